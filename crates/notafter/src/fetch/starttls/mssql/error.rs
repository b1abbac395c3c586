//! The token ERROR (MS-TDS section 2.2.7.10).

use crate::fetch::limits::MAX_SAID;
use crate::fetch::starttls::binary::coded;

/// Its first octet, which is no option of a pre-login message and no record of TLS.
pub(super) const ERROR: u8 = 0xaa;

/// What the error says with which this message begins, if it begins with one.
pub(super) fn said(message: &[u8]) -> Option<String> {
    // The length of the token, the number, state and class, then the length of the text in
    // units of UTF-16. Servers before 7.0 write the length in octets and the text in their
    // own character set: of these the number has to do.
    let [ERROR, _, _, a, b, c, d, _, _, rest @ ..] = message else {
        return None;
    };
    let number = u32::from_le_bytes([*a, *b, *c, *d]);
    let text = rest
        .split_first_chunk()
        .and_then(|(&count, text)| {
            let units = usize::from(u16::from_le_bytes(count));
            text.get(..units * 2)
        })
        .unwrap_or_default();
    let units = text
        .chunks_exact(2)
        .map(|pair| {
            pair.iter()
                .rev()
                .fold(0, |sum, &octet| sum << 8 | u16::from(octet))
        })
        .take(MAX_SAID);
    let text: String = char::decode_utf16(units)
        .map(|unit| unit.unwrap_or(char::REPLACEMENT_CHARACTER))
        .collect();
    Some(coded("error", number, text.as_bytes()))
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;

    /// An ERROR with this text; the names of server and procedure are empty.
    pub(in super::super) fn token(number: u32, text: &str) -> Vec<u8> {
        let text: Vec<u16> = text.encode_utf16().collect();
        let mut fields = number.to_le_bytes().to_vec();
        fields.extend([1, 20]);
        fields.extend(u16::try_from(text.len()).unwrap().to_le_bytes());
        fields.extend(text.iter().flat_map(|unit| unit.to_le_bytes()));
        fields.extend([0, 0, 1, 0, 0, 0]);
        let length = u16::try_from(fields.len()).unwrap().to_le_bytes();
        [&[ERROR, length[0], length[1]][..], &fields].concat()
    }

    #[test]
    fn texts() {
        let said_of = |number, text| said(&token(number, text)).unwrap();
        assert_eq!(said_of(18456, "No."), "error (18456): No.");
        assert_eq!(said_of(1, ""), "error (1)");
        assert_eq!(said_of(1, "é"), r"error (1): \xc3\xa9");
        assert!(said_of(1, &"x".repeat(5000)).len() < MAX_SAID + 10);
        assert_eq!(said(b"\xaa\x00\x00"), None);
        assert_eq!(said(b"\x00"), None);
        // Cut within the text.
        let whole = token(5, "text");
        assert_eq!(said(&whole[..14]).unwrap(), "error (5)");
        // A lone surrogate.
        let mut broken = token(5, "x");
        broken[11..13].copy_from_slice(&[0x00, 0xd8]);
        assert_eq!(said(&broken).unwrap(), r"error (5): \xef\xbf\xbd");
    }
}
