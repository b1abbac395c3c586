//! Anything at all: what is found can be read again from its own DER and PEM, and what is not found
//! has a reason.

use std::hint::black_box;

use notafter_core::certificate::{Certificate, Name, SubjectPublicKeyInfo};
use notafter_core::read::{
    self, CertificateRequest, CertificateRevocationList, Contents, ItemContent, KeyMatch,
    PrivateKey, PrivateKeyForm, PublicKey,
};

use crate::certificate::public_key;
use crate::names;
use crate::text::{assert_presentable, presentable};

/// Items of one input that are looked at closely, so that the body stays linear.
const MAX_CLOSELY: usize = 16;

/// Reads the octets as whatever they are.
pub fn body(data: &[u8]) {
    let contents = read::any(data);
    assert!(!contents.items.is_empty() || !contents.skipped.is_empty());
    let mut before = 0;
    for item in &contents.items {
        assert!(item.source.offset < data.len());
        assert!(item.source.offset >= before, "out of order");
        before = item.source.offset;
        assert!(item.source.line.is_none_or(|line| line >= 1));
        presentable(&item.source);
        assert_presentable(item.source.form.as_str());
        for remark in &item.remarks {
            presentable(remark);
        }
    }
    for skipped in &contents.skipped {
        assert!(skipped.source.offset <= data.len());
        presentable(&skipped.source);
        presentable(skipped);
    }
    for item in contents.items.iter().take(MAX_CLOSELY) {
        black_box(format!("{item:?}"));
        check(&item.content);
    }
    match_keys(&contents);
}

fn check(content: &ItemContent) {
    match content {
        ItemContent::Certificate(certificate) => {
            let der = certificate.as_der();
            assert_eq!(Certificate::from_der(der).as_ref(), Ok(certificate));
            read_again("CERTIFICATE", der, content);
        }
        ItemContent::CertificateRequest(request) => {
            check_request(request);
            read_again("CERTIFICATE REQUEST", request.as_der(), content);
        }
        ItemContent::Crl(crl) => {
            check_crl(crl);
            read_again("X509 CRL", crl.as_der(), content);
        }
        ItemContent::PrivateKey(key) => check_private_key(key, content),
        ItemContent::PublicKey(key) => {
            let der = key.as_der();
            assert_eq!(PublicKey::from_der(der).as_ref(), Ok(key));
            public_key(&key.subject_public_key_info());
            assert_ne!(
                key.matches(&key.subject_public_key_info()),
                KeyMatch::Differs
            );
            read_again("PUBLIC KEY", der, content);
        }
        _ => {}
    }
}

/// The octets of an item, where it has any.
fn der_of(content: &ItemContent) -> &[u8] {
    match content {
        ItemContent::Certificate(certificate) => certificate.as_der(),
        ItemContent::CertificateRequest(request) => request.as_der(),
        ItemContent::Crl(crl) => crl.as_der(),
        ItemContent::PrivateKey(key) => key.as_secret_der(),
        ItemContent::PublicKey(key) => key.as_der(),
        _ => &[],
    }
}

/// PEM of an item holds that item and nothing else; so does its DER.
fn read_again(label: &str, der: &[u8], content: &ItemContent) {
    assert_eq!(der_of(content), der);
    let again = read::any(read::to_pem(label, der).as_bytes());
    assert!(again.skipped.is_empty(), "{:?}", again.skipped);
    let [item] = again.items.as_slice() else {
        panic!("{} items", again.items.len());
    };
    assert_eq!(item.content.kind(), content.kind());
    assert_eq!(der_of(&item.content), der);
    assert!(item.remarks.is_empty(), "{:?}", item.remarks);

    // A structure that could as well be text is not taken for DER.
    if der.len() < 0x80 {
        return;
    }
    let again = read::any(der);
    assert!(again.skipped.is_empty(), "{:?}", again.skipped);
    let [item] = again.items.as_slice() else {
        panic!("{} items", again.items.len());
    };
    assert_eq!(item.content.kind(), content.kind());
    assert_eq!(der_of(&item.content), der);
}

fn check_request(request: &CertificateRequest) {
    let der = request.as_der();
    let again = CertificateRequest::from_der(der).expect("it was read before");
    assert_eq!(again.as_der(), der);
    assert_eq!(Name::from_der(request.subject_der()), Ok(request.subject()));
    names::check(&request.subject());
    public_key(&request.subject_public_key_info());
    presentable(request.signature_algorithm().oid);
    assert!(request.signed_der().len() < der.len());
    assert!(request.signature().len() < der.len());
    for attribute in request.attributes() {
        presentable(attribute.oid);
        black_box(attribute.values);
    }
    black_box(request.requested_extensions());
    for name in request.subject_alt_names() {
        black_box(format!("{name:?}"));
    }
}

