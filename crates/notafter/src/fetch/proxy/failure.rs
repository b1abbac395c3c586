//! How dialogues with proxies fail.

use crate::fetch::dialogue::{Turn, said};
use crate::fetch::limits::MAX_SAID;
use crate::fetch::{Outcome, ProxyFault};

/// The end of a dialogue, for this reason. Proxies are not said goodbye to.
pub(super) fn failed(outcome: Outcome) -> Turn {
    Turn::Failed {
        outcome,
        farewell: Vec::new(),
    }
}

/// The end of a dialogue for a fault of the proxy's, and what it said in that.
pub(super) fn fault(fault: ProxyFault, said: impl Into<String>) -> Turn {
    failed(Outcome::ProxyFailed {
        fault,
        said: said.into(),
    })
}

/// The end of a dialogue whose other side does not keep to the protocol.
pub(super) fn broken(octets: &[u8]) -> Turn {
    fault(ProxyFault::Broken, said(octets))
}

/// The same, where it was a line of text or may have been: its end is not quoted.
pub(super) fn broken_line(octets: &[u8]) -> Turn {
    match octets {
        [line @ .., b'\r' | b'\n'] if !line.is_empty() => broken(line),
        line => broken(line),
    }
}

/// Whether octets of another protocol are enough to be quoted: a line of text, as far as one
/// quotes it, or something that is no text. A line is waited for, so that "220 mail.example.com"
/// is quoted and not "2".
pub(super) fn is_enough(octets: &[u8]) -> bool {
    let is_text = |octet: &u8| matches!(octet, b'\t' | b' '..=b'~');
    octets.len() >= MAX_SAID || !octets.last().is_some_and(is_text)
}
