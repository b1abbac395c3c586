//! The wish to stop, as every language can hold it.

use std::sync::Arc;

use notafter::fetch::Cancellation;

/// A wish to stop: given to any number of calls, which all stop when it is said.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Object))]
pub struct CancelHandle {
    pub(crate) cancellation: Cancellation,
}

#[cfg_attr(feature = "uniffi", uniffi::export)]
impl CancelHandle {
    /// Nobody wishes to stop yet.
    #[cfg_attr(feature = "uniffi", uniffi::constructor)]
    pub fn new() -> Arc<Self> {
        Arc::default()
    }

    /// Stops everything that has been given this. Never undone.
    pub fn cancel(&self) {
        self.cancellation.cancel();
    }

    /// Whether it was said.
    pub fn is_cancelled(&self) -> bool {
        self.cancellation.is_cancelled()
    }
}
