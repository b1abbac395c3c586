//! The single facts of a certificate, for whoever wants one and not the whole record.
//!
//! What is text in the record is given here as it lies in the certificate wherever that is possible, so that a
//! language that asks for one fact pays for that one.

use std::borrow::Cow;
use std::fmt::Write;

use notafter::certificate::{
    AuthorityInformationAccess, Certificate, CrlDistributionPoints, Name, key_purpose_name, oids,
};
use notafter::hex;
use notafter::signature::SignatureVerifier;

use super::SctRecord;
use crate::general_name::general_name_parts;
use crate::public_key::{signature_algorithm, signature_parameters};
use crate::{
    AnomalyRecord, GeneralNameRecord, PublicKeyRecord, SignatureParametersRecord, anomaly_record,
    general_name_record, public_key_record,
};

/// Whose key it certifies, as RFC 4514 text.
pub fn subject(certificate: &Certificate) -> String {
    name_text(&certificate.subject())
}

/// Who issued it, as RFC 4514 text.
pub fn issuer(certificate: &Certificate) -> String {
    name_text(&certificate.issuer())
}

/// The text of a name is hardly ever longer than its DER: room is made once.
fn name_text(name: &Name<'_>) -> String {
    let mut text = String::with_capacity(name.as_der().len());
    // Writing to a String cannot fail.
    let _ = write!(text, "{name}");
    text
}

/// The subject alternative names, in their order.
pub fn subject_alt_names(
    certificate: &Certificate,
) -> impl Iterator<Item = GeneralNameRecord> + '_ {
    certificate
        .subject_alt_names()
        .map(|name| general_name_record(&name))
}

/// Type and value of each subject alternative name, for who needs no record of them.
pub fn subject_alt_name_parts(
    certificate: &Certificate,
) -> impl Iterator<Item = (&'static str, Cow<'_, str>)> + '_ {
    certificate
        .subject_alt_names()
        .map(|name| general_name_parts(&name))
}

/// The key.
pub fn public_key(certificate: &Certificate) -> PublicKeyRecord {
    public_key_record(&certificate.subject_public_key_info())
}

/// The RFC's name of the algorithm that signed it, or the dotted OID.
pub fn signature_algorithm_name(certificate: &Certificate) -> String {
    signature_algorithm(&certificate.signature_algorithm())
}

/// The parameters of an RSASSA-PSS signature.
pub fn signature_parameters_record(certificate: &Certificate) -> Option<SignatureParametersRecord> {
    signature_parameters(&certificate.signature_algorithm())
}

/// How many CA certificates may follow it.
pub fn path_length(certificate: &Certificate) -> Option<u32> {
    certificate
        .basic_constraints()
        .and_then(|it| it.path_length)
}

/// The bits of its key usage, by their names in RFC 5280.
pub fn key_usage_names(certificate: &Certificate) -> Vec<&'static str> {
    certificate
        .key_usage()
        .map(|usage| usage.names().collect())
        .unwrap_or_default()
}

/// The purposes, by their names in RFC 5280, or dotted OIDs.
pub fn extended_key_usage_names(certificate: &Certificate) -> impl Iterator<Item = String> + '_ {
    certificate
        .extended_key_usage()
        .into_iter()
        .flatten()
        .map(|purpose| key_purpose_name(purpose).map_or_else(|| purpose.to_string(), str::to_owned))
}

/// The subject key identifier, in hex.
pub fn subject_key_id(certificate: &Certificate) -> Option<String> {
    certificate.subject_key_identifier().map(hex::encode)
}

/// The key identifier of the authority key identifier, in hex.
pub fn authority_key_id(certificate: &Certificate) -> Option<String> {
    certificate
        .authority_key_identifier()
        .and_then(|it| it.key_identifier)
        .map(hex::encode)
}

/// Where its status can be asked for.
pub fn ocsp_urls(certificate: &Certificate) -> Vec<&str> {
    let access = certificate.authority_information_access();
    access
        .iter()
        .flat_map(AuthorityInformationAccess::ocsp_uris)
        .collect()
}

/// Where its issuer's certificate is.
pub fn ca_issuer_urls(certificate: &Certificate) -> Vec<&str> {
    let access = certificate.authority_information_access();
    access
        .iter()
        .flat_map(AuthorityInformationAccess::ca_issuer_uris)
        .collect()
}

/// Where its revocation lists are.
pub fn crl_urls(certificate: &Certificate) -> Vec<&str> {
    let points = certificate.crl_distribution_points();
    points
        .iter()
        .flat_map(CrlDistributionPoints::uris)
        .collect()
}

/// The policies, as dotted OIDs.
pub fn policies(certificate: &Certificate) -> impl Iterator<Item = String> + '_ {
    certificate
        .certificate_policies()
        .into_iter()
        .flatten()
        .map(|policy| policy.oid.to_string())
}

/// How many signed certificate timestamps it carries.
pub fn sct_count(certificate: &Certificate) -> u64 {
    certificate
        .signed_certificate_timestamps()
        .map_or(0, |it| it.count() as u64)
}

/// The signed certificate timestamps that can be read.
pub fn scts(certificate: &Certificate) -> Vec<SctRecord> {
    certificate
        .signed_certificate_timestamps()
        .iter()
        .flat_map(|list| list.iter().flatten())
        .map(|sct| SctRecord {
            log_id: hex::encode(&sct.log_id),
            timestamp: sct.timestamp().into(),
        })
        .collect()
}

/// SHA-256 of its DER, in hex.
pub fn fingerprint_sha256(certificate: &Certificate) -> String {
    hex::encode(certificate.fingerprint_sha256())
}

/// SHA-1 of its DER, in hex.
pub fn fingerprint_sha1(certificate: &Certificate) -> String {
    hex::encode(&certificate.fingerprint_sha1())
}

/// SHA-256 of its subject public key info, in hex (the pin of RFC 7469).
pub fn spki_sha256(certificate: &Certificate) -> String {
    hex::encode(certificate.spki_sha256())
}

/// Whether its signature verifies with its own key; `None` where that cannot be told.
pub fn self_signed(certificate: &Certificate, verifier: &dyn SignatureVerifier) -> Option<bool> {
    certificate.is_self_signed(verifier).ok()
}

/// What is wrong with it by itself.
pub fn anomalies(certificate: &Certificate) -> impl Iterator<Item = AnomalyRecord> + '_ {
    certificate.anomalies().iter().map(anomaly_record)
}

/// What it is for: `tls-server`, `ca` ...
pub fn kinds(certificate: &Certificate) -> impl Iterator<Item = &'static str> {
    certificate
        .kinds()
        .into_iter()
        .map(notafter::certificate::CertificateKind::as_str)
}

/// The organisation (O) of its issuer, where that has one.
pub fn issuer_organization(certificate: &Certificate) -> Option<String> {
    certificate.issuer().first_text(oids::ORGANIZATION_NAME)
}

/// The common name (CN) of its issuer, where that has one.
pub fn issuer_common_name(certificate: &Certificate) -> Option<String> {
    certificate.issuer().common_name()
}
