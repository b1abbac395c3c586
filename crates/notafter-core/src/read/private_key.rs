//! Private keys: recognised, wiped after use, never shown.

use std::fmt;

use zeroize::Zeroizing;

use super::key_match::{KeyMatch, KeyMatchUnknown, curves_differ};
use super::{PublicKey, oids};
use crate::certificate::{AlgorithmIdentifier, SubjectPublicKeyInfo};
use crate::der::{Oid, Reader, Tag};
use crate::error::{ParseError, ParseErrorCode as Code};
use crate::limits::MAX_KEY_SIZE;

/// A private key. Its octets are wiped from memory when it is dropped, it cannot be
/// cloned by accident, and neither `Debug` nor any message shows them.
pub struct PrivateKey {
    secret: Zeroizing<Vec<u8>>,
    form: PrivateKeyForm,
    algorithm: Option<Box<[u8]>>,
    curve: Option<Box<[u8]>>,
    public: Option<PublicKey>,
}

/// How a private key is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PrivateKeyForm {
    /// PKCS #8 (RFC 5958): any algorithm, version 1 or 2.
    Pkcs8,
    /// PKCS #8, encrypted with a password (RFC 5958 section 3).
    EncryptedPkcs8,
    /// PKCS #1 (RFC 8017 appendix A.1.2): RSA.
    Pkcs1,
    /// SEC 1 (RFC 5915): EC.
    Sec1,
    /// OpenSSL's own form for DSA.
    Dsa,
    /// PKCS #1, SEC 1 or DSA, encrypted in the way of RFC 1421 (`Proc-Type: 4,ENCRYPTED`).
    EncryptedPem,
}

impl PrivateKeyForm {
    /// Every form, in the order of declaration.
    pub const ALL: &'static [Self] = &[
        Self::Pkcs8,
        Self::EncryptedPkcs8,
        Self::Pkcs1,
        Self::Sec1,
        Self::Dsa,
        Self::EncryptedPem,
    ];

    /// The stable spelling, in kebab case.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Pkcs8 => "pkcs8",
            Self::EncryptedPkcs8 => "encrypted-pkcs8",
            Self::Pkcs1 => "pkcs1",
            Self::Sec1 => "sec1",
            Self::Dsa => "dsa",
            Self::EncryptedPem => "encrypted-pem",
        }
    }
}

/// What a walk over a key found.
#[derive(Default)]
struct Facts<'a> {
    algorithm: Option<Oid<'a>>,
    curve: Option<&'a [u8]>,
    public: Option<PublicKey>,
}

impl PrivateKey {
    /// Reads DER: PKCS #8, plain or encrypted, PKCS #1, SEC 1, or OpenSSL's DSA form.
    ///
    /// # Errors
    ///
    /// Where it is none of them, or over [`MAX_KEY_SIZE`].
    pub fn from_der(der: &[u8]) -> Result<Self, ParseError> {
        if der.len() > MAX_KEY_SIZE {
            return Err(ParseError::new(Code::TooLarge, 0, "privateKey"));
        }
        let mut outer = Reader::new(der, "privateKey");
        let mut reader = outer.sequence()?;
        outer.finish()?;
        let (form, facts) = if reader.peek_tag() == Some(Tag::SEQUENCE) {
            reader.set_field("encryptedPrivateKeyInfo.encryptionAlgorithm");
            AlgorithmIdentifier::read(&mut reader)?;
            reader.set_field("encryptedPrivateKeyInfo.encryptedData");
            reader.octet_string()?;
            reader.finish()?;
            (PrivateKeyForm::EncryptedPkcs8, Facts::default())
        } else {
            // All others begin with their version; what follows tells them apart.
            let mut after_version = reader;
            after_version.integer()?;
            match after_version.peek_tag() {
                Some(Tag::SEQUENCE) => (PrivateKeyForm::Pkcs8, pkcs8(reader)?),
                Some(Tag::OCTET_STRING) => (PrivateKeyForm::Sec1, sec1(reader, None)?),
                _ if count_integers(reader) == Some(DSA_NUMBERS) => {
                    let algorithm = Some(oids::DSA);
                    let facts = Facts {
                        algorithm,
                        ..Facts::default()
                    };
                    (PrivateKeyForm::Dsa, facts)
                }
                _ => (PrivateKeyForm::Pkcs1, pkcs1(reader)?),
            }
        };
        Ok(Self {
            form,
            algorithm: facts.algorithm.map(|oid| oid.contents().into()),
            curve: facts.curve.map(Into::into),
            public: facts.public,
            secret: Zeroizing::new(der.to_vec()),
        })
    }

