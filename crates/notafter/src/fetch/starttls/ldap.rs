//! LDAP: the `StartTLS` operation (RFC 4511 section 4.14).

use super::binary::{broken, coded, failed, foreign};
use crate::der::{Reader, Tag};
use crate::error::ParseError;
use crate::fetch::Outcome;
use crate::fetch::dialogue::{Dialogue, Turn};
use crate::fetch::limits::MAX_DIALOGUE;
use crate::target::Service;

/// An `ExtendedRequest` of this name, with message ID 1.
const REQUEST: &[u8] = b"\x30\x1d\x02\x01\x01\x77\x18\x80\x161.3.6.1.4.1.1466.20037";

/// An `UnbindRequest`, with message ID 2 (RFC 4511 section 4.3).
const UNBIND: &[u8] = b"\x30\x05\x02\x01\x02\x42\x00";

/// The name of the notice of disconnection (RFC 4511 section 4.4.1).
const DISCONNECTION: &[u8] = b"1.3.6.1.4.1.1466.20036";

/// `ExtendedResponse`, `[APPLICATION 24]`.
const EXTENDED_RESPONSE: Tag = Tag(0x78);

/// `responseName` in it.
const RESPONSE_NAME: Tag = Tag::context(10);

/// The most octets of a length. Four reach further than any message may; Active Directory
/// always uses that many.
const MAX_LENGTH_OCTETS: usize = 4;

/// The dialogue.
#[derive(Debug, Default)]
pub(super) struct Ldap {
    /// What came and is not read yet: at most the start of one message.
    heard: Vec<u8>,
}

impl Dialogue for Ldap {
    fn opening(&mut self) -> Vec<u8> {
        REQUEST.to_vec()
    }

    fn incoming(&mut self, octets: &[u8]) -> Turn {
        self.heard.extend_from_slice(octets);
        let mut read = 0;
        let mut stranger = None;
        loop {
            let rest = self.heard.get(read..).unwrap_or_default();
            let size = match message_size(rest) {
                Size::Known(size) => size,
                Size::Unknown => break,
                Size::Foreign { proof } => {
                    stranger = Some(proof);
                    break;
                }
            };
            let Some((message, rest)) = rest.split_at_checked(size) else {
                break;
            };
            match Response::read(message) {
                Ok(Some(response)) if response.is_ours() => return response.turn(rest),
                // Notices that nobody asked for may come at any time (RFC 4511 section 4.4).
                Ok(Some(_)) => read += size,
                Ok(None) | Err(_) => return broken(Service::Ldap, message),
            }
        }
        self.heard.drain(..read);
        match stranger {
            Some(proof) => foreign(Service::Ldap, &self.heard, proof),
            None => Turn::wait(),
        }
    }
}

/// What the start of a message says of its size.
enum Size {
    /// Octets in all, the header included.
    Known(usize),
    /// More has to come first.
    Unknown,
    /// It is no message: so many octets show it.
    Foreign { proof: usize },
}

/// Reads the header of an `LDAPMessage`. The definite forms of BER are allowed, with as many octets
/// as the sender likes (RFC 4511 section 5.1), so the cursor for DER cannot.
fn message_size(octets: &[u8]) -> Size {
    let Some((&tag, after_tag)) = octets.split_first() else {
        return Size::Unknown;
    };
    if Tag(tag) != Tag::SEQUENCE {
        return Size::Foreign { proof: 1 };
    }
    let Some((&first, after_first)) = after_tag.split_first() else {
        return Size::Unknown;
    };
    let count = match first {
        0x00..=0x7f => return Size::Known(2 + usize::from(first)),
        _ => usize::from(first & 0x7f),
    };
    if count == 0 || count > MAX_LENGTH_OCTETS {
        return Size::Foreign { proof: 2 };
    }
    let Some(digits) = after_first.get(..count) else {
        return Size::Unknown;
    };
    let header = 2 + count;
    let length = digits
        .iter()
        .fold(0_u64, |sum, &digit| sum << 8 | u64::from(digit));
    match usize::try_from(length) {
        Ok(length) if length <= MAX_DIALOGUE => Size::Known(header + length),
        _ => Size::Foreign { proof: header },
    }
}

/// An `ExtendedResponse`.
struct Response<'a> {
    /// 0 where nobody asked for it.
    message_id: u32,
    result_code: u32,
    diagnostic: &'a [u8],
    name: Option<&'a [u8]>,
}

