//! The random octets of our hello.

use std::hash::{BuildHasher, RandomState};
use std::process;

/// So many are in a hello (RFC 5246 section 7.4.1.2).
pub(super) type Random = [u8; 32];

/// Octets that no one foresees.
///
/// They protect no secret, as no key is ever agreed on. They have to differ from one hello to the next,
/// so that a signature over them is fresh and shows possession. For that, `SipHash` with keys from the
/// operating system is good enough; and asking a back end for randomness for the first time
/// costs a process up to 50 ms. The process goes in too: one that was forked has the keys of the other.
pub(super) fn random() -> Random {
    let state = RandomState::new();
    let process = process::id();
    let mut random = Random::default();
    for (number, part) in random.chunks_mut(8).enumerate() {
        part.copy_from_slice(&state.hash_one((process, number)).to_be_bytes());
    }
    random
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn never_the_same() {
        let parts: BTreeSet<_> = (0..100)
            .flat_map(|_| random().chunks(8).map(<[u8]>::to_vec).collect::<Vec<_>>())
            .collect();
        assert_eq!(parts.len(), 400);
    }
}
