//! The syntax of master files.

use std::collections::HashSet;

use super::*;

#[test]
fn the_ways_to_write_one_record() {
    for zone in [
        "www A 192.0.2.1",
        "www\tIN\tA\t192.0.2.1\r\n",
        "www IN A 192.0.2.1 ; the web server",
        "www IN A 192.0.2.1;the web server ( \"",
        "www 3600 IN A 192.0.2.1",
        "www IN 3600 A 192.0.2.1",
        "www 1h30M in a 192.0.2.1",
        "www 0 A 192.0.2.1",
        "WWW.Example.COM. A 192.0.2.1",
        "www CLASS1 TYPE1 192.0.2.1",
        "www A ( 192.0.2.1 )",
        "www A(192.0.2.1)",
        "www (\n  A ; the type\n  ; nothing\n\n 192.0.2.1\n)",
        "www ( ( A ) ( ( 192.0.2.1 ) ) )",
        "( www\nA 192.0.2.1 )",
        "w\\119\\087 A 192.0.2.1",
        "\\w\\w\\w A 192.0.2.1",
        "www A \"192.0.2.1\"",
        "\u{FEFF}www A 192.0.2.1",
        "$ORIGIN www\n@ A 192.0.2.1",
        "$origin www.example.com.\n@ A 192.0.2.1",
        "$ORIGIN com.\n$ORIGIN example ; relative\nwww A 192.0.2.1",
        "$ORIGIN .\nwww.example.com A 192.0.2.1",
        "$TTL 1d\nwww A 192.0.2.1",
        "www TXT x\n A 192.0.2.1",
        "www TXT x\n\n  \n ; nothing\n\t600 IN A 192.0.2.1",
        "www TXT x\n$ORIGIN other.\n A 192.0.2.1",
        "www TXT \"a \\\" b ( ; \"\n A 192.0.2.1",
        "www TXT (\"a ) b\"\n)\n A 192.0.2.1",
        "www TXT a\\;b\\(c\\\"d\n A 192.0.2.1",
        "www [AGE:3712345] 600 A 192.0.2.1",
    ] {
        assert_eq!(sound(zone), ["www.example.com:443"], "{zone}");
    }
}

#[test]
fn nothing_in_it() {
    for zone in [
        "",
        "\n\n",
        "; a comment",
        "   ",
        "\t\n ;\n",
        "\u{FEFF}",
        "()",
        "\r\n",
        "$TTL 1",
    ] {
        let found = read(zone);
        assert_eq!(found.candidates, [], "{zone:?}");
        assert_eq!(found.skipped, [], "{zone:?}");
        assert_eq!(found.records, 0, "{zone:?}");
    }
}

#[test]
fn owners_may_be_called_like_anything() {
    for (zone, expected) in [
        ("in A 192.0.2.1", "in.example.com:443"),
        ("a a 192.0.2.1", "a.example.com:443"),
        ("3600 3600 A 192.0.2.1", "3600.example.com:443"),
        ("my_host A 192.0.2.1", "my_host.example.com:443"),
        ("\\$include A 192.0.2.1", ""),
        ("xn--bcher-kva A 192.0.2.1", "xn--bcher-kva.example.com:443"),
        ("com. A 192.0.2.1", "com:443"),
    ] {
        let found = read(zone);
        assert_eq!(targets(&found.candidates).concat(), expected, "{zone}");
    }
    assert_eq!(sound(". A 192.0.2.1"), [""; 0]);
}

#[test]
fn the_end_of_a_line_is_not_quoted() {
    for line in ["$TTL \"1d", "$TTL\"1d", "x A\"b", "x A y=\"", "x\" \"A"] {
        let found = |end: &str| read(&format!("{line}{end}y A 192.0.2.1{end}"));
        let unix = found("\n");
        assert_eq!(unix.skipped_in_all, 1, "{line}");
        assert_eq!(found("\r\n"), unix, "{line}");
    }
}

#[test]
fn a_line_that_is_wrong_loses_only_itself() {
    for (bad, codes) in [
        ("x A 192.0.2.999", &[(2, "invalid-address")][..]),
        ("x A 192.0.2.1 )", &[(2, "unexpected-parenthesis")]),
        ("x A ( 192.0.2.1", &[(2, "unclosed-parenthesis")]),
        ("x A ( 192.0.2.1 ; )", &[(2, "unclosed-parenthesis")]),
        ("x TXT \"never closed", &[(2, "unclosed-quote")]),
        ("x TXT y=\"never closed", &[(2, "unclosed-quote")]),
        ("x TXT \"closed by none \\\"", &[(2, "unclosed-quote")]),
        ("x TXT ( \"never closed )\n  y )", &[(2, "unclosed-quote")]),
        ("x TXT y\\", &[(2, "invalid-escape")]),
        ("x\\300 A 192.0.2.1", &[(2, "invalid-escape")]),
        ("x\\1 A 192.0.2.1", &[(2, "invalid-escape")]),
        ("x\\12y A 192.0.2.1", &[(2, "invalid-escape")]),
        ("x\\ü A 192.0.2.1", &[(2, "invalid-escape")]),
        ("x", &[(2, "missing-type")]),
        ("x 3600 IN", &[(2, "missing-type")]),
        ("x IN 192.0.2.1", &[(2, "invalid-type")]),
        ("x 3600 3600 A 192.0.2.1", &[(2, "invalid-type")]),
        ("..x A 192.0.2.1", &[(2, "invalid-name")]),
        (".x A 192.0.2.1", &[(2, "invalid-name")]),
        ("\"\" A 192.0.2.1", &[(2, "invalid-name")]),
        ("$INCLUDE other.zone", &[(2, "include")]),
        ("$GENERATE 1-9 host-$ A 192.0.2.$", &[(2, "generate")]),
        ("$NONSENSE", &[(2, "unknown-directive")]),
        (
            "x..y A 192.0.2.1\n A 192.0.2.2",
            &[(2, "invalid-name"), (3, "no-owner")],
        ),
        (
            "\"x A 192.0.2.1\n A 192.0.2.2",
            &[(2, "unclosed-quote"), (3, "no-owner")],
        ),
    ] {
        let found = read(&format!("first A 192.0.2.1\n{bad}\nlast A 192.0.2.1\n"));
        assert_eq!(issues(&found), codes, "{bad}");
        assert_eq!(
            targets(&found.candidates),
            ["first.example.com:443", "last.example.com:443"],
            "{bad}"
        );
    }
}

