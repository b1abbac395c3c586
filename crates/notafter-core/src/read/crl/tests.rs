use super::maker::{
    AUTHORITY_KEY_ID, CRL_NUMBER, CrlMaker, DELTA_CRL_INDICATOR, Entry, ISSUING_DISTRIBUTION_POINT,
    common_name, directory, extension, sequence, tlv,
};
use super::{CertificateRevocationList, CrlAnomalyCode, RevocationReason};
use crate::certificate::{AlgorithmIdentifier, DistributionPointName, GeneralName};
use crate::der::Reader;
use crate::facts::FactValue;
use crate::signature::{SignatureError, SignatureVerifier, SignedData};

const UNKNOWN: &[u8] = &[0x2a, 3, 4];

fn unsigned(maker: &CrlMaker) -> CertificateRevocationList {
    maker.make(|_| vec![0; 8])
}

/// A list with nothing wrong.
fn good() -> CrlMaker {
    CrlMaker::new("CA").key_id(&[1, 2])
}

fn codes(maker: &CrlMaker) -> Vec<&'static str> {
    let anomalies = unsigned(maker).anomalies();
    anomalies.iter().map(|it| it.code.as_str()).collect()
}

#[test]
fn every_extension_of_the_list_is_read() {
    let uri = tlv(0x86, b"http://crl.example.com/1");
    let names = tlv(
        0xa0,
        &tlv(0xa0, &[uri.clone(), directory("Point")].concat()),
    );
    // keyCompromise and cACompromise
    let reasons = tlv(0x83, &[5, 0b0110_0000]);
    let scope = [names, vec![0x81, 1, 0xff], reasons, vec![0x84, 1, 0xff]];
    let freshest = sequence(&[sequence(&[tlv(0xa0, &tlv(0xa0, &uri))])]);
    let maker = good()
        .scope(&scope)
        .with(
            &[0x55, 0x1d, 18],
            false,
            &sequence(&[tlv(0x82, b"ca.example.com")]),
        )
        .with(&[0x55, 0x1d, 46], false, &freshest);
    let list = unsigned(&maker);

    assert_eq!(list.issuer().to_string(), "CN=CA");
    assert_eq!(list.extensions().count(), 5);
    assert_eq!(
        list.authority_key_identifier().unwrap().key_identifier,
        Some(&[1, 2][..])
    );
    assert_eq!(
        list.issuer_alt_names().unwrap().collect::<Vec<_>>(),
        [GeneralName::Dns("ca.example.com")]
    );
    assert_eq!(
        (list.crl_number(), list.base_crl_number()),
        (Some(&[1][..]), None)
    );
    assert_eq!(
        list.freshest_crl().unwrap().uris().collect::<Vec<_>>(),
        ["http://crl.example.com/1"]
    );
    let point = list.issuing_distribution_point().unwrap();
    assert!(point.only_user_certs && point.indirect_crl);
    assert!(!point.only_ca_certs && !point.only_attribute_certs);
    let reasons = point.only_some_reasons.unwrap();
    let covered: Vec<usize> = (0..16).filter(|bit| reasons.contains(*bit)).collect();
    assert_eq!(covered, [1, 2]);
    let Some(DistributionPointName::Full(names)) = point.name else {
        panic!("{point:?}");
    };
    assert_eq!(names.count(), 2);
    assert!(!list.is_delta());
    assert_eq!(list.anomalies(), []);

    let delta = unsigned(&good().number(9).delta_from(4));
    assert!(delta.is_delta());
    assert_eq!(
        (delta.crl_number(), delta.base_crl_number()),
        (Some(&[9][..]), Some(&[4][..]))
    );
    assert_eq!(delta.anomalies(), []);
}

