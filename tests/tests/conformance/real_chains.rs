//! Intermediates of Mozilla's programme, each to its root.
//!
//! Nobody says of real certificates whether they are valid, so that the expectation is one of reason: a
//! CA that Mozilla lists is valid while it lasts, unless it breaks a rule that the profile knows. Each
//! refusal stands in `real_chains.txt` with its findings, and each finding in [`REASONS`].

use std::collections::{BTreeSet, HashMap};
use std::fmt::Write as _;
use std::sync::Arc;

use notafter::certificate::Certificate;
use notafter::chain::{ChainValidator, Finding, Profile, ValidationReport, ValidationRequest};
use notafter::check::validator;
use notafter::roots;
use notafter::time::Timestamp;
use notafter::trust::{Purpose, PurposeSet, TrustStore};
use notafter_tests::conformance::{RealCertificate, realworld};
use notafter_tests::figure::figure;

use crate::facts::{certificates, fingerprint};

/// The day of the suites' data. A certificate that is not valid on it is judged in the middle of its
/// validity instead.
const DAY: &str = "2026-06-29";

/// The tag of Mozilla's intermediates.
const SOURCE: &str = "mozilla-intermediates";

/// Every refusal: profile, fingerprint, subject, and the findings, each with its place in the path.
const REFUSED: &str = include_str!("real_chains.txt");

/// Why a finding is right: its profile, its code, what it is about, and the rule.
const REASONS: &[(Profile, &str, &str, &str)] = &[
    (
        Profile::Rfc5280,
        "anomaly",
        "extension-criticality 2.5.29.30",
        "name constraints that are not critical, against RFC 5280 section 4.2.1.10; the Baseline \
         Requirements allow it (7.1.2.10.8)",
    ),
    (
        Profile::Rfc5280,
        "anomaly",
        "extension-criticality 2.5.29.19",
        "an old root whose basic constraints are not critical, against RFC 5280 section 4.2.1.9",
    ),
    (
        Profile::Rfc5280,
        "anomaly",
        "missing-subject-key-id",
        "a CA without a subject key identifier, against RFC 5280 section 4.2.1.2",
    ),
    (
        Profile::Rfc5280,
        "authority-key-id-missing",
        "",
        "no authority key identifier, against RFC 5280 section 4.2.1.1",
    ),
    (
        Profile::Rfc5280,
        "name-constraint-malformed",
        "dns",
        "a DNS constraint with a leading dot, against RFC 5280 section 4.2.1.10",
    ),
    (
        Profile::Rfc5280,
        "name-constraint-malformed",
        "email",
        NO_MAILBOX,
    ),
    (
        Profile::WebPki,
        "anomaly",
        "time-form",
        "a date before 2050 as GeneralizedTime, against RFC 5280 section 4.1.2.5",
    ),
    (
        Profile::WebPki,
        "weak-signature-algorithm",
        "",
        "signed with SHA-1, which BR section 7.1.3.2 does not list",
    ),
];

const NO_MAILBOX: &str = "an e-mail constraint that is empty, where RFC 5280 section 4.2.1.10 knows a mailbox, a \
                          host and a domain";

/// What a profile makes of the intermediates.
#[derive(Debug, PartialEq, Eq)]
struct Count {
    /// Valid ones among those that have not expired on [`DAY`], and all of these.
    unexpired: (usize, usize),
    /// The same of the others.
    expired: (usize, usize),
}

struct World {
    certificates: &'static [Certificate],
    /// Which of them Mozilla listed as intermediates.
    listed: Vec<usize>,
    by_subject: HashMap<Box<[u8]>, Vec<usize>>,
    trust: Arc<TrustStore>,
}

impl World {
    fn new(raw: &[RealCertificate], certificates: &'static [Certificate]) -> Self {
        let mut by_subject: HashMap<_, Vec<usize>> = HashMap::new();
        for (index, certificate) in certificates.iter().enumerate() {
            let key = certificate.subject().lookup_key();
            by_subject.entry(key).or_default().push(index);
        }
        let is_listed = |index: &usize| raw[*index].sources.iter().any(|it| it == SOURCE);
        // Version 1 has no extension in which a CA could say that it is one.
        let is_root = |it: &&Certificate| it.is_self_issued() && (it.is_ca() || it.version() < 3);
        let mozilla = roots::mozilla();
        let mozilla = mozilla.iter().map(|it| it.certificate().clone());
        let anchors = certificates.iter().filter(is_root).cloned().chain(mozilla);
        Self {
            certificates,
            listed: (0..raw.len()).filter(is_listed).collect(),
            by_subject,
            trust: Arc::new(TrustStore::from_certificates(anchors, PurposeSet::ALL)),
        }
    }

    /// All certificates that a path from this one can have in it: a name leads to every
    /// certificate of it. To give all 3,283 each time would come to the same and take long.
    fn pool(&self, leaf: usize) -> Vec<Certificate> {
        let mut found = BTreeSet::new();
        let mut open = vec![leaf];
        while let Some(index) = open.pop() {
            let issuer = self.certificates[index].issuer().lookup_key();
            let same_name = self.by_subject.get(&issuer).into_iter().flatten();
            open.extend(same_name.filter(|it| found.insert(**it)));
        }
        let found = found.into_iter();
        found.map(|it| self.certificates[it].clone()).collect()
    }

