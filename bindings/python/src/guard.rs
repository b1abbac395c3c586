//! Panics end here, as `InternalError`: none of them may reach Python as a `PanicException`, which is no `Exception`.

use std::any::Any;
use std::panic::{AssertUnwindSafe, catch_unwind};

use notafter_records::Facts;
use notafter_records::functions::NotAfterError;
use pyo3::prelude::*;

use crate::errors::raised;

/// What the work gives; a panic in it is an `InternalError`.
pub(crate) fn guarded<T>(py: Python<'_>, work: impl FnOnce() -> PyResult<T>) -> PyResult<T> {
    // Everything that the work can reach is immutable or replaced as a whole, so that nothing is left half done.
    catch_unwind(AssertUnwindSafe(work))
        .unwrap_or_else(|panic| Err(raised(py, &internal(&said(&*panic)))))
}

/// A fault of ours.
pub(crate) fn internal(reason: &str) -> NotAfterError {
    NotAfterError::Internal {
        code: "internal".to_owned(),
        reason: format!("a fault of notafter, please report it: {reason}"),
        facts: Facts::default(),
    }
}

/// What a panic says.
fn said(panic: &(dyn Any + Send)) -> String {
    let text = panic.downcast_ref::<&str>().copied();
    text.or_else(|| panic.downcast_ref::<String>().map(String::as_str))
        .unwrap_or("no more is known")
        .to_owned()
}
