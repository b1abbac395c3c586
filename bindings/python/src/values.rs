//! Single values as Python has them.

use notafter::time::{CivilTime, Timestamp};
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyString, PyTuple};

/// The first and the last year that `datetime` has (`datetime.MINYEAR`, `datetime.MAXYEAR`). Certificates may begin
/// with the year 0, which is shown as the first instant of the year 1.
const FIRST_YEAR: u16 = 1;

/// `datetime.datetime`.
fn class(py: Python<'_>) -> PyResult<&Bound<'_, PyAny>> {
    static CLASS: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
    CLASS.import(py, "datetime", "datetime")
}

/// `datetime.timezone.utc`.
fn utc(py: Python<'_>) -> PyResult<&Bound<'_, PyAny>> {
    static UTC: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
    let utc = UTC.get_or_try_init(py, || {
        let zone = py.import("datetime")?.getattr("timezone")?;
        zone.getattr("utc").map(Bound::unbind)
    })?;
    Ok(utc.bind(py))
}

/// Finds the classes of instants. It has to be done when the package is imported: later a test may have put
/// another class in their place, for a clock that stands still.
pub(crate) fn prepare(py: Python<'_>) -> PyResult<()> {
    class(py)?;
    utc(py)?;
    Ok(())
}

/// An aware `datetime` in UTC; what lies before the year 1 is its first instant.
pub(crate) fn datetime(py: Python<'_>, instant: Timestamp) -> PyResult<Bound<'_, PyAny>> {
    let class = class(py)?;
    let utc = utc(py)?;
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
