//! What the library's work takes in instructions, counted by Callgrind. `cargo xtask instructions` runs this and compares.
//!
//! Inputs are made before counting starts, and results freed after it ends; where the work itself frees much, that is
//! counted with it. No signature is verified: see [`notafter_instructions::inputs::Credulous`]. No handshake is made: its
//! keys are new each time.
//!
//! With a link cache more is counted, not less: Valgrind shows programs no SHA instructions, so that the hash of a link is
//! computed without them, and the signature that it saves is not counted.

// What gungraun's macros write has no documentation.
#![allow(missing_docs, unreachable_pub)]

use std::hint::black_box;
use std::net::{IpAddr, Ipv4Addr};
use std::time::Duration;

use gungraun::prelude::*;
use notafter::fetch::probe::{Action, Event, Probe};
use notafter::fetch::{FetchOptions, Method, Observation};
use notafter::target::{Host, Service, Target};
use notafter_core::certificate::Certificate;
use notafter_core::chain::{NormalisedChain, ValidationReport, ValidationRequest, normalise};
use notafter_core::expiry::{
    ExpiryAssessment, ExpiryPolicy, ExpirySubject, RefreshOutcome, RefreshPolicy, RefreshState,
    assess,
};
use notafter_core::name_match::{ReferenceName, name_match};
use notafter_core::read::{self, Contents};
use notafter_core::trust::TrustStore;
use notafter_instructions::facts;
use notafter_instructions::inputs::{self, Credulous, Validation};
use notafter_records::{certificate_record, observation_record};

#[library_benchmark]
#[bench::corpus(setup = inputs::leaves)]
fn every_fact(ders: Vec<Vec<u8>>) -> usize {
    let sums = ders.iter().map(|der| facts::notafter(black_box(der)));
    sums.fold(0, usize::wrapping_add)
}

#[library_benchmark]
#[bench::corpus(setup = inputs::leaves)]
fn not_after(ders: Vec<Vec<u8>>) -> i64 {
    let mut sum = 0_i64;
    for der in &ders {
        let certificate = Certificate::from_der(black_box(der)).unwrap();
        sum = sum.wrapping_add(certificate.not_after().unix_seconds());
    }
    sum
}

#[library_benchmark]
#[bench::pem(setup = inputs::bundle)]
fn bundle(pem: Vec<u8>) -> Contents {
    read::any(black_box(&pem))
}

fn validate(
    validation: &Validation,
    leaf: &Certificate,
    others: &[Certificate],
) -> ValidationReport {
    let request = ValidationRequest::new(leaf, inputs::at())
        .with_intermediates(others)
        .with_name(validation.name.clone());
    let report = validation.validator.validate(&request);
    assert!(report.is_valid(), "{:?}", report.findings);
    report
}

// From DER: nothing that a certificate remembers is there.
#[library_benchmark]
#[bench::cold(setup = inputs::validation)]
#[bench::cached(setup = inputs::cached_validation)]
fn chain_from_der(validation: Validation) -> (ValidationReport, Validation) {
    let leaf = Certificate::from_der(&validation.leaf_der).unwrap();
    let others = [Certificate::from_der(&validation.intermediate_der).unwrap()];
    (validate(&validation, &leaf, &others), validation)
}

/// The second time that the same certificates are validated.
fn warmed(validation: Validation) -> Validation {
    drop(validate(
        &validation,
        &validation.read.0,
        &validation.read.1,
    ));
    validation
}

#[library_benchmark]
#[bench::plain(warmed(inputs::validation()))]
#[bench::cached(warmed(inputs::cached_validation()))]
fn chain_read_before(validation: Validation) -> (ValidationReport, Validation) {
    let (leaf, others) = &validation.read;
    (validate(&validation, leaf, others), validation)
}

fn leaf_and_name() -> (Certificate, ReferenceName) {
    (inputs::leaf(), ReferenceName::parse(inputs::NAME).unwrap())
}

#[library_benchmark]
#[bench::eleven_names(setup = leaf_and_name)]
fn name(subject: (Certificate, ReferenceName)) -> ((Certificate, ReferenceName), bool) {
    let found = name_match(black_box(&subject.0), &subject.1);
    let matched = found.is_match();
    (subject, matched)
}

