//! Why a text is no target: a stable code, facts, and a sentence with the remedy.

use std::fmt;

use super::clean::is_invisible;
use crate::facts::{Fact, FactValue};

/// Characters of the input that an error repeats at most: 64, one longer than
/// the longest label.
const MAX_QUOTED_CHARS: usize = 64;

/// What is wrong with a target. Codes are stable: they are part of the API in
/// every language, and new ones may be added.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum TargetErrorCode {
    /// There is no host in it.
    Empty,
    /// More than [`MAX_TARGET_SIZE`](super::MAX_TARGET_SIZE) octets. Facts:
    /// `length`, `limit`.
    TooLong,
    /// More than one host, or something else after white space. Fact:
    /// `suggestion`, the first host, if it is one.
    SeveralHosts,
    /// A certificate or key as PEM or Base64, where a host belongs.
    Pem,
    /// The path of a file, where a host belongs.
    FilePath,
    /// An e-mail address. Fact: `suggestion`, its domain.
    EmailAddress,
    /// A network in CIDR notation. Fact: `host`, its address.
    NetworkRange,
    /// A wildcard such as `*.example.com`. Fact: `suggestion`, a host under it.
    Wildcard,
    /// A scheme that is not known. Fact: `scheme`.
    UnknownScheme,
    /// A port that is not a number from 1 to 65535. Fact: `port`.
    InvalidPort,
    /// A host that can be neither a name nor an address. Facts: `host`, `why` (see
    /// [`HostFault`]), and `character` if one is to blame.
    InvalidHost,
    /// A label over 63 octets (RFC 1035 section 2.3.4). Facts: `label`, `length`,
    /// `limit`.
    LabelTooLong,
    /// A name over 253 octets (RFC 1035 section 2.3.4). Facts: `length`, `limit`.
    NameTooLong,
    /// A number that one resolver takes for this address and another for that:
    /// `1.2.3`, `0x7f.1`, `010.0.0.1`. Fact: `host`.
    AmbiguousNumber,
    /// An IPv6 address with a zone, such as `fe80::1%eth0` (RFC 4007 section 11).
    /// Fact: `host`.
    ScopedAddress,
}

impl TargetErrorCode {
    /// Every code, in the order of declaration.
    pub const ALL: &'static [Self] = &[
        Self::Empty,
        Self::TooLong,
        Self::SeveralHosts,
        Self::Pem,
        Self::FilePath,
        Self::EmailAddress,
        Self::NetworkRange,
        Self::Wildcard,
        Self::UnknownScheme,
        Self::InvalidPort,
        Self::InvalidHost,
        Self::LabelTooLong,
        Self::NameTooLong,
        Self::AmbiguousNumber,
        Self::ScopedAddress,
    ];

    /// The stable spelling, in kebab case, the same in every language.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Empty => "empty",
            Self::TooLong => "too-long",
            Self::SeveralHosts => "several-hosts",
            Self::Pem => "pem",
            Self::FilePath => "file-path",
            Self::EmailAddress => "email-address",
            Self::NetworkRange => "network-range",
            Self::Wildcard => "wildcard",
            Self::UnknownScheme => "unknown-scheme",
            Self::InvalidPort => "invalid-port",
            Self::InvalidHost => "invalid-host",
            Self::LabelTooLong => "label-too-long",
            Self::NameTooLong => "name-too-long",
            Self::AmbiguousNumber => "ambiguous-number",
            Self::ScopedAddress => "scoped-address",
        }
    }
}

impl fmt::Display for TargetErrorCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// Why a host is neither a name nor an address: the fact `why` of
/// [`TargetErrorCode::InvalidHost`]. Spellings are stable; new ones may be added.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum HostFault {
    /// An ASCII character that no host name has.
    Character,
    /// Two dots in a row, or one at the start.
    EmptyLabel,
    /// A hyphen at the start or end of a label (RFC 1123 section 2.1).
    Hyphen,
    /// Not valid as an internationalised name (UTS #46).
    Idn,
    /// Square brackets that do not close, or that hold no IPv6 address.
    Brackets,
    /// Colons as in an IPv6 address, but it is none.
    Ipv6,
    /// Several IPv4 addresses as `192.0.2.1-5` or `192.0.2.1-192.0.2.5`.
    Range,
}

