//! The whole pipeline in one call: fetch, validate, assess.
//!
//! [`check`] asks a server; [`judge`] is its pure half, for certificates that are here
//! already: what was observed yesterday can be judged under today's rules.
//!
//! ```no_run
//! use notafter::check::{CheckOptions, check};
//! use notafter::target::Target;
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let at = "2026-11-22T09:30:00Z".parse()?;
//! let report = check(&Target::parse("example.com")?, &CheckOptions::default(), at);
//! match &report.judgement {
//!     Some(judgement) => println!(
//!         "{}, {}, {} days left",
//!         judgement.validation.verdict,
//!         judgement.expiry.state,
//!         judgement.expiry.days_remaining()
//!     ),
//!     None => println!("{}", report.observation.outcome),
//! }
//! # Ok(())
//! # }
//! ```

mod connection;
mod matrix;
mod options;
mod report;
mod snapshot;
#[cfg(feature = "tracing")]
mod trace;
mod validator;

pub use connection::{ConnectionFinding, ConnectionFindingCode, connection_findings};
pub use matrix::{MatrixCellReport, MatrixReport, examine_matrix};
pub use options::CheckOptions;
pub use report::{CheckReport, Judgement, UnreadableCertificate};
pub use snapshot::{
    JudgementSummary, OUTCOME_UNREADABLE, certificate_names, judged_snapshot, snapshot, snapshots,
};
pub use validator::validator;

use notafter_core::certificate::Certificate;
use notafter_core::chain::{
    ChainValidator, Finding, FindingCode, ValidationReport, ValidationRequest,
    served_chain_findings,
};
use notafter_core::expiry::{ExpirySubject, assess};
use notafter_core::name_match::ReferenceName;
use notafter_core::target::{Host, Target};
use notafter_core::time::Timestamp;
use notafter_core::trust::Purpose;

use crate::fetch::{FetchOptions, Observation, ServerNameIndication, blocking};

/// Asks a server for its certificates and judges them at `at`, which is the present.
///
/// It never fails: where no certificate was obtained, the observation's outcome says why. It
/// returns within [`FetchOptions::timeout`](crate::fetch::FetchOptions::timeout) and the time
/// that the validation takes, which is bounded by the validator's limits.
pub fn check(target: &Target, options: &CheckOptions, at: Timestamp) -> CheckReport {
    examine(blocking::fetch(target, &options.fetch, at), options, at)
}

/// Judges what was seen at `at`, any instant: now, or what yesterday's observation will be worth
/// tomorrow.
///
/// The name that the certificate has to be for is the one that was sent to the server; where none could be
/// sent, the one that was to be sent by [`CheckOptions::fetch`], else the target's.
pub fn examine(observation: Observation, options: &CheckOptions, at: Timestamp) -> CheckReport {
    let mut chain = Vec::new();
    let mut unreadable = Vec::new();
    for (index, der) in observation.chain.iter().enumerate() {
        match Certificate::from_der(der) {
            Ok(certificate) => chain.push(certificate),
            Err(error) => unreadable.push(UnreadableCertificate { index, error }),
        }
    }
    // The first one is the server's; another one in its place would be judged for nothing.
    let has_leaf = unreadable.first().is_none_or(|first| first.index > 0);
    let name = reference_name(&observation, &options.fetch);
    let judgement = if has_leaf {
        judge(&chain, Some(name), Purpose::ServerAuth, options, at)
    } else {
        None
    };
    CheckReport {
        connection_findings: connection_findings(&observation),
        observation,
        chain,
        unreadable,
        judgement,
    }
}

/// The name that the certificate has to be for.
fn reference_name(observation: &Observation, options: &FetchOptions) -> ReferenceName {
    let wanted = match (&observation.server_name, &options.server_name) {
        (Some(name), _) => Some(Host::Dns(name.clone())),
        // The oldest versions of TLS have no place for a name; what it has to be is the same.
        (None, ServerNameIndication::Name(name)) => Host::parse(name).ok(),
        _ => None,
    };
    match wanted.unwrap_or_else(|| observation.target.host.clone()) {
        Host::Dns(name) => ReferenceName::Dns(name),
        Host::Ip(address) => ReferenceName::Ip(address),
    }
}

