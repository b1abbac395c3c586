//! Zones made to hurt, and zones damaged at random.

use std::fmt::Write;

use proptest::prelude::*;

use super::*;
use crate::target::Target;

const SOUND: &str = "last A 192.0.2.1\n";

/// What holds for every zone.
fn check(zone: &str) -> ZoneCandidates {
    let found = read(zone);
    assert!(found.skipped.len() <= MAX_ZONE_ISSUES);
    assert!(found.skipped.len() <= found.skipped_in_all);
    assert!(found.candidates.len() <= MAX_ZONE_CANDIDATES);
    let lines = zone.split('\n').count();
    for candidate in &found.candidates {
        let text = candidate.target.to_string();
        assert_eq!(Target::parse(&text).as_ref(), Ok(&candidate.target));
        let CandidateReason::ZoneRecord { line, .. } = candidate.reason else {
            panic!("{candidate:?}");
        };
        assert!((1..=lines).contains(&line));
    }
    for issue in &found.skipped {
        assert!((1..=lines).contains(&issue.line), "{issue}");
        assert!(issue.to_string().len() < 2000, "{issue}");
        assert!(!issue.to_string().contains(char::is_control));
        if let Some(suggestion) = issue.suggestion() {
            assert!(Target::parse(suggestion).is_ok(), "{suggestion}");
        }
    }
    assert!(found.skipped.is_sorted_by_key(|it| it.line));
    found
}

#[test]
fn parentheses_without_end() {
    let mib = 1024 * 1024;
    for opened in ["(".repeat(mib), "( ".repeat(mib), "x A (".repeat(mib / 5)] {
        let found = check(&format!("{opened}\n{SOUND}"));
        assert_eq!(targets(&found.candidates), ["last.example.com:443"]);
        assert_eq!(found.skipped_in_all, 1);
    }
}

#[test]
fn a_parenthesis_open_on_every_line() {
    // Each of them would swallow half a MiB: reading on from the second line is bounded.
    let zone = "x A (\n".repeat(500_000);
    let found = check(&zone);
    assert_eq!(found.candidates, []);
    assert!(found.skipped_in_all > MAX_ZONE_SECOND_READINGS);
    assert!(found.skipped_in_all < MAX_ZONE_SECOND_READINGS + 10);
}

#[test]
fn an_open_parenthesis_before_a_long_line() {
    // What comes after the longest record is not looked at again.
    let zone = format!("{}{}\n{SOUND}", "x A (\n".repeat(60), "y".repeat(4_000_000));
    let found = check(&zone);
    assert_eq!(found.skipped_in_all, 61);
    assert_eq!(targets(&found.candidates), ["last.example.com:443"]);
}

#[test]
fn lines_without_end() {
    let long = 4 * 1024 * 1024;
    for (line, code) in [
        ("x".repeat(long), "entry-too-long"),
        (format!("x TXT {}", "y ".repeat(long / 2)), "entry-too-long"),
        (format!("x TXT \"{}\"", "y".repeat(long)), "entry-too-long"),
        (format!("x TXT {}", "\\".repeat(long)), "entry-too-long"),
        (format!("x TXT {}", "ü".repeat(long / 2)), "entry-too-long"),
        (")".repeat(long), "unexpected-parenthesis"),
    ] {
        let found = check(&format!("{line}\n{SOUND}"));
        assert_eq!(issues(&found), [(1, code)]);
        assert_eq!(targets(&found.candidates), ["last.example.com:443"]);
    }
    let found = check(&format!(
        "x A 192.0.2.1 ;{}\n{SOUND}",
        "( ".repeat(long / 2)
    ));
    assert_eq!(found.candidates.len(), 2, "a comment may be of any length");
}

