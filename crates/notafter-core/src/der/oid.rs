//! Object identifiers.

use std::fmt;

/// An OBJECT IDENTIFIER, borrowed in its DER form and shown in the dotted one.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Oid<'a>(&'a [u8]);

impl<'a> Oid<'a> {
    /// An OID from the contents of its element, or `None` if they are empty, cut
    /// off, or not minimal (X.690 section 8.19).
    #[inline]
    pub const fn from_contents(contents: &'a [u8]) -> Option<Self> {
        if is_well_formed(contents) {
            Some(Self(contents))
        } else {
            None
        }
    }

    /// An OID known to be well formed: for constants, whose test reads them again.
    pub(crate) const fn known(contents: &'a [u8]) -> Self {
        Self(contents)
    }

    /// The contents of the element: the subidentifiers in base 128.
    pub const fn contents(&self) -> &'a [u8] {
        self.0
    }
}

#[inline]
const fn is_well_formed(contents: &[u8]) -> bool {
    match *contents {
        // Nearly all OIDs of certificates: of three octets (id-at, id-ce), and with no octet
        // 0x80, so that no subidentifier can begin with one.
        [a, b, c] if (a | b | c) & 0x80 == 0 => true,
        [.., last] if last & 0x80 == 0 && is_free_of_0x80(contents) => true,
        _ => is_well_formed_octet_by_octet(contents),
    }
}

/// Whether 4 to 16 octets are free of 0x80, told eight at a time; `false` for other lengths.
#[inline]
const fn is_free_of_0x80(octets: &[u8]) -> bool {
    if let (Some(first), Some(last), 8..=16) =
        (octets.first_chunk(), octets.last_chunk(), octets.len())
    {
        let (first, last) = (u64::from_le_bytes(*first), u64::from_le_bytes(*last));
        is_each_octet_other_than_0x80(first) && is_each_octet_other_than_0x80(last)
    } else if let (Some(first), Some(last), 4..=7) =
        (octets.first_chunk(), octets.last_chunk(), octets.len())
    {
        let (first, last) = (u32::from_le_bytes(*first), u32::from_le_bytes(*last));
        is_each_octet_other_than_0x80((first as u64) << 32 | last as u64)
    } else {
        false
    }
}

/// The octets that are 0x80 become zeros, and only a zero borrows where its top bit is clear.
#[inline]
const fn is_each_octet_other_than_0x80(octets: u64) -> bool {
    const ONES: u64 = u64::MAX / 0xff;
    const TOPS: u64 = ONES * 0x80;
    let zeroed = octets ^ TOPS;
    zeroed.wrapping_sub(ONES) & !zeroed & TOPS == 0
}

#[cold]
const fn is_well_formed_octet_by_octet(contents: &[u8]) -> bool {
    let Some((last, _)) = contents.split_last() else {
        return false;
    };
    if *last & 0x80 != 0 {
        return false;
    }
    // A subidentifier never begins with 0x80: that would be a leading zero.
    let mut rest = contents;
    let mut at_start = true;
    while let Some((&octet, tail)) = rest.split_first() {
        if at_start && octet == 0x80 {
            return false;
        }
        at_start = octet & 0x80 == 0;
        rest = tail;
    }
    true
}

impl fmt::Display for Oid<'_> {
    /// The dotted form: `2.5.4.3`. Numbers of any size are written in full.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let subidentifiers = self.0.split_inclusive(|octet| octet & 0x80 == 0);
        for (index, octets) in subidentifiers.enumerate() {
            // 9 groups of 7 bits fit into a u64, and nearly all numbers are that small; 18 fit into a u128.
            if octets.len() <= 9 {
                let number = octets
                    .iter()
                    .fold(0_u64, |sum, &octet| sum << 7 | u64::from(octet & 0x7f));
                if index == 0 {
                    // X.690 section 8.19.4: the first two arcs share a number.
                    let first = (number / 40).min(2);
                    write!(f, "{first}.{}", number - first * 40)?;
                } else {
                    f.write_str(".")?;
                    fmt::Display::fmt(&number, f)?;
                }
            } else if octets.len() <= 18 {
                let number = octets
                    .iter()
                    .fold(0_u128, |sum, &octet| sum << 7 | u128::from(octet & 0x7f));
                if index == 0 {
                    write!(f, "2.{}", number - 80)?;
                } else {
                    write!(f, ".{number}")?;
                }
            } else {
                if index == 0 {
                    f.write_str("2")?;
                }
                f.write_str(".")?;
                f.write_str(&decimal(octets, index == 0))?;
            }
        }
        Ok(())
    }
}

