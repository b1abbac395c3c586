//! Dated rules: what the CA/Browser Forum and the root programs demand, and when.

use super::NotAfterError;
use super::request::request;
use crate::{
    ExpiryPolicyRecord, Instant, Octets, PublicRootRecord, RenewalPlanRecord, RootLeavingRecord,
    RuleAnswersRecord, RuleRowRecord, RuleSubjectRecord, UpcomingRuleRecord, ValidationReuseRecord,
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
    let _ = request;
    Err(NotAfterError::internal("unfinished"))
}

/// The roots of the public programs, with the age of their keys.
///
/// # Errors
///
/// Where the request cannot be used.
#[cfg_attr(feature = "uniffi", uniffi::export)]
pub fn public_roots(request: RulesRequest) -> Result<Vec<PublicRootRecord>, NotAfterError> {
    let _ = request;
    Err(NotAfterError::internal("unfinished"))
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
    let _ = request;
    Err(NotAfterError::internal("unfinished"))
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
    let _ = request;
    Err(NotAfterError::internal("unfinished"))
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
    let _ = request;
    Err(NotAfterError::internal("unfinished"))
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
    let _ = request;
    Err(NotAfterError::internal("unfinished"))
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
    let _ = request;
    Err(NotAfterError::internal("unfinished"))
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
    let _ = request;
    Err(NotAfterError::internal("unfinished"))
}
