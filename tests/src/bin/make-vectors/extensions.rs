//! Every extension of RFC 5280, and those beyond it that products meet.

use std::net::IpAddr;

use notafter_tests::builder::CertificateBuilder;
use notafter_tests::der;
use notafter_tests::extension::{self as ext, Sct, key_usage, oid};
use notafter_tests::name::{self, attribute, general};
use serde_json::json;

use crate::case::{Case, Subject, template, with};

pub(crate) fn subject() -> Subject {
    let mut cases = templates();
    cases.extend(names());
    cases.extend(usages());
    cases.extend(key_ids());
    cases.extend(policies());
    cases.extend(locations());
    cases.extend(ca_constraints());
    cases.extend(transparency());
    cases.extend(other());
    Subject::new(
        "extensions",
        "Certificates with each extension, rightly encoded: none has an anomaly.",
        cases,
    )
}

fn ip(text: &str) -> IpAddr {
    text.parse().expect("an address")
}

fn templates() -> Vec<Case> {
    vec![
        Case::leaf(
            "leaf",
            "The template: authority and subject key id, key usage, extended key usage and \
             subject alternative name.",
            &template(),
            json!({}),
        )
        .with_fingerprints()
        .facts(json!({"extensions": [
            {"oid": "2.5.29.35", "critical": false},
            {"oid": "2.5.29.14", "critical": false},
            {"oid": "2.5.29.15", "critical": true},
            {"oid": "2.5.29.37", "critical": false},
            {"oid": "2.5.29.17", "critical": false},
        ]})),
        Case::ca(
            "ca",
            "The template of a CA: basic constraints without a path length, keyCertSign, cRLSign.",
            &CertificateBuilder::ca(),
            json!({}),
        )
        .with_fingerprints(),
        Case::ca(
            "path-length-zero",
            "A CA under which only end entities may stand: 0 is not the same as no limit.",
            &CertificateBuilder::ca().replace(
                oid::BASIC_CONSTRAINTS,
                true,
                &ext::basic_constraints(true, Some(0)),
            ),
            json!({"path_length": 0}),
        ),
        Case::ca(
            "path-length-300",
            "A path length of two octets.",
            &CertificateBuilder::ca().replace(
                oid::BASIC_CONSTRAINTS,
                true,
                &ext::basic_constraints(true, Some(300)),
            ),
            json!({"path_length": 300}),
        ),
        Case::leaf(
            "basic-constraints-empty",
            "Basic constraints of an end entity: an empty SEQUENCE, since FALSE is the default.",
            &with(
                oid::BASIC_CONSTRAINTS,
                true,
                &ext::basic_constraints(false, None),
            ),
            json!({}),
        ),
    ]
}

