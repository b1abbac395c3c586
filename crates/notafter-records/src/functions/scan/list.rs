//! What was given for each target of a scan, and what has become of it.

use std::collections::{HashMap, VecDeque};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::vec::IntoIter;

use notafter::target::{Target, TargetError};

use crate::functions::ScanTarget;

/// The targets of a scan. Nothing is copied: each is in one of the three places, or answered.
#[derive(Debug)]
pub(super) struct List {
    /// Those that nobody has begun with.
    waiting: Mutex<IntoIter<ScanTarget>>,
    /// What was given for those under way. The scan knows nothing but the target; one that was given several times has
    /// as many answers, which are all the same to it.
    under_way: Mutex<HashMap<Target, VecDeque<ScanTarget>>>,
    /// Those that are no targets, until they are answered.
    refused: Mutex<VecDeque<(ScanTarget, TargetError)>>,
    /// How many of these there have been.
    refused_in_all: AtomicU64,
    /// Those that were cancelled before anybody began with them.
    unasked_in_all: AtomicU64,
}

impl List {
    pub(super) fn new(targets: Vec<ScanTarget>) -> Self {
        Self {
            waiting: Mutex::new(targets.into_iter()),
            under_way: Mutex::default(),
            refused: Mutex::default(),
            refused_in_all: AtomicU64::new(0),
            unasked_in_all: AtomicU64::new(0),
        }
    }

    /// The next target to ask. Those before it that are none are refused.
    fn begin(&self) -> Option<Target> {
        loop {
            // Not in the head of a `while let`, which would hold the lock.
            let given = locked(&self.waiting).next()?;
            match Target::parse(&given.target) {
                Ok(target) => {
                    let mut under_way = locked(&self.under_way);
                    under_way
                        .entry(target.clone())
                        .or_default()
                        .push_back(given);
                    return Some(target);
                }
                Err(error) => self.refuse(given, error),
            }
        }
    }

    fn refuse(&self, given: ScanTarget, error: TargetError) {
        self.refused_in_all.fetch_add(1, Ordering::Release);
        locked(&self.refused).push_back((given, error));
    }

    /// What was given for a target that is answered now.
    pub(super) fn end(&self, target: &Target) -> Option<ScanTarget> {
        let mut under_way = locked(&self.under_way);
        let queue = under_way.get_mut(target)?;
        let given = queue.pop_front();
        if queue.is_empty() {
            under_way.remove(target);
        }
        given
    }

    /// One that is to be answered with the reason why it is no target.
    pub(super) fn next_refused(&self) -> Option<(ScanTarget, TargetError)> {
        locked(&self.refused).pop_front()
    }

    /// One that nobody has begun with, of a scan that is over; then what was refused comes first.
    pub(super) fn next_unasked(&self) -> Option<(ScanTarget, Target)> {
        loop {
            let given = locked(&self.waiting).next()?;
            match Target::parse(&given.target) {
                Ok(target) => {
                    self.unasked_in_all.fetch_add(1, Ordering::Release);
                    return Some((given, target));
                }
                Err(error) => self.refuse(given, error),
            }
        }
    }

    pub(super) fn refused_in_all(&self) -> u64 {
        self.refused_in_all.load(Ordering::Acquire)
    }

    pub(super) fn unasked_in_all(&self) -> u64 {
        self.unasked_in_all.load(Ordering::Acquire)
    }
}

/// The targets to ask, one after the other.
pub(super) struct Targets(pub(super) Arc<List>);

impl Iterator for Targets {
    type Item = Target;

    fn next(&mut self) -> Option<Target> {
        self.0.begin()
    }
}

/// Each state behind these locks is whole, so a poisoned one says nothing.
fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
