//! A second reader of the same octets, for what TLS 1.2 and older send in the clear.
//!
//! rustls hands the certificates over only when the server's whole flight is here and
//! makes sense. If it breaks off earlier, they were readable all the same: this reads
//! them. It never decides anything: it only remembers.

use rustls_pki_types::CertificateDer;

use crate::fetch::clear::messages::{
    CERTIFICATE, CERTIFICATE_REQUEST, CERTIFICATE_STATUS, Certificates, Messages,
    SERVER_HELLO_DONE, certificates, ocsp_response,
};
use crate::fetch::clear::records::{HANDSHAKE, Piece, Records};

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
    ended: bool,
}

impl Tap {
    /// Reads on. What is kept is no more than what came, which the caller bounds.
    pub(super) fn read(&mut self, octets: &[u8]) {
        let mut rest = octets;
        while !self.ended
            && let Some(piece) = self.records.next(&mut rest)
        {
            match piece {
                Piece::Fragment(_, fragment) => {
                    self.messages.push(fragment);
                    self.read_messages();
                }
                // Anything else than handshake in the clear ends what can be read: an
                // alert, ChangeCipherSpec, or the encrypted records of TLS 1.3.
                Piece::Header(header) => self.ended = header.kind != HANDSHAKE,
            }
        }
        if self.ended {
            self.messages.clear();
        }
    }

    fn read_messages(&mut self) {
        while let Some((kind, body)) = self.messages.next() {
            match kind {
                CERTIFICATE => match certificates(body) {
                    Some(Certificates::Chain(chain)) => self.chain = chain,
                    Some(Certificates::TooMany(count)) => self.too_many = Some(count),
                    None => {}
                },
                CERTIFICATE_STATUS => self.ocsp_response = ocsp_response(body),
                CERTIFICATE_REQUEST => self.client_certificate_requested = true,
                SERVER_HELLO_DONE => {
                    self.ended = true;
                    return;
                }
                _ => {}
            }
        }
    }
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

    fn flight(certificates: &[&[u8]]) -> Vec<u8> {
        let list: Vec<u8> = certificates.iter().flat_map(|der| prefixed(der)).collect();
        let status = [&[1][..], &prefixed(b"ocsp")].concat();
        [
            message(2, b"server hello"),
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
                assert!(tap.client_certificate_requested && !tap.ended);
                tap.read(&record(21, &[2, 40]));
                assert!(tap.ended && tap.messages.announced().is_none());
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
    fn broken_lists_give_nothing() {
        for body in [
            &[][..],
            &[0, 0],
            &[0, 0, 1],
            &[0, 0, 0, 0],
            &[0, 0, 4, 0, 0, 2, 1],
        ] {
            let mut tap = Tap::default();
            tap.read(&record(HANDSHAKE, &message(CERTIFICATE, body)));
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
