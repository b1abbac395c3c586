//! Findings, with their remedies, for people.

use std::io;

use notafter::chain::ValidationReport;
use notafter_records::{FindingRecord, finding_record};

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

/// Writes the verdict on a certificate, its path, and everything that was found.
pub(crate) fn validation_report(
    console: &mut Console,
    name: &str,
    report: &ValidationReport,
) -> io::Result<()> {
    let tone = if report.is_valid() {
        Tone::Good
    } else {
        Tone::Bad
    };
    let verdict = console.paint(tone, report.verdict.as_str());
    let name = console.paint(Tone::Strong, &clean(name));
    console.line(&format!("{name}: {verdict}"))?;
    for (index, certificate) in report.path.iter().enumerate() {
        let label = if index == 0 { "Path" } else { "" };
        let subject = certificate.subject().to_string();
        let until = certificate.not_after();
        console.field(
            label,
            Tone::Plain,
            &format!("{index} {subject} (until {until})"),
        )?;
    }
    for it in &report.findings {
        finding(console, &finding_record(it))?;
    }
    Ok(())
}
