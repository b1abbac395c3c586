//! Errors as exceptions. Their classes are written in Python (`notafter/_errors.py`).

use notafter_records::functions::NotAfterError;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;

/// The exception of an error.
pub(crate) fn raised(py: Python<'_>, error: &NotAfterError) -> PyErr {
    exception(py, error).map_or_else(|failure| failure, PyErr::from_value)
}

fn exception<'py>(py: Python<'py>, error: &NotAfterError) -> PyResult<Bound<'py, PyAny>> {
    static MAKER: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
    let maker = MAKER.import(py, "notafter._errors", "error_of")?;
    let (code, reason, facts) = error.parts();
    // Facts are texts, numbers and lists of texts: they can always be written.
    let facts = serde_json::to_string(facts).unwrap_or_else(|_| "{}".to_owned());
    maker.call1((error.class(), code, reason, facts))
}
