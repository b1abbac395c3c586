//! Certificates made by hand, with signatures that a verifier made for it understands: what is tested is
//! the search and the checks, not the mathematics.

use std::sync::Arc;

use sha2::{Digest, Sha256};

use crate::certificate::{Certificate, oids};
use crate::chain::{ChainValidator, Finding, Profile, ValidationReport, ValidationRequest};
use crate::der::maker::common_name;
pub(in crate::chain) use crate::der::maker::{extension, sequence, tlv};
use crate::signature::{SignatureError, SignatureVerifier, SignedData};
use crate::time::Timestamp;
use crate::trust::{PurposeSet, TrustStore};

pub(super) const AT: &str = "2026-06-01T00:00:00Z";

pub(super) fn time(text: &str) -> Timestamp {
    text.parse().unwrap()
}

/// A signature here is the hash of the signer's key and of the message.
pub(super) struct HashVerifier;

fn sign(key: &[u8], message: &[u8]) -> Vec<u8> {
    Sha256::digest([key, message].concat()).to_vec()
}

/// DER of NULL.
pub(super) const NULL: &[u8] = &[5, 0];

/// A DSA key, of which only the number and the parameters count.
pub(super) fn dsa_key(number: u16, parameters: Option<&[u8]>) -> Vec<u8> {
    const ID_DSA: &[u8] = &[0x2a, 0x86, 0x48, 0xce, 0x38, 4, 1];
    let parameters = parameters.unwrap_or_default().to_vec();
    let algorithm = sequence(&[tlv(6, ID_DSA), parameters]);
    let [high, low] = number.to_be_bytes();
    sequence(&[algorithm, tlv(3, &[0, 2, 3, 1, high, low])])
}

/// What the key of this number makes of a message: for lists, which are made elsewhere.
pub(super) fn signed_by(key: u16) -> impl Fn(&[u8]) -> Vec<u8> {
    move |message| sign(&public_key(key), message)
}

impl SignatureVerifier for HashVerifier {
    fn verify(&self, signed: &SignedData<'_>) -> Result<(), SignatureError> {
        if signed.algorithm.signature_name().is_none() {
            return Err(SignatureError::Unsupported);
        }
        let key = signed.public_key.encoded;
        let own = signed.public_key.algorithm;
        let is_complete = own.oid != oids::DSA || own.parameters.is_some_and(|it| it != NULL);
        let signature = match signed.inherited_parameters {
            Some(inherited) if !is_complete => sign(&[key, inherited].concat(), signed.message),
            None if !is_complete => return Err(SignatureError::Unsupported),
            _ => sign(key, signed.message),
        };
        if signed.signature == signature {
            Ok(())
        } else {
            Err(SignatureError::Invalid)
        }
    }
}

/// A P-256 key, of which only the number counts.
fn public_key(number: u16) -> Vec<u8> {
    let algorithm = sequence(&[
        tlv(6, &[0x2a, 0x86, 0x48, 0xce, 0x3d, 2, 1]),
        tlv(6, &[0x2a, 0x86, 0x48, 0xce, 0x3d, 3, 1, 7]),
    ]);
    let mut point = vec![0, 4];
    point.extend(number.to_be_bytes().repeat(32));
    sequence(&[algorithm, tlv(3, &point)])
}

const ECDSA_SHA256: &[u8] = &[0x2a, 0x86, 0x48, 0xce, 0x3d, 4, 3, 2];

pub(super) const BASIC_CONSTRAINTS: &[u8] = &[0x55, 0x1d, 19];
pub(super) const KEY_USAGE: &[u8] = &[0x55, 0x1d, 15];
pub(super) const EXTENDED_KEY_USAGE: &[u8] = &[0x55, 0x1d, 37];
pub(super) const SUBJECT_ALT_NAME: &[u8] = &[0x55, 0x1d, 17];
pub(super) const NAME_CONSTRAINTS: &[u8] = &[0x55, 0x1d, 30];
const SUBJECT_KEY_ID: &[u8] = &[0x55, 0x1d, 14];
const AUTHORITY_KEY_ID: &[u8] = &[0x55, 0x1d, 35];
const AUTHORITY_INFO: &[u8] = &[0x2b, 6, 1, 5, 5, 7, 1, 1];

