//! The work that the policies of one path may cost.

/// Steps taken for the policies of one path: 10,000. A step is 16 octets of a policy extension, a node of the
/// graph (with as many again as its OID has times 16 octets) or an edge. Real paths take under 200, with user notices
/// written out; the graph of a hostile one ends within about a millisecond.
pub const MAX_POLICY_STEPS: usize = 10_000;

/// Octets that count as one step.
const OCTETS_PER_STEP: usize = 16;

/// The limit is met.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Exhausted;

/// What is left of the limit.
#[derive(Debug)]
pub(super) struct Steps {
    left: usize,
}

impl Steps {
    pub(super) const fn new() -> Self {
        Self {
            left: MAX_POLICY_STEPS,
        }
    }

    pub(super) fn take(&mut self, steps: usize) -> Result<(), Exhausted> {
        self.left = self.left.checked_sub(steps).ok_or(Exhausted)?;
        Ok(())
    }

    #[cfg(test)]
    pub(super) const fn taken(&self) -> usize {
        MAX_POLICY_STEPS - self.left
    }
}

/// The steps that octets cost.
pub(super) const fn weight(octets: &[u8]) -> usize {
    1 + octets.len() / OCTETS_PER_STEP
}
