//! What a case is, and how a file of cases is written.

use std::collections::{BTreeMap, BTreeSet};

use aws_lc_rs::digest;
use data_encoding::{BASE64, HEXLOWER};
use notafter_tests::builder::CertificateBuilder;
use notafter_tests::der;
use notafter_tests::keys::{TestKey, signature_oid};
use serde::Serialize;
use serde_json::{Value, json};

/// In changes to a record: the case says nothing of this field.
pub(crate) const UNLISTED: &str = "UNLISTED";

/// One file of cases.
#[derive(Serialize)]
pub(crate) struct Subject {
    #[serde(skip)]
    pub(crate) name: &'static str,
    description: &'static str,
    /// Certificates that cases refer to by name: DER in Base64.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    certificates: BTreeMap<String, String>,
    /// Revocation lists, likewise.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    crls: BTreeMap<String, String>,
    cases: Vec<Case>,
}

/// DER by the name that cases have for it.
pub(crate) type Table = BTreeMap<String, Vec<u8>>;

/// One case.
#[derive(Serialize)]
pub(crate) struct Case {
    name: String,
    about: String,
    input: Value,
    expect: Value,
    #[serde(skip_serializing_if = "Option::is_none")]
    facts: Option<Value>,
    #[serde(skip)]
    fingerprints: bool,
}

/// The record of [`CertificateBuilder::leaf`], stated by hand, with changes.
pub(crate) fn leaf(changes: &Value) -> Value {
    changed(
        json!({
            "kind": "certificate",
            "subject": "CN=www.example.com",
            "issuer": "CN=Notafter Test CA",
            "serial_number": "1001",
            "not_before": "2026-01-01T00:00:00Z",
            "not_after": "2026-03-31T23:59:59Z",
            "subject_alt_names": [{"type": "dns", "value": "www.example.com"}],
            "public_key": {"algorithm": "ec", "bits": 256, "curve": "P-256"},
            "signature_algorithm": "ecdsa-with-SHA256",
            "version": 3,
            "is_ca": false,
            "path_length": null,
            "key_usage": ["digitalSignature"],
            "extended_key_usage": ["serverAuth"],
            "subject_key_id": "1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e",
            "authority_key_id": "cacacacacacacacacacacacacacacacacacacaca",
            "ocsp_urls": [],
            "ca_issuer_urls": [],
            "crl_urls": [],
            "policies": [],
            "validation_level": "unknown",
            "sct_count": 0,
            "self_signed": false,
            "anomalies": [],
        }),
        changes,
    )
}

/// The record of [`CertificateBuilder::ca`], stated by hand, with changes.
pub(crate) fn ca(changes: &Value) -> Value {
    let record = leaf(&json!({
        "subject": "CN=Notafter Test Intermediate",
        "subject_alt_names": [],
        "is_ca": true,
        "key_usage": ["keyCertSign", "cRLSign"],
        "extended_key_usage": [],
    }));
    changed(record, changes)
}

/// The record of [`CertificateBuilder::bare`], stated by hand, with changes.
pub(crate) fn bare(changes: &Value) -> Value {
    let record = leaf(&json!({
        "subject_alt_names": [],
        "key_usage": [],
        "extended_key_usage": [],
        "subject_key_id": null,
        "authority_key_id": null,
    }));
    changed(record, changes)
}

fn changed(mut record: Value, changes: &Value) -> Value {
    let fields = record.as_object_mut().expect("a record");
    for (name, value) in changes.as_object().expect("changes by field") {
        if value == UNLISTED {
            fields.remove(name).expect("a field that was listed");
        } else {
            fields.insert(name.clone(), value.clone());
        }
    }
    record
}

impl Subject {
    pub(crate) fn new(name: &'static str, description: &'static str, cases: Vec<Case>) -> Self {
        let names: BTreeSet<_> = cases.iter().map(|case| &case.name).collect();
        assert_eq!(names.len(), cases.len(), "a name stands twice in {name}");
        Self {
            name,
            description,
            certificates: BTreeMap::new(),
            crls: BTreeMap::new(),
            cases,
        }
    }

