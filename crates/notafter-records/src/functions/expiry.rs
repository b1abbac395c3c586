//! Expiry: how a certificate stands at an instant.

use super::NotAfterError;
use super::request::request;
use crate::{EndRecord, ExpiryPolicyRecord, ExpiryRecord, Instant, Octets};

request! {
    /// A policy that is to be checked and written in full.
    pub struct ExpiryPolicyRequest {
        needs {
            /// The policy.
            policy: ExpiryPolicyRecord,
        }
        may {}
    }
}

/// The policy as it is understood.
///
/// # Errors
///
/// Where the request cannot be used.
#[cfg_attr(feature = "uniffi", uniffi::export)]
pub fn expiry_policy(request: ExpiryPolicyRequest) -> Result<ExpiryPolicyRecord, NotAfterError> {
    let _ = request;
    Err(NotAfterError::internal("unfinished"))
}

request! {
    /// A certificate, and what is known of it.
    pub struct AssessRequest {
        needs {
            /// Its DER.
            certificate: Octets,
            /// When.
            at: Instant,
        }
        may {
            /// How early an end is urgent; `relative` where it is missing.
            policy: Option<ExpiryPolicyRecord>,
            /// Who renews it: `automated`, `manual` or `unknown`.
            #[cfg_attr(feature = "schema", schemars(with = "Option<crate::schema::RenewalMode>"))]
            renewal_mode: Option<String>,
            /// Whether it is revoked.
            revoked: bool,
            /// Whether a path to a trusted root is valid, if that is known.
            trusted: Option<bool>,
            /// When its last valid path ends, if that is known.
            effective_expiry: Option<EndRecord>,
        }
    }
}

/// How a certificate stands at an instant, and when that changes.
///
/// # Errors
///
/// Where the request cannot be used.
#[cfg_attr(feature = "uniffi", uniffi::export)]
pub fn assess(request: AssessRequest) -> Result<ExpiryRecord, NotAfterError> {
    let _ = request;
    Err(NotAfterError::internal("unfinished"))
}
