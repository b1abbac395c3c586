//! A small DER writer, as willing to write wrong things as right ones.
//!
//! Functions return a whole element; sequences take whole elements. What is
//! wrong must be asked for by name (`*_raw`, `*_unsorted`, ...).

/// Tags, as identifier octets.
pub mod tag {
    /// BOOLEAN.
    pub const BOOLEAN: u8 = 0x01;
    /// INTEGER.
    pub const INTEGER: u8 = 0x02;
    /// BIT STRING.
    pub const BIT_STRING: u8 = 0x03;
    /// OCTET STRING.
    pub const OCTET_STRING: u8 = 0x04;
    /// NULL.
    pub const NULL: u8 = 0x05;
    /// OBJECT IDENTIFIER.
    pub const OID: u8 = 0x06;
    /// ENUMERATED.
    pub const ENUMERATED: u8 = 0x0a;
    /// `UTF8String`.
    pub const UTF8_STRING: u8 = 0x0c;
    /// `NumericString`.
    pub const NUMERIC_STRING: u8 = 0x12;
    /// PrintableString.
    pub const PRINTABLE_STRING: u8 = 0x13;
    /// `TeletexString`, also called `T61String`.
    pub const TELETEX_STRING: u8 = 0x14;
    /// `IA5String`.
    pub const IA5_STRING: u8 = 0x16;
    /// UTCTime.
    pub const UTC_TIME: u8 = 0x17;
    /// GeneralizedTime.
    pub const GENERALIZED_TIME: u8 = 0x18;
    /// `VisibleString`.
    pub const VISIBLE_STRING: u8 = 0x1a;
    /// `UniversalString`.
    pub const UNIVERSAL_STRING: u8 = 0x1c;
    /// `BMPString`.
    pub const BMP_STRING: u8 = 0x1e;
    /// SEQUENCE.
    pub const SEQUENCE: u8 = 0x30;
    /// SET.
    pub const SET: u8 = 0x31;
}

/// An element with a length in the minimal definite form.
pub fn element(tag: u8, contents: impl AsRef<[u8]>) -> Vec<u8> {
    let contents = contents.as_ref();
    element_with_length(tag, &length(contents.len()), contents)
}

/// An element whose length octets are exactly these, right or wrong.
pub fn element_with_length(tag: u8, length: &[u8], contents: &[u8]) -> Vec<u8> {
    let mut out = Vec::with_capacity(1 + length.len() + contents.len());
    out.push(tag);
    out.extend(length);
    out.extend(contents);
    out
}

/// WRONG in DER: an element whose length is written in the long form with
/// `octets` octets, whether it needs them or not.
pub fn element_long_form(tag: u8, octets: usize, contents: impl AsRef<[u8]>) -> Vec<u8> {
    let contents = contents.as_ref();
    let size = contents.len().to_be_bytes();
    assert!((1..=size.len()).contains(&octets), "1 to {}", size.len());
    let mut length = vec![0x80 | small(octets)];
    length.extend(&size[size.len() - octets..]);
    element_with_length(tag, &length, contents)
}

/// WRONG in DER: an element of indefinite length, with its end-of-contents octets.
pub fn element_indefinite(tag: u8, contents: impl AsRef<[u8]>) -> Vec<u8> {
    let mut out = element_with_length(tag, &[0x80], contents.as_ref());
    out.extend([0, 0]);
    out
}

/// The length octets in the minimal definite form.
pub fn length(size: usize) -> Vec<u8> {
    if size < 0x80 {
        return vec![small(size)];
    }
    let octets: Vec<u8> = size
        .to_be_bytes()
        .into_iter()
        .skip_while(|&octet| octet == 0)
        .collect();
    let mut out = vec![0x80 | small(octets.len())];
    out.extend(octets);
    out
}

fn small(number: usize) -> u8 {
    u8::try_from(number).expect("fits an octet")
}

/// A SEQUENCE of whole elements.
pub fn sequence(elements: &[Vec<u8>]) -> Vec<u8> {
    element(tag::SEQUENCE, elements.concat())
}

/// A SET OF whole elements, in the order DER demands (X.690 section 11.6).
pub fn set(elements: &[Vec<u8>]) -> Vec<u8> {
    let mut sorted = elements.to_vec();
    sorted.sort();
    set_unsorted(&sorted)
}

/// A SET in the order given, right or wrong.
pub fn set_unsorted(elements: &[Vec<u8>]) -> Vec<u8> {
    element(tag::SET, elements.concat())
}

/// A BOOLEAN.
pub fn boolean(yes: bool) -> Vec<u8> {
    element(tag::BOOLEAN, [if yes { 0xff } else { 0 }])
}

