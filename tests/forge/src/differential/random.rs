//! Numbers that decide what is changed: such as look random and are the same in every run, or those that a
//! fuzzer chooses.

/// Where the numbers come from.
#[derive(Clone, Debug)]
pub struct Random(Source);

#[derive(Clone, Debug)]
enum Source {
    /// `SplitMix64` (Steele, Lea, Flood 2014): small, quick, and any seed will do.
    Mixed(u64),
    /// Octets, of which those not used yet are here, the next one last. Without any more, every number is 0.
    Octets(Vec<u8>),
}

impl Random {
    /// The numbers of one case: those of two cases of one run have nothing in common.
    pub fn new(seed: u64, case: usize) -> Self {
        let mut random = Self(Source::Mixed(
            seed ^ (case as u64).wrapping_mul(0x2545_f491_4f6c_dd1d),
        ));
        random.next();
        random
    }

    /// The numbers that these octets are: as few octets for each as it can be told by, so that one octet decides one thing.
    pub fn of(octets: &[u8]) -> Self {
        Self(Source::Octets(octets.iter().rev().copied().collect()))
    }

    pub(super) fn next(&mut self) -> u64 {
        match &mut self.0 {
            Source::Mixed(state) => {
                *state = state.wrapping_add(0x9e37_79b9_7f4a_7c15);
                let mixed = (*state ^ (*state >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
                let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
                mixed ^ (mixed >> 31)
            }
            Source::Octets(left) => u64::from_be_bytes([(); 8].map(|()| left.pop().unwrap_or(0))),
        }
    }

    /// A number below `bound`, which is not 0.
    pub fn below(&mut self, bound: usize) -> usize {
        let number = match &mut self.0 {
            Source::Mixed(_) => self.next(),
            Source::Octets(left) => {
                let mut octet = || u64::from(left.pop().unwrap_or(0));
                let first = octet();
                if bound <= 0x100 {
                    first
                } else {
                    first << 16 | octet() << 8 | octet()
                }
            }
        };
        usize::try_from(number % bound as u64).expect("below a usize")
    }

    /// Yes, so many times of a hundred.
    pub(super) fn percent(&mut self, share: usize) -> bool {
        self.below(100) < share
    }

    /// One of them, of which there is one at least.
    pub fn pick<'a, T>(&mut self, all: &'a [T]) -> &'a T {
        &all[self.below(all.len())]
    }

    pub(super) fn text(&mut self, all: &[&'static str]) -> &'static str {
        all[self.below(all.len())]
    }

    pub(super) fn octet(&mut self) -> u8 {
        match &mut self.0 {
            Source::Mixed(_) => self.next().to_be_bytes()[0],
            Source::Octets(left) => left.pop().unwrap_or(0),
        }
    }

    pub(super) fn octets(&mut self, count: usize) -> Vec<u8> {
        (0..count).map(|_| self.octet()).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn octets_decide_one_thing_each_and_then_everything_is_the_first() {
        let mut random = Random::of(&[3, 7, 0, 1, 2, 9]);
        assert_eq!(random.below(3), 0);
        assert_eq!(random.octet(), 7);
        assert_eq!(random.below(1 << 20), 0x0102);
        assert_eq!(*random.pick(&[5, 6]), 6);
        assert_eq!((random.below(9), random.octet(), random.next()), (0, 0, 0));
    }

    #[test]
    fn a_seed_and_a_number_are_always_the_same_case() {
        let numbers = |case| {
            let mut random = Random::new(7, case);
            [(); 4].map(|()| random.below(1 << 20))
        };
        assert_eq!(numbers(1), numbers(1));
        assert_ne!(numbers(1), numbers(2));
    }
}
