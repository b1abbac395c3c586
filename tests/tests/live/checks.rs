//! What is said of a server.

use notafter::certificate::Certificate;
use notafter::chain::{Finding, FindingCode, Profile, Verdict};
use notafter::check::{CheckOptions, Judgement, check, validator};
use notafter::expiry::State;
use notafter::trust::{PurposeSet, TrustStore};
use notafter_tests::pki::{Leaf, Pki, chain_pem, instant};
use notafter_tests::servers::{Nginx, NginxOptions};

use super::{options, present, target};

const NAME: &str = "www.example.com";

fn check_options(pki: &Pki) -> CheckOptions {
    let root = Certificate::from_der(pki.root.der()).expect("a root");
    let trust = TrustStore::from_certificates([root], PurposeSet::ALL);
    CheckOptions::new(validator(trust).with_profile(Profile::Rfc5280)).with_fetch(options())
}

/// What is said of an nginx that serves this chain; `None` where there is no nginx.
fn judged(pki: &Pki, chain: &[&[u8]], key_pem: &str) -> Option<Judgement> {
    let pem = chain_pem(chain.iter().copied());
    let server = Nginx::start(&pem, key_pem, &NginxOptions::default())?;
    let report = check(
        &target(NAME, server.address()),
        &check_options(pki),
        present(),
    );
    let seen: Vec<&[u8]> = report.observation.chain.iter().map(AsRef::as_ref).collect();
    assert_eq!(seen, chain);
    assert!(report.unreadable.is_empty());
    assert_eq!(report.chain.len(), chain.len());
    Some(report.judgement.expect("certificates were obtained"))
}

fn codes<'a>(findings: impl IntoIterator<Item = &'a Finding>) -> Vec<FindingCode> {
    findings.into_iter().map(|finding| finding.code).collect()
}

#[test]
fn a_good_chain_is_valid() {
    let pki = Pki::shared();
    let leaf = pki.leaf(&Leaf::new(&[NAME]));
    let chain = [leaf.der.as_slice(), pki.intermediate.der()];
    let Some(judgement) = judged(pki, &chain, &leaf.key_pem) else {
        return;
    };
    let validation = &judgement.validation;
    assert_eq!(
        validation.verdict,
        Verdict::Valid,
        "{:?}",
        validation.findings
    );
    let path: Vec<&[u8]> = validation.path.iter().map(Certificate::as_der).collect();
    assert_eq!(path, [&leaf.der, pki.intermediate.der(), pki.root.der()]);
    assert_eq!(codes(&judgement.chain_findings), []);
    assert_eq!(judgement.expiry.state, State::Valid);
}

#[test]
fn a_missing_intermediate_is_named() {
    let pki = Pki::shared();
    let leaf = pki.leaf(&Leaf::new(&[NAME]));
    let Some(judgement) = judged(pki, &[&leaf.der], &leaf.key_pem) else {
        return;
    };
    assert_eq!(judgement.validation.verdict, Verdict::Invalid);
    let intermediate = "CN=Notafter Test Intermediate";
    for (findings, code) in [
        (&judgement.validation.findings, FindingCode::IssuerNotFound),
        (&judgement.chain_findings, FindingCode::IntermediateMissing),
    ] {
        let finding = findings.iter().find(|it| it.code == code);
        let finding = finding.unwrap_or_else(|| panic!("{code} is not among {findings:?}"));
        let issuer = finding.facts.iter().find(|fact| fact.name == "issuer");
        let issuer = issuer.map(|fact| fact.value.to_string());
        assert_eq!(issuer.as_deref(), Some(intermediate), "{code}");
        assert!(
            finding.message.contains(intermediate),
            "{}",
            finding.message
        );
        assert_eq!(finding.certificate_index, Some(0), "{code}");
    }
    // Of the certificate itself nothing is wrong.
    let errors = codes(judgement.validation.errors());
    assert_eq!(errors, [FindingCode::IssuerNotFound]);
    assert_eq!(judgement.expiry.state, State::Valid);
}

#[test]
fn what_is_wrong_with_the_order_is_told_and_does_no_harm() {
    let pki = Pki::shared();
    let leaf = pki.leaf(&Leaf::new(&[NAME]));
    let (intermediate, root) = (pki.intermediate.der(), pki.root.der());
    for (chain, expected) in [
        (
            vec![leaf.der.as_slice(), root, intermediate],
            vec![FindingCode::WrongOrder, FindingCode::RootIncluded],
        ),
        (
            vec![&leaf.der, intermediate, root],
            vec![FindingCode::RootIncluded],
        ),
        (
            vec![&leaf.der, intermediate, intermediate],
            vec![FindingCode::DuplicateCertificate],
        ),
    ] {
        let Some(judgement) = judged(pki, &chain, &leaf.key_pem) else {
            return;
        };
        assert_eq!(judgement.validation.verdict, Verdict::Valid, "{expected:?}");
        assert_eq!(codes(&judgement.chain_findings), expected);
    }
}

#[test]
fn expired_self_signed_and_misnamed_leaves() {
    let pki = Pki::shared();
    let names = [NAME];
    let expired = pki.leaf(&Leaf::new(&names).valid(
        instant("2024-01-01T00:00:00Z"),
        instant("2024-03-31T23:59:59Z"),
    ));
    let self_signed = Leaf::new(&names).self_signed();
    let misnamed = pki.leaf(&Leaf::new(&["other.example.org"]));
    for (leaf, expected, state) in [
        (expired, FindingCode::Expired, State::Expired),
        (self_signed, FindingCode::SelfSigned, State::Valid),
        (misnamed, FindingCode::NameMismatch, State::Valid),
    ] {
        let mut chain = vec![leaf.der.as_slice()];
        if expected != FindingCode::SelfSigned {
            chain.push(pki.intermediate.der());
        }
        let Some(judgement) = judged(pki, &chain, &leaf.key_pem) else {
            return;
        };
        assert_eq!(judgement.validation.verdict, Verdict::Invalid, "{expected}");
        assert_eq!(codes(judgement.validation.errors()), [expected]);
        assert_eq!(judgement.expiry.state, state, "{expected}");
    }
}
