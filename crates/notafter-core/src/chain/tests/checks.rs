//! Each check by itself, in a path that is otherwise sound.

use super::maker::{
    AT, BASIC_CONSTRAINTS, EXTENDED_KEY_USAGE, KEY_USAGE, Maker, NAME_CONSTRAINTS,
    SUBJECT_ALT_NAME, report, report_by, sequence, time, tlv, told, validator,
};
use crate::certificate::Certificate;
use crate::chain::{FindingCode, Profile, Severity, ValidationRequest};

fn root() -> Certificate {
    Maker::ca("Root", 1).make()
}

fn ca() -> Maker {
    Maker::ca("Sub", 2).issued_by("Root", 1)
}

fn server() -> Maker {
    Maker::server(3).issued_by("Sub", 2)
}

/// The findings on these two under both profiles.
fn both(leaf: &Maker, ca: &Maker) -> [Vec<String>; 2] {
    Profile::ALL
        .iter()
        .map(|profile| {
            let report = report_by(*profile, &leaf.make(), &[ca.make()], &[root()]);
            let is_error = report.errors().next().is_some();
            assert_eq!(report.is_valid(), !is_error);
            told(&report.findings)
        })
        .collect::<Vec<_>>()
        .try_into()
        .unwrap()
}

fn same(leaf: &Maker, ca: &Maker, expected: &[&str]) {
    let [rfc5280, web_pki] = both(leaf, ca);
    assert_eq!(rfc5280, expected);
    assert_eq!(web_pki, expected);
}

#[test]
fn validity_includes_both_ends() {
    let certificate = Maker::server(3)
        .issued_by("Root", 1)
        .valid("19500101000000Z", "21991231235959Z")
        .make();
    let root = Maker::ca("Root", 1)
        .valid("19000101000000Z", "99991231235959Z")
        .make();
    let validator = validator(&[root]);
    for (at, expected) in [
        ("1949-12-31T23:59:59Z", &["0 not-yet-valid"][..]),
        ("1950-01-01T00:00:00Z", &[]),
        ("1969-12-31T23:59:59Z", &[]),
        ("2106-02-07T06:28:16Z", &[]),
        ("2199-12-31T23:59:59Z", &[]),
        ("2200-01-01T00:00:00Z", &["0 expired"]),
    ] {
        let found = validator.validate(&ValidationRequest::new(&certificate, time(at)));
        assert_eq!(told(&found.findings), expected, "{at}");
    }
}

#[test]
fn an_expired_intermediate_or_root_is_told_where_it_stands() {
    let expired = ca().valid("20200101000000Z", "20210101000000Z");
    same(&server(), &expired, &["1 expired"]);
    let root = Maker::ca("Root", 1).valid("20200101000000Z", "20210101000000Z");
    let found = report(&server().make(), &[ca().make()], &[root.make()]);
    assert_eq!(told(&found.findings), ["2 expired"]);
}

#[test]
fn who_runs_a_server_is_not_told_to_renew_a_ca() {
    let old = |maker: Maker| maker.valid("20200101000000Z", "20210101000000Z").make();
    let remedy = |leaf: &Certificate, ca: &Certificate| {
        let found = report(leaf, std::slice::from_ref(ca), &[root()]);
        let [finding] = &found.findings[..] else {
            panic!("{:?}", found.findings);
        };
        finding.remedy.clone().unwrap()
    };
    let of_leaf = remedy(&old(server()), &ca().make());
    assert!(of_leaf.contains("Renew the certificate"), "{of_leaf}");
    let of_ca = remedy(&server().make(), &old(ca()));
    assert!(of_ca.contains("this CA's current certificate"), "{of_ca}");
}

#[test]
fn an_issuer_is_a_ca() {
    let bare = ca().without(BASIC_CONSTRAINTS).without(KEY_USAGE);
    same(&server(), &bare, &["1 not-a-ca"]);
    let denied = ca()
        .with(BASIC_CONSTRAINTS, true, &sequence(&[]))
        .without(KEY_USAGE);
    same(&server(), &denied, &["1 not-a-ca"]);
}

