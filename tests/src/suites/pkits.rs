//! NIST PKITS, with its own certificates and with those re-issued on P-256.

use std::collections::BTreeMap;

use notafter::chain::Profile;
use notafter::time::Timestamp;
use notafter::trust::Purpose;

use super::{Case, Policies};
use crate::conformance::{self, Der, Pkits, PkitsCase, PkitsDer};

/// Whether a row is asked with its revocation lists.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Revocation {
    /// It is; `expected_valid` is the verdict.
    Checked,
    /// It is not; `expected_valid_without_crls` is the verdict.
    Unchecked,
}

/// The rows of PKITS, each with its own certificates and no others.
///
/// By [`Profile::Rfc5280`]: the suite is older than the Baseline Requirements, and has keys of
/// 1024 bits. For [`Purpose::Any`]: its end entities are nobody's servers.
pub fn pkits(revocation: Revocation) -> Option<Vec<Case>> {
    Some(cases(
        &conformance::pkits()?,
        &conformance::pkits_der()?,
        revocation,
    ))
}

/// The rows whose certificates were re-issued on P-256: all but the three about DSA. There are
/// no revocation lists.
pub fn pkits_p256() -> Option<Vec<Case>> {
    Some(cases(
        &conformance::pkits()?,
        &conformance::pkits_p256()?,
        Revocation::Unchecked,
    ))
}

fn cases(rows: &Pkits, ders: &PkitsDer, revocation: Revocation) -> Vec<Case> {
    let at: Timestamp = rows.validation_time().parse().expect("a time");
    let is_there = |row: &&PkitsCase| {
        let mut names = row.path.iter().chain(&row.aux_certs);
        names.all(|name| ders.certs.contains_key(name))
    };
    rows.tests
        .iter()
        .filter(is_there)
        .map(|row| case(row, rows, ders, at, revocation))
        .collect()
}

fn case(
    row: &PkitsCase,
    rows: &Pkits,
    ders: &PkitsDer,
    at: Timestamp,
    revocation: Revocation,
) -> Case {
    let all = |ders: &BTreeMap<String, Der>, names: &[String]| -> Vec<Der> {
        names.iter().map(|name| ders[name].clone()).collect()
    };
    let [anchor, between @ .., leaf] = row.path.as_slice() else {
        panic!("{}: no path", row.number);
    };
    let mut intermediates = all(&ders.certs, between);
    intermediates.extend(all(&ders.certs, &row.aux_certs));
    let (crls, expected) = match revocation {
        Revocation::Checked => (all(&ders.crls, &row.crls), row.expected_valid),
        Revocation::Unchecked => (Vec::new(), row.expected_valid_without_crls),
    };
    let oids = |names: &[String]| -> Vec<String> {
        let oids = names.iter().map(|name| rows.policies()[name].clone());
        oids.collect()
    };
    // What the suite tells of a path that is not valid says nothing.
    let told = expected.then(|| oids(&row.user_constrained_policy_set));
    Case {
        id: id(row),
        leaf: ders.certs[leaf].clone(),
        intermediates,
        roots: vec![ders.certs[anchor].clone()],
        crls,
        names: Vec::new(),
        purpose: Purpose::Any,
        profile: Profile::Rfc5280,
        at,
        max_depth: None,
        key_usage: Vec::new(),
        policies: Policies {
            acceptable: oids(&row.initial_policy_set),
            require_explicit_policy: row.initial_explicit_policy,
            inhibit_policy_mapping: row.initial_policy_mapping_inhibit,
            inhibit_any_policy: row.initial_any_policy_inhibit,
        },
        policy_set: told.map(|it| it.into_iter().collect()),
        expected: if expected {
            conformance::Expected::Accept
        } else {
            conformance::Expected::Reject
        },
    }
}

fn id(row: &PkitsCase) -> String {
    match row.subpart {
        Some(part) => format!("{} part {part}", row.number),
        None => row.number.clone(),
    }
}
