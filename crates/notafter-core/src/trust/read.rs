//! Anchors from octets of any shape.

use super::{PurposeSet, TrustStore};
use crate::read::{self, ItemKind, Skipped, Source};

/// A store made from octets, and what was in them besides.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ReadTrustStore {
    /// The anchors.
    pub store: TrustStore,
    /// What could not be read, each with its reason. Unless all of them are
    /// [harmless](read::SkipReason::is_harmless), anchors may be missing.
    pub skipped: Vec<Skipped>,
    /// What was read but is no certificate: revocation lists, keys and so on, by kind and place.
    pub left_out: Vec<(ItemKind, Source)>,
}

impl TrustStore {
    /// The certificates in these octets, trusted for these purposes: PEM, DER, PKCS #7 and whatever else
    /// [`read::any`] takes. Every certificate becomes an anchor, whether it is that of a CA or not.
    pub fn from_bytes(bytes: &[u8], purposes: PurposeSet) -> ReadTrustStore {
        let contents = read::any(bytes);
        let certificates = contents.certificates().cloned();
        let store = Self::from_certificates(certificates, purposes);
        let others = contents.items.into_iter().filter_map(|item| {
            let kind = item.content.kind();
            (kind != ItemKind::Certificate).then_some((kind, item.source))
        });
        ReadTrustStore {
            store,
            left_out: others.collect(),
            skipped: contents.skipped,
        }
    }

    /// The certificates in this PEM, trusted for these purposes: [`from_bytes`](Self::from_bytes) for text.
    pub fn from_pem(pem: &str, purposes: PurposeSet) -> ReadTrustStore {
        Self::from_bytes(pem.as_bytes(), purposes)
    }
}
