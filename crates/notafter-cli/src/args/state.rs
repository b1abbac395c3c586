//! The arguments of a tracker.
#![allow(clippy::doc_markdown, reason = "shown as it is")]

use std::ffi::OsString;

use clap::Args;

/// What is kept between runs.
#[derive(Args, Clone, Debug)]
pub(crate) struct StateArguments {
    /// Track: keep in FILE what was seen and what was announced, so that one line of a crontab is enough. Files are
    /// read each time, and servers are asked when they are due: every day or two, sooner when an end is near or after a
    /// failure. What is new since the last run is told below the table, once; without any target, all that FILE
    /// tracks are checked.
    #[arg(long, value_name = "FILE")]
    pub(crate) state: Option<OsString>,

    /// Ask every server now, whether it is due or not.
    #[arg(long, requires = "state")]
    pub(crate) refresh: bool,

    /// Print nothing but what is new, so that cron sends mail only when there is something. The exit code is the same as
    /// without.
    #[arg(long, requires = "state")]
    pub(crate) events_only: bool,

    /// Track this no more; nothing is checked.
    #[arg(
        long,
        value_name = "TARGET|FILE",
        requires = "state",
        conflicts_with_all = ["inputs", "refresh", "events_only"],
    )]
    pub(crate) forget: Vec<OsString>,
}
