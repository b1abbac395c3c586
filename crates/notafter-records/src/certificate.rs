//! Certificates: every fact, flat.

pub mod fields;

use notafter::certificate::Certificate;
use notafter::check::certificate_names;
use notafter::signature::SignatureVerifier;
use serde::{Deserialize, Serialize};

use crate::{
    AnomalyRecord, GeneralNameRecord, Instant, Octets, PublicKeyRecord, SignatureParametersRecord,
};

/// Every fact of a certificate. Absent single values are `null` in JSON, absent lists `[]`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(
    feature = "schema",
    derive(schemars::JsonSchema),
    schemars(rename = "Certificate")
)]
#[cfg_attr(
    feature = "uniffi",
    derive(uniffi::Record),
    uniffi(name = "Certificate")
)]
#[non_exhaustive]
pub struct CertificateRecord {
    /// Always `certificate`.
    #[cfg_attr(feature = "schema", schemars(with = "crate::schema::KindCertificate"))]
    pub kind: String,
    /// Where it came from, in the caller's words: `bundle.pem#2`.
    pub source: Option<String>,
    /// Whose key it certifies, as RFC 4514 text.
    pub subject: String,
    /// Who issued it, as RFC 4514 text.
    pub issuer: String,
    /// The magnitude in hex without leading zeros, `-` before a negative one.
    pub serial_number: String,
    /// The first second at which it counts.
    pub not_before: Instant,
    /// The last second at which it counts.
    pub not_after: Instant,
    /// The subject alternative names, in their order.
    #[serde(default)]
    pub subject_alt_names: Vec<GeneralNameRecord>,
    /// The key.
    pub public_key: PublicKeyRecord,
    /// The RFC's name of the algorithm that signed it, or the dotted OID.
    pub signature_algorithm: String,
    /// 1, 2 or 3; what else the field says, plus one.
    pub version: u8,
    /// Whether the basic constraints make it a CA.
    #[serde(default)]
    pub is_ca: bool,
    /// How many CA certificates may follow it.
    pub path_length: Option<u32>,
    /// The bits of its key usage, by their names in RFC 5280.
    #[serde(default)]
    pub key_usage: Vec<String>,
    /// The purposes, by their names in RFC 5280, or dotted OIDs.
    #[serde(default)]
    pub extended_key_usage: Vec<String>,
    /// The subject key identifier, in hex.
    pub subject_key_id: Option<String>,
    /// The key identifier of the authority key identifier, in hex.
    pub authority_key_id: Option<String>,
    /// Where its status can be asked for.
    #[serde(default)]
    pub ocsp_urls: Vec<String>,
    /// Where its issuer's certificate is.
    #[serde(default)]
    pub ca_issuer_urls: Vec<String>,
    /// Where its revocation lists are.
    #[serde(default)]
    pub crl_urls: Vec<String>,
    /// The policies, as dotted OIDs.
    #[serde(default)]
    pub policies: Vec<String>,
    /// `dv`, `ov`, `iv`, `ev` or `unknown`.
    #[cfg_attr(feature = "schema", schemars(with = "crate::schema::ValidationLevel"))]
    pub validation_level: String,
    /// How many signed certificate timestamps it carries.
    pub sct_count: u64,
    /// SHA-256 of its DER, in hex.
    pub fingerprint_sha256: String,
    /// SHA-1 of its DER, in hex.
    pub fingerprint_sha1: String,
    /// Whether its signature verifies with its own key; `None` where that cannot be told.
    pub self_signed: Option<bool>,
    /// What is wrong with it by itself.
    #[serde(default)]
    pub anomalies: Vec<AnomalyRecord>,
    /// What it is for: `tls-server`, `ca` ...
    #[serde(default)]
    #[cfg_attr(
        feature = "schema",
        schemars(with = "Vec<crate::schema::CertificateKind>")
    )]
    pub kinds: Vec<String>,
    /// SHA-256 of its subject public key info, in hex (the pin of RFC 7469).
    pub spki_sha256: String,
    /// Whether a server with it must staple an OCSP response.
    #[serde(default)]
    pub must_staple: bool,
    /// Whether it is a precertificate, which no server may use.
    #[serde(default)]
    pub is_precertificate: bool,
    /// The signed certificate timestamps that can be read.
    #[serde(default)]
    pub scts: Vec<SctRecord>,
    /// The parameters of an RSASSA-PSS signature.
    pub signature_parameters: Option<SignatureParametersRecord>,
    /// The names it is for (DNS names and IP addresses of its subjectAltName; where there is none, its common
    /// name), in lower case, sorted, each once.
    #[serde(default)]
    pub names: Vec<String>,
    /// The organisation (O) of its issuer, where that has one.
    pub issuer_organization: Option<String>,
    /// The common name (CN) of its issuer, where that has one.
    pub issuer_common_name: Option<String>,
    /// Its DER. The command line leaves it out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub der: Option<Octets>,
}

