//! Microsoft SQL Server: the pre-login message, and TLS within TDS packets (MS-TDS sections
//! 2.2.6.5 and 3.2.5.2).

mod error;
mod packets;

use super::binary::{broken, coded, failed, foreign};
use crate::fetch::Outcome;
use crate::fetch::dialogue::{Dialogue, Turn, Wrapping};
use crate::fetch::limits::MAX_DIALOGUE;
use crate::target::Service;
use packets::{END_OF_MESSAGE, HEADER, Packets, RESPONSE};

/// A pre-login message: version 9.0, `ENCRYPT_ON`, no instance, thread 0, no MARS.
///
/// Servers do not look at the version; it is that of the example in MS-TDS section 4.1.
const REQUEST: &[u8] = b"\x12\x01\x00\x2f\x00\x00\x01\x00\
    \x00\x00\x1a\x00\x06\
    \x01\x00\x20\x00\x01\
    \x02\x00\x21\x00\x01\
    \x03\x00\x22\x00\x04\
    \x04\x00\x26\x00\x01\
    \xff\
    \x09\x00\x00\x00\x00\x00\
    \x01\
    \x00\
    \x00\x00\x00\x00\
    \x00";

/// The option for encryption, and the token after the last option.
const ENCRYPTION: u8 = 0x01;
const TERMINATOR: u8 = 0xff;

/// `ENCRYPT_NOT_SUP`.
const NOT_SUPPORTED: u8 = 2;

/// The bits that say whether to encrypt; others speak of client certificates.
const ENCRYPTION_BITS: u8 = 0x1f;

/// The dialogue. There is no goodbye before the login.
#[derive(Debug, Default)]
pub(super) struct Mssql {
    /// All that came.
    heard: Vec<u8>,
    /// How much of it was read: whole packets.
    read: usize,
    /// The contents of these packets.
    message: Vec<u8>,
}

impl Dialogue for Mssql {
    fn opening(&mut self) -> Vec<u8> {
        REQUEST.to_vec()
    }

    /// Puts the packets of the answer together. What comes after its last one is, like all
    /// that follows, still in packets.
    fn incoming(&mut self, octets: &[u8]) -> Turn {
        self.heard.extend_from_slice(octets);
        loop {
            let heard = self.heard.as_slice();
            let packet = heard.get(self.read..).unwrap_or_default();
            if packet.first().is_some_and(|&kind| kind != RESPONSE) {
                return foreign(Service::Mssql, heard, self.read + 1);
            }
            let Some((&[_, status, high, low, ..], _)) = packet.split_first_chunk::<HEADER>()
            else {
                return Turn::wait();
            };
            let length = usize::from(u16::from_be_bytes([high, low]));
            let Some(contents) = packet.get(HEADER..length) else {
                if length < HEADER {
                    return foreign(Service::Mssql, heard, self.read + HEADER);
                }
                return Turn::wait();
            };
            self.message.extend_from_slice(contents);
            self.read += length;
            if status & END_OF_MESSAGE != 0 {
                let (answer, rest) = heard.split_at_checked(self.read).unwrap_or_default();
                return self.answer(answer, rest);
            }
            if self.message.len() > MAX_DIALOGUE {
                return broken(Service::Mssql, heard);
            }
        }
    }

    fn wrapping(&self) -> Option<Box<dyn Wrapping>> {
        Some(Box::<Packets>::default())
    }
}

impl Mssql {
    /// The answer to the whole message, which `packets` carried.
    fn answer(&self, packets: &[u8], rest: &[u8]) -> Turn {
        let service = Service::Mssql;
        if let Some(said) = error::said(&self.message) {
            return failed(Outcome::StarttlsRefused { service, said });
        }
        match encryption(&self.message) {
            Err(()) => broken(service, packets),
            Ok(None) => failed(Outcome::StarttlsNotOffered {
                service,
                said: "no option ENCRYPTION".to_owned(),
            }),
            Ok(Some(encryption)) if encryption & ENCRYPTION_BITS == NOT_SUPPORTED => {
                failed(Outcome::StarttlsNotOffered {
                    service,
                    said: coded("ENCRYPT_NOT_SUP", encryption, b""),
                })
            }
            Ok(Some(_)) => Turn::Agreed {
                rest: rest.to_vec(),
            },
        }
    }
}

