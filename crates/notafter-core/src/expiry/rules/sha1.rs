//! The end of SHA-1 in public TLS certificates.

use super::day;
use crate::time::Timestamp;

/// What a row of [`SHA1_ENDS`] forbids.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Sha1Scope {
    /// To issue one from then on.
    Issue,
    /// That one is still valid then. The Forum advised against it; it is the browsers that refused.
    Validity,
}

impl Sha1Scope {
    /// Every scope, in the order of declaration.
    pub const ALL: &'static [Self] = &[Self::Issue, Self::Validity];

    /// The stable spelling, in kebab case, the same in every language.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Issue => "issue",
            Self::Validity => "validity",
        }
    }
}

/// One row of [`SHA1_ENDS`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Sha1Rule {
    /// From then on.
    pub from: Timestamp,
    /// What is forbidden.
    pub scope: Sha1Scope,
    /// Where it stands.
    pub source: &'static str,
}

/// When signatures over SHA-1 ended in public TLS certificates, the earliest first.
pub const SHA1_ENDS: &[Sha1Rule] = &[
    Sha1Rule {
        from: day(2016, 1, 1),
        scope: Sha1Scope::Issue,
        source: "ballot 118; BR 1.3.0 section 7.1.3",
    },
    Sha1Rule {
        from: day(2017, 1, 1),
        scope: Sha1Scope::Validity,
        source: "ballot 118 (should not); BR 1.3.0 section 7.1.3; browsers refuse it",
    },
];
