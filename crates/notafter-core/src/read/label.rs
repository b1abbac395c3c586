//! The labels of PEM: what stands after BEGIN.

use std::borrow::Cow;

use super::ItemKind;
use super::SkipReason;
use super::oids;
use crate::der::Oid;

/// Characters of a label that are looked at and kept; the longest in use,
/// `X9.42 DH PARAMETERS` and the like, have about 25.
pub(super) const MAX_LABEL: usize = 64;

/// What a label promises.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Promise {
    /// An item of this kind.
    Item(ItemKind),
    /// A certificate with OpenSSL's trust settings behind it.
    TrustedCertificate,
    /// PKCS #7 or CMS.
    Pkcs7,
    /// Something whose content is not looked at.
    Skip(SkipReason),
    /// Nothing known.
    Unknown,
}

/// The labels that occur, in upper case, and what each promises (RFC 7468; the
/// others are OpenSSL's, and those of SSH and PGP).
const LABELS: &[(&str, Promise)] = &[
    ("CERTIFICATE", Promise::Item(ItemKind::Certificate)),
    ("X509 CERTIFICATE", Promise::Item(ItemKind::Certificate)),
    ("X.509 CERTIFICATE", Promise::Item(ItemKind::Certificate)),
    ("TRUSTED CERTIFICATE", Promise::TrustedCertificate),
    (
        "CERTIFICATE REQUEST",
        Promise::Item(ItemKind::CertificateRequest),
    ),
    (
        "NEW CERTIFICATE REQUEST",
        Promise::Item(ItemKind::CertificateRequest),
    ),
    ("X509 CRL", Promise::Item(ItemKind::Crl)),
    ("CRL", Promise::Item(ItemKind::Crl)),
    ("PRIVATE KEY", Promise::Item(ItemKind::PrivateKey)),
    ("ENCRYPTED PRIVATE KEY", Promise::Item(ItemKind::PrivateKey)),
    ("ANY PRIVATE KEY", Promise::Item(ItemKind::PrivateKey)),
    ("RSA PRIVATE KEY", Promise::Item(ItemKind::PrivateKey)),
    ("EC PRIVATE KEY", Promise::Item(ItemKind::PrivateKey)),
    ("DSA PRIVATE KEY", Promise::Item(ItemKind::PrivateKey)),
    ("PUBLIC KEY", Promise::Item(ItemKind::PublicKey)),
    ("RSA PUBLIC KEY", Promise::Item(ItemKind::PublicKey)),
    ("PKCS7", Promise::Pkcs7),
    ("PKCS #7 SIGNED DATA", Promise::Pkcs7),
    ("CMS", Promise::Pkcs7),
    ("EC PARAMETERS", Promise::Skip(SkipReason::Parameters)),
    ("DH PARAMETERS", Promise::Skip(SkipReason::Parameters)),
    ("X9.42 DH PARAMETERS", Promise::Skip(SkipReason::Parameters)),
    ("DSA PARAMETERS", Promise::Skip(SkipReason::Parameters)),
    ("OPENSSH PRIVATE KEY", Promise::Skip(SkipReason::SshKey)),
    ("SSH2 PUBLIC KEY", Promise::Skip(SkipReason::SshKey)),
    (
        "SSH2 ENCRYPTED PRIVATE KEY",
        Promise::Skip(SkipReason::SshKey),
    ),
    ("PGP PUBLIC KEY BLOCK", Promise::Skip(SkipReason::Pgp)),
    ("PGP PRIVATE KEY BLOCK", Promise::Skip(SkipReason::Pgp)),
    ("PGP MESSAGE", Promise::Skip(SkipReason::Pgp)),
    ("PGP SIGNED MESSAGE", Promise::Skip(SkipReason::Pgp)),
    ("PGP SIGNATURE", Promise::Skip(SkipReason::Pgp)),
];

/// A label and its promise.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Label {
    pub(super) text: Cow<'static, str>,
    pub(super) promise: Promise,
}

impl Label {
    /// A label as it stands in the text: any case, any white space between its words.
    /// What is no printable ASCII is left out.
    pub(super) fn read(raw: &[u8]) -> Self {
        // The commonest without any work.
        if raw == b"CERTIFICATE" {
            return Self {
                text: Cow::Borrowed("CERTIFICATE"),
                promise: Promise::Item(ItemKind::Certificate),
            };
        }
        let mut text = String::new();
        for word in raw.split(u8::is_ascii_whitespace) {
            let start = text.len();
            if start > 0 && !word.is_empty() {
                text.push(' ');
            }
            text.extend(
                word.iter()
                    .filter(|octet| octet.is_ascii_graphic())
                    .take(MAX_LABEL)
                    .map(|octet| char::from(octet.to_ascii_uppercase())),
            );
        }
        match LABELS.iter().find(|(known, _)| *known == text) {
            Some(&(known, promise)) => Self {
                text: Cow::Borrowed(known),
                promise,
            },
            None => Self {
                text: Cow::Owned(text),
                promise: Promise::Unknown,
            },
        }
    }

    /// Whether anything under this label is secret, as far as can be told from outside.
    pub(super) fn is_secret(&self) -> bool {
        self.text.contains("PRIVATE")
    }

    /// The algorithm that the label of a traditional private key names.
    pub(super) fn key_algorithm(&self) -> Option<Oid<'static>> {
        match &*self.text {
            "RSA PRIVATE KEY" => Some(oids::RSA),
            "EC PRIVATE KEY" => Some(oids::EC),
            "DSA PRIVATE KEY" => Some(oids::DSA),
            _ => None,
        }
    }
}
