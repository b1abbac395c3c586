//! Extensions that have to be acted upon (RFC 5280 section 4.2).

use super::{Role, Settings};
use crate::certificate::{Certificate, KnownExtension};
use crate::chain::FindingCode as Code;
use crate::chain::finding::Problem;
use crate::facts::Fact;

pub(super) fn check(
    _: &Settings<'_>,
    certificate: &Certificate,
    _: Role,
    found: &mut Vec<Problem>,
) {
    for extension in certificate.extensions() {
        let Some(kind) = KnownExtension::of(extension.oid) else {
            if extension.critical {
                let facts = [Fact::new("oid", extension.oid.to_string())];
                found.push(Problem::error(Code::UnknownCriticalExtension, facts));
            }
            continue;
        };
        if kind == KnownExtension::PrecertificatePoison {
            found.push(Problem::error(Code::Precertificate, []));
            continue;
        }
        let is_unhandled = match handling(kind) {
            Handling::Acted => false,
            Handling::NotActed => extension.critical,
        };
        if is_unhandled {
            let facts = [
                Fact::new("oid", extension.oid.to_string()),
                Fact::new("extension", name(kind)),
            ];
            found.push(Problem::error(Code::UnhandledCriticalExtension, facts));
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

const fn handling(kind: KnownExtension) -> Handling {
    match kind {
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
