//! Name constraints of every type (RFC 5280 sections 4.2.1.10, 6.1.3 (b), (c) and 6.1.4 (g)).

use notafter_tests::extension::{self, key_usage, oid};
use notafter_tests::name::{self, attribute, general};
use serde_json::json;

use super::file::{Both, Chain, File, error, info, warning};
use super::maker::{HOST, Maker, ca, leaf, server};
use super::names::{hosts, ip};
use crate::case::Subject;

pub(super) fn subject() -> Subject {
    let mut file = File::new();
    file.put("server", &server("CA"));
    dns(&mut file);
    addresses(&mut file);
    mailboxes(&mut file);
    uris(&mut file);
    directories(&mut file);
    forms(&mut file);
    file.finish(
        "chains-name-constraints",
        "Name constraints of every type, permitted and excluded (RFC 5280 section 4.2.1.10).",
    )
}

/// A CA with constraints, and a leaf beneath it, both of their own.
fn constrained(
    file: &mut File,
    name: &str,
    about: &str,
    (permitted, excluded): (&[Vec<u8>], &[Vec<u8>]),
    below: &Maker,
    findings: Both,
) {
    let authority = format!("{name}-ca");
    file.put(
        &authority,
        &ca("CA", "Root").constraints(permitted, excluded),
    );
    file.put(name, below);
    let chain = Chain::new(name, about, name, &[&authority]);
    let chain = if name.starts_with("mailbox") {
        chain.purpose("email-protection")
    } else {
        chain
    };
    file.both(chain, &[name, &authority, "root"], findings);
}

const NOT_PERMITTED: &str = "name-not-permitted";
const EXCLUDED: &str = "name-excluded";
const UNSUPPORTED: &str = "name-constraint-unsupported";

fn told(code: &str, kind: &str, value: &str) -> Both {
    let facts = json!({"type": kind, "value": value, "ca": "CN=CA"});
    Both::same(vec![error(0, code, facts)])
}

fn unsupported(kind: &str) -> Both {
    Both::same(vec![error(
        0,
        UNSUPPORTED,
        json!({"type": kind, "ca": "CN=CA"}),
    )])
}

fn valid() -> Both {
    Both::same(vec![])
}

fn dns(file: &mut File) {
    let base = |text: &str| [general::dns(text)];
    let mut case = |name: &str,
                    about: &str,
                    permitted: &[Vec<u8>],
                    excluded: &[Vec<u8>],
                    below: &Maker,
                    findings| {
        constrained(file, name, about, (permitted, excluded), below, findings);
    };
    let about = "A base covers itself and every name with labels added on its left.";
    case(
        "dns-permitted",
        about,
        &base("example.com"),
        &[],
        &server("CA"),
        valid(),
    );
    case(
        "dns-permitted-itself",
        about,
        &base("Example.com"),
        &[],
        &hosts(&["example.com"]),
        valid(),
    );
    let outside = hosts(&["badexample.com"]);
    case(
        "dns-not-permitted",
        about,
        &base("example.com"),
        &[],
        &outside,
        told(NOT_PERMITTED, "dns", "badexample.com"),
    );
    case(
        "dns-excluded",
        about,
        &[],
        &base("example.com"),
        &server("CA"),
        told(EXCLUDED, "dns", HOST),
    );
    case(
        "dns-not-excluded",
        about,
        &[],
        &base("example.org"),
        &server("CA"),
        valid(),
    );
    let about = "What is permitted in part and excluded in part is excluded.";
    case(
        "dns-permitted-and-excluded",
        about,
        &base("example.com"),
        &base(HOST),
        &server("CA"),
        told(EXCLUDED, "dns", HOST),
    );
    let about = "A wildcard some of whose names are excluded.";
    let wildcard = hosts(&["*.example.com"]);
    case(
        "dns-wildcard-excluded",
        about,
        &[],
        &base("a.example.com"),
        &wildcard,
        told(EXCLUDED, "dns", "*.example.com"),
    );
    let about = "A wildcard some of whose names are permitted.";
    case(
        "dns-wildcard-not-permitted",
        about,
        &base("a.example.com"),
        &[],
        &wildcard,
        told(NOT_PERMITTED, "dns", "*.example.com"),
    );
    let about = "An empty base covers every name.";
    case(
        "dns-all-excluded",
        about,
        &[],
        &base(""),
        &server("CA"),
        told(EXCLUDED, "dns", HOST),
    );
    let about = "A constraint on DNS names is none on a leaf that has none.";
    let address = server("CA")
        .subject(name::common_name("192.0.2.1"))
        .names(&[ip("192.0.2.1")]);
    case(
        "dns-no-name-of-type",
        about,
        &base("example.com"),
        &[],
        &address,
        valid(),
    );
    let malformed = json!({"type": "dns", "value": ".example.com"});
    case(
        "dns-leading-dot",
        "A base with a leading dot, which RFC 5280 does not know for DNS; browsers take it as \"with labels added only\".",
        &base(".example.com"),
        &[],
        &server("CA"),
        Both::new(
            vec![error(1, "name-constraint-malformed", malformed.clone())],
            vec![warning(1, "name-constraint-malformed", malformed)],
        ),
    );

    file.put(
        "two-bases-ca",
        &ca("CA", "Root").constraints(
            &[general::dns("example.org"), general::dns("example.com")],
            &[],
        ),
    );
    file.both(
        Chain::new(
            "limit-name-comparisons",
            "One comparison of a name with a constraint is allowed, and more are needed: the leaf's names are not \
             judged.",
            "server",
            &["two-bases-ca"],
        )
        .set("limits", json!({"name_comparisons": 1})),
        &["server", "two-bases-ca", "root"],
        Both::same(vec![error(0, "budget-exhausted", json!({"limit": "name-comparisons"}))]),
    );
}

