//! Certificates made to order: a right one, in which any field can be replaced
//! by any octets.

use crate::der;
use crate::extension::{self, key_usage, oid};
use crate::keys::{Signer, TestKey};
use crate::name;

/// The key identifier that the template gives its issuer.
pub const CA_KEY_ID: [u8; 20] = [0xca; 20];
/// The key identifier that the template gives its subject.
pub const SUBJECT_KEY_ID: [u8; 20] = [0x1e; 20];
/// The common name of the template's issuer.
pub const CA_NAME: &str = "Notafter Test CA";
/// The DNS name of the template.
pub const DNS_NAME: &str = "www.example.com";

/// How the criticality of an extension is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Critical {
    /// Not critical: left out, as DER demands of a default.
    No,
    /// Critical: TRUE.
    Yes,
    /// WRONG in DER: FALSE, written out.
    ExplicitNo,
    /// A BOOLEAN of this octet.
    Raw(u8),
}

impl From<bool> for Critical {
    fn from(critical: bool) -> Self {
        if critical { Self::Yes } else { Self::No }
    }
}

/// DER of one `Extension`.
pub fn encode_extension(dotted: &str, critical: impl Into<Critical>, value: &[u8]) -> Vec<u8> {
    let mut elements = vec![der::oid(dotted)];
    match critical.into() {
        Critical::No => {}
        Critical::Yes => elements.push(der::boolean(true)),
        Critical::ExplicitNo => elements.push(der::boolean(false)),
        Critical::Raw(octet) => elements.push(der::element(der::tag::BOOLEAN, [octet])),
    }
    elements.push(der::octet_string(value));
    der::sequence(&elements)
}

/// Builds a certificate. Every setter replaces one field by a whole element (or
/// takes it away), without a check.
#[derive(Clone, Debug)]
#[must_use]
pub struct CertificateBuilder {
    version: Option<Vec<u8>>,
    serial: Vec<u8>,
    inner_algorithm: Option<Vec<u8>>,
    outer_algorithm: Option<Vec<u8>>,
    issuer: Vec<u8>,
    not_before: Vec<u8>,
    not_after: Vec<u8>,
    subject: Vec<u8>,
    spki: Vec<u8>,
    issuer_unique_id: Option<Vec<u8>>,
    subject_unique_id: Option<Vec<u8>>,
    extensions: Vec<(String, Vec<u8>)>,
    extensions_field: ExtensionsField,
    after_tbs_fields: Vec<u8>,
    signature_unused_bits: u8,
}

/// How the `extensions` field is written.
#[derive(Clone, Debug)]
enum ExtensionsField {
    /// The extensions there are; left out where there are none.
    AsListed,
    /// `[3]` around an empty SEQUENCE.
    Empty,
    /// This element.
    Raw(Vec<u8>),
}

impl Default for CertificateBuilder {
    fn default() -> Self {
        Self::leaf()
    }
}

impl CertificateBuilder {
    /// A TLS server's certificate without a fault: version 3, serial number 0x1001,
    /// issuer `CN=Notafter Test CA`, subject `CN=www.example.com`, valid from
    /// 2026-01-01T00:00:00Z to 2026-03-31T23:59:59Z, a P-256 key, and authority key
    /// id, subject key id, key usage (digitalSignature, critical), extended key
    /// usage (serverAuth) and subject alternative name (www.example.com).
    pub fn leaf() -> Self {
        let digital_signature = extension::key_usage(&[key_usage::DIGITAL_SIGNATURE]);
        let server_auth = extension::extended_key_usage(&[oid::SERVER_AUTH]);
        let names = extension::dns_names(&[DNS_NAME]);
        Self::bare()
            .extension(
                oid::AUTHORITY_KEY_ID,
                false,
                &extension::authority_key_id(&CA_KEY_ID),
            )
            .extension(
                oid::SUBJECT_KEY_ID,
                false,
                &extension::subject_key_id(&SUBJECT_KEY_ID),
            )
            .extension(oid::KEY_USAGE, true, &digital_signature)
            .extension(oid::EXTENDED_KEY_USAGE, false, &server_auth)
            .extension(oid::SUBJECT_ALT_NAME, false, &names)
    }

