//! Dated rules: what the CA/Browser Forum and the root programs demand, and when.

#![expect(
    clippy::needless_pass_by_value,
    reason = "every function owns its request: other languages hand it over"
)]

use notafter::expiry::rules::{
    NextLifetime, PUBLIC_ROOTS, RuleSubject, renewals_per_year, table_rows, upcoming,
};

use super::NotAfterError;
use super::arguments::{certificates, code, expiry_policy as policy};
use super::panics::caught;
use super::refusals::{value, values};
use super::request::request;
use crate::{
    ExpiryPolicyRecord, Instant, Octets, PublicRootRecord, RenewalPlanRecord, RootLeavingRecord,
    RuleAnswersRecord, RuleRowRecord, RuleSubjectRecord, UpcomingRuleRecord, ValidationReuseRecord,
    public_root_record, renewal_plan_record, root_leaving_record, rule_answers_record,
    rule_row_record, rule_subject_record, upcoming_rule_record, validation_reuse_record,
};

request! {
    /// Nothing is needed.
    pub struct RulesRequest {
        needs {}
        may {}
    }
}

/// Every row of every table, with its source.
///
/// # Errors
///
/// Where the request cannot be used.
#[cfg_attr(feature = "uniffi", uniffi::export)]
pub fn rules(request: RulesRequest) -> Result<Vec<RuleRowRecord>, NotAfterError> {
    caught(|| {
        let RulesRequest {} = request;
        Ok(table_rows().iter().map(rule_row_record).collect())
    })
}

/// The roots of the public programs, with the age of their keys.
///
/// # Errors
///
/// Where the request cannot be used.
#[cfg_attr(feature = "uniffi", uniffi::export)]
pub fn public_roots(request: RulesRequest) -> Result<Vec<PublicRootRecord>, NotAfterError> {
    caught(|| {
        let RulesRequest {} = request;
        Ok(PUBLIC_ROOTS.iter().map(public_root_record).collect())
    })
}

request! {
    /// A path, leaf first, root last.
    pub struct RuleSubjectRequest {
        needs {
            /// DER of each.
            path: Vec<Octets>,
        }
        may {}
    }
}

/// What the rules have to know of a certificate, as its path says it.
///
/// # Errors
///
/// Where the request cannot be used.
#[cfg_attr(feature = "uniffi", uniffi::export)]
pub fn rule_subject(request: RuleSubjectRequest) -> Result<RuleSubjectRecord, NotAfterError> {
    caught(|| {
        let path = certificates(&request.path, "path")?;
        let subject = RuleSubject::of_path(&path).ok_or_else(|| {
            NotAfterError::missing(
                "path",
                "give the certificate, and those above it up to the root",
            )
        })?;
        Ok(rule_subject_record(&subject))
    })
}

request! {
    /// A certificate as the rules see it.
    pub struct RuleAnswersRequest {
        needs {
            /// The certificate.
            subject: RuleSubjectRecord,
        }
        may {}
    }
}

/// What the rules say of a certificate that has been issued.
///
/// # Errors
///
/// Where the request cannot be used.
#[cfg_attr(feature = "uniffi", uniffi::export)]
pub fn rule_answers(request: RuleAnswersRequest) -> Result<RuleAnswersRecord, NotAfterError> {
    caught(|| {
        let subject: RuleSubject = value(request.subject)?;
        Ok(rule_answers_record(&subject))
    })
}

request! {
    /// A certificate as the rules see it, and a span of time.
    pub struct UpcomingRulesRequest {
        needs {
            /// The certificate.
            subject: RuleSubjectRecord,
            /// From this instant on.
            from: Instant,
            /// Up to this one.
            until: Instant,
        }
        may {}
    }
}

/// The rules that will hit it.
///
/// # Errors
///
/// Where the request cannot be used.
#[cfg_attr(feature = "uniffi", uniffi::export)]
pub fn upcoming_rules(
    request: UpcomingRulesRequest,
) -> Result<Vec<UpcomingRuleRecord>, NotAfterError> {
    caught(|| {
        let subject: RuleSubject = value(request.subject)?;
        let rules = upcoming(&subject, request.from.0, request.until.0);
        Ok(rules.iter().map(upcoming_rule_record).collect())
    })
}

request! {
    /// An instant of issue.
    pub struct ValidationReuseRequest {
        needs {
            /// When the certificate is issued.
            issued: Instant,
        }
        may {}
    }
}

/// How long a CA may reuse what it has validated.
///
/// # Errors
///
/// Where the request cannot be used.
#[cfg_attr(feature = "uniffi", uniffi::export)]
pub fn validation_reuse(
    request: ValidationReuseRequest,
) -> Result<ValidationReuseRecord, NotAfterError> {
    caught(|| Ok(validation_reuse_record(request.issued)))
}

request! {
    /// The age of a root's key.
    pub struct RootLeavingRequest {
        needs {
            /// When the key was made.
            key_created: Instant,
        }
        may {}
    }
}

/// When a root with a key of that age leaves the root programs.
///
/// # Errors
///
/// Where the request cannot be used.
#[cfg_attr(feature = "uniffi", uniffi::export)]
pub fn root_leaving(request: RootLeavingRequest) -> Result<RootLeavingRecord, NotAfterError> {
    caught(|| Ok(root_leaving_record(request.key_created)))
}

request! {
    /// Certificates of which the renewals are to be counted.
    pub struct RenewalPlanRequest {
        needs {
            /// The certificates.
            subjects: Vec<RuleSubjectRecord>,
            /// From this instant on.
            from: Instant,
            /// Up to this one.
            until: Instant,
        }
        may {
            /// When a renewal is due; `relative` where it is missing.
            policy: Option<ExpiryPolicyRecord>,
            /// How long the next ones last: `present` or `maximum`; `present` where it is missing.
            #[cfg_attr(feature = "schema", schemars(with = "Option<crate::schema::NextLifetime>"))]
            next_lifetime: Option<String>,
        }
    }
}

/// How often each will have to be renewed.
///
/// # Errors
///
/// Where the request cannot be used.
#[cfg_attr(feature = "uniffi", uniffi::export)]
pub fn renewal_plan(request: RenewalPlanRequest) -> Result<RenewalPlanRecord, NotAfterError> {
    caught(|| {
        let RenewalPlanRequest {
            subjects,
            from,
            until,
            policy: record,
            next_lifetime,
        } = request;
        let subjects: Vec<RuleSubject> = values(subjects)?;
        let next_lifetime = code(
            NextLifetime::ALL,
            NextLifetime::as_str,
            "next_lifetime",
            next_lifetime.as_deref(),
        )?
        .unwrap_or(NextLifetime::Present);
        let policy = policy(record)?;
        let plan = renewals_per_year(&subjects, &policy, next_lifetime, from.0, until.0);
        Ok(renewal_plan_record(&plan))
    })
}
