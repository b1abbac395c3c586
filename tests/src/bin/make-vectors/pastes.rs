//! What people paste: certificates in every kind of mess.

use data_encoding::{BASE64, HEXLOWER};
use notafter_tests::builder::CertificateBuilder;
use notafter_tests::der;
use notafter_tests::keys::{RsaHash, Signer, TestKey, algorithm, pem, public_key};
use notafter_tests::name;
use serde_json::{Value, json};

use crate::case::{Case, Subject, template};

pub(crate) fn subject() -> Subject {
    let mut cases = plain();
    cases.extend(line_messes());
    cases.extend(wrappings());
    cases.extend(broken());
    cases.extend(other_kinds());
    cases.extend(not_ours());
    Subject::new(
        "pastes",
        "Inputs as people paste them, with what is found in them, in order: `kind` is certificate, \
         certificate-request, crl, private-key or public-key. `skipped` is listed only where the \
         reasons are plain, `skipped_at_least` where only their number is.",
        cases,
    )
}

/// The leaf, serial number 1001; Ed25519 signatures are the same in every run.
fn leaf() -> Vec<u8> {
    template().sign(&TestKey::ed25519())
}

/// The CA, serial number 1002.
fn ca() -> Vec<u8> {
    CertificateBuilder::ca()
        .serial(&[0x10, 0x02])
        .sign(&TestKey::ed25519())
}

fn leaf_pem() -> String {
    pem("CERTIFICATE", &leaf())
}

fn ca_pem() -> String {
    pem("CERTIFICATE", &ca())
}

fn certificate(serial_number: &str) -> Value {
    json!({"kind": "certificate", "serial_number": serial_number})
}

fn the_leaf() -> Value {
    json!([certificate("1001")])
}

fn both() -> Value {
    json!([certificate("1001"), certificate("1002")])
}

#[expect(clippy::needless_pass_by_value, reason = "json! makes values")]
fn text(name: &str, about: &str, text: impl Into<String>, items: Value) -> Case {
    Case::new(
        name,
        about,
        json!({"text": text.into()}),
        json!({"items": items}),
    )
}

#[expect(clippy::needless_pass_by_value, reason = "json! makes values")]
fn octets(name: &str, about: &str, octets: &[u8], items: Value) -> Case {
    let input = json!({"hex": HEXLOWER.encode(octets)});
    Case::new(name, about, input, json!({"items": items}))
}

/// Each line of the text, changed.
fn each_line(text: &str, change: impl FnMut(&str) -> String) -> String {
    text.lines().map(change).collect()
}

/// Base64 of the leaf in lines of this width.
fn base64_lines(width: usize) -> String {
    let mut out = String::new();
    for (place, character) in BASE64.encode(&leaf()).chars().enumerate() {
        if place > 0 && place % width == 0 {
            out.push('\n');
        }
        out.push(character);
    }
    out.push('\n');
    out
}

fn plain() -> Vec<Case> {
    vec![
        text("pem", "As RFC 7468 has it.", leaf_pem(), the_leaf()),
        text(
            "bundle",
            "Two, one after the other.",
            leaf_pem() + &ca_pem(),
            both(),
        ),
        text(
            "the-same-twice",
            "Both are found.",
            leaf_pem().repeat(2),
            json!([certificate("1001"), certificate("1001"),]),
        ),
        octets("der", "DER.", &leaf(), the_leaf()),
        octets(
            "der-twice",
            "DER, and more DER.",
            &[leaf(), ca()].concat(),
            both(),
        ),
        octets(
            "der-and-a-line-feed",
            "An editor added a line feed at the end.",
            &[leaf(), b"\n".to_vec()].concat(),
            the_leaf(),
        ),
        text(
            "base64",
            "Base64 alone, in lines of 64.",
            base64_lines(64),
            the_leaf(),
        ),
        text(
            "base64-76",
            "Base64 alone, in lines of 76 (MIME).",
            base64_lines(76),
            the_leaf(),
        ),
        text(
            "base64-one-line",
            "Base64 alone, in one line.",
            BASE64.encode(&leaf()),
            the_leaf(),
        ),
        text(
            "pkcs7-pem",
            "A certificate set.",
            pem("PKCS7", &pkcs7(&[leaf(), ca()])),
            both(),
        ),
        octets(
            "pkcs7-der",
            "The same in DER: .p7b.",
            &pkcs7(&[leaf(), ca()]),
            both(),
        ),
        text(
            "pkcs7-base64",
            "The same as Base64 alone.",
            BASE64.encode(&pkcs7(&[leaf(), ca()])),
            both(),
        ),
    ]
}