fn names() -> Vec<Case> {
    let all = ext::general_names(&[
        general::dns("www.example.com"),
        general::dns("*.example.com"),
        general::ip(ip("192.0.2.1")),
        general::ip(ip("2001:db8::1")),
        general::email("admin@example.com"),
        general::uri("https://example.com/path?query"),
        general::directory(&name::common_name("Directory")),
        general::other("1.3.6.1.4.1.311.20.2.3", &der::utf8("user@example.com")),
        general::registered_id("1.2.3.4"),
        general::x400(),
        general::edi_party("party"),
    ]);
    vec![
        Case::leaf(
            "subject-alt-name-every-kind",
            "Every kind of GeneralName. Read as: an otherName's value is its type, then `=#` and \
             the DER of its value in hex; a registeredID's is its dotted OID; x400Address and \
             ediPartyName are `other` too, with a value that is left open here.",
            &template().replace(oid::SUBJECT_ALT_NAME, false, &all),
            json!({"subject_alt_names": [
                {"type": "dns", "value": "www.example.com"},
                {"type": "dns", "value": "*.example.com"},
                {"type": "ip", "value": "192.0.2.1"},
                {"type": "ip", "value": "2001:db8::1"},
                {"type": "email", "value": "admin@example.com"},
                {"type": "uri", "value": "https://example.com/path?query"},
                {"type": "directory", "value": "CN=Directory"},
                {"type": "other", "value":
                    "1.3.6.1.4.1.311.20.2.3=#0c1075736572406578616d706c652e636f6d"},
                {"type": "other", "value": "1.2.3.4"},
                {"type": "other"},
                {"type": "other"},
            ]}),
        ),
        Case::leaf(
            "subject-alt-name-ip-forms",
            "Addresses as RFC 5952 writes them: the longest run of zeros (the first of equals) \
             compressed, a lone zero group not, lower case; IPv4-mapped with a dotted tail \
             (section 5).",
            &template().replace(
                oid::SUBJECT_ALT_NAME,
                false,
                &ext::general_names(&[
                    general::ip(ip("::")),
                    general::ip(ip("::1")),
                    general::ip(ip("2001:db8:0:0:1:0:0:1")),
                    general::ip(ip("2001:db8:0:1:1:1:1:1")),
                    general::ip(ip("2001:db8::ABCD")),
                    general::ip_raw(&[0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff, 192, 0, 2, 128]),
                    general::ip(ip("255.255.255.255")),
                ]),
            ),
            json!({"subject_alt_names": [
                {"type": "ip", "value": "::"},
                {"type": "ip", "value": "::1"},
                {"type": "ip", "value": "2001:db8::1:0:0:1"},
                {"type": "ip", "value": "2001:db8:0:1:1:1:1:1"},
                {"type": "ip", "value": "2001:db8::abcd"},
                {"type": "ip", "value": "::ffff:192.0.2.128"},
                {"type": "ip", "value": "255.255.255.255"},
            ]}),
        ),
        Case::leaf(
            "subject-alt-name-punycode-and-case",
            "DNS names are shown as they are written: neither decoded nor folded.",
            &template().replace(
                oid::SUBJECT_ALT_NAME,
                false,
                &ext::dns_names(&["xn--mnchen-3ya.example", "WWW.Example.COM"]),
            ),
            json!({"subject_alt_names": [
                {"type": "dns", "value": "xn--mnchen-3ya.example"},
                {"type": "dns", "value": "WWW.Example.COM"},
            ]}),
        ),
        Case::leaf(
            "subject-alt-name-150",
            "A hundred and fifty names, in order.",
            &{
                let texts: Vec<_> = (0..150).map(|n| format!("h{n}.example.com")).collect();
                let texts: Vec<_> = texts.iter().map(String::as_str).collect();
                template().replace(oid::SUBJECT_ALT_NAME, false, &ext::dns_names(&texts))
            },
            json!({"subject_alt_names": (0..150)
                .map(|n| json!({"type": "dns", "value": format!("h{n}.example.com")}))
                .collect::<Vec<_>>()}),
        ),
        Case::leaf(
            "subject-alt-name-critical-with-empty-subject",
            "An empty subject and a critical subject alternative name, as RFC 5280 section \
             4.1.2.6 has it.",
            &template().subject(name::name(&[])).replace(
                oid::SUBJECT_ALT_NAME,
                true,
                &ext::dns_names(&["www.example.com"]),
            ),
            json!({"subject": ""}),
        ),
        Case::leaf(
            "issuer-alt-name",
            "Other names of the issuer.",
            &with(
                oid::ISSUER_ALT_NAME,
                false,
                &ext::general_names(&[general::email("ca@example.com")]),
            ),
            json!({}),
        )
        .facts(json!({"issuer_alt_names": [{"type": "email", "value": "ca@example.com"}]})),
        Case::leaf(
            "subject-directory-attributes",
            "A date of birth (RFC 3739 section 3.2.2).",
            &with(
                oid::SUBJECT_DIRECTORY_ATTRIBUTES,
                false,
                &ext::subject_directory_attributes(&[(
                    "1.3.6.1.5.5.7.9.1",
                    vec![der::generalized_time("19710209120000Z")],
                )]),
            ),
            json!({}),
        )
        .facts(json!({"subject_directory_attributes": ["1.3.6.1.5.5.7.9.1"]})),
    ]
}

