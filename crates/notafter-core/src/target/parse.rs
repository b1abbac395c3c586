//! Reading a target from what people type.

use super::clean::{clean, is_port_only, looks_like_file_path, starts_with_ignoring_case};
use super::error::{HostFault, TargetError, TargetErrorCode as Code};
use super::{Host, Service, Target};

/// What ends the authority of a URL (RFC 3986 section 3.2); a backslash too, since
/// browsers read it as a slash and people type it.
const AUTHORITY_END: [char; 4] = ['/', '\\', '?', '#'];

/// What a scheme says: the service and its default port.
type Scheme = (Service, u16);

/// A text taken apart, nothing in it judged yet.
struct Parts<'a> {
    /// The scheme, if there was one.
    scheme: Option<Scheme>,
    /// Whether the authority was marked as such, by a scheme or by `//`.
    is_url: bool,
    /// User name and password.
    userinfo: Option<&'a str>,
    /// Host and port.
    authority: &'a str,
    /// Path, query and fragment, with what introduces them.
    rest: &'a str,
}

impl Target {
    /// Reads what people type; the [module](super) says what is taken and how.
    ///
    /// ```
    /// use notafter_core::target::{Service, Target};
    ///
    /// let target = Target::parse("smtp://mx.example.com")?;
    /// assert_eq!((target.port, target.service), (25, Service::Smtp));
    ///
    /// let error = Target::parse("*.example.com").unwrap_err();
    /// assert_eq!(error.suggestion(), Some("www.example.com"));
    /// # Ok::<(), notafter_core::target::TargetError>(())
    /// ```
    ///
    /// The work is bounded by [`MAX_TARGET_SIZE`](super::MAX_TARGET_SIZE).
    ///
    /// # Errors
    ///
    /// A [`TargetError`] that says what the text is instead, and what to write.
    pub fn parse(text: &str) -> Result<Self, TargetError> {
        let text = clean(text)?;
        if looks_like_file_path(&text) {
            return Err(TargetError::new(Code::FilePath));
        }
        if let Some(address) = without_prefix(&text, "mailto:")
            && address.contains('@')
        {
            return Err(email_address(address));
        }
        if text.contains(char::is_whitespace) {
            return Err(several(&text));
        }
        let parts = Parts::of(&text)?;
        // An at sign after the authority may belong to a password with a slash in
        // it: then host and port could be parts of that password.
        parts.target().map_err(|error| {
            if parts.rest.contains('@') {
                error.redacted()
            } else {
                error
            }
        })
    }
}

impl<'a> Parts<'a> {
    fn of(text: &'a str) -> Result<Self, TargetError> {
        let (mut scheme, mut remaining) = split_scheme(text)?;
        if scheme.is_some() {
            // `https://https://example.com` from two pastes; the last one counts.
            while let Some((inner, after)) = split_known_scheme(remaining) {
                (scheme, remaining) = (Some(inner), after);
            }
        }
        let is_url = scheme.is_some() || remaining.starts_with("//");
        if scheme.is_none() && is_url {
            remaining = remaining.trim_start_matches(is_slash);
        }
        let end = remaining.find(AUTHORITY_END).unwrap_or(remaining.len());
        let (authority, rest) = remaining.split_at_checked(end).unwrap_or((remaining, ""));
        let (userinfo, authority) = match authority.rsplit_once('@') {
            Some((userinfo, authority)) => (Some(userinfo), authority),
            None => (None, authority),
        };
        Ok(Self {
            scheme,
            is_url,
            userinfo,
            authority,
            rest,
        })
    }

