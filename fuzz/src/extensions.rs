//! Every extension that is decoded, and all that each tells.

use std::fmt::Debug;
use std::hint::black_box;

use notafter_core::certificate::{
    AuthorityInformationAccess, AuthorityKeyIdentifier, BasicConstraints, Certificate,
    CertificatePolicies, ConstraintBase, CrlDistributionPoints, DistributionPoint,
    DistributionPointName, ExtendedKeyUsage, ExtensionValue, FreshestCrl, GeneralName,
    GeneralNames, InhibitAnyPolicy, IssuerAltNames, KeyUsage, KnownExtension, NameConstraints,
    NetscapeCertType, PolicyConstraints, PolicyMappings, PrivateKeyUsagePeriod, QcStatements,
    SignedCertificateTimestamps, SubjectAltNames, SubjectDirectoryAttributes,
    SubjectInformationAccess, SubjectKeyIdentifier, TlsFeature, key_purpose_name,
};

use crate::names;
use crate::text::presentable;

/// Decodes every extension of every kind.
pub(crate) fn check(certificate: &Certificate) {
    for extension in certificate.extensions() {
        presentable(extension.oid);
        let known = KnownExtension::of(extension.oid);
        assert_eq!(extension.is_known(), known.is_some());
        let der = certificate.as_der();
        let end = extension.value_offset + extension.value.len();
        assert_eq!(der.get(extension.value_offset..end), Some(extension.value));
        if let Some(kind) = known {
            assert_eq!(kind.oid(), extension.oid);
            assert!(certificate.known_extension(kind).is_some());
        }
    }
    for &kind in KnownExtension::ALL {
        if let Some(extension) = certificate.known_extension(kind) {
            assert_eq!(extension.oid, kind.oid());
            let mut all = certificate.extensions();
            assert_eq!(all.find(|it| it.oid == kind.oid()), Some(extension));
        }
    }
    constraints(certificate);
    identifiers(certificate);
    names_and_places(certificate);
    usages(certificate);
    rare(certificate);
}

/// The value, if it is there and can be read; what is wrong with it must be sayable and stand within the certificate.
fn value<'a, T: ExtensionValue<'a> + Debug>(certificate: &'a Certificate) -> Option<T> {
    match certificate.extension::<T>() {
        Ok(decoded) => {
            let found = certificate.known_extension(T::KIND);
            assert_eq!(decoded.is_some(), found.is_some());
            let decoded = decoded?;
            assert_eq!(Some(decoded.critical), found.map(|it| it.critical));
            black_box(format!("{decoded:?}"));
            Some(decoded.value)
        }
        Err(error) => {
            presentable(error);
            assert!(error.offset <= certificate.as_der().len(), "{error:?}");
            None
        }
    }
}

fn constraints(certificate: &Certificate) {
    let basic = value::<BasicConstraints>(certificate);
    assert_eq!(basic, certificate.basic_constraints());
    let is_ca = basic.is_some_and(|it| it.is_ca);
    assert_eq!(is_ca, certificate.is_ca());
    black_box(value::<PolicyConstraints>(certificate));
    black_box(value::<InhibitAnyPolicy>(certificate));
    let names = value::<NameConstraints<'_>>(certificate);
    assert_eq!(names.is_some(), certificate.name_constraints().is_some());
    if let Some(names) = names {
        for subtrees in [names.permitted, names.excluded].into_iter().flatten() {
            for base in subtrees {
                match base {
                    ConstraintBase::Name(name) => general_name(&name),
                    ConstraintBase::Network { address, mask } => {
                        assert_eq!(address.is_ipv4(), mask.is_ipv4());
                    }
                    _ => {}
                }
            }
        }
    }
}

fn identifiers(certificate: &Certificate) {
    let subject = value::<SubjectKeyIdentifier<'_>>(certificate).map(|it| it.0);
    assert_eq!(subject, certificate.subject_key_identifier());
    let authority = value::<AuthorityKeyIdentifier<'_>>(certificate);
    let found = certificate.authority_key_identifier();
    assert_eq!(authority.is_some(), found.is_some());
    if let Some(names) = authority.and_then(|it| it.authority_cert_issuer) {
        general_names(names);
    }
}