fn usages() -> Vec<Case> {
    let every = [
        key_usage::DIGITAL_SIGNATURE,
        key_usage::NON_REPUDIATION,
        key_usage::KEY_ENCIPHERMENT,
        key_usage::DATA_ENCIPHERMENT,
        key_usage::KEY_AGREEMENT,
        key_usage::KEY_CERT_SIGN,
        key_usage::CRL_SIGN,
        key_usage::ENCIPHER_ONLY,
        key_usage::DECIPHER_ONLY,
    ];
    vec![
        Case::ca(
            "key-usage-every-bit",
            "All nine bits, the ninth in a second octet.",
            &CertificateBuilder::ca().replace(oid::KEY_USAGE, true, &ext::key_usage(&every)),
            json!({"key_usage": [
                "digitalSignature", "nonRepudiation", "keyEncipherment", "dataEncipherment",
                "keyAgreement", "keyCertSign", "cRLSign", "encipherOnly", "decipherOnly",
            ]}),
        ),
        Case::leaf(
            "key-usage-not-critical",
            "RFC 5280 section 4.2.1.3: it SHOULD be critical; leaving that is no fault.",
            &template().replace(
                oid::KEY_USAGE,
                false,
                &ext::key_usage(&[key_usage::DIGITAL_SIGNATURE, key_usage::KEY_ENCIPHERMENT]),
            ),
            json!({"key_usage": ["digitalSignature", "keyEncipherment"]}),
        ),
        Case::leaf(
            "no-key-usage",
            "Without key usage.",
            &template().without(oid::KEY_USAGE),
            json!({"key_usage": []}),
        ),
        Case::leaf(
            "extended-key-usage-every",
            "All of RFC 5280 section 4.2.1.12, and one that is nobody's.",
            &template().replace(
                oid::EXTENDED_KEY_USAGE,
                false,
                &ext::extended_key_usage(&[
                    oid::SERVER_AUTH,
                    oid::CLIENT_AUTH,
                    oid::CODE_SIGNING,
                    oid::EMAIL_PROTECTION,
                    oid::TIME_STAMPING,
                    oid::OCSP_SIGNING,
                    oid::ANY_EXTENDED_KEY_USAGE,
                    "1.3.6.1.4.1.99999.7",
                ]),
            ),
            json!({"extended_key_usage": [
                "serverAuth", "clientAuth", "codeSigning", "emailProtection", "timeStamping",
                "OCSPSigning", "anyExtendedKeyUsage", "1.3.6.1.4.1.99999.7",
            ]}),
        ),
        Case::leaf(
            "code-signing",
            "A code-signing certificate: no names, codeSigning, critical.",
            &template()
                .without(oid::SUBJECT_ALT_NAME)
                .subject(name::common_name("Example Software"))
                .replace(
                    oid::EXTENDED_KEY_USAGE,
                    true,
                    &ext::extended_key_usage(&[oid::CODE_SIGNING]),
                ),
            json!({
                "subject": "CN=Example Software",
                "subject_alt_names": [],
                "extended_key_usage": ["codeSigning"],
            }),
        ),
        Case::leaf(
            "private-key-usage-period",
            "RFC 3280 section 4.2.1.4.",
            &with(
                oid::PRIVATE_KEY_USAGE_PERIOD,
                false,
                &ext::private_key_usage_period(Some("20260101000000Z"), Some("20260201000000Z")),
            ),
            json!({}),
        )
        .facts(json!({"private_key_usage_period": {
            "not_before": "2026-01-01T00:00:00Z",
            "not_after": "2026-02-01T00:00:00Z",
        }})),
        Case::leaf(
            "private-key-usage-period-end-only",
            "Only the end of the period.",
            &with(
                oid::PRIVATE_KEY_USAGE_PERIOD,
                false,
                &ext::private_key_usage_period(None, Some("20260201000000Z")),
            ),
            json!({}),
        )
        .facts(json!({"private_key_usage_period": {
            "not_before": null,
            "not_after": "2026-02-01T00:00:00Z",
        }})),
    ]
}

