//! Which dated rules will hit a certificate.

use std::fmt;

use super::AS_OF;
use super::client_auth::{CLIENT_AUTH_ENDS, ClientAuthScope};
use super::lifetime::{CODE_SIGNING_LIFETIMES, LifetimeRule, TLS_LIFETIMES};
use super::public_roots::{KeyDateBasis, public_root};
use super::root_age::{RootProgram, root_age};
use super::sha1::{SHA1_ENDS, Sha1Scope};
use super::short_lived::{SHORT_LIVED, is_short_lived, short_lived};
use super::subject::{RuleKind, RuleSubject};
use super::validation_reuse::{VALIDATION_REUSE, ValidatedData, validation_reuse};
use crate::expiry::ExpiryPolicy;
use crate::facts::Fact;
use crate::time::{SECONDS_PER_DAY, Timestamp};

/// What a rule does to a certificate. Codes are stable, and new ones may be added.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum RuleCode {
    /// The next certificate gets a shorter lifetime than this one has. Facts: `maximum` (`100 days`), `lifetime_seconds` of this one,
    /// `rule_from`, and `renewal_at` where it is the next renewal that it hits first.
    ShorterLifetime,
    /// Its root leaves a program. Facts: `program`, `root`, `root_sha256`, `key_created`, `key_date_basis`, `leaves_at` by the schedule
    /// (where that is past and Mozilla's set still has the root, it may leave any day), and `outlives_root`: whether the
    /// certificate would still be valid then.
    RootLeaves,
    /// The next certificate will not be for TLS clients as well. Facts: `rule_from`, `renewal_at`.
    ClientAuthEnds,
    /// Validations must be repeated more often. Facts: `data` (`domains-and-addresses` or `identity`), `days`, `days_before`.
    ShorterValidationReuse,
    /// The next certificate of this lifetime will not count as short-lived. Facts: `rule_from`, `renewal_at`, `at_most_seconds`.
    ShortLivedEnds,
    /// It is signed over SHA-1, and refused from then on. No facts.
    Sha1Ends,
}

impl RuleCode {
    /// Every code, in the order of declaration.
    pub const ALL: &'static [Self] = &[
        Self::ShorterLifetime,
        Self::RootLeaves,
        Self::ClientAuthEnds,
        Self::ShorterValidationReuse,
        Self::ShortLivedEnds,
        Self::Sha1Ends,
    ];

    /// The stable spelling, in kebab case, the same in every language.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::ShorterLifetime => "shorter-lifetime",
            Self::RootLeaves => "root-leaves",
            Self::ClientAuthEnds => "client-auth-ends",
            Self::ShorterValidationReuse => "shorter-validation-reuse",
            Self::ShortLivedEnds => "short-lived-ends",
            Self::Sha1Ends => "sha1-ends",
        }
    }
}

impl fmt::Display for RuleCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// A rule that will hit a certificate.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct UpcomingRule {
    /// What it does.
    pub code: RuleCode,
    /// When that is felt: at the date of the rule, or at the renewal that it changes.
    pub at: Timestamp,
    /// With what numbers; each code says which facts it has.
    pub facts: Vec<Fact>,
    /// What that means, and what to do.
    pub sentence: String,
    /// Where the rule stands.
    pub source: &'static str,
    /// Whether `at` is a guess: because the date of a key is, or because the program calls its own date approximate.
    pub is_estimate: bool,
}

impl fmt::Display for UpcomingRule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let about = if self.is_estimate { "about " } else { "" };
        write!(f, "{about}{}: {} ({})", self.at, self.sentence, self.code)
    }
}

