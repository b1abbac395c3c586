//! Checks: a table, then what is wrong and how to mend it.

use std::collections::HashMap;
use std::io;

use notafter::time::Timestamp;
use notafter_records::{CheckRecord, ConnectionRecord, FindingRecord};

use super::console::Console;
use super::findings::finding;
use super::style::Tone;
use super::table::{Cell, table};
use crate::exit::Status;

/// Codes of problems that fit into the table; those below it are all.
const MAX_CODES: usize = 2;

/// What a check means for the exit code.
///
/// Critical where there is no certificate, where it is not valid, where its end is near, or where
/// nobody can connect, since the server has another private key. Unknown where nobody was asked: it is no target, or the
/// name does not exist or could not be looked up, the policy forbids its addresses, or the proxy did not lead
/// there.
pub(crate) fn check_status(record: &CheckRecord) -> Status {
    if record.error.is_some() {
        return Status::Unknown;
    }
    if let Some(connection) = &record.connection {
        match connection.outcome.as_str() {
            "certificate" => {}
            "name-not-found"
            | "resolution-failed"
            | "address-not-allowed"
            | "proxy-failed"
            | "cancelled" => return Status::Unknown,
            _ => return Status::Critical,
        }
        let mut findings = connection.connection_findings.iter();
        if findings.any(|it| it.severity == "error") {
            return Status::Critical;
        }
    }
    let (Some(validation), Some(expiry)) = (&record.validation, &record.expiry) else {
        return Status::Critical;
    };
    if validation.verdict != "valid" || expiry.level == "critical" {
        return Status::Critical;
    }
    let has_warnings = findings(record).any(|it| it.severity != "info");
    if expiry.level != "none" || has_warnings || !record.unreadable.is_empty() {
        Status::Warning
    } else {
        Status::Ok
    }
}

/// Everything found, of the connection, of the path and of the chain as served.
pub(crate) fn findings(record: &CheckRecord) -> impl Iterator<Item = &FindingRecord> {
    let connections = record.connection.iter();
    let of_connection = connections.flat_map(|it| it.connection_findings.iter());
    let of_path = record.validation.iter().flat_map(|it| it.findings.iter());
    of_connection.chain(of_path).chain(&record.chain_findings)
}

/// What people are told of it: without those of the chain as served that say the same as one of the path,
/// namely that an issuer's certificate is missing.
pub(crate) fn told(record: &CheckRecord) -> impl Iterator<Item = &FindingRecord> {
    let of_path = || record.validation.iter().flat_map(|it| it.findings.iter());
    let is_told = move |it: &FindingRecord| {
        it.code == "intermediate-missing"
            && of_path().any(|other| {
                other.code == "issuer-not-found"
                    && other.fingerprint_sha256 == it.fingerprint_sha256
            })
    };
    findings(record).filter(move |it| !is_told(it))
}

/// The columns.
const TITLES: [&str; 7] = [
    "TARGET", "STATE", "LEVEL", "DAYS", "EXPIRES", "ISSUER", "PROBLEMS",
];

/// Writes the table and the findings.
pub(crate) fn check_report(console: &mut Console, records: &[CheckRecord]) -> io::Result<()> {
    if records.is_empty() {
        return Ok(());
    }
    let names = names(records);
    let pairs = || records.iter().zip(&names);
    let rows: Vec<[Cell; 7]> = pairs().map(|(record, name)| row(record, name)).collect();
    table(console, TITLES, &rows)?;
    for (record, name) in pairs() {
        details(console, record, name)?;
    }
    Ok(())
}

/// The same of a tracker at `at`, which has not seen all of it just now: with how long ago that was. Of targets that show no
/// certificate, `known` says what is known of the last one.
pub(crate) fn tracked_report(
    console: &mut Console,
    records: &[CheckRecord],
    known: &HashMap<String, String>,
    at: Timestamp,
) -> io::Result<()> {
    if records.is_empty() {
        return Ok(());
    }
    let [target, state, level, days, expires, issuer, problems] = TITLES;
    let titles = [
        target, state, level, days, expires, "SEEN", issuer, problems,
    ];
    let names = names(records);
    let pairs = records.iter().zip(&names);
    let rows: Vec<[Cell; 8]> = pairs
        .map(|(record, name)| {
            let [target, state, level, days, expires, issuer, problems] = row(record, name);
            let seen = record.observed_at.unwrap_or(at.into());
            let seen = Cell::new(&super::time_ago(at.seconds_since(seen.0)));
            [target, state, level, days, expires, seen, issuer, problems]
        })
        .collect();
    table(console, titles, &rows)?;
    for (record, name) in records.iter().zip(&names) {
        details(console, record, name)?;
        if record.chain.is_empty()
            && let Some(known) = known.get(&record.target)
        {
            console.field("known", Tone::Plain, known)?;
        }
    }
    Ok(())
}

