//! What a server says, as an input has it.

use std::sync::LazyLock;

use notafter_forge::builder::CertificateBuilder;
use notafter_forge::keys::{RsaHash, Signer, TestKey};

/// Octets that a flight has at most: more than are taken.
const MAX_OCTETS: usize = 300 * 1024;

/// How keys are agreed on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Agreement {
    Ecdhe,
    Dhe,
    RsaExport,
    Certificate,
}

/// Cipher suites, and what IANA's names say of them; the last is none.
const SUITES: &[(u16, Option<Agreement>)] = &[
    (0xc02b, Some(Agreement::Ecdhe)),
    (0xc02f, Some(Agreement::Ecdhe)),
    (0xcca8, Some(Agreement::Ecdhe)),
    (0xc013, Some(Agreement::Ecdhe)),
    (0x009e, Some(Agreement::Dhe)),
    (0x0033, Some(Agreement::Dhe)),
    (0x0003, Some(Agreement::RsaExport)),
    (0x002f, Some(Agreement::Certificate)),
    (0x000a, Some(Agreement::Certificate)),
    (0x1301, None),
    (0xfafa, None),
];

impl Agreement {
    /// `None` where the suite is none of those that are used here.
    pub(super) fn of_suite(number: u16) -> Option<Self> {
        let suite = SUITES.iter().find(|(suite, _)| *suite == number)?;
        suite.1
    }
}

/// A server's certificate, its key, and the scheme by which that signs.
struct Identity {
    key: TestKey,
    scheme: u16,
    certificate: Vec<u8>,
}

fn identities() -> &'static [Identity] {
    static IDENTITIES: LazyLock<Vec<Identity>> = LazyLock::new(|| {
        let keys = [
            (TestKey::p256(), 0x0403),
            (TestKey::ed25519(), 0x0807),
            (TestKey::p384(), 0x0503),
            (TestKey::rsa(RsaHash::Sha256), 0x0401),
            (TestKey::rsa_pss(RsaHash::Sha256), 0x0804),
        ];
        let identity = |(key, scheme): (TestKey, u16)| Identity {
            certificate: CertificateBuilder::leaf()
                .spki(key.spki())
                .sign(&TestKey::ca()),
            key,
            scheme,
        };
        keys.into_iter().map(identity).collect()
    });
    &IDENTITIES
}

/// Schemes that a server may name, right or wrong.
const SCHEMES: &[u16] = &[
    0x0403, 0x0807, 0x0503, 0x0401, 0x0804, 0x0603, 0x0203, 0x0201, 0x0101, 0x0805, 0x0402, 0xffff,
];

/// A step of the script.
#[derive(Debug)]
enum Step {
    /// Octets of handshake messages.
    Messages(Vec<u8>),
    /// Parameters, signed: the parameters, the identity, the scheme that is named, and what is wrong with it.
    Signed(Vec<u8>, u8, u16, u8),
    /// From here on, fragments have so many octets at most.
    Fragments(usize),
    /// From here on, records have this version.
    Version(u16),
    /// Octets between records.
    Raw(Vec<u8>),
    /// What is there of messages goes out, and then so many times over again.
    Repeat(usize),
}

/// A script.
#[derive(Debug)]
pub(super) struct Flight {
    steps: Vec<Step>,
    has_signature: bool,
    has_raw_octets: bool,
}

/// Octets off the front; 0 where there are no more.
struct Input<'a>(&'a [u8]);

impl<'a> Input<'a> {
    fn octet(&mut self) -> u8 {
        self.take(1).first().copied().unwrap_or(0)
    }

    fn take(&mut self, length: usize) -> &'a [u8] {
        let (taken, rest) = self.0.split_at(length.min(self.0.len()));
        self.0 = rest;
        taken
    }

    /// As many octets as the next one says.
    fn some(&mut self) -> &'a [u8] {
        let length = usize::from(self.octet());
        self.take(length)
    }
}

