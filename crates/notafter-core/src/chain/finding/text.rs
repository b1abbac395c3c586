//! Findings in words. Here and nowhere else, from code and facts alone.

mod issuers;
mod normalise;
mod policies;
mod revocation;
mod rules;
mod trust;

use super::FindingCode as Code;
use crate::certificate::{AnomalyCode, Certificate, GeneralName};
use crate::facts::{Fact, FactValue};

/// Characters of a foreign text that are shown before it is cut.
const MAX_SHOWN: usize = 120;

/// Entries of a list that are shown before it is cut.
const MAX_SHOWN_ENTRIES: usize = 5;

/// The facts, by name.
struct Facts<'a>(&'a [Fact]);

impl Facts<'_> {
    fn get(&self, name: &str) -> Option<&FactValue> {
        Some(&self.0.iter().find(|fact| fact.name == name)?.value)
    }

    /// The fact as text that is safe and short enough to show; nothing where it is absent.
    fn show(&self, name: &str) -> String {
        match self.get(name) {
            Some(FactValue::List(texts)) => {
                let shown: Vec<String> = texts
                    .iter()
                    .take(MAX_SHOWN_ENTRIES)
                    .map(|it| shown(it))
                    .collect();
                let more = if texts.len() > shown.len() {
                    ", ..."
                } else {
                    ""
                };
                format!("{}{more}", shown.join(", "))
            }
            Some(FactValue::Text(text)) => shown(text),
            Some(value) => shown(&value.to_string()),
            None => String::new(),
        }
    }

    fn is_empty(&self, name: &str) -> bool {
        self.show(name).is_empty()
    }

    fn is_true(&self, name: &str) -> bool {
        self.get(name) == Some(&FactValue::Boolean(true))
    }
}

/// Foreign text without what could garble a terminal or a line, and of a bounded length.
fn shown(text: &str) -> String {
    let mut safe: String = text
        .chars()
        .take(MAX_SHOWN)
        .map(|it| if is_ugly(it) { '\u{fffd}' } else { it })
        .collect();
    if text.chars().nth(MAX_SHOWN).is_some() {
        safe.push_str("...");
    }
    safe
}

