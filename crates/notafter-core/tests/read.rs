//! Reading what people have: every form, every mess, every reason.

use KeyMatch::{Differs, Matches};
use PrivateKeyForm::{Dsa, EncryptedPem, EncryptedPkcs8, Pkcs1, Pkcs8, Sec1};
use notafter_core::certificate::SubjectPublicKeyInfo;
use notafter_core::der::{Reader, Tag};
use notafter_core::facts::FactValue;
use notafter_core::read::{
    self, Contents, Form, ItemContent, ItemKind, KeyMatch, KeyMatchUnknown, PrivateKeyForm, Remark,
    SkipReason,
};

use x509_parser::prelude::{
    CertificateRevocationList as Oracle, FromDer, X509CertificationRequest,
};

macro_rules! data {
    ($name:literal) => {
        include_str!(concat!("data/read/", $name))
    };
}

const ROOT: &str = data!("root.pem");
const LEAF: &str = data!("leaf.pem");
const REQUEST: &str = data!("request.pem");
const CRL: &str = data!("crl.pem");
const SEC1: &str = data!("sec1.pem");
const PKCS1: &str = data!("pkcs1.pem");

fn der_of(pem_text: &str) -> Vec<u8> {
    pem::parse(pem_text).unwrap().into_contents()
}

fn der_in(item: &ItemContent) -> Vec<u8> {
    match item {
        ItemContent::Certificate(it) => it.as_der().to_vec(),
        ItemContent::CertificateRequest(it) => it.as_der().to_vec(),
        ItemContent::Crl(it) => it.as_der().to_vec(),
        ItemContent::PrivateKey(it) => it.as_secret_der().to_vec(),
        ItemContent::PublicKey(it) => it.as_der().to_vec(),
        other => panic!("{other:?}"),
    }
}

fn certificates(contents: &Contents) -> Vec<Vec<u8>> {
    contents
        .certificates()
        .map(|certificate| certificate.as_der().to_vec())
        .collect()
}

fn kinds(contents: &Contents) -> Vec<ItemKind> {
    contents
        .items
        .iter()
        .map(|item| item.content.kind())
        .collect()
}

fn reasons(contents: &Contents) -> Vec<SkipReason> {
    contents
        .skipped
        .iter()
        .map(|skipped| skipped.reason)
        .collect()
}

fn each_line(text: &str, change: impl Fn(&str) -> String) -> String {
    text.lines().map(change).collect::<Vec<_>>().join("\n")
}

fn utf16(text: &str, mark: bool, unit: impl Fn(u16) -> [u8; 2]) -> Vec<u8> {
    let mark = mark.then_some('\u{feff}');
    let units = mark.into_iter().chain(text.chars());
    let units: String = units.collect();
    units.encode_utf16().flat_map(unit).collect()
}

