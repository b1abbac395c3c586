//! What hits the certificates when, and how often they are renewed.

use std::collections::{BTreeMap, BTreeSet};

use notafter::expiry::ExpiryPolicy;
use notafter::expiry::rules::{NextLifetime, UpcomingRule, renewals_per_year, upcoming};
use notafter::time::Timestamp;
use notafter_records::{FactRecord, Facts, upcoming_rule_record};

use super::fleet::Planned;

/// Facts of a rule that differ from one certificate to the next: all others tell rules apart.
const OF_CERTIFICATES: [&str; 3] = ["lifetime_seconds", "outlives_root", "renewal_at"];

/// What is to come.
pub(super) struct Forecast {
    /// Every certificate, in the order of fingerprints.
    pub(super) certificates: Vec<Forecasted>,
    /// Every rule that hits any, the soonest first.
    pub(super) rules: Vec<Coming>,
    /// Every year, in order.
    pub(super) years: Vec<Year>,
    /// What each tag has to expect, in order; those without one first. Empty where nothing has a tag.
    pub(super) tags: Vec<OfTag>,
    /// Everything together.
    pub(super) total: Sum,
}

/// A certificate and its renewals.
pub(super) struct Forecasted {
    pub(super) certificate: Planned,
    /// When the first one is: at the beginning of the plan where it is overdue.
    pub(super) first_at: Option<Timestamp>,
    pub(super) renewals: u64,
    /// Whether the first one should have been before the plan begins.
    pub(super) is_overdue: bool,
}

/// A rule that hits certificates.
pub(super) struct Coming {
    /// As it hits the first of them.
    pub(super) rule: UpcomingRule,
    /// What is the same for all of them.
    pub(super) facts: Facts,
    /// The soonest first.
    pub(super) hits: Vec<Hit>,
}

/// One certificate that is hit.
pub(super) struct Hit {
    /// Its place in [`Forecast::certificates`].
    pub(super) index: usize,
    pub(super) at: Timestamp,
    /// What is not the same for all of them.
    pub(super) facts: Facts,
}

/// A year (UTC), or the part of it that the plan covers.
pub(super) struct Year {
    pub(super) year: u16,
    pub(super) sum: Sum,
}

/// The certificates with a tag: one that several have counts for each.
pub(super) struct OfTag {
    pub(super) tag: Option<String>,
    pub(super) sum: Sum,
    /// Renewals, as in [`Forecast::years`].
    pub(super) years: Vec<u64>,
}

/// Certificates and their renewals.
#[derive(Clone, Copy, Default)]
pub(super) struct Sum {
    /// How many certificates are renewed at all; of [`Forecast::total`] and of tags, how many there are.
    pub(super) certificates: u64,
    pub(super) public_certificates: u64,
    pub(super) renewals: u64,
    pub(super) public_renewals: u64,
    /// Renewals of certificates that a program is known to renew.
    pub(super) automated_renewals: u64,
}

impl Sum {
    fn add(&mut self, certificate: &Planned, renewals: u64) {
        let is_public = certificate.subject.is_public;
        self.certificates += 1;
        self.renewals = self.renewals.saturating_add(renewals);
        if is_public {
            self.public_certificates += 1;
            self.public_renewals = self.public_renewals.saturating_add(renewals);
        }
        if certificate.is_automated {
            self.automated_renewals = self.automated_renewals.saturating_add(renewals);
        }
    }

    pub(super) const fn private_certificates(&self) -> u64 {
        self.certificates.saturating_sub(self.public_certificates)
    }

    pub(super) const fn private_renewals(&self) -> u64 {
        self.renewals.saturating_sub(self.public_renewals)
    }
}

