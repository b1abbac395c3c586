//! The link cache in the search: it changes what a validation costs, and never what it finds.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use super::maker::{AT, HashVerifier, Maker, time};
use crate::certificate::Certificate;
use crate::chain::{ChainValidator, LinkCache, Profile, ValidationReport, ValidationRequest};
use crate::signature::{SignatureError, SignatureVerifier, SignedData};
use crate::trust::{PurposeSet, TrustStore};

#[derive(Default)]
struct Counting(AtomicUsize);

impl SignatureVerifier for Counting {
    fn verify(&self, signed: &SignedData<'_>) -> Result<(), SignatureError> {
        self.0.fetch_add(1, Ordering::Relaxed);
        HashVerifier.verify(signed)
    }
}

/// A generator of numbers that are the same each time (xorshift).
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, limit: u16) -> u16 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        u16::try_from(self.0 % u64::from(limit)).unwrap()
    }
}

/// A few CAs with few names and keys, some with a wrong signature, some expired, so that many sets of them have
/// paths, and many have not.
fn some_certificate(numbers: &mut Numbers, is_leaf: bool) -> Certificate {
    let (name, issuer) = (numbers.below(4), numbers.below(5));
    let mut maker = if is_leaf {
        Maker::server(100)
    } else {
        Maker::ca(&format!("CA {name}"), name + 10 * numbers.below(2))
    };
    maker = maker
        .issued_by(&format!("CA {issuer}"), issuer)
        .serial(u8::try_from(numbers.below(100)).unwrap());
    match numbers.below(8) {
        0 => maker = maker.signed_with(99),
        1 => maker = maker.valid("20200101000000Z", "20210101000000Z"),
        2 => maker = maker.path_length(0),
        _ => {}
    }
    maker.make()
}

fn is_same(a: &ValidationReport, b: &ValidationReport) -> bool {
    a.verdict == b.verdict
        && a.path == b.path
        && a.findings == b.findings
        && a.other_paths == b.other_paths
}

#[test]
fn nothing_else_changes() {
    let verifier: Arc<dyn SignatureVerifier> = Arc::new(HashVerifier);
    let roots = [Maker::ca("CA 4", 4).make()];
    let store = Arc::new(TrustStore::from_certificates(roots, PurposeSet::ALL));
    let plain = ChainValidator::new(Arc::clone(&store), Arc::clone(&verifier))
        .with_profile(Profile::Rfc5280);
    let tiny = LinkCache::with_capacity(Arc::clone(&verifier), 1);
    let caching = [LinkCache::new(verifier), tiny].map(|it| plain.clone().with_link_cache(it));
    let mut numbers = Numbers(0x1234_5678_9abc_def1);
    let (mut valid, mut remembered) = (0, 0);
    for _ in 0..2000 {
        let leaf = some_certificate(&mut numbers, true);
        let others: Vec<Certificate> = (0..numbers.below(12))
            .map(|_| some_certificate(&mut numbers, false))
            .collect();
        let request = ValidationRequest::new(&leaf, time(AT))
            .with_intermediates(&others)
            .with_other_paths(2);
        let expected = plain.validate(&request);
        assert_eq!(expected.work.links_remembered, 0);
        valid += usize::from(expected.is_valid());
        for validator in &caching {
            // Once as it comes, and once with all links known that it may know.
            for _ in 0..2 {
                let found = validator.validate(&request);
                assert!(is_same(&found, &expected), "{:?}", found.findings);
                let work = found.work;
                assert_eq!(
                    work.signatures_checked + work.links_remembered,
                    expected.work.signatures_checked
                );
                assert!(work.signatures_checked > 0 || expected.work.signatures_checked == 0);
                remembered += work.links_remembered;
            }
        }
    }
    assert!(valid > 100 && valid < 1900, "{valid}");
    assert!(remembered > 1000, "{remembered}");
}

#[test]
fn what_is_remembered() {
    let counting = Arc::new(Counting::default());
    let verifier: Arc<dyn SignatureVerifier> = counting.clone();
    let cache = Arc::new(LinkCache::new(verifier));
    let root = Maker::ca("Root", 1).make();
    let store = TrustStore::from_certificates([root], PurposeSet::ALL);
    let validator =
        ChainValidator::new(store, Arc::new(HashVerifier) as Arc<dyn SignatureVerifier>)
            .with_profile(Profile::Rfc5280)
            .with_link_cache(Arc::clone(&cache));
    let run = |leaf: &Maker, others: &[Certificate]| {
        let before = counting.0.load(Ordering::Relaxed);
        let leaf = leaf.make();
        let request = ValidationRequest::new(&leaf, time(AT)).with_intermediates(others);
        let found = validator.validate(&request);
        let asked = counting.0.load(Ordering::Relaxed) - before;
        assert_eq!(asked, found.work.signatures_checked);
        (found.is_valid(), asked, found.work.links_remembered)
    };
    let sub = Maker::ca("Sub", 2).issued_by("Root", 1).make();
    let leaf = Maker::server(3).issued_by("Sub", 2);
    let others = [sub];
    assert_eq!(run(&leaf, &others), (true, 2, 0));
    assert_eq!(cache.len(), 1, "the leaf's link is not kept");
    assert_eq!(run(&leaf, &others), (true, 1, 1));
    assert_eq!(run(&leaf.clone().serial(9), &others), (true, 1, 1));
    // A leaf that was changed is found out, and so is an intermediate.
    assert!(!run(&leaf.clone().signed_with(9), &others).0);
    let forged = [Maker::ca("Sub", 2)
        .issued_by("Root", 1)
        .signed_with(9)
        .make()];
    for _ in 0..2 {
        let (is_valid, asked, remembered) = run(&leaf, &forged);
        assert!(
            !is_valid && asked >= 2 && remembered == 0,
            "failures are not kept"
        );
    }
    assert_eq!(cache.len(), 1);
    // A leaf that stands among the intermediates as well is the leaf.
    let ca_as_leaf = Maker::ca("Other", 4).issued_by("Root", 1);
    let twice = [ca_as_leaf.make()];
    assert!(run(&ca_as_leaf, &twice).1 > 0);
    assert_eq!(cache.len(), 1);
}