/// The rules that hit the certificate, and the like of it that follow it, from one instant to another, both included: the earliest
/// first. A renewal that is overdue counts as due at `from`.
///
/// Private certificates are exempt: nothing hits them.
///
/// ```
/// use notafter_core::expiry::rules::{RuleCode, RuleKind, RuleSubject, upcoming};
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// // 200 days; by the default policy to be renewed 42 days before its end, on 2027-03-15.
/// let subject = RuleSubject::new("2026-10-08".parse()?, "2027-04-25T23:59:59Z".parse()?)
///     .with_kind(RuleKind::TlsServer)
///     .with_public(true);
/// let found = upcoming(&subject, "2026-11-22".parse()?, "2027-12-31".parse()?);
/// assert_eq!(found[0].code, RuleCode::ShorterLifetime);
/// assert_eq!(found[0].at.to_string(), "2027-03-15T00:00:00Z");
/// assert_eq!(
///     found[0].sentence,
///     "the next certificate is valid for at most 100 days: plan for renewing it more often"
/// );
/// # Ok(())
/// # }
/// ```
pub fn upcoming(subject: &RuleSubject, from: Timestamp, until: Timestamp) -> Vec<UpcomingRule> {
    let renewal = subject.renewal(&ExpiryPolicy::default());
    let Some(renewal) = renewal.filter(|_| subject.is_public) else {
        return Vec::new();
    };
    // What is overdue is done at once.
    let renewal = renewal.max(from);
    let mut found = shorter_lifetimes(subject, renewal);
    if subject.kind == RuleKind::TlsServer {
        found.extend(client_auth_ends(subject, renewal));
        found.extend(shorter_validation_reuse());
        found.extend(short_lived_ends(subject, renewal));
        found.extend(sha1_ends(subject));
    }
    found.extend(root_leaves(subject, from));
    found.retain(|it| (from..=until).contains(&it.at));
    found.sort_by_key(|it| (it.at, it.code));
    found
}

/// At the next renewal, and at each later change: as far as it is shorter than what was before.
fn shorter_lifetimes(subject: &RuleSubject, renewal: Timestamp) -> Vec<UpcomingRule> {
    let lifetime = subject.lifetime_seconds();
    let rows = match subject.kind {
        RuleKind::TlsServer => TLS_LIFETIMES,
        RuleKind::CodeSigning => CODE_SIGNING_LIFETIMES,
        RuleKind::Other => &[],
    };
    let at_renewal = subject.lifetime_rule(renewal).map(|rule| (rule, renewal));
    let later = rows.iter().filter(|rule| rule.from > renewal);
    let later = later.map(|rule| (rule, rule.from));
    let hits = at_renewal.into_iter().chain(later);
    // By its own dates: so many months have more days at one renewal than at another, which is no change of the rules.
    hits.filter(|(rule, _)| subject.not_after > rule.latest_not_after(subject.not_before))
        .map(|(rule, at)| {
            let mut facts = vec![
                Fact::new("maximum", rule.maximum.to_string()),
                Fact::new("lifetime_seconds", lifetime),
                Fact::new("rule_from", rule.from),
            ];
            if at == renewal {
                facts.push(Fact::new("renewal_at", renewal));
            }
            let which = if at == renewal {
                "the next certificate is"
            } else {
                "certificates issued from then on are"
            };
            UpcomingRule {
                code: RuleCode::ShorterLifetime,
                at,
                facts,
                sentence: format!(
                    "{which} valid for at most {}: plan for renewing it more often",
                    rule.maximum
                ),
                source: rule.source,
                is_estimate: false,
            }
        })
        .collect()
}

/// The longest lifetime in seconds of what is issued at this instant.
pub(super) fn longest(rule: &LifetimeRule, issued: Timestamp) -> i64 {
    rule.latest_not_after(issued).seconds_since(issued) + 1
}

fn client_auth_ends(subject: &RuleSubject, renewal: Timestamp) -> Option<UpcomingRule> {
    let mut rows = CLIENT_AUTH_ENDS.iter();
    let rule = rows.find(|rule| rule.scope == ClientAuthScope::Leaf)?;
    subject
        .lists_purpose("1.3.6.1.5.5.7.3.2", "clientAuth")
        .then(|| UpcomingRule {
            code: RuleCode::ClientAuthEnds,
            at: renewal.max(rule.from),
            facts: vec![
                Fact::new("rule_from", rule.from),
                Fact::new("renewal_at", renewal),
            ],
            sentence:
                "certificates issued from then on are for TLS servers alone: where this one is \
                       also used as a client, get a client certificate from a private CA"
                    .to_owned(),
            source: rule.source,
            is_estimate: false,
        })
}

