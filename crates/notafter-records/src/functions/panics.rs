//! Panics end here, as errors.

use std::any::Any;
use std::panic::{AssertUnwindSafe, catch_unwind};

use super::NotAfterError;

/// What the work gives; a panic in it is [`NotAfterError::Internal`].
pub(crate) fn caught<T>(
    work: impl FnOnce() -> Result<T, NotAfterError>,
) -> Result<T, NotAfterError> {
    // Whatever the work had changed is dropped with it: nothing that is shared is left half done, since
    // records are values.
    catch_unwind(AssertUnwindSafe(work)).unwrap_or_else(|panic| Err(fault(&*panic)))
}

/// The error of a panic.
pub(crate) fn fault(panic: &(dyn Any + Send)) -> NotAfterError {
    let text = panic
        .downcast_ref::<&str>()
        .copied()
        .or_else(|| panic.downcast_ref::<String>().map(String::as_str))
        .unwrap_or("no more is known");
    NotAfterError::internal(format!("a fault of notafter, please report it: {text}"))
}
