//! A host: by name or by address.

use std::fmt;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

use idna::AsciiDenyList;
use idna::uts46::{DnsLength, Hyphens, Uts46};

use super::clean::clean;
use super::error::{HostFault, TargetError, TargetErrorCode as Code};
use crate::limits::{MAX_LABEL_LENGTH, MAX_NAME_LENGTH};

/// ASCII that no host name has: all but letters, digits, hyphen, dot and
/// underscore. It also stops what UTS #46 maps to such a character.
const FORBIDDEN: AsciiDenyList = AsciiDenyList::new(true, "!\"#$%&'()*+,/:;<=>?@[\\]^`{|}~");

/// A host, by name or by address.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Host {
    /// A DNS name: A-labels, lower case, no final dot. [`Host::parse`] makes only
    /// such names; make none by hand.
    Dns(String),
    /// An IP address. An IPv4-mapped IPv6 address stays IPv6.
    Ip(IpAddr),
}

impl Host {
    /// Reads a host alone, without scheme or port: a name, an IPv4 address, or an
    /// IPv6 address with or without square brackets.
    ///
    /// # Errors
    ///
    /// A [`TargetError`] that says what is wrong with it.
    pub fn parse(text: &str) -> Result<Self, TargetError> {
        let text = clean(text)?;
        if text.contains(char::is_whitespace) {
            return Err(TargetError::new(Code::SeveralHosts));
        }
        if let Some((_, domain)) = text.rsplit_once('@') {
            let error = TargetError::new(Code::EmailAddress);
            return Err(match Self::from_piece(domain) {
                Ok(host) => error.with("suggestion", host.to_string()),
                Err(_) => error,
            });
        }
        Self::from_piece(&text)
    }

    /// The name to send as SNI: RFC 6066 section 3 allows a DNS name and no
    /// address.
    pub fn server_name(&self) -> Option<&str> {
        match self {
            Self::Dns(name) => Some(name),
            Self::Ip(_) => None,
        }
    }

    /// A host from the part of the text that holds it and nothing else.
    pub(super) fn from_piece(piece: &str) -> Result<Self, TargetError> {
        if let Some(rest) = piece.strip_prefix('[') {
            return match rest.strip_suffix(']') {
                Some(inner) if inner.contains(':') => Self::ipv6(inner),
                _ => Err(TargetError::invalid_host(HostFault::Brackets, piece)),
            };
        }
        if piece.bytes().filter(|b| *b == b':').count() > 1 {
            return Self::ipv6(piece);
        }
        Self::name_or_ipv4(piece)
    }

    fn ipv6(text: &str) -> Result<Self, TargetError> {
        if let Ok(address) = text.parse::<Ipv6Addr>() {
            return Ok(Self::Ip(IpAddr::V6(address)));
        }
        match text.split_once('%') {
            Some((address, _)) if address.parse::<Ipv6Addr>().is_ok() => {
                Err(TargetError::new(Code::ScopedAddress).quoting("host", text))
            }
            _ => Err(TargetError::invalid_host(HostFault::Ipv6, text)),
        }
    }

    fn name_or_ipv4(text: &str) -> Result<Self, TargetError> {
        if text.is_empty() {
            return Err(TargetError::new(Code::Empty));
        }
        if text.contains('*') {
            return Err(wildcard(text));
        }
        if let Some(c) = text.chars().find(|c| is_forbidden(*c)) {
            return Err(TargetError::invalid_host(HostFault::Character, text)
                .quoting("character", c.encode_utf8(&mut [0; 4])));
        }
        if is_range(text) {
            return Err(TargetError::invalid_host(HostFault::Range, text));
        }
        let ascii = Uts46::new()
            .to_ascii(
                text.as_bytes(),
                FORBIDDEN,
                Hyphens::Allow,
                DnsLength::Ignore,
            )
            .map_err(|_| TargetError::invalid_host(HostFault::Idn, text))?;
        let name = ascii.strip_suffix('.').unwrap_or(&ascii);
        for label in name.split('.') {
            check_label(label, text)?;
        }
        if name.len() > MAX_NAME_LENGTH {
            return Err(TargetError::new(Code::NameTooLong)
                .with("length", name.len())
                .with("limit", MAX_NAME_LENGTH));
        }
        if !ends_in_number(name) {
            return Ok(Self::Dns(name.to_owned()));
        }
        // The standard library takes four decimal numbers without leading zeros
        // and nothing else.
        match name.parse::<Ipv4Addr>() {
            Ok(address) => Ok(Self::Ip(IpAddr::V4(address))),
            Err(_) => Err(TargetError::new(Code::AmbiguousNumber).quoting("host", text)),
        }
    }
}

impl fmt::Display for Host {
    /// The name or the address; an IPv6 address without brackets.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Dns(name) => f.write_str(name),
            Self::Ip(address) => write!(f, "{address}"),
        }
    }
}

/// An IPv4 address, a hyphen, and another one or the last number of one.
fn is_range(text: &str) -> bool {
    let Some((first, last)) = text.split_once('-') else {
        return false;
    };
    first.parse::<Ipv4Addr>().is_ok()
        && (last.parse::<u8>().is_ok() || last.parse::<Ipv4Addr>().is_ok())
}

fn check_label(label: &str, host: &str) -> Result<(), TargetError> {
    if label.is_empty() {
        return Err(TargetError::invalid_host(HostFault::EmptyLabel, host));
    }
    if label.len() > MAX_LABEL_LENGTH {
        return Err(TargetError::new(Code::LabelTooLong)
            .quoting("label", label)
            .with("length", label.len())
            .with("limit", MAX_LABEL_LENGTH));
    }
    if label.starts_with('-') || label.ends_with('-') {
        return Err(TargetError::invalid_host(HostFault::Hyphen, host));
    }
    Ok(())
}

/// ASCII outside the alphabet of host names; other characters are for UTS #46.
fn is_forbidden(c: char) -> bool {
    c.is_ascii() && !c.is_ascii_alphanumeric() && !matches!(c, '-' | '.' | '_')
}

/// Whether some resolver would take the name for an IPv4 address: its last label
/// is decimal, or hexadecimal after `0x` (URL Standard, "ends in a number").
fn ends_in_number(name: &str) -> bool {
    let last = name.rsplit('.').next().unwrap_or_default();
    match last.strip_prefix("0x") {
        Some(digits) => digits.bytes().all(|b| b.is_ascii_hexdigit()),
        None => last.bytes().all(|b| b.is_ascii_digit()),
    }
}

/// A wildcard is a pattern in a certificate, not a host: a host under it is
/// suggested where one can be.
fn wildcard(text: &str) -> TargetError {
    let error = TargetError::new(Code::Wildcard);
    let candidate = match text.strip_prefix("*.") {
        Some("" | ".") => return error,
        Some(parent) if parent.starts_with("www.") => parent.to_owned(),
        Some(parent) => format!("www.{parent}"),
        None => text.replace('*', ""),
    };
    // Without its asterisks, so that this goes one deep at most.
    if candidate.contains('*') {
        return error;
    }
    match Host::from_piece(&candidate) {
        Ok(host) => error.with("suggestion", host.to_string()),
        Err(_) => error,
    }
}
