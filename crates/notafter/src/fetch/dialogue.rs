//! What comes before TLS, in the clear: a dialogue with a proxy, or one that leads to
//! STARTTLS. Without input or output, as all protocols here.

use super::Outcome;
use super::limits::MAX_SAID;
use super::text::shown;

/// A dialogue.
pub(crate) trait Dialogue: Send {
    /// What to send as soon as the connection is there; nothing where the server speaks
    /// first. Called once, before anything else.
    fn opening(&mut self) -> Vec<u8>;

    /// Takes octets that came, in any split: what it answers must not hang on where they are
    /// split. It is called no more once it answered anything but [`Turn::Continue`]. The caller
    /// bounds the octets of a whole dialogue by
    /// [`MAX_DIALOGUE`](super::limits::MAX_DIALOGUE).
    fn incoming(&mut self, octets: &[u8]) -> Turn;

    /// What TLS is wrapped in from here on, if it is not sent as it is.
    fn wrapping(&self) -> Option<Box<dyn Wrapping>> {
        None
    }
}

/// What to do next in a dialogue.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Turn {
    /// Send this, which may be nothing, then wait for more.
    Continue(Vec<u8>),
    /// The other side agreed. `rest` is what it said after that; as a rule nothing.
    Agreed {
        /// Octets that came after its last word here.
        rest: Vec<u8>,
    },
    /// It leads nowhere.
    Failed {
        /// Why.
        outcome: Outcome,
        /// A goodbye as the protocol has it (`QUIT`), which may be nothing.
        farewell: Vec<u8>,
    },
}

impl Turn {
    /// To wait for more.
    pub(crate) const fn wait() -> Self {
        Self::Continue(Vec::new())
    }
}

/// A frame around each piece of TLS, while the handshake lasts.
pub(crate) trait Wrapping: Send {
    /// The octets to send in place of these.
    fn wrap(&mut self, octets: &[u8]) -> Vec<u8>;

    /// Takes octets that came, in any split, and gives those of TLS among them.
    ///
    /// # Errors
    ///
    /// Where the frame is broken.
    fn unwrap(&mut self, octets: &[u8]) -> Result<Vec<u8>, Outcome>;
}

/// What the other side said, as outcomes quote it: escaped, of at most [`MAX_SAID`] octets.
pub(crate) fn said(octets: &[u8]) -> String {
    shown(octets, MAX_SAID)
}
