//! The DER cursor on any octets.

use notafter_core::der::{Oid, Reader};
use notafter_core::error::ParseError;
use notafter_core::limits::MAX_DEPTH;
use proptest::prelude::*;
use proptest::sample::Index;

use crate::corpus::corpus;

/// Reads everything that there is at this place, and below.
fn walk(mut reader: Reader<'_>, end: usize, depth: usize) -> Result<(), TestCaseError> {
    prop_assert!(depth <= MAX_DEPTH);
    loop {
        let before = reader;
        prop_assert_eq!(before.offset() + before.rest().len(), end);
        each_type(before)?;
        let Ok(element) = reader.element() else {
            // A reader that fails stays where it was.
            prop_assert_eq!(reader.offset(), before.offset());
            return Ok(());
        };
        prop_assert_eq!(element.offset, before.offset());
        prop_assert_eq!(reader.offset(), element.offset + element.encoded.len());
        prop_assert!(element.encoded.ends_with(element.contents));
        let contents_end = element.contents_offset() + element.contents.len();
        prop_assert_eq!(contents_end, reader.offset());
        if let Ok(inner) = element.reader("inner") {
            walk(inner, contents_end, depth + 1)?;
        }
    }
}

/// Whatever is asked for: an error lies at the cursor or in the element behind it.
fn each_type(reader: Reader<'_>) -> Result<(), TestCaseError> {
    fn offset<T>(result: Result<T, ParseError>) -> Option<usize> {
        result.err().map(|error| error.offset)
    }
    let end = reader.offset() + reader.rest().len();
    let offsets = [
        offset({ reader }.boolean()),
        offset({ reader }.integer()),
        offset({ reader }.small_integer()),
        offset({ reader }.bit_string()),
        offset({ reader }.octet_string()),
        offset({ reader }.oid()),
        offset({ reader }.sequence()),
        offset(reader.finish()),
    ];
    for offset in offsets.into_iter().flatten() {
        prop_assert!((reader.offset()..=end).contains(&offset));
    }
    if let Ok(bits) = { reader }.bit_string() {
        prop_assert!(bits.unused_bits < 8 && !bits.bit(8 * bits.octets.len()));
    }
    if let Ok(oid) = { reader }.oid() {
        prop_assert_eq!(Oid::from_contents(oid.contents()), Some(oid));
        prop_assert!(oid.to_string().contains('.'));
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2048, ..ProptestConfig::default() })]

    #[test]
    fn any_octets(octets in proptest::collection::vec(any::<u8>(), 0..200)) {
        walk(Reader::new(&octets, "any"), octets.len(), 0)?;
        walk(Reader::new(&octets, "any").tolerant(), octets.len(), 0)?;
    }

    #[test]
    fn any_oid(contents in proptest::collection::vec(any::<u8>(), 0..60)) {
        if let Some(oid) = Oid::from_contents(&contents) {
            let text = oid.to_string();
            let arcs = contents.iter().filter(|octet| *octet & 0x80 == 0).count();
            // The first octets hold two arcs (X.690 section 8.19.4).
            prop_assert_eq!(text.split('.').count(), arcs + 1, "{}", text);
            prop_assert!(text.chars().all(|it| it == '.' || it.is_ascii_digit()));
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 128, ..ProptestConfig::default() })]

    #[test]
    fn certificates_with_an_octet_changed(
        which in any::<Index>(), place in any::<Index>(), octet in any::<u8>(),
    ) {
        let mut der = which.get(corpus()).clone();
        let place = place.index(der.len());
        der[place] = octet;
        walk(Reader::new(&der, "certificate"), der.len(), 0)?;
        walk(Reader::new(&der, "certificate").tolerant(), der.len(), 0)?;
    }
}