/// What a certificate is to be.
#[derive(Clone)]
pub(in crate::chain) struct Maker {
    subject: String,
    key: u16,
    issuer: String,
    issuer_key: u16,
    signer: u16,
    serial: Vec<u8>,
    validity: (String, String),
    is_version_1: bool,
    /// OID and the whole extension, in the order of adding.
    extensions: Vec<(Vec<u8>, Vec<u8>)>,
    algorithm: Vec<u8>,
    /// The key where it is of another kind.
    public_key: Option<Vec<u8>>,
    /// What signs where it is a key of another kind: the key, and the parameters that it inherits.
    signing_key: Option<Vec<u8>>,
    /// The subject where it is more than a common name.
    subject_der: Option<Vec<u8>>,
}

impl Maker {
    fn new(subject: &str, key: u16) -> Self {
        let mut maker = Self {
            subject: subject.to_owned(),
            key,
            issuer: subject.to_owned(),
            issuer_key: key,
            signer: key,
            serial: vec![1],
            validity: ("20260101000000Z".to_owned(), "20270101000000Z".to_owned()),
            is_version_1: false,
            extensions: Vec::new(),
            algorithm: ECDSA_SHA256.to_vec(),
            public_key: None,
            signing_key: None,
            subject_der: None,
        };
        maker.set(SUBJECT_KEY_ID, false, &tlv(4, &key.to_be_bytes()));
        maker
    }

    /// A self-signed CA.
    pub(in crate::chain) fn ca(subject: &str, key: u16) -> Self {
        Self::new(subject, key)
            .with(BASIC_CONSTRAINTS, true, &sequence(&[vec![1, 1, 0xff]]))
            // keyCertSign, cRLSign
            .with(KEY_USAGE, true, &tlv(3, &[1, 0b0000_0110]))
    }

    /// A server's certificate for `example.com`.
    pub(in crate::chain) fn server(key: u16) -> Self {
        let server_auth = tlv(6, &[0x2b, 6, 1, 5, 5, 7, 3, 1]);
        Self::new("example.com", key)
            // digitalSignature
            .with(KEY_USAGE, true, &tlv(3, &[7, 0b1000_0000]))
            .with(EXTENDED_KEY_USAGE, false, &sequence(&[server_auth]))
            .dns_names(&["example.com"])
    }

    pub(in crate::chain) fn issued_by(mut self, issuer: &str, key: u16) -> Self {
        self.issuer = issuer.to_owned();
        self.issuer_key = key;
        self.signer = key;
        let key_id = tlv(0x80, &key.to_be_bytes());
        self.set(AUTHORITY_KEY_ID, false, &sequence(&[key_id]));
        self
    }

    pub(super) fn signed_with(mut self, key: u16) -> Self {
        self.signer = key;
        self
    }

    pub(super) fn serial(mut self, serial: u8) -> Self {
        self.serial = vec![serial];
        self
    }

    /// One of so many that an octet does not tell them apart.
    pub(super) fn long_serial(mut self, serial: u16) -> Self {
        self.serial = [&[1][..], &serial.to_be_bytes()].concat();
        self
    }

    pub(super) fn named(mut self, subject: &str) -> Self {
        subject.clone_into(&mut self.subject);
        self
    }

    /// With this subject, in DER.
    pub(super) fn subject_der(mut self, der: Vec<u8>) -> Self {
        self.subject_der = Some(der);
        self
    }

    /// Of version 1, without extensions.
    pub(super) fn version_1(mut self) -> Self {
        self.is_version_1 = true;
        self.extensions.clear();
        self
    }

    /// In the form of GeneralizedTime.
    pub(super) fn valid(mut self, not_before: &str, not_after: &str) -> Self {
        self.validity = (not_before.to_owned(), not_after.to_owned());
        self
    }

    pub(super) fn algorithm(mut self, oid: &[u8]) -> Self {
        self.algorithm = oid.to_vec();
        self
    }

    /// With a key of this kind, which has no parameters, and so many octets.
    pub(super) fn key_kind(mut self, oid: &[u8], octets: usize) -> Self {
        let key = [vec![0], vec![7; octets]].concat();
        self.public_key = Some(sequence(&[sequence(&[tlv(6, oid)]), tlv(3, &key)]));
        self
    }

    /// With this key, in DER.
    pub(super) fn key_der(mut self, der: Vec<u8>) -> Self {
        self.public_key = Some(der);
        self
    }

    /// Signed with this key, which inherits these parameters.
    pub(super) fn signed_with_heir(mut self, key: &[u8], inherited: &[u8]) -> Self {
        self.signing_key = Some([key, inherited].concat());
        self
    }

    /// With a key of this kind, which has no parameters.
    pub(super) fn rsa_key(mut self, oid: &[u8], key: &[u8]) -> Self {
        let key = [&[0], key].concat();
        self.public_key = Some(sequence(&[sequence(&[tlv(6, oid)]), tlv(3, &key)]));
        self
    }

