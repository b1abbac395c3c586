//! A second reader of the same octets, for what TLS 1.2 and older send in the clear.
//!
//! rustls hands the certificates over only when the server's whole flight is here and
//! makes sense. If it breaks off earlier, they were readable all the same: this reads
//! them. It never decides anything: it only remembers.

use rustls_pki_types::CertificateDer;

use crate::fetch::limits::MAX_CHAIN;

/// Record types (RFC 5246 section 6.2.1).
const HANDSHAKE_RECORD: u8 = 22;

/// Handshake messages (RFC 5246 section 7.4, RFC 6066 section 8).
const CERTIFICATE: u8 = 11;
const CERTIFICATE_REQUEST: u8 = 13;
const SERVER_HELLO_DONE: u8 = 14;
const CERTIFICATE_STATUS: u8 = 22;

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
    /// The start of a record's header.
    header: Vec<u8>,
    /// Octets of the record's fragment that have not come yet.
    fragment_left: usize,
    /// Handshake messages that are not whole yet.
    messages: Vec<u8>,
    ended: bool,
}

impl Tap {
    /// Reads on. What is kept is no more than what came, which the caller bounds.
    pub(super) fn read(&mut self, octets: &[u8]) {
        if self.ended {
            return;
        }
        let mut rest = octets;
        while !rest.is_empty() && !self.ended {
            // A record is not waited for as a whole: the connection may break within it.
            let (fragment, after) = rest.split_at(self.fragment_left.min(rest.len()));
            self.messages.extend_from_slice(fragment);
            self.fragment_left -= fragment.len();
            rest = after;
            if let Some((&octet, after)) = rest.split_first() {
                self.header.push(octet);
                rest = after;
            }
            if let &[kind, _, _, high, low] = self.header.as_slice() {
                self.header.clear();
                self.fragment_left = usize::from(u16::from_be_bytes([high, low]));
                // Anything else than handshake in the clear ends what can be read: an
                // alert, ChangeCipherSpec, or the encrypted records of TLS 1.3.
                self.ended = kind != HANDSHAKE_RECORD;
            }
        }
        self.read_messages();
        if self.ended {
            self.messages = Vec::new();
        }
    }

    fn read_messages(&mut self) {
        let mut messages = std::mem::take(&mut self.messages);
        let mut rest = messages.as_slice();
        while let Some((&[kind, high, middle, low], after)) = rest.split_first_chunk::<4>() {
            let Some((body, after)) = after.split_at_checked(u24([high, middle, low])) else {
                break;
            };
            rest = after;
            match kind {
                CERTIFICATE => self.certificate(body),
                CERTIFICATE_STATUS => self.ocsp_response = ocsp_response(body),
                CERTIFICATE_REQUEST => self.client_certificate_requested = true,
                SERVER_HELLO_DONE => {
                    self.ended = true;
                    break;
                }
                _ => {}
            }
        }
        let read = messages.len() - rest.len();
        messages.drain(..read);
        self.messages = messages;
    }

    /// A Certificate message: a list of certificates, each with its length.
    fn certificate(&mut self, body: &[u8]) {
        let Some((list, &[])) = vector(body) else {
            return;
        };
        let mut chain = Vec::new();
        let mut count = 0_usize;
        let mut rest = list;
        while !rest.is_empty() {
            let Some((certificate, after)) = vector(rest) else {
                return;
            };
            count += 1;
            if count <= MAX_CHAIN {
                chain.push(CertificateDer::from(certificate.to_vec()));
            }
            rest = after;
        }
        if count > MAX_CHAIN {
            self.too_many = Some(count);
        } else {
            self.chain = chain;
        }
    }
}

/// The response in a `CertificateStatus` message: status type 1 is OCSP.
fn ocsp_response(body: &[u8]) -> Option<Vec<u8>> {
    match body.split_first()? {
        (1, rest) => match vector(rest)? {
            (response, []) if !response.is_empty() => Some(response.to_vec()),
            _ => None,
        },
        _ => None,
    }
}

/// A vector with a length of three octets, and what follows it.
fn vector(octets: &[u8]) -> Option<(&[u8], &[u8])> {
    let (&length, rest) = octets.split_first_chunk::<3>()?;
    rest.split_at_checked(u24(length))
}

fn u24([high, middle, low]: [u8; 3]) -> usize {
    usize::from(high) << 16 | usize::from(middle) << 8 | usize::from(low)
}

#[cfg(test)]
mod tests {
    use super::*;

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
                .flat_map(|chunk| record(HANDSHAKE_RECORD, chunk))
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
                assert!(tap.ended && tap.messages.is_empty());
            }
        }
    }

    #[test]
    fn a_record_that_breaks_off() {
        let flight = flight(&[b"leaf"]);
        let mut stream = record(HANDSHAKE_RECORD, &[&flight[..], b"more"].concat());
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
            tap.read(&record(HANDSHAKE_RECORD, &message(CERTIFICATE, body)));
            assert!(tap.chain.is_empty() && tap.too_many.is_none(), "{body:?}");
        }
    }

    #[test]
    fn too_many_are_counted_and_not_kept() {
        let mut tap = Tap::default();
        tap.read(&record(HANDSHAKE_RECORD, &flight(&[&b"x"[..]; MAX_CHAIN])));
        assert_eq!(tap.chain.len(), MAX_CHAIN);
        let mut tap = Tap::default();
        tap.read(&record(
            HANDSHAKE_RECORD,
            &flight(&[&b"x"[..]; MAX_CHAIN + 1]),
        ));
        assert_eq!((tap.chain.len(), tap.too_many), (0, Some(MAX_CHAIN + 1)));
    }
}
