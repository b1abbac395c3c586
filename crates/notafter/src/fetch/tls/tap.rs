//! A second reader of the same octets, for what TLS 1.2 and older send in the clear.
//!
//! rustls hands the certificates over only when the server's whole flight is here and
//! makes sense. If it breaks off earlier, they were readable all the same: this reads
//! them. It never decides anything: it only remembers.

use rustls_pki_types::CertificateDer;

use crate::fetch::clear::messages::{
    CERTIFICATE, CERTIFICATE_REQUEST, CERTIFICATE_STATUS, Certificates, HELLO_REQUEST, Messages,
    SERVER_HELLO, SERVER_KEY_EXCHANGE, certificates, ocsp_response,
};
use crate::fetch::clear::records::{ALERT, HANDSHAKE, Header, Piece, Records};
use crate::fetch::clear::server_hello::ServerHello;
use crate::fetch::limits::MAX_FRAGMENT;

/// What was read so far.
#[derive(Debug, Default)]
pub(super) struct Tap {
    /// The certificates as served.
    pub(super) chain: Vec<CertificateDer<'static>>,
    /// How many there were, where that was too many to keep.
    pub(super) too_many: Option<usize>,
    /// The stapled OCSP response.
    pub(super) ocsp_response: Option<Vec<u8>>,
    /// Whether a client certificate was asked for.
    pub(super) client_certificate_requested: bool,
    records: Records,
    /// Handshake messages that are not whole yet.
    messages: Messages,
    state: State,
}

/// How far the server came.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum State {
    /// It said nothing yet.
    #[default]
    Begun,
    /// It said hello.
    Greeted,
    /// Its certificates are here.
    Certified,
    /// Nothing more can be read, or is to be.
    Ended,
}

impl Tap {
    /// Reads on. What is kept is no more than what came, which the caller bounds.
    pub(super) fn read(&mut self, octets: &[u8]) {
        let mut rest = octets;
        while self.state != State::Ended
            && let Some(piece) = self.records.next(&mut rest)
        {
            match piece {
                Piece::Fragment(HANDSHAKE, fragment) => {
                    self.messages.push(fragment);
                    self.read_messages();
                }
                // A warning that it does not know the name may come before all else (RFC 6066
                // section 3). After any other alert rustls breaks off.
                Piece::Fragment(_, _) => {}
                Piece::Header(header) if is_clear(header) => {}
                Piece::Header(_) => self.state = State::Ended,
            }
        }
        if self.state == State::Ended {
            self.messages.clear();
        }
    }

    /// Reads the messages that are whole, in the order in which a server may send them. Another order, or
    /// another message, ends what can be read.
    fn read_messages(&mut self) {
        while self.state != State::Ended
            && let Some((kind, body)) = self.messages.next()
        {
            match (kind, self.state) {
                (HELLO_REQUEST, _) | (SERVER_KEY_EXCHANGE, State::Certified) => {}
                (SERVER_HELLO, State::Begun) => {
                    self.state = match ServerHello::read(body) {
                        Some(hello) if !hello.is_tls13 => State::Greeted,
                        // In TLS 1.3 nothing of what follows is in the clear.
                        _ => State::Ended,
                    };
                }
                (CERTIFICATE, State::Greeted) => {
                    self.state = State::Certified;
                    match certificates(body) {
                        Some(Certificates::Chain(chain)) => self.chain = chain,
                        Some(Certificates::TooMany(count)) => self.too_many = Some(count),
                        None => self.state = State::Ended,
                    }
                }
                (CERTIFICATE_STATUS, State::Certified) => {
                    self.ocsp_response = ocsp_response(body);
                }
                (CERTIFICATE_REQUEST, State::Certified) => {
                    self.client_certificate_requested = true;
                }
                _ => self.state = State::Ended,
            }
        }
    }
}

