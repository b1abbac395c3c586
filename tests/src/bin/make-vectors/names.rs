//! Distinguished names as RFC 4514 text.

use notafter_tests::der;
use notafter_tests::name::{self, attribute as at, attribute, rdn};
use serde_json::json;

use crate::case::{Case, Subject, UNLISTED, template};

pub(crate) fn subject() -> Subject {
    let mut cases = short_names();
    cases.extend(escapes());
    cases.extend(dotted());
    cases.extend(string_types());
    cases.extend(shapes());
    Subject::new(
        "names",
        "Names as RFC 4514 text: RDNs in reverse order, joined by `,`; the short names of its \
         section 3 table and no others; any other attribute as its dotted OID, `=#`, and the DER \
         of its value in lower-case hex. Characters beyond ASCII stand for themselves.",
        cases,
    )
}

fn case(name: &str, about: &str, subject: Vec<u8>, text: &str) -> Case {
    Case::leaf(
        name,
        about,
        &template().subject(subject),
        json!({"subject": text}),
    )
}

fn one(oid: &str, value: Vec<u8>) -> Vec<u8> {
    name::name(&[rdn(&[attribute(oid, value)])])
}

fn short_names() -> Vec<Case> {
    vec![
        case(
            "reverse-order",
            "The example of RFC 4514 section 4, without UID.",
            name::name(&[
                rdn(&[attribute(at::DOMAIN_COMPONENT, der::ia5("net"))]),
                rdn(&[attribute(at::DOMAIN_COMPONENT, der::ia5("example"))]),
                rdn(&[attribute(at::USER_ID, der::utf8("jsmith"))]),
            ]),
            "UID=jsmith,DC=example,DC=net",
        ),
        case(
            "every-short-name",
            "CN, L, ST, O, OU, C, STREET, DC and UID: the whole table.",
            name::name(&[
                rdn(&[attribute(at::USER_ID, der::utf8("u"))]),
                rdn(&[attribute(at::DOMAIN_COMPONENT, der::ia5("d"))]),
                rdn(&[attribute(at::STREET, der::utf8("1 Main St"))]),
                rdn(&[attribute(at::COUNTRY, der::printable("DE"))]),
                rdn(&[attribute(at::ORGANIZATIONAL_UNIT, der::utf8("Unit"))]),
                rdn(&[attribute(at::ORGANIZATION, der::utf8("Org"))]),
                rdn(&[attribute(at::STATE, der::utf8("State"))]),
                rdn(&[attribute(at::LOCALITY, der::utf8("Town"))]),
                rdn(&[attribute(at::COMMON_NAME, der::utf8("Name"))]),
            ]),
            "CN=Name,L=Town,ST=State,O=Org,OU=Unit,C=DE,STREET=1 Main St,DC=d,UID=u",
        ),
        case(
            "multi-valued",
            "Two attributes in one RDN, as the example of RFC 4514 section 4, in the order in \
             which DER sorts them.",
            name::name(&[
                rdn(&[attribute(at::DOMAIN_COMPONENT, der::ia5("net"))]),
                rdn(&[attribute(at::DOMAIN_COMPONENT, der::ia5("example"))]),
                rdn(&[
                    attribute(at::COMMON_NAME, der::utf8("J.  Smith")),
                    attribute(at::ORGANIZATIONAL_UNIT, der::utf8("Sales")),
                ]),
            ]),
            "OU=Sales+CN=J.  Smith,DC=example,DC=net",
        ),
        case(
            "same-attribute-twice",
            "Two organizational units, each in its RDN.",
            name::simple(&[
                (at::ORGANIZATIONAL_UNIT, "One"),
                (at::ORGANIZATIONAL_UNIT, "Two"),
            ]),
            "OU=Two,OU=One",
        ),
    ]
}

fn escapes() -> Vec<Case> {
    let text = |name: &str, about: &str, value: &str, shown: &str| {
        case(
            name,
            about,
            name::common_name(value),
            &format!("CN={shown}"),
        )
    };
    let section = "RFC 4514 section 2.4.";
    vec![
        text(
            "escape-example",
            "The example of RFC 4514 section 4.",
            r#"James "Jim" Smith, III"#,
            r#"James \"Jim\" Smith\, III"#,
        ),
        text(
            "escape-specials",
            section,
            r#"a+b,c;d<e>f\g"h"#,
            r#"a\+b\,c\;d\<e\>f\\g\"h"#,
        ),
        text("escape-leading-space", section, " a", r"\ a"),
        text("escape-trailing-space", section, "a ", r"a\ "),
        text("escape-inner-spaces", "They need none.", "a  b", "a  b"),
        text("escape-only-a-space", "Escaped once.", " ", r"\ "),
        text(
            "escape-two-spaces",
            "The first and the last.",
            "  ",
            r"\ \ ",
        ),
        text(
            "escape-three-spaces",
            "Not the middle one.",
            "   ",
            r"\  \ ",
        ),
        text("escape-leading-hash", section, "#a", r"\#a"),
        text("escape-inner-hash", "It needs none.", "a#b", "a#b"),
        text("escape-equals", "It need not be escaped.", "a=b", "a=b"),
        text("escape-nul", section, "a\0b", r"a\00b"),
        text(
            "escape-control",
            "Read as: control characters are escaped in hex, as the example of RFC 4514 section 4 \
             does with a carriage return, so that no name can break a line.",
            "Before\rAfter",
            r"Before\0dAfter",
        ),
        text(
            "beyond-ascii",
            "UTF-8 stands for itself.",
            "Lučić 日本 😀",
            "Lučić 日本 😀",
        ),
        text("empty-value", "A value without characters.", "", ""),
        text(
            "slash-and-apostrophe",
            "They need nothing.",
            "a/b'c",
            "a/b'c",
        ),
    ]
}

