//! What the profiles decide: each rule's weight under both, and the rules that the Web PKI adds.

use super::maker::{
    AT, BASIC_CONSTRAINTS, EXTENDED_KEY_USAGE, KEY_USAGE, Maker, NAME_CONSTRAINTS,
    SUBJECT_ALT_NAME, report_by, sequence, time, tlv, told, validator,
};
use crate::chain::{Finding, Profile, Purpose, Rule, Severity, ValidationRequest};

/// Each finding as profile, index, severity and code.
fn weighed(findings: &[Finding]) -> Vec<String> {
    let text = |it: &Finding| {
        let index = it.certificate_index.unwrap_or_default();
        format!("{index} {} {}", it.severity, it.code)
    };
    findings.iter().map(text).collect()
}

fn root() -> Maker {
    Maker::ca("Root", 1)
}

fn server() -> Maker {
    Maker::server(3).issued_by("Root", 1)
}

/// The findings on a server's leaf right below a root, under RFC 5280 and for the Web PKI.
fn both(leaf: &Maker) -> [Vec<String>; 2] {
    [Profile::Rfc5280, Profile::WebPki]
        .map(|profile| weighed(&report_by(profile, &leaf.make(), &[], &[root().make()]).findings))
}

/// The findings of this purpose.
fn for_purpose(
    profile: Profile,
    purpose: Purpose,
    leaf: &Maker,
    ca: Option<&Maker>,
) -> Vec<String> {
    let leaf = leaf.make();
    let others: Vec<_> = ca.iter().map(|it| it.make()).collect();
    let request = ValidationRequest::new(&leaf, time(AT))
        .with_intermediates(&others)
        .with_purpose(purpose);
    let validator = validator(&[root().make()]).with_profile(profile);
    weighed(&validator.validate(&request).findings)
}

/// An extended key usage of `id-kp` purposes by their last number; 0 is `anyExtendedKeyUsage`.
fn purposes(numbers: &[u8]) -> Vec<u8> {
    let oid = |number: &u8| match number {
        0 => tlv(6, &[0x55, 0x1d, 37, 0]),
        last => tlv(6, &[0x2b, 6, 1, 5, 5, 7, 3, *last]),
    };
    sequence(&numbers.iter().map(oid).collect::<Vec<_>>())
}

const NONE: [&str; 0] = [];

const NUMBERS: &[(Purpose, u8)] = &[
    (Purpose::ServerAuth, 1),
    (Purpose::ClientAuth, 2),
    (Purpose::CodeSigning, 3),
    (Purpose::EmailProtection, 4),
    (Purpose::TimeStamping, 8),
    (Purpose::OcspSigning, 9),
];

#[test]
fn each_purpose_is_served_by_its_own_usage_and_by_no_other() {
    for profile in Profile::ALL {
        for (purpose, number) in NUMBERS {
            let is_stamp = *purpose == Purpose::TimeStamping;
            let own = server().with(EXTENDED_KEY_USAGE, is_stamp, &purposes(&[*number]));
            assert_eq!(
                for_purpose(*profile, *purpose, &own, None),
                NONE,
                "{purpose}"
            );
            // 17 is IPsec IKE.
            let other = server().with(EXTENDED_KEY_USAGE, true, &purposes(&[17]));
            let found = for_purpose(*profile, *purpose, &other, None);
            assert!(
                found.contains(&"0 error purpose-not-allowed".to_owned()),
                "{purpose} {found:?}"
            );
            assert_eq!(for_purpose(*profile, Purpose::Any, &other, None), NONE);
        }
    }
}

