//! The wish to stop.

use std::sync::Arc;

use notafter_records::functions;
use pyo3::prelude::*;

/// A wish to stop: given to any number of calls, which all stop when it is said, from any thread.
#[pyclass(frozen, module = "notafter")]
#[derive(Default)]
pub(crate) struct CancelHandle {
    pub(crate) inner: Arc<functions::CancelHandle>,
}

#[pymethods]
impl CancelHandle {
    #[new]
    fn new() -> Self {
        Self::default()
    }

    /// Stops everything that has been given this. Never undone.
    fn cancel(&self) {
        self.inner.cancel();
    }

    /// Whether it was said.
    #[getter]
    fn is_cancelled(&self) -> bool {
        self.inner.is_cancelled()
    }
}
