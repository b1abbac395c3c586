//! DSA keys that inherit their parameters (RFC 3279 section 2.3.2, RFC 5280 section 6.1.4 (d) to (f)).

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use super::maker::{AT, HashVerifier, Maker, NULL, dsa_key, time, told, validator};
use crate::certificate::{Certificate, oids};
use crate::chain::{
    ChainValidator, Finding, Profile, RevocationMode, ValidationReport, ValidationRequest,
};
use crate::read::crl::maker::CrlMaker;
use crate::signature::{SignatureError, SignatureVerifier, SignedData};
use crate::trust::{PurposeSet, TrustStore};

/// Two sets of parameters.
const ONE: &[u8] = &[0x30, 9, 2, 1, 1, 2, 1, 1, 2, 1, 1];
const TWO: &[u8] = &[0x30, 9, 2, 1, 2, 2, 1, 2, 2, 1, 2];

fn judged(leaf: &Maker, others: &[Maker], roots: &[Maker]) -> ValidationReport {
    let made = |makers: &[Maker]| makers.iter().map(Maker::make).collect::<Vec<_>>();
    let (leaf, others) = (leaf.make(), made(others));
    let request = ValidationRequest::new(&leaf, time(AT)).with_intermediates(&others);
    validator(&made(roots))
        .with_profile(Profile::Rfc5280)
        .validate(&request)
}

/// Index and code of each error.
fn errors(report: &ValidationReport) -> Vec<String> {
    let errors: Vec<Finding> = report.errors().cloned().collect();
    told(&errors)
}

/// An anchor with a DSA key and these parameters.
fn root(parameters: Option<&[u8]>) -> Maker {
    Maker::ca("Root", 1).key_der(dsa_key(1, parameters))
}

/// A CA whose key leaves its parameters out, in this way, signed by an anchor with parameters of its own.
fn sub(own: Option<&[u8]>) -> Maker {
    Maker::ca("Sub", 2)
        .issued_by("Root", 1)
        .key_der(dsa_key(2, own))
        .signed_with_heir(&dsa_key(1, Some(ONE)), &[])
}

/// A leaf of that CA, signed with these parameters.
fn leaf(own: Option<&[u8]>, inherited: &[u8]) -> Maker {
    Maker::server(3)
        .issued_by("Sub", 2)
        .signed_with_heir(&dsa_key(2, own), inherited)
}

#[test]
fn from_the_issuer() {
    for own in [None, Some(NULL)] {
        let found = judged(&leaf(own, ONE), &[sub(own)], &[root(Some(ONE))]);
        assert!(found.is_valid(), "{own:?}: {:?}", found.findings);
        assert_eq!(found.work.signatures_checked, 2);
        let found = judged(&leaf(own, TWO), &[sub(own)], &[root(Some(ONE))]);
        assert_eq!(errors(&found), ["0 bad-signature"], "{own:?}");
    }
    // Its own come first.
    let found = judged(&leaf(Some(TWO), &[]), &[sub(Some(TWO))], &[root(Some(ONE))]);
    assert!(found.is_valid(), "{:?}", found.findings);
}

#[test]
fn over_two_levels() {
    let lower = Maker::ca("Lower", 4)
        .issued_by("Sub", 2)
        .key_der(dsa_key(4, None))
        .signed_with_heir(&dsa_key(2, None), ONE);
    let leaf = |parameters| {
        Maker::server(3)
            .issued_by("Lower", 4)
            .signed_with_heir(&dsa_key(4, None), parameters)
    };
    let others = [lower, sub(None)];
    let found = judged(&leaf(ONE), &others, &[root(Some(ONE))]);
    assert!(found.is_valid(), "{:?}", found.findings);
    let found = judged(&leaf(TWO), &others, &[root(Some(ONE))]);
    assert_eq!(errors(&found), ["0 bad-signature"]);
}

