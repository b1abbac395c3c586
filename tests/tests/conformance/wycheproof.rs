//! Every signature of Project Wycheproof, by every back end.
//!
//! What a back end supports stands in a list and is held to it: it accepts all valid signatures and
//! refuses all others, those too that Wycheproof leaves open. Everything else is unsupported, valid or
//! not: nothing may be called wrong that cannot be judged.

use std::collections::BTreeMap;

use notafter::crypto::{aws_lc, dsa, facts_verifier, ring};
use notafter_core::certificate::{AlgorithmIdentifier, SubjectPublicKeyInfo};
use notafter_core::der::Reader;
use notafter_core::signature::{SignatureError, SignatureVerifier, SignedData};
use notafter_tests::conformance::{
    SignatureFile, SignatureGroup, VectorResult, wycheproof_ml_dsa, wycheproof_signatures,
};
use notafter_tests::der;

/// What aws-lc-rs and ring both verify, by [`label`].
const BOTH: &[&str] = &[
    "RSA PKCS #1 v1.5 SHA-256",
    "RSA PKCS #1 v1.5 SHA-384",
    "RSA PKCS #1 v1.5 SHA-512",
    "RSASSA-PSS SHA-256, MGF1 SHA-256, salt 32",
    "RSASSA-PSS SHA-384, MGF1 SHA-384, salt 48",
    "RSASSA-PSS SHA-512, MGF1 SHA-512, salt 64",
    "ECDSA P-256 SHA-256",
    "ECDSA P-384 SHA-256",
    "ECDSA P-384 SHA-384",
    "Ed25519",
];

/// What aws-lc-rs alone verifies.
const AWS_LC_ONLY: &[&str] = &[
    "ECDSA P-256 SHA-512",
    "ECDSA P-384 SHA-512",
    "ECDSA P-521 SHA-512",
    "ML-DSA-44",
    "ML-DSA-65",
    "ML-DSA-87",
];

/// What the feature `dsa` adds.
const DSA: &[&str] = &["DSA SHA-224", "DSA SHA-256"];

/// What only the verifier for facts knows.
const FACTS_ONLY: &[&str] = &["RSA PKCS #1 v1.5 SHA-224"];

/// Vectors with a context string that is not empty, as a certificate's signature always has it (RFC 9881
/// section 3): there is no way to ask for one, so they are left out.
const WITH_CONTEXT: usize = 21;

/// Octets of an `AlgorithmIdentifier` for the group's signatures.
fn algorithm(
    file: &SignatureFile,
    group: &SignatureGroup,
    key: &SubjectPublicKeyInfo<'_>,
) -> Vec<u8> {
    let sha = group.sha.as_deref().unwrap_or_default();
    let oid_alone = |oid: &str| der::sequence(&[der::oid(oid)]);
    match file.algorithm.as_str() {
        "RSASSA-PKCS1-v1_5" => {
            let last = match sha {
                "SHA-224" => 14,
                "SHA-256" => 11,
                "SHA-384" => 12,
                "SHA-512" => 13,
                other => panic!("{other}"),
            };
            let oid = der::oid(&format!("1.2.840.113549.1.1.{last}"));
            der::sequence(&[oid, der::null()])
        }
        "RSASSA-PSS" => der::sequence(&[
            der::oid("1.2.840.113549.1.1.10"),
            pss_parameters(
                sha,
                group.mgf_sha.as_deref().unwrap(),
                group.salt_length.unwrap(),
            ),
        ]),
        "ECDSA" => {
            let last = match sha {
                "SHA-256" => 2,
                "SHA-384" => 3,
                "SHA-512" => 4,
                other => panic!("{other}"),
            };
            oid_alone(&format!("1.2.840.10045.4.3.{last}"))
        }
        "DSA" => {
            let last = match sha {
                "SHA-224" => 1,
                "SHA-256" => 2,
                other => panic!("{other}"),
            };
            oid_alone(&format!("2.16.840.1.101.3.4.3.{last}"))
        }
        // The key's identifier is the signature's (RFC 8410 section 3, RFC 9881 section 2).
        "EDDSA" | "ML-DSA-44" | "ML-DSA-65" | "ML-DSA-87" => {
            assert_eq!(key.algorithm.parameters, None);
            der::element(0x30, key.algorithm.contents)
        }
        other => panic!("{other}"),
    }
}

/// `RSASSA-PSS-params` (RFC 4055 section 3.1), without what is the default.
fn pss_parameters(hash: &str, mask_hash: &str, salt: u32) -> Vec<u8> {
    let hash_algorithm = |name: &str| {
        let oid = match name {
            "SHA-1" => "1.3.14.3.2.26",
            "SHA-256" => "2.16.840.1.101.3.4.2.1",
            "SHA-384" => "2.16.840.1.101.3.4.2.2",
            "SHA-512" => "2.16.840.1.101.3.4.2.3",
            "SHA-224" => "2.16.840.1.101.3.4.2.4",
            other => panic!("{other}"),
        };
        der::sequence(&[der::oid(oid), der::null()])
    };
    let mut fields = Vec::new();
    if hash != "SHA-1" {
        fields.push(der::context(0, hash_algorithm(hash)));
    }
    if mask_hash != "SHA-1" {
        let mgf1 = der::oid("1.2.840.113549.1.1.8");
        let mask = der::sequence(&[mgf1, hash_algorithm(mask_hash)]);
        fields.push(der::context(1, mask));
    }
    if salt != 20 {
        fields.push(der::context(2, der::integer(i64::from(salt))));
    }
    der::sequence(&fields)
}