/// Every way in which one certificate is pasted, by name.
fn messes() -> Vec<(&'static str, Vec<u8>)> {
    let body: String = ROOT.lines().filter(|line| !line.starts_with('-')).collect();
    let der = der_of(ROOT);
    let hex = |separator: &str| {
        let octets: Vec<_> = der.iter().map(|octet| format!("{octet:02x}")).collect();
        octets.join(separator)
    };
    let base64 = |text: &str| {
        let whole = read::to_pem("X", text.as_bytes());
        whole
            .lines()
            .filter(|line| !line.starts_with('-'))
            .collect::<String>()
    };
    let escaped = ROOT.replace('\n', "\\n");
    let percent = ROOT
        .replace('+', "%2B")
        .replace('/', "%2F")
        .replace('=', "%3D")
        .replace(' ', "%20")
        .replace('\n', "%0A");
    let unpadded = ROOT.replace('=', "");
    let url_safe = body.replace('+', "-").replace('/', "_");
    let texts = [
        ("clean", ROOT.to_owned()),
        ("no final line end", ROOT.trim_end().to_owned()),
        ("windows line ends", ROOT.replace('\n', "\r\n")),
        ("old mac line ends", ROOT.replace('\n', "\r")),
        ("double line ends", ROOT.replace('\n', "\n\n")),
        ("windows line ends doubled", ROOT.replace('\n', "\r\r\n")),
        (
            "text before",
            format!("subject=/O=notafter\n\tissuer: begin of text\n{ROOT}"),
        ),
        (
            "text after",
            format!("{ROOT}\nThat was the end. Best regards, B. Egin\n"),
        ),
        ("indented", each_line(ROOT, |line| format!("    {line}"))),
        ("tabs", each_line(ROOT, |line| format!("\t{line}\t "))),
        ("quoted", each_line(ROOT, |line| format!("> > {line}"))),
        (
            "quoted without blank",
            each_line(ROOT, |line| format!(">{line}")),
        ),
        ("commented out", each_line(ROOT, |line| format!("# {line}"))),
        (
            "trailing spaces",
            each_line(ROOT, |line| format!("{line}   ")),
        ),
        (
            "non-breaking spaces",
            each_line(ROOT, |line| format!("\u{a0}{line}\u{a0}")),
        ),
        (
            "zero-width characters",
            each_line(ROOT, |line| format!("\u{200b}{line}\u{200b}")),
        ),
        ("en dashes", ROOT.replace("-----", "\u{2013}\u{2013}-")),
        ("em dashes", ROOT.replace("-----", "\u{2014}")),
        ("four dashes", ROOT.replace("-----", "----")),
        ("six dashes", ROOT.replace("-----", "------")),
        (
            "no closing dashes",
            ROOT.replace("CERTIFICATE-----", "CERTIFICATE"),
        ),
        (
            "blank after the dashes",
            ROOT.replace("-----BEGIN", "----- BEGIN"),
        ),
        (
            "marker broken over lines",
            ROOT.replace("BEGIN CERT", "BEGIN\nCERT"),
        ),
        (
            "lower case markers",
            ROOT.replace("BEGIN CERTIFICATE", "begin certificate"),
        ),
        ("json", format!("{{\"cert\": \"{escaped}\"}}")),
        (
            "json escaped twice",
            format!("\"{}\"", ROOT.replace('\n', "\\\\n")),
        ),
        (
            "json with escaped slashes",
            format!("\"{}\"", escaped.replace('/', "\\/")),
        ),
        ("json with windows line ends", ROOT.replace('\n', "\\r\\n")),
        ("one line, blanks", ROOT.trim_end().replace('\n', " ")),
        ("one line, nothing between", ROOT.replace('\n', "")),
        (
            "environment variable",
            format!("CERT='{}'", ROOT.trim_end().replace('\n', " ")),
        ),
        (
            "html pre",
            format!("<html><body><pre>{ROOT}</pre></body></html>"),
        ),
        ("html breaks", ROOT.replace('\n', "<br/>\n")),
        (
            "html references",
            ROOT.replace('+', "&#43;")
                .replace('/', "&#x2F;")
                .replace('=', "&#61;"),
        ),
        (
            "xml",
            format!(
                "<?xml version=\"1.0\"?>\n<c>\n  {}</c>",
                ROOT.replace('\n', "\n  ")
            ),
        ),
        (
            "yaml",
            format!(
                "tls.crt: |\n{}\n",
                each_line(ROOT, |line| format!("  {line}"))
            ),
        ),
        ("percent-encoded", percent),
        ("byte order mark", format!("\u{feff}{ROOT}")),
        ("diff", each_line(ROOT, |line| format!("+{line}"))),
        (
            "java source",
            each_line(ROOT, |line| format!("    \"{line}\\n\" +")),
        ),
        (
            "c source",
            each_line(ROOT, |line| format!("  \"{line}\\n\" \\")),
        ),
        ("php source", each_line(ROOT, |line| format!("'{line}' ."))),
        (
            "json list of lines",
            each_line(ROOT, |line| format!("  \"{line}\",")),
        ),
        ("powershell", ROOT.replace('\n', "`n")),
        ("quoted-printable", ROOT.replace('=', "=3D")),
        ("no padding", unpadded),
        (
            "url-safe alphabet",
            format!("-----BEGIN CERTIFICATE-----\n{url_safe}\n-----END CERTIFICATE-----"),
        ),
        ("lines of 76", {
            let lines: Vec<_> = body
                .as_bytes()
                .chunks(76)
                .map(|line| std::str::from_utf8(line).unwrap())
                .collect();
            format!(
                "-----BEGIN CERTIFICATE-----\n{}\n-----END CERTIFICATE-----\n",
                lines.join("\n")
            )
        }),
        ("lines of 5", {
            let lines: Vec<_> = body
                .as_bytes()
                .chunks(5)
                .map(|line| std::str::from_utf8(line).unwrap())
                .collect();
            format!(
                "-----BEGIN CERTIFICATE-----\n{}\n-----END CERTIFICATE-----\n",
                lines.join("\n")
            )
        }),
        (
            "headers",
            ROOT.replace(
                "BEGIN CERTIFICATE-----\n",
                "BEGIN CERTIFICATE-----\nComment: x\n\n",
            ),
        ),
        (
            "old label",
            ROOT.replace(" CERTIFICATE", " X509 CERTIFICATE"),
        ),
        ("markdown", format!("```\n{ROOT}```\n")),
        (
            "no END line",
            ROOT.split("-----END").next().unwrap().to_owned(),
        ),
        (
            "no END line, text",
            format!(
                "{}\n\nBest regards,\nBob\n",
                ROOT.split("-----END").next().unwrap()
            ),
        ),
        (
            "no BEGIN line",
            ROOT.split_once("-----\n").unwrap().1.to_owned(),
        ),
        (
            "other END line",
            ROOT.replace("END CERTIFICATE", "END X509 CERTIFICATE"),
        ),
        ("base64 alone", body.clone()),
        (
            "base64 in lines",
            body.as_bytes()
                .chunks(64)
                .map(|line| format!("{}\r\n", std::str::from_utf8(line).unwrap()))
                .collect(),
        ),
        ("base64 in quotes", format!("\"{body}\"")),
        (
            "base64 without padding",
            body.trim_end_matches('=').to_owned(),
        ),
        ("jwk", format!("{{\"x5c\":[\"{body}\"]}}")),
        (
            "saml",
            format!(
                "<ds:X509Certificate>\n{}</ds:X509Certificate>",
                body.replace('+', "&#43;")
            ),
        ),
        (
            "ldif",
            format!(
                "userCertificate;binary:: {}",
                body.as_bytes()
                    .chunks(70)
                    .map(|line| std::str::from_utf8(line).unwrap())
                    .collect::<Vec<_>>()
                    .join("\n ")
            ),
        ),
        (
            "kubernetes",
            format!("data:\n  tls.crt: {}\n", base64(ROOT)),
        ),
        ("hex", hex("")),
        ("hex with colons", hex(":").to_uppercase()),
        ("hex with blanks", hex(" ")),
        ("hex of c", format!("0x{}", hex(", 0x"))),
    ];
    let mut messes: Vec<_> = texts
        .into_iter()
        .map(|(name, text)| (name, text.into_bytes()))
        .collect();
    messes.push(("utf-16, little endian", utf16(ROOT, true, u16::to_le_bytes)));
    messes.push(("utf-16, big endian", utf16(ROOT, true, u16::to_be_bytes)));
    messes.push(("utf-16 without mark", utf16(ROOT, false, u16::to_le_bytes)));
    messes.push((
        "utf-16 with dashes",
        utf16(&ROOT.replace("-----", "\u{2014}"), true, u16::to_le_bytes),
    ));
    messes.push(("windows-1252 dashes", {
        let mut octets = ROOT.as_bytes().to_vec();
        octets.iter_mut().for_each(|octet| {
            if *octet == b'-' {
                *octet = 0x96
            }
        });
        octets
    }));
    messes.push(("der", der.clone()));
    messes.push(("der and a line end", [&der[..], b"\r\n"].concat()));
    messes
}

