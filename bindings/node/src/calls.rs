//! Functions by their names, with JSON.

use std::sync::Arc;

use napi::bindgen_prelude::Object;
use napi::{Env, Result};
use napi_derive::napi;
use notafter_records::functions;

use crate::cancel::NativeCancelHandle;
use crate::failure::{failure, internal};
use crate::promise::promise;
use crate::validator::NativeValidator;

/// Calls a plain or judging function.
#[napi(catch_unwind)]
#[allow(clippy::needless_pass_by_value, reason = "what napi gives is owned")]
pub fn call(
    function: String,
    request: String,
    validator: Option<&NativeValidator>,
) -> Result<String> {
    let validator = validator.map(|it| &*it.validator);
    functions::call(&function, &request, validator).map_err(|error| failure(&error))
}

/// The same away from the event loop.
#[napi(
    catch_unwind,
    ts_args_type = "function: string, request: string, validator?: NativeValidator | undefined | null",
    ts_return_type = "Promise<string>"
)]
pub fn call_away<'env>(
    env: &'env Env,
    function: String,
    request: String,
    validator: Option<&NativeValidator>,
) -> Result<Object<'env>> {
    let validator = validator.map(NativeValidator::shared);
    promise(
        env,
        functions::spawn(async move {
            let work = move || functions::call(&function, &request, validator.as_deref());
            // It computes and waits for nothing: on a thread of its own it keeps no fetch from going on.
            tokio::task::spawn_blocking(work)
                .await
                .unwrap_or_else(|fault| Err(internal(fault.to_string())))
        }),
    )
}

/// Calls an asking function.
#[napi(
    catch_unwind,
    ts_args_type = "function: string, request: string, validator: NativeValidator | undefined | null, cancellation: NativeCancelHandle | undefined | null",
    ts_return_type = "Promise<string>"
)]
pub fn ask<'env>(
    env: &'env Env,
    function: String,
    request: String,
    validator: Option<&NativeValidator>,
    cancellation: Option<&NativeCancelHandle>,
) -> Result<Object<'env>> {
    let validator = validator.map(NativeValidator::shared);
    let cancellation = cancellation.map_or_else(Arc::default, NativeCancelHandle::shared);
    promise(
        env,
        functions::ask(function, request, validator, cancellation),
    )
}
