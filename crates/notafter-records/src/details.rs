//! What is rarely asked of a certificate.

use notafter::certificate::Certificate;
use serde::{Deserialize, Serialize};

/// What is rarely asked of a certificate: each extension, and what is in it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(
    feature = "schema",
    derive(schemars::JsonSchema),
    schemars(rename = "CertificateDetails")
)]
#[cfg_attr(
    feature = "uniffi",
    derive(uniffi::Record),
    uniffi(name = "CertificateDetails")
)]
pub struct CertificateDetailsRecord {
    /// Its extensions, in their order.
    #[serde(default)]
    pub extensions: Vec<ExtensionRecord>,
}

/// An extension.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(
    feature = "schema",
    derive(schemars::JsonSchema),
    schemars(rename = "Extension")
)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record), uniffi(name = "Extension"))]
pub struct ExtensionRecord {
    /// What it is, as a dotted OID.
    pub oid: String,
    /// Whether whoever does not know it has to refuse the certificate.
    pub critical: bool,
}

/// What is rarely asked of a certificate, as a record.
pub fn certificate_details_record(certificate: &Certificate) -> CertificateDetailsRecord {
    CertificateDetailsRecord {
        extensions: certificate
            .extensions()
            .map(|it| ExtensionRecord {
                oid: it.oid.to_string(),
                critical: it.critical,
            })
            .collect(),
    }
}