#[test]
fn a_certificate_survives_every_mess() {
    let expected = der_of(ROOT);
    for (name, text) in messes() {
        let contents = read::any(&text);
        assert_eq!(
            kinds(&contents),
            [ItemKind::Certificate],
            "{name}: {contents:?}"
        );
        assert_eq!(certificates(&contents), [expected.clone()], "{name}");
        assert_eq!(reasons(&contents), [], "{name}: {contents:?}");
    }
}

#[test]
fn a_chain_survives_every_mess_that_repeats() {
    let expected = [der_of(LEAF), der_of(ROOT), der_of(LEAF)];
    let chain = format!("{LEAF}{ROOT}{LEAF}");
    let bodies: Vec<String> = [LEAF, ROOT, LEAF]
        .iter()
        .map(|text| text.lines().filter(|line| !line.starts_with('-')).collect())
        .collect();
    for (name, text) in [
        ("clean", chain.clone()),
        ("windows", chain.replace('\n', "\r\n")),
        ("json", chain.replace('\n', "\\n")),
        ("one line", chain.replace('\n', " ")),
        ("nothing between", chain.replace('\n', "")),
        (
            "an odd one first",
            format!("{}{ROOT}{LEAF}", LEAF.replace("-----", "\u{2014}")),
        ),
        (
            "an odd one between",
            format!(
                "{LEAF}{}\n{LEAF}",
                each_line(ROOT, |line| format!("> {line}"))
            ),
        ),
        (
            "an odd one last",
            format!("{LEAF}{ROOT}{}", LEAF.replace('\n', " ")),
        ),
        (
            "no END lines",
            each_line(&chain, |line| {
                if line.starts_with("-----END") {
                    String::new()
                } else {
                    line.into()
                }
            }),
        ),
        ("base64 lists", bodies.join("\n")),
        (
            "base64 lists, no padding",
            bodies
                .iter()
                .map(|body| body.trim_end_matches('='))
                .collect::<Vec<_>>()
                .join("\n"),
        ),
        ("jwk", format!("{{\"x5c\":[\"{}\"]}}", bodies.join("\",\""))),
    ] {
        let contents = read::any(text.as_bytes());
        assert_eq!(
            certificates(&contents),
            expected,
            "{name}: {:?}",
            contents.skipped
        );
        assert_eq!(reasons(&contents), [], "{name}");
    }
    // The DER of all in one stream of Base64, and in one block.
    let stream = expected.concat();
    let block = read::to_pem("CERTIFICATE", &stream);
    let alone: String = block
        .lines()
        .filter(|line| !line.starts_with('-'))
        .collect();
    for text in [block.as_bytes(), alone.as_bytes(), &stream] {
        assert_eq!(certificates(&read::any(text)), expected);
    }
    // A structure whose length is no multiple of three, in a stream.
    for padding in 0..3 {
        let mut key = vec![
            0x30,
            0x81,
            0x80 + padding,
            0x02,
            0x01,
            0x00,
            0x04,
            0x7a + padding,
        ];
        key.resize(3 + 0x80 + usize::from(padding), 0x5a);
        let stream = [&key[..], &key, &key].concat();
        let text = read::to_pem("X", &stream);
        let alone: String = text.lines().filter(|line| !line.starts_with('-')).collect();
        let contents = read::any(alone.as_bytes());
        assert_eq!(
            contents.items.len() + contents.skipped.len(),
            3,
            "{contents:?}"
        );
    }
}

