//! `notafter validate`: one certificate and its chain, or many from standard input.

mod batch;

use std::io;
use std::sync::Arc;

use notafter::certificate::Certificate;
use notafter::chain::{
    ChainValidator, PolicyInputs, Profile, RevocationMode, ValidationReport, ValidationRequest,
};
use notafter::check::validator;
use notafter::name_match::ReferenceName;
use notafter::read::CertificateRevocationList;
use notafter::time::Timestamp;
use notafter::trust::{Purpose, TrustStore};
use notafter_records::{
    EffectiveExpiryRecord, ValidationRecord, effective_expiry_record, validation_record,
};
use serde::Serialize;

use crate::args::ValidateArguments;
use crate::exit::Status;
use crate::input::{Input, Inputs};
use crate::output::{Console, validation_report};
use crate::trust::{certificates, crls, trust_store};

/// What the arguments say of every validation.
struct Settings {
    trust: Arc<TrustStore>,
    profile: Profile,
    purpose: Purpose,
    name: Option<ReferenceName>,
    max_depth: Option<u8>,
    policies: PolicyInputs,
    crls: Vec<CertificateRevocationList>,
    /// What is asked of them; unless it is said, everything where there are any, else nothing.
    revocation: Option<RevocationMode>,
    other_paths: usize,
    effective_expiry: bool,
    at: Timestamp,
}

/// What is told of one certificate.
#[derive(Serialize)]
struct Answer {
    #[serde(flatten)]
    validation: ValidationRecord,
    /// When its last valid path ends, whatever its name and revocation; absent where no path is valid or that was not
    /// asked.
    effective_expiry: Option<EffectiveExpiryRecord>,
}

impl Answer {
    /// Validates, and looks for the last path if that is asked.
    fn of(
        validator: &ChainValidator,
        request: &ValidationRequest<'_>,
        with_effective_expiry: bool,
    ) -> (ValidationReport, Self) {
        let report = validator.validate(request);
        let effective = with_effective_expiry.then(|| validator.effective_expiry(request));
        let answer = Self {
            validation: validation_record(&report),
            effective_expiry: effective.flatten().as_ref().map(effective_expiry_record),
        };
        (report, answer)
    }
}

/// What is asked of revocation lists where nothing was said: no list asks for nothing, else they have to
/// tell of every certificate.
const fn revocation(
    mode: Option<RevocationMode>,
    crls: &[CertificateRevocationList],
) -> RevocationMode {
    match mode {
        Some(mode) => mode,
        None if crls.is_empty() => RevocationMode::Off,
        None => RevocationMode::Required,
    }
}

/// Validates.
pub(crate) fn validate(
    console: &mut Console,
    arguments: &ValidateArguments,
    json: bool,
    at: Timestamp,
) -> io::Result<Status> {
    let name = match arguments.name.as_deref().map(ReferenceName::parse) {
        None => None,
        Some(Ok(name)) => Some(name),
        Some(Err(error)) => {
            console.complain(&format!("--name: {error}"));
            return Ok(Status::Unknown);
        }
    };
    let mut inputs = Inputs::default();
    if arguments.batch {
        // Its requests are standard input.
        inputs.take_stdin();
    }
    let Ok(trust) = trust_store(console, &mut inputs, &arguments.trust) else {
        return Ok(Status::Unknown);
    };
    let Ok(crls) = crls(console, &mut inputs, &arguments.crls) else {
        return Ok(Status::Unknown);
    };
    let settings = Settings {
        trust,
        profile: arguments.profile.into(),
        purpose: arguments.purpose.into(),
        name,
        max_depth: arguments.max_depth,
        policies: arguments.policies(),
        crls,
        revocation: arguments.revocation.map(RevocationMode::from),
        other_paths: usize::from(arguments.other_paths),
        effective_expiry: arguments.effective_expiry,
        at,
    };
    let Ok(intermediates) = certificates(console, &mut inputs, &arguments.intermediates) else {
        return Ok(Status::Unknown);
    };
    let Some(leaf) = &arguments.leaf else {
        return batch::run(console, &settings, &intermediates);
    };
    let Ok(input) = inputs.read(console, leaf) else {
        return Ok(Status::Unknown);
    };
    one(console, &settings, &input, intermediates, json)
}

fn one(
    console: &mut Console,
    settings: &Settings,
    input: &Input,
    intermediates: Vec<Certificate>,
    json: bool,
) -> io::Result<Status> {
    let mut found = input.contents.certificates();
    let Some(leaf) = found.next() else {
        if !input.has_losses() {
            console.complain(&format!(
                "{}: there is no certificate in it; `notafter parse` shows what it holds",
                input.name
            ));
        }
        return Ok(Status::Unknown);
    };
    let mut others: Vec<_> = found.cloned().collect();
    others.extend(intermediates);
    let mut request = ValidationRequest::new(leaf, settings.at)
        .with_intermediates(&others)
        .with_purpose(settings.purpose)
        .with_policies(settings.policies.clone())
        .with_other_paths(settings.other_paths)
        .with_crls(&settings.crls)
        .with_revocation(revocation(settings.revocation, &settings.crls));
    if let Some(name) = &settings.name {
        request = request.with_name(name.clone());
    }
    if let Some(max_depth) = settings.max_depth {
        request = request.with_max_depth(max_depth);
    }
    let validator = validator(Arc::clone(&settings.trust)).with_profile(settings.profile);
    let (report, answer) = Answer::of(&validator, &request, true);
    let status = if report.is_valid() {
        Status::Ok
    } else {
        Status::Critical
    };
    if json {
        console.json(&answer)?;
    } else {
        let asks_for_policies = settings.policies != PolicyInputs::new();
        let effective = answer.effective_expiry.as_ref();
        validation_report(console, &input.name, &report, effective, asks_for_policies)?;
    }
    Ok(status)
}
