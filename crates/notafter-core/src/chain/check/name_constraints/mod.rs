//! Name constraints (RFC 5280 sections 4.2.1.10, 6.1.3 (b), (c) and 6.1.4 (g)).
//!
//! Each CA's constraints are applied, critical or not, to every certificate below it but the
//! self-issued ones that are not the leaf. Subtrees thereby intersect and unite of themselves.

mod directory;
mod dns;
mod email;
mod ip;
mod uri;

use std::borrow::Cow;

use super::{Role, Settings};
use crate::certificate::{
    Certificate, ConstraintBase, GeneralName, KnownExtension, NameConstraints, Subtrees, oids,
};
use crate::chain::budget::Budget;
use crate::chain::finding::Problem;
use crate::chain::node::Step;
use crate::chain::{FindingCode as Code, Rule};
use crate::der::Tag;
use crate::facts::Fact;
use crate::limits::MAX_NAMES;

/// Problems that the constraints of one CA leave with one certificate: 20, so that a report
/// stays readable.
const MAX_TOLD: usize = 20;

/// A name that constraints are about, and how it is shown.
struct Subject<'a> {
    name: GeneralName<'a>,
    kind: &'static str,
    octets: usize,
}

impl<'a> Subject<'a> {
    fn of(name: GeneralName<'a>) -> Self {
        let (kind, octets) = (kind(&name), octets(&name));
        Self { name, kind, octets }
    }

    fn text(&self) -> String {
        text(&self.name)
    }
}

