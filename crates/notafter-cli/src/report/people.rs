//! The report as a table.

use std::collections::BTreeMap;
use std::io;

use notafter::expiry::inventory::{Expiration, Failing, Horizon};
use notafter::expiry::{Level, State};

use notafter::time::Timestamp;

use super::Report;
use super::places::{issuer, main_name, place, where_it_is};
use super::status::{of_place, of_row};
use crate::exit::Status;
use crate::output::{Cell, Console, Tone, clean, shorten, table};

/// Characters of names, issuers and tags, and of the places: so that a line fits into 120 columns as a rule.
const NAME: usize = 28;
const ISSUER: usize = 18;
const TAG: usize = 16;
const PLACES: usize = 40;

/// Places without a certificate that are shown: 100. There may be a whole network of them; the other formats have all.
const MAX_PLACES: usize = 100;

/// Writes the rows, the places without a certificate, and the summary.
pub(super) fn write(console: &mut Console, report: &Report) -> io::Result<()> {
    let list = &report.list;
    let has_tags = list.rows.iter().any(|it| it.tag.is_some());
    if !list.rows.is_empty() {
        let titles = [
            "STATE", "LEVEL", "DAYS", "EXPIRES", "NAME", "ISSUER", "WHERE",
        ];
        let rows: Vec<[Cell; 7]> = list.rows.iter().map(row).collect();
        if has_tags {
            let [state, level, days, expires, name, issuer, place] = titles;
            let titles = [state, level, days, expires, name, issuer, "TAG", place];
            let tags = list.rows.iter().map(|it| tag(it.tag));
            let rows: Vec<[Cell; 8]> = rows
                .into_iter()
                .zip(tags)
                .map(
                    |([state, level, days, expires, name, issuer, place], tag)| {
                        [state, level, days, expires, name, issuer, tag, place]
                    },
                )
                .collect();
            table(console, titles, &rows)?;
        } else {
            table(console, titles, &rows)?;
        }
        console.line("")?;
    }
    if !list.without_certificate.is_empty() {
        without_certificate(console, &list.without_certificate)?;
        console.line("")?;
    }
    for line in summary(report) {
        console.line(&line)?;
    }
    Ok(())
}

fn row(row: &Expiration) -> [Cell; 7] {
    let it = &row.assessment;
    let state = it.state.as_str();
    let state = match it.state {
        State::Valid if it.trusted == Some(false) => "invalid, in date".to_owned(),
        State::RenewalDue | State::Overdue if it.trusted == Some(false) => {
            format!("invalid, {state}")
        }
        _ => state.to_owned(),
    };
    [
        Cell::toned(tone(of_row(row)), &state),
        Cell::toned(level_tone(it.level), it.level.as_str()),
        Cell::new(&format!("{:>4}", it.days_remaining())),
        Cell::new(&day(it.effective_not_after)),
        Cell::toned(Tone::Strong, &names(row)),
        Cell::new(&shorten(&clean(issuer(row.certificate)), ISSUER)),
        Cell::new(&where_it_is(row, PLACES)),
    ]
}

/// The day of an instant.
fn day(at: Timestamp) -> String {
    let text = at.to_string();
    text.get(..10).unwrap_or(&text).to_owned()
}

/// The name that people know it by, and how many others it has.
fn names(row: &Expiration) -> String {
    let more = match row.certificate.names.len() {
        0 | 1 => String::new(),
        count => format!(" +{}", count - 1),
    };
    let name = clean(main_name(row.certificate));
    format!("{}{more}", shorten(&name, NAME - more.len().min(NAME)))
}

fn tag(tag: Option<&str>) -> Cell {
    Cell::new(&shorten(&clean(tag.unwrap_or("-")), TAG))
}

