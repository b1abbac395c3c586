//! What differs between a certificate and the one whose place it took.

use std::collections::BTreeSet;

use super::code::{Change, EventKind, Risk};
use super::superseded::kind;
use crate::expiry::CertificateSummary;
use crate::facts::Fact;

/// The change of a certificate.
pub(super) struct Comparison {
    /// [`Renewed`](EventKind::Renewed) or [`Changed`](EventKind::Changed).
    pub(super) kind: EventKind,
    /// In the order of [`Change`].
    pub(super) changes: Vec<Change>,
    names_lost: Vec<String>,
    names_added: Vec<String>,
}

impl Comparison {
    /// What is not known of either certificate is not compared.
    pub(super) fn of(old: &CertificateSummary, new: &CertificateSummary) -> Self {
        let names_lost = missing(&old.names, &new.names);
        let names_added = missing(&new.names, &old.names);
        let is = |change, holds: bool| holds.then_some(change);
        let same_key = differ(&old.spki_sha256, &new.spki_sha256).map(|it| !it);
        let trust_lost = old.trusted == Some(true) && new.trusted == Some(false);
        let changes = [
            is(Change::NamesLost, !names_lost.is_empty()),
            is(
                Change::NamesAdded,
                !names_added.is_empty() && !old.names.is_empty(),
            ),
            is(Change::TrustLost, trust_lost),
            is(
                Change::TrustGained,
                old.trusted == Some(false) && new.trusted == Some(true),
            ),
            end(old, new),
            issuer(old, new),
            is(
                Change::Root,
                matches!(
                    (&old.root_fingerprint_sha256, &new.root_fingerprint_sha256),
                    (Some(old), Some(new)) if old != new
                ),
            ),
            key(old, new),
            is(Change::KeyReplaced, same_key == Some(false)),
            is(Change::KeyReused, same_key == Some(true)),
        ];
        // Nothing is lost of no names: then the subjects have to be equal, if both are known.
        let is_for_another =
            old.names.is_empty() && differ(&old.subject, &new.subject) == Some(true);
        let is_renewal = names_lost.is_empty()
            && !is_for_another
            && new.not_after > old.not_after
            && !trust_lost;
        Self {
            kind: if is_renewal {
                EventKind::Renewed
            } else {
                EventKind::Changed
            },
            changes: changes.into_iter().flatten().collect(),
            names_lost,
            names_added,
        }
    }

    /// The highest risk of all changes.
    pub(super) fn risk(&self) -> Risk {
        let risks = self.changes.iter().map(|it| it.risk());
        risks.max().unwrap_or(Risk::Low)
    }

    /// What changed, and both values of that.
    pub(super) fn facts(&self, old: &CertificateSummary, new: &CertificateSummary) -> Vec<Fact> {
        let codes: Vec<_> = self.changes.iter().map(ToString::to_string).collect();
        let mut facts = vec![
            Fact::new("changes", codes),
            Fact::new("risk", self.risk().as_str()),
        ];
        let has = |change| self.changes.contains(&change);
        if has(Change::NamesLost) {
            facts.push(Fact::new("names_lost", self.names_lost.clone()));
        }
        if has(Change::NamesAdded) {
            facts.push(Fact::new("names_added", self.names_added.clone()));
        }
        if has(Change::TrustLost) {
            facts.push(Fact::new("trust_errors", new.trust_errors.clone()));
        }
        if has(Change::Issuer) || has(Change::Intermediate) {
            facts.push(Fact::new("previous_issuer", &*old.issuer));
            facts.push(Fact::new("issuer", &*new.issuer));
        }
        if has(Change::KeyType) || has(Change::KeyWeaker) {
            facts.push(Fact::new("previous_key", &*old.key));
            facts.push(Fact::new("key", &*new.key));
        }
        facts
    }
}

/// Whether two values differ, if both are known.
fn differ(old: &str, new: &str) -> Option<bool> {
    (!old.is_empty() && !new.is_empty()).then(|| old != new)
}

/// What of the first list the second one lacks, in order. Neither has to be: who makes a summary may not know that they are.
fn missing(from: &[String], within: &[String]) -> Vec<String> {
    let within: BTreeSet<&String> = within.iter().collect();
    let from: BTreeSet<&String> = from.iter().collect();
    from.difference(&within).map(|it| (*it).clone()).collect()
}

fn end(old: &CertificateSummary, new: &CertificateSummary) -> Option<Change> {
    if new.not_before < old.not_before && new.not_after <= old.not_after {
        Some(Change::Older)
    } else if new.not_after < old.not_after {
        Some(Change::EndsEarlier)
    } else {
        None
    }
}

/// Large issuers sign with many intermediates in turn: within one organisation that is no news.
fn issuer(old: &CertificateSummary, new: &CertificateSummary) -> Option<Change> {
    let by_name = differ(&old.issuer, &new.issuer) == Some(true);
    match (&old.issuer_organization, &new.issuer_organization) {
        (Some(old), Some(new)) if old != new => Some(Change::Issuer),
        (Some(_), Some(_)) => by_name.then_some(Change::Intermediate),
        _ => by_name.then_some(Change::Issuer),
    }
}

fn key(old: &CertificateSummary, new: &CertificateSummary) -> Option<Change> {
    if differ(&old.key, &new.key) != Some(true) {
        return None;
    }
    match (size(old), size(new)) {
        (Some(before), Some(after)) if kind(old) == kind(new) => {
            (after < before).then_some(Change::KeyWeaker)
        }
        _ => Some(Change::KeyType),
    }
}

/// The size of a key in bits, where its text ends in one: 2048 of `RSA 2048`, 256 of `EC P-256`.
fn size(certificate: &CertificateSummary) -> Option<u32> {
    let (_, size) = certificate.key.split_once(' ')?;
    size.strip_prefix("P-").unwrap_or(size).parse().ok()
}