#[test]
fn limits_stand_where_they_should() {
    // The longest record that is read, and one octet more.
    let filled = |size: usize| {
        let record = "www ( A 192.0.2.1 ";
        format!("{record}{})\n{SOUND}", " ".repeat(size - record.len() - 1))
    };
    assert_eq!(check(&filled(MAX_ZONE_ENTRY_SIZE - 1)).skipped, []);
    let found = check(&filled(MAX_ZONE_ENTRY_SIZE + 1));
    assert_eq!(issues(&found), [(1, "unclosed-parenthesis")]);
    assert_eq!(found.candidates.len(), 1);

    // All of it is one comment.
    let mut zone = ";".repeat(MAX_ZONE_SIZE);
    assert_eq!(read(&zone).skipped, []);
    zone.push('\n');
    assert_eq!(issues(&read(&zone)), [(1, "too-large")]);
}

#[test]
fn sentences_tell_the_limits() {
    for (code, limit, shown) in [
        (ZoneIssueCode::TooLarge, MAX_ZONE_SIZE, "64 MiB"),
        (ZoneIssueCode::TooManyRecords, MAX_ZONE_RECORDS, "1,000,000"),
        (
            ZoneIssueCode::TooManyCandidates,
            MAX_ZONE_CANDIDATES,
            "100,000",
        ),
        (ZoneIssueCode::EntryTooLong, MAX_ZONE_ENTRY_SIZE, "512 KiB"),
    ] {
        let words = shown.replace(',', "");
        let (number, unit) = words.split_once(' ').unwrap_or((&words, ""));
        let unit = match unit {
            "MiB" => 1024 * 1024,
            "KiB" => 1024,
            _ => 1,
        };
        assert_eq!(number.parse::<usize>().unwrap() * unit, limit);
        assert!(code.sentence().contains(shown), "{code}");
    }
}

#[test]
fn a_hundred_thousand_records() {
    let mut zone = String::new();
    for number in 0..MAX_ZONE_CANDIDATES {
        writeln!(zone, "h{number} A 192.0.2.1").unwrap();
    }
    let found = read(&zone);
    assert_eq!(found.candidates.len(), MAX_ZONE_CANDIDATES);
    assert_eq!(found.skipped, []);
    zone.push_str("h7 AAAA 2001:db8::1\none-more A 192.0.2.1\nand-more A 192.0.2.1\n");
    let found = read(&zone);
    assert_eq!(issues(&found), [(100_002, "too-many-candidates")]);
    assert_eq!(found.candidates.len(), MAX_ZONE_CANDIDATES);
}

#[test]
fn a_million_records() {
    let mut zone = "x TXT y\n".repeat(MAX_ZONE_RECORDS);
    assert_eq!(read(&zone).skipped, []);
    zone.push_str(SOUND);
    let found = read(&zone);
    assert_eq!(issues(&found), [(1_000_001, "too-many-records")]);
    assert_eq!(found.candidates, []);
    assert_eq!(found.records, MAX_ZONE_RECORDS);
}

#[test]
fn issues_are_counted_beyond_their_limit() {
    let found = check(&"x A y\n".repeat(5000));
    assert_eq!(found.skipped.len(), MAX_ZONE_ISSUES);
    assert_eq!(found.skipped_in_all, 5000);
}

#[test]
fn what_is_no_zone() {
    for text in [
        "\0\0\0\0",
        "\0 A 192.0.2.1",
        "a\0b A 192.0.2.1\n",
        "\r\r\r",
        "\\",
        "\"",
        "x \\",
        "(\n\n\n",
        ")",
        "@",
        "$",
        "$ORIGIN",
        "$ORIGIN (\n",
        "$ORIGIN \\",
        "-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n",
        "{\"a\": [1, 2]}",
        "<html>\n<body>\n",
        "\u{202E} A 192.0.2.1",
        "x A \u{1b}[2J",
    ] {
        let found = check(text);
        assert_eq!(found.candidates, [], "{text:?}");
    }
}

