//! The public roots, and when their keys were made.

mod stated;
mod table;

use crate::time::{CivilTime, Timestamp};

pub use table::PUBLIC_ROOTS;

/// Where the date of a key comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum KeyDateBasis {
    /// The CA says so: where.
    Stated(&'static str),
    /// A guess: the root's `not_before`. The key is at least as old, unless the root was dated back.
    NotBefore,
}

impl KeyDateBasis {
    /// Every spelling, in the order of declaration.
    pub const CODES: &'static [&'static str] = &["stated", "not-before"];

    /// The stable spelling, in kebab case, the same in every language: `stated` or `not-before`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Stated(_) => "stated",
            Self::NotBefore => "not-before",
        }
    }
}

/// A root for TLS servers in Mozilla's set.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct PublicRoot {
    /// SHA-256 of its DER, in lower-case hex.
    pub fingerprint_sha256: &'static str,
    /// SHA-256 of its subject public key info, in lower-case hex.
    pub spki_sha256: &'static str,
    /// Its common name or, where it has none or shares it, its whole subject.
    pub name: &'static str,
    /// Its first valid instant.
    pub not_before: Timestamp,
}

impl PublicRoot {
    /// One row of the table.
    const fn new(
        fingerprint_sha256: &'static str,
        spki_sha256: &'static str,
        name: &'static str,
        not_before: Timestamp,
    ) -> Self {
        Self {
            fingerprint_sha256,
            spki_sha256,
            name,
            not_before,
        }
    }

    /// When its key was made, and how that is known.
    pub fn key_created(&self) -> (Timestamp, KeyDateBasis) {
        let mut stated = stated::KEY_DATES.iter();
        let known = stated.find(|it| it.fingerprint_sha256 == self.fingerprint_sha256);
        known.map_or((self.not_before, KeyDateBasis::NotBefore), |it| {
            (it.created, KeyDateBasis::Stated(it.source))
        })
    }
}

/// An instant of the table.
const fn at(year: u16, month: u8, day: u8, hour: u8, minute: u8, second: u8) -> Timestamp {
    let civil = CivilTime {
        year,
        month,
        day,
        hour,
        minute,
        second,
    };
    match Timestamp::from_civil(civil) {
        Some(instant) => instant,
        None => Timestamp::MIN,
    }
}

/// The public root with this SHA-256, of itself or of its subject public key info, in hex of either case.
pub fn public_root(sha256: &str) -> Option<&'static PublicRoot> {
    let mut roots = PUBLIC_ROOTS.iter();
    roots.find(|root| {
        root.fingerprint_sha256.eq_ignore_ascii_case(sha256)
            || root.spki_sha256.eq_ignore_ascii_case(sha256)
    })
}
