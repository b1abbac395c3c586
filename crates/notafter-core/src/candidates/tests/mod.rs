//! Domains and zones.

use super::*;

mod domain;
mod exports;
mod hostile;
mod records;
mod syntax;

/// What a zone gives, with `example.com` for its origin.
fn read(zone: &str) -> ZoneCandidates {
    from_zone(zone, &ZoneOptions::default().with_origin("example.com"))
}

/// The targets of candidates as text.
fn targets(candidates: &[Candidate]) -> Vec<String> {
    candidates.iter().map(|it| it.target.to_string()).collect()
}

/// The issues as line and code.
fn issues(found: &ZoneCandidates) -> Vec<(usize, &'static str)> {
    let issues = found.skipped.iter();
    issues.map(|it| (it.line, it.code.as_str())).collect()
}

/// What a zone gives that has to be without any issue.
fn sound(zone: &str) -> Vec<String> {
    let found = read(zone);
    assert_eq!(issues(&found), [], "{zone}");
    assert_eq!(found.skipped_in_all, 0);
    targets(&found.candidates)
}
