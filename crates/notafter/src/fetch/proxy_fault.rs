//! What a proxy got wrong, or would not do.

use std::fmt;

/// Why a proxy did not lead to the server. Codes are stable; new ones may be added.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum ProxyFault {
    /// Its own name has no address, or that cannot be found out.
    NotFound,
    /// It cannot be connected to.
    NotReached,
    /// It wants a user name and a password, or other ones.
    AuthenticationRequired,
    /// It does not take connections to this server.
    Refused,
    /// It could not connect to the server.
    ServerNotReached,
    /// It ended the connection, or what it said cannot be read.
    Broken,
}

impl ProxyFault {
    /// Every fault, in the order of declaration.
    pub const ALL: &'static [Self] = &[
        Self::NotFound,
        Self::NotReached,
        Self::AuthenticationRequired,
        Self::Refused,
        Self::ServerNotReached,
        Self::Broken,
    ];

    /// The stable spelling, in kebab case.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::NotFound => "not-found",
            Self::NotReached => "not-reached",
            Self::AuthenticationRequired => "authentication-required",
            Self::Refused => "refused",
            Self::ServerNotReached => "server-not-reached",
            Self::Broken => "broken",
        }
    }

    pub(crate) const fn sentence(self) -> &'static str {
        match self {
            Self::NotFound => "the name of the proxy has no address",
            Self::NotReached => "the proxy cannot be connected to",
            Self::AuthenticationRequired => {
                "the proxy wants a user name and a password, or other ones than were given"
            }
            Self::Refused => "the proxy does not allow connections to this server",
            Self::ServerNotReached => "the proxy could not connect to the server",
            Self::Broken => {
                "the proxy ended the connection, or does not speak the protocol that was set for it"
            }
        }
    }
}

impl fmt::Display for ProxyFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}
