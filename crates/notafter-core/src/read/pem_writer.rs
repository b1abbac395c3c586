//! Writing PEM (RFC 7468).

/// The alphabet of Base64 (RFC 4648 section 4).
const ALPHABET: [u8; 64] = *b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/// What fills up the last group.
const PADDING: char = '=';

/// Octets in one line: 48, which are 64 characters (RFC 7468 section 2).
const LINE: usize = 48;

/// Writes DER as PEM: lines of 64 characters, each ended by `\n` (RFC 7468 section 2).
///
/// `label` is `CERTIFICATE`, `CERTIFICATE REQUEST`, `X509 CRL` and so on (RFC 7468
/// section 4). A private key written so is in memory that nobody wipes.
pub fn to_pem(label: &str, der: &[u8]) -> String {
    let body = der.len().div_ceil(3) * 4 + der.len().div_ceil(LINE);
    let ends = "-----BEGIN -----\n-----END -----\n".len() + 2 * label.len();
    let mut pem = String::with_capacity(body + ends);
    pem.push_str("-----BEGIN ");
    pem.push_str(label);
    pem.push_str("-----\n");
    for line in der.chunks(LINE) {
        for group in line.chunks(3) {
            push_group(&mut pem, group);
        }
        pem.push('\n');
    }
    pem.push_str("-----END ");
    pem.push_str(label);
    pem.push_str("-----\n");
    pem
}

/// One to three octets as four characters.
fn push_group(text: &mut String, group: &[u8]) {
    let octet = |index| u32::from(group.get(index).copied().unwrap_or_default());
    let bits = octet(0) << 16 | octet(1) << 8 | octet(2);
    // So many octets need one character more.
    let needed = group.len() + 1;
    for (place, shift) in [18, 12, 6, 0].into_iter().enumerate() {
        text.push(if place < needed {
            character(bits >> shift)
        } else {
            PADDING
        });
    }
}

/// The character of the lowest six bits.
#[expect(clippy::indexing_slicing, reason = "six bits index 64 entries")]
const fn character(bits: u32) -> char {
    ALPHABET[(bits & 0x3f) as usize] as char
}