/// Address and mask (RFC 5280 section 4.2.1.10).
fn addresses(file: &mut File) {
    let network = [general::ip_raw(&[192, 0, 2, 0, 255, 255, 255, 0])];
    let with = |address: &str| server("CA").names(&[general::dns(HOST), ip(address)]);
    let mut case = |name: &str,
                    about: &str,
                    permitted: &[Vec<u8>],
                    excluded: &[Vec<u8>],
                    below: &Maker,
                    findings| {
        constrained(file, name, about, (permitted, excluded), below, findings);
    };
    let about = "192.0.2.0/24.";
    case(
        "address-permitted",
        about,
        &network,
        &[],
        &with("192.0.2.9"),
        valid(),
    );
    case(
        "address-not-permitted",
        about,
        &network,
        &[],
        &with("192.0.3.9"),
        told(NOT_PERMITTED, "ip", "192.0.3.9"),
    );
    case(
        "address-excluded",
        about,
        &[],
        &network,
        &with("192.0.2.9"),
        told(EXCLUDED, "ip", "192.0.2.9"),
    );
    case(
        "address-not-excluded",
        about,
        &[],
        &network,
        &with("192.0.3.9"),
        valid(),
    );
    let about = "An IPv6 address where an IPv4 network is permitted. Read as one type, iPAddress: it lies in no permitted \
                 subtree.";
    case(
        "address-of-other-family",
        about,
        &network,
        &[],
        &with("2001:db8::1"),
        told(NOT_PERMITTED, "ip", "2001:db8::1"),
    );
    let about = "2001:db8::/32.";
    let mut octets = [0; 32];
    octets[..4].copy_from_slice(&[0x20, 0x01, 0x0d, 0xb8]);
    octets[16..20].copy_from_slice(&[0xff; 4]);
    let wide = [general::ip_raw(&octets)];
    case(
        "address-ipv6-permitted",
        about,
        &wide,
        &[],
        &with("2001:db8:1::1"),
        valid(),
    );
    case(
        "address-ipv6-not-permitted",
        about,
        &wide,
        &[],
        &with("2001:db9::1"),
        told(NOT_PERMITTED, "ip", "2001:db9::1"),
    );
    let about = "A mask with a hole in it, and no address in the leaf to apply it to.";
    let holed = [general::ip_raw(&[192, 0, 2, 0, 255, 0, 255, 0])];
    let malformed = error(1, "name-constraint-malformed", json!({"type": "ip"}));
    case(
        "address-mask-malformed",
        about,
        &holed,
        &[],
        &server("CA"),
        Both::same(vec![malformed]),
    );
}

