//! Headers of elements in BER (X.690 sections 8.1.2 and 8.1.3): what the strict cursor of
//! [`der`](crate::der) rightly refuses, and PKCS #7 has.

use crate::der::Tag;
use crate::error::ParseErrorCode as Code;

/// The bit of an identifier octet that says whether there are elements inside.
const CONSTRUCTED: u8 = 0x20;

/// The five bits of a tag number, all set where the number stands in octets of its own.
const NUMBER: u8 = 0x1f;

/// Octets of one identifier: 6, the first and five with seven bits of the number each.
///
/// X.690 has no limit. CMS uses numbers under 5; those that need a second octet occur in no
/// structure of ours, and are only stepped over.
const MAX_IDENTIFIER_SIZE: usize = 6;

/// What stands before the contents of an element.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Header {
    /// The first octet.
    identifier: u8,
    /// Octets of contents; `None` is the indefinite form, whose contents end with two zero octets.
    pub(super) length: Option<usize>,
    /// Octets of the header itself.
    pub(super) size: usize,
}

impl Header {
    /// Reads the header with which `bytes` begins. More octets than needed are no fault in BER.
    pub(super) fn read(bytes: &[u8]) -> Result<Self, Code> {
        let &identifier = bytes.first().ok_or(Code::Truncated)?;
        let identifier_size = match identifier & NUMBER {
            NUMBER => 1 + number_size(bytes.get(1..).unwrap_or_default())?,
            _ => 1,
        };
        let &first = bytes.get(identifier_size).ok_or(Code::Truncated)?;
        let before = identifier_size + 1;
        let (length, length_size) = match first {
            0..=0x7f => (Some(usize::from(first)), 0),
            // Of a primitive element nothing would tell the end from contents (section 8.1.3.2).
            0x80 if identifier & CONSTRUCTED == 0 => return Err(Code::IndefiniteLength),
            0x80 => (None, 0),
            // Reserved (section 8.1.3.5).
            0xff => return Err(Code::LengthTooLarge),
            _ => {
                let size = usize::from(first & 0x7f);
                let octets = bytes.get(before..before + size).ok_or(Code::Truncated)?;
                (Some(long_length(octets)?), size)
            }
        };
        Ok(Self {
            identifier,
            length,
            size: before + length_size,
        })
    }

    /// Whether the class and the number are those of this tag. Strings may come in pieces in BER, so that a tag is
    /// the same with and without elements inside.
    pub(super) const fn is(self, tag: Tag) -> bool {
        self.identifier & !CONSTRUCTED == tag.0 & !CONSTRUCTED
    }
}

/// Octets of a tag number that stands by itself: each but the last has its highest bit set.
fn number_size(bytes: &[u8]) -> Result<usize, Code> {
    let most = MAX_IDENTIFIER_SIZE - 1;
    let last = bytes.iter().take(most).position(|octet| octet & 0x80 == 0);
    match last {
        Some(index) => Ok(index + 1),
        None if bytes.len() < most => Err(Code::Truncated),
        None => Err(Code::HighTagNumber),
    }
}

/// A length in octets, the most significant first; leading zeros are no fault in BER.
fn long_length(octets: &[u8]) -> Result<usize, Code> {
    octets.iter().try_fold(0_usize, |length, &octet| {
        let shifted = length.checked_mul(1 << 8).ok_or(Code::LengthTooLarge)?;
        Ok(shifted | usize::from(octet))
    })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use x509_parser::der_parser::ber::{Length, ber_read_element_header};

    use super::*;

    fn read(bytes: &[u8]) -> Result<(Option<usize>, usize), Code> {
        Header::read(bytes).map(|header| (header.length, header.size))
    }

    #[test]
    fn every_form_of_length_is_read() {
        assert_eq!(read(&[0x30, 0x05]), Ok((Some(5), 2)));
        assert_eq!(read(&[0x30, 0x80]), Ok((None, 2)));
        assert_eq!(read(&[0x30, 0x82, 0x01, 0x02]), Ok((Some(0x102), 4)));
        // BER lets a length have as many zeros in front as it likes.
        let mut padded = vec![0x30, 0xfe];
        padded.extend([0; 125]);
        padded.push(7);
        assert_eq!(read(&padded), Ok((Some(7), 128)));
    }

    #[test]
    fn what_is_cut_off_or_impossible_is_refused() {
        for bytes in [
            &[][..],
            &[0x30],
            &[0x3f],
            &[0x3f, 0x81],
            &[0x3f, 0x81, 0x01],
            &[0x30, 0x82, 0x01],
        ] {
            assert_eq!(read(bytes), Err(Code::Truncated), "{bytes:?}");
        }
        assert_eq!(read(&[0x04, 0x80]), Err(Code::IndefiniteLength));
        assert_eq!(read(&[0x30, 0xff]), Err(Code::LengthTooLarge));
        let mut large = vec![0x30, 0x89, 1];
        large.extend([0; 8]);
        assert_eq!(read(&large), Err(Code::LengthTooLarge));
        let long = [0x3f, 0x81, 0x81, 0x81, 0x81, 0x81, 0x01, 0x00];
        assert_eq!(read(&long), Err(Code::HighTagNumber));
    }

    #[test]
    fn a_tag_is_known_with_and_without_elements_inside() {
        let is = |identifier, tag| Header::read(&[identifier, 0]).is_ok_and(|it| it.is(tag));
        assert!(is(0x30, Tag::SEQUENCE));
        assert!(is(0x10, Tag::SEQUENCE));
        assert!(is(0xa0, Tag::context_constructed(0)));
        assert!(!is(0x31, Tag::SEQUENCE));
        assert!(!is(0x70, Tag::SEQUENCE));
        // A number of its own octets is none of those that fit into the first.
        assert!(!Header::read(&[0x3f, 0x10, 0]).is_ok_and(|it| it.is(Tag::SEQUENCE)));
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: 4096, ..ProptestConfig::default() })]

        /// A second opinion on everything but what the codes are.
        #[test]
        fn headers_are_as_another_reader_has_them(
            bytes in prop_oneof![
                proptest::collection::vec(any::<u8>(), 0..16),
                // Many octets of numbers and lengths.
                (prop_oneof![Just(0x1f_u8), Just(0x3f), Just(0x30), Just(0xbf)],
                 proptest::collection::vec(prop_oneof![Just(0x80_u8), Just(0x81), Just(0x84), Just(0x88), Just(0), any::<u8>()], 0..16))
                    .prop_map(|(first, mut rest)| { rest.insert(0, first); rest }),
            ],
        ) {
            let theirs = ber_read_element_header(&bytes).ok().map(|(rest, header)| {
                let length = match header.length() {
                    Length::Definite(length) => Some(length),
                    Length::Indefinite => None,
                };
                (length, bytes.len() - rest.len())
            });
            prop_assert_eq!(read(&bytes).ok(), theirs);
        }
    }
}