fn line_messes() -> Vec<Case> {
    let change = |name: &str, about: &str, line: fn(&str) -> String| {
        text(
            name,
            about,
            each_line(&(leaf_pem() + &ca_pem()), line),
            both(),
        )
    };
    let mut utf16 = vec![0xff, 0xfe];
    utf16.extend(leaf_pem().encode_utf16().flat_map(u16::to_le_bytes));
    let mut utf16_big = vec![0xfe, 0xff];
    utf16_big.extend(leaf_pem().encode_utf16().flat_map(u16::to_be_bytes));
    let mut zeros = leaf_pem().into_bytes();
    zeros.extend([0; 3]);
    vec![
        change("crlf", "Windows line ends.", |line| format!("{line}\r\n")),
        change("cr", "Line ends of an old Mac.", |line| format!("{line}\r")),
        change("double-spaced", "An empty line after each.", |line| {
            format!("{line}\n\n")
        }),
        change("indented", "Four spaces.", |line| format!("    {line}\n")),
        change("tab-indented", "A tab.", |line| format!("\t{line}\n")),
        change("trailing-spaces", "After each line.", |line| {
            format!("{line}  \t\n")
        }),
        change("quoted", "As mail quotes it.", |line| format!("> {line}\n")),
        change("quoted-twice", "As mail quotes mail.", |line| {
            format!(">> {line}\n")
        }),
        change("diff", "As a patch adds it.", |line| format!("+{line}\n")),
        change("non-breaking-spaces", "From a web page.", |line| {
            format!("{line}\u{a0}\n")
        }),
        change("zero-width-spaces", "From a web page.", |line| {
            format!("\u{200b}{line}\n")
        }),
        change("strings", "As source code has it.", |line| {
            format!("    \"{line}\\n\" +\n")
        }),
        text(
            "no-final-newline",
            "The last line has no end.",
            leaf_pem().trim_end(),
            the_leaf(),
        ),
        text(
            "empty-lines-around",
            "Before and after.",
            format!("\n\n{}\n\n", leaf_pem()),
            the_leaf(),
        ),
        text(
            "glued",
            "The next BEGIN follows the END without a line end.",
            leaf_pem().trim_end().to_owned() + &ca_pem(),
            both(),
        ),
        text(
            "one-line",
            "Line ends became spaces, as in a form's input field.",
            (leaf_pem() + &ca_pem()).replace('\n', " "),
            both(),
        ),
        text(
            "line-ends-lost",
            "All line ends are gone.",
            leaf_pem().replace('\n', ""),
            the_leaf(),
        ),
        text(
            "escaped-newlines",
            "As JSON and environment variables have it: a backslash and an n.",
            (leaf_pem() + &ca_pem()).replace('\n', "\\n"),
            both(),
        ),
        text(
            "byte-order-mark",
            "UTF-8 by Notepad.",
            format!("\u{feff}{}", leaf_pem()),
            the_leaf(),
        ),
        octets(
            "utf-16-le",
            "UTF-16 by PowerShell, with its mark.",
            &utf16,
            the_leaf(),
        ),
        octets("utf-16-be", "The other order.", &utf16_big, the_leaf()),
        octets(
            "zero-octets-at-the-end",
            "A buffer that was too long.",
            &zeros,
            the_leaf(),
        ),
        text(
            "no-padding",
            "Base64 without its `=`.",
            without_padding(),
            json!([certificate("1003")]),
        ),
    ]
}