#[test]
fn the_owner_of_a_line_that_is_wrong_holds_for_those_below() {
    let found = read("www A 192.0.2.999\n A 192.0.2.1\nmail TXT \"x\n A 192.0.2.1\n");
    assert_eq!(
        issues(&found),
        [(1, "invalid-address"), (3, "unclosed-quote")]
    );
    assert_eq!(
        targets(&found.candidates),
        ["www.example.com:443", "mail.example.com:443"]
    );
}

#[test]
fn what_an_open_parenthesis_swallowed_is_read() {
    let found = read("www (\n A 192.0.2.1\nmail A 192.0.2.2\nx A (\ny A 192.0.2.3");
    assert_eq!(
        issues(&found),
        [(1, "unclosed-parenthesis"), (4, "unclosed-parenthesis")]
    );
    assert_eq!(
        targets(&found.candidates),
        [
            "www.example.com:443",
            "mail.example.com:443",
            "y.example.com:443"
        ]
    );
}

#[test]
fn names_without_an_origin() {
    let zone = "www A 192.0.2.1\n@ A 192.0.2.1\nmail.example.com. A 192.0.2.1\n\
                $ORIGIN example.com\n$ORIGIN example.com.\nwww A 192.0.2.1\n";
    let found = from_zone(zone, &ZoneOptions::default());
    assert_eq!(
        issues(&found),
        [(1, "no-origin"), (2, "no-origin"), (4, "no-origin")]
    );
    assert_eq!(
        targets(&found.candidates),
        ["mail.example.com:443", "www.example.com:443"]
    );
}

#[test]
fn an_origin_that_is_wrong_completes_no_names() {
    let found = read("$ORIGIN a..b\nwww A 192.0.2.1\n$ORIGIN\n$ORIGIN a. b.\n");
    assert_eq!(
        issues(&found),
        [
            (1, "invalid-name"),
            (2, "no-origin"),
            (3, "missing-data"),
            (4, "extra-data")
        ]
    );
    assert_eq!(found.candidates, []);
}

#[test]
fn the_origin_of_the_options() {
    for origin in ["example.com", "example.com.", "EXAMPLE.com"] {
        let found = from_zone("@ A 192.0.2.1", &ZoneOptions::default().with_origin(origin));
        assert_eq!(targets(&found.candidates), ["example.com:443"], "{origin}");
    }
    let found = from_zone("@ A 192.0.2.1", &ZoneOptions::default().with_origin("a..b"));
    assert_eq!(issues(&found), [(0, "invalid-name"), (1, "no-origin")]);
    assert_eq!(
        found.skipped[0].to_string(),
        "this is no name: there is nothing between two of its dots: \"a..b\""
    );
}

#[test]
fn lengths_of_names() {
    let label = "a".repeat(63);
    let long = format!("{label}.{label}.{label}.{}", "a".repeat(61));
    assert_eq!(long.len(), 253);
    assert_eq!(
        sound(&format!("{long}. A 192.0.2.1")),
        [format!("{long}:443")]
    );
    let escaped = "\\097".repeat(63);
    assert_eq!(
        sound(&format!("{escaped} A 192.0.2.1")),
        [format!("{label}.example.com:443")]
    );
    for name in [
        format!("a{label}"),
        format!("\\097{label}"),
        format!("a{long}."),
        format!("{label}.{label}.{label}.{}", "a".repeat(51)),
        "a".repeat(100_000),
        "a.".repeat(100_000),
    ] {
        let found = read(&format!("{name} A 192.0.2.1\nwww A 192.0.2.1"));
        assert_eq!(issues(&found), [(1, "name-too-long")]);
        assert_eq!(targets(&found.candidates), ["www.example.com:443"]);
    }
}

#[test]
fn sentences_and_codes() {
    let found = read("www A 1.2\n$INCLUDE a\u{1b}.zone\n* A 192.0.2.1\n");
    let shown: Vec<_> = found.skipped.iter().map(ToString::to_string).collect();
    assert_eq!(
        shown,
        [
            "line 1: this is no IP address of the record's type: \"1.2\"",
            "line 2: $INCLUDE is not followed, as no file is read here: give that file too: \
             \"a\\u{1b}.zone\"",
            "line 3: a wildcard stands for many hosts and none can be asked for it: \
             \"*.example.com\"; try www.example.com",
        ]
    );
    let codes: HashSet<_> = ZoneIssueCode::ALL.iter().map(|it| it.as_str()).collect();
    assert_eq!(codes.len(), ZoneIssueCode::ALL.len());
    for code in ZoneIssueCode::ALL {
        let text = code.to_string();
        assert!(text.bytes().all(|it| it.is_ascii_lowercase() || it == b'-'));
        assert!(!code.sentence().ends_with('.'), "{code}");
    }
}
