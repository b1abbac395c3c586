//! The arguments of `report`.
#![allow(clippy::doc_markdown, reason = "shown as it is")]

use std::ffi::OsString;

use clap::{Args, ValueEnum};

use super::RenewalArgument;

/// What `--help` says of the exit codes of `report`.
const REPORT_EXIT_CODES: &str = "\
Exit codes, of what is shown: 2 over 3 over 1 over 0.
  0  everything is well
  1  somebody should look: renewal is due
  2  one is expired, revoked, not valid or nearly expired, or a server showed no certificate
  3  a question could not be answered: bad arguments, an unreadable file, a line that is no observation, nothing to report, or a place that could not be asked";

/// Tell what ends when, the most urgent first: a report of what was observed before.
///
/// Reads what `notafter check --json`, `notafter check --all-addresses --json` and `notafter scan` printed, and
/// snapshots: JSON, one object a line, in any order. Nobody is asked again. Of several looks at the same place
/// the newest counts. A certificate that is served at many places is one row. A line that is no observation is told on standard
/// error, with its number, and the rest goes on.
///
/// Everything is judged as of now, or --at, by --policy, whatever was said when it was observed.
#[derive(Args, Debug)]
#[command(after_help = REPORT_EXIT_CODES)]
pub(crate) struct ReportArguments {
    /// Files of observations, or - for standard input.
    #[arg(required = true, value_name = "FILE")]
    pub(crate) files: Vec<OsString>,

    /// A table for people; JSON, one object a line, the summary last, as with --json; or CSV for spreadsheets, UTF-8
    /// with a header.
    #[arg(long, value_enum)]
    pub(crate) format: Option<ReportFormat>,

    /// How early an expiry is urgent: relative to the lifetime, classic (90, 60 and 30 days before the end), or
    /// as a file says.
    #[arg(long, value_name = "FILE|classic|relative", default_value = "relative")]
    pub(crate) policy: OsString,

    /// Who renews them: a program, or people [default: who did as each was observed]
    #[arg(long, value_enum)]
    pub(crate) renewal: Option<RenewalArgument>,

    /// Show only what ends within so many days, or has ended, or is revoked or never valid; at most 36500.
    #[arg(long, value_name = "DAYS", value_parser = clap::value_parser!(u32).range(..=i64::from(MAX_WITHIN_DAYS)))]
    pub(crate) within: Option<u32>,

    /// Show only what has this tag; may be given several times.
    #[arg(long, value_name = "TAG")]
    pub(crate) tag: Vec<String>,
}

/// Days that may be asked for: 36,500, a hundred years. More is a slip of the hand.
const MAX_WITHIN_DAYS: u32 = 36_500;

/// How a report is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum ReportFormat {
    Table,
    Json,
    Csv,
}
