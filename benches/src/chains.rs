//! Chains of three, one for each kind of key, and who validates them.

use std::sync::Arc;
use std::time::Duration;

use notafter::certificate::Certificate;
use notafter::chain::{ChainValidator, LinkCache, ValidationRequest};
use notafter::name_match::ReferenceName;
use notafter::signature::{SignatureError, SignatureVerifier, SignedData};
use notafter::time::Timestamp;
use notafter::trust::{PurposeSet, TrustStore};
use rcgen::{
    BasicConstraints, CertificateParams, CertifiedIssuer, DnType, IsCa, KeyPair, KeyUsagePurpose,
    PKCS_ECDSA_P256_SHA256, PKCS_ECDSA_P384_SHA384, PKCS_RSA_SHA256, RsaKeySize,
};
use rustls_pki_types::{CertificateDer, ServerName, TrustAnchor, UnixTime};

use crate::corpus;

/// 2026-11-22, when all of these chains are valid.
const AT: i64 = 1_795_305_600;

/// The name that is asked for.
const NAME: &str = "host-0.site0.example.com";

/// The verifier that all contestants use.
struct DefaultVerifier;

impl SignatureVerifier for DefaultVerifier {
    fn verify(&self, signed: &SignedData<'_>) -> Result<(), SignatureError> {
        notafter::crypto::default_verifier().verify(signed)
    }
}

/// Takes every signature for right: what is left is the work around them.
struct Credulous;

impl SignatureVerifier for Credulous {
    fn verify(&self, _: &SignedData<'_>) -> Result<(), SignatureError> {
        Ok(())
    }
}

/// A chain of leaf, intermediate and root, with keys of one kind.
pub struct Chain {
    /// The kind of its keys.
    pub kind: &'static str,
    leaf_der: CertificateDer<'static>,
    intermediate_der: CertificateDer<'static>,
    leaf: Certificate,
    intermediates: Vec<Certificate>,
    root: Certificate,
    validator: ChainValidator,
    credulous: ChainValidator,
    caching: ChainValidator,
    name: ReferenceName,
    anchors: Vec<TrustAnchor<'static>>,
    server_name: ServerName<'static>,
}

/// One chain for each kind of key.
pub fn all() -> Vec<Chain> {
    let rsa = |size| KeyPair::generate_rsa_for(&PKCS_RSA_SHA256, size).unwrap();
    let ec = |algorithm| KeyPair::generate_for(algorithm).unwrap();
    vec![
        chain("RSA-2048", || rsa(RsaKeySize::_2048)),
        chain("RSA-4096", || rsa(RsaKeySize::_4096)),
        chain("P-256", || ec(&PKCS_ECDSA_P256_SHA256)),
        chain("P-384", || ec(&PKCS_ECDSA_P384_SHA384)),
    ]
}

/// The chain on P-256 alone, which is quickly made.
pub fn p256() -> Chain {
    chain("P-256", || {
        KeyPair::generate_for(&PKCS_ECDSA_P256_SHA256).unwrap()
    })
}

fn ca_params(name: &str) -> CertificateParams {
    let mut params = CertificateParams::default();
    params.distinguished_name.push(DnType::CountryName, "US");
    params
        .distinguished_name
        .push(DnType::OrganizationName, "Example Trust Services, Inc.");
    params.distinguished_name.push(DnType::CommonName, name);
    params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    params.key_usages = vec![KeyUsagePurpose::KeyCertSign, KeyUsagePurpose::CrlSign];
    params.use_authority_key_identifier_extension = true;
    params
}