fn kind(name: &GeneralName<'_>) -> &'static str {
    match name {
        GeneralName::Email(_) => "email",
        GeneralName::Dns(_) => "dns",
        GeneralName::Directory(_) => "directory",
        GeneralName::Uri(_) => "uri",
        GeneralName::Ip(_) => "ip",
        GeneralName::RegisteredId(_) => "registered-id",
        GeneralName::Other { .. } => "other",
        GeneralName::Obsolete(_) => "obsolete",
        GeneralName::Malformed { tag, .. } => match *tag {
            tag if tag == Tag::context(1) => "email",
            tag if tag == Tag::context(2) => "dns",
            tag if tag == Tag::context_constructed(4) => "directory",
            tag if tag == Tag::context(6) => "uri",
            tag if tag == Tag::context(7) => "ip",
            tag if tag == Tag::context(8) => "registered-id",
            tag if tag == Tag::context_constructed(0) => "other",
            _ => "obsolete",
        },
    }
}

fn text(name: &GeneralName<'_>) -> String {
    match name {
        GeneralName::Email(text) | GeneralName::Dns(text) | GeneralName::Uri(text) => {
            (*text).to_owned()
        }
        GeneralName::Directory(name) => name.to_string(),
        GeneralName::Ip(address) => address.to_string(),
        GeneralName::RegisteredId(oid) => oid.to_string(),
        GeneralName::Other { type_id, .. } => type_id.to_string(),
        GeneralName::Obsolete(octets)
        | GeneralName::Malformed {
            contents: octets, ..
        } => crate::hex::encode(octets),
    }
}

/// The octets that have to be looked at to compare the name.
fn octets(name: &GeneralName<'_>) -> usize {
    match name {
        GeneralName::Email(text) | GeneralName::Dns(text) | GeneralName::Uri(text) => text.len(),
        GeneralName::Directory(name) => name.as_der().len(),
        GeneralName::Ip(_) => 0,
        GeneralName::RegisteredId(oid) => oid.contents().len(),
        GeneralName::Other { value, .. } => value.len(),
        GeneralName::Obsolete(octets)
        | GeneralName::Malformed {
            contents: octets, ..
        } => octets.len(),
    }
}

fn base_octets(base: &ConstraintBase<'_>) -> usize {
    match base {
        ConstraintBase::Name(name) => octets(name),
        ConstraintBase::Network { .. } => 0,
    }
}

fn base_kind(base: &ConstraintBase<'_>) -> &'static str {
    match base {
        ConstraintBase::Name(name) => kind(name),
        ConstraintBase::Network { .. } => "ip",
    }
}

/// Whether a constraint is about names of this type, once both are of one kind: an otherName may be anything, and its OID says
/// what (RFC 5280 section 4.2.1.6). One that cannot be read may be of any type.
fn is_of_type(name: &GeneralName<'_>, base: &ConstraintBase<'_>) -> bool {
    match (name, base) {
        (
            GeneralName::Other { type_id: name, .. },
            ConstraintBase::Name(GeneralName::Other { type_id: base, .. }),
        ) => name == base,
        _ => true,
    }
}

/// Whether the constraints of a certificate are where they belong, and well written.
pub(super) fn check_form(
    settings: &Settings<'_>,
    certificate: &Certificate,
    _: Role,
    found: &mut Vec<Problem>,
) {
    if certificate
        .known_extension(KnownExtension::NameConstraints)
        .is_none()
    {
        return;
    }
    if !certificate.is_ca() {
        found.extend(settings.problem(Rule::NameConstraintsInCa, []));
    }
    // An extension that cannot be read at all is told with the anomalies.
    let Some(constraints) = certificate.name_constraints() else {
        return;
    };
    let bases = [constraints.permitted, constraints.excluded];
    let malformed = bases
        .into_iter()
        .flatten()
        .flat_map(|subtrees| subtrees.take(MAX_NAMES))
        .filter(|base| !is_well_formed(base))
        .filter_map(|base| {
            let rule = form_rule(&base);
            Some((base, rule, settings.weigh(rule)?))
        });
    for (base, rule, severity) in malformed.take(MAX_TOLD) {
        let value = match &base {
            ConstraintBase::Name(name) => text(name),
            ConstraintBase::Network { address, mask } => format!("{address}/{mask}"),
        };
        let facts = [
            Fact::new("type", base_kind(&base)),
            Fact::new("value", value),
        ];
        found.push(Problem::new(rule.code(), severity, facts));
    }
}

/// The rule that a badly written base breaks.
fn form_rule(base: &ConstraintBase<'_>) -> Rule {
    match base {
        ConstraintBase::Name(GeneralName::Dns(base)) if dns::below(base).is_some() => {
            Rule::NameConstraintLeadingDot
        }
        ConstraintBase::Name(GeneralName::Email("")) => Rule::NameConstraintEmptyEmail,
        _ => Rule::NameConstraintForm,
    }
}

fn is_well_formed(base: &ConstraintBase<'_>) -> bool {
    match base {
        ConstraintBase::Network { mask, .. } => ip::is_mask(*mask),
        ConstraintBase::Name(GeneralName::Dns(base)) => dns::is_base(base),
        ConstraintBase::Name(GeneralName::Email(base)) => email::is_base(base),
        ConstraintBase::Name(GeneralName::Uri(base)) => uri::is_base(base),
        ConstraintBase::Name(GeneralName::Malformed { .. }) => false,
        ConstraintBase::Name(_) => true,
    }
}

/// How a name stands to a subtree.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Relation {
    /// Wholly within.
    Within,
    /// A pattern of which a part is within.
    Overlaps,
    /// Outside.
    Outside,
    /// The name is of the subtree's type, and that cannot be told.
    Unclear,
}

const fn within(is_within: bool) -> Relation {
    if is_within {
        Relation::Within
    } else {
        Relation::Outside
    }
}

fn relation(name: &GeneralName<'_>, base: &ConstraintBase<'_>) -> Relation {
    match (name, base) {
        (GeneralName::Dns(name), ConstraintBase::Name(GeneralName::Dns(base))) => {
            dns::relation(name, base)
        }
        (GeneralName::Email(name), ConstraintBase::Name(GeneralName::Email(base))) => {
            email::relation(name, base)
        }
        (GeneralName::Uri(name), ConstraintBase::Name(GeneralName::Uri(base))) => {
            uri::relation(name, base)
        }
        (GeneralName::Ip(name), ConstraintBase::Network { address, mask }) => {
            ip::relation(*name, *address, *mask)
        }
        (GeneralName::Directory(name), ConstraintBase::Name(GeneralName::Directory(base))) => {
            directory::relation(name, base)
        }
        _ => Relation::Unclear,
    }
}

/// Applies the constraints of the last certificate of `path` (leaf first) to those below it. Each
/// problem comes with the index of the certificate that has the name.
pub(in crate::chain) fn check(
    path: &[Step<'_>],
    budget: &mut Budget,
    found: &mut Vec<(usize, Problem)>,
) {
    let Some((ca, constraints)) = last_constraints(path) else {
        return;
    };
    for (index, certificate) in constrained(path) {
        let mut problems = Vec::new();
        let is_done = apply(ca, &constraints, certificate, budget, &mut problems);
        found.extend(problems.into_iter().map(|problem| (index, problem)));
        if !is_done {
            return;
        }
    }
}

/// Whether [`check`] would find nothing; it ends at the first name, and writes nothing down.
pub(in crate::chain) fn holds(path: &[Step<'_>], budget: &mut Budget) -> bool {
    let Some((_, constraints)) = last_constraints(path) else {
        return true;
    };
    constrained(path).all(|(_, certificate)| {
        subjects(certificate)
            .all(|subject| matches!(judge(&subject, &constraints, budget), Judged::Fine))
    })
}

fn last_constraints<'a>(path: &[Step<'a>]) -> Option<(&'a Certificate, NameConstraints<'a>)> {
    let ca = path.last()?.certificate;
    let constraints = ca.name_constraints()?;
    // Without any subtree all names are fine, and none has to be looked at.
    let subtrees = [constraints.permitted, constraints.excluded];
    subtrees.into_iter().flatten().flatten().next()?;
    Some((ca, constraints))
}

/// The certificates below the last one, each with its index: all but the self-issued ones that are not
/// the leaf.
fn constrained<'a>(path: &[Step<'a>]) -> impl Iterator<Item = (usize, &'a Certificate)> {
    let below = path.split_last().map_or(&[][..], |(_, below)| below);
    let steps = below.iter().enumerate();
    steps
        .filter(|(index, step)| *index == 0 || !step.is_self_issued)
        .map(|(index, step)| (index, step.certificate))
}

