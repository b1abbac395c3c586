//! Lookups on a few threads of their own: `getaddrinfo` cannot be cancelled, so nobody
//! may wait for it but a thread that has nothing else to do.
//!
//! Threads start on demand and end when no lookup waits. A lookup whose caller has
//! gone is not begun. Threads whose callers have gone do not count among those that may be
//! busy, up to a limit: names that hang, which anybody may type, must not keep the others
//! waiting.
//!
//! # Forks
//!
//! A forked process has the memory of its parent and none of its threads: lookups that were
//! under way there are never done with here, and the lock may be held by nobody that exists. So
//! each pool is noted with the process that it is of, and a process that finds none of its
//! own makes one. What waits in the parent's is the parent's.

use std::collections::VecDeque;
use std::net::IpAddr;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError};
use std::thread;
use std::time::Instant;

use super::{ResolveError, Resolver};
use crate::fetch::limits::{MAX_HUNG_LOOKUPS, MAX_RESOLVER_THREADS, MAX_WAITING_LOOKUPS};

/// What a lookup comes to.
pub(crate) type Answer = Result<Vec<IpAddr>, ResolveError>;

/// Takes the answer, on a thread of the pool: it may not block. If it is dropped uncalled, the
/// lookup waited too long, or the resolver panicked.
pub(crate) type Take = Box<dyn FnOnce(Answer) + Send>;

struct Lookup {
    resolver: Arc<dyn Resolver>,
    name: String,
    /// When its caller stops waiting.
    until: Instant,
    take: Take,
}

struct Pool {
    threads: usize,
    /// Until when somebody waits for each lookup that is under way.
    running: Vec<Instant>,
    waiting: VecDeque<Lookup>,
}

impl Pool {
    /// Whether another thread may be started.
    fn has_room(&self, now: Instant) -> bool {
        let hung = self.running.iter().filter(|until| **until <= now).count();
        self.threads < MAX_RESOLVER_THREADS + hung.min(MAX_HUNG_LOOKUPS)
    }
}

/// A pool, the process that it is of, and the pool of a process forked from there.
struct Generation {
    process: u32,
    pool: Mutex<Pool>,
    next: OnceLock<Box<Generation>>,
}

impl Generation {
    fn of(process: u32) -> Self {
        Self {
            process,
            pool: Mutex::new(Pool {
                threads: 0,
                running: Vec::new(),
                waiting: VecDeque::new(),
            }),
            next: OnceLock::new(),
        }
    }

