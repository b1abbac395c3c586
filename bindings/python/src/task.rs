//! Work that waits for servers: a thread may wait for it, or an event loop.

use std::future::Future;
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll, Wake, Waker};
use std::thread::{self, Thread};
use std::time::Duration;

use notafter_records::functions::{self, NotAfterError};
use pyo3::prelude::*;

use crate::cancel::CancelHandle;
use crate::errors::raised;
use crate::guard::{guarded, internal};
use crate::post::{Bell, Post};
use crate::validator::Validator;

/// How long a thread waits before it looks whether a signal has come: a twentieth of a second, so that Ctrl-C is
/// answered at once to a person's eye and waiting costs nothing.
const SLICE: Duration = Duration::from_millis(50);

type Answer = Result<String, NotAfterError>;
type Work = Pin<Box<dyn Future<Output = Answer> + Send>>;

/// Work that waits for servers. Its answer is JSON.
#[pyclass(frozen, module = "notafter._native")]
pub(crate) struct Task {
    state: Mutex<State>,
    cancellation: Arc<functions::CancelHandle>,
}

enum State {
    /// It goes on.
    Going(Work, Option<Arc<Bell>>),
    /// It is looked at just now, by a thread that brings it back.
    Away,
    /// It is done.
    Done(Answer),
    /// Nobody wants it any more, or the answer was taken.
    Gone,
}

/// Asks servers by a function's name; the request is JSON.
#[pyfunction]
#[pyo3(signature = (function, request, validator=None, cancel=None, /))]
pub(crate) fn ask(
    function: String,
    request: String,
    validator: Option<&Validator>,
    cancel: Option<&CancelHandle>,
) -> Task {
    let validator = validator.map(|it| it.inner.clone());
    let cancellation = cancel.map_or_else(functions::CancelHandle::new, |it| it.inner.clone());
    let work = functions::ask(function, request, validator, cancellation.clone());
    Task {
        // One handle may have been given to several calls: a call that is given up stops alone.
        cancellation: if cancel.is_some() {
            functions::CancelHandle::new()
        } else {
            cancellation
        },
        state: Mutex::new(State::Going(Box::pin(work), None)),
    }
}

impl Task {
    pub(crate) fn new(
        work: impl Future<Output = Answer> + Send + 'static,
        cancellation: Arc<functions::CancelHandle>,
    ) -> Self {
        Self {
            state: Mutex::new(State::Going(Box::pin(work), None)),
            cancellation,
        }
    }

    /// Never held while the interpreter's lock is waited for.
    fn state(&self) -> MutexGuard<'_, State> {
        // A state is replaced as a whole.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn taken(&self, instead: State) -> State {
        std::mem::replace(&mut *self.state(), instead)
    }

    /// Goes on as far as it can, in the event loop's thread. Whether it is done.
    fn go_on(&self, py: Python<'_>) -> bool {
        let (mut work, bell) = match self.taken(State::Away) {
            State::Going(work, Some(bell)) => (work, bell),
            other => {
                *self.state() = other;
                return true;
            }
        };
        let waker = Waker::from(bell.clone());
        let polled = py.detach(|| work.as_mut().poll(&mut Context::from_waker(&waker)));
        let mut state = self.state();
        match (&*state, polled) {
            // It was given up meanwhile.
            (State::Gone, _) => true,
            (_, Poll::Ready(answer)) => {
                *state = State::Done(answer);
                true
            }
            (_, Poll::Pending) => {
                *state = State::Going(work, Some(bell));
                false
            }
        }
    }
}

#[pymethods]
impl Task {
    /// Waits for the answer. A signal's handler that raises (Ctrl-C) stops the work.
    fn wait(&self, py: Python<'_>) -> PyResult<String> {
        guarded(py, || {
            let State::Going(mut work, _) = self.taken(State::Away) else {
                return Err(raised(py, &internal("this has been waited for already")));
            };
            let waker = Waker::from(Arc::new(Unpark(thread::current())));
            loop {
                if let Some(answer) = py.detach(|| slice(&mut work, &waker)) {
                    *self.state() = State::Gone;
                    return answer.map_err(|error| raised(py, &error));
                }
                if let Err(interrupt) = py.check_signals() {
                    self.cancellation.cancel();
                    py.detach(|| drop(work));
                    *self.state() = State::Gone;
                    return Err(interrupt);
                }
            }
        })
    }

    /// Begins, in the event loop's thread. `callback` is called there each time [`step`](Self::step) can go on.
    fn start(
        &self,
        py: Python<'_>,
        post: &Post,
        event_loop: Py<PyAny>,
        callback: Py<PyAny>,
    ) -> PyResult<bool> {
        guarded(py, || {
            let bell = post.bell(event_loop, callback);
            match &mut *self.state() {
                State::Going(_, rung) => *rung = Some(bell),
                State::Away | State::Done(_) | State::Gone => {}
            }
            Ok(self.go_on(py))
        })
    }

    /// Goes on. Whether it is done.
    fn step(&self, py: Python<'_>) -> PyResult<bool> {
        guarded(py, || Ok(self.go_on(py)))
    }

    /// The answer, once.
    fn result(&self, py: Python<'_>) -> PyResult<String> {
        guarded(py, || match self.taken(State::Gone) {
            State::Done(answer) => answer.map_err(|error| raised(py, &error)),
            State::Going(..) | State::Away | State::Gone => {
                Err(raised(py, &internal("there is no answer yet")))
            }
        })
    }

    /// Gives it up: the work stops.
    fn cancel(&self, py: Python<'_>) -> PyResult<()> {
        guarded(py, || {
            self.cancellation.cancel();
            let given_up = self.taken(State::Gone);
            py.detach(|| drop(given_up));
            Ok(())
        })
    }
}

/// Wakes a thread that waits.
struct Unpark(Thread);

impl Wake for Unpark {
    fn wake(self: Arc<Self>) {
        self.0.unpark();
    }
}

/// Goes on as far as it can within a slice of time.
fn slice(work: &mut Work, waker: &Waker) -> Option<Answer> {
    let mut context = Context::from_waker(waker);
    if let Poll::Ready(answer) = work.as_mut().poll(&mut context) {
        return Some(answer);
    }
    thread::park_timeout(SLICE);
    match work.as_mut().poll(&mut context) {
        Poll::Ready(answer) => Some(answer),
        Poll::Pending => None,
    }
}
