//! Why a text is no proxy: a stable code, facts, and a sentence with the remedy.

use std::fmt;

use super::ProxyProtocol;
use crate::facts::Fact;
use crate::fetch::text::shown;
use crate::target::{MAX_TARGET_SIZE, TargetErrorCode};

/// Octets of the input that an error repeats at most: 64, one more than the longest label of
/// a name.
const MAX_QUOTED: usize = 64;

/// What is wrong with a proxy. Codes are stable; new ones may be added.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum ProxyErrorCode {
    /// There is no host in it.
    Empty,
    /// More than [`MAX_TARGET_SIZE`] octets. Facts: `length`, `limit`.
    TooLong,
    /// It does not say which protocol the proxy speaks.
    MissingScheme,
    /// It names a protocol that is not known. Fact: `scheme`, unless it could be credentials.
    UnknownScheme,
    /// Its host can be neither a name nor an address. Facts: `why`, a [`TargetErrorCode`], and
    /// `host`, unless it could be credentials.
    InvalidHost,
    /// Its port is not a number from 1 to 65535.
    InvalidPort,
    /// Something stands after the host and port.
    UnexpectedPath,
    /// Its user name or password has a `/`, `\`, `?` or `#` that is not escaped, so that it
    /// cannot be told where the host begins.
    UnescapedCharacter,
    /// Its user name or password has a `%` that is not followed by two hexadecimal digits.
    InvalidEscape,
    /// The protocol cannot carry such a user name. Facts: `why` (`empty`, `too-long`,
    /// `character`), and `limit` in octets.
    InvalidUserName,
    /// The protocol cannot carry such a password. Facts as for the user name.
    InvalidPassword,
}

impl ProxyErrorCode {
    /// Every code, in the order of declaration.
    pub const ALL: &'static [Self] = &[
        Self::Empty,
        Self::TooLong,
        Self::MissingScheme,
        Self::UnknownScheme,
        Self::InvalidHost,
        Self::InvalidPort,
        Self::UnexpectedPath,
        Self::UnescapedCharacter,
        Self::InvalidEscape,
        Self::InvalidUserName,
        Self::InvalidPassword,
    ];

    /// The stable spelling, in kebab case, the same in every language.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Empty => "empty",
            Self::TooLong => "too-long",
            Self::MissingScheme => "missing-scheme",
            Self::UnknownScheme => "unknown-scheme",
            Self::InvalidHost => "invalid-host",
            Self::InvalidPort => "invalid-port",
            Self::UnexpectedPath => "unexpected-path",
            Self::UnescapedCharacter => "unescaped-character",
            Self::InvalidEscape => "invalid-escape",
            Self::InvalidUserName => "invalid-user-name",
            Self::InvalidPassword => "invalid-password",
        }
    }
}

impl fmt::Display for ProxyErrorCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// A text that is no [`Proxy`](super::Proxy), or credentials that it cannot have: what is
/// wrong, and what to write instead.
///
/// Nothing that could be a user name or a password is ever among the facts or in the sentence.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct ProxyError {
    /// What is wrong.
    pub code: ProxyErrorCode,
    detail: Detail,
}

/// What the codes have to say.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
enum Detail {
    Nothing,
    Length(usize),
    Scheme(Option<String>),
    Host(Option<String>, TargetErrorCode),
    Credential(ProxyProtocol, CredentialFault),
}

/// Why a protocol cannot carry a user name or a password.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum CredentialFault {
    /// It has no octets, and has to.
    Empty,
    /// It has more than so many octets.
    TooLong(usize),
    /// It has a character that it may not have.
    Character,
}

impl CredentialFault {
    const fn as_str(self) -> &'static str {
        match self {
            Self::Empty => "empty",
            Self::TooLong(_) => "too-long",
            Self::Character => "character",
        }
    }
}

impl ProxyError {
    /// What there is to say besides the code; [`ProxyErrorCode`] lists the facts of each. The
    /// input is quoted in at most 64 octets, escaped, and not at all where it could show
    /// credentials.
    pub fn facts(&self) -> Vec<Fact> {
        match &self.detail {
            Detail::Nothing => Vec::new(),
            Detail::Length(length) => vec![
                Fact::new("length", *length),
                Fact::new("limit", MAX_TARGET_SIZE),
            ],
            Detail::Scheme(scheme) => scheme
                .iter()
                .map(|scheme| Fact::new("scheme", scheme.as_str()))
                .collect(),
            Detail::Host(host, why) => {
                let mut facts = vec![Fact::new("why", why.as_str())];
                facts.extend(host.iter().map(|host| Fact::new("host", host.as_str())));
                facts
            }
            Detail::Credential(_, fault) => {
                let mut facts = vec![Fact::new("why", fault.as_str())];
                if let CredentialFault::TooLong(limit) = fault {
                    facts.push(Fact::new("limit", *limit));
                }
                facts
            }
        }
    }

