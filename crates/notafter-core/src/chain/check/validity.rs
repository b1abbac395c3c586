//! Validity (RFC 5280 sections 4.1.2.5 and 6.1.3 (a)(2)): both ends belong to it.

use super::{Role, Settings};
use crate::certificate::Certificate;
use crate::chain::Rule;
use crate::chain::finding::Problem;
use crate::facts::Fact;

pub(super) fn check(
    settings: &Settings<'_>,
    certificate: &Certificate,
    _: Role,
    found: &mut Vec<Problem>,
) {
    let (validity, at) = (certificate.validity(), settings.at);
    if at > validity.not_after {
        let facts = [
            Fact::new("not_after", validity.not_after),
            Fact::new("at", at),
        ];
        found.extend(settings.problem(Rule::Expired, facts));
    }
    if at < validity.not_before {
        let facts = [
            Fact::new("not_before", validity.not_before),
            Fact::new("at", at),
        ];
        found.extend(settings.problem(Rule::NotYetValid, facts));
    }
}
