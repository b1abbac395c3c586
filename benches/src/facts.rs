//! The same facts, read by each library: version, serial number, signature algorithm, every
//! attribute of issuer and subject with its text, both times, kind and size of the key, basic
//! constraints, key usage, extended key usages, subject alternative names, both key
//! identifiers, OCSP and issuer URIs, CRL URIs, policies, the count of signed certificate
//! timestamps, and OID and criticality of every extension.
//!
//! Each function folds what it reads into a number, so that no compiler can leave a read out; where
//! a library has no accessor for a fact, the fact is left out, in its favour.

use std::hint::black_box;

pub use notafter_instructions::facts::notafter;

/// x509-parser.
pub fn x509_parser(der: &[u8]) -> usize {
    use x509_parser::prelude::*;

    let (_, certificate) = X509Certificate::from_der(der).unwrap();
    let mut sum = certificate.version().0 as usize;
    sum += certificate.raw_serial().len();
    sum += certificate.signature_algorithm.algorithm.as_bytes().len();
    for name in [certificate.issuer(), certificate.subject()] {
        for attribute in name.iter_attributes() {
            sum += attribute.attr_type().as_bytes().len();
            sum += attribute.as_str().map_or(0, |text| black_box(text).len());
        }
    }
    sum += certificate.validity().not_before.timestamp() as usize;
    sum += certificate.validity().not_after.timestamp() as usize;
    if let Ok(key) = certificate.public_key().parsed() {
        sum += key.key_size();
    }
    for extension in certificate.extensions() {
        sum += extension.oid.as_bytes().len() + usize::from(extension.critical);
        match extension.parsed_extension() {
            ParsedExtension::BasicConstraints(basic) => {
                sum += usize::from(basic.ca) + basic.path_len_constraint.unwrap_or(0) as usize;
            }
            ParsedExtension::KeyUsage(usage) => sum += usize::from(usage.flags != 0),
            ParsedExtension::ExtendedKeyUsage(usage) => {
                sum += usize::from(usage.server_auth) + usize::from(usage.client_auth);
            }
            ParsedExtension::SubjectAlternativeName(names) => {
                for name in &names.general_names {
                    if let GeneralName::DNSName(dns) = name {
                        sum += black_box(dns).len();
                    }
                }
            }
            ParsedExtension::SubjectKeyIdentifier(identifier) => sum += identifier.0.len(),
            ParsedExtension::AuthorityKeyIdentifier(identifier) => {
                sum += identifier
                    .key_identifier
                    .as_ref()
                    .map_or(0, |it| it.0.len());
            }
            ParsedExtension::AuthorityInfoAccess(access) => {
                for entry in access.iter() {
                    if let GeneralName::URI(uri) = &entry.access_location {
                        sum += uri.len();
                    }
                }
            }
            ParsedExtension::CRLDistributionPoints(points) => {
                for point in points.iter() {
                    if let Some(DistributionPointName::FullName(names)) = &point.distribution_point
                    {
                        for name in names {
                            if let GeneralName::URI(uri) = name {
                                sum += uri.len();
                            }
                        }
                    }
                }
            }
            ParsedExtension::CertificatePolicies(policies) => {
                for policy in policies.iter() {
                    sum += policy.policy_id.as_bytes().len();
                }
            }
            ParsedExtension::SCT(list) => sum += list.len(),
            _ => {}
        }
    }
    sum
}

