//! Private keys and what they match.

use notafter_core::certificate::SubjectPublicKeyInfo;
use notafter_core::read::KeyMatch::{Differs, Matches};
use notafter_core::read::PrivateKeyForm::{Dsa, EncryptedPem, EncryptedPkcs8, Pkcs1, Pkcs8, Sec1};
use notafter_core::read::{self, ItemContent, KeyMatch, KeyMatchUnknown};

use super::{PKCS1, REQUEST, SEC1, der_of};

fn private_key(text: &str) -> read::PrivateKey {
    let mut contents = read::any(text.as_bytes());
    let item = contents.items.pop().unwrap();
    match item.content {
        ItemContent::PrivateKey(key) => key,
        other => panic!("{other:?}"),
    }
}

#[test]
fn private_keys_know_their_certificate() {
    let ec = der_of(data!("public-ec.pem"));
    let ec = SubjectPublicKeyInfo::from_der(&ec).unwrap();
    let rsa = der_of(data!("public-rsa.pem"));
    let rsa = SubjectPublicKeyInfo::from_der(&rsa).unwrap();
    let ed25519 = der_of(data!("public-ed25519.pem"));
    let ed25519 = SubjectPublicKeyInfo::from_der(&ed25519).unwrap();
    let request = read::any(REQUEST.as_bytes());
    let leaf = request
        .certificate_requests()
        .next()
        .unwrap()
        .subject_public_key_info();
    let no_public_half = KeyMatch::Unknown(KeyMatchUnknown::NoPublicHalf);
    let encrypted = KeyMatch::Unknown(KeyMatchUnknown::Encrypted);
    for (text, form, expected) in [
        (SEC1, Sec1, [Matches, Differs, Differs, Differs]),
        (
            data!("sec1-compressed.pem"),
            Sec1,
            [Matches, Differs, Differs, Differs],
        ),
        (
            data!("sec1-no-public.pem"),
            Sec1,
            [no_public_half, Differs, Differs, no_public_half],
        ),
        (
            data!("sec1-encrypted.pem"),
            EncryptedPem,
            [encrypted, Differs, Differs, encrypted],
        ),
        (
            data!("pkcs8-ec.pem"),
            Pkcs8,
            [Matches, Differs, Differs, Differs],
        ),
        (data!("pkcs8-encrypted.pem"), EncryptedPkcs8, [encrypted; 4]),
        (PKCS1, Pkcs1, [Differs, Matches, Differs, Differs]),
        (
            data!("pkcs8-rsa.pem"),
            Pkcs8,
            [Differs, Matches, Differs, Differs],
        ),
        (
            data!("ed25519.pem"),
            Pkcs8,
            [Differs, Differs, no_public_half, Differs],
        ),
        (data!("dsa.pem"), Dsa, [Differs; 4]),
        (
            data!("leaf-key.pem"),
            Sec1,
            [Differs, Differs, Differs, Matches],
        ),
    ] {
        let key = private_key(text);
        assert_eq!(key.form(), form);
        assert_eq!(
            [&ec, &rsa, &ed25519, &leaf].map(|spki| key.matches(spki)),
            expected,
            "{text}"
        );
        assert_eq!(
            key.is_encrypted(),
            matches!(form, EncryptedPem | EncryptedPkcs8)
        );
    }
    assert_eq!(private_key(SEC1).public_key().unwrap().as_der(), ec.encoded);
    assert_eq!(
        private_key(PKCS1).public_key().unwrap().as_der(),
        rsa.encoded
    );
    // Version 2 of PKCS #8 has the public half (RFC 8410 section 10.3 shows one).
    let mut second = der_of(data!("ed25519.pem"));
    second[4] = 1;
    second[1] += 35;
    second.extend([0x81, 0x21, 0x00]);
    second.extend(ed25519.public_key.octets);
    let second = read::PrivateKey::from_der(&second).unwrap();
    assert_eq!(second.matches(&ed25519), Matches);
    assert_eq!(second.matches(&ec), Differs);
}

#[test]
fn compressed_points_are_compared_by_parity() {
    let key = private_key(SEC1);
    let compressed = private_key(data!("sec1-compressed.pem"));
    let compressed = compressed.public_key().unwrap();
    assert_eq!(
        key.matches(&compressed.subject_public_key_info()),
        KeyMatch::Matches
    );
    let mut other = compressed.as_der().to_vec();
    let tag = other.len() - 33;
    other[tag] ^= 1;
    let other = SubjectPublicKeyInfo::from_der(&other).unwrap();
    assert_eq!(key.matches(&other), KeyMatch::Differs);
    // The same numbers under another curve's name.
    let mut curve = der_of(data!("public-ec.pem"));
    let oid = curve
        .windows(8)
        .position(|window| window == [0x2a, 0x86, 0x48, 0xce, 0x3d, 3, 1, 7])
        .unwrap();
    curve[oid + 7] = 6;
    assert_eq!(
        key.matches(&SubjectPublicKeyInfo::from_der(&curve).unwrap()),
        KeyMatch::Differs
    );
}

#[test]
fn debug_shows_nothing_of_a_key() {
    let contents = read::any(SEC1.as_bytes());
    let ItemContent::PrivateKey(key) = &contents.items[0].content else {
        panic!("{contents:?}");
    };
    assert_eq!(
        format!("{key:?}"),
        "PrivateKey { form: Sec1, algorithm: ec, .. }"
    );
    let whole = format!("{contents:?}");
    assert!(
        whole.contains("algorithm: ec, .. }") && whole.len() < 400,
        "{whole}"
    );
}
