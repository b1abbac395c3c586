//! What the library refuses, as the one error of all functions.

use notafter::certificate::Certificate;
use notafter::error::ParseError;
use notafter::expiry::{ExpiryPolicy, RenewalMode};
use notafter::name_match::ReferenceName;
use notafter::read::{ItemContent, Skipped, any};

use super::NotAfterError;
use crate::snapshot::renewal_mode;
use crate::{
    ExpiryPolicyRecord, ExpiryPolicyRecordError, FactRecord, Facts, ObservationError, Octets,
    RecordError, RecordErrorCode, facts, policy_error_record,
};

/// There is no certificate in what was given for one.
pub(super) const NO_CERTIFICATE: &str = "no-certificate";

/// A text that names no host, address or mailbox.
pub(super) const INVALID_NAME: &str = "invalid-name";

/// A label that no PEM can have.
pub(super) const INVALID_LABEL: &str = "invalid-label";

/// These facts.
pub(super) fn facts_of<const N: usize>(named: [(&str, FactRecord); N]) -> Facts {
    Facts(named.map(|(name, value)| (name.to_owned(), value)).into())
}

/// A fact that is a number of octets or things.
pub(super) fn count(count: usize) -> FactRecord {
    FactRecord::Integer(i64::try_from(count).unwrap_or(i64::MAX))
}

/// A fact that is a text.
pub(super) fn text(text: impl Into<String>) -> FactRecord {
    FactRecord::Text(text.into())
}

/// An argument that cannot be used: `field` is its name.
pub(super) fn argument(
    code: &str,
    field: &str,
    value: impl Into<String>,
    reason: impl Into<String>,
) -> NotAfterError {
    NotAfterError::Argument {
        code: code.to_owned(),
        reason: reason.into(),
        facts: facts_of([("field", text(field)), ("value", text(value))]),
    }
}

/// Octets that could not be parsed: `offset` and `field` say where.
pub(super) fn unparsable(error: ParseError) -> NotAfterError {
    NotAfterError::Parse {
        code: error.code.as_str().to_owned(),
        reason: error.to_string(),
        facts: facts_of([
            ("offset", count(error.offset)),
            ("field", text(error.field)),
        ]),
    }
}

/// A record that is no value of the library.
pub(super) fn not_a_value(error: &RecordError) -> NotAfterError {
    argument(
        error.code.as_str(),
        &error.field,
        error.value.as_str(),
        error.to_string(),
    )
}

/// A policy that cannot be.
pub(super) fn not_a_policy(error: &ExpiryPolicyRecordError) -> NotAfterError {
    let record = policy_error_record(error);
    NotAfterError::Argument {
        code: record.code,
        reason: record.message,
        facts: record.facts,
    }
}

/// The certificate with exactly this DER.
pub(super) fn certificate(der: &Octets) -> Result<Certificate, NotAfterError> {
    Certificate::from_der(&der.0).map_err(unparsable)
}

/// The certificates with exactly these DERs; the facts of an error tell which `index` is at fault.
pub(super) fn certificates(ders: &[Octets]) -> Result<Vec<Certificate>, NotAfterError> {
    let numbered = ders.iter().enumerate();
    numbered
        .map(|(index, der)| {
            certificate(der).map_err(|error| match error {
                NotAfterError::Parse {
                    code,
                    reason,
                    mut facts,
                } => {
                    facts.0.insert("index".to_owned(), count(index));
                    NotAfterError::Parse {
                        code,
                        reason,
                        facts,
                    }
                }
                other => other,
            })
        })
        .collect()
}

/// The certificate in what a person has for one: its DER, or the first one of a text or file of any form.
///
/// DER is taken strictly: what follows its end is an error, since it would be part of no fingerprint.
pub(super) fn first_certificate(input: &Octets) -> Result<Certificate, NotAfterError> {
    let strict = match Certificate::from_der(&input.0) {
        Ok(certificate) => return Ok(certificate),
        Err(error) => error,
    };
    let contents = any(&input.0);
    let mut certificates = contents
        .items
        .iter()
        .filter_map(|item| match &item.content {
            ItemContent::Certificate(certificate) => Some((certificate, &item.source)),
            _ => None,
        });
    match certificates.next() {
        // Bare DER, at its very beginning: what is wrong is behind it.
        Some((_, source)) if source.offset == 0 && source.form.as_str() == "der" => {
            Err(unparsable(strict))
        }
        Some((certificate, _)) => Ok(certificate.clone()),
        None if !contents.items.is_empty() => {
            let kinds = contents.items.iter().map(|it| it.content.kind().as_str());
            Err(no_certificate(kinds))
        }
        None if !is_text(&input.0) => Err(unparsable(strict)),
        None => {
            let mut skipped = contents.skipped.iter();
            let lost = skipped.clone().find(|it| !it.reason.is_harmless());
            Err(lost
                .or_else(|| skipped.next())
                .map_or_else(|| unparsable(strict), nothing_read))
        }
    }
}

