//! What has been verified before, so that a fleet behind one intermediate pays for its signature once.

use std::collections::HashSet;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use crate::certificate::{Certificate, KeyAlgorithm};
use crate::signature::SignatureVerifier;

/// Links that a cache remembers unless it is told otherwise: 4,096. The Web PKI has about 1,900
/// unexpired intermediates (CCADB), most with one issuer and some with two or three; the
/// rest is room for private PKIs. A full cache takes about half a megabyte.
pub const DEFAULT_CACHED_LINKS: usize = 4096;

/// Parts of the cache with a lock of their own, so that threads rarely wait for each other.
const SHARDS: usize = 16;

/// Generations of each shard: the young one, and the one before it.
const GENERATIONS: usize = 2;

/// Remembers links that hold: "this key signed this certificate", and nothing else.
///
/// It is optional, bounded, `Send + Sync`, and answers in some tens of nanoseconds. What is not in it is
/// verified as ever: it changes what a validation costs, never what it finds. Dates, names, constraints,
/// trust and revocation are judged anew each time, and a signature that does **not** verify is
/// never remembered.
///
/// # What a link is
///
/// SHA-256 of the child's whole DER and of the issuer's `SubjectPublicKeyInfo`: all that goes into the verification,
/// algorithm and parameters included. The one exception are DSA keys which inherit their
/// parameters from another certificate (RFC 3279 section 2.3.2): [`insert`](Self::insert) leaves their links out, so
/// that a link verified under one set of parameters is never taken for one under another.
///
/// # One cache, one verifier
///
/// Verifiers differ: one may refuse what another accepts. So a cache is made for one, which it brings along: who takes the
/// cache takes its [`verifier`](Self::verifier) too. Any number of validators, of any trust
/// store, profile and thread, may share a cache.
///
/// # What to put in
///
/// Links of intermediates. Leaves are not worth it: each comes once, costs one signature, and would push out an intermediate
/// that thousands share.
///
/// # When it is full
///
/// New links go into a young generation; when that is full, it becomes the old one, and what was old before is
/// forgotten. A link found in the old one becomes young again. So whatever is in use stays, and making
/// room costs no search.
///
/// Links are compared in all of their 64 octets, and spread by the standard library's keyed hash over 16 of
/// them, eight of each half: making many links meet there would take many collisions of 128 bits of SHA-256.
/// Which shard a link is in can be chosen with little work: all that this gains is that other
/// links of that shard are forgotten sooner.
pub struct LinkCache {
    verifier: Arc<dyn SignatureVerifier>,
    /// Links that one generation of one shard may have.
    generation_size: usize,
    shards: [Mutex<Shard>; SHARDS],
}

/// The fingerprints of the child and of the issuer's key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Link {
    child: [u8; 32],
    issuer_key: [u8; 32],
}

impl Hash for Link {
    fn hash<H: Hasher>(&self, state: &mut H) {
        for half in [&self.child, &self.issuer_key] {
            let first = half.first_chunk().copied().unwrap_or_default();
            state.write_u64(u64::from_le_bytes(first));
        }
    }
}

#[derive(Debug, Default)]
struct Shard {
    young: HashSet<Link>,
    old: HashSet<Link>,
}

impl Shard {
    fn contains(&mut self, link: &Link, generation_size: usize) -> bool {
        if self.young.contains(link) {
            return true;
        }
        let is_old = self.old.remove(link);
        if is_old {
            self.insert(*link, generation_size);
        }
        is_old
    }

    fn insert(&mut self, link: Link, generation_size: usize) {
        if self.young.len() >= generation_size && !self.young.contains(&link) {
            std::mem::swap(&mut self.young, &mut self.old);
            self.young.clear();
        }
        self.old.remove(&link);
        self.young.insert(link);
    }
}

impl fmt::Debug for LinkCache {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("LinkCache")
            .field("len", &self.len())
            .field("capacity", &self.capacity())
            .finish_non_exhaustive()
    }
}

impl LinkCache {
    /// An empty cache of [`DEFAULT_CACHED_LINKS`] for what this verifier accepts.
    pub fn new(verifier: impl Into<Arc<dyn SignatureVerifier>>) -> Self {
        Self::with_capacity(verifier, DEFAULT_CACHED_LINKS)
    }

    /// An empty cache of at most so many links, rounded up to a multiple of 32; one of 0 remembers
    /// nothing. Memory is taken as links come.
    pub fn with_capacity(verifier: impl Into<Arc<dyn SignatureVerifier>>, links: usize) -> Self {
        Self {
            verifier: verifier.into(),
            generation_size: links.div_ceil(SHARDS * GENERATIONS),
            shards: std::array::from_fn(|_| Mutex::default()),
        }
    }

    /// Whose answers are remembered: the only one that may verify what is put in.
    pub fn verifier(&self) -> &Arc<dyn SignatureVerifier> {
        &self.verifier
    }

