//! Certificates read in the clear, as TLS 1.2 and older send them, without a handshake.
//!
//! We say hello, and the server answers with its choice, its certificates and, for most key exchanges, a
//! signature. All that is in the clear and needs no cryptography but, where possession is asked for, the check of
//! one signature. Then we say goodbye. So servers can be read that no TLS library of today talks to.

mod extensions;
mod hello;
mod key_exchange;
pub(crate) mod messages;
mod octets;
mod random;
pub(crate) mod records;
pub(crate) mod server_hello;
mod session;
pub(crate) mod suites;

use self::session::Session;
use super::conversation::{Conversation, HelloOptions};

/// Which `ClientHello` is sent: a ladder, from what most servers understand down to what only
/// the oldest want.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Rung {
    /// TLS 1.2 with extensions. A server may answer with anything from SSL 3.0 on.
    Tls12,
    /// TLS 1.0 without extensions, for servers that trip over them.
    Tls10,
    /// SSL 3.0.
    Ssl30,
}

/// One conversation. Where possession is not asked for, it is done as soon as the certificates are here. Otherwise
/// it goes on to the end of the server's flight, and only lingers once the signature is here. What the server
/// says after that is not read, however the octets are split.
///
/// A server name that is no host name is left out, and so is an application protocol that cannot be sent (empty, or
/// over 255 octets).
pub(crate) fn conversation(rung: Rung, hello: &HelloOptions<'_>) -> Box<dyn Conversation> {
    Box::new(Session::new(rung, hello, random::random()))
}

#[cfg(test)]
mod tests;