/// Whether a record may be handshake in the clear, or come between. Anything else ends what can be read:
/// `ChangeCipherSpec`, the encrypted records of TLS 1.3, and what rustls takes for no record.
const fn is_clear(header: Header) -> bool {
    matches!(header.kind, HANDSHAKE | ALERT)
        && header.version >> 8 == 3
        && header.length <= MAX_FRAGMENT
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fetch::limits::MAX_CHAIN;

    fn prefixed(body: &[u8]) -> Vec<u8> {
        let length = u32::try_from(body.len()).unwrap().to_be_bytes();
        [&length[1..], body].concat()
    }

    fn message(kind: u8, body: &[u8]) -> Vec<u8> {
        [&[kind][..], &prefixed(body)].concat()
    }

    fn record(kind: u8, fragment: &[u8]) -> Vec<u8> {
        let length = u16::try_from(fragment.len()).unwrap().to_be_bytes();
        [&[kind, 3, 3][..], &length, fragment].concat()
    }

    /// A server's hello of TLS 1.2.
    fn hello() -> Vec<u8> {
        message(
            SERVER_HELLO,
            &[&[3, 3][..], &[7; 32], &[0, 0xc0, 0x2f, 0]].concat(),
        )
    }

    fn flight(certificates: &[&[u8]]) -> Vec<u8> {
        let list: Vec<u8> = certificates.iter().flat_map(|der| prefixed(der)).collect();
        let status = [&[1][..], &prefixed(b"ocsp")].concat();
        [
            hello(),
            message(CERTIFICATE, &prefixed(&list)),
            message(CERTIFICATE_STATUS, &status),
            message(CERTIFICATE_REQUEST, b"whatever"),
        ]
        .concat()
    }

    #[test]
    fn in_pieces_of_any_size() {
        let flight = flight(&[b"leaf", b"", b"intermediate"]);
        for fragment in [1, 2, 3, 7, 20, flight.len()] {
            let stream: Vec<u8> = flight
                .chunks(fragment)
                .flat_map(|chunk| record(HANDSHAKE, chunk))
                .collect();
            for piece in [1, 4, 5, 6, 13, stream.len()] {
                let mut tap = Tap::default();
                for octets in stream.chunks(piece) {
                    tap.read(octets);
                }
                let chain: Vec<&[u8]> = tap.chain.iter().map(AsRef::as_ref).collect();
                assert_eq!(chain, [&b"leaf"[..], b"", b"intermediate"]);
                assert_eq!(tap.ocsp_response.as_deref(), Some(&b"ocsp"[..]));
                assert!(tap.client_certificate_requested && tap.state == State::Certified);
                tap.read(&record(20, &[1]));
                assert!(tap.state == State::Ended && tap.messages.announced().is_none());
            }
        }
    }

    #[test]
    fn a_record_that_breaks_off() {
        let flight = flight(&[b"leaf"]);
        let mut stream = record(HANDSHAKE, &[&flight[..], b"more"].concat());
        stream.truncate(stream.len() - 4);
        let mut tap = Tap::default();
        tap.read(&stream);
        assert_eq!(tap.chain.len(), 1);
    }

    #[test]
    fn a_warning_before_the_hello() {
        let stream = [
            record(21, &[1, 112]),
            record(HANDSHAKE, &flight(&[b"leaf"])),
        ];
        let mut tap = Tap::default();
        tap.read(&stream.concat());
        assert_eq!(tap.chain.len(), 1);
    }

    #[test]
    fn only_what_may_come_in_its_place() {
        let list = |der: &[u8]| message(CERTIFICATE, &prefixed(&prefixed(der)));
        let tls13 = message(
            SERVER_HELLO,
            &[
                &[3, 3][..],
                &[7; 32],
                &[0, 0x13, 1, 0, 0, 6, 0, 43, 0, 2, 3, 4],
            ]
            .concat(),
        );
        for (messages, chain) in [
            (vec![hello(), list(b"first")], &[&b"first"[..]][..]),
            // A second one does not take the place of the first.
            (vec![hello(), list(b"first"), list(b"second")], &[b"first"]),
            (vec![list(b"first")], &[]),
            (vec![hello(), message(99, b""), list(b"first")], &[]),
            (vec![message(SERVER_HELLO, b"none"), list(b"first")], &[]),
            (vec![tls13, list(b"first")], &[]),
        ] {
            let mut tap = Tap::default();
            tap.read(&record(HANDSHAKE, &messages.concat()));
            let seen: Vec<&[u8]> = tap.chain.iter().map(AsRef::as_ref).collect();
            assert_eq!(seen, chain, "{messages:?}");
        }
        for broken in [&[HANDSHAKE, 4, 0, 1, 0][..], &[HANDSHAKE, 3, 3, 0x48, 1]] {
            let mut tap = Tap::default();
            tap.read(broken);
            assert_eq!(tap.state, State::Ended, "{broken:?}");
        }
    }

    #[test]
    fn broken_lists_give_nothing() {
        for body in [
            &[][..],
            &[0, 0],
            &[0, 0, 1],
            &[0, 0, 0, 0],
            &[0, 0, 4, 0, 0, 2, 1],
        ] {
            let mut tap = Tap::default();
            let messages = [hello(), message(CERTIFICATE, body)].concat();
            tap.read(&record(HANDSHAKE, &messages));
            assert_eq!(tap.state, State::Ended, "{body:?}");
            assert!(tap.chain.is_empty() && tap.too_many.is_none(), "{body:?}");
        }
    }

    #[test]
    fn too_many_are_counted_and_not_kept() {
        let mut tap = Tap::default();
        tap.read(&record(HANDSHAKE, &flight(&[&b"x"[..]; MAX_CHAIN])));
        assert_eq!(tap.chain.len(), MAX_CHAIN);
        let mut tap = Tap::default();
        tap.read(&record(HANDSHAKE, &flight(&[&b"x"[..]; MAX_CHAIN + 1])));
        assert_eq!((tap.chain.len(), tap.too_many), (0, Some(MAX_CHAIN + 1)));
    }
}