fn chain(kind: &'static str, key: impl Fn() -> KeyPair) -> Chain {
    let root = CertifiedIssuer::self_signed(ca_params("Example Root R1"), key()).unwrap();
    let issuing =
        CertifiedIssuer::signed_by(ca_params("Example Issuing CA R3"), key(), &root).unwrap();
    let leaf = corpus::leaf_params(0, 11)
        .signed_by(&key(), &issuing)
        .unwrap();
    let read = |der: &CertificateDer<'_>| Certificate::from_der(der).unwrap();
    let root_der = root.der().clone().into_owned();
    let anchor = webpki::anchor_from_trusted_cert(&root_der)
        .unwrap()
        .to_owned();
    let root = read(&root_der);
    let store = Arc::new(TrustStore::from_certificates(
        [root.clone()],
        PurposeSet::ALL,
    ));
    Chain {
        kind,
        leaf: read(leaf.der()),
        leaf_der: leaf.der().clone().into_owned(),
        intermediates: vec![read(issuing.der())],
        intermediate_der: issuing.der().clone().into_owned(),
        root,
        credulous: ChainValidator::new(
            store.clone(),
            Arc::new(Credulous) as Arc<dyn SignatureVerifier>,
        ),
        caching: notafter::check::validator(store.clone()).with_link_cache(LinkCache::new(
            Arc::new(DefaultVerifier) as Arc<dyn SignatureVerifier>,
        )),
        validator: notafter::check::validator(store),
        name: ReferenceName::parse(NAME).unwrap(),
        anchors: vec![anchor],
        server_name: ServerName::try_from(NAME).unwrap(),
    }
}

fn at() -> Timestamp {
    Timestamp::from_unix_seconds(AT).unwrap()
}

fn verify(child: &Certificate, issuer: &Certificate) {
    let verifier: &dyn SignatureVerifier = notafter::crypto::default_verifier();
    child
        .verify_signature(issuer.subject_public_key_info(), verifier)
        .unwrap();
}

impl Chain {
    /// DER of leaf, intermediate and root.
    pub fn ders(&self) -> [&[u8]; 3] {
        [&self.leaf_der, &self.intermediate_der, self.root.as_der()]
    }

    /// The leaf's signature alone.
    pub fn leaf_signature(&self) {
        verify(&self.leaf, &self.intermediates[0]);
    }

    /// Both signatures alone.
    pub fn signatures(&self) {
        self.leaf_signature();
        verify(&self.intermediates[0], &self.root);
    }

    /// A validation of certificates that have been read before.
    pub fn validate(&self) {
        self.validate_with(&self.validator, &self.leaf, &self.intermediates);
    }

    /// The same with a link cache that knows the intermediate.
    pub fn validate_cached(&self) {
        self.validate_with(&self.caching, &self.leaf, &self.intermediates);
    }

    /// The same for a leaf that has never been seen, from DER: what each server of a fleet costs.
    pub fn read_and_validate_cached(&self) {
        let leaf = Certificate::from_der(&self.leaf_der).unwrap();
        self.validate_with(&self.caching, &leaf, &self.intermediates);
    }

    /// The same without the signatures.
    pub fn validate_unsigned(&self) {
        self.validate_with(&self.credulous, &self.leaf, &self.intermediates);
    }

    /// A validation with everything that the certificates could remember forgotten: from DER.
    pub fn read_and_validate(&self) {
        let leaf = Certificate::from_der(&self.leaf_der).unwrap();
        let intermediates = [Certificate::from_der(&self.intermediate_der).unwrap()];
        self.validate_with(&self.validator, &leaf, &intermediates);
    }

    fn validate_with(
        &self,
        validator: &ChainValidator,
        leaf: &Certificate,
        intermediates: &[Certificate],
    ) {
        let request = ValidationRequest::new(leaf, at())
            .with_intermediates(intermediates)
            .with_name(self.name.clone());
        let report = validator.validate(&request);
        assert!(report.is_valid(), "{:?}", report.findings);
    }

    /// A validation by rustls-webpki with the same back end, from DER as is its way.
    pub fn webpki(&self) {
        let leaf = webpki::EndEntityCert::try_from(&self.leaf_der).unwrap();
        let now = UnixTime::since_unix_epoch(Duration::from_secs(AT.unsigned_abs()));
        leaf.verify_for_usage(
            webpki::ALL_VERIFICATION_ALGS,
            &self.anchors,
            std::slice::from_ref(&self.intermediate_der),
            now,
            webpki::KeyUsage::server_auth(),
            None,
            None,
        )
        .unwrap();
        leaf.verify_is_valid_for_subject_name(&self.server_name)
            .unwrap();
    }
}
