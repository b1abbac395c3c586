//! The algorithm of RFC 5280 section 6.3.3.

use std::collections::HashSet;

use super::authenticity::CrlIssuers;
use super::entry::{self, Entry};
use super::exempt::is_exempt;
use super::lists::{List, RevocationLists};
use super::point::Point;
use super::scope::Reasons;
use super::status::{Answer, MAX_TOLD, MAX_URLS, Revocation, Unknown, Why, identify};
use crate::certificate::Certificate;
use crate::chain::FindingCode as Code;
use crate::chain::finding::Problem;
use crate::facts::Fact;
use crate::read::crl::RevocationReason;
use crate::time::Timestamp;

/// Lists weighed for one certificate, each once for every point: 10,000. The largest public issuers split
/// their list into some hundred parts.
const MAX_LISTS_WEIGHED: usize = 10_000;

/// Whether the certificate is revoked at this instant, as far as these lists say.
///
/// The work is bounded: each list is walked at most once for each reason that it covers anew, and names are
/// compared by keys of a fixed size.
pub(in crate::chain) fn status(
    certificate: &Certificate,
    lists: &RevocationLists<'_>,
    at: Timestamp,
    issuers: &mut dyn CrlIssuers,
) -> Answer {
    let issuer_key = certificate.issuer().lookup_key();
    let walk = Walk {
        serial_number: certificate.serial_number().contents(),
        issuer_key: &issuer_key,
        key_id: certificate
            .authority_key_identifier()
            .and_then(|it| it.key_identifier),
        is_ca: certificate.is_ca(),
        is_exempt: is_exempt(certificate),
        lists,
        at,
        issuers,
        covered: Reasons::NONE,
        refused: HashSet::new(),
        told: Vec::new(),
        seen: Seen::Nothing,
        left: MAX_LISTS_WEIGHED,
    };
    let points = Point::of_certificate(certificate, &issuer_key);
    let urls = certificate.crl_distribution_points().into_iter();
    let urls = urls.flat_map(|it| it.uris()).take(MAX_URLS);
    let mut answer = walk.run(&points, || urls.map(str::to_owned).collect());
    if let Answer::Unknown(unknown) = &mut answer {
        unknown.issuer = certificate.issuer().to_string();
    }
    answer
}

/// How near the lists came to an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Seen {
    /// There is no complete one of the issuer.
    Nothing,
    /// There is one.
    List,
    /// One is about the certificate.
    InScope,
}

struct Walk<'a, 'l> {
    serial_number: &'a [u8],
    issuer_key: &'a [u8],
    /// The key that signed the certificate, where it says so.
    key_id: Option<&'a [u8]>,
    is_ca: bool,
    /// Whether it is good unless a list has it.
    is_exempt: bool,
    lists: &'a RevocationLists<'l>,
    at: Timestamp,
    issuers: &'a mut dyn CrlIssuers,
    /// RFC 5280's `reasons_mask`.
    covered: Reasons,
    /// Lists that do not count, or not any more.
    refused: HashSet<usize>,
    told: Vec<Problem>,
    seen: Seen,
    left: usize,
}

impl<'a, 'l> Walk<'a, 'l> {
    fn run(mut self, points: &[Point], urls: impl FnOnce() -> Vec<String>) -> Answer {
        if let Some(revocation) = points.iter().find_map(|it| self.try_point(it)) {
            return Answer::Revoked(revocation);
        }
        if self.covered == Reasons::ALL || self.is_exempt {
            return Answer::Good;
        }
        let why = if self.left == 0 {
            Why::TooManyLists
        } else if self.covered != Reasons::NONE {
            Why::ReasonsNotCovered
        } else {
            match self.seen {
                Seen::Nothing => Why::NoList,
                Seen::List => Why::NotInScope,
                Seen::InScope => Why::NoneCounts,
            }
        };
        Answer::Unknown(Unknown {
            why,
            issuer: String::new(),
            uncovered: Reasons::ALL.without(self.covered).names(),
            urls: urls(),
            told: self.told,
        })
    }

    /// Goes through the lists of a point until one has the certificate or all reasons are covered.
    fn try_point(&mut self, point: &Point) -> Option<Revocation> {
        let lists = self.lists;
        for issuer in &point.issuers {
            if self.is_done() {
                return None;
            }
            let Some(of_issuer) = lists.of_issuer(issuer) else {
                continue;
            };
            for number in self.in_order(&of_issuer.complete) {
                if self.is_done() {
                    return None;
                }
                self.left -= 1;
                self.seen = self.seen.max(Seen::List);
                let list = lists.get(number)?;
                let revocation = self.try_list(point, list, &of_issuer.deltas);
                if revocation.is_some() {
                    return revocation;
                }
            }
        }
        None
    }

    /// Whether there is nothing more to look for, or no work left to do it with.
    fn is_done(&self) -> bool {
        self.covered == Reasons::ALL || self.left == 0
    }

