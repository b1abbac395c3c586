//! The way of answers from the runtime's threads to event loops.

use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Mutex, PoisonError};
use std::task::Wake;
use std::thread::{self, JoinHandle};

use pyo3::exceptions::PyRuntimeError;
use pyo3::prelude::*;

use crate::errors::raised;
use crate::guard::{guarded, internal};

/// A thread that tells event loops of answers. The runtime's own threads never wait for the interpreter: they leave
/// a letter here and go on.
///
/// A forked process makes a new one (`notafter/aio/_delivery.py`): threads do not come along.
#[pyclass(frozen, module = "notafter._native")]
pub(crate) struct Post {
    letters: Sender<Letter>,
    thread: Mutex<Option<JoinHandle<()>>>,
}

enum Letter {
    /// Something can go on.
    Ring(Arc<Bell>),
    /// The interpreter ends.
    Close,
}

/// What is to be called in an event loop's own thread.
pub(crate) struct Bell {
    event_loop: Py<PyAny>,
    callback: Py<PyAny>,
    letters: Sender<Letter>,
}

impl Wake for Bell {
    fn wake(self: Arc<Self>) {
        let letters = self.letters.clone();
        // Where nobody reads letters any more, nobody waits for answers either.
        let _ = letters.send(Letter::Ring(self));
    }
}

impl Post {
    pub(crate) fn bell(&self, event_loop: Py<PyAny>, callback: Py<PyAny>) -> Arc<Bell> {
        Arc::new(Bell {
            event_loop,
            callback,
            letters: self.letters.clone(),
        })
    }
}

#[pymethods]
impl Post {
    #[new]
    fn new(py: Python<'_>) -> PyResult<Self> {
        guarded(py, || {
            let (letters, box_) = channel();
            let thread = thread::Builder::new()
                .name("notafter-post".to_owned())
                .spawn(move || deliver(&box_))
                .map_err(|error| raised(py, &internal(&error.to_string())))?;
            Ok(Self {
                letters,
                thread: Mutex::new(Some(thread)),
            })
        })
    }

    /// Ends the thread, and waits for it: one that held the interpreter's lock while that ends would bring the process
    /// down.
    fn close(&self, py: Python<'_>) {
        let _ = self.letters.send(Letter::Close);
        // Without the lock, which the thread may be waiting for.
        py.detach(|| {
            let mut thread = self.thread.lock().unwrap_or_else(PoisonError::into_inner);
            if let Some(thread) = thread.take() {
                // It gives nothing, and a fault in it has been told by itself.
                let _ = thread.join();
            }
        });
    }
}

fn deliver(letters: &Receiver<Letter>) {
    while let Ok(first) = letters.recv() {
        // All that wait at once: a thousand answers take the interpreter's lock once.
        let mut rung = Vec::new();
        let mut is_closed = false;
        for letter in std::iter::once(first).chain(letters.try_iter()) {
            match letter {
                Letter::Ring(bell) => rung.push(bell),
                Letter::Close => is_closed = true,
            }
        }
        if is_closed {
            return;
        }
        let told = Python::try_attach(|py| {
            for bell in &rung {
                ring(py, bell);
            }
        });
        if told.is_none() {
            return;
        }
    }
}

fn ring(py: Python<'_>, bell: &Bell) {
    let event_loop = bell.event_loop.bind(py);
    let called = event_loop.call_method1("call_soon_threadsafe", (&bell.callback,));
    if let Err(error) = called {
        // A loop that was closed meanwhile: nobody waits in it any more.
        if !error.is_instance_of::<PyRuntimeError>(py) {
            error.write_unraisable(py, Some(event_loop));
        }
    }
}