fn disorder() -> (Vec<Certificate>, TrustStore) {
    (inputs::disordered_chain(), inputs::trust())
}

#[library_benchmark]
#[bench::upside_down(setup = disorder)]
fn put_in_order(given: (Vec<Certificate>, TrustStore)) -> (NormalisedChain, Vec<Certificate>) {
    (normalise(&given.0, &given.1), given.0)
}

#[library_benchmark]
#[bench::lifetime_relative(ExpiryPolicy::lifetime_relative())]
#[bench::classic(ExpiryPolicy::classic_90_60_30())]
fn expiry(policy: ExpiryPolicy) -> ExpiryAssessment {
    let end = inputs::at().saturating_add_seconds(20 * 86_400);
    let start = end.saturating_add_seconds(-90 * 86_400);
    assess(
        black_box(&ExpirySubject::new(start, end)),
        &policy,
        inputs::at(),
    )
}

#[library_benchmark]
#[bench::obtained(RefreshState::new("www.example.com:443", inputs::at()))]
fn refresh(state: RefreshState) -> RefreshState {
    let policy = RefreshPolicy::tracker();
    let outcome = RefreshOutcome::Obtained {
        effective_not_after: inputs::at().saturating_add_seconds(20 * 86_400),
        next_transition_at: None,
    };
    state.step(black_box(&policy), outcome, inputs::at())
}

#[library_benchmark]
#[bench::leaf(setup = inputs::leaf)]
fn certificate_to_json(leaf: Certificate) -> (String, Certificate) {
    let record = certificate_record(black_box(&leaf), None, &Credulous);
    (serde_json::to_string(&record).unwrap(), leaf)
}

fn observed() -> Observation {
    probe((target_with_address(), inputs::flight()))
}

#[library_benchmark]
#[bench::certificate_only(setup = observed)]
fn observation_to_json(observation: Observation) -> (String, Observation) {
    let record = observation_record(black_box(&observation));
    (serde_json::to_string(&record).unwrap(), observation)
}

/// What people type.
const TARGETS: &[&str] = &[
    "example.com",
    "https://www.example.com/path?query",
    "mail.example.com:25",
    "smtp://mail.example.com",
    "[2001:db8::1]:8443",
    "192.0.2.1",
    "b\u{fc}cher.example:443",
];

#[library_benchmark]
fn target() -> Vec<Target> {
    let targets = TARGETS
        .iter()
        .map(|it| Target::parse(black_box(it)).unwrap());
    targets.collect()
}

fn target_with_address() -> Target {
    Target::new(
        Host::Ip(IpAddr::V4(Ipv4Addr::new(192, 0, 2, 1))),
        443,
        Service::Tls,
    )
}

/// A probe against a server that accepts and says so much.
fn probe((target, flight): (Target, Vec<u8>)) -> Observation {
    let options = FetchOptions::default().with_method(Method::CertificateOnly);
    let mut probe = Probe::new(&target, &options, inputs::at());
    let now = Duration::from_millis(1);
    let mut action = probe.start(now);
    loop {
        let event = match action {
            Action::Done(observation) => return *observation,
            Action::Connect { .. } => Event::Connected,
            Action::Exchange { .. } => Event::Received(&flight),
            _ => Event::Closed,
        };
        action = probe.handle(event, now);
    }
}

fn script() -> (Target, Vec<u8>) {
    (target_with_address(), inputs::flight())
}

// From the target to the observation: our hello, and the server's flight in the clear.
#[library_benchmark]
#[bench::certificate_only(setup = script)]
fn whole_probe(script: (Target, Vec<u8>)) -> Observation {
    let observation = probe(script);
    assert_eq!(observation.chain.len(), 2, "{}", observation.outcome);
    observation
}

library_benchmark_group!(
    name = reading,
    benchmarks = [every_fact, not_after, bundle, certificate_to_json]
);
library_benchmark_group!(
    name = judging,
    benchmarks = [
        chain_from_der,
        chain_read_before,
        name,
        put_in_order,
        expiry,
        refresh
    ]
);
library_benchmark_group!(
    name = fetching,
    benchmarks = [target, whole_probe, observation_to_json]
);
main!(library_benchmark_groups = reading, judging, fetching);
