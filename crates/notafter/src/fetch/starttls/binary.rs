//! What the binary protocols have in common: to quote a stranger, and to put codes into words.

use std::fmt::Display;

use crate::fetch::Outcome;
use crate::fetch::dialogue::{Turn, said};
use crate::fetch::limits::MAX_SAID;
use crate::target::Service;

/// Octets of a TLS alert in the clear: the record's header, level and description (RFC 8446
/// sections 5.1 and 6).
const ALERT: usize = 7;

/// The answer where something else than the protocol came. `heard` is all of it, and its first
/// `proof` octets already show that it is something else.
///
/// Most strangers greet with a line of text, so the quote goes on to its end, or to
/// [`MAX_SAID`]; a TLS alert is quoted whole, and of `MySQL`, which speaks first in binary, the
/// version or the error; anything else as far as it took to tell. So
/// the quote does not hang on where the octets were split, and nobody waits for more of a
/// stranger than the rest of a line.
pub(super) fn foreign(service: Service, heard: &[u8], proof: usize) -> Turn {
    match quote_end(heard, proof) {
        Some(end) => broken(service, heard.get(..end).unwrap_or(heard)),
        None => Turn::wait(),
    }
}

/// The answer where a whole message came, which is none of the protocol's.
pub(super) fn broken(service: Service, message: &[u8]) -> Turn {
    failed(Outcome::WrongProtocol {
        service,
        said: said(message),
    })
}

/// An end without a goodbye, which most binary protocols do not have before the login.
pub(super) const fn failed(outcome: Outcome) -> Turn {
    Turn::Failed {
        outcome,
        farewell: Vec::new(),
    }
}

/// A code in words, `unavailable (52): text`, and fit to show.
pub(super) fn coded(name: &str, code: impl Display, text: &[u8]) -> String {
    let mut words = format!("{name} ({code})").into_bytes();
    if !text.is_empty() {
        words.extend_from_slice(b": ");
        words.extend_from_slice(text);
    }
    said(&words)
}

/// Where the quote ends; `None` where more has to come first.
fn quote_end(heard: &[u8], proof: usize) -> Option<usize> {
    let proof = match *heard {
        [0x15] => return None,
        [0x15, 0x03, ..] if heard.len() < ALERT => return None,
        [0x15, 0x03, ..] => return Some(ALERT.max(proof)),
        // A first packet of MySQL's: its length, its number, its kind, and what begins a text.
        [length, 0] | [length, 0, 0] | [length, 0, 0, 0] if is_text(length) => return None,
        [length, 0, 0, 0, 10, ..] if is_text(length) => proof.max(6),
        [length, 0, 0, 0, 0xff, ..] if is_text(length) => proof.max(8),
        _ => proof,
    };
    let (shown, more) = heard.split_at_checked(proof)?;
    if !shown.last().is_some_and(|&octet| is_text(octet)) {
        return Some(proof);
    }
    match more.iter().position(|&octet| !is_text(octet)) {
        Some(count) => Some((proof + count).min(MAX_SAID.max(proof))),
        None if heard.len() >= MAX_SAID => Some(MAX_SAID.max(proof)),
        None => None,
    }
}

const fn is_text(octet: u8) -> bool {
    octet.is_ascii_graphic() || octet == b' '
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn strangers_are_quoted_to_the_end_of_their_line() {
        let line = b"HTTP/1.1 400 Bad Request\r\nServer: x\r\n";
        for end in 1..=24 {
            assert_eq!(quote_end(&line[..end], 1), None, "{end}");
        }
        for end in 25..=line.len() {
            assert_eq!(quote_end(&line[..end], 1), Some(24), "{end}");
            assert_eq!(quote_end(&line[..end], 3), Some(24), "{end}");
        }
        let endless = [b'a'; 300];
        assert_eq!(quote_end(&endless[..199], 1), None);
        assert_eq!(quote_end(&endless[..200], 1), Some(200));
        assert_eq!(quote_end(&endless, 1), Some(200));
        let mut late = endless;
        late[250] = b'\n';
        assert_eq!(quote_end(&late, 1), Some(200));
        assert_eq!(quote_end(&late, 220), Some(220));
    }

    #[test]
    fn binary_strangers_are_not_waited_for() {
        assert_eq!(quote_end(b"\x00", 1), Some(1));
        assert_eq!(quote_end(b"a\x00\x01", 2), Some(2));
        let alert = b"\x15\x03\x01\x00\x02\x02\x46";
        for end in 1..7 {
            assert_eq!(quote_end(&alert[..end], 1), None, "{end}");
        }
        assert_eq!(quote_end(alert, 1), Some(7));
        assert_eq!(quote_end(b"\x15\x04", 1), Some(1));
        for (greeting, quoted) in [
            (&b"J\0\0\0\x0a8.0.36\0\x08\0"[..], 11),
            (b"E\0\0\0\xff\x6a\x04Host\0", 11),
            (b"J\0\0\0\x0a\0", 6),
        ] {
            for end in 1..quoted {
                assert_eq!(quote_end(&greeting[..end], 1), None, "{end}");
            }
            assert_eq!(quote_end(greeting, 1), Some(quoted));
        }
        assert_eq!(quote_end(b"J\0\0\0\x0b", 1), Some(1));
    }

    #[test]
    fn codes_in_words() {
        assert_eq!(coded("busy", 51, b""), "busy (51)");
        assert_eq!(
            coded("busy", 51, b"later\n\x1b[31m"),
            r"busy (51): later\n\x1b[31m"
        );
    }
}