/// A signed certificate timestamp (RFC 6962 section 3.2).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(
    feature = "schema",
    derive(schemars::JsonSchema),
    schemars(rename = "Sct")
)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record), uniffi(name = "Sct"))]
#[non_exhaustive]
pub struct SctRecord {
    /// Which log, in hex: the SHA-256 of its key.
    pub log_id: String,
    /// When it was logged, to the second.
    pub timestamp: Instant,
}

/// Every fact of a certificate. `verifier` tells whether it signed itself.
pub fn certificate_record(
    certificate: &Certificate,
    source: Option<&str>,
    verifier: &dyn SignatureVerifier,
) -> CertificateRecord {
    CertificateRecord {
        kind: "certificate".to_owned(),
        source: source.map(str::to_owned),
        subject: fields::subject(certificate),
        issuer: fields::issuer(certificate),
        serial_number: certificate.serial_number().to_string(),
        not_before: certificate.not_before().into(),
        not_after: certificate.not_after().into(),
        subject_alt_names: fields::subject_alt_names(certificate).collect(),
        public_key: fields::public_key(certificate),
        signature_algorithm: fields::signature_algorithm_name(certificate),
        version: certificate.version(),
        is_ca: certificate.is_ca(),
        path_length: fields::path_length(certificate),
        key_usage: owned(fields::key_usage_names(certificate)),
        extended_key_usage: fields::extended_key_usage_names(certificate).collect(),
        subject_key_id: fields::subject_key_id(certificate),
        authority_key_id: fields::authority_key_id(certificate),
        ocsp_urls: owned(fields::ocsp_urls(certificate)),
        ca_issuer_urls: owned(fields::ca_issuer_urls(certificate)),
        crl_urls: owned(fields::crl_urls(certificate)),
        policies: fields::policies(certificate).collect(),
        validation_level: certificate.validation_level().as_str().to_owned(),
        sct_count: fields::sct_count(certificate),
        fingerprint_sha256: fields::fingerprint_sha256(certificate),
        fingerprint_sha1: fields::fingerprint_sha1(certificate),
        self_signed: fields::self_signed(certificate, verifier),
        anomalies: fields::anomalies(certificate).collect(),
        kinds: owned(fields::kinds(certificate)),
        spki_sha256: fields::spki_sha256(certificate),
        must_staple: certificate.must_staple(),
        is_precertificate: certificate.is_precertificate(),
        scts: fields::scts(certificate),
        signature_parameters: fields::signature_parameters_record(certificate),
        names: certificate_names(certificate),
        issuer_organization: fields::issuer_organization(certificate),
        issuer_common_name: fields::issuer_common_name(certificate),
        der: None,
    }
}

fn owned<'a>(texts: impl IntoIterator<Item = &'a str>) -> Vec<String> {
    texts.into_iter().map(str::to_owned).collect()
}

#[cfg(test)]
mod tests;
