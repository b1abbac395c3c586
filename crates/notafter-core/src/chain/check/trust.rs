//! Where a path ends.

use super::Settings;
use crate::certificate::Certificate;
use crate::chain::finding::Problem;
use crate::chain::{FindingCode as Code, Severity};
use crate::facts::Fact;
use crate::hex;
use crate::limits::MAX_NAMES;
use crate::time::SECONDS_PER_DAY;
use crate::trust::{TrustAnchor, TrustStore};

/// Addresses of the issuer's certificate that are told: 5. Real certificates have one or two.
const MAX_URLS: usize = 5;

/// Days after which a list of anchors counts as stale: 365.
///
/// Mozilla's changes several times a year; within one, new roots come into use that an old list lacks, and
/// roots that are given up are removed.
pub(in crate::chain) const MAX_TRUST_AGE_DAYS: i64 = 365;

/// Whether the anchor is trusted for the purpose.
fn check_purpose(settings: &Settings<'_>, anchor: &TrustAnchor) -> Option<Problem> {
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

/// Whether the anchor is one for the purpose at the instant.
pub(in crate::chain) fn check_anchor(
    settings: &Settings<'_>,
    anchor: &TrustAnchor,
) -> impl Iterator<Item = Problem> {
    let purpose = check_purpose(settings, anchor);
    purpose.into_iter().chain(check_removal(settings, anchor))
}

/// Whether the anchor is still one.
fn check_removal(settings: &Settings<'_>, anchor: &TrustAnchor) -> Option<Problem> {
    let removed_at = anchor.removed_at().filter(|it| settings.at >= *it)?;
    let facts = [
        Fact::new("removed_at", removed_at),
        Fact::new("at", settings.at),
    ];
    Some(Problem::error(Code::AnchorRemoved, facts))
}

/// Whether the anchor is trusted for a leaf as young as this.
pub(in crate::chain) fn check_distrust(
    anchor: &TrustAnchor,
    leaf: &Certificate,
) -> Option<Problem> {
    let not_before = leaf.not_before();
    let distrust_after = anchor.distrust_after().filter(|it| not_before > *it)?;
    let facts = [
        Fact::new("distrust_after", distrust_after),
        Fact::new("not_before", not_before),
    ];
    Some(Problem::error(Code::AnchorDistrusted, facts))
}

/// Whether the anchors were brought up to date not too long before the instant.
pub(in crate::chain) fn check_age(settings: &Settings<'_>, store: &TrustStore) -> Option<Problem> {
    let source = store.source()?;
    let as_of = source.as_of?;
    let days = settings.at.seconds_since(as_of) / SECONDS_PER_DAY;
    if days <= MAX_TRUST_AGE_DAYS {
        return None;
    }
    let facts = [
        Fact::new("source", source.name.as_str()),
        Fact::new("as_of", as_of),
        Fact::new("days", days),
    ];
    Some(Problem::new(Code::TrustStoreStale, Severity::Info, facts))
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
        Fact::new("is_ca", certificate.is_ca()),
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
