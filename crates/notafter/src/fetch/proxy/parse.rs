//! Reading a proxy from a URL.

use super::{Proxy, ProxyError, ProxyErrorCode as Code, ProxyProtocol};
use crate::target::{Host, MAX_TARGET_SIZE, TargetErrorCode};

/// What ends the authority of a URL (RFC 3986 section 3.2); a backslash too, since
/// browsers read it as a slash.
const AUTHORITY_END: [char; 4] = ['/', '\\', '?', '#'];

/// Schemes of proxies that are not spoken here: they are repeated whatever follows. Another one may
/// be the start of credentials that were written without a scheme.
const NOT_SPOKEN: [&str; 4] = ["https", "socks", "socks4", "socks4a"];

impl Proxy {
    /// Reads a URL: `http://host:port` for HTTP CONNECT, `socks5://host:port` for SOCKS5, and
    /// `socks5h://host:port` for SOCKS5 where the proxy looks names up. `user:password@` may stand
    /// before the host, with `%40` and the like for characters that have a meaning in a URL (RFC
    /// 3986 section 2.1). Without a port it is the protocol's
    /// ([`ProxyProtocol::default_port`]).
    ///
    /// # Errors
    ///
    /// A [`ProxyError`] that says what to write instead, and never shows the user name or the
    /// password.
    pub fn parse(text: &str) -> Result<Self, ProxyError> {
        let text = text.trim();
        if text.is_empty() {
            return Err(ProxyError::new(Code::Empty));
        }
        if text.len() > MAX_TARGET_SIZE {
            return Err(ProxyError::too_long(text.len()));
        }
        let (scheme, rest) = match text.split_once("://") {
            Some((scheme, rest)) if is_scheme(scheme) => (scheme, rest),
            _ => return Err(ProxyError::new(Code::MissingScheme)),
        };
        let (protocol, remote_names) = match scheme.to_ascii_lowercase().as_str() {
            "http" => (ProxyProtocol::HttpConnect, false),
            "socks5" => (ProxyProtocol::Socks5, false),
            "socks5h" => (ProxyProtocol::Socks5, true),
            other => {
                let is_shown = NOT_SPOKEN.contains(&other) || !rest.contains('@');
                return Err(ProxyError::unknown_scheme(is_shown.then_some(scheme)));
            }
        };
        let end = rest.find(AUTHORITY_END).unwrap_or(rest.len());
        let (authority, path) = rest.split_at_checked(end).unwrap_or((rest, ""));
        if path.contains('@') {
            return Err(ProxyError::new(Code::UnescapedCharacter));
        }
        if !matches!(path, "" | "/") {
            return Err(ProxyError::new(Code::UnexpectedPath));
        }
        let (userinfo, place) = match authority.rsplit_once('@') {
            Some((userinfo, place)) => (userinfo, place),
            None => ("", authority),
        };
        let (host, port) = split_port(place)?;
        if host.is_empty() {
            return Err(ProxyError::new(Code::Empty));
        }
        let host = Host::parse(host).map_err(|error| {
            // Behind a stray `@`, what looks like the host may be a part of the password.
            let shown = userinfo.is_empty().then_some(host);
            ProxyError::invalid_host(shown, error.code)
        })?;
        let port = if port.is_empty() {
            protocol.default_port()
        } else {
            parse_port(port).ok_or(ProxyError::new(Code::InvalidPort))?
        };
        let proxy = Self::new(protocol, host, port).with_remote_names(remote_names);
        let (user_name, password) = userinfo.split_once(':').unwrap_or((userinfo, ""));
        if user_name.is_empty() && password.is_empty() {
            return Ok(proxy);
        }
        proxy.with_credentials(decoded(user_name)?, decoded(password)?)
    }
}

/// RFC 3986 section 3.1.
fn is_scheme(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_alphabetic())
        && text
            .bytes()
            .all(|octet| octet.is_ascii_alphanumeric() || matches!(octet, b'+' | b'-' | b'.'))
}

/// The host, with its brackets, and the port, which may be empty.
fn split_port(place: &str) -> Result<(&str, &str), ProxyError> {
    // A port is never repeated: in `http://user:password` it is one.
    if place.starts_with('[') {
        let end = place.find(']').map_or(place.len(), |end| end + 1);
        let (host, rest) = place.split_at_checked(end).unwrap_or((place, ""));
        return match rest.strip_prefix(':') {
            Some(port) => Ok((host, port)),
            None if rest.is_empty() => Ok((host, "")),
            None => Err(ProxyError::new(Code::InvalidPort)),
        };
    }
    match place.rsplit_once(':') {
        Some((host, _)) if host.contains(':') => {
            Err(ProxyError::invalid_host(None, TargetErrorCode::InvalidHost))
        }
        Some((host, port)) => Ok((host, port)),
        None => Ok((place, "")),
    }
}

/// One to five digits, and not 0.
fn parse_port(text: &str) -> Option<u16> {
    let plain = text.len() <= 5 && text.bytes().all(|octet| octet.is_ascii_digit());
    let port = if plain { text.parse().ok()? } else { 0 };
    (port != 0).then_some(port)
}

/// The octets that a percent-encoded text stands for (RFC 3986 section 2.1).
fn decoded(text: &str) -> Result<Vec<u8>, ProxyError> {
    let mut octets = Vec::with_capacity(text.len());
    let mut rest = text.bytes();
    while let Some(octet) = rest.next() {
        if octet == b'%' {
            let mut digit = || char::from(rest.next()?).to_digit(16);
            let value = digit().zip(digit()).map(|(high, low)| high * 16 + low);
            let octet = value.and_then(|value| u8::try_from(value).ok());
            octets.push(octet.ok_or(ProxyError::new(Code::InvalidEscape))?);
        } else {
            octets.push(octet);
        }
    }
    Ok(octets)
}
