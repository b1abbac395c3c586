//! Single values as Python has them.

use notafter::time::{CivilTime, Timestamp};
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyString, PyTuple};

/// The first and the last year that `datetime` has (`datetime.MINYEAR`, `datetime.MAXYEAR`). Certificates may begin
/// with the year 0, which is shown as the first instant of the year 1.
const FIRST_YEAR: u16 = 1;

/// An aware `datetime` in UTC; what lies before the year 1 is its first instant.
pub(crate) fn datetime(py: Python<'_>, instant: Timestamp) -> PyResult<Bound<'_, PyAny>> {
    static CLASS: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
    static UTC: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
    let class = CLASS.import(py, "notafter._instants", "datetime_class")?;
    let utc = UTC.import(py, "notafter._instants", "utc")?;
    let CivilTime {
        year,
        month,
        day,
        hour,
        minute,
        second,
    } = instant.to_civil();
    if year < FIRST_YEAR {
        return class.call1((FIRST_YEAR, 1, 1, 0, 0, 0, 0, utc));
    }
    class.call1((year, month, day, hour, minute, second, 0, utc))
}

/// A tuple of texts.
pub(crate) fn texts<'py, T: AsRef<str>>(
    py: Python<'py>,
    texts: impl IntoIterator<Item = T>,
) -> PyResult<Bound<'py, PyTuple>> {
    let texts: Vec<_> = texts
        .into_iter()
        .map(|text| PyString::new(py, text.as_ref()))
        .collect();
    PyTuple::new(py, texts)
}