    /// With certificates and revocation lists that the cases refer to by name.
    pub(crate) fn with_tables(mut self, certificates: &Table, crls: &Table) -> Self {
        let encode = |table: &Table| -> BTreeMap<String, String> {
            let entries = table.iter();
            entries
                .map(|(name, der)| (name.clone(), BASE64.encode(der)))
                .collect()
        };
        (self.certificates, self.crls) = (encode(certificates), encode(crls));
        self
    }

    /// The number of cases, and the file's text. Where `present`, the file as it is,
    /// has a certificate that differs in nothing but a random signature, it is kept.
    pub(crate) fn write(&mut self, present: &str) -> (usize, String) {
        let present: Value = serde_json::from_str(present).unwrap_or_default();
        let kept = stored_certificates(&present);
        for (table, field) in [
            (&mut self.certificates, "certificates"),
            (&mut self.crls, "crls"),
        ] {
            for (name, base64) in table {
                let stored = present[field][name.as_str()].as_str();
                if let Some(stored) = stored.filter(|it| differ_in_signature_alone(base64, it)) {
                    stored.clone_into(base64);
                }
            }
        }
        for case in &mut self.cases {
            case.keep_stored_signature(&kept);
            case.add_fingerprints();
        }
        let mut text = serde_json::to_string_pretty(&*self).expect("JSON");
        text.push('\n');
        (self.cases.len(), text)
    }
}

/// Whether two certificates or revocation lists, in Base64, differ in nothing but a random signature.
fn differ_in_signature_alone(new: &str, stored: &str) -> bool {
    let decode = |base64: &str| BASE64.decode(base64.as_bytes()).unwrap_or_default();
    let (new, stored) = (decode(new), decode(stored));
    let new_parts = signed_parts(&new);
    new_parts.is_some() && new_parts == signed_parts(&stored)
}

fn stored_certificates(present: &Value) -> BTreeMap<String, Vec<u8>> {
    let cases = present["cases"].as_array().cloned().unwrap_or_default();
    cases
        .iter()
        .filter_map(|case| {
            let name = case["name"].as_str()?.to_owned();
            let base64 = case["input"]["der_base64"].as_str()?;
            Some((name, BASE64.decode(base64.as_bytes()).ok()?))
        })
        .collect()
}

impl Case {
    /// Any input and expectation.
    pub(crate) fn new(name: &str, about: &str, input: Value, expect: Value) -> Self {
        Self {
            name: name.to_owned(),
            about: about.to_owned(),
            input,
            expect,
            facts: None,
            fingerprints: false,
        }
    }

    /// DER and the record expected of it.
    pub(crate) fn der(name: &str, about: &str, der: &[u8], expect: Value) -> Self {
        let input = json!({"der_base64": BASE64.encode(der)});
        Self::new(name, about, input, expect)
    }

    /// A certificate like the template of a leaf, signed by the test CA, and what
    /// changes in its record.
    #[expect(clippy::needless_pass_by_value, reason = "json! makes values")]
    pub(crate) fn leaf(
        name: &str,
        about: &str,
        builder: &CertificateBuilder,
        changes: Value,
    ) -> Self {
        Self::der(name, about, &builder.build(), leaf(&changes))
    }

    /// The same for the template of a CA.
    #[expect(clippy::needless_pass_by_value, reason = "json! makes values")]
    pub(crate) fn ca(
        name: &str,
        about: &str,
        builder: &CertificateBuilder,
        changes: Value,
    ) -> Self {
        Self::der(name, about, &builder.build(), ca(&changes))
    }

    /// Facts beyond the record.
    pub(crate) fn facts(mut self, facts: Value) -> Self {
        self.facts = Some(facts);
        self
    }

    /// The fingerprints are to be expected too: digests by aws-lc, which notafter's core
    /// does not use for them.
    pub(crate) fn with_fingerprints(mut self) -> Self {
        self.fingerprints = true;
        self
    }

    /// What the input has besides its octets.
    pub(crate) fn add_input(&mut self, fields: serde_json::Map<String, Value>) {
        let input = self.input.as_object_mut().expect("an object");
        input.extend(fields);
    }

