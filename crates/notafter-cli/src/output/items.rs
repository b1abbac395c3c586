//! Requests, revocation lists and keys for people.

use std::fmt::Write;
use std::io;

use notafter::read::CertificateRevocationList;
use notafter::time::Timestamp;
use notafter_records::{
    CertificateRequestRecord, CrlRecord, CrlScopeRecord, PrivateKeyRecord, PublicKeyItemRecord,
};

use super::certificate::key_text;
use super::console::Console;
use super::style::Tone;

/// Writes a certificate request.
pub(crate) fn request_block(
    console: &mut Console,
    record: &CertificateRequestRecord,
) -> io::Result<()> {
    let source = record.source.as_deref().unwrap_or("request");
    console.title(source, "certificate request, not a certificate yet")?;
    console.field("Subject", Tone::Plain, &record.subject)?;
    let names: Vec<&str> = record
        .subject_alt_names
        .iter()
        .map(|name| name.value.as_str())
        .collect();
    if !names.is_empty() {
        console.field("Names", Tone::Plain, &names.join(", "))?;
    }
    console.field("Key", Tone::Plain, &key_text(&record.public_key))?;
    let (tone, signature) = match record.signature_valid {
        Some(true) => (Tone::Good, "made with its own key"),
        Some(false) => (Tone::Bad, "not made with its own key: no CA will take it"),
        None => (Tone::Doubtful, "of a kind that cannot be verified here"),
    };
    console.field("Signature", tone, signature)?;
    matches(console, &record.matches, "no certificate here")
}

/// Writes a revocation list.
pub(crate) fn crl_block(
    console: &mut Console,
    crl: &CertificateRevocationList,
    record: &CrlRecord,
    at: Timestamp,
) -> io::Result<()> {
    let source = record.source.as_deref().unwrap_or("crl");
    console.title(source, "certificate revocation list")?;
    console.field("Issuer", Tone::Plain, &record.issuer)?;
    let (tone, next) = match record.next_update {
        Some(next) if next.0 < at => (Tone::Bad, format!("{next} (out of date)")),
        Some(next) => (Tone::Plain, next.to_string()),
        None => (Tone::Doubtful, "it does not say".to_owned()),
    };
    console.field("Issued", Tone::Plain, &record.this_update.to_string())?;
    console.field("Next", tone, &next)?;
    let number = record.crl_number.as_deref().unwrap_or("none");
    console.field("Number", Tone::Plain, number)?;
    if record.is_delta {
        let base = record.base_crl_number.as_deref().unwrap_or("?");
        let text = format!("a delta list: only the changes since the list with number {base}");
        console.field("Kind", Tone::Plain, &text)?;
    }
    console.field("About", Tone::Plain, &scope(record.scope.as_ref()))?;
    console.field("Revokes", Tone::Plain, &record.revoked_count.to_string())?;
    if !record.delta_urls.is_empty() {
        console.field("Deltas at", Tone::Plain, &record.delta_urls.join(", "))?;
    }
    console.field("Signed with", Tone::Plain, &record.signature_algorithm)?;
    console.field("SHA-256", Tone::Plain, &record.fingerprint_sha256)?;
    let anomalies = crl.anomalies();
    if anomalies.is_empty() {
        return console.field("Problems", Tone::Good, "none by itself");
    }
    let mut label = "Problems";
    for anomaly in anomalies {
        let text = format!("{anomaly} [{}]", anomaly.code);
        console.field(label, Tone::Doubtful, &text)?;
        label = "";
    }
    Ok(())
}

/// Which certificates a list is about, in words.
fn scope(scope: Option<&CrlScopeRecord>) -> String {
    let Some(scope) = scope else {
        return "all certificates of its issuer".to_owned();
    };
    let kinds = [
        (scope.only_user_certificates, "leaf certificates"),
        (scope.only_ca_certificates, "certificates of CAs"),
        (scope.only_attribute_certificates, "attribute certificates"),
    ];
    let only: Vec<&str> = kinds
        .iter()
        .filter(|(is_so, _)| *is_so)
        .map(|(_, kind)| *kind)
        .collect();
    let mut text = if only.is_empty() {
        "certificates".to_owned()
    } else {
        format!("only {}", only.join(" and only "))
    };
    text.push_str(if scope.is_indirect {
        " of several issuers"
    } else {
        " of its issuer"
    });
    if !scope.names.is_empty() || scope.relative_name.is_some() {
        let names: Vec<&str> = scope.names.iter().map(|it| it.value.as_str()).collect();
        let place = if names.is_empty() {
            "a place below its issuer's name".to_owned()
        } else {
            names.join(" or ")
        };
        let _ = write!(text, " that name {place}");
    }
    if let Some(reasons) = &scope.reasons {
        let _ = write!(text, "; only for {}", reasons.join(", "));
    }
    text
}

/// Writes what may be told of a private key.
pub(crate) fn private_key_block(
    console: &mut Console,
    record: &PrivateKeyRecord,
) -> io::Result<()> {
    let source = record.source.as_deref().unwrap_or("key");
    console.title(source, "private key, which is secret and not shown")?;
    let key = match (&record.public_key, &record.algorithm) {
        (Some(key), _) => key_text(key),
        (None, Some(algorithm)) => algorithm.clone(),
        (None, None) => "hidden by its encryption".to_owned(),
    };
    // The form says whether it is encrypted.
    let form = format!("{key} ({})", record.form);
    console.field("Key", Tone::Plain, &form)?;
    let otherwise = match (record.undecided.as_slice(), record.encrypted) {
        ([], _) => "no certificate here",
        (_, true) => "cannot be told while it is encrypted",
        (_, false) => "cannot be told: the file has its secret half only",
    };
    matches(console, &record.matches, otherwise)
}

/// Writes a public key.
pub(crate) fn public_key_block(
    console: &mut Console,
    record: &PublicKeyItemRecord,
) -> io::Result<()> {
    let source = record.source.as_deref().unwrap_or("key");
    console.title(source, "public key")?;
    console.field("Key", Tone::Plain, &key_text(&record.public_key))?;
    console.field("SHA-256", Tone::Plain, &record.spki_sha256)?;
    matches(console, &record.matches, "no certificate here")
}

fn matches(console: &mut Console, matches: &[String], otherwise: &str) -> io::Result<()> {
    if matches.is_empty() {
        console.field("Belongs to", Tone::Plain, otherwise)
    } else {
        console.field("Belongs to", Tone::Good, &matches.join(", "))
    }
}
