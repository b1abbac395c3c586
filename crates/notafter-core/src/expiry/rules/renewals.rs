//! How many renewals the coming years will need.

use super::day;
use super::lifetime::{CODE_SIGNING_LIFETIMES, TLS_LIFETIMES};
use super::subject::{RuleKind, RuleSubject, renewal_interval};
use super::upcoming::longest;
use crate::expiry::ExpiryPolicy;
use crate::time::Timestamp;

/// The most years that a plan reaches over, begun ones included. Rules are known for three years ahead; nobody quotes for more than a few,
/// and work and memory grow with them.
pub const MAX_PLAN_YEARS: u16 = 100;

/// For how long the certificates to come are issued.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum NextLifetime {
    /// As long as the present one, as far as the rules of the day of issue allow: one of 90 days stays one of 90 days.
    #[default]
    Present,
    /// As long as the rules of the day of issue allow, whatever the present one has; private ones, and those that no rule
    /// is about, as long as the present one.
    Maximum,
}

impl NextLifetime {
    /// Both, in the order of declaration.
    pub const ALL: &'static [Self] = &[Self::Present, Self::Maximum];

    /// The stable spelling, in kebab case, the same in every language.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Present => "present",
            Self::Maximum => "maximum",
        }
    }
}

/// How many renewals there are in a year (UTC).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct YearlyRenewals {
    /// The year, 0 to 9999.
    pub year: u16,
    /// How many renewals of all certificates.
    pub renewals: u64,
}

/// How many renewals one certificate needs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct CertificateRenewals {
    /// When the first one is, if there is any.
    pub first_at: Option<Timestamp>,
    /// How many there are, the first one included.
    pub renewals: u64,
}

/// The renewals of a fleet over some years.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct RenewalPlan {
    /// The first instant that it covers.
    pub from: Timestamp,
    /// The first instant that it does not cover: as asked for, or [`MAX_PLAN_YEARS`] after it began.
    pub until: Timestamp,
    /// Every year that it touches, in order; the first and the last may be parts of a year.
    pub years: Vec<YearlyRenewals>,
    /// Every certificate, in the order given.
    pub certificates: Vec<CertificateRenewals>,
    /// All of them.
    pub total: u64,
}

/// How many renewals the certificates need from `from` on and before `until`, if each is renewed when the policy has renewal
/// due: the present one first (at `from` where it is overdue or expired; at [`renewal_at`](RuleSubject::renewal_at) where that is said),
/// then each one that follows, which is issued at that instant and for as long as `next_lifetime` says.
///
/// Where the policy has renewal due from the first second on, a certificate is renewed at its end. One that ends before it
/// begins needs none. The work grows with certificates times years, whatever their lifetimes: between changes of the rules and of the year it is one
/// division. A maximum in months is measured at the first renewal of each year.
///
/// ```
/// use notafter_core::expiry::ExpiryPolicy;
/// use notafter_core::expiry::rules::{NextLifetime, RuleKind, RuleSubject, renewals_per_year};
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let subject = RuleSubject::new("2026-11-22".parse()?, "2027-06-09T23:59:59Z".parse()?)
///     .with_kind(RuleKind::TlsServer)
///     .with_public(true);
/// let plan = renewals_per_year(
///     &[subject],
///     &ExpiryPolicy::default(),
///     NextLifetime::Present,
///     "2027-01-01".parse()?,
///     "2031-01-01".parse()?,
/// );
/// let renewals: Vec<_> = plan.years.iter().map(|it| it.renewals).collect();
/// assert_eq!(renewals, [4, 6, 9, 12]);
/// # Ok(())
/// # }
/// ```
pub fn renewals_per_year(
    subjects: &[RuleSubject],
    policy: &ExpiryPolicy,
    next_lifetime: NextLifetime,
    from: Timestamp,
    until: Timestamp,
) -> RenewalPlan {
    let first_year = from.to_civil().year;
    let bound = first_year.saturating_add(MAX_PLAN_YEARS);
    let until = until.min(year_start(bound)).max(from);
    let last_year = until.saturating_add_seconds(-1).to_civil().year;
    let mut years: Vec<_> = (first_year..=last_year.max(first_year))
        .map(|year| YearlyRenewals { year, renewals: 0 })
        .collect();
    let certificates: Vec<_> = subjects
        .iter()
        .map(|subject| {
            let walk = Walk {
                subject,
                policy,
                next_lifetime,
                until,
            };
            walk.count(from, &mut years)
        })
        .collect();
    let total = certificates
        .iter()
        .fold(0_u64, |sum, it| sum.saturating_add(it.renewals));
    RenewalPlan {
        from,
        until,
        years,
        certificates,
        total,
    }
}

/// One certificate's way through the years.
struct Walk<'a> {
    subject: &'a RuleSubject,
    policy: &'a ExpiryPolicy,
    next_lifetime: NextLifetime,
    until: Timestamp,
}

impl Walk<'_> {
    fn count(&self, from: Timestamp, years: &mut [YearlyRenewals]) -> CertificateRenewals {
        let mut found = CertificateRenewals {
            first_at: None,
            renewals: 0,
        };
        let Some(first) = self.subject.renewal(self.policy) else {
            return found;
        };
        let mut next = first.max(from);
        let first_year = from.to_civil().year;
        // Each turn ends at or behind the end of its stretch, so that there are no more turns than stretches.
        while next < self.until {
            found.first_at = found.first_at.or(Some(next));
            let year = next.to_civil().year;
            let step = renewal_interval(self.lifetime(next), self.policy);
            let end = self.end_of_stretch(next, year);
            // Those at next, next + step ... that lie before the end.
            let count = (end.seconds_since(next) - 1) / step + 1;
            let renewals = u64::try_from(count).unwrap_or(0);
            found.renewals = found.renewals.saturating_add(renewals);
            if let Some(of_year) = years.get_mut(usize::from(year.saturating_sub(first_year))) {
                of_year.renewals = of_year.renewals.saturating_add(renewals);
            }
            next = next.saturating_add_seconds(count.saturating_mul(step));
            if next == Timestamp::MAX {
                break;
            }
        }
        found
    }

    /// How many seconds what is issued at this instant lives.
    fn lifetime(&self, issued: Timestamp) -> i64 {
        let present = self.subject.lifetime_seconds();
        match (self.subject.lifetime_rule(issued), self.next_lifetime) {
            (None, _) => present,
            (Some(rule), NextLifetime::Present) => present.min(longest(rule, issued)),
            (Some(rule), NextLifetime::Maximum) => longest(rule, issued),
        }
    }

    /// The end of the plan, of the year, or of the rule that holds now: what comes first.
    fn end_of_stretch(&self, now: Timestamp, year: u16) -> Timestamp {
        let rows = match self.subject.kind {
            RuleKind::TlsServer => TLS_LIFETIMES,
            RuleKind::CodeSigning => CODE_SIGNING_LIFETIMES,
            RuleKind::Other => &[],
        };
        let next_rule = rows.iter().map(|rule| rule.from).find(|from| *from > now);
        let next_year = year_start(year.saturating_add(1));
        next_rule
            .unwrap_or(Timestamp::MAX)
            .min(next_year)
            .min(self.until)
    }
}

/// The first instant of the year; the last one there is for years after 9999.
fn year_start(year: u16) -> Timestamp {
    if year > 9999 {
        Timestamp::MAX
    } else {
        day(year, 1, 1)
    }
}
