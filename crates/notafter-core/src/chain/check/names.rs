//! The name that is asked for (RFC 9525).

use super::{Role, Settings};
use crate::certificate::Certificate;
use crate::chain::Rule;
use crate::chain::finding::Problem;
use crate::facts::Fact;
use crate::name_match::{NameMatch, name_match};

/// Names that the finding lists: 20. More say nothing to a person, and a certificate
/// may have thousands.
const MAX_PRESENTED: usize = 20;

pub(super) fn check(
    settings: &Settings<'_>,
    certificate: &Certificate,
    role: Role,
    found: &mut Vec<Problem>,
) {
    let Some(name) = settings.name.filter(|_| role.is_leaf()) else {
        return;
    };
    let NameMatch::NotMatched {
        reason,
        mut presented,
    } = name_match(certificate, name)
    else {
        return;
    };
    let mut facts = vec![
        Fact::new("name", name.to_string()),
        Fact::new("type", name.kind()),
        Fact::new("reason", reason.as_str()),
        Fact::new("presented_count", presented.len()),
    ];
    presented.truncate(MAX_PRESENTED);
    facts.push(Fact::new("presented", presented));
    let common_name = certificate.subject().common_name();
    if let Some(common_name) = common_name.filter(|it| it.eq_ignore_ascii_case(&name.to_string())) {
        facts.push(Fact::new("common_name", common_name));
    }
    found.extend(settings.problem(Rule::Name, facts));
}