/// Lines with everything that the reader knows.
const PIECES: &[&str] = &[
    "www",
    "@",
    ".",
    "*",
    "mx1",
    "_imaps._tcp",
    "_443._tcp.www",
    "a.example.",
    "bücher",
    "a\\.b",
    "\\097",
    "\\",
    "\\300",
    " ",
    "  ",
    "\t",
    "\n",
    "\n",
    "\n ",
    "\r\n",
    "(",
    ")",
    "\"",
    "\"a b\"",
    ";",
    "; x",
    "IN",
    "CH",
    "3600",
    "1h",
    "[AGE:1]",
    "A",
    "AAAA",
    "CNAME",
    "MX",
    "SRV",
    "TLSA",
    "HTTPS",
    "SVCB",
    "SOA",
    "TXT",
    "TYPE65",
    "\\#",
    "192.0.2.1",
    "2001:db8::1",
    "10",
    "0",
    "1",
    "443",
    "65536",
    "port=8443",
    "alpn=\"h2,h3\"",
    "$ORIGIN",
    "$TTL",
    "$INCLUDE",
    "$GENERATE",
    "$",
    "\0",
    "\u{FEFF}",
    "_dns.ns",
];

proptest! {
    #[test]
    fn any_text_is_read(text in any::<String>()) {
        check(&text);
        let _ = from_domain(&text);
    }

    #[test]
    fn near_zones_are_read(
        pieces in prop::collection::vec((prop::sample::select(PIECES), any::<bool>()), 0..60),
    ) {
        let mut zone = String::new();
        for (piece, is_apart) in pieces {
            zone.push_str(piece);
            if is_apart {
                zone.push(' ');
            }
        }
        check(&zone);
    }

    /// A zone of which octets are changed, lost or doubled: whatever is wrong, it ends, and lines
    /// well below still count.
    #[test]
    fn damaged_zones_are_read(
        damages in prop::collection::vec(
            (any::<prop::sample::Index>(), 0..3_u8, prop::sample::select(PIECES)),
            1..6,
        ),
    ) {
        let mut zone: Vec<char> = SAMPLE.chars().collect();
        for (place, what, piece) in damages {
            let at = place.index(zone.len());
            match what {
                0 => zone.truncate(at + 1),
                1 => {
                    zone.remove(at);
                    zone.push('\n');
                }
                _ => {
                    zone.splice(at..=at, piece.chars());
                }
            }
        }
        let damaged: String = zone.into_iter().collect();
        let found = check(&format!("{damaged}\n\n$ORIGIN example.com.\n{SOUND}"));
        // Only a parenthesis that the damage opens can reach that far, and that is told.
        let text = targets(&found.candidates);
        prop_assert!(text.contains(&"last.example.com:443".to_owned()), "{text:?}");
    }

    /// Sound records give the same whatever stands around them.
    #[test]
    fn layout_does_not_matter(
        blank in "[ \t]{1,3}",
        comment in ";[ -~]{0,20}",
        is_wrapped in any::<bool>(),
        is_windows in any::<bool>(),
    ) {
        let mut zone = String::new();
        for line in SAMPLE.lines() {
            let fields = line.split(' ').collect::<Vec<_>>().join(&blank);
            let end = if is_windows { "\r\n" } else { "\n" };
            if is_wrapped && !line.starts_with('$') {
                write!(zone, "{fields} ({comment}{end}{blank}){blank}{comment}{end}").unwrap();
            } else {
                write!(zone, "{fields}{blank}{comment}{end}").unwrap();
            }
        }
        let plain = check(SAMPLE);
        let found = check(&zone);
        prop_assert_eq!(targets(&found.candidates), targets(&plain.candidates));
        prop_assert_eq!(found.skipped_in_all, plain.skipped_in_all);
        prop_assert_eq!(plain.candidates.len(), 9);
    }
}

/// One of everything.
const SAMPLE: &str = "$TTL 3600
@ SOA ns1 hostmaster 1 2 3 4 5
@ A 192.0.2.1
 AAAA 2001:db8::1
@ MX 10 mx1
www 60 IN CNAME @
*.shop A 192.0.2.2
_imaps._tcp SRV 0 1 993 mail
_8443._tcp.api TLSA 3 1 1 00ff
pool HTTPS 1 . port=9443
_dns.ns1 SVCB 1 . alpn=\"dot,h2\"
m\\097il IN 60 A 192.0.2.3
";
