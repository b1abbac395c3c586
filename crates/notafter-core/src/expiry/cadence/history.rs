//! The certificates that one target has shown.

use crate::time::Timestamp;

/// The most renewals that are remembered and learned from: 16. With certificates of 90 days they reach back
/// almost three years, with those of 6 days two months; what is older says nothing about the program that renews today.
pub const MAX_RENEWALS: usize = 16;

/// A certificate that one target has shown, as far as its rhythm goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct PastCertificate {
    /// Its first valid instant.
    pub not_before: Timestamp,
    /// Its last valid instant, inclusive.
    pub not_after: Timestamp,
    /// The first look that showed it at the target, where that look came after one that showed the certificate
    /// before it: then it was taken into use about then. `None` where nobody was watching, as for certificates known
    /// from a log.
    pub seen_at: Option<Timestamp>,
}

impl PastCertificate {
    /// A certificate with these dates; when it was taken into use is not known.
    pub const fn new(not_before: Timestamp, not_after: Timestamp) -> Self {
        Self {
            not_before,
            not_after,
            seen_at: None,
        }
    }

    /// The same, with the first look that showed it.
    #[must_use]
    pub const fn with_seen_at(self, seen_at: Option<Timestamp>) -> Self {
        Self { seen_at, ..self }
    }

    /// Seconds for which it is valid: `not_after` - `not_before` + 1. Zero or negative where it ends before it begins.
    pub const fn lifetime_seconds(&self) -> i64 {
        self.not_after.seconds_since(self.not_before) + 1
    }

    /// When it came: when it was first seen, and otherwise when it was issued. Nothing is seen before it is issued;
    /// where a clock says so, the clock was wrong.
    pub(super) fn came_at(&self) -> Timestamp {
        self.seen_at
            .map_or(self.not_before, |seen| seen.max(self.not_before))
    }
}

/// The certificates of one target, oldest first, each once; no more than [`MAX_RENEWALS`] and one, as every renewal has
/// two. To be kept between looks.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct RenewalHistory {
    certificates: Vec<PastCertificate>,
}

impl RenewalHistory {
    /// Nothing is known.
    pub const fn new() -> Self {
        Self {
            certificates: Vec::new(),
        }
    }

    /// Takes in a certificate that a look has shown: in any order, and again and again. Two of the same dates are
    /// one certificate, which was seen when it was seen first. The oldest goes where there are too many. One that
    /// ends before it begins is never valid, and is left out.
    pub fn observe(&mut self, certificate: PastCertificate) {
        if certificate.lifetime_seconds() <= 0 {
            return;
        }
        let dates = |it: &PastCertificate| (it.not_before, it.not_after);
        match self
            .certificates
            .binary_search_by_key(&dates(&certificate), dates)
        {
            Ok(index) => {
                if let Some(known) = self.certificates.get_mut(index) {
                    known.seen_at = earliest(known.seen_at, certificate.seen_at);
                }
            }
            Err(index) => {
                self.certificates.insert(index, certificate);
                if self.certificates.len() > MAX_RENEWALS + 1 {
                    self.certificates.remove(0);
                }
            }
        }
    }

    /// What is remembered, oldest first.
    pub fn certificates(&self) -> &[PastCertificate] {
        &self.certificates
    }
}

/// The earlier one of those that are known.
fn earliest(one: Option<Timestamp>, other: Option<Timestamp>) -> Option<Timestamp> {
    one.into_iter().chain(other).min()
}

impl FromIterator<PastCertificate> for RenewalHistory {
    fn from_iter<I: IntoIterator<Item = PastCertificate>>(certificates: I) -> Self {
        let mut history = Self::new();
        for certificate in certificates {
            history.observe(certificate);
        }
        history
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(day: i64) -> Timestamp {
        Timestamp::UNIX_EPOCH.saturating_add_seconds(day * 86_400)
    }

    #[test]
    fn each_once_in_order_and_first_seen_first() {
        let one = PastCertificate::new(day(0), day(90));
        let other = PastCertificate::new(day(60), day(150));
        let history: RenewalHistory = [
            other.with_seen_at(Some(day(63))),
            one,
            other.with_seen_at(Some(day(62))),
            other,
            other.with_seen_at(Some(day(64))),
        ]
        .into_iter()
        .collect();
        assert_eq!(
            history.certificates(),
            [one, other.with_seen_at(Some(day(62)))]
        );
    }

    #[test]
    fn the_oldest_goes() {
        let history: RenewalHistory = (0..100)
            .rev()
            .map(|number| PastCertificate::new(day(number), day(number + 1)))
            .collect();
        let days: Vec<_> = history
            .certificates()
            .iter()
            .map(|it| it.not_before)
            .collect();
        let kept: Vec<_> = (83..100).map(day).collect();
        assert_eq!(days, kept);
    }

    #[test]
    fn nothing_comes_before_it_is_issued() {
        let certificate = PastCertificate::new(day(10), day(100));
        assert_eq!(certificate.came_at(), day(10));
        assert_eq!(certificate.with_seen_at(Some(day(11))).came_at(), day(11));
        assert_eq!(certificate.with_seen_at(Some(day(9))).came_at(), day(10));
    }
}
