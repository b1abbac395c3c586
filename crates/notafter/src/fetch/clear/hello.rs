//! Our `ClientHello` (RFC 5246 section 7.4.1.2), and the record that it is in.

use super::messages::CLIENT_HELLO;
use super::octets::{prefixed8, prefixed16};
use super::random::Random;
use super::records::HANDSHAKE;
use super::suites;
use super::{Rung, extensions, messages};
use crate::fetch::conversation::HelloOptions;

impl Rung {
    /// The version in the hello.
    pub(super) const fn version(self) -> u16 {
        match self {
            Self::Tls12 => 0x0303,
            Self::Tls10 => 0x0301,
            Self::Ssl30 => 0x0300,
        }
    }

    /// The version of the record around it: old servers refuse one that they do not know (RFC 5246 appendix E.1).
    const fn record_version(self) -> u16 {
        match self {
            Self::Tls12 | Self::Tls10 => 0x0301,
            Self::Ssl30 => 0x0300,
        }
    }

    /// Whether the hello has extensions.
    pub(super) const fn has_extensions(self) -> bool {
        matches!(self, Self::Tls12)
    }
}

/// The record with our hello.
pub(super) fn record(rung: Rung, options: &HelloOptions<'_>, random: &Random) -> Vec<u8> {
    record_of(
        HANDSHAKE,
        rung.record_version(),
        &message(rung, options, random),
    )
}

/// A record in the clear.
pub(super) fn record_of(kind: u8, version: u16, fragment: &[u8]) -> Vec<u8> {
    [&[kind][..], &version.to_be_bytes(), &prefixed16(fragment)].concat()
}

/// Octets of a hello as a rule: what is allotted for it at once.
const USUAL_SIZE: usize = 1024;

fn message(rung: Rung, options: &HelloOptions<'_>, random: &Random) -> Vec<u8> {
    let mut body = Vec::with_capacity(USUAL_SIZE);
    body.extend(rung.version().to_be_bytes());
    body.extend(random);
    // No session to resume.
    body.push(0);
    body.extend(prefixed16(&suites::list(rung, options.key_type)));
    // No compression.
    body.extend(prefixed8(&[0]));
    if rung.has_extensions() {
        let extensions = extensions::client(options, messages::HEADER + body.len());
        body.extend(prefixed16(&extensions));
    }
    // Under 16 KiB, so that the first octet of the length is zero.
    [&[CLIENT_HELLO, 0][..], &prefixed16(&body)].concat()
}

#[cfg(test)]
mod tests {
    use super::super::octets::Octets;
    use super::super::suites::EMPTY_RENEGOTIATION_INFO_SCSV;
    use super::*;
    use crate::fetch::KeyType;

    const RANDOM: Random = [7; 32];

    fn options<'a>(name: Option<&'a str>, alpn: &'a [Vec<u8>]) -> HelloOptions<'a> {
        HelloOptions {
            server_name: name,
            alpn,
            key_type: None,
            prove_possession: false,
        }
    }

    type Extensions = Vec<(u16, Vec<u8>)>;

    /// The suites and the extensions of a hello, which is read to its end.
    fn parts(rung: Rung, options: &HelloOptions<'_>) -> (Vec<u16>, Option<Extensions>) {
        let record = record(rung, options, &RANDOM);
        let mut outer = Octets::new(&record);
        assert_eq!(outer.u8(), Some(HANDSHAKE));
        assert_eq!(outer.u16(), Some(rung.record_version()));
        let mut message = Octets::new(outer.vector16().unwrap());
        assert!(outer.is_empty() && record.len() <= 5 + 0x4000);
        assert!(!(256..512).contains(&message.rest().len()), "{rung:?}");
        assert_eq!(message.u8(), Some(CLIENT_HELLO));
        let mut body = Octets::new(message.vector24().unwrap());
        assert!(message.is_empty());
        assert_eq!(body.u16(), Some(rung.version()));
        assert_eq!(body.array(), Some(RANDOM));
        assert_eq!(body.vector8(), Some(&[][..]));
        let suites = body.vector16().unwrap();
        let suites = suites
            .chunks(2)
            .map(|it| u16::from_be_bytes([it[0], it[1]]));
        assert_eq!(body.vector8(), Some(&[0][..]));
        let extensions = (!body.is_empty()).then(|| {
            let mut list = Octets::new(body.vector16().unwrap());
            let mut found = Vec::new();
            while !list.is_empty() {
                found.push((list.u16().unwrap(), list.vector16().unwrap().to_vec()));
            }
            found
        });
        assert!(body.is_empty());
        (suites.collect(), extensions)
    }

