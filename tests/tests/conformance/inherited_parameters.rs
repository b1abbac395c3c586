//! NIST PKITS on DSA: keys with parameters of their own, and keys that inherit them from their issuer
//! (RFC 3279 section 2.3.2).

use std::collections::BTreeMap;

use notafter::crypto::default_verifier;
use notafter_core::certificate::Certificate;
use notafter_core::signature::{SignatureError, SignedData};
use notafter_tests::conformance::{Der, pkits_der};

/// Verifies one with the key of another, whose parameters may come from a third.
fn verify(
    certificate: &Certificate,
    issuer: &Certificate,
    parameters_of: Option<&Certificate>,
) -> Result<(), SignatureError> {
    let mut signed = SignedData::new(
        issuer.subject_public_key_info(),
        certificate.signature_algorithm(),
        certificate.tbs_der(),
        certificate.signature_value().octets,
    );
    signed.inherited_parameters = parameters_of.and_then(|it| {
        let parameters = it.subject_public_key_info().algorithm.parameters;
        assert!(parameters.is_some());
        parameters
    });
    default_verifier().verify(&signed)
}

fn certificate(certificates: &BTreeMap<String, Der>, name: &str) -> Certificate {
    Certificate::from_der(certificates[name].as_ref()).unwrap()
}

#[test]
fn dsa_of_pkits() {
    let Some(pkits) = pkits_der() else { return };
    let get = |name: &str| certificate(&pkits.certs, name);
    let (ca, heir) = (get("DSACACert"), get("DSAParametersInheritedCACert"));
    assert_eq!(
        verify(&ca, &get("TrustAnchorRootCertificate"), None),
        Ok(())
    );

    // 4.1.4: the CA's own parameters.
    let valid = get("ValidDSASignaturesTest4EE");
    assert_eq!(verify(&valid, &ca, None), Ok(()));
    // 4.1.6: the signature is wrong.
    let invalid = get("InvalidDSASignatureTest6EE");
    assert_eq!(verify(&invalid, &ca, None), Err(SignatureError::Invalid));

    // 4.1.5: the parameters of the issuer's issuer.
    assert_eq!(verify(&heir, &ca, None), Ok(()));
    let inherited = get("ValidDSAParameterInheritanceTest5EE");
    let key = heir.subject_public_key_info();
    assert_eq!(key.algorithm.parameters, None);
    assert_eq!(verify(&inherited, &heir, Some(&ca)), Ok(()));
    assert_eq!(
        verify(&inherited, &heir, None),
        Err(SignatureError::Unsupported)
    );
    // Another's parameters are of no use.
    assert_eq!(
        verify(&valid, &heir, Some(&ca)),
        Err(SignatureError::Invalid)
    );
}
