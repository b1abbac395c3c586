//! What to ask: first each address for what it shows of itself, then those that showed something
//! for more. The drivers do the asking.

use std::net::IpAddr;

use notafter_core::certificate::{Certificate, KeyAlgorithm};

use super::{MatrixCell, MatrixOptions};
use crate::fetch::whereabouts::distinct;
use crate::fetch::{FetchOptions, KeyType, Method, Observation, ServerNameIndication};

/// One thing to ask.
#[derive(Clone, Debug)]
pub(in crate::fetch) struct Asked {
    address: Option<IpAddr>,
    key_type: Option<KeyType>,
    without_server_name: bool,
    /// How to fetch it.
    pub(in crate::fetch) options: FetchOptions,
}

impl Asked {
    /// The cell that this was seen in.
    pub(in crate::fetch) fn seen(self, observation: Observation) -> MatrixCell {
        MatrixCell {
            // The name may lead nowhere at first, and somewhere when it is looked up again: what is then asked
            // for more has to go to the same address.
            address: self.address.or(observation.address),
            key_type: self.key_type,
            without_server_name: self.without_server_name,
            observation,
        }
    }
}

/// What to ask first: each address once, as many as are tried.
pub(in crate::fetch) fn first(addresses: &[IpAddr], options: &MatrixOptions) -> Vec<Asked> {
    let asked = |address: Option<IpAddr>| Asked {
        address,
        key_type: None,
        without_server_name: false,
        options: match address {
            Some(address) => options.fetch.clone().with_address(address),
            None => options.fetch.clone(),
        },
    };
    let mut all: Vec<Asked> = distinct(addresses)
        .into_iter()
        .map(|address| asked(Some(address)))
        .collect();
    if all.is_empty() {
        all.push(asked(None));
    }
    all
}

/// What to ask of an address that was seen to show this.
pub(in crate::fetch) fn second(cell: &MatrixCell, options: &MatrixOptions) -> Vec<Asked> {
    let Some(leaf) = cell.observation.chain.first() else {
        return Vec::new();
    };
    let mut fetch = options.fetch.clone();
    fetch.address = cell.address;
    // A server that is too old for a handshake need not be asked for one again.
    if cell.observation.method == Method::CertificateOnly {
        fetch = fetch.with_method(Method::CertificateOnly);
    }
    let mut all = Vec::new();
    if options.key_types && options.fetch.key_type.is_none() {
        for key_type in others(leaf) {
            all.push(Asked {
                address: cell.address,
                key_type: Some(*key_type),
                without_server_name: false,
                // A refusal is the answer that it has no such key.
                options: fetch.clone().with_key_type(*key_type).with_fallback(false),
            });
        }
    }
    if options.without_server_name && cell.observation.server_name.is_some() {
        all.push(Asked {
            address: cell.address,
            key_type: None,
            without_server_name: true,
            options: fetch.with_server_name(ServerNameIndication::Nothing),
        });
    }
    all
}

/// The types of key that this certificate has not.
fn others(leaf: &[u8]) -> &'static [KeyType] {
    let Ok(certificate) = Certificate::from_der(leaf) else {
        return KeyType::ALL;
    };
    match certificate.subject_public_key_info().key_algorithm() {
        KeyAlgorithm::Rsa => &[KeyType::Ecdsa],
        KeyAlgorithm::Ec => &[KeyType::Rsa],
        _ => KeyType::ALL,
    }
}
