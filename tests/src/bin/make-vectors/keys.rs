//! Every kind of key.

use notafter_tests::der;
use notafter_tests::keys::{TestKey, algorithm, public_key, rsa_spki, signature_oid, spki};
use serde_json::{Value, json};

use crate::case::{Case, Subject, template};

pub(crate) fn subject() -> Subject {
    let mut cases = rsa();
    cases.extend(elliptic());
    cases.extend(others());
    cases.extend(post_quantum());
    Subject::new(
        "keys",
        "Certificates for each kind of key. Read as: algorithms are rsa, rsa-pss, ec, ed25519, \
         ed448, x25519, x448, dsa, ml-dsa and slh-dsa; any other is its dotted OID. Bits are those \
         of the modulus (RSA), the prime (DSA) or the field (EC), and are left open for kinds \
         that have no such number.",
        cases,
    )
}

fn case(name: &str, about: &str, spki: &[u8], key: &Value) -> Case {
    Case::leaf(
        name,
        about,
        &template().spki(spki),
        json!({"public_key": key}),
    )
}

fn rsa() -> Vec<Case> {
    let rsa = |bits: u32| json!({"algorithm": "rsa", "bits": bits, "curve": null});
    let made = "Made by OpenSSL.";
    let modulus: Vec<u8> = rsa_modulus();
    vec![
        case("rsa-1024", made, &public_key("rsa1024"), &rsa(1024)),
        case(
            "rsa-2047",
            "A modulus whose length is no multiple of 8: the bits are counted, not the octets.",
            &public_key("rsa2047"),
            &rsa(2047),
        ),
        case("rsa-2048", made, &public_key("rsa2048"), &rsa(2048)),
        case("rsa-3072", made, &public_key("rsa3072"), &rsa(3072)),
        case("rsa-4096", made, &public_key("rsa4096"), &rsa(4096)),
        case(
            "rsa-exponent-3",
            "RFC 8017 section 3.1 allows odd exponents from 3 on.",
            &rsa_spki(&modulus, &[3]),
            &rsa(2048),
        ),
        case(
            "rsa-exponent-33-bits",
            "2^32 + 1: an exponent that fits no 32-bit number.",
            &rsa_spki(&modulus, &[1, 0, 0, 0, 1]),
            &rsa(2048),
        ),
        case(
            "rsa-pss-key",
            "A key restricted to RSASSA-PSS with SHA-256 (RFC 4055 section 3.1).",
            &public_key("rsa-pss"),
            &json!({"algorithm": "rsa-pss", "bits": 2048, "curve": null}),
        ),
    ]
}

/// Contents octets of the INTEGER that is the modulus of the 2048-bit test key: after the
/// 24 octets of the algorithm and headers, the BIT STRING's SEQUENCE begins with it.
pub(crate) fn rsa_modulus() -> Vec<u8> {
    let info = public_key("rsa2048");
    let fields = der::contents(&info);
    let algorithm_size = algorithm("1.2.840.113549.1.1.1", Some(der::null())).len();
    let bit_string = &fields[algorithm_size..];
    let key = &der::contents(bit_string)[1..];
    let modulus = der::contents(der::contents(key));
    modulus[..257].to_vec()
}