/// The places by what came of the look at them.
fn without_certificate(console: &mut Console, places: &[Failing]) -> io::Result<()> {
    let mut outcomes: BTreeMap<&str, Vec<&Failing>> = BTreeMap::new();
    for place in places {
        let outcome = place.snapshot.outcome.as_str();
        outcomes.entry(outcome).or_default().push(place);
    }
    let rows: Vec<[Cell; 5]> = outcomes
        .into_values()
        .flatten()
        .take(MAX_PLACES)
        .map(|it| {
            let location = &it.snapshot.location;
            let seen = it.last_seen.map(|seen| day(seen.observed_at));
            [
                Cell::toned(tone(of_place(it)), &it.snapshot.outcome),
                Cell::new(&day(it.snapshot.observed_at)),
                Cell::new(seen.as_deref().unwrap_or("-")),
                tag(location.tag.as_deref()),
                Cell::name(&place(location)),
            ]
        })
        .collect();
    let has_seen = places.iter().any(|it| it.last_seen.is_some());
    let has_tags = places.iter().any(|it| it.snapshot.location.tag.is_some());
    let (outcome, looked, place) = ("NO CERTIFICATE", "LOOKED AT", "WHERE");
    match (has_seen, has_tags) {
        (true, true) => table(console, [outcome, looked, "LAST SEEN", "TAG", place], &rows)?,
        (true, false) => {
            let rows: Vec<_> = rows
                .into_iter()
                .map(|[a, b, seen, _, c]| [a, b, seen, c])
                .collect();
            table(console, [outcome, looked, "LAST SEEN", place], &rows)?;
        }
        (false, true) => {
            let rows: Vec<_> = rows
                .into_iter()
                .map(|[a, b, _, tag, c]| [a, b, tag, c])
                .collect();
            table(console, [outcome, looked, "TAG", place], &rows)?;
        }
        (false, false) => {
            let rows: Vec<_> = rows.into_iter().map(|[a, b, .., c]| [a, b, c]).collect();
            table(console, [outcome, looked, place], &rows)?;
        }
    }
    let more = places.len().saturating_sub(MAX_PLACES);
    if more > 0 {
        console.line(&format!(
            "and {more} more places without a certificate: --json and --format csv list all"
        ))?;
    }
    Ok(())
}

/// What it comes to: how far away the ends are, then what is urgent, then what is not in the table.
fn summary(report: &Report) -> Vec<String> {
    let list = &report.list;
    let places: usize = list.rows.iter().map(|it| it.locations.len()).sum();
    let horizons = [
        (Horizon::Expired, "expired"),
        (Horizon::Within30, "within 30 days"),
        (Horizon::Within60, "within 60"),
        (Horizon::Within90, "within 90"),
        (Horizon::Later, "later"),
    ]
    .map(|(horizon, words)| (list.count_within(horizon), words));
    let levels = [Level::Critical, Level::Warning, Level::Notice]
        .map(|level| (list.count_at(level), level.as_str()));
    let count = |state: State| {
        let rows = list.rows.iter();
        rows.filter(|it| it.assessment.state == state).count()
    };
    let invalid = list
        .rows
        .iter()
        .filter(|it| it.assessment.trusted == Some(false));
    let broken = [
        (count(State::Revoked), "revoked"),
        (count(State::Unknown), "never valid"),
        (invalid.count(), "invalid for another reason than its dates"),
    ];
    let mut lines = vec![format!(
        "As of {}: {} at {}{}.",
        list.at,
        counted(list.rows.len(), "certificate"),
        counted(places, "place"),
        after_colon(&list_of(&horizons)),
    )];
    let urgent = list_of(&levels);
    if !urgent.is_empty() {
        lines.push(format!("Urgency: {urgent}."));
    }
    let broken = list_of(&broken);
    if !broken.is_empty() {
        lines.push(format!("Unusable whatever the dates: {broken}."));
    }
    let without = match report.failing() {
        0 => " without a certificate".to_owned(),
        failing => format!(" without a certificate now ({failing} counted with the last one)"),
    };
    let rest = [
        (list.without_certificate.len(), "place", without.as_str()),
        (report.hidden, "certificate", " not shown, since later"),
        (list.superseded, "older look", ""),
        (report.bad_lines, "line", " unreadable"),
    ];
    let rest: Vec<String> = rest
        .into_iter()
        .filter(|(count, ..)| *count > 0)
        .map(|(count, what, how)| counted(count, what) + how)
        .collect();
    if !rest.is_empty() {
        lines.push(format!("Besides: {}.", rest.join(", ")));
    }
    lines
}

/// What there is any of: `3 expired, 5 within 30 days`.
fn list_of(counts: &[(usize, &str)]) -> String {
    let some = counts.iter().filter(|(count, _)| *count > 0);
    let words: Vec<String> = some
        .map(|(count, words)| format!("{count} {words}"))
        .collect();
    words.join(", ")
}

fn after_colon(text: &str) -> String {
    if text.is_empty() {
        String::new()
    } else {
        format!(": {text}")
    }
}

fn counted(count: usize, what: &str) -> String {
    let plural = if count == 1 { "" } else { "s" };
    format!("{count} {what}{plural}")
}

const fn tone(status: Status) -> Tone {
    match status {
        Status::Ok => Tone::Good,
        Status::Warning => Tone::Doubtful,
        Status::Critical | Status::Unknown => Tone::Bad,
    }
}

const fn level_tone(level: Level) -> Tone {
    match level {
        Level::Critical => Tone::Bad,
        Level::Warning | Level::Notice => Tone::Doubtful,
        Level::None => Tone::Plain,
    }
}