/// An INTEGER.
pub fn integer(number: i64) -> Vec<u8> {
    let octets = number.to_be_bytes();
    let mut start = 0;
    while start < octets.len() - 1 {
        let sign_extension = if octets[start + 1] & 0x80 == 0 {
            0
        } else {
            0xff
        };
        if octets[start] != sign_extension {
            break;
        }
        start += 1;
    }
    element(tag::INTEGER, &octets[start..])
}

/// An INTEGER that is not negative, from its big-endian magnitude.
pub fn integer_unsigned(magnitude: &[u8]) -> Vec<u8> {
    let zeros = magnitude.iter().take_while(|&&octet| octet == 0).count();
    let mut contents = magnitude[zeros..].to_vec();
    if contents.first().is_none_or(|octet| octet & 0x80 != 0) {
        contents.insert(0, 0);
    }
    element(tag::INTEGER, contents)
}

/// An INTEGER with these contents octets, right or wrong.
pub fn integer_raw(contents: &[u8]) -> Vec<u8> {
    element(tag::INTEGER, contents)
}

/// An OBJECT IDENTIFIER from dotted text; arcs up to `u128`.
pub fn oid(dotted: &str) -> Vec<u8> {
    element(tag::OID, oid_contents(dotted))
}

/// The contents octets of an OBJECT IDENTIFIER.
pub fn oid_contents(dotted: &str) -> Vec<u8> {
    let arcs: Vec<u128> = dotted
        .split('.')
        .map(|arc| arc.parse().expect("an OID in dotted decimal"))
        .collect();
    let [first, second, rest @ ..] = arcs.as_slice() else {
        panic!("an OID has at least two arcs: {dotted}");
    };
    let mut out = Vec::new();
    for arc in std::iter::once(first * 40 + second).chain(rest.iter().copied()) {
        let groups = (u128::BITS - arc.leading_zeros()).div_ceil(7).max(1);
        for group in (0..groups).rev() {
            let seven = u8::try_from((arc >> (group * 7)) & 0x7f).expect("seven bits");
            out.push(if group == 0 { seven } else { 0x80 | seven });
        }
    }
    out
}

/// NULL.
pub fn null() -> Vec<u8> {
    element(tag::NULL, [])
}

/// An ENUMERATED of one octet.
pub fn enumerated(number: u8) -> Vec<u8> {
    element(tag::ENUMERATED, [number])
}

/// A BIT STRING of whole octets.
pub fn bit_string(octets: impl AsRef<[u8]>) -> Vec<u8> {
    bit_string_raw(0, octets)
}

/// A BIT STRING with this count of unused bits, right or wrong.
pub fn bit_string_raw(unused_bits: u8, octets: impl AsRef<[u8]>) -> Vec<u8> {
    let mut contents = vec![unused_bits];
    contents.extend(octets.as_ref());
    element(tag::BIT_STRING, contents)
}

/// A BIT STRING with the named bits set, without trailing zero bits, as DER
/// demands of named bit lists (X.690 section 11.2.2).
pub fn named_bits(bits: &[u8]) -> Vec<u8> {
    let Some(&highest) = bits.iter().max() else {
        return bit_string_raw(0, []);
    };
    let mut octets = vec![0_u8; usize::from(highest / 8) + 1];
    for &bit in bits {
        octets[usize::from(bit / 8)] |= 0x80 >> (bit % 8);
    }
    bit_string_raw(7 - highest % 8, octets)
}

/// An OCTET STRING.
pub fn octet_string(octets: impl AsRef<[u8]>) -> Vec<u8> {
    element(tag::OCTET_STRING, octets)
}

/// A `UTF8String`.
pub fn utf8(text: &str) -> Vec<u8> {
    element(tag::UTF8_STRING, text)
}

/// A `NumericString`; the characters are not checked.
pub fn numeric(text: &str) -> Vec<u8> {
    element(tag::NUMERIC_STRING, text)
}

/// A PrintableString; the characters are not checked.
pub fn printable(text: &str) -> Vec<u8> {
    element(tag::PRINTABLE_STRING, text)
}

/// A `TeletexString` from its octets.
pub fn teletex(octets: impl AsRef<[u8]>) -> Vec<u8> {
    element(tag::TELETEX_STRING, octets)
}

/// An `IA5String`; the characters are not checked.
pub fn ia5(text: &str) -> Vec<u8> {
    element(tag::IA5_STRING, text)
}

/// A `VisibleString`; the characters are not checked.
pub fn visible(text: &str) -> Vec<u8> {
    element(tag::VISIBLE_STRING, text)
}

/// A `BMPString`: UTF-16 in big-endian order. Characters beyond the BMP become a
/// surrogate pair, which the type does not have.
pub fn bmp(text: &str) -> Vec<u8> {
    let octets: Vec<u8> = text.encode_utf16().flat_map(u16::to_be_bytes).collect();
    element(tag::BMP_STRING, octets)
}