fn elliptic() -> Vec<Case> {
    let ec = |bits: u32, curve: &str| json!({"algorithm": "ec", "bits": bits, "curve": curve});
    let made = "Made by OpenSSL.";
    let mut compressed = public_key("p256");
    let point_at = compressed.len() - 65;
    let x = compressed[point_at + 1..point_at + 33].to_vec();
    let is_odd = compressed[compressed.len() - 1] & 1;
    let ec_public_key = "1.2.840.10045.2.1";
    compressed = spki(
        &algorithm(ec_public_key, Some(der::oid("1.2.840.10045.3.1.7"))),
        &[&[2 + is_odd], x.as_slice()].concat(),
    );
    let point = public_key("p256")[point_at..].to_vec();
    vec![
        case("p-192", made, &public_key("p192"), &ec(192, "P-192")),
        case("p-224", made, &public_key("p224"), &ec(224, "P-224")),
        case("p-256", made, &public_key("p256"), &ec(256, "P-256")),
        case("p-384", made, &public_key("p384"), &ec(384, "P-384")),
        case("p-521", made, &public_key("p521"), &ec(521, "P-521")),
        case(
            "secp256k1",
            "Read as: curves without a NIST name have that of SEC 2.",
            &public_key("secp256k1"),
            &ec(256, "secp256k1"),
        ),
        case(
            "brainpoolp256r1",
            "Read as: the name of RFC 5639.",
            &public_key("brainpoolp256r1"),
            &ec(256, "brainpoolP256r1"),
        ),
        case(
            "p-256-explicit",
            "The parameters of P-256 written out, which RFC 5480 section 2.1.1 forbids in \
             certificates. Read as: the curve is `explicit`, whatever the parameters are; \
             the bits are those of the field. That it has no place in a certificate is for \
             validation to say.",
            &public_key("p256-explicit"),
            &ec(256, "explicit"),
        ),
        case(
            "p-256-compressed",
            "A compressed point (RFC 5480 section 2.2).",
            &compressed,
            &ec(256, "P-256"),
        ),
        case(
            "unknown-curve",
            "A named curve that nobody knows. Read as: its OID stands for the curve.",
            &spki(
                &algorithm(ec_public_key, Some(der::oid("1.3.6.1.4.1.99999.3"))),
                &point,
            ),
            &json!({"algorithm": "ec", "curve": "1.3.6.1.4.1.99999.3"}),
        ),
    ]
}

fn others() -> Vec<Case> {
    let plain = |algorithm: &str| json!({"algorithm": algorithm, "curve": null});
    let dsa = |bits: u32| json!({"algorithm": "dsa", "bits": bits, "curve": null});
    let made = "Made by OpenSSL.";
    vec![
        case("ed25519", made, &public_key("ed25519"), &plain("ed25519")),
        case("ed448", made, &public_key("ed448"), &plain("ed448")),
        case("x25519", made, &public_key("x25519"), &plain("x25519")),
        case("x448", made, &public_key("x448"), &plain("x448")),
        case("dsa-1024", made, &public_key("dsa1024"), &dsa(1024)),
        case("dsa-2048", made, &public_key("dsa2048"), &dsa(2048)),
        case(
            "dsa-inherited-parameters",
            "No parameters: they are the issuer's (RFC 3279 section 2.3.2). The size is unknown.",
            &spki(
                &algorithm("1.2.840.10040.4.1", None),
                &der::integer_unsigned(&[0x5a; 256]),
            ),
            &json!({"algorithm": "dsa", "bits": null, "curve": null}),
        ),
        case(
            "unknown-key",
            "An algorithm that nobody knows: its OID is shown.",
            &spki(&algorithm("1.3.6.1.4.1.99999.4", None), &[1, 2, 3]),
            &json!({"algorithm": "1.3.6.1.4.1.99999.4", "curve": null}),
        ),
    ]
}

fn post_quantum() -> Vec<Case> {
    let kind = |algorithm: &str| json!({"algorithm": algorithm, "curve": null});
    let real = "A real key (RFC 9881).";
    let slh = |oid: &str, octets: usize| spki(&algorithm(oid, None), &vec![0x5a; octets]);
    vec![
        case(
            "ml-dsa-44",
            real,
            TestKey::ml_dsa_44().spki(),
            &kind("ml-dsa"),
        ),
        case(
            "ml-dsa-65",
            real,
            TestKey::ml_dsa_65().spki(),
            &kind("ml-dsa"),
        ),
        case(
            "ml-dsa-87",
            real,
            TestKey::ml_dsa_87().spki(),
            &kind("ml-dsa"),
        ),
        case(
            "slh-dsa-sha2-128s",
            "32 octets (RFC 9909), any.",
            &slh(signature_oid::SLH_DSA_SHA2_128S, 32),
            &kind("slh-dsa"),
        ),
        case(
            "slh-dsa-shake-256f",
            "64 octets (RFC 9909), any.",
            &slh(signature_oid::SLH_DSA_SHAKE_256F, 64),
            &kind("slh-dsa"),
        ),
    ]
}
