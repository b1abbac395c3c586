//! A scan's handle.

use std::sync::Arc;

use notafter_records::functions;
use pyo3::prelude::*;

use crate::cancel::CancelHandle;
use crate::errors::raised;
use crate::guard::{guarded, internal};
use crate::task::Task;
use crate::validator::Validator;

/// A scan that runs. `notafter.Scan` and `notafter.aio.Scan` are built on it.
#[pyclass(frozen, module = "notafter._native")]
pub(crate) struct Scan {
    inner: Arc<functions::Scan>,
}

#[pymethods]
impl Scan {
    /// Begins a scan; the request is JSON.
    #[new]
    #[pyo3(signature = (request, validator=None, /))]
    fn new(py: Python<'_>, request: &str, validator: Option<&Validator>) -> PyResult<Self> {
        guarded(py, || {
            let validator = validator.map(|it| it.inner.clone());
            let started =
                py.detach(|| functions::Scan::start(functions::parsed(request)?, validator));
            let inner = started.map_err(|error| raised(py, &error))?;
            Ok(Self { inner })
        })
    }

    /// The wait for the next answer: JSON of a check, `null` when all targets are answered.
    fn next(&self) -> Task {
        let scan = self.inner.clone();
        let next = async move {
            let answer = scan.next().await?;
            serde_json::to_string(&answer).map_err(|error| internal(&error.to_string()))
        };
        Task::new(next, CancelHandle::default().inner)
    }

    /// How far it is, in JSON.
    fn progress(&self, py: Python<'_>) -> PyResult<String> {
        guarded(py, || {
            let progress = serde_json::to_string(&self.inner.progress());
            progress.map_err(|error| raised(py, &internal(&error.to_string())))
        })
    }

    /// Stops it.
    fn cancel(&self, py: Python<'_>) -> PyResult<()> {
        guarded(py, || {
            py.detach(|| self.inner.cancel());
            Ok(())
        })
    }
}
