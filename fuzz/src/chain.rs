//! Certificates one behind the other: the first is judged, the last is trusted, those between may help. Revocation
//! lists among them are at hand.
//! A verifier that says yes to everything lets the fuzzer reach what lies behind a signature.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use notafter_core::certificate::{Certificate, GeneralName};
use notafter_core::chain::{
    ChainValidator, Finding, LinkCache, MAX_CANDIDATES, MAX_COMPLETE_PATHS, MAX_PATH_LENGTH,
    MAX_SIGNATURE_CHECKS, PolicyInputs, Profile, Purpose, PurposeSet, RevocationMode, Severity,
    ValidationLimits, ValidationReport, ValidationRequest, Verdict, normalise,
    normalise_intermediates, served_chain_findings,
};
use notafter_core::der::Reader;
use notafter_core::name_match::ReferenceName;
use notafter_core::read::CertificateRevocationList;
use notafter_core::signature::{SignatureError, SignatureVerifier, SignedData};
use notafter_core::time::Timestamp;
use notafter_core::trust::TrustStore;

use crate::text::presentable;

/// Certificates of one input that are taken, and as many lists.
const MAX_CERTIFICATES: usize = 32;

/// Other paths that are asked for.
const OTHER_PATHS: usize = 3;

/// Says yes, and counts how often it was asked.
#[derive(Default)]
struct Yes {
    asked: AtomicUsize,
}

impl SignatureVerifier for Yes {
    fn verify(&self, signed: &SignedData<'_>) -> Result<(), SignatureError> {
        assert!(!signed.message.is_empty());
        self.asked.fetch_add(1, Ordering::Relaxed);
        Ok(())
    }
}

/// Validates the chain by each profile.
pub fn body(data: &[u8]) {
    let (chain, lists) = elements(data);
    let Some((leaf, others)) = chain.split_first() else {
        return;
    };
    let anchor = others.last().unwrap_or(leaf).clone();
    let at = middle(leaf);
    let mut trust = TrustStore::new();
    let nothing = served_chain_findings(&chain, &trust);
    check(&nothing, chain.len());
    trust.extend(
        TrustStore::from_certificates([anchor], PurposeSet::ALL)
            .iter()
            .cloned(),
    );
    check(&served_chain_findings(&chain, &trust), chain.len());
    put_in_order(&chain, &trust);

    let trust = Arc::new(trust);
    for &profile in Profile::ALL {
        for purpose in [Purpose::ServerAuth, Purpose::EmailProtection] {
            let verifier = Arc::new(Yes::default());
            let asked: Arc<dyn SignatureVerifier> = verifier.clone();
            let validator = ChainValidator::new(trust.clone(), asked).with_profile(profile);
            let mut request = ValidationRequest::new(leaf, at)
                .with_intermediates(others)
                .with_purpose(purpose);
            if let Some(name) = first_name(leaf) {
                request = request.with_name(name);
            }
            let report = validator.validate(&request);
            assert!(verifier.asked.load(Ordering::Relaxed) <= report.work.signatures_checked);
            judged(&report, &request, &trust);

            let again = validator.validate(&request);
            assert_eq!(again.verdict, report.verdict);
            assert_eq!(again.path, report.path);
            assert_eq!(again.findings, report.findings);

            revocation(&validator, &request, &lists);
            more_or_less(&validator, &request, &report);
            expiry(&validator, &request);
        }
    }
}

/// What holds of every report.
fn judged(report: &ValidationReport, request: &ValidationRequest<'_>, trust: &TrustStore) {
    let leaf = request.end_entity;
    assert_eq!(report.path.first(), Some(leaf));
    let all = request.intermediates.len() + 2;
    assert!(report.path.len() <= MAX_PATH_LENGTH.min(usize::from(request.max_depth) + all));
    assert!(report.work.signatures_checked <= MAX_SIGNATURE_CHECKS);
    assert!(report.work.candidates_tried <= MAX_CANDIDATES);
    assert!(report.work.paths_completed <= MAX_COMPLETE_PATHS);
    let is_valid = report.verdict == Verdict::Valid;
    assert_eq!(is_valid, report.errors().next().is_none());
    check(&report.findings, report.path.len());
    assert!(report.other_paths.len() <= request.other_paths);
    if !is_valid {
        assert!(report.other_paths.is_empty());
        return;
    }
    assert!(report.policies.is_some());
    let mut paths = vec![&report.path];
    for path in &report.other_paths {
        assert!(!paths.contains(&path), "a path is there twice");
        paths.push(path);
    }
    for path in paths {
        assert_eq!(path.first(), Some(leaf));
        let last = path.last().expect("the leaf at least");
        assert!(trust.get(last).is_some(), "a valid path ends at an anchor");
        for (place, certificate) in path.iter().enumerate() {
            assert!(!path[..place].contains(certificate), "a path is no ring");
        }
        for pair in path.windows(2) {
            assert!(pair[0].issuer().matches(&pair[1].subject()));
        }
    }
}

/// What lists say makes nothing valid, and asking more of them neither.
fn revocation(
    validator: &ChainValidator,
    request: &ValidationRequest<'_>,
    lists: &[CertificateRevocationList],
) {
    let mut request = request.clone();
    request.crls = lists;
    let by_mode = [
        RevocationMode::Off,
        RevocationMode::BestEffort,
        RevocationMode::Required,
    ]
    .map(|mode| {
        request.revocation = mode;
        let report = validator.validate(&request);
        judged(&report, &request, validator.trust());
        report
    });
    for pair in by_mode.windows(2) {
        assert!(pair[0].is_valid() || !pair[1].is_valid());
    }
    let [_, _, required] = by_mode;
    if lists.is_empty() && required.is_valid() {
        assert_eq!(required.path.len(), 1, "nobody said that it is not revoked");
    }
}

