//! What was not taken from an input, and why.

use std::fmt;

use super::Source;
use crate::error::ParseError;
use crate::facts::{Fact, FactValue};

/// Something in the input that gave no item.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Skipped {
    /// Where it stood.
    pub source: Source,
    /// Why it was skipped.
    pub reason: SkipReason,
    /// The particulars, by name; which ones, [`SkipReason`] says.
    pub facts: Vec<Fact>,
    /// The place and nature of the fault, for [`SkipReason::Unreadable`].
    pub error: Option<ParseError>,
}

impl Skipped {
    fn fact(&self, name: &str) -> Option<&FactValue> {
        let fact = self.facts.iter().find(|fact| fact.name == name)?;
        Some(&fact.value)
    }

    fn shown<'a>(&'a self, name: &str) -> Shown<'a> {
        Shown(self.fact(name))
    }
}

/// A fact's value as text, `?` where it is not there.
struct Shown<'a>(Option<&'a FactValue>);

impl fmt::Display for Shown<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            Some(value) => write!(f, "{value}"),
            None => f.write_str("?"),
        }
    }
}

impl fmt::Display for Skipped {
    /// One sentence that a technician can act on, without the place.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.reason {
            SkipReason::TooLarge => write!(
                f,
                "{} octets of {} are more than the limit of {}",
                self.shown("size"),
                self.shown("kind"),
                self.shown("limit")
            ),
            SkipReason::TooManyItems => write!(
                f,
                "more than {} items: what follows here was not read; split the input",
                self.shown("limit")
            ),
            SkipReason::CutOff => write!(
                f,
                "it is cut off: {} of {} octets are here; copy it again, whole",
                self.shown("present"),
                self.shown("expected")
            ),
            SkipReason::InvalidBase64 => match self.fact("character") {
                Some(character) => write!(
                    f,
                    "{character} is no character of Base64: the text was damaged or shortened when it was copied"
                ),
                None => f.write_str(
                    "its Base64 has a length that cannot be: characters were lost when it was copied",
                ),
            },
            SkipReason::Unreadable => {
                write!(f, "the {} cannot be read", self.shown("kind"))?;
                match self.error {
                    Some(error) => write!(f, ": {error}"),
                    None => Ok(()),
                }
            }
            SkipReason::TrailingBytes => write!(
                f,
                "{} octets follow that belong to nothing",
                self.shown("count")
            ),
            SkipReason::Unsupported => write!(
                f,
                "{} is not read here, and holds no certificate that could be checked",
                self.shown("kind")
            ),
            SkipReason::HostName => write!(
                f,
                "{} is a name, not a certificate: check it as a server, or if it is a file, give its contents",
                self.shown("name")
            ),
            reason => f.write_str(reason.sentence()),
        }
    }
}

/// Why something was skipped. Codes are stable; new ones may be added.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum SkipReason {
    /// There is nothing in the input but white space.
    Empty,
    /// Beyond a limit of [`limits`](crate::limits). Facts: `kind`, `size`, `limit` (octets).
    TooLarge,
    /// More items than [`MAX_ITEMS`](crate::limits::MAX_ITEMS); the rest was not read. Fact: `limit`.
    TooManyItems,
    /// The end is missing. Facts: `expected` and `present`, in octets.
    CutOff,
    /// The text of a block is not Base64; the source is the place of the fault. Fact:
    /// `character`, if one is to blame.
    InvalidBase64,
    /// A BEGIN line with nothing after it.
    EmptyBlock,
    /// An END line with no BEGIN line before it.
    NoBeginLine,
    /// It was recognised, but breaks its own specification. Fact: `kind`; and the error.
    Unreadable,
    /// Octets after the last structure. Fact: `count`.
    TrailingBytes,
    /// A PKCS #7 message without certificates or revocation lists.
    EmptyPkcs7,
    /// A PKCS #12 file (`.p12`, `.pfx`).
    Pkcs12,
    /// A Java key store.
    JavaKeyStore,
    /// An SSH key or SSH certificate.
    SshKey,
    /// A key or message of PGP.
    Pgp,
    /// Parameters of a kind of key (EC, DH, DSA): harmless and of no use here.
    Parameters,
    /// Something else that has a name. Fact: `kind`.
    Unsupported,
    /// A web page.
    HtmlPage,
    /// JSON without anything of use in it.
    Json,
    /// A document, picture or archive. Its own reason, because people attach these.
    OtherFile,
    /// The name of a host, or a URL. Fact: `name`.
    HostName,
    /// Text with nothing of use in it.
    Text,
    /// Octets with no structure known here.
    Unrecognized,
}