impl HostFault {
    /// Every fault, in the order of declaration.
    pub const ALL: &'static [Self] = &[
        Self::Character,
        Self::EmptyLabel,
        Self::Hyphen,
        Self::Idn,
        Self::Brackets,
        Self::Ipv6,
        Self::Range,
    ];

    /// The stable spelling, in kebab case, the same in every language.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Character => "character",
            Self::EmptyLabel => "empty-label",
            Self::Hyphen => "hyphen",
            Self::Idn => "idn",
            Self::Brackets => "brackets",
            Self::Ipv6 => "ipv6",
            Self::Range => "range",
        }
    }

    const fn sentence(self) -> &'static str {
        match self {
            Self::Character => {
                "a name has letters, digits, hyphens and dots; give the host alone, such as \
                 example.com"
            }
            Self::EmptyLabel => "there is nothing between two of its dots, or before the first",
            Self::Hyphen => "a part of a name neither starts nor ends with a hyphen",
            Self::Idn => {
                "it is not valid as an internationalised name; check it for stray characters"
            }
            Self::Brackets => {
                "square brackets hold an IPv6 address and nothing else, as in [2001:db8::1]:443"
            }
            Self::Ipv6 => {
                "it is not an IPv6 address; with a port, write the address in brackets, as in \
                 [2001:db8::1]:443"
            }
            Self::Range => {
                "it is a range of addresses; give each of them by itself, or where networks are taken, \
                 one such as 192.0.2.0/24"
            }
        }
    }
}

impl fmt::Display for HostFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// A text that is no target: what is wrong with it, and what to write instead.
///
/// Nothing that could be a password is ever among the facts or in the sentence.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct TargetError {
    /// What is wrong.
    pub code: TargetErrorCode,
    fault: Option<HostFault>,
    facts: Vec<Fact>,
}

impl TargetError {
    /// What there is to say besides the code; [`TargetErrorCode`] lists the facts
    /// of each. Facts that quote the input do so in at most 64 characters, with
    /// control characters escaped, and are absent where they could show a password.
    pub fn facts(&self) -> Vec<Fact> {
        self.facts.clone()
    }

    /// Why the host is none, if the code is [`TargetErrorCode::InvalidHost`].
    pub const fn host_fault(&self) -> Option<HostFault> {
        self.fault
    }

    /// What was probably meant: a text that parses as a target.
    pub fn suggestion(&self) -> Option<&str> {
        self.text("suggestion")
    }

    pub(super) const fn new(code: TargetErrorCode) -> Self {
        Self {
            code,
            fault: None,
            facts: Vec::new(),
        }
    }

    pub(super) fn invalid_host(fault: HostFault, host: &str) -> Self {
        let mut error = Self::new(TargetErrorCode::InvalidHost)
            .quoting("host", host)
            .with("why", fault.as_str());
        error.fault = Some(fault);
        error
    }

    /// The same error with this fact, in place of one of that name.
    pub(super) fn with(mut self, name: &'static str, value: impl Into<FactValue>) -> Self {
        self.facts.retain(|fact| fact.name != name);
        self.facts.push(Fact::new(name, value));
        self
    }

    /// The same error with a fact that repeats a part of the input.
    pub(super) fn quoting(self, name: &'static str, input: &str) -> Self {
        self.with(name, quoted(input))
    }

    /// The same error without any fact that is made from the input.
    pub(super) fn redacted(mut self) -> Self {
        self.facts
            .retain(|fact| matches!(fact.name, "length" | "limit" | "why"));
        self
    }

    fn text(&self, name: &str) -> Option<&str> {
        self.facts.iter().find_map(|fact| match &fact.value {
            FactValue::Text(text) if fact.name == name => Some(text.as_str()),
            _ => None,
        })
    }

    fn number(&self, name: &str) -> i64 {
        self.facts
            .iter()
            .find_map(|fact| match fact.value {
                FactValue::Integer(number) if fact.name == name => Some(number),
                _ => None,
            })
            .unwrap_or_default()
    }