    /// A key that RFC 1421 encrypted: nothing is known but what its label says.
    pub(super) fn encrypted_pem(algorithm: Option<Oid<'_>>) -> Self {
        Self {
            secret: Zeroizing::new(Vec::new()),
            form: PrivateKeyForm::EncryptedPem,
            algorithm: algorithm.map(|oid| oid.contents().into()),
            curve: None,
            public: None,
        }
    }

    /// How it is written.
    pub const fn form(&self) -> PrivateKeyForm {
        self.form
    }

    /// The algorithm that the key is for, as a `SubjectPublicKeyInfo` names it; `None`
    /// where encryption hides it.
    pub fn algorithm(&self) -> Option<Oid<'_>> {
        Oid::from_contents(self.algorithm.as_deref()?)
    }

    /// Whether a password is needed to use it.
    pub const fn is_encrypted(&self) -> bool {
        matches!(
            self.form,
            PrivateKeyForm::EncryptedPkcs8 | PrivateKeyForm::EncryptedPem
        )
    }

    /// The public half, if the file holds it: always for RSA, often for EC, seldom for
    /// Ed25519 and Ed448, never for DSA.
    pub const fn public_key(&self) -> Option<&PublicKey> {
        self.public.as_ref()
    }

    /// **Secret.** The key as it was read, for a cryptographic back end: DER in the form
    /// that [`form`](Self::form) says. Empty for [`PrivateKeyForm::EncryptedPem`].
    pub fn as_secret_der(&self) -> &[u8] {
        &self.secret
    }

    /// Whether a certificate or request with this public key belongs to this private key.
    ///
    /// Where the answer is [`KeyMatchUnknown::NoPublicHalf`], let a back end compute
    /// the public half from [`as_secret_der`](Self::as_secret_der) and ask
    /// [`PublicKey::matches`].
    pub fn matches(&self, key: &SubjectPublicKeyInfo<'_>) -> KeyMatch {
        if let Some(public) = &self.public {
            return public.matches(key);
        }
        let other_algorithm = self.algorithm().is_some_and(|own| own != key.algorithm.oid);
        if other_algorithm || curves_differ(self.curve.as_deref(), key.algorithm.parameters) {
            return KeyMatch::Differs;
        }
        KeyMatch::Unknown(if self.is_encrypted() {
            KeyMatchUnknown::Encrypted
        } else {
            KeyMatchUnknown::NoPublicHalf
        })
    }
}

impl fmt::Debug for PrivateKey {
    /// The form and the algorithm, and nothing of the key.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PrivateKey")
            .field("form", &self.form)
            .field(
                "algorithm",
                &format_args!("{}", AlgorithmName(self.algorithm())),
            )
            .finish_non_exhaustive()
    }
}

/// A short name for `Debug`.
struct AlgorithmName<'a>(Option<Oid<'a>>);

impl fmt::Display for AlgorithmName<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Some(oid) = self.0 else {
            return f.write_str("unknown");
        };
        let names = [
            (oids::RSA, "rsa"),
            (oids::RSA_PSS, "rsa-pss"),
            (oids::EC, "ec"),
            (oids::DSA, "dsa"),
            (oids::X25519, "x25519"),
            (oids::X448, "x448"),
            (oids::ED25519, "ed25519"),
            (oids::ED448, "ed448"),
        ];
        match names.iter().find(|(known, _)| *known == oid) {
            Some((_, name)) => f.write_str(name),
            None => write!(f, "{oid}"),
        }
    }
}

/// INTEGERs in OpenSSL's DSA form: version, p, q, g, y, x.
const DSA_NUMBERS: usize = 6;

/// How many INTEGERs there are, if there is nothing else. More than PKCS #1 can have
/// are not counted.
fn count_integers(mut reader: Reader<'_>) -> Option<usize> {
    for count in 0..=9 {
        if reader.is_empty() {
            return Some(count);
        }
        reader.integer().ok()?;
    }
    None
}

