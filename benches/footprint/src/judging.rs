//! What needs no network: reading, validating, assessing.

use std::sync::Arc;
use std::time::Duration;

#[cfg(feature = "library")]
use notafter as library;
#[cfg(not(feature = "library"))]
use notafter_core as library;

use library::chain::{ChainValidator, ValidationRequest};
use library::expiry::{self, ExpiryPolicy, ExpirySubject};
use library::name_match::ReferenceName;
use library::signature::SignatureVerifier;
use library::time::Timestamp;
use library::trust::{PurposeSet, TrustStore};

/// Judges the first certificate of the file, with the others beside it.
pub fn judge(octets: &[u8], host: &str, now: Duration) {
    let at = Timestamp::UNIX_EPOCH.saturating_add(now);
    let contents = library::read::any(octets);
    for skipped in &contents.skipped {
        println!("skipped: {skipped}");
    }
    let certificates: Vec<_> = contents.certificates().cloned().collect();
    let Some((leaf, others)) = certificates.split_first() else {
        return;
    };
    let validator = ChainValidator::new(roots(octets), verifier());
    let request = ValidationRequest::new(leaf, at)
        .with_intermediates(others)
        .with_name(ReferenceName::Dns(host.to_owned()));
    let report = validator.validate(&request);
    for finding in &report.findings {
        println!("{}: {}", finding.code.as_str(), finding.message);
    }
    let effective = validator.effective_expiry(&request);
    let subject = ExpirySubject::of_validation(leaf, &report, effective.as_ref());
    let assessed = expiry::assess(&subject, &ExpiryPolicy::default(), at);
    println!("{:?}: {}", assessed.state, assessed.days_remaining());
}

fn roots(octets: &[u8]) -> Arc<TrustStore> {
    #[cfg(feature = "native-roots")]
    if let Ok(native) = library::roots::native() {
        println!("{} roots of the system", native.store.len());
    }
    #[cfg(feature = "mozilla-roots")]
    return if octets.is_empty() {
        Arc::new(TrustStore::from_bytes(octets, PurposeSet::ALL).store)
    } else {
        library::roots::mozilla()
    };
    #[cfg(not(feature = "mozilla-roots"))]
    Arc::new(TrustStore::from_bytes(octets, PurposeSet::ALL).store)
}

#[cfg(any(feature = "ring", feature = "aws-lc-rs"))]
fn verifier() -> Arc<dyn SignatureVerifier> {
    Arc::new(Of(library::crypto::default_verifier()))
}

#[cfg(not(any(feature = "ring", feature = "aws-lc-rs")))]
fn verifier() -> Arc<dyn SignatureVerifier> {
    // A product that takes the core alone brings signatures of its own; without any, none verifies.
    Arc::new(library::signature::FirstOf::new(&[]))
}

#[cfg(any(feature = "ring", feature = "aws-lc-rs"))]
struct Of(&'static dyn SignatureVerifier);

#[cfg(any(feature = "ring", feature = "aws-lc-rs"))]
impl SignatureVerifier for Of {
    fn verify(
        &self,
        signed: &library::signature::SignedData<'_>,
    ) -> Result<(), library::signature::SignatureError> {
        self.0.verify(signed)
    }
}
