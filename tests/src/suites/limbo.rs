//! x509-limbo's own cases.

use notafter::chain::Profile;
use notafter::time::Timestamp;
use notafter::trust::Purpose;

use super::{Case, Policies};
use crate::conformance::{self, Der, LimboCase, ValidationKind};

/// What "now" is in a case that names no instant: the day on which the suite's certificates were
/// issued for this data, at its end, so that the verdicts stay what they are.
pub const NOW: &str = "2026-11-22T23:59:59Z";

/// Whose rules a case is judged by, told by its namespace.
///
/// `webpki::` is about what the CA/Browser Forum adds to RFC 5280, and three of its cases say the
/// opposite of a case in `rfc5280::` with the same certificates (`conflicts_with`). `cve::` retells
/// faults of programs that talk to TLS servers. The others are about RFC 5280, or about paths
/// alone, and do not keep to the Baseline Requirements.
const PROFILES: &[(&str, Profile)] = &[
    ("crl", Profile::Rfc5280),
    ("cve", Profile::WebPki),
    ("invalid", Profile::Rfc5280),
    ("online", Profile::Rfc5280),
    ("pathlen", Profile::Rfc5280),
    ("pathological", Profile::Rfc5280),
    ("rfc5280", Profile::Rfc5280),
    ("webpki", Profile::WebPki),
];

fn profile(id: &str) -> Profile {
    let namespace = id.split("::").next();
    let found = PROFILES.iter().find(|(name, _)| Some(*name) == namespace);
    found
        .unwrap_or_else(|| panic!("{id}: a namespace without a profile"))
        .1
}

/// The extended key usage that stands for whom a case is about.
fn purpose(case: &LimboCase) -> Purpose {
    let (purpose, usage) = match case.validation_kind {
        ValidationKind::Server => (Purpose::ServerAuth, "serverAuth"),
        ValidationKind::Client => (Purpose::ClientAuth, "clientAuth"),
    };
    let mut asked = case.extended_key_usage.iter();
    assert!(asked.all(|it| it == usage), "{}: another purpose", case.id);
    purpose
}

/// The octets of one PEM block, without a look at what they are.
fn der(pem: &String) -> Der {
    let lines = pem.lines().filter(|line| !line.starts_with("-----"));
    let base64: String = lines.collect();
    let octets = data_encoding::BASE64.decode(base64.as_bytes());
    Der(octets.unwrap_or_else(|error| panic!("{pem}: {error}")))
}

fn ders(pems: &[String]) -> Vec<Der> {
    pems.iter().map(der).collect()
}

/// The cases, in the suite's order.
pub fn limbo() -> Option<Vec<Case>> {
    Some(conformance::limbo()?.into_iter().map(case).collect())
}

fn case(case: LimboCase) -> Case {
    assert!(
        case.signature_algorithms.is_empty(),
        "{}: asks for signature algorithms",
        case.id
    );
    let at: Timestamp = case
        .validation_time
        .as_deref()
        .unwrap_or(NOW)
        .parse()
        .expect("a time");
    let names = case.expected_peer_name.iter();
    let names = names.chain(&case.expected_peer_names);
    Case {
        profile: profile(&case.id),
        purpose: purpose(&case),
        leaf: der(&case.peer_certificate),
        intermediates: ders(&case.untrusted_intermediates),
        roots: ders(&case.trusted_certs),
        crls: ders(&case.crls),
        names: names.map(|name| name.value.clone()).collect(),
        at,
        max_depth: case
            .max_chain_depth
            .map(|depth| u8::try_from(depth).expect("a depth")),
        key_usage: case.key_usage,
        policies: Policies::default(),
        expected: case.expected_result,
        policy_set: None,
        id: case.id,
    }
}