fn names_and_places(certificate: &Certificate) {
    let subject = value::<SubjectAltNames<'_>>(certificate).map(|it| it.names());
    let count = subject.map_or(0, Iterator::count);
    assert_eq!(count, certificate.subject_alt_names().count());
    general_names(certificate.subject_alt_names());
    if let Some(issuer) = value::<IssuerAltNames<'_>>(certificate) {
        general_names(issuer.names());
    }
    if let Some(access) = value::<AuthorityInformationAccess<'_>>(certificate) {
        let places = access.descriptions().count();
        let uris = access.ocsp_uris().chain(access.ca_issuer_uris());
        assert!(uris.filter(|uri| uri.is_ascii()).count() <= places);
        for description in access.descriptions() {
            presentable(description.method);
            general_name(&description.location);
        }
    }
    if let Some(access) = value::<SubjectInformationAccess<'_>>(certificate) {
        for description in access.descriptions() {
            general_name(&description.location);
        }
    }
    if let Some(points) = value::<CrlDistributionPoints<'_>>(certificate) {
        distribution_points(points);
        assert!(points.uris().all(str::is_ascii));
    }
    if let Some(points) = value::<FreshestCrl<'_>>(certificate) {
        distribution_points(points);
        assert!(points.uris().all(str::is_ascii));
    }
}

fn usages(certificate: &Certificate) {
    let usage = value::<KeyUsage>(certificate);
    assert_eq!(usage, certificate.key_usage());
    if let Some(usage) = usage {
        assert!(usage.contains(usage));
        assert!(usage.names().count() <= 9);
    }
    if let Some(purposes) = value::<ExtendedKeyUsage<'_>>(certificate) {
        for purpose in purposes {
            // The first of several is enough to be quick: `contains` walks the list.
            black_box(key_purpose_name(purpose));
            presentable(purpose);
        }
        if let Some(first) = purposes.into_iter().next() {
            assert!(purposes.contains(first));
        }
    }
    if let Some(policies) = value::<CertificatePolicies<'_>>(certificate) {
        for policy in policies {
            presentable(policy.oid);
            assert!(policy.cps_uris().all(str::is_ascii));
        }
    }
    if let Some(mappings) = value::<PolicyMappings<'_>>(certificate) {
        for (from, to) in mappings {
            presentable(from);
            presentable(to);
        }
    }
    if let Some(features) = value::<TlsFeature<'_>>(certificate) {
        assert_eq!(features.must_staple(), certificate.must_staple());
        black_box(features.count());
    }
    if let Some(kinds) = value::<NetscapeCertType>(certificate) {
        assert!(kinds.names().count() <= 8);
    }
}

fn rare(certificate: &Certificate) {
    black_box(value::<PrivateKeyUsagePeriod>(certificate));
    let timestamps = value::<SignedCertificateTimestamps<'_>>(certificate);
    if let Some(timestamps) = timestamps {
        let entries = timestamps.iter().count();
        assert!(timestamps.count() <= entries + 1);
        for entry in &timestamps {
            match entry {
                Ok(timestamp) => drop(presentable(timestamp.timestamp())),
                Err(error) => drop(presentable(error)),
            }
        }
    }
    if let Some(statements) = value::<QcStatements<'_>>(certificate) {
        for (statement, information) in statements {
            presentable(statement);
            black_box(information);
        }
    }
    if let Some(attributes) = value::<SubjectDirectoryAttributes<'_>>(certificate) {
        for (kind, values) in attributes {
            presentable(kind);
            black_box(values);
        }
    }
}

fn distribution_points<'a>(points: impl Iterator<Item = DistributionPoint<'a>>) {
    for point in points {
        if let Some(DistributionPointName::Full(names)) = point.name {
            general_names(names);
        }
        if let Some(names) = point.crl_issuer {
            general_names(names);
        }
        if let Some(reasons) = point.reasons {
            // One more than RFC 5280 section 4.2.1.13 has.
            for bit in 0..=9 {
                black_box(reasons.contains(bit));
            }
        }
        assert!(point.uris().all(str::is_ascii));
    }
}

fn general_names(names: GeneralNames<'_>) {
    assert_eq!(names.is_empty(), names.count() == 0);
    for name in names {
        general_name(&name);
    }
}

fn general_name(name: &GeneralName<'_>) {
    black_box(format!("{name:?}"));
    match name {
        GeneralName::Email(text) | GeneralName::Dns(text) | GeneralName::Uri(text) => {
            assert!(text.is_ascii());
        }
        GeneralName::Directory(name) => names::check(name),
        GeneralName::RegisteredId(oid) => drop(presentable(oid)),
        GeneralName::Other { type_id, value } => {
            presentable(type_id);
            black_box(value);
        }
        _ => {}
    }
}