#[test]
fn every_kind_is_told_by_its_content_under_any_label() {
    for (text, kind) in [
        (ROOT, ItemKind::Certificate),
        (REQUEST, ItemKind::CertificateRequest),
        (CRL, ItemKind::Crl),
        (data!("crl-v1.pem"), ItemKind::Crl),
        (SEC1, ItemKind::PrivateKey),
        (PKCS1, ItemKind::PrivateKey),
        (data!("pkcs8-ec.pem"), ItemKind::PrivateKey),
        (data!("pkcs8-rsa.pem"), ItemKind::PrivateKey),
        (data!("pkcs8-encrypted.pem"), ItemKind::PrivateKey),
        (data!("ed25519.pem"), ItemKind::PrivateKey),
        (data!("dsa.pem"), ItemKind::PrivateKey),
        (data!("public-ec.pem"), ItemKind::PublicKey),
        (data!("public-rsa.pem"), ItemKind::PublicKey),
        (data!("public-ed25519.pem"), ItemKind::PublicKey),
    ] {
        let der = der_of(text);
        for label in [
            "CERTIFICATE",
            "PRIVATE KEY",
            "X509 CRL",
            "PUBLIC KEY",
            "CERTIFICATE REQUEST",
            "PKCS7",
            "NONSENSE",
        ] {
            let contents = read::any(read::to_pem(label, &der).as_bytes());
            assert_eq!(kinds(&contents), [kind], "{label}: {contents:?}");
            assert_eq!(der_in(&contents.items[0].content), der);
            let promised = match label {
                "CERTIFICATE" => Some(ItemKind::Certificate),
                "PRIVATE KEY" => Some(ItemKind::PrivateKey),
                "X509 CRL" => Some(ItemKind::Crl),
                "PUBLIC KEY" => Some(ItemKind::PublicKey),
                "CERTIFICATE REQUEST" => Some(ItemKind::CertificateRequest),
                _ => None,
            };
            let mislabelled = label != "NONSENSE" && promised != Some(kind);
            assert_eq!(
                contents.items[0].remarks.contains(&Remark::Mislabelled),
                mislabelled,
                "{label}"
            );
        }
        let contents = read::any(&der);
        assert_eq!(
            (kinds(&contents), contents.skipped.len()),
            (vec![kind], 0),
            "{contents:?}"
        );
        assert_eq!(contents.items[0].source.form, Form::Der);
        let alone: String = text.lines().filter(|line| !line.starts_with('-')).collect();
        assert_eq!(kinds(&read::any(alone.as_bytes())), [kind], "{alone}");
    }
    let pkcs1 = read::any(data!("public-rsa-pkcs1.pem").as_bytes());
    assert_eq!(
        pkcs1.public_keys().next().unwrap().as_der(),
        der_of(data!("public-rsa.pem"))
    );
    let trusted = read::any(data!("trusted.pem").as_bytes());
    assert_eq!(certificates(&trusted), [der_of(ROOT)]);
    assert_eq!(trusted.skipped.len(), 0);
}

#[test]
fn places_are_those_of_the_input() {
    let text = format!(
        "first line\r\nsecond\r\n{ROOT}\nafter\n{}\n{LEAF}",
        ROOT.replace('\n', " ")
    );
    let second = text.find("after").unwrap() + 6;
    let third = text.rfind("-----BEGIN").unwrap();
    let contents = read::any(text.as_bytes());
    let places: Vec<_> = contents
        .items
        .iter()
        .map(|item| (item.source.offset, item.source.line))
        .collect();
    let line_of = |offset: usize| Some(text[..offset].matches('\n').count() + 1);
    assert_eq!(
        places,
        [
            (20, Some(3)),
            (second, line_of(second)),
            (third, line_of(third))
        ]
    );
    assert_eq!(
        contents.items[2].source.form,
        Form::Pem {
            label: "CERTIFICATE".into()
        }
    );
    assert_eq!(contents.items[0].source.to_string(), "line 3");

    let wide = utf16(
        &format!("a\u{e9}\u{1f600}\r\n{ROOT}"),
        true,
        u16::to_le_bytes,
    );
    let source = &read::any(&wide).items[0].source;
    assert_eq!((source.offset, source.line), (2 + 2 + 2 + 4 + 4, Some(2)));

    let returns = read::any(format!("\r\r{}", ROOT.replace('\n', "\r")).as_bytes());
    assert_eq!(returns.items[0].source.line, Some(3));

    let ders = [der_of(ROOT), der_of(LEAF)];
    let contents = read::any(&ders.concat());
    assert_eq!(contents.items[1].source.offset, ders[0].len());
    assert_eq!(
        contents.items[1].source.to_string(),
        format!("byte {}", ders[0].len())
    );
}

#[test]
fn a_bad_item_does_not_lose_the_others() {
    let bad = "-----BEGIN CERTIFICATE-----\nMIIB!!!!\n-----END CERTIFICATE-----\n";
    let cut: String = ROOT
        .lines()
        .take(4)
        .map(|line| format!("{line}\n"))
        .collect();
    let text = format!("{ROOT}{bad}{LEAF}{cut}{ROOT}{cut}-----END CERTIFICATE-----\n{LEAF}");
    let contents = read::any(text.as_bytes());
    let (root, leaf) = (der_of(ROOT), der_of(LEAF));
    assert_eq!(
        certificates(&contents),
        [root.clone(), leaf.clone(), root.clone(), leaf]
    );
    assert_eq!(
        reasons(&contents),
        [
            SkipReason::InvalidBase64,
            SkipReason::CutOff,
            SkipReason::CutOff
        ]
    );
    assert_eq!(
        contents.skipped[1].to_string(),
        format!(
            "it is cut off: 144 of {} octets are here; copy it again, whole",
            root.len()
        )
    );
    assert_eq!(
        contents.skipped[0].to_string(),
        "\"!\" is no character of Base64: the text was damaged or shortened when it was copied"
    );
}

