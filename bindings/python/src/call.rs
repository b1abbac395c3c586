//! Functions by their names.

use notafter_records::functions;
use pyo3::exceptions::PyException;
use pyo3::prelude::*;

use crate::errors::raised;
use crate::guard::guarded;
use crate::validator::Validator;

/// Calls a function by its name: request and answer are JSON. Other threads go on meanwhile.
#[pyfunction]
#[pyo3(signature = (function, request, validator=None, /))]
pub(crate) fn call(
    py: Python<'_>,
    function: &str,
    request: &str,
    validator: Option<&Validator>,
) -> PyResult<String> {
    guarded(py, || {
        let validator = validator.map(|it| it.inner.clone());
        let answer = py.detach(|| functions::call(function, request, validator.as_deref()));
        answer.map_err(|error| raised(py, &error))
    })
}

/// A fault made on purpose, so that what becomes of one can be tested.
#[pyfunction]
pub(crate) fn fault(py: Python<'_>) -> PyResult<()> {
    guarded(py, || {
        // What a fault in Rust would be, without a line on standard error from the hook of panics.
        std::panic::resume_unwind(Box::new("made on purpose"))
    })
    .or_else(|error: PyErr| {
        // Whatever it became, it is at least an `Exception`.
        debug_assert!(error.is_instance_of::<PyException>(py));
        Err(error)
    })
}