    /// An intermediate CA's certificate without a fault: as [`leaf`](Self::leaf), but subject
    /// `CN=Notafter Test Intermediate`, basic constraints (CA, no path length, critical),
    /// key usage (keyCertSign, cRLSign, critical), and neither extended key usage
    /// nor names.
    pub fn ca() -> Self {
        let signs = extension::key_usage(&[key_usage::KEY_CERT_SIGN, key_usage::CRL_SIGN]);
        let basic = extension::basic_constraints(true, None);
        Self::bare()
            .subject(name::common_name("Notafter Test Intermediate"))
            .extension(
                oid::AUTHORITY_KEY_ID,
                false,
                &extension::authority_key_id(&CA_KEY_ID),
            )
            .extension(
                oid::SUBJECT_KEY_ID,
                false,
                &extension::subject_key_id(&SUBJECT_KEY_ID),
            )
            .extension(oid::BASIC_CONSTRAINTS, true, &basic)
            .extension(oid::KEY_USAGE, true, &signs)
    }

    /// As [`leaf`](Self::leaf), without extensions.
    pub fn bare() -> Self {
        Self {
            version: Some(der::context(0, der::integer(2))),
            serial: der::integer(0x1001),
            inner_algorithm: None,
            outer_algorithm: None,
            issuer: name::common_name(CA_NAME),
            not_before: der::utc_time("260101000000Z"),
            not_after: der::utc_time("260331235959Z"),
            subject: name::common_name(DNS_NAME),
            spki: crate::keys::public_key("p256"),
            issuer_unique_id: None,
            subject_unique_id: None,
            extensions: Vec::new(),
            extensions_field: ExtensionsField::AsListed,
            after_tbs_fields: Vec::new(),
            signature_unused_bits: 0,
        }
    }

    /// The number in the version field: 0 is v1 (which DER leaves out), 2 is v3.
    pub fn version(mut self, number: i64) -> Self {
        self.version = Some(der::context(0, der::integer(number)));
        self
    }

    /// No version field: version 1.
    pub fn without_version(mut self) -> Self {
        self.version = None;
        self
    }

    /// The contents octets of the serial number, right or wrong.
    pub fn serial(mut self, contents: &[u8]) -> Self {
        self.serial = der::integer_raw(contents);
        self
    }

    /// The whole element of the serial number.
    pub fn serial_raw(mut self, element: Vec<u8>) -> Self {
        self.serial = element;
        self
    }

    /// The algorithm inside what is signed; otherwise the signer's.
    pub fn inner_algorithm(mut self, algorithm: Vec<u8>) -> Self {
        self.inner_algorithm = Some(algorithm);
        self
    }

    /// The algorithm beside the signature; otherwise the signer's.
    pub fn outer_algorithm(mut self, algorithm: Vec<u8>) -> Self {
        self.outer_algorithm = Some(algorithm);
        self
    }

    /// The issuer's `Name`.
    pub fn issuer(mut self, name: Vec<u8>) -> Self {
        self.issuer = name;
        self
    }

    /// The subject's `Name`.
    pub fn subject(mut self, name: Vec<u8>) -> Self {
        self.subject = name;
        self
    }

    /// The two times, whole elements.
    pub fn validity(mut self, not_before: Vec<u8>, not_after: Vec<u8>) -> Self {
        self.not_before = not_before;
        self.not_after = not_after;
        self
    }

    /// The `SubjectPublicKeyInfo`.
    pub fn spki(mut self, spki: &[u8]) -> Self {
        self.spki = spki.to_vec();
        self
    }

    /// The issuer's unique identifier, without unused bits.
    pub fn issuer_unique_id(mut self, octets: &[u8]) -> Self {
        self.issuer_unique_id = Some(der::retag(0x81, der::bit_string(octets)));
        self
    }

