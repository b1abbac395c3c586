//! Scans for programs that are not asynchronous: an iterator over observations.

use std::io;

use ::tokio::runtime::{Builder, Runtime};

use super::{Progress, Scan, ScanOptions};
use crate::fetch::{Cancellation, Observation};
use crate::target::Target;
use crate::time::Timestamp;

/// Scans these targets, as [`scan()`](super::scan()) does, on threads of its own: as many as the machine
/// has processors. They go on while the caller looks at an observation.
///
/// # Errors
///
/// Where the operating system does not give the threads.
pub fn scan<I>(
    targets: I,
    options: ScanOptions,
    now: impl Fn() -> Timestamp + Send + Sync + 'static,
) -> io::Result<Observations>
where
    I: IntoIterator<Item = Target>,
    I::IntoIter: Send + 'static,
{
    let runtime = Builder::new_multi_thread()
        .thread_name("notafter-scan")
        .enable_io()
        .enable_time()
        .build()?;
    Ok(Observations {
        scan: super::scan(targets, options, now),
        runtime: Some(runtime),
    })
}

/// The observations of a scan, in the order in which they finish. Dropping it stops the scan.
///
/// # Panics
///
/// [`next`](Iterator::next) does within an asynchronous runtime, whose thread it would block, and
/// where the source or the clock panics.
#[derive(Debug)]
pub struct Observations {
    scan: Scan,
    /// `None` only while it is dropped.
    runtime: Option<Runtime>,
}

impl Observations {
    /// How far it is.
    pub fn progress(&self) -> Progress {
        self.scan.progress()
    }

    /// The wish to stop it, as [`Scan::cancellation`] has it.
    pub fn cancellation(&self) -> Cancellation {
        self.scan.cancellation()
    }
}

impl Iterator for Observations {
    type Item = Observation;

    fn next(&mut self) -> Option<Observation> {
        let runtime = self.runtime.as_ref()?;
        runtime.block_on(self.scan.next())
    }
}

impl Drop for Observations {
    fn drop(&mut self) {
        if let Some(runtime) = self.runtime.take() {
            // Its end need not be waited for, and may not be where this is dropped in a runtime.
            runtime.shutdown_background();
        }
    }
}
