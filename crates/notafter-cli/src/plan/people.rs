//! The plan for people.

use std::fmt::Write;
use std::io;

use notafter::expiry::rules::{AS_OF, NextLifetime};
use notafter::time::Timestamp;

use super::Plan;
use super::forecast::{Coming, OfTag, Sum};
use super::names::first_names;
use crate::output::{Cell, Console, Tone, clean, shorten, table};

/// Characters of a line of names: what is left of a line beside the date.
const NAMES: usize = 86;

/// Characters of a tag.
const TAG: usize = 32;

/// Years that tags are shown by; with more the line would be too long, and JSON has them.
const MAX_TAG_YEARS: usize = 5;

/// Writes what is coming, the renewals by year and by tag, and what that rests on.
pub(super) fn write(console: &mut Console, plan: &Plan) -> io::Result<()> {
    let forecast = &plan.forecast;
    let total = &forecast.total;
    let places: usize = forecast
        .certificates
        .iter()
        .map(|it| it.certificate.places.len())
        .sum();
    console.line(&format!(
        "{} at {}: {} public, {} private.",
        count(total.certificates, "certificate"),
        count(places as u64, "place"),
        total.public_certificates,
        total.private_certificates(),
    ))?;
    console.line("")?;
    rules(console, plan)?;
    console.line("")?;
    years(console, plan)?;
    if !forecast.tags.is_empty() {
        console.line("")?;
        tags(console, plan)?;
    }
    console.line("")?;
    notes(console, plan)
}

fn rules(console: &mut Console, plan: &Plan) -> io::Result<()> {
    let until = day(plan.until);
    if plan.forecast.total.public_certificates == 0 {
        return console.line(&format!(
            "No rule hits them until {until}: the rules bind public CAs only."
        ));
    }
    if plan.forecast.rules.is_empty() {
        return console.line(&format!("No rule that is known hits them until {until}."));
    }
    let title = format!("Rules that will hit them until {until}, the soonest first:");
    let title = console.paint(Tone::Strong, &title);
    console.line(&title)?;
    for coming in &plan.forecast.rules {
        console.line("")?;
        rule(console, plan, coming)?;
    }
    Ok(())
}

fn rule(console: &mut Console, plan: &Plan, coming: &Coming) -> io::Result<()> {
    let rule = &coming.rule;
    let estimate = if rule.is_estimate {
        " (the date is an estimate)"
    } else {
        ""
    };
    let sentence = format!("{}{estimate}", rule.sentence);
    console.field(&day(rule.at), Tone::Strong, &sentence)?;
    let names = coming.hits.iter().filter_map(|hit| {
        let it = plan.forecast.certificates.get(hit.index)?;
        Some(it.certificate.name.as_str())
    });
    let names: Vec<&str> = names.collect();
    let mut hits = count(coming.hits.len() as u64, "certificate");
    if coming.last_at() > rule.at {
        let _ = write!(
            hits,
            "; it reaches the last of them on {}",
            day(coming.last_at())
        );
    }
    let outliving = coming.outliving();
    if outliving > 0 {
        let verb = if outliving == 1 { "is" } else { "are" };
        let _ = write!(hits, ", {outliving} of which {verb} still valid then");
    }
    console.field("", Tone::Plain, &hits)?;
    console.field("", Tone::Plain, &first_names(names.into_iter(), NAMES))?;
    console.field("", Tone::Faint, rule.source)
}

fn years(console: &mut Console, plan: &Plan) -> io::Result<()> {
    let forecast = &plan.forecast;
    let (from, to) = (day(plan.at), day(plan.until));
    let title = format!("Renewals from {from} to {to}:");
    let title = console.paint(Tone::Strong, &title);
    console.line(&title)?;
    console.line("")?;
    // Of whom nobody said that a program renews them, nobody needs a column.
    let has_automated = forecast.total.automated_renewals > 0;
    let titles = ["YEAR", "CERTIFICATES", "RENEWALS", "PUBLIC", "PRIVATE"];
    let mut rows: Vec<(String, &Sum)> = Vec::new();
    for it in &forecast.years {
        rows.push((it.year.to_string(), &it.sum));
    }
    let renewed = forecast.certificates.iter().filter(|it| it.renewals > 0);
    let all = Sum {
        certificates: renewed.count() as u64,
        ..forecast.total
    };
    rows.push(("all".to_owned(), &all));
    let row = |(name, sum): &(String, &Sum)| {
        let numbers = [
            sum.certificates,
            sum.renewals,
            sum.public_renewals,
            sum.private_renewals(),
        ];
        let mut cells = [(); 5].map(|()| Cell::new(name));
        for ((cell, number), title) in cells.iter_mut().skip(1).zip(numbers).zip(&titles[1..]) {
            *cell = right(number, title);
        }
        (cells, right(sum.automated_renewals, "AUTOMATED"))
    };
    let rows = rows.iter().map(row);
    if has_automated {
        let [year, certificates, renewals, public, private] = titles;
        let titles = [year, certificates, renewals, public, private, "AUTOMATED"];
        let rows: Vec<[Cell; 6]> = rows
            .map(
                |([year, certificates, renewals, public, private], automated)| {
                    [year, certificates, renewals, public, private, automated]
                },
            )
            .collect();
        table(console, titles, &rows)
    } else {
        let rows: Vec<[Cell; 5]> = rows.map(|(cells, _)| cells).collect();
        table(console, titles, &rows)
    }
}

