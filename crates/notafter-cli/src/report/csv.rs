//! The report as CSV (RFC 4180): UTF-8, a header, CRLF, and nothing that a spreadsheet would run.

use std::borrow::Cow;
use std::io;

use notafter::expiry::inventory::{Expiration, Expirations, Failing};
use notafter::expiry::{Location, OUTCOME_CERTIFICATE};
use notafter::time::Timestamp;

use super::places::{issuer, main_name, place, places};
use crate::output::{Console, clean, shorten};

/// The columns. Those of a certificate are empty for a place without one, and so is `observed_at` for a
/// certificate, which may have been seen at several places.
const HEADER: [&str; 20] = [
    "tag",
    "name",
    "outcome",
    "observed_at",
    "state",
    "level",
    "horizon",
    "days_left",
    "expires_at",
    "not_after",
    "limited_by",
    "trusted",
    "issuer",
    "names",
    "key",
    "fingerprint_sha256",
    "places",
    "failing",
    "last_seen_at",
    "where",
];

/// Characters of a cell at most: 32,000. A spreadsheet cuts off, or refuses, what has more than 32,767.
const MAX_CELL: usize = 32_000;

/// Writes the rows, and the places without a certificate behind them.
pub(super) fn write(console: &mut Console, list: &Expirations) -> io::Result<()> {
    let header = HEADER.map(|it| Field::Ours(it.into()));
    write_line(console, &header)?;
    for row in &list.rows {
        write_line(console, &certificate(row))?;
    }
    for place in &list.without_certificate {
        write_line(console, &no_certificate(place))?;
    }
    Ok(())
}

/// What a cell holds.
enum Field<'a> {
    /// A number, an instant or a code of our own: written as it is.
    Ours(Cow<'a, str>),
    /// Text that somebody else chose: made harmless.
    Foreign(Cow<'a, str>),
    Nothing,
}

impl<'a> Field<'a> {
    fn ours(code: &'static str) -> Self {
        Self::Ours(code.into())
    }

    fn instant(at: Timestamp) -> Self {
        Self::Ours(at.to_string().into())
    }

    fn number(number: impl Into<i64>) -> Self {
        Self::Ours(number.into().to_string().into())
    }

    fn foreign(text: impl Into<Cow<'a, str>>) -> Self {
        Self::Foreign(text.into())
    }

    fn tag(tag: Option<&'a str>) -> Self {
        tag.map_or(Self::Nothing, Self::foreign)
    }
}

fn certificate<'a>(row: &'a Expiration) -> [Field<'a>; HEADER.len()] {
    let it = &row.assessment;
    let names = row.certificate.names.iter();
    let count = |count: usize| Field::number(i64::try_from(count).unwrap_or(i64::MAX));
    [
        Field::tag(row.tag),
        Field::foreign(main_name(row.certificate)),
        Field::ours(OUTCOME_CERTIFICATE),
        Field::Nothing,
        Field::ours(it.state.as_str()),
        Field::ours(it.level.as_str()),
        Field::ours(row.horizon.as_str()),
        Field::number(it.days_remaining()),
        Field::instant(it.effective_not_after),
        Field::instant(it.not_after),
        Field::ours(it.limited_by.as_str()),
        match it.trusted {
            Some(true) => Field::ours("true"),
            Some(false) => Field::ours("false"),
            None => Field::Nothing,
        },
        Field::foreign(issuer(row.certificate)),
        Field::foreign(joined(names.map(|it| it.as_str().into()))),
        Field::foreign(&row.certificate.key),
        Field::foreign(&row.certificate.fingerprint_sha256),
        count(row.locations.len()),
        count(row.failing.len()),
        Field::instant(row.last_seen_at),
        Field::foreign(joined(places(row).map(Into::into))),
    ]
}

fn no_certificate<'a>(failing: &Failing<'a>) -> [Field<'a>; HEADER.len()] {
    let snapshot = failing.snapshot;
    let location: &Location = &snapshot.location;
    let mut fields: [Field; HEADER.len()] = std::array::from_fn(|_| Field::Nothing);
    let [tag, name, outcome, observed_at, .., places, count, seen, at] = &mut fields;
    *tag = Field::tag(location.tag.as_deref());
    *name = Field::foreign(&location.target);
    *outcome = Field::foreign(&snapshot.outcome);
    *observed_at = Field::instant(snapshot.observed_at);
    *places = Field::number(1);
    *count = Field::number(1);
    if let Some(it) = failing.last_seen {
        *seen = Field::instant(it.observed_at);
    }
    *at = Field::foreign(place(location));
    fields
}

/// The texts with commas between them, as many as fit into a cell, and how many there are besides. All of them are clean.
fn joined<'a>(texts: impl ExactSizeIterator<Item = Cow<'a, str>>) -> String {
    /// Room for the words about the rest.
    const REST: usize = 32;
    let all = texts.len();
    let mut line = String::new();
    let mut width = 0;
    for (index, text) in texts.enumerate() {
        let text = clean(&text);
        width += text.chars().count() + 2;
        if index > 0 && width > MAX_CELL - REST {
            let rest = all - index;
            return format!("{line} +{rest} more");
        }
        if index > 0 {
            line.push_str(", ");
        }
        line.push_str(&text);
    }
    line
}

fn write_line(console: &mut Console, fields: &[Field]) -> io::Result<()> {
    let cells: Vec<Cow<str>> = fields.iter().map(cell).collect();
    console.written(format!("{}\r\n", cells.join(",")).as_bytes())
}

/// A field as it stands in the file.
fn cell<'a>(field: &'a Field) -> Cow<'a, str> {
    match field {
        Field::Nothing => Cow::Borrowed(""),
        Field::Ours(text) => Cow::Borrowed(text),
        Field::Foreign(text) => quoted(harmless(text)),
    }
}