/// x509-cert (RustCrypto), which leaves extensions in DER until asked for each.
pub fn x509_cert(der: &[u8]) -> usize {
    use x509_cert::der::{Decode, Encode};
    use x509_cert::ext::pkix::name::{DistributionPointName, GeneralName};
    use x509_cert::ext::pkix::{
        AuthorityInfoAccessSyntax, AuthorityKeyIdentifier, BasicConstraints, CertificatePolicies,
        CrlDistributionPoints, ExtendedKeyUsage, KeyUsage, SubjectAltName, SubjectKeyIdentifier,
    };

    let certificate = x509_cert::Certificate::from_der(der).unwrap();
    let tbs = certificate.tbs_certificate();
    let mut sum = tbs.version() as usize + tbs.serial_number().as_bytes().len();
    sum += certificate.signature_algorithm().oid.as_bytes().len();
    for name in [tbs.issuer(), tbs.subject()] {
        for attribute in name.iter() {
            sum += attribute.oid.as_bytes().len() + black_box(attribute.value.value()).len();
        }
    }
    sum += tbs.validity().not_before.to_unix_duration().as_secs() as usize;
    sum += tbs.validity().not_after.to_unix_duration().as_secs() as usize;
    let key = tbs.subject_public_key_info();
    sum += key.algorithm.oid.as_bytes().len() + key.subject_public_key.raw_bytes().len();
    for extension in tbs.extensions().into_iter().flatten() {
        sum += extension.extn_id.as_bytes().len() + usize::from(extension.critical);
        let value = extension.extn_value.as_bytes();
        match extension.extn_id.as_bytes() {
            [0x55, 0x1d, 19] => sum += usize::from(BasicConstraints::from_der(value).unwrap().ca),
            [0x55, 0x1d, 15] => {
                sum +=
                    usize::from(KeyUsage::from_der(value).is_ok_and(|it| it.digital_signature()));
            }
            [0x55, 0x1d, 37] => sum += ExtendedKeyUsage::from_der(value).unwrap().0.len(),
            [0x55, 0x1d, 17] => {
                for name in SubjectAltName::from_der(value).unwrap().0 {
                    if let GeneralName::DnsName(dns) = name {
                        sum += black_box(dns.as_str()).len();
                    }
                }
            }
            [0x55, 0x1d, 14] => {
                sum += SubjectKeyIdentifier::from_der(value)
                    .unwrap()
                    .0
                    .as_bytes()
                    .len();
            }
            [0x55, 0x1d, 35] => {
                let identifier = AuthorityKeyIdentifier::from_der(value).unwrap();
                sum += identifier
                    .key_identifier
                    .map_or(0, |it| it.as_bytes().len());
            }
            [0x2b, 6, 1, 5, 5, 7, 1, 1] => {
                for entry in AuthorityInfoAccessSyntax::from_der(value).unwrap().0 {
                    if let GeneralName::UniformResourceIdentifier(uri) = entry.access_location {
                        sum += uri.as_str().len();
                    }
                }
            }
            [0x55, 0x1d, 31] => {
                for point in CrlDistributionPoints::from_der(value).unwrap().0 {
                    if let Some(DistributionPointName::FullName(names)) = point.distribution_point {
                        for name in names {
                            if let GeneralName::UniformResourceIdentifier(uri) = name {
                                sum += uri.as_str().len();
                            }
                        }
                    }
                }
            }
            [0x55, 0x1d, 32] => sum += CertificatePolicies::from_der(value).unwrap().0.len(),
            _ => {}
        }
    }
    let _ = Encode::encoded_len(certificate.signature());
    sum
}

/// The `openssl` crate, which has accessors for fewer facts: no CRL URIs' reasons, no policies,
/// no timestamps, no list of extensions.
pub fn openssl(der: &[u8]) -> usize {
    let certificate = openssl::x509::X509::from_der(der).unwrap();
    let mut sum = certificate.version() as usize;
    sum += certificate.serial_number().to_bn().unwrap().num_bytes() as usize;
    sum += certificate.signature_algorithm().object().nid().as_raw() as usize;
    for name in [certificate.issuer_name(), certificate.subject_name()] {
        for entry in name.entries() {
            sum += entry.object().nid().as_raw() as usize;
            sum += entry
                .data()
                .to_string()
                .map_or(0, |text| black_box(text).len());
        }
    }
    let epoch = openssl::asn1::Asn1Time::from_unix(0).unwrap();
    for time in [certificate.not_before(), certificate.not_after()] {
        let since = epoch.diff(time).unwrap();
        sum += since.days as usize * 86_400 + since.secs as usize;
    }
    sum += certificate
        .public_key()
        .map_or(0, |key| key.bits() as usize);
    if let Some(names) = certificate.subject_alt_names() {
        for name in names {
            sum += name.dnsname().map_or(0, |dns| black_box(dns).len());
        }
    }
    sum += certificate.subject_key_id().map_or(0, |it| it.len());
    sum += certificate.authority_key_id().map_or(0, |it| it.len());
    if let Some(access) = certificate.authority_info() {
        for entry in access {
            sum += entry.location().uri().map_or(0, str::len);
        }
    }
    if let Some(points) = certificate.crl_distribution_points() {
        for point in points {
            let names = point.distpoint().and_then(|name| name.fullname());
            for name in names.into_iter().flatten() {
                sum += name.uri().map_or(0, str::len);
            }
        }
    }
    sum
}
