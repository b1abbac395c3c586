//! Many servers at once, answered in order.

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
        let mut waiting = BTreeMap::new();
        let mut done = 0_usize;
        let mut told = 0_usize;
        let mut result = Ok(());
        for (index, answer) in receiver {
            done += 1;
            waiting.insert(index, answer);
            result = tell(done, None);
            while let Some(answer) = waiting.remove(&told) {
                told += 1;
                result = result.and_then(|()| tell(done, Some(answer)));
            }
            if result.is_err() {
                is_over.store(true, Ordering::Relaxed);
                break;
            }
        }
        result
    })
}
