//! What a request asked for, beside what a certificate gives.

use std::collections::BTreeSet;
use std::net::IpAddr;

use super::CertificateRequest;
use super::key_match::{KeyMatch, compare};
use crate::certificate::{
    Certificate, Extension, ExtensionValue, GeneralName, GeneralNames, KnownExtension, Name,
    SubjectAltNames,
};
use crate::der::Reader;
use crate::limits::{MAX_EXTENSIONS, MAX_NAMES};

/// How the names of a certificate differ from those that were asked for.
///
/// Names are compared as RFC 5280 section 7 does: DNS names and the host of an e-mail address without
/// regard to case. Each list is sorted and has every name once, as `type:value`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct SanDrift {
    /// Asked for, and not in the certificate.
    pub missing: Vec<String>,
    /// In the certificate, and not asked for: a CA adds the name without `www.`, say.
    pub added: Vec<String>,
}

impl SanDrift {
    /// Whether the certificate has exactly the names that were asked for.
    pub const fn is_empty(&self) -> bool {
        self.missing.is_empty() && self.added.is_empty()
    }
}

impl CertificateRequest {
    /// Whom the certificate is to be for.
    pub fn subject(&self) -> Name<'_> {
        // The reading has seen that it is a SEQUENCE; the constant is an empty name.
        Name::from_der(self.subject_der()).unwrap_or(Name::EMPTY)
    }

    /// The subject alternative names that are asked for; none where there is no such
    /// extension, or it cannot be read.
    pub fn subject_alt_names(&self) -> GeneralNames<'_> {
        self.requested_names().unwrap_or(GeneralNames::empty())
    }

    fn requested_names(&self) -> Option<GeneralNames<'_>> {
        let mut outer = Reader::new(self.requested_extensions()?, "extensionRequest");
        let mut list = outer.sequence().ok()?;
        for _ in 0..MAX_EXTENSIONS {
            let extension = Extension::read(&list.element().ok()?).ok()?;
            if extension.oid == KnownExtension::SubjectAltName.oid() {
                let mut value = Reader::new(extension.value, "subjectAltName");
                return Some(SubjectAltNames::read(&mut value).ok()?.names());
            }
        }
        None
    }

    /// Whether the certificate is for the key of this request, compared as
    /// [`PublicKey::matches`](super::PublicKey::matches) does. What else a CA may change,
    /// it may change: see [`san_drift`](Self::san_drift) for the names.
    pub fn matches(&self, certificate: &Certificate) -> bool {
        let asked = self.subject_public_key_info();
        compare(&asked, &certificate.subject_public_key_info()) == KeyMatch::Matches
    }

    /// How the certificate's names differ from those that were asked for. A request without subject
    /// alternative names asks for its common name, as CAs read it (BR 7.1.4.3 has the
    /// common name among the subject alternative names).
    pub fn san_drift(&self, certificate: &Certificate) -> SanDrift {
        let mut asked = comparable(self.subject_alt_names());
        if asked.is_empty()
            && let Some(name) = self.subject().common_name()
        {
            asked.insert(match name.parse::<IpAddr>() {
                // Written as the certificate's own will be, whatever the request has.
                Ok(address) => format!("ip:{address}"),
                Err(_) => format!("dns:{}", name.to_ascii_lowercase()),
            });
        }
        let given = comparable(certificate.subject_alt_names());
        SanDrift {
            missing: asked.difference(&given).cloned().collect(),
            added: given.difference(&asked).cloned().collect(),
        }
    }
}

/// The names in a form in which equal ones are the same text.
fn comparable(names: GeneralNames<'_>) -> BTreeSet<String> {
    names
        .take(MAX_NAMES)
        .map(|name| match name {
            GeneralName::Dns(dns) => format!("dns:{}", dns.to_ascii_lowercase()),
            GeneralName::Email(email) => match email.rsplit_once('@') {
                Some((local, host)) => format!("email:{local}@{}", host.to_ascii_lowercase()),
                None => format!("email:{email}"),
            },
            GeneralName::Uri(uri) => format!("uri:{uri}"),
            GeneralName::Ip(address) => format!("ip:{address}"),
            GeneralName::Directory(name) => format!("directory:{name}"),
            GeneralName::RegisteredId(oid) => format!("registered-id:{oid}"),
            GeneralName::Other { type_id, value } => {
                format!("other:{type_id}=#{}", crate::hex::encode(value))
            }
            GeneralName::Obsolete(octets)
            | GeneralName::Malformed {
                contents: octets, ..
            } => {
                format!("other:#{}", crate::hex::encode(octets))
            }
        })
        .collect()
}
