//! Certificates as large as they may be: every list ends at its limit, and what is said of one stays in
//! proportion to its size.

use notafter_core::certificate::{AnomalyCode, Certificate};
use notafter_core::error::ParseErrorCode;
use notafter_core::limits::{MAX_CERTIFICATE_SIZE, MAX_EXTENSIONS, MAX_NAME_ATTRIBUTES, MAX_NAMES};
use notafter_tests::builder::CertificateBuilder;
use notafter_tests::name::{attribute, general, rdn};
use notafter_tests::{der, extension, name};

use crate::everything;

fn read(builder: &CertificateBuilder) -> Certificate {
    Certificate::from_der(&builder.build()).expect("a certificate")
}

fn codes(certificate: &Certificate) -> Vec<AnomalyCode> {
    let anomalies = certificate.anomalies();
    anomalies.iter().map(|anomaly| anomaly.code).collect()
}

/// What is said of an element must be said in so many octets for each of its own, at most.
const MOST_PER_OCTET: usize = 200;

/// Asserts that all that can be said of sixteen times as much is about sixteen times as much.
fn assert_in_proportion(what: &str, build: impl Fn(usize) -> CertificateBuilder) {
    let mut sizes = [0; 2];
    for (size, count) in sizes.iter_mut().zip([500, 8000]) {
        let der = build(count).build();
        let certificate = Certificate::from_der(&der).expect("a certificate");
        *size = everything(&certificate);
        let most = MOST_PER_OCTET * der.len();
        assert!(*size < most, "{what}: {size} octets about {}", der.len());
    }
    let [few, many] = sizes;
    assert!(many < 20 * few, "{what}: {few} become {many}");
}

#[test]
fn what_is_said_stays_in_proportion() {
    const SAN: &str = extension::oid::SUBJECT_ALT_NAME;
    let leaf = CertificateBuilder::leaf;
    let many_names = |name: Vec<u8>| {
        move |count| {
            let value = extension::general_names(&vec![name.clone(); count]);
            leaf().replace(SAN, false, &value)
        }
    };
    assert_in_proportion("DNS names", many_names(general::dns("a.example")));
    assert_in_proportion("empty names", many_names(general::dns("")));
    assert_in_proportion("wildcards", many_names(general::dns("a*.*.example")));
    assert_in_proportion("short addresses", many_names(general::ip_raw(&[1, 2, 3])));
    let directory = general::directory(&name::common_name("x"));
    assert_in_proportion("directory names", many_names(directory));
    assert_in_proportion("one long name", |count| {
        let value = extension::general_names(&[general::dns(&"a".repeat(count))]);
        leaf().replace(SAN, false, &value)
    });
    assert_in_proportion("one long attribute", |count| {
        leaf().subject(name::common_name(&"\u{1},".repeat(count)))
    });
    assert_in_proportion("one long arc", |count| {
        let mut contents = vec![0x2a];
        contents.extend(vec![0xff; count]);
        contents.push(0x7f);
        let purposes = der::sequence(&[der::element(der::tag::OID, contents)]);
        leaf().replace("2.5.29.37", false, &purposes)
    });
    assert_in_proportion("many arcs", |count| {
        let contents = vec![0x2a; count];
        let purposes = der::sequence(&[der::element(der::tag::OID, contents)]);
        leaf().replace("2.5.29.37", false, &purposes)
    });
    assert_in_proportion("purposes", |count| {
        let purposes = extension::extended_key_usage(&vec!["1.3.6.1.5.5.7.3.1"; count]);
        leaf().replace("2.5.29.37", false, &purposes)
    });
    assert_in_proportion("policies", |count| {
        let policies = vec![("1.2.3", Vec::new()); count];
        leaf().extension(
            "2.5.29.32",
            false,
            &extension::certificate_policies(&policies),
        )
    });
    assert_in_proportion("distribution points", |count| {
        let uris = vec!["http://a.example/"; count];
        leaf().extension("2.5.29.31", false, &extension::crl_uris(&uris))
    });
    assert_in_proportion("a serial number", |count| leaf().serial(&vec![0x55; count]));
}

#[test]
fn names_beyond_the_limit_are_told() {
    for (count, is_too_many) in [(MAX_NAMES, false), (MAX_NAMES + 1, true)] {
        let names = extension::general_names(&vec![general::dns("a.example"); count]);
        let oid = extension::oid::SUBJECT_ALT_NAME;
        let certificate = read(&CertificateBuilder::leaf().replace(oid, false, &names));
        let found = codes(&certificate).contains(&AnomalyCode::ExtensionMalformed);
        assert_eq!(found, is_too_many, "{count} names");
    }
}

/// However many names are broken, no more of them are told than are looked at.
#[test]
fn anomalies_of_names_end_at_the_limit() {
    let names = extension::general_names(&vec![general::dns(""); 10 * MAX_NAMES]);
    let oid = extension::oid::SUBJECT_ALT_NAME;
    let certificate = read(&CertificateBuilder::leaf().replace(oid, false, &names));
    let malformed = codes(&certificate)
        .into_iter()
        .filter(|code| *code == AnomalyCode::SanEntryMalformed)
        .count();
    assert!(malformed > 0 && malformed <= MAX_NAMES, "{malformed}");
}

#[test]
fn extensions_beyond_the_limit_are_told_and_passed_over() {
    for (count, is_too_many) in [(MAX_EXTENSIONS, false), (MAX_EXTENSIONS + 1, true)] {
        let mut builder = CertificateBuilder::leaf().without_extensions();
        for number in 0..count {
            builder = builder.extension(&format!("1.2.3.{number}"), false, &der::null());
        }
        let certificate = read(&builder);
        assert_eq!(certificate.extensions().count(), MAX_EXTENSIONS);
        let found = codes(&certificate).contains(&AnomalyCode::TooManyExtensions);
        assert_eq!(found, is_too_many, "{count} extensions");
    }
}

#[test]
fn attributes_beyond_the_limit_are_told_and_passed_over() {
    let common_name = attribute("2.5.4.3", der::utf8("x"));
    for (count, is_too_many) in [
        (MAX_NAME_ATTRIBUTES, false),
        (MAX_NAME_ATTRIBUTES + 1, true),
    ] {
        let one_by_one = name::name(&vec![rdn(std::slice::from_ref(&common_name)); count]);
        let all_in_one = name::name(&[der::set_unsorted(&vec![common_name.clone(); count])]);
        for subject in [one_by_one, all_in_one] {
            let certificate = read(&CertificateBuilder::leaf().subject(subject));
            let subject = certificate.subject();
            assert_eq!(subject.attributes().count(), MAX_NAME_ATTRIBUTES);
            let code = subject.check().err().map(|error| error.code);
            let expected = is_too_many.then_some(ParseErrorCode::TooMany);
            assert_eq!(code, expected, "{count} attributes");
            let found = codes(&certificate).contains(&AnomalyCode::MalformedName);
            assert_eq!(found, is_too_many, "{count} attributes");
        }
    }
}

#[test]
fn a_certificate_beyond_the_limit_is_refused() {
    let with_padding = |octets: usize| {
        CertificateBuilder::leaf()
            .extension("1.2.3.4", false, &vec![0; octets])
            .build()
    };
    let most = MAX_CERTIFICATE_SIZE;
    // The signature's size varies by an octet or two.
    let around = with_padding(most - 600);
    assert!(around.len() <= most && around.len() > most - 600);
    assert!(Certificate::from_der(&around).is_ok());
    let error = Certificate::from_der(&with_padding(most)).unwrap_err();
    assert_eq!(error.code, ParseErrorCode::TooLarge);
}
