use std::sync::Arc;

use super::maker::{HashVerifier, Maker};
use crate::certificate::Certificate;
use crate::chain::{DEFAULT_CACHED_LINKS, LinkCache};
use crate::signature::SignatureVerifier;

fn verifier() -> Arc<dyn SignatureVerifier> {
    Arc::new(HashVerifier)
}

fn cache(links: usize) -> LinkCache {
    LinkCache::with_capacity(verifier(), links)
}

fn intermediate(key: u16) -> Certificate {
    Maker::ca("intermediate", key).issued_by("root", 1).make()
}

#[test]
fn one_link_and_no_other() {
    let cache = LinkCache::new(verifier());
    assert_eq!((cache.capacity(), cache.len()), (DEFAULT_CACHED_LINKS, 0));
    let (root, child) = (Maker::ca("root", 1).make(), intermediate(2));
    assert!(!cache.contains(&child, &root));
    assert!(cache.is_empty(), "asking leaves nothing");
    cache.insert(&child, &root);
    cache.insert(&child, &root);
    assert!(cache.contains(&child, &root));
    assert_eq!(cache.len(), 1);

    // Neither the other way round, nor another child, nor one that differs in its signature alone.
    assert!(!cache.contains(&root, &child));
    assert!(!cache.contains(&root, &root));
    assert!(!cache.contains(&intermediate(3), &root));
    let mut der = child.as_der().to_vec();
    *der.last_mut().unwrap() ^= 1;
    assert!(!cache.contains(&Certificate::from_der(&der).unwrap(), &root));
    // Nor another key, whatever its name.
    assert!(!cache.contains(&child, &Maker::ca("root", 9).make()));
    // The same key in another certificate made the same signature.
    let renewed = Maker::ca("root", 1).serial(9).make();
    assert!(cache.contains(&child, &renewed));
    // The same certificate read again is the same.
    let again = Certificate::from_der(child.as_der()).unwrap();
    assert!(cache.contains(&again, &root));

    cache.clear();
    assert!(cache.is_empty() && !cache.contains(&child, &root));
}

#[test]
fn inherited_parameters_are_not_remembered() {
    const ID_DSA: &[u8] = &[0x2a, 0x86, 0x48, 0xce, 0x38, 4, 1];
    let cache = cache(64);
    let heir = Maker::ca("root", 1).key_kind(ID_DSA, 20).make();
    cache.insert(&intermediate(2), &heir);
    assert!(cache.is_empty());
    assert!(!cache.contains(&intermediate(2), &heir));
    // The child may inherit: its key has no part in its own signature.
    cache.insert(&heir, &Maker::ca("root", 1).make());
    assert_eq!(cache.len(), 1);
}

#[test]
fn bounded_and_what_is_used_stays() {
    let root = Maker::ca("root", 1).make();
    for links in [1, 32, 64, 100] {
        let cache = cache(links);
        assert_eq!(cache.capacity(), links.div_ceil(32) * 32);
        let used = intermediate(2);
        cache.insert(&used, &root);
        let mut most = 0;
        for key in 3..1_000 {
            let new = intermediate(key);
            cache.insert(&new, &root);
            assert!(cache.contains(&new, &root), "{links}: {key}");
            assert!(cache.contains(&used, &root), "{links}: {key}");
            assert!(cache.len() <= cache.capacity(), "{links}: {key}");
            most = most.max(cache.len());
        }
        // Once full, a shard always has one generation and a link more.
        assert!(most * 2 > cache.capacity(), "{links}: {most} at most");
        assert!(!cache.contains(&intermediate(3), &root));
    }
}

#[test]
fn a_cache_without_room() {
    let cache = cache(0);
    let root = Maker::ca("root", 1).make();
    cache.insert(&intermediate(2), &root);
    assert!(!cache.contains(&intermediate(2), &root));
    assert_eq!((cache.len(), cache.capacity()), (0, 0));
    // Nor does the largest one take anything before it has to.
    assert!(LinkCache::with_capacity(verifier(), usize::MAX).capacity() > DEFAULT_CACHED_LINKS);
}

#[test]
fn it_brings_its_verifier() {
    let verifier = verifier();
    let cache = LinkCache::new(Arc::clone(&verifier));
    assert!(Arc::ptr_eq(cache.verifier(), &verifier));
    assert_eq!(
        format!("{cache:?}"),
        "LinkCache { len: 0, capacity: 4096, .. }"
    );
}

#[test]
fn many_threads() {
    fn is_shared<T: Send + Sync>(_: &T) {}

    let root = Maker::ca("root", 1).make();
    let certificates: Vec<Certificate> = (2..402).map(intermediate).collect();
    let (signed, unsigned) = certificates.split_at(200);
    for links in [32, DEFAULT_CACHED_LINKS] {
        let cache = cache(links);
        is_shared(&cache);
        std::thread::scope(|scope| {
            for thread in 0..4 {
                let (cache, root) = (&cache, &root);
                scope.spawn(move || {
                    for certificate in signed.iter().cycle().skip(thread * 50).take(1_000) {
                        cache.insert(certificate, root);
                        assert!(cache.len() <= cache.capacity());
                    }
                });
                scope.spawn(move || {
                    for certificate in unsigned.iter().cycle().skip(thread * 50).take(1_000) {
                        assert!(!cache.contains(certificate, root));
                    }
                });
            }
        });
        let known = |it: &&Certificate| cache.contains(it, &root);
        assert_eq!(unsigned.iter().filter(known).count(), 0);
        let kept = signed.iter().filter(known).count();
        if links < signed.len() {
            assert!(kept > 0 && kept <= links, "{kept}");
        } else {
            assert_eq!(kept, signed.len());
        }
    }
}