/// PEM of a certificate whose Base64 ends in `=`, without that; serial number 1003.
fn without_padding() -> String {
    let padded = (0..3)
        .map(|more| {
            let comment = der::ia5(&"c".repeat(more));
            template()
                .serial(&[0x10, 0x03])
                .extension("1.3.6.1.4.1.99999.2", false, &comment)
                .sign(&TestKey::ed25519())
        })
        .find(|der| der.len() % 3 != 0)
        .expect("one of three lengths");
    let text = pem("CERTIFICATE", &padded);
    assert!(text.contains('='), "it was to have padding");
    text.replace('=', "")
}

fn wrappings() -> Vec<Case> {
    let relabelled = |label: &str| leaf_pem().replace("CERTIFICATE", label);
    let bag = "Bag Attributes\n    friendlyName: www.example.com\n    localKeyID: 01 02 03\n\
               subject=CN = www.example.com\n\nissuer=CN = Notafter Test CA\n\n";
    let s_client = format!(
        "CONNECTED(00000003)\ndepth=0 CN = www.example.com\nverify error:num=20:unable to get \
         local issuer certificate\n---\nCertificate chain\n 0 s:CN = www.example.com\n   i:CN = \
         Notafter Test CA\n{} 1 s:CN = Notafter Test Intermediate\n   i:CN = Notafter Test CA\n{}\
         ---\nServer certificate\nsubject=CN = www.example.com\n---\nNo client certificate CA \
         names sent\n",
        leaf_pem(),
        ca_pem()
    );
    let text_form = format!(
        "Certificate:\n    Data:\n        Version: 3 (0x2)\n        Serial Number: 4097 \
         (0x1001)\n        Signature Algorithm: ED25519\n        Issuer: CN = Notafter Test CA\n{}",
        leaf_pem()
    );
    vec![
        text(
            "text-between",
            "A bundle with comments.",
            format!(
                "# the server\n{}\n# its issuer: CA\n{}# end\n",
                leaf_pem(),
                ca_pem()
            ),
            both(),
        ),
        text(
            "s-client",
            "What `openssl s_client -showcerts` prints.",
            s_client,
            both(),
        ),
        text(
            "openssl-text",
            "What `openssl x509 -text` prints.",
            text_form,
            the_leaf(),
        ),
        text(
            "bag-attributes",
            "What `openssl pkcs12` prints.",
            format!("{bag}{}", leaf_pem()),
            the_leaf(),
        ),
        text(
            "mail",
            "In the middle of a message.",
            format!(
                "Hello,\n\nhere it is -- please install:\n\n{}\nRegards\n-- \nA.\n",
                leaf_pem()
            ),
            the_leaf(),
        ),
        text(
            "yaml",
            "A block of YAML.",
            format!(
                "cert: |\n{}",
                each_line(&leaf_pem(), |line| format!("  {line}\n"))
            ),
            the_leaf(),
        ),
        text(
            "json-value",
            "The value of a field of JSON.",
            format!(
                "{{\"certificate\": \"{}\"}}\n",
                leaf_pem().replace('\n', "\\n")
            ),
            the_leaf(),
        ),
        text(
            "base64-of-pem",
            "PEM in Base64 once more, as a Kubernetes secret has it.",
            BASE64.encode(leaf_pem().as_bytes()),
            the_leaf(),
        ),
        text(
            "label-x509",
            "An old label.",
            relabelled("X509 CERTIFICATE"),
            the_leaf(),
        ),
        text(
            "label-trusted",
            "OpenSSL's.",
            relabelled("TRUSTED CERTIFICATE"),
            the_leaf(),
        ),
        text(
            "label-of-a-request",
            "A certificate under the label of a request: what it is counts.",
            relabelled("CERTIFICATE REQUEST"),
            the_leaf(),
        ),
        text(
            "other-end-label",
            "BEGIN and END differ.",
            leaf_pem().replace("END CERTIFICATE", "END X509 CERTIFICATE"),
            the_leaf(),
        ),
        text(
            "four-dashes",
            "The first dash was not copied.",
            leaf_pem().replacen('-', "", 1),
            the_leaf(),
        ),
    ]
}

