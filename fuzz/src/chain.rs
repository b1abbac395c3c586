//! Certificates one behind the other: the first is judged, the last is trusted, those between may help.
//! A verifier that says yes to everything lets the fuzzer reach what lies behind a signature.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use notafter_core::certificate::{Certificate, GeneralName};
use notafter_core::chain::{
    ChainValidator, Finding, MAX_CANDIDATES, MAX_SIGNATURE_CHECKS, Profile, Purpose, PurposeSet,
    ValidationRequest, Verdict, normalise, normalise_intermediates, served_chain_findings,
};
use notafter_core::der::Reader;
use notafter_core::name_match::ReferenceName;
use notafter_core::signature::{SignatureError, SignatureVerifier, SignedData};
use notafter_core::time::Timestamp;
use notafter_core::trust::TrustStore;

use crate::text::presentable;

/// Certificates of one input that are taken.
const MAX_CERTIFICATES: usize = 32;

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
    let chain = certificates(data);
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
            assert_eq!(report.path.first(), Some(leaf));
            assert!(report.path.len() <= usize::from(request.max_depth) + others.len() + 2);
            assert!(report.work.signatures_checked <= MAX_SIGNATURE_CHECKS);
            assert!(report.work.candidates_tried <= MAX_CANDIDATES);
            assert!(verifier.asked.load(Ordering::Relaxed) <= report.work.signatures_checked);
            assert_eq!(
                report.verdict == Verdict::Valid,
                report.errors().next().is_none()
            );
            check(&report.findings, report.path.len());

            let again = validator.validate(&request);
            assert_eq!(again.verdict, report.verdict);
            assert_eq!(again.path, report.path);
            assert_eq!(again.findings, report.findings);
        }
    }
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
    let ordered = normalise_intermediates(chain).certificates;
    assert_eq!(normalise_intermediates(&ordered).certificates, ordered);
}

/// The certificates at the start of the octets.
fn certificates(data: &[u8]) -> Vec<Certificate> {
    let mut reader = Reader::new(data, "chain");
    let elements = std::iter::from_fn(|| reader.element().ok());
    let read = elements.map_while(|it| Certificate::from_der(it.encoded).ok());
    read.take(MAX_CERTIFICATES).collect()
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
