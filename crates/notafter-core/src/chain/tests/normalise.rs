//! Chains put in order.

use proptest::prelude::*;
use sha1::Sha1;
use sha2::{Digest, Sha256};

use super::maker::{Maker, sequence, tlv, told};
use crate::certificate::Certificate;
use crate::chain::{
    Fate, Finding, MAX_NORMALISED, NormaliseOutcome, NormalisedChain, Severity, normalise,
    normalise_intermediates,
};
use crate::read;
use crate::trust::{PurposeSet, TrustStore};

const CERT_KEY_IDS: [&[u8]; 2] = [&[0x55, 0x1d, 14], &[0x55, 0x1d, 35]];

fn leaf() -> Certificate {
    Maker::server(3).issued_by("Sub", 2).make()
}

fn sub() -> Certificate {
    let maker = Maker::ca("Sub", 2).issued_by("Root", 1);
    maker.ca_issuers("http://ca.example/root.cer").make()
}

fn root() -> Certificate {
    Maker::ca("Root", 1).make()
}

fn stranger() -> Certificate {
    Maker::ca("Stranger", 9).issued_by("Nobody", 8).make()
}

fn trusting(roots: &[Certificate]) -> TrustStore {
    TrustStore::from_certificates(roots.iter().cloned(), PurposeSet::ALL)
}

/// Trusting [`root`].
fn normalised(chain: &[Certificate]) -> NormalisedChain {
    normalise(chain, &trusting(&[root()]))
}

/// Fate and place of each.
fn fates(chain: &NormalisedChain) -> Vec<String> {
    let text = |it: &crate::chain::InputFate| match it.place {
        Some(place) => format!("{} {place}", it.fate),
        None => it.fate.to_string(),
    };
    chain.fates.iter().map(text).collect()
}

fn remedies(findings: &[Finding]) -> String {
    let remedies = findings.iter().filter_map(|it| it.remedy.as_deref());
    remedies.collect::<Vec<_>>().join("\n")
}

#[test]
fn a_good_chain_stays_as_it_is() {
    let chain = [leaf(), sub()];
    let found = normalised(&chain);
    assert_eq!(found.certificates, chain);
    assert_eq!(found.chain_length, 2);
    assert_eq!(found.leaf, Some(leaf()));
    assert_eq!(fates(&found), ["kept 0", "kept 1"]);
    assert_eq!(found.findings, []);
    assert_eq!(found.outcome(), NormaliseOutcome::Unchanged);
    let again = read::any(found.to_pem().as_bytes());
    assert!(again.certificates().eq(&chain));
    assert!(again.skipped.is_empty());
}

#[test]
fn a_root_of_version_1_is_left_out_if_others_chain_to_it() {
    let old = Maker::ca("Root", 1).version_1().make();
    for trust in [trusting(&[]), trusting(std::slice::from_ref(&old))] {
        let found = normalise(&[leaf(), sub(), old.clone()], &trust);
        assert_eq!(found.certificates, [leaf(), sub()]);
        assert_eq!(fates(&found), ["kept 0", "kept 1", "root-left-out"]);
        assert_eq!(told(&found.findings), ["2 root-included"]);
    }
    let found = normalise_intermediates(&[sub(), old.clone()]);
    assert_eq!(fates(&found), ["kept 0", "root-refused"]);
    // Alone it is a leaf as good as any that is self-signed.
    let found = normalise(std::slice::from_ref(&old), &trusting(&[]));
    assert_eq!(found.leaf, Some(old));
}

#[test]
fn everything_wrong_at_once() {
    let chain = [root(), stranger(), sub(), leaf(), sub(), root()];
    let found = normalised(&chain);
    assert_eq!(found.certificates, [leaf(), sub()]);
    assert_eq!(
        fates(&found),
        [
            "root-left-out",
            "unrelated",
            "kept 1",
            "kept 0",
            "duplicate 1",
            "duplicate"
        ]
    );
    assert_eq!(
        told(&found.findings),
        [
            "0 wrong-order",
            "0 root-included",
            "1 unrelated-certificate",
            "3 leaf-not-first",
            "4 duplicate-certificate",
            "5 duplicate-certificate",
        ]
    );
    assert_eq!(found.outcome(), NormaliseOutcome::Corrected);
}

