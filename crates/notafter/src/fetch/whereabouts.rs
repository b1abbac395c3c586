//! How the addresses of a target are found: written once, since the address policy hangs on it.

use std::net::IpAddr;

use super::limits::MAX_ADDRESSES;
use super::{AddressPolicy, FetchOptions};
use crate::target::{Host, Target};

/// How the addresses of a target are found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Whereabouts<'a> {
    /// It is this one.
    Known(IpAddr),
    /// The proxy looks this name up. Only where every address is allowed: nobody here would see to
    /// which one it leads.
    AtProxy(&'a str),
    /// This name is looked up here.
    LookUp(&'a str),
}

impl<'a> Whereabouts<'a> {
    /// Those of this target, with these options.
    pub(crate) fn of(target: &'a Target, options: &FetchOptions) -> Self {
        let has_remote_names = || options.proxy.as_ref().is_some_and(|it| it.remote_names);
        match (options.address, &target.host) {
            (Some(address), _) => Self::Known(address),
            (None, Host::Ip(address)) => Self::Known(*address),
            (None, Host::Dns(name))
                if options.address_policy == AddressPolicy::Any && has_remote_names() =>
            {
                Self::AtProxy(name)
            }
            (None, Host::Dns(name)) => Self::LookUp(name),
        }
    }
}

/// Each address once, as many as are tried.
pub(crate) fn distinct(addresses: &[IpAddr]) -> Vec<IpAddr> {
    let mut seen: Vec<IpAddr> = Vec::new();
    for address in addresses {
        if seen.len() == MAX_ADDRESSES {
            break;
        }
        if !seen.contains(address) {
            seen.push(*address);
        }
    }
    seen
}
