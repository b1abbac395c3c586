//! What key identifiers say of two certificates whose names agree.

use std::cell::OnceCell;

use sha1::Sha1;
use sha2::{Digest, Sha256};

use crate::certificate::Certificate;

/// Octets of the key identifiers that hashes make: 20, 160 bits (RFC 5280 section 4.2.1.2, RFC 7093 section 2).
const HASHED: usize = 20;

/// What one certificate's identifier of its issuer's key says of the key of another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum KeyIds {
    Agree,
    /// One of them has none.
    Unknown,
    Differ,
}

/// The key of a certificate, and what identifies it.
pub(super) struct HeldKey<'a> {
    certificate: &'a Certificate,
    /// The subject key identifier.
    id: Option<&'a [u8]>,
    /// Made once and only if asked for: keys may be long.
    hashes: OnceCell<[Vec<u8>; 2]>,
}

impl<'a> HeldKey<'a> {
    pub(super) fn of(certificate: &'a Certificate) -> Self {
        Self {
            certificate,
            id: certificate.subject_key_identifier(),
            hashes: OnceCell::new(),
        }
    }

    /// Whether this key is the one that `asked`, the identifier of an issuer's key, asks for.
    ///
    /// A CA may have another identifier in its own certificate than its software writes into those that it issues. Where that is
    /// a hash of the key, it can still be told from another CA's key, and from an old one of the same CA.
    pub(super) fn asked_for(&self, asked: Option<&[u8]>) -> KeyIds {
        match (asked, self.id) {
            (Some(asked), Some(id)) if asked == id || self.has_hash(asked) => KeyIds::Agree,
            (Some(_), Some(_)) => KeyIds::Differ,
            _ => KeyIds::Unknown,
        }
    }

    /// Whether this is a hash of the key in one of the usual ways: RFC 5280 section 4.2.1.2 (1), RFC 7093 section 2 (1).
    fn has_hash(&self, asked: &[u8]) -> bool {
        asked.len() == HASHED && self.hashes().iter().any(|it| it == asked)
    }

    fn hashes(&self) -> &[Vec<u8>; 2] {
        self.hashes.get_or_init(|| {
            let key = self.certificate.subject_public_key_info().public_key;
            let sha256 = Sha256::digest(key.octets);
            [
                Sha1::digest(key.octets).to_vec(),
                sha256.iter().take(HASHED).copied().collect(),
            ]
        })
    }
}
