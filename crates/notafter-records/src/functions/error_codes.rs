//! Every code that an error may have.

use notafter::error::ParseErrorCode;
use notafter::expiry::ExpiryPolicyErrorCode;
use notafter::fetch::{NetworkErrorCode, TargetRangeError};
use notafter::read::SkipReason;
use notafter::target::TargetErrorCode;

use super::error_sources::{argument_code, observation_code};
use super::refusals::{INVALID_LABEL, NO_CERTIFICATE, skip_code};
use crate::{ObservationErrorCode, RecordErrorCode};

/// A code of an error.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct ErrorCode {
    /// The class of [`NotAfterError`](super::NotAfterError) that has it.
    pub class: &'static str,
    /// The code.
    pub code: String,
}

/// Every code that a function may raise, class by class: each once, and none that is of two classes.
pub fn error_codes() -> Vec<ErrorCode> {
    let mut codes = Vec::new();
    let mut add = |class, of_class: Vec<String>| {
        codes.extend(of_class.into_iter().map(|code| ErrorCode { class, code }));
    };
    add("parse", parse_codes());
    add("target", target_codes());
    add("argument", argument_codes());
    add(
        "trust",
        owned(&["no-roots", "roots-unreadable", "no-native-roots"]),
    );
    add("cancelled", owned(&["cancelled"]));
    add("internal", owned(&["internal"]));
    codes.sort();
    codes.dedup();
    codes
}

fn owned(codes: &[&str]) -> Vec<String> {
    codes.iter().copied().map(str::to_owned).collect()
}

/// Octets that are not what they were given as.
fn parse_codes() -> Vec<String> {
    let errors = ParseErrorCode::ALL.iter();
    let reasons = SkipReason::ALL.iter();
    let lines = ObservationErrorCode::ALL.iter();
    errors
        .map(|it| it.as_str())
        .chain(reasons.map(|it| skip_code(*it)))
        .chain(lines.map(|it| observation_code(*it)))
        .chain([NO_CERTIFICATE])
        .map(str::to_owned)
        .collect()
}

/// Texts that name no target.
fn target_codes() -> Vec<String> {
    let targets = TargetErrorCode::ALL.iter();
    let networks = NetworkErrorCode::ALL.iter();
    let ranges = TargetRangeError::CODES.iter();
    targets
        .map(|it| it.as_str())
        .chain(networks.map(|it| it.as_str()))
        .chain(ranges.copied())
        .map(str::to_owned)
        .collect()
}

/// Arguments that cannot be used.
fn argument_codes() -> Vec<String> {
    let records = RecordErrorCode::ALL.iter();
    let policies = ExpiryPolicyErrorCode::ALL.iter();
    records
        .map(|it| argument_code(*it))
        .chain(policies.map(|it| it.as_str()))
        .chain([
            INVALID_LABEL,
            "invalid-argument",
            "invalid-name",
            "invalid-policy",
            "not-an-address",
            "not-a-fingerprint",
        ])
        .map(str::to_owned)
        .collect()
}
