//! What reading refuses, and records that are no values.

use notafter::certificate::Certificate;
use notafter::facts::Fact;
use notafter::read::{ItemContent, SkipReason, Skipped, any};

use super::NotAfterError;
use crate::record_error::shortened;
use crate::{Octets, RecordError, RecordErrorCode, facts};

/// The code where there is no certificate in what was given for one.
pub(crate) const NO_CERTIFICATE: &str = "no-certificate";

/// The code of a label that no PEM can have.
pub(crate) const INVALID_LABEL: &str = "invalid-label";

/// The code of an input that gave nothing. `empty` is said of targets.
pub(crate) const fn skip_code(reason: SkipReason) -> &'static str {
    match reason {
        SkipReason::Empty => "empty-input",
        reason => reason.as_str(),
    }
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
            Err(strict.into())
        }
        Some((certificate, _)) => Ok(certificate.clone()),
        None if !contents.items.is_empty() => {
            let kinds = contents.items.iter().map(|it| it.content.kind().as_str());
            Err(no_certificate(kinds))
        }
        None => {
            let mut skipped = contents.skipped.iter();
            let lost = skipped.clone().find(|it| !it.reason.is_harmless());
            let lost = lost.or_else(|| skipped.next());
            let told = lost.filter(|it| is_text(&input.0) || is_another_file(it.reason));
            Err(told.map_or_else(|| strict.into(), nothing_read))
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
            "there is no certificate in it, but: {}; give the certificate that belongs to it",
            found.join(", ")
        ),
        facts: facts(&[Fact::new("found", found)]),
    }
}

/// Why a text gave nothing. The facts have its `offset` in the input.
fn nothing_read(skipped: &Skipped) -> NotAfterError {
    if let Some(error) = skipped.error {
        return error.into();
    }
    let place = Fact::new("offset", skipped.source.offset);
    let particulars = skipped.facts.iter().cloned();
    let all: Vec<Fact> = particulars.chain([place]).collect();
    NotAfterError::Parse {
        code: skip_code(skipped.reason).to_owned(),
        reason: skipped.to_string(),
        facts: facts(&all),
    }
}

/// Whether it was recognised as something that was never meant to be the DER of a certificate.
const fn is_another_file(reason: SkipReason) -> bool {
    matches!(
        reason,
        SkipReason::EmptyPkcs7
            | SkipReason::Pkcs12
            | SkipReason::JavaKeyStore
            | SkipReason::SshKey
            | SkipReason::Pgp
            | SkipReason::Parameters
            | SkipReason::Unsupported
            | SkipReason::OtherFile
    )
}

/// Whether the octets are text as far as one can tell; one octet by itself never is.
fn is_text(octets: &[u8]) -> bool {
    octets.len() != 1 && std::str::from_utf8(octets).is_ok_and(|it| !it.contains('\0'))
}

/// A label that no PEM can have.
pub(super) fn invalid_label(label: &str) -> NotAfterError {
    let reason =
        "a label of PEM has words such as \"X509 CRL\", with one space or hyphen between them";
    NotAfterError::argument(INVALID_LABEL, "label", reason)
        .with("value", shortened(label.to_owned()))
}

/// Two things of which only one may be there.
pub(super) fn conflicting(field: &str, what: &str) -> NotAfterError {
    RecordError::new(RecordErrorCode::Conflicting, field, what).into()
}

/// The value of this record.
pub(super) fn value<Record, Value>(record: Record) -> Result<Value, NotAfterError>
where
    Value: TryFrom<Record, Error = RecordError>,
{
    Ok(Value::try_from(record)?)
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
