//! What each profile holds, and the dated data behind it.

use notafter_core::chain::{Profile, Rule, Severity};
use notafter_core::expiry::rules::TLS_LIFETIMES;
use notafter_tests::conformance::workspace;

use crate::table::{code, markdown};

/// Every rule with its weight under each profile.
pub(crate) fn rules() -> String {
    let rows = Rule::ALL.iter().map(|rule| {
        let weights = Profile::ALL.iter().map(|profile| {
            let severity = profile.severity(*rule);
            severity.map_or("-", Severity::as_str).to_owned()
        });
        let mut row = vec![code(rule), rule.sentence().to_owned()];
        row.extend(weights);
        row.extend([code(rule.code()), rule.source().to_owned()]);
        row
    });
    let mut heads = vec!["rule", "what it says"];
    heads.extend(Profile::ALL.iter().map(|profile| profile.as_str()));
    heads.extend(["finding", "source"]);
    markdown(&heads, rows)
}

/// The longest lifetimes by the day of issue.
pub(crate) fn lifetimes() -> String {
    let rows = TLS_LIFETIMES.iter().map(|dated| {
        vec![
            dated.from.to_string(),
            dated.maximum.to_string(),
            dated.source.to_owned(),
        ]
    });
    markdown(&["issued from", "at most", "source"], rows)
}

/// Which public suffix list this version of the repository is built with.
pub(crate) fn suffixes() -> String {
    let lock = std::fs::read_to_string(workspace().join("Cargo.lock")).expect("Cargo.lock");
    let (_, entry) = lock
        .split_once("name = \"psl\"\nversion = \"")
        .expect("psl is locked");
    let (version, _) = entry.split_once('"').expect("the version ends");
    format!("The list is that of the crate `psl` {version}.\n")
}
