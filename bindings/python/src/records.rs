//! Instances of records, made here.

use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::PyTuple;

/// The class of a record in `notafter._records`, and its fields in the order of its constructor.
///
/// A frozen dataclass's own constructor is Python code that goes round its own `__setattr__`, field by field. Here the
/// slots are filled instead: by their descriptors, which is what that constructor comes to. Where a class has no slots
/// (Python 3.9), or what is made so is not the same, its constructor is called.
pub(crate) struct RecordClass<const N: usize> {
    name: &'static str,
    fields: [&'static str; N],
    found: PyOnceLock<Found<N>>,
}

struct Found<const N: usize> {
    class: Py<PyAny>,
    slots: Option<Slots<N>>,
}

struct Slots<const N: usize> {
    /// `object.__new__`, and the class as its arguments: made once, since they never change.
    empty: Py<PyAny>,
    arguments: Py<PyTuple>,
    /// Each descriptor's `__set__`.
    setters: [Py<PyAny>; N],
}

impl<const N: usize> RecordClass<N> {
    pub(crate) const fn new(name: &'static str, fields: [&'static str; N]) -> Self {
        Self {
            name,
            fields,
            found: PyOnceLock::new(),
        }
    }

    /// An instance with these values.
    pub(crate) fn make<'py>(
        &self,
        py: Python<'py>,
        values: [Bound<'py, PyAny>; N],
    ) -> PyResult<Bound<'py, PyAny>> {
        let found = self.found.get_or_try_init(py, || self.find(py))?;
        match &found.slots {
            Some(slots) => slots.filled(py, values),
            None => found.class.bind(py).call1(PyTuple::new(py, values)?),
        }
    }

    fn find(&self, py: Python<'_>) -> PyResult<Found<N>> {
        let class = py.import("notafter._records")?.getattr(self.name)?;
        // Whatever is not as expected, only the quick way is lost by it.
        let slots = self.slots(&class).ok().flatten();
        Ok(Found {
            class: class.unbind(),
            slots,
        })
    }

    /// The slots of the class, if filling them gives what its constructor does.
    fn slots(&self, class: &Bound<'_, PyAny>) -> PyResult<Option<Slots<N>>> {
        let py = class.py();
        let mut setters = Vec::with_capacity(N);
        for field in self.fields {
            setters.push(class.getattr(field)?.getattr("__set__")?.unbind());
        }
        let Ok(setters) = setters.try_into() else {
            return Ok(None);
        };
        let object = py.import("builtins")?.getattr("object")?;
        let slots = Slots {
            empty: object.getattr("__new__")?.unbind(),
            arguments: PyTuple::new(py, [class])?.unbind(),
            setters,
        };
        let mut samples = Vec::with_capacity(N);
        for field in self.fields {
            samples.push(field.into_pyobject(py)?.into_any());
        }
        let Ok(samples) = <[Bound<'_, PyAny>; N]>::try_from(samples) else {
            return Ok(None);
        };
        let plain = class.call1(PyTuple::new(py, &samples)?)?;
        let quick = slots.filled(py, samples)?;
        // Equal means the same class and the same values; the text has every field by its name.
        let is_same = quick.eq(&plain)? && quick.repr()?.as_any().eq(plain.repr()?)?;
        Ok(is_same.then_some(slots))
    }
}

impl<const N: usize> Slots<N> {
    fn filled<'py>(
        &self,
        py: Python<'py>,
        values: [Bound<'py, PyAny>; N],
    ) -> PyResult<Bound<'py, PyAny>> {
        let made = self.empty.bind(py).call1(self.arguments.bind(py))?;
        for (setter, value) in self.setters.iter().zip(values) {
            setter.bind(py).call1((&made, value))?;
        }
        Ok(made)
    }
}