fn key_ids() -> Vec<Case> {
    let issuer = [general::directory(&name::common_name("Notafter Test Root"))];
    vec![
        Case::leaf(
            "authority-key-id-all-fields",
            "Key identifier, issuer and serial number; the record shows the first.",
            &template().replace(
                oid::AUTHORITY_KEY_ID,
                false,
                &ext::authority_key_id_full(Some(&[0xab; 20]), &issuer, &[0x12, 0x34]),
            ),
            json!({"authority_key_id": "abababababababababababababababababababab"}),
        )
        .facts(json!({"authority_key_id": {
            "key_id": "abababababababababababababababababababab",
            "issuer": [{"type": "directory", "value": "CN=Notafter Test Root"}],
            "serial_number": "1234",
        }})),
        Case::leaf(
            "authority-key-id-without-key-id",
            "Only issuer and serial number.",
            &template().replace(
                oid::AUTHORITY_KEY_ID,
                false,
                &ext::authority_key_id_full(None, &issuer, &[0x12, 0x34]),
            ),
            json!({"authority_key_id": null}),
        ),
        Case::leaf(
            "key-ids-of-other-lengths",
            "RFC 5280 fixes no length: 1 octet and 32.",
            &template()
                .replace(oid::AUTHORITY_KEY_ID, false, &ext::authority_key_id(&[7]))
                .replace(oid::SUBJECT_KEY_ID, false, &ext::subject_key_id(&[0; 32])),
            json!({"authority_key_id": "07", "subject_key_id": "0".repeat(64)}),
        ),
        Case::leaf(
            "no-subject-key-id",
            "RFC 5280 section 4.2.1.2: an end entity's SHOULD, not MUST.",
            &template().without(oid::SUBJECT_KEY_ID),
            json!({"subject_key_id": null}),
        ),
    ]
}