fn broken() -> Vec<Case> {
    let pem = leaf_pem();
    let cut = pem[..pem.len() / 2].to_owned();
    let without = |lost: &dyn Fn(usize, &str) -> bool| {
        let mut number = 0;
        each_line(&pem, |line| {
            number += 1;
            if lost(number, line) {
                String::new()
            } else {
                format!("{line}\n")
            }
        })
    };
    let without_end = without(&|_, line| line.contains("END"));
    let without_begin = without(&|_, line| line.contains("BEGIN"));
    let line_lost = without(&|number, _| number == 4);
    let dots = {
        let mut lines: Vec<_> = pem.lines().collect();
        lines[3] = "...";
        lines.join("\n")
    };
    let nothing_but = |name: &str, about: &str, text: String| {
        let expect = json!({"items": [], "skipped_at_least": 1});
        Case::new(name, about, json!({"text": text}), expect)
    };
    let then_good = |name: &str, about: &str, bad: &str| {
        let expect = json!({"items": [certificate("1002")], "skipped_at_least": 1});
        Case::new(
            name,
            about,
            json!({"text": format!("{bad}\n{}", ca_pem())}),
            expect,
        )
    };
    vec![
        text(
            "end-line-missing",
            "The content is whole.",
            without_end,
            the_leaf(),
        ),
        text(
            "begin-line-missing",
            "The content is whole.",
            without_begin,
            the_leaf(),
        ),
        nothing_but("cut-off", "The second half is missing.", cut.clone()),
        then_good("cut-off-then-good", "The good one is found.", &cut),
        nothing_but(
            "line-lost",
            "A line in the middle is missing.",
            line_lost.clone(),
        ),
        then_good("line-lost-then-good", "The good one is found.", &line_lost),
        nothing_but("abridged", "Dots in place of a line.", dots),
        nothing_but(
            "nothing-between",
            "BEGIN and END alone.",
            "-----BEGIN CERTIFICATE-----\n-----END CERTIFICATE-----\n".to_owned(),
        ),
        then_good(
            "not-base64-then-good",
            "Words where Base64 belongs.",
            "-----BEGIN CERTIFICATE-----\n(put yours here!)\n-----END CERTIFICATE-----",
        ),
        Case::new(
            "der-cut-off",
            "Half of a certificate's DER.",
            json!({"hex": HEXLOWER.encode(&leaf()[..leaf().len() / 2])}),
            json!({"items": [], "skipped_at_least": 1}),
        ),
    ]
}