#[test]
fn who_needs_an_extended_key_usage_and_who_may_say_any() {
    let bare = server().without(EXTENDED_KEY_USAGE);
    let any = server().with(EXTENDED_KEY_USAGE, false, &purposes(&[0]));
    for (purpose, _) in NUMBERS {
        // A delegation has to be told under every profile.
        let is_delegated = matches!(purpose, Purpose::TimeStamping | Purpose::OcspSigning);
        let missing = &["0 error extended-key-usage-missing"][..];
        for (profile, is_missing) in [
            (Profile::Rfc5280, is_delegated),
            (Profile::WebPki, *purpose != Purpose::ClientAuth),
        ] {
            let found = for_purpose(profile, *purpose, &bare, None);
            let expected = if is_missing { missing } else { &NONE };
            assert_eq!(found, expected, "{profile} {purpose}");
            let found = for_purpose(profile, *purpose, &any, None);
            let is_refused = found.contains(&"0 error purpose-not-allowed".to_owned());
            let expected = is_delegated || profile == Profile::WebPki;
            assert_eq!(is_refused, expected, "{profile} {purpose}");
        }
    }
}

#[test]
fn a_time_stamp_has_a_key_for_itself() {
    for (critical, numbers) in [(false, &[8][..]), (true, &[8, 3])] {
        let leaf = server().with(EXTENDED_KEY_USAGE, critical, &purposes(numbers));
        for profile in Profile::ALL {
            let found = for_purpose(*profile, Purpose::TimeStamping, &leaf, None);
            assert_eq!(found, ["0 error extended-key-usage-rule"]);
        }
    }
}

#[test]
fn code_signing_and_mail_stand_apart_for_the_web_pki() {
    for (purpose, numbers, is_told) in [
        (Purpose::CodeSigning, &[3, 1][..], true),
        (Purpose::CodeSigning, &[3, 0], true),
        // The Code Signing Requirements allow e-mail beside it.
        (Purpose::CodeSigning, &[3, 4], false),
        (Purpose::EmailProtection, &[4, 1], true),
        (Purpose::EmailProtection, &[4, 3], true),
        (Purpose::EmailProtection, &[4, 8], true),
        (Purpose::EmailProtection, &[4, 0], true),
        (Purpose::EmailProtection, &[4, 2], false),
        (Purpose::ClientAuth, &[2, 1, 3], false),
        (Purpose::OcspSigning, &[9, 1], false),
    ] {
        let leaf = server().with(EXTENDED_KEY_USAGE, false, &purposes(numbers));
        assert_eq!(for_purpose(Profile::Rfc5280, purpose, &leaf, None), NONE);
        let found = for_purpose(Profile::WebPki, purpose, &leaf, None);
        let expected = &["0 warning extended-key-usage-rule"][..];
        let expected = if is_told { expected } else { &NONE };
        assert_eq!(found, expected, "{purpose} {numbers:?}");
    }
}

#[test]
fn a_server_has_neither_any_beside_its_purpose_nor_a_critical_usage() {
    for (critical, numbers) in [(false, &[1, 0][..]), (true, &[1])] {
        let leaf = server().with(EXTENDED_KEY_USAGE, critical, &purposes(numbers));
        let [rfc5280, web_pki] = both(&leaf);
        assert_eq!(rfc5280, NONE);
        assert_eq!(web_pki, ["0 error extended-key-usage-rule"]);
    }
    let root = root().with(EXTENDED_KEY_USAGE, false, &purposes(&[1]));
    for (profile, expected) in [
        (Profile::Rfc5280, &NONE[..]),
        (Profile::WebPki, &["1 error extended-key-usage-rule"]),
    ] {
        let found = report_by(profile, &server().make(), &[], &[root.make()]);
        assert_eq!(weighed(&found.findings), expected);
    }
}

#[test]
fn an_issuer_passes_on_its_purposes_for_the_web_pki() {
    let sub = |numbers: &[u8]| {
        Maker::ca("Sub", 2)
            .issued_by("Root", 1)
            .with(EXTENDED_KEY_USAGE, false, &purposes(numbers))
    };
    for (purpose, number) in NUMBERS {
        let is_stamp = *purpose == Purpose::TimeStamping;
        let leaf = Maker::server(3).issued_by("Sub", 2).with(
            EXTENDED_KEY_USAGE,
            is_stamp,
            &purposes(&[*number]),
        );
        for (numbers, is_refused) in [(&[*number][..], false), (&[0], false), (&[17], true)] {
            let found = |profile| for_purpose(profile, *purpose, &leaf, Some(&sub(numbers)));
            assert_eq!(found(Profile::Rfc5280), NONE);
            let expected = &["1 error purpose-not-allowed"][..];
            // A CA of the Web PKI may not list what it delegates to those who sign its OCSP responses.
            let is_refused = is_refused && *purpose != Purpose::OcspSigning;
            let expected = if is_refused { expected } else { &NONE };
            assert_eq!(found(Profile::WebPki), expected, "{purpose}");
        }
    }
}