/// Control characters, line separators and marks that change the direction of text.
fn is_ugly(character: char) -> bool {
    character.is_control()
        || matches!(character, '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
}

/// What people call a certificate: its common name, else its first name, else its subject, else its serial number.
fn called(certificate: &Certificate) -> String {
    let subject = certificate.subject();
    if let Some(name) = subject.common_name().filter(|it| !it.is_empty()) {
        return shown(&name);
    }
    let first = certificate.subject_alt_names().find_map(|name| match name {
        GeneralName::Dns(text) | GeneralName::Email(text) => Some(text.to_owned()),
        GeneralName::Ip(address) => Some(address.to_string()),
        _ => None,
    });
    match first {
        Some(name) => shown(&name),
        None if subject.is_empty() => {
            shown(&format!("serial number {}", certificate.serial_number()))
        }
        None => shown(&subject.to_string()),
    }
}

/// The finding in words.
#[expect(clippy::too_many_lines, reason = "one line or two for each code")]
pub(super) fn message(code: Code, facts: &[Fact], certificate: Option<&Certificate>) -> String {
    let facts = Facts(facts);
    let show = |name| facts.show(name);
    let who = match certificate {
        Some(certificate) => format!("The certificate of \"{}\"", called(certificate)),
        None => "The chain".to_owned(),
    };
    match code {
        Code::Expired => format!(
            "{who} expired: its last second was {}, and it is judged at {}.",
            show("not_after"),
            show("at")
        ),
        Code::NotYetValid => format!(
            "{who} is not valid yet: it begins at {}, and it is judged at {}.",
            show("not_before"),
            show("at")
        ),
        Code::LifetimeTooLong
        | Code::NotACa
        | Code::ExtendedKeyUsageRule
        | Code::DnsNameNotAllowed
        | Code::AuthorityKeyIdRule
        | Code::WeakKey
        | Code::SignatureParameters => rules::message(code, &who, &facts),
        Code::SelfSigned => format!("{who} is self-signed and not among the trusted ones."),
        Code::UntrustedRoot => format!(
            "The chain ends at \"{}\", which is not among the trusted roots.",
            show("root")
        ),
        Code::IssuerNotFound => match facts.get("same_name_candidates") {
            Some(FactValue::Integer(1..)) => format!(
                "{who} was issued by \"{}\"; certificates of that name are here, but none with the key that signed it.",
                show("issuer")
            ),
            _ => format!(
                "{who} was issued by \"{}\", whose certificate is not here.",
                show("issuer")
            ),
        },
        Code::AnchorNotTrustedForPurpose
        | Code::AnchorDistrusted
        | Code::AnchorRemoved
        | Code::TrustStoreStale => trust::message(code, &facts, &who),
        Code::DepthExceeded => format!(
            "The path has more than {} intermediate certificates.",
            show("max_depth")
        ),
        Code::BudgetExhausted => format!(
            "The search ended at its limit on {}: the set of certificates is unusually large or made to be.",
            show("limit")
        ),
        Code::BadSignature => format!(
            "{who} is not signed by the key of \"{}\": the signature does not verify.",
            show("issuer")
        ),
        Code::UnsupportedAlgorithm => format!(
            "The signature of {} with {} on it cannot be verified here. {who} may or may not be genuine.",
            show("issuer"),
            show("algorithm")
        ),
        Code::CaAsLeaf => {
            format!("{who} is a CA certificate, which no server may show as its own.")
        }
        Code::PathLengthExceeded => format!(
            "{who} allows {} intermediate certificates below it, and there are {}.",
            show("path_length"),
            show("found")
        ),
        Code::KeyUsageMismatch => format!(
            "{who} has a key usage without {}.",
            show("needs").replace(", ", " or ")
        ),
        Code::PurposeNotAllowed => format!(
            "{who} is not for {}; its extended key usage has {}.",
            show("purpose"),
            show("has")
        ),
        Code::ExtendedKeyUsageMissing => format!(
            "{who} has no extended key usage, which {} demands.",
            show("purpose")
        ),
        Code::NameMismatch => {
            let presented = if facts.is_empty("presented") {
                String::new()
            } else {
                format!(" It is for {}.", show("presented"))
            };
            let reason = match facts.get("reason") {
                Some(FactValue::Text(reason)) => mismatch_sentence(reason),
                _ => "",
            };
            format!("{who} does not name {}: {reason}.{presented}", show("name"))
        }
        Code::CommonNameNotInSan => format!(
            "{who} has the common name \"{}\", which is none of its subject alternative names in the same spelling.",
            show("common_name")
        ),
        Code::SanCriticalWithSubject => {
            format!("{who} has critical subject alternative names although it has a subject.")
        }
        Code::NameNotPermitted => format!(
            "{who} has the {} name \"{}\", which \"{}\" may not issue for: it is outside what its name constraints permit.",
            show("type"),
            show("value"),
            show("ca")
        ),
        Code::NameExcluded => format!(
            "{who} has the {} name \"{}\", which the name constraints of \"{}\" exclude.",
            show("type"),
            show("value"),
            show("ca")
        ),
        Code::NameConstraintUnsupported => format!(
            "{who} has a name of the type {}, which \"{}\" constrains in a way that is not understood here.",
            show("type"),
            show("ca")
        ),
        Code::NameConstraintMalformed => format!(
            "{who} has a badly written name constraint: {} \"{}\".",
            show("type"),
            show("value")
        ),
        Code::NameConstraintsNotInCa => {
            format!("{who} has name constraints, which only a CA may have.")
        }
        Code::NoValidPolicy | Code::PolicyNotAcceptable | Code::PolicyMappingAny => {
            policies::message(code, &who, &facts)
        }
        Code::UnknownCriticalExtension => format!(
            "{who} has a critical extension that is not known here: {}.",
            show("oid")
        ),
        Code::UnhandledCriticalExtension => format!(
            "{who} has the extension {}, which has to be acted upon and is not here.",
            show("extension")
        ),
        Code::Precertificate => format!("{who} is a precertificate, which no server may use."),
        Code::Anomaly => {
            let sentence = match facts.get("anomaly") {
                Some(FactValue::Text(anomaly)) => anomaly_sentence(anomaly),
                _ => "",
            };
            format!("{who} is not as it should be: {sentence}.")
        }
        Code::AuthorityKeyIdMissing => {
            format!("{who} does not identify the key of its issuer (no authority key identifier).")
        }
        Code::KeyIdMismatch => format!(
            "{who} asks for an issuer with the key identifier {}; the issuer that was found has {}.",
            show("authority_key_id"),
            show("subject_key_id")
        ),
        Code::Revoked
        | Code::RevocationStatusUnknown
        | Code::CrlExpired
        | Code::CrlNotYetValid
        | Code::CrlNotAuthentic
        | Code::CrlRule
        | Code::CrlUnknownCriticalExtension => revocation::message(code, &facts, &who),
        Code::WeakSignatureAlgorithm => format!(
            "{who} is signed with {}, whose hash is broken.",
            show("algorithm")
        ),
        Code::RootIncluded => {
            format!("{who} is a root, which is served although every client that trusts it has it.")
        }
        Code::UnneededCertificateExpires => format!(
            "{who} ends at {}, but is not needed: another path holds until {}.",
            show("not_after"),
            show("effective_not_after")
        ),
        Code::UnrelatedCertificate => {
            format!("{who} is served, but issued neither the leaf nor any CA above it.")
        }
        Code::IntermediateMissing => format!(
            "{who} was issued by \"{}\", which is neither served nor a trusted root.",
            show("issuer")
        ),
        Code::WrongOrder
        | Code::DuplicateCertificate
        | Code::LeafMissing
        | Code::LeafNotFirst
        | Code::OtherLeaf
        | Code::TooManyCertificates
        | Code::RootRefused
        | Code::LeafRefused => normalise::message(code, &facts, &who),
    }
}

fn mismatch_sentence(reason: &str) -> &'static str {
    let reasons = crate::name_match::MismatchReason::ALL.iter();
    let mut found = reasons.filter(|it| it.as_str() == reason);
    found.next().map_or("", |it| it.sentence())
}