fn shorter_validation_reuse() -> impl Iterator<Item = UpcomingRule> {
    VALIDATION_REUSE.iter().filter_map(|rule| {
        let before = rule.from.saturating_add_seconds(-1);
        let before = validation_reuse(rule.data, before)?;
        let what = match rule.data {
            ValidatedData::DomainsAndAddresses => "domains and addresses",
            ValidatedData::Identity => "the organisation",
        };
        Some(UpcomingRule {
            code: RuleCode::ShorterValidationReuse,
            at: rule.from,
            facts: vec![
                Fact::new("data", rule.data.as_str()),
                Fact::new("days", u32::from(rule.days)),
                Fact::new("days_before", u32::from(before.days)),
            ],
            sentence: format!(
                "the validation of {what} counts for {} days instead of {}: it must be repeated \
                 more often",
                rule.days, before.days
            ),
            source: rule.source,
            is_estimate: false,
        })
    })
}

fn short_lived_ends(subject: &RuleSubject, renewal: Timestamp) -> Option<UpcomingRule> {
    let lifetime = subject.lifetime_seconds();
    if !is_short_lived(subject.not_before, subject.not_after) {
        return None;
    }
    // The rule of the renewal, or the next one after it, whichever is the first that the lifetime is too long for.
    let at_renewal = short_lived(renewal).map(|rule| (rule, renewal));
    let later = SHORT_LIVED.iter().filter(|rule| rule.from > renewal);
    let later = later.map(|rule| (rule, rule.from));
    let mut hits = at_renewal.into_iter().chain(later);
    let (rule, at) = hits.find(|(rule, _)| lifetime > rule.at_most_seconds)?;
    let days = rule.at_most_seconds / SECONDS_PER_DAY;
    Some(UpcomingRule {
        code: RuleCode::ShortLivedEnds,
        at,
        facts: vec![
            Fact::new("rule_from", rule.from),
            Fact::new("renewal_at", renewal),
            Fact::new("at_most_seconds", rule.at_most_seconds),
        ],
        sentence: format!(
            "certificates issued from then on are short-lived only up to {days} days: one as long as \
             this needs revocation information"
        ),
        source: rule.source,
        is_estimate: false,
    })
}

fn sha1_ends(subject: &RuleSubject) -> Option<UpcomingRule> {
    let mut rows = SHA1_ENDS.iter();
    let rule = rows.find(|rule| rule.scope == Sha1Scope::Validity)?;
    (subject.uses_sha1 && subject.not_after >= rule.from).then(|| UpcomingRule {
        code: RuleCode::Sha1Ends,
        at: rule.from,
        facts: Vec::new(),
        sentence: "it is signed over SHA-1, which is refused from then on: replace it".to_owned(),
        source: rule.source,
        is_estimate: false,
    })
}

fn root_leaves(subject: &RuleSubject, from: Timestamp) -> Vec<UpcomingRule> {
    let Some(root) = subject.root_sha256.as_deref().and_then(public_root) else {
        return Vec::new();
    };
    let is_server = subject.kind == RuleKind::TlsServer;
    let is_email = subject.lists_purpose("1.3.6.1.5.5.7.3.4", "emailProtection");
    let (key_created, basis) = root.key_created();
    let programs = RootProgram::ALL.iter().filter(|program| match program {
        RootProgram::Mozilla | RootProgram::Chrome => is_server,
        RootProgram::MozillaEmail => is_email,
    });
    let hits = programs.filter_map(|program| {
        let rule = root_age(*program, key_created)?;
        let leaves_at = rule.leaves(key_created);
        // The table says that it is still in, so that it may go any day.
        let is_late = *program == RootProgram::Mozilla && leaves_at < AS_OF;
        let at = if is_late {
            leaves_at.max(from)
        } else {
            leaves_at
        };
        Some(UpcomingRule {
            code: RuleCode::RootLeaves,
            at,
            facts: vec![
                Fact::new("program", program.as_str()),
                Fact::new("root", root.name),
                Fact::new("root_sha256", root.fingerprint_sha256),
                Fact::new("key_created", key_created),
                Fact::new("key_date_basis", basis.as_str()),
                Fact::new("leaves_at", leaves_at),
                Fact::new("outlives_root", subject.not_after >= at),
            ],
            sentence: format!(
                "its root {:?} leaves {}: ask the CA for a path to a newer root before then",
                root.name,
                program.name()
            ),
            source: rule.source,
            is_estimate: is_late || basis == KeyDateBasis::NotBefore || program.is_approximate(),
        })
    });
    hits.collect()
}
