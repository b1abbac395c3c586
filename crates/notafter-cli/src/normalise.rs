//! `notafter normalise`: put a chain in order.

use std::io;

use notafter::certificate::Certificate;
use notafter::chain::{
    Finding, FindingCode, NormaliseOutcome, Severity, normalise as put_in_order,
    normalise_intermediates,
};
use notafter::read::ItemContent;
use notafter_records::normalised_record;

use crate::args::NormaliseArguments;
use crate::exit::Status;
use crate::input::{Input, Inputs};
use crate::output::Console;
use crate::trust::trust_store;

/// Puts the certificates of all files together in order.
pub(crate) fn normalise(
    console: &mut Console,
    arguments: &NormaliseArguments,
    json: bool,
) -> io::Result<Status> {
    let mut inputs = Inputs::default();
    let trust = if arguments.intermediates_only {
        None
    } else {
        match trust_store(console, &mut inputs, &arguments.trust) {
            Ok(trust) => Some(trust),
            Err(()) => return Ok(Status::Unknown),
        }
    };
    let mut status = Status::Ok;
    let mut given = Vec::new();
    let mut sources = Vec::new();
    for path in &arguments.files {
        let Ok(input) = inputs.read(console, path) else {
            status = Status::Unknown;
            continue;
        };
        if input.has_losses() {
            status = Status::Unknown;
        }
        take(console, &input, &mut given, &mut sources);
    }
    if given.is_empty() {
        if status == Status::Ok {
            console.complain(&"there is no certificate to put in order");
        }
        return Ok(Status::Unknown);
    }
    let chain = match trust {
        Some(trust) => put_in_order(&given, &trust),
        None => normalise_intermediates(&given),
    };
    if json {
        console.json(&normalised_record(&chain, &given, &sources))?;
    } else {
        for finding in &chain.findings {
            let index = finding.certificate_index;
            let source = index.and_then(|it| sources.get(it));
            tell(console, finding, source.map(String::as_str));
        }
        for line in chain.to_pem().lines() {
            console.line(line)?;
        }
    }
    Ok(status.worst(match chain.outcome() {
        NormaliseOutcome::Unchanged => Status::Ok,
        NormaliseOutcome::Corrected => Status::Warning,
        _ => Status::Critical,
    }))
}

/// Takes the certificates of an input, and says what else is in it.
fn take(
    console: &mut Console,
    input: &Input,
    given: &mut Vec<Certificate>,
    sources: &mut Vec<String>,
) {
    for (index, item) in input.contents.items.iter().enumerate() {
        let source = input.source(index);
        match &item.content {
            ItemContent::Certificate(certificate) => {
                given.push(certificate.clone());
                sources.push(source);
            }
            ItemContent::PrivateKey(_) => console.note(&format!(
                "{source}: a private key, which is secret: it is left out"
            )),
            content => console.note(&format!(
                "{source}: no certificate ({}): it is left out",
                content.kind()
            )),
        }
    }
}

/// Writes a finding on standard error. The remedy only where it is left to be done.
fn tell(console: &mut Console, finding: &Finding, source: Option<&str>) {
    let is_mended = matches!(
        finding.code,
        FindingCode::LeafNotFirst
            | FindingCode::WrongOrder
            | FindingCode::RootIncluded
            | FindingCode::DuplicateCertificate
            | FindingCode::UnrelatedCertificate
    );
    let source = source.map(|it| format!("{it}: ")).unwrap_or_default();
    let remedy = finding.remedy.as_ref().filter(|_| !is_mended);
    let remedy = remedy.map(|it| format!(" {it}")).unwrap_or_default();
    let message = format!("{source}{} [{}]{remedy}", finding.message, finding.code);
    if finding.severity == Severity::Info || is_mended {
        console.note(&message);
    } else {
        console.complain(&message);
    }
}
