//! Plays the server's part of a dialogue, for the tests.

pub(super) use crate::fetch::dialogue::Turn;

use crate::fetch::Outcome;
use crate::fetch::dialogue::Dialogue;
use crate::fetch::limits::MAX_DIALOGUE;
use crate::target::Service;

/// Plays a script with every split: each octet on its own, and each reply in two at each
/// place. All have to end alike, and not before the last octet. An exchange is what
/// the client has to say, and what the server then says.
pub(super) fn play<T: AsRef<[u8]>>(
    dialogue: impl Fn() -> Box<dyn Dialogue>,
    script: &[(T, T)],
) -> Turn {
    let whole = run(dialogue(), script, |_, reply| vec![reply.len()]);
    let drips = run(dialogue(), script, |_, reply| (1..=reply.len()).collect());
    assert_eq!(drips, whole, "octet by octet");
    for (split_exchange, (_, reply)) in script.iter().enumerate() {
        for at in 1..reply.as_ref().len() {
            let split = run(dialogue(), script, |exchange, reply| {
                if exchange == split_exchange {
                    vec![at, reply.len()]
                } else {
                    vec![reply.len()]
                }
            });
            assert_eq!(split, whole, "exchange {split_exchange} split at {at}");
        }
    }
    whole
}

/// Plays a script once; `ends` are the offsets where the pieces of a reply end.
fn run<T: AsRef<[u8]>>(
    mut dialogue: Box<dyn Dialogue>,
    script: &[(T, T)],
    ends: impl Fn(usize, &[u8]) -> Vec<usize>,
) -> Turn {
    let mut turn = Turn::Continue(dialogue.opening());
    for (exchange, (client, server)) in script.iter().enumerate() {
        let expected = Turn::Continue(client.as_ref().to_vec());
        assert_eq!(turn, expected, "before exchange {exchange}");
        let server = server.as_ref();
        let mut start = 0;
        for end in ends(exchange, server) {
            turn = dialogue.incoming(&server[start..end]);
            start = end;
            if end < server.len() {
                assert_eq!(turn, Turn::wait(), "exchange {exchange} at {end}");
            }
        }
    }
    turn
}

/// Plays a script that has to end in agreement, with nothing after it and with TLS after it.
pub(super) fn agrees<T: AsRef<[u8]>>(dialogue: impl Fn() -> Box<dyn Dialogue>, script: &[(T, T)]) {
    assert_eq!(play(&dialogue, script), Turn::Agreed { rest: Vec::new() });
    let tls = b"\x16\x03\x03\x00\x7a\x02\r\n";
    let mut script: Vec<_> = script
        .iter()
        .map(|(client, server)| (client.as_ref().to_vec(), server.as_ref().to_vec()))
        .collect();
    script.last_mut().unwrap().1.extend_from_slice(tls);
    assert_eq!(
        run(dialogue(), &script, |_, reply| vec![reply.len()]),
        Turn::Agreed { rest: tls.to_vec() }
    );
}

pub(super) fn not_offered(service: Service, said: &str, farewell: &str) -> Turn {
    Turn::Failed {
        outcome: Outcome::StarttlsNotOffered {
            service,
            said: said.to_owned(),
        },
        farewell: farewell.as_bytes().to_vec(),
    }
}

pub(super) fn refused(service: Service, said: &str, farewell: &str) -> Turn {
    Turn::Failed {
        outcome: Outcome::StarttlsRefused {
            service,
            said: said.to_owned(),
        },
        farewell: farewell.as_bytes().to_vec(),
    }
}

pub(super) fn wrong(service: Service, said: &str) -> Turn {
    Turn::Failed {
        outcome: Outcome::WrongProtocol {
            service,
            said: said.to_owned(),
        },
        farewell: Vec::new(),
    }
}

/// What dialogues are made of.
const SYNTAX: &[u8] = b"+-* \r\n:\"{}<>/=?'OK250";

/// After each exchange of the script, and before all: whatever cannot be the protocol is seen
/// to be none, whole and octet by octet alike, and noise does no harm.
pub(super) fn assert_hostile<T: AsRef<[u8]>>(
    dialogue: impl Fn() -> Box<dyn Dialogue>,
    service: Service,
    script: &[(T, T)],
) {
    let foreign = [
        vec![b'a'; MAX_DIALOGUE],
        vec![b' '; MAX_DIALOGUE],
        vec![0xff; MAX_DIALOGUE],
        vec![0; MAX_DIALOGUE],
        [&b"220 "[..], &vec![b'\xfc'; MAX_DIALOGUE]].concat(),
        b"HTTP/1.1 400 Bad Request\r\nServer: nginx\r\n\r\n".to_vec(),
        b"<html>\r\n<p>no</p>\r\n".to_vec(),
        b"SSH-2.0-OpenSSH_9.2p1 Debian-2\r\n".to_vec(),
        b"\x15\x03\x01\x00\x02\x02\x28".to_vec(),
        b"J\x00\x00\x00\n8.0.36\x00\x08\x00\x00\x00".to_vec(),
    ];
    let mut noise = 1_u64;
    let noise: Vec<Vec<u8>> = (0..64)
        .map(|_| {
            let octets = (0..1024).map(|_| {
                noise = noise
                    .wrapping_mul(6_364_136_223_846_793_005)
                    .wrapping_add(1_442_695_040_888_963_407);
                let octet = noise.to_be_bytes()[0];
                // A third of them look like a dialogue.
                if octet.is_multiple_of(3) {
                    SYNTAX[usize::from(octet / 3) % SYNTAX.len()]
                } else {
                    octet
                }
            });
            octets.collect()
        })
        .collect();
    for length in 0..=script.len() {
        let reach = || {
            let mut dialogue = dialogue();
            dialogue.opening();
            for (_, server) in &script[..length] {
                let turn = dialogue.incoming(server.as_ref());
                assert!(matches!(turn, Turn::Continue(_)), "{turn:?}");
            }
            dialogue
        };
        let end = |pieces: &mut dyn Iterator<Item = &[u8]>| {
            let mut dialogue = reach();
            let mut words = Vec::new();
            for piece in pieces {
                match dialogue.incoming(piece) {
                    Turn::Continue(more) => words.extend(more),
                    end => return (words, end),
                }
            }
            (words, Turn::wait())
        };
        for octets in foreign.iter().chain(&noise) {
            let whole = end(&mut std::iter::once(octets.as_slice()));
            let drips = end(&mut octets.chunks(1));
            assert_eq!(whole.1, drips.1);
            if foreign.contains(octets) {
                let shown = &octets[..octets.len().min(20)];
                let Turn::Failed { outcome, farewell } = whole.1 else {
                    panic!("{length}: {shown:?}: {whole:?}");
                };
                let Outcome::WrongProtocol { service: s, said } = &outcome else {
                    panic!("{length}: {shown:?}: {outcome:?}");
                };
                assert_eq!(*s, service);
                assert!(!said.is_empty(), "{length}: {shown:?}");
                assert_eq!(farewell, b"");
                assert_eq!(drips.0, b"");
            }
        }
    }
}