    fn target(&self) -> Result<Target, TargetError> {
        if let (false, Some(userinfo)) = (self.is_url, self.userinfo) {
            if userinfo.contains([',', ';']) {
                return Err(TargetError::new(Code::SeveralHosts));
            }
            // With a colon it is `user:password@host` of a URL without its scheme.
            if !userinfo.contains(':') {
                return Err(email_address(split_port(self.authority).0));
            }
        }
        if let Some((first, _)) = self.authority.split_once([',', ';']) {
            let error = TargetError::new(Code::SeveralHosts);
            // In `example,com` a comma stands where a dot belongs, and the first piece is no host that anybody meant.
            let is_whole = first.contains(['.', ':']);
            return Err(match self.at(first).target() {
                Ok(target) if is_whole => error.with("suggestion", target.short()),
                _ => error,
            });
        }
        // `::1]:443`, where the first bracket was not copied.
        if self.authority.contains(']') && !self.authority.starts_with('[') {
            return Err(TargetError::invalid_host(
                HostFault::Brackets,
                self.authority,
            ));
        }
        let (host, port) = split_port(self.authority);
        let host = Host::from_piece(host);
        let typed_port = match port.map(read_port).transpose() {
            Ok(port) => port,
            // A host that is none says more than a port that is none.
            Err(error) => return Err(host.err().unwrap_or(error)),
        };
        let (service, port) = match (self.scheme, typed_port) {
            (Some((service, default)), port) => (service, port.unwrap_or(default)),
            (None, Some(port)) => (Service::for_port(port), port),
            (None, None) => (Service::Tls, Service::Tls.default_port()),
        };
        match host {
            Ok(host) if self.is_network(&host) => {
                Err(TargetError::new(Code::NetworkRange).with("host", host.to_string()))
            }
            Ok(host) => Ok(Target::new(host, port, service)),
            Err(error) => Err(at_port(error, port, service)),
        }
    }

    /// The same with another authority alone.
    const fn at<'b>(&self, authority: &'b str) -> Parts<'b> {
        Parts {
            scheme: self.scheme,
            is_url: self.is_url,
            userinfo: None,
            authority,
            rest: "",
        }
    }

    /// `192.0.2.0/24`, `192.0.2.0/24:443,8443`: a prefix length, not a path.
    fn is_network(&self, host: &Host) -> bool {
        let prefix_length = self.rest.strip_prefix('/').map(|rest| {
            let (length, _ports) = rest.split_once(':').unwrap_or((rest, ""));
            length.parse::<u8>()
        });
        !self.is_url
            && matches!(host, Host::Ip(_))
            && prefix_length.is_some_and(|length| length.is_ok_and(|length| length <= 128))
    }
}

/// The scheme, if the text has one, and what follows it and its slashes.
fn split_scheme(text: &str) -> Result<(Option<Scheme>, &str), TargetError> {
    if let Some((known, after)) = split_known_scheme(text) {
        return Ok((Some(known), after));
    }
    let (before, after) = split_before_slashes(text);
    if let (Some(name), true) = (before.strip_suffix(':'), starts_with_slashes(after)) {
        return Err(unknown_scheme(name, text));
    }
    // Slips of the finger: `https//example.com`, ...
    if let (Some(known), true) = (Service::for_scheme(before), starts_with_slashes(after)) {
        return Ok((Some(known), after.trim_start_matches(is_slash)));
    }
    // ... `https:example.com` and `https:/example.com`. But `https:8443` and
    // `postgres:` are hosts of that name.
    if let Some((name, after)) = text.split_once(':')
        && let Some(known) = Service::for_scheme(name)
        && !after.is_empty()
        && !is_port_only(after)
    {
        return Ok((Some(known), after.trim_start_matches(is_slash)));
    }
    Ok((None, text))
}

/// A known scheme in its proper form, `https://`, and what follows its slashes.
fn split_known_scheme(text: &str) -> Option<(Scheme, &str)> {
    let (before, after) = split_before_slashes(text);
    let known = Service::for_scheme(before.strip_suffix(':')?)?;
    starts_with_slashes(after).then(|| (known, after.trim_start_matches(is_slash)))
}

/// The text up to the first character that no scheme can have before its slashes,
/// and the rest.
fn split_before_slashes(text: &str) -> (&str, &str) {
    let end = text.find(|c| AUTHORITY_END.contains(&c) || c == '@');
    text.split_at_checked(end.unwrap_or(text.len()))
        .unwrap_or((text, ""))
}

