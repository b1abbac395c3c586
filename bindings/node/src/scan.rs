//! Scans.

use std::sync::Arc;

use napi::bindgen_prelude::Object;
use napi::{Env, Result};
use napi_derive::napi;
use notafter_records::functions::{Scan, parsed, spawn};

use crate::failure::{failure, internal};
use crate::promise::promise;
use crate::validator::NativeValidator;

/// A scan that runs. It stops when nobody holds it any more.
#[napi]
pub struct NativeScan {
    scan: Arc<Scan>,
}

#[napi]
impl NativeScan {
    /// Begins a scan; the request is JSON.
    #[napi(constructor, catch_unwind)]
    #[allow(clippy::needless_pass_by_value, reason = "what napi gives is owned")]
    pub fn new(request: String, validator: Option<&NativeValidator>) -> Result<Self> {
        let request = parsed(&request).map_err(|error| failure(&error))?;
        let validator = validator.map(NativeValidator::shared);
        let scan = Scan::start(request, validator).map_err(|error| failure(&error))?;
        Ok(Self { scan })
    }

    /// The next answer as JSON; `null` when all targets are answered.
    #[napi(catch_unwind, ts_return_type = "Promise<string | null>")]
    pub fn next<'env>(&self, env: &'env Env) -> Result<Object<'env>> {
        let scan = Arc::clone(&self.scan);
        promise(
            env,
            spawn(async move {
                let check = scan.next().await?;
                check
                    .map(|it| serde_json::to_string(&it))
                    .transpose()
                    .map_err(|fault| internal(fault.to_string()))
            }),
        )
    }

    /// How far it is, as JSON.
    #[napi(catch_unwind)]
    pub fn progress(&self) -> Result<String> {
        serde_json::to_string(&self.scan.progress())
            .map_err(|fault| failure(&internal(fault.to_string())))
    }

    /// Stops it.
    #[napi(catch_unwind)]
    pub fn cancel(&self) {
        self.scan.cancel();
    }
}
