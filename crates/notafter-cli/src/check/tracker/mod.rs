//! `notafter check --state`: what was seen and told is kept, servers are asked when they are due, and what is new is
//! told once.
//!
//! The order makes it safe to kill: what was seen is saved while servers are asked, with a mark that it has yet to be
//! told; what is new is written and flushed; only then it is saved that it was told. What a run has not come
//! to is told by the next one, and what it has told but not saved is told again, under the same keys.

mod contents;
mod files;
mod news;
mod reach;
mod record;
mod saving;
mod seen;

use std::collections::BTreeSet;
use std::ffi::OsStr;
use std::io;

use notafter::check::CheckOptions;
use notafter::expiry::RefreshPolicy;
use notafter::fetch::{Cancellation, MatrixOptions, blocking};
use notafter::target::Target;
use notafter::time::Timestamp;
use notafter_records::{CheckRecord, EventRecord, event_record};
use serde::Serialize;
use tokio::runtime::Builder;

use self::contents::{Contents, Subject};
use self::news::{News, Sighting};
use self::reach::{Looked, Reach};
use self::saving::Keeper;
use self::seen::{Seen, refresh_outcome};
use super::listing::{Answer, Form, Listing};
use super::servers::ask_each;
use crate::args::CheckArguments;
use crate::exit::Status;
use crate::fetch::with_service;
use crate::given::Given;
use crate::input::{Inputs, STDIN};
use crate::interrupt::Interrupt;
use crate::judging::check_options;
use crate::output::{Console, Messages, Tone, event_report};
use crate::refused::Refused;
use crate::subject::Subject as Argument;

/// Checks what is tracked, and tracks what is named.
pub(super) fn track(
    console: &mut Console,
    arguments: &CheckArguments,
    state: &OsStr,
    json: bool,
    at: Timestamp,
) -> io::Result<Status> {
    let mut keeper = match Keeper::open(state, at) {
        Ok(keeper) => keeper,
        Err(error) => {
            console.complain(&error);
            return Ok(Status::Unknown);
        }
    };
    if !arguments.state.forget.is_empty() {
        return Ok(forget(console, arguments, &mut keeper, at));
    }
    let mut inputs = Inputs::default();
    let Ok(options) = check_options(console, &mut inputs, &arguments.judging, &arguments.fetch)
    else {
        return Ok(Status::Unknown);
    };
    let run = Run {
        arguments,
        options,
        json,
        at,
    };
    let items = run.items(console, &mut keeper);
    if items.is_empty() {
        console.complain(&format!(
            "{}: nothing is tracked in it yet: name servers and files to begin with",
            keeper.name()
        ));
        return Ok(Status::Unknown);
    }
    run.run(console, &mut inputs, &mut keeper, items)
}

/// Forgets what is named; nothing is checked.
fn forget(
    console: &mut Console,
    arguments: &CheckArguments,
    keeper: &mut Keeper,
    at: Timestamp,
) -> Status {
    let mut status = Status::Ok;
    for argument in &arguments.state.forget {
        let name = argument.to_string_lossy();
        let named = named(argument, arguments);
        let contents = &mut keeper.contents;
        let forgotten = named.iter().filter(|it| contents.forget(it, at)).count();
        if forgotten > 0 {
            keeper.is_changed = true;
            console.tell(&format!("{name}: it is tracked no more"));
        } else {
            console.complain(&format!("{name}: it is not tracked in {}", keeper.name()));
            status = Status::Unknown;
        }
    }
    if let Err(error) = keeper.save() {
        console.complain(&error);
        status = Status::Unknown;
    }
    status
}

/// All that an argument may stand for among what is tracked: whether it is a file cannot be seen when that is gone.
fn named(argument: &OsStr, arguments: &CheckArguments) -> Vec<Subject> {
    let server = argument.to_str().and_then(|text| Target::parse(text).ok());
    let server = server.map(|it| with_service(it, argument, arguments.fetch.starttls));
    let server = server.map(|it| Subject::Server(it.to_string()));
    server.into_iter().chain(files::subject(argument)).collect()
}

