//! Promises of what the runtime works at.

use std::future::Future;

use napi::bindgen_prelude::{Object, ToNapiValue};
use napi::{Env, JsDeferred, Result};
use notafter_records::functions::NotAfterError;

use crate::drive::drive;
use crate::failure::{failure, internal};

/// A promise of the work's answer, settled on the thread that asked. An environment that has ended before is no fault:
/// nobody waits any more.
pub(crate) fn promise<T: ToNapiValue + Send + 'static>(
    env: &Env,
    work: impl Future<Output = std::result::Result<T, NotAfterError>> + Send + 'static,
) -> Result<Object<'_>> {
    let (deferred, promise) = env.create_deferred::<T, Settled<T>>()?;
    let mut promised = Promised(Some(deferred));
    drive(async move {
        let answer = work.await;
        promised.settle(answer);
    });
    Ok(promise)
}

type Settled<T> = Box<dyn FnOnce(Env) -> Result<T> + Send>;

/// Settled however it ends: one that is forgotten would keep the process from ending.
struct Promised<T: ToNapiValue + Send + 'static>(Option<JsDeferred<T, Settled<T>>>);

impl<T: ToNapiValue + Send + 'static> Promised<T> {
    fn settle(&mut self, answer: std::result::Result<T, NotAfterError>) {
        let Some(deferred) = self.0.take() else {
            return;
        };
        match answer {
            Ok(answer) => deferred.resolve(Box::new(move |_| Ok(answer))),
            Err(error) => deferred.reject(failure(&error)),
        }
    }
}

impl<T: ToNapiValue + Send + 'static> Drop for Promised<T> {
    fn drop(&mut self) {
        self.settle(Err(internal("the work ended without an answer")));
    }
}