    /// The lists signed with the key that signed the certificate come first, and stay the newest first. A CA that got a
    /// new key may go on with a list for each, of the certificates that this key signed: Active Directory Certificate Services does,
    /// and says so nowhere else in the list. The list of the other key would show nothing.
    fn in_order(&self, complete: &[usize]) -> Vec<usize> {
        let mut numbers = complete.to_vec();
        if let Some(key_id) = self.key_id {
            numbers.sort_by_cached_key(|number| {
                let list = self.lists.get(*number);
                list.is_none_or(|it| it.facts().key_id() != Some(key_id))
            });
        }
        numbers
    }

    /// Whether this list, with the changes to it, has the certificate.
    fn try_list(&mut self, point: &Point, list: &List<'l>, deltas: &[usize]) -> Option<Revocation> {
        let facts = list.facts();
        if !facts.scope.covers(point, self.is_ca) {
            return None;
        }
        self.seen = self.seen.max(Seen::InScope);
        let covers = point.reasons.and(facts.scope.reasons);
        if covers.without(self.covered) == Reasons::NONE || self.refused.contains(&list.number) {
            return None;
        }
        if let Err(problem) = self.check_form(list) {
            return self.refuse(list, problem);
        }
        let deltas = self.current_deltas(list, deltas);
        // A list that has expired counts with the changes to it that are current (section 6.3.3 (a)).
        let is_expired = list.is_expired(self.at);
        if is_expired && deltas.is_empty() {
            return self.refuse(list, self.expired(list));
        }
        if let Err(problem) = self.authenticate(list) {
            return self.refuse(list, problem);
        }
        let delta = deltas
            .into_iter()
            .find(|delta| match self.authenticate(delta) {
                Ok(()) => true,
                Err(problem) => self.refuse::<()>(delta, problem).is_some(),
            });
        if is_expired && delta.is_none() {
            return self.refuse(list, self.expired(list));
        }

        let changed = delta.and_then(|delta| Some((delta, self.find(delta)?)));
        let found = changed.or_else(|| Some((list, self.find(list)?)));
        // Only a delta list can take something back.
        let is_taken_back = changed.is_some_and(|(_, entry)| is_removal(&entry));
        if let Some((list, entry)) = found.filter(|_| !is_taken_back) {
            return Some(Revocation {
                reason: entry.reason,
                revoked_at: entry.revoked_at.instant,
                invalidity_date: entry.invalidity_date.map(|it| it.instant),
                list: identify(list.crl),
            });
        }
        let doubt = |list: &List<'l>| list.facts().doubt.clone();
        if let Some(problem) = doubt(list).or_else(|| delta.and_then(doubt)) {
            return self.refuse(list, problem);
        }
        self.covered = self.covered.or(covers);
        None
    }

    /// Whether a list follows the rules, and has begun.
    fn check_form(&self, list: &List<'_>) -> Result<(), Problem> {
        if let Some(flaw) = &list.facts().flaw {
            return Err(flaw.clone());
        }
        if list.is_begun(self.at) {
            return Ok(());
        }
        let mut facts = identify(list.crl);
        facts.push(Fact::new("this_update", list.crl.this_update().instant));
        facts.push(Fact::new("at", self.at));
        Err(Problem::warning(Code::CrlNotYetValid, facts))
    }

    fn expired(&self, list: &List<'_>) -> Problem {
        let mut facts = identify(list.crl);
        let next_update = list.crl.next_update();
        facts.extend(next_update.map(|it| Fact::new("next_update", it.instant)));
        facts.push(Fact::new("at", self.at));
        Problem::warning(Code::CrlExpired, facts)
    }

    /// The delta lists that tell the changes to this list, and are current: the newest first.
    fn current_deltas(&mut self, list: &List<'l>, deltas: &[usize]) -> Vec<&'a List<'l>> {
        let lists = self.lists;
        let mut current = Vec::new();
        for number in deltas {
            if self.left == 0 {
                break;
            }
            self.left -= 1;
            let Some(delta) = lists.get(*number) else {
                continue;
            };
            if self.refused.contains(number) || !delta.changes(list) {
                continue;
            }
            if let Err(problem) = self.check_form(delta) {
                self.refuse::<()>(delta, problem);
            } else if delta.is_expired(self.at) {
                self.refuse::<()>(delta, self.expired(delta));
            } else {
                current.push(delta);
            }
        }
        current
    }

    fn authenticate(&mut self, list: &List<'_>) -> Result<(), Problem> {
        let verdict = self.issuers.authenticate(list.number, list.crl);
        verdict.map_err(|distrust| {
            let mut facts = identify(list.crl);
            facts.push(Fact::new("reason", distrust.as_str()));
            Problem::warning(Code::CrlNotAuthentic, facts)
        })
    }

    fn find(&self, list: &List<'_>) -> Option<Entry> {
        let is_indirect = list.facts().scope.is_indirect;
        entry::find(list.crl, is_indirect, self.serial_number, self.issuer_key)
    }

    /// The list does not count for this certificate, whatever point leads to it.
    fn refuse<T>(&mut self, list: &List<'_>, problem: Problem) -> Option<T> {
        if self.refused.insert(list.number) && self.told.len() < MAX_TOLD {
            self.told.push(problem);
        }
        None
    }
}

fn is_removal(entry: &Entry) -> bool {
    entry.reason == RevocationReason::RemoveFromCrl
}