impl SkipReason {
    /// Every reason, in the order of declaration.
    pub const ALL: &'static [Self] = &[
        Self::Empty,
        Self::TooLarge,
        Self::TooManyItems,
        Self::CutOff,
        Self::InvalidBase64,
        Self::EmptyBlock,
        Self::NoBeginLine,
        Self::Unreadable,
        Self::TrailingBytes,
        Self::EmptyPkcs7,
        Self::Pkcs12,
        Self::JavaKeyStore,
        Self::SshKey,
        Self::Pgp,
        Self::Parameters,
        Self::Unsupported,
        Self::HtmlPage,
        Self::Json,
        Self::OtherFile,
        Self::HostName,
        Self::Text,
        Self::Unrecognized,
    ];

    /// The stable spelling, in kebab case, the same in every language.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Empty => "empty",
            Self::TooLarge => "too-large",
            Self::TooManyItems => "too-many-items",
            Self::CutOff => "cut-off",
            Self::InvalidBase64 => "invalid-base64",
            Self::EmptyBlock => "empty-block",
            Self::NoBeginLine => "no-begin-line",
            Self::Unreadable => "unreadable",
            Self::TrailingBytes => "trailing-bytes",
            Self::EmptyPkcs7 => "empty-pkcs7",
            Self::Pkcs12 => "pkcs12",
            Self::JavaKeyStore => "java-key-store",
            Self::SshKey => "ssh-key",
            Self::Pgp => "pgp",
            Self::Parameters => "parameters",
            Self::Unsupported => "unsupported",
            Self::HtmlPage => "html-page",
            Self::Json => "json",
            Self::OtherFile => "other-file",
            Self::HostName => "host-name",
            Self::Text => "text",
            Self::Unrecognized => "unrecognized",
        }
    }

    /// Whether nothing was lost by skipping it: parameters that stand before a key.
    pub const fn is_harmless(self) -> bool {
        matches!(self, Self::Parameters)
    }

    const fn sentence(self) -> &'static str {
        match self {
            Self::Empty => "there is nothing here",
            Self::TooLarge => "it is larger than the limit",
            Self::TooManyItems => "there are more items than the limit",
            Self::CutOff => "it is cut off; copy it again, whole",
            Self::InvalidBase64 => "it is not Base64",
            Self::EmptyBlock => "nothing follows the BEGIN line; copy it again, whole",
            Self::NoBeginLine => {
                "an END line without its beginning: the start was cut off; copy it again, whole"
            }
            Self::Unreadable => "it cannot be read",
            Self::TrailingBytes => "octets follow that belong to nothing",
            Self::EmptyPkcs7 => "a PKCS #7 message with no certificates in it",
            Self::Pkcs12 => {
                "a PKCS #12 file (.p12, .pfx), which is locked by a password: take its certificates out with `openssl pkcs12 -in FILE -nokeys -out certificates.pem`"
            }
            Self::JavaKeyStore => {
                "a Java key store: take a certificate out with `keytool -exportcert -rfc -keystore FILE -alias NAME`"
            }
            Self::SshKey => "a key for SSH, which has no certificate for TLS in it",
            Self::Pgp => "data of PGP, which has no certificate for TLS in it",
            Self::Parameters => "parameters of a key: harmless, and of no use here",
            Self::Unsupported => "it is of a kind that is not read here",
            Self::HtmlPage => {
                "a web page, not a certificate: was a download link followed by a sign-in page?"
            }
            Self::Json => "JSON, with no certificate in it that could be recognised",
            Self::OtherFile => {
                "a document, picture or archive: unpack it, or export the certificate as PEM or DER"
            }
            Self::HostName => "a name, not a certificate",
            Self::Text => {
                "text without a certificate: one begins with the line -----BEGIN CERTIFICATE-----"
            }
            Self::Unrecognized => "octets that are no certificate, key, request or revocation list",
        }
    }
}

impl fmt::Display for SkipReason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}
