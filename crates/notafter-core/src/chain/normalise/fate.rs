//! What became of each certificate that was given.

use std::fmt;

/// What became of a certificate. New fates may be added.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Fate {
    /// It is in the result.
    Kept,
    /// A root that belongs to the chain: left out, because who trusts it has it.
    RootLeftOut,
    /// Given before.
    Duplicate,
    /// It is no CA and not the leaf that was taken: left out.
    OtherLeaf,
    /// It issued neither the leaf nor anything above it: left out.
    Unrelated,
    /// A root among stored intermediates: refused.
    RootRefused,
    /// No CA among stored intermediates: refused.
    LeafRefused,
    /// Behind the first [`MAX_NORMALISED`](super::MAX_NORMALISED): left out.
    NotLookedAt,
}

impl Fate {
    /// Every fate, in the order of declaration.
    pub const ALL: &'static [Self] = &[
        Self::Kept,
        Self::RootLeftOut,
        Self::Duplicate,
        Self::OtherLeaf,
        Self::Unrelated,
        Self::RootRefused,
        Self::LeafRefused,
        Self::NotLookedAt,
    ];

    /// The stable spelling, in kebab case.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Kept => "kept",
            Self::RootLeftOut => "root-left-out",
            Self::Duplicate => "duplicate",
            Self::OtherLeaf => "other-leaf",
            Self::Unrelated => "unrelated",
            Self::RootRefused => "root-refused",
            Self::LeafRefused => "leaf-refused",
            Self::NotLookedAt => "not-looked-at",
        }
    }
}

impl fmt::Display for Fate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// What became of a certificate, and where it is now.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct InputFate {
    /// What became of it.
    pub fate: Fate,
    /// Its place in the result, from 0; for a duplicate that of its equal. `None` where neither is there.
    pub place: Option<usize>,
}

impl InputFate {
    /// Of the certificate at `index`, whose equal stands at `first`; `result` has the places of what was kept.
    pub(super) fn new(index: usize, first: usize, result: &[usize], otherwise: Fate) -> Self {
        let place = result.iter().position(|it| *it == first);
        let fate = match place {
            _ if first != index => Fate::Duplicate,
            Some(_) => Fate::Kept,
            None => otherwise,
        };
        Self { fate, place }
    }

    /// Of one that was not looked at.
    pub(super) const NOT_LOOKED_AT: Self = Self {
        fate: Fate::NotLookedAt,
        place: None,
    };
}