fn tags(console: &mut Console, plan: &Plan) -> io::Result<()> {
    let title = console.paint(Tone::Strong, "Renewals by tag:");
    console.line(&title)?;
    console.line("")?;
    let is_wide = plan.forecast.years.len() > MAX_TAG_YEARS;
    let columns = |numbers: Vec<u64>| {
        let numbers = numbers.into_iter().filter(|_| !is_wide);
        let numbers: Vec<String> = numbers.map(|it| format!("{it:>6}")).collect();
        numbers.join("  ")
    };
    let row = |it: &OfTag| {
        let tag = it.tag.as_deref().unwrap_or("(none)");
        [
            Cell::new(&shorten(&clean(tag), TAG)),
            right(it.sum.certificates, "CERTIFICATES"),
            right(it.sum.renewals, "RENEWALS"),
            right(it.sum.automated_renewals, "AUTOMATED"),
            Cell::new(&columns(it.years.clone())),
        ]
    };
    let years = plan.forecast.years.iter();
    let years = columns(years.map(|it| u64::from(it.year)).collect());
    let rows = plan.forecast.tags.iter().map(row);
    if plan.forecast.total.automated_renewals > 0 {
        let titles = ["TAG", "CERTIFICATES", "RENEWALS", "AUTOMATED", &years];
        let rows: Vec<[Cell; 5]> = rows.collect();
        return table(console, titles, &rows);
    }
    let without =
        |[tag, certificates, renewals, _, years]: [Cell; 5]| [tag, certificates, renewals, years];
    let rows: Vec<[Cell; 4]> = rows.map(without).collect();
    table(console, ["TAG", "CERTIFICATES", "RENEWALS", &years], &rows)
}

/// What the numbers rest on, and what is not in them.
fn notes(console: &mut Console, plan: &Plan) -> io::Result<()> {
    let total = &plan.forecast.total;
    let certificates = plan.forecast.certificates.iter();
    let overdue = certificates.filter(|it| it.is_overdue).count() as u64;
    let next = match plan.next_lifetime {
        NextLifetime::Maximum => "the next ones live as long as the rules allow",
        _ => "the next ones live as long as the present ones, as far as the rules allow",
    };
    let mut notes = vec![format!(
        "Each is renewed when the policy ({}) has renewal due;",
        plan.policy
    )];
    notes.push(format!("{next}."));
    if total.automated_renewals > 0 {
        notes.push(format!(
            "{} of {} renewals are done by a program, as far as the observations say who renews.",
            total.automated_renewals, total.renewals
        ));
    }
    if overdue > 0 {
        let it = if overdue == 1 {
            "it counts"
        } else {
            "they count"
        };
        let due = is(overdue, "renewal");
        notes.push(format!("{due} due already: {it} on {}.", day(plan.at)));
    }
    if total.private_certificates() > 0 {
        let private = is(total.private_certificates(), "private certificate");
        notes.push(format!(
            "{private} exempt from the rules, which bind public CAs only."
        ));
    }
    if plan.authorities > 0 {
        notes.push(format!(
            "{} left out: {}.",
            is(plan.authorities as u64, "certificate"),
            if plan.authorities == 1 {
                "it is a CA's"
            } else {
                "they are CAs'"
            },
        ));
    }
    if plan.places_without_certificate > 0 {
        notes.push(format!(
            "{} showed no certificate.",
            count(plan.places_without_certificate as u64, "place")
        ));
    }
    for note in notes {
        console.line(&clean(&note))?;
    }
    let as_of = format!("The rules are those that were known on {}.", day(AS_OF));
    if !plan.has_old_tables() {
        return console.line(&as_of);
    }
    let old = format!(
        "{as_of} That was {} days ago, and they may have changed since: update notafter.",
        plan.table_days()
    );
    let old = console.paint(Tone::Doubtful, &old);
    console.line(&old)
}

/// The number, as far to the right as its title reaches.
fn right(number: u64, title: &str) -> Cell {
    Cell::new(&format!("{number:>width$}", width = title.chars().count()))
}

/// The day (UTC) of an instant.
fn day(at: Timestamp) -> String {
    at.to_string().chars().take("2026-11-22".len()).collect()
}

/// `1 certificate`, `2 certificates`.
fn count(number: u64, what: &str) -> String {
    let plural = if number == 1 { "" } else { "s" };
    format!("{number} {what}{plural}")
}

/// `1 certificate is`, `2 certificates are`.
fn is(number: u64, what: &str) -> String {
    let verb = if number == 1 { "is" } else { "are" };
    format!("{} {verb}", count(number, what))
}
