use std::io::Read;
use std::net::{IpAddr, Ipv4Addr, TcpListener};

use notafter_core::chain::Verdict;
use notafter_core::expiry::{Level, LimitedBy, RenewalMode, State};
use notafter_core::target::Service;
use notafter_core::trust::{PurposeSet, TrustStore};
use rcgen::{
    BasicConstraints, CertificateParams, DnType, ExtendedKeyUsagePurpose, IsCa, Issuer, KeyPair,
    KeyUsagePurpose,
};

use super::*;
use crate::fetch::Outcome;

struct Ca {
    certificate: Certificate,
    issuer: Issuer<'static, KeyPair>,
}

fn ca_params(name: &str, years: (i32, i32)) -> CertificateParams {
    let mut params = CertificateParams::default();
    params.distinguished_name.push(DnType::CommonName, name);
    params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    params.key_usages = vec![KeyUsagePurpose::KeyCertSign];
    params.use_authority_key_identifier_extension = true;
    params.not_before = rcgen::date_time_ymd(years.0, 1, 1);
    params.not_after = rcgen::date_time_ymd(years.1, 1, 1);
    params
}

fn root(name: &str, years: (i32, i32)) -> Ca {
    let key = KeyPair::generate().unwrap();
    let params = ca_params(name, years);
    let signed = params.self_signed(&key).unwrap();
    Ca {
        certificate: Certificate::from_der(signed.der()).unwrap(),
        issuer: Issuer::new(params, key),
    }
}

fn leaf(issuer: &Ca, years: (i32, i32)) -> Certificate {
    let mut params = CertificateParams::new(vec!["host.example".to_owned()]).unwrap();
    params.extended_key_usages = vec![ExtendedKeyUsagePurpose::ServerAuth];
    params.use_authority_key_identifier_extension = true;
    params.not_before = rcgen::date_time_ymd(years.0, 1, 1);
    params.not_after = rcgen::date_time_ymd(years.1, 1, 1);
    let key = KeyPair::generate().unwrap();
    let signed = params.signed_by(&key, &issuer.issuer).unwrap();
    Certificate::from_der(signed.der()).unwrap()
}

fn options(roots: &[&Ca]) -> CheckOptions {
    let certificates = roots.iter().map(|root| root.certificate.clone());
    let trust = TrustStore::from_certificates(certificates, PurposeSet::ALL);
    CheckOptions::new(validator(trust).with_profile(notafter_core::chain::Profile::Rfc5280))
}

fn judged(chain: &[Certificate], options: &CheckOptions, at: &str) -> Judgement {
    let at = at.parse().unwrap();
    judge(chain, None, Purpose::ServerAuth, options, at).unwrap()
}

#[test]
fn nothing_to_judge() {
    let at = "2026-06-01".parse().unwrap();
    assert!(judge(&[], None, Purpose::ServerAuth, &options(&[]), at).is_none());
}

#[test]
fn a_root_that_ends_first_limits_the_leaf() {
    let root = root("Root", (2020, 2027));
    let leaf = leaf(&root, (2026, 2028));
    let judgement = judged(&[leaf], &options(&[&root]), "2026-06-01");
    assert_eq!(judgement.validation.verdict, Verdict::Valid);
    let expiry = &judgement.expiry;
    assert_eq!(
        expiry.effective_not_after.to_string(),
        "2027-01-01T00:00:00Z"
    );
    assert!(
        matches!(&expiry.limited_by, LimitedBy::Root { subject, .. } if subject.contains("CN=Root"))
    );
}

#[test]
fn another_path_takes_over_when_one_ends() {
    // The same root key twice: a certificate that ends early, and its renewal.
    let key = KeyPair::generate().unwrap();
    let old = ca_params("Root", (2020, 2027));
    let new = ca_params("Root", (2021, 2040));
    let certificate = |params: &CertificateParams| {
        Certificate::from_der(params.self_signed(&key).unwrap().der()).unwrap()
    };
    let (old, renewed) = (certificate(&old), certificate(&new));
    let ca = Ca {
        certificate: renewed.clone(),
        issuer: Issuer::new(new, key),
    };
    let leaf = leaf(&ca, (2026, 2028));
    let trust = TrustStore::from_certificates([old, renewed], PurposeSet::ALL);
    let options =
        CheckOptions::new(validator(trust).with_profile(notafter_core::chain::Profile::Rfc5280));
    let judgement = judged(&[leaf], &options, "2026-06-01");
    assert_eq!(judgement.expiry.limited_by, LimitedBy::Leaf);
    assert_eq!(
        judgement.expiry.effective_not_after.to_string(),
        "2028-01-01T00:00:00Z"
    );
}

#[test]
fn untrusted_is_told_with_the_leaf_s_own_expiry() {
    let root = root("Root", (2020, 2027));
    let leaf = leaf(&root, (2026, 2028));
    let judgement = judged(&[leaf], &options(&[]), "2027-12-31");
    assert_eq!(judgement.validation.verdict, Verdict::Invalid);
    assert_eq!(judgement.expiry.limited_by, LimitedBy::Leaf);
    assert_eq!(judgement.expiry.state, State::Overdue);
    assert_eq!(judgement.expiry.trusted, Some(false));
}