/// Octets with their length before them, of so many octets itself.
fn vector(octets: &[u8], width: usize) -> Vec<u8> {
    let length = octets.len().to_be_bytes();
    [&length[length.len() - width..], octets].concat()
}

fn message(kind: u8, body: &[u8]) -> Vec<u8> {
    [&[kind][..], &vector(body, 3)].concat()
}

impl Flight {
    pub(super) fn new(script: &[u8]) -> Self {
        let mut input = Input(script);
        let mut flight = Self {
            steps: Vec::new(),
            has_signature: false,
            has_raw_octets: false,
        };
        while !input.0.is_empty() {
            let step = match input.octet() % 16 {
                0 => Step::Messages(server_hello(&mut input)),
                1 | 15 => Step::Messages(certificate(&mut input)),
                2 | 14 => {
                    flight.has_signature = true;
                    signed(&mut input)
                }
                3 => Step::Messages(message(13, input.some())),
                4 => Step::Messages(message(14, &[])),
                5 => Step::Messages(message(0, &[])),
                6 => {
                    let response = vector(input.some(), 3);
                    Step::Messages(message(22, &[&[1][..], &response].concat()))
                }
                7 => {
                    let kind = input.octet();
                    Step::Messages(message(kind, input.some()))
                }
                8 => {
                    let (level, number) = (input.octet(), input.octet());
                    Step::Raw(vec![21, 3, 3, 0, 2, level, number])
                }
                9 => {
                    flight.has_raw_octets = true;
                    let head = [input.octet(), 3, input.octet()];
                    Step::Raw([&head[..], &vector(input.some(), 2)].concat())
                }
                10 => Step::Fragments(1 + usize::from(input.octet())),
                11 => Step::Raw(vec![22, 3, 3, 0, 0]),
                12 => {
                    flight.has_raw_octets = true;
                    Step::Raw(input.some().to_vec())
                }
                13 if input.0.len() % 2 == 0 => Step::Version(0x0300 | u16::from(input.octet())),
                _ => {
                    let kind = input.octet();
                    if kind % 4 == 0 {
                        Step::Repeat(usize::from(input.octet()))
                    } else {
                        // A message whose header promises more than comes.
                        flight.has_raw_octets = true;
                        let length = [0, input.octet(), input.octet()];
                        Step::Messages([&[kind][..], &length, input.some()].concat())
                    }
                }
            };
            flight.steps.push(step);
        }
        flight
    }

    /// Whether it does not matter what a signature comes to. Where a length may be wrong, its octets may be read as
    /// something else.
    pub(super) fn is_always_the_same(&self) -> bool {
        !(self.has_signature && self.has_raw_octets)
    }

    /// What is said to a client with these random octets.
    pub(super) fn octets(&self, client: &[u8; 32]) -> Vec<u8> {
        let mut octets = Vec::new();
        let mut messages: Vec<u8> = Vec::new();
        let (mut fragments, mut version) = (16 * 1024, 0x0303_u16);
        let flush = |messages: &mut Vec<u8>, octets: &mut Vec<u8>, fragments, version: u16| {
            for fragment in std::mem::take(messages).chunks(fragments) {
                octets.push(22);
                octets.extend(version.to_be_bytes());
                octets.extend(vector(fragment, 2));
            }
        };
        for step in &self.steps {
            match step {
                Step::Messages(more) => messages.extend(more),
                Step::Signed(parameters, identity, scheme, fault) => {
                    let body = sign(client, parameters, *identity, *scheme, *fault);
                    messages.extend(message(12, &body));
                }
                Step::Fragments(length) => {
                    flush(&mut messages, &mut octets, fragments, version);
                    fragments = *length;
                }
                Step::Version(number) => {
                    flush(&mut messages, &mut octets, fragments, version);
                    version = *number;
                }
                Step::Raw(more) => {
                    flush(&mut messages, &mut octets, fragments, version);
                    octets.extend(more);
                }
                Step::Repeat(times) => {
                    let room = MAX_OCTETS.saturating_sub(octets.len());
                    let times = (*times).min(room / messages.len().max(1));
                    messages = messages.repeat(times + 1);
                }
            }
            if octets.len() + messages.len() > MAX_OCTETS {
                break;
            }
        }
        flush(&mut messages, &mut octets, fragments, version);
        octets
    }
}

