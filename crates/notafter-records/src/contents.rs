//! Everything that was found in a file or a paste.

use serde::{Deserialize, Serialize};

use crate::{
    CertificateRecord, CertificateRequestRecord, CrlRecord, PrivateKeyRecord, PublicKeyItemRecord,
    SkippedRecord,
};

/// Everything that was found in a file or a paste, by kind.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(
    feature = "schema",
    derive(schemars::JsonSchema),
    schemars(rename = "Contents")
)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record), uniffi(name = "Contents"))]
pub struct ContentsRecord {
    /// The kinds of all items in their order: `certificate`, `private-key` ...
    #[serde(default)]
    #[cfg_attr(feature = "schema", schemars(with = "Vec<crate::schema::ItemKind>"))]
    pub order: Vec<String>,
    /// The certificates, in their order.
    #[serde(default)]
    pub certificates: Vec<CertificateRecord>,
    /// The certificate requests, in their order.
    #[serde(default)]
    pub certificate_requests: Vec<CertificateRequestRecord>,
    /// The revocation lists, in their order.
    #[serde(default)]
    pub crls: Vec<CrlRecord>,
    /// The private keys, in their order: nothing secret of them.
    #[serde(default)]
    pub private_keys: Vec<PrivateKeyRecord>,
    /// The public keys, in their order.
    #[serde(default)]
    pub public_keys: Vec<PublicKeyItemRecord>,
    /// What could not be read, with the reason.
    #[serde(default)]
    pub skipped: Vec<SkippedRecord>,
}