#[test]
fn key_usage_goes_with_the_purpose() {
    const DIGITAL_SIGNATURE: u8 = 0x80;
    const NON_REPUDIATION: u8 = 0x40;
    const KEY_ENCIPHERMENT: u8 = 0x20;
    const KEY_AGREEMENT: u8 = 0x08;
    const ALL: [u8; 4] = [
        DIGITAL_SIGNATURE,
        NON_REPUDIATION,
        KEY_ENCIPHERMENT,
        KEY_AGREEMENT,
    ];
    for (purpose, number, expected) in [
        (
            Purpose::ServerAuth,
            1,
            // The key is of an elliptic curve, and encrypts no other keys.
            DIGITAL_SIGNATURE | KEY_AGREEMENT,
        ),
        (Purpose::ClientAuth, 2, DIGITAL_SIGNATURE | KEY_AGREEMENT),
        (Purpose::CodeSigning, 3, DIGITAL_SIGNATURE),
        (Purpose::EmailProtection, 4, !KEY_ENCIPHERMENT),
        (
            Purpose::TimeStamping,
            8,
            DIGITAL_SIGNATURE | NON_REPUDIATION,
        ),
        (Purpose::OcspSigning, 9, DIGITAL_SIGNATURE | NON_REPUDIATION),
        (Purpose::Any, 17, 0xff),
    ] {
        for bit in ALL {
            let unused = u8::try_from(bit.trailing_zeros()).unwrap();
            let leaf = server()
                .with(KEY_USAGE, true, &tlv(3, &[unused, bit]))
                .with(EXTENDED_KEY_USAGE, number == 8, &purposes(&[number]));
            let found = for_purpose(Profile::Rfc5280, purpose, &leaf, None);
            assert_eq!(found.is_empty(), expected & bit != 0, "{purpose} {bit:#x}");
            assert!(found.iter().all(|it| it == "0 error key-usage-mismatch"));
        }
    }
}

#[test]
fn key_usage_goes_with_the_kind_of_key() {
    const KEY_ENCIPHERMENT: u8 = 0x20;
    const KEY_AGREEMENT: u8 = 0x08;
    let rsa: &[u8] = &[0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 1, 1, 1];
    let ed25519: &[u8] = &[0x2b, 0x65, 112];
    let unknown: &[u8] = &[0x2b, 6, 1, 4, 1, 0x86, 0x8d, 0x1f, 1];
    for (kind, bit, is_told) in [
        (None, KEY_ENCIPHERMENT, true),
        (None, KEY_AGREEMENT, false),
        (Some(rsa), KEY_ENCIPHERMENT, false),
        (Some(rsa), KEY_AGREEMENT, true),
        (Some(ed25519), KEY_ENCIPHERMENT, true),
        (Some(ed25519), KEY_AGREEMENT, true),
        (Some(unknown), KEY_ENCIPHERMENT, false),
        (Some(unknown), KEY_AGREEMENT, false),
    ] {
        let unused = u8::try_from(bit.trailing_zeros()).unwrap();
        let leaf = server().with(KEY_USAGE, true, &tlv(3, &[unused, bit]));
        let leaf = match kind {
            Some(kind) => leaf.key_kind(kind, 32),
            None => leaf,
        };
        for found in both(&leaf) {
            let found = found.contains(&"0 error key-usage-mismatch".to_owned());
            assert_eq!(found, is_told, "{kind:?} {bit:#x}");
        }
    }
}

