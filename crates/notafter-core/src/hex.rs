//! Octets as hex.

/// The digits, by their values.
const DIGITS: [char; 16] = [
    '0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'a', 'b', 'c', 'd', 'e', 'f',
];

/// Lower-case hex without separators.
pub fn encode(octets: &[u8]) -> String {
    let mut text = String::with_capacity(octets.len() * 2);
    // By hand: formatting each octet takes ten times as long, and hashes are most of what some callers ask for.
    text.extend(
        octets
            .iter()
            .flat_map(|octet| [digit(octet >> 4), digit(octet & 0x0f)]),
    );
    text
}

fn digit(value: u8) -> char {
    // There are sixteen of them: what is missing cannot be asked for.
    DIGITS.get(usize::from(value)).copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::encode;

    #[test]
    fn every_octet_is_two_digits() {
        let all: Vec<u8> = (0..=u8::MAX).collect();
        let expected: String = all.iter().map(|octet| format!("{octet:02x}")).collect();
        assert_eq!(encode(&all), expected);
        assert_eq!(encode(&[]), "");
    }
}
