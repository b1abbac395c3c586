//! `MySQL` and `MariaDB`: the SSL connection request packet (`MySQL`'s internals manual,
//! "Connection Phase"; `MariaDB`'s knowledge base, "Connecting").
//!
//! A server counts a client that goes away before its login against the client's address
//! (`max_connect_errors`, 100 by default), until that address logs in or the counts are flushed. No
//! goodbye prevents that: the first packet of a client has to be its login.

use super::binary::{broken, coded, failed, foreign};
use crate::fetch::Outcome;
use crate::fetch::dialogue::{Dialogue, Turn, Wrapping, said};
use crate::fetch::limits::MAX_DIALOGUE;
use crate::target::Service;

/// Octets of a packet's header: the length of its contents in three, and its number.
const HEADER: usize = 4;

/// `CLIENT_LONG_PASSWORD`.
const LONG_PASSWORD: u32 = 0x1;
/// `CLIENT_PROTOCOL_41`: the packets of 4.1 and later.
const PROTOCOL_41: u32 = 0x200;
/// `CLIENT_SSL`.
const SSL: u32 = 0x800;
/// `CLIENT_SECURE_CONNECTION`, also called `CLIENT_RESERVED2`.
const SECURE_CONNECTION: u32 = 0x8000;
/// `CLIENT_PLUGIN_AUTH`.
const PLUGIN_AUTH: u32 = 0x8_0000;

/// The largest packet that the client takes: 16 MiB, as every client of theirs says.
const MAX_PACKET: u32 = 1 << 24;

/// `utf8mb4_general_ci`, which every server since 5.5 has.
const CHARSET: u8 = 45;

/// The dialogue.
#[derive(Debug, Default)]
pub(super) struct Mysql {
    heard: Vec<u8>,
    /// What this server can do, once it said so.
    capabilities: u32,
}

impl Dialogue for Mysql {
    fn opening(&mut self) -> Vec<u8> {
        Vec::new()
    }

    fn incoming(&mut self, octets: &[u8]) -> Turn {
        const SERVICE: Service = Service::Mysql;
        self.heard.extend_from_slice(octets);
        let heard = self.heard.as_slice();
        if let Some(proof) = not_a_greeting(heard) {
            return foreign(SERVICE, heard, proof);
        }
        let Some((&[low, high, _, _], rest)) = heard.split_first_chunk::<HEADER>() else {
            return Turn::wait();
        };
        let length = usize::from(u16::from_le_bytes([low, high]));
        let Some((contents, rest)) = rest.split_at_checked(length) else {
            return Turn::wait();
        };
        let greeting = match *contents {
            [0xff, low, high, ref text @ ..] => {
                return refusal(u16::from_le_bytes([low, high]), text);
            }
            [9, ref version @ ..] => Greeting {
                version: up_to_zero(version),
                capabilities: 0,
            },
            [_, ref fields @ ..] => match Greeting::read(fields) {
                Some(greeting) => greeting,
                None => return broken(SERVICE, heard.get(..HEADER + length).unwrap_or(heard)),
            },
            [] => return broken(SERVICE, heard.get(..HEADER).unwrap_or(heard)),
        };
        let needed = SSL | PROTOCOL_41;
        if greeting.capabilities & needed != needed {
            return failed(Outcome::StarttlsNotOffered {
                service: SERVICE,
                said: said(greeting.version),
            });
        }
        self.capabilities = greeting.capabilities;
        Turn::Agreed {
            rest: rest.to_vec(),
        }
    }

    /// The request goes out with the first octets of TLS: the server does not answer it.
    fn wrapping(&self) -> Option<Box<dyn Wrapping>> {
        Some(Box::new(RequestFirst {
            request: request(self.capabilities),
        }))
    }
}

/// How many octets already show that this is no greeting of a server, if any do.
fn not_a_greeting(heard: &[u8]) -> Option<usize> {
    const { assert!(MAX_DIALOGUE > 0xffff, "two octets of length are taken") };
    match *heard {
        // No greeting has 64 KiB, and a packet of nothing says nothing.
        [_, _, 1..=0xff, ..] | [0, 0, 0, ..] => Some(3),
        [_, _, _, 1..=0xff, ..] => Some(4),
        [_, _, _, _, kind, ..] if !matches!(kind, 9 | 10 | 0xff) => Some(5),
        _ => None,
    }
}

/// What `Protocol::HandshakeV10` has to say.
struct Greeting<'a> {
    version: &'a [u8],
    capabilities: u32,
}

