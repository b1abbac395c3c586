//! The cursor by X.690's rules.

use super::*;

fn code_of(bytes: &[u8]) -> Result<usize, Code> {
    let mut reader = Reader::new(bytes, "test");
    match reader.element() {
        Ok(element) => Ok(element.contents.len()),
        Err(error) => Err(error.code),
    }
}

#[test]
fn lengths_are_definite_and_minimal() {
    assert_eq!(code_of(&[0x04, 0x00]), Ok(0));
    assert_eq!(code_of(&[0x04, 0x01, 0xaa]), Ok(1));
    for (size, header) in [
        (0x7f_usize, &[0x04_u8, 0x7f][..]),
        (0x80, &[0x04, 0x81, 0x80]),
        (0xff, &[0x04, 0x81, 0xff]),
        (0x100, &[0x04, 0x82, 0x01, 0x00]),
        (0xffff, &[0x04, 0x82, 0xff, 0xff]),
        (0x1_0000, &[0x04, 0x83, 0x01, 0x00, 0x00]),
        (0x100_0000, &[0x04, 0x84, 0x01, 0x00, 0x00, 0x00]),
    ] {
        let mut bytes = header.to_vec();
        bytes.resize(header.len() + size, 0);
        assert_eq!(code_of(&bytes), Ok(size));
        bytes.pop();
        assert_eq!(code_of(&bytes), Err(Code::Truncated));
    }
    assert_eq!(code_of(&[]), Err(Code::Missing));
    assert_eq!(code_of(&[0x04]), Err(Code::Truncated));
    assert_eq!(code_of(&[0x04, 0x80, 0, 0]), Err(Code::IndefiniteLength));
    assert_eq!(code_of(&[0x04, 0x81, 0x7f]), Err(Code::NonMinimalLength));
    assert_eq!(
        code_of(&[0x04, 0x82, 0x00, 0xff]),
        Err(Code::NonMinimalLength)
    );
    assert_eq!(
        code_of(&[0x04, 0x83, 0x00, 0xff, 0xff]),
        Err(Code::NonMinimalLength)
    );
    assert_eq!(
        code_of(&[0x04, 0x85, 1, 0, 0, 0, 0]),
        Err(Code::LengthTooLarge)
    );
    assert_eq!(code_of(&[0x04, 0xff]), Err(Code::LengthTooLarge));
    assert_eq!(
        code_of(&[0x04, 0x84, 0xff, 0xff, 0xff, 0xff]),
        Err(Code::Truncated)
    );
    assert_eq!(code_of(&[0x1f, 0x85, 0x01, 0x00]), Err(Code::HighTagNumber));
}

#[test]
fn depth_is_bounded() {
    let mut bytes = vec![];
    for _ in 0..=MAX_DEPTH {
        let mut outer = vec![0x30, u8::try_from(bytes.len()).unwrap()];
        outer.extend(bytes);
        bytes = outer;
    }
    let mut reader = Reader::new(&bytes, "test");
    for _ in 0..MAX_DEPTH {
        reader = reader.sequence().unwrap();
    }
    assert_eq!(reader.sequence().unwrap_err().code, Code::TooDeep);
}

#[test]
fn integers_are_minimal() {
    let integer = |contents: &[u8]| is_minimal_integer(contents);
    assert!(integer(&[0]) && integer(&[0x7f]) && integer(&[0x80]) && integer(&[0, 0x80]));
    assert!(integer(&[0xff]) && integer(&[0xff, 0x7f]));
    assert!(!integer(&[]) && !integer(&[0, 0x7f]) && !integer(&[0xff, 0x80]));
    assert_eq!(small_unsigned(&[0, 0xff, 0xff, 0xff, 0xff]), Some(u32::MAX));
    assert_eq!(small_unsigned(&[1, 0, 0, 0, 0]), None);
    assert_eq!(small_unsigned(&[0xff]), None);
}

#[test]
fn bit_strings_are_padded_with_zeros() {
    assert!(bit_string_contents(&[]).is_none());
    assert!(bit_string_contents(&[1]).is_none());
    assert!(bit_string_contents(&[8, 0]).is_none());
    assert!(bit_string_contents(&[3, 0b0000_0100]).is_none());
    let bits = bit_string_contents(&[3, 0b1000_1000]).unwrap();
    assert!(bits.bit(0) && !bits.bit(1) && bits.bit(4) && !bits.bit(8));
    assert!(bit_string_contents(&[0]).unwrap().octets.is_empty());
}

#[test]
fn errors_name_field_and_place() {
    let mut reader = Reader::new(&[0x30, 0x03, 0x01, 0x01, 0x17], "outer");
    let mut inner = reader.sequence().unwrap();
    inner.set_field("inner");
    assert_eq!(
        inner.boolean().unwrap_err(),
        ParseError::new(Code::InvalidBoolean, 2, "inner")
    );
    assert_eq!(
        Reader::new(&[5, 0, 0], "outer").finish().unwrap_err().code,
        Code::TrailingData
    );
}
