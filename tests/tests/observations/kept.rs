//! What is kept of a report says what the report says, and so does its JSON.

use notafter::certificate::Certificate;
use notafter::check::{OUTCOME_UNREADABLE, judge};
use notafter::expiry::{CertificateSummary, LimitedBy, OUTCOME_CERTIFICATE};
use notafter::hex;
use notafter::trust::Purpose;
use notafter_tests::kept;
use notafter_tests::pki::{KeyKind, Leaf, Pki, instant};

use super::{NAME, PRESENT, judged, refused, shown, trusting};

/// What is kept of a server with this leaf.
fn server(pki: &Pki, leaf: &Leaf<'_>) -> CertificateSummary {
    let report = judged(shown(pki, &pki.leaf(leaf)), &trusting(pki));
    let kept = kept::of_server(&report);
    assert_eq!(kept.outcome, OUTCOME_CERTIFICATE);
    assert_eq!(kept.location.target, "www.example.com:443");
    assert_eq!(
        (&kept.location.address, &kept.location.key_type),
        (&None, &None)
    );
    assert_eq!(kept.observed_at, instant(PRESENT));
    kept.certificate.expect("a certificate")
}

#[test]
fn a_good_server_with_each_kind_of_key() {
    let pki = Pki::shared();
    let root = Certificate::from_der(pki.root.der()).expect("a root");
    for (key, text) in [
        (KeyKind::P256, "EC P-256"),
        (KeyKind::P384, "EC P-384"),
        (KeyKind::Ed25519, "Ed25519"),
        (KeyKind::Rsa2048, "RSA 2048"),
    ] {
        let leaf = Leaf::new(&[NAME, "B.example.com", "127.0.0.1", "::1", NAME]).with_key(key);
        let certificate = server(pki, &leaf);
        assert_eq!(certificate.key, text);
        let names = ["127.0.0.1", "::1", "b.example.com", NAME];
        assert_eq!(certificate.names, names);
        assert_eq!(certificate.subject, "CN=www.example.com");
        assert_eq!(certificate.issuer, "CN=Notafter Test Intermediate");
        let issuer = certificate.issuer_common_name.as_deref();
        assert_eq!(issuer, Some("Notafter Test Intermediate"));
        assert_eq!(certificate.issuer_organization, None);
        let root = hex::encode(root.fingerprint_sha256());
        assert_eq!(certificate.root_fingerprint_sha256, Some(root));
        assert_eq!(certificate.trusted, Some(true));
        assert!(certificate.trust_errors.is_empty() && !certificate.revoked);
        let end = certificate.effective_expiry.expect("an end");
        assert_eq!(end.limited_by, LimitedBy::Leaf);
        assert_eq!(end.not_after, certificate.not_after);
    }
}

/// Dates are no matter of trust, and names are.
#[test]
fn out_of_date_and_out_of_place() {
    let pki = Pki::shared();
    let spring = (
        instant("2026-03-01T00:00:00Z"),
        instant("2026-05-31T23:59:59Z"),
    );
    let autumn = (
        instant("2026-09-01T00:00:00Z"),
        instant("2026-11-30T23:59:59Z"),
    );
    for (from, to) in [spring, autumn] {
        let certificate = server(pki, &Leaf::new(&[NAME]).valid(from, to));
        assert_eq!((certificate.not_before, certificate.not_after), (from, to));
        assert_eq!(certificate.trusted, Some(true));
    }
    let certificate = server(
        pki,
        &Leaf::new(&["other.example.com"]).valid(spring.0, spring.1),
    );
    assert_eq!(certificate.trusted, Some(false));
    assert_eq!(certificate.trust_errors, ["name-mismatch"]);
    assert!(certificate.root_fingerprint_sha256.is_some());
}

#[test]
fn an_intermediate_that_ends_first() {
    let pki = Pki::shared();
    let until = instant("2026-08-31T23:59:59Z");
    let from = instant("2020-01-01T00:00:00Z");
    let short = pki
        .root
        .intermediate_valid("Short", KeyKind::P256, (from, until));
    let leaf = short.leaf(&Leaf::new(&[NAME]));
    let mut seen = shown(pki, &leaf);
    seen.chain[1] = short.der().to_vec().into();
    let certificate = kept::of_server(&judged(seen, &trusting(pki))).certificate;
    let end = certificate
        .and_then(|it| it.effective_expiry)
        .expect("an end");
    assert_eq!(end.not_after, until);
    assert!(
        matches!(&end.limited_by, LimitedBy::Intermediate { subject, .. } if subject == "CN=Short"),
        "{end:?}"
    );
}

#[test]
fn nobody_s_certificate() {
    let pki = Pki::shared();
    // Of another PKI.
    let options = trusting(&Pki::new());
    let seen = shown(pki, &pki.leaf(&Leaf::new(&[NAME])));
    let certificate = kept::of_server(&judged(seen, &options)).certificate;
    let certificate = certificate.expect("a certificate");
    assert_eq!(certificate.trusted, Some(false));
    assert_eq!(certificate.trust_errors, ["issuer-not-found"]);
    assert_eq!(certificate.root_fingerprint_sha256, None);
    assert_eq!(certificate.effective_expiry, None);
}

#[test]
fn no_certificate_and_none_that_can_be_read() {
    let pki = Pki::shared();
    let kept = kept::of_server(&judged(refused(), &trusting(pki)));
    assert_eq!((kept.outcome.as_str(), kept.certificate), ("refused", None));
    // What stands behind it is not the server's own.
    let mut seen = shown(pki, &pki.leaf(&Leaf::new(&[NAME])));
    seen.chain.insert(0, vec![0x30, 0].into());
    let kept = kept::of_server(&judged(seen, &trusting(pki)));
    assert_eq!(kept.certificate, None);
    assert_eq!(kept.outcome, OUTCOME_UNREADABLE);
    let mut seen = shown(pki, &pki.leaf(&Leaf::new(&[NAME])));
    seen.chain.truncate(1);
    seen.chain[0] = vec![0x30].into();
    let kept = kept::of_server(&judged(seen, &trusting(pki)));
    assert_eq!(kept.outcome, OUTCOME_UNREADABLE);
}

/// Without subject alternative names, the common name is the name.
#[test]
fn a_file() {
    let pki = Pki::shared();
    let mut leaf = Leaf::new(&[]);
    leaf.common_name = Some("Straße 7.Example");
    let leaf = Certificate::from_der(&pki.leaf(&leaf).der).expect("a leaf");
    let chain = [
        leaf,
        Certificate::from_der(pki.intermediate.der()).expect("a CA"),
    ];
    let at = instant("2030-01-01T00:00:00Z");
    let judgement = judge(&chain, None, Purpose::ServerAuth, &trusting(pki), at);
    let kept = kept::of_file("a.pem", &chain, &judgement.expect("a leaf"));
    assert_eq!(kept.location.target, "a.pem");
    assert_eq!(kept.observed_at, at);
    let certificate = kept.certificate.expect("a certificate");
    assert_eq!(certificate.names, ["straße 7.example"]);
}