    /// The subject's unique identifier, without unused bits.
    pub fn subject_unique_id(mut self, octets: &[u8]) -> Self {
        self.subject_unique_id = Some(der::retag(0x82, der::bit_string(octets)));
        self
    }

    /// Adds an extension at the end, whether there is one of that OID or not.
    pub fn extension(self, dotted: &str, critical: impl Into<Critical>, value: &[u8]) -> Self {
        let encoded = encode_extension(dotted, critical, value);
        self.extension_raw(dotted, encoded)
    }

    /// Adds a whole `Extension` element at the end; the OID is only for
    /// [`replace`](Self::replace) and [`without`](Self::without).
    pub fn extension_raw(mut self, dotted: &str, encoded: Vec<u8>) -> Self {
        self.extensions.push((dotted.to_owned(), encoded));
        self
    }

    /// Replaces the extensions of this OID, in the place of the first, by one.
    ///
    /// # Panics
    ///
    /// Where there is none to replace.
    pub fn replace(mut self, dotted: &str, critical: impl Into<Critical>, value: &[u8]) -> Self {
        let place = self
            .extensions
            .iter()
            .position(|(present, _)| present == dotted)
            .expect("an extension to replace");
        self = self.without(dotted);
        let encoded = encode_extension(dotted, critical, value);
        self.extensions.insert(place, (dotted.to_owned(), encoded));
        self
    }

    /// Takes the extensions of this OID away.
    pub fn without(mut self, dotted: &str) -> Self {
        self.extensions.retain(|(present, _)| present != dotted);
        self
    }

    /// No extensions at all, and no field for them.
    pub fn without_extensions(mut self) -> Self {
        self.extensions.clear();
        self
    }

    /// The field for extensions, with none in it.
    pub fn empty_extensions(mut self) -> Self {
        self.extensions_field = ExtensionsField::Empty;
        self
    }

    /// The whole element of the field for extensions, tag `[3]` and all.
    pub fn extensions_field(mut self, element: Vec<u8>) -> Self {
        self.extensions_field = ExtensionsField::Raw(element);
        self
    }

    /// Octets after the last field inside what is signed.
    pub fn after_tbs_fields(mut self, octets: &[u8]) -> Self {
        self.after_tbs_fields = octets.to_vec();
        self
    }

    /// The count of unused bits that the signature's BIT STRING claims.
    pub fn signature_unused_bits(mut self, count: u8) -> Self {
        self.signature_unused_bits = count;
        self
    }

    /// DER of the `TBSCertificate`; `algorithm` stands in it unless another was set.
    pub fn tbs(&self, algorithm: &[u8]) -> Vec<u8> {
        let mut elements = Vec::new();
        elements.extend(self.version.clone());
        elements.push(self.serial.clone());
        elements.push(
            self.inner_algorithm
                .clone()
                .unwrap_or_else(|| algorithm.to_vec()),
        );
        elements.push(self.issuer.clone());
        elements.push(der::sequence(&[
            self.not_before.clone(),
            self.not_after.clone(),
        ]));
        elements.push(self.subject.clone());
        elements.push(self.spki.clone());
        elements.extend(self.issuer_unique_id.clone());
        elements.extend(self.subject_unique_id.clone());
        match &self.extensions_field {
            ExtensionsField::AsListed if self.extensions.is_empty() => {}
            ExtensionsField::AsListed => {
                let extensions: Vec<_> = self
                    .extensions
                    .iter()
                    .map(|(_, encoded)| encoded.clone())
                    .collect();
                elements.push(der::context(3, der::sequence(&extensions)));
            }
            ExtensionsField::Empty => elements.push(der::context(3, der::sequence(&[]))),
            ExtensionsField::Raw(element) => elements.push(element.clone()),
        }
        elements.push(self.after_tbs_fields.clone());
        der::sequence(&elements)
    }

