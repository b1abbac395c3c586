//! `PostgreSQL`: `SSLRequest` (its manual, "Frontend/Backend Protocol", "Message Flow", "SSL
//! Session Encryption").

use super::binary::{broken, failed, foreign};
use crate::fetch::Outcome;
use crate::fetch::dialogue::{Dialogue, Turn, said};
use crate::fetch::limits::{MAX_DIALOGUE, MAX_SAID};
use crate::target::Service;

/// Its length, then the number 80877103 in place of a version.
const REQUEST: &[u8] = b"\x00\x00\x00\x08\x04\xd2\x16\x2f";

/// The SQLSTATE `feature_not_supported`, with which servers answer a request that they do not know.
const NOT_SUPPORTED: &[u8] = b"0A000";

/// How servers from before SQLSTATE say the same.
const UNSUPPORTED_PROTOCOL: &[u8] = b"unsupported frontend protocol";

/// The dialogue. There is no goodbye: the server expects a startup packet, or the end.
#[derive(Debug, Default)]
pub(super) struct Postgres {
    heard: Vec<u8>,
}

impl Dialogue for Postgres {
    fn opening(&mut self) -> Vec<u8> {
        REQUEST.to_vec()
    }

    fn incoming(&mut self, octets: &[u8]) -> Turn {
        self.heard.extend_from_slice(octets);
        match *self.heard.as_slice() {
            [b'S', ref rest @ ..] => Turn::Agreed {
                rest: rest.to_vec(),
            },
            [b'N', ..] => failed(Outcome::StarttlsNotOffered {
                service: Service::Postgres,
                said: "N".to_owned(),
            }),
            [] | [b'E'] => Turn::wait(),
            // Lengths are below 16 MiB, so that their first octet is none of a text's.
            [b'E', 0, ..] => error_response(&self.heard),
            [b'E', ..] => error_text(&self.heard),
            _ => foreign(Service::Postgres, &self.heard, 1),
        }
    }
}

/// An `ErrorResponse`: its length, then fields of a letter and a text, then a zero.
fn error_response(heard: &[u8]) -> Turn {
    let Some((&[_, a, b, c, d], _)) = heard.split_first_chunk() else {
        return Turn::wait();
    };
    let length = usize::try_from(u32::from_be_bytes([a, b, c, d])).unwrap_or(usize::MAX);
    if !(4..=MAX_DIALOGUE).contains(&length) {
        return foreign(Service::Postgres, heard, 5);
    }
    let Some(message) = heard.get(..=length) else {
        return Turn::wait();
    };
    let mut severity = None;
    let mut local_severity = None;
    let mut code = None;
    let mut text = None;
    for field in message
        .get(5..)
        .unwrap_or_default()
        .split(|&octet| octet == 0)
    {
        match field.split_first() {
            Some((b'V', value)) => severity = Some(value),
            Some((b'S', value)) => local_severity = Some(value),
            Some((b'C', value)) => code = Some(value),
            Some((b'M', value)) => text = Some(value),
            // Where in its source the server said it, and the like.
            _ => {}
        }
    }
    let Some(text) = text else {
        return broken(Service::Postgres, message);
    };
    // `FATAL 28000: no entry for this host`
    let mut words = Vec::new();
    for word in [severity.or(local_severity), code].into_iter().flatten() {
        if !words.is_empty() {
            words.push(b' ');
        }
        words.extend_from_slice(word);
    }
    if !words.is_empty() {
        words.extend_from_slice(b": ");
    }
    words.extend_from_slice(text);
    refused(&words, code == Some(NOT_SUPPORTED))
}

/// An error as servers before 7.4 write it, and newer ones that cannot even fork: a text that
/// ends with a zero. A longer one than is quoted is not waited for.
fn error_text(heard: &[u8]) -> Turn {
    let end = heard
        .iter()
        .take(MAX_SAID)
        .position(|&octet| !matches!(octet, b'\t' | b'\n' | b' '..=b'~' | 0x80..=0xff));
    match end {
        Some(end) if heard.get(end) == Some(&0) => {
            let text = heard.get(1..end).unwrap_or_default().trim_ascii();
            let unknown = text
                .windows(UNSUPPORTED_PROTOCOL.len())
                .any(|words| words == UNSUPPORTED_PROTOCOL);
            refused(text, unknown)
        }
        Some(end) => foreign(Service::Postgres, heard, end + 1),
        None if heard.len() >= MAX_SAID => foreign(Service::Postgres, heard, MAX_SAID),
        None => Turn::wait(),
    }
}