impl<'a> Response<'a> {
    /// Reads a whole message; `None` where it is another kind of message, or answers
    /// something that was not asked.
    fn read(message: &'a [u8]) -> Result<Option<Self>, ParseError> {
        let mut fields = Reader::new(message, "LDAPMessage").tolerant().sequence()?;
        let message_id = fields.small_integer()?;
        if message_id > 1 || fields.peek_tag() != Some(EXTENDED_RESPONSE) {
            return Ok(None);
        }
        let mut fields = fields.constructed(EXTENDED_RESPONSE)?;
        let code = fields.expect(Tag::ENUMERATED)?.with_tag(Tag::INTEGER);
        let result_code = number(code.contents);
        let _matched_name = fields.octet_string()?;
        let diagnostic = fields.octet_string()?;
        let mut name = None;
        while !fields.is_empty() {
            let field = fields.element()?;
            if field.tag == RESPONSE_NAME {
                name = Some(field.contents);
            }
        }
        Ok(Some(Self {
            message_id,
            result_code,
            diagnostic,
            name,
        }))
    }

    fn is_ours(&self) -> bool {
        self.message_id == 1 || self.name == Some(DISCONNECTION)
    }

    fn turn(&self, rest: &[u8]) -> Turn {
        let service = Service::Ldap;
        let said = coded(name(self.result_code), self.result_code, self.diagnostic);
        if self.message_id == 0 {
            // The server closes by itself, and would not read a goodbye.
            let outcome = Outcome::StarttlsRefused { service, said };
            return failed(outcome);
        }
        let outcome = match self.result_code {
            0 => {
                return Turn::Agreed {
                    rest: rest.to_vec(),
                };
            }
            // Of a request that it does not know a server says protocolError (RFC 4511 section
            // 4.12), and a referral leads to another one that may.
            2 | 10 => Outcome::StarttlsNotOffered { service, said },
            _ => Outcome::StarttlsRefused { service, said },
        };
        Turn::Failed {
            outcome,
            farewell: UNBIND.to_vec(),
        }
    }
}

/// The value of an ENUMERATED that is not negative; the largest there is for what is longer.
fn number(contents: &[u8]) -> u32 {
    contents
        .iter()
        .try_fold(0_u32, |sum, &octet| {
            Some(sum.checked_mul(0x100)? | u32::from(octet))
        })
        .unwrap_or(u32::MAX)
}

/// The name of a result code (RFC 4511 appendix A; 118 to 123 and 4096 are other RFCs').
const fn name(result_code: u32) -> &'static str {
    match result_code {
        0 => "success",
        1 => "operationsError",
        2 => "protocolError",
        3 => "timeLimitExceeded",
        4 => "sizeLimitExceeded",
        5 => "compareFalse",
        6 => "compareTrue",
        7 => "authMethodNotSupported",
        8 => "strongerAuthRequired",
        10 => "referral",
        11 => "adminLimitExceeded",
        12 => "unavailableCriticalExtension",
        13 => "confidentialityRequired",
        14 => "saslBindInProgress",
        16 => "noSuchAttribute",
        17 => "undefinedAttributeType",
        18 => "inappropriateMatching",
        19 => "constraintViolation",
        20 => "attributeOrValueExists",
        21 => "invalidAttributeSyntax",
        32 => "noSuchObject",
        33 => "aliasProblem",
        34 => "invalidDNSyntax",
        36 => "aliasDereferencingProblem",
        48 => "inappropriateAuthentication",
        49 => "invalidCredentials",
        50 => "insufficientAccessRights",
        51 => "busy",
        52 => "unavailable",
        53 => "unwillingToPerform",
        54 => "loopDetect",
        64 => "namingViolation",
        65 => "objectClassViolation",
        66 => "notAllowedOnNonLeaf",
        67 => "notAllowedOnRDN",
        68 => "entryAlreadyExists",
        69 => "objectClassModsProhibited",
        71 => "affectsMultipleDSAs",
        80 => "other",
        _ => "result code",
    }
}

#[cfg(test)]
mod tests {
    use super::super::stream::{endure, in_pieces, knows_strangers, play, play_to_the_last_octet};
    use super::*;

    fn make() -> Box<dyn Dialogue> {
        Box::<Ldap>::default()
    }

    /// An `ExtendedResponse` with short lengths.
    fn response(id: u8, code: u8, diagnostic: &[u8], name: Option<&[u8]>) -> Vec<u8> {
        let element = |tag: u8, contents: &[u8]| {
            let length = u8::try_from(contents.len()).unwrap();
            assert!(length < 0x80);
            [&[tag, length], contents].concat()
        };
        let mut result = [&[0x0a, 1, code, 4, 0][..], &element(4, diagnostic)].concat();
        if let Some(name) = name {
            result.extend(element(0x8a, name));
        }
        let message = [&[2, 1, id][..], &element(0x78, &result)].concat();
        element(0x30, &message)
    }

    /// As slapd answers.
    const SUCCESS: &[u8] = b"\x30\x0c\x02\x01\x01\x78\x07\x0a\x01\x00\x04\x00\x04\x00";

    /// As Active Directory answers: every length of a structure in four octets.
    const SUCCESS_LONG: &[u8] = b"\x30\x84\x00\x00\x00\x28\x02\x01\x01\x78\x84\x00\x00\x00\x1f\
        \x0a\x01\x00\x04\x00\x04\x00\x8a\x161.3.6.1.4.1.1466.20037";