#[test]
fn a_missing_intermediate_is_told_with_its_address() {
    let url = "http://ca.example/sub.cer";
    let leaf = Maker::server(3).issued_by("Sub", 2).ca_issuers(url).make();
    for chain in [vec![leaf.clone()], vec![leaf.clone(), root()]] {
        let found = normalised(&chain);
        assert_eq!(found.certificates, chain[..1]);
        assert_eq!(told(&found.findings)[0], "0 intermediate-missing");
        let remedy = remedies(&found.findings);
        assert!(remedy.contains(url), "{remedy}");
        assert_eq!(found.outcome(), NormaliseOutcome::Incomplete);
    }
    // The root is here, and need not be trusted.
    let chain = [leaf, sub(), root()];
    let found = normalise(&chain, &TrustStore::new());
    assert_eq!(told(&found.findings), ["2 root-included"]);
    let found = normalise(&chain[..2], &TrustStore::new());
    assert_eq!(told(&found.findings), ["1 intermediate-missing"]);
    // An anchor of that name with another key is not the issuer.
    let found = normalise(&chain[..2], &trusting(&[Maker::ca("Root", 7).make()]));
    assert_eq!(told(&found.findings), ["1 intermediate-missing"]);
}

#[test]
fn without_a_leaf() {
    let found = normalised(&[root(), sub()]);
    assert_eq!(found.certificates, [sub()]);
    assert_eq!(found.leaf, None);
    assert_eq!(
        told(&found.findings),
        ["leaf-missing", "0 wrong-order", "0 root-included"]
    );
    assert_eq!(found.outcome(), NormaliseOutcome::Incomplete);

    let found = normalised(&[root()]);
    assert_eq!(found.certificates, []);
    assert_eq!(fates(&found), ["root-left-out"]);
    assert_eq!(told(&found.findings), ["leaf-missing"]);

    let found = normalised(&[]);
    assert_eq!((found.certificates, found.findings), (vec![], vec![]));
}

#[test]
fn self_signed_servers_are_leaves() {
    // As `openssl req -x509` makes them: a CA by its basic constraints.
    let as_ca = Maker::ca("box.example", 5).dns_names(&["box.example"]);
    let plain = Maker::server(5);
    for certificate in [as_ca.make(), plain.make()] {
        let found = normalised(std::slice::from_ref(&certificate));
        assert_eq!(found.leaf.as_ref(), Some(&certificate));
        assert_eq!(found.certificates, [certificate]);
        assert_eq!(found.findings, []);
    }
    // A renewed one beside the old: neither is the issuer of the other.
    let bare = |serial| {
        let maker = Maker::server(5).serial(serial);
        maker.without(CERT_KEY_IDS[0]).make()
    };
    let found = normalised(&[bare(1), bare(2)]);
    assert_eq!(found.certificates, [bare(1)]);
    assert_eq!(told(&found.findings), ["1 other-leaf"]);
}

#[test]
fn of_two_leaves_the_first_is_taken() {
    let ecdsa = Maker::server(4).serial(2).issued_by("Sub", 2).make();
    let other = Maker::server(6).serial(3).issued_by("Other", 7).make();
    let other_sub = Maker::ca("Other", 7).issued_by("Root", 1).make();
    let found = normalised(&[sub(), leaf(), ecdsa, other, other_sub]);
    assert_eq!(found.certificates, [leaf(), sub()]);
    assert_eq!(
        fates(&found),
        ["kept 1", "kept 0", "other-leaf", "other-leaf", "unrelated"]
    );
    assert_eq!(
        told(&found.findings),
        [
            "1 leaf-not-first",
            "2 other-leaf",
            "3 other-leaf",
            "4 unrelated-certificate"
        ]
    );
}

#[test]
fn cross_signed_certificates_are_kept_behind_the_chain() {
    let cross = Maker::ca("Sub", 2).issued_by("Old Root", 7).make();
    let old_root = Maker::ca("Old Root", 7).make();
    let found = normalised(&[leaf(), cross.clone(), sub()]);
    assert_eq!(found.certificates, [leaf(), sub(), cross.clone()]);
    assert_eq!(found.chain_length, 2);
    assert_eq!(found.findings, [], "both orders are good ones to serve");
    assert_eq!(found.outcome(), NormaliseOutcome::Corrected);

    // The other root decides.
    let trust = trusting(std::slice::from_ref(&old_root));
    let found = normalise(&[leaf(), sub(), cross.clone()], &trust);
    assert_eq!(found.certificates, [leaf(), cross.clone(), sub()]);

    // Without any, the one whose root is here, which is left out.
    let chain = [leaf(), sub(), cross.clone(), old_root];
    let found = normalise(&chain, &TrustStore::new());
    assert_eq!(found.certificates, [leaf(), cross, sub()]);
    assert_eq!(told(&found.findings), ["3 root-included"]);

    // A root that is cross-signed by an older one, as public CAs serve it for old clients.
    let cross_root = Maker::ca("Root", 1).issued_by("Old Root", 7).make();
    let chain = [leaf(), sub(), cross_root.clone()];
    let found = normalised(&chain);
    assert_eq!(
        (found.certificates.as_slice(), found.chain_length),
        (&chain[..], 3)
    );
    assert_eq!(found.findings, []);
    // With the root itself it is the same: only that is left out.
    let found = normalised(&[leaf(), sub(), root(), cross_root]);
    assert_eq!(
        (found.certificates.as_slice(), found.chain_length),
        (&chain[..], 3)
    );
}

