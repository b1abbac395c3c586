//! A user name and a password for a proxy.

use std::fmt;

use super::error::{CredentialFault, ProxyError};
use super::{ProxyErrorCode, ProxyProtocol};
use crate::fetch::limits::{MAX_HTTP_CREDENTIAL, MAX_SOCKS_CREDENTIAL};

/// A user name and a password that the protocol can carry.
#[derive(Clone, PartialEq, Eq)]
pub(super) struct Credentials {
    pub(super) user_name: Vec<u8>,
    pub(super) password: Vec<u8>,
}

impl Credentials {
    pub(super) fn new(
        protocol: ProxyProtocol,
        user_name: Vec<u8>,
        password: Vec<u8>,
    ) -> Result<Self, ProxyError> {
        use ProxyErrorCode::{InvalidPassword, InvalidUserName};

        let refused = |code| move |fault| ProxyError::credential(code, protocol, fault);
        check(protocol, &user_name).map_err(refused(InvalidUserName))?;
        check(protocol, &password).map_err(refused(InvalidPassword))?;
        // RFC 7617 section 2: the first colon ends the user name.
        if protocol == ProxyProtocol::HttpConnect && user_name.contains(&b':') {
            return Err(refused(InvalidUserName)(CredentialFault::Character));
        }
        Ok(Self {
            user_name,
            password,
        })
    }
}

impl fmt::Debug for Credentials {
    /// Shows neither.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Credentials").finish_non_exhaustive()
    }
}

fn check(protocol: ProxyProtocol, octets: &[u8]) -> Result<(), CredentialFault> {
    let limit = limit(protocol);
    if octets.len() > limit {
        return Err(CredentialFault::TooLong(limit));
    }
    match protocol {
        // RFC 1929 section 2: 1 to 255 octets, of any kind.
        ProxyProtocol::Socks5 if octets.is_empty() => Err(CredentialFault::Empty),
        // RFC 7617 section 2.
        ProxyProtocol::HttpConnect if octets.iter().any(u8::is_ascii_control) => {
            Err(CredentialFault::Character)
        }
        _ => Ok(()),
    }
}

const fn limit(protocol: ProxyProtocol) -> usize {
    match protocol {
        ProxyProtocol::HttpConnect => MAX_HTTP_CREDENTIAL,
        ProxyProtocol::Socks5 => MAX_SOCKS_CREDENTIAL,
    }
}