fn anomaly_sentence(anomaly: &str) -> &'static str {
    let mut found = AnomalyCode::ALL.iter().filter(|it| it.as_str() == anomaly);
    found.next().map_or("", |it| it.sentence())
}

/// How to mend it; `is_issuer` where it is a certificate above the leaf.
pub(super) fn remedy(code: Code, facts: &[Fact], is_issuer: bool) -> Option<String> {
    let of_issuer = rules::remedy_of_root(&Facts(facts)).or_else(|| issuers::remedy(code));
    of_issuer
        .filter(|_| is_issuer)
        .map_or_else(|| remedy_of_leaf(code, facts), |it| Some(it.to_owned()))
}

/// What to do about an issuer that is not here.
fn missing_issuer(facts: &Facts<'_>) -> String {
    let (issuer, urls) = (facts.show("issuer"), facts.show("ca_issuer_urls"));
    let from = if urls.is_empty() {
        String::new()
    } else {
        format!(" from {urls}")
    };
    // Above a CA stands mostly a root, which belongs to those who trust and not into the file.
    if facts.is_true("is_ca") {
        format!(
            "If \"{issuer}\" is a private root, add it to the trusted roots (--roots); if it is an intermediate, install its certificate{from} after this one."
        )
    } else {
        format!(
            "Install the intermediate certificate \"{issuer}\"{from} after the leaf; if the issuer is a private root, add that to the trusted roots."
        )
    }
}

