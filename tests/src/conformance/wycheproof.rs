//! Project Wycheproof's signatures: made to be refused by whoever looks closely.

use std::collections::BTreeMap;

use serde::{Deserialize, Deserializer};

use super::load;

/// One of Wycheproof's files: one algorithm.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub struct SignatureFile {
    /// `DSA`, `ECDSA`, `EDDSA`, `RSASSA-PKCS1-v1_5`, `RSASSA-PSS` or `ML-DSA-44` and its like.
    pub algorithm: String,
    /// How many vectors there are in all groups.
    pub number_of_tests: usize,
    /// The vectors by key.
    pub groups: Vec<SignatureGroup>,
}

/// The vectors of one key.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub struct SignatureGroup {
    /// The kind of vectors, such as `RsassaPkcs1Verify`.
    #[serde(rename = "type")]
    pub kind: String,
    /// DER of the key's `SubjectPublicKeyInfo`.
    #[serde(deserialize_with = "hex")]
    pub public_key_der: Vec<u8>,
    /// DER of the `RSAPublicKey` within.
    #[serde(default, deserialize_with = "some_hex")]
    pub public_key_asn: Option<Vec<u8>>,
    /// Bits of an RSA modulus.
    pub key_size: Option<u32>,
    /// The hash over the message, such as `SHA-256`.
    pub sha: Option<String>,
    /// The mask generation function of RSASSA-PSS: always `MGF1`.
    pub mgf: Option<String>,
    /// The hash within it.
    pub mgf_sha: Option<String>,
    /// Octets of salt.
    #[serde(rename = "sLen")]
    pub salt_length: Option<u32>,
    /// The vectors.
    pub tests: Vec<SignatureVector>,
}

/// One signature.
#[derive(Clone, Debug, Deserialize)]
pub struct SignatureVector {
    /// Its number within its file.
    pub id: u32,
    /// What was signed.
    #[serde(deserialize_with = "hex")]
    pub message: Vec<u8>,
    /// The signature.
    #[serde(deserialize_with = "hex")]
    pub signature: Vec<u8>,
    /// The verdict.
    pub result: VectorResult,
    /// What is special about it.
    pub flags: Vec<String>,
    /// The context string of ML-DSA, which no certificate has.
    #[serde(default, deserialize_with = "some_hex")]
    pub context: Option<Vec<u8>>,
}

/// What a verifier should say.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum VectorResult {
    /// Yes.
    Valid,
    /// No.
    Invalid,
    /// Either: some standard or implementation has it so.
    Acceptable,
}

fn hex<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<u8>, D::Error> {
    let text = String::deserialize(deserializer)?;
    data_encoding::HEXLOWER_PERMISSIVE
        .decode(text.as_bytes())
        .map_err(serde::de::Error::custom)
}

fn some_hex<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Vec<u8>>, D::Error> {
    hex(deserializer).map(Some)
}

#[derive(Deserialize)]
struct File {
    files: BTreeMap<String, SignatureFile>,
}

/// Signatures by RSA, ECDSA, `EdDSA` and DSA, by the names of Wycheproof's files.
pub fn wycheproof_signatures() -> Option<BTreeMap<String, SignatureFile>> {
    load::<File>("wycheproof-sigs").map(|file| file.files)
}

/// Signatures by ML-DSA, by the names of Wycheproof's files.
pub fn wycheproof_ml_dsa() -> Option<BTreeMap<String, SignatureFile>> {
    load::<File>("wycheproof-mldsa").map(|file| file.files)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn count(files: &BTreeMap<String, SignatureFile>) -> usize {
        let mut sum = 0;
        for (name, file) in files {
            let vectors: usize = file.groups.iter().map(|group| group.tests.len()).sum();
            assert_eq!(vectors, file.number_of_tests, "{name}");
            sum += vectors;
        }
        sum
    }

    #[test]
    fn wycheproof_is_whole() {
        let (Some(signatures), Some(ml_dsa)) = (wycheproof_signatures(), wycheproof_ml_dsa())
        else {
            return;
        };
        assert_eq!((signatures.len(), count(&signatures)), (43, 10_484));
        assert_eq!((ml_dsa.len(), count(&ml_dsa)), (3, 631));
        let groups = ml_dsa.values().flat_map(|file| &file.groups);
        let with_context = groups
            .flat_map(|group| &group.tests)
            .filter(|vector| vector.context.is_some());
        assert_eq!(with_context.count(), 21);
    }
}
