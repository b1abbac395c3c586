//! TLS in the clear, made by hand.

/// Types of records and messages (RFC 5246 sections 6.2.1 and 7.4).
pub(super) const ALERT: u8 = 21;
pub(super) const HANDSHAKE: u8 = 22;
const SERVER_HELLO: u8 = 2;
const CERTIFICATE: u8 = 11;

/// A record.
pub(super) fn record(kind: u8, fragment: &[u8]) -> Vec<u8> {
    let length = u16::try_from(fragment.len())
        .expect("a record")
        .to_be_bytes();
    [&[kind, 3, 3][..], &length, fragment].concat()
}

/// These octets as handshake records of 16 KiB.
pub(super) fn records(messages: &[u8]) -> Vec<u8> {
    messages
        .chunks(0x4000)
        .flat_map(|fragment| record(HANDSHAKE, fragment))
        .collect()
}

/// A length in three octets; the most that fits, if it does not.
pub(super) fn u24(length: usize) -> [u8; 3] {
    let [_, high, middle, low] = u32::try_from(length.min(0xff_ffff))
        .expect("three octets")
        .to_be_bytes();
    [high, middle, low]
}

pub(super) fn prefixed(body: &[u8]) -> Vec<u8> {
    [&u24(body.len())[..], body].concat()
}

pub(super) fn message(kind: u8, body: &[u8]) -> Vec<u8> {
    [&[kind][..], &prefixed(body)].concat()
}

/// The choice of TLS 1.2 with `TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256`, which every client offers.
pub(super) fn server_hello() -> Vec<u8> {
    let extensions = [0xff, 0x01, 0, 1, 0];
    let body = [
        &[3, 3][..],
        &[7; 32],
        &[0],
        &[0xc0, 0x2b],
        &[0],
        &[0, 5],
        &extensions,
    ]
    .concat();
    message(SERVER_HELLO, &body)
}

/// A Certificate message.
pub(super) fn certificates(count: usize, octets: usize) -> Vec<u8> {
    let one = prefixed(&vec![0x30; octets]);
    message(CERTIFICATE, &prefixed(&one.repeat(count)))
}

/// The start of a Certificate message with one certificate, which says that it is as long as can be: 16 MiB.
pub(super) fn endless_certificate() -> Vec<u8> {
    let most = 0xff_ffff;
    [
        &[CERTIFICATE][..],
        &u24(most),
        &u24(most - 3),
        &u24(most - 6),
    ]
    .concat()
}