#[test]
fn a_wildcard_does_not_cover_what_belongs_to_many() {
    for (names, expected) in [
        (
            &["*"][..],
            &["0 error anomaly", "0 error dns-name-not-allowed"][..],
        ),
        (&["*.com"], &["0 error dns-name-not-allowed"]),
        (&["*.Co.Uk"], &["0 error dns-name-not-allowed"]),
        (&["*.co.uk", "co.uk"], &["0 error dns-name-not-allowed"]),
        (&["*.local"], &["0 error dns-name-not-allowed"]),
        // Their owners give names under them to others, and may have such a certificate all the same.
        (&["*.s3.amazonaws.com"], &["0 info dns-name-not-allowed"]),
        (&["*.github.io"], &["0 info dns-name-not-allowed"]),
        (&["*.project.github.io"], &[]),
        (&["*.example.co.uk"], &[]),
        (&["*.corp.local"], &[]),
        (&["co.uk", "github.io"], &[]),
    ] {
        let names = [names, &["example.com"]].concat();
        let [rfc5280, web_pki] = both(&server().dns_names(&names));
        let mut found = web_pki.clone();
        found.sort_unstable();
        assert_eq!(found, expected, "{names:?}");
        assert!(
            !rfc5280
                .iter()
                .any(|it| it.ends_with("dns-name-not-allowed"))
        );
    }
}

#[test]
fn a_lifetime_is_measured_by_the_rules_of_its_first_day() {
    for (not_before, not_after, maximum) in [
        // Both ends count: 398 days, and one second more.
        ("20260201000000Z", "20270305235959Z", None),
        ("20260201000000Z", "20270306000000Z", Some("398 days")),
        ("20260315000000Z", "20260930235959Z", None),
        ("20260315000000Z", "20261001000000Z", Some("200 days")),
        ("20200831235959Z", "20990101000000Z", Some("825 days")),
        ("20150401000000Z", "20990101000000Z", Some("39 months")),
        ("20120701000000Z", "20990101000000Z", Some("60 months")),
        // Issued before there were rules.
        ("20120630235959Z", "20990101000000Z", None),
    ] {
        let leaf = server().valid(not_before, not_after);
        let [rfc5280, web_pki] = both(&leaf);
        assert_eq!(rfc5280, NONE);
        let expected = maximum.map(|_| "0 warning lifetime-too-long".to_owned());
        assert_eq!(web_pki, Vec::from_iter(expected), "{not_before}");
        let report = report_by(Profile::WebPki, &leaf.make(), &[], &[root().make()]);
        assert!(report.is_valid(), "a private CA may do so");
        if let (Some(finding), Some(maximum)) = (report.findings.first(), maximum) {
            assert_eq!(finding.fact("maximum").unwrap().to_string(), maximum);
        }
    }
}

#[test]
fn a_lifetime_says_its_facts() {
    let leaf = server().valid("20260315000000Z", "20261001000000Z");
    let report = report_by(Profile::WebPki, &leaf.make(), &[], &[root().make()]);
    let finding = &report.findings[0];
    for (name, expected) in [
        ("not_before", "2026-03-15T00:00:00Z"),
        ("not_after", "2026-10-01T00:00:00Z"),
        ("days", "201"),
        ("maximum", "200 days"),
        ("latest", "2026-09-30T23:59:59Z"),
    ] {
        assert_eq!(finding.fact(name).unwrap().to_string(), expected);
    }
    assert!(finding.message.contains("lives for 201 days"), "{finding}");
    assert!(finding.message.contains("200 days at most"), "{finding}");
}

#[test]
fn lifetimes_of_others_than_public_servers_are_free() {
    let long = |maker: Maker| maker.valid("20260401000000Z", "20990101000000Z");
    let leaf = long(server().with(EXTENDED_KEY_USAGE, false, &purposes(&[2])));
    assert_eq!(
        for_purpose(Profile::WebPki, Purpose::ClientAuth, &leaf, None),
        NONE
    );
    // A CA's, and one that is trusted by itself.
    let sub = long(Maker::ca("Sub", 2).issued_by("Root", 1)).make();
    let leaf = Maker::server(3).issued_by("Sub", 2).make();
    let found = report_by(Profile::WebPki, &leaf, &[sub], &[long(root()).make()]);
    assert_eq!(told(&found.findings), NONE);
    let home = long(Maker::server(3)).make();
    let found = report_by(Profile::WebPki, &home, &[], std::slice::from_ref(&home));
    assert_eq!(told(&found.findings), NONE);
}

