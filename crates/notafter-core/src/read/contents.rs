//! What an input held.

use std::borrow::Cow;
use std::fmt;

use super::{CertificateRequest, CertificateRevocationList, PrivateKey, PublicKey, Skipped};
use crate::certificate::Certificate;

/// Everything that was found in one input, in its order.
#[derive(Debug, Default)]
#[non_exhaustive]
pub struct Contents {
    /// What could be read.
    pub items: Vec<Item>,
    /// What could not, or is no such thing, each with its reason. An input without
    /// items has at least one.
    pub skipped: Vec<Skipped>,
}

impl Contents {
    /// The certificates, in the order of the input.
    pub fn certificates(&self) -> impl Iterator<Item = &Certificate> {
        self.items.iter().filter_map(|item| match &item.content {
            ItemContent::Certificate(certificate) => Some(certificate),
            _ => None,
        })
    }

    /// The certificate requests, in the order of the input.
    pub fn certificate_requests(&self) -> impl Iterator<Item = &CertificateRequest> {
        self.items.iter().filter_map(|item| match &item.content {
            ItemContent::CertificateRequest(request) => Some(request),
            _ => None,
        })
    }

    /// The revocation lists, in the order of the input.
    pub fn crls(&self) -> impl Iterator<Item = &CertificateRevocationList> {
        self.items.iter().filter_map(|item| match &item.content {
            ItemContent::Crl(crl) => Some(crl),
            _ => None,
        })
    }

    /// The private keys, in the order of the input.
    pub fn private_keys(&self) -> impl Iterator<Item = &PrivateKey> {
        self.items.iter().filter_map(|item| match &item.content {
            ItemContent::PrivateKey(key) => Some(key),
            _ => None,
        })
    }

    /// The bare public keys, in the order of the input.
    pub fn public_keys(&self) -> impl Iterator<Item = &PublicKey> {
        self.items.iter().filter_map(|item| match &item.content {
            ItemContent::PublicKey(key) => Some(key),
            _ => None,
        })
    }
}

/// One thing that was read.
#[derive(Debug)]
#[non_exhaustive]
pub struct Item {
    /// What it is.
    pub content: ItemContent,
    /// Where it stood.
    pub source: Source,
    /// What was odd about its wrapping and could be put right; usually nothing.
    pub remarks: Vec<Remark>,
}

/// What an item is.
#[derive(Debug)]
#[non_exhaustive]
pub enum ItemContent {
    /// A certificate (RFC 5280).
    Certificate(Certificate),
    /// A certificate request (PKCS #10, RFC 2986).
    CertificateRequest(CertificateRequest),
    /// A revocation list (RFC 5280 section 5).
    Crl(CertificateRevocationList),
    /// A private key, held so that it is wiped from memory when dropped.
    PrivateKey(PrivateKey),
    /// A public key by itself.
    PublicKey(PublicKey),
}

impl ItemContent {
    /// What kind of thing it is.
    pub const fn kind(&self) -> ItemKind {
        match self {
            Self::Certificate(_) => ItemKind::Certificate,
            Self::CertificateRequest(_) => ItemKind::CertificateRequest,
            Self::Crl(_) => ItemKind::Crl,
            Self::PrivateKey(_) => ItemKind::PrivateKey,
            Self::PublicKey(_) => ItemKind::PublicKey,
        }
    }
}

/// The kinds of items.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum ItemKind {
    /// A certificate.
    Certificate,
    /// A certificate request.
    CertificateRequest,
    /// A revocation list.
    Crl,
    /// A private key.
    PrivateKey,
    /// A public key by itself.
    PublicKey,
}

impl ItemKind {
    /// Every kind, in the order of declaration.
    pub const ALL: &'static [Self] = &[
        Self::Certificate,
        Self::CertificateRequest,
        Self::Crl,
        Self::PrivateKey,
        Self::PublicKey,
    ];

    /// The stable spelling, in kebab case.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Certificate => "certificate",
            Self::CertificateRequest => "certificate-request",
            Self::Crl => "crl",
            Self::PrivateKey => "private-key",
            Self::PublicKey => "public-key",
        }
    }
}

impl fmt::Display for ItemKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// Where in the input something stood, and in which form.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Source {
    /// Octets from the start of the input to its first one: the `-----BEGIN` line in
    /// PEM, the outer SEQUENCE in DER.
    pub offset: usize,
    /// The line on which it begins, from 1; `None` in binary input. Escaped line ends,
    /// as in JSON, do not count.
    pub line: Option<usize>,
    /// How it was written.
    pub form: Form,
}

impl fmt::Display for Source {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Form::Pkcs7 { index, .. } = self.form {
            write!(f, "element {} of the PKCS #7 set at ", index + 1)?;
        }
        match self.line {
            Some(line) => write!(f, "line {line}"),
            None => write!(f, "byte {}", self.offset),
        }
    }
}

/// How an item was written.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Form {
    /// PEM (RFC 7468) or something near it.
    Pem {
        /// What stood after BEGIN, in upper case: `CERTIFICATE`.
        label: Cow<'static, str>,
    },
    /// DER.
    Der,
    /// Base64 without the lines that PEM has around it.
    Base64,
    /// Hexadecimal digits.
    Hex,
    /// A member of a PKCS #7 set (RFC 5652 section 5, without signers as a rule).
    Pkcs7 {
        /// Its place in the set, from 0: the certificates first, then the revocation lists.
        index: usize,
        /// How the set was written.
        outer: Box<Form>,
    },
    /// No form that could be made out: of skipped input only.
    Unknown,
}

impl Form {
    /// The stable spelling of the form alone, in kebab case.
    pub const fn as_str(&self) -> &'static str {
        match self {
            Self::Pem { .. } => "pem",
            Self::Der => "der",
            Self::Base64 => "base64",
            Self::Hex => "hex",
            Self::Pkcs7 { .. } => "pkcs7",
            Self::Unknown => "unknown",
        }
    }
}

/// What was odd about an item's wrapping, and was put right.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Remark {
    /// The label promises something else than what is inside.
    Mislabelled,
    /// The END line is missing; the content is whole nevertheless.
    NoEndLine,
    /// The BEGIN line is missing; the content is whole nevertheless.
    NoBeginLine,
    /// The END line has another label than the BEGIN line.
    EndLabelDiffers,
}

impl Remark {
    /// Every remark, in the order of declaration.
    pub const ALL: &'static [Self] = &[
        Self::Mislabelled,
        Self::NoEndLine,
        Self::NoBeginLine,
        Self::EndLabelDiffers,
    ];

    /// The stable spelling, in kebab case.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Mislabelled => "mislabelled",
            Self::NoEndLine => "no-end-line",
            Self::NoBeginLine => "no-begin-line",
            Self::EndLabelDiffers => "end-label-differs",
        }
    }
}

impl fmt::Display for Remark {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Mislabelled => "the BEGIN line promises something else than what is inside",
            Self::NoEndLine => "the END line is missing, but the content is whole",
            Self::NoBeginLine => "the BEGIN line is missing, but the content is whole",
            Self::EndLabelDiffers => "the END line does not have the label of the BEGIN line",
        })
    }
}
