//! How to fetch, from records.

use std::net::IpAddr;
use std::time::Duration;

use notafter::fetch::limits::MAX_ALPN_SIZE;
use notafter::fetch::{
    AddressPolicy, ClientCertificate, FetchOptions as Options, KeyType, Method, Network, Proxy,
    ServerNameIndication,
};
use notafter::target::Host;

use super::arguments::code;
use super::refusals::conflicting;
use super::{FetchOptions, NotAfterError};

/// Octets of the name of an application protocol at most (RFC 7301 section 3.1).
const MAX_PROTOCOL_NAME: usize = 255;

impl TryFrom<FetchOptions> for Options {
    type Error = NotAfterError;

    fn try_from(record: FetchOptions) -> Result<Self, NotAfterError> {
        let policy = address_policy(&record)?;
        let mut options = Self::default()
            .with_address_policy(policy)
            .with_prove_possession(record.prove_possession)
            .with_alpn(alpn(&record.alpn)?);
        match record.timeout_millis {
            Some(0) => {
                let allowed = (1, u32::MAX);
                return Err(NotAfterError::not_between("timeout_millis", 0, allowed));
            }
            Some(millis) => options = options.with_timeout(Duration::from_millis(millis.into())),
            None => {}
        }
        let method = record.method.as_deref();
        if let Some(method) = code(Method::ALL, Method::as_str, "method", method)? {
            options = options.with_method(method);
        }
        if let Some(fallback) = record.fallback {
            options = options.with_fallback(fallback);
        }
        if let Some(name) = &record.server_name {
            options = options.with_server_name(server_name(name)?);
        }
        let key_type = record.key_type.as_deref();
        if let Some(key_type) = code(KeyType::ALL, KeyType::as_str, "key_type", key_type)? {
            options = options.with_key_type(key_type);
        }
        if let Some(client) = &record.client_certificate {
            let client = ClientCertificate::from_pem(&client.certificates.0, &client.private_key.0)
                .map_err(|error| NotAfterError::client_certificate("client_certificate", error))?;
            options = options.with_client_certificate(client);
        }
        if let Some(text) = &record.address {
            options = options.with_address(address(text)?);
        }
        if let Some(text) = &record.proxy {
            let proxy =
                Proxy::parse(text).map_err(|error| NotAfterError::proxy("proxy", &error))?;
            options = options.with_proxy(proxy);
        }
        Ok(options)
    }
}

/// The options; those that are right for a public server where there are none.
pub(crate) fn fetch_options(record: Option<FetchOptions>) -> Result<Options, NotAfterError> {
    record.map_or_else(|| Ok(Options::default()), Options::try_from)
}

/// Which kinds of policy have a name; networks are the third.
#[derive(Clone, Copy)]
pub(crate) enum Named {
    Any,
    PublicOnly,
}

impl Named {
    pub(crate) const ALL: &'static [Self] = &[Self::Any, Self::PublicOnly];

    pub(crate) const fn as_str(self) -> &'static str {
        match self {
            Self::Any => "any",
            Self::PublicOnly => "public-only",
        }
    }
}

fn address_policy(record: &FetchOptions) -> Result<AddressPolicy, NotAfterError> {
    let named = record.address_policy.as_deref();
    let named = code(Named::ALL, Named::as_str, "address_policy", named)?;
    if named.is_some() && !record.networks.is_empty() {
        return Err(conflicting("networks", "address_policy and networks"));
    }
    if !record.networks.is_empty() {
        let networks = record.networks.iter().enumerate().map(|(index, text)| {
            text.parse::<Network>().map_err(|error| {
                let index = i64::try_from(index).unwrap_or(i64::MAX);
                NotAfterError::network("networks", &error).with("index", index)
            })
        });
        let networks: Vec<Network> = networks.collect::<Result<_, _>>()?;
        return Ok(AddressPolicy::networks(networks));
    }
    Ok(match named {
        Some(Named::PublicOnly) => AddressPolicy::PublicOnly,
        Some(Named::Any) | None => AddressPolicy::Any,
    })
}

fn alpn(names: &[String]) -> Result<Vec<Vec<u8>>, NotAfterError> {
    let mut size = 0_usize;
    let names = names.iter().map(|name| {
        size = size.saturating_add(name.len()).saturating_add(1);
        let value = match name.len() {
            1..=MAX_PROTOCOL_NAME if size <= MAX_ALPN_SIZE => {
                return Ok(name.clone().into_bytes());
            }
            1..=MAX_PROTOCOL_NAME => format!("more than {MAX_ALPN_SIZE} octets in all"),
            length => format!("{length} octets, where 1 to {MAX_PROTOCOL_NAME} are allowed"),
        };
        Err(NotAfterError::out_of_range("alpn", value))
    });
    names.collect()
}

fn server_name(name: &str) -> Result<ServerNameIndication, NotAfterError> {
    if name.is_empty() {
        return Ok(ServerNameIndication::Nothing);
    }
    match Host::parse(name) {
        Ok(Host::Dns(name)) => Ok(ServerNameIndication::Name(name)),
        Ok(Host::Ip(_)) => {
            let reason = "an address cannot be asked for by name: give a host name";
            Err(NotAfterError::argument("not-a-name", "server_name", reason))
        }
        Err(error) => Err(NotAfterError::from(error).of_argument("server_name", None)),
    }
}

fn address(text: &str) -> Result<IpAddr, NotAfterError> {
    text.parse().map_err(|error| {
        NotAfterError::argument("not-an-address", "address", format!("{text:?}: {error}"))
    })
}

#[cfg(test)]
mod tests;
