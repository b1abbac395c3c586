//! The facts that are asked of every certificate, here and of the peers.

use std::hint::black_box;

use notafter_core::certificate::{Certificate, GeneralName};

/// Our own view, from a copy of the DER on.
pub fn notafter(der: &[u8]) -> usize {
    let certificate = Certificate::from_der(der).unwrap();
    let mut sum = usize::from(certificate.version());
    sum += certificate.serial_number().contents().len();
    sum += certificate.signature_algorithm().oid.contents().len();
    for name in [certificate.issuer(), certificate.subject()] {
        for attribute in name.attributes() {
            sum += attribute.oid.contents().len();
            sum += attribute
                .value
                .to_text()
                .map_or(0, |text| black_box(text).len());
        }
    }
    sum += certificate.not_before().unix_seconds() as usize;
    sum += certificate.not_after().unix_seconds() as usize;
    let key = certificate.subject_public_key_info().facts();
    sum += key.bits.unwrap_or(0) as usize + key.algorithm as usize;
    if let Some(basic) = certificate.basic_constraints() {
        sum += usize::from(basic.is_ca) + basic.path_length.unwrap_or(0) as usize;
    }
    sum += certificate
        .key_usage()
        .is_some_and(|usage| !usage.is_empty()) as usize;
    for purpose in certificate.extended_key_usage().into_iter().flatten() {
        sum += purpose.contents().len();
    }
    for name in certificate.subject_alt_names() {
        if let GeneralName::Dns(dns) = name {
            sum += black_box(dns).len();
        }
    }
    sum += certificate.subject_key_identifier().map_or(0, <[u8]>::len);
    sum += certificate
        .authority_key_identifier()
        .and_then(|identifier| identifier.key_identifier)
        .map_or(0, <[u8]>::len);
    if let Some(access) = certificate.authority_information_access() {
        sum += access
            .ocsp_uris()
            .chain(access.ca_issuer_uris())
            .map(str::len)
            .sum::<usize>();
    }
    if let Some(points) = certificate.crl_distribution_points() {
        sum += points.uris().map(str::len).sum::<usize>();
    }
    for policy in certificate.certificate_policies().into_iter().flatten() {
        sum += policy.oid.contents().len();
    }
    sum += certificate
        .signed_certificate_timestamps()
        .map_or(0, |list| list.count());
    for extension in certificate.extensions() {
        sum += extension.oid.contents().len() + usize::from(extension.critical);
    }
    sum
}