/// The server's random octets.
const RANDOM: [u8; 32] = [7; 32];

fn server_hello(input: &mut Input<'_>) -> Vec<u8> {
    let minor = [3, 3, 2, 1, 0, 4][usize::from(input.octet() % 6)];
    let (suite, _) = SUITES[usize::from(input.octet()) % SUITES.len()];
    let extensions: &[u8] = match input.octet() % 8 {
        1 => &[0, 0],
        2 => b"\x00\x05\xff\x01\x00\x01\x00",
        3 => b"\x00\x09\x00\x10\x00\x05\x00\x03\x02h2",
        4 => b"\x00\x06\x00\x2b\x00\x02\x03\x04",
        5 => b"\x00\x07\x00\x05",
        _ => &[],
    };
    let body = [
        &[3, minor][..],
        &RANDOM,
        &[0],
        &suite.to_be_bytes(),
        &[0],
        extensions,
    ];
    message(2, &body.concat())
}

/// A list: each octet is a certificate, those behind the last identity are garbage.
fn certificate(input: &mut Input<'_>) -> Vec<u8> {
    let count = input.octet() % 8;
    let list = input.take(usize::from(count)).iter().flat_map(|which| {
        let identity = identities().get(usize::from(which % 8));
        let der = identity.map_or(&[0x30, 0x03, 2, 1, 1][..], |it| &it.certificate);
        vector(der, 3)
    });
    let list: Vec<u8> = list.collect();
    message(11, &vector(&list, 3))
}

fn signed(input: &mut Input<'_>) -> Step {
    let parameters = match input.octet() % 4 {
        0 | 3 => [&[3, 0, 29, 32][..], &[9; 32]].concat(),
        1 => [[9; 4], [2; 4], [5; 4]].map(|it| vector(&it, 2)).concat(),
        _ => [vector(&[9; 64], 2), vector(&[1, 0, 1], 2)].concat(),
    };
    let identity = input.octet();
    let own = identities()[usize::from(identity) % identities().len()].scheme;
    let scheme = match usize::from(input.octet() % 16).checked_sub(4) {
        Some(index) => SCHEMES[index],
        None => own,
    };
    Step::Signed(parameters, identity, scheme, input.octet())
}

/// The body of the message. What may be wrong: the signature's last octet, its length, the random octets, the parameters.
fn sign(client: &[u8; 32], parameters: &[u8], identity: u8, scheme: u16, fault: u8) -> Vec<u8> {
    let identity = &identities()[usize::from(identity) % identities().len()];
    let fault = fault % 8;
    let randoms = if fault == 3 {
        [&RANDOM[..], client].concat()
    } else {
        [&client[..], &RANDOM].concat()
    };
    let parameters_signed = if fault == 4 { &[] } else { parameters };
    let message = [&randoms[..], parameters_signed].concat();
    // ECDSA's come in several lengths, of which this is the most frequent one for P-256 and for P-384.
    let mut signature = identity.key.sign(&message);
    while matches!(signature.len(), 69 | 70 | 72 | 101 | 102 | 104) {
        signature = identity.key.sign(&message);
    }
    match (fault, signature.last_mut()) {
        (1, Some(last)) => *last ^= 1,
        (2, _) => drop(signature.pop()),
        _ => {}
    }
    let mut body = parameters.to_vec();
    // Before TLS 1.2 there is no scheme.
    if fault != 5 {
        body.extend(scheme.to_be_bytes());
    }
    body.extend(vector(&signature, 2));
    body
}