fn policies() -> Vec<Case> {
    let level = |name: &str, about: &str, policy: &str, level: &str| {
        let builder = with(
            oid::CERTIFICATE_POLICIES,
            false,
            &ext::certificate_policies(&[(policy, vec![])]),
        );
        let changes = json!({"policies": [policy], "validation_level": level});
        Case::leaf(name, about, &builder, changes)
    };
    let levels = "Read as: levels are dv, ov, iv, ev, or unknown.";
    vec![
        level("policy-dv", levels, oid::CABF_DV, "dv"),
        level("policy-ov", levels, oid::CABF_OV, "ov"),
        level("policy-iv", levels, oid::CABF_IV, "iv"),
        level("policy-ev", levels, oid::CABF_EV, "ev"),
        level(
            "policy-any",
            "anyPolicy tells no level.",
            oid::ANY_POLICY,
            "unknown",
        ),
        Case::leaf(
            "policy-qualifiers",
            "A statement's address, and a user notice with a reference and a text of each \
             string type that DisplayText has.",
            &with(
                oid::CERTIFICATE_POLICIES,
                false,
                &ext::certificate_policies(&[
                    (
                        oid::CABF_OV,
                        vec![
                            ext::cps_qualifier("https://example.com/cps"),
                            ext::user_notice_qualifier(
                                Some(("Example", &[1, 2])),
                                Some(der::utf8("Notice é")),
                            ),
                        ],
                    ),
                    (
                        "1.3.6.1.4.1.99999.1.1",
                        vec![ext::user_notice_qualifier(None, Some(der::bmp("Notice é")))],
                    ),
                    (
                        "1.3.6.1.4.1.99999.1.2",
                        vec![ext::user_notice_qualifier(
                            None,
                            Some(der::visible("Notice")),
                        )],
                    ),
                    (
                        "1.3.6.1.4.1.99999.1.3",
                        vec![ext::user_notice_qualifier(None, Some(der::ia5("Notice")))],
                    ),
                ]),
            ),
            json!({
                "policies": [
                    "2.23.140.1.2.2",
                    "1.3.6.1.4.1.99999.1.1",
                    "1.3.6.1.4.1.99999.1.2",
                    "1.3.6.1.4.1.99999.1.3",
                ],
                "validation_level": "ov",
            }),
        )
        .facts(json!({"certificate_policies": [
            {"oid": "2.23.140.1.2.2", "cps": ["https://example.com/cps"], "notices": ["Notice é"]},
            {"oid": "1.3.6.1.4.1.99999.1.1", "cps": [], "notices": ["Notice é"]},
            {"oid": "1.3.6.1.4.1.99999.1.2", "cps": [], "notices": ["Notice"]},
            {"oid": "1.3.6.1.4.1.99999.1.3", "cps": [], "notices": ["Notice"]},
        ]})),
        Case::leaf(
            "policy-statement-not-ascii",
            "X.680 section 41: an IA5String has ASCII alone. Read as: the address of a statement \
             that has more is passed over, as other URIs are.",
            &with(
                oid::CERTIFICATE_POLICIES,
                false,
                &ext::certificate_policies(&[(
                    oid::CABF_OV,
                    vec![
                        ext::cps_qualifier("https://example\u{3002}com/cps"),
                        ext::cps_qualifier("https://example.com/cps"),
                    ],
                )]),
            ),
            json!({"policies": [oid::CABF_OV], "validation_level": "ov"}),
        )
        .facts(json!({"certificate_policies": [
            {"oid": oid::CABF_OV, "cps": ["https://example.com/cps"], "notices": []},
        ]})),
        Case::ca(
            "policy-mappings",
            "Two mappings of one policy.",
            &CertificateBuilder::ca().extension(
                oid::POLICY_MAPPINGS,
                true,
                &ext::policy_mappings(&[("1.2.3.1", "1.2.3.2"), ("1.2.3.1", "1.2.3.3")]),
            ),
            json!({}),
        )
        .facts(json!({"policy_mappings": [
            {"issuer_domain_policy": "1.2.3.1", "subject_domain_policy": "1.2.3.2"},
            {"issuer_domain_policy": "1.2.3.1", "subject_domain_policy": "1.2.3.3"},
        ]})),
        Case::ca(
            "policy-constraints",
            "Both fields.",
            &CertificateBuilder::ca().extension(
                oid::POLICY_CONSTRAINTS,
                true,
                &ext::policy_constraints(Some(0), Some(3)),
            ),
            json!({}),
        )
        .facts(json!({"policy_constraints": {
            "require_explicit_policy": 0,
            "inhibit_policy_mapping": 3,
        }})),
        Case::ca(
            "inhibit-any-policy",
            "After two certificates.",
            &CertificateBuilder::ca().extension(
                oid::INHIBIT_ANY_POLICY,
                true,
                &ext::inhibit_any_policy(2),
            ),
            json!({}),
        )
        .facts(json!({"inhibit_any_policy": 2})),
    ]
}