#[test]
fn not_past_a_key_of_another_kind() {
    // DSA below P-256 below DSA.
    let middle = Maker::ca("Middle", 5)
        .issued_by("Root", 1)
        .signed_with_heir(&dsa_key(1, Some(ONE)), &[]);
    let below = Maker::ca("Sub", 2)
        .issued_by("Middle", 5)
        .key_der(dsa_key(2, None));
    let others = [below, middle];
    let found = judged(&leaf(None, ONE), &others, &[root(Some(ONE))]);
    assert_eq!(errors(&found), ["0 unsupported-algorithm"]);
}

#[test]
fn an_anchor_without_parameters() {
    for own in [None, Some(NULL)] {
        let sub = sub(None).signed_with_heir(&dsa_key(1, own), ONE);
        let found = judged(&leaf(None, ONE), &[sub], &[root(own)]);
        assert_eq!(
            errors(&found),
            ["0 unsupported-algorithm", "1 unsupported-algorithm"]
        );
    }
    // As the only issuer, too.
    let leaf = Maker::server(3)
        .issued_by("Root", 1)
        .signed_with_heir(&dsa_key(1, None), ONE);
    let found = judged(&leaf, &[], &[root(None)]);
    assert_eq!(errors(&found), ["0 unsupported-algorithm"]);
}

/// One certificate below two anchors whose parameters differ: each path brings its own.
#[test]
fn each_path_has_its_own_parameters() {
    let roots = [
        root(Some(ONE)),
        Maker::ca("Root", 6).key_der(dsa_key(6, Some(TWO))),
    ];
    let twins = [
        sub(None),
        Maker::ca("Sub", 2)
            .issued_by("Root", 6)
            .serial(7)
            .key_der(dsa_key(2, None))
            .signed_with_heir(&dsa_key(6, Some(TWO)), &[]),
    ];
    let reversed = [twins[1].clone(), twins[0].clone()];
    for others in [&twins, &reversed] {
        for (parameters, place) in [(ONE, 0), (TWO, 1)] {
            let found = judged(&leaf(None, parameters), others, &roots);
            assert!(found.is_valid(), "{:?}", found.findings);
            assert_eq!(found.path[2], roots[place].make());
        }
        assert!(!judged(&leaf(None, NULL), others, &roots).is_valid());
    }
}

/// Counts what it verifies, and says no to what lacks parameters.
struct Counting(AtomicUsize);

impl SignatureVerifier for Counting {
    fn verify(&self, signed: &SignedData<'_>) -> Result<(), SignatureError> {
        self.0.fetch_add(1, Ordering::Relaxed);
        HashVerifier.verify(signed)
    }
}

/// However many keys wait for parameters, each link of a valid path was verified.
#[test]
fn no_link_of_a_valid_path_goes_unverified() {
    const LEVELS: u16 = 6;
    for broken in 0..=LEVELS {
        let key = |level: u16| match level {
            LEVELS => dsa_key(level, Some(ONE)),
            _ => dsa_key(level, None),
        };
        let signed = |maker: Maker, level: u16| {
            // The link at this place was made with other parameters.
            let inherited = match level {
                LEVELS => &[][..],
                _ if level == broken => TWO,
                _ => ONE,
            };
            maker
                .issued_by(&format!("CA {level}"), level)
                .signed_with_heir(&key(level), inherited)
        };
        let leaf = signed(Maker::server(100), 1).make();
        let others: Vec<Certificate> = (1..LEVELS)
            .map(|level| {
                let ca = Maker::ca(&format!("CA {level}"), level).key_der(key(level));
                signed(ca, level + 1).make()
            })
            .collect();
        assert!(others.iter().all(|it| {
            let algorithm = it.subject_public_key_info().algorithm;
            algorithm.oid == oids::DSA && algorithm.parameters.is_none()
        }));
        let anchor = Maker::ca(&format!("CA {LEVELS}"), LEVELS).key_der(key(LEVELS));
        let counting = Arc::new(Counting(AtomicUsize::new(0)));
        let store = TrustStore::from_certificates([anchor.make()], PurposeSet::ALL);
        let verifier: Arc<dyn SignatureVerifier> = counting.clone();
        let found = ChainValidator::new(store, verifier)
            .with_profile(Profile::Rfc5280)
            .validate(&ValidationRequest::new(&leaf, time(AT)).with_intermediates(&others));
        let is_whole = broken == 0 || broken == LEVELS;
        assert_eq!(found.is_valid(), is_whole, "{broken}: {:?}", found.findings);
        if is_whole {
            assert_eq!(counting.0.load(Ordering::Relaxed), usize::from(LEVELS));
        }
    }
}

