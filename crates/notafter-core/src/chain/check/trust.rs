//! Where a path ends.

use super::Settings;
use crate::certificate::Certificate;
use crate::chain::FindingCode as Code;
use crate::chain::finding::Problem;
use crate::facts::Fact;
use crate::hex;
use crate::limits::MAX_NAMES;
use crate::trust::TrustAnchor;

/// Addresses of the issuer's certificate that are told: 5. Real certificates have one or two.
const MAX_URLS: usize = 5;

/// Whether the anchor is trusted for the purpose.
pub(in crate::chain) fn check_purpose(
    settings: &Settings<'_>,
    anchor: &TrustAnchor,
) -> Option<Problem> {
    if anchor.purposes().contains(settings.purpose) {
        return None;
    }
    let trusted_for = anchor.purposes().iter().map(|it| it.as_str().to_owned());
    let facts = [
        Fact::new("purpose", settings.purpose.as_str()),
        Fact::new("trusted_for", trusted_for.collect::<Vec<_>>()),
    ];
    Some(Problem::error(Code::AnchorNotTrustedForPurpose, facts))
}

/// The issuer as a fact, and where its certificate is.
pub(in crate::chain) fn issuer_facts(certificate: &Certificate) -> Vec<Fact> {
    let urls: Vec<String> = certificate
        .authority_information_access()
        .map(|access| {
            let urls = access.ca_issuer_uris().take(MAX_URLS);
            urls.map(str::to_owned).collect()
        })
        .unwrap_or_default();
    vec![
        Fact::new("issuer", certificate.issuer().to_string()),
        Fact::new("ca_issuer_urls", urls),
    ]
}

/// Nobody's certificate will do as the issuer.
pub(in crate::chain) fn issuer_not_found(
    certificate: &Certificate,
    same_name_candidates: usize,
) -> Problem {
    let mut facts = issuer_facts(certificate);
    facts.push(Fact::new(
        "same_name_candidates",
        same_name_candidates.min(MAX_NAMES),
    ));
    let identifier = certificate.authority_key_identifier();
    if let Some(key) = identifier.and_then(|it| it.key_identifier) {
        facts.push(Fact::new("authority_key_id", hex::encode(key)));
    }
    Problem::error(Code::IssuerNotFound, facts)
}