fn locations() -> Vec<Case> {
    let issuer = [general::directory(&name::common_name("CRL Issuer"))];
    vec![
        Case::leaf(
            "authority-info-access",
            "OCSP twice, issuers by http and ldap, a method that is neither, and a location \
             that is no URI: only URIs of the two methods are shown.",
            &with(
                oid::AUTHORITY_INFO_ACCESS,
                false,
                &ext::info_access(&[
                    (oid::OCSP, general::uri("http://ocsp1.example.com")),
                    (oid::CA_ISSUERS, general::uri("http://example.com/ca.cer")),
                    (oid::OCSP, general::uri("http://ocsp2.example.com/x")),
                    (
                        oid::CA_ISSUERS,
                        general::uri("ldap://example.com/cn=CA?cACertificate"),
                    ),
                    (
                        oid::CA_ISSUERS,
                        general::directory(&name::common_name("CA")),
                    ),
                    (
                        oid::AD_TIME_STAMPING,
                        general::uri("http://tsa.example.com"),
                    ),
                ]),
            ),
            json!({
                "ocsp_urls": ["http://ocsp1.example.com", "http://ocsp2.example.com/x"],
                "ca_issuer_urls": [
                    "http://example.com/ca.cer", "ldap://example.com/cn=CA?cACertificate",
                ],
            }),
        ),
        Case::ca(
            "subject-info-access",
            "Where a CA keeps what it has issued.",
            &CertificateBuilder::ca().extension(
                oid::SUBJECT_INFO_ACCESS,
                false,
                &ext::info_access(&[(oid::CA_REPOSITORY, general::uri("http://example.com/repo"))]),
            ),
            json!({"ocsp_urls": [], "ca_issuer_urls": []}),
        )
        .facts(json!({"subject_info_access": [{
            "method": "1.3.6.1.5.5.7.48.5",
            "location": {"type": "uri", "value": "http://example.com/repo"},
        }]})),
        Case::leaf(
            "crl-distribution-points",
            "Two points, the first with two addresses.",
            &with(
                oid::CRL_DISTRIBUTION_POINTS,
                false,
                &ext::crl_distribution_points(&[
                    ext::distribution_point(
                        &[
                            general::uri("http://example.com/a.crl"),
                            general::uri("ldap://example.com/cn=a?certificateRevocationList"),
                        ],
                        None,
                        &[],
                    ),
                    ext::distribution_point(&[general::uri("http://example.com/b.crl")], None, &[]),
                ]),
            ),
            json!({"crl_urls": [
                "http://example.com/a.crl",
                "ldap://example.com/cn=a?certificateRevocationList",
                "http://example.com/b.crl",
            ]}),
        ),
        Case::leaf(
            "crl-distribution-points-every-form",
            "With reasons and a CRL issuer, by a name relative to the issuer, and by a CRL \
             issuer alone.",
            &with(
                oid::CRL_DISTRIBUTION_POINTS,
                false,
                &ext::crl_distribution_points(&[
                    ext::distribution_point(
                        &[general::uri("http://example.com/a.crl")],
                        Some(&[1, 2]),
                        &issuer,
                    ),
                    ext::distribution_point_relative(
                        &[name::attribute(attribute::COMMON_NAME, der::utf8("CRL1"))],
                        &[],
                    ),
                    ext::distribution_point(&[], None, &issuer),
                ]),
            ),
            json!({"crl_urls": ["http://example.com/a.crl"]}),
        )
        .facts(json!({"crl_distribution_points": [
            {
                "full_name": [{"type": "uri", "value": "http://example.com/a.crl"}],
                "reasons": ["keyCompromise", "cACompromise"],
                "crl_issuer": [{"type": "directory", "value": "CN=CRL Issuer"}],
            },
            {"relative_name": "CN=CRL1"},
            {"crl_issuer": [{"type": "directory", "value": "CN=CRL Issuer"}]},
        ]})),
        Case::leaf(
            "freshest-crl",
            "Where delta CRLs are; not among the addresses of complete ones.",
            &with(
                oid::FRESHEST_CRL,
                false,
                &ext::crl_uris(&["http://example.com/delta.crl"]),
            ),
            json!({"crl_urls": []}),
        )
        .facts(json!({"freshest_crl_urls": ["http://example.com/delta.crl"]})),
    ]
}

