//! Targets, as they were understood.

use notafter::target::{Host, Target};
use serde::{Deserialize, Serialize};

/// A target, as it was understood.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(
    feature = "schema",
    derive(schemars::JsonSchema),
    schemars(rename = "Target")
)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record), uniffi(name = "Target"))]
#[non_exhaustive]
pub struct TargetRecord {
    /// Its canonical text: `www.example.com:443`.
    pub target: String,
    /// The DNS name (A-labels, lower case, no final dot) or IP address.
    pub host: String,
    /// Whether the host is an IP address.
    pub is_address: bool,
    /// The TCP port, 1 to 65535.
    pub port: u16,
    /// How TLS begins there: `tls`, or the protocol that leads to it, such as `smtp`.
    #[cfg_attr(feature = "schema", schemars(with = "crate::schema::Service"))]
    pub service: String,
    /// The name that is sent in Server Name Indication, if there is one.
    pub server_name: Option<String>,
}

/// A target as a record.
pub fn target_record(target: &Target) -> TargetRecord {
    TargetRecord {
        target: target.to_string(),
        host: target.host.to_string(),
        is_address: matches!(target.host, Host::Ip(_)),
        port: target.port,
        service: target.service.as_str().to_owned(),
        server_name: target.host.server_name().map(str::to_owned),
    }
}
