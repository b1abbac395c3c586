//! Whether it is the servers that cannot be reached, or our own network.
//!
//! A machine without network finds every server out of reach. That says nothing of the servers, and whoever is told so has
//! two messages too many of each. So what was seen of servers to which no way led is held back until one server
//! has answered, in whatever way; before that others are asked as witnesses, which were not due.

use std::collections::HashSet;

use notafter::expiry::{RefreshOutcome, RefreshPolicy};
use notafter::target::{Host, Target};
use notafter::time::{SECONDS_PER_DAY, Timestamp};
use notafter_records::{ConnectionRecord, FactRecord};

use super::contents::{Contents, Tracked};
use super::seen::{Seen, connections};
use crate::check::listing::Answer;

/// Hosts to which no way leads, though all of them showed a certificate at the last look, until our own network is
/// blamed: 3. Two may share a cable, or somebody's mistake; a tracker of fewer hosts cannot tell.
const MIN_HOSTS: usize = 3;

/// Hosts that are asked besides those that are due: 5. One that answers is proof, and a customer has about as many that
/// fail together.
const MAX_WITNESSES: usize = 5;

/// How long our own network is blamed: a day. What lasts longer somebody has to be told, wherever the fault lies.
const MAX_BLAME: i64 = SECONDS_PER_DAY;

/// One look at one target.
pub(super) struct Looked {
    pub(super) place: usize,
    pub(super) seen: Option<Seen>,
    pub(super) outcome: RefreshOutcome,
    /// Whether no server was reached, nor anything between that knows it.
    is_lost: bool,
}

impl Looked {
    /// A look at the target at this place.
    pub(super) fn new(
        place: usize,
        seen: Option<Seen>,
        outcome: RefreshOutcome,
        answer: &Answer,
    ) -> Self {
        let mut connections = connections(answer).peekable();
        let is_lost = connections.peek().is_some() && connections.all(is_lost);
        Self {
            place,
            seen,
            outcome,
            is_lost,
        }
    }
}

/// Whether this is what is found without network: names cannot be looked up, no way leads to an address, and the proxy
/// is not there.
///
/// That a name does not exist is an answer, and silence may be that of a server.
fn is_lost(connection: &ConnectionRecord) -> bool {
    let fact = |name: &str| match connection.outcome_facts.get(name) {
        Some(FactRecord::Text(text)) => text.as_str(),
        _ => "",
    };
    match connection.outcome.as_str() {
        "resolution-failed" | "unreachable" => true,
        "timed-out" => fact("during") == "resolution",
        "proxy-failed" => matches!(fact("fault"), "not-found" | "not-reached"),
        _ => false,
    }
}

/// What was seen in one run, as far as it is held back.
#[derive(Default)]
pub(super) struct Reach {
    held: Vec<Looked>,
    is_reached: bool,
}

impl Reach {
    /// Takes a look; what is to be noted now.
    pub(super) fn take(&mut self, look: Looked) -> Vec<Looked> {
        self.is_reached |= !look.is_lost;
        self.held.push(look);
        if self.is_reached {
            std::mem::take(&mut self.held)
        } else {
            Vec::new()
        }
    }

    /// Whether any server was reached.
    pub(super) const fn is_reached(&self) -> bool {
        self.is_reached
    }

    /// Who else is to be asked, when all that were asked are out of reach: hosts that were in order at the last look. None
    /// is looked at more often than the policy allows.
    pub(super) fn witnesses(
        &self,
        contents: &Contents,
        policy: &RefreshPolicy,
        at: Timestamp,
    ) -> Vec<(Target, usize)> {
        if self.is_reached || self.held.is_empty() {
            return Vec::new();
        }
        let asked: HashSet<usize> = self.held.iter().map(|it| it.place).collect();
        let mut hosts = self.hosts(contents);
        let mut witnesses = Vec::new();
        for (place, tracked) in contents.targets().iter().enumerate() {
            if witnesses.len() >= MAX_WITNESSES {
                break;
            }
            let Some(server) = tracked.server() else {
                continue;
            };
            let gap = i64::from(policy.settings().minimum_gap);
            let last = tracked.refresh.last_attempt_at;
            let is_rested = last.is_none_or(|last| at.seconds_since(last) >= gap);
            if was_in_order(tracked)
                && is_rested
                && !asked.contains(&place)
                && hosts.insert(server.host.clone())
            {
                witnesses.push((server, place));
            }
        }
        witnesses
    }

    /// The judgement, when nobody is left to be asked: what is to be noted all the same, and how many are not, since
    /// our own network is to blame, as it has been for so many seconds.
    pub(super) fn judge(self, contents: &Contents, blamed_for: i64) -> (Vec<Looked>, usize) {
        let is_own = self.hosts(contents).len() >= MIN_HOSTS && blamed_for < MAX_BLAME;
        if is_own {
            // Of what was never seen, something has to be shown; nothing is told at the first failure.
            let is_new = |it: &Looked| {
                let tracked = contents.targets().get(it.place);
                tracked.is_some_and(|it| it.seen.is_none())
            };
            let held = self.held.len();
            let new: Vec<Looked> = self.held.into_iter().filter(is_new).collect();
            let blamed = held - new.len();
            (new, blamed)
        } else {
            (self.held, 0)
        }
    }

    /// The hosts that are out of reach, and were in order before.
    fn hosts(&self, contents: &Contents) -> HashSet<Host> {
        let tracked = self
            .held
            .iter()
            .filter_map(|it| contents.targets().get(it.place));
        tracked
            .filter(|it| was_in_order(it))
            .filter_map(|it| Some(it.server()?.host))
            .collect()
    }
}

/// Whether the last look showed a certificate.
fn was_in_order(tracked: &Tracked) -> bool {
    tracked.refresh.failures == 0 && tracked.refresh.last_success_at.is_some()
}
