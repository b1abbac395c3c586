//! Names by RFC 4514's own examples and the rules of RFC 5280 section 7.1.

use super::*;

fn tlv(tag: Tag, contents: &[u8]) -> Vec<u8> {
    let mut out = vec![tag.0, u8::try_from(contents.len()).unwrap()];
    out.extend(contents);
    out
}

const CN: &[u8] = &[0x55, 4, 3];
const O: &[u8] = &[0x55, 4, 10];
const OU: &[u8] = &[0x55, 4, 11];
const L: &[u8] = &[0x55, 4, 7];
const C: &[u8] = &[0x55, 4, 6];
const SN: &[u8] = &[0x55, 4, 4];
const DC: &[u8] = &[0x09, 0x92, 0x26, 0x89, 0x93, 0xf2, 0x2c, 0x64, 1, 25];

type Parts<'a> = &'a [&'a [(&'a [u8], Tag, &'a [u8])]];

/// A name of RDNs of (type, string type, octets).
fn name(rdns: Parts<'_>) -> Vec<u8> {
    let rdns: Vec<u8> = rdns
        .iter()
        .flat_map(|attributes| {
            let attributes = attributes.iter().flat_map(|(oid, tag, value)| {
                tlv(
                    Tag::SEQUENCE,
                    &[tlv(Tag::OID, oid), tlv(*tag, value)].concat(),
                )
            });
            tlv(Tag::SET, &attributes.collect::<Vec<u8>>())
        })
        .collect();
    tlv(Tag::SEQUENCE, &rdns)
}

fn text(rdns: Parts<'_>) -> String {
    Name::from_der(&name(rdns)).unwrap().to_string()
}

fn same(a: Parts<'_>, b: Parts<'_>) -> bool {
    let (a, b) = (name(a), name(b));
    let (a, b) = (Name::from_der(&a).unwrap(), Name::from_der(&b).unwrap());
    assert_eq!(a.matches(&b), b.matches(&a), "symmetric");
    a.matches(&b)
}

const UTF8: Tag = Tag::UTF8_STRING;
const PRINTABLE: Tag = Tag::PRINTABLE_STRING;

#[test]
fn examples_of_rfc_4514_section_4() {
    assert_eq!(
        text(&[
            &[(DC, Tag::IA5_STRING, b"net")],
            &[(DC, Tag::IA5_STRING, b"example")],
            &[(OU, UTF8, b"Sales"), (CN, UTF8, b"J.  Smith")],
        ]),
        "OU=Sales+CN=J.  Smith,DC=example,DC=net"
    );
    assert_eq!(
        text(&[
            &[(DC, Tag::IA5_STRING, b"net")],
            &[(CN, UTF8, b"James \"Jim\" Smith, III")]
        ]),
        "CN=James \\\"Jim\\\" Smith\\, III,DC=net"
    );
    assert_eq!(
        text(&[&[(CN, UTF8, b"Before\rAfter")]]),
        "CN=Before\\0dAfter"
    );
    assert_eq!(
        text(&[&[(SN, UTF8, "Lučić".as_bytes())]]),
        "2.5.4.4=#0c074c75c48d69c487"
    );
    assert_eq!(text(&[&[(CN, UTF8, "Lučić".as_bytes())]]), "CN=Lučić");
}

#[test]
fn escapes() {
    assert_eq!(text(&[&[(CN, UTF8, b" a ")]]), "CN=\\ a\\ ");
    assert_eq!(text(&[&[(CN, UTF8, b" ")]]), "CN=\\ ");
    assert_eq!(text(&[&[(CN, UTF8, b"#a#")]]), "CN=\\#a#");
    assert_eq!(
        text(&[&[(CN, UTF8, b"a=b;c<d>e+f\\g\0h")]]),
        "CN=a=b\\;c\\<d\\>e\\+f\\\\g\\00h"
    );
    assert_eq!(
        text(&[&[(CN, UTF8, "a\u{202e}b".as_bytes())]]),
        "CN=a\\e2\\80\\aeb"
    );
    assert_eq!(text(&[&[(CN, UTF8, b"")]]), "CN=");
    assert_eq!(text(&[]), "");
}

#[test]
fn string_types() {
    assert_eq!(
        text(&[&[(CN, Tag::BMP_STRING, &[0, b'A', 0x01, 0x0d])]]),
        "CN=Ač"
    );
    assert_eq!(
        text(&[&[(CN, Tag::BMP_STRING, &[0xd8, 0x3d, 0xde, 0x00])]]),
        "CN=😀"
    );
    assert_eq!(
        text(&[&[(CN, Tag::UNIVERSAL_STRING, &[0, 1, 0xf6, 0])]]),
        "CN=😀"
    );
    assert_eq!(
        text(&[&[(CN, Tag::TELETEX_STRING, &[b'f', 0xfc, b'r'])]]),
        "CN=für"
    );
    // What breaks its type's rules is shown as it is encoded.
    assert_eq!(text(&[&[(CN, UTF8, &[0xff])]]), "CN=#0c01ff");
    assert_eq!(text(&[&[(CN, Tag::BMP_STRING, &[0])]]), "CN=#1e0100");
    assert_eq!(
        text(&[&[(CN, Tag::BMP_STRING, &[0xd8, 0])]]),
        "CN=#1e02d800"
    );
    assert_eq!(text(&[&[(CN, Tag::INTEGER, &[5])]]), "CN=#020105");
}

#[test]
fn case_space_and_string_type_do_not_count() {
    let base: Parts<'_> = &[
        &[(C, PRINTABLE, b"US")],
        &[(O, UTF8, b"Example  Trust Services")],
    ];
    assert!(same(
        base,
        &[
            &[(C, UTF8, b"us")],
            &[(O, PRINTABLE, b" example trust\tservices ")]
        ]
    ));
    assert!(!same(
        base,
        &[
            &[(C, UTF8, b"us")],
            &[(O, PRINTABLE, b"exampletrust services")]
        ]
    ));
    assert!(!same(
        base,
        &[
            &[(O, UTF8, b"Example Trust Services")],
            &[(C, PRINTABLE, b"US")]
        ]
    ));
    assert!(!same(base, &[&[(C, PRINTABLE, b"US")]]));
    // NFKC and case folding beyond ASCII.
    assert!(same(
        &[&[(L, UTF8, "STRASSE".as_bytes())]],
        &[&[(L, UTF8, "Straße".as_bytes())]]
    ));
    assert!(same(
        &[&[(L, UTF8, "É".as_bytes())]],
        &[&[(L, UTF8, "e\u{301}".as_bytes())]]
    ));
    assert!(same(
        &[&[(L, UTF8, "soft\u{ad}hyphen".as_bytes())]],
        &[&[(L, UTF8, b"softhyphen")]]
    ));
}