/// The value of the option for encryption, if it is there.
///
/// # Errors
///
/// Where it is not a pre-login message.
fn encryption(message: &[u8]) -> Result<Option<u8>, ()> {
    let mut options = message;
    let mut found = None;
    loop {
        match *options {
            [TERMINATOR, ..] => return Ok(found),
            [token, a, b, c, d, ref rest @ ..] => {
                let start = usize::from(u16::from_be_bytes([a, b]));
                let length = usize::from(u16::from_be_bytes([c, d]));
                let value = message.get(start..start + length).ok_or(())?;
                if token == ENCRYPTION {
                    found = Some(*value.first().ok_or(())?);
                }
                options = rest;
            }
            _ => return Err(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::stream::{endure, in_pieces, knows_strangers, play, play_to_the_last_octet};
    use super::*;

    fn make() -> Box<dyn Dialogue> {
        Box::<Mssql>::default()
    }

    /// As MS-TDS section 4.2 shows an answer, with this encryption.
    fn response(encryption: u8) -> Vec<u8> {
        let mut octets = b"\x04\x01\x00\x2b\x00\x00\x01\x00\
            \x00\x00\x1a\x00\x06\x01\x00\x20\x00\x01\x02\x00\x21\x00\x01\
            \x03\x00\x22\x00\x00\x04\x00\x22\x00\x01\xff\
            \x09\x00\x0a\x1d\x00\x00\x02\x00\x00"
            .to_vec();
        octets[40] = encryption;
        octets
    }

    /// The same in packets of these contents.
    fn in_packets(message: &[u8], size: usize) -> Vec<u8> {
        let mut all = Vec::new();
        let mut chunks = message.chunks(size).peekable();
        while let Some(chunk) = chunks.next() {
            let [high, low] = u16::try_from(chunk.len() + HEADER).unwrap().to_be_bytes();
            let status = u8::from(chunks.peek().is_none());
            all.extend([RESPONSE, status, high, low, 0, 0, 1, 0]);
            all.extend(chunk);
        }
        all
    }

    fn no_offer(said: &str) -> Outcome {
        Outcome::StarttlsNotOffered {
            service: Service::Mssql,
            said: said.to_owned(),
        }
    }

    #[test]
    fn agreed() {
        assert_eq!(usize::from(REQUEST[3]), REQUEST.len());
        // ENCRYPT_OFF is no lawful answer, but TLS for the login alone shows the certificate, too.
        for encryption in [0, 1, 3, 0x81] {
            let played = play_to_the_last_octet(make, &response(encryption));
            assert!(played.agreed());
            assert_eq!(played.sent, REQUEST);
        }
        for size in [1, 5, 30] {
            let script = in_packets(&response(1)[HEADER..], size);
            assert!(play_to_the_last_octet(make, &script).agreed());
        }
        let script = [&response(1)[..], b"\x04\x01"].concat();
        let rest = b"\x04\x01".to_vec();
        assert_eq!(play(make, &script).end, Turn::Agreed { rest });
    }

    #[test]
    fn not_offered() {
        for (encryption, said) in [(2, "ENCRYPT_NOT_SUP (2)"), (0x82, "ENCRYPT_NOT_SUP (130)")] {
            let played = play_to_the_last_octet(make, &response(encryption));
            assert_eq!(*played.outcome(), no_offer(said));
        }
        let script = in_packets(b"\x00\x00\x06\x00\x06\xff\x08\x00\x00\xc2\x00\x00", 100);
        let played = play_to_the_last_octet(make, &script);
        assert_eq!(*played.outcome(), no_offer("no option ENCRYPTION"));
    }

    #[test]
    fn refused() {
        let token = error::tests::token(17809, "Too many users.");
        let played = play_to_the_last_octet(make, &in_packets(&token, 10));
        assert_eq!(
            *played.outcome(),
            Outcome::StarttlsRefused {
                service: Service::Mssql,
                said: "error (17809): Too many users.".to_owned(),
            }
        );
    }

    #[test]
    fn not_the_protocol() {
        for script in [
            // A packet shorter than its header, and the wrong kind.
            &b"\x04\x01\x00\x07\x00\x00\x01\x00"[..],
            b"\x12",
            // Nothing, no terminator, half an option, a value beyond the end, an empty one.
            &in_packets(b"\x00", 1),
            &in_packets(b"\x01\x00\x06\x00\x01", 9),
            &in_packets(b"\x01\x00\x06\x00\x01\xff", 9),
            &in_packets(b"\x01\xff\xff\xff\xff\xff", 9),
            &in_packets(b"\x01\x00\x06\x00\x00\xff", 9),
        ] {
            let played = play_to_the_last_octet(make, script);
            assert_eq!(played.outcome().code(), "wrong-protocol", "{script:x?}");
        }
    }

    #[test]
    fn endless_answers() {
        let packet = b"\x04\x00\x00\x09\x00\x00\x01\x00\x00";
        let flood = packet.repeat(MAX_DIALOGUE / packet.len());
        for size in [1, 100, flood.len()] {
            assert!(in_pieces(&mut *make(), flood.chunks(size)).waits());
        }
        let empty = b"\x04\x00\x00\x08\x00\x00\x01\x00".repeat(MAX_DIALOGUE / 8);
        assert!(in_pieces(&mut *make(), empty.chunks(1)).waits());
        let flood = packet.repeat(MAX_DIALOGUE + 1);
        let played = in_pieces(&mut *make(), [&flood[..]]);
        assert_eq!(played.outcome().code(), "wrong-protocol");
    }

    #[test]
    fn strangers_and_noise() {
        endure(make, &response(1));
        knows_strangers(make);
    }
}
