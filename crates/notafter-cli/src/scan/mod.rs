//! `notafter scan`: ask many servers, and judge what they show.
//!
//! Four kinds of threads, with bounded channels between them, so that memory does not grow with the
//! number of targets: one reads inputs, those of the runtime ask the servers, as many as there are
//! processors judge, and the main thread writes. A reader of standard output that is slow slows the
//! whole of it down.

mod entry;
mod judge;
mod lines;
mod pending;
mod source;
mod tally;

use std::io;
use std::sync::Arc;
use std::sync::mpsc::{self, Receiver, RecvTimeoutError, TryRecvError};
use std::thread::available_parallelism;
use std::time::Duration;

use notafter::fetch::scan::{Scan, ScanOptions, scan_stream};
use notafter::time::Timestamp;
use tokio::runtime::Builder;
use tokio::sync::mpsc as tokio_mpsc;

use self::entry::Defaults;
use self::judge::{Answer, Judge};
use self::pending::Pending;
use self::source::{Input, Total};
use self::tally::Tally;
use crate::args::ScanArguments;
use crate::exit::Status;
use crate::input::Inputs;
use crate::interrupt::Interrupt;
use crate::judging::check_options;
use crate::output::{Console, check_status, write_line};
use crate::refused::Refused;

/// Answers that wait to be written, and observations that wait to be judged: 64 each. A burst fits in, and
/// each has a few kilobytes.
const WAITING: usize = 64;

/// How often the bar follows the scan while no answer comes: every 100 ms.
const FOLLOW: Duration = Duration::from_millis(100);

/// What there is to write.
enum Event {
    /// A target is answered.
    Answer(Answer),
    /// Something is no target.
    Refused(Refused),
    /// One of the judges has nothing more to do.
    JudgeDone,
}

/// Scans the inputs.
pub(crate) fn scan(
    console: &mut Console,
    arguments: &ScanArguments,
    at: Option<Timestamp>,
) -> io::Result<Status> {
    let mut opener = Inputs::default();
    let Ok(options) = check_options(console, &mut opener, &arguments.judging, &arguments.fetch)
    else {
        return Ok(Status::Unknown);
    };
    let defaults = Defaults::new(&arguments.ports, arguments.fetch.starttls);
    let inputs = arguments.inputs.iter();
    let tag = &arguments.tag.tag;
    let inputs = inputs.map(|input| Input::of(input, &defaults, tag.as_deref()));
    let inputs = inputs.collect();
    let runtime = match Builder::new_multi_thread().enable_all().build() {
        Ok(runtime) => runtime,
        Err(error) => return Ok(not_started(console, &error)),
    };
    let (events, received) = mpsc::sync_channel(WAITING);
    let pending = Pending::default();
    let reading = source::read(
        inputs,
        opener,
        defaults,
        tag.clone(),
        pending.clone(),
        events.clone(),
    );
    let (targets, total) = match reading {
        Ok(it) => it,
        Err(error) => return Ok(not_started(console, &error)),
    };
    let clock = move || at.unwrap_or_else(crate::now);
    let scan = scan_stream(targets, scan_options(arguments, &options.fetch), clock);
    let interrupt = Interrupt::listen(&runtime, scan.cancellation());
    let (observed, observations) = tokio_mpsc::channel(WAITING);
    let judge = Arc::new(Judge::new(
        options,
        arguments.found_only,
        pending,
        observations,
    ));
    let mut judges = 0_usize;
    for _ in 0..available_parallelism().map_or(1, usize::from) {
        match judge.start(events.clone()) {
            Ok(()) => judges += 1,
            // The others do it.
            Err(_) if judges > 0 => break,
            Err(error) => return Ok(not_started(console, &error)),
        }
    }
    // The reader and the judges have their own.
    drop((events, judge));
    console.show_bar();
    let mut writer = Writer {
        tally: Tally::default(),
        status: Status::Ok,
        found_only: arguments.found_only,
        at,
        total,
    };
    runtime.spawn(drive(scan, observed));
    let result = writer.write_all(console, &received, judges);
    drop(received);
    console.end_bar();
    // What is under way is of no use to anybody any more.
    runtime.shutdown_background();
    result?;
    console.flush()?;
    let is_interrupted = interrupt.happened();
    console.tell(&writer.tally.summary(is_interrupted, writer.total.get()));
    if is_interrupted || writer.tally.is_empty() {
        writer.status = writer.status.worst(Status::Unknown);
    }
    Ok(writer.status)
}

fn scan_options(arguments: &ScanArguments, fetch: &notafter::fetch::FetchOptions) -> ScanOptions {
    let number = |number: u32| usize::try_from(number).unwrap_or(usize::MAX);
    let options = ScanOptions::default()
        .with_fetch(fetch.clone())
        .with_concurrency(number(arguments.concurrency))
        .with_connections_per_address(number(arguments.per_address));
    match arguments.rate {
        Some(rate) => options.with_connections_per_second(rate),
        None => options,
    }
}

fn not_started(console: &mut Console, error: &io::Error) -> Status {
    console.complain(&format!("the scan cannot be started: {}", error.kind()));
    Status::Unknown
}

/// Hands observations to the judges, until there are no more or nobody takes them.
async fn drive(mut scan: Scan, observed: tokio_mpsc::Sender<notafter::fetch::Observation>) {
    while let Some(observation) = scan.next().await {
        if observed.send(observation).await.is_err() {
            return;
        }
    }
}

/// Writes answers as they come.
struct Writer {
    tally: Tally,
    status: Status,
    found_only: bool,
    /// The time that counts as now, if not that of the clock.
    at: Option<Timestamp>,
    total: Total,
}

impl Writer {
    /// Until all judges are done.
    fn write_all(
        &mut self,
        console: &mut Console,
        events: &Receiver<Event>,
        mut judges: usize,
    ) -> io::Result<()> {
        while judges > 0 {
            let event = match events.try_recv() {
                Ok(event) => event,
                Err(TryRecvError::Disconnected) => return Ok(()),
                Err(TryRecvError::Empty) => {
                    // Whoever reads at the other end may be waiting.
                    console.flush()?;
                    match events.recv_timeout(FOLLOW) {
                        Ok(event) => event,
                        Err(RecvTimeoutError::Disconnected) => return Ok(()),
                        Err(RecvTimeoutError::Timeout) => {
                            self.follow(console);
                            continue;
                        }
                    }
                }
            };
            match event {
                Event::JudgeDone => judges -= 1,
                Event::Answer(answer) => self.answer(console, &answer)?,
                Event::Refused(refused) => self.refused(console, &refused)?,
            }
            self.follow(console);
        }
        Ok(())
    }

    fn answer(&mut self, console: &mut Console, answer: &Answer) -> io::Result<()> {
        self.tally.answered(answer.outcome);
        let Some(line) = &answer.line else {
            return Ok(());
        };
        self.status = self.status.worst(answer.status);
        console.written(line)
    }

    fn refused(&mut self, console: &mut Console, refused: &Refused) -> io::Result<()> {
        self.tally.refused();
        console.complain(refused);
        let record = refused.answer(self.at.unwrap_or_else(crate::now));
        self.status = self.status.worst(check_status(&record));
        if self.found_only {
            return Ok(());
        }
        let mut line = Vec::new();
        write_line(&mut line, &record)?;
        console.written(&line)
    }

    fn follow(&self, console: &Console) {
        if let Some(bar) = console.bar() {
            let (done, certificates) = (self.tally.done(), self.tally.certificates());
            bar.set(done, certificates, self.total.get());
        }
    }
}