    fn validator(&self, profile: Profile) -> ChainValidator {
        validator(Arc::clone(&self.trust)).with_profile(profile)
    }
}

fn day() -> Timestamp {
    DAY.parse().unwrap()
}

fn instant(certificate: &Certificate) -> Timestamp {
    if certificate.validity().contains(day()) {
        return day();
    }
    let [from, to] = [certificate.not_before(), certificate.not_after()];
    let middle = from.unix_seconds().midpoint(to.unix_seconds());
    Timestamp::from_unix_seconds(middle).unwrap()
}

/// For any purpose: Mozilla's list has CAs for mail, too.
fn validate(
    validator: &ChainValidator,
    certificate: &Certificate,
    pool: &[Certificate],
) -> ValidationReport {
    let request = ValidationRequest::new(certificate, instant(certificate))
        .with_intermediates(pool)
        .with_purpose(Purpose::Any);
    validator.validate(&request)
}

/// What a finding is about, as [`REASONS`] has it.
fn detail(finding: &Finding) -> String {
    let facts = ["anomaly", "oid", "type"]
        .iter()
        .filter_map(|it| finding.fact(it));
    let facts: Vec<String> = facts.map(ToString::to_string).collect();
    facts.join(" ")
}

/// One refusal in one line.
fn line(profile: Profile, report: &ValidationReport) -> String {
    let mut findings = BTreeSet::new();
    for finding in report.errors() {
        let index = finding.certificate_index.expect("it is of a certificate");
        let text = format!("{index} {} {}", finding.code, detail(finding));
        findings.insert(text.trim_end().to_owned());
    }
    let leaf = &report.path[0];
    let findings: Vec<String> = findings.into_iter().collect();
    let findings = findings.join("; ");
    format!(
        "{profile} {} {}: {findings}\n",
        &fingerprint(leaf)[..8],
        leaf.subject()
    )
}

fn explanation(profile: Profile, finding: &Finding) -> Option<usize> {
    let detail = detail(finding);
    let code = finding.code.as_str();
    REASONS
        .iter()
        .position(|it| (it.0, it.1, it.2) == (profile, code, detail.as_str()))
}

#[test]
fn every_intermediate_of_mozilla_validates_or_breaks_a_known_rule() {
    let (Some(raw), Some(certificates)) = (realworld(), certificates()) else {
        return;
    };
    let world = World::new(&raw, certificates);
    assert_eq!(world.listed.len(), 1311);
    let mut refused = String::new();
    let mut needed = BTreeSet::new();
    let mut counts = Vec::new();
    for &profile in Profile::ALL {
        let validator = world.validator(profile);
        let mut count = Count {
            unexpired: (0, 0),
            expired: (0, 0),
        };
        for &index in &world.listed {
            let certificate = &certificates[index];
            let report = validate(&validator, certificate, &world.pool(index));
            let (valid, all) = if certificate.validity().contains(day()) {
                &mut count.unexpired
            } else {
                &mut count.expired
            };
            *all += 1;
            if report.is_valid() {
                *valid += 1;
                continue;
            }
            let line = line(profile, &report);
            for finding in report.errors() {
                let reason = explanation(profile, finding);
                needed.insert(reason.unwrap_or_else(|| panic!("not explained: {line}")));
            }
            let _ = refused.write_str(&line);
        }
        let ((valid, all), (then, expired)) = (count.unexpired, count.expired);
        figure(&format!(
            "Mozilla's intermediates under {profile}: {valid} of {all} validate, \
             and {then} of {expired} expired ones did; the others break a known rule"
        ));
        counts.push(count);
    }
    assert_eq!(needed.len(), REASONS.len(), "a reason that nobody needs");
    assert!(refused == REFUSED, "real_chains.txt should be:\n{refused}");
    let expected = [
        Count {
            unexpired: (886, 925),
            expired: (347, 386),
        },
        Count {
            unexpired: (912, 925),
            expired: (369, 386),
        },
    ];
    assert_eq!(counts, expected);
}

/// The same answers with everything there is to choose from, for some.
#[test]
fn the_whole_pool_changes_nothing() {
    /// One of so many: each takes a large part of a second without optimisation.
    const EVERY: usize = 150;
    let (Some(raw), Some(certificates)) = (realworld(), certificates()) else {
        return;
    };
    let world = World::new(&raw, certificates);
    let validator = world.validator(Profile::Rfc5280);
    for &index in world.listed.iter().step_by(EVERY) {
        let certificate = &certificates[index];
        let few = validate(&validator, certificate, &world.pool(index));
        let all = validate(&validator, certificate, certificates);
        assert_eq!(few.verdict, all.verdict, "{}", fingerprint(certificate));
        assert_eq!(few.path, all.path, "{}", fingerprint(certificate));
    }
}
