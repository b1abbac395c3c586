//! Which certificates have a successor that is known under the same tag.

use std::collections::BTreeMap;

use sha2::{Digest, Sha256};

use super::standing::Standing;
use crate::expiry::CertificateSummary;
use crate::time::Timestamp;

/// The certificates that are known, as far as one may have taken the place of another.
pub(super) struct Known<'a> {
    newest: BTreeMap<Kin<'a>, Newest<'a>>,
    /// By tag and fingerprint: when it was first seen that a successor took its place, or that it took its
    /// successor's.
    swapped: BTreeMap<(Option<&'a str>, &'a str), Timestamp>,
}

/// What certificates have in common of which one can replace the other: the tag, the type of key that was asked for,
/// a digest of the names (so that long lists of names are read once each), and the kind of key. A server with
/// one certificate of each kind has two that go their own ways.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct Kin<'a> {
    tag: Option<&'a str>,
    key_type: Option<&'a str>,
    names: [u8; 32],
    key: &'a str,
}

/// The newest of them; one that is not trusted is a successor only to another that is not.
#[derive(Default)]
struct Newest<'a> {
    of_all: Option<&'a CertificateSummary>,
    of_others_than_untrusted: Option<&'a CertificateSummary>,
}

impl<'a> Known<'a> {
    /// Of the certificates that have begun at `at`: nobody has to serve one before.
    pub(super) fn of(standings: &'a [Standing], at: Timestamp) -> Self {
        let mut known = Self {
            newest: BTreeMap::new(),
            swapped: BTreeMap::new(),
        };
        for standing in standings {
            let (now, before) = (&standing.certificate, &standing.previous_certificate);
            let certificates = [now, before].into_iter().flatten();
            for certificate in certificates.filter(|it| it.not_before <= at) {
                known.add(standing, certificate);
            }
            if let (Some(now), Some(before), Some(changed_at)) = (now, before, standing.changed_at)
            {
                known.add_swap(standing, [now, before], changed_at);
            }
        }
        known
    }

    fn add(&mut self, standing: &'a Standing, certificate: &'a CertificateSummary) {
        // One that is revoked is nobody's successor: going back from it is right.
        if certificate.names.is_empty() || certificate.revoked {
            return;
        }
        let newest = self.newest.entry(kin(standing, certificate)).or_default();
        let keep = |slot: &mut Option<&'a CertificateSummary>| {
            if slot.is_none_or(|it| age(it) < age(certificate)) {
                *slot = Some(certificate);
            }
        };
        keep(&mut newest.of_all);
        if certificate.trusted != Some(false) {
            keep(&mut newest.of_others_than_untrusted);
        }
    }

    fn add_swap(
        &mut self,
        standing: &'a Standing,
        [now, before]: [&'a CertificateSummary; 2],
        changed_at: Timestamp,
    ) {
        let old = if can_succeed(now, before) {
            before
        } else if can_succeed(before, now) {
            now
        } else {
            return;
        };
        if now.names != before.names || kind(now) != kind(before) {
            return;
        }
        let tag = standing.location.tag.as_deref();
        let since = self
            .swapped
            .entry((tag, &old.fingerprint_sha256))
            .or_insert(changed_at);
        *since = (*since).min(changed_at);
    }

    /// The newest successor of the certificate at this place, if one is known.
    pub(super) fn successor(&self, standing: &'a Standing) -> Option<&'a CertificateSummary> {
        let certificate = standing.certificate.as_ref()?;
        let newest = self.newest.get(&kin(standing, certificate))?;
        let newest = if certificate.trusted == Some(false) {
            newest.of_all
        } else {
            newest.of_others_than_untrusted
        };
        newest.filter(|it| can_succeed(it, certificate))
    }

    /// Since when a successor ought to be at this place, if it ought to: since its renewal was due
    /// (`renew_due`) and there was one, or since one was seen to take its place anywhere.
    ///
    /// That another certificate for the same names exists does not suffice: servers that share a name may
    /// each have a certificate of their own, with dates of their own. And devices that are
    /// not trusted (all of them "localhost") are no rollout, but for what was seen of them. Where it
    /// `was_so` already, the successor alone suffices: what was seen once need not be seen for ever.
    pub(super) fn since(
        &self,
        standing: &'a Standing,
        (renew_due, at): (Timestamp, Timestamp),
        was_so: bool,
    ) -> Option<Timestamp> {
        let certificate = standing.certificate.as_ref()?;
        let successor = self.successor(standing)?;
        let tag = standing.location.tag.as_deref();
        let swapped = self.swapped.get(&(tag, &*certificate.fingerprint_sha256));
        let due = (certificate.trusted != Some(false) && renew_due <= at)
            .then(|| renew_due.max(successor.not_before));
        let seen = swapped.copied().into_iter().chain(due).min();
        // What the beginning was is known to whoever knows that it was so.
        seen.or(was_so.then_some(at))
    }
}

/// Whether it begins and ends later, and is neither revoked nor less trusted. Names and keys are not compared.
fn can_succeed(new: &CertificateSummary, old: &CertificateSummary) -> bool {
    new.not_before > old.not_before
        && new.not_after > old.not_after
        && !new.revoked
        && (new.trusted != Some(false) || old.trusted == Some(false))
}

/// Rises from old to new; equal for equal certificates only.
fn age(certificate: &CertificateSummary) -> (Timestamp, Timestamp, &str) {
    let CertificateSummary {
        not_before,
        not_after,
        fingerprint_sha256,
        ..
    } = certificate;
    (*not_before, *not_after, fingerprint_sha256)
}

fn kin<'a>(standing: &'a Standing, certificate: &'a CertificateSummary) -> Kin<'a> {
    let mut digest = Sha256::new();
    for name in &certificate.names {
        digest.update(name.len().to_be_bytes());
        digest.update(name.as_bytes());
    }
    Kin {
        tag: standing.location.tag.as_deref(),
        key_type: standing.location.key_type.as_deref(),
        names: digest.finalize().into(),
        key: kind(certificate),
    }
}

/// The kind of key: `RSA` of `RSA 2048`.
pub(super) fn kind(certificate: &CertificateSummary) -> &str {
    let key = certificate.key.as_str();
    key.split_once(' ').map_or(key, |(kind, _)| kind)
}
