//! The `notafter` command: arguments to calls, answers to text and JSON.

mod args;
mod candidates;
mod check;
mod demo;
mod exit;
mod fetch;
mod given;
mod input;
mod interrupt;
mod judging;
mod normalise;
mod observations;
mod output;
mod parse;
mod plan;
mod policy;
mod refused;
mod report;
mod scan;
mod state;
mod subject;
mod trust;
mod utf16;
mod validate;

use std::ffi::OsStr;
use std::io;
use std::path::Path;
use std::process::ExitCode;
use std::time::SystemTime;

use clap::Parser;
use clap::error::ErrorKind;
use notafter::target::{Target, TargetErrorCode};
use notafter::time::Timestamp;

use crate::args::{Arguments, Command};
use crate::exit::Status;
use crate::output::Console;

fn main() -> ExitCode {
    // Told before anything else sees it, which would repeat the whole: it may be a private key.
    if std::env::args_os().any(|argument| is_pasted(&argument)) {
        Console::new().complain(
            &"an argument is a certificate or key itself: save it in a file and give the name of \
              the file, or write it to the standard input of `notafter parse -`",
        );
        return Status::Unknown.into();
    }
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

/// Whether somebody pasted PEM or Base64 where an argument belongs, or where the value of a flag
/// does.
fn is_pasted(argument: &OsStr) -> bool {
    let text = argument.to_string_lossy();
    let is_flag = text.starts_with("--") && !text.starts_with("---");
    let value = match text.split_once('=') {
        Some((_, value)) if is_flag => value,
        _ => &text,
    };
    let is_pem = Target::parse(value).is_err_and(|error| error.code == TargetErrorCode::Pem);
    is_pem && !Path::new(argument).exists()
}

fn run(console: &mut Console, arguments: &Arguments) -> io::Result<Status> {
    let at = arguments.at.unwrap_or_else(now);
    match &arguments.command {
        Command::Demo => demo::demo(console, arguments.json, at),
        Command::Check(check) => check::check(console, check, arguments.json, at),
        Command::Scan(scan) => scan::scan(console, scan, arguments.at),
        Command::Candidates(it) => candidates::candidates(console, it, arguments.json),
        Command::Plan(it) => plan::plan(console, it, arguments.json, at),
        Command::Report(report) => report::report(console, report, arguments.json, at),
        Command::Validate(validate) => validate::validate(console, validate, arguments.json, at),
        Command::Normalise(it) => normalise::normalise(console, it, arguments.json),
        Command::Parse(parse) => parse::parse(console, parse, arguments.json, at),
    }
}

/// The clock: read here only, and once by whatever takes no time of its own.
pub(crate) fn now() -> Timestamp {
    let seconds = match SystemTime::now().duration_since(SystemTime::UNIX_EPOCH) {
        Ok(after) => i64::try_from(after.as_secs()).unwrap_or(i64::MAX),
        Err(before) => i64::try_from(before.duration().as_secs())
            .unwrap_or(i64::MAX)
            .saturating_neg(),
    };
    Timestamp::from_unix_seconds_saturating(seconds)
}
