//! `notafter candidates`: where certificates of a domain are likely to be.

use std::collections::HashSet;
use std::ffi::OsStr;
use std::io;

use notafter::candidates::{Candidate, ZoneOptions, from_domain, from_zone};
use notafter_records::candidate_record;

use crate::args::CandidatesArguments;
use crate::exit::Status;
use crate::input::{Inputs, name_of};
use crate::output::Console;
use crate::refused::Refused;
use crate::subject::Subject;

/// Prints the candidates of every domain and zone, each target once.
pub(crate) fn candidates(
    console: &mut Console,
    arguments: &CandidatesArguments,
    json: bool,
) -> io::Result<Status> {
    let mut finder = Finder {
        inputs: Inputs::default(),
        options: ZoneOptions::default(),
        status: Status::Ok,
    };
    if let Some(origin) = &arguments.origin {
        finder.options = finder.options.with_origin(origin);
    }
    let mut seen = HashSet::new();
    for argument in &arguments.inputs {
        for candidate in finder.find(console, argument) {
            if !seen.insert(candidate.target.clone()) {
                continue;
            }
            if json {
                console.json(&candidate_record(&candidate))?;
            } else {
                console.line(&candidate.target.to_string())?;
            }
        }
    }
    Ok(finder.status)
}

struct Finder {
    inputs: Inputs,
    options: ZoneOptions,
    status: Status,
}

impl Finder {
    fn find(&mut self, console: &mut Console, argument: &OsStr) -> Vec<Candidate> {
        match (Subject::of(argument), argument.to_str()) {
            (Ok(Subject::Server(_)), Some(domain)) => match from_domain(domain) {
                Ok(candidates) => candidates,
                Err(error) => self.refuse(console, &Refused::target(domain, &error)),
            },
            (Ok(_), _) => self.zone(console, argument),
            (Err(refused), _) => self.refuse(console, &refused),
        }
    }

    fn zone(&mut self, console: &mut Console, path: &OsStr) -> Vec<Candidate> {
        let octets = match self.inputs.octets(path) {
            Ok(octets) => octets,
            Err(error) => return self.refuse(console, &Refused::file(path, &error)),
        };
        let name = name_of(path);
        let text = String::from_utf8_lossy(&octets);
        let found = from_zone(&text, &self.options);
        for issue in &found.skipped {
            console.complain(&format!("{name}: {issue}"));
            self.status = self.status.worst(Status::Warning);
        }
        let more = found.skipped_in_all.saturating_sub(found.skipped.len());
        if more > 0 {
            console.complain(&format!("{name}: and {more} more that were skipped"));
        }
        if found.records == 0 {
            console.complain(&format!("{name}: there is no record of a zone in it"));
            self.status = self.status.worst(Status::Unknown);
        }
        found.candidates
    }

    fn refuse(&mut self, console: &mut Console, refused: &Refused) -> Vec<Candidate> {
        console.complain(refused);
        self.status = self.status.worst(Status::Unknown);
        Vec::new()
    }
}
