//! The table of public roots is what its generator makes of the embedded roots: nobody took a newer
//! set and forgot the table.

use std::collections::BTreeSet;
use std::process::Command;

use notafter::expiry::rules::{KeyDateBasis, PUBLIC_ROOTS, RuleSubject, public_root};

#[test]
fn the_table_is_what_the_generator_writes() {
    let output = Command::new(env!("CARGO_BIN_EXE_make-roots"))
        .arg("--check")
        .output()
        .expect("the generator runs");
    let said = String::from_utf8_lossy(&output.stdout).into_owned()
        + &String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{said}");
}

#[test]
fn every_root_is_found_by_certificate_and_by_key() {
    let store = notafter::roots::mozilla();
    assert_eq!(store.len(), PUBLIC_ROOTS.len());
    for anchor in store.iter() {
        let root = anchor.certificate();
        let path = [root.clone()];
        let subject = RuleSubject::of_path(&path).expect("a path");
        assert!(subject.is_public);
        let sha256 = subject.root_sha256.expect("of a path");
        let row = public_root(&sha256.to_uppercase()).expect("a row");
        assert_eq!(row.not_before, root.not_before());
        assert!(public_root(row.spki_sha256).is_some());
    }
    let keys: BTreeSet<_> = PUBLIC_ROOTS.iter().map(|root| root.spki_sha256).collect();
    assert_eq!(keys.len(), PUBLIC_ROOTS.len(), "a key in two roots");
}

/// A stated date for a root that is in no set any more would be dead weight; one that lies behind the root's own
/// first instant by more than the day that it names would be a slip.
#[test]
fn stated_dates_are_of_roots_in_the_table() {
    let stated: Vec<_> = PUBLIC_ROOTS
        .iter()
        .filter_map(|root| match root.key_created() {
            (created, KeyDateBasis::Stated(source)) => Some((root, created, source)),
            _ => None,
        })
        .collect();
    let names: BTreeSet<_> = stated.iter().map(|(root, ..)| root.name).collect();
    assert_eq!(names, BTreeSet::from(["ISRG Root X1", "ISRG Root X2"]));
    for (root, created, source) in stated {
        assert!(created <= root.not_before, "{}", root.name);
        assert!(!source.is_empty());
    }
}
