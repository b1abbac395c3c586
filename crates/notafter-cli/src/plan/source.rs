//! What there is to plan for: observations, files of certificates, and servers.

use std::ffi::OsStr;
use std::io;

use notafter::check::{CheckOptions, check as check_server};
use notafter::crypto::facts_verifier;
use notafter::expiry::Location;
use notafter::time::Timestamp;
use notafter_records::{
    CheckRecord, ObservedRecord, check_record, read_observed, shown_certificate,
};

use super::fleet::Looks;
use crate::args::PlanArguments;
use crate::check::file::check_input;
use crate::check::servers::ask_all;
use crate::exit::Status;
use crate::fetch::with_service;
use crate::input::{Input, Inputs, name_of, read_all};
use crate::observations::{Lines, NOT_UTF_8, is_utf_16_json};
use crate::output::Console;
use crate::subject::Subject;

/// What was read.
pub(super) struct Read {
    pub(super) looks: Looks,
    /// Certificates of CAs in files.
    pub(super) authorities: usize,
    /// Lines that are no observations.
    pub(super) bad_lines: usize,
    /// Whether anything could not be read or asked.
    pub(super) status: Status,
}

/// Reads every file and asks every server. What cannot be read, and who shows no certificate, is told.
pub(super) fn read(
    console: &mut Console,
    inputs: &mut Inputs,
    arguments: &PlanArguments,
    options: &CheckOptions,
    at: Timestamp,
) -> io::Result<Read> {
    let mut read = Read {
        looks: Looks::default(),
        authorities: 0,
        bad_lines: 0,
        status: Status::Ok,
    };
    let mut targets = Vec::new();
    for argument in &arguments.inputs {
        match Subject::of(argument) {
            Ok(Subject::Server(target)) => {
                targets.push(with_service(target, argument, arguments.fetch.starttls));
            }
            Ok(Subject::File) => {
                if let Err(message) = read.file(console, inputs, argument, options, at) {
                    console.complain(&format!("{}: {message}", name_of(argument)));
                    read.status = Status::Unknown;
                }
            }
            Err(refused) => {
                console.complain(&refused);
                read.status = Status::Unknown;
            }
        }
    }
    let all = targets.len();
    ask_all(
        &targets,
        |target| check_record(&check_server(target, options, at), facts_verifier()),
        |done, answer| {
            console.progress(done, all);
            if let Some(record) = answer {
                read.server(console, &record);
            }
            Ok(())
        },
    )?;
    console.end_progress();
    Ok(read)
}

impl Read {
    fn file(
        &mut self,
        console: &mut Console,
        inputs: &mut Inputs,
        path: &OsStr,
        options: &CheckOptions,
        at: Timestamp,
    ) -> Result<(), String> {
        let source = inputs.open(path).map_err(|error| error.to_string())?;
        let unreadable = |error: io::Error| format!("it cannot be read: {}", error.kind());
        match Lines::of(source).map_err(unreadable)? {
            Ok(lines) => {
                let (bad, ended) = lines.each(console, &name_of(path), |line| self.line(line));
                if bad > 0 {
                    self.bad_lines += bad;
                    self.status = Status::Unknown;
                }
                ended
            }
            Err(source) => {
                let octets = read_all(source).map_err(|error| error.to_string())?;
                if is_utf_16_json(&octets) {
                    return Err(NOT_UTF_8.to_owned());
                }
                let input = Input::of_octets(console, name_of(path), &octets);
                let (found, status) = check_input(console, &input, options, at);
                self.status = self.status.worst(status);
                for it in found {
                    let target = it.record.target.clone();
                    self.certificates(Location::new(target), &it.record);
                }
                Ok(())
            }
        }
    }

    /// Takes the places that a line tells of.
    fn line(&mut self, line: &str) -> Result<(), String> {
        for place in read_observed(line).map_err(|error| error.to_string())? {
            match place {
                ObservedRecord::Check { location, check } => {
                    self.certificates(location.into(), &check);
                }
                ObservedRecord::Snapshot(snapshot) => self.looks.take_snapshot(*snapshot),
                // Kinds that are not known here.
                _ => {}
            }
        }
        Ok(())
    }

    /// Takes a check, unless it is of the certificate of a CA in a file: whoever runs a CA plans otherwise, and those of
    /// public CAs are not ours to renew. One that a server shows is its own, whatever it says of itself.
    fn certificates(&mut self, location: Location, check: &CheckRecord) {
        let is_file = check.connection.is_none();
        if is_file && shown_certificate(check).is_some_and(|it| it.is_ca) {
            self.authorities += 1;
        } else {
            self.looks.take_check(location, check);
        }
    }

    fn server(&mut self, console: &mut Console, record: &CheckRecord) {
        if shown_certificate(record).is_none() {
            let outcome = record
                .connection
                .as_ref()
                .map_or("", |it| &it.outcome_message);
            let why = match record.unreadable.first() {
                Some(unreadable) => &unreadable.message,
                None => outcome,
            };
            console.complain(&format!("{}: {why}", record.target));
            self.status = Status::Unknown;
        }
        self.looks
            .take_check(Location::new(record.target.clone()), record);
    }
}
