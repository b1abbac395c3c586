//! What is kept of a check: enough to tell later what changed since.

use notafter_core::certificate::{Certificate, GeneralName, oids};
use notafter_core::chain::{EffectiveExpiry, FindingCode, LimitedBy};
use notafter_core::expiry::{CertificateSummary, Location, Snapshot, is_trust_error};
use notafter_core::hex;
use notafter_core::target::Target;

use super::{CheckReport, Judgement, MatrixReport};
use crate::fetch::Outcome;

/// The [outcome](Snapshot::outcome) of a look that showed a certificate, of which nothing more can be said, since it
/// cannot be read.
pub const OUTCOME_UNREADABLE: &str = "unreadable";

/// The report as it is kept: its target as one place, whatever address answered.
///
/// Its [renewal mode](Snapshot::renewal_mode) is that of the check. Its [tag](Location::tag) is the caller's to add.
///
/// ```no_run
/// use notafter::check::{CheckOptions, check, snapshot};
/// use notafter::target::Target;
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let at = "2026-11-22T09:30:00Z".parse()?;
/// let report = check(&Target::parse("example.com")?, &CheckOptions::default(), at);
/// let kept = snapshot(&report);
/// assert_eq!(kept.location.target, "example.com:443");
/// # Ok(())
/// # }
/// ```
pub fn snapshot(report: &CheckReport) -> Snapshot {
    at_location(Location::new(report.observation.target.to_string()), report)
}

/// Every place that a matrix shows: each address, and each type of key that an address has besides the one that it
/// chooses.
///
/// Two kinds of cells are no places. A server that is asked for one type of key refuses where it has none: that is no
/// fault of it. And what it shows to who asks without its name is another question to the same place.
pub fn snapshots(target: &Target, report: &MatrixReport) -> Vec<Snapshot> {
    let target = target.to_string();
    let cells = report.cells.iter().filter(|cell| {
        let is_shown = cell.report.observation.outcome == Outcome::Certificate;
        !cell.without_server_name && (cell.key_type.is_none() || is_shown)
    });
    cells
        .map(|cell| {
            let address = cell.report.observation.last_address();
            let location = Location::new(target.clone())
                .with_address(address.map(|it| it.to_string()))
                .with_key_type(cell.key_type.map(|it| it.as_str().to_owned()));
            at_location(location, &cell.report)
        })
        .collect()
}

/// Certificates that were judged without a connection as they are kept: those of a file, of which `target` is the
/// name. The leaf comes first.
pub fn judged_snapshot(
    target: impl Into<String>,
    leaf: &Certificate,
    judgement: &Judgement,
) -> Snapshot {
    let location = Location::new(target);
    let summary = summary(leaf, Some(judgement));
    let expiry = &judgement.expiry;
    Snapshot::with_certificate(location, expiry.at, summary).with_renewal_mode(expiry.renewal_mode)
}

fn at_location(location: Location, report: &CheckReport) -> Snapshot {
    let observation = &report.observation;
    let at = observation.observed_at;
    if observation.outcome != Outcome::Certificate {
        return Snapshot::without_certificate(location, at, observation.outcome.code());
    }
    let has_leaf = report.unreadable.first().is_none_or(|it| it.index > 0);
    match report.chain.first().filter(|_| has_leaf) {
        Some(leaf) => {
            let judgement = report.judgement.as_ref();
            let mode = judgement.map(|it| it.expiry.renewal_mode);
            Snapshot::with_certificate(location, at, summary(leaf, judgement))
                .with_renewal_mode(mode.unwrap_or_default())
        }
        None => Snapshot::without_certificate(location, at, OUTCOME_UNREADABLE),
    }
}

fn summary(leaf: &Certificate, judgement: Option<&Judgement>) -> CertificateSummary {
    let fingerprint = hex::encode(leaf.fingerprint_sha256());
    let mut summary = CertificateSummary::new(fingerprint, leaf.not_before(), leaf.not_after());
    summary.spki_sha256 = hex::encode(leaf.spki_sha256());
    summary.key = leaf.subject_public_key_info().text();
    summary.subject = leaf.subject().to_string();
    summary.issuer = leaf.issuer().to_string();
    summary.issuer_organization = leaf.issuer().first_text(oids::ORGANIZATION_NAME);
    summary.issuer_common_name = leaf.issuer().common_name();
    summary.serial_number = leaf.serial_number().to_string();
    summary.names = certificate_names(leaf);
    if let Some(judgement) = judgement {
        JudgementSummary::of(judgement).add_to(&mut summary);
    }
    summary
}