impl<'a> Greeting<'a> {
    fn read(fields: &'a [u8]) -> Option<Self> {
        /// The connection's number, half of a nonce, and a zero.
        const BETWEEN: usize = 4 + 8 + 1;
        let version = up_to_zero(fields);
        let rest = fields.get(version.len() + 1..)?.get(BETWEEN..)?;
        let (&[low, high], rest) = rest.split_first_chunk()?;
        // Character set and status; old servers end before.
        let (third, fourth) = match *rest {
            [_, _, _, third, fourth, ..] => (third, fourth),
            _ => (0, 0),
        };
        Some(Self {
            version,
            capabilities: u32::from_le_bytes([low, high, third, fourth]),
        })
    }
}

fn up_to_zero(octets: &[u8]) -> &[u8] {
    octets.split(|&octet| octet == 0).next().unwrap_or(octets)
}

/// An `ERR_Packet` instead of a greeting: the server will not talk to this client.
fn refusal(code: u16, text: &[u8]) -> Turn {
    // An SQLSTATE is not to be expected before the client said that it knows them.
    let text = match *text {
        [b'#', _, _, _, _, _, ref text @ ..] => text,
        _ => text,
    };
    failed(Outcome::StarttlsRefused {
        service: Service::Mysql,
        said: coded(name(code), code, text),
    })
}

/// The names of the errors that a server may greet with (`MySQL`'s "Server Error Message
/// Reference").
const fn name(code: u16) -> &'static str {
    match code {
        1040 => "ER_CON_COUNT_ERROR",
        1041 => "ER_OUT_OF_RESOURCES",
        1042 => "ER_BAD_HOST_ERROR",
        1043 => "ER_HANDSHAKE_ERROR",
        1053 => "ER_SERVER_SHUTDOWN",
        1129 => "ER_HOST_IS_BLOCKED",
        1130 => "ER_HOST_NOT_PRIVILEGED",
        1135 => "ER_CANT_CREATE_THREAD",
        1203 => "ER_TOO_MANY_USER_CONNECTIONS",
        1226 => "ER_USER_LIMIT_REACHED",
        3159 => "ER_SECURE_TRANSPORT_REQUIRED",
        _ => "error",
    }
}

/// `Protocol::SSLRequest`: number 1, the answer to the greeting, which is number 0. It asks for
/// nothing that the server cannot do.
fn request(offered: u32) -> Vec<u8> {
    let capabilities =
        (LONG_PASSWORD | PROTOCOL_41 | SSL | SECURE_CONNECTION | PLUGIN_AUTH) & offered;
    let mut packet = vec![32, 0, 0, 1];
    packet.extend(capabilities.to_le_bytes());
    packet.extend(MAX_PACKET.to_le_bytes());
    packet.push(CHARSET);
    packet.resize(HEADER + 32, 0);
    packet
}

/// TLS as it is, but for what goes out before it.
struct RequestFirst {
    /// Empty once it was sent.
    request: Vec<u8>,
}

impl Wrapping for RequestFirst {
    fn wrap(&mut self, octets: &[u8]) -> Vec<u8> {
        if octets.is_empty() {
            return Vec::new();
        }
        let mut all = std::mem::take(&mut self.request);
        all.extend_from_slice(octets);
        all
    }

    fn unwrap(&mut self, octets: &[u8]) -> Result<Vec<u8>, Outcome> {
        Ok(octets.to_vec())
    }
}

#[cfg(test)]
mod tests {
    use super::super::stream::{endure, knows_strangers, play, play_to_the_last_octet};
    use super::*;

    fn make() -> Box<dyn Dialogue> {
        Box::<Mysql>::default()
    }

    fn packet(contents: &[u8]) -> Vec<u8> {
        let length = u16::try_from(contents.len()).unwrap().to_le_bytes();
        [&[length[0], length[1], 0, 0][..], contents].concat()
    }

    /// As `MariaDB` 10.11 greets, with these capabilities.
    fn greeting(capabilities: u32) -> Vec<u8> {
        let [a, b, c, d] = capabilities.to_le_bytes();
        packet(
            &[
                &b"\x0a5.5.5-10.11.6-MariaDB-0+deb12u1\0\x1f\0\0\0abcdefgh\0"[..],
                &[a, b, 0x2d, 2, 0, c, d, 21],
                b"\0\0\0\0\0\0\x1d\0\0\0ijklmnopqrst\0mysql_native_password\0",
            ]
            .concat(),
        )
    }