    pub(super) const fn new(code: ProxyErrorCode) -> Self {
        Self {
            code,
            detail: Detail::Nothing,
        }
    }

    pub(super) const fn too_long(length: usize) -> Self {
        Self {
            code: ProxyErrorCode::TooLong,
            detail: Detail::Length(length),
        }
    }

    /// `scheme` is `None` where it could be a part of the credentials.
    pub(super) fn unknown_scheme(scheme: Option<&str>) -> Self {
        Self {
            code: ProxyErrorCode::UnknownScheme,
            detail: Detail::Scheme(scheme.map(quoted)),
        }
    }

    /// `host` is `None` where it could be a part of the credentials.
    pub(super) fn invalid_host(host: Option<&str>, why: TargetErrorCode) -> Self {
        Self {
            code: ProxyErrorCode::InvalidHost,
            detail: Detail::Host(host.map(quoted), why),
        }
    }

    pub(super) const fn credential(
        code: ProxyErrorCode,
        protocol: ProxyProtocol,
        fault: CredentialFault,
    ) -> Self {
        Self {
            code,
            detail: Detail::Credential(protocol, fault),
        }
    }
}

impl fmt::Display for ProxyError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        use ProxyErrorCode as Code;

        match &self.detail {
            Detail::Nothing => f.write_str(match self.code {
                Code::MissingScheme => {
                    "it is not said which protocol the proxy speaks: write http://, socks5:// or \
                     socks5h:// before its host"
                }
                Code::InvalidPort => {
                    "what follows the proxy's host is not a port: a port is a number from 1 to \
                     65535, as in http://proxy.example.com:8080"
                }
                Code::UnexpectedPath => {
                    "something stands after the proxy's host and port: leave it away, as in \
                     http://proxy.example.com:8080"
                }
                Code::UnescapedCharacter => {
                    "it cannot be told where the proxy's host begins: write /, \\, ? and # in the \
                     user name or password as %2F, %5C, %3F and %23"
                }
                Code::InvalidEscape => {
                    "a % in the user name or password is not followed by two hexadecimal digits: \
                     write % itself as %25"
                }
                _ => {
                    "no proxy is given: write one such as http://proxy.example.com:8080 or \
                     socks5://proxy.example.com:1080"
                }
            }),
            Detail::Length(length) => write!(
                f,
                "the text has {length} octets, and a proxy has at most {MAX_TARGET_SIZE}: give one \
                 such as http://proxy.example.com:8080"
            ),
            Detail::Scheme(scheme) => {
                match scheme {
                    Some(scheme) => write!(f, "\"{scheme}\" is not a kind of proxy")?,
                    None => f.write_str("what stands before :// is not a kind of proxy")?,
                }
                f.write_str(
                    " that is known: write http:// for HTTP CONNECT in the clear, socks5:// for \
                     SOCKS5, or socks5h:// for SOCKS5 where the proxy looks names up",
                )
            }
            Detail::Host(host, _) => {
                match host {
                    Some(host) => write!(f, "\"{host}\" is not a host")?,
                    None => f.write_str("the proxy's host is none")?,
                }
                f.write_str(
                    ": give its name or address, as in http://proxy.example.com:8080 or \
                     http://[2001:db8::1]:8080",
                )
            }
            Detail::Credential(protocol, fault) => {
                let which = match self.code {
                    Code::InvalidPassword => "password",
                    _ => "user name",
                };
                match fault {
                    CredentialFault::Empty => write!(
                        f,
                        "the {which} is empty, which {protocol} does not allow: give one, or \
                         neither user name nor password"
                    ),
                    CredentialFault::TooLong(limit) => write!(
                        f,
                        "the {which} has more than the {limit} octets that it may have in \
                         {protocol}"
                    ),
                    CredentialFault::Character => write!(
                        f,
                        "the {which} has a character that {protocol} cannot carry: a control \
                         character, or a colon in the user name"
                    ),
                }
            }
        }
    }
}

impl std::error::Error for ProxyError {}

fn quoted(input: &str) -> String {
    shown(input.as_bytes(), MAX_QUOTED)
}
