//! The same certificate, read by x509-parser: where both can read it, the facts are the same.

use notafter_core::certificate::{AnomalyCode, Certificate, Name};
use x509_parser::prelude::{FromDer, X509Certificate, X509Name};

/// Compares the facts on which everything else rests.
pub(crate) fn check(certificate: &Certificate) {
    let der = certificate.as_der();
    let Ok((rest, theirs)) = X509Certificate::from_der(der) else {
        return;
    };
    assert!(rest.is_empty());

    assert_eq!(u32::from(certificate.version()), theirs.version().0 + 1);
    assert_eq!(certificate.serial_number().contents(), theirs.raw_serial());
    let algorithm = certificate.signature_algorithm();
    let their_algorithm = &theirs.signature_algorithm.algorithm;
    assert_eq!(algorithm.oid.contents(), their_algorithm.as_bytes());
    let signature = certificate.signature_value();
    assert_eq!(signature.octets, &*theirs.signature_value.data);
    assert_eq!(signature.unused_bits, theirs.signature_value.unused_bits);
    assert_eq!(certificate.tbs_der(), theirs.tbs_certificate.as_ref());

    name(&certificate.issuer(), theirs.issuer());
    name(&certificate.subject(), theirs.subject());

    let validity = theirs.validity();
    let ours = (certificate.not_before(), certificate.not_after());
    assert_eq!(ours.0.unix_seconds(), validity.not_before.timestamp());
    assert_eq!(ours.1.unix_seconds(), validity.not_after.timestamp());

    let key = certificate.subject_public_key_info();
    let their_key = theirs.public_key();
    assert_eq!(key.encoded, their_key.raw);
    assert_eq!(key.public_key.octets, &*their_key.subject_public_key.data);

    extensions(certificate, &theirs);
}

/// Type, tag and octets of every attribute.
fn name(ours: &Name<'_>, theirs: &X509Name<'_>) {
    // x509-parser ends a name where it cannot read on, and then gives but a part as raw.
    if ours.check().is_err() {
        return;
    }
    assert_eq!(ours.as_der(), theirs.as_raw());
    let theirs = theirs.iter_rdn().enumerate();
    let theirs: Vec<_> = theirs
        .flat_map(|(rdn, attributes)| {
            attributes.iter().map(move |attribute| {
                let kind = attribute.attr_type().as_bytes().to_vec();
                let value = attribute.attr_value().data.to_vec();
                let tag = attribute.attr_value().tag().0;
                (rdn, kind, tag, value)
            })
        })
        .collect();
    let ours: Vec<_> = ours
        .attributes()
        .map(|attribute| {
            let kind = attribute.oid.contents().to_vec();
            let value = attribute.value.contents().to_vec();
            let tag = u32::from(attribute.value.tag().0 & 0x1f);
            (attribute.rdn, kind, tag, value)
        })
        .collect();
    assert_eq!(ours, theirs);
}

/// OID, criticality and value of every extension. Entries that we cannot read are left out, and told.
fn extensions(certificate: &Certificate, theirs: &X509Certificate<'_>) {
    let ours: Vec<_> = certificate
        .extensions()
        .map(|it| (it.oid.contents(), it.critical, it.value))
        .collect();
    let theirs = theirs.extensions().iter();
    let mut theirs = theirs.map(|it| (it.oid.as_bytes(), it.critical, it.value));
    let expected = theirs.len();
    for extension in &ours {
        let found = theirs.any(|it| it == *extension);
        assert!(found, "{extension:?} is not in x509-parser's list");
    }
    let told = [
        AnomalyCode::ExtensionMalformed,
        AnomalyCode::TooManyExtensions,
    ];
    let anomalies = certificate.anomalies();
    assert!(ours.len() == expected || anomalies.iter().any(|it| told.contains(&it.code)));
}
