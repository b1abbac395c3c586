//! Expiry: how a certificate stands at an instant.

use notafter::expiry::{EffectiveExpiry, ExpirySubject, assess as assessed};

use super::NotAfterError;
use super::arguments::{certificate, expiry_policy as policy, renewal_mode as mode};
use super::panics::caught;

use super::request::request;
use crate::{
    EndRecord, ExpiryPolicyRecord, ExpiryRecord, Instant, Octets, expiry_policy_record,
    expiry_record,
};

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
    caught(|| {
        let policy = policy(Some(request.policy))?;
        Ok(expiry_policy_record(&policy))
    })
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
    caught(|| {
        let AssessRequest {
            certificate: der,
            at,
            policy: record,
            renewal_mode,
            revoked,
            trusted,
            effective_expiry,
        } = request;
        let mut subject = ExpirySubject::of(&certificate(&der, "certificate")?)
            .with_renewal_mode(mode(renewal_mode.as_deref())?)
            .with_revoked(revoked)
            .with_trusted(trusted);
        if let Some(end) = effective_expiry {
            let end = EffectiveExpiry::try_from(end)?;
            subject = subject.with_effective_expiry(end);
        }
        Ok(expiry_record(&assessed(&subject, &policy(record)?, at.0)))
    })
}
