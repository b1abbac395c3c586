//! What a server says that does not speak TLS, kept to be quoted.

use super::clear::records::{ALERT, CHANGE_CIPHER_SPEC, HANDSHAKE};
use super::conversation::Progress;
use super::dialogue::said;
use super::limits::MAX_SAID;
use super::{Outcome, ProtocolFault};

/// The start of what it said.
#[derive(Debug)]
pub(crate) struct NotTls(Vec<u8>);

impl NotTls {
    /// Looks at the first octets that came: nothing, where they may be TLS.
    pub(crate) fn first(octets: &[u8]) -> Option<Self> {
        octets
            .first()
            .filter(|first| !is_record_type(**first))
            .map(|_| Self(Vec::new()))
    }

    /// Takes what came.
    pub(crate) fn hear(&mut self, octets: &[u8]) -> Progress {
        // One octet more than is shown, so that it is seen to be cut.
        let room = (MAX_SAID + 1).saturating_sub(self.0.len());
        self.0.extend(octets.iter().take(room));
        if self.0.len() > MAX_SAID {
            Progress::Done
        } else {
            Progress::Linger
        }
    }

    /// What that comes to.
    pub(crate) fn outcome(&self) -> Outcome {
        if is_ssl2(&self.0) {
            return Outcome::ProtocolError {
                fault: ProtocolFault::VersionTooOld,
                detail: "it answers in SSL 2.0".to_owned(),
            };
        }
        Outcome::NotTls {
            said: said(&self.0),
        }
    }
}

/// Whether a server that speaks TLS can begin with this octet (RFC 8446 section 5.1).
const fn is_record_type(octet: u8) -> bool {
    matches!(octet, CHANGE_CIPHER_SPEC | ALERT | HANDSHAKE)
}

/// Whether this is an answer in SSL 2.0 (The SSL Protocol, 1995, sections 1.2 and 2.7): a record of two octets of header, with
/// an ERROR message, which has three octets, or the start of a SERVER-HELLO.
const fn is_ssl2(said: &[u8]) -> bool {
    matches!(
        said,
        [0x80, 3, 0, 0, 1..=6] | [0x80..=0xff, _, 4, 0 | 1, 1, 0, 2, ..]
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn outcome(octets: &[u8]) -> Outcome {
        let mut not_tls = NotTls::first(octets).unwrap();
        assert_eq!(not_tls.hear(octets), Progress::Linger);
        not_tls.outcome()
    }

    #[test]
    fn ssl_2_is_not_just_anything() {
        for octets in [
            &[0x80, 3, 0, 0, 1][..],
            &[0x84, 0x2f, 4, 0, 1, 0, 2, 3, 0xf0, 0, 0x12],
        ] {
            assert!(matches!(
                outcome(octets),
                Outcome::ProtocolError {
                    fault: ProtocolFault::VersionTooOld,
                    ..
                }
            ));
        }
        for octets in [&b"220 mx"[..], &[0x80], &[0x80, 3, 0, 0, 9]] {
            assert_eq!(outcome(octets), Outcome::NotTls { said: said(octets) });
        }
        for octet in [20, 21, 22] {
            assert!(NotTls::first(&[octet]).is_none());
        }
        assert!(NotTls::first(&[]).is_none());
    }

    #[test]
    fn no_more_is_heard_than_is_shown() {
        let mut not_tls = NotTls::first(b"a").unwrap();
        assert_eq!(not_tls.hear(&[b'a'; MAX_SAID]), Progress::Linger);
        assert_eq!(not_tls.hear(&[b'a'; 1000]), Progress::Done);
        assert_eq!(not_tls.0.len(), MAX_SAID + 1);
    }
}
