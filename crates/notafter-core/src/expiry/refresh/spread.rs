//! Spreading looks evenly: by a hash, so that every language and version draws the same.

use sha2::{Digest, Sha256};

use crate::time::Timestamp;

/// The seed of a target: the first eight octets of the SHA-256 of its text in UTF-8, the first of them most
/// significant.
pub(super) fn seed(target: &str) -> u64 {
    first_eight(Sha256::digest(target.as_bytes()).into())
}

/// A number from `least` to `most`, each as likely as any other; `least` where `most` is not more.
///
/// It comes from the SHA-256 of sixteen octets: the seed, then the instant in seconds since 1970, both with the most
/// significant octet first. The first eight octets of that, as a number over 2^64, say how far into the range.
/// The instant is in it so that a target has another wait after each look: with the target
/// alone, some would be looked at twice as often as others for ever.
pub(super) fn draw(seed: u64, at: Timestamp, least: u32, most: u32) -> u32 {
    let mut hash = Sha256::new();
    hash.update(seed.to_be_bytes());
    hash.update(at.unix_seconds().to_be_bytes());
    let drawn = first_eight(hash.finalize().into());
    let choices = u128::from(most.saturating_sub(least)) + 1;
    let offset = (u128::from(drawn) * choices) >> 64;
    // Less than `choices`, so that the sum is at most `most`.
    least.saturating_add(u32::try_from(offset).unwrap_or(u32::MAX))
}

/// The first eight octets, the first of them most significant.
fn first_eight(digest: [u8; 32]) -> u64 {
    let octets = digest.iter().take(8);
    octets.fold(0, |number, &octet| number << 8 | u64::from(octet))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_seed_is_the_beginning_of_a_well_known_hash() {
        // FIPS 180-2 appendix B.1: the SHA-256 of "abc" is ba7816bf 8f01cfea ...
        assert_eq!(seed("abc"), 0xba78_16bf_8f01_cfea);
    }

    #[test]
    fn draws_keep_to_their_range() {
        let at = Timestamp::UNIX_EPOCH;
        assert_eq!(draw(7, at, 5, 5), 5);
        assert_eq!(draw(7, at, 6, 5), 6);
        let drawn: std::collections::BTreeSet<_> =
            (0..100).map(|seed| draw(seed, at, 3, 6)).collect();
        assert_eq!(drawn, [3, 4, 5, 6].into());
        assert_ne!(draw(7, at, 0, u32::MAX), draw(8, at, 0, u32::MAX));
        let later = at.saturating_add_seconds(1);
        assert_ne!(draw(7, at, 0, u32::MAX), draw(7, later, 0, u32::MAX));
    }
}
