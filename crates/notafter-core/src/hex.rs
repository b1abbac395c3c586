//! Octets as hex.

/// Lower-case hex without separators.
pub fn encode(octets: &[u8]) -> String {
    let mut text = vec![0; octets.len() * 2];
    let (pairs, _) = text.as_chunks_mut();
    // Arithmetic in place of a table, so that many octets are turned at once.
    for (pair, octet) in pairs.iter_mut().zip(octets) {
        *pair = [digit(octet >> 4), digit(octet & 0x0f)];
    }
    // Digits are ASCII: this cannot fail.
    String::from_utf8(text).unwrap_or_default()
}

/// The digit of a number from 0 to 15.
const fn digit(number: u8) -> u8 {
    if number < 10 {
        b'0' + number
    } else {
        b'a' + (number - 10)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_octet() {
        for octet in 0..=u8::MAX {
            assert_eq!(encode(&[octet, 0x1f]), format!("{octet:02x}1f"));
        }
        assert_eq!(encode(&[]), "");
    }
}