/// One argument, or one thing that is tracked.
enum Item {
    /// The target at this place.
    Tracked(usize),
    /// It is none, which has been told.
    Refused(Box<CheckRecord>),
}

/// What does not change in one run.
struct Run<'a> {
    arguments: &'a CheckArguments,
    options: CheckOptions,
    json: bool,
    at: Timestamp,
}

/// Somebody asked for the end.
struct Interrupted;

/// Rounds in which servers are asked: 2, those that are due, and then witnesses where there is need of them.
const ROUNDS: usize = 2;

/// How the servers were asked.
enum Asked {
    /// All that were due.
    All,
    /// They were, and our own network is to blame that none was reached.
    Offline,
    /// Somebody asked for the end before.
    Interrupted,
}

/// A line of JSON for an event, told from those of checks by its only field.
#[derive(Serialize)]
struct EventLine<'a> {
    event: &'a EventRecord,
}

impl Run<'_> {
    /// What is to be checked: the arguments, each once, or all that is tracked.
    fn items(&self, console: &mut Console, keeper: &mut Keeper) -> Vec<Item> {
        if self.arguments.inputs.is_empty() {
            let all = 0..keeper.contents.targets().len();
            return all.map(Item::Tracked).collect();
        }
        let mut items = Vec::new();
        let mut places = BTreeSet::new();
        let tag = self.arguments.tag.tag.as_deref();
        for argument in &self.arguments.inputs {
            match self.subject(argument) {
                Ok(subject) => {
                    let given = Given::argument(argument, tag);
                    let (place, is_changed) = keeper.contents.track(subject, given, self.at);
                    keeper.is_changed |= is_changed;
                    if places.insert(place) {
                        items.push(Item::Tracked(place));
                    }
                }
                Err(refused) => {
                    console.complain(&refused);
                    let answer = refused.with_tag(tag).answer(self.at);
                    items.push(Item::Refused(Box::new(answer)));
                }
            }
        }
        items
    }

    fn subject(&self, argument: &OsStr) -> Result<Subject, Refused> {
        if argument == STDIN {
            let message = "what is on standard input cannot be read again: name a file";
            return Err(Refused::new("stdin", "not-trackable", message, &[]));
        }
        match Argument::of(argument)? {
            Argument::Server(target) => {
                let target = with_service(target, argument, self.arguments.fetch.starttls);
                Ok(Subject::Server(target.to_string()))
            }
            Argument::File => {
                let refused = |message| {
                    let name = argument.to_string_lossy();
                    Refused::new(&name, "not-trackable", message, &[])
                };
                if files::is_stream(argument) {
                    return Err(refused(
                        "what a device or a pipe holds cannot be read again: name a file",
                    ));
                }
                files::subject(argument)
                    .ok_or_else(|| refused("only a file whose path is Unicode can be tracked"))
            }
        }
    }

    /// Asks those that are due, lists all of them, and tells what is new.
    fn run(
        &self,
        console: &mut Console,
        inputs: &mut Inputs,
        keeper: &mut Keeper,
        items: Vec<Item>,
    ) -> io::Result<Status> {
        // Of a run that was ended before it could tell: what is seen now takes its place.
        let mut sightings = self.unfinished(&keeper.contents);
        let is_offline = match self.ask(console, keeper, &items) {
            Ok(Asked::All) => false,
            Ok(Asked::Offline) => true,
            Ok(Asked::Interrupted) => {
                match keeper.save() {
                    Ok(()) => console.complain(&format!(
                        "it was interrupted: what was seen so far is kept in {}, and the next run goes on",
                        keeper.name()
                    )),
                    Err(error) => console.complain(&error),
                }
                return Ok(Status::Unknown);
            }
            Err(error) => {
                console.complain(&format!("servers cannot be asked: {}", error.kind()));
                return Ok(Status::Unknown);
            }
        };
        // Before anything is told: whoever is killed from here on tells the same the next time.
        let mut saved = keeper.save();
        let (listed, mut status) = self.list(console, inputs, &keeper.contents, items)?;
        if is_offline {
            status = status.worst(Status::Unknown);
        }
        sightings.extend(listed);
        let news = News::find(&keeper.contents, &sightings, &self.options, self.at);
        self.tell(console, &news)?;
        console.flush()?;
        keeper.is_changed |= news.note(&mut keeper.contents, self.at);
        if keeper.is_changed {
            saved = keeper.save();
        }
        if let Err(error) = saved {
            console.complain(&format!("{error}; what is new will be told again"));
            status = status.worst(Status::Unknown);
        }
        Ok(status)
    }

    /// What was seen and has yet to be told.
    fn unfinished(&self, contents: &Contents) -> Vec<Sighting> {
        let targets = contents.targets().iter().filter(|it| it.is_news);
        targets
            .filter_map(|tracked| {
                let seen = tracked.seen.as_ref()?;
                let (_, snapshots) = seen.judge(&tracked.server()?, &self.options, self.at);
                Some(Sighting::of(tracked, snapshots))
            })
            .collect()
    }

    /// Asks the servers that are due.
    fn ask(&self, console: &mut Console, keeper: &mut Keeper, items: &[Item]) -> io::Result<Asked> {
        let policy = RefreshPolicy::default();
        let due: Vec<(Target, usize)> = items
            .iter()
            .filter_map(|item| {
                let Item::Tracked(place) = item else {
                    return None;
                };
                let tracked = keeper.contents.targets().get(*place)?;
                let server = tracked.server()?;
                let is_due = self.arguments.state.refresh
                    || tracked.seen.is_none()
                    || tracked.refresh.is_due(&policy, self.at);
                is_due.then_some((server, *place))
            })
            .collect();
        if due.is_empty() {
            return Ok(Asked::All);
        }
        let runtime = Builder::new_multi_thread()
            .worker_threads(1)
            .enable_all()
            .build()?;
        let cancellation = Cancellation::new();
        let interrupt = Interrupt::listen(&runtime, cancellation.clone());
        let mut reach = Reach::default();
        let mut is_interrupted = false;
        let mut next = due;
        for _ in 0..ROUNDS {
            let round = std::mem::take(&mut next);
            if round.is_empty() || is_interrupted {
                break;
            }
            let (targets, places): (Vec<Target>, Vec<usize>) = round.into_iter().unzip();
            let mut done = 0;
            let all = targets.len();
            let ask = |target: &Target| self.look(target, &cancellation);
            let asked = ask_each(&targets, ask, |index, (seen, answer)| {
                done += 1;
                console.progress(done, all);
                let outcome = refresh_outcome(&answer);
                if let (Some(place), Some(outcome)) = (places.get(index), outcome) {
                    for look in reach.take(Looked::new(*place, seen, outcome, &answer)) {
                        self.note(keeper, look, &policy);
                    }
                }
                if interrupt.happened() {
                    // Before those that are under way come back: whoever is impatient ends it at once. It is told
                    // at the end if this fails.
                    let _ = keeper.save();
                    return Err(Interrupted);
                }
                keeper.save_now_and_then();
                Ok(())
            });
            console.end_progress();
            is_interrupted = asked.is_err() || interrupt.happened();
            next = reach.witnesses(&keeper.contents, &policy, self.at);
        }
        runtime.shutdown_background();
        if is_interrupted {
            return Ok(Asked::Interrupted);
        }
        // One that lies in the future is from a clock that was wrong.
        let since = keeper.contents.offline_since.filter(|it| *it <= self.at);
        if reach.is_reached() {
            keeper.is_changed |= keeper.contents.offline_since.take().is_some();
            return Ok(Asked::All);
        }
        let blamed_for = since.map_or(0, |it| self.at.seconds_since(it));
        let (looks, blamed) = reach.judge(&keeper.contents, blamed_for);
        for look in looks {
            self.note(keeper, look, &policy);
        }
        if blamed == 0 {
            return Ok(Asked::All);
        }
        if since.is_none() {
            keeper.contents.offline_since = Some(self.at);
            keeper.is_changed = true;
        }
        if since.is_none() || !self.arguments.state.events_only {
            console.complain(&format!(
                "none of {blamed} servers can be reached or looked up, as if this machine had no network: it is not held \
                 against them before a day is over, and the next run asks them again"
            ));
        }
        Ok(Asked::Offline)
    }

    /// Notes what a look showed.
    fn note(&self, keeper: &mut Keeper, look: Looked, policy: &RefreshPolicy) {
        if let Some(tracked) = keeper.contents.target_mut(look.place) {
            tracked.refresh = tracked.refresh.step(policy, look.outcome, self.at);
            tracked.seen = look.seen;
            tracked.is_news = true;
            keeper.is_changed = true;
        }
    }

    fn look(&self, target: &Target, cancellation: &Cancellation) -> (Option<Seen>, Answer) {
        let (options, at) = (&self.options, self.at);
        if self.arguments.all_addresses {
            let asked = MatrixOptions::new(options.fetch.clone());
            let matrix = blocking::observe_all(target, &asked, at);
            return Seen::of_matrix(target, matrix, options, at);
        }
        let observation = blocking::fetch_until_cancelled(target, &options.fetch, at, cancellation);
        Seen::of_one(observation, options, at)
    }

    /// Lists how everything stands: what was seen, and the worst of it.
    fn list(
        &self,
        console: &mut Console,
        inputs: &mut Inputs,
        contents: &Contents,
        items: Vec<Item>,
    ) -> io::Result<(Vec<Sighting>, Status)> {
        let is_unseen = self.arguments.state.events_only;
        let mut listing = Listing::new(match (is_unseen, self.json) {
            (true, _) => Form::Unseen,
            (false, true) => Form::Json,
            (false, false) => Form::Table,
        });
        let mut status = Status::Ok;
        let mut sightings = Vec::new();
        for item in items {
            let place = match item {
                Item::Tracked(place) => place,
                Item::Refused(record) => {
                    listing.record(console, *record)?;
                    continue;
                }
            };
            let Some(tracked) = contents.targets().get(place) else {
                continue;
            };
            if let Some(server) = tracked.server() {
                let Some(seen) = &tracked.seen else {
                    continue;
                };
                let (answer, snapshots) = seen.judge(&server, &self.options, self.at);
                if tracked.is_news {
                    sightings.push(Sighting::of(tracked, snapshots));
                }
                if let Some(mut answer) = answer {
                    answer.add(&tracked.given, self.at);
                    listing.answer(console, answer)?;
                }
            } else {
                // That a file is gone is an event, told once.
                if is_unseen {
                    console.set_messages(Messages::Unsaid);
                }
                let path = tracked.subject.name();
                let (records, snapshots, file_status) =
                    files::look(console, inputs, path, &self.options, self.at);
                console.set_messages(Messages::Told);
                status = status.worst(file_status);
                for mut record in records {
                    tracked.given.add_to(&mut record, self.at);
                    listing.record(console, record)?;
                }
                sightings.push(Sighting::of(tracked, snapshots));
            }
        }
        let known = news::known(contents, self.at);
        listing.end_tracked(console, &known, self.at)?;
        Ok((sightings, status.worst(listing.status)))
    }

    /// Tells what is new.
    fn tell(&self, console: &mut Console, news: &News) -> io::Result<()> {
        if news.events.is_empty() {
            return Ok(());
        }
        let records: Vec<EventRecord> = news.events.iter().map(event_record).collect();
        if self.json {
            for event in &records {
                console.json(&EventLine { event })?;
            }
            return Ok(());
        }
        if !self.arguments.state.events_only {
            console.line("")?;
            let title = console.paint(Tone::Strong, "What is new");
            console.line(&title)?;
        }
        event_report(console, &records)
    }
}