#[test]
fn what_is_no_certificate_is_told_by_name() {
    let cut_alone: String = ROOT.lines().skip(1).take(4).collect();
    let headless = ROOT.lines().skip(4).collect::<Vec<_>>().join("\n");
    let hundreds = "A".repeat(400);
    for (text, reason) in [
        (&b""[..], SkipReason::Empty),
        (b" \r\n\t", SkipReason::Empty),
        (b"\xef\xbb\xbf", SkipReason::Empty),
        (b"\xff\xfe", SkipReason::Empty),
        (b"hello, world", SkipReason::Text),
        (hundreds.as_bytes(), SkipReason::Text),
        (b"www.example.com\n", SkipReason::HostName),
        (b"https://www.example.com:8443/x", SkipReason::HostName),
        (b"192.0.2.1", SkipReason::HostName),
        (
            b"<!DOCTYPE html><html><body>Sign in</body>",
            SkipReason::HtmlPage,
        ),
        (b"{\"error\": \"not found\"}", SkipReason::Json),
        (b"%PDF-1.7", SkipReason::OtherFile),
        (b"PK\x03\x04\x14", SkipReason::OtherFile),
        (b"\xfe\xed\xfe\xed\0\0\0\x02", SkipReason::JavaKeyStore),
        (b"\0\0\0\0\0", SkipReason::Unrecognized),
        (b"\x7fELF\x02\x01\x01\0\0\0", SkipReason::Unrecognized),
        (b"\x30\x03\x02\x01\x05", SkipReason::Unrecognized),
        (data!("openssh").as_bytes(), SkipReason::SshKey),
        (data!("openssh.pub").as_bytes(), SkipReason::SshKey),
        (
            b"-----BEGIN PGP MESSAGE-----\n\nxxxx\n=abcd\n-----END PGP MESSAGE-----\n",
            SkipReason::Pgp,
        ),
        (
            b"-----BEGIN EC PARAMETERS-----\nBggqhkjOPQMBBw==\n-----END EC PARAMETERS-----",
            SkipReason::Parameters,
        ),
        (include_bytes!("data/read/bundle.p12"), SkipReason::Pkcs12),
        (b"\x30\x80\x02\x01\x03\x30\x80\x06\x09", SkipReason::Pkcs12),
        (
            include_bytes!("data/read/empty.p7s"),
            SkipReason::EmptyPkcs7,
        ),
        (
            b"-----BEGIN CERTIFICATE-----\n-----END CERTIFICATE-----\n",
            SkipReason::EmptyBlock,
        ),
        (b"-----BEGIN CERTIFICATE-----", SkipReason::EmptyBlock),
        (b"-----END CERTIFICATE-----\n", SkipReason::NoBeginLine),
        (headless.as_bytes(), SkipReason::NoBeginLine),
        (cut_alone.as_bytes(), SkipReason::CutOff),
        (
            b"-----BEGIN X509 CRL-----\nMAMCAQU=\n-----END X509 CRL-----\n",
            SkipReason::Unreadable,
        ),
        (
            b"-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n",
            SkipReason::Unreadable,
        ),
        (
            b"-----BEGIN QUOTE-----\nso he said: ok\n-----END QUOTE-----\n",
            SkipReason::Unsupported,
        ),
    ] {
        let contents = read::any(text);
        let shown = String::from_utf8_lossy(text);
        assert_eq!(reasons(&contents), [reason], "{shown}: {contents:?}");
        assert_eq!(contents.items.len(), 0, "{shown}");
        let sentence = contents.skipped[0].to_string();
        assert!(
            !sentence.contains('?')
                || reason == SkipReason::HtmlPage
                || sentence.contains("cut off when"),
            "{sentence}"
        );
    }
    let name = read::any(b"www.example.com");
    assert_eq!(
        name.skipped[0].facts[0].value,
        FactValue::Text("www.example.com".into())
    );
}

#[test]
fn reasons_and_forms_have_distinct_codes() {
    fn distinct(codes: &[&str]) {
        let mut sorted = codes.to_vec();
        sorted.sort_unstable();
        sorted.dedup();
        assert_eq!(sorted.len(), codes.len(), "{codes:?}");
    }
    distinct(
        &SkipReason::ALL
            .iter()
            .map(|code| code.as_str())
            .collect::<Vec<_>>(),
    );
    distinct(
        &ItemKind::ALL
            .iter()
            .map(|code| code.as_str())
            .collect::<Vec<_>>(),
    );
    distinct(
        &Remark::ALL
            .iter()
            .map(|code| code.as_str())
            .collect::<Vec<_>>(),
    );
    distinct(
        &PrivateKeyForm::ALL
            .iter()
            .map(|code| code.as_str())
            .collect::<Vec<_>>(),
    );
    distinct(
        &KeyMatchUnknown::ALL
            .iter()
            .map(|code| code.as_str())
            .collect::<Vec<_>>(),
    );
}

#[test]
fn pkcs7_sets_become_items() {
    let set_der: &[u8] = include_bytes!("data/read/set.p7b");
    let outer_pem = Form::Pem {
        label: "PKCS7".into(),
    };
    for (bytes, outer) in [
        (set_der, Form::Der),
        (data!("set.p7b.pem").as_bytes(), outer_pem),
    ] {
        let contents = read::any(bytes);
        assert_eq!(
            kinds(&contents),
            [ItemKind::Certificate, ItemKind::Certificate, ItemKind::Crl],
            "{contents:?}"
        );
        assert_eq!(certificates(&contents), [der_of(LEAF), der_of(ROOT)]);
        assert_eq!(contents.crls().next().unwrap().as_der(), der_of(CRL));
        let source = &contents.items[1].source;
        assert_eq!(
            source.form,
            Form::Pkcs7 {
                index: 1,
                outer: Box::new(outer.clone())
            }
        );
        if outer == Form::Der {
            assert!(set_der[source.offset..].starts_with(&der_of(ROOT)));
        } else {
            assert_eq!(source.to_string(), "element 2 of the PKCS #7 set at line 1");
        }
    }
    let indefinite: &[u8] = include_bytes!("data/read/indefinite.p7b");
    let mut found = certificates(&read::any(indefinite));
    found.sort();
    let mut expected = [der_of(LEAF), der_of(ROOT)];
    expected.sort();
    assert_eq!(found, expected);
    let text = read::to_pem("PKCS7", indefinite);
    assert_eq!(certificates(&read::any(text.as_bytes())).len(), 2);
    let alone: String = text.lines().filter(|line| !line.starts_with('-')).collect();
    assert_eq!(certificates(&read::any(alone.as_bytes())).len(), 2);

    // Cut off anywhere: told, and no panic.
    for bytes in [indefinite, set_der] {
        for length in 5..bytes.len() {
            let contents = read::any(&bytes[..length]);
            assert_eq!(contents.skipped.len(), 1, "{length}");
        }
    }
    // Nested beyond any use.
    let deep: Vec<u8> = [0x30, 0x80, 0x06, 0x00]
        .into_iter()
        .chain([0x30, 0x80].repeat(100_000))
        .collect();
    assert_eq!(reasons(&read::any(&deep)), [SkipReason::Unreadable]);
}