fn other_kinds() -> Vec<Case> {
    let key = TestKey::p256()
        .private_pem()
        .expect("a key in a file")
        .to_owned();
    let rsa_key = TestKey::rsa(RsaHash::Sha256);
    let pkcs8 = notafter_tests::keys::pem_contents(rsa_key.private_pem().expect("a key in a file"));
    let kind = |kind: &str| json!({"kind": kind});
    let request = pem("CERTIFICATE REQUEST", &request());
    let sec1 = sec1_key();
    vec![
        text(
            "key-and-certificate",
            "A private key pasted along.",
            key.clone() + &leaf_pem(),
            json!([kind("private-key"), certificate("1001")]),
        ),
        text(
            "ec-parameters-and-key",
            "What `openssl ecparam -genkey` writes: parameters first, which are skipped.",
            pem("EC PARAMETERS", &der::oid("1.2.840.10045.3.1.7")) + &pem("EC PRIVATE KEY", &sec1),
            json!([kind("private-key")]),
        ),
        octets(
            "pkcs8-der",
            "A private key in DER.",
            &pkcs8,
            json!([kind("private-key")]),
        ),
        text(
            "pkcs1-key",
            "An RSA key in its own form.",
            pem("RSA PRIVATE KEY", &pkcs1_of(&pkcs8)),
            json!([kind("private-key")]),
        ),
        text(
            "encrypted-pkcs8",
            "An encrypted key is a private key.",
            pem("ENCRYPTED PRIVATE KEY", &encrypted_pkcs8()),
            json!([kind("private-key")]),
        ),
        text(
            "encrypted-pem-key",
            "A key encrypted in OpenSSL's old way.",
            format!(
                "-----BEGIN RSA PRIVATE KEY-----\nProc-Type: 4,ENCRYPTED\nDEK-Info: \
                 AES-256-CBC,000102030405060708090A0B0C0D0E0F\n\n{}\n-----END RSA PRIVATE KEY-----\n",
                BASE64.encode(&[0x5a; 48])
            ),
            json!([kind("private-key")]),
        ),
        text(
            "request",
            "A CSR.",
            request.clone(),
            json!([kind("certificate-request")]),
        ),
        text(
            "request-new",
            "A CSR under the label of old tools.",
            request.replace("CERTIFICATE REQUEST", "NEW CERTIFICATE REQUEST"),
            json!([kind("certificate-request")]),
        ),
        text(
            "request-as-certificate",
            "A CSR under the label of a certificate: what it is counts.",
            request.replace("CERTIFICATE REQUEST", "CERTIFICATE"),
            json!([kind("certificate-request")]),
        ),
        text(
            "crl",
            "A CRL.",
            pem("X509 CRL", &crl()),
            json!([kind("crl")]),
        ),
        octets("crl-der", "A CRL in DER.", &crl(), json!([kind("crl")])),
        text(
            "public-key",
            "A public key.",
            pem("PUBLIC KEY", &public_key("p256")),
            json!([kind("public-key")]),
        ),
        text(
            "everything",
            "All kinds in one file, in order.",
            [key, request, leaf_pem(), pem("X509 CRL", &crl()), ca_pem()].concat(),
            json!([
                kind("private-key"),
                kind("certificate-request"),
                certificate("1001"),
                kind("crl"),
                certificate("1002"),
            ]),
        ),
    ]
}

fn not_ours() -> Vec<Case> {
    let skipped = |name: &str, about: &str, input: Value, reason: &str| {
        Case::new(
            name,
            about,
            input,
            json!({"items": [], "skipped": [{"reason": reason}]}),
        )
    };
    let some = |name: &str, about: &str, text: &str| {
        let expect = json!({"items": [], "skipped_at_least": 1});
        Case::new(name, about, json!({"text": text}), expect)
    };
    let hex = |octets: &[u8]| json!({"hex": HEXLOWER.encode(octets)});
    let ssh = pem("OPENSSH PRIVATE KEY", b"openssh-key-v1\0 and so on");
    vec![
        skipped("empty", "Nothing.", json!({"text": ""}), "empty"),
        skipped(
            "white-space",
            "Nothing to see.",
            json!({"text": " \r\n\t\n"}),
            "empty",
        ),
        skipped("pkcs12", "A .pfx file.", hex(&pkcs12()), "pkcs12"),
        skipped(
            "java-key-store",
            "A .jks file, by its magic number.",
            hex(&[0xfe, 0xed, 0xfe, 0xed, 0, 0, 0, 2, 0, 0, 0, 0]),
            "java-key-store",
        ),
        skipped(
            "ssh-key",
            "A key of OpenSSH.",
            json!({"text": ssh}),
            "ssh-key",
        ),
        some(
            "host-name",
            "A name where a certificate belongs.",
            "www.example.com\n",
        ),
        some(
            "web-page",
            "The page that a proxy gave instead.",
            "<!DOCTYPE html>\n<html><head><title>403 Forbidden</title></head></html>\n",
        ),
        some("words", "Words.", "Please find the certificate attached.\n"),
    ]
}

