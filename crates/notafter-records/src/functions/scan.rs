//! Scans: many targets, each answered exactly once.

mod driver;
mod list;

use std::fmt;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use notafter::fetch::Cancellation;
use notafter::fetch::limits::MAX_CONCURRENCY;
use notafter::fetch::scan::{Progress, ScanOptions, scan};
use tokio::sync::Mutex;
use tokio::sync::mpsc::{Receiver, channel};

use self::driver::Driver;
use self::list::{List, Targets};
use super::ask::check_options;
use super::panics::caught;
use super::request::request;
use super::runtime::Task;
use super::waiting::{wait, wait_for};
use super::{FetchOptions, NotAfterError, Validator, parsed, written};
use crate::{CheckRecord, ExpiryPolicyRecord, ScanProgressRecord, scan_progress_record};

/// Answers that are being judged or wait to be taken, at most: 64. A burst fits in, and each has some kilobytes.
const WAITING: usize = 64;

request! {
    /// One of many targets.
    pub struct ScanTarget {
        needs {
            /// The target, as it may be typed; one that names nothing is answered with the reason.
            target: String,
        }
        may {
            /// The caller's own word for whom or what it belongs to.
            tag: Option<String>,
        }
    }
}

request! {
    /// Many servers that are to be checked.
    pub struct ScanRequest {
        needs {
            /// The targets.
            targets: Vec<ScanTarget>,
            /// The present, when the scan begins. It goes on by the machine's monotonic clock.
            at: crate::Instant,
        }
        may {
            /// How to fetch each.
            options: Option<FetchOptions>,
            /// How early an end is urgent; `relative` where it is missing.
            policy: Option<ExpiryPolicyRecord>,
            /// Who renews the certificates: `automated`, `manual` or `unknown`.
            #[cfg_attr(feature = "schema", schemars(with = "Option<crate::schema::RenewalMode>"))]
            renewal_mode: Option<String>,
            /// Targets at once.
            concurrency: Option<u32>,
            /// New connections in a second, at most; 0 for any number.
            connections_per_second: Option<u32>,
            /// Connections to one address at once.
            connections_per_address: Option<u32>,
        }
    }
}

/// A scan that runs. Dropping it stops it.
#[cfg_attr(feature = "uniffi", derive(uniffi::Object))]
pub struct Scan {
    targets: u64,
    list: Arc<List>,
    progress: Progress,
    cancellation: Cancellation,
    answers: Mutex<Receiver<CheckRecord>>,
    /// Whether every target is answered.
    is_over: Arc<AtomicBool>,
    driver: Task<()>,
}

impl fmt::Debug for Scan {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Scan")
            .field("targets", &self.targets)
            .finish_non_exhaustive()
    }
}

#[cfg_attr(feature = "uniffi", uniffi::export)]
impl Scan {
    /// Begins a scan; without a validator it is the standard one.
    ///
    /// # Errors
    ///
    /// Where the request cannot be used. A target that cannot be used is an answer with its reason.
    #[cfg_attr(feature = "uniffi", uniffi::constructor)]
    pub fn start(
        request: ScanRequest,
        validator: Option<Arc<Validator>>,
    ) -> Result<Arc<Self>, NotAfterError> {
        caught(|| Self::begin(request, validator))
    }

    /// The next answer, in the order in which they are ready; `None` when all targets are answered. It may be
    /// dropped while it waits, and nothing is lost.
    ///
    /// # Errors
    ///
    /// [`NotAfterError::Internal`] only.
    pub async fn next(&self) -> Result<Option<CheckRecord>, NotAfterError> {
        if !self.driver.is_ours() {
            let reason =
                "a scan goes on in the process that began it, and not in one forked from there";
            return Err(NotAfterError::internal(reason));
        }
        let answer = self.answers.lock().await.recv().await;
        if answer.is_none() && !self.is_over.load(Ordering::Acquire) {
            return Err(NotAfterError::internal(
                "the scan ended before every target was answered, please report it",
            ));
        }
        Ok(answer)
    }

    /// How far it is.
    pub fn progress(&self) -> ScanProgressRecord {
        let (refused, unasked) = (self.list.refused_in_all(), self.list.unasked_in_all());
        scan_progress_record(self.targets, refused, unasked, &self.progress)
    }

