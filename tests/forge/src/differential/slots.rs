//! The keys that mutants are signed with: always the same ones, so that a seed makes the same
//! certificates in every run, but for their signatures.

use std::sync::LazyLock;

use crate::keys::{self, RsaHash, Signer, TestKey, signature_oid};
use aws_lc_rs::agreement::{ECDH_P256, PrivateKey};
use aws_lc_rs::rand::SystemRandom;
use aws_lc_rs::signature::{ECDSA_P256_SHA256_ASN1_SIGNING, EcdsaKeyPair};

/// A key by its number.
pub(super) type Slot = usize;

/// Keys on P-256, which sign quickly: more than any seed has different keys.
pub(super) const P256_SLOTS: usize = 24;

/// The key of somebody who is none of a chain's issuers.
pub(super) const STRANGER: Slot = P256_SLOTS - 1;

/// Keys of the other kinds that sign here; they come behind those on P-256.
pub(super) const OTHER_SLOTS: std::ops::Range<Slot> = P256_SLOTS..P256_SLOTS + 6;

pub(super) struct Key {
    signer: Box<dyn Signer + Send + Sync>,
    pub(super) spki: Vec<u8>,
}

impl Key {
    pub(super) fn algorithm(&self) -> Vec<u8> {
        self.signer.algorithm()
    }

    pub(super) fn sign(&self, message: &[u8]) -> Vec<u8> {
        self.signer.sign(message)
    }
}

pub(super) fn key(slot: Slot) -> &'static Key {
    static KEYS: LazyLock<Vec<Key>> = LazyLock::new(|| {
        let p256 = (0..P256_SLOTS).map(p256);
        let others = [
            TestKey::p384(),
            TestKey::p521(),
            TestKey::rsa(RsaHash::Sha256),
            TestKey::rsa(RsaHash::Sha512),
            TestKey::rsa_pss(RsaHash::Sha256),
            TestKey::ed25519(),
        ];
        let others = others.map(|key| Key {
            spki: key.spki().to_vec(),
            signer: Box::new(key),
        });
        p256.chain(others).collect()
    });
    &KEYS[slot]
}

/// The first key that is this one.
pub(super) fn find(spki: &[u8]) -> Option<Slot> {
    (0..OTHER_SLOTS.end).find(|slot| key(*slot).spki == spki)
}

struct P256(EcdsaKeyPair);

impl Signer for P256 {
    fn algorithm(&self) -> Vec<u8> {
        keys::algorithm(signature_oid::ECDSA_SHA256, None)
    }

    fn sign(&self, message: &[u8]) -> Vec<u8> {
        let signature = self.0.sign(&SystemRandom::new(), message);
        signature.expect("signs").as_ref().to_vec()
    }
}

fn p256(slot: Slot) -> Key {
    // Any number below the order of the curve is a private key, and this one is.
    let secret = [u8::try_from(slot + 1).expect("few keys"); 32];
    let public = PrivateKey::from_private_key(&ECDH_P256, &secret)
        .and_then(|it| it.compute_public_key().map_err(|_| unreachable!()))
        .expect("a private key");
    let public = public.as_ref();
    let pair = EcdsaKeyPair::from_private_key_and_public_key(
        &ECDSA_P256_SHA256_ASN1_SIGNING,
        &secret,
        public,
    );
    let curve = crate::der::oid("1.2.840.10045.3.1.7");
    Key {
        signer: Box::new(P256(pair.expect("a pair of keys"))),
        spki: keys::spki(&keys::algorithm("1.2.840.10045.2.1", Some(curve)), public),
    }
}
