//! The validator's handle.

use std::sync::Arc;

use notafter_records::functions::{self, ValidatorSettings};
use pyo3::prelude::*;

use crate::errors::raised;
use crate::guard::{guarded, internal};

/// Roots, rules and what was learned, shared by any number of threads. `notafter.Validator` is built on it.
#[pyclass(frozen, module = "notafter._native")]
pub(crate) struct Validator {
    pub(crate) inner: Arc<functions::Validator>,
}

#[pymethods]
impl Validator {
    /// A validator with these settings, in JSON.
    #[new]
    fn new(py: Python<'_>, settings: &str) -> PyResult<Self> {
        guarded(py, || {
            let made = py.detach(|| {
                let settings: ValidatorSettings = functions::parsed(settings)?;
                functions::Validator::new(settings)
            });
            let inner = made.map_err(|error| raised(py, &error))?;
            Ok(Self { inner })
        })
    }

    /// The one with Mozilla's roots and the rules of the Web PKI: made at the first call, the same ever after.
    #[staticmethod]
    fn standard(py: Python<'_>) -> PyResult<Self> {
        guarded(py, || {
            let inner = py.detach(functions::Validator::standard);
            Ok(Self { inner })
        })
    }

    /// How many roots it has.
    #[getter]
    fn root_count(&self) -> u64 {
        self.inner.root_count()
    }

    /// The rules that it goes by.
    #[getter]
    fn profile(&self) -> String {
        self.inner.profile()
    }

    /// Where its roots come from, in JSON.
    #[getter]
    fn source(&self, py: Python<'_>) -> PyResult<Option<String>> {
        guarded(py, || {
            let source = self.inner.source().map(|it| serde_json::to_string(&it));
            source
                .transpose()
                .map_err(|error| raised(py, &internal(&error.to_string())))
        })
    }
}