/// A `UniversalString`: UTF-32 in big-endian order.
pub fn universal(text: &str) -> Vec<u8> {
    let octets: Vec<u8> = text
        .chars()
        .flat_map(|char| u32::from(char).to_be_bytes())
        .collect();
    element(tag::UNIVERSAL_STRING, octets)
}

/// A UTCTime; the text is not checked.
pub fn utc_time(text: &str) -> Vec<u8> {
    element(tag::UTC_TIME, text)
}

/// A GeneralizedTime; the text is not checked.
pub fn generalized_time(text: &str) -> Vec<u8> {
    element(tag::GENERALIZED_TIME, text)
}

/// `[number]` EXPLICIT, or IMPLICIT over a constructed type: context-specific and
/// constructed, around whole elements.
pub fn context(number: u8, elements: impl AsRef<[u8]>) -> Vec<u8> {
    element(0xa0 | number, elements)
}

/// `[number]` IMPLICIT over a primitive type, from its contents octets.
pub fn context_primitive(number: u8, contents: impl AsRef<[u8]>) -> Vec<u8> {
    element(0x80 | number, contents)
}

/// The same element under another identifier octet.
pub fn retag(tag: u8, mut encoded: Vec<u8>) -> Vec<u8> {
    encoded[0] = tag;
    encoded
}

/// The contents octets of an element written here (with a definite length).
pub fn contents(encoded: &[u8]) -> &[u8] {
    let first = usize::from(encoded[1]);
    let length_octets = if first < 0x80 { 1 } else { 1 + (first & 0x7f) };
    &encoded[1 + length_octets..]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lengths_are_minimal() {
        assert_eq!(length(0), [0]);
        assert_eq!(length(0x7f), [0x7f]);
        assert_eq!(length(0x80), [0x81, 0x80]);
        assert_eq!(length(0xff), [0x81, 0xff]);
        assert_eq!(length(0x100), [0x82, 1, 0]);
        assert_eq!(length(0x1_0000), [0x83, 1, 0, 0]);
    }

    #[test]
    fn integers() {
        assert_eq!(integer(0), [2, 1, 0]);
        assert_eq!(integer(127), [2, 1, 0x7f]);
        assert_eq!(integer(128), [2, 2, 0, 0x80]);
        assert_eq!(integer(-1), [2, 1, 0xff]);
        assert_eq!(integer(-128), [2, 1, 0x80]);
        assert_eq!(integer(-129), [2, 2, 0xff, 0x7f]);
        assert_eq!(integer(65537), [2, 3, 1, 0, 1]);
        assert_eq!(integer_unsigned(&[]), [2, 1, 0]);
        assert_eq!(integer_unsigned(&[0, 0, 0x80]), [2, 2, 0, 0x80]);
        assert_eq!(integer_unsigned(&[0, 1]), [2, 1, 1]);
    }

    #[test]
    fn oids() {
        assert_eq!(oid("2.5.29.17"), [6, 3, 0x55, 0x1d, 0x11]);
        assert_eq!(
            oid("1.2.840.113549.1.1.11"),
            [6, 9, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 1, 1, 0x0b]
        );
        assert_eq!(oid("2.999.0"), [6, 3, 0x88, 0x37, 0]);
    }

    #[test]
    fn bits() {
        assert_eq!(named_bits(&[]), [3, 1, 0]);
        assert_eq!(named_bits(&[0]), [3, 2, 7, 0x80]);
        assert_eq!(named_bits(&[5, 6]), [3, 2, 1, 0x06]);
        assert_eq!(named_bits(&[8]), [3, 3, 7, 0, 0x80]);
    }

    #[test]
    fn strings() {
        assert_eq!(bmp("\u{e9}A"), [0x1e, 4, 0, 0xe9, 0, 0x41]);
        assert_eq!(universal("A"), [0x1c, 4, 0, 0, 0, 0x41]);
    }

    #[test]
    fn wrong_things() {
        assert_eq!(element_long_form(0x04, 2, [9]), [4, 0x82, 0, 1, 9]);
        assert_eq!(element_indefinite(0x30, null()), [0x30, 0x80, 5, 0, 0, 0]);
        assert_eq!(
            set(&[integer(2), integer(1)]),
            set(&[integer(1), integer(2)])
        );
        assert_ne!(
            set_unsorted(&[integer(2), integer(1)]),
            set(&[integer(1), integer(2)])
        );
    }

    #[test]
    fn contents_are_found_again() {
        let long = octet_string(vec![7; 300]);
        assert_eq!(contents(&long), vec![7; 300]);
        assert!(contents(&null()).is_empty());
    }
}
