//! Extensions of TLS 1.2 (IANA's registry "TLS `ExtensionType` Values"), in both hellos.

use std::borrow::Cow;
use std::sync::LazyLock;

use super::octets::{Octets, prefixed8, prefixed16};
use crate::fetch::conversation::HelloOptions;
use crate::fetch::limits::MAX_ALPN_SIZE;
use crate::fetch::{KeyType, groups, signature_scheme as scheme};

const SERVER_NAME: u16 = 0;
const STATUS_REQUEST: u16 = 5;
const SUPPORTED_GROUPS: u16 = 10;
const EC_POINT_FORMATS: u16 = 11;
const SIGNATURE_ALGORITHMS: u16 = 13;
const ALPN: u16 = 16;
const PADDING: u16 = 21;
const EXTENDED_MASTER_SECRET: u16 = 23;
const SUPPORTED_VERSIONS: u16 = 43;

/// The signature schemes offered, the preferred ones first: those of today, then all that TLS 1.2
/// ever had. They also say with what the certificates may be signed (RFC 5246 section 7.4.2).
const SCHEMES: &[u16] = &[
    scheme::ECDSA_SHA256,
    scheme::ECDSA_SHA384,
    scheme::ECDSA_SHA512,
    scheme::ED25519,
    scheme::RSA_PSS_SHA256,
    scheme::RSA_PSS_SHA384,
    scheme::RSA_PSS_SHA512,
    scheme::RSA_PKCS1_SHA256,
    scheme::RSA_PKCS1_SHA384,
    scheme::RSA_PKCS1_SHA512,
    scheme::RSA_PSS_PSS_SHA256,
    scheme::RSA_PSS_PSS_SHA384,
    scheme::RSA_PSS_PSS_SHA512,
    scheme::ED448,
    // GOST R 34.10-2012 with 256 and 512 bits (RFC 9189 section 5.1).
    0x0840,
    0x0841,
    scheme::DSA_SHA256,
    scheme::DSA_SHA384,
    scheme::DSA_SHA512,
    scheme::ECDSA_SHA224,
    scheme::RSA_PKCS1_SHA224,
    scheme::DSA_SHA224,
    scheme::ECDSA_SHA1,
    scheme::RSA_PKCS1_SHA1,
    scheme::DSA_SHA1,
    scheme::RSA_PKCS1_MD5,
];

/// Octets of all of them as a rule: what is allotted at once.
const USUAL_SIZE: usize = 512;

/// The extensions of a `ClientHello` that has `others` octets besides them and the length before them.
pub(super) fn client(options: &HelloOptions<'_>, others: usize) -> Vec<u8> {
    let mut all = Vec::with_capacity(USUAL_SIZE);
    if let Some(name) = options.host_name() {
        // Type 0 is host_name (RFC 6066 section 3).
        let name = [&[0][..], &prefixed16(name.as_ref().as_bytes())].concat();
        all.extend(extension(SERVER_NAME, &prefixed16(&name)));
    }
    all.extend(&*ALWAYS);
    let protocols = protocols(options.alpn);
    if !protocols.is_empty() {
        all.extend(extension(ALPN, &prefixed16(&protocols)));
    }
    all.extend(extension(EXTENDED_MASTER_SECRET, &[]));
    // The last one must have contents: some servers trip over an empty one there.
    let last = signature_algorithms(options.key_type);
    all.extend(padding(others + 2 + all.len() + last.len()));
    all.extend_from_slice(&last);
    all
}

/// Those that every hello has, made once.
static ALWAYS: LazyLock<Vec<u8>> = LazyLock::new(|| {
    [
        // OCSP, from any responder, without extensions (RFC 6066 section 8).
        extension(STATUS_REQUEST, &[1, 0, 0, 0, 0]),
        extension(SUPPORTED_GROUPS, &numbers(groups::OFFERED.iter())),
        // Uncompressed, and both compressed forms (RFC 8422 section 5.1.2).
        extension(EC_POINT_FORMATS, &prefixed8(&[0, 1, 2])),
    ]
    .concat()
});

/// The schemes. Where any type of key is wanted, as nearly always, they are made once.
fn signature_algorithms(key_type: Option<KeyType>) -> Cow<'static, [u8]> {
    fn made(key_type: Option<KeyType>) -> Vec<u8> {
        let schemes = SCHEMES.iter().filter(|it| suits(**it, key_type));
        extension(SIGNATURE_ALGORITHMS, &numbers(schemes))
    }
    static ANY: LazyLock<Vec<u8>> = LazyLock::new(|| made(None));
    match key_type {
        None => Cow::Borrowed(&ANY),
        Some(_) => Cow::Owned(made(key_type)),
    }
}

