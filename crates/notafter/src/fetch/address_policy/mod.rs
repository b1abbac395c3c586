//! Which addresses may be connected to.

use std::net::IpAddr;

/// Which addresses may be connected to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddressPolicy {
    /// Every address.
    #[default]
    Any,
}

impl AddressPolicy {
    /// Whether this address may be connected to.
    pub fn allows(&self, address: IpAddr) -> bool {
        let _ = address;
        match self {
            Self::Any => true,
        }
    }
}
