//! What is not read, and why; limits and hostile input.

use notafter_core::der::Tag;
use notafter_core::facts::FactValue;
use notafter_core::limits::{MAX_CERTIFICATE_SIZE, MAX_INPUT_SIZE, MAX_ITEMS};
use notafter_core::read::{self, ItemKind, KeyMatchUnknown, PrivateKeyForm, Remark, SkipReason};

use super::{LEAF, ROOT, certificates, der_of, reasons};

#[test]
fn a_bad_item_does_not_lose_the_others() {
    let bad = "-----BEGIN CERTIFICATE-----\nMIIB!!!!\n-----END CERTIFICATE-----\n";
    let cut = ROOT.lines().take(4).collect::<Vec<_>>().join("\n") + "\n";
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
fn a_bad_character_is_found_on_its_line() {
    let lines: Vec<_> = ROOT.lines().collect();
    for (index, prefix) in [(1, ""), (4, "  > "), (7, "\u{a0}\u{200b}")] {
        let mut damaged: Vec<String> = lines.iter().map(|line| format!("{prefix}{line}")).collect();
        damaged[index].replace_range(prefix.len() + 20..=prefix.len() + 20, "?");
        let text = format!("{LEAF}\n{}", damaged.join("\r\n"));
        let contents = read::any(text.as_bytes());
        assert_eq!(reasons(&contents), [SkipReason::InvalidBase64]);
        let source = &contents.skipped[0].source;
        assert_eq!(source.offset, text.find('?').unwrap());
        let line = LEAF.lines().count() + 1 + index + 1;
        assert_eq!(source.line, Some(line));
    }
}

#[test]
fn files_that_were_joined_come_apart() {
    let (root, leaf) = (der_of(ROOT), der_of(LEAF));
    let contents = read::any(&[&root[..], ROOT.as_bytes(), LEAF.as_bytes()].concat());
    assert_eq!(certificates(&contents), [root.clone(), root.clone(), leaf]);
    assert_eq!(contents.items[1].source.offset, root.len());
    assert_eq!(contents.items[1].source.line, None);
    assert_eq!(reasons(&contents), []);
    let contents = read::any(&[&root[..], b"rest"].concat());
    assert_eq!(reasons(&contents), [SkipReason::TrailingBytes]);
    assert_eq!(
        contents.skipped[0].to_string(),
        "4 octets follow that belong to nothing"
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
        (
            include_bytes!("../data/read/bundle.p12"),
            SkipReason::Pkcs12,
        ),
        (b"\x30\x80\x02\x01\x03\x30\x80\x06\x09", SkipReason::Pkcs12),
        (
            include_bytes!("../data/read/empty.p7s"),
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
fn limits_are_named_and_hold() {
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
    // Anything quadratic would take minutes or hours over each of these.
    let size = 1_000_000;
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
