//! Keys by themselves. Nothing secret is ever in a record.

use notafter::der::Oid;
use notafter::read::{PrivateKey, PublicKey};
use serde::{Deserialize, Serialize};

use crate::public_key::sha256_hex;
use crate::{PublicKeyRecord, public_key_record};

/// A private key: what may be told of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(
    feature = "schema",
    derive(schemars::JsonSchema),
    schemars(rename = "PrivateKey")
)]
#[cfg_attr(
    feature = "uniffi",
    derive(uniffi::Record),
    uniffi(name = "PrivateKey")
)]
#[non_exhaustive]
pub struct PrivateKeyRecord {
    /// Always `private-key`.
    #[cfg_attr(feature = "schema", schemars(with = "crate::schema::KindPrivateKey"))]
    pub kind: String,
    /// Where it came from, in the caller's words.
    pub source: Option<String>,
    /// How it is written: `pkcs8`, `encrypted-pkcs8`, `pkcs1`, `sec1`, `dsa`, `encrypted-pem`.
    #[cfg_attr(feature = "schema", schemars(with = "crate::schema::PrivateKeyForm"))]
    pub form: String,
    /// Whether a password is needed to use it.
    #[serde(default)]
    pub encrypted: bool,
    /// The kind of key, as in [`PublicKeyRecord::algorithm`]; `None` where encryption hides it.
    #[cfg_attr(
        feature = "schema",
        schemars(with = "Option<crate::schema::KeyAlgorithm>")
    )]
    pub algorithm: Option<String>,
    /// The public half, where the file holds it.
    pub public_key: Option<PublicKeyRecord>,
    /// SHA-256 of the public half's subject public key info, in hex.
    pub spki_sha256: Option<String>,
    /// The certificates and requests given with it that the key belongs to, by their sources.
    #[serde(default)]
    pub matches: Vec<String>,
    /// Those of which that cannot be told.
    #[serde(default)]
    pub undecided: Vec<String>,
}

/// A public key by itself.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(
    feature = "schema",
    derive(schemars::JsonSchema),
    schemars(rename = "PublicKeyItem")
)]
#[cfg_attr(
    feature = "uniffi",
    derive(uniffi::Record),
    uniffi(name = "PublicKeyItem")
)]
#[non_exhaustive]
pub struct PublicKeyItemRecord {
    /// Always `public-key`.
    #[cfg_attr(feature = "schema", schemars(with = "crate::schema::KindPublicKey"))]
    pub kind: String,
    /// Where it came from, in the caller's words.
    pub source: Option<String>,
    /// The key.
    pub public_key: PublicKeyRecord,
    /// SHA-256 of its subject public key info, in hex.
    pub spki_sha256: String,
    /// The certificates and requests given with it that have this key, by their sources.
    #[serde(default)]
    pub matches: Vec<String>,
}

/// What may be told of a private key; what it belongs to is the caller's to tell.
pub fn private_key_record(
    key: &PrivateKey,
    source: Option<&str>,
    matches: Vec<String>,
    undecided: Vec<String>,
) -> PrivateKeyRecord {
    let public = key.public_key();
    let public_key = public.map(|public| public_key_record(&public.subject_public_key_info()));
    PrivateKeyRecord {
        kind: "private-key".to_owned(),
        source: source.map(str::to_owned),
        form: key.form().as_str().to_owned(),
        encrypted: key.is_encrypted(),
        algorithm: key.algorithm().map(algorithm_name),
        spki_sha256: public.map(|public| sha256_hex(public.as_der())),
        public_key,
        matches,
        undecided,
    }
}

/// The public key as a record; what it belongs to is the caller's to tell.
pub fn public_key_item_record(
    key: &PublicKey,
    source: Option<&str>,
    matches: Vec<String>,
) -> PublicKeyItemRecord {
    PublicKeyItemRecord {
        kind: "public-key".to_owned(),
        source: source.map(str::to_owned),
        public_key: public_key_record(&key.subject_public_key_info()),
        spki_sha256: sha256_hex(key.as_der()),
        matches,
    }
}

/// The short name of a key's algorithm, or its dotted OID.
fn algorithm_name(oid: Oid<'_>) -> String {
    use notafter::certificate::KeyAlgorithm;
    KeyAlgorithm::of(oid)
        .as_str()
        .map_or_else(|| oid.to_string(), str::to_owned)
}
