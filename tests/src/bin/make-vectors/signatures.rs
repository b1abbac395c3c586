//! Signature algorithms, and what `self_signed` means.

use std::process::Command;

use notafter_tests::builder::{CA_NAME, CertificateBuilder};
use notafter_tests::conformance::workspace;
use notafter_tests::der;
use notafter_tests::keys::{
    JunkSigner, RsaHash, Signer, TestKey, algorithm, public_key, signature_oid as oid,
};
use notafter_tests::name;
use serde_json::{Value, json};

use crate::case::{Case, Subject, ca_key, leaf, template};

pub(crate) fn subject() -> Subject {
    let mut cases = self_signed();
    cases.extend(by_openssl());
    cases.extend(pss_parameters());
    cases.extend(names_only());
    cases.extend(not_self_signed());
    Subject::new(
        "signatures",
        "Signature algorithms. `self_signed` means that the signature verifies with the \
         certificate's own key, so it is listed only where the signature is real.",
        cases,
    )
}

fn rsa(bits: u32) -> Value {
    json!({"algorithm": "rsa", "bits": bits, "curve": null})
}

fn ec(bits: u32, curve: &str) -> Value {
    json!({"algorithm": "ec", "bits": bits, "curve": curve})
}

fn plain(algorithm: &str) -> Value {
    json!({"algorithm": algorithm})
}

fn own_record(signature_algorithm: &str, key: &Value) -> Value {
    leaf(&json!({
        "issuer": "CN=www.example.com",
        "public_key": key,
        "signature_algorithm": signature_algorithm,
        "self_signed": true,
    }))
}

fn self_signed() -> Vec<Case> {
    let case = |name: &str, key: &TestKey, algorithm: &str, kind: &Value| {
        let der = template().self_signed(key);
        Case::der(name, "Self-signed.", &der, own_record(algorithm, kind))
    };
    let pss = |hash, name: &str, text: &str, salt: u32| {
        case(name, &TestKey::rsa_pss(hash), "id-RSASSA-PSS", &rsa(2048)).facts(json!({"rsa_pss": {
            "hash": text, "mask_hash": text, "salt_length": salt,
        }}))
    };
    let ml_dsa = plain("ml-dsa");
    vec![
        case(
            "rsa-sha256",
            &TestKey::rsa(RsaHash::Sha256),
            "sha256WithRSAEncryption",
            &rsa(2048),
        ),
        case(
            "rsa-sha384",
            &TestKey::rsa(RsaHash::Sha384),
            "sha384WithRSAEncryption",
            &rsa(2048),
        ),
        case(
            "rsa-sha512",
            &TestKey::rsa(RsaHash::Sha512),
            "sha512WithRSAEncryption",
            &rsa(2048),
        ),
        pss(RsaHash::Sha256, "rsa-pss-sha256", "sha256", 32),
        pss(RsaHash::Sha384, "rsa-pss-sha384", "sha384", 48),
        pss(RsaHash::Sha512, "rsa-pss-sha512", "sha512", 64),
        case(
            "ecdsa-p256-sha256",
            &TestKey::p256(),
            "ecdsa-with-SHA256",
            &ec(256, "P-256"),
        ),
        case(
            "ecdsa-p384-sha384",
            &TestKey::p384(),
            "ecdsa-with-SHA384",
            &ec(384, "P-384"),
        ),
        case(
            "ecdsa-p521-sha512",
            &TestKey::p521(),
            "ecdsa-with-SHA512",
            &ec(521, "P-521"),
        ),
        case(
            "ed25519",
            &TestKey::ed25519(),
            "id-Ed25519",
            &plain("ed25519"),
        ),
        case("ml-dsa-44", &TestKey::ml_dsa_44(), "id-ml-dsa-44", &ml_dsa),
        case("ml-dsa-65", &TestKey::ml_dsa_65(), "id-ml-dsa-65", &ml_dsa),
        case("ml-dsa-87", &TestKey::ml_dsa_87(), "id-ml-dsa-87", &ml_dsa),
    ]
}