fn ca_constraints() -> Vec<Case> {
    vec![
        Case::ca(
            "name-constraints-every-kind",
            "Permitted and excluded subtrees of each kind RFC 5280 section 4.2.1.10 speaks of. \
             Read as: an address range is written with its prefix length.",
            &CertificateBuilder::ca().extension(
                oid::NAME_CONSTRAINTS,
                true,
                &ext::name_constraints(
                    &[
                        general::dns("example.com"),
                        general::ip_raw(&[10, 0, 0, 0, 255, 0, 0, 0]),
                        general::email("example.com"),
                        general::directory(&name::simple(&[(attribute::COUNTRY, "DE")])),
                    ],
                    &[
                        general::dns("secret.example.com"),
                        general::ip_raw(&{
                            let mut range = [0; 32];
                            range[..4].copy_from_slice(&[0x20, 0x01, 0x0d, 0xb8]);
                            range[16..20].copy_from_slice(&[0xff; 4]);
                            range
                        }),
                        general::uri(".example.com"),
                    ],
                ),
            ),
            json!({}),
        )
        .facts(json!({"name_constraints": {
            "permitted": [
                {"type": "dns", "value": "example.com"},
                {"type": "ip", "value": "10.0.0.0/8"},
                {"type": "email", "value": "example.com"},
                {"type": "directory", "value": "C=DE"},
            ],
            "excluded": [
                {"type": "dns", "value": "secret.example.com"},
                {"type": "ip", "value": "2001:db8::/32"},
                {"type": "uri", "value": ".example.com"},
            ],
        }})),
        Case::ca(
            "name-constraints-empty-dns",
            "Excluding the empty DNS name excludes every DNS name.",
            &CertificateBuilder::ca().extension(
                oid::NAME_CONSTRAINTS,
                true,
                &ext::name_constraints(&[], &[general::dns("")]),
            ),
            json!({}),
        )
        .facts(json!({"name_constraints": {
            "permitted": [],
            "excluded": [{"type": "dns", "value": ""}],
        }})),
    ]
}

fn transparency() -> Vec<Case> {
    let scts = [
        Sct::v1(0x11, 1_767_225_600_123),
        Sct::v1(0x22, 1_767_225_601_000),
    ];
    let mut odd = Sct::v1(0x33, 0);
    odd.extensions = vec![1, 2, 3];
    odd.algorithm = [8, 7];
    vec![
        Case::leaf(
            "sct-list",
            "Two timestamps by two logs.",
            &with(oid::SCT_LIST, false, &ext::sct_list(&scts)),
            json!({"sct_count": 2}),
        )
        .facts(json!({"signed_certificate_timestamps": [
            {"version": 1, "log_id": "11".repeat(32), "timestamp_millis": 1_767_225_600_123_u64},
            {"version": 1, "log_id": "22".repeat(32), "timestamp_millis": 1_767_225_601_000_u64},
        ]})),
        Case::leaf(
            "sct-with-extensions",
            "A timestamp of 1970 with CtExtensions and another signature algorithm.",
            &with(oid::SCT_LIST, false, &ext::sct_list(&[odd])),
            json!({"sct_count": 1}),
        )
        .facts(json!({"signed_certificate_timestamps": [
            {"version": 1, "log_id": "33".repeat(32), "timestamp_millis": 0},
        ]})),
        Case::leaf(
            "precertificate",
            "The poison of RFC 6962 section 3.1: critical, and known.",
            &with(oid::PRECERT_POISON, true, &ext::precert_poison()),
            json!({"sct_count": 0}),
        )
        .facts(json!({"is_precertificate": true})),
    ]
}