    fn farewell(end: &Turn) -> &[u8] {
        match end {
            Turn::Failed { farewell, .. } => farewell,
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn success() {
        for script in [SUCCESS, SUCCESS_LONG] {
            let played = play_to_the_last_octet(make, script);
            assert!(played.agreed(), "{played:?}");
            assert_eq!(played.sent, REQUEST);
        }
        let more = [SUCCESS, b"\x16\x03"].concat();
        let rest = b"\x16\x03".to_vec();
        assert_eq!(play(make, &more).end, Turn::Agreed { rest });
    }

    #[test]
    fn no_such_operation() {
        let script = response(1, 2, b"unsupported extended operation", None);
        let played = play_to_the_last_octet(make, &script);
        assert_eq!(
            *played.outcome(),
            Outcome::StarttlsNotOffered {
                service: Service::Ldap,
                said: "protocolError (2): unsupported extended operation".to_owned(),
            }
        );
        assert_eq!(farewell(&played.end), UNBIND);
        assert_eq!(
            play(make, &response(1, 10, b"", None)).outcome().code(),
            "starttls-not-offered"
        );
    }

    #[test]
    fn refused() {
        let diagnostic = b"00000000: LdapErr: DSID-0C09113E, comment: Error initializing SSL/TLS";
        for (code, name) in [
            (1, "operationsError"),
            (52, "unavailable"),
            (53, "unwillingToPerform"),
            (99, "result code"),
        ] {
            let script = response(1, code, diagnostic, None);
            let played = play_to_the_last_octet(make, &script);
            let text = std::str::from_utf8(diagnostic).unwrap();
            assert_eq!(
                *played.outcome(),
                Outcome::StarttlsRefused {
                    service: Service::Ldap,
                    said: format!("{name} ({code}): {text}"),
                }
            );
            assert_eq!(farewell(&played.end), UNBIND);
        }
    }

    #[test]
    fn notices() {
        let other = response(0, 0, b"", Some(b"1.3.6.1.4.1.4203.1.9.1.4"));
        let script = [&other[..], &other, SUCCESS].concat();
        assert!(play_to_the_last_octet(make, &script).agreed());

        let disconnection = response(0, 52, b"shutting down", Some(DISCONNECTION));
        let played = play_to_the_last_octet(make, &[other, disconnection].concat());
        assert_eq!(
            *played.outcome(),
            Outcome::StarttlsRefused {
                service: Service::Ldap,
                said: "unavailable (52): shutting down".to_owned(),
            }
        );
        assert_eq!(farewell(&played.end), b"");
    }

    #[test]
    fn other_messages_are_not_an_answer() {
        // A BindResponse, an answer to message 7, no message ID at all.
        for script in [
            b"\x30\x0c\x02\x01\x01\x61\x07\x0a\x01\x00\x04\x00\x04\x00",
            b"\x30\x0c\x02\x01\x07\x78\x07\x0a\x01\x00\x04\x00\x04\x00",
            b"\x30\x0c\x04\x01\x01\x78\x07\x0a\x01\x00\x04\x00\x04\x00",
        ] {
            let played = play_to_the_last_octet(make, script);
            assert_eq!(played.outcome().code(), "wrong-protocol");
        }
    }

    #[test]
    fn hostile_lengths() {
        for (script, proof) in [
            (&b"\x30\x80"[..], 2),
            (b"\x30\x85\x00\x00\x00\x00\x00", 2),
            (b"\x30\xff", 2),
            (b"\x30\x84\xff\xff\xff\xff", 6),
            (b"\x30\x83\x01\x00\x01", 5),
        ] {
            let played = play_to_the_last_octet(make, &script[..proof]);
            assert_eq!(played.outcome().code(), "wrong-protocol", "{script:x?}");
        }
        // An inner length beyond the message, and a message of nothing.
        for script in [&b"\x30\x05\x02\x01\x01\x78\x7f"[..], b"\x30\x00"] {
            let played = play_to_the_last_octet(make, script);
            assert_eq!(played.outcome().code(), "wrong-protocol", "{script:x?}");
        }
    }

    #[test]
    fn floods_of_notices_cost_no_more_than_they_have_octets() {
        let notice = response(0, 0, b"", Some(b"1.2"));
        let flood = notice.repeat(MAX_DIALOGUE / notice.len());
        for size in [1, 7, 1000, flood.len()] {
            let mut ldap = Ldap::default();
            assert!(in_pieces(&mut ldap, flood.chunks(size)).waits());
            assert!(ldap.heard.is_empty());
        }
    }

    #[test]
    fn strangers_and_noise() {
        endure(make, SUCCESS_LONG);
        knows_strangers(make);
    }
}