#[test]
fn a_trusted_root_of_version_1_is_taken_for_a_ca() {
    let old = Maker::ca("Root", 1).version_1().make();
    for profile in Profile::ALL {
        let report = report_by(
            *profile,
            &server().make(),
            &[ca().make()],
            std::slice::from_ref(&old),
        );
        assert!(report.is_valid(), "{:?}", report.findings);
        assert_eq!(told(&report.findings), ["2 not-a-ca"]);
        let finding = &report.findings[0];
        assert_eq!(finding.severity, Severity::Warning);
        assert!(finding.message.contains("version 1"), "{}", finding.message);
        let remedy = finding.remedy.as_deref().unwrap();
        assert!(remedy.contains("version 3"), "{remedy}");
        // Version 3 could say so, and an intermediate is not trusted.
        let silent = Maker::ca("Root", 1)
            .without(BASIC_CONSTRAINTS)
            .without(KEY_USAGE);
        let report = report_by(*profile, &server().make(), &[ca().make()], &[silent.make()]);
        assert_eq!(told(&report.findings), ["2 not-a-ca"]);
        assert!(!report.is_valid());
        let report = report_by(
            *profile,
            &server().make(),
            &[ca().version_1().make()],
            &[root()],
        );
        let mut findings = report.errors().filter(|it| it.certificate_index == Some(1));
        assert!(findings.any(|it| it.code == FindingCode::NotACa));
    }
    // One that another CA issued is no root, trusted or not.
    let anchor = Maker::ca("Sub", 2).issued_by("Root", 1).version_1().make();
    let report = report_by(Profile::Rfc5280, &server().make(), &[], &[anchor]);
    assert!(!report.is_valid());
    let mut errors = report.errors();
    assert!(errors.any(|it| it.code == FindingCode::NotACa));
}

#[test]
fn path_length_leaves_out_self_issued_certificates() {
    let root = Maker::ca("Root", 1).path_length(0).make();
    let rollover = Maker::ca("Root", 4).issued_by("Root", 1).make();
    let leaf = Maker::server(3).issued_by("Root", 4).make();
    let found = report(&leaf, &[rollover], std::slice::from_ref(&root));
    assert!(found.is_valid(), "{:?}", found.findings);
    assert_eq!(found.path.len(), 3);
    let found = report(&server().make(), &[ca().make()], &[root]);
    assert_eq!(told(&found.findings), ["2 path-length-exceeded"]);
}

#[test]
fn key_usage() {
    // keyAgreement is enough for a server, nonRepudiation is not.
    let agreement = server().with(KEY_USAGE, true, &tlv(3, &[3, 0b0000_1000]));
    same(&agreement, &ca(), &[]);
    let signing = server().with(KEY_USAGE, true, &tlv(3, &[6, 0b0100_0000]));
    same(&signing, &ca(), &["0 key-usage-mismatch"]);
    // digitalSignature alone for a CA.
    let no_ca = ca().with(KEY_USAGE, true, &tlv(3, &[7, 0b1000_0000]));
    same(&server(), &no_ca, &["1 key-usage-mismatch", "1 anomaly"]);
}

#[test]
fn extended_key_usage() {
    let purposes = |last: u8| sequence(&[tlv(6, &[0x2b, 6, 1, 5, 5, 7, 3, last])]);
    let client = server().with(EXTENDED_KEY_USAGE, false, &purposes(2));
    same(&client, &ca(), &["0 purpose-not-allowed"]);

    let [rfc5280, web_pki] = both(&server().without(EXTENDED_KEY_USAGE), &ca());
    assert_eq!(rfc5280, Vec::<String>::new());
    assert_eq!(web_pki, ["0 extended-key-usage-missing"]);

    let any = sequence(&[tlv(6, &[0x55, 0x1d, 37, 0])]);
    let [rfc5280, web_pki] = both(&server().with(EXTENDED_KEY_USAGE, false, &any), &ca());
    assert_eq!(rfc5280, Vec::<String>::new());
    assert_eq!(web_pki, ["0 purpose-not-allowed"]);

    // An intermediate passes on no more than it says, under the Web PKI.
    let [rfc5280, web_pki] = both(
        &server(),
        &ca().with(EXTENDED_KEY_USAGE, false, &purposes(4)),
    );
    assert_eq!(rfc5280, Vec::<String>::new());
    assert_eq!(web_pki, ["1 purpose-not-allowed"]);
}

#[test]
fn a_name_is_only_among_the_subject_alternative_names() {
    let found = report(
        &server().without(SUBJECT_ALT_NAME).make(),
        &[ca().make()],
        &[root()],
    );
    let mismatch = &found.findings[0];
    assert_eq!(mismatch.code.as_str(), "name-mismatch");
    assert_eq!(
        mismatch.fact("common_name").unwrap().to_string(),
        "example.com"
    );
    assert!(
        mismatch.message.contains("the common name does not count"),
        "{mismatch}"
    );
}