/// Whether a scheme may be offered where one type of key is wanted. Other types are not left out: the
/// suites choose the key, and its certificate may be signed with another one. But
/// Edwards curves come with the suites of ECDSA (RFC 8422 section 5.10).
const fn suits(number: u16, key_type: Option<KeyType>) -> bool {
    !matches!(
        (number, key_type),
        (scheme::ED25519 | scheme::ED448, Some(KeyType::Ecdsa))
    )
}

/// The application protocols. Those that cannot be sent (RFC 7301 section 3.1) are left out.
fn protocols(names: &[Vec<u8>]) -> Vec<u8> {
    let mut list = Vec::new();
    for name in names {
        if (1..=255).contains(&name.len()) && list.len() + 1 + name.len() <= MAX_ALPN_SIZE {
            list.extend(prefixed8(name));
        }
    }
    list
}

/// Nothing, or padding (RFC 7685) for a hello of so many octets: some load balancers by F5 take one of
/// 256 to 511 octets for something else, and hang.
fn padding(octets: usize) -> Vec<u8> {
    const HANGS: std::ops::Range<usize> = 256..512;
    /// Octets before the contents of an extension.
    const OWN: usize = 4;
    if !HANGS.contains(&octets) {
        return Vec::new();
    }
    let missing = HANGS.end.saturating_sub(octets + OWN).max(1);
    extension(PADDING, &vec![0; missing])
}

fn extension(number: u16, contents: &[u8]) -> Vec<u8> {
    [&number.to_be_bytes()[..], &prefixed16(contents)].concat()
}

/// Numbers as a vector.
fn numbers<'a>(numbers: impl Iterator<Item = &'a u16>) -> Vec<u8> {
    let octets: Vec<u8> = numbers.flat_map(|number| number.to_be_bytes()).collect();
    prefixed16(&octets)
}

/// What the extensions of a `ServerHello` say.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Server {
    /// The application protocol.
    pub(super) alpn: Option<Vec<u8>>,
    /// Whether it speaks of versions as TLS 1.3 does, which was not offered.
    pub(super) has_supported_versions: bool,
}

/// Reads the extensions of a `ServerHello`. `None` where they are no extensions; an answer within one that cannot be
/// read is no answer.
pub(super) fn server(list: &[u8]) -> Option<Server> {
    let mut found = Server::default();
    let mut list = Octets::new(list);
    while !list.is_empty() {
        let number = list.u16()?;
        let contents = list.vector16()?;
        match number {
            ALPN => found.alpn = protocol(contents),
            SUPPORTED_VERSIONS => found.has_supported_versions = true,
            _ => {}
        }
    }
    Some(found)
}

/// The one protocol of a list.
fn protocol(contents: &[u8]) -> Option<Vec<u8>> {
    let mut contents = Octets::new(contents);
    let mut list = Octets::new(contents.vector16()?);
    let name = list.vector8()?;
    (contents.is_empty() && list.is_empty() && !name.is_empty()).then(|| name.to_vec())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn padded_out_of_the_gap() {
        for octets in 0..2000 {
            let padded = octets + padding(octets).len();
            assert!(!(256..512).contains(&padded), "{octets}");
            assert!(padded == octets || padded <= 516);
        }
    }

    #[test]
    fn answers_of_a_server() {
        let alpn = extension(ALPN, &[0, 3, 2, b'h', b'2']);
        let found = server(&[&extension(35, &[])[..], &alpn].concat()).unwrap();
        assert_eq!(found.alpn.as_deref(), Some(&b"h2"[..]));
        assert!(!found.has_supported_versions);
        assert!(
            server(&extension(43, &[3, 4]))
                .unwrap()
                .has_supported_versions
        );
        // Two protocols, none, or more than the list.
        for contents in [
            &[0, 4, 1, b'a', 1, b'b'][..],
            &[0, 1, 0],
            &[0, 2, 1, b'a', 9],
        ] {
            let found = server(&extension(ALPN, contents)).unwrap();
            assert_eq!(found, Server::default());
        }
        for broken in [&[0][..], &[0, 16, 0], &[0, 16, 0, 1]] {
            assert_eq!(server(broken), None);
        }
    }

    #[test]
    fn protocols_that_cannot_be_sent_are_left_out() {
        let names = [Vec::new(), vec![b'x'; 256], b"h2".to_vec()];
        assert_eq!(protocols(&names), b"\x02h2");
        assert!(protocols(&vec![vec![b'x'; 255]; 1000]).len() <= MAX_ALPN_SIZE);
    }
}