fn other() -> Vec<Case> {
    let mut cases = vec![
        Case::leaf(
            "must-staple",
            "TLS feature 5, status_request (RFC 7633).",
            &with(oid::TLS_FEATURE, false, &ext::tls_feature(&[5])),
            json!({}),
        )
        .facts(json!({"must_staple": true, "tls_features": [5]})),
        Case::leaf(
            "tls-feature-without-must-staple",
            "TLS feature 17, status_request_v2, alone.",
            &with(oid::TLS_FEATURE, false, &ext::tls_feature(&[17])),
            json!({}),
        )
        .facts(json!({"must_staple": false, "tls_features": [17]})),
        Case::leaf(
            "ocsp-no-check",
            "Of an OCSP responder: NULL.",
            &with(oid::OCSP_NO_CHECK, false, &der::null()).replace(
                oid::EXTENDED_KEY_USAGE,
                false,
                &ext::extended_key_usage(&[oid::OCSP_SIGNING]),
            ),
            json!({"extended_key_usage": ["OCSPSigning"]}),
        )
        .facts(json!({"ocsp_no_check": true})),
        Case::leaf(
            "unknown-not-critical",
            "An extension that nobody knows, with a value that is not even DER.",
            &with("1.3.6.1.4.1.99999.2", false, b"\xff\xff any octets"),
            json!({}),
        ),
    ];
    cases.extend(vendors());
    cases
}

fn vendors() -> Vec<Case> {
    vec![
        Case::leaf(
            "microsoft-template",
            "Version 2 templates: an OID with major and minor version.",
            &with(
                oid::MICROSOFT_TEMPLATE,
                false,
                &ext::microsoft_template("1.3.6.1.4.1.311.21.8.1.2.3", Some(100), Some(7)),
            ),
            json!({}),
        )
        .facts(json!({"microsoft_template": {
            "oid": "1.3.6.1.4.1.311.21.8.1.2.3", "major_version": 100, "minor_version": 7,
        }})),
        Case::leaf(
            "microsoft-template-name",
            "Version 1 templates: a name.",
            &with(
                oid::MICROSOFT_TEMPLATE_NAME,
                false,
                &ext::microsoft_template_name("WebServer"),
            ),
            json!({}),
        )
        .facts(json!({"microsoft_template_name": "WebServer"})),
        Case::leaf(
            "netscape-cert-type",
            "Bits 0 and 1.",
            &with(
                oid::NETSCAPE_CERT_TYPE,
                false,
                &ext::netscape_cert_type(&[0, 1]),
            ),
            json!({}),
        )
        .facts(json!({"netscape_cert_type": ["sslClient", "sslServer"]})),
        Case::leaf(
            "netscape-comment",
            "A comment.",
            &with(
                oid::NETSCAPE_COMMENT,
                false,
                &der::ia5("OpenSSL Generated Certificate"),
            ),
            json!({}),
        ),
        Case::leaf(
            "qc-statements",
            "Compliance, a secure device, and a type (ETSI EN 319 412-5).",
            &with(
                oid::QC_STATEMENTS,
                false,
                &ext::qc_statements(&[
                    ("0.4.0.1862.1.1", None),
                    ("0.4.0.1862.1.4", None),
                    (
                        "0.4.0.1862.1.6",
                        Some(der::sequence(&[der::oid("0.4.0.1862.1.6.3")])),
                    ),
                ]),
            ),
            json!({}),
        )
        .facts(json!({
            "qc_statements": ["0.4.0.1862.1.1", "0.4.0.1862.1.4", "0.4.0.1862.1.6"],
        })),
        Case::leaf(
            "cabf-organization-identifier",
            "With a state (CA/Browser Forum EV Guidelines section 9.8.2).",
            &with(
                oid::CABF_ORGANIZATION_IDENTIFIER,
                false,
                &ext::cabf_organization_identifier("NTR", "US", Some("CA"), "12345678"),
            ),
            json!({}),
        )
        .facts(json!({"cabf_organization_identifier": {
            "scheme": "NTR", "country": "US", "state_or_province": "CA", "reference": "12345678",
        }})),
        Case::leaf(
            "cabf-organization-identifier-without-state",
            "Without a state.",
            &with(
                oid::CABF_ORGANIZATION_IDENTIFIER,
                false,
                &ext::cabf_organization_identifier("VAT", "DE", None, "123456789"),
            ),
            json!({}),
        )
        .facts(json!({"cabf_organization_identifier": {
            "scheme": "VAT", "country": "DE", "state_or_province": null, "reference": "123456789",
        }})),
    ]
}
