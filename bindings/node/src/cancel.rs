//! The wish to stop.

use std::sync::Arc;

use napi_derive::napi;
use notafter_records::functions::CancelHandle;

/// What an `AbortSignal` becomes.
#[napi]
#[derive(Default)]
pub struct NativeCancelHandle {
    handle: Arc<CancelHandle>,
}

#[napi]
impl NativeCancelHandle {
    /// Nobody wishes to stop yet.
    #[napi(constructor)]
    pub fn new() -> Self {
        Self::default()
    }

    /// Stops everything that has been given this.
    #[napi]
    pub fn cancel(&self) {
        self.handle.cancel();
    }
}

impl NativeCancelHandle {
    pub(crate) fn shared(&self) -> Arc<CancelHandle> {
        Arc::clone(&self.handle)
    }
}
