//! The arguments of `scan`.
#![allow(clippy::doc_markdown, reason = "shown as it is")]

use std::ffi::OsString;

use clap::Args;
use notafter::fetch::limits::{
    DEFAULT_CONCURRENCY, DEFAULT_CONNECTIONS_PER_ADDRESS, MAX_CONCURRENCY,
};

use super::{FetchArguments, JudgingArguments, TagArgument};

/// What `--help` says of the exit codes of `scan`.
const SCAN_EXIT_CODES: &str = "\
Exit codes, of the worst target: 2 over 3 over 1 over 0.
  0  everything is well
  1  somebody should look: renewal is due, or a warning was found
  2  one fails or soon will: expired, not valid, nearly expired, or no certificate where one was asked for
  3  a question could not be answered: bad arguments, a line that is no target, a name that does not exist, an address that is not allowed, a proxy that failed, no targets at all, or the scan was interrupted
With --found-only, targets that show no certificate do not count.";

/// Ask many servers for their certificates, and judge them: networks, lists and names.
///
/// Prints one JSON object a line, the same as `notafter check --json`, for each target as it finishes.
/// Each input is a network (192.0.2.0/24, 192.0.2.0/24:443,8443, [2001:db8::/120]:636), a target as
/// `notafter check` takes it, a file, or - for standard input. Files and standard input hold one
/// network or target a line; blank lines and what follows a # are skipped. Behind it may stand a tag of its own, in place
/// of that of --tag, as in `www.example.com tag=customer 7`. A line that is neither is told on standard
/// error and answered by a record with `error`, and the rest goes on. Lists may be of
/// any length: they are read as the scan goes on.
///
/// How it went is told on standard error, with a progress bar where that is a terminal. Ctrl-C ends the scan: targets
/// under way are answered as `cancelled`, or with what they have shown already. A second one ends it at once.
#[derive(Args, Debug)]
#[command(after_help = SCAN_EXIT_CODES)]
pub(crate) struct ScanArguments {
    /// Networks, targets, files, or - for standard input.
    #[arg(required = true, value_name = "CIDR|TARGET|FILE")]
    pub(crate) inputs: Vec<OsString>,

    /// Ports of networks, and of hosts that are given without one, with commas between them [default: 443, or that of --starttls]
    #[arg(
        long,
        value_name = "PORTS",
        value_delimiter = ',',
        value_parser = port,
    )]
    pub(crate) ports: Vec<u16>,

    /// Targets under way at once, at most 10000.
    #[arg(
        long,
        value_name = "N",
        default_value_t = at_most(DEFAULT_CONCURRENCY),
        value_parser = clap::value_parser!(u32).range(1..=i64::from(at_most(MAX_CONCURRENCY))),
    )]
    pub(crate) concurrency: u32,

    /// Connections made in a second, at most [default: as many as come]
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(1..))]
    pub(crate) rate: Option<u32>,

    /// Connections open to one address at once.
    #[arg(
        long,
        value_name = "N",
        default_value_t = at_most(DEFAULT_CONNECTIONS_PER_ADDRESS),
        value_parser = clap::value_parser!(u32).range(1..=i64::from(at_most(MAX_CONCURRENCY))),
    )]
    pub(crate) per_address: u32,

    /// Print only targets that show a certificate; the others are counted.
    #[arg(long)]
    pub(crate) found_only: bool,

    #[command(flatten)]
    pub(crate) tag: TagArgument,

    #[command(flatten)]
    pub(crate) judging: JudgingArguments,

    #[command(flatten)]
    pub(crate) fetch: FetchArguments,
}

/// A port.
fn port(text: &str) -> Result<u16, &'static str> {
    match text.trim().parse() {
        Ok(0) | Err(_) => {
            Err("ports are numbers from 1 to 65535 with commas between them, such as 443,8443")
        }
        Ok(port) => Ok(port),
    }
}

/// A number as the arguments have it.
fn at_most(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}
