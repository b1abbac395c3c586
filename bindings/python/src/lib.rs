//! notafter for Python: the module `notafter._native`, on which the package `notafter` is built.
//!
//! What is here is what Python cannot do by itself: the lazy `Certificate`, calls by
//! name with JSON outside the interpreter's lock, and the wait for servers. Names, defaults, records and types are
//! Python's, in `python/notafter/`.

mod call;
mod cancel;
mod certificate;
mod errors;
mod guard;
mod interpreter;
mod post;
mod records;
mod scan;
mod task;
mod validator;
mod values;

use pyo3::prelude::pymodule;

/// What the package `notafter` is built on. No part of it is promised to stay.
///
/// Nothing in it relies on the interpreter's lock: everything shared is immutable or behind a lock of its own.
#[pymodule(gil_used = false)]
mod _native {
    use pyo3::prelude::{Bound, PyModule, PyResult};

    #[pymodule_export]
    use crate::call::{call, fault};
    #[pymodule_export]
    use crate::cancel::CancelHandle;
    #[pymodule_export]
    use crate::certificate::Certificate;
    #[pymodule_export]
    use crate::post::Post;
    #[pymodule_export]
    use crate::scan::Scan;
    #[pymodule_export]
    use crate::task::{Task, ask};
    #[pymodule_export]
    use crate::validator::Validator;

    #[pymodule_init]
    fn init(module: &Bound<'_, PyModule>) -> PyResult<()> {
        crate::interpreter::refuse_others(module.py())?;
        crate::values::prepare(module.py())
    }
}
