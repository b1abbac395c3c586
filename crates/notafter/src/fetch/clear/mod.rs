//! Certificates read in the clear, as TLS 1.2 and older send them, without a handshake.

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

/// One conversation.
pub(crate) fn conversation(rung: Rung, hello: &HelloOptions<'_>) -> Box<dyn Conversation> {
    let _ = (rung, hello);
    todo!()
}