#[test]
fn critical_extensions() {
    let unknown = server().with(&[0x2a, 3, 4], true, &[5, 0]);
    same(&unknown, &ca(), &["0 unknown-critical-extension"]);
    same(&server().with(&[0x2a, 3, 4], false, &[5, 0]), &ca(), &[]);
    // A demand to staple that nobody here can see met.
    let staple = sequence(&[tlv(2, &[5])]);
    let must = server().with(&[0x2b, 6, 1, 5, 5, 7, 1, 24], true, &staple);
    same(&must, &ca(), &["0 unhandled-critical-extension"]);
}

fn subtrees(tag: u8, names: &[&str]) -> Vec<u8> {
    let bases: Vec<Vec<u8>> = names
        .iter()
        .map(|name| sequence(&[tlv(0x82, name.as_bytes())]))
        .collect();
    tlv(tag, &bases.concat())
}

#[test]
fn name_constraints() {
    let permits = |names| ca().with(NAME_CONSTRAINTS, true, &sequence(&[subtrees(0xa0, names)]));
    let excludes = |names| ca().with(NAME_CONSTRAINTS, true, &sequence(&[subtrees(0xa1, names)]));
    same(&server(), &permits(&["example.org", "com"]), &[]);
    same(
        &server(),
        &permits(&["example.org"]),
        &["0 name-not-permitted"],
    );
    same(&server(), &excludes(&["example.org"]), &[]);
    same(&server(), &excludes(&["example.com"]), &["0 name-excluded"]);
    same(
        &server(),
        &permits(&["*.com"]),
        &[
            "0 name-constraint-unsupported",
            "1 name-constraint-malformed",
        ],
    );

    // Not critical, they bind all the same.
    let value = sequence(&[subtrees(0xa1, &["com"])]);
    let [rfc5280, web_pki] = both(&server(), &ca().with(NAME_CONSTRAINTS, false, &value));
    assert_eq!(rfc5280, ["0 name-excluded", "1 anomaly"]);
    assert_eq!(web_pki, ["0 name-excluded", "1 anomaly"]);

    let in_leaf = server().with(NAME_CONSTRAINTS, true, &value);
    same(&in_leaf, &ca(), &["0 name-constraints-not-in-ca"]);
}

#[test]
fn other_names_are_constrained_by_those_of_their_type() {
    let other = |last: u8| {
        let value = tlv(0xa0, &tlv(0x0c, b"ann@example.com"));
        tlv(0xa0, &[tlv(6, &[0x2a, 3, last]), value].concat())
    };
    let names = [tlv(0x82, b"example.com"), other(4)];
    let leaf = server().with(SUBJECT_ALT_NAME, false, &sequence(&names));
    // An otherName that cannot be read may be of the leaf's type.
    let unreadable = tlv(0xa0, &[5, 0]);
    for tag in [0xa0, 0xa1] {
        let constrains = |base: &[u8]| {
            let subtrees = tlv(tag, &sequence(&[base.to_vec()]));
            ca().with(NAME_CONSTRAINTS, true, &sequence(&[subtrees]))
        };
        same(&leaf, &constrains(&other(5)), &[]);
        same(
            &leaf,
            &constrains(&other(4)),
            &["0 name-constraint-unsupported"],
        );
        let [found, _] = both(&leaf, &constrains(&unreadable));
        assert_eq!(found[0], "0 name-constraint-unsupported");
    }
}

#[test]
fn a_weak_hash_counts_but_on_an_anchor() {
    let sha1 = &[0x2a, 0x86, 0x48, 0xce, 0x3d, 4, 1];
    let leaf = server().algorithm(sha1).make();
    let root = Maker::ca("Root", 1).algorithm(sha1).make();
    let web_pki = report(&leaf, &[ca().make()], std::slice::from_ref(&root));
    assert_eq!(told(&web_pki.findings), ["0 weak-signature-algorithm"]);
    assert!(!web_pki.is_valid());
    let rfc5280 = report_by(Profile::Rfc5280, &leaf, &[ca().make()], &[root]);
    assert_eq!(told(&rfc5280.findings), ["0 weak-signature-algorithm"]);
    assert!(rfc5280.is_valid());
}