    /// Whether the issuer's key is known to have signed the child. `false` says nothing.
    ///
    /// The child is hashed once, and the certificate keeps the result.
    pub fn contains(&self, child: &Certificate, issuer: &Certificate) -> bool {
        let link = link(child, issuer);
        self.shard(&link)
            .is_some_and(|mut it| it.contains(&link, self.generation_size))
    }

    /// Remembers that the issuer's key signed the child, as the cache's own verifier has just found.
    ///
    /// Nothing is remembered where the issuer's key inherits its parameters.
    pub fn insert(&self, child: &Certificate, issuer: &Certificate) {
        if self.generation_size == 0 || inherits_parameters(issuer) {
            return;
        }
        let link = link(child, issuer);
        if let Some(mut shard) = self.shard(&link) {
            shard.insert(link, self.generation_size);
        }
    }

    /// Forgets everything.
    pub fn clear(&self) {
        for shard in &self.shards {
            *lock(shard) = Shard::default();
        }
    }

    /// Links that are remembered: never more than [`capacity`](Self::capacity).
    pub fn len(&self) -> usize {
        let size = |shard: &Shard| shard.young.len() + shard.old.len();
        self.shards.iter().map(|it| size(&lock(it))).sum()
    }

    /// Whether nothing is remembered.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Links that there is room for.
    pub const fn capacity(&self) -> usize {
        self.generation_size.saturating_mul(SHARDS * GENERATIONS)
    }

    /// The shard of a link, by the child's last octet: the first ones choose the place in it.
    fn shard(&self, link: &Link) -> Option<MutexGuard<'_, Shard>> {
        let [.., last] = link.child;
        self.shards.get(usize::from(last) % SHARDS).map(lock)
    }
}

fn link(child: &Certificate, issuer: &Certificate) -> Link {
    Link {
        child: *child.fingerprint_sha256(),
        issuer_key: *issuer.spki_sha256(),
    }
}

/// Whether more than the issuer's own key goes into the verification of its signatures.
fn inherits_parameters(issuer: &Certificate) -> bool {
    let key = issuer.subject_public_key_info();
    let parameters = key.algorithm.parameters;
    // NULL counts as none (RFC 5280 section 6.1.4 (e)).
    key.key_algorithm() == KeyAlgorithm::Dsa && parameters.is_none_or(|it| it == [0x05, 0x00])
}

/// Locks a shard. A thread that panicked with the lock has left it whole: each change of a set is done
/// or not, and a link less costs a signature.
fn lock(shard: &Mutex<Shard>) -> MutexGuard<'_, Shard> {
    shard.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::signature::PkiTypesVerifier;

    #[test]
    fn a_panic_elsewhere_leaves_the_cache_usable() {
        let verifier: Arc<dyn SignatureVerifier> = Arc::new(PkiTypesVerifier::new(&[]));
        let cache = LinkCache::new(verifier);
        let known = Link {
            child: [7; 32],
            issuer_key: [8; 32],
        };
        cache.shard(&known).unwrap().insert(known, 1);
        for shard in &cache.shards {
            std::thread::scope(|scope| {
                let held = scope.spawn(|| {
                    let _guard = shard.lock().unwrap();
                    panic!("with the lock");
                });
                held.join().unwrap_err();
            });
            assert!(shard.is_poisoned());
        }
        assert!(cache.shard(&known).unwrap().contains(&known, 1));
        assert_eq!(cache.len(), 1);
        cache.clear();
        assert!(cache.is_empty());
    }

    #[test]
    fn links_that_hash_alike_are_still_two() {
        let one = Link {
            child: [7; 32],
            issuer_key: [8; 32],
        };
        let (mut child, mut issuer_key) = (one, one);
        child.child[8] = 0;
        issuer_key.issuer_key[31] = 0;
        let mut shard = Shard::default();
        shard.insert(one, 3);
        for other in [child, issuer_key] {
            assert!(!shard.contains(&other, 3));
        }
        assert!(shard.contains(&one, 3));
    }

    #[test]
    fn two_generations() {
        let mut shard = Shard::default();
        let link = |number: u8| Link {
            child: [number; 32],
            issuer_key: [7; 32],
        };
        for number in 0..3 {
            shard.insert(link(number), 3);
        }
        // The fourth makes the first three old, and the next one of them young again.
        shard.insert(link(3), 3);
        assert!(shard.contains(&link(0), 3));
        shard.insert(link(4), 3);
        assert_eq!((shard.young.len(), shard.old.len()), (3, 2));
        // Once more: those not asked for are forgotten.
        shard.insert(link(5), 3);
        let known: Vec<u8> = (0..6).filter(|it| shard.contains(&link(*it), 3)).collect();
        assert_eq!(known, [0, 3, 4, 5]);
        // What is young already makes nothing old.
        let mut full = Shard::default();
        for number in [0, 1, 2, 2, 1, 0] {
            full.insert(link(number), 3);
        }
        assert_eq!((full.young.len(), full.old.len()), (3, 0));
    }
}
