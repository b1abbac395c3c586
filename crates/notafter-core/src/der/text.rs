//! Text of one octet per character.

/// The contents of an IA5String, or of another type that is ASCII, as text; `None` where
/// they are not ASCII.
#[inline]
pub(crate) fn ia5(contents: &[u8]) -> Option<&str> {
    if is_ascii(contents) {
        std::str::from_utf8(contents).ok()
    } else {
        None
    }
}

/// As `<[u8]>::is_ascii`, for names of some ten octets, at which the library's is not aimed.
#[inline]
fn is_ascii(octets: &[u8]) -> bool {
    const TOPS: u64 = u64::MAX / 0xff * 0x80;
    let (chunks, rest) = octets.as_chunks::<8>();
    let of_chunks = chunks
        .iter()
        .fold(0, |sum, chunk| sum | u64::from_le_bytes(*chunk));
    // What is left over overlaps with the last chunk, where there is one.
    let of_rest = match octets.last_chunk::<8>() {
        Some(last) => u64::from_le_bytes(*last),
        None => u64::from(rest.iter().fold(0, |sum, octet| sum | octet)),
    };
    (of_chunks | of_rest) & TOPS == 0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ascii_at_every_length_and_place() {
        for length in 0..40 {
            let mut octets = vec![b'a'; length];
            assert_eq!(ia5(&octets), Some("a".repeat(length).as_str()));
            for at in 0..length {
                octets[at] = 0x80;
                assert_eq!(ia5(&octets), None);
                octets[at] = 0x7f;
            }
        }
    }
}
