//! The contestants in this program: each does one thing with every target, so many at once, on one
//! thread of tokio.

mod hello;
mod tcp;

use std::io;
use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use nix::sys::resource::{UsageWho, getrusage};
use nix::sys::time::TimeValLike;
use notafter::fetch::Method;
use tokio::runtime::{Builder, Runtime};
use tokio::task::JoinSet;

use crate::Failure;
use crate::job::{Answer, Job};
use crate::ours;

/// Does the job and prints the answer.
pub(crate) fn run(job: &Job) -> Result<(), Failure> {
    let runtime = Builder::new_current_thread().enable_all().build()?;
    let answer = match job.mode.as_str() {
        "tcp" => each(&runtime, job, tcp::connect)?,
        "hello" => each(&runtime, job, hello::exchange)?,
        "certificate-only" => scan(&runtime, job, Method::CertificateOnly)?,
        "handshake" => scan(&runtime, job, Method::Handshake)?,
        mode => return Err(format!("nobody does {mode}").into()),
    };
    println!("{}", serde_json::to_string(&answer)?);
    Ok(())
}

/// Does this with each target.
fn each<F>(runtime: &Runtime, job: &Job, fetch: fn(SocketAddr) -> F) -> Result<Answer, Failure>
where
    F: Future<Output = io::Result<()>> + Send + 'static,
{
    measured(job, |targets| {
        runtime.block_on(answered(targets, job.concurrency, fetch))
    })
}

/// Scans the targets.
fn scan(runtime: &Runtime, job: &Job, method: Method) -> Result<Answer, Failure> {
    let concurrency = usize::try_from(job.concurrency)?;
    measured(job, |targets| {
        runtime.block_on(ours::scan(targets, method, concurrency))
    })
}

/// Warms up, and measures: `fetch` gives how many of the targets answered.
fn measured(job: &Job, mut fetch: impl FnMut(Vec<SocketAddr>) -> usize) -> Result<Answer, Failure> {
    let (warming_up, targets) = job.targets()?;
    let count = targets.len();
    fetch(warming_up);
    let (cpu, start) = (processor_time()?, Instant::now());
    let answered = fetch(targets);
    let (cpu, wall) = (processor_time()?.saturating_sub(cpu), start.elapsed());
    Ok(Answer {
        answered: u32::try_from(answered)?,
        failed: u32::try_from(count - answered)?,
        cpu_us: u64::try_from(cpu.as_micros())?,
        wall_us: u64::try_from(wall.as_micros())?,
    })
}

/// So many workers take the targets one after the other.
async fn answered<F>(
    targets: Vec<SocketAddr>,
    concurrency: u32,
    fetch: fn(SocketAddr) -> F,
) -> usize
where
    F: Future<Output = io::Result<()>> + Send + 'static,
{
    let shared = Arc::new((targets, AtomicUsize::new(0)));
    let mut workers = JoinSet::new();
    for _ in 0..concurrency {
        let shared = Arc::clone(&shared);
        workers.spawn(async move {
            let (targets, next) = &*shared;
            let mut answered = 0;
            while let Some(target) = targets.get(next.fetch_add(1, Ordering::Relaxed)) {
                match fetch(*target).await {
                    Ok(()) => answered += 1,
                    Err(error) => eprintln!("{target}: {error}"),
                }
            }
            answered
        });
    }
    workers.join_all().await.into_iter().sum()
}

/// User and system time of this process.
fn processor_time() -> Result<Duration, Failure> {
    let usage = getrusage(UsageWho::RUSAGE_SELF)?;
    let micros = usage.user_time().num_microseconds() + usage.system_time().num_microseconds();
    Ok(Duration::from_micros(u64::try_from(micros)?))
}
