//! What a list is about (RFC 5280 section 5.2.5), and the points that certificates name.

use super::names::{NameKey, point_names};
use super::point::Point;
use crate::certificate::ReasonFlags;
use crate::limits::MAX_NAMES;
use crate::read::CertificateRevocationList;

/// A set of reasons for revocation: the bits of `ReasonFlags`, the first of which is unused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Reasons(u16);

impl Reasons {
    pub(super) const NONE: Self = Self(0);
    pub(super) const ALL: Self = Self(0b1_1111_1110);

    /// RFC 5280's names, in the order of the bits.
    const NAMES: [&'static str; 9] = [
        "unused",
        "keyCompromise",
        "cACompromise",
        "affiliationChanged",
        "superseded",
        "cessationOfOperation",
        "certificateHold",
        "privilegeWithdrawn",
        "aACompromise",
    ];

    /// All of them where there is nothing.
    pub(super) fn of(flags: Option<ReasonFlags<'_>>) -> Self {
        let Some(flags) = flags else {
            return Self::ALL;
        };
        let bits = (0..Self::NAMES.len()).filter(|bit| flags.contains(*bit));
        Self(bits.fold(0, |sum, bit| sum | 1 << bit) & Self::ALL.0)
    }

    pub(super) const fn and(self, other: Self) -> Self {
        Self(self.0 & other.0)
    }

    pub(super) const fn or(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    pub(super) const fn without(self, other: Self) -> Self {
        Self(self.0 & !other.0)
    }

    /// The names of those in the set.
    pub(super) fn names(self) -> Vec<String> {
        let names = Self::NAMES.iter().enumerate();
        let present = names.filter(|(bit, _)| self.0 >> bit & 1 == 1);
        present.map(|(_, name)| (*name).to_owned()).collect()
    }
}

/// Which certificates a list is about, and for which reasons.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Scope {
    /// Where it is published; anywhere where there is nothing.
    names: Option<Vec<NameKey>>,
    has_user_certs: bool,
    has_ca_certs: bool,
    pub(super) is_indirect: bool,
    pub(super) reasons: Reasons,
}

impl Scope {
    pub(super) fn of(list: &CertificateRevocationList) -> Self {
        let point = list.issuing_distribution_point().unwrap_or_default();
        let names = |name| point_names(name, MAX_NAMES, Some(list.issuer()));
        Self {
            names: point.name.map(names),
            has_user_certs: !point.only_ca_certs && !point.only_attribute_certs,
            has_ca_certs: !point.only_user_certs && !point.only_attribute_certs,
            is_indirect: point.indirect_crl,
            reasons: Reasons::of(point.only_some_reasons),
        }
    }

    /// Whether the list is about a certificate that names this point (section 6.3.3 (b)), where its issuer
    /// is the one that the point demands.
    pub(super) fn covers(&self, point: &Point, is_ca: bool) -> bool {
        let is_published_there = |names: &Vec<NameKey>| {
            let mut of_point = point.names.iter();
            of_point.any(|name| names.binary_search(name).is_ok())
        };
        let has_kind = if is_ca {
            self.has_ca_certs
        } else {
            self.has_user_certs
        };
        has_kind
            && (self.is_indirect || !point.needs_indirect)
            && self.names.as_ref().is_none_or(is_published_there)
    }
}
