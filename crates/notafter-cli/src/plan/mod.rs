//! `notafter plan`: the rules that are coming, and how many renewals a year there will be.

mod fleet;
mod forecast;
mod json;
mod names;
mod people;
mod source;

use std::io;

use notafter::expiry::rules::{AS_OF, MAX_PLAN_YEARS, NextLifetime};
use notafter::time::{CivilTime, SECONDS_PER_DAY, Timestamp};

use self::forecast::Forecast;
use crate::args::PlanArguments;
use crate::exit::Status;
use crate::input::Inputs;
use crate::judging::check_options;
use crate::output::Console;

/// Whole years that are planned behind the present one: 3. The rules are known for about as long ahead, and nobody quotes
/// for longer.
const WHOLE_YEARS: u16 = 3;

/// Days after which the tables of rules may well be out of date: 180. The CA/Browser Forum and the root programs
/// change something every few months.
const MAX_TABLE_DAYS: i64 = 180;

/// What is planned, and for when.
struct Plan {
    /// From this instant on.
    at: Timestamp,
    /// The last instant.
    until: Timestamp,
    /// The policy, as it was named.
    policy: String,
    next_lifetime: NextLifetime,
    forecast: Forecast,
    /// Places of which there is a look without a certificate.
    places_without_certificate: usize,
    /// Older looks at the same places.
    superseded: usize,
    /// Certificates of CAs in files, which are left out.
    authorities: usize,
    /// Lines that are no observations.
    bad_lines: usize,
}

impl Plan {
    /// How many days ago the tables were last compared with their sources.
    const fn table_days(&self) -> i64 {
        self.at.seconds_since(AS_OF) / SECONDS_PER_DAY
    }

    /// Whether that is so long ago that rules may have changed since.
    const fn has_old_tables(&self) -> bool {
        self.table_days() > MAX_TABLE_DAYS
    }
}

/// Plans for everything that the arguments name together.
pub(crate) fn plan(
    console: &mut Console,
    arguments: &PlanArguments,
    json: bool,
    at: Timestamp,
) -> io::Result<Status> {
    let until = arguments.until.unwrap_or_else(|| default_until(at));
    if let Err(message) = check_span(at, until) {
        console.complain(&format!("--until: {message}"));
        return Ok(Status::Unknown);
    }
    let mut inputs = Inputs::default();
    let judging = arguments.judging();
    let Ok(options) = check_options(console, &mut inputs, &judging, &arguments.fetch) else {
        return Ok(Status::Unknown);
    };
    let read = source::read(console, &mut inputs, arguments, &options, at)?;
    let (fleet, counts) = read.looks.into_fleet();
    if fleet.is_empty() {
        console.complain(
            &"there is no certificate to plan for: give what `notafter check --json` or `notafter scan` printed, \
              files of certificates, or servers",
        );
        return Ok(Status::Unknown);
    }
    let next_lifetime = arguments.next_lifetime.into();
    let plan = Plan {
        at,
        until,
        policy: arguments.policy.to_string_lossy().into_owned(),
        next_lifetime,
        forecast: Forecast::new(fleet, &options.expiry, next_lifetime, at, until),
        places_without_certificate: counts.without_certificate,
        superseded: counts.superseded,
        authorities: read.authorities,
        bad_lines: read.bad_lines,
    };
    if json {
        json::write(console, &plan)?;
    } else {
        people::write(console, &plan)?;
    }
    Ok(read.status)
}

/// The last instant of the [last whole year](WHOLE_YEARS).
fn default_until(at: Timestamp) -> Timestamp {
    year_start(at.to_civil().year.saturating_add(WHOLE_YEARS + 1))
        .map_or(Timestamp::MAX, |start| start.saturating_add_seconds(-1))
}

/// The first instant of a year; `None` after 9999.
fn year_start(year: u16) -> Option<Timestamp> {
    Timestamp::from_civil(CivilTime {
        year,
        month: 1,
        day: 1,
        hour: 0,
        minute: 0,
        second: 0,
    })
}

fn check_span(at: Timestamp, until: Timestamp) -> Result<(), String> {
    if until < at {
        return Err(format!(
            "{until} is before {at}, from where on is planned: give a later day"
        ));
    }
    let end = year_start(at.to_civil().year.saturating_add(MAX_PLAN_YEARS));
    if end.is_some_and(|end| until >= end) {
        return Err(format!(
            "{until} is too far away: a plan is for at most {MAX_PLAN_YEARS} years"
        ));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn time(text: &str) -> Timestamp {
        text.parse().unwrap()
    }

    #[test]
    fn three_whole_years() {
        for (at, until) in [
            ("2026-01-01", "2029-12-31T23:59:59Z"),
            ("2026-12-31T23:59:59Z", "2029-12-31T23:59:59Z"),
            ("9996-01-01", "9999-12-31T23:59:59Z"),
            ("9999-12-31T23:59:59Z", "9999-12-31T23:59:59Z"),
        ] {
            assert_eq!(default_until(time(at)), time(until), "{at}");
        }
    }

    #[test]
    fn no_more_than_a_hundred_years() {
        let at = time("2026-11-22T12:00:00Z");
        for (until, is_fine) in [
            ("2026-11-22T11:59:59Z", false),
            ("2026-11-22T12:00:00Z", true),
            ("2125-12-31T23:59:59Z", true),
            ("2126-01-01T00:00:00Z", false),
        ] {
            assert_eq!(check_span(at, time(until)).is_ok(), is_fine, "{until}");
        }
        assert!(check_span(time("9950-01-01"), Timestamp::MAX).is_ok());
    }
}
