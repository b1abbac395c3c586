//! Extensions that have to be acted upon (RFC 5280 section 4.2).

use super::{Role, Settings};
use crate::certificate::{Certificate, KnownExtension};
use crate::chain::finding::Problem;
use crate::chain::{RevocationMode, Rule};
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
        let is_unhandled = match handling(kind, settings.revocation) {
            Handling::Acted => false,
            Handling::NotActed => extension.critical,
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
}

const fn handling(kind: KnownExtension, revocation: RevocationMode) -> Handling {
    match kind {
        // The lists that they point to are for the caller to get; whoever asks for revocation has.
        KnownExtension::CrlDistributionPoints | KnownExtension::FreshestCrl
            if !matches!(revocation, RevocationMode::Off) =>
        {
            Handling::Acted
        }
        KnownExtension::CertificatePolicies
        | KnownExtension::PolicyMappings
        | KnownExtension::PolicyConstraints
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

/// The name that its standard gives an extension which may go unhandled.
fn name(kind: KnownExtension) -> &'static str {
    match kind {
        KnownExtension::CrlDistributionPoints => "cRLDistributionPoints",
        KnownExtension::FreshestCrl => "freshestCRL",
        KnownExtension::TlsFeature => "tlsfeature",
        KnownExtension::PrivateKeyUsagePeriod => "privateKeyUsagePeriod",
        KnownExtension::QcStatements => "qcStatements",
        KnownExtension::NetscapeCertType => "nsCertType",
        _ => "another one",
    }
}
