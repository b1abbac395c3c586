//! Every code that an error may have.

use notafter::error::ParseErrorCode;
use notafter::expiry::ExpiryPolicyErrorCode;
use notafter::fetch::{ClientCertificateError, NetworkErrorCode, ProxyErrorCode};
use notafter::read::SkipReason;
use notafter::target::TargetErrorCode;

use super::error_sources::{
    CLIENT_PREFIX, NETWORK_PREFIX, argument_code, observation_code, proxy_code,
};
use super::refusals::{INVALID_LABEL, NO_CERTIFICATE, skip_code};
use crate::{ObservationErrorCode, RecordErrorCode};

/// A code of an error.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[non_exhaustive]
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

/// Faults that are never why something cannot be read: those of the strings of names and of values within extensions and
/// keys are anomalies.
const NO_FAULTS: &[ParseErrorCode] = &[ParseErrorCode::InvalidString, ParseErrorCode::InvalidValue];

/// Reasons that are never the first one where nothing was found: behind many items, behind an item, and where the
/// fault itself is told.
const NO_REASONS: &[SkipReason] = &[
    SkipReason::TooManyItems,
    SkipReason::TrailingBytes,
    SkipReason::Unreadable,
];

/// Octets that are not what they were given as.
fn parse_codes() -> Vec<String> {
    let errors = ParseErrorCode::ALL.iter();
    let errors = errors.filter(|it| !NO_FAULTS.contains(it));
    let reasons = SkipReason::ALL.iter();
    let reasons = reasons.filter(|it| !NO_REASONS.contains(it));
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
    targets
        .map(|it| it.as_str())
        // Of a text that is a network: a prefix that is none, and more targets than one answer has.
        .chain([
            NetworkErrorCode::InvalidPrefix.as_str(),
            NetworkErrorCode::PrefixTooLong.as_str(),
            "too-many-targets",
        ])
        .map(str::to_owned)
        .collect()
}

/// Arguments that cannot be used.
fn argument_codes() -> Vec<String> {
    let records = RecordErrorCode::ALL.iter();
    let policies = ExpiryPolicyErrorCode::ALL.iter();
    let proxies = ProxyErrorCode::ALL.iter();
    let networks = NetworkErrorCode::ALL.iter();
    let clients = ClientCertificateError::ALL.iter();
    records
        .map(|it| argument_code(*it))
        .chain(policies.map(|it| it.as_str()))
        .chain([
            INVALID_LABEL,
            "invalid-argument",
            "invalid-name",
            "invalid-policy",
            "not-a-fingerprint",
            "not-a-name",
            "not-an-address",
        ])
        .map(str::to_owned)
        .chain(proxies.map(|it| proxy_code(*it)))
        .chain(networks.map(|it| format!("{NETWORK_PREFIX}{it}")))
        .chain(clients.map(|it| format!("{CLIENT_PREFIX}{}", it.as_str())))
        .collect()
}