/// Signs with the `openssl` command what our own back end does not sign.
pub(crate) struct OpensslSigner {
    pub(crate) algorithm: Vec<u8>,
    /// A file of `tests/keys`, without its ending.
    pub(crate) key: &'static str,
    /// Of `openssl dgst`; none for Ed448, which hashes by itself.
    pub(crate) digest: Option<&'static str>,
}

impl Signer for OpensslSigner {
    fn algorithm(&self) -> Vec<u8> {
        self.algorithm.clone()
    }

    fn sign(&self, message: &[u8]) -> Vec<u8> {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let file = folder.path().join("message");
        std::fs::write(&file, message).expect("writes the message");
        let key = workspace().join(format!("tests/keys/{}.pem", self.key));
        let mut command = Command::new("openssl");
        match self.digest {
            Some(digest) => command.args(["dgst", digest, "-sign"]).arg(key).arg(file),
            None => command
                .args(["pkeyutl", "-sign", "-rawin", "-inkey"])
                .arg(key)
                .arg("-in")
                .arg(file),
        };
        let output = command.output().expect("the openssl command");
        let error = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "{error}");
        output.stdout
    }
}

fn by_openssl() -> Vec<Case> {
    let case = |name: &str,
                about: &str,
                key: &'static str,
                (dotted, with_null): (&str, bool),
                digest: Option<&'static str>,
                record: Value| {
        let subject = name::common_name("www.example.com");
        let signer = OpensslSigner {
            algorithm: algorithm(dotted, with_null.then(der::null)),
            key,
            digest,
        };
        let builder = template().issuer(subject).spki(&public_key(key));
        Case::der(name, about, &builder.sign(&signer), record)
    };
    let unlisted = |mut record: Value| {
        record
            .as_object_mut()
            .expect("a record")
            .remove("self_signed");
        record
    };
    let about = "Self-signed, by OpenSSL.";
    let open = "Self-signed, by OpenSSL; whether a back end can still tell is left open.";
    let dsa = json!({"algorithm": "dsa", "bits": 2048});
    vec![
        case(
            "rsa-sha1",
            about,
            "rsa2048",
            (oid::SHA1_RSA, true),
            Some("-sha1"),
            own_record("sha1WithRSAEncryption", &rsa(2048)),
        ),
        case(
            "rsa-md5",
            open,
            "rsa2048",
            (oid::MD5_RSA, true),
            Some("-md5"),
            unlisted(own_record("md5WithRSAEncryption", &rsa(2048))),
        ),
        case(
            "rsa-sha224",
            open,
            "rsa2048",
            (oid::SHA224_RSA, true),
            Some("-sha224"),
            unlisted(own_record("sha224WithRSAEncryption", &rsa(2048))),
        ),
        case(
            "ecdsa-p256-sha1",
            open,
            "p256",
            (oid::ECDSA_SHA1, false),
            Some("-sha1"),
            unlisted(own_record("ecdsa-with-SHA1", &ec(256, "P-256"))),
        ),
        case(
            "ecdsa-p256-sha224",
            open,
            "p256",
            (oid::ECDSA_SHA224, false),
            Some("-sha224"),
            unlisted(own_record("ecdsa-with-SHA224", &ec(256, "P-256"))),
        ),
        case(
            "ecdsa-p256-sha384",
            "Self-signed, by OpenSSL: a hash longer than the curve.",
            "p256",
            (oid::ECDSA_SHA384, false),
            Some("-sha384"),
            own_record("ecdsa-with-SHA384", &ec(256, "P-256")),
        ),
        case(
            "ed448",
            open,
            "ed448",
            (oid::ED448, false),
            None,
            unlisted(own_record("id-Ed448", &plain("ed448"))),
        ),
        case(
            "dsa-sha1",
            open,
            "dsa2048",
            (oid::DSA_SHA1, false),
            Some("-sha1"),
            unlisted(own_record("id-dsa-with-sha1", &dsa)),
        ),
        case(
            "dsa-sha256",
            open,
            "dsa2048",
            (oid::DSA_SHA256, false),
            Some("-sha256"),
            unlisted(own_record("id-dsa-with-sha256", &dsa)),
        ),
    ]
}

/// A leaf with octets for a signature that are none.
fn junk(name: &str, about: &str, algorithm: Vec<u8>, signature_algorithm: &str) -> Case {
    let signer = JunkSigner {
        algorithm,
        signature: vec![0x5a; 256],
    };
    let record = leaf(&json!({"signature_algorithm": signature_algorithm}));
    Case::der(name, about, &template().sign(&signer), record)
}