#[test]
fn anomalies_weigh_by_profile() {
    let zero = report(&server().serial(0).make(), &[ca().make()], &[root()]);
    assert_eq!(told(&zero.findings), ["0 anomaly"]);
    assert!(!zero.is_valid());
    assert_eq!(
        zero.findings[0].fact("anomaly").unwrap().to_string(),
        "serial-zero"
    );
    // Basic constraints bind, critical or not; what RFC 5280's profile says of them counts for the anchor.
    let flag = sequence(&[vec![1, 1, 0xff]]);
    let lax = |maker: Maker| maker.with(BASIC_CONSTRAINTS, false, &flag).make();
    for profile in Profile::ALL {
        let found = report_by(*profile, &server().make(), &[lax(ca())], &[root()]);
        assert_eq!(told(&found.findings), ["1 anomaly"]);
        assert!(found.is_valid());
        let root = lax(Maker::ca("Root", 1));
        let found = report_by(*profile, &server().make(), &[ca().make()], &[root]);
        assert_eq!(told(&found.findings), ["2 anomaly"]);
        assert_eq!(found.is_valid(), *profile == Profile::WebPki);
    }
    // A trusted root may have the serial number 0.
    let old = Maker::ca("Root", 1).serial(0).make();
    let found = report(&server().make(), &[ca().make()], &[old]);
    assert_eq!(told(&found.findings), ["2 anomaly"]);
    assert!(found.is_valid());
    assert_eq!(found.findings[0].severity, Severity::Warning);
}

#[test]
fn a_certificate_made_at_home_is_valid_where_it_is_trusted() {
    let ca_flag = sequence(&[vec![1, 1, 0xff]]);
    let home = Maker::server(3)
        .with(BASIC_CONSTRAINTS, true, &ca_flag)
        .without(KEY_USAGE)
        .make();
    let request = ValidationRequest::new(&home, time(AT));
    let found = validator(std::slice::from_ref(&home)).validate(&request);
    assert!(found.is_valid(), "{:?}", found.findings);
    let found = validator(&[root()]).validate(&request);
    assert_eq!(told(&found.findings), ["0 ca-as-leaf", "0 self-signed"]);
}

#[test]
fn a_key_that_signs_nothing_serves_nobody() {
    for (oid, octets) in [
        // X25519, X448, and a kind that nobody knows.
        (&[0x2b, 0x65, 110][..], 32),
        (&[0x2b, 0x65, 111], 56),
        (&[0x2b, 6, 1, 4, 1, 0x86, 0x8d, 0x1f, 1], 40),
    ] {
        let report = |profile| {
            let leaf = server().key_kind(oid, octets).make();
            report_by(profile, &leaf, &[ca().make()], &[root()])
        };
        let (web_pki, rfc5280) = (report(Profile::WebPki), report(Profile::Rfc5280));
        assert_eq!(told(&web_pki.findings), ["0 weak-key"]);
        assert!(!web_pki.is_valid() && rfc5280.is_valid());
    }
}

#[test]
fn a_negative_serial_number_is_borne_under_rfc_5280() {
    let negative = |maker: Maker| maker.serial(0x80).make();
    for profile in Profile::ALL {
        let found = [
            report_by(*profile, &negative(server()), &[ca().make()], &[root()]),
            report_by(*profile, &server().make(), &[negative(ca())], &[root()]),
        ];
        for found in found {
            let weight = found.findings[0].severity;
            assert_eq!(
                found.findings[0].fact("anomaly").unwrap().to_string(),
                "serial-negative"
            );
            assert_eq!(weight == Severity::Warning, *profile == Profile::Rfc5280);
            assert_eq!(found.is_valid(), *profile == Profile::Rfc5280);
        }
        let old = negative(Maker::ca("Root", 1));
        let found = report_by(*profile, &server().make(), &[ca().make()], &[old]);
        assert_eq!(told(&found.findings), ["2 anomaly"]);
        assert!(found.is_valid());
    }
}

#[test]
fn policy_constraints_are_critical_but_beside_policies() {
    let constraints = sequence(&[tlv(0x81, &[0])]);
    let policies = sequence(&[sequence(&[tlv(6, &[0x2a, 3, 1])])]);
    let lax = ca().with(&[0x55, 0x1d, 36], false, &constraints);
    let beside = lax.clone().with(&[0x55, 0x1d, 32], false, &policies);
    let critical = ca().with(&[0x55, 0x1d, 36], true, &constraints);
    same(&server(), &critical, &[]);
    same(&server(), &lax, &["1 anomaly"]);
    same(&server(), &beside, &["1 anomaly"]);
    for profile in Profile::ALL {
        let is_valid =
            |ca: &Maker| report_by(*profile, &server().make(), &[ca.make()], &[root()]).is_valid();
        assert!(!is_valid(&lax) && is_valid(&beside));
    }
}
