//! A zone as a master file: the input's first line is the origin, or empty; the zone follows. The first line is
//! taken as a domain besides.

use std::collections::HashSet;

use notafter_core::candidates::{
    Candidate, CandidateReason, MAX_ZONE_CANDIDATES, MAX_ZONE_ISSUES, MAX_ZONE_RECORDS,
    ZoneCandidates, ZoneIssueCode, ZoneOptions, from_domain, from_zone,
};
use notafter_core::target::Target;

use crate::text::{assert_presentable, presentable};

/// Reads the zone, and the domain.
pub fn body(data: &[u8]) {
    let Ok(text) = std::str::from_utf8(data) else {
        return;
    };
    let (origin, zone) = text.split_once('\n').unwrap_or((text, ""));
    let mut options = ZoneOptions::default();
    if !origin.is_empty() {
        options = options.with_origin(origin);
    }
    let found = from_zone(zone, &options);
    check_zone(zone, &found);
    if !zone.contains('\r') {
        // Windows writes the same zone with other ends of lines.
        assert_eq!(from_zone(&zone.replace('\n', "\r\n"), &options), found);
    }
    match from_domain(origin) {
        Ok(candidates) => {
            assert!(!candidates.is_empty());
            check_candidates(&candidates);
        }
        Err(error) => drop(presentable(error)),
    }
}

fn check_zone(zone: &str, found: &ZoneCandidates) {
    check_candidates(&found.candidates);
    // No record has more targets than octets.
    assert!(found.candidates.len() <= zone.len().min(MAX_ZONE_CANDIDATES));
    assert!(found.records <= zone.len().min(MAX_ZONE_RECORDS));
    assert_eq!(
        found.skipped.len(),
        found.skipped_in_all.min(MAX_ZONE_ISSUES)
    );
    let lines = zone.matches('\n').count() + 1;
    for candidate in &found.candidates {
        match &candidate.reason {
            CandidateReason::ZoneRecord { line, .. } => {
                assert!((1..=lines).contains(line), "{candidate:?}");
            }
            other => panic!("{other:?} out of a zone"),
        }
    }
    let mut line = 0;
    for issue in &found.skipped {
        presentable(issue);
        assert!(ZoneIssueCode::ALL.contains(&issue.code));
        assert!((line..=lines).contains(&issue.line), "{issue:?}");
        line = issue.line;
        for fact in issue.facts() {
            // `""` is a name of nothing.
            assert_presentable(&fact.value.to_string());
        }
        if let Some(suggestion) = issue.suggestion() {
            let suggested = Target::parse(suggestion);
            assert!(suggested.is_ok(), "{suggestion:?}: {suggested:?}");
        }
    }
}

/// Each target comes once, and is read again as the same from its text.
fn check_candidates(candidates: &[Candidate]) {
    let mut seen = HashSet::new();
    for candidate in candidates {
        let text = presentable(&candidate.target);
        assert_eq!(Target::parse(&text).as_ref(), Ok(&candidate.target));
        assert!(seen.insert(&candidate.target), "{text} twice");
        presentable(&candidate.reason);
        assert!(CandidateReason::CODES.contains(&candidate.reason.code()));
    }
}
