//! Certificates: DER to facts. The octets are always a copy of JavaScript's own, which nobody else can change.

use napi::Result;
use napi::bindgen_prelude::Buffer;
use napi_derive::napi;
use notafter::certificate::Certificate;
use notafter::crypto::facts_verifier;
use notafter::hex;
use notafter_records::certificate_fields as fields;
use notafter_records::functions::{ParseCertificateRequest, parse_certificate};
use notafter_records::{
    CertificateRecord, GeneralNameRecord, Octets, PublicKeyRecord, certificate_record,
};
use serde::Serialize;

use crate::failure::{failure, internal};

/// Milliseconds in a second: what JavaScript counts in.
const MILLIS: i64 = 1000;

/// Finds the certificate: nothing where these octets are its DER, its DER where they are something else with one.
#[napi(catch_unwind)]
pub fn certificate_der(input: &[u8]) -> Result<Option<Buffer>> {
    if Certificate::from_der(input).is_ok() {
        return Ok(None);
    }
    Ok(first(input)?.der.map(|der| der.0.into()))
}

/// Every fact as the JSON of its record, without the DER.
#[napi(catch_unwind)]
pub fn certificate_facts(der: &[u8]) -> Result<String> {
    written(&record(der)?)
}

/// The facts that are asked most, and quick to tell, named as JavaScript has them so that nothing is left to do but
/// `JSON.parse`. Instants are milliseconds since 1970.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Common<'a> {
    subject: String,
    issuer: String,
    serial_number: String,
    not_before: i64,
    not_after: i64,
    subject_alt_names: Vec<GeneralNameRecord>,
    public_key: Key,
    signature_algorithm: String,
    version: u8,
    is_ca: bool,
    path_length: Option<u32>,
    key_usage: Vec<&'static str>,
    extended_key_usage: Vec<String>,
    subject_key_id: Option<String>,
    authority_key_id: Option<String>,
    ocsp_urls: Vec<&'a str>,
    ca_issuer_urls: Vec<&'a str>,
    crl_urls: Vec<&'a str>,
    fingerprint_sha256: String,
    fingerprint_sha1: String,
}

/// A key, named as JavaScript has it.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Key {
    algorithm: String,
    bits: Option<u32>,
    curve: Option<String>,
    parameter_set: Option<String>,
}

impl From<PublicKeyRecord> for Key {
    fn from(record: PublicKeyRecord) -> Self {
        let PublicKeyRecord {
            algorithm,
            bits,
            curve,
            parameter_set,
        } = record;
        Self {
            algorithm,
            bits,
            curve,
            parameter_set,
        }
    }
}

/// The facts that are asked most, as JSON: without those that take a signature, a sort or a second look.
#[napi(catch_unwind)]
pub fn certificate_common(der: &[u8]) -> Result<String> {
    let it = read(der)?;
    written(&Common {
        subject: it.subject().to_string(),
        issuer: it.issuer().to_string(),
        serial_number: it.serial_number().to_string(),
        not_before: millis(it.not_before().unix_seconds()),
        not_after: millis(it.not_after().unix_seconds()),
        subject_alt_names: fields::subject_alt_names(&it).collect(),
        public_key: fields::public_key(&it).into(),
        signature_algorithm: fields::signature_algorithm_name(&it),
        version: it.version(),
        is_ca: it.is_ca(),
        path_length: fields::path_length(&it),
        key_usage: fields::key_usage_names(&it),
        extended_key_usage: fields::extended_key_usage_names(&it).collect(),
        subject_key_id: fields::subject_key_id(&it),
        authority_key_id: fields::authority_key_id(&it),
        ocsp_urls: fields::ocsp_urls(&it),
        ca_issuer_urls: fields::ca_issuer_urls(&it),
        crl_urls: fields::crl_urls(&it),
        fingerprint_sha256: fields::fingerprint_sha256(&it),
        fingerprint_sha1: fields::fingerprint_sha1(&it),
    })
}

/// Every fact of each, as a JSON array. What is not DER may be something with a certificate in it.
#[napi(catch_unwind)]
#[allow(clippy::needless_pass_by_value, reason = "what napi gives is owned")]
pub fn certificates_facts(inputs: Vec<&[u8]>) -> Result<String> {
    let records: Vec<CertificateRecord> = inputs
        .iter()
        .map(|input| match Certificate::from_der(input) {
            Ok(certificate) => Ok(certificate_record(&certificate, None, facts_verifier())),
            Err(_) => Ok(CertificateRecord {
                der: None,
                ..first(input)?
            }),
        })
        .collect::<Result<_>>()?;
    written(&records)
}

/// The first second at which it counts, in milliseconds since 1970.
#[napi(catch_unwind)]
pub fn certificate_not_before(der: &[u8]) -> Result<i64> {
    Ok(millis(read(der)?.not_before().unix_seconds()))
}

/// The last second at which it counts, in milliseconds since 1970.
#[napi(catch_unwind)]
pub fn certificate_not_after(der: &[u8]) -> Result<i64> {
    Ok(millis(read(der)?.not_after().unix_seconds()))
}

/// SHA-256 of the DER, in hex.
#[napi(catch_unwind)]
pub fn certificate_fingerprint(der: &[u8]) -> Result<String> {
    Ok(hex::encode(read(der)?.fingerprint_sha256()))
}

const fn millis(seconds: i64) -> i64 {
    seconds.saturating_mul(MILLIS)
}

/// A certificate that was read before.
fn read(der: &[u8]) -> Result<Certificate> {
    Certificate::from_der(der).map_err(|error| failure(&internal(error.to_string())))
}

/// The first certificate of what is not the DER of one.
fn first(input: &[u8]) -> Result<CertificateRecord> {
    let request = ParseCertificateRequest {
        input: Octets(input.to_vec()),
        source: None,
    };
    parse_certificate(request).map_err(|error| failure(&error))
}

fn record(der: &[u8]) -> Result<CertificateRecord> {
    Ok(certificate_record(&read(der)?, None, facts_verifier()))
}

fn written<T: serde::Serialize>(value: &T) -> Result<String> {
    serde_json::to_string(value).map_err(|fault| failure(&internal(fault.to_string())))
}