/// A mailbox, a host, or a domain (RFC 5280 section 4.2.1.10).
fn mailboxes(file: &mut File) {
    let base = |text: &str| [general::email(text)];
    let usages = [key_usage::DIGITAL_SIGNATURE];
    let with =
        |text: &str| leaf("CA", &usages, &[oid::EMAIL_PROTECTION]).names(&[general::email(text)]);
    let mut case = |name: &str,
                    about: &str,
                    permitted: &[Vec<u8>],
                    excluded: &[Vec<u8>],
                    below: &Maker,
                    findings| {
        constrained(file, name, about, (permitted, excluded), below, findings);
    };
    let about = "A host: all mailboxes on it, and none on the hosts below.";
    case(
        "mailbox-host-permitted",
        about,
        &base("example.com"),
        &[],
        &with("ann@Example.com"),
        valid(),
    );
    let below = "ann@sub.example.com";
    case(
        "mailbox-host-not-permitted",
        about,
        &base("example.com"),
        &[],
        &with(below),
        told(NOT_PERMITTED, "email", below),
    );
    let about = "A leading dot: all mailboxes on the hosts below, and none on the host itself.";
    case(
        "mailbox-domain-permitted",
        about,
        &base(".example.com"),
        &[],
        &with(below),
        valid(),
    );
    let on = "ann@example.com";
    case(
        "mailbox-domain-not-permitted",
        about,
        &base(".example.com"),
        &[],
        &with(on),
        told(NOT_PERMITTED, "email", on),
    );
    let about =
        "One mailbox, whose local part is compared with regard to case (RFC 5280 section 7.5).";
    case(
        "mailbox-excluded",
        about,
        &[],
        &base(on),
        &with(on),
        told(EXCLUDED, "email", on),
    );
    case(
        "mailbox-not-excluded",
        about,
        &[],
        &base(on),
        &with("Ann@example.com"),
        valid(),
    );
    let empty = json!({"type": "email", "value": ""});
    case(
        "mailbox-empty-base",
        "An empty base, which RFC 5280 does not know for mailboxes; browsers take it as \"every mailbox\".",
        &base(""),
        &[],
        &with("bob@example.com"),
        Both::new(
            vec![error(1, "name-constraint-malformed", empty.clone())],
            vec![warning(1, "name-constraint-malformed", empty)],
        ),
    );
    let subject = name::name(&[
        name::rdn(&[name::attribute(
            attribute::COMMON_NAME,
            notafter_tests::der::utf8(HOST),
        )]),
        name::rdn(&[name::attribute(
            attribute::EMAIL,
            notafter_tests::der::ia5(on),
        )]),
    ]);
    let in_subject = with(on).without(oid::SUBJECT_ALT_NAME).subject(subject);
    let about =
        "Without alternative names, the e-mail address in the subject is what is constrained.";
    case(
        "mailbox-in-subject",
        about,
        &[],
        &base("example.com"),
        &in_subject,
        told(EXCLUDED, "email", on),
    );
}

/// The host of a URI (RFC 5280 section 4.2.1.10).
fn uris(file: &mut File) {
    let base = |text: &str| [general::uri(text)];
    let with = |text: &str| server("CA").names(&[general::dns(HOST), general::uri(text)]);
    let mut case = |name: &str,
                    about: &str,
                    permitted: &[Vec<u8>],
                    excluded: &[Vec<u8>],
                    below: &Maker,
                    findings| {
        constrained(file, name, about, (permitted, excluded), below, findings);
    };
    let about = "A leading dot: all hosts below, and not the host itself.";
    case(
        "uri-permitted",
        about,
        &base(".example.com"),
        &[],
        &with("https://a.example.com:8443/x"),
        valid(),
    );
    let itself = "https://example.com/";
    case(
        "uri-not-permitted",
        about,
        &base(".example.com"),
        &[],
        &with(itself),
        told(NOT_PERMITTED, "uri", itself),
    );
    let about = "A host: itself alone.";
    case(
        "uri-excluded",
        about,
        &[],
        &base("example.com"),
        &with(itself),
        told(EXCLUDED, "uri", itself),
    );
    case(
        "uri-not-excluded",
        about,
        &[],
        &base("example.com"),
        &with("https://a.example.com/"),
        valid(),
    );
    let about = "A URI whose host is an address, beneath a constraint on URIs: \"MUST reject\".";
    case(
        "uri-of-address",
        about,
        &base(".example.com"),
        &[],
        &with("https://192.0.2.1/"),
        unsupported("uri"),
    );
    let about = "A URI without authority, beneath a constraint on URIs: \"MUST reject\".";
    case(
        "uri-without-authority",
        about,
        &[],
        &base("example.com"),
        &with("urn:isbn:1"),
        unsupported("uri"),
    );
}

