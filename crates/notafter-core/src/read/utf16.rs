//! UTF-16 text, as Windows' editor and shell write it.

use zeroize::Zeroizing;

/// Text that was UTF-16, now in UTF-8.
pub(super) struct Utf16Text {
    /// It is wiped, as it may hold a private key.
    pub(super) text: Zeroizing<String>,
    /// Octets of the byte order mark.
    mark: usize,
}

impl Utf16Text {
    /// Turns offsets in the UTF-8 text, in ascending order, into offsets in the input.
    pub(super) fn original_offsets<'a>(&self, offsets: impl Iterator<Item = &'a mut usize>) {
        let mut characters = self.text.char_indices();
        let (mut at, mut original) = (0, self.mark);
        for offset in offsets {
            while at < *offset {
                let Some((index, character)) = characters.next() else {
                    break;
                };
                at = index + character.len_utf8();
                original += 2 * character.len_utf16();
            }
            *offset = original;
        }
    }
}

/// Octets from which the byte order is guessed where it is not marked.
const GUESSED_FROM: usize = 64;

/// Reads UTF-16, marked or plainly such, or gives `None`.
pub(super) fn decode(bytes: &[u8]) -> Option<Utf16Text> {
    let (mark, big_endian) = match bytes {
        [0xff, 0xfe, ..] => (2, false),
        [0xfe, 0xff, ..] => (2, true),
        _ => (0, guess(bytes)?),
    };
    let (pairs, _) = bytes.get(mark..)?.as_chunks::<2>();
    let units = pairs.iter().map(|&pair| {
        if big_endian {
            u16::from_be_bytes(pair)
        } else {
            u16::from_le_bytes(pair)
        }
    });
    // A unit takes three octets at most, so nothing grows and leaves a copy behind.
    let mut text = Zeroizing::new(String::with_capacity(pairs.len().saturating_mul(3)));
    text.extend(char::decode_utf16(units).map(|unit| unit.unwrap_or(char::REPLACEMENT_CHARACTER)));
    Some(Utf16Text { text, mark })
}

/// The byte order of text whose beginning is all ASCII: every other octet is zero.
fn guess(bytes: &[u8]) -> Option<bool> {
    let (pairs, _) = bytes.get(..bytes.len().min(GUESSED_FROM))?.as_chunks::<2>();
    if pairs.len() < 4 {
        return None;
    }
    let is_text = |octet: u8| matches!(octet, b'\t' | b'\n' | b'\r' | b' '..=b'~');
    if pairs.iter().all(|&[high, low]| high == 0 && is_text(low)) {
        return Some(true);
    }
    pairs
        .iter()
        .all(|&[low, high]| high == 0 && is_text(low))
        .then_some(false)
}
