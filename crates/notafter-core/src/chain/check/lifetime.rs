//! How long a TLS server's certificate may live (BR 6.3.2), by the day on which it begins.
//!
//! The rule binds public CAs. Whether a root is one cannot be told from it, and private CAs have good reasons for
//! longer lives; so breaking it never makes a path invalid.

use super::{Role, Settings};
use crate::certificate::Certificate;
use crate::chain::Rule;
use crate::chain::finding::Problem;
use crate::expiry::rules;
use crate::facts::Fact;
use crate::trust::Purpose;

pub(super) fn check(
    settings: &Settings<'_>,
    certificate: &Certificate,
    role: Role,
    found: &mut Vec<Problem>,
) {
    // One that is trusted by itself was issued by no public CA.
    if settings.purpose != Purpose::ServerAuth || role != Role::EndEntity {
        return;
    }
    let validity = certificate.validity();
    let Some(dated) = rules::maximum_tls_lifetime(validity.not_before) else {
        return;
    };
    let latest = dated.latest_not_after(validity.not_before);
    if validity.not_after <= latest {
        return;
    }
    let facts = [
        Fact::new("not_before", validity.not_before),
        Fact::new("not_after", validity.not_after),
        Fact::new(
            "days",
            rules::begun_days(validity.not_before, validity.not_after),
        ),
        Fact::new("maximum", dated.maximum.to_string()),
        Fact::new("latest", latest),
    ];
    found.extend(settings.problem(Rule::Lifetime, facts));
}