/// The text without what a terminal or a spreadsheet would do something with. Control characters are escaped.
/// What a spreadsheet would take for a formula gets an apostrophe before it, which says that it is text.
fn harmless(text: &str) -> Cow<'_, str> {
    let is_formula = is_formula(text);
    let text = clean(text);
    let text = match behind_semicolons(&text) {
        Cow::Owned(safe) => Cow::Owned(safe),
        Cow::Borrowed(_) => text,
    };
    let text = match shorten(&text, MAX_CELL) {
        Cow::Owned(short) => Cow::Owned(short),
        Cow::Borrowed(_) => text,
    };
    if is_formula {
        Cow::Owned(format!("'{text}"))
    } else {
        text
    }
}

/// The same for what stands behind a semicolon. Where a comma is the decimal sign, spreadsheets separate cells by
/// semicolons. Then quotation marks protect nothing, since the cell that they begin is not where such a program sees one begin.
fn behind_semicolons(text: &str) -> Cow<'_, str> {
    let begins_formula = |part: &str| is_formula(part.trim_start_matches(['"', ' ', '\u{a0}']));
    let mut parts = text.split(';');
    if !parts.clone().skip(1).any(begins_formula) {
        return Cow::Borrowed(text);
    }
    let mut safe = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        safe.push(';');
        if begins_formula(part) {
            safe.push('\'');
        }
        safe.push_str(part);
    }
    Cow::Owned(safe)
}

/// Whether a spreadsheet may take it for a formula: blanks before it do not help, and in some languages signs of full
/// width stand for the usual ones.
fn is_formula(text: &str) -> bool {
    text.starts_with(['\t', '\r', '\n'])
        || text
            .trim_start()
            .starts_with(['=', '+', '-', '@', '＝', '＋', '－', '＠'])
}

/// In quotation marks, where it has to be (RFC 4180 section 2).
fn quoted(text: Cow<'_, str>) -> Cow<'_, str> {
    // Semicolons are not of the RFC. In the first cell of a line it keeps it whole for programs that separate by them.
    if text.contains([',', '"', ';', '\r', '\n']) || text.starts_with(' ') || text.ends_with(' ') {
        Cow::Owned(format!("\"{}\"", text.replace('"', "\"\"")))
    } else {
        text
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn foreign(text: &str) -> String {
        cell(&Field::foreign(text)).into_owned()
    }

    #[test]
    fn no_formula_whatever_is_before_it() {
        for (text, expected) in [
            ("=1+1", "'=1+1"),
            ("+49 30", "'+49 30"),
            ("-1", "'-1"),
            ("@SUM(A1)", "'@SUM(A1)"),
            ("\t=1", r"'\u{9}=1"),
            ("\rx", r"'\u{d}x"),
            ("\nx", r"'\u{a}x"),
            ("  =1", "'  =1"),
            ("\u{a0}=1", "'\u{a0}=1"),
            ("＝1", "'＝1"),
            ("＋1", "'＋1"),
            ("－1", "'－1"),
            ("＠x", "'＠x"),
            ("\u{feff}=1", r"\u{feff}=1"),
            (
                "=HYPERLINK(\"http://x\",\"y\")",
                "\"'=HYPERLINK(\"\"http://x\"\",\"\"y\"\")\"",
            ),
            ("a=b", "a=b"),
            ("*.example.com", "*.example.com"),
            ("B\u{fc}cher & S\u{f6}hne", "B\u{fc}cher & S\u{f6}hne"),
            ("", ""),
        ] {
            assert_eq!(foreign(text), expected, "{text:?}");
        }
    }

    #[test]
    fn quoted_where_a_cell_would_end() {
        for (text, expected) in [
            ("a,b", "\"a,b\""),
            ("a;b", "\"a;b\""),
            ("say \"x\"", "\"say \"\"x\"\"\""),
            ("two\r\nlines", r"two\u{d}\u{a}lines"),
            (" x", "\" x\""),
        ] {
            assert_eq!(foreign(text), expected, "{text:?}");
        }
    }

    #[test]
    fn no_formula_where_semicolons_separate() {
        for (text, expected) in [
            ("a;=1", "\"a;'=1\""),
            ("a;;@x;b;+1", "\"a;;'@x;b;'+1\""),
            ("a; =1;", "\"a;' =1;\""),
            ("a;\"=1", "\"a;'\"\"=1\""),
            ("a;\u{a0}\" -1", "\"a;'\u{a0}\"\" -1\""),
            ("=1;=2", "\"'=1;'=2\""),
            ("a;b=1", "\"a;b=1\""),
        ] {
            assert_eq!(foreign(text), expected, "{text:?}");
        }
    }

    #[test]
    fn our_own_numbers_stay_numbers() {
        assert_eq!(cell(&Field::number(-3)), "-3");
        assert_eq!(cell(&Field::Nothing), "");
    }

    #[test]
    fn no_cell_is_too_large_for_a_spreadsheet() {
        let long = "\u{9b}".repeat(MAX_CELL);
        assert_eq!(foreign(&long).chars().count(), MAX_CELL);
        let long = ";=".repeat(MAX_CELL);
        assert!(foreign(&long).chars().count() <= MAX_CELL + 2, "quoted");
        let names: Vec<String> = (0..100_000)
            .map(|it| format!("host-{it}.example:443"))
            .collect();
        let all = joined(names.iter().map(|it| it.as_str().into()));
        assert!(all.chars().count() <= MAX_CELL, "{}", all.len());
        let (shown, rest) = all.rsplit_once(" +").unwrap();
        let rest: usize = rest.strip_suffix(" more").unwrap().parse().unwrap();
        assert_eq!(shown.split(", ").count() + rest, names.len());
    }
}