#[test]
fn every_extension_of_an_entry_is_read() {
    let entry = Entry::new(&[0xff])
        .reason(1)
        .invalid_since("20260301000000Z")
        .issued_by("Other CA")
        .with(UNKNOWN, false, &[5, 0]);
    let scope = [vec![0x84, 1, 0xff]];
    let list = unsigned(&good().scope(&scope).entry(entry).revoked(&[0, 0x80]));
    let entries: Vec<_> = list.revoked_certificates().collect();
    let [first, second] = entries[..] else {
        panic!("{entries:?}");
    };
    assert_eq!(
        (first.serial_number, second.serial_number),
        (&[0xff][..], &[0, 0x80][..])
    );
    let extensions = first.entry_extensions().unwrap();
    assert_eq!(extensions.reason, Some(RevocationReason::KeyCompromise));
    assert_eq!(
        extensions.invalidity_date.unwrap().instant.to_string(),
        "2026-03-01T00:00:00Z"
    );
    let issuer: Vec<_> = extensions.certificate_issuer.unwrap().collect();
    let [GeneralName::Directory(name)] = issuer[..] else {
        panic!("{issuer:?}");
    };
    assert_eq!(name.to_string(), "CN=Other CA");
    assert!(extensions.unknown_critical.is_none());
    assert!(second.entry_extensions().unwrap().reason.is_none());
    assert_eq!(list.anomalies(), []);
}

#[test]
#[expect(clippy::too_many_lines, reason = "a line or two for each anomaly")]
fn each_anomaly_is_told() {
    let version_1 = CrlMaker {
        version: None,
        ..good()
    };
    let bare_version_1 = CrlMaker {
        extensions: Vec::new(),
        ..version_1.clone()
    };
    let other_algorithm = CrlMaker {
        outer_algorithm: vec![0x2a, 0x86, 0x48, 0xce, 0x3d, 4, 3, 3],
        ..good()
    };
    let unused_bits = CrlMaker {
        unused_bits: 3,
        ..good()
    };
    let nobody = CrlMaker {
        issuer: sequence(&[]),
        ..good()
    };
    let unreadable_issuer = CrlMaker {
        issuer: sequence(&[tlv(4, b"x")]),
        ..good()
    };
    let no_entries = CrlMaker {
        entries: Some(Vec::new()),
        ..good()
    };
    let mut twice = good();
    twice
        .extensions
        .push((Vec::new(), extension(CRL_NUMBER, false, &[2, 1, 2])));
    let freshest = sequence(&[sequence(&[tlv(0xa0, &tlv(0xa0, &tlv(0x86, b"x:")))])]);
    let scope = |critical, fields: &[Vec<u8>]| {
        good().with(ISSUING_DISTRIBUTION_POINT, critical, &sequence(fields))
    };
    let user_and_ca = [vec![0x81, 1, 0xff], vec![0x82, 1, 0xff]];
    let long = [vec![1], vec![0; 20]].concat();
    let wrong_reason = Entry::new(&[1]).reason(7);
    let two_reasons = Entry::new(&[1]).reason(1).reason(1);

    for (maker, expected) in [
        (good(), &[][..]),
        (bare_version_1, &[]),
        (version_1, &["extensions-in-version-1"]),
        (other_algorithm, &["signature-algorithm-mismatch"]),
        (unused_bits, &["signature-unused-bits"]),
        (nobody, &["empty-issuer"]),
        (unreadable_issuer, &["malformed-issuer"]),
        (
            good().times("2605010000Z", Some("260701000000Z")),
            &["time-form"],
        ),
        (
            good().times("260501000000Z", None),
            &["next-update-missing"],
        ),
        (
            good().times("260501000000Z", Some("260401000000Z")),
            &["updates-reversed"],
        ),
        (no_entries, &["empty-entries"]),
        (
            good().with(CRL_NUMBER, false, &[5, 0]),
            &["extension-malformed", "crl-number-missing"],
        ),
        (twice, &["duplicate-extension"]),
        (
            good().with(UNKNOWN, true, &[5, 0]),
            &["unknown-critical-extension"],
        ),
        (good().with(UNKNOWN, false, &[5, 0]), &[]),
        (
            good().without(AUTHORITY_KEY_ID),
            &["authority-key-id-missing"],
        ),
        (good().without(CRL_NUMBER), &["crl-number-missing"]),
        (
            good().with(CRL_NUMBER, true, &[2, 1, 1]),
            &["crl-number-critical"],
        ),
        (good().number(0xff), &["crl-number-negative"]),
        (
            good().with(CRL_NUMBER, false, &tlv(2, &long)),
            &["crl-number-too-long"],
        ),
        (
            good().with(DELTA_CRL_INDICATOR, false, &[2, 1, 1]),
            &["delta-indicator-not-critical"],
        ),
        (
            good()
                .delta_from(1)
                .with(&[0x55, 0x1d, 46], false, &freshest),
            &["freshest-crl-in-delta"],
        ),
        (
            scope(false, &[vec![0x84, 1, 0xff]]),
            &["distribution-point-not-critical"],
        ),
        (scope(true, &[]), &["distribution-point-empty"]),
        (
            scope(true, &user_and_ca),
            &["distribution-point-contradiction"],
        ),
        (scope(true, &[vec![0x84, 1, 1]]), &["extension-malformed"]),
        (good().entry(wrong_reason), &["entry-extension-malformed"]),
        (good().entry(two_reasons), &["entry-extension-malformed"]),
        (
            good().entry(Entry::new(&[1]).with(UNKNOWN, true, &[5, 0])),
            &["unknown-critical-entry-extension"],
        ),
        (
            good().entry(Entry::new(&[1]).issued_by("B")),
            &["entry-issuer-in-direct-list"],
        ),
    ] {
        assert_eq!(codes(&maker), expected);
    }
    let told = unsigned(&good().with(UNKNOWN, true, &[5, 0])).anomalies();
    assert_eq!(told[0].facts[0].value, FactValue::from("1.2.3.4"));
    assert_eq!(
        told[0].to_string(),
        "it has a critical extension that is not known here (oid: 1.2.3.4)"
    );
    let spellings: std::collections::HashSet<_> =
        CrlAnomalyCode::ALL.iter().map(|it| it.as_str()).collect();
    assert_eq!(spellings.len(), CrlAnomalyCode::ALL.len());
}