/// There is something else than a certificate.
fn no_certificate<'a>(kinds: impl Iterator<Item = &'a str>) -> NotAfterError {
    let mut found: Vec<String> = kinds.map(str::to_owned).collect();
    found.sort_unstable();
    found.dedup();
    NotAfterError::Parse {
        code: NO_CERTIFICATE.to_owned(),
        reason: format!(
            "there is no certificate in it, only: {}; take the certificate from where this was",
            found.join(", ")
        ),
        facts: facts_of([("found", FactRecord::List(found))]),
    }
}

/// Why a text gave nothing.
fn nothing_read(skipped: &Skipped) -> NotAfterError {
    if let Some(error) = skipped.error {
        return unparsable(error);
    }
    let mut facts = facts(&skipped.facts);
    let offset = count(skipped.source.offset);
    facts.0.insert("offset".to_owned(), offset);
    NotAfterError::Parse {
        code: skipped.reason.as_str().to_owned(),
        reason: skipped.to_string(),
        facts,
    }
}

/// Whether the octets are text as far as one can tell; one octet by itself never is.
fn is_text(octets: &[u8]) -> bool {
    octets.len() != 1 && std::str::from_utf8(octets).is_ok_and(|it| !it.contains('\0'))
}

/// The name that a certificate is to have.
pub(super) fn reference_name(field: &str, name: &str) -> Result<ReferenceName, NotAfterError> {
    ReferenceName::parse(name)
        .map_err(|error| argument(INVALID_NAME, field, name, format!("{field}: {error}")))
}

/// The policy of this record; `relative` without one.
pub(super) fn policy(record: Option<ExpiryPolicyRecord>) -> Result<ExpiryPolicy, NotAfterError> {
    record.map_or_else(
        || Ok(ExpiryPolicy::lifetime_relative()),
        |record| ExpiryPolicy::try_from(record).map_err(|error| not_a_policy(&error)),
    )
}

/// Who renews, by its spelling; unknown without one.
pub(super) fn renewal(code: Option<&str>) -> Result<RenewalMode, NotAfterError> {
    code.map_or(Ok(RenewalMode::Unknown), |code| {
        renewal_mode(code).map_err(|error| not_a_value(&error))
    })
}

/// The one of these values that has this spelling; `field` is where it stands.
pub(super) fn of_code<Code: Copy>(
    codes: &[Code],
    spelling: impl Fn(Code) -> &'static str,
    field: &str,
    text: &str,
) -> Result<Code, NotAfterError> {
    crate::record_error::of_code(codes, spelling, field, text).map_err(|error| not_a_value(&error))
}

/// A code that is none of those that `field` may have.
pub(super) fn unknown_code(field: &str, code: &str) -> NotAfterError {
    refused(RecordErrorCode::UnknownCode, field, code)
}

/// Something that is needed is not there: `what`, in `field`.
pub(super) fn missing(field: &str, what: &str) -> NotAfterError {
    refused(RecordErrorCode::Missing, field, what)
}

/// Two things of which only one may be there.
pub(super) fn conflicting(field: &str, what: &str) -> NotAfterError {
    refused(RecordErrorCode::Conflicting, field, what)
}

fn refused(code: RecordErrorCode, field: &str, value: &str) -> NotAfterError {
    not_a_value(&RecordError::new(code, field, value))
}

/// A line that is no observation.
pub(super) fn not_an_observation(error: &ObservationError) -> NotAfterError {
    NotAfterError::Parse {
        code: error.code.as_str().to_owned(),
        reason: error.to_string(),
        facts: facts_of([("detail", text(error.detail.as_str()))]),
    }
}

/// A check that does not say what was seen.
pub(super) fn not_seen(error: &ObservationError) -> NotAfterError {
    NotAfterError::Argument {
        code: error.code.as_str().to_owned(),
        reason: error.to_string(),
        facts: facts_of([("detail", text(error.detail.as_str()))]),
    }
}

/// The value of this record.
pub(super) fn value<Record, Value>(record: Record) -> Result<Value, NotAfterError>
where
    Value: TryFrom<Record, Error = RecordError>,
{
    Value::try_from(record).map_err(|error| not_a_value(&error))
}

/// The values of these records.
pub(super) fn values<Record, Value>(
    records: impl IntoIterator<Item = Record>,
) -> Result<Vec<Value>, NotAfterError>
where
    Value: TryFrom<Record, Error = RecordError>,
{
    records.into_iter().map(value).collect()
}
