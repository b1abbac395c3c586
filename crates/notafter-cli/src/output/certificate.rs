//! A certificate for people.

use std::io;

use notafter::certificate::{Anomaly, Certificate};
use notafter::expiry::{ExpiryPolicy, ExpirySubject, Level, State, assess};
use notafter::time::Timestamp;
use notafter_records::{CertificateRecord, PublicKeyRecord};

use super::console::Console;
use super::style::Tone;
use super::time_left;

/// Names of a certificate that are shown; JSON has them all.
const MAX_SHOWN_NAMES: usize = 25;

/// Writes one block: what a person wants to know of a certificate at `at`.
pub(crate) fn certificate_block(
    console: &mut Console,
    certificate: &Certificate,
    record: &CertificateRecord,
    at: Timestamp,
) -> io::Result<()> {
    let source = record.source.as_deref().unwrap_or("certificate");
    console.title(source, "certificate")?;
    console.field("Subject", Tone::Plain, or_none(&record.subject))?;
    let issuer = match record.self_signed {
        Some(true) => format!("{} (signed by itself)", or_none(&record.issuer)),
        _ => or_none(&record.issuer).to_owned(),
    };
    console.field("Issuer", Tone::Plain, &issuer)?;
    if !record.subject_alt_names.is_empty() {
        console.field("Names", Tone::Plain, &names(record))?;
    }
    let (tone, validity) = validity(certificate, at);
    console.field("Valid", tone, &validity)?;
    let key = format!(
        "{}, signed with {}",
        key_text(&record.public_key),
        record.signature_algorithm
    );
    console.field("Key", Tone::Plain, &key)?;
    console.field("For", Tone::Plain, &purposes(record))?;
    console.field("Serial", Tone::Plain, &record.serial_number)?;
    console.field("SHA-256", Tone::Plain, &record.fingerprint_sha256)?;
    console.field("SHA-1", Tone::Plain, &record.fingerprint_sha1)?;
    let anomalies = certificate.anomalies();
    if anomalies.is_empty() {
        return console.field("Problems", Tone::Good, "none by itself");
    }
    let mut label = "Problems";
    for anomaly in anomalies {
        console.field(label, Tone::Doubtful, &sentence(anomaly))?;
        label = "";
    }
    Ok(())
}

fn sentence(anomaly: &Anomaly) -> String {
    format!("{anomaly} [{}]", anomaly.code)
}

fn or_none(name: &str) -> &str {
    if name.is_empty() { "(none)" } else { name }
}

fn names(record: &CertificateRecord) -> String {
    let names = &record.subject_alt_names;
    let mut shown: Vec<String> = names
        .iter()
        .take(MAX_SHOWN_NAMES)
        .map(|name| match name.kind.as_str() {
            "dns" => name.value.clone(),
            kind => format!("{kind}:{}", name.value),
        })
        .collect();
    if names.len() > shown.len() {
        shown.push(format!(
            "and {} more (--json has all)",
            names.len() - shown.len()
        ));
    }
    shown.join(", ")
}

fn validity(certificate: &Certificate, at: Timestamp) -> (Tone, String) {
    let dates = certificate.validity();
    let subject = ExpirySubject::new(dates.not_before, dates.not_after);
    let assessment = assess(&subject, &ExpiryPolicy::default(), at);
    let state = match assessment.state {
        State::NotYetValid => "not yet valid".to_owned(),
        State::Unknown => "never: it ends before it begins".to_owned(),
        _ => time_left(assessment.remaining_seconds),
    };
    let tone = match assessment.level {
        Level::Critical => Tone::Bad,
        Level::Warning | Level::Notice => Tone::Doubtful,
        Level::None if assessment.state == State::NotYetValid => Tone::Bad,
        Level::None => Tone::Good,
    };
    let text = format!("{} to {} ({state})", dates.not_before, dates.not_after);
    (tone, text)
}

/// `EC P-256`, `RSA 2048`, `ML-DSA-65`.
pub(super) fn key_text(key: &PublicKeyRecord) -> String {
    notafter::certificate::key_text(
        &key.algorithm,
        key.bits,
        key.curve.as_deref(),
        key.parameter_set.as_deref(),
    )
}

fn purposes(record: &CertificateRecord) -> String {
    let mut text = record.kinds.join(", ");
    if record.validation_level != "unknown" {
        text = format!("{text} ({})", record.validation_level.to_uppercase());
    }
    if record.must_staple {
        text.push_str(", must staple");
    }
    if record.is_precertificate {
        text.push_str(", a precertificate: no server may use it");
    }
    text
}
