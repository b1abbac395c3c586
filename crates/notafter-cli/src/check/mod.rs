//! `notafter check`: ask servers, or take files, and judge.

pub(crate) mod file;
mod listing;
pub(crate) mod servers;
mod tracker;

use std::io;

use notafter::check::{CheckOptions, check as check_server, examine_matrix};
use notafter::crypto::facts_verifier;
use notafter::fetch::{MatrixOptions, blocking};
use notafter::target::Target;
use notafter::time::Timestamp;
use notafter_records::{CheckRecord, MatrixRecord, check_record, matrix_record};

use self::listing::{Answer, Form, Listing};
use crate::args::CheckArguments;
use crate::exit::Status;
use crate::fetch::with_service;
use crate::given::Given;
use crate::input::Inputs;
use crate::judging::check_options;
use crate::output::Console;
use crate::subject::Subject;

/// Checks every target and file, in the order of the arguments.
pub(crate) fn check(
    console: &mut Console,
    arguments: &CheckArguments,
    json: bool,
    at: Timestamp,
) -> io::Result<Status> {
    if let Some(state) = &arguments.state.state {
        return tracker::track(console, arguments, state, json, at);
    }
    let mut inputs = Inputs::default();
    let Ok(options) = check_options(console, &mut inputs, &arguments.judging, &arguments.fetch)
    else {
        return Ok(Status::Unknown);
    };
    let mut status = Status::Ok;
    let mut slots = Vec::new();
    let mut targets = Vec::new();
    let mut of_servers = Vec::new();
    let tag = arguments.tag.tag.as_deref();
    for argument in &arguments.inputs {
        let given = Given::argument(argument, tag);
        match Subject::of(argument) {
            Ok(Subject::Server(target)) => {
                slots.push(Slot::Server);
                of_servers.push(given);
                targets.push(with_service(target, argument, arguments.fetch.starttls));
            }
            Ok(Subject::File) => {
                let (found, file_status) =
                    file::check(console, &mut inputs, argument, &options, at);
                status = status.worst(file_status);
                let mut records: Vec<_> = found.into_iter().map(|it| it.record).collect();
                for record in &mut records {
                    given.add_to(record, at);
                }
                slots.push(Slot::Done(records));
            }
            Err(refused) => {
                console.complain(&refused);
                slots.push(Slot::Done(vec![refused.with_tag(tag).answer(at)]));
            }
        }
    }
    let form = if json { Form::Json } else { Form::Table };
    let mut records = Records {
        slots: slots.into_iter(),
        of_servers: of_servers.into_iter(),
        at,
        listing: Listing::new(form),
    };
    records.take_files(console)?;
    let all = targets.len();
    let ask = |target: &Target| {
        if arguments.all_addresses {
            Answer::Matrix(matrix(target, &options, at))
        } else {
            let report = check_server(target, &options, at);
            Answer::Check(Box::new(check_record(&report, facts_verifier())))
        }
    };
    servers::ask_all(&targets, ask, |done, answer| {
        console.progress(done, all);
        match answer {
            Some(answer) => records.take_server(console, answer),
            None => Ok(()),
        }
    })?;
    console.end_progress();
    records.listing.end(console)?;
    Ok(status.worst(records.listing.status))
}

/// Every address of a target.
fn matrix(target: &Target, options: &CheckOptions, at: Timestamp) -> MatrixRecord {
    let asked = MatrixOptions::new(options.fetch.clone());
    let report = examine_matrix(blocking::observe_all(target, &asked, at), options, at);
    matrix_record(target, &report, facts_verifier())
}

/// The place of an argument among the answers.
enum Slot {
    /// A server, whose answer comes in the order of the targets.
    Server,
    /// A file, with its answers.
    Done(Vec<CheckRecord>),
}

/// Answers in the order of the arguments.
struct Records {
    slots: std::vec::IntoIter<Slot>,
    /// What was given for each server.
    of_servers: std::vec::IntoIter<Given>,
    at: Timestamp,
    listing: Listing,
}

impl Records {
    /// Takes the answer to the next server, and those of the files that follow it.
    fn take_server(&mut self, console: &mut Console, mut answer: Answer) -> io::Result<()> {
        if let Some(given) = self.of_servers.next() {
            answer.add(&given, self.at);
        }
        self.listing.answer(console, answer)?;
        self.take_files(console)
    }

    /// Takes the answers of files up to the next server.
    fn take_files(&mut self, console: &mut Console) -> io::Result<()> {
        while let Some(Slot::Done(records)) = self.slots.next() {
            for record in records {
                self.listing.record(console, record)?;
            }
        }
        Ok(())
    }
}
