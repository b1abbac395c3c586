use super::*;
use notafter::crypto::default_verifier;
use notafter::signature::{SignatureError, SignedData};
use rcgen::string::Ia5String;
use rcgen::{
    BasicConstraints, CertificateParams, CustomExtension, DnType, ExtendedKeyUsagePurpose, IsCa,
    KeyPair, KeyUsagePurpose, SanType, SerialNumber,
};
use serde_json::{Value, json};

/// Supports nothing.
struct NoBackEnd;

impl SignatureVerifier for NoBackEnd {
    fn verify(&self, _: &SignedData<'_>) -> Result<(), SignatureError> {
        Err(SignatureError::Unsupported)
    }
}

fn self_signed(params: &CertificateParams) -> Certificate {
    let key = KeyPair::generate().unwrap();
    let signed = params.self_signed(&key).unwrap();
    Certificate::from_der(signed.der()).unwrap()
}

fn json_of(certificate: &Certificate) -> Value {
    let record = certificate_record(certificate, Some("x.pem#1"), default_verifier());
    serde_json::to_value(record).unwrap()
}

#[test]
fn field_names_and_order_are_the_contract() {
    let certificate = self_signed(&CertificateParams::default());
    let record = certificate_record(&certificate, None, default_verifier());
    let text = serde_json::to_string(&record).unwrap();
    let mut rest = text.as_str();
    for field in [
        "kind",
        "source",
        "subject",
        "issuer",
        "serial_number",
        "not_before",
        "not_after",
        "subject_alt_names",
        "public_key",
        "signature_algorithm",
        "version",
        "is_ca",
        "path_length",
        "key_usage",
        "extended_key_usage",
        "subject_key_id",
        "authority_key_id",
        "ocsp_urls",
        "ca_issuer_urls",
        "crl_urls",
        "policies",
        "validation_level",
        "sct_count",
        "fingerprint_sha256",
        "fingerprint_sha1",
        "self_signed",
        "anomalies",
        "kinds",
        "spki_sha256",
        "must_staple",
        "is_precertificate",
        "scts",
        "signature_parameters",
        "names",
        "issuer_organization",
        "issuer_common_name",
    ] {
        let name = format!("\"{field}\":");
        let (_, after) = rest.split_once(&name).expect(field);
        rest = after;
    }
}

#[test]
fn a_leaf_in_full() {
    let mut params = CertificateParams::default();
    params.serial_number = Some(SerialNumber::from_slice(&[0x00, 0x0a, 0xbc]));
    params.distinguished_name.push(DnType::CommonName, "a, b");
    params.not_before = rcgen::date_time_ymd(2026, 1, 2);
    params.not_after = rcgen::date_time_ymd(2026, 12, 31);
    params.subject_alt_names = vec![
        SanType::DnsName(Ia5String::try_from("*.example.com").unwrap()),
        SanType::IpAddress("2001:db8::1".parse().unwrap()),
        SanType::Rfc822Name(Ia5String::try_from("a@example.com").unwrap()),
        SanType::URI(Ia5String::try_from("https://example.com/").unwrap()),
    ];
    params.key_usages = vec![
        KeyUsagePurpose::DigitalSignature,
        KeyUsagePurpose::KeyAgreement,
    ];
    params.extended_key_usages = vec![
        ExtendedKeyUsagePurpose::ServerAuth,
        ExtendedKeyUsagePurpose::Other(vec![1, 2, 3]),
    ];
    let json = json_of(&self_signed(&params));
    assert_eq!(json["kind"], "certificate");
    assert_eq!(json["source"], "x.pem#1");
    assert!(json["subject"].as_str().unwrap().contains("CN=a\\, b"));
    assert_eq!(json["serial_number"], "abc");
    assert_eq!(json["not_before"], "2026-01-02T00:00:00Z");
    assert_eq!(json["not_after"], "2026-12-31T00:00:00Z");
    assert_eq!(
        json["subject_alt_names"],
        json!([
            {"type": "dns", "value": "*.example.com"},
            {"type": "ip", "value": "2001:db8::1"},
            {"type": "email", "value": "a@example.com"},
            {"type": "uri", "value": "https://example.com/"},
        ])
    );
    assert_eq!(
        json["public_key"],
        json!({"algorithm": "ec", "bits": 256, "curve": "P-256", "parameter_set": null})
    );
    assert_eq!(json["signature_algorithm"], "ecdsa-with-SHA256");
    assert_eq!(json["version"], 3);
    assert_eq!(json["is_ca"], false);
    assert_eq!(json["path_length"], Value::Null);
    assert_eq!(
        json["key_usage"],
        json!(["digitalSignature", "keyAgreement"])
    );
    assert_eq!(json["extended_key_usage"], json!(["serverAuth", "1.2.3"]));
    assert_eq!(json["authority_key_id"], Value::Null);
    assert_eq!(json["ocsp_urls"], json!([]));
    assert_eq!(json["policies"], json!([]));
    assert_eq!(json["validation_level"], "unknown");
    assert_eq!(json["sct_count"], 0);
    assert_eq!(json["fingerprint_sha256"].as_str().unwrap().len(), 64);
    assert_eq!(json["fingerprint_sha1"].as_str().unwrap().len(), 40);
    assert_eq!(json["self_signed"], true);
    assert_eq!(json["anomalies"], json!([]));
    assert_eq!(json["kinds"], json!(["tls-server", "other"]));
    assert_eq!(json["must_staple"], false);
    assert_eq!(json["scts"], json!([]));
    assert_eq!(json["signature_parameters"], Value::Null);
}

#[test]
fn a_ca() {
    let mut params = CertificateParams::default();
    params.is_ca = IsCa::Ca(BasicConstraints::Constrained(3));
    let json = json_of(&self_signed(&params));
    assert_eq!(json["is_ca"], true);
    assert_eq!(json["path_length"], 3);
    assert_eq!(json["kinds"], json!(["ca"]));
    assert!(json["subject_key_id"].is_string());
}

#[test]
fn self_signed_is_unknown_without_a_back_end() {
    let certificate = self_signed(&CertificateParams::default());
    let record = certificate_record(&certificate, None, &NoBackEnd);
    assert_eq!(record.self_signed, None);
    assert_eq!(record.source, None);
}

#[test]
fn anomalies_with_their_facts() {
    let mut params = CertificateParams::default();
    let mut unknown = CustomExtension::from_oid_content(&[1, 2, 3, 4], vec![5, 0]);
    unknown.set_criticality(true);
    params.custom_extensions = vec![unknown];
    let json = json_of(&self_signed(&params));
    assert_eq!(
        json["anomalies"],
        json!([{"code": "unknown-critical-extension", "facts": {"oid": "1.2.3.4"}}])
    );
}
