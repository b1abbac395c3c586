//! Where the targets of a scan come from: a thread that reads inputs as they are needed.

use std::ffi::{OsStr, OsString};
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::mpsc::SyncSender;
use std::task::{Context, Poll};

use futures_core::Stream;
use notafter::target::{Target, TargetErrorCode};
use tokio::sync::mpsc;

use super::Event;
use super::entry::{Defaults, Entry, split_tag};
use super::lines::Lines;
use super::pending::Pending;
use crate::given::Given;
use crate::input::{Inputs, name_of};
use crate::refused::Refused;
use crate::subject::Subject;

/// Targets read ahead of the scan: 256, so that it need not wait for this thread, and no more memory than
/// that is taken.
const AHEAD: usize = 256;

/// What an argument stands for.
pub(super) enum Input {
    Entry(Entry, Arc<Given>),
    File(OsString),
    Refused(Refused),
}

impl Input {
    pub(super) fn of(argument: &OsStr, defaults: &Defaults, tag: Option<&str>) -> Self {
        let entry = |text: &str| {
            let (text, tag) = split_tag(text, tag);
            match Entry::read(text, defaults) {
                Ok(entry) => Self::Entry(entry, Arc::new(Given::new(text, tag))),
                Err(refused) => Self::Refused(refused.with_tag(tag)),
            }
        };
        match (Subject::of(argument), argument.to_str()) {
            (Ok(Subject::File), _) | (Ok(_), None) => Self::File(argument.to_owned()),
            (Err(refused), None) => Self::Refused(refused.with_tag(tag)),
            // What is no target may be a network, but nothing is neither.
            (Err(refused), Some(text)) => match entry(text) {
                Self::Entry(Entry::Nothing, _) => Self::Refused(refused.with_tag(tag)),
                other => other,
            },
            (Ok(Subject::Server(_)), Some(text)) => entry(text),
        }
    }
}

/// How many targets there are, as far as it is known.
#[derive(Clone, Default)]
pub(super) struct Total(Arc<Known>);

#[derive(Default)]
struct Known {
    count: AtomicU64,
    is_complete: AtomicBool,
}

impl Total {
    /// All of them, once that is known.
    pub(super) fn get(&self) -> Option<u64> {
        let is_complete = self.0.is_complete.load(Ordering::Acquire);
        is_complete.then(|| self.0.count.load(Ordering::Acquire))
    }

    fn add(&self, entry: &Entry) {
        let count = u64::try_from(entry.remaining()).unwrap_or(u64::MAX);
        self.0.count.fetch_add(count, Ordering::Release);
    }

    fn complete(&self) {
        self.0.is_complete.store(true, Ordering::Release);
    }
}

/// Reads the inputs, as far as there is room. What is no target is told by an event.
pub(super) fn read(
    inputs: Vec<Input>,
    opener: Inputs,
    defaults: Defaults,
    tag: Option<String>,
    pending: Pending,
    events: SyncSender<Event>,
) -> std::io::Result<(Arriving, Total)> {
    let (sender, receiver) = mpsc::channel(AHEAD);
    let total = Total::default();
    let has_files = inputs.iter().any(|it| matches!(it, Input::File(_)));
    for input in &inputs {
        if let Input::Entry(entry, _) = input {
            total.add(entry);
        }
    }
    if !has_files {
        total.complete();
    }
    let mut reader = Reader {
        opener,
        defaults,
        tag,
        pending,
        targets: sender,
        total: total.clone(),
        events,
    };
    // It may wait for standard input for ever; nobody waits for it.
    std::thread::Builder::new()
        .name("targets".to_owned())
        .spawn(move || {
            // It ends early where nobody wants more.
            if reader.read_all(inputs).is_ok() {
                reader.total.complete();
            }
        })?;
    Ok((Arriving(receiver), total))
}

/// Nobody wants more.
struct Unwanted;

struct Reader {
    opener: Inputs,
    defaults: Defaults,
    /// The tag of lines without one of their own.
    tag: Option<String>,
    pending: Pending,
    targets: mpsc::Sender<Target>,
    total: Total,
    events: SyncSender<Event>,
}

impl Reader {
    fn read_all(&mut self, inputs: Vec<Input>) -> Result<(), Unwanted> {
        for input in inputs {
            match input {
                Input::Entry(entry, given) => self.offer(entry, &given)?,
                Input::File(path) => self.read_file(&path)?,
                Input::Refused(refused) => self.refuse(refused)?,
            }
        }
        Ok(())
    }

    fn read_file(&mut self, path: &OsStr) -> Result<(), Unwanted> {
        let source = match self.opener.open(path) {
            Ok(source) => source,
            Err(error) => {
                let refused = Refused::file(path, &error);
                return self.refuse(refused.with_tag(self.tag.as_deref()));
            }
        };
        let name = name_of(path);
        let mut lines = Lines::new(source);
        loop {
            let line = match lines.next() {
                Ok(Some(line)) => line,
                Ok(None) => return Ok(()),
                Err(error) => {
                    let message = format!("it cannot be read any further: {}", error.kind());
                    let refused = Refused::new("", "file-unreadable", &message, &[]);
                    let refused = refused.with_tag(self.tag.as_deref());
                    return self.refuse(refused.on_line(&name, lines.number + 1));
                }
            };
            if let Some((code, message)) = is_no_list(&line) {
                // Nothing of it is repeated: it may be a private key.
                let refused = Refused::new("", code, message, &[]);
                let refused = refused.with_tag(self.tag.as_deref());
                return self.refuse(refused.on_line(&name, lines.number));
            }
            let (text, tag) = split_tag(&line, self.tag.as_deref());
            match Entry::read(text, &self.defaults) {
                Ok(entry) => {
                    self.total.add(&entry);
                    self.offer(entry, &Arc::new(Given::new(text, tag)))?;
                }
                Err(refused) => {
                    let refused = refused.with_tag(tag);
                    self.refuse(refused.on_line(&name, lines.number))?;
                }
            }
        }
    }

    fn offer(&self, entry: Entry, given: &Arc<Given>) -> Result<(), Unwanted> {
        for target in entry {
            self.pending.add(&target, given);
            self.targets.blocking_send(target).map_err(|_| Unwanted)?;
        }
        Ok(())
    }

    fn refuse(&self, refused: Refused) -> Result<(), Unwanted> {
        let event = Event::Refused(refused);
        self.events.send(event).map_err(|_| Unwanted)
    }
}

/// Why the file of this line is no list of targets, whatever else is in it.
fn is_no_list(line: &str) -> Option<(&'static str, &'static str)> {
    if line.contains('\0') {
        let message = "this is no list of targets in UTF-8: save it as such; the rest of the file is \
                       left out";
        return Some(("not-text", message));
    }
    let is_pem = line.contains("-----BEGIN ")
        || Target::parse(line).is_err_and(|error| error.code == TargetErrorCode::Pem);
    let message = "this is a certificate or key, and no list of targets: `notafter check` judges \
                   files; the rest of the file is left out";
    is_pem.then_some(("pem", message))
}

/// The targets as they arrive.
pub(super) struct Arriving(mpsc::Receiver<Target>);

impl Stream for Arriving {
    type Item = Target;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Target>> {
        self.0.poll_recv(context)
    }
}