#[test]
fn the_best_of_several_issuers() {
    let later = |maker: Maker| maker.valid("20260101000000Z", "20280101000000Z");
    let short = Maker::ca("Sub", 2).issued_by("Root", 1).make();
    let long = later(Maker::ca("Sub", 2).issued_by("Root", 1)).make();
    let found = normalised(&[leaf(), short.clone(), long.clone()]);
    assert_eq!(found.certificates, [leaf(), long.clone(), short.clone()]);

    // A key identifier that agrees is better than none, and one that differs will not do.
    let without_id = later(Maker::ca("Sub", 2).issued_by("Root", 1));
    let without_id = without_id.without(CERT_KEY_IDS[0]).make();
    let rekeyed = later(Maker::ca("Sub", 4).issued_by("Root", 1)).make();
    let chain = [leaf(), rekeyed, without_id.clone(), short.clone()];
    let found = normalised(&chain);
    assert_eq!(found.certificates, [leaf(), short, without_id]);
    assert_eq!(told(&found.findings), ["1 unrelated-certificate"]);

    // A longer way that ends at an anchor is better than a longer life without one.
    let by_stranger = later(Maker::ca("Sub", 2).issued_by("Nobody", 8)).make();
    let deep = Maker::ca("Sub", 2).issued_by("Middle", 5).make();
    let middle = Maker::ca("Middle", 5).issued_by("Root", 1).make();
    let found = normalised(&[leaf(), by_stranger.clone(), deep.clone(), middle.clone()]);
    assert_eq!(found.certificates, [leaf(), deep, middle, by_stranger]);
    assert_eq!(found.chain_length, 3);
}

#[test]
fn a_hash_of_the_key_identifies_an_issuer_with_another_identifier() {
    let leaf = |id: &[u8]| {
        let maker = Maker::server(3).issued_by("Sub", 2);
        maker
            .with(CERT_KEY_IDS[1], false, &sequence(&[tlv(0x80, id)]))
            .make()
    };
    let sub = sub();
    let key = sub.subject_public_key_info().public_key.octets;
    let [sha1, sha256] = [Sha1::digest(key).to_vec(), Sha256::digest(key).to_vec()];
    for id in [&sha1[..], &sha256[..20]] {
        let chain = [leaf(id), sub.clone()];
        let found = normalised(&chain);
        assert_eq!(found.certificates, chain);
        assert_eq!(found.findings, []);
        // The CA's old certificate, with another key, is still of no use.
        let old = Maker::ca("Sub", 4).issued_by("Root", 1).make();
        let found = normalised(&[leaf(id), old]);
        assert_eq!(
            told(&found.findings),
            ["0 intermediate-missing", "1 unrelated-certificate"]
        );
    }
    // What is no such hash cannot be told from the identifier of another key.
    for id in [&sha1[..19], &sha256[..], &sha256[1..21], b"any"] {
        let found = normalised(&[leaf(id), sub.clone()]);
        assert_eq!(found.certificates, [leaf(id)], "{id:?}");
    }
}

#[test]
fn circles_end() {
    let a = Maker::ca("Sub", 2).issued_by("Other", 5).make();
    let b = Maker::ca("Other", 5).issued_by("Sub", 2).make();
    let found = normalised(&[leaf(), a.clone(), b.clone()]);
    assert_eq!(found.certificates, [leaf(), a.clone(), b.clone()]);
    assert_eq!(told(&found.findings), ["2 intermediate-missing"]);
    // A circle beside the way to the root does not hide it.
    let late = Maker::ca("Sub", 2).issued_by("Other", 5);
    let late = late.valid("20260101000000Z", "20290101000000Z").make();
    let found = normalised(&[leaf(), late.clone(), b.clone(), sub()]);
    assert_eq!(found.certificates, [leaf(), sub(), late, b.clone()]);
    assert_eq!(found.findings, []);
    // Only a circle: somewhere it has to begin.
    let found = normalised(&[a.clone(), b.clone()]);
    assert_eq!(found.certificates, [a.clone(), b.clone()]);
    let found = normalise_intermediates(&[b.clone(), a.clone()]);
    assert_eq!(found.certificates, [b, a]);
}

