//! The arguments of `plan`.
#![allow(clippy::doc_markdown, reason = "shown as it is")]

use std::ffi::OsString;

use clap::{Args, ValueEnum};
use notafter::expiry::rules::NextLifetime;
use notafter::time::{SECONDS_PER_DAY, Timestamp};

use super::{FetchArguments, JudgingArguments, TrustArguments};

/// What `--help` says of the exit codes of `plan`.
const PLAN_EXIT_CODES: &str = "\
Exit codes:
  0  everything was read, whatever is coming: `notafter check` and `notafter report` alarm
  3  a question could not be answered: bad arguments, an unreadable file, a line that is no observation, a server that showed no certificate, nothing to plan for
";

/// Tell what is coming: the rules that will hit certificates, and how many renewals a year that makes.
///
/// Takes what `notafter check --json`, `notafter check --all-addresses --json` and `notafter scan` printed (JSON, one
/// object a line), files of certificates, and servers as `notafter check` takes them, which are asked. What exists as a
/// file is a file. A certificate that is at many places counts once. Of several looks at the same place the newest
/// counts.
///
/// The rules are those of the CA/Browser Forum and of the root programs, for public CAs: private certificates are
/// exempt from them, and their renewals are counted as well.
#[derive(Args, Debug)]
#[command(after_help = PLAN_EXIT_CODES)]
pub(crate) struct PlanArguments {
    /// Files of observations or certificates, servers, or - for standard input.
    #[arg(required = true, value_name = "FILE|TARGET")]
    pub(crate) inputs: Vec<OsString>,

    /// Plan up to this day, it included, or up to this instant; within a hundred years [default: the end of the third
    /// year after this one]
    #[arg(long, value_name = "DATE", value_parser = last_instant)]
    pub(crate) until: Option<Timestamp>,

    /// For how long the certificates to come are issued: as long as the present ones, as far as the rules allow, or as
    /// long as the rules allow.
    #[arg(long, value_enum, default_value_t = NextLifetimeArgument::Present)]
    pub(crate) next_lifetime: NextLifetimeArgument,

    /// When renewal is due: relative to the lifetime, classic (90 days before the end, or at most a third of
    /// the lifetime), or as a file says.
    #[arg(long, value_name = "FILE|classic|relative", default_value = "relative")]
    pub(crate) policy: OsString,

    #[command(flatten)]
    pub(crate) trust: TrustArguments,

    #[command(flatten)]
    pub(crate) fetch: FetchArguments,
}

impl PlanArguments {
    /// How what servers and files show is judged: as by `check`.
    pub(crate) fn judging(&self) -> JudgingArguments {
        JudgingArguments {
            trust: self.trust.clone(),
            profile: None,
            policy: self.policy.clone(),
            renewal: None,
        }
    }
}

/// For how long the certificates to come are issued.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub(crate) enum NextLifetimeArgument {
    Present,
    Maximum,
}

impl From<NextLifetimeArgument> for NextLifetime {
    fn from(argument: NextLifetimeArgument) -> Self {
        match argument {
            NextLifetimeArgument::Present => Self::Present,
            NextLifetimeArgument::Maximum => Self::Maximum,
        }
    }
}

/// An instant, or the last one of a day.
fn last_instant(text: &str) -> Result<Timestamp, String> {
    let instant: Timestamp = text
        .parse()
        .map_err(|error: <Timestamp as std::str::FromStr>::Err| error.to_string())?;
    let is_day = !text.contains(':');
    Ok(if is_day {
        instant.saturating_add_seconds(SECONDS_PER_DAY - 1)
    } else {
        instant
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_is_planned_to_its_end() {
        for (text, last) in [
            ("2029-12-31", "2029-12-31T23:59:59Z"),
            ("2029-12-31T12:00:00Z", "2029-12-31T12:00:00Z"),
            ("9999-12-31", "9999-12-31T23:59:59Z"),
        ] {
            assert_eq!(last_instant(text), Ok(last.parse().unwrap()), "{text}");
        }
        assert!(last_instant("soon").is_err());
    }
}
