//! Anomalies of extensions.

use super::{Anomaly, AnomalyCode as Code};
use crate::certificate::extensions::{CriticalityForm, Extension, check};
use crate::certificate::{Certificate, KeyUsage, KnownExtension};
use crate::der::{Oid, Reader};
use crate::error::ParseErrorCode;
use crate::facts::Fact;
use crate::limits::MAX_EXTENSIONS;
use crate::small_map::SmallMap;

fn oid(oid: Oid<'_>) -> Fact {
    Fact::new("oid", oid.to_string())
}

/// The list as a whole.
pub(super) fn list(certificate: &Certificate, found: &mut Vec<Anomaly>) {
    let layout = certificate.layout();
    let span = layout.extensions;
    if layout.has_extensions && span.start == span.end {
        found.push(Anomaly::new(Code::EmptyExtensions, []));
    }
    let mut rest = Reader::new(certificate.span(span), "extensions");
    let mut count = 0;
    while count <= MAX_EXTENSIONS && rest.element().is_ok() {
        count += 1;
    }
    if count > MAX_EXTENSIONS {
        let facts = [Fact::new("limit", MAX_EXTENSIONS)];
        found.push(Anomaly::new(Code::TooManyExtensions, facts));
    }
    let (mut seen, mut told) = (SmallMap::default(), SmallMap::default());
    for extension in certificate.extensions() {
        if !seen.insert(extension.oid, ()) && told.insert(extension.oid, ()) {
            found.push(Anomaly::new(Code::DuplicateExtension, [oid(extension.oid)]));
        }
    }
}

/// Each extension by itself.
pub(super) fn each(certificate: &Certificate, found: &mut Vec<Anomaly>) {
    for entry in certificate.extension_entries() {
        match entry {
            Ok(extension) => one(&extension, certificate.is_ca(), found),
            Err(error) => {
                let facts = [
                    Fact::new("code", error.code.as_str()),
                    Fact::new("offset", error.offset),
                ];
                found.push(Anomaly::new(Code::ExtensionMalformed, facts));
            }
        }
    }
}

fn one(extension: &Extension<'_>, is_ca: bool, found: &mut Vec<Anomaly>) {
    if extension.criticality_form != CriticalityForm::Der {
        found.push(Anomaly::new(
            Code::ExtensionDefaultCritical,
            [oid(extension.oid)],
        ));
    }
    let Some(kind) = KnownExtension::of(extension.oid) else {
        if extension.critical {
            found.push(Anomaly::new(
                Code::UnknownCriticalExtension,
                [oid(extension.oid)],
            ));
        }
        return;
    };
    if required_criticality(kind, is_ca).is_some_and(|it| it != extension.critical) {
        let facts = [
            oid(extension.oid),
            Fact::new("critical", extension.critical),
        ];
        found.push(Anomaly::new(Code::ExtensionCriticality, facts));
    }
    let Err(error) = check(kind, extension) else {
        return;
    };
    let place = || Fact::new("offset", error.offset);
    found.push(match error.code {
        ParseErrorCode::NonMinimalLength => {
            Anomaly::new(Code::ExtensionNotMinimal, [oid(extension.oid), place()])
        }
        ParseErrorCode::TrailingData if ends_early(kind, extension) => {
            Anomaly::new(Code::ExtensionTrailingData, [oid(extension.oid), place()])
        }
        // The empty list of names has a code of its own.
        ParseErrorCode::Missing
            if kind == KnownExtension::SubjectAltName && extension.value == [0x30, 0x00] =>
        {
            return;
        }
        code => {
            let code = Fact::new("code", code.as_str());
            Anomaly::new(
                Code::ExtensionMalformed,
                [oid(extension.oid), code, place()],
            )
        }
    });
}

/// Whether the value is one element with octets behind it, and not one that has
/// them within.
fn ends_early(kind: KnownExtension, extension: &Extension<'_>) -> bool {
    let mut reader = extension.reader();
    let Ok(element) = reader.element() else {
        return false;
    };
    let value = Extension {
        value: element.encoded,
        ..*extension
    };
    !reader.is_empty() && check(kind, &value).is_ok()
}

/// The criticality that RFC 5280 demands (with "MUST" alone) or RFC 6962 does; `None` where either may be.
const fn required_criticality(kind: KnownExtension, is_ca: bool) -> Option<bool> {
    match kind {
        KnownExtension::NameConstraints
        | KnownExtension::PolicyConstraints
        | KnownExtension::InhibitAnyPolicy
        | KnownExtension::PrecertificatePoison => Some(true),
        KnownExtension::BasicConstraints if is_ca => Some(true),
        KnownExtension::AuthorityKeyIdentifier
        | KnownExtension::SubjectKeyIdentifier
        | KnownExtension::SubjectDirectoryAttributes
        | KnownExtension::FreshestCrl
        | KnownExtension::AuthorityInformationAccess
        | KnownExtension::SubjectInformationAccess => Some(false),
        _ => None,
    }
}

/// What basic constraints, key usage and key identifier say together.
pub(super) fn authority(certificate: &Certificate, found: &mut Vec<Anomaly>) {
    let basic = certificate.basic_constraints();
    let is_ca = certificate.is_ca();
    if let Some(usage) = certificate.key_usage() {
        let may_sign = usage.contains(KeyUsage::KEY_CERT_SIGN);
        if usage.is_empty() {
            found.push(Anomaly::new(Code::KeyUsageEmpty, []));
        }
        if is_ca && !may_sign {
            found.push(Anomaly::new(Code::CaWithoutKeyCertSign, []));
        }
        if may_sign && !is_ca {
            found.push(Anomaly::new(Code::KeyCertSignWithoutCa, []));
        }
    }
    if let Some(path_length) = basic.filter(|it| !it.is_ca).and_then(|it| it.path_length) {
        let facts = [Fact::new("path_length", path_length)];
        found.push(Anomaly::new(Code::PathLengthWithoutCa, facts));
    }
    if is_ca
        && certificate
            .known_extension(KnownExtension::SubjectKeyIdentifier)
            .is_none()
    {
        found.push(Anomaly::new(Code::MissingSubjectKeyId, []));
    }
}
