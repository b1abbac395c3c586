//! Remote Desktop: the X.224 connection request with a negotiation of security (MS-RDPBCGR
//! sections 2.2.1.1 and 2.2.1.2), in TPKT packets (RFC 1006 section 6).

use super::binary::{broken, coded, failed, foreign};
use crate::fetch::Outcome;
use crate::fetch::dialogue::{Dialogue, Turn};
use crate::target::Service;

/// A connection request TPDU with an `RDP_NEG_REQ` for `PROTOCOL_SSL`, `PROTOCOL_HYBRID` and
/// `PROTOCOL_HYBRID_EX`, all of which begin with TLS: a server that demands the latter refuses
/// the first alone.
///
/// Without the cookie `mstshash`: it is optional, names a user, and there is none. A load
/// balancer in front then chooses a server as it does for a user whom it does not know.
const REQUEST: &[u8] =
    b"\x03\x00\x00\x13\x0e\xe0\x00\x00\x00\x00\x00\x01\x00\x08\x00\x0b\x00\x00\x00";

/// Octets of a TPKT header: the version, which is 3, a reserved one, and the length.
const TPKT: usize = 4;

/// Octets of a TPKT packet: from the shortest TPDU, of two octets and their count, to the
/// longest header of one, 254 octets (X.224 section 13.2.1). Nothing that is awaited here
/// has data.
const PACKET: std::ops::RangeInclusive<usize> = TPKT + 3..=TPKT + 255;

/// The dialogue. There is no goodbye before the connection is secured.
#[derive(Debug, Default)]
pub(super) struct Rdp {
    heard: Vec<u8>,
}

impl Dialogue for Rdp {
    fn opening(&mut self) -> Vec<u8> {
        REQUEST.to_vec()
    }

    fn incoming(&mut self, octets: &[u8]) -> Turn {
        self.heard.extend_from_slice(octets);
        let heard = self.heard.as_slice();
        match heard.first() {
            None | Some(3) => {}
            Some(_) => return foreign(Service::Rdp, heard, 1),
        }
        let Some((&[_, _, high, low], _)) = heard.split_first_chunk::<TPKT>() else {
            return Turn::wait();
        };
        let length = usize::from(u16::from_be_bytes([high, low]));
        if !PACKET.contains(&length) {
            return foreign(Service::Rdp, heard, TPKT);
        }
        match heard.split_at_checked(length) {
            Some((packet, rest)) => answer(packet, rest),
            None => Turn::wait(),
        }
    }
}

/// The answer to a whole packet; `rest` is what came after it.
fn answer(packet: &[u8], rest: &[u8]) -> Turn {
    let service = Service::Rdp;
    match *packet.get(TPKT..).unwrap_or_default() {
        // Connection confirm: its references and class, then the negotiation.
        [_, 0xd0..=0xdf, _, _, _, _, _, ref negotiation @ ..] => match *negotiation {
            // As of servers before Windows Server 2003 SP1.
            [] => failed(Outcome::StarttlsNotOffered {
                service,
                said: "connection confirm without a negotiation of security".to_owned(),
            }),
            [0x02, _, 8, 0, a, b, c, d] => {
                let protocol = u32::from_le_bytes([a, b, c, d]);
                match protocol {
                    0 => failed(Outcome::StarttlsNotOffered {
                        service,
                        said: coded("PROTOCOL_RDP", 0, b""),
                    }),
                    // SSL, HYBRID, RDSTLS, HYBRID_EX, RDSAAD: all of them within TLS.
                    1 | 2 | 4 | 8 | 16 => Turn::Agreed {
                        rest: rest.to_vec(),
                    },
                    _ => broken(service, packet),
                }
            }
            [0x03, _, 8, 0, a, b, c, d] => failure(u32::from_le_bytes([a, b, c, d])),
            _ => broken(service, packet),
        },
        // Disconnect request: its references, then the reason.
        [_, 0x80, _, _, _, _, reason, ..] => failed(Outcome::StarttlsRefused {
            service,
            said: coded("disconnect request", disconnect_reason(reason), b""),
        }),
        _ => broken(service, packet),
    }
}

/// An `RDP_NEG_FAILURE` (MS-RDPBCGR section 2.2.1.2.2).
fn failure(code: u32) -> Turn {
    let service = Service::Rdp;
    let (name, offered) = match code {
        1 => ("SSL_REQUIRED_BY_SERVER", true),
        2 => ("SSL_NOT_ALLOWED_BY_SERVER", false),
        3 => ("SSL_CERT_NOT_ON_SERVER", false),
        4 => ("INCONSISTENT_FLAGS", true),
        5 => ("HYBRID_REQUIRED_BY_SERVER", true),
        6 => ("SSL_WITH_USER_AUTH_REQUIRED_BY_SERVER", true),
        _ => ("failure code", true),
    };
    let said = coded(name, code, b"");
    failed(if offered {
        Outcome::StarttlsRefused { service, said }
    } else {
        Outcome::StarttlsNotOffered { service, said }
    })
}