/// The names that a certificate is for: the DNS names and IP addresses of its subjectAltName, and where there are
/// none, its common name. In lower case, sorted, each once.
pub fn certificate_names(certificate: &Certificate) -> Vec<String> {
    let mut names: Vec<String> = certificate
        .subject_alt_names()
        .filter_map(|name| match name {
            GeneralName::Dns(dns) => Some(dns.to_lowercase()),
            GeneralName::Ip(address) => Some(address.to_string()),
            _ => None,
        })
        .collect();
    if names.is_empty() {
        let common_name = certificate.subject().common_name();
        names.extend(common_name.map(|it| it.to_lowercase()));
    }
    names.sort_unstable();
    names.dedup();
    names
}

/// What a judgement says of a certificate, as far as a snapshot goes. It is made of a [`Judgement`], or of what was
/// stored of one, so that both come to the same.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct JudgementSummary {
    /// The codes of the findings that are errors, each with the place in the path that it is about, from 0 for
    /// the leaf.
    pub errors: Vec<(String, Option<u64>)>,
    /// SHA-256 of the root that the path ends in, in lower-case hexadecimal; `None` where it ends before any.
    pub root_fingerprint_sha256: Option<String>,
    /// The last valid instant that counts, and whose it is.
    pub end: EffectiveExpiry,
}

impl JudgementSummary {
    /// A judgement without errors whose path ends before any root.
    pub const fn new(end: EffectiveExpiry) -> Self {
        Self {
            errors: Vec::new(),
            root_fingerprint_sha256: None,
            end,
        }
    }

    /// What this judgement says.
    pub fn of(judgement: &Judgement) -> Self {
        let validation = &judgement.validation;
        let errors = validation.errors().map(|it| {
            let place = it.certificate_index.map(|index| index as u64);
            (it.code.as_str().to_owned(), place)
        });
        let reaches_root = validation.policies.is_some();
        let root = validation.path.last().filter(|_| reaches_root);
        let expiry = &judgement.expiry;
        let mut end = EffectiveExpiry::new(expiry.effective_not_after, expiry.limited_by.clone());
        end.is_at_least = expiry.effective_is_at_least;
        Self {
            errors: errors.collect(),
            root_fingerprint_sha256: root.map(|it| hex::encode(it.fingerprint_sha256())),
            end,
        }
    }

    /// Adds it to what is known of the certificate.
    pub fn add_to(self, summary: &mut CertificateSummary) {
        let is_revoked = |(code, place): &(String, Option<u64>)| {
            code == FindingCode::Revoked.as_str() && *place == Some(0)
        };
        summary.revoked = self.errors.iter().any(is_revoked);
        let errors = self.errors.into_iter();
        let errors = errors.filter(|(code, place)| spoils_trust(code, *place));
        summary.trust_errors = errors.map(|(code, _)| code).collect();
        summary.trust_errors.sort_unstable();
        summary.trust_errors.dedup();
        summary.trusted = Some(summary.trust_errors.is_empty());
        // The certificate's own end is that of its last path where there is one, and no news where there is none.
        let has_path = self.root_fingerprint_sha256.is_some();
        let is_limited = self.end.limited_by != LimitedBy::Leaf;
        summary.effective_expiry = (has_path || is_limited).then_some(self.end);
        summary.root_fingerprint_sha256 = self.root_fingerprint_sha256;
    }
}

/// Whether it is one of the [trust errors](notafter_core::expiry::trust_errors); a code that is newer than this version
/// is.
fn spoils_trust(code: &str, place: Option<u64>) -> bool {
    let mut codes = FindingCode::ALL.iter();
    let place = place.map(|place| usize::try_from(place).unwrap_or(usize::MAX));
    codes
        .find(|it| it.as_str() == code)
        .is_none_or(|it| is_trust_error(*it, place))
}
