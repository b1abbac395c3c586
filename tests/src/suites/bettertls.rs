//! `BetterTLS`: name constraints and path building.

use notafter::chain::Profile;
use notafter::time::Timestamp;
use notafter::trust::Purpose;

use super::{Case, Policies};
use crate::conformance::{self, Der};

/// Whose rules a suite is judged by.
///
/// `pathbuilding` has branches that fail by rules of the Web PKI alone: a CA without the purpose
/// that its leaf is for. `nameconstraints` has leaves with names in their common names only, and without
/// an extended key usage; both are against the Baseline Requirements, and 317 of its cases
/// expect them to pass.
const PROFILES: &[(&str, Profile)] = &[
    ("nameconstraints", Profile::Rfc5280),
    ("pathbuilding", Profile::WebPki),
];

/// Every case twice: at the instant and with the verdict of x509-limbo, then at and with those
/// of `BetterTLS` itself.
pub fn bettertls() -> Option<[Vec<Case>; 2]> {
    let data = conformance::bettertls()?;
    let native: Timestamp = data.native_validation_time.parse().expect("a time");
    let root = data.trust_root;
    let mut at_limbo = Vec::new();
    let mut at_native = Vec::new();
    for (name, suite) in data.suites {
        let found = PROFILES.iter().find(|(suite, _)| *suite == name);
        let profile = found.unwrap_or_else(|| panic!("{name}: no profile")).1;
        for test in suite.tests {
            let mut certificates = test.certificates.into_iter();
            let leaf = certificates.next().expect("a leaf");
            // The root is trusted or not; it is no help besides.
            let intermediates: Vec<Der> = certificates.filter(|it| *it != root).collect();
            let case = Case {
                id: test.id,
                leaf,
                intermediates,
                roots: vec![root.clone()],
                crls: Vec::new(),
                names: vec![test.hostname],
                purpose: Purpose::ServerAuth,
                profile,
                at: test.limbo.validation_time.parse().expect("a time"),
                max_depth: None,
                key_usage: Vec::new(),
                policies: Policies::default(),
                expected: test.limbo.expected_result,
                policy_set: None,
            };
            at_native.push(Case {
                at: native,
                expected: test.expected,
                ..case.clone()
            });
            at_limbo.push(case);
        }
    }
    Some([at_limbo, at_native])
}