/// A prefix of the name, RDN by RDN (RFC 5280 section 7.1).
fn directories(file: &mut File) {
    let organization = |text: &str| name::simple(&[(attribute::ORGANIZATION, text)]);
    let base = |text: &str| [general::directory(&organization(text))];
    let of = |text: &str| {
        let subject = [
            (attribute::ORGANIZATION, text),
            (attribute::COMMON_NAME, HOST),
        ];
        server("CA").subject(name::simple(&subject))
    };
    let mut case = |name: &str,
                    about: &str,
                    permitted: &[Vec<u8>],
                    excluded: &[Vec<u8>],
                    below: &Maker,
                    findings| {
        constrained(file, name, about, (permitted, excluded), below, findings);
    };
    let about = "The subject has to begin with O=Example, without regard to case.";
    case(
        "directory-permitted",
        about,
        &base("EXAMPLE"),
        &[],
        &of("Example"),
        valid(),
    );
    let text = "CN=www.example.com,O=Other";
    case(
        "directory-not-permitted",
        about,
        &base("Example"),
        &[],
        &of("Other"),
        told(NOT_PERMITTED, "directory", text),
    );
    let text = "CN=www.example.com,O=Example";
    case(
        "directory-excluded",
        about,
        &[],
        &base("Example"),
        &of("Example"),
        told(EXCLUDED, "directory", text),
    );
    case(
        "directory-not-excluded",
        about,
        &[],
        &base("Example"),
        &of("Other"),
        valid(),
    );

    file.put(
        "upper",
        &ca("Upper", "Root").constraints(&base("Example"), &[]),
    );
    file.put("lower", &ca("Lower", "Upper"));
    file.put("below-lower", &of("Example").issued_by("Lower"));
    file.both(
        Chain::new(
            "directory-of-ca-not-permitted",
            "The lower CA's subject lies outside what the upper one permits; the leaf's lies within.",
            "below-lower",
            &["lower", "upper"],
        ),
        &["below-lower", "lower", "upper", "root"],
        Both::same(vec![error(
            1,
            NOT_PERMITTED,
            json!({"type": "directory", "value": "CN=Lower", "ca": "CN=Upper"}),
        )]),
    );
    file.put("upper-new-key", &ca("Upper", "Upper").key("new"));
    file.put(
        "below-new-key",
        &of("Example").issued_by("Upper").by_key("new"),
    );
    file.both(
        Chain::new(
            "directory-self-issued",
            "A certificate that the CA has issued itself for a new key is not constrained (RFC 5280 section 6.1.3 (b)).",
            "below-new-key",
            &["upper-new-key", "upper"],
        ),
        &["below-new-key", "upper-new-key", "upper", "root"],
        Both::same(vec![]),
    );
}

/// Constraints that cannot be applied, or stand where they do not belong.
fn forms(file: &mut File) {
    let id = "1.3.6.1.4.1.32473.9";
    let bases = [general::registered_id(id)];
    let names = [general::dns(HOST), general::registered_id(id)];
    constrained(
        file,
        "registered-id",
        "Nothing says how registeredIDs are constrained: where the leaf has one, it is rejected (RFC 5280 section \
         4.2.1.10).",
        (&bases, &[]),
        &server("CA").names(&names),
        unsupported("registered-id"),
    );
    constrained(
        file,
        "registered-id-absent",
        "The same constraint, and the leaf has no such name.",
        (&bases, &[]),
        &server("CA"),
        valid(),
    );
    let other = general::other(id, &notafter_tests::der::utf8("x"));
    constrained(
        file,
        "other-name",
        "Nothing says how otherNames of a type are constrained.",
        (&[], std::slice::from_ref(&other)),
        &server("CA").names(&[general::dns(HOST), other.clone()]),
        unsupported("other"),
    );
    let third = general::other("1.3.6.1.4.1.32473.10", &notafter_tests::der::utf8("x"));
    let third = std::slice::from_ref(&third);
    let none: &[Vec<u8>] = &[];
    for (name, serial, bases) in [
        ("other-name-permitted-of-other-type", 2, (third, none)),
        ("other-name-excluded-of-other-type", 3, (none, third)),
    ] {
        constrained(
            file,
            name,
            "An otherName of another type than the leaf's is another form of name, which is not there (RFC 5280 section \
             4.2.1.10).",
            bases,
            &server("CA")
                .names(&[general::dns(HOST), other.clone()])
                .serial(&[serial]),
            valid(),
        );
    }
    let value = extension::name_constraints(&[general::dns("example.com")], &[]);
    file.leaf(
        "constraints-in-leaf",
        "Only a CA has name constraints.",
        &server("CA").with(oid::NAME_CONSTRAINTS, true, &value),
        Both::same(vec![error(0, "name-constraints-not-in-ca", json!({}))]),
    );
    let facts = json!({"anomaly": "extension-criticality", "oid": oid::NAME_CONSTRAINTS, "critical": false});
    file.middle(
        "constraints-not-critical",
        "They \"MUST\" be critical in RFC 5280, and may be otherwise by BR 7.1.2.10.8.",
        &ca("CA", "Root").with(oid::NAME_CONSTRAINTS, false, &value),
        Both::new(
            vec![error(1, "anomaly", facts.clone())],
            vec![info(1, "anomaly", facts)],
        ),
    );
    let other = extension::name_constraints(&[general::dns("example.org")], &[]);
    let facts = json!({"anomaly": "extension-criticality", "oid": oid::NAME_CONSTRAINTS, "critical": false});
    let outside = error(
        0,
        NOT_PERMITTED,
        json!({"type": "dns", "value": HOST, "ca": "CN=CA"}),
    );
    file.middle(
        "constraints-not-critical-bind",
        "They bind, critical or not.",
        &ca("CA", "Root").with(oid::NAME_CONSTRAINTS, false, &other),
        Both::new(
            vec![outside.clone(), error(1, "anomaly", facts.clone())],
            vec![outside, info(1, "anomaly", facts)],
        ),
    );
}
