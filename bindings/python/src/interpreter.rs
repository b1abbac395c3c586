//! One interpreter in a process: what is remembered in statics, classes above all, belongs to it.

use std::sync::OnceLock;

use pyo3::exceptions::PyImportError;
use pyo3::prelude::*;

/// Refuses every interpreter but the first one that imports this. From Python 3.12 on CPython itself refuses before.
pub(crate) fn refuse_others(py: Python<'_>) -> PyResult<()> {
    /// Where the first interpreter's `sys` is: each interpreter has its own, and keeps it to its end.
    static FIRST: OnceLock<usize> = OnceLock::new();
    let this = py.import("sys")?.as_ptr().addr();
    if *FIRST.get_or_init(|| this) == this {
        return Ok(());
    }
    Err(PyImportError::new_err(
        "notafter cannot be used in subinterpreters: use threads, which run side by side in it, or processes",
    ))
}
