//! Key strength and algorithms (BR 6.1.5, 6.1.6, 7.1.3). RFC 5280 has no floor.

use super::{Role, Settings};
use crate::certificate::{Certificate, Curve, KeyAlgorithm, KeyFacts, oids};
use crate::chain::Rule;
use crate::chain::finding::Problem;
use crate::facts::Fact;

/// Bits of an RSA modulus below which a key is weak (BR 6.1.5; NIST SP 800-131A).
const MIN_RSA_BITS: u32 = 2048;

pub(super) fn check(
    settings: &Settings<'_>,
    certificate: &Certificate,
    role: Role,
    found: &mut Vec<Problem>,
) {
    let info = certificate.subject_public_key_info();
    let key = info.facts();
    if let Some(rule) = broken_rule(&key) {
        let algorithm = key.algorithm.as_str();
        let algorithm = algorithm.map_or_else(|| info.algorithm.oid.to_string(), str::to_owned);
        let mut facts = vec![
            Fact::new("algorithm", algorithm),
            Fact::new("rule", rule.as_str()),
        ];
        facts.extend(key.bits.map(|bits| Fact::new("bits", bits)));
        let curve = key.curve.and_then(|it| it.name());
        facts.extend(curve.map(|curve| Fact::new("curve", curve)));
        found.extend(settings.problem(rule, facts));
    }
    // An anchor is trusted for itself and not for its signature.
    if role.is_trusted() {
        return;
    }
    let algorithm = certificate.signature_algorithm();
    let pss = algorithm.rsa_pss_parameters().unwrap_or_default();
    let weak = if pss.is_some_and(|it| it.hash == oids::SHA1) {
        Some("RSASSA-PSS with SHA-1")
    } else {
        algorithm.signature_name().filter(|it| has_weak_hash(it))
    };
    if let Some(name) = weak {
        let facts = [Fact::new("algorithm", name)];
        found.extend(settings.problem(Rule::SignatureHash, facts));
    }
}

/// The rule that the key breaks.
fn broken_rule(key: &KeyFacts<'_>) -> Option<Rule> {
    Some(match key.algorithm {
        KeyAlgorithm::Rsa | KeyAlgorithm::RsaPss => match key.bits? {
            bits if bits < MIN_RSA_BITS => Rule::RsaKeySize,
            bits if !bits.is_multiple_of(8) => Rule::RsaKeyOctets,
            _ if key.algorithm == KeyAlgorithm::RsaPss => Rule::KeyKindOfBrowsers,
            _ => return None,
        },
        KeyAlgorithm::Ec => match key.curve {
            Some(Curve::Named(oids::SECP256R1 | oids::SECP384R1 | oids::SECP521R1)) => return None,
            Some(Curve::Named(_)) => Rule::CurveAllowed,
            // RFC 5480 section 2.1.1: "MUST NOT be used".
            _ => Rule::CurveNamed,
        },
        KeyAlgorithm::Dsa
        | KeyAlgorithm::X25519
        | KeyAlgorithm::X448
        | KeyAlgorithm::Dh
        | KeyAlgorithm::Unknown => Rule::KeyKind,
        KeyAlgorithm::Ed25519
        | KeyAlgorithm::Ed448
        | KeyAlgorithm::MlDsa
        | KeyAlgorithm::SlhDsa => Rule::KeyKindOfBrowsers,
    })
}

/// Whether the hash is MD2, MD4, MD5 or SHA-1, for which collisions are known.
fn has_weak_hash(signature_name: &str) -> bool {
    matches!(
        signature_name,
        "md2WithRSAEncryption"
            | "md4WithRSAEncryption"
            | "md5WithRSAEncryption"
            | "sha1WithRSAEncryption"
            | "ecdsa-with-SHA1"
            | "id-dsa-with-sha1"
    )
}
