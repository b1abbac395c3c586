//! What is traced of a judgement: a span for the whole, and one within for the validation.

use notafter_core::certificate::Certificate;
use notafter_core::chain::{ChainValidator, ValidationReport};
use notafter_core::hex;
use notafter_core::time::Timestamp;
use notafter_core::trust::Purpose;
use tracing::field::Empty;
use tracing::span::Entered;
use tracing::{Level, Span, event, span};

use super::{CheckOptions, Judgement};
use crate::trace::CHECK;

/// The span of a judgement.
pub(super) struct Judging(Span);

impl Judging {
    /// This chain is judged, within what is the current span.
    pub(super) fn begin(
        chain: &[Certificate],
        purpose: Purpose,
        options: &CheckOptions,
        at: Timestamp,
    ) -> Self {
        let span = span!(
            target: CHECK,
            Level::DEBUG,
            "judge",
            at = display(at),
            certificates = chain.len(),
            fingerprint = Empty,
            purpose = purpose.as_str(),
            renewal_mode = options.renewal_mode.as_str(),
            verdict = Empty,
            state = Empty,
            level = Empty,
            days_remaining = Empty,
            findings = Empty,
        );
        if let Some(leaf) = chain.first().filter(|_| !span.is_disabled()) {
            span.record("fingerprint", hex::encode(leaf.fingerprint_sha256()));
        }
        Self(span)
    }

    pub(super) fn enter(&self) -> Entered<'_> {
        self.0.enter()
    }

    /// This is what is to be said of it.
    pub(super) fn end(&self, judgement: &Judgement) {
        let (validation, expiry) = (&judgement.validation, &judgement.expiry);
        let verdict = validation.verdict.as_str();
        let (state, level) = (expiry.state.as_str(), expiry.level.as_str());
        let findings = validation.findings.len() + judgement.chain_findings.len();
        self.0.record("verdict", verdict);
        self.0.record("state", state);
        self.0.record("level", level);
        self.0.record("days_remaining", expiry.days_remaining());
        self.0.record("findings", findings);
        event!(target: CHECK, parent: &self.0, Level::DEBUG, verdict, state, level, "judged");
    }
}

/// The span of a validation.
pub(super) struct Validating(Span);

impl Validating {
    /// This validator is asked.
    pub(super) fn begin(validator: &ChainValidator) -> Self {
        Self(span!(
            target: CHECK,
            Level::TRACE,
            "validate",
            profile = validator.profile().as_str(),
            anchors = validator.trust().len(),
            verdict = Empty,
            path = Empty,
            findings = Empty,
            errors = Empty,
            signatures_checked = Empty,
            candidates_tried = Empty,
            paths_completed = Empty,
            links_remembered = Empty,
        ))
    }

    pub(super) fn enter(&self) -> Entered<'_> {
        self.0.enter()
    }

    /// This is its answer, and what it has cost.
    pub(super) fn end(&self, report: &ValidationReport) {
        let work = &report.work;
        self.0.record("verdict", report.verdict.as_str());
        self.0.record("path", report.path.len());
        self.0.record("findings", report.findings.len());
        self.0.record("errors", report.errors().count());
        self.0.record("signatures_checked", work.signatures_checked);
        self.0.record("candidates_tried", work.candidates_tried);
        self.0.record("paths_completed", work.paths_completed);
        self.0.record("links_remembered", work.links_remembered);
    }
}