    /// The names by which the input refers to tables of the file.
    pub(crate) fn references(&self, names: &mut BTreeSet<String>) {
        let fields = ["leaf", "intermediates", "roots", "crls", "certificates"];
        for field in fields {
            match &self.input[field] {
                Value::String(name) => names.extend([name.clone()]),
                Value::Array(listed) => names.extend(listed.iter().map(|it| {
                    let name = it.as_str().or(it["certificate"].as_str());
                    name.expect("a name").to_owned()
                })),
                _ => {}
            }
        }
    }

    /// What is expected besides.
    pub(crate) fn add_expectations(&mut self, fields: &Value) {
        let expect = self.expect.as_object_mut().expect("an object");
        expect.extend(fields.as_object().expect("an object").clone());
    }

    fn certificate(&self) -> Option<Vec<u8>> {
        let base64 = self.input["der_base64"].as_str()?;
        Some(BASE64.decode(base64.as_bytes()).expect("our Base64"))
    }

    fn keep_stored_signature(&mut self, stored: &BTreeMap<String, Vec<u8>>) {
        let (Some(new), Some(old)) = (self.certificate(), stored.get(&self.name)) else {
            return;
        };
        let (Some(new_parts), Some(old_parts)) = (signed_parts(&new), signed_parts(old)) else {
            return;
        };
        if new_parts == old_parts {
            self.input["der_base64"] = BASE64.encode(old).into();
        }
    }

    fn add_fingerprints(&mut self) {
        if !self.fingerprints {
            return;
        }
        let der = self.certificate().expect("a certificate");
        let hex = |algorithm| HEXLOWER.encode(digest::digest(algorithm, &der).as_ref());
        self.expect["fingerprint_sha256"] = hex(&digest::SHA256).into();
        self.expect["fingerprint_sha1"] = hex(&digest::SHA1_FOR_LEGACY_USE_ONLY).into();
    }
}

/// What is signed, the algorithm, and whatever follows the certificate; `None` where
/// the signature is not random or the certificate is not whole.
fn signed_parts(der: &[u8]) -> Option<(&[u8], &[u8], &[u8])> {
    const RANDOM: &[&str] = &[
        signature_oid::RSA_PSS,
        signature_oid::ECDSA_SHA1,
        signature_oid::ECDSA_SHA224,
        signature_oid::ECDSA_SHA256,
        signature_oid::ECDSA_SHA384,
        signature_oid::ECDSA_SHA512,
        signature_oid::DSA_SHA1,
        signature_oid::DSA_SHA256,
        signature_oid::ML_DSA_44,
        signature_oid::ML_DSA_65,
        signature_oid::ML_DSA_87,
    ];
    let (certificate, after) = der.split_at_checked(size(der)?)?;
    let fields = der::contents(certificate);
    let (tbs, fields) = fields.split_at_checked(size(fields)?)?;
    let (algorithm, _) = fields.split_at_checked(size(fields)?)?;
    let is_random = RANDOM
        .iter()
        .any(|oid| der::contents(algorithm).starts_with(&der::oid(oid)));
    is_random.then_some((tbs, algorithm, after))
}

/// The size of the first element, in octets.
fn size(der: &[u8]) -> Option<usize> {
    let first = usize::from(*der.get(1)?);
    if first < 0x80 {
        return Some(2 + first);
    }
    let octets = der.get(2..2 + (first & 0x7f))?;
    let length = octets
        .iter()
        .fold(0, |length, octet| length << 8 | usize::from(*octet));
    Some(2 + octets.len() + length)
}

/// The template of a leaf.
pub(crate) fn template() -> CertificateBuilder {
    CertificateBuilder::leaf()
}

/// A leaf with one more extension at the end.
pub(crate) fn with(dotted: &str, critical: bool, value: &[u8]) -> CertificateBuilder {
    template().extension(dotted, critical, value)
}

/// The signature of the CA over any octets.
pub(crate) fn ca_key() -> TestKey {
    TestKey::ca()
}
