//! The arguments of `candidates`.
#![allow(clippy::doc_markdown, reason = "shown as it is")]

use std::ffi::OsString;

use clap::Args;

/// What `--help` says of the exit codes of `candidates`.
const CANDIDATES_EXIT_CODES: &str = "\
Exit codes:
  0  everything was read
  1  something in a zone gave no candidate although it was meant to
  3  something is neither a domain nor a zone, a file is unreadable, or bad arguments
The worst one counts: 3 over 1 over 0.";

/// Tell where certificates of a domain are likely to be: targets for `notafter scan -`.
///
/// Of a domain, those are its usual names and services: nothing is looked up, and many of them may
/// not exist. Of a zone file in the syntax of BIND, they are the hosts and services in it: those of A,
/// AAAA, CNAME, MX, SRV, HTTPS, SVCB and TLSA records. One target is printed a line, each once; with --json
/// also the reason. What is skipped in a zone is told on standard error, with its line. What
/// exists as a file is a zone file, and so is what looks like the path of one.
#[derive(Args, Debug)]
#[command(after_help = CANDIDATES_EXIT_CODES)]
pub(crate) struct CandidatesArguments {
    /// Domains, zone files, or - for a zone on standard input.
    #[arg(required = true, value_name = "DOMAIN|ZONEFILE")]
    pub(crate) inputs: Vec<OsString>,

    /// The name of the zone, for zone files without $ORIGIN.
    #[arg(long, value_name = "NAME")]
    pub(crate) origin: Option<String>,
}