    fn no_offer(said: &str) -> Outcome {
        Outcome::StarttlsNotOffered {
            service: Service::Mysql,
            said: said.to_owned(),
        }
    }

    #[test]
    fn agreed() {
        let script = greeting(0x81bf_fffe);
        let played = play_to_the_last_octet(make, &script);
        assert!(played.agreed());
        assert_eq!(played.sent, b"");

        let mut dialogue = Mysql::default();
        dialogue.incoming(&script);
        let mut wrapping = dialogue.wrapping().unwrap();
        assert_eq!(wrapping.wrap(b""), b"");
        let expected = [
            &[32, 0, 0, 1, 0x00, 0x8a, 0x08, 0x00, 0, 0, 0, 1, 45][..],
            &[0; 23],
            b"\x16\x03",
        ]
        .concat();
        assert_eq!(wrapping.wrap(b"\x16\x03"), expected);
        assert_eq!(wrapping.wrap(b"\x16\x03"), b"\x16\x03");
        assert_eq!(wrapping.unwrap(b"\x16\x03").unwrap(), b"\x16\x03");

        let all = request(u32::MAX);
        assert_eq!(all[4..8], [0x01, 0x8a, 0x08, 0x00]);
        assert_eq!(all.len(), 36);
    }

    #[test]
    fn a_short_greeting() {
        // As the manual has it for servers before 4.1: it ends with the lower capabilities.
        let short = |capabilities: u16| {
            let fields = &b"\x0a5.0.1\0\x01\0\0\0abcdefgh\0"[..];
            packet(&[fields, &capabilities.to_le_bytes()].concat())
        };
        assert!(play_to_the_last_octet(make, &short(0x0a00)).agreed());
        let played = play_to_the_last_octet(make, &short(0x0800));
        assert_eq!(*played.outcome(), no_offer("5.0.1"));
    }

    #[test]
    fn not_offered() {
        let played = play_to_the_last_octet(make, &greeting(0x81bf_f7fe));
        assert_eq!(
            *played.outcome(),
            no_offer("5.5.5-10.11.6-MariaDB-0+deb12u1")
        );
        let played = play_to_the_last_octet(make, &packet(b"\x093.20.32a\0\x01\0\0\0abcdefgh\0"));
        assert_eq!(*played.outcome(), no_offer("3.20.32a"));
    }

    #[test]
    fn refused() {
        for (error, said) in [
            (
                &b"\xff\x6a\x04Host '192.0.2.1' is not allowed to connect to this MySQL server"[..],
                "ER_HOST_NOT_PRIVILEGED (1130): Host '192.0.2.1' is not allowed to connect to this \
                 MySQL server",
            ),
            (
                b"\xff\x69\x04Host '192.0.2.1' is blocked",
                "ER_HOST_IS_BLOCKED (1129): Host '192.0.2.1' is blocked",
            ),
            (
                b"\xff\x10\x04#08004Too many connections",
                "ER_CON_COUNT_ERROR (1040): Too many connections",
            ),
            (b"\xff\x00\x01", "error (256)"),
        ] {
            assert_eq!(
                *play_to_the_last_octet(make, &packet(error)).outcome(),
                Outcome::StarttlsRefused {
                    service: Service::Mysql,
                    said: said.to_owned(),
                }
            );
        }
    }

    #[test]
    fn not_the_protocol() {
        for script in [
            &b"\x00\x00\x00"[..],
            b"\xff\xff\xff",
            b"\x05\x00\x00\x01",
            b"\x05\x00\x00\x00\x0b",
            b"\x02\x00\x00\x00\xff\x00",
            b"\x01\x00\x00\x00\x0a",
            b"\x04\x00\x00\x00\x0a5.0",
            b"\x13\x00\x00\x00\x0a5.0\0\x01\0\0\0abcdefgh\0\x08",
        ] {
            let played = play_to_the_last_octet(make, script);
            assert_eq!(played.outcome().code(), "wrong-protocol", "{script:x?}");
        }
        let played = play(make, b"SSH-2.0-OpenSSH_9.2p1\r\n");
        assert_eq!(
            *played.outcome(),
            Outcome::WrongProtocol {
                service: Service::Mysql,
                said: "SSH-2.0-OpenSSH_9.2p1".to_owned(),
            }
        );
    }

    #[test]
    fn strangers_and_noise() {
        endure(make, &greeting(0x81bf_fffe));
        knows_strangers(make);
    }
}
