//! A validator over the back end that is used.

use std::sync::Arc;

use notafter_core::chain::ChainValidator;
use notafter_core::signature::{SignatureError, SignatureVerifier, SignedData};
use notafter_core::trust::TrustStore;

use crate::crypto::default_verifier;

/// A validator that trusts these anchors, by the rules of the Web PKI, with
/// [`default_verifier`].
///
/// ```
/// use notafter::certificate::Certificate;
/// use notafter::chain::{FindingCode, Profile, ValidationRequest};
/// use notafter::check::validator;
/// use notafter::name_match::ReferenceName;
/// use notafter::read;
/// use notafter::trust::{PurposeSet, TrustStore};
///
/// # const ROOT: &str = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/../notafter-core/examples/data/root.pem"));
/// # const SERVED: &str = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/../notafter-core/examples/data/served.pem"));
/// let roots = TrustStore::from_pem(ROOT, PurposeSet::ALL).store;
/// let validator = validator(roots).with_profile(Profile::Rfc5280);
///
/// let chain: Vec<Certificate> = read::any(SERVED.as_bytes()).certificates().cloned().collect();
/// let at = "2026-12-01".parse().expect("a date");
/// let request = ValidationRequest::new(&chain[0], at).with_intermediates(&chain[1..]);
/// let name = |name: &str| ReferenceName::parse(name).expect("a name");
/// let report = validator.validate(&request.with_name(name("www.example.com")));
/// assert!(report.is_valid());
///
/// // All that is wrong is told, and not the first thing alone.
/// let later = "2028-01-01".parse().expect("a date");
/// let request = ValidationRequest::new(&chain[0], later).with_intermediates(&chain[1..]);
/// let report = validator.validate(&request.with_name(name("www.example.org")));
/// let codes: Vec<FindingCode> = report.findings.iter().map(|it| it.code).collect();
/// assert_eq!(codes, [FindingCode::Expired, FindingCode::NameMismatch]);
/// ```
pub fn validator(trust: impl Into<Arc<TrustStore>>) -> ChainValidator {
    let verifier: Arc<dyn SignatureVerifier> = Arc::new(DefaultVerifier);
    ChainValidator::new(trust, verifier)
}

/// [`default_verifier`], owned: a validator shares what it is given.
struct DefaultVerifier;

impl SignatureVerifier for DefaultVerifier {
    fn verify(&self, signed: &SignedData<'_>) -> Result<(), SignatureError> {
        default_verifier().verify(signed)
    }
}