#[test]
fn a_list_whose_extensions_cannot_be_told_apart_is_none() {
    let mut maker = good();
    maker.extensions.push((Vec::new(), tlv(4, b"x")));
    assert!(CertificateRevocationList::from_der(&maker.der(|_| vec![0])).is_err());
}

#[test]
fn signatures_end_with_a_whole_octet() {
    struct Yes;
    impl SignatureVerifier for Yes {
        fn verify(&self, signed: &SignedData<'_>) -> Result<(), SignatureError> {
            assert_eq!(signed.signature, [8; 8]);
            assert!(signed.message.ends_with(&[2, 1, 1]), "{:?}", signed.message);
            Ok(())
        }
    }
    let point = [vec![0, 4], vec![1; 64]].concat();
    let algorithm = sequence(&[tlv(6, &[0x2a, 3])]);
    assert!(AlgorithmIdentifier::read(&mut Reader::new(&algorithm, "")).is_ok());
    let key = sequence(&[algorithm, tlv(3, &point)]);
    let key = crate::certificate::SubjectPublicKeyInfo::from_der(&key).unwrap();
    let maker = CrlMaker::new("CA");
    let verify = |maker: &CrlMaker| {
        let list = maker.make(|_| vec![8; 8]);
        list.verify_signature(key, &Yes)
    };
    assert_eq!(verify(&maker), Ok(()));
    let cut = CrlMaker {
        unused_bits: 3,
        ..maker
    };
    assert_eq!(verify(&cut), Err(SignatureError::Invalid));
}

#[test]
fn reasons_have_their_numbers() {
    for number in 0..=u8::MAX {
        let reason = RevocationReason::from_number(number);
        assert_eq!(reason.is_some(), number <= 10 && number != 7, "{number}");
        assert!(reason.is_none_or(|it| it.number() == number));
    }
    assert_eq!(RevocationReason::ALL.len(), 10);
    assert_eq!(
        common_name("x").len(),
        unsigned(&CrlMaker::new("x")).issuer_der().len()
    );
}
