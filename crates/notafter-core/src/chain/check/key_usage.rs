//! Key usage (RFC 5280 sections 4.2.1.3, 4.2.1.12 and 6.1.4 (n)). Absent, it allows everything.

use super::{Role, Settings};
use crate::certificate::{Certificate, KeyAlgorithm, KeyUsage};
use crate::chain::Rule;
use crate::chain::finding::Problem;
use crate::facts::Fact;
use crate::trust::Purpose;

pub(super) fn check(
    settings: &Settings<'_>,
    certificate: &Certificate,
    role: Role,
    found: &mut Vec<Problem>,
) {
    let Some(usage) = certificate.key_usage() else {
        return;
    };
    let needs = if role.is_leaf() {
        let key = certificate.subject_public_key_info().key_algorithm();
        let needs = for_purpose(settings.purpose).iter().copied();
        needs.filter(|usage| key_can(key, *usage)).collect()
    } else {
        vec![KeyUsage::KEY_CERT_SIGN]
    };
    if needs.is_empty() || needs.iter().any(|any| usage.contains(*any)) {
        return;
    }
    let names = |usages: &[KeyUsage]| -> Vec<String> {
        let names = usages.iter().flat_map(|it| it.names());
        names.map(str::to_owned).collect()
    };
    let facts = [
        Fact::new("needs", names(&needs)),
        Fact::new("has", names(&[usage])),
    ];
    let broken = match role.is_leaf() {
        false => Rule::KeyUsageOfIssuer,
        // RFC 5280 does not forbid to validate a CA's certificate as the leaf of a path; its
        // key signs certificates.
        true if certificate.is_ca() => Rule::KeyUsageOfCaAsLeaf,
        true => Rule::KeyUsageForPurpose,
    };
    found.extend(settings.problem(broken, facts));
}

/// Whether a key of this kind can be used so at all: only RSA encrypts keys (RFC 3279 section 2.3.1, RFC 8813 section 3), and only
/// Diffie and Hellman's way agrees on them. A key of a kind that is not known may do anything.
const fn key_can(key: KeyAlgorithm, usage: KeyUsage) -> bool {
    use KeyAlgorithm as K;
    match usage {
        KeyUsage::KEY_ENCIPHERMENT => matches!(key, K::Rsa | K::Unknown),
        KeyUsage::KEY_AGREEMENT => {
            matches!(key, K::Ec | K::X25519 | K::X448 | K::Dh | K::Unknown)
        }
        // Keys that sign nothing are told with their strength.
        _ => true,
    }
}

/// The usages of which RFC 5280 section 4.2.1.12 wants at least one with a purpose, if the key can be used so.
const fn for_purpose(purpose: Purpose) -> &'static [KeyUsage] {
    match purpose {
        Purpose::ServerAuth => &[
            KeyUsage::DIGITAL_SIGNATURE,
            KeyUsage::KEY_ENCIPHERMENT,
            KeyUsage::KEY_AGREEMENT,
        ],
        Purpose::ClientAuth => &[KeyUsage::DIGITAL_SIGNATURE, KeyUsage::KEY_AGREEMENT],
        Purpose::CodeSigning => &[KeyUsage::DIGITAL_SIGNATURE],
        Purpose::EmailProtection => &[
            KeyUsage::DIGITAL_SIGNATURE,
            KeyUsage::NON_REPUDIATION,
            KeyUsage::KEY_ENCIPHERMENT,
            KeyUsage::KEY_AGREEMENT,
        ],
        Purpose::TimeStamping | Purpose::OcspSigning => {
            &[KeyUsage::DIGITAL_SIGNATURE, KeyUsage::NON_REPUDIATION]
        }
        Purpose::Any => &[],
    }
}