    #[test]
    fn extensions_on_the_first_rung_only() {
        let alpn = [b"h2".to_vec()];
        let options = options(Some("a.example"), &alpn);
        let (suites, extensions) = parts(Rung::Tls12, &options);
        assert_eq!(suites.len(), suites::ALL.len() + 1);
        let extensions = extensions.unwrap();
        let numbers: Vec<_> = extensions.iter().map(|it| it.0).collect();
        assert_eq!(numbers, [0, 5, 10, 11, 16, 23, 13]);
        assert_eq!(extensions[0].1, b"\x00\x0c\x00\x00\x09a.example");
        assert_eq!(extensions[4].1, b"\x00\x03\x02h2");
        for rung in [Rung::Tls10, Rung::Ssl30] {
            let (suites, extensions) = parts(rung, &options);
            assert_eq!(extensions, None);
            assert!(suites.contains(&0x002f) && suites.contains(&EMPTY_RENEGOTIATION_INFO_SCSV));
            assert!(!suites.contains(&0xc02f));
            assert_eq!(suites.contains(&0xc013), rung == Rung::Tls10);
        }
    }

    #[test]
    fn only_names_of_hosts() {
        for name in [
            "",
            "192.0.2.1",
            "2001:db8::1",
            "a b.example",
            "a.example\r\n",
        ] {
            let (_, extensions) = parts(Rung::Tls12, &options(Some(name), &[]));
            assert!(extensions.unwrap().iter().all(|it| it.0 != 0), "{name:?}");
        }
    }

    #[test]
    fn of_any_size_but_those_that_hang() {
        let alpn = vec![vec![b'x'; 255]; 100];
        for key_type in [None, Some(KeyType::Rsa), Some(KeyType::Ecdsa)] {
            for count in 0..=alpn.len() {
                for length in [0, 1, 51, 253, 300] {
                    let name = "n.".repeat(length / 2) + "n";
                    let options = HelloOptions {
                        key_type,
                        ..options(Some(&name), &alpn[..count])
                    };
                    parts(Rung::Tls12, &options);
                }
            }
            for rung in [Rung::Tls10, Rung::Ssl30] {
                let options = HelloOptions {
                    key_type,
                    ..options(None, &[])
                };
                parts(rung, &options);
            }
        }
    }

    #[test]
    fn one_type_of_key() {
        let with = |key_type| HelloOptions {
            key_type: Some(key_type),
            ..options(None, &[])
        };
        let (rsa, _) = parts(Rung::Tls12, &with(KeyType::Rsa));
        assert!(rsa.contains(&0xc02f) && rsa.contains(&0x002f) && !rsa.contains(&0xc02b));
        let (ecdsa, extensions) = parts(Rung::Tls12, &with(KeyType::Ecdsa));
        assert!(ecdsa.contains(&0xc02b) && !ecdsa.contains(&0xc02f) && !ecdsa.contains(&0x002f));
        let schemes = extensions.unwrap().pop().unwrap().1;
        assert!(schemes.chunks(2).any(|it| it == [4, 3]));
        assert!(schemes.chunks(2).any(|it| it == [4, 1]));
        assert!(!schemes.chunks(2).any(|it| it == [8, 7]));
    }
}
