//! The plan as JSON: an object a line, each with its `kind`.

use std::io;

use notafter::expiry::rules::AS_OF;
use notafter_records::{
    Facts, Instant, LocationRecord, UpcomingRuleRecord, location_record, upcoming_rule_record,
};
use serde::Serialize;

use super::Plan;
use super::forecast::{Coming, Forecasted, OfTag, Sum};
use crate::output::Console;

/// One line.
#[derive(Serialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
enum Line<'a> {
    /// A certificate, in the order of fingerprints.
    Certificate(CertificateLine<'a>),
    /// A rule that hits any of them, the soonest first.
    UpcomingRule(RuleLine<'a>),
    /// A year, in order.
    Year(YearLine),
    /// What the certificates with a tag need, in order.
    Tag(TagLine<'a>),
    /// What it comes to: the last line, so that whoever reads it has read all.
    Summary(Summary<'a>),
}

#[derive(Serialize)]
struct CertificateLine<'a> {
    fingerprint_sha256: &'a str,
    /// What people call it.
    name: &'a str,
    not_before: Instant,
    not_after: Instant,
    /// Whose rules it is under: `tls-server`, `code-signing` or `other`.
    rules_of: &'static str,
    /// Whether a public CA issued it: private ones are exempt from the rules.
    public: bool,
    /// Whether a program is known to renew it.
    automated: bool,
    /// Whether its renewal was due before the plan begins.
    overdue: bool,
    first_renewal_at: Option<Instant>,
    renewals: u64,
    places: Vec<LocationRecord>,
}

#[derive(Serialize)]
struct RuleLine<'a> {
    /// As it hits the first certificate. The facts are those that are the same for all of them.
    #[serde(flatten)]
    rule: UpcomingRuleRecord,
    /// When the last one is hit.
    last_at: Instant,
    /// How many are hit.
    certificates: u64,
    /// The soonest first.
    hits: Vec<HitLine<'a>>,
}

#[derive(Serialize)]
struct HitLine<'a> {
    fingerprint_sha256: &'a str,
    name: &'a str,
    at: Instant,
    /// What is not the same for all.
    facts: &'a Facts,
}

#[derive(Serialize)]
struct YearLine {
    year: u16,
    /// How many certificates are renewed in it.
    certificates: u64,
    renewals: u64,
    public_renewals: u64,
    private_renewals: u64,
    automated_renewals: u64,
}

#[derive(Serialize)]
struct TagLine<'a> {
    /// `null`: those without one.
    tag: Option<&'a str>,
    certificates: u64,
    renewals: u64,
    automated_renewals: u64,
    years: Vec<TagYear>,
}

#[derive(Serialize)]
struct TagYear {
    year: u16,
    renewals: u64,
}

#[derive(Serialize)]
struct Summary<'a> {
    /// From this instant on.
    at: Instant,
    /// The last instant.
    until: Instant,
    /// The policy that says when renewal is due, as it was named.
    policy: &'a str,
    /// For how long the next certificates are issued: `present` or `maximum`.
    next_lifetime: &'static str,
    /// When the rules were last compared with their sources.
    rules_as_of: Instant,
    /// Whether that is so long ago that they may have changed.
    rules_are_old: bool,
    certificates: u64,
    public_certificates: u64,
    /// Exempt from the rules.
    private_certificates: u64,
    /// Certificates whose renewal was due before.
    overdue: u64,
    renewals: u64,
    public_renewals: u64,
    private_renewals: u64,
    automated_renewals: u64,
    /// Places of which there is a look without a certificate.
    places_without_certificate: u64,
    /// Older looks at the same places, passed over.
    superseded: u64,
    /// Certificates of CAs in files, left out.
    authorities: u64,
    /// Lines that are no observations.
    bad_lines: u64,
}

/// Writes the certificates, the rules, the years, the tags and the summary.
pub(super) fn write(console: &mut Console, plan: &Plan) -> io::Result<()> {
    let forecast = &plan.forecast;
    for it in &forecast.certificates {
        console.json(&Line::Certificate(certificate(it)))?;
    }
    for it in &forecast.rules {
        console.json(&Line::UpcomingRule(rule(it, &forecast.certificates)))?;
    }
    for it in &forecast.years {
        console.json(&Line::Year(year(it.year, &it.sum)))?;
    }
    let years: Vec<u16> = forecast.years.iter().map(|it| it.year).collect();
    for it in &forecast.tags {
        console.json(&Line::Tag(tag(it, &years)))?;
    }
    console.json(&Line::Summary(summary(plan)))
}

fn certificate(it: &Forecasted) -> CertificateLine<'_> {
    let certificate = &it.certificate;
    let subject = &certificate.subject;
    CertificateLine {
        fingerprint_sha256: &certificate.fingerprint_sha256,
        name: &certificate.name,
        not_before: subject.not_before.into(),
        not_after: subject.not_after.into(),
        rules_of: subject.kind.as_str(),
        public: subject.is_public,
        automated: certificate.is_automated,
        overdue: it.is_overdue,
        first_renewal_at: it.first_at.map(Into::into),
        renewals: it.renewals,
        places: certificate.places.iter().map(location_record).collect(),
    }
}

fn rule<'a>(it: &'a Coming, certificates: &'a [Forecasted]) -> RuleLine<'a> {
    let hits = it.hits.iter().filter_map(|hit| {
        let certificate = &certificates.get(hit.index)?.certificate;
        Some(HitLine {
            fingerprint_sha256: &certificate.fingerprint_sha256,
            name: &certificate.name,
            at: hit.at.into(),
            facts: &hit.facts,
        })
    });
    let mut rule = upcoming_rule_record(&it.rule);
    rule.facts.clone_from(&it.facts);
    RuleLine {
        rule,
        last_at: it.last_at().into(),
        certificates: it.hits.len() as u64,
        hits: hits.collect(),
    }
}

const fn year(year: u16, sum: &Sum) -> YearLine {
    YearLine {
        year,
        certificates: sum.certificates,
        renewals: sum.renewals,
        public_renewals: sum.public_renewals,
        private_renewals: sum.private_renewals(),
        automated_renewals: sum.automated_renewals,
    }
}

fn tag<'a>(it: &'a OfTag, years: &[u16]) -> TagLine<'a> {
    let pairs = years.iter().zip(&it.years);
    TagLine {
        tag: it.tag.as_deref(),
        certificates: it.sum.certificates,
        renewals: it.sum.renewals,
        automated_renewals: it.sum.automated_renewals,
        years: pairs
            .map(|(year, renewals)| TagYear {
                year: *year,
                renewals: *renewals,
            })
            .collect(),
    }
}

fn summary(plan: &Plan) -> Summary<'_> {
    let total = &plan.forecast.total;
    let certificates = plan.forecast.certificates.iter();
    Summary {
        at: plan.at.into(),
        until: plan.until.into(),
        policy: &plan.policy,
        next_lifetime: plan.next_lifetime.as_str(),
        rules_as_of: AS_OF.into(),
        rules_are_old: plan.has_old_tables(),
        certificates: total.certificates,
        public_certificates: total.public_certificates,
        private_certificates: total.private_certificates(),
        overdue: certificates.filter(|it| it.is_overdue).count() as u64,
        renewals: total.renewals,
        public_renewals: total.public_renewals,
        private_renewals: total.private_renewals(),
        automated_renewals: total.automated_renewals,
        places_without_certificate: plan.places_without_certificate as u64,
        superseded: plan.superseded as u64,
        authorities: plan.authorities as u64,
        bad_lines: plan.bad_lines as u64,
    }
}