    /// The quoted fact of this name in quotation marks, or other words for it.
    fn named(&self, name: &str, otherwise: &str) -> String {
        self.text(name)
            .map_or_else(|| otherwise.to_owned(), |text| format!("\"{text}\""))
    }
}

impl fmt::Display for TargetError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        use TargetErrorCode as Code;

        match self.code {
            Code::Empty => {
                f.write_str("no host is given: write one such as example.com or example.com:8443")
            }
            Code::TooLong => write!(
                f,
                "the text has {} octets, and a target has at most {}: give one host, such as \
                 example.com",
                self.number("length"),
                self.number("limit")
            ),
            Code::SeveralHosts => {
                f.write_str(
                    "this is more than one host, or a host and something else: give one at a time",
                )?;
                self.suggest(f)
            }
            Code::Pem => f.write_str(
                "this is a PEM or the Base64 of a certificate or key, not a host name: save it \
                 in a file and give the file",
            ),
            Code::FilePath => f.write_str(
                "this is the path of a file, not a host name: give it where files are read, or \
                 write https:// before it if a host is meant",
            ),
            Code::EmailAddress => {
                f.write_str("this is an e-mail address, not a host name: ")?;
                match self.suggestion() {
                    Some(domain) => write!(f, "did you mean {domain}, or its mail server?"),
                    None => f.write_str("give the host alone, such as example.com"),
                }
            }
            Code::NetworkRange => {
                f.write_str("this is a network, not a host: give each of its addresses by itself")?;
                match self.text("host") {
                    Some(host) => write!(f, ", such as {host}"),
                    None => Ok(()),
                }
            }
            Code::Wildcard => {
                f.write_str(
                    "a wildcard stands for many hosts and none can be asked for it: give a host \
                     that has the certificate",
                )?;
                self.suggest(f)
            }
            Code::UnknownScheme => write!(
                f,
                "{} is not a known scheme: write host:port, or tls://host:port if TLS starts \
                 with the first octet",
                self.named("scheme", "this")
            ),
            Code::InvalidPort => write!(
                f,
                "{} is not a port: a port is a number from 1 to 65535, as in example.com:8443",
                self.named("port", "what follows the host")
            ),
            Code::InvalidHost => {
                write!(f, "{} is not a host", self.named("host", "this"))?;
                if let Some(character) = self.text("character") {
                    write!(f, ", it has a \"{character}\"")?;
                }
                match self.fault {
                    Some(fault) => write!(f, ": {}", fault.sentence()),
                    None => Ok(()),
                }
            }
            Code::LabelTooLong => write!(
                f,
                "{} has {} octets, and a part of a name between dots has at most {}: check the \
                 name",
                self.named("label", "a part of this name"),
                self.number("length"),
                self.number("limit")
            ),
            Code::NameTooLong => write!(
                f,
                "the name has {} octets, and a host name has at most {}: check the name",
                self.number("length"),
                self.number("limit")
            ),
            Code::AmbiguousNumber => write!(
                f,
                "{} is read as different addresses by different programs: write an IPv4 address \
                 as four decimal numbers from 0 to 255 without leading zeros, such as 192.0.2.1",
                self.named("host", "this")
            ),
            Code::ScopedAddress => write!(
                f,
                "{} names a network interface after the %, which is not supported: give the \
                 host's name or an address that needs no interface",
                self.named("host", "this address")
            ),
        }
    }
}

impl TargetError {
    fn suggest(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.suggestion() {
            Some(suggestion) => write!(f, ", such as {suggestion}"),
            None => Ok(()),
        }
    }
}

impl std::error::Error for TargetError {}

/// A part of the input, fit to be shown: short, and nothing in it that a terminal
/// obeys or that nobody sees.
pub(crate) fn quoted(input: &str) -> String {
    let mut shown = String::new();
    for (index, c) in input.chars().enumerate() {
        if index == MAX_QUOTED_CHARS {
            shown.push('…');
            break;
        }
        if c.is_control() || is_invisible(c) || matches!(c, '\u{200C}' | '\u{200D}') {
            shown.extend(c.escape_unicode());
        } else {
            shown.push(c);
        }
    }
    shown
}
