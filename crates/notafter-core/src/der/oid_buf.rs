//! Object identifiers that are owned, and read from their dotted form.

use std::fmt;
use std::str::FromStr;

use super::Oid;

/// An OBJECT IDENTIFIER that owns its DER form. [`Oid`] is the borrowed one.
///
/// Ordered as the octets of that form are, which is no order of numbers.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct OidBuf(Box<[u8]>);

/// A text that is no [`OidBuf`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not an object identifier: two or more numbers with dots between, such as 2.5.29.32.0")]
pub struct InvalidOid;

impl OidBuf {
    /// The same, borrowed.
    pub const fn as_oid(&self) -> Oid<'_> {
        Oid::known(&self.0)
    }
}

impl From<Oid<'_>> for OidBuf {
    fn from(oid: Oid<'_>) -> Self {
        Self(oid.contents().into())
    }
}

impl FromStr for OidBuf {
    type Err = InvalidOid;

    /// Reads the dotted form: `2.5.4.3`. Numbers are below 2^128, which has room for those made
    /// of UUIDs (X.667); the second one is below 40 where the first is 0 or 1, and none has a needless zero.
    fn from_str(text: &str) -> Result<Self, InvalidOid> {
        let mut arcs = text.split('.').map(arc);
        let (Some(first), Some(second)) = (arcs.next(), arcs.next()) else {
            return Err(InvalidOid);
        };
        let (first, second) = (first?, second?);
        if first > 2 || (first < 2 && second >= 40) {
            return Err(InvalidOid);
        }
        let mut contents = Vec::new();
        // X.690 section 8.19.4: the first two arcs share a number.
        let joined = (first * 40).checked_add(second).ok_or(InvalidOid)?;
        push_subidentifier(joined, &mut contents);
        for arc in arcs {
            push_subidentifier(arc?, &mut contents);
        }
        Ok(Self(contents.into()))
    }
}

fn arc(digits: &str) -> Result<u128, InvalidOid> {
    let is_number = digits.bytes().all(|it| it.is_ascii_digit());
    if !is_number || (digits.len() > 1 && digits.starts_with('0')) {
        return Err(InvalidOid);
    }
    digits.parse().map_err(|_| InvalidOid)
}

/// A number in base 128, all octets but the last with their top bit set (X.690 section 8.19.2).
fn push_subidentifier(number: u128, contents: &mut Vec<u8>) {
    let groups = number.checked_ilog2().unwrap_or(0) / 7;
    for group in (0..=groups).rev() {
        let more = if group > 0 { 0x80 } else { 0 };
        let [bits, ..] = (number >> (7 * group) & 0x7f).to_le_bytes();
        contents.push(bits | more);
    }
}

impl fmt::Display for OidBuf {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.as_oid().fmt(f)
    }
}

impl fmt::Debug for OidBuf {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "OidBuf({self})")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_what_an_oid_shows() {
        for (text, contents) in [
            ("0.0", &[0x00][..]),
            ("0.39", &[0x27]),
            ("1.0", &[0x28]),
            ("2.0", &[0x50]),
            ("2.5.29.32.0", &[0x55, 0x1d, 32, 0]),
            ("1.2.840.113549", &[0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d]),
            ("2.999", &[0x88, 0x37]),
            ("1.2.127.128", &[0x2a, 0x7f, 0x81, 0x00]),
        ] {
            let oid: OidBuf = text.parse().unwrap();
            assert_eq!(oid.as_oid().contents(), contents, "{text}");
            assert_eq!(Some(oid.as_oid()), Oid::from_contents(contents));
            assert_eq!(oid.to_string(), text);
            assert_eq!(OidBuf::from(oid.as_oid()), oid);
        }
        let uuid = "2.25.340282366920938463463374607431768211455";
        let oid: OidBuf = uuid.parse().unwrap();
        assert!(Oid::from_contents(oid.as_oid().contents()).is_some());
        assert_eq!(oid.to_string(), uuid);
    }

    #[test]
    fn refuses_what_is_none() {
        for text in [
            "",
            "1",
            "1.",
            ".1",
            "1..2",
            "3.1",
            "0.40",
            "1.40",
            "1.02",
            "1.+2",
            "1.-2",
            " 1.2",
            "1.2 ",
            "1.2.x",
            "2.340282366920938463463374607431768211455",
            "2.25.340282366920938463463374607431768211456",
            "any",
        ] {
            assert_eq!(text.parse::<OidBuf>(), Err(InvalidOid), "{text}");
        }
    }
}
