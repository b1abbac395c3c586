//! What comes once TLS begins: octets to and fro, without input or output.

use rustls_pki_types::{DnsName, ServerName};

use super::{KeyType, Observation};

/// What to do next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Progress {
    /// Send what there is to send, then receive.
    Continue,
    /// The same, but for [`LINGER`](super::limits::LINGER) at most: what is
    /// wanted is here, and only a last word is still awaited.
    Linger,
    /// Nothing more is wanted; what there is to send may be sent.
    Done,
}

/// How a connection ended, if not by us.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Ending {
    /// The other side ended it in order.
    Closed,
    /// The other side, or something between, cut it off.
    Reset,
    /// There is no way to the other side any more.
    Unreachable {
        /// What the operating system says, in words.
        reason: String,
    },
}

/// TLS, as far as it is wanted: by rustls, or in the clear.
pub(crate) trait Conversation: Send {
    /// The octets to send now, if there are any.
    fn outgoing(&mut self) -> Vec<u8>;

    /// Takes octets that came, in any split. It is called no more once it said
    /// [`Progress::Done`].
    fn incoming(&mut self, octets: &[u8]) -> Progress;

    /// Notes that the connection ended, and how.
    fn ended(&mut self, ending: &Ending);

    /// Notes that the deadline was over.
    fn timed_out(&mut self);

    /// Says goodbye; [`outgoing`](Self::outgoing) then has it.
    fn close(&mut self);

    /// Writes down all that was seen: the outcome, and what goes with it.
    fn report(self: Box<Self>, observation: &mut Observation);
}

/// What to say in a `ClientHello`, and how far to go.
#[derive(Clone, Copy, Debug)]
pub(crate) struct HelloOptions<'a> {
    /// The name for Server Name Indication.
    pub(crate) server_name: Option<&'a str>,
    /// Application protocols, the preferred one first.
    pub(crate) alpn: &'a [Vec<u8>],
    /// The only type of key that is wanted, if not any.
    pub(crate) key_type: Option<KeyType>,
    /// Whether to go on from the certificate to the signature that shows possession, where the
    /// handshake is not carried to its end.
    pub(crate) prove_possession: bool,
}

impl<'a> HelloOptions<'a> {
    /// The name that is sent, if one can be. RFC 6066 section 3 knows no addresses, and a name that is no
    /// host name cannot be sent either; the server then shows its default certificate.
    pub(crate) fn host_name(&self) -> Option<DnsName<'a>> {
        match ServerName::try_from(self.server_name?) {
            Ok(ServerName::DnsName(name)) => Some(name),
            _ => None,
        }
    }
}
