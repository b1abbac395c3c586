//! What an item is, and where it stood.

use notafter_core::read::{self, Form, ItemKind, Remark};

use super::messes::utf16;
use super::{CRL, LEAF, PKCS1, REQUEST, ROOT, SEC1, certificates, der_in, der_of, kinds, reasons};
use notafter_core::read::SkipReason;

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
fn pkcs7_sets_become_items() {
    let set_der: &[u8] = include_bytes!("../data/read/set.p7b");
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
    let indefinite: &[u8] = include_bytes!("../data/read/indefinite.p7b");
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

#[test]
fn what_was_put_right_is_remarked() {
    let without_end = ROOT.split("-----END").next().unwrap();
    let without_begin = ROOT.split_once("-----\n").unwrap().1;
    let other_end = ROOT.replace("END CERTIFICATE", "END PRIVATE KEY");
    for (text, remarks) in [
        (ROOT, &[][..]),
        (&ROOT.replace('\n', " "), &[]),
        (without_end, &[Remark::NoEndLine]),
        (without_begin, &[Remark::NoBeginLine]),
        (&other_end, &[Remark::EndLabelDiffers]),
        (
            &other_end.replace("BEGIN CERTIFICATE", "BEGIN CMS"),
            &[Remark::EndLabelDiffers, Remark::Mislabelled],
        ),
    ] {
        let contents = read::any(text.as_bytes());
        assert_eq!(contents.items[0].remarks, remarks, "{text}");
    }
}

#[test]
fn a_file_of_key_certificate_and_parameters() {
    let text = format!("{}{LEAF}", data!("leaf-key.pem"));
    let contents = read::any(text.as_bytes());
    assert_eq!(
        kinds(&contents),
        [ItemKind::PrivateKey, ItemKind::Certificate]
    );
    assert_eq!(reasons(&contents), [SkipReason::Parameters]);
    assert!(contents.skipped[0].reason.is_harmless());
}

#[test]
fn forms_are_named() {
    let body: String = ROOT.lines().filter(|line| !line.starts_with('-')).collect();
    let der = der_of(ROOT);
    let hex: String = der
        .iter()
        .flat_map(|octet| [octet >> 4, octet & 15])
        .map(|digit| char::from_digit(digit.into(), 16).unwrap())
        .collect();
    let set: &[u8] = include_bytes!("../data/read/set.p7b");
    for (bytes, name) in [
        (ROOT.as_bytes(), "pem"),
        (&der, "der"),
        (body.as_bytes(), "base64"),
        (hex.as_bytes(), "hex"),
        (set, "pkcs7"),
    ] {
        assert_eq!(read::any(bytes).items[0].source.form.as_str(), name);
    }
    assert_eq!(read::any(b"x").skipped[0].source.form.as_str(), "unknown");
}

/// Base64 of the DER of a PEM text, in one line.
fn base64_of(pem: &str) -> String {
    pem.lines().filter(|line| !line.starts_with('-')).collect()
}

#[test]
fn what_stands_beside_pem_is_found_too() {
    let (root, leaf) = (der_of(ROOT), der_of(LEAF));
    let base64 = base64_of(LEAF);
    let nested = base64_of(&read::to_pem("X", LEAF.as_bytes()));
    let crooked = ROOT.replace('\n', " \n");
    for (text, expected) in [
        (
            format!("{ROOT}chain: {base64}\n{ROOT}"),
            [&root, &leaf, &root],
        ),
        (format!("{base64}\n{ROOT}{ROOT}"), [&leaf, &root, &root]),
        (
            format!("{ROOT}{ROOT}<x>{base64}</x>"),
            [&root, &root, &leaf],
        ),
        (
            format!("{crooked}chain: {base64}\n{ROOT}"),
            [&root, &leaf, &root],
        ),
        (
            format!("{ROOT}tls.crt: {nested}\n{ROOT}"),
            [&root, &leaf, &root],
        ),
    ] {
        let contents = read::any(text.as_bytes());
        assert!(certificates(&contents).iter().eq(expected), "{text}");
        assert!(contents.skipped.is_empty(), "{:?}", contents.skipped);
        for item in &contents.items {
            let before = &text[..item.source.offset];
            let line = before.matches('\n').count() + 1;
            assert_eq!(item.source.line, Some(line), "{text}");
        }
    }
    // Prose is not taken for Base64, and a part of a certificate is told.
    let prose = format!("{ROOT}MIT License MICROSOFT MINI\n{ROOT}");
    assert!(read::any(prose.as_bytes()).skipped.is_empty());
    let cut = format!("{ROOT}{}\n", &base64[..200]);
    assert_eq!(reasons(&read::any(cut.as_bytes())), [SkipReason::CutOff]);
}

#[test]
fn der_beside_pem_is_found_too() {
    let (root, leaf) = (der_of(ROOT), der_of(LEAF));
    for crooked in [ROOT.to_owned(), ROOT.replace('\n', " \n")] {
        let joined = [crooked.as_bytes(), &leaf, b"\n", ROOT.as_bytes(), &leaf].concat();
        let contents = read::any(&joined);
        let expected = [&root, &leaf, &root, &leaf];
        assert!(certificates(&contents).iter().eq(expected));
        assert_eq!(contents.items[1].source.offset, crooked.len());
        assert_eq!(contents.items[1].source.line, None);
        assert!(contents.skipped.is_empty(), "{:?}", contents.skipped);
    }
    // Text in other characters is no DER.
    let text = format!("größer als 10\u{82} \u{20ac}0\u{a0}\n{ROOT}");
    let contents = read::any(text.as_bytes());
    assert_eq!((contents.items.len(), contents.skipped.len()), (1, 0));
}