/// The group's algorithm as a row of the table.
fn label(file: &SignatureFile, group: &SignatureGroup, key: &SubjectPublicKeyInfo<'_>) -> String {
    let sha = group.sha.as_deref().unwrap_or_default();
    match file.algorithm.as_str() {
        "RSASSA-PKCS1-v1_5" => format!("RSA PKCS #1 v1.5 {sha}"),
        "RSASSA-PSS" => {
            assert_eq!(group.mgf.as_deref(), Some("MGF1"));
            let (mask, salt) = (
                group.mgf_sha.as_deref().unwrap(),
                group.salt_length.unwrap(),
            );
            format!("RSASSA-PSS {sha}, MGF1 {mask}, salt {salt}")
        }
        "ECDSA" => {
            let curve = key.facts().curve.and_then(|it| it.name()).unwrap();
            format!("ECDSA {curve} {sha}")
        }
        "DSA" => format!("DSA {sha}"),
        "EDDSA" if key.facts().bits == Some(256) => "Ed25519".to_owned(),
        "EDDSA" => "Ed448".to_owned(),
        other => other.to_owned(),
    }
}

/// What became of the vectors of an algorithm.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Figures {
    accepted: usize,
    refused: usize,
    unsupported: usize,
}

impl std::ops::AddAssign for Figures {
    fn add_assign(&mut self, other: Self) {
        self.accepted += other.accepted;
        self.refused += other.refused;
        self.unsupported += other.unsupported;
    }
}

/// Holds a verifier to the lists of what it supports, and prints the figures.
fn judge(name: &str, verifier: &dyn SignatureVerifier, supported: &[&[&str]]) {
    judge_without("", name, verifier, supported);
}

/// The same, without the files of one algorithm.
fn judge_without(
    left_out: &str,
    name: &str,
    verifier: &dyn SignatureVerifier,
    supported: &[&[&str]],
) {
    let (Some(signatures), Some(ml_dsa)) = (wycheproof_signatures(), wycheproof_ml_dsa()) else {
        return;
    };
    let supported = supported.concat();
    let mut figures: BTreeMap<String, Figures> = BTreeMap::new();
    let mut with_context = 0;
    let mut faults = Vec::new();
    let files = signatures.iter().chain(&ml_dsa);
    for (file_name, file) in files.filter(|(_, file)| file.algorithm != left_out) {
        for group in &file.groups {
            let key = SubjectPublicKeyInfo::from_der(&group.public_key_der).unwrap();
            let identifier = algorithm(file, group, &key);
            let algorithm =
                AlgorithmIdentifier::read(&mut Reader::new(&identifier, "test")).unwrap();
            let label = label(file, group, &key);
            let is_supported = supported.contains(&label.as_str());
            let figures = figures.entry(label).or_default();
            for vector in &group.tests {
                if vector.context.as_ref().is_some_and(|it| !it.is_empty()) {
                    with_context += 1;
                    continue;
                }
                let signed = SignedData::new(key, algorithm, &vector.message, &vector.signature);
                let answer = verifier.verify(&signed);
                match answer {
                    Ok(()) => figures.accepted += 1,
                    Err(SignatureError::Unsupported) => figures.unsupported += 1,
                    Err(_) => figures.refused += 1,
                }
                let expected = match vector.result {
                    _ if !is_supported => Err(SignatureError::Unsupported),
                    VectorResult::Valid => Ok(()),
                    VectorResult::Invalid | VectorResult::Acceptable => {
                        Err(SignatureError::Invalid)
                    }
                };
                if answer != expected {
                    faults.push(format!(
                        "{file_name} {}: {answer:?}, {:?} {:?}",
                        vector.id, vector.result, vector.flags
                    ));
                }
            }
        }
    }
    println!("{name}:");
    let mut sum = Figures::default();
    for (label, figures) in &figures {
        sum += *figures;
        if figures.unsupported == 0 {
            println!(
                "  {label}: {} accepted, {} refused",
                figures.accepted, figures.refused
            );
        }
    }
    println!("  {sum:?}, {with_context} with a context not asked");
    assert!(faults.is_empty(), "{name}: {}: {faults:#?}", faults.len());
    for label in supported {
        assert!(figures.contains_key(label), "{label} is in no file");
    }
    assert_eq!(with_context, WITH_CONTEXT);
}

#[test]
fn by_aws_lc_rs() {
    judge("aws-lc-rs", aws_lc::VERIFIER, &[BOTH, AWS_LC_ONLY]);
}

#[test]
fn by_ring() {
    judge("ring", ring::VERIFIER, &[BOTH]);
}

#[test]
fn by_dsa() {
    judge("dsa", dsa::VERIFIER, &[DSA]);
}

/// It asks the default verifier first, which is aws-lc-rs and DSA: the latter takes half a minute and has its
/// own test.
#[test]
fn by_the_one_for_facts() {
    let supported = [BOTH, AWS_LC_ONLY, FACTS_ONLY];
    judge_without("DSA", "facts", facts_verifier(), &supported);
}
