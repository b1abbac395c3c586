//! Public keys and signature algorithms.

use notafter::certificate::{AlgorithmIdentifier, SubjectPublicKeyInfo};
use notafter::hex;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

/// What can be said of a public key.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(
    feature = "schema",
    derive(schemars::JsonSchema),
    schemars(rename = "PublicKey")
)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record), uniffi(name = "PublicKey"))]
#[non_exhaustive]
pub struct PublicKeyRecord {
    /// The kind: `rsa`, `ec`, `ed25519`, `ed448`, `dsa`, `ml-dsa` ..., or the dotted OID of one that
    /// is not known.
    #[cfg_attr(feature = "schema", schemars(with = "crate::schema::KeyAlgorithm"))]
    pub algorithm: String,
    /// Its size in bits, where that says something.
    pub bits: Option<u32>,
    /// The curve of an EC key: `P-256` and so on, or the dotted OID of one without a name here.
    pub curve: Option<String>,
    /// The parameter set of ML-DSA and SLH-DSA, such as `ML-DSA-65`.
    pub parameter_set: Option<String>,
}

/// The parameters of an RSASSA-PSS signature (RFC 4055 section 3.1).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(
    feature = "schema",
    derive(schemars::JsonSchema),
    schemars(rename = "SignatureParameters")
)]
#[cfg_attr(
    feature = "uniffi",
    derive(uniffi::Record),
    uniffi(name = "SignatureParameters")
)]
#[non_exhaustive]
pub struct SignatureParametersRecord {
    /// The hash over the message, by its dotted OID.
    pub hash: String,
    /// The mask generation function, by its dotted OID.
    pub mask_generation: String,
    /// The hash within the mask generation function, by its dotted OID.
    pub mask_hash: String,
    /// Octets of salt.
    pub salt_length: u32,
    /// The trailer field.
    pub trailer_field: u32,
}

/// The key as a record.
pub fn public_key_record(key: &SubjectPublicKeyInfo<'_>) -> PublicKeyRecord {
    let facts = key.facts();
    PublicKeyRecord {
        algorithm: facts
            .algorithm
            .as_str()
            .map_or_else(|| key.algorithm.oid.to_string(), str::to_owned),
        bits: facts.bits,
        curve: facts.curve.map(|curve| curve.text()),
        parameter_set: facts.parameter_set.map(str::to_owned),
    }
}

/// The RFC's name of a signature algorithm, or its dotted OID.
pub(crate) fn signature_algorithm(algorithm: &AlgorithmIdentifier<'_>) -> String {
    algorithm
        .signature_name()
        .map_or_else(|| algorithm.oid.to_string(), str::to_owned)
}

/// The parameters of RSASSA-PSS; none for another algorithm, or where they cannot be read.
pub(crate) fn signature_parameters(
    algorithm: &AlgorithmIdentifier<'_>,
) -> Option<SignatureParametersRecord> {
    let parameters = algorithm.rsa_pss_parameters().ok().flatten()?;
    Some(SignatureParametersRecord {
        hash: parameters.hash.to_string(),
        mask_generation: parameters.mask_generation.to_string(),
        mask_hash: parameters.mask_hash.to_string(),
        salt_length: parameters.salt_length,
        trailer_field: parameters.trailer_field,
    })
}

/// SHA-256 in hex.
pub(crate) fn sha256_hex(octets: &[u8]) -> String {
    hex::encode(&Sha256::digest(octets))
}
