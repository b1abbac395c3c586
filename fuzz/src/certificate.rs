//! One certificate in DER: every fact that it tells, and the same facts from x509-parser.

use std::hint::black_box;

use notafter_core::certificate::{Certificate, SubjectPublicKeyInfo};

use crate::text::presentable;
use crate::{extensions, names, oracle};

/// Reads the octets as a certificate.
pub fn body(data: &[u8]) {
    match Certificate::from_der(data) {
        Ok(certificate) => {
            assert_eq!(certificate.as_der(), data);
            check(&certificate);
            oracle::check(&certificate);
        }
        Err(error) => {
            presentable(error);
            assert!(error.offset <= data.len(), "{error:?}");
        }
    }
}

/// What holds for every certificate.
pub(crate) fn check(certificate: &Certificate) {
    let der = certificate.as_der();
    black_box(format!("{certificate:?}"));
    assert!(der.len() > certificate.tbs_der().len());
    assert!(certificate.version() >= 1);

    let serial = certificate.serial_number();
    let text = presentable(serial);
    assert_eq!(text.starts_with('-'), serial.is_negative());
    assert_eq!(text == "0", serial.is_zero());
    let digits = text.trim_start_matches('-');
    assert!(digits.chars().all(|it| it.is_ascii_hexdigit()), "{text}");

    for algorithm in [
        certificate.signature_algorithm(),
        certificate.tbs_signature_algorithm(),
    ] {
        presentable(algorithm.oid);
        black_box(algorithm.signature_name());
        if let Err(error) = algorithm.rsa_pss_parameters() {
            presentable(error);
        }
    }
    let signature = certificate.signature_value();
    assert!(signature.unused_bits < 8);

    names::check(&certificate.issuer());
    names::check(&certificate.subject());
    let is_self_issued = certificate.issuer().matches(&certificate.subject());
    assert_eq!(certificate.is_self_issued(), is_self_issued);

    let validity = certificate.validity();
    presentable(validity.not_before);
    presentable(validity.not_after);
    let lifetime = validity.lifetime_seconds();
    assert_eq!(lifetime > 0, validity.contains(validity.not_before));
    assert_eq!(lifetime > 0, validity.contains(validity.not_after));
    let (not_before, not_after) = certificate.encoded_validity();
    assert_eq!(not_before.instant, certificate.not_before());
    assert_eq!(not_after.instant, certificate.not_after());
    black_box((not_before.follows_rfc5280(), not_after.follows_rfc5280()));

    public_key(&certificate.subject_public_key_info());
    extensions::check(certificate);

    assert_eq!(
        certificate.fingerprint_sha256(),
        certificate.clone().fingerprint_sha256()
    );
    assert_ne!(
        &certificate.fingerprint_sha256()[..20],
        certificate.fingerprint_sha1()
    );
    black_box(certificate.spki_sha256());
    let kinds = certificate.kinds();
    assert!(kinds.is_sorted(), "{kinds:?}");
    black_box(certificate.validation_level().as_str());
    black_box((certificate.has_wildcard(), certificate.is_precertificate()));
    for anomaly in certificate.anomalies() {
        presentable(anomaly);
    }
}

/// What holds for every public key.
pub(crate) fn public_key(key: &SubjectPublicKeyInfo<'_>) {
    assert_eq!(
        SubjectPublicKeyInfo::from_der(key.encoded).as_ref(),
        Ok(key)
    );
    presentable(key.algorithm.oid);
    let facts = key.facts();
    assert_eq!(facts.algorithm, key.key_algorithm());
    black_box(facts.algorithm.as_str());
    black_box(facts.curve.map(|curve| curve.name()));
    if let (Some(modulus), Some(bits)) = (facts.rsa_modulus, facts.bits) {
        assert!(modulus.len() * 8 >= bits as usize);
        assert!(bits == 0 || (modulus.len() - 1) * 8 < bits as usize + 8);
    }
    if let Err(error) = key.check() {
        presentable(error);
    }
}