fn private_key(text: &str) -> read::PrivateKey {
    let mut contents = read::any(text.as_bytes());
    let item = contents.items.pop().unwrap();
    match item.content {
        ItemContent::PrivateKey(key) => key,
        other => panic!("{other:?}"),
    }
}

#[test]
fn private_keys_know_their_certificate() {
    let ec = der_of(data!("public-ec.pem"));
    let ec = SubjectPublicKeyInfo::from_der(&ec).unwrap();
    let rsa = der_of(data!("public-rsa.pem"));
    let rsa = SubjectPublicKeyInfo::from_der(&rsa).unwrap();
    let ed25519 = der_of(data!("public-ed25519.pem"));
    let ed25519 = SubjectPublicKeyInfo::from_der(&ed25519).unwrap();
    let request = read::any(REQUEST.as_bytes());
    let leaf = request
        .certificate_requests()
        .next()
        .unwrap()
        .subject_public_key_info();
    let no_public_half = KeyMatch::Unknown(KeyMatchUnknown::NoPublicHalf);
    let encrypted = KeyMatch::Unknown(KeyMatchUnknown::Encrypted);
    for (text, form, expected) in [
        (
            SEC1,
            PrivateKeyForm::Sec1,
            [Matches, Differs, Differs, Differs],
        ),
        (
            data!("sec1-compressed.pem"),
            Sec1,
            [Matches, Differs, Differs, Differs],
        ),
        (
            data!("sec1-no-public.pem"),
            Sec1,
            [no_public_half, Differs, Differs, no_public_half],
        ),
        (
            data!("sec1-encrypted.pem"),
            EncryptedPem,
            [encrypted, Differs, Differs, encrypted],
        ),
        (
            data!("pkcs8-ec.pem"),
            Pkcs8,
            [Matches, Differs, Differs, Differs],
        ),
        (data!("pkcs8-encrypted.pem"), EncryptedPkcs8, [encrypted; 4]),
        (PKCS1, Pkcs1, [Differs, Matches, Differs, Differs]),
        (
            data!("pkcs8-rsa.pem"),
            Pkcs8,
            [Differs, Matches, Differs, Differs],
        ),
        (
            data!("ed25519.pem"),
            Pkcs8,
            [Differs, Differs, no_public_half, Differs],
        ),
        (data!("dsa.pem"), Dsa, [Differs; 4]),
        (
            data!("leaf-key.pem"),
            Sec1,
            [Differs, Differs, Differs, Matches],
        ),
    ] {
        let key = private_key(text);
        assert_eq!(key.form(), form);
        assert_eq!(
            [&ec, &rsa, &ed25519, &leaf].map(|spki| key.matches(spki)),
            expected,
            "{text}"
        );
        assert_eq!(
            key.is_encrypted(),
            matches!(form, EncryptedPem | EncryptedPkcs8)
        );
    }
    assert_eq!(private_key(SEC1).public_key().unwrap().as_der(), ec.encoded);
    assert_eq!(
        private_key(PKCS1).public_key().unwrap().as_der(),
        rsa.encoded
    );
    // Version 2 of PKCS #8 has the public half (RFC 8410 section 10.3 shows one).
    let mut second = der_of(data!("ed25519.pem"));
    second[4] = 1;
    second[1] += 35;
    second.extend([0x81, 0x21, 0x00]);
    second.extend(ed25519.public_key.octets);
    let second = read::PrivateKey::from_der(&second).unwrap();
    assert_eq!(second.matches(&ed25519), Matches);
    assert_eq!(second.matches(&ec), Differs);
}

#[test]
fn compressed_points_are_compared_by_parity() {
    let key = private_key(SEC1);
    let compressed = private_key(data!("sec1-compressed.pem"));
    let compressed = compressed.public_key().unwrap();
    assert_eq!(
        key.matches(&compressed.subject_public_key_info()),
        KeyMatch::Matches
    );
    let mut other = compressed.as_der().to_vec();
    let tag = other.len() - 33;
    other[tag] ^= 1;
    let other = SubjectPublicKeyInfo::from_der(&other).unwrap();
    assert_eq!(key.matches(&other), KeyMatch::Differs);
    // The same numbers under another curve's name.
    let mut curve = der_of(data!("public-ec.pem"));
    let oid = curve
        .windows(8)
        .position(|window| window == [0x2a, 0x86, 0x48, 0xce, 0x3d, 3, 1, 7])
        .unwrap();
    curve[oid + 7] = 6;
    assert_eq!(
        key.matches(&SubjectPublicKeyInfo::from_der(&curve).unwrap()),
        KeyMatch::Differs
    );
}

