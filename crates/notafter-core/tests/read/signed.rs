//! Requests and revocation lists, against x509-parser.

use notafter_core::der::Reader;
use notafter_core::read;
use notafter_core::signature::{SignatureError, SignatureVerifier, SignedData};
use x509_parser::prelude::{
    CertificateRevocationList as Oracle, FromDer, X509CertificationRequest,
};

use super::{CRL, REQUEST, der_of};

#[test]
fn requests_have_their_facts() {
    let contents = read::any(REQUEST.as_bytes());
    let request = contents.certificate_requests().next().unwrap();
    let der = der_of(REQUEST);
    let (_, oracle) = X509CertificationRequest::from_der(&der).unwrap();
    let info = &oracle.certification_request_info;
    assert_eq!(request.subject_der(), info.subject.as_raw());
    assert_eq!(
        request.subject_public_key_info().encoded,
        info.subject_pki.raw
    );
    assert_eq!(request.signature(), &*oracle.signature_value.data);
    assert_eq!(request.signed_der(), info.raw);
    assert_eq!(
        request.signature_algorithm().oid.to_string(),
        oracle.signature_algorithm.algorithm.to_id_string()
    );
    assert_eq!(request.attributes().count(), 1);
    let mut extensions = Reader::new(request.requested_extensions().unwrap(), "extensions");
    let mut list = extensions.sequence().unwrap();
    let mut first = list.sequence().unwrap();
    assert_eq!(first.oid().unwrap().to_string(), "2.5.29.17");
    list.finish().unwrap();

    // Cut or changed anywhere: an error or another request, never a panic.
    for index in 0..der.len() {
        assert!(read::CertificateRequest::from_der(&der[..index]).is_err());
        let mut changed = der.clone();
        changed[index] ^= 0xff;
        if let Ok(request) = read::CertificateRequest::from_der(&changed) {
            assert_eq!(request.as_der(), changed);
        }
    }
}

#[test]
fn requests_are_verified_by_whoever_knows_how() {
    struct Asked;
    impl SignatureVerifier for Asked {
        fn verify(&self, signed: &SignedData<'_>) -> Result<(), SignatureError> {
            let der = der_of(REQUEST);
            assert!(der.ends_with(signed.signature) && der[4..].starts_with(signed.message));
            assert_eq!(signed.algorithm.oid.to_string(), "1.2.840.10045.4.3.2");
            assert_eq!(
                signed.public_key.algorithm.oid.to_string(),
                "1.2.840.10045.2.1"
            );
            Err(SignatureError::Unsupported)
        }
    }
    let contents = read::any(REQUEST.as_bytes());
    let request = contents.certificate_requests().next().unwrap();
    assert_eq!(
        request.verify_signature(&Asked),
        Err(SignatureError::Unsupported)
    );
}

#[test]
fn revocation_lists_have_their_facts() {
    let contents = read::any(format!("{CRL}{}", data!("crl-v1.pem")).as_bytes());
    let lists: Vec<_> = contents.crls().collect();
    let [second, first] = lists[..] else {
        panic!("{contents:?}");
    };
    assert_eq!(
        (
            second.version(),
            second.revoked_count(),
            second.crl_number()
        ),
        (2, 1, Some(&[8][..]))
    );
    assert_eq!(
        (first.version(), first.revoked_count(), first.crl_number()),
        (1, 0, None)
    );
    assert_eq!(first.extensions_der(), None);
    let entry = second.revoked_certificates().next().unwrap();
    assert_eq!(entry.serial_number, [0x12, 0x34]);
    assert!(entry.extensions.is_some());
    assert_eq!(second.revoked_certificates().count(), 1);

    for list in lists {
        let (_, oracle) = Oracle::from_der(list.as_der()).unwrap();
        assert_eq!(list.issuer_der(), oracle.issuer().as_raw());
        assert_eq!(
            list.this_update().instant.unix_seconds(),
            oracle.last_update().timestamp()
        );
        assert_eq!(
            list.next_update().unwrap().instant.unix_seconds(),
            oracle.next_update().unwrap().timestamp()
        );
        assert_eq!(list.signature(), &*oracle.signature_value.data);
        assert_eq!(list.signed_der(), oracle.tbs_cert_list.as_ref());
        assert_eq!(
            list.signature_algorithm().oid.to_string(),
            oracle.signature_algorithm.algorithm.to_id_string()
        );
    }
    let der = der_of(CRL);
    for index in 0..der.len() {
        assert!(read::CertificateRevocationList::from_der(&der[..index]).is_err());
    }
}
