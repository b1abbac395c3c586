//! Certificates: DER to facts. The octets are always a copy of JavaScript's own, which nobody else can change.

use napi::bindgen_prelude::Buffer;
use napi::{Env, JsString, Result};
use napi_derive::napi;
use notafter::certificate::Certificate;
use notafter::crypto::facts_verifier;
use notafter::hex;
use notafter_records::functions::{ParseCertificateRequest, parse_certificate};
use notafter_records::{CertificateRecord, Octets, certificate_record};
use sha1::Sha1;
use sha2::{Digest, Sha256};

use crate::common::common;
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

/// The facts that are asked most, packed: without those that take a hash, a signature, a sort or a second look.
#[napi(catch_unwind)]
pub fn certificate_common<'env>(env: &'env Env, der: &[u8]) -> Result<JsString<'env>> {
    common(&read(der)?).to_js(env)
}

/// Every fact of each, as a JSON array. What is not DER may be something with a certificate in it.
#[napi(catch_unwind)]
#[allow(clippy::needless_pass_by_value, reason = "what napi gives is owned")]
pub fn certificates_facts(inputs: Vec<&[u8]>) -> Result<String> {
    let records: Vec<CertificateRecord> = inputs
        .iter()
        .map(|input| {
            if let Ok(certificate) = Certificate::from_der(input) {
                return Ok(certificate_record(&certificate, None, facts_verifier()));
            }
            let mut record = first(input)?;
            record.der = None;
            Ok(record)
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

/// SHA-256 of the DER, in hex. Nothing is read for it.
#[napi(catch_unwind)]
pub fn certificate_fingerprint<'env>(env: &'env Env, der: &[u8]) -> Result<JsString<'env>> {
    env.create_string_latin1(hex::encode(&Sha256::digest(der)))
}

/// SHA-1 of the DER, in hex.
#[napi(catch_unwind)]
pub fn certificate_fingerprint_sha1<'env>(env: &'env Env, der: &[u8]) -> Result<JsString<'env>> {
    env.create_string_latin1(hex::encode(&Sha1::digest(der)))
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
    let request = ParseCertificateRequest::new(Octets(input.to_vec()));
    parse_certificate(request).map_err(|error| failure(&error))
}

fn record(der: &[u8]) -> Result<CertificateRecord> {
    Ok(certificate_record(&read(der)?, None, facts_verifier()))
}

fn written<T: serde::Serialize>(value: &T) -> Result<String> {
    serde_json::to_string(value).map_err(|fault| failure(&internal(fault.to_string())))
}
