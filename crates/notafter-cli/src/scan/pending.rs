//! What was given for each target that is not answered yet.

use std::collections::{HashMap, VecDeque};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use notafter::target::Target;

use crate::given::Given;

/// What was given for each target under way. A scan answers each target once, in any order, and knows nothing but the
/// target; one that was given several times has as many answers, which are all the same to it.
///
/// It has no more entries than targets are read ahead and under way.
#[derive(Clone, Default)]
pub(super) struct Pending(Arc<Mutex<HashMap<Target, VecDeque<Arc<Given>>>>>);

impl Pending {
    /// The target is about to be asked.
    pub(super) fn add(&self, target: &Target, given: &Arc<Given>) {
        let mut all = self.lock();
        all.entry(target.clone())
            .or_default()
            .push_back(Arc::clone(given));
    }

    /// The target is answered.
    pub(super) fn take(&self, target: &Target) -> Option<Arc<Given>> {
        let mut all = self.lock();
        let queue = all.get_mut(target)?;
        let given = queue.pop_front();
        if queue.is_empty() {
            all.remove(target);
        }
        given
    }

    fn lock(&self) -> MutexGuard<'_, HashMap<Target, VecDeque<Arc<Given>>>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_is_taken_once_and_nothing_stays() {
        let pending = Pending::default();
        let targets = ["a.example", "b.example"].map(|text| Target::parse(text).unwrap());
        let given = |text| Arc::new(Given::new(text, None));
        let all = [given("first"), given("second"), given("other")];
        pending.add(&targets[0], &all[0]);
        pending.add(&targets[1], &all[2]);
        pending.add(&targets[0], &all[1]);
        for (target, expected) in [
            (&targets[0], Some(&all[0])),
            (&targets[1], Some(&all[2])),
            (&targets[1], None),
            (&targets[0], Some(&all[1])),
            (&targets[0], None),
        ] {
            assert_eq!(pending.take(target).as_ref(), expected);
        }
        assert!(pending.lock().is_empty());
    }
}