/// The signer of a list may inherit too, and its list is verified all the same.
#[test]
fn the_signer_of_a_list() {
    let signer = Maker::ca("Sub", 8)
        .issued_by("Root", 1)
        .serial(8)
        .key_der(dsa_key(8, None))
        .signed_with_heir(&dsa_key(1, Some(ONE)), &[])
        .make();
    let roots = [root(Some(ONE)).make()];
    let sub = sub(None).serial(2).make();
    let leaf = leaf(None, ONE).serial(3).make();
    let by = |key: &[u8], inherited: &[u8]| {
        let certificate = Maker::ca("x", 9).signed_with_heir(key, inherited);
        move |message: &[u8]| certificate.signature_of(message)
    };
    let of_root = CrlMaker::new("Root").make(by(&dsa_key(1, Some(ONE)), &[]));
    for (parameters, is_good) in [(ONE, true), (TWO, false), (NULL, false)] {
        for key in [2, 8] {
            let list = CrlMaker::new("Sub").make(by(&dsa_key(key, None), parameters));
            let (others, lists) = ([sub.clone(), signer.clone()], [list, of_root.clone()]);
            let request = ValidationRequest::new(&leaf, time(AT))
                .with_intermediates(&others)
                .with_revocation(RevocationMode::Required)
                .with_crls(&lists);
            let found = validator(&roots)
                .with_profile(Profile::Rfc5280)
                .validate(&request);
            assert_eq!(found.is_valid(), is_good, "{key}: {:?}", found.findings);
        }
    }
}

/// A signer that inherits its parameters, whose own status is asked because of one list, does not thereby vouch for
/// another that nobody signed.
#[test]
fn a_signer_that_is_asked_signs_its_lists_all_the_same() {
    let signer = Maker::ca("Sub", 8)
        .issued_by("Sub", 2)
        .serial(8)
        .key_der(dsa_key(8, None))
        .signed_with_heir(&dsa_key(2, Some(ONE)), &[])
        .make();
    let sub = Maker::ca("Sub", 2)
        .issued_by("Root", 1)
        .serial(2)
        .key_der(dsa_key(2, Some(ONE)))
        .make();
    let root = Maker::ca("Root", 1).make();
    let leaf = Maker::server(3)
        .issued_by("Sub", 2)
        .serial(3)
        .signed_with_heir(&dsa_key(2, Some(ONE)), &[])
        .make();
    let by_signer = Maker::ca("x", 9).signed_with_heir(&dsa_key(8, None), ONE);
    let compromise_only = |bits: u8| CrlMaker::new("Sub").scope(&[vec![0x83, 2, 0, bits]]);
    // What the signer says is about one reason; a list that nobody signed, about all others.
    let says = compromise_only(0x40).make(|it| by_signer.signature_of(it));
    let forged = CrlMaker::new("Sub").make(|_| vec![0; 32]);
    let others = [sub, signer];
    let of_root = CrlMaker::new("Root").make(super::maker::signed_by(1));
    let lists = [says, forged, of_root];
    let request = ValidationRequest::new(&leaf, time(AT))
        .with_intermediates(&others)
        .with_revocation(RevocationMode::Required)
        .with_crls(&lists);
    let found = validator(&[root])
        .with_profile(Profile::Rfc5280)
        .validate(&request);
    assert!(!found.is_valid(), "{:?}", errors(&found));
}
