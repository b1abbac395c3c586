//! What a server got wrong while it spoke TLS.

use std::fmt;

/// What a server got wrong, or had nothing in common with us in. Codes are stable;
/// new ones may be added.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum ProtocolFault {
    /// It speaks only versions that are not spoken here: below TLS 1.2 in a handshake, below SSL 3.0 where
    /// the certificates alone are read.
    VersionTooOld,
    /// It chose, or demands, something that was not offered.
    NothingInCommon,
    /// It sent no certificate at all.
    NoCertificate,
    /// It sent a message that cannot be read.
    MalformedMessage,
    /// It sent a message that has no place there, or broke another rule.
    Misbehaved,
    /// Its signature over the handshake is wrong: it does not have the private key.
    BadSignature,
    /// It sent more than [`MAX_RECEIVED`](super::limits::MAX_RECEIVED) octets.
    TooMuchData,
    /// Not the server's fault: TLS could not be set up here.
    LocalSetup,
}

impl ProtocolFault {
    /// Every fault, in the order of declaration.
    pub const ALL: &'static [Self] = &[
        Self::VersionTooOld,
        Self::NothingInCommon,
        Self::NoCertificate,
        Self::MalformedMessage,
        Self::Misbehaved,
        Self::BadSignature,
        Self::TooMuchData,
        Self::LocalSetup,
    ];

    /// The stable spelling, in kebab case.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::VersionTooOld => "version-too-old",
            Self::NothingInCommon => "nothing-in-common",
            Self::NoCertificate => "no-certificate",
            Self::MalformedMessage => "malformed-message",
            Self::Misbehaved => "misbehaved",
            Self::BadSignature => "bad-signature",
            Self::TooMuchData => "too-much-data",
            Self::LocalSetup => "local-setup",
        }
    }

    pub(crate) const fn sentence(self) -> &'static str {
        match self {
            Self::VersionTooOld => {
                "the server is too old: it speaks no version of TLS that is spoken here"
            }
            Self::NothingInCommon => "the server and this program have too little in common",
            Self::NoCertificate => "the server sent no certificate",
            Self::MalformedMessage => "the server sent a TLS message that cannot be read",
            Self::Misbehaved => "the server broke the rules of TLS",
            Self::BadSignature => {
                "the server's signature is wrong: it does not have the private key of its \
                 certificate, or something between changed the data"
            }
            Self::TooMuchData => "the server sent more data than a handshake can have",
            Self::LocalSetup => "TLS could not be set up on this side",
        }
    }
}

impl fmt::Display for ProtocolFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}
