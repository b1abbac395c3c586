//! Certificates, chains and octets to work on. All of them are valid on [`at`].

use std::sync::Arc;

use notafter_core::certificate::Certificate;
use notafter_core::chain::{ChainValidator, LinkCache};
use notafter_core::name_match::ReferenceName;
use notafter_core::read;
use notafter_core::signature::{SignatureError, SignatureVerifier, SignedData};
use notafter_core::time::Timestamp;
use notafter_core::trust::{PurposeSet, TrustStore};

/// Leaves of 2 to 50 names, with RSA and with ECDSA keys, as `corpus fixtures` wrote them.
const LEAVES: &[u8] = include_bytes!("../data/leaves.pem");

/// A leaf of eleven names, its issuer, and the root.
const CHAIN: &[u8] = include_bytes!("../data/chain.pem");

/// The name that is asked for: one of the leaf's.
pub const NAME: &str = "host-7.site0.example.com";

/// 2026-11-22, when every certificate here is valid.
pub const fn at() -> Timestamp {
    Timestamp::from_unix_seconds_saturating(1_795_305_600)
}

/// Takes every signature for right. The back ends choose their code by the processor, so that a real signature would be
/// counted differently from one machine to the next, and ten times of all else.
#[derive(Debug)]
pub struct Credulous;

impl SignatureVerifier for Credulous {
    fn verify(&self, _: &SignedData<'_>) -> Result<(), SignatureError> {
        Ok(())
    }
}

/// The certificates of a PEM file.
///
/// # Panics
///
/// When it is no such file.
fn certificates(pem: &[u8]) -> Vec<Certificate> {
    let found = read::any(pem).certificates().cloned().collect::<Vec<_>>();
    assert!(!found.is_empty(), "the files of this package are of PEM");
    found
}

/// DER of the leaves.
pub fn leaves() -> Vec<Vec<u8>> {
    let leaves = certificates(LEAVES);
    leaves.iter().map(|it| it.as_der().to_vec()).collect()
}

/// Ten times the leaves, as one PEM file.
pub fn bundle() -> Vec<u8> {
    LEAVES.repeat(10)
}

/// Leaf, issuer and root.
pub fn chain() -> Vec<Certificate> {
    certificates(CHAIN)
}

/// The leaf of [`chain`].
///
/// # Panics
///
/// Never: the chain has one.
pub fn leaf() -> Certificate {
    chain().swap_remove(0)
}

/// The chain as a careless server sends it: with the root, upside down, and the leaf twice.
pub fn disordered_chain() -> Vec<Certificate> {
    let mut chain = chain();
    chain.reverse();
    chain.extend(chain.last().cloned());
    chain
}

/// The roots that [`chain`] is validated by.
pub fn trust() -> TrustStore {
    TrustStore::from_certificates(chain().pop(), PurposeSet::ALL)
}

/// A chain, and what it is validated with.
pub struct Validation {
    /// The leaf, in DER.
    pub leaf_der: Vec<u8>,
    /// Its issuer, in DER.
    pub intermediate_der: Vec<u8>,
    /// Both, read before.
    pub read: (Certificate, Vec<Certificate>),
    /// The name that is asked for.
    pub name: ReferenceName,
    /// Takes every signature for right.
    pub validator: ChainValidator,
}

/// A validation by `web-pki`.
///
/// # Panics
///
/// Never: the chain has three certificates and the name is one.
pub fn validation() -> Validation {
    let chain = chain();
    Validation {
        leaf_der: chain[0].as_der().to_vec(),
        intermediate_der: chain[1].as_der().to_vec(),
        read: (chain[0].clone(), vec![chain[1].clone()]),
        name: ReferenceName::parse(NAME).expect("it is a name"),
        validator: ChainValidator::new(trust(), Arc::new(Credulous) as Arc<dyn SignatureVerifier>),
    }
}

/// The same with a link cache that knows the intermediate.
pub fn cached_validation() -> Validation {
    let chain = chain();
    let cache = LinkCache::new(Arc::new(Credulous) as Arc<dyn SignatureVerifier>);
    cache.insert(&chain[1], &chain[2]);
    let plain = validation();
    Validation {
        validator: plain.validator.clone().with_link_cache(cache),
        ..plain
    }
}

/// What a server of TLS 1.2 says to a hello (RFC 5246 section 7.4): its hello, and leaf and issuer.
///
/// # Panics
///
/// Never: all lengths fit.
pub fn flight() -> Vec<u8> {
    let mut hello = vec![3, 3];
    hello.extend([7; 32]);
    // No session; TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256; no compression; extended_master_secret and renegotiation_info.
    hello.extend([0, 0xc0, 0x2b, 0, 0, 9, 0, 23, 0, 0, 0xff, 1, 0, 1, 0]);
    let sent = chain().into_iter().take(2);
    let entries: Vec<u8> = sent.flat_map(|it| prefixed(it.as_der())).collect();
    let messages = [message(2, &hello), message(11, &prefixed(&entries))].concat();
    let length = u16::try_from(messages.len()).expect("a record's worth");
    let mut flight = vec![22, 3, 3];
    flight.extend(length.to_be_bytes());
    flight.extend(messages);
    flight
}

fn message(kind: u8, body: &[u8]) -> Vec<u8> {
    [vec![kind], prefixed(body)].concat()
}

/// With its length in three octets before it.
fn prefixed(octets: &[u8]) -> Vec<u8> {
    let length = u32::try_from(octets.len()).expect("far below 2^24");
    [&length.to_be_bytes()[1..], octets].concat()
}