fn starts_with_slashes(text: &str) -> bool {
    let mut chars = text.chars();
    chars.next().is_some_and(is_slash) && chars.next().is_some_and(is_slash)
}

/// The scheme is shown unless it has a colon in a text that could hold a password.
fn unknown_scheme(name: &str, text: &str) -> TargetError {
    let error = TargetError::new(Code::UnknownScheme);
    if name.is_empty() || (name.contains(':') && text.contains('@')) {
        error
    } else {
        error.quoting("scheme", name)
    }
}

/// Host and port, of which the port is absent if there is none or it is empty
/// (RFC 3986 section 3.2.3).
fn split_port(authority: &str) -> (&str, Option<&str>) {
    let colon = if authority.starts_with('[') {
        // The colon that follows the bracket; without one all of it is the host.
        authority
            .find("]:")
            .map(|bracket| bracket.saturating_add(1))
    } else if could_be_ipv6(authority) {
        None
    } else {
        authority.find(':')
    };
    let Some((host, port)) = colon.and_then(|colon| authority.split_at_checked(colon)) else {
        return (authority, None);
    };
    let port = port.strip_prefix(':').unwrap_or(port);
    (host, (!port.is_empty()).then_some(port))
}

/// Several colons, and before any zone nothing but what an IPv6 address has.
fn could_be_ipv6(text: &str) -> bool {
    let address = text.split('%').next().unwrap_or_default();
    address.bytes().filter(|b| *b == b':').count() > 1
        && address
            .bytes()
            .all(|b| b.is_ascii_hexdigit() || matches!(b, b':' | b'.'))
}

fn read_port(text: &str) -> Result<u16, TargetError> {
    // `u16::from_str` would take a plus sign.
    let number = if text.bytes().all(|b| b.is_ascii_digit()) {
        text.parse().unwrap_or(0)
    } else {
        0
    };
    if number == 0 {
        return Err(TargetError::new(Code::InvalidPort).quoting("port", text));
    }
    Ok(number)
}

/// A host's error as that of a target: what it suggests keeps port and service.
fn at_port(error: TargetError, port: u16, service: Service) -> TargetError {
    match error.suggestion().map(Host::from_piece) {
        Some(Ok(host)) => {
            let suggestion = Target::new(host, port, service).short();
            error.with("suggestion", suggestion)
        }
        _ => error,
    }
}

/// An e-mail address, of which only the domain is told.
fn email_address(text: &str) -> TargetError {
    let domain = text.rsplit('@').next().unwrap_or_default();
    let domain = domain.split(AUTHORITY_END).next().unwrap_or_default();
    let error = TargetError::new(Code::EmailAddress);
    match Host::from_piece(domain) {
        Ok(host) => error.with("suggestion", host.to_string()),
        Err(_) => error,
    }
}

/// A text with white space in it.
fn several(text: &str) -> TargetError {
    let error = TargetError::new(Code::SeveralHosts);
    match text.matches('@').count() {
        0 => {}
        // `Jane Doe <jane@example.com>`; the bracket at the end is off already.
        1 if !text.contains("://") && text.contains('<') => return email_address(text),
        // A piece may be half of a user name or a password: show none.
        _ => return error,
    }
    let mut pieces = text.split_whitespace();
    let meant = match (pieces.next(), pieces.next(), pieces.next()) {
        // `example.com 8443`, as other tools take it.
        (Some(host), Some(port), None) if is_port_only(port) => format!("{host}:{port}"),
        // In `openssl s_client -connect example.com:443` it is not the first.
        _ => match text
            .split_whitespace()
            .find(|piece| piece.contains(['.', ':']))
        {
            Some(piece) => piece.to_owned(),
            None => return error,
        },
    };
    match Target::parse(&meant) {
        Ok(target) => error.with("suggestion", target.short()),
        Err(_) => error,
    }
}

fn without_prefix<'a>(text: &'a str, prefix: &str) -> Option<&'a str> {
    if starts_with_ignoring_case(text, prefix) {
        text.get(prefix.len()..)
    } else {
        None
    }
}

const fn is_slash(c: char) -> bool {
    matches!(c, '/' | '\\')
}
