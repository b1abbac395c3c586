//! Certificates to begin with, and every value of their extensions.

use std::fmt::Debug;
use std::sync::LazyLock;

use notafter_core::certificate::{
    AuthorityInformationAccess, AuthorityKeyIdentifier, BasicConstraints, Certificate,
    CertificatePolicies, CrlDistributionPoints, DistributionPointName, ExtendedKeyUsage,
    ExtensionValue, FreshestCrl, InhibitAnyPolicy, IssuerAltNames, KeyUsage, NameConstraints,
    NetscapeCertType, PolicyConstraints, PolicyMappings, PrivateKeyUsagePeriod, QcStatements,
    SignedCertificateTimestamps, SubjectAltNames, SubjectDirectoryAttributes,
    SubjectInformationAccess, SubjectKeyIdentifier, TlsFeature,
};
use notafter_tests::builder::CertificateBuilder;
use notafter_tests::conformance::realworld;
use notafter_tests::keys::TestKey;

/// One of so many real certificates is taken: about 200 of them.
const EACH: usize = 16;

/// DER of certificates: some made to order, and real ones where they are there.
pub(crate) fn corpus() -> &'static [Vec<u8>] {
    static CORPUS: LazyLock<Vec<Vec<u8>>> = LazyLock::new(|| {
        let mut corpus = vec![
            CertificateBuilder::leaf().build(),
            CertificateBuilder::ca().build(),
            CertificateBuilder::bare().build(),
            CertificateBuilder::ca().self_signed(&TestKey::ca()),
        ];
        let real = realworld().unwrap_or_default();
        corpus.extend(real.into_iter().step_by(EACH).map(|one| one.der.0));
        corpus
    });
    &CORPUS
}

/// Reads the value of every extension to its end; how many octets it shows.
pub(crate) fn values(certificate: &Certificate) -> usize {
    let c = certificate;
    let mut size = 0;
    size += value(c, |it: BasicConstraints| shown(&it));
    size += value(c, |it: KeyUsage| it.names().map(str::len).sum());
    size += value(c, |it: ExtendedKeyUsage<'_>| all(it));
    size += value(c, |it: SubjectAltNames<'_>| all(it.names()));
    size += value(c, |it: IssuerAltNames<'_>| all(it.names()));
    size += value(c, |it: SubjectKeyIdentifier<'_>| it.0.len());
    size += value(c, |it: AuthorityKeyIdentifier<'_>| {
        it.authority_cert_issuer.map_or(0, all)
    });
    size += value(c, |it: AuthorityInformationAccess<'_>| {
        all(it.descriptions()) + all(it.ocsp_uris()) + all(it.ca_issuer_uris())
    });
    size += value(c, |it: SubjectInformationAccess<'_>| all(it.descriptions()));
    size += value(c, |it: CrlDistributionPoints<'_>| {
        let uris = all(it.uris());
        let points = it.map(|point| {
            let names = match point.name {
                Some(DistributionPointName::Full(names)) => all(names),
                _ => 0,
            };
            names + point.crl_issuer.map_or(0, all)
        });
        uris + points.sum::<usize>()
    });
    size += value(c, |it: FreshestCrl<'_>| all(it.uris()));
    size += value(c, |it: CertificatePolicies<'_>| {
        let policies = it.map(|policy| shown(&policy.oid) + all(policy.cps_uris()));
        policies.sum()
    });
    size += value(c, |it: PolicyMappings<'_>| all(it));
    size += value(c, |it: PolicyConstraints| shown(&it));
    size += value(c, |it: InhibitAnyPolicy| shown(&it));
    size += value(c, |it: NameConstraints<'_>| {
        it.permitted.map_or(0, all) + it.excluded.map_or(0, all)
    });
    size += value(c, |it: SignedCertificateTimestamps<'_>| all(it.iter()));
    size += value(c, |it: TlsFeature<'_>| all(it));
    size += value(c, |it: PrivateKeyUsagePeriod| shown(&it));
    size += value(c, |it: QcStatements<'_>| all(it));
    size += value(c, |it: SubjectDirectoryAttributes<'_>| all(it));
    size + value(c, |it: NetscapeCertType| it.names().map(str::len).sum())
}

fn shown(value: &impl Debug) -> usize {
    format!("{value:?}").len()
}

fn all(values: impl IntoIterator<Item: Debug>) -> usize {
    values.into_iter().map(|value| shown(&value)).sum()
}

fn value<'a, T: ExtensionValue<'a>>(
    certificate: &'a Certificate,
    read: impl FnOnce(T) -> usize,
) -> usize {
    match certificate.extension::<T>() {
        Ok(decoded) => decoded.map_or(0, |decoded| read(decoded.value)),
        Err(error) => {
            assert!(error.offset <= certificate.as_der().len(), "{error}");
            error.to_string().len()
        }
    }
}