/// With other paths, a link cache, demands on policies, and hardly any room.
fn more_or_less(
    validator: &ChainValidator,
    request: &ValidationRequest<'_>,
    report: &ValidationReport,
) {
    let more = request.clone().with_other_paths(OTHER_PATHS);
    let found = validator.validate(&more);
    judged(&found, &more, validator.trust());
    assert_eq!((found.verdict, &found.path), (report.verdict, &report.path));

    let verifier: Arc<dyn SignatureVerifier> = Arc::new(Yes::default());
    let caching = validator.clone().with_link_cache(LinkCache::new(verifier));
    for _ in 0..2 {
        let cached = caching.validate(request);
        assert_eq!(cached.verdict, report.verdict);
        assert_eq!(cached.path, report.path);
        assert_eq!(cached.findings, report.findings);
    }

    let strict = PolicyInputs::new()
        .with_require_explicit_policy(true)
        .with_inhibit_any_policy(true)
        .with_inhibit_policy_mapping(true);
    let strict = request.clone().with_policies(strict);
    let found = validator.validate(&strict);
    judged(&found, &strict, validator.trust());
    assert!(report.is_valid() || !found.is_valid());

    let mut limits = ValidationLimits::default();
    limits.signature_checks = 1;
    limits.candidates = 2;
    limits.name_comparisons = 3;
    let found = validator.clone().with_limits(limits).validate(request);
    judged(&found, request, validator.trust());
    assert!(found.work.signatures_checked <= 1 && found.work.candidates_tried <= 2);
    assert!(report.is_valid() || !found.is_valid());
}

/// A path that holds at an instant ends no earlier, and one that ends later than its certificate is none.
fn expiry(validator: &ChainValidator, request: &ValidationRequest<'_>) {
    let mut nameless = request.clone();
    nameless.name = None;
    let is_valid = validator.validate(&nameless).is_valid();
    let found = validator.effective_expiry(request);
    assert_eq!(found.is_some(), is_valid);
    let Some(found) = found else {
        return;
    };
    let leaf = request.end_entity;
    assert!(found.expiry.not_after >= request.at);
    assert!(found.expiry.not_after <= leaf.not_after());
    assert_eq!(found.path.first(), Some(leaf));
    let last = found.path.last().expect("the leaf at least");
    assert!(validator.trust().get(last).is_some());
    check(&found.unneeded, request.intermediates.len() + 1);
    let mut notes = found.unneeded.iter();
    assert!(notes.all(|it| it.severity == Severity::Info));
    // What lasts until then is valid until then.
    nameless.at = found.expiry.not_after;
    assert!(validator.validate(&nameless).is_valid());
}

/// Nothing is invented, nothing is there twice, and what is right stays right.
fn put_in_order(chain: &[Certificate], trust: &TrustStore) {
    for found in [normalise(chain, trust), normalise_intermediates(chain)] {
        check(&found.findings, chain.len());
        assert_eq!(found.fates.len(), chain.len());
        assert!(found.chain_length <= found.certificates.len());
        for (index, certificate) in found.certificates.iter().enumerate() {
            assert!(chain.contains(certificate));
            assert!(!found.certificates[..index].contains(certificate));
        }
        for (certificate, fate) in chain.iter().zip(&found.fates) {
            let place = fate.place.and_then(|it| found.certificates.get(it));
            assert!(place.is_none_or(|it| it == certificate));
        }
    }
    let ordered = normalise(chain, trust).certificates;
    assert_eq!(normalise(&ordered, trust).certificates, ordered);
    let ordered = normalise_intermediates(chain).certificates;
    assert_eq!(normalise_intermediates(&ordered).certificates, ordered);
}

/// The certificates and lists at the start of the octets.
fn elements(data: &[u8]) -> (Vec<Certificate>, Vec<CertificateRevocationList>) {
    let mut reader = Reader::new(data, "chain");
    let (mut certificates, mut lists) = (Vec::new(), Vec::new());
    while let Ok(element) = reader.element() {
        if let Ok(certificate) = Certificate::from_der(element.encoded) {
            certificates.push(certificate);
        } else if let Ok(list) = CertificateRevocationList::from_der(element.encoded) {
            lists.push(list);
        } else {
            break;
        }
        if certificates.len().max(lists.len()) == MAX_CERTIFICATES {
            break;
        }
    }
    (certificates, lists)
}

/// An instant at which the certificate counts, if there is one.
fn middle(certificate: &Certificate) -> Timestamp {
    let half = certificate.validity().lifetime_seconds() / 2;
    certificate.not_before().saturating_add_seconds(half)
}

/// The name to ask for: the certificate's own first one that can be asked for.
fn first_name(certificate: &Certificate) -> Option<ReferenceName> {
    certificate.subject_alt_names().find_map(|name| match name {
        GeneralName::Dns(dns) => ReferenceName::parse(&dns.replace('*', "www")).ok(),
        GeneralName::Ip(address) => Some(address.into()),
        GeneralName::Email(email) => ReferenceName::parse(email).ok(),
        _ => None,
    })
}

fn check(findings: &[Finding], certificates: usize) {
    for finding in findings {
        presentable(finding);
        if let Some(remedy) = &finding.remedy {
            presentable(remedy);
        }
        assert!(
            finding
                .certificate_index
                .is_none_or(|index| index < certificates)
        );
        assert_eq!(
            finding.certificate_index.is_some(),
            finding.fingerprint.is_some()
        );
    }
}