fn check_crl(crl: &CertificateRevocationList) {
    let der = crl.as_der();
    let again = CertificateRevocationList::from_der(der).expect("it was read before");
    assert_eq!(again.as_der(), der);
    assert!(matches!(crl.version(), 1 | 2));
    let issuer = Name::from_der(crl.issuer_der()).expect("it was read before");
    names::check(&issuer);
    presentable(crl.this_update().instant);
    if let Some(next) = crl.next_update() {
        presentable(next.instant);
    }
    assert_eq!(crl.revoked_certificates().count(), crl.revoked_count());
    for revoked in crl.revoked_certificates() {
        assert!(!revoked.serial_number.is_empty());
        presentable(revoked.revoked_at.instant);
        if let Ok(extensions) = revoked.entry_extensions() {
            black_box((extensions.reason, extensions.certificate_issuer));
        }
    }
    for anomaly in crl.anomalies() {
        presentable(anomaly);
    }
    assert!(crl.extensions_der().is_some() || crl.extensions().next().is_none());
    black_box((crl.authority_key_identifier(), crl.issuer_alt_names()));
    black_box((crl.issuing_distribution_point(), crl.base_crl_number()));
    black_box((
        crl.freshest_crl().map(|points| points.uris().count()),
        crl.is_delta(),
    ));
    black_box((crl.extensions_der(), crl.crl_number()));
    presentable(crl.signature_algorithm().oid);
    assert!(crl.signed_der().len() < der.len());
    assert!(crl.signature().len() < der.len());
}

fn check_private_key(key: &PrivateKey, content: &ItemContent) {
    let label = match key.form() {
        PrivateKeyForm::Pkcs8 => "PRIVATE KEY",
        PrivateKeyForm::EncryptedPkcs8 => "ENCRYPTED PRIVATE KEY",
        PrivateKeyForm::Pkcs1 => "RSA PRIVATE KEY",
        PrivateKeyForm::Sec1 => "EC PRIVATE KEY",
        PrivateKeyForm::Dsa => "DSA PRIVATE KEY",
        // It has no DER: what the PEM held is cipher text.
        _ => {
            assert!(key.is_encrypted() && key.as_secret_der().is_empty());
            return;
        }
    };
    let der = key.as_secret_der();
    let again = PrivateKey::from_der(der).expect("it was read before");
    assert_eq!(again.form(), key.form());
    assert_eq!(again.public_key(), key.public_key());
    if let Some(public) = key.public_key() {
        assert_eq!(PublicKey::from_der(public.as_der()).as_ref(), Ok(public));
        let public = public.subject_public_key_info();
        public_key(&public);
        assert_ne!(key.matches(&public), KeyMatch::Differs);
    }
    read_again(label, der, content);
}

/// Every private key and request against every certificate and public key, up to [`MAX_CLOSELY`] of each.
fn match_keys(contents: &Contents) {
    let keys: Vec<SubjectPublicKeyInfo<'_>> = contents
        .certificates()
        .map(Certificate::subject_public_key_info)
        .chain(
            contents
                .public_keys()
                .map(PublicKey::subject_public_key_info),
        )
        .take(MAX_CLOSELY)
        .collect();
    for private in contents.private_keys().take(MAX_CLOSELY) {
        for key in &keys {
            let found = private.matches(key);
            assert!(!found.as_str().is_empty());
            if let KeyMatch::Unknown(why) = found {
                presentable(why);
            }
        }
    }
    for public in contents.public_keys().take(MAX_CLOSELY) {
        for key in &keys {
            let found = public.matches(key);
            if *key == public.subject_public_key_info() {
                assert_ne!(found, KeyMatch::Differs);
            }
        }
    }
    for request in contents.certificate_requests().take(MAX_CLOSELY) {
        for certificate in contents.certificates().take(MAX_CLOSELY) {
            let same_key = request.subject_public_key_info().encoded
                == certificate.subject_public_key_info().encoded;
            assert_eq!(request.matches(certificate), same_key);
            let drift = request.san_drift(certificate);
            assert_eq!(
                drift.is_empty(),
                drift.missing.is_empty() && drift.added.is_empty()
            );
        }
    }
}