fn row(record: &CheckRecord, name: &str) -> [Cell; 7] {
    let tone = tone(check_status(record));
    let target = Cell::name(name);
    let (Some(expiry), Some(leaf)) = (&record.expiry, record.chain.first()) else {
        let outcome = match &record.connection {
            Some(connection) if connection.outcome != "certificate" => &connection.outcome,
            _ => "unreadable",
        };
        let nothing = || Cell::new("-");
        return [
            target,
            Cell::toned(tone, outcome),
            nothing(),
            nothing(),
            nothing(),
            nothing(),
            Cell::new("see below"),
        ];
    };
    let is_invalid = record
        .validation
        .as_ref()
        .is_some_and(|it| it.verdict != "valid");
    let state =
        if is_invalid && matches!(expiry.state.as_str(), "valid" | "renewal-due" | "overdue") {
            format!("invalid, {}", dated(&expiry.state))
        } else {
            expiry.state.clone()
        };
    let date = expiry.effective_not_after.to_string();
    [
        target,
        Cell::toned(tone, &state),
        Cell::toned(level_tone(&expiry.level), &expiry.level),
        Cell::new(&expiry.remaining_days.to_string()),
        Cell::new(date.get(..10).unwrap_or(&date)),
        Cell::new(short_name(&leaf.issuer)),
        Cell::new(&problems(record)),
    ]
}

/// The state of a certificate that is not valid for another reason than its dates.
fn dated(state: &str) -> &str {
    match state {
        "valid" => "in date",
        other => other,
    }
}

/// The names to show: the targets, and of files with several leaves the place of each.
fn names(records: &[CheckRecord]) -> Vec<String> {
    let mut counts: HashMap<&str, usize> = HashMap::new();
    for record in records {
        *counts.entry(&record.target).or_default() += 1;
    }
    let name = |record: &CheckRecord| {
        let is_one_of_several = record.connection.is_none()
            && counts
                .get(record.target.as_str())
                .is_some_and(|count| *count > 1);
        let source = record.chain.first().and_then(|it| it.source.clone());
        match source {
            Some(source) if is_one_of_several => source,
            _ => record.target.clone(),
        }
    };
    records.iter().map(name).collect()
}

/// The common name in an RFC 4514 name, else the organisation, else its first value.
fn short_name(name: &str) -> &str {
    let mut is_escaped = false;
    let parts: Vec<&str> = name
        .split(|character| {
            let is_end = character == ',' && !is_escaped;
            is_escaped = character == '\\' && !is_escaped;
            is_end
        })
        .collect();
    let value_of = |prefix| parts.iter().find_map(|part| part.strip_prefix(prefix));
    value_of("CN=")
        .or_else(|| value_of("O="))
        .or_else(|| Some(parts.first()?.split_once('=')?.1))
        .unwrap_or(name)
}

fn problems(record: &CheckRecord) -> String {
    let mut codes: Vec<&str> = Vec::new();
    for severity in ["error", "warning"] {
        for finding in told(record).filter(|it| it.severity == severity) {
            if !codes.contains(&finding.code.as_str()) {
                codes.push(&finding.code);
            }
        }
    }
    let more = codes.len().saturating_sub(MAX_CODES);
    codes.truncate(MAX_CODES);
    match (codes.as_slice(), more) {
        ([], _) => "none".to_owned(),
        (codes, 0) => codes.join(", "),
        (codes, more) => format!("{} +{more}", codes.join(", ")),
    }
}

fn details(console: &mut Console, record: &CheckRecord, name: &str) -> io::Result<()> {
    let has_findings = findings(record).next().is_some() || !record.unreadable.is_empty();
    let expiry = record.expiry.as_ref().filter(|it| it.level != "none");
    let connection = record.connection.as_ref();
    let failed = connection.filter(|it| it.outcome != "certificate");
    // Whoever asks for certificates alone asks for no proof.
    let unproven = connection.filter(|it| {
        let is_asked_for = it.method == "handshake" || it.handshake_failure.is_some();
        is_asked_for && it.possession.as_deref() == Some("unproven")
    });
    let is_connected = failed.is_none() && unproven.is_none();
    if !has_findings && expiry.is_none() && is_connected {
        return Ok(());
    }
    console.line("")?;
    console.title(name, verdict(record))?;
    if let Some(failed) = failed {
        let text = format!("{} [{}]", failed.outcome_message, failed.outcome);
        console.field("error", Tone::Bad, &text)?;
        tried(console, failed, name)?;
    }
    for unreadable in &record.unreadable {
        let text = format!(
            "certificate {} cannot be read: {} [{}]",
            unreadable.index, unreadable.message, unreadable.code
        );
        console.field("error", Tone::Bad, &text)?;
    }
    if let Some(expiry) = expiry {
        expiry_lines(console, expiry)?;
    }
    for it in told(record) {
        finding(console, it)?;
    }
    if unproven.is_some() {
        let text = "the server did not prove that it has the private key of this certificate";
        console.field("info", Tone::Plain, text)?;
    }
    Ok(())
}