#[test]
fn debug_shows_nothing_of_a_key() {
    let contents = read::any(SEC1.as_bytes());
    let ItemContent::PrivateKey(key) = &contents.items[0].content else {
        panic!("{contents:?}");
    };
    assert_eq!(
        format!("{key:?}"),
        "PrivateKey { form: Sec1, algorithm: ec, .. }"
    );
    let whole = format!("{contents:?}");
    assert!(
        whole.contains("algorithm: ec, .. }") && whole.len() < 400,
        "{whole}"
    );
}

#[test]
fn requests_have_their_facts() {
    let contents = read::any(REQUEST.as_bytes());
    let request = contents.certificate_requests().next().unwrap();
    let der = der_of(REQUEST);
    let (_, oracle) = X509CertificationRequest::from_der(&der).unwrap();
    let info = &oracle.certification_request_info;
    assert_eq!(request.subject_der(), info.subject.as_raw());
    assert_eq!(
        request.subject_public_key_info().encoded,
        info.subject_pki.raw
    );
    assert_eq!(request.signature(), &*oracle.signature_value.data);
    assert_eq!(request.signed_der(), info.raw);
    assert_eq!(
        request.signature_algorithm().oid.to_string(),
        oracle.signature_algorithm.algorithm.to_id_string()
    );
    assert_eq!(request.attributes().count(), 1);
    let mut extensions = Reader::new(request.requested_extensions().unwrap(), "extensions");
    let mut list = extensions.sequence().unwrap();
    let mut first = list.sequence().unwrap();
    assert_eq!(first.oid().unwrap().to_string(), "2.5.29.17");
    list.finish().unwrap();

    // Cut or changed anywhere: an error or another request, never a panic.
    for index in 0..der.len() {
        assert!(read::CertificateRequest::from_der(&der[..index]).is_err());
        let mut changed = der.clone();
        changed[index] ^= 0xff;
        if let Ok(request) = read::CertificateRequest::from_der(&changed) {
            assert_eq!(request.as_der(), changed);
        }
    }
}

#[test]
fn requests_are_verified_by_whoever_knows_how() {
    use notafter_core::signature::{SignatureError, SignatureVerifier, SignedData};
    struct Asked;
    impl SignatureVerifier for Asked {
        fn verify(&self, signed: &SignedData<'_>) -> Result<(), SignatureError> {
            let der = der_of(REQUEST);
            assert!(der.ends_with(signed.signature) && der[4..].starts_with(signed.message));
            assert_eq!(signed.algorithm.oid.to_string(), "1.2.840.10045.4.3.2");
            assert_eq!(
                signed.public_key.algorithm.oid.to_string(),
                "1.2.840.10045.2.1"
            );
            Err(SignatureError::Unsupported)
        }
    }
    let contents = read::any(REQUEST.as_bytes());
    let request = contents.certificate_requests().next().unwrap();
    assert_eq!(
        request.verify_signature(&Asked),
        Err(SignatureError::Unsupported)
    );
}

#[test]
fn revocation_lists_have_their_facts() {
    let contents = read::any(format!("{CRL}{}", data!("crl-v1.pem")).as_bytes());
    let lists: Vec<_> = contents.crls().collect();
    let [second, first] = lists[..] else {
        panic!("{contents:?}");
    };
    assert_eq!(
        (
            second.version(),
            second.revoked_count(),
            second.crl_number()
        ),
        (2, 1, Some(&[8][..]))
    );
    assert_eq!(
        (first.version(), first.revoked_count(), first.crl_number()),
        (1, 0, None)
    );
    assert_eq!(first.extensions_der(), None);
    let entry = second.revoked_certificates().next().unwrap();
    assert_eq!(entry.serial_number, [0x12, 0x34]);
    assert!(entry.extensions.is_some());
    assert_eq!(second.revoked_certificates().count(), 1);

    for list in lists {
        let (_, oracle) = Oracle::from_der(list.as_der()).unwrap();
        assert_eq!(list.issuer_der(), oracle.issuer().as_raw());
        assert_eq!(
            list.this_update().instant.unix_seconds(),
            oracle.last_update().timestamp()
        );
        assert_eq!(
            list.next_update().unwrap().instant.unix_seconds(),
            oracle.next_update().unwrap().timestamp()
        );
        assert_eq!(list.signature(), &*oracle.signature_value.data);
        assert_eq!(list.signed_der(), oracle.tbs_cert_list.as_ref());
        assert_eq!(
            list.signature_algorithm().oid.to_string(),
            oracle.signature_algorithm.algorithm.to_id_string()
        );
    }
    let der = der_of(CRL);
    for index in 0..der.len() {
        assert!(read::CertificateRevocationList::from_der(&der[..index]).is_err());
    }
}