/// Reasons of a disconnect request in class 0 (X.224 section 13.5.3).
fn disconnect_reason(reason: u8) -> String {
    match reason {
        0 => "reason not specified".to_owned(),
        1 => "congestion".to_owned(),
        2 => "session entity not attached".to_owned(),
        3 => "address unknown".to_owned(),
        _ => format!("reason {reason}"),
    }
}

#[cfg(test)]
mod tests {
    use super::super::stream::{endure, knows_strangers, play, play_to_the_last_octet};
    use super::*;

    fn make() -> Box<dyn Dialogue> {
        Box::<Rdp>::default()
    }

    /// A connection confirm as MS-RDPBCGR section 4.1.2 shows it, with this negotiation.
    fn confirm(kind: u8, value: u32) -> Vec<u8> {
        let confirm = b"\x03\x00\x00\x13\x0e\xd0\x00\x00\x12\x34\x00";
        [&confirm[..], &[kind, 0, 8, 0], &value.to_le_bytes()].concat()
    }

    fn no_offer(said: &str) -> Outcome {
        Outcome::StarttlsNotOffered {
            service: Service::Rdp,
            said: said.to_owned(),
        }
    }

    fn refusal(said: &str) -> Outcome {
        Outcome::StarttlsRefused {
            service: Service::Rdp,
            said: said.to_owned(),
        }
    }

    #[test]
    fn agreed() {
        for protocol in [1, 2, 4, 8, 16] {
            let played = play_to_the_last_octet(make, &confirm(2, protocol));
            assert!(played.agreed());
            assert_eq!(played.sent, REQUEST);
        }
        assert_eq!(usize::from(REQUEST[3]), REQUEST.len());
        assert_eq!(usize::from(REQUEST[4]), REQUEST.len() - TPKT - 1);
        let script = [&confirm(2, 1)[..], b"\x16"].concat();
        let rest = b"\x16".to_vec();
        assert_eq!(play(make, &script).end, Turn::Agreed { rest });
    }

    #[test]
    fn standard_security_only() {
        assert_eq!(
            *play_to_the_last_octet(make, &confirm(2, 0)).outcome(),
            no_offer("PROTOCOL_RDP (0)")
        );
        let old = b"\x03\x00\x00\x0b\x06\xd0\x00\x00\x12\x34\x00";
        assert_eq!(
            *play_to_the_last_octet(make, old).outcome(),
            no_offer("connection confirm without a negotiation of security")
        );
    }

    #[test]
    fn failures() {
        for (code, expected) in [
            (1, refusal("SSL_REQUIRED_BY_SERVER (1)")),
            (2, no_offer("SSL_NOT_ALLOWED_BY_SERVER (2)")),
            (3, no_offer("SSL_CERT_NOT_ON_SERVER (3)")),
            (4, refusal("INCONSISTENT_FLAGS (4)")),
            (5, refusal("HYBRID_REQUIRED_BY_SERVER (5)")),
            (6, refusal("SSL_WITH_USER_AUTH_REQUIRED_BY_SERVER (6)")),
            (7, refusal("failure code (7)")),
        ] {
            let played = play_to_the_last_octet(make, &confirm(3, code));
            assert_eq!(*played.outcome(), expected);
        }
        for (reason, said) in [
            (0, "disconnect request (reason not specified)"),
            (1, "disconnect request (congestion)"),
            (2, "disconnect request (session entity not attached)"),
            (3, "disconnect request (address unknown)"),
            (128, "disconnect request (reason 128)"),
        ] {
            let script = [3, 0, 0, 11, 6, 0x80, 0, 0, 0, 0, reason];
            let played = play_to_the_last_octet(make, &script);
            assert_eq!(*played.outcome(), refusal(said));
        }
    }

    #[test]
    fn not_the_protocol() {
        for script in [
            &b"\x03\x00\x00\x00"[..],
            b"\x03\x00\x00\x06",
            b"\x03\x00\x01\x04",
            b"\x03\x00\xff\xff",
            b"\x03\x00\x00\x07\x02\xf0\x80",
            b"\x03\x00\x00\x07\x02\xd0\x00",
            b"\x03\x00\x00\x0c\x07\xd0\x00\x00\x12\x34\x00\x02",
        ] {
            let played = play_to_the_last_octet(make, script);
            assert_eq!(played.outcome().code(), "wrong-protocol", "{script:x?}");
        }
        for (kind, value) in [(2, 32), (4, 1)] {
            let played = play_to_the_last_octet(make, &confirm(kind, value));
            assert_eq!(played.outcome().code(), "wrong-protocol");
        }
    }

    #[test]
    fn strangers_and_noise() {
        endure(make, &confirm(2, 1));
        knows_strangers(make);
    }
}