    /// DER of the certificate, signed.
    pub fn sign(&self, signer: &dyn Signer) -> Vec<u8> {
        let algorithm = signer.algorithm();
        let tbs = self.tbs(&algorithm);
        let signature = signer.sign(&tbs);
        let outer = self.outer_algorithm.clone().unwrap_or(algorithm);
        der::sequence(&[
            tbs,
            outer,
            der::bit_string_raw(self.signature_unused_bits, signature),
        ])
    }

    /// DER of the certificate, signed by the [test CA's key](TestKey::ca).
    pub fn build(&self) -> Vec<u8> {
        self.sign(&TestKey::ca())
    }

    /// DER of the certificate, self-signed: the key becomes the signer's, and the issuer
    /// the subject.
    pub fn self_signed(&self, key: &TestKey) -> Vec<u8> {
        let mut own = self.clone().spki(key.spki());
        own.issuer = own.subject.clone();
        own.sign(key)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::process::Command;

    /// What the `openssl` command says of a certificate.
    fn openssl_text(der: &[u8]) -> Option<String> {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("certificate.der");
        std::fs::write(&file, der).unwrap();
        let output = Command::new("openssl")
            .args(["x509", "-inform", "DER", "-noout", "-text", "-in"])
            .arg(&file)
            .output();
        let Ok(output) = output else {
            crate::skip::skip("templates against openssl", "no openssl command");
            return None;
        };
        let error = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "{error}");
        Some(String::from_utf8_lossy(&output.stdout).into_owned())
    }

    #[test]
    fn openssl_reads_the_templates() {
        let Some(leaf) = openssl_text(&CertificateBuilder::leaf().build()) else {
            return;
        };
        for expected in [
            "Version: 3 (0x2)",
            "Serial Number: 4097 (0x1001)",
            "Issuer: CN = Notafter Test CA",
            "Subject: CN = www.example.com",
            "Not Before: Jan  1 00:00:00 2026 GMT",
            "Not After : Mar 31 23:59:59 2026 GMT",
            "DNS:www.example.com",
            "TLS Web Server Authentication",
        ] {
            assert!(leaf.contains(expected), "{expected} is not in\n{leaf}");
        }
        let ca = openssl_text(&CertificateBuilder::ca().build()).unwrap();
        assert!(
            ca.contains("CA:TRUE") && ca.contains("Certificate Sign, CRL Sign"),
            "{ca}"
        );
    }

    #[test]
    fn the_signature_is_the_ca_keys() {
        use aws_lc_rs::signature::{ECDSA_P256_SHA256_ASN1, UnparsedPublicKey};
        let builder = CertificateBuilder::leaf();
        let certificate = builder.build();
        let tbs = builder.tbs(&TestKey::ca().algorithm());
        let after_tbs = &der::contents(&certificate)[tbs.len()..];
        let signature_element = &after_tbs[TestKey::ca().algorithm().len()..];
        let signature = &der::contents(signature_element)[1..];
        let ca = TestKey::ca();
        let point = &ca.spki()[ca.spki().len() - 65..];
        UnparsedPublicKey::new(&ECDSA_P256_SHA256_ASN1, point)
            .verify(&tbs, signature)
            .unwrap();
    }

    #[test]
    fn extensions_are_replaced_in_place_and_taken_away() {
        let tbs = |builder: CertificateBuilder| builder.tbs(&TestKey::ca().algorithm());
        let value = extension::key_usage(&[key_usage::DIGITAL_SIGNATURE]);
        let leaf = CertificateBuilder::leaf();
        let same = leaf.clone().replace(oid::KEY_USAGE, true, &value);
        assert_eq!(tbs(same), tbs(leaf.clone()));
        let fewer = leaf.clone().without(oid::KEY_USAGE);
        assert!(tbs(fewer).len() < tbs(leaf.clone()).len());
        let bare = leaf.without_extensions();
        assert_eq!(tbs(bare), tbs(CertificateBuilder::bare()));
    }
}
