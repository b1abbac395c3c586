//! Single values as Python has them.

use notafter::time::{CivilTime, Timestamp};
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyBytes, PyString, PyTuple};

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
    takes_state(py);
    Ok(())
}

/// Whether `datetime(state, utc)` gives what its constructor of eight arguments does. It is how `pickle` makes an
/// instant, of ten octets, in a third of the time; pickles of all versions rely on it, but no documentation tells
/// of it, so it is compared once.
fn takes_state(py: Python<'_>) -> bool {
    static TAKES: PyOnceLock<bool> = PyOnceLock::new();
    let is_same = |instant: CivilTime| -> PyResult<bool> {
        let (quick, plain) = (of_state(py, instant)?, of_numbers(py, instant)?);
        // The text has every part, the timezone as well; `==` alone would take another one.
        Ok(quick.get_type().is(plain.get_type())
            && quick.eq(&plain)?
            && quick.repr()?.as_any().eq(plain.repr()?)?)
    };
    let compared = || SAMPLES.iter().all(|&it| is_same(it).unwrap_or(false));
    *TAKES.get_or_init(py, compared)
}

/// Instants at both ends, and one of which every part is another number.
const SAMPLES: [CivilTime; 3] = [
    CivilTime {
        year: FIRST_YEAR,
        month: 1,
        day: 1,
        hour: 0,
        minute: 0,
        second: 0,
    },
    CivilTime {
        year: 2026,
        month: 11,
        day: 22,
        hour: 9,
        minute: 30,
        second: 45,
    },
    CivilTime {
        year: 9999,
        month: 12,
        day: 31,
        hour: 23,
        minute: 59,
        second: 59,
    },
];

/// By the octets that `datetime.__reduce__` gives; the last three are microseconds.
fn of_state(py: Python<'_>, instant: CivilTime) -> PyResult<Bound<'_, PyAny>> {
    let CivilTime {
        year,
        month,
        day,
        hour,
        minute,
        second,
    } = instant;
    let [high, low] = year.to_be_bytes();
    let state = [high, low, month, day, hour, minute, second, 0, 0, 0];
    class(py)?.call1((PyBytes::new(py, &state), utc(py)?))
}

fn of_numbers(py: Python<'_>, instant: CivilTime) -> PyResult<Bound<'_, PyAny>> {
    let CivilTime {
        year,
        month,
        day,
        hour,
        minute,
        second,
    } = instant;
    class(py)?.call1((year, month, day, hour, minute, second, 0, utc(py)?))
}

/// An aware `datetime` in UTC; what lies before the year 1 is its first instant.
pub(crate) fn datetime(py: Python<'_>, instant: Timestamp) -> PyResult<Bound<'_, PyAny>> {
    let mut civil = instant.to_civil();
    if civil.year < FIRST_YEAR {
        let [first, ..] = SAMPLES;
        civil = first;
    }
    if takes_state(py) {
        of_state(py, civil)
    } else {
        of_numbers(py, civil)
    }
}

/// A tuple of texts.
pub(crate) fn texts<T: AsRef<str>>(
    py: Python<'_>,
    texts: impl IntoIterator<Item = T>,
) -> PyResult<Bound<'_, PyTuple>> {
    let texts: Vec<_> = texts
        .into_iter()
        .map(|text| PyString::new(py, text.as_ref()))
        .collect();
    PyTuple::new(py, texts)
}
