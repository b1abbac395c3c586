//! Chains with real keys and signatures, made and changed as the input says. What counts as valid keeps the laws of RFC
//! 5280, which [`laws`] reads in the certificates anew; and the verdict is the same, however it is asked for.

mod laws;
mod memory;

use std::sync::{Arc, LazyLock};

use notafter_core::certificate::Certificate;
use notafter_core::chain::{
    ChainValidator, FindingCode, LinkCache, ValidationReport, ValidationRequest,
};
use notafter_core::name_match::ReferenceName;
use notafter_core::signature::SignatureVerifier;
use notafter_core::time::Timestamp;
use notafter_core::trust::{PurposeSet, TrustStore};
use notafter_forge::builder::CertificateBuilder;
use notafter_forge::differential::chain::Case;
use notafter_forge::differential::random::Random;
use notafter_forge::differential::{mutants, ours};
use notafter_forge::keys::TestKey;
use notafter_forge::{der, name};

use crate::shapes::seeds;
use memory::Memory;

/// Judges the chain, and then once more in one of the other ways, as the first octet says: each takes its time.
pub fn body(data: &[u8]) {
    let random = &mut Random::of(data);
    let way = random.below(4);
    let case = mutants::case(seeds(), random);
    let Ok(leaf) = Certificate::from_der(&case.leaf) else {
        return;
    };
    let (intermediates, anchors) = (read(&case.intermediates), read(&case.anchors));
    let name = match case.name.as_deref().map(ReferenceName::parse) {
        Some(Ok(name)) => Some(name),
        Some(Err(_)) => return,
        None => None,
    };
    let verifier: Arc<dyn SignatureVerifier> = Arc::new(Memory::default());
    let validator =
        ChainValidator::new(store(&anchors), Arc::clone(&verifier)).with_profile(case.profile);
    let mut request = ValidationRequest::new(&leaf, case.at).with_intermediates(&intermediates);
    request.name = name;

    let report = validator.validate(&request);
    if report.is_valid() {
        laws::check(&report.path, &case);
    }
    match way {
        0 => expiry(&validator, &request, &case, random),
        _ if is_exhausted(&report) => {}
        1 => otherwise(&validator, &request, &report, &case, random),
        2 => with_others(&validator, &request, &report, &anchors, &verifier),
        _ => {
            let caching = validator.clone().with_link_cache(LinkCache::new(verifier));
            for _ in 0..2 {
                let cached = caching.validate(&request);
                assert_eq!(cached.verdict, report.verdict, "{}", case.describe());
                assert_eq!(cached.path, report.path, "{}", case.describe());
                assert_eq!(cached.findings, report.findings, "{}", case.describe());
            }
        }
    }
}

/// Which of the seeds' chains this is made from, and whether it is valid.
pub fn verdict(data: &[u8]) -> Option<(String, bool)> {
    let random = &mut Random::of(data);
    let _way = random.below(4);
    let case = mutants::case(seeds(), random);
    let opinion = ours::opinion(&case)?;
    let seed = case
        .describe()
        .lines()
        .next()
        .unwrap_or_default()
        .to_owned();
    Some((seed, opinion.report.is_ok_and(|it| it.is_valid())))
}

fn read(ders: &[Vec<u8>]) -> Vec<Certificate> {
    let read = ders.iter().map(|der| Certificate::from_der(der));
    read.filter_map(Result::ok).collect()
}

fn store(anchors: &[Certificate]) -> Arc<TrustStore> {
    Arc::new(TrustStore::from_certificates(
        anchors.iter().cloned(),
        PurposeSet::ALL,
    ))
}

/// Whether a limit ended the search, so that it matters in which order it went.
fn is_exhausted(report: &ValidationReport) -> bool {
    let mut findings = report.findings.iter();
    findings.any(|it| it.code == FindingCode::BudgetExhausted)
}

/// In another order, some of them twice, and without the name.
fn otherwise(
    validator: &ChainValidator,
    request: &ValidationRequest<'_>,
    report: &ValidationReport,
    case: &Case,
    random: &mut Random,
) {
    let mut others = request.intermediates.to_vec();
    if !others.is_empty() {
        others.rotate_left(random.below(request.intermediates.len()));
        others.push(random.pick(request.intermediates).clone());
    }
    others.reverse();
    let mut again = request.clone();
    again.intermediates = &others;
    let shuffled = validator.validate(&again);
    if !is_exhausted(&shuffled) {
        assert_eq!(
            shuffled.verdict,
            report.verdict,
            "in another order: {}",
            case.describe()
        );
    }
    let mut nameless = request.clone();
    nameless.name = None;
    assert!(
        validator.validate(&nameless).is_valid() || !report.is_valid(),
        "without a name: {}",
        case.describe()
    );
}

/// Certificates that have nothing to do with it, among the intermediates and among the anchors.
fn with_others(
    validator: &ChainValidator,
    request: &ValidationRequest<'_>,
    report: &ValidationReport,
    anchors: &[Certificate],
    verifier: &Arc<dyn SignatureVerifier>,
) {
    static STRANGERS: LazyLock<Vec<Certificate>> = LazyLock::new(strangers);
    let intermediates = [&STRANGERS[..2], request.intermediates, &STRANGERS[2..]].concat();
    let anchors = [&STRANGERS[1..], anchors].concat();
    let mut more = request.clone();
    more.intermediates = &intermediates;
    let crowded = ChainValidator::new(store(&anchors), Arc::clone(verifier))
        .with_profile(validator.profile())
        .validate(&more);
    if !is_exhausted(&crowded) {
        assert_eq!(crowded.verdict, report.verdict, "among strangers");
        if report.is_valid() {
            assert_eq!(crowded.path, report.path, "among strangers");
        }
    }
}

/// CAs with names and a key that no chain has: one of them twice, one below another.
fn strangers() -> Vec<Certificate> {
    let key = TestKey::ed25519();
    let ca = |subject: &str, issuer: &str| {
        let builder = CertificateBuilder::ca()
            .subject(name::common_name(subject))
            .issuer(name::common_name(issuer))
            .validity(
                der::utc_time("200101000000Z"),
                der::utc_time("351231235959Z"),
            )
            .spki(key.spki());
        Certificate::from_der(&builder.sign(&key)).expect("a certificate")
    };
    let (root, below) = (ca("Stranger", "Stranger"), ca("Estranged", "Stranger"));
    vec![root.clone(), below.clone(), root, below]
}

/// What is said to last lasts, without a gap, and no longer.
fn expiry(
    validator: &ChainValidator,
    request: &ValidationRequest<'_>,
    case: &Case,
    random: &mut Random,
) {
    let mut nameless = request.clone();
    nameless.name = None;
    let is_valid = |at: Timestamp| {
        let mut then = nameless.clone();
        then.at = at;
        validator.validate(&then).is_valid()
    };
    let found = validator.effective_expiry(request);
    assert_eq!(found.is_some(), is_valid(request.at), "{}", case.describe());
    let Some(found) = found else { return };
    let (begin, end) = (request.at, found.expiry.not_after);
    let length = end.unix_seconds() - begin.unix_seconds();
    assert!(
        length >= 0 && end <= request.end_entity.not_after(),
        "{end}: {}",
        case.describe()
    );
    let share = i64::try_from(random.below(256)).expect("small");
    let between = begin.saturating_add_seconds(length / 256 * share);
    for at in [between, end] {
        assert!(is_valid(at), "not at {at}: {}", case.describe());
    }
    let after = end.saturating_add_seconds(1);
    assert!(
        found.expiry.is_at_least || after == end || !is_valid(after),
        "still at {after}: {}",
        case.describe()
    );
}