/// Judges a chain at `at`, any instant: the first certificate is the one that is judged, the
/// others may help. `None` where there is none.
///
/// ```
/// use notafter::certificate::Certificate;
/// use notafter::check::{CheckOptions, judge};
/// use notafter::expiry::{Level, State};
/// use notafter::read;
/// use notafter::trust::Purpose;
///
/// # const SERVED: &str = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/../notafter-core/examples/data/served.pem"));
/// let chain: Vec<Certificate> = read::any(SERVED.as_bytes()).certificates().cloned().collect();
/// let options = CheckOptions::default();
/// let asked = |at: &str| {
///     let at = at.parse().expect("a date");
///     judge(&chain, None, Purpose::ServerAuth, &options, at).expect("there is a certificate")
/// };
/// let early = asked("2026-12-01");
/// assert_eq!(early.expiry.level, Level::None);
/// assert!(!early.validation.is_valid(), "its root is not among Mozilla's");
/// assert_eq!(asked("2027-01-28").expiry.level, Level::Critical);
/// assert_eq!(asked("2027-02-01").expiry.state, State::Expired);
/// ```
pub fn judge(
    chain: &[Certificate],
    name: Option<ReferenceName>,
    purpose: Purpose,
    options: &CheckOptions,
    at: Timestamp,
) -> Option<Judgement> {
    let (leaf, others) = chain.split_first()?;
    #[cfg(feature = "tracing")]
    let trace = trace::Judging::begin(chain, purpose, options, at);
    #[cfg(feature = "tracing")]
    let _entered = trace.enter();
    let mut request = ValidationRequest::new(leaf, at)
        .with_intermediates(others)
        .with_purpose(purpose);
    let effective = options.validator.effective_expiry(&request);
    if let Some(name) = name {
        request = request.with_name(name);
    }
    let validation = validate(&options.validator, &request);
    let subject = ExpirySubject::of_validation(leaf, &validation, effective.as_ref())
        .with_renewal_mode(options.renewal_mode);
    let mut chain_findings = served_chain_findings(chain, options.validator.trust());
    chain_findings.retain(|it| !is_refuted(it, &validation));
    if let Some(effective) = effective {
        chain_findings.extend(effective.unneeded);
    }
    let judgement = Judgement {
        validation,
        chain_findings,
        expiry: assess(&subject, &options.expiry, at),
    };
    #[cfg(feature = "tracing")]
    trace.end(&judgement);
    Some(judgement)
}

fn validate(validator: &ChainValidator, request: &ValidationRequest<'_>) -> ValidationReport {
    #[cfg(feature = "tracing")]
    let trace = trace::Validating::begin(validator);
    #[cfg(feature = "tracing")]
    let _entered = trace.enter();
    let report = validator.validate(request);
    #[cfg(feature = "tracing")]
    trace.end(&report);
    report
}

/// Whether the path shows otherwise: the chain is looked at by names and key identifiers alone, and these may be wrong where the
/// signatures are right. To take out what the path needs would break it.
fn is_refuted(finding: &Finding, validation: &ValidationReport) -> bool {
    let reaches_anchor = validation.policies.is_some();
    let mut errors = validation.errors();
    if !reaches_anchor || errors.any(|it| it.code == FindingCode::BadSignature) {
        return false;
    }
    let mut path = validation.path.iter();
    match finding.code {
        FindingCode::IntermediateMissing => true,
        FindingCode::UnrelatedCertificate => {
            path.any(|it| finding.fingerprint.as_ref() == Some(it.fingerprint_sha256()))
        }
        _ => false,
    }
}

#[cfg(test)]
mod tests;
