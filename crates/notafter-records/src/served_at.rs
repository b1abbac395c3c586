//! Places where a certificate is served.

use notafter::fetch::Location;
use serde::{Deserialize, Serialize};

/// A place where a certificate is served.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(
    feature = "schema",
    derive(schemars::JsonSchema),
    schemars(rename = "ServedAt")
)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record), uniffi(name = "ServedAt"))]
#[non_exhaustive]
pub struct ServedAtRecord {
    /// What was asked for.
    pub target: String,
    /// The address that showed it; `None` where a proxy was given the name.
    #[cfg_attr(feature = "schema", schemars(with = "Option<crate::schema::Address>"))]
    pub address: Option<String>,
    /// The TCP port.
    pub port: u16,
    /// The name sent in Server Name Indication.
    pub server_name: Option<String>,
    /// Its place among the certificates as served, from 0; 0 is the server's own.
    pub position: u64,
}

/// A place as a record.
pub fn served_at_record(location: &Location) -> ServedAtRecord {
    ServedAtRecord {
        target: location.target.to_string(),
        address: location.address.map(|it| it.to_string()),
        port: location.port,
        server_name: location.server_name.clone(),
        position: location.position as u64,
    }
}