/// How to mend it in a leaf, and what is mended the same way everywhere.
fn remedy_of_leaf(code: Code, facts: &[Fact]) -> Option<String> {
    let facts = Facts(facts);
    let show = |name| facts.show(name);
    let fixed = match code {
        Code::Expired => "Renew the certificate and install the new one.",
        Code::NotYetValid => "Wait until it begins, or check the clock.",
        Code::LifetimeTooLong | Code::SignatureParameters => rules::remedy(code),
        Code::SelfSigned => {
            "Install a certificate from a CA that the clients trust, or add this one to the trusted roots."
        }
        Code::UntrustedRoot => {
            "If this root is yours, add it to the trusted roots (--roots); otherwise get a certificate from a CA that the clients trust."
        }
        Code::IssuerNotFound | Code::IntermediateMissing => {
            return Some(missing_issuer(&facts));
        }
        Code::AnchorNotTrustedForPurpose
        | Code::AnchorDistrusted
        | Code::AnchorRemoved
        | Code::TrustStoreStale => return trust::remedy(code).map(str::to_owned),
        Code::DepthExceeded => {
            "Allow a deeper path (--max-depth) if the hierarchy is meant to be that deep."
        }
        Code::BudgetExhausted => "Give only the certificates that belong to the chain.",
        Code::BadSignature => {
            "Install the issuer's right certificate; if it is, the certificate was changed or forged."
        }
        Code::UnsupportedAlgorithm => {
            "Use a certificate with an algorithm of today (RSA with SHA-256, ECDSA on P-256)."
        }
        Code::NotACa | Code::PathLengthExceeded | Code::NameNotPermitted | Code::NameExcluded => {
            "Get a certificate from a CA that may issue it."
        }
        Code::CaAsLeaf => "Install a certificate of its own for the server, issued by this CA.",
        Code::KeyUsageMismatch
        | Code::PurposeNotAllowed
        | Code::ExtendedKeyUsageMissing
        | Code::ExtendedKeyUsageRule => "Have the certificate issued for this purpose.",
        Code::NameMismatch => {
            return Some(format!(
                "Have a certificate issued with {} among its subject alternative names, or connect by one of the names that it has.",
                show("name")
            ));
        }
        Code::DnsNameNotAllowed | Code::CommonNameNotInSan | Code::SanCriticalWithSubject => {
            "Have the certificate issued again with names that follow the rules."
        }
        Code::NoValidPolicy | Code::PolicyNotAcceptable | Code::PolicyMappingAny => {
            policies::remedy(code)
        }
        Code::Precertificate => "Install the certificate itself, not the precertificate.",
        Code::NameConstraintUnsupported
        | Code::NameConstraintMalformed
        | Code::NameConstraintsNotInCa
        | Code::UnknownCriticalExtension
        | Code::UnhandledCriticalExtension
        | Code::Anomaly
        | Code::AuthorityKeyIdMissing
        | Code::AuthorityKeyIdRule => {
            "Have the certificate issued again by a CA that follows RFC 5280."
        }
        Code::KeyIdMismatch => return None,
        Code::Revoked
        | Code::RevocationStatusUnknown
        | Code::CrlExpired
        | Code::CrlNotYetValid
        | Code::CrlNotAuthentic
        | Code::CrlRule
        | Code::CrlUnknownCriticalExtension => {
            return Some(revocation::remedy(code, &facts));
        }
        Code::WeakKey => {
            "Make a new key (RSA with 2048 bits or more, or P-256) and have a certificate issued for it."
        }
        Code::WeakSignatureAlgorithm => "Have the certificate issued again with SHA-256 or better.",
        Code::WrongOrder => {
            return Some(normalise::remedy_of_order(&facts));
        }
        Code::UnneededCertificateExpires => {
            "Nothing has to be done; it may be left out of the file once it has ended."
        }
        Code::RootIncluded => "Leave the root out of the file; it only makes the handshake longer.",
        Code::DuplicateCertificate | Code::UnrelatedCertificate => "Take it out of the file.",
        Code::LeafMissing
        | Code::LeafNotFirst
        | Code::OtherLeaf
        | Code::TooManyCertificates
        | Code::RootRefused
        | Code::LeafRefused => return normalise::remedy(code).map(str::to_owned),
    };
    Some(fixed.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn foreign_text_is_tame() {
        assert_eq!(
            shown("a\u{1b}[31m\u{202e}b\n"),
            "a\u{fffd}[31m\u{fffd}b\u{fffd}"
        );
        assert_eq!(shown(&"x".repeat(MAX_SHOWN + 1)).len(), MAX_SHOWN + 3);
    }

    #[test]
    fn every_code_has_words_and_a_spelling_of_its_own() {
        let mut spellings = std::collections::HashSet::new();
        for code in Code::ALL {
            let message = message(*code, &[], None);
            assert!(
                message.ends_with('.') && message.len() > 20,
                "{code}: {message}"
            );
            for is_issuer in [false, true] {
                let remedy = remedy(*code, &[], is_issuer);
                assert!(remedy.is_none_or(|it| it.ends_with('.')), "{code}");
            }
            assert!(spellings.insert(code.as_str()), "{code}");
        }
    }
}
