//! Dates of keys that their CAs have stated, written by hand.

use super::super::day;
use crate::time::Timestamp;

/// When one root's key was made.
pub(super) struct KeyDate {
    pub(super) fingerprint_sha256: &'static str,
    pub(super) created: Timestamp,
    pub(super) source: &'static str,
}

/// Only what a CA has published itself. Where it names a day alone, its first instant stands here.
pub(super) const KEY_DATES: &[KeyDate] = &[
    // ISRG Root X1.
    KeyDate {
        fingerprint_sha256: "96bcec06264976f37460779acf28c5a7cfe8a3c0aae11a8ffcee05c0bddf08c6",
        created: day(2015, 6, 4),
        source: "letsencrypt.org/certificates: generated 2015-06-04",
    },
    // ISRG Root X2.
    KeyDate {
        fingerprint_sha256: "69729b8e15a86efc177a57afb7171dfc64add28c2fca8cf1507e34453ccb1470",
        created: day(2020, 9, 4),
        source: "letsencrypt.org/certificates: generated 2020-09-04",
    },
];