fn pss_parameters() -> Vec<Case> {
    let sha384 = || algorithm("2.16.840.1.101.3.4.2.2", Some(der::null()));
    let facts = |hash: &str, mask_hash: &str, salt: u32| json!({"rsa_pss": {"hash": hash, "mask_hash": mask_hash, "salt_length": salt}});
    vec![
        junk(
            "rsa-pss-defaults",
            "An empty SEQUENCE: SHA-1 twice, a salt of 20 (RFC 4055 section 3.1).",
            algorithm(oid::RSA_PSS, Some(der::sequence(&[]))),
            "id-RSASSA-PSS",
        )
        .facts(facts("sha1", "sha1", 20)),
        junk(
            "rsa-pss-hash-only",
            "The hash is SHA-384; the mask and the salt keep their defaults.",
            algorithm(
                oid::RSA_PSS,
                Some(der::sequence(&[der::context(0, sha384())])),
            ),
            "id-RSASSA-PSS",
        )
        .facts(facts("sha384", "sha1", 20)),
        junk(
            "rsa-pss-two-hashes",
            "SHA-384, a mask by SHA-256, a salt of 17, and the trailer field written out.",
            algorithm(
                oid::RSA_PSS,
                Some(der::sequence(&[
                    der::context(0, sha384()),
                    der::context(
                        1,
                        algorithm(
                            "1.2.840.113549.1.1.8",
                            Some(algorithm("2.16.840.1.101.3.4.2.1", None)),
                        ),
                    ),
                    der::context(2, der::integer(17)),
                ])),
            ),
            "id-RSASSA-PSS",
        )
        .facts(facts("sha384", "sha256", 17)),
    ]
}

fn names_only() -> Vec<Case> {
    let about = "The name alone: the signature is none.";
    let case =
        |name: &str, dotted: &str, shown: &str| junk(name, about, algorithm(dotted, None), shown);
    let slh = |name: &str, last: u32, shown: &str| {
        case(name, &format!("2.16.840.1.101.3.4.3.{last}"), shown)
    };
    vec![
        junk(
            "md2-rsa",
            about,
            algorithm("1.2.840.113549.1.1.2", Some(der::null())),
            "md2WithRSAEncryption",
        ),
        slh("slh-dsa-sha2-128s", 20, "id-slh-dsa-sha2-128s"),
        slh("slh-dsa-sha2-128f", 21, "id-slh-dsa-sha2-128f"),
        slh("slh-dsa-shake-256f", 31, "id-slh-dsa-shake-256f"),
        case("unknown", "1.3.6.1.4.1.99999.5", "1.3.6.1.4.1.99999.5"),
    ]
}

fn not_self_signed() -> Vec<Case> {
    let own_name = || template().issuer(name::common_name("www.example.com"));
    let record = leaf(&json!({"issuer": "CN=www.example.com", "self_signed": false}));
    let mut tampered = template().self_signed(&TestKey::p256());
    let last = tampered.len() - 1;
    tampered[last] ^= 1;
    vec![
        Case::der(
            "self-issued-by-another-key",
            "Subject and issuer are equal, but another key signed: self-issued, not self-signed.",
            &own_name().build(),
            record.clone(),
        ),
        Case::der(
            "self-signed-and-tampered",
            "Self-signed, but for one bit of the signature.",
            &tampered,
            record,
        ),
        Case::der(
            "own-key-under-another-issuer",
            "The signature verifies with the certificate's own key, while the issuer's name is \
             another's: by the words of the definition it is self-signed.",
            &template()
                .spki(ca_key().spki())
                .issuer(name::common_name(CA_NAME))
                .build(),
            leaf(&json!({"self_signed": true})),
        ),
        Case::der(
            "root",
            "A root: a CA whose subject is its issuer.",
            &CertificateBuilder::ca()
                .subject(name::common_name(CA_NAME))
                .self_signed(&ca_key()),
            crate::case::ca(&json!({
                "subject": "CN=Notafter Test CA",
                "self_signed": true,
            })),
        ),
    ]
}