#[test]
fn beyond_the_limit_it_is_said() {
    let of = |count: usize| -> Vec<Certificate> {
        let made = (0..count).map(|it| {
            let number = u16::try_from(it).unwrap();
            Maker::ca("Same", number)
                .issued_by("Same", number + 1)
                .make()
        });
        made.collect()
    };
    let chain = of(MAX_NORMALISED);
    let found = normalised(&chain);
    assert_eq!(found.certificates, chain);
    assert_eq!(
        told(&found.findings),
        ["leaf-missing", "99 intermediate-missing"]
    );
    let found = normalised(&of(MAX_NORMALISED + 1));
    assert_eq!(found.certificates, chain);
    assert_eq!(found.fates[MAX_NORMALISED].fate, Fate::NotLookedAt);
    assert_eq!(told(&found.findings)[0], "too-many-certificates");
    assert_eq!(
        found.findings[0].message,
        "There are 101 certificates, of which only the first 100 were looked at."
    );
    let found = normalise_intermediates(&of(MAX_NORMALISED + 1));
    assert_eq!(found.certificates, chain);
    assert_eq!(told(&found.findings), ["too-many-certificates"]);
    assert_eq!(found.outcome(), NormaliseOutcome::Incomplete);
}

#[test]
fn stored_intermediates() {
    let middle = Maker::ca("Middle", 5).issued_by("Sub", 2).make();
    let chain = [sub(), leaf(), stranger(), root(), middle.clone(), sub()];
    let found = normalise_intermediates(&chain);
    assert_eq!(found.certificates, [stranger(), middle.clone(), sub()]);
    assert_eq!(found.leaf, None);
    assert_eq!(
        fates(&found),
        [
            "kept 2",
            "leaf-refused",
            "kept 0",
            "root-refused",
            "kept 1",
            "duplicate 2"
        ]
    );
    assert_eq!(
        told(&found.findings),
        [
            "0 wrong-order",
            "1 leaf-refused",
            "3 root-refused",
            "5 duplicate-certificate"
        ]
    );
    let refused = found
        .findings
        .iter()
        .filter(|it| it.severity == Severity::Error);
    assert_eq!(refused.count(), 2);
    assert_eq!(found.outcome(), NormaliseOutcome::Incomplete);

    // A CA that signed its own new key is no root.
    let new_key = Maker::ca("Sub", 6).issued_by("Sub", 2).make();
    let found = normalise_intermediates(&[new_key.clone(), sub(), stranger()]);
    assert_eq!(found.certificates, [new_key, sub(), stranger()]);
    assert_eq!(found.findings, []);
    assert_eq!(found.outcome(), NormaliseOutcome::Unchanged);
    assert_eq!(normalise_intermediates(&[]).fates, []);
}

#[test]
fn codes_are_spelt_once() {
    let mut spellings: Vec<&str> = Fate::ALL.iter().map(|it| it.as_str()).collect();
    spellings.sort_unstable();
    spellings.dedup();
    assert_eq!(spellings.len(), Fate::ALL.len());
    let outcomes: Vec<String> = NormaliseOutcome::ALL
        .iter()
        .map(ToString::to_string)
        .collect();
    assert_eq!(outcomes, ["unchanged", "corrected", "incomplete"]);
}

proptest! {
    /// Any order, any certificate any number of times: the bundle is the same.
    #[test]
    fn the_bundle_does_not_depend_on_the_order(
        order in Just((0..8_usize).collect::<Vec<_>>()).prop_shuffle(),
        more in proptest::collection::vec((0..8_usize, 0..12_usize), 0..6),
    ) {
        let parts = [
            leaf(),
            sub(),
            root(),
            stranger(),
            Maker::ca("Sub", 2).issued_by("Middle", 5).make(),
            Maker::ca("Middle", 5).issued_by("Root", 1).make(),
            Maker::ca("Root", 1).issued_by("Old Root", 7).make(),
            Maker::ca("Old Root", 7).make(),
        ];
        let mut places = order;
        for (part, at) in more {
            places.insert(at.min(places.len()), part);
        }
        let chain: Vec<Certificate> = places.iter().map(|it| parts[*it].clone()).collect();
        let found = normalised(&chain);
        prop_assert_eq!(&found.certificates, &normalised(&parts).certificates);
        prop_assert_eq!(found.chain_length, 3);
        prop_assert_eq!(&found.certificates[..2], &parts[..2]);
        prop_assert_eq!(&found.certificates[2], &parts[6]);
        prop_assert_eq!(found.certificates.len(), 5);
        for (index, fate) in found.fates.iter().enumerate() {
            let kept = fate.place.map(|it| &found.certificates[it]);
            prop_assert!(kept.is_none_or(|it| *it == chain[index]));
        }
        // What is right stays right.
        let again = normalised(&found.certificates);
        prop_assert_eq!(&again.certificates, &found.certificates);
        prop_assert_eq!(again.outcome(), NormaliseOutcome::Unchanged);
    }
}
