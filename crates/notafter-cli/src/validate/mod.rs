//! `notafter validate`: one certificate and its chain, or many from standard input.

mod batch;

use std::io;
use std::sync::Arc;

use notafter::chain::{PolicyInputs, Profile, ValidationRequest};
use notafter::check::validator;
use notafter::name_match::ReferenceName;
use notafter::read::CertificateRevocationList;
use notafter::time::Timestamp;
use notafter::trust::{Purpose, TrustStore};
use notafter_records::validation_record;

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
    /// None asks for nothing.
    crls: Vec<CertificateRevocationList>,
    at: Timestamp,
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
    intermediates: Vec<notafter::certificate::Certificate>,
    json: bool,
) -> io::Result<Status> {
    let mut found = input.contents.certificates();
    let Some(leaf) = found.next() else {
        if !input.has_losses() {
            console.complain(&format!("{}: there is no certificate in it", input.name));
        }
        return Ok(Status::Unknown);
    };
    let mut others: Vec<_> = found.cloned().collect();
    others.extend(intermediates);
    let mut request = ValidationRequest::new(leaf, settings.at)
        .with_intermediates(&others)
        .with_purpose(settings.purpose)
        .with_policies(settings.policies.clone());
    if let Some(name) = &settings.name {
        request = request.with_name(name.clone());
    }
    if let Some(max_depth) = settings.max_depth {
        request = request.with_max_depth(max_depth);
    }
    if !settings.crls.is_empty() {
        request = request.with_crls(&settings.crls);
    }
    let report = validator(Arc::clone(&settings.trust))
        .with_profile(settings.profile)
        .validate(&request);
    let status = if report.is_valid() {
        Status::Ok
    } else {
        Status::Critical
    };
    if json {
        console.json(&validation_record(&report))?;
    } else {
        validation_report(console, &input.name, &report)?;
    }
    Ok(status)
}
