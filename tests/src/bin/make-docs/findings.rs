//! Every finding, what it means and what it weighs.

use std::collections::BTreeSet;

use notafter_core::chain::{FindingCode, Profile, Rule};

use crate::table::{code, markdown};

pub(crate) fn codes() -> String {
    let rows = FindingCode::ALL.iter().map(|finding| {
        let (meaning, facts) = parts(finding.meaning());
        let mut row = vec![code(finding)];
        row.extend(Profile::ALL.iter().map(|it| weights(*it, *finding)));
        row.extend([meaning, facts]);
        row
    });
    let mut heads = vec!["code"];
    heads.extend(Profile::ALL.iter().map(|profile| profile.as_str()));
    heads.extend(["meaning", "facts"]);
    markdown(&heads, rows)
}

/// What the finding may weigh under the profile, the gravest first: `-` where none of its rules is the
/// profile's, and `same` where it has no rule.
fn weights(profile: Profile, finding: FindingCode) -> String {
    if Rule::ALL.iter().all(|rule| rule.code() != finding) {
        return "same".to_owned();
    }
    let rules = profile.rules().filter(|(rule, _)| rule.code() == finding);
    let weights: BTreeSet<_> = rules.map(|(_, severity)| severity).collect();
    let texts: Vec<&str> = weights.iter().rev().map(|it| it.as_str()).collect();
    if texts.is_empty() {
        "-".to_owned()
    } else {
        texts.join(", ")
    }
}

/// The meaning, and the facts that come with it.
pub(crate) fn parts(text: &str) -> (String, String) {
    let text = text.replace('\n', " ").replace("Fact:", "Facts:");
    let (meaning, facts) = text.split_once("Facts:").unwrap_or((&text, "none"));
    let meaning = meaning.replace("No facts.", "");
    let facts = facts.trim().trim_end_matches('.');
    (meaning.trim().to_owned(), facts.to_owned())
}