#[test]
fn an_rdn_is_a_set() {
    let both: Parts<'_> = &[&[(CN, UTF8, b"a"), (OU, UTF8, b"b")]];
    assert!(same(
        both,
        &[&[(OU, PRINTABLE, b"B"), (CN, PRINTABLE, b"A")]]
    ));
    assert!(!same(both, &[&[(CN, UTF8, b"a")], &[(OU, UTF8, b"b")]]));
    assert!(!same(both, &[&[(CN, UTF8, b"a"), (CN, UTF8, b"a")]]));
}

#[test]
fn what_nobody_sees_does_not_count() {
    // RFC 4518 section 2.2, in ASCII and beyond it.
    for hidden in [
        "exa\u{1}mple",
        "exa\u{7f}mple",
        "exa\u{202e}mple",
        "exa\u{206a}mple",
        "exa\u{fffc}mple",
        "\u{e0041}example",
    ] {
        assert!(
            same(
                &[&[(O, UTF8, hidden.as_bytes())]],
                &[&[(O, UTF8, b"Example")]]
            ),
            "{hidden:?}"
        );
    }
    assert!(!same(
        &[&[(O, UTF8, b"exa\tmple")]],
        &[&[(O, UTF8, b"example")]]
    ));
}

#[test]
fn a_large_rdn_is_a_set_too() {
    let texts: Vec<[u8; 1]> = (b'a'..=b'l').map(|letter| [letter]).collect();
    let attributes: Vec<(&[u8], Tag, &[u8])> =
        texts.iter().map(|text| (OU, UTF8, &text[..])).collect();
    let mut turned = attributes.clone();
    turned.reverse();
    assert!(same(&[&attributes], &[&turned]));
    turned[3] = (OU, UTF8, b"other");
    assert!(!same(&[&attributes], &[&turned]));
}

#[test]
fn keys_are_equal_for_names_that_match_and_no_others() {
    let parts: &[Parts<'_>] = &[
        &[],
        &[&[(O, UTF8, b"ab")]],
        &[&[(O, PRINTABLE, b" AB ")]],
        &[&[(O, UTF8, b"a")], &[(O, UTF8, b"b")]],
        &[&[(O, UTF8, b"a"), (O, UTF8, b"b")]],
        &[&[(O, UTF8, b"b"), (O, UTF8, b"a")]],
        &[&[(O, UTF8, b"a\x55\x04\x0ab")]],
        &[&[(O, Tag::INTEGER, b"a")]],
        &[&[(OU, UTF8, b"ab")]],
    ];
    let names: Vec<Vec<u8>> = parts
        .iter()
        .map(|parts| name(parts))
        .chain([vec![0x30, 0x04, 0x31, 0x02, 0x30, 0x01]])
        .collect();
    let mut pairs_that_match = 0;
    for a in &names {
        for b in &names {
            let (a, b) = (Name::from_der(a).unwrap(), Name::from_der(b).unwrap());
            assert_eq!(
                a.matches(&b),
                a.lookup_key() == b.lookup_key(),
                "{a:?} {b:?}"
            );
            pairs_that_match += usize::from(a.matches(&b));
        }
    }
    assert_eq!(pairs_that_match, names.len() + 4);
}

#[test]
fn subtrees_begin_alike() {
    let (base, below) = (
        name(&[&[(C, UTF8, b"US")]]),
        name(&[&[(C, PRINTABLE, b"us")], &[(O, UTF8, b"x")]]),
    );
    let (base, below) = (
        Name::from_der(&base).unwrap(),
        Name::from_der(&below).unwrap(),
    );
    assert!(below.is_within(&base) && base.is_within(&base) && !base.is_within(&below));
    assert!(below.is_within(&Name::EMPTY));
}

#[test]
fn what_cannot_be_read_is_told_and_matches_only_itself() {
    let broken = [0x30, 0x04, 0x31, 0x02, 0x30, 0x01];
    let broken = Name::from_der(&broken).unwrap();
    assert_eq!(broken.check().unwrap_err().code, Code::Truncated);
    assert_eq!(broken.to_string(), "");
    assert!(broken.matches(&broken) && !broken.matches(&Name::EMPTY));
    let empty_rdn = [0x30, 0x02, 0x31, 0x00];
    assert_eq!(
        Name::from_der(&empty_rdn)
            .unwrap()
            .check()
            .unwrap_err()
            .code,
        Code::Missing
    );
}