/// What came of each address, where the name does not say them all.
fn tried(console: &mut Console, connection: &ConnectionRecord, name: &str) -> io::Result<()> {
    if !connection
        .attempts
        .iter()
        .any(|it| !name.contains(&it.address))
    {
        return Ok(());
    }
    let attempts = connection.attempts.iter();
    let each: Vec<String> = attempts
        .map(|it| format!("{} ({})", it.address, it.outcome))
        .collect();
    console.field("tried", Tone::Plain, &each.join(", "))
}

fn expiry_lines(console: &mut Console, expiry: &notafter_records::ExpiryRecord) -> io::Result<()> {
    let left = super::time_left(expiry.remaining_seconds);
    let tone = level_tone(&expiry.level);
    let mut text = match expiry.state.as_str() {
        "expired" => left,
        "unknown" => "it ends before it begins".to_owned(),
        "overdue" if expiry.renewal_mode == "automated" => format!(
            "{left}, automated renewal was due on {} and should have been done by {}",
            expiry.renew_due, expiry.overdue_at
        ),
        _ => format!("{left}, renewal was due on {}", expiry.renew_due),
    };
    if let Some(limit) = &expiry.limited_by_certificate {
        text = format!(
            "{text}; it ends with the {} {}, before the certificate itself",
            expiry.limited_by, limit.subject
        );
    }
    console.field(&expiry.level, tone, &text)
}

fn verdict(record: &CheckRecord) -> &str {
    match &record.validation {
        Some(validation) => &validation.verdict,
        None => "no certificate",
    }
}

fn tone(status: Status) -> Tone {
    match status {
        Status::Ok => Tone::Good,
        Status::Warning => Tone::Doubtful,
        Status::Critical | Status::Unknown => Tone::Bad,
    }
}

fn level_tone(level: &str) -> Tone {
    match level {
        "critical" => Tone::Bad,
        "warning" | "notice" => Tone::Doubtful,
        _ => Tone::Plain,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_good_certificate_on_a_bad_connection() {
        let at = notafter::time::Timestamp::from_unix_seconds(1_800_000_000).unwrap();
        let target = notafter::target::Target::parse("example.com").unwrap();
        let policy = notafter::expiry::ExpiryPolicy::default();
        let year = 31_536_000;
        let subject = notafter::expiry::ExpirySubject::new(
            at.saturating_add_seconds(-1),
            at.saturating_add_seconds(year),
        );
        let expiry = notafter::expiry::assess(&subject, &policy, at);
        let record = |severity: Option<&str>| -> CheckRecord {
            let findings: Vec<_> = severity
                .map(|severity| {
                    json!({ "code": "its-code", "severity": severity, "message": "", "facts": {} })
                })
                .into_iter()
                .collect();
            let record = json!({
                "target": target.to_string(),
                "observed_at": at.to_string(),
                "outcome": "certificate",
                "outcome_message": "",
                "method": "handshake",
                "port": target.port,
                "service": target.service.as_str(),
                "possession": "proven",
                "handshake_completed": false,
                "client_certificate_requested": false,
                "client_certificate_given": false,
                "connection_findings": findings,
                "validation": {
                    "verdict": "valid",
                    "path": [],
                    "findings": [],
                    "work": notafter_records::WorkRecord::default(),
                },
                "expiry": notafter_records::expiry_record(&expiry),
            });
            serde_json::from_value(record).unwrap()
        };
        for (severity, status, told) in [
            (None, Status::Ok, "none"),
            (Some("info"), Status::Ok, "none"),
            (Some("warning"), Status::Warning, "its-code"),
            (Some("error"), Status::Critical, "its-code"),
        ] {
            let record = record(severity);
            assert_eq!(check_status(&record), status, "{severity:?}");
            assert_eq!(problems(&record), told, "{severity:?}");
        }
    }

    #[test]
    fn short_names() {
        assert_eq!(short_name("CN=R11,O=Let's Encrypt,C=US"), "R11");
        assert_eq!(short_name(r"C=US,O=a\, b"), r"a\, b");
        assert_eq!(short_name(r"OU=a\\,C=US"), r"a\\");
        assert_eq!(short_name("C=US,CN=x"), "x");
        assert_eq!(short_name(""), "");
    }
}
