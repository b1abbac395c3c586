//! Serial numbers (RFC 5280 section 4.1.2.2).

use std::fmt;

/// A serial number: the octets of its INTEGER, shown as the hex of its magnitude.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct SerialNumber<'a>(&'a [u8]);

impl<'a> SerialNumber<'a> {
    /// A serial number from the contents of its INTEGER.
    pub const fn from_contents(contents: &'a [u8]) -> Self {
        Self(contents)
    }

    /// The contents of the INTEGER: two's complement, big-endian.
    pub const fn contents(&self) -> &'a [u8] {
        self.0
    }

    /// Whether it is below zero, which RFC 5280 forbids and some CAs have done.
    pub fn is_negative(&self) -> bool {
        self.0.first().is_some_and(|octet| octet & 0x80 != 0)
    }

    /// Whether it is zero, which RFC 5280 forbids as well.
    pub fn is_zero(&self) -> bool {
        self.0.iter().all(|octet| *octet == 0)
    }
}

impl fmt::Display for SerialNumber<'_> {
    /// The magnitude in lower-case hex without leading zeros, with `-` before a negative one.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut magnitude = self.0.to_vec();
        if self.is_negative() {
            f.write_str("-")?;
            // Two's complement: invert, then add one.
            let mut carry = true;
            for octet in magnitude.iter_mut().rev() {
                let (sum, overflow) = (!*octet).overflowing_add(u8::from(carry));
                *octet = sum;
                carry = overflow;
            }
            // Only -2^(8n-1) needs the octet again that its sign took, and there the
            // magnitude is what stands already.
        }
        let digits = crate::hex::encode(&magnitude);
        let significant = digits.trim_start_matches('0');
        f.write_str(if significant.is_empty() {
            "0"
        } else {
            significant
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn magnitude_in_hex() {
        for (contents, text) in [
            (&[0x00][..], "0"),
            (&[0x01], "1"),
            (&[0x0a, 0x00], "a00"),
            (&[0x00, 0x80], "80"),
            (&[0xff], "-1"),
            (&[0x80], "-80"),
            (&[0xff, 0x00], "-100"),
            (&[0x80, 0x00], "-8000"),
            (&[0xfe, 0xff], "-101"),
            (&[], "0"),
        ] {
            assert_eq!(SerialNumber::from_contents(contents).to_string(), text);
        }
    }
}
