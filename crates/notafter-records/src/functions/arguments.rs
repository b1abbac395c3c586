//! What the fields of requests stand for: each kind is read in one place.

use notafter::certificate::Certificate;
use notafter::expiry::{ExpiryPolicy, RenewalMode};
use notafter::name_match::ReferenceName;
use notafter::trust::Purpose;

use super::NotAfterError;
use crate::record_error::of_code;
use crate::snapshot::renewal_mode as mode_of_code;
use crate::{ExpiryPolicyRecord, Octets};

/// What some editors write before a text.
const BYTE_ORDER_MARK: &[u8] = "\u{feff}".as_bytes();

/// The value with this code; `None` where nothing was said. A code that is none gives `unknown-code`, with `field` and
/// `value`.
pub(crate) fn code<Code: Copy>(
    codes: &[Code],
    spelling: impl Fn(Code) -> &'static str,
    field: &str,
    text: Option<&str>,
) -> Result<Option<Code>, NotAfterError> {
    let found = text.map(|text| of_code(codes, spelling, field, text));
    Ok(found.transpose()?)
}

/// What a certificate is to be used for; a TLS server where nothing was said.
pub(crate) fn purpose(text: Option<&str>) -> Result<Purpose, NotAfterError> {
    let found = code(Purpose::ALL, Purpose::as_str, "purpose", text)?;
    Ok(found.unwrap_or(Purpose::ServerAuth))
}

/// Who renews it, as far as anybody said.
pub(crate) fn renewal_mode(text: Option<&str>) -> Result<RenewalMode, NotAfterError> {
    let mode = text.map(mode_of_code).transpose()?;
    Ok(mode.unwrap_or(RenewalMode::Unknown))
}

/// How early an end is urgent; relative to the lifetime where nothing was said.
pub(crate) fn expiry_policy(
    record: Option<ExpiryPolicyRecord>,
) -> Result<ExpiryPolicy, NotAfterError> {
    let policy = record.map(ExpiryPolicy::try_from).transpose()?;
    Ok(policy.unwrap_or_default())
}

/// The name that a certificate has to be for.
pub(crate) fn reference_name(text: Option<&str>) -> Result<Option<ReferenceName>, NotAfterError> {
    text.map(parsed_name).transpose()
}

/// The same, where it is needed.
pub(crate) fn parsed_name(text: &str) -> Result<ReferenceName, NotAfterError> {
    ReferenceName::parse(text)
        .map_err(|error| NotAfterError::argument("invalid-name", "name", error))
}

/// The certificate with this DER, which is the whole field.
pub(crate) fn certificate(der: &Octets, field: &str) -> Result<Certificate, NotAfterError> {
    read_der(der).map_err(|error| error.of_argument(field, None))
}

/// The certificate with this DER. Whoever gives the text of a file is told what it is, not what is wrong with it as DER.
fn read_der(der: &Octets) -> Result<Certificate, NotAfterError> {
    Certificate::from_der(&der.0).map_err(|error| {
        let error = NotAfterError::from(error);
        if is_pem(&der.0) {
            error.because("this is PEM, and DER is needed: parse_certificate gives it")
        } else {
            error
        }
    })
}

/// Whether the first that stands there is the line that PEM begins with.
fn is_pem(octets: &[u8]) -> bool {
    let octets = octets.strip_prefix(BYTE_ORDER_MARK).unwrap_or(octets);
    octets.trim_ascii_start().starts_with(b"-----BEGIN ")
}

/// The certificates of a field that has several.
pub(crate) fn certificates(
    ders: &[Octets],
    field: &str,
) -> Result<Vec<Certificate>, NotAfterError> {
    let ders = ders.iter().enumerate();
    ders.map(|(index, der)| read_der(der).map_err(|error| error.of_argument(field, Some(index))))
        .collect()
}