fn dotted() -> Vec<Case> {
    vec![
        case(
            "serial-number-attribute",
            "2.5.4.5 is not in the table: PrintableString 123.",
            one(at::SERIAL_NUMBER, der::printable("123")),
            "2.5.4.5=#1303313233",
        ),
        case(
            "email-attribute",
            "Nor is PKCS #9 emailAddress: IA5String a@b.c.",
            one(at::EMAIL, der::ia5("a@b.c")),
            "1.2.840.113549.1.9.1=#16056140622e63",
        ),
        case(
            "surname-attribute",
            "Nor are surname and given name: UTF8String.",
            name::name(&[
                rdn(&[attribute(at::GIVEN_NAME, der::utf8("A"))]),
                rdn(&[attribute(at::SURNAME, der::utf8("Lučić"))]),
            ]),
            "2.5.4.4=#0c074c75c48d69c487,2.5.4.42=#0c0141",
        ),
        case(
            "ev-attributes",
            "Business category and the jurisdiction's country.",
            name::name(&[
                rdn(&[attribute(at::JURISDICTION_COUNTRY, der::printable("US"))]),
                rdn(&[attribute(at::BUSINESS_CATEGORY, der::utf8("Org"))]),
                rdn(&[attribute(at::COMMON_NAME, der::utf8("Name"))]),
            ]),
            "CN=Name,2.5.4.15=#0c034f7267,1.3.6.1.4.1.311.60.2.1.3=#13025553",
        ),
        case(
            "unknown-attribute",
            "An OID that nobody knows, with a value that is no string.",
            one("1.3.6.1.4.1.99999.6", der::integer(5)),
            "1.3.6.1.4.1.99999.6=#020105",
        ),
        case(
            "large-arcs",
            "Arcs over 2^32, and a first arc of 2 with a second over 39.",
            one("2.999.4294967296.1", der::utf8("x")),
            "2.999.4294967296.1=#0c0178",
        ),
    ]
}

fn string_types() -> Vec<Case> {
    let cn = |name: &str, about: &str, value: Vec<u8>, shown: &str| {
        case(name, about, one(at::COMMON_NAME, value), shown)
    };
    vec![
        cn(
            "printable-string",
            "ASCII.",
            der::printable("Name"),
            "CN=Name",
        ),
        cn("ia5-string", "ASCII.", der::ia5("a@b"), "CN=a@b"),
        cn(
            "numeric-string",
            "Digits and space.",
            der::numeric("12 34"),
            "CN=12 34",
        ),
        cn("visible-string", "ASCII.", der::visible("Name"), "CN=Name"),
        cn(
            "teletex-string",
            "Read as: ISO 8859-1, which is what CAs have put into it.",
            der::teletex(b"M\xfcller"),
            "CN=Müller",
        ),
        cn(
            "bmp-string",
            "UCS-2.",
            der::bmp("Žofie 日本"),
            "CN=Žofie 日本",
        ),
        cn(
            "universal-string",
            "UCS-4, with a character beyond the BMP.",
            der::universal("Ž 日本 😀"),
            "CN=Ž 日本 😀",
        ),
        cn(
            "not-a-string",
            "An INTEGER for a common name: no string, so `#` and its DER (RFC 4514 section 2.4).",
            der::integer(5),
            "CN=#020105",
        ),
    ]
    .into_iter()
    .chain([
        Case::leaf(
            "broken-utf8",
            "A UTF8String that is not UTF-8. Read as: what cannot be converted is `#` and its DER. \
             Whether it is an anomaly is left open.",
            &template().subject(one(
                at::COMMON_NAME,
                der::element(der::tag::UTF8_STRING, [0xff, 0x41]),
            )),
            json!({"subject": "CN=#0c02ff41", "anomalies": UNLISTED}),
        ),
        Case::leaf(
            "broken-bmp",
            "A BMPString of three octets, read likewise.",
            &template().subject(one(
                at::COMMON_NAME,
                der::element(der::tag::BMP_STRING, [0x00, 0x41, 0x00]),
            )),
            json!({"subject": "CN=#1e03004100", "anomalies": UNLISTED}),
        ),
    ])
    .collect()
}

fn shapes() -> Vec<Case> {
    let issuer = name::simple(&[
        (at::COUNTRY, "DE"),
        (at::ORGANIZATION, "Example, Inc."),
        (at::COMMON_NAME, "Example CA"),
    ]);
    let long: Vec<_> = (0..40)
        .map(|n| rdn(&[attribute(at::DOMAIN_COMPONENT, der::ia5(&format!("d{n}")))]))
        .collect();
    let long_text: Vec<_> = (0..40).rev().map(|n| format!("DC=d{n}")).collect();
    vec![
        Case::leaf(
            "issuer",
            "The issuer's name, with an escape.",
            &template().issuer(issuer),
            json!({"issuer": r"CN=Example CA,O=Example\, Inc.,C=DE"}),
        ),
        case(
            "forty-rdns",
            "A long name.",
            name::name(&long),
            &long_text.join(","),
        ),
    ]
}
