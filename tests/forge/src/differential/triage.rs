//! Disagreements and their reasons.
//!
//! Whoever refuses what the other accepts is asked again about nothing but the path that the other has found, so that
//! other paths do not get in the way. Where we refuse, every single error has to be one that the other does not
//! look for; where the other refuses, so has everything that it says. What no rule explains is a fault of one of them.

use std::fmt::Write as _;

use notafter_core::chain::ValidationReport;

use super::chain::Case;
use super::ours::{self, Opinion, Refusal};

/// What another validator says.
pub enum Theirs {
    /// It accepts, and has used no more than these certificates for it.
    Valid(Box<Case>),
    /// It refuses for these reasons.
    Invalid(Vec<String>),
}

/// What we accept, and why the other does not.
pub struct Objection<'a> {
    /// The path alone.
    pub case: &'a Case,
    /// Our report.
    pub report: &'a ValidationReport,
    /// What the other says.
    pub said: &'a str,
}

/// Why a disagreement of some kind is right.
pub struct Rule<F> {
    /// A name for the table.
    pub name: &'static str,
    /// Where it is written.
    pub standard: &'static str,
    /// Who lacks what, and why that is right.
    pub reason: &'static str,
    /// Whether this is it: every rule wants to see what it speaks of.
    pub explains: F,
}

/// Explains an error of ours.
pub type OurRule = Rule<fn(&Refusal<'_>) -> bool>;
/// Explains what the other says.
pub type TheirRule = Rule<fn(&Objection<'_>) -> bool>;

/// Asks another validator; `None` where it cannot be asked for such a name.
pub type Judge<'a> = dyn Fn(&Case) -> Option<Theirs> + Sync + 'a;

/// The rules about one other validator.
pub struct Rules {
    /// Where only we refuse.
    pub ours: &'static [OurRule],
    /// Where only the other refuses.
    pub theirs: &'static [TheirRule],
    /// Names of rules about what comes so seldom that the usual run need not show it; other seeds do.
    pub seldom: &'static [&'static str],
}

/// How a disagreement comes out: for each reason that was given the name of the rule that explains it, or what no rule
/// explains.
pub type Explained = Vec<Result<&'static str, String>>;

/// What two opinions come to.
pub enum Comparison {
    /// Both accept.
    BothValid,
    /// Both refuse.
    BothInvalid,
    /// We refuse what the other accepts: what we say about the other's path, and why. No reason at all is a fault.
    OnlyWeRefuse(Box<Opinion>, Explained),
    /// The other refuses what we accept: what it says about our path, and why. No reason at all is a fault.
    OnlyTheyRefuse(Vec<String>, Explained),
    /// The other's path cannot be put to us.
    NoVerdict,
}

/// Compares what both have said about the case.
pub fn compare(
    case: &Case,
    opinion: &Opinion,
    theirs: &Theirs,
    rules: &Rules,
    judge: &Judge<'_>,
) -> Comparison {
    match (&opinion.report, theirs) {
        (Ok(report), Theirs::Valid(_)) if report.is_valid() => Comparison::BothValid,
        (Ok(report), Theirs::Invalid(_)) if report.is_valid() => {
            // What they say of other paths says nothing about this one.
            let path = case.only(report);
            let said = match judge(&path) {
                Some(Theirs::Invalid(said)) => said,
                _ => vec!["nothing against our path alone".to_owned()],
            };
            let explained = said.iter().map(|said| {
                let objection = Objection {
                    case: &path,
                    report,
                    said,
                };
                let rule = rules.theirs.iter().find(|rule| (rule.explains)(&objection));
                rule.map(|rule| rule.name)
                    .ok_or_else(|| format!("{} they say {said}", case.profile))
            });
            let explained = explained.collect();
            Comparison::OnlyTheyRefuse(said, explained)
        }
        (_, Theirs::Valid(path)) => {
            // What we say of other paths says nothing about theirs.
            let Some(opinion) = ours::opinion(path) else {
                return Comparison::NoVerdict;
            };
            let refusals = opinion.refusals(path);
            let explained = refusals.iter().map(|refusal| {
                let rule = rules.ours.iter().find(|rule| (rule.explains)(refusal));
                let Refusal {
                    code,
                    detail,
                    place,
                    ..
                } = refusal;
                rule.map(|rule| rule.name)
                    .ok_or_else(|| format!("{} {place:?} {code} {detail}", case.profile))
            });
            let explained = explained.collect();
            Comparison::OnlyWeRefuse(Box::new(opinion), explained)
        }
        (_, Theirs::Invalid(_)) => Comparison::BothInvalid,
    }
}

/// Everything that somebody needs to look into a disagreement by hand.
pub fn describe(case: &Case, opinion: &Opinion, said: &[String]) -> String {
    let mut text = format!("{}they say {said:?}; we say", case.describe());
    match &opinion.report {
        Ok(report) => {
            for finding in &report.findings {
                let index = finding.certificate_index.unwrap_or_default();
                let _ = write!(text, "\n  {index} {}: {}", finding.severity, finding.code);
                let _ = write!(text, ": {finding}");
            }
        }
        Err(error) => {
            let _ = write!(text, " {error}");
        }
    }
    text
}
