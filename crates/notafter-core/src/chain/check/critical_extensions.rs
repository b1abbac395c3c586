//! Extensions that have to be acted upon (RFC 5280 section 4.2).

use super::{Role, Settings};
use crate::certificate::{Certificate, KnownExtension, PolicyConstraints, PolicyMappings, oids};
use crate::chain::Rule;
use crate::chain::finding::Problem;
use crate::facts::Fact;

pub(super) fn check(
    settings: &Settings<'_>,
    certificate: &Certificate,
    _: Role,
    found: &mut Vec<Problem>,
) {
    for extension in certificate.extensions() {
        let Some(kind) = KnownExtension::of(extension.oid) else {
            if extension.critical {
                let facts = [Fact::new("oid", extension.oid.to_string())];
                found.extend(settings.problem(Rule::UnknownCriticalExtension, facts));
            }
            continue;
        };
        if kind == KnownExtension::PrecertificatePoison {
            found.extend(settings.problem(Rule::Precertificate, []));
            continue;
        }
        let is_unhandled = match handling(kind) {
            Handling::Acted => false,
            Handling::NotActed => extension.critical,
            Handling::Policies => binds_policies(certificate, kind),
        };
        if is_unhandled {
            let facts = [
                Fact::new("oid", extension.oid.to_string()),
                Fact::new("extension", name(kind)),
            ];
            found.extend(settings.problem(Rule::UnhandledCriticalExtension, facts));
        }
    }
}

/// What is done about an extension.
enum Handling {
    /// A check acts upon it, or there is nothing to act upon.
    Acted,
    /// Nothing acts upon it.
    NotActed,
    /// It counts, critical or not, where it could make a path invalid: policies are
    /// not processed.
    Policies,
}

const fn handling(kind: KnownExtension) -> Handling {
    match kind {
        KnownExtension::PolicyMappings | KnownExtension::PolicyConstraints => Handling::Policies,
        // Without a demand for an explicit policy, policies and inhibitAnyPolicy
        // make no path invalid (RFC 5280 section 6.1.3 (f)).
        KnownExtension::CertificatePolicies
        | KnownExtension::InhibitAnyPolicy
        | KnownExtension::BasicConstraints
        | KnownExtension::KeyUsage
        | KnownExtension::ExtendedKeyUsage
        | KnownExtension::SubjectAltName
        | KnownExtension::IssuerAltName
        | KnownExtension::NameConstraints
        | KnownExtension::AuthorityKeyIdentifier
        | KnownExtension::SubjectKeyIdentifier
        | KnownExtension::SubjectDirectoryAttributes
        | KnownExtension::AuthorityInformationAccess
        | KnownExtension::SubjectInformationAccess
        | KnownExtension::SignedCertificateTimestamps
        | KnownExtension::OcspNoCheck
        | KnownExtension::PrecertificatePoison => Handling::Acted,
        _ => Handling::NotActed,
    }
}

/// Whether the certificate's policy extensions could make a path invalid: a demand for an explicit
/// policy, or a mapping to or from anyPolicy (RFC 5280 section 6.1.4 (a)).
fn binds_policies(certificate: &Certificate, kind: KnownExtension) -> bool {
    if kind == KnownExtension::PolicyConstraints {
        let constraints = certificate.extension::<PolicyConstraints>();
        return constraints
            .is_ok_and(|it| it.is_some_and(|it| it.value.require_explicit_policy.is_some()));
    }
    let mappings = certificate.extension::<PolicyMappings<'_>>();
    mappings.is_ok_and(|it| {
        it.is_some_and(|mut it| {
            it.value
                .any(|(issuers, subjects)| [issuers, subjects].contains(&oids::ANY_POLICY))
        })
    })
}

/// The name that its standard gives an extension which may go unhandled.
fn name(kind: KnownExtension) -> &'static str {
    match kind {
        KnownExtension::PolicyMappings => "policyMappings",
        KnownExtension::PolicyConstraints => "policyConstraints",
        KnownExtension::CrlDistributionPoints => "cRLDistributionPoints",
        KnownExtension::FreshestCrl => "freshestCRL",
        KnownExtension::TlsFeature => "tlsfeature",
        KnownExtension::PrivateKeyUsagePeriod => "privateKeyUsagePeriod",
        KnownExtension::QcStatements => "qcStatements",
        KnownExtension::NetscapeCertType => "nsCertType",
        _ => "another one",
    }
}
