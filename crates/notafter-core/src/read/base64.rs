//! Base64 (RFC 4648 section 4): a quick decoder for clean lines, a patient one for
//! the rest.

/// Set in a table's entry for a character that is not in the alphabet. The 24 bits
/// of a group lie below it, so one OR over a line tells whether all were good.
const BAD: u32 = 1 << 31;

/// For each character its six bits, moved to where they belong in a group of four.
struct Tables([[u32; 256]; 4]);

static TABLES: Tables = Tables([table(18), table(12), table(6), table(0)]);

const fn table(shift: u32) -> [u32; 256] {
    let mut table = [BAD; 256];
    let mut character = 0_u8;
    loop {
        if let Some(bits) = sextet_of(character) {
            // A byte indexes 256 entries.
            #[expect(clippy::indexing_slicing, reason = "a byte indexes 256 entries")]
            {
                table[character as usize] = (bits as u32) << shift;
            }
        }
        if character == u8::MAX {
            return table;
        }
        character += 1;
    }
}

/// The six bits of a character of the standard alphabet.
const fn sextet_of(character: u8) -> Option<u8> {
    match character {
        b'A'..=b'Z' => Some(character - b'A'),
        b'a'..=b'z' => Some(character - b'a' + 26),
        b'0'..=b'9' => Some(character - b'0' + 52),
        b'+' => Some(62),
        b'/' => Some(63),
        _ => None,
    }
}

/// The six bits of a character of the standard or the URL-safe alphabet (RFC 4648
/// section 5).
pub(super) const fn sextet(character: u8) -> Option<u8> {
    match character {
        b'-' => Some(62),
        b'_' => Some(63),
        _ => sextet_of(character),
    }
}

/// The 24 bits of four characters, with [`BAD`] set if one is not in the alphabet.
#[inline]
#[expect(clippy::indexing_slicing, reason = "a byte indexes 256 entries")]
fn group([a, b, c, d]: [u8; 4]) -> u32 {
    let [ta, tb, tc, td] = &TABLES.0;
    ta[usize::from(a)] | tb[usize::from(b)] | tc[usize::from(c)] | td[usize::from(d)]
}

/// Decodes a whole line of the usual 64 characters. `None` where one is odd.
#[inline]
pub(super) fn decode_line(line: &[u8; 64]) -> Option<[u8; 48]> {
    let mut decoded = [0; 48];
    let mut seen = 0;
    // Two groups at a time: six octets are stored in fewer steps than twice three.
    let (pairs, _) = line.as_chunks::<8>();
    let (sixes, _) = decoded.as_chunks_mut::<6>();
    for (&[a, b, c, d, e, f, g, h], octets) in pairs.iter().zip(sixes) {
        let (high, low) = (group([a, b, c, d]), group([e, f, g, h]));
        seen |= high | low;
        let [_, _, six @ ..] = (u64::from(high) << 24 | u64::from(low)).to_be_bytes();
        *octets = six;
    }
    (seen & BAD == 0).then_some(decoded)
}

/// Decodes a line of any whole number of groups into `decoded`. `None` (with part
/// of the line appended) where a character is odd or the length is; the last group
/// may be padded.
pub(super) fn decode_groups(line: &[u8], decoded: &mut Vec<u8>) -> Option<()> {
    let (groups, []) = line.as_chunks::<4>() else {
        return None;
    };
    let (last, whole) = groups.split_last()?;
    let mut seen = 0;
    for characters in whole {
        let bits = group(*characters);
        seen |= bits;
        let [_, first, second, third] = bits.to_be_bytes();
        decoded.extend_from_slice(&[first, second, third]);
    }
    if seen & BAD != 0 {
        return None;
    }
    let (bits, count) = match *last {
        [a, b, b'=', b'='] => (group([a, b, b'A', b'A']), 1),
        [a, b, c, b'='] => (group([a, b, c, b'A']), 2),
        whole => (group(whole), 3),
    };
    if bits & BAD != 0 {
        return None;
    }
    let [_, octets @ ..] = bits.to_be_bytes();
    decoded.extend_from_slice(octets.get(..count)?);
    Some(())
}

/// A decoder fed six bits at a time: padding may be missing or come early.
#[derive(Default)]
pub(super) struct Patient {
    bits: u16,
    count: u8,
}

impl Patient {
    /// Takes six bits; a complete octet goes to `decoded`.
    #[inline]
    pub(super) fn push(&mut self, sextet: u8, decoded: &mut Vec<u8>) {
        // At most six bits are left over from before, so twelve are held.
        self.bits = self.bits << 6 | u16::from(sextet);
        self.count += 6;
        if self.count >= 8 {
            self.count -= 8;
            let [_, octet] = (self.bits >> self.count).to_be_bytes();
            decoded.push(octet);
            self.bits &= (1 << self.count) - 1;
        }
    }

    /// The bits that have not made an octet yet, and how many they are: 0, 2, 4 or 6.
    pub(super) const fn left_over(&self) -> (u16, u8) {
        (self.bits, self.count)
    }

    /// Ends a group early, as padding or the end of the text does. `false` where a
    /// single character was left, which cannot be.
    pub(super) fn flush(&mut self) -> bool {
        std::mem::take(self).count != 6
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn patient(text: &[u8]) -> (Vec<u8>, bool) {
        let (mut patient, mut decoded) = (Patient::default(), vec![]);
        for &character in text {
            patient.push(sextet(character).unwrap(), &mut decoded);
        }
        let whole = patient.flush();
        (decoded, whole)
    }

    #[test]
    fn test_vectors_of_rfc_4648_section_10() {
        for (text, expected) in [
            ("Zg==", "f"),
            ("Zm8=", "fo"),
            ("Zm9v", "foo"),
            ("Zm9vYg==", "foob"),
            ("Zm9vYmE=", "fooba"),
            ("Zm9vYmFy", "foobar"),
        ] {
            let mut decoded = vec![];
            decode_groups(text.as_bytes(), &mut decoded).unwrap();
            assert_eq!(decoded, expected.as_bytes());
            assert_eq!(
                patient(text.trim_end_matches('=').as_bytes()),
                (expected.as_bytes().to_vec(), true)
            );
        }
    }

    #[test]
    fn quick_and_patient_agree_on_every_character() {
        for odd in 0..=u8::MAX {
            for place in [0, 1, 2, 3, 63] {
                let mut line = [b'Q'; 64];
                line[place] = odd;
                match decode_line(&line) {
                    Some(decoded) => assert_eq!(patient(&line), (decoded.to_vec(), true)),
                    None => assert!(!odd.is_ascii_alphanumeric() && odd != b'+' && odd != b'/'),
                }
                let mut decoded = vec![];
                let groups = decode_groups(&line, &mut decoded).is_some();
                assert_eq!(
                    groups,
                    decode_line(&line).is_some() || (odd, place) == (b'=', 63)
                );
            }
        }
    }

    #[test]
    fn odd_lengths() {
        for text in [
            "", "Z", "Zm", "Zm9", "Zm9vY", "=m9v", "Z=9v", "Zm=v", "Zg==Zm9v", "====",
        ] {
            assert_eq!(decode_groups(text.as_bytes(), &mut vec![]), None, "{text}");
        }
        assert!(!patient(b"Zm9vY").1);
        assert_eq!(patient(b"--__").0, [0xfb, 0xef, 0xff]);
    }
}
