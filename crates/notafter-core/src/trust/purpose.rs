//! What a certificate is to be used for.

use std::fmt;
use std::str::FromStr;

use crate::certificate::oids;
use crate::der::Oid;

/// What a certificate is to be used for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Purpose {
    /// A TLS server shows it.
    ServerAuth,
    /// A TLS client shows it.
    ClientAuth,
    /// It signs programs.
    CodeSigning,
    /// It signs or encrypts e-mail.
    EmailProtection,
    /// It signs time stamps.
    TimeStamping,
    /// It signs OCSP responses.
    OcspSigning,
    /// No purpose is asked for: extended key usages are not looked at, and only an
    /// anchor that is trusted for everything will do.
    Any,
}

/// A text that names no [`Purpose`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error(
    "not a purpose: one of server-auth, client-auth, code-signing, email-protection, time-stamping, ocsp-signing, any"
)]
pub struct UnknownPurpose;

impl Purpose {
    /// Every purpose, in the order of declaration.
    pub const ALL: &'static [Self] = &[
        Self::ServerAuth,
        Self::ClientAuth,
        Self::CodeSigning,
        Self::EmailProtection,
        Self::TimeStamping,
        Self::OcspSigning,
        Self::Any,
    ];

    /// The stable spelling.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::ServerAuth => "server-auth",
            Self::ClientAuth => "client-auth",
            Self::CodeSigning => "code-signing",
            Self::EmailProtection => "email-protection",
            Self::TimeStamping => "time-stamping",
            Self::OcspSigning => "ocsp-signing",
            Self::Any => "any",
        }
    }

    /// The extended key usage that stands for it (RFC 5280 section 4.2.1.12); none for
    /// [`Any`](Self::Any).
    pub const fn key_purpose(self) -> Option<Oid<'static>> {
        Some(match self {
            Self::ServerAuth => oids::SERVER_AUTH,
            Self::ClientAuth => oids::CLIENT_AUTH,
            Self::CodeSigning => oids::CODE_SIGNING,
            Self::EmailProtection => oids::EMAIL_PROTECTION,
            Self::TimeStamping => oids::TIME_STAMPING,
            Self::OcspSigning => oids::OCSP_SIGNING,
            Self::Any => return None,
        })
    }

    const fn bit(self) -> u8 {
        1 << self as u8
    }
}

impl fmt::Display for Purpose {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl FromStr for Purpose {
    type Err = UnknownPurpose;

    fn from_str(text: &str) -> Result<Self, UnknownPurpose> {
        let found = Self::ALL.iter().find(|purpose| purpose.as_str() == text);
        found.copied().ok_or(UnknownPurpose)
    }
}

/// Several purposes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct PurposeSet(u8);

impl PurposeSet {
    /// Everything, [`Purpose::Any`] too.
    pub const ALL: Self = Self((1 << Purpose::ALL.len()) - 1);
    /// TLS servers and nothing else.
    pub const SERVER_AUTH: Self = Self(Purpose::ServerAuth.bit());

    /// These purposes. With [`Purpose::Any`] among them, it is everything.
    pub fn of(purposes: &[Purpose]) -> Self {
        if purposes.contains(&Purpose::Any) {
            return Self::ALL;
        }
        Self(purposes.iter().fold(0, |bits, it| bits | it.bit()))
    }

    /// Whether this purpose is among them.
    pub const fn contains(self, purpose: Purpose) -> bool {
        self.0 & purpose.bit() != 0
    }

    /// The purposes of both.
    #[must_use]
    pub const fn union(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// The purposes, in the order of [`Purpose::ALL`].
    pub fn iter(self) -> impl Iterator<Item = Purpose> {
        let of_all = Purpose::ALL.iter().copied();
        of_all.filter(move |purpose| self.contains(*purpose))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spelling_and_back() {
        for purpose in Purpose::ALL {
            assert_eq!(purpose.as_str().parse(), Ok(*purpose));
        }
        assert_eq!("serverAuth".parse::<Purpose>(), Err(UnknownPurpose));
    }

    #[test]
    fn sets() {
        assert!(PurposeSet::ALL.iter().eq(Purpose::ALL.iter().copied()));
        assert!(PurposeSet::SERVER_AUTH.iter().eq([Purpose::ServerAuth]));
        assert!(!PurposeSet::SERVER_AUTH.contains(Purpose::Any));
        assert_eq!(PurposeSet::of(&[Purpose::Any]), PurposeSet::ALL);
        let two = PurposeSet::of(&[Purpose::TimeStamping, Purpose::ClientAuth]);
        assert!(two.iter().eq([Purpose::ClientAuth, Purpose::TimeStamping]));
    }
}