#[test]
fn what_tools_and_devices_make_is_borne_where_it_is_trusted_by_itself() {
    let flag = sequence(&[vec![1, 1, 0xff]]);
    // keyCertSign and digitalSignature
    let ca_usage = tlv(3, &[2, 0b1000_0100]);
    let home = || Maker::server(3);
    for (home, issued, trusted) in [
        (
            home().with(BASIC_CONSTRAINTS, true, &flag),
            Rule::NoAnomaly,
            &[Rule::KeyCertSignOfTrustedLeaf, Rule::TrustedLeafIsNoCa][..],
        ),
        (
            home().with(KEY_USAGE, true, &ca_usage),
            Rule::NoAnomaly,
            &[Rule::KeyCertSignOfTrustedLeaf],
        ),
        (
            home().without(EXTENDED_KEY_USAGE),
            Rule::ServerAuthNamed,
            &[Rule::ServerAuthNamedByTrusted],
        ),
        (
            home().dns_names(&["example.com", "a_printer"]),
            Rule::DnsNameUnderscore,
            &[Rule::DnsNameUnderscoreOfTrusted],
        ),
        (
            home().dns_names(&["example.com", "192.0.2.1"]),
            Rule::NoAnomaly,
            &[Rule::IpInDnsNameOfTrustedLeaf],
        ),
        (
            home().dns_names(&["printer.example.com"]),
            Rule::CommonNameInSan,
            &[Rule::CommonNameTitleInSan],
        ),
    ] {
        let at_home = home.make();
        let request = ValidationRequest::new(&at_home, time(AT));
        for profile in Profile::ALL {
            let validator = validator(std::slice::from_ref(&at_home)).with_profile(*profile);
            let mut found = weighed(&validator.validate(&request).findings);
            found.sort_unstable();
            let told = |rule: &Rule| {
                let severity = profile.severity(*rule)?;
                Some(format!("0 {severity} {}", rule.code()))
            };
            let expected: Vec<String> = trusted.iter().filter_map(told).collect();
            assert_eq!(found, expected, "{profile} {trusted:?}");
            assert!(found.iter().all(|it| it.starts_with("0 warning")));
            // Where somebody issued it, the rules for that hold.
            let issued_one = home.clone().issued_by("Root", 1);
            let of_issued = for_purpose(*profile, Purpose::ServerAuth, &issued_one, None);
            assert!(told(&issued).is_none_or(|it| of_issued.contains(&it)));
        }
    }
}

#[test]
fn a_constraint_with_a_leading_dot_covers_what_is_below() {
    const MALFORMED: [&str; 2] = [
        "1 error name-constraint-malformed",
        "1 warning name-constraint-malformed",
    ];
    let subtree = |tag: u8, base: &str| tlv(tag, &sequence(&[tlv(0x82, base.as_bytes())]));
    let constrained = |tag, base: &str| {
        let value = sequence(&[subtree(tag, base)]);
        let root = root().with(NAME_CONSTRAINTS, true, &value).make();
        Profile::ALL
            .iter()
            .map(|profile| {
                weighed(
                    &report_by(*profile, &server().make(), &[], std::slice::from_ref(&root))
                        .findings,
                )
            })
            .collect::<Vec<_>>()
    };
    // The leaf is example.com.
    for (tag, base, of_leaf) in [
        (0xa0, ".com", None),
        (0xa0, ".example.com", Some("0 error name-not-permitted")),
        (0xa1, ".com", Some("0 error name-excluded")),
        (0xa1, ".example.com", None),
    ] {
        for (found, malformed) in constrained(tag, base).into_iter().zip(MALFORMED) {
            let mut expected: Vec<&str> = Vec::from_iter(of_leaf);
            expected.push(malformed);
            assert_eq!(found, expected, "{base}");
        }
    }
}