/// An error: either the request is not known, or the server will not talk at all.
fn refused(words: &[u8], unknown: bool) -> Turn {
    let (service, said) = (Service::Postgres, said(words));
    failed(if unknown {
        Outcome::StarttlsNotOffered { service, said }
    } else {
        Outcome::StarttlsRefused { service, said }
    })
}

#[cfg(test)]
mod tests {
    use super::super::stream::{endure, knows_strangers, play, play_to_the_last_octet};
    use super::*;

    fn make() -> Box<dyn Dialogue> {
        Box::<Postgres>::default()
    }

    fn error(fields: &[u8]) -> Vec<u8> {
        let length = u32::try_from(fields.len() + 4).unwrap().to_be_bytes();
        [b"E", &length[..], fields].concat()
    }

    fn refusal(said: &str) -> Outcome {
        Outcome::StarttlsRefused {
            service: Service::Postgres,
            said: said.to_owned(),
        }
    }

    fn no_offer(said: &str) -> Outcome {
        Outcome::StarttlsNotOffered {
            service: Service::Postgres,
            said: said.to_owned(),
        }
    }

    #[test]
    fn one_letter() {
        let played = play_to_the_last_octet(make, b"S");
        assert!(played.agreed());
        assert_eq!(played.sent, [0, 0, 0, 8, 4, 0xd2, 0x16, 0x2f]);
        assert_eq!(REQUEST[4..], 80_877_103_u32.to_be_bytes());
        let rest = b"\x16\x03".to_vec();
        assert_eq!(play(make, b"S\x16\x03").end, Turn::Agreed { rest });
        assert_eq!(*play_to_the_last_octet(make, b"N").outcome(), no_offer("N"));
    }

    #[test]
    fn errors() {
        let script = error(
            b"SFATAL\0VFATAL\0C28000\0Mno pg_hba.conf entry for host \"192.0.2.1\"\0Fauth.c\0L1\0\0",
        );
        assert_eq!(
            *play_to_the_last_octet(make, &script).outcome(),
            refusal("FATAL 28000: no pg_hba.conf entry for host \"192.0.2.1\"")
        );
        let script = error(b"SSCHWERWIEGEND\0C53300\0Mzu viele\0\0");
        assert_eq!(
            *play_to_the_last_octet(make, &script).outcome(),
            refusal("SCHWERWIEGEND 53300: zu viele")
        );
        assert_eq!(*play(make, &error(b"Mno\0\0")).outcome(), refusal("no"));
        let script = error(b"SFATAL\0C0A000\0Munsupported frontend protocol 1234.5679\0\0");
        assert_eq!(
            *play_to_the_last_octet(make, &script).outcome(),
            no_offer("FATAL 0A000: unsupported frontend protocol 1234.5679")
        );
    }

    #[test]
    fn errors_as_text() {
        let script = b"EFATAL 1:  unsupported frontend protocol\n\0";
        assert_eq!(
            *play_to_the_last_octet(make, script).outcome(),
            no_offer("FATAL 1:  unsupported frontend protocol")
        );
        let script = b"Ecould not fork new process for connection: no memory\n\0";
        assert_eq!(
            *play_to_the_last_octet(make, script).outcome(),
            refusal("could not fork new process for connection: no memory")
        );
    }

    #[test]
    fn not_the_protocol() {
        let script = b"ERROR :Closing Link\r\n";
        let played = play(make, script);
        assert_eq!(
            *played.outcome(),
            Outcome::WrongProtocol {
                service: Service::Postgres,
                said: r"ERROR :Closing Link\r".to_owned(),
            }
        );
        for script in [&b"E\x00\x00\x00\x03"[..], b"E\x00\xff\xff\xff"] {
            let played = play_to_the_last_octet(make, script);
            assert_eq!(played.outcome().code(), "wrong-protocol");
        }
        // No text in it.
        let played = play_to_the_last_octet(make, &error(b"SFATAL\0\0"));
        assert_eq!(played.outcome().code(), "wrong-protocol");
    }

    #[test]
    fn strangers_and_noise() {
        endure(make, &error(b"SFATAL\0C28000\0Mno\0\0"));
        knows_strangers(make);
    }
}