impl fmt::Debug for Oid<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Oid({self})")
    }
}

/// Digits kept of a number too large for a `u128`; more are shown as `...`.
/// UUID-based arcs (X.667), the largest in use, have 39.
const MAX_DIGITS: usize = 200;

/// The decimal form of a number of base-128 digits, less 80 for the first one.
fn decimal(octets: &[u8], is_first: bool) -> String {
    let mut digits = vec![0_u8];
    for octet in octets {
        let mut carry = u32::from(octet & 0x7f);
        for digit in &mut digits {
            let value = u32::from(*digit) * 128 + carry;
            *digit = u8::try_from(value % 10).unwrap_or(0);
            carry = value / 10;
        }
        while carry > 0 {
            digits.push(u8::try_from(carry % 10).unwrap_or(0));
            carry /= 10;
        }
        if digits.len() > MAX_DIGITS {
            return "...".to_owned();
        }
    }
    if is_first {
        let mut borrow = 80_i32;
        for digit in &mut digits {
            let value = i32::from(*digit) - borrow % 10;
            borrow = borrow / 10 + i32::from(value < 0);
            *digit = u8::try_from(value.rem_euclid(10)).unwrap_or(0);
            if borrow == 0 {
                break;
            }
        }
        while digits.len() > 1 && digits.last() == Some(&0) {
            digits.pop();
        }
    }
    digits
        .iter()
        .rev()
        .map(|digit| char::from(b'0' + digit))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn dotted(contents: &[u8]) -> Option<String> {
        Oid::from_contents(contents).map(|oid| oid.to_string())
    }

    #[test]
    fn dotted_form() {
        assert_eq!(dotted(&[0x55, 0x04, 0x03]).as_deref(), Some("2.5.4.3"));
        assert_eq!(
            dotted(&[0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d]).as_deref(),
            Some("1.2.840.113549")
        );
        assert_eq!(dotted(&[0x00]).as_deref(), Some("0.0"));
        assert_eq!(dotted(&[0x27]).as_deref(), Some("0.39"));
        assert_eq!(dotted(&[0x28]).as_deref(), Some("1.0"));
        assert_eq!(dotted(&[0x88, 0x37]).as_deref(), Some("2.999"));
        // The largest UUID arc under 2.25.
        let mut uuid = vec![0x69, 0x83];
        uuid.extend([0xff; 17]);
        uuid.push(0x7f);
        assert_eq!(
            dotted(&uuid).as_deref(),
            Some("2.25.340282366920938463463374607431768211455")
        );
        // 2^133 - 1, and the same as a first subidentifier.
        let mut large = vec![0xff; 18];
        large.push(0x7f);
        assert_eq!(
            dotted(&large).as_deref(),
            Some("2.10889035741470030830827987437816582766511")
        );
    }

    #[test]
    fn badly_encoded() {
        for contents in [
            &[][..],
            &[0x80],
            &[0x55, 0x80, 0x01],
            &[0x55, 0x04, 0x83],
            &[0x80, 0x01],
        ] {
            assert_eq!(dotted(contents), None, "{contents:x?}");
        }
    }

    #[test]
    fn the_quick_way_agrees_with_the_octets() {
        for length in 0..=20 {
            for at in 0..length {
                for (octet, before) in [(0x80, 0x01), (0x80, 0x81), (0x81, 0x01), (0xff, 0xff)] {
                    let mut contents = vec![0x01; length];
                    contents[at] = octet;
                    if at > 0 {
                        contents[at - 1] = before;
                    }
                    assert_eq!(
                        is_well_formed(&contents),
                        is_well_formed_octet_by_octet(&contents),
                        "{contents:x?}"
                    );
                }
            }
        }
    }

    #[test]
    fn a_huge_arc_takes_bounded_work() {
        let mut huge = vec![0xff; 1_000_000];
        huge.push(0x7f);
        assert_eq!(dotted(&huge).as_deref(), Some("2...."));
    }
}