#[test]
fn weights_differ_where_the_table_says_so() {
    let flag = sequence(&[vec![1, 1, 0xff]]);
    // keyCertSign and digitalSignature
    let ca_usage = tlv(3, &[2, 0b1000_0100]);
    let authority_key_id: &[u8] = &[0x55, 0x1d, 35];
    let names = sequence(&[tlv(0x82, b"example.com")]);
    let rsa_sha1: &[u8] = &[0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 1, 1, 5];
    for (leaf, rules) in [
        (
            server()
                .with(BASIC_CONSTRAINTS, true, &flag)
                .with(KEY_USAGE, true, &ca_usage),
            &[Rule::LeafIsNoCa][..],
        ),
        (
            server().with(BASIC_CONSTRAINTS, true, &flag).with(
                KEY_USAGE,
                true,
                &tlv(3, &[2, 0b0000_0100]),
            ),
            &[Rule::KeyUsageOfCaAsLeaf, Rule::LeafIsNoCa],
        ),
        (server().without(authority_key_id), &[Rule::AuthorityKeyId]),
        (
            server().with(SUBJECT_ALT_NAME, true, &names),
            &[Rule::SanCriticalWithSubject],
        ),
        // RSA needs the NULL that is not there.
        (
            server().algorithm(rsa_sha1),
            &[Rule::SignatureHash, Rule::SignatureParameters],
        ),
        (server().serial(0), &[Rule::SerialNumber]),
        (server().serial(0x80), &[Rule::SerialNotNegative]),
        (
            server().dns_names(&["example.com", "a.*.example.com"]),
            &[Rule::WildcardForm],
        ),
        (
            server().key_kind(&[0x2b, 0x65, 112], 32),
            &[Rule::KeyKindOfBrowsers],
        ),
        (server().key_kind(&[0x2b, 0x65, 110], 32), &[Rule::KeyKind]),
    ] {
        for (profile, found) in Profile::ALL.iter().zip(both(&leaf)) {
            let weigh = |rule: &Rule| Some((profile.severity(*rule)?, rule.code()));
            let mut expected: Vec<_> = rules.iter().filter_map(weigh).collect();
            expected.sort_by_key(|(severity, _)| std::cmp::Reverse(*severity));
            let expected: Vec<String> = expected
                .iter()
                .map(|(severity, code)| format!("0 {severity} {code}"))
                .collect();
            assert_eq!(found, expected, "{profile} {rules:?}");
        }
    }
}

#[test]
fn a_key_for_rsassa_pss_alone_is_none_that_browsers_accept() {
    let pss: &[u8] = &[0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 1, 1, 10];
    let number = |octets: Vec<u8>| tlv(2, &octets);
    let modulus = number([&[0, 0x80][..], &[0x11; 255]].concat());
    let key = sequence(&[modulus, number(vec![1, 0, 1])]);
    let [rfc5280, web_pki] = both(&server().rsa_key(pss, &key));
    assert_eq!(rfc5280, NONE);
    assert_eq!(web_pki, ["0 warning weak-key"]);
}

#[test]
fn the_table_has_what_the_profiles_are_for() {
    // Spot checks by hand; the tests above show that checks follow the table.
    for (rule, rfc5280, web_pki) in [
        (Rule::Expired, Some(Severity::Error), Some(Severity::Error)),
        (
            Rule::LeafIsNoCa,
            Some(Severity::Warning),
            Some(Severity::Error),
        ),
        (
            Rule::AuthorityKeyId,
            Some(Severity::Error),
            Some(Severity::Warning),
        ),
        (
            Rule::NameConstraintsCritical,
            Some(Severity::Error),
            Some(Severity::Info),
        ),
        (Rule::UniqueId, Some(Severity::Info), Some(Severity::Error)),
        (Rule::SanCriticalWithSubject, None, Some(Severity::Error)),
        (Rule::Lifetime, None, Some(Severity::Warning)),
        (Rule::PurposeOfIssuer, None, Some(Severity::Error)),
        (
            Rule::TimeStampingNamed,
            Some(Severity::Error),
            Some(Severity::Error),
        ),
    ] {
        assert_eq!(Profile::Rfc5280.severity(rule), rfc5280, "{rule}");
        assert_eq!(Profile::WebPki.severity(rule), web_pki, "{rule}");
    }
}
