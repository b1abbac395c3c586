//! Findings, with their remedies, for people.

use std::collections::BTreeSet;
use std::io;

use notafter::certificate::{Certificate, oids};
use notafter::chain::{ValidPolicies, ValidationReport, Work};
use notafter::der::OidBuf;
use notafter_records::{EffectiveExpiryRecord, FindingRecord, finding_record, general_name_record};

use super::console::Console;
use super::style::Tone;
use super::text::clean;

/// Writes a finding and its remedy.
pub(crate) fn finding(console: &mut Console, finding: &FindingRecord) -> io::Result<()> {
    let tone = tone_of(&finding.severity);
    let text = format!("{} [{}]", finding.message, finding.code);
    console.field(&finding.severity, tone, &text)?;
    match &finding.remedy {
        Some(remedy) => console.field("", Tone::Plain, &format!("-> {remedy}")),
        None => Ok(()),
    }
}

/// The tone of a severity.
fn tone_of(severity: &str) -> Tone {
    match severity {
        "error" => Tone::Bad,
        "warning" => Tone::Doubtful,
        _ => Tone::Plain,
    }
}

/// Writes the verdict on a certificate, its path and its end, and everything that was found.
pub(crate) fn validation_report(
    console: &mut Console,
    name: &str,
    report: &ValidationReport,
    effective: Option<&EffectiveExpiryRecord>,
    asks_for_policies: bool,
) -> io::Result<()> {
    let tone = if report.is_valid() {
        Tone::Good
    } else {
        Tone::Bad
    };
    let verdict = console.paint(tone, report.verdict.as_str());
    let name = console.paint(Tone::Strong, &clean(name));
    console.line(&format!("{name}: {verdict}"))?;
    path(console, report)?;
    for other in &report.other_paths {
        let names: Vec<String> = other.iter().map(name_of).collect();
        console.field("Other path", Tone::Plain, &names.join(" <- "))?;
    }
    // Of what is not valid, an end would mislead: it says nothing of names and revocation.
    let effective = effective.filter(|_| report.is_valid());
    if let Some(effective) = effective {
        console.field("Lasts", Tone::Plain, &end(effective))?;
    }
    if let Some(policies) = report.policies.as_ref().filter(|_| asks_for_policies) {
        let text = policy_text(policies);
        console.field("Policies", Tone::Plain, &text)?;
    }
    for it in &report.findings {
        finding(console, &finding_record(it))?;
    }
    for it in effective.iter().flat_map(|it| &it.unneeded) {
        finding(console, it)?;
    }
    console.field("Work", Tone::Faint, &work(&report.work))
}

/// Writes the certificates of the path, the root marked as such.
fn path(console: &mut Console, report: &ValidationReport) -> io::Result<()> {
    // Only a path that reached an anchor has policies.
    let reaches_root = report.policies.is_some();
    for (index, certificate) in report.path.iter().enumerate() {
        let label = if index == 0 { "Path" } else { "" };
        let name = name_of(certificate);
        let until = certificate.not_after();
        let root = if reaches_root && index + 1 == report.path.len() {
            ", a trusted root"
        } else {
            ""
        };
        let text = format!("{index} {name} (until {until}{root})");
        console.field(label, Tone::Plain, &text)?;
    }
    if reaches_root {
        Ok(())
    } else {
        console.field("", Tone::Bad, "no trusted root is reached")
    }
}

/// The subject; where there is none, the first alternative name.
fn name_of(certificate: &Certificate) -> String {
    let subject = certificate.subject().to_string();
    if !subject.is_empty() {
        return subject;
    }
    let mut names = certificate.subject_alt_names();
    names.next().map_or_else(
        || "(no name)".to_owned(),
        |name| general_name_record(&name).value,
    )
}

fn end(effective: &EffectiveExpiryRecord) -> String {
    let at_least = if effective.is_at_least {
        "at least "
    } else {
        ""
    };
    let until = format!("{at_least}until {}", effective.not_after);
    let Some(limit) = &effective.limited_by_certificate else {
        return until;
    };
    match effective.limited_by.as_str() {
        "root-removal" => format!(
            "{until}: then the root {} is no longer trusted",
            limit.subject
        ),
        which => format!(
            "{until}: then the {which} {} ends, before the certificate itself",
            limit.subject
        ),
    }
}

/// The policies that are acceptable and valid along the path.
fn policy_text(policies: &ValidPolicies) -> String {
    let names = |policies: &BTreeSet<OidBuf>| {
        if policies.iter().any(|it| it.as_oid() == oids::ANY_POLICY) {
            return "any".to_owned();
        }
        let names: Vec<String> = policies.iter().map(ToString::to_string).collect();
        names.join(", ")
    };
    match (
        policies.user_constrained.is_empty(),
        policies.authority_constrained.is_empty(),
    ) {
        (false, _) => names(&policies.user_constrained),
        (true, false) => format!(
            "none that is acceptable; the CAs allow {}",
            names(&policies.authority_constrained)
        ),
        (true, true) => "none".to_owned(),
    }
}

/// `3 signatures verified, 2 issuers tried, 1 whole path judged`.
fn work(work: &Work) -> String {
    let count = |number: usize, unit: &str| {
        let plural = if number == 1 { "" } else { "s" };
        format!("{number} {unit}{plural}")
    };
    format!(
        "{} verified, {} tried, {} judged",
        count(work.signatures_checked, "signature"),
        count(work.candidates_tried, "issuer"),
        count(work.paths_completed, "whole path"),
    )
}