/// `PrivateKeyInfo` and `OneAsymmetricKey` (RFC 5958 section 2).
fn pkcs8(mut reader: Reader<'_>) -> Result<Facts<'_>, ParseError> {
    reader.set_field("privateKeyInfo.version");
    if reader.small_integer()? > 1 {
        return Err(reader.error(Code::UnsupportedVersion));
    }
    reader.set_field("privateKeyInfo.privateKeyAlgorithm");
    let algorithm = AlgorithmIdentifier::read(&mut reader)?;
    reader.set_field("privateKeyInfo.privateKey");
    let secret = reader.expect(Tag::OCTET_STRING)?;
    reader.set_field("privateKeyInfo.attributes");
    reader.optional(Tag::context_constructed(0))?;
    reader.set_field("privateKeyInfo.publicKey");
    let public = reader.optional(Tag::context(1))?;
    reader.finish()?;

    let mut facts = Facts {
        algorithm: Some(algorithm.oid),
        ..Facts::default()
    };
    let inner = |field| Reader::at_offset(secret.contents, secret.contents_offset(), field);
    if algorithm.oid == oids::RSA || algorithm.oid == oids::RSA_PSS {
        let key = inner("privateKeyInfo.privateKey").sequence()?;
        facts.public = pkcs1(key)?.public;
    } else if algorithm.oid == oids::EC {
        let key = inner("privateKeyInfo.privateKey").sequence()?;
        facts = sec1(key, algorithm.parameters)?;
    }
    if let (None, Some(public)) = (&facts.public, public) {
        // IMPLICIT BIT STRING: the first octet counts the unused bits; keys have none.
        let [0, key @ ..] = public.contents else {
            let field = "privateKeyInfo.publicKey";
            return Err(ParseError::new(
                Code::InvalidBitString,
                public.offset,
                field,
            ));
        };
        facts.public = Some(PublicKey::new(algorithm.oid, algorithm.parameters, key));
    }
    Ok(facts)
}

/// `RSAPrivateKey` (RFC 8017 appendix A.1.2), its contents.
fn pkcs1(mut reader: Reader<'_>) -> Result<Facts<'_>, ParseError> {
    reader.set_field("rsaPrivateKey.version");
    let version = reader.small_integer()?;
    if version > 1 {
        return Err(reader.error(Code::UnsupportedVersion));
    }
    reader.set_field("rsaPrivateKey.modulus");
    let modulus = reader.integer()?;
    reader.set_field("rsaPrivateKey.publicExponent");
    let exponent = reader.integer()?;
    for field in [
        "rsaPrivateKey.privateExponent",
        "rsaPrivateKey.prime1",
        "rsaPrivateKey.prime2",
        "rsaPrivateKey.exponent1",
        "rsaPrivateKey.exponent2",
        "rsaPrivateKey.coefficient",
    ] {
        reader.set_field(field);
        reader.integer()?;
    }
    reader.set_field("rsaPrivateKey.otherPrimeInfos");
    if version == 1 {
        reader.expect(Tag::SEQUENCE)?;
    }
    reader.finish()?;
    Ok(Facts {
        algorithm: Some(oids::RSA),
        curve: None,
        public: Some(PublicKey::rsa(modulus, exponent)),
    })
}

/// `ECPrivateKey` (RFC 5915 section 3), its contents. `parameters` come from PKCS #8.
fn sec1<'a>(mut reader: Reader<'a>, parameters: Option<&'a [u8]>) -> Result<Facts<'a>, ParseError> {
    reader.set_field("ecPrivateKey.version");
    if reader.small_integer()? != 1 {
        return Err(reader.error(Code::UnsupportedVersion));
    }
    reader.set_field("ecPrivateKey.privateKey");
    reader.octet_string()?;
    reader.set_field("ecPrivateKey.parameters");
    let own_parameters = match reader.optional(Tag::context_constructed(0))? {
        Some(explicit) => {
            let mut inner = explicit.reader("ecPrivateKey.parameters")?;
            let parameters = inner.element()?.encoded;
            inner.finish()?;
            Some(parameters)
        }
        None => None,
    };
    reader.set_field("ecPrivateKey.publicKey");
    let point = match reader.optional(Tag::context_constructed(1))? {
        Some(explicit) => {
            let mut inner = explicit.reader("ecPrivateKey.publicKey")?;
            let point = inner.bit_string()?.octets;
            inner.finish()?;
            Some(point)
        }
        None => None,
    };
    reader.finish()?;
    let curve = parameters.or(own_parameters);
    Ok(Facts {
        algorithm: Some(oids::EC),
        curve,
        public: point.map(|point| PublicKey::new(oids::EC, curve, point)),
    })
}
