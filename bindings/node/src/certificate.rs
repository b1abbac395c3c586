//! Certificates: DER to facts. The octets are always a copy of JavaScript's own, which nobody else can change.

use napi::Result;
use napi::bindgen_prelude::Buffer;
use napi_derive::napi;
use notafter::certificate::Certificate;
use notafter::crypto::default_verifier;
use notafter::hex;
use notafter_records::functions::{ParseCertificateRequest, parse_certificate};
use notafter_records::{CertificateRecord, Octets, certificate_record};

use crate::failure::{failure, internal};

/// Milliseconds in a second: what JavaScript counts in.
const MILLIS: i64 = 1000;

/// Finds the certificate: nothing where these octets are its DER, its DER where they are something else with one.
#[napi(catch_unwind)]
pub fn certificate_der(input: &[u8]) -> Result<Option<Buffer>> {
    if Certificate::from_der(input).is_ok() {
        return Ok(None);
    }
    let request = ParseCertificateRequest {
        input: Octets(input.to_vec()),
        source: None,
    };
    let record = parse_certificate(request).map_err(|error| failure(&error))?;
    Ok(record.der.map(|der| der.0.into()))
}

/// Every fact as the JSON of its record, without the DER.
#[napi(catch_unwind)]
pub fn certificate_facts(der: &[u8]) -> Result<String> {
    written(&record(der)?)
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

fn record(der: &[u8]) -> Result<CertificateRecord> {
    Ok(certificate_record(&read(der)?, None, default_verifier()))
}

fn written<T: serde::Serialize>(value: &T) -> Result<String> {
    serde_json::to_string(value).map_err(|fault| failure(&internal(fault.to_string())))
}
