//! When purposes besides the TLS server's leave public TLS certificates.

use super::day;
use crate::time::Timestamp;

/// Which certificates a row of [`CLIENT_AUTH_ENDS`] is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum ClientAuthScope {
    /// Those of issuing CAs that are made known to the CCADB from then on. CAs with older ones may go on.
    IssuingCa,
    /// Those of TLS servers that are issued from then on.
    Leaf,
}

impl ClientAuthScope {
    /// Every scope, in the order of declaration.
    pub const ALL: &'static [Self] = &[Self::IssuingCa, Self::Leaf];

    /// The stable spelling, in kebab case, the same in every language.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::IssuingCa => "issuing-ca",
            Self::Leaf => "leaf",
        }
    }
}

/// One row of [`CLIENT_AUTH_ENDS`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct ClientAuthRule {
    /// From then on `serverAuth` is the only purpose.
    pub from: Timestamp,
    /// Of which certificates.
    pub scope: ClientAuthScope,
    /// Where it stands.
    pub source: &'static str,
}

/// From when on `serverAuth` is the only extended key usage under Chrome's roots, the earliest first.
///
/// Until version 1.7 of the policy, one date stood for both: 2026-06-15. Version 1.8 moved that of leaves. CAs that renew an issuing
/// CA in between end earlier, and some did so by their own decision.
pub const CLIENT_AUTH_ENDS: &[ClientAuthRule] = &[
    ClientAuthRule {
        from: day(2026, 6, 15),
        scope: ClientAuthScope::IssuingCa,
        source: "Chrome Root Program Policy 1.8 section 1.3.2 item 1",
    },
    ClientAuthRule {
        from: day(2027, 3, 15),
        scope: ClientAuthScope::Leaf,
        source: "Chrome Root Program Policy 1.8 section 1.3.2 item 2",
    },
];
