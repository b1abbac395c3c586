//! The `notafter` command: arguments to calls, answers to text and JSON.

mod args;
mod exit;
mod input;
mod output;
mod parse;
mod trust;
mod validate;

use std::io;
use std::process::ExitCode;
use std::time::SystemTime;

use clap::Parser;
use clap::error::ErrorKind;
use notafter::time::Timestamp;

use crate::args::{Arguments, Command};
use crate::exit::Status;
use crate::output::Console;

fn main() -> ExitCode {
    let arguments = match Arguments::try_parse() {
        Ok(arguments) => arguments,
        Err(error) => {
            // clap's own exit code for bad arguments is 2, which would be "critical" here.
            let _ = error.print();
            return match error.kind() {
                ErrorKind::DisplayHelp | ErrorKind::DisplayVersion => Status::Ok,
                _ => Status::Unknown,
            }
            .into();
        }
    };
    let mut console = Console::new();
    let result = run(&mut console, &arguments).and_then(|status| {
        console.end_progress();
        console.flush()?;
        Ok(status)
    });
    match result {
        Ok(status) => status,
        // Whoever read has gone, and wants to hear no more.
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Status::Unknown,
        Err(error) => {
            console.complain(&format!("the answer cannot be written: {}", error.kind()));
            Status::Unknown
        }
    }
    .into()
}

fn run(console: &mut Console, arguments: &Arguments) -> io::Result<Status> {
    let at = arguments.at.unwrap_or_else(now);
    match &arguments.command {
        Command::Check(_) | Command::Demo => Ok(Status::Unknown),
        Command::Validate(validate) => validate::validate(console, validate, arguments.json, at),
        Command::Parse(parse) => parse::parse(console, parse, arguments.json, at),
    }
}

/// The clock: read once, and here only.
fn now() -> Timestamp {
    let seconds = match SystemTime::now().duration_since(SystemTime::UNIX_EPOCH) {
        Ok(after) => i64::try_from(after.as_secs()).unwrap_or(i64::MAX),
        Err(before) => i64::try_from(before.duration().as_secs())
            .unwrap_or(i64::MAX)
            .saturating_neg(),
    };
    Timestamp::from_unix_seconds_saturating(seconds)
}