    /// Stops it: what has not been asked is answered as cancelled.
    pub fn cancel(&self) {
        self.cancellation.cancel();
    }
}

/// What has come of waiting for a while.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ScanStep {
    /// An answer.
    Answer(Box<CheckRecord>),
    /// Every target is answered.
    Done,
    /// Nothing yet.
    Waiting,
}

impl Scan {
    /// As [`Self::start`], of a request in JSON.
    ///
    /// # Errors
    ///
    /// As [`Self::start`]; [`NotAfterError::Argument`] where it is not what a scan takes.
    pub fn start_json(
        request: &str,
        validator: Option<Arc<Validator>>,
    ) -> Result<Arc<Self>, NotAfterError> {
        caught(|| Self::begin(parsed(request)?, validator))
    }

    /// As [`Self::next`], as JSON.
    ///
    /// # Errors
    ///
    /// As [`Self::next`].
    pub async fn next_json(&self) -> Result<Option<String>, NotAfterError> {
        let answer = self.next().await?;
        answer.as_ref().map(written).transpose()
    }

    /// As [`Self::next`], waiting on the thread that calls.
    ///
    /// # Errors
    ///
    /// As [`Self::next`].
    pub fn next_blocking(&self) -> Result<Option<CheckRecord>, NotAfterError> {
        caught(|| wait(self.next(), None, || {}))
    }

    /// As [`Self::next_blocking`], for so long at most: whoever has to look after something else in between calls it again.
    ///
    /// # Errors
    ///
    /// As [`Self::next`].
    pub fn next_within(&self, time: Duration) -> Result<ScanStep, NotAfterError> {
        caught(|| match wait_for(self.next(), time) {
            Some(answer) => Ok(match answer? {
                Some(answer) => ScanStep::Answer(Box::new(answer)),
                None => ScanStep::Done,
            }),
            None => Ok(ScanStep::Waiting),
        })
    }

    /// As [`Self::progress`], as JSON.
    ///
    /// # Errors
    ///
    /// [`NotAfterError::Internal`] only.
    pub fn progress_json(&self) -> Result<String, NotAfterError> {
        written(&self.progress())
    }

    fn begin(
        request: ScanRequest,
        validator: Option<Arc<Validator>>,
    ) -> Result<Arc<Self>, NotAfterError> {
        let validator = validator.unwrap_or_else(Validator::standard);
        let judge = check_options(
            validator.chains.clone(),
            request.options,
            request.policy,
            request.renewal_mode.as_deref(),
        )?;
        let mut options = ScanOptions::default().with_fetch(judge.fetch.clone());
        if let Some(number) = number("concurrency", request.concurrency, MAX_CONCURRENCY)? {
            options = options.with_concurrency(number);
        }
        let per_address = request.connections_per_address;
        if let Some(number) = number("connections_per_address", per_address, MAX_CONCURRENCY)? {
            options = options.with_connections_per_address(number);
        }
        match request.connections_per_second {
            None | Some(0) => {}
            Some(rate) => options = options.with_connections_per_second(rate),
        }
        let targets = request.targets.len() as u64;
        let list = Arc::new(List::new(request.targets));
        let (at, started) = (request.at.0, Instant::now());
        let now = move || at.saturating_add(started.elapsed());
        let scan = scan(Targets(Arc::clone(&list)), options, now);
        let (progress, cancellation) = (scan.progress(), scan.cancellation());
        let (sender, answers) = channel(WAITING);
        let is_over = Arc::new(AtomicBool::new(false));
        let driver = Driver {
            scan,
            list: Arc::clone(&list),
            judge: Arc::new(judge),
            now,
            answers: sender,
            is_over: Arc::clone(&is_over),
        };
        Ok(Arc::new(Self {
            targets,
            list,
            progress,
            cancellation,
            answers: Mutex::new(answers),
            is_over,
            driver: Task::start(driver.drive())?,
        }))
    }
}

/// A number from 1 to the greatest one that is allowed.
fn number(field: &str, given: Option<u32>, most: usize) -> Result<Option<usize>, NotAfterError> {
    let Some(given) = given else { return Ok(None) };
    match usize::try_from(given) {
        Ok(number) if (1..=most).contains(&number) => Ok(Some(number)),
        _ => Err(NotAfterError::not_between(field, given, (1, most))),
    }
}

#[cfg(test)]
mod tests;