/// Whether all names could be judged.
fn apply(
    ca: &Certificate,
    constraints: &NameConstraints<'_>,
    certificate: &Certificate,
    budget: &mut Budget,
    found: &mut Vec<Problem>,
) -> bool {
    for subject in subjects(certificate) {
        if found.len() >= MAX_TOLD {
            return true;
        }
        let code = match judge(&subject, constraints, budget) {
            Judged::Fine => continue,
            Judged::Costly => {
                let facts = [Fact::new("limit", "name-comparisons")];
                found.push(Problem::error(Code::BudgetExhausted, facts));
                return false;
            }
            Judged::Excluded => Code::NameExcluded,
            Judged::NotPermitted => Code::NameNotPermitted,
            Judged::Unclear => Code::NameConstraintUnsupported,
        };
        let mut facts = vec![
            Fact::new("type", subject.kind),
            Fact::new("ca", ca.subject().to_string()),
        ];
        if code != Code::NameConstraintUnsupported {
            facts.push(Fact::new("value", subject.text()));
        }
        found.push(Problem::error(code, facts));
    }
    true
}

enum Judged {
    Fine,
    Excluded,
    NotPermitted,
    Unclear,
    Costly,
}

fn judge(subject: &Subject<'_>, constraints: &NameConstraints<'_>, budget: &mut Budget) -> Judged {
    let mut relations = |subtrees: Option<Subtrees<'_>>| -> Option<Vec<Relation>> {
        let mut relations = Vec::new();
        for base in subtrees.into_iter().flatten().take(MAX_NAMES) {
            let is_of_kind = base_kind(&base) == subject.kind && is_of_type(&subject.name, &base);
            let of_subject = if is_of_kind { subject.octets } else { 0 };
            if !budget.name_comparison(base_octets(&base) + of_subject) {
                return None;
            }
            if is_of_kind {
                relations.push(relation(&subject.name, &base));
            }
        }
        Some(relations)
    };
    let (Some(excluded), Some(permitted)) = (
        relations(constraints.excluded),
        relations(constraints.permitted),
    ) else {
        return Judged::Costly;
    };
    let is = |relations: &[Relation], wanted| relations.contains(&wanted);
    if is(&excluded, Relation::Within) || is(&excluded, Relation::Overlaps) {
        Judged::Excluded
    } else if is(&excluded, Relation::Unclear) || is(&permitted, Relation::Unclear) {
        Judged::Unclear
    } else if !permitted.is_empty() && !is(&permitted, Relation::Within) {
        Judged::NotPermitted
    } else {
        Judged::Fine
    }
}

/// The names that constraints are about: the subject, the subject alternative names, and, where these have no
/// mailbox, the e-mail addresses of the subject (RFC 5280 section 4.2.1.10).
fn subjects(certificate: &Certificate) -> impl Iterator<Item = Subject<'_>> {
    let subject = certificate.subject();
    let whole = (!subject.is_empty()).then_some(GeneralName::Directory(subject));
    let names = certificate.subject_alt_names();
    let has_mailbox = { names }.take(MAX_NAMES).any(|name| kind(&name) == "email");
    let addresses = subject
        .attributes()
        .filter(move |attribute| !has_mailbox && attribute.oid == oids::EMAIL_ADDRESS)
        .map(|attribute| match attribute.value.to_text() {
            Some(Cow::Borrowed(text)) => GeneralName::Email(text),
            _ => GeneralName::Malformed {
                tag: Tag::context(1),
                contents: attribute.value.as_der(),
            },
        });
    whole
        .into_iter()
        .chain(addresses)
        .chain(names.take(MAX_NAMES))
        .map(Subject::of)
}