/// A `ContentInfo` with a `SignedData` of certificates alone (RFC 2315 section 9.1).
fn pkcs7(certificates: &[Vec<u8>]) -> Vec<u8> {
    let signed_data = der::sequence(&[
        der::integer(1),
        der::set(&[]),
        der::sequence(&[der::oid("1.2.840.113549.1.7.1")]),
        der::context(0, certificates.concat()),
        der::set(&[]),
    ]);
    der::sequence(&[
        der::oid("1.2.840.113549.1.7.2"),
        der::context(0, signed_data),
    ])
}

/// A `CertificationRequest` (RFC 2986) for the test's P-256 key.
fn request() -> Vec<u8> {
    // Signed with Ed25519 so that it stays the same; its signature does not verify.
    let key = TestKey::ed25519();
    let info = der::sequence(&[
        der::integer(0),
        name::common_name("www.example.com"),
        public_key("p256"),
        der::context(0, []),
    ]);
    let signature = key.sign(&info);
    der::sequence(&[info, key.algorithm(), der::bit_string(signature)])
}

/// A `CertificateList` of version 2 with one entry.
fn crl() -> Vec<u8> {
    let key = TestKey::ed25519();
    let entry = der::sequence(&[der::integer(0x1001), der::utc_time("260201000000Z")]);
    let number = notafter_tests::builder::encode_extension("2.5.29.20", false, &der::integer(1));
    let list = der::sequence(&[
        der::integer(1),
        key.algorithm(),
        name::common_name(notafter_tests::builder::CA_NAME),
        der::utc_time("260201000000Z"),
        der::utc_time("260301000000Z"),
        der::sequence(&[entry]),
        der::context(0, der::sequence(&[number])),
    ]);
    let signature = key.sign(&list);
    der::sequence(&[list, key.algorithm(), der::bit_string(signature)])
}

/// A `PFX` (RFC 7292 section 4) with nothing in it.
fn pkcs12() -> Vec<u8> {
    let empty = der::octet_string(der::sequence(&[]));
    der::sequence(&[
        der::integer(3),
        der::sequence(&[der::oid("1.2.840.113549.1.7.1"), der::context(0, empty)]),
    ])
}

/// An `EncryptedPrivateKeyInfo` (RFC 5958 section 3) by PBES2, of junk.
fn encrypted_pkcs8() -> Vec<u8> {
    let pbkdf2 = algorithm(
        "1.2.840.113549.1.5.12",
        Some(der::sequence(&[
            der::octet_string([1; 16]),
            der::integer(2048),
        ])),
    );
    let aes = algorithm("2.16.840.1.101.3.4.1.42", Some(der::octet_string([2; 16])));
    let pbes2 = algorithm("1.2.840.113549.1.5.13", Some(der::sequence(&[pbkdf2, aes])));
    der::sequence(&[pbes2, der::octet_string([0x5a; 64])])
}

/// The contents of PKCS#8's third field: `RSAPrivateKey`.
fn pkcs1_of(pkcs8: &[u8]) -> Vec<u8> {
    let version = der::integer(0);
    let rsa = algorithm("1.2.840.113549.1.1.1", Some(der::null()));
    let octet_string = &der::contents(pkcs8)[version.len() + rsa.len()..];
    der::contents(octet_string).to_vec()
}

/// An `ECPrivateKey` (RFC 5915) on P-256 with its parameters and without the public half;
/// the number 1 for a secret.
fn sec1_key() -> Vec<u8> {
    let mut secret = [0; 32];
    secret[31] = 1;
    der::sequence(&[
        der::integer(1),
        der::octet_string(secret),
        der::context(0, der::oid("1.2.840.10045.3.1.7")),
    ])
}