    pub(super) fn path_length(self, length: u8) -> Self {
        let value = sequence(&[vec![1, 1, 0xff], tlv(2, &[length])]);
        self.with(BASIC_CONSTRAINTS, true, &value)
    }

    pub(super) fn dns_names(self, names: &[&str]) -> Self {
        let names: Vec<Vec<u8>> = names.iter().map(|it| tlv(0x82, it.as_bytes())).collect();
        self.with(SUBJECT_ALT_NAME, false, &sequence(&names))
    }

    pub(super) fn ca_issuers(self, url: &str) -> Self {
        let method = tlv(6, &[0x2b, 6, 1, 5, 5, 7, 48, 2]);
        let access = sequence(&[method, tlv(0x86, url.as_bytes())]);
        self.with(AUTHORITY_INFO, false, &sequence(&[access]))
    }

    /// With this extension, in place of one of that kind.
    pub(in crate::chain) fn with(mut self, oid: &[u8], critical: bool, value: &[u8]) -> Self {
        self.set(oid, critical, value);
        self
    }

    pub(super) fn without(mut self, oid: &[u8]) -> Self {
        self.extensions.retain(|(other, _)| other != oid);
        self
    }

    fn set(&mut self, oid: &[u8], critical: bool, value: &[u8]) {
        self.extensions.retain(|(other, _)| other != oid);
        let encoded = extension(oid, critical, value);
        self.extensions.push((oid.to_vec(), encoded));
    }

    /// What the key that signs makes of a message.
    pub(super) fn signature_of(&self, message: &[u8]) -> Vec<u8> {
        match &self.signing_key {
            Some(key) => sign(key, message),
            None => sign(&public_key(self.signer), message),
        }
    }

    pub(in crate::chain) fn make(&self) -> Certificate {
        let algorithm = sequence(&[tlv(6, &self.algorithm)]);
        let time = |text: &str| match text.split_at(2) {
            ("20", rest) if rest < "50" => tlv(0x17, rest.as_bytes()),
            ("19", rest) if rest >= "50" => tlv(0x17, rest.as_bytes()),
            _ => tlv(0x18, text.as_bytes()),
        };
        let extensions: Vec<Vec<u8>> = self.extensions.iter().map(|it| it.1.clone()).collect();
        let [version, extensions] = if self.is_version_1 {
            [vec![], vec![]]
        } else {
            [tlv(0xa0, &[2, 1, 2]), tlv(0xa3, &sequence(&extensions))]
        };
        let tbs = sequence(&[
            version,
            tlv(2, &self.serial),
            algorithm.clone(),
            common_name(&self.issuer),
            sequence(&[time(&self.validity.0), time(&self.validity.1)]),
            self.subject_der
                .clone()
                .unwrap_or_else(|| common_name(&self.subject)),
            self.public_key
                .clone()
                .unwrap_or_else(|| public_key(self.key)),
            extensions,
        ]);
        let signature = [vec![0], self.signature_of(&tbs)].concat();
        let der = sequence(&[tbs, algorithm, tlv(3, &signature)]);
        Certificate::from_der(&der).unwrap()
    }
}

pub(super) fn validator(roots: &[Certificate]) -> ChainValidator {
    let store = TrustStore::from_certificates(roots.iter().cloned(), PurposeSet::ALL);
    let verifier: Arc<dyn SignatureVerifier> = Arc::new(HashVerifier);
    ChainValidator::new(store, verifier)
}

/// The report on a server's certificate under the Web PKI, named `example.com`.
pub(super) fn report(
    leaf: &Certificate,
    intermediates: &[Certificate],
    roots: &[Certificate],
) -> ValidationReport {
    report_by(Profile::WebPki, leaf, intermediates, roots)
}

pub(super) fn report_by(
    profile: Profile,
    leaf: &Certificate,
    intermediates: &[Certificate],
    roots: &[Certificate],
) -> ValidationReport {
    let request = ValidationRequest::new(leaf, time(AT))
        .with_intermediates(intermediates)
        .with_name(crate::name_match::ReferenceName::parse("example.com").unwrap());
    validator(roots).with_profile(profile).validate(&request)
}

/// Index and code of each finding.
pub(super) fn told(findings: &[Finding]) -> Vec<String> {
    let text = |it: &Finding| match it.certificate_index {
        Some(index) => format!("{index} {}", it.code),
        None => it.code.to_string(),
    };
    findings.iter().map(text).collect()
}