    /// The pool. Nothing that could panic runs under its lock, and each state of it is
    /// whole, so a poisoned lock says nothing.
    fn pool(&self) -> MutexGuard<'_, Pool> {
        self.pool.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// That of the first process which looked a name up. Nothing of it is ever dropped.
static FIRST: OnceLock<Box<Generation>> = OnceLock::new();

/// That of the process.
fn of_process(first: &'static OnceLock<Box<Generation>>, process: u32) -> &'static Generation {
    let mut place = first;
    loop {
        // It is made before anything is locked: a fork in the meantime leaves no lock taken. Where
        // another thread was quicker, that one's is found.
        let Some(found) = place.get() else {
            let made = Box::new(Generation::of(process));
            drop(place.set(made));
            continue;
        };
        if found.process == process {
            return found;
        }
        place = &found.next;
    }
}

/// Looks a name up for a caller who waits until then.
///
/// # Errors
///
/// Where it cannot even be tried; `take` is then not called.
pub(crate) fn look_up(
    resolver: &Arc<dyn Resolver>,
    name: &str,
    until: Instant,
    take: Take,
) -> Result<(), ResolveError> {
    submit(Lookup {
        resolver: Arc::clone(resolver),
        name: name.to_owned(),
        until,
        take,
    })
}

/// What to say of a lookup whose answer was never taken, though there was time.
pub(crate) fn unanswered() -> ResolveError {
    failed("the resolver gave no answer")
}

fn submit(lookup: Lookup) -> Result<(), ResolveError> {
    let generation = of_process(&FIRST, std::process::id());
    let mut pool = generation.pool();
    if pool.waiting.len() >= MAX_WAITING_LOOKUPS {
        return Err(failed("too many lookups are waiting already"));
    }
    pool.waiting.push_back(lookup);
    if !pool.has_room(Instant::now()) {
        return Ok(());
    }
    pool.threads += 1;
    drop(pool);
    let started = thread::Builder::new()
        .name("notafter-resolver".to_owned())
        .spawn(|| work(generation));
    if started.is_ok() {
        return Ok(());
    }
    let mut pool = generation.pool();
    pool.threads -= 1;
    if pool.threads > 0 {
        // Another thread will come to it.
        return Ok(());
    }
    pool.waiting.clear();
    Err(failed("no thread could be started to look it up"))
}

/// What each thread does: lookups, until none waits.
fn work(generation: &Generation) {
    loop {
        let lookup = {
            let mut pool = generation.pool();
            let Some(lookup) = pool.waiting.pop_front() else {
                pool.threads -= 1;
                return;
            };
            if Instant::now() >= lookup.until {
                continue;
            }
            pool.running.push(lookup.until);
            lookup
        };
        // A foreign resolver that panics costs its own lookup and no thread. Nothing of
        // it is looked at afterwards.
        let answer = catch_unwind(AssertUnwindSafe(|| lookup.resolver.resolve(&lookup.name)));
        let mut pool = generation.pool();
        if let Some(place) = pool.running.iter().position(|it| *it == lookup.until) {
            pool.running.swap_remove(place);
        }
        drop(pool);
        if let Ok(answer) = answer {
            (lookup.take)(answer);
        }
    }
}

fn failed(reason: &str) -> ResolveError {
    ResolveError::Failed {
        reason: reason.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use std::sync::mpsc::{RecvTimeoutError, sync_channel};
    use std::time::Duration;

    use super::*;

    #[derive(Debug)]
    struct Scripted;

    impl Resolver for Scripted {
        fn resolve(&self, name: &str) -> Answer {
            match name {
                "slow" => {
                    thread::sleep(Duration::from_millis(300));
                    Ok(vec![])
                }
                "panic" => panic!("on purpose"),
                _ => Ok(vec![IpAddr::from([192, 0, 2, 1])]),
            }
        }
    }

    fn within(name: &str, time: Duration) -> Option<Answer> {
        let resolver: Arc<dyn Resolver> = Arc::new(Scripted);
        let (sender, receiver) = sync_channel(1);
        let take = Box::new(move |answer| drop(sender.try_send(answer)));
        let until = Instant::now() + time;
        look_up(&resolver, name, until, take).unwrap();
        match receiver.recv_timeout(time) {
            Ok(answer) => Some(answer),
            Err(RecvTimeoutError::Timeout) => None,
            Err(RecvTimeoutError::Disconnected) if Instant::now() >= until => None,
            Err(RecvTimeoutError::Disconnected) => Some(Err(unanswered())),
        }
    }

    const LONG: Duration = Duration::from_secs(20);

    #[test]
    fn nobody_waits_beyond_the_deadline() {
        let begun = Instant::now();
        // More than there are threads: the rest waits in line, and is not waited for either.
        let callers: Vec<_> = (0..MAX_RESOLVER_THREADS * 2)
            .map(|_| thread::spawn(|| within("slow", Duration::from_millis(20))))
            .collect();
        for caller in callers {
            assert_eq!(caller.join().unwrap(), None);
        }
        assert!(begun.elapsed() < LONG);
        // The lookups given up do not stand in the way of the next one for long.
        assert!(within("quick", LONG).unwrap().is_ok());
    }

    #[test]
    fn those_that_hang_leave_room() {
        let now = Instant::now();
        let pool = |threads, hung| Pool {
            threads,
            running: vec![now; hung],
            waiting: VecDeque::new(),
        };
        assert!(pool(MAX_RESOLVER_THREADS - 1, 0).has_room(now));
        assert!(!pool(MAX_RESOLVER_THREADS, 0).has_room(now));
        assert!(pool(MAX_RESOLVER_THREADS, 1).has_room(now));
        let all = MAX_RESOLVER_THREADS + MAX_HUNG_LOOKUPS;
        assert!(!pool(all, all).has_room(now));
    }

    #[test]
    fn each_process_has_its_own() {
        static FIRST: OnceLock<Box<Generation>> = OnceLock::new();
        let of = |process| of_process(&FIRST, process);
        let parent = of(100);
        // As a fork finds it: all threads busy, and the lock held by one of them.
        let mut held = parent.pool();
        held.threads = MAX_RESOLVER_THREADS + MAX_HUNG_LOOKUPS;
        let child = of(200);
        assert!(child.pool().has_room(Instant::now()));
        assert_eq!(child.pool().threads, 0);
        assert!(std::ptr::eq(of(200), child) && std::ptr::eq(of(100), parent));
        assert!(!std::ptr::eq(of(300), child));
        drop(held);
        assert!(!parent.pool().has_room(Instant::now()));
    }

    #[test]
    fn a_panic_costs_one_lookup() {
        for _ in 0..MAX_RESOLVER_THREADS * 2 {
            assert_eq!(within("panic", LONG), Some(Err(unanswered())));
        }
        assert!(within("quick", LONG).unwrap().is_ok());
    }
}