#[test]
fn limits_are_named_and_hold() {
    use notafter_core::limits::{MAX_CERTIFICATE_SIZE, MAX_INPUT_SIZE, MAX_ITEMS};
    let huge = vec![b'A'; MAX_INPUT_SIZE + 1];
    let contents = read::any(&huge);
    assert_eq!(reasons(&contents), [SkipReason::TooLarge]);
    assert!(
        contents.skipped[0].to_string().contains("67108864"),
        "{}",
        contents.skipped[0]
    );
    drop(huge);

    let many = [0x30, 0x02, 0x05, 0x00].repeat(MAX_ITEMS + 10);
    let contents = read::any(&many);
    assert_eq!(contents.skipped.len(), MAX_ITEMS + 1);
    assert_eq!(contents.skipped[MAX_ITEMS].reason, SkipReason::TooManyItems);

    // A certificate-like structure beyond the limit of certificates.
    let element = |tag: Tag, contents: &[u8]| {
        let length = u32::try_from(contents.len()).unwrap().to_be_bytes();
        [&[tag.0, 0x84][..], &length, contents].concat()
    };
    let small = [0xa0, 3, 2, 1, 2, 2, 1, 1];
    let padding = element(Tag::OCTET_STRING, &vec![0; 0x100_0000]);
    let signed = element(Tag::SEQUENCE, &[&small[..], &padding].concat());
    let whole = element(
        Tag::SEQUENCE,
        &[&signed[..], &[0x30, 0x00, 0x03, 0x01, 0x00]].concat(),
    );
    let contents = read::any(&whole);
    assert_eq!(reasons(&contents), [SkipReason::TooLarge], "{contents:?}");
    assert_eq!(
        contents.skipped[0].facts[2].value,
        FactValue::from(MAX_CERTIFICATE_SIZE)
    );
}

#[test]
fn time_is_linear_in_hostile_text() {
    // Anything quadratic would take hours over these.
    let size = 4_000_000;
    for pattern in [
        "-----BEGIN CERTIFICATE-----\n",
        "-----END CERTIFICATE-----\n",
        "-----BEGIN ",
        "-----BEGIN X-----MII\n",
        "-",
        "- ",
        "-----BEGIN CERTIFICATE-----\nMIIB\n-----END X-----\n",
        "MII",
        "MII ",
        "MIIB ,",
        "LS0tLS1CRUdJT,",
        "<a",
        "<",
        "&",
        "&#",
        "\\",
        "%",
        "\u{2014}",
        "\u{2014}BEGIN",
        "30",
        "30:",
        "begin ",
        "A:\n",
        "+",
        "\"",
        "=",
        "\r",
        "\n",
        "M",
        "\u{200b}",
        "`",
    ] {
        let text = pattern.repeat(size / pattern.len());
        let contents = read::any(text.as_bytes());
        assert!(
            contents.items.is_empty() && !contents.skipped.is_empty(),
            "{pattern:?}"
        );
    }
}

mod properties {
    use super::*;
    use proptest::prelude::*;

    fn corpus() -> Vec<Vec<u8>> {
        let mut corpus: Vec<_> = messes().into_iter().map(|(_, text)| text).collect();
        for text in [
            REQUEST,
            CRL,
            SEC1,
            PKCS1,
            data!("pkcs8-ec.pem"),
            data!("set.p7b.pem"),
            data!("sec1-encrypted.pem"),
            data!("leaf-key.pem"),
        ] {
            corpus.push(text.as_bytes().to_vec());
        }
        corpus.push(include_bytes!("data/read/set.p7b").to_vec());
        corpus.push(include_bytes!("data/read/indefinite.p7b").to_vec());
        corpus.push(include_bytes!("data/read/bundle.p12").to_vec());
        corpus
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: 512, ..ProptestConfig::default() })]

        #[test]
        fn arbitrary_octets_give_items_or_reasons(bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
            let contents = read::any(&bytes);
            prop_assert!(!contents.items.is_empty() || !contents.skipped.is_empty());
        }

        #[test]
        fn mutations_give_items_or_reasons(
            index in any::<prop::sample::Index>(),
            changes in proptest::collection::vec((any::<prop::sample::Index>(), any::<u8>(), 0..4_u8), 1..6),
        ) {
            let corpus = corpus();
            let mut bytes = index.get(&corpus).clone();
            for (place, octet, how) in changes {
                let place = place.index(bytes.len().max(1));
                match how {
                    0 => bytes.insert(place, octet),
                    1 => bytes.truncate(place),
                    2 if !bytes.is_empty() => { bytes.remove(place); }
                    _ if !bytes.is_empty() => bytes[place] = octet,
                    _ => {}
                }
            }
            let contents = read::any(&bytes);
            prop_assert!(!contents.items.is_empty() || !contents.skipped.is_empty());
            for source in contents.items.iter().map(|item| &item.source).chain(contents.skipped.iter().map(|skipped| &skipped.source)) {
                prop_assert!(source.offset <= bytes.len());
            }
            for skipped in &contents.skipped {
                prop_assert!(!skipped.to_string().is_empty());
            }
        }

        #[test]
        fn what_is_written_is_read_again(octets in proptest::collection::vec(any::<u8>(), 0..300), quick in any::<bool>()) {
            // An encrypted key may hold any octets.
            let mut der = vec![0x30, 0x82, 0, 0, 0x30, 0x04, 0x06, 0x02, 0x2a, 0x03, 0x04, 0x82, 0, 0];
            der.extend([0x5a; 300]);
            der.extend(&octets);
            let inner = u16::try_from(der.len() - 14).unwrap().to_be_bytes();
            der[12..14].copy_from_slice(&inner);
            let outer = u16::try_from(der.len() - 4).unwrap().to_be_bytes();
            der[2..4].copy_from_slice(&outer);
            let label = if quick { "CERTIFICATE" } else { "ENCRYPTED PRIVATE KEY" };
            let text = read::to_pem(label, &der);
            prop_assert_eq!(&pem::parse(&text).unwrap().into_contents(), &der);
            let contents = read::any(text.as_bytes());
            prop_assert_eq!(contents.private_keys().next().unwrap().as_secret_der(), &der);
        }
    }
}
