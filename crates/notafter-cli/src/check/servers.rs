//! Many servers at once.

use std::collections::BTreeMap;
use std::io;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::mpsc;

use notafter::target::Target;

/// Servers asked at once: 32. Most of a check is waiting; that many threads are cheap on any
/// machine, and fifty healthy servers are done within a second.
const MAX_AT_ONCE: usize = 32;

/// Asks every target. `tell` is called with the number of those done whenever one is, and once
/// for each answer, in the order of the targets; where it fails, no more are asked.
pub(crate) fn ask_all<R: Send>(
    targets: &[Target],
    ask: impl Fn(&Target) -> R + Sync,
    mut tell: impl FnMut(usize, Option<R>) -> io::Result<()>,
) -> io::Result<()> {
    let mut waiting = BTreeMap::new();
    let mut done = 0_usize;
    let mut told = 0_usize;
    ask_each(targets, ask, |index, answer| {
        done += 1;
        waiting.insert(index, answer);
        tell(done, None)?;
        while let Some(answer) = waiting.remove(&told) {
            told += 1;
            tell(done, Some(answer))?;
        }
        Ok(())
    })
}

/// Asks every target. `take` is called for each answer when it is there, with the place of its target; where
/// it fails, no more are asked.
pub(super) fn ask_each<R: Send, E>(
    targets: &[Target],
    ask: impl Fn(&Target) -> R + Sync,
    mut take: impl FnMut(usize, R) -> Result<(), E>,
) -> Result<(), E> {
    let next = AtomicUsize::new(0);
    let is_over = AtomicBool::new(false);
    let (sender, receiver) = mpsc::channel();
    std::thread::scope(|scope| {
        for _ in 0..targets.len().min(MAX_AT_ONCE) {
            let sender = sender.clone();
            scope.spawn(|| {
                let sender = sender;
                while !is_over.load(Ordering::Relaxed) {
                    let index = next.fetch_add(1, Ordering::Relaxed);
                    let Some(target) = targets.get(index) else {
                        return;
                    };
                    if sender.send((index, ask(target))).is_err() {
                        return;
                    }
                }
            });
        }
        drop(sender);
        for (index, answer) in receiver {
            if let Err(error) = take(index, answer) {
                is_over.store(true, Ordering::Relaxed);
                return Err(error);
            }
        }
        Ok(())
    })
}
