//! Certificates with something changed: octets, lengths, elements.

use notafter_core::certificate::Certificate;
use notafter_core::der::{Reader, Tag};
use notafter_tests::tree::{Change, change, count, encode, parse};
use proptest::prelude::*;
use proptest::sample::Index;

use crate::corpus::corpus;
use crate::everything;

fn changes() -> impl Strategy<Value = Change> {
    let octets = proptest::collection::vec(any::<u8>(), 0..40);
    // Many small ones: a thousand attributes, extensions beyond their limit.
    prop_oneof![
        4 => Just(Change::Duplicate),
        1 => (2..400_u16).prop_map(Change::Repeat),
        4 => Just(Change::Remove),
        2 => Just(Change::Empty),
        2 => any::<u8>().prop_map(Change::Retag),
        2 => Just(Change::SwapWithNext),
        4 => octets.prop_map(Change::Octets),
        1 => (1..40_u8).prop_map(Change::Bury),
    ]
}

/// A reader of a changed certificate gets all of it or an error within it.
fn read(der: &[u8]) -> Result<(), TestCaseError> {
    match Certificate::from_der(der) {
        Ok(certificate) => {
            prop_assert_eq!(certificate.as_der(), der);
            prop_assert!(everything(&certificate) > 0);
        }
        Err(error) => {
            prop_assert!(error.offset <= der.len(), "{error}");
            prop_assert!(!error.to_string().is_empty());
        }
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1024, ..ProptestConfig::default() })]

    #[test]
    fn octets_changed(
        which in any::<Index>(),
        changes in proptest::collection::vec((any::<Index>(), any::<u8>(), 0..5_u8), 1..4),
    ) {
        let mut der = which.get(corpus()).clone();
        for (place, octet, how) in changes {
            let place = place.index(der.len().max(1));
            match how {
                0 => der.insert(place, octet),
                1 => der.truncate(place),
                2 if !der.is_empty() => { der.remove(place); }
                3 if !der.is_empty() => der[place] ^= 1 << (octet % 8),
                _ if !der.is_empty() => der[place] = octet,
                _ => {}
            }
        }
        read(&der)?;
    }

    /// The whole is told to be as long as it is, so that faults deep inside are reached.
    #[test]
    fn elements_changed(
        which in any::<Index>(),
        changes in proptest::collection::vec((any::<Index>(), changes()), 1..4),
    ) {
        let der: &Vec<u8> = which.get(corpus());
        let mut nodes = parse(der).expect("certificates are elements");
        for (place, what) in changes {
            let count = count(&nodes);
            if count > 0 {
                let mut number = place.index(count);
                prop_assert!(change(&mut nodes, &mut number, &what));
            }
        }
        read(&encode(&nodes))?;
    }

    /// One length octet says something else.
    #[test]
    fn lengths_changed(which in any::<Index>(), place in any::<Index>(), length in any::<u8>()) {
        let mut der = which.get(corpus()).clone();
        let lengths = places_of_lengths(&der);
        der[*place.get(&lengths)] = length;
        read(&der)?;
    }
}

/// The first length octet of every element, at any depth.
fn places_of_lengths(der: &[u8]) -> Vec<usize> {
    let mut places = Vec::new();
    let mut queue = vec![(0, der)];
    while let Some((start, octets)) = queue.pop() {
        let mut reader = Reader::at_offset(octets, start, "elements");
        while let Ok(element) = reader.element() {
            places.push(element.offset + 1);
            if element.tag.0 & 0x20 != 0 || element.tag == Tag::OCTET_STRING {
                queue.push((element.contents_offset(), element.contents));
            }
        }
    }
    places
}

#[test]
fn the_corpus_itself_survives_being_taken_apart() {
    for der in corpus() {
        let nodes = parse(der).expect("certificates are elements");
        assert!(count(&nodes) > 20);
        assert_eq!(&encode(&nodes), der);
        assert!(places_of_lengths(der).len() > 20);
        assert!(read(der).is_ok());
    }
}