#[test]
fn a_root_that_has_ended_stays_the_end() {
    let root = root("Root", (2020, 2027));
    let leaf = leaf(&root, (2026, 2028));
    let judgement = judged(&[leaf], &options(&[&root]), "2027-06-01");
    assert_eq!(judgement.validation.verdict, Verdict::Invalid);
    let expiry = &judgement.expiry;
    assert_eq!((expiry.state, expiry.trusted), (State::Expired, Some(true)));
    assert_eq!(expiry.limited_by.as_str(), "root");
}

#[test]
fn what_a_program_renews_is_told_of_when_it_is_overdue() {
    let root = root("Root", (2020, 2040));
    // 365 days; renewal is due with 42 of them left, and a second.
    let chain = [leaf(&root, (2026, 2027))];
    let level = |mode, at| {
        let options = options(&[&root]).with_renewal_mode(mode);
        judged(&chain, &options, at).expiry.level
    };
    for (at, manual, automated) in [
        ("2026-11-19", Level::None, Level::None),
        ("2026-11-21", Level::Notice, Level::None),
        ("2026-11-28", Level::Notice, Level::Warning),
        ("2026-12-31", Level::Critical, Level::Critical),
    ] {
        assert_eq!(level(RenewalMode::Unknown, at), manual, "{at}");
        assert_eq!(level(RenewalMode::Automated, at), automated, "{at}");
    }
}

#[test]
fn a_wrong_name_leaves_the_effective_expiry_alone() {
    let root = root("Root", (2020, 2027));
    let leaf = leaf(&root, (2026, 2028));
    let name = Some(ReferenceName::Dns("other.example".to_owned()));
    let at = "2026-06-01".parse().unwrap();
    let judgement = judge(&[leaf], name, Purpose::ServerAuth, &options(&[&root]), at).unwrap();
    assert_eq!(judgement.validation.verdict, Verdict::Invalid);
    assert_eq!(judgement.expiry.limited_by.as_str(), "root");
}

#[test]
fn what_the_path_needs_is_not_to_be_taken_out() {
    let root = root("Root", (2020, 2040));
    let key = KeyPair::generate().unwrap();
    let mut params = ca_params("Sub", (2020, 2040));
    let signed = params.signed_by(&key, &root.issuer).unwrap();
    let sub = Certificate::from_der(signed.der()).unwrap();
    // The leaf names another key identifier than the one that its issuer has.
    params.key_identifier_method = rcgen::KeyIdMethod::PreSpecified(vec![7; 20]);
    let issuer = Issuer::new(params, key);
    let ca = Ca {
        certificate: sub.clone(),
        issuer,
    };
    let chain = [leaf(&ca, (2026, 2028)), sub];
    let told = |judgement: &Judgement| -> Vec<FindingCode> {
        judgement.chain_findings.iter().map(|it| it.code).collect()
    };
    let judgement = judged(&chain, &options(&[&root]), "2026-06-01");
    assert_eq!(judgement.validation.verdict, Verdict::Valid);
    assert_eq!(told(&judgement), []);
    // Without the root nothing shows otherwise.
    let judgement = judged(&chain, &options(&[]), "2026-06-01");
    assert!(told(&judgement).contains(&FindingCode::IntermediateMissing));
}

#[test]
fn a_port_where_nothing_speaks_tls() {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
    let port = listener.local_addr().unwrap().port();
    let server = std::thread::spawn(move || {
        let (mut stream, _) = listener.accept().unwrap();
        std::io::Write::write_all(&mut stream, b"HTTP/1.0 400 Bad Request\r\n\r\n").unwrap();
        let _ = stream.read(&mut [0; 1024]);
    });
    let target = Target::new(
        Host::Ip(IpAddr::V4(Ipv4Addr::LOCALHOST)),
        port,
        Service::Tls,
    );
    let report = check(&target, &options(&[]), "2026-06-01".parse().unwrap());
    server.join().unwrap();
    assert!(matches!(report.observation.outcome, Outcome::NotTls { .. }));
    assert!(report.judgement.is_none() && report.chain.is_empty());
}

#[test]
fn the_name_that_could_not_be_sent_still_counts() {
    let root = root("Root", (2020, 2027));
    let leaf = leaf(&root, (2026, 2027));
    let at = "2026-06-01".parse().unwrap();
    let verdict = |server_name| {
        // Asked by its address, in the clear, with a hello that has no place for a name.
        let target = Target::parse("192.0.2.1").unwrap();
        let mut observation = Observation::new(&target, Outcome::Certificate, at);
        observation.chain = vec![leaf.as_der().to_vec().into()];
        let mut options = options(&[&root]);
        options.fetch.server_name = server_name;
        let report = examine(observation, &options, at);
        report.judgement.unwrap().validation.verdict
    };
    let name = |name: &str| ServerNameIndication::Name(name.to_owned());
    assert_eq!(verdict(name("host.example")), Verdict::Valid);
    assert_ne!(verdict(name("other.example")), Verdict::Valid);
    assert_ne!(verdict(ServerNameIndication::Target), Verdict::Valid);
}
