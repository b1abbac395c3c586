//! Certificate requests.

use notafter::certificate::{ExtensionValue, Name, SubjectAltNames, oids};
use notafter::der::{Reader, Tag};
use notafter::error::ParseError;
use notafter::read::CertificateRequest;
use notafter::signature::{SignatureError, SignatureVerifier};
use serde::{Deserialize, Serialize};

use crate::public_key::{sha256_hex, signature_algorithm};
use crate::{GeneralNameRecord, PublicKeyRecord, general_name_record, public_key_record};

/// A certificate request (PKCS #10).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(
    feature = "schema",
    derive(schemars::JsonSchema),
    schemars(rename = "CertificateRequest")
)]
#[cfg_attr(
    feature = "uniffi",
    derive(uniffi::Record),
    uniffi(name = "CertificateRequest")
)]
#[non_exhaustive]
pub struct CertificateRequestRecord {
    /// Always `certificate-request`.
    #[cfg_attr(
        feature = "schema",
        schemars(with = "crate::schema::KindCertificateRequest")
    )]
    pub kind: String,
    /// Where it came from, in the caller's words.
    pub source: Option<String>,
    /// Whom the certificate is asked for, as RFC 4514 text.
    pub subject: String,
    /// The subject alternative names that are asked for, in their order.
    #[serde(default)]
    pub subject_alt_names: Vec<GeneralNameRecord>,
    /// The key that a certificate is asked for.
    pub public_key: PublicKeyRecord,
    /// The RFC's name of the algorithm that signed it, or the dotted OID.
    pub signature_algorithm: String,
    /// Whether it is signed by the key that it names; `None` where that cannot be told.
    pub signature_valid: Option<bool>,
    /// SHA-256 of the subject public key info, in hex.
    pub spki_sha256: String,
    /// The certificates given with it that have the same key, by their sources.
    #[serde(default)]
    pub matches: Vec<String>,
}

/// The request as a record; `matches` is the caller's to tell.
pub fn certificate_request_record(
    request: &CertificateRequest,
    source: Option<&str>,
    matches: Vec<String>,
    verifier: &dyn SignatureVerifier,
) -> CertificateRequestRecord {
    let key = request.subject_public_key_info();
    CertificateRequestRecord {
        kind: "certificate-request".to_owned(),
        source: source.map(str::to_owned),
        subject: Name::from_der(request.subject_der())
            .map(|name| name.to_string())
            .unwrap_or_default(),
        subject_alt_names: request
            .requested_extensions()
            .and_then(|extensions| subject_alt_names(extensions).ok().flatten())
            .unwrap_or_default(),
        public_key: public_key_record(&key),
        signature_algorithm: signature_algorithm(&request.signature_algorithm()),
        signature_valid: match request.verify_signature(verifier) {
            Ok(()) => Some(true),
            Err(SignatureError::Invalid) => Some(false),
            Err(_) => None,
        },
        spki_sha256: sha256_hex(key.encoded),
        matches,
    }
}

/// The names in the first extension of that kind, in DER of `Extensions` (RFC 5280 section 4.1).
fn subject_alt_names(extensions: &[u8]) -> Result<Option<Vec<GeneralNameRecord>>, ParseError> {
    let mut list = Reader::new(extensions, "extensions").sequence()?;
    while !list.is_empty() {
        let mut extension = list.sequence()?;
        let oid = extension.oid()?;
        extension.optional(Tag::BOOLEAN)?;
        let value = extension.expect(Tag::OCTET_STRING)?.contents;
        if oid == oids::SUBJECT_ALT_NAME {
            let names = SubjectAltNames::read(&mut Reader::new(value, "subjectAltName"))?.names();
            return Ok(Some(names.map(|name| general_name_record(&name)).collect()));
        }
    }
    Ok(None)
}