impl Forecast {
    /// What comes from `at` to `until`, both included, if each certificate is renewed when the policy has renewal due.
    pub(super) fn new(
        fleet: Vec<Planned>,
        policy: &ExpiryPolicy,
        next_lifetime: NextLifetime,
        at: Timestamp,
        until: Timestamp,
    ) -> Self {
        // Where the last instant of all is planned for, no later one could be the end.
        let end = until.saturating_add_seconds(1);
        let mut rules = Rules::default();
        let mut years: BTreeMap<u16, Sum> = BTreeMap::new();
        let mut tags: BTreeMap<Option<String>, (Sum, BTreeMap<u16, u64>)> = BTreeMap::new();
        let mut total = Sum::default();
        let mut certificates = Vec::with_capacity(fleet.len());
        for (index, certificate) in fleet.into_iter().enumerate() {
            let renewal = certificate.subject.renewal(policy);
            rules.add(index, &certificate, renewal, at, until);
            let subject = std::slice::from_ref(&certificate.subject);
            let plan = renewals_per_year(subject, policy, next_lifetime, at, end);
            total.add(&certificate, plan.total);
            for of_year in &plan.years {
                let sum = years.entry(of_year.year).or_default();
                if of_year.renewals > 0 {
                    sum.add(&certificate, of_year.renewals);
                }
            }
            let places = certificate.places.iter();
            let of_certificate: BTreeSet<_> = places.map(|it| it.tag.as_ref()).collect();
            for tag in of_certificate {
                let (sum, of_years) = tags.entry(tag.cloned()).or_default();
                sum.add(&certificate, plan.total);
                for of_year in &plan.years {
                    let renewals = of_years.entry(of_year.year).or_default();
                    *renewals = renewals.saturating_add(of_year.renewals);
                }
            }
            certificates.push(Forecasted {
                first_at: plan.certificates.first().and_then(|it| it.first_at),
                renewals: plan.total,
                is_overdue: renewal.is_some_and(|it| it < at),
                certificate,
            });
        }
        let has_tags = tags.keys().any(Option::is_some);
        Self {
            rules: rules.sorted(&certificates),
            certificates,
            years: years
                .into_iter()
                .map(|(year, sum)| Year { year, sum })
                .collect(),
            tags: tags
                .into_iter()
                .filter(|_| has_tags)
                .map(|(tag, (sum, years))| OfTag {
                    tag,
                    sum,
                    years: years.into_values().collect(),
                })
                .collect(),
            total,
        }
    }
}

/// Rules, each with the certificates that it hits.
#[derive(Default)]
struct Rules(BTreeMap<(&'static str, &'static str, String), Coming>);

impl Rules {
    fn add(
        &mut self,
        index: usize,
        certificate: &Planned,
        renewal: Option<Timestamp>,
        at: Timestamp,
        until: Timestamp,
    ) {
        let mut subject = certificate.subject.clone();
        subject.renewal_at = renewal;
        for rule in upcoming(&subject, at, until) {
            let (own, common): (Facts, Facts) = upcoming_rule_record(&rule)
                .facts
                .0
                .into_iter()
                .partition(|(name, _)| OF_CERTIFICATES.contains(&name.as_str()));
            let which: Vec<String> = common
                .iter()
                .map(|(name, value)| format!("{name}={value}"))
                .collect();
            let hit = Hit {
                index,
                at: rule.at,
                facts: own,
            };
            let key = (rule.code.as_str(), rule.source, which.join("\n"));
            let coming = self.0.entry(key).or_insert_with(|| Coming {
                rule: rule.clone(),
                facts: common,
                hits: Vec::new(),
            });
            if order(&rule) < order(&coming.rule) {
                coming.rule = rule;
            }
            coming.hits.push(hit);
        }
    }

    fn sorted(self, certificates: &[Forecasted]) -> Vec<Coming> {
        let mut rules: Vec<Coming> = self.0.into_values().collect();
        let name = |hit: &Hit| certificates.get(hit.index).map(|it| &it.certificate.name);
        for coming in &mut rules {
            let by = |hit: &Hit| (hit.at, name(hit));
            coming.hits.sort_by(|one, other| by(one).cmp(&by(other)));
        }
        rules.sort_by_key(|it| (it.rule.at, it.rule.code));
        rules
    }
}

/// The soonest first; of those at the same time, what is said of all certificates before what is said of the next one.
fn order(rule: &UpcomingRule) -> (Timestamp, bool) {
    let is_of_renewal = rule.facts.iter().any(|it| it.name == "renewal_at");
    (rule.at, is_of_renewal)
}

impl Coming {
    /// When the last certificate is hit.
    pub(super) fn last_at(&self) -> Timestamp {
        self.hits.last().map_or(self.rule.at, |it| it.at)
    }

    /// How many certificates are still valid when their root leaves.
    pub(super) fn outliving(&self) -> usize {
        let is_outliving = |hit: &&Hit| {
            let fact = hit.facts.get("outlives_root");
            matches!(fact, Some(FactRecord::Boolean(true)))
        };
        self.hits.iter().filter(is_outliving).count()
    }
}
