//! One certificate, and a chain, in every state in which people paste them.

use notafter_core::read::{self, ItemKind};

use super::{LEAF, ROOT, certificates, der_of, each_line, kinds, reasons};

pub(crate) fn utf16(text: &str, mark: bool, unit: impl Fn(u16) -> [u8; 2]) -> Vec<u8> {
    let mark = mark.then_some('\u{feff}');
    let units = mark.into_iter().chain(text.chars());
    let units: String = units.collect();
    units.encode_utf16().flat_map(unit).collect()
}

/// Text in lines of this length.
fn wrapped(text: &str, length: usize, end: &str) -> String {
    let lines: Vec<_> = text
        .as_bytes()
        .chunks(length)
        .map(|line| std::str::from_utf8(line).unwrap())
        .collect();
    lines.join(end)
}

/// A block with lines of another length than 64.
fn in_lines(body: &str, length: usize) -> String {
    let lines = wrapped(body, length, "\n");
    format!("-----BEGIN CERTIFICATE-----\n{lines}\n-----END CERTIFICATE-----\n")
}

/// Every way in which one certificate is pasted, by name.
#[expect(clippy::too_many_lines, reason = "a table")]
pub(crate) fn messes() -> Vec<(&'static str, Vec<u8>)> {
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
        ("lines of 76", in_lines(&body, 76)),
        ("lines of 5", in_lines(&body, 5)),
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
            "no END line, text on its last line",
            format!(
                "{} Best regards, Bob.",
                ROOT.split("\n-----END").next().unwrap()
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
        ("base64 in lines", wrapped(&body, 64, "\r\n")),
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
            format!("userCertificate;binary:: {}", wrapped(&body, 70, "\n ")),
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
        for octet in octets.iter_mut().filter(|octet| **octet == b'-') {
            *octet = 0x96;
        }
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
        assert!(certificates(&contents) == [&expected[..]], "{name}");
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
