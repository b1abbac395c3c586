//! Which keys belong to which certificates and requests of the same inputs.

use notafter::certificate::SubjectPublicKeyInfo;
use notafter::crypto::private_key_matches;
use notafter::read::{CertificateRequest, Item, ItemContent, KeyMatch, PrivateKey, PublicKey};

/// Comparisons of keys at most: a key with each of 20,000 certificates, or a hundred keys
/// with two hundred. Where the public half of a key has to be computed, each takes up to 0.1 ms.
pub const MAX_KEY_COMPARISONS: usize = 20_000;

/// The certificates and requests of some inputs, whose keys others there may be, by their sources.
#[derive(Debug)]
pub struct KeyHolders<'a> {
    certificates: Vec<(String, SubjectPublicKeyInfo<'a>)>,
    requests: Vec<(String, SubjectPublicKeyInfo<'a>)>,
    are_too_many: bool,
}

impl<'a> KeyHolders<'a> {
    /// Those among the items, each of which comes with its source; none where there would be
    /// [too much](MAX_KEY_COMPARISONS) to compare.
    pub fn of(items: impl IntoIterator<Item = (String, &'a Item)>) -> Self {
        let mut holders = Self {
            certificates: Vec::new(),
            requests: Vec::new(),
            are_too_many: false,
        };
        let mut keys = 0_usize;
        for (source, item) in items {
            match &item.content {
                ItemContent::Certificate(certificate) => {
                    let key = certificate.subject_public_key_info();
                    holders.certificates.push((source, key));
                }
                ItemContent::CertificateRequest(request) => {
                    let key = request.subject_public_key_info();
                    holders.requests.push((source, key));
                    keys += 1;
                }
                ItemContent::PrivateKey(_) | ItemContent::PublicKey(_) => keys += 1,
                _ => {}
            }
        }
        let count = holders.certificates.len() + holders.requests.len();
        if keys.saturating_mul(count) > MAX_KEY_COMPARISONS {
            holders.certificates.clear();
            holders.requests.clear();
            holders.are_too_many = true;
        }
        holders
    }

    /// Whether there would be too much to compare, so that nothing is told.
    pub const fn are_too_many(&self) -> bool {
        self.are_too_many
    }

    /// The certificates with the key of a request.
    pub fn of_request(&self, request: &CertificateRequest) -> Vec<String> {
        PublicKey::from_der(request.subject_public_key_info().encoded)
            .map(|key| with_key(&self.certificates, &key))
            .unwrap_or_default()
    }

    /// The certificates and requests with a public key.
    pub fn of_public_key(&self, key: &PublicKey) -> Vec<String> {
        let mut found = with_key(&self.certificates, key);
        found.extend(with_key(&self.requests, key));
        found
    }

    /// What a private key belongs to, and of what that cannot be told.
    pub fn of_private_key(&self, key: &PrivateKey) -> (Vec<String>, Vec<String>) {
        let mut found = (Vec::new(), Vec::new());
        for (source, other) in self.certificates.iter().chain(&self.requests) {
            match private_key_matches(key, other) {
                KeyMatch::Matches => found.0.push(source.clone()),
                KeyMatch::Unknown(_) => found.1.push(source.clone()),
                _ => {}
            }
        }
        found
    }
}

/// The sources of those with this key.
fn with_key(holders: &[(String, SubjectPublicKeyInfo<'_>)], key: &PublicKey) -> Vec<String> {
    let found = holders
        .iter()
        .filter(|(_, other)| key.matches(other) == KeyMatch::Matches);
    found.map(|(source, _)| source.clone()).collect()
}
