//! Scans: many targets, each answered exactly once.

use std::sync::Arc;

use super::request::request;
use super::{FetchOptions, NotAfterError, Validator};
use crate::{CheckRecord, ExpiryPolicyRecord, Instant, ScanProgressRecord};

request! {
    /// One of many targets.
    pub struct ScanTarget {
        needs {
            /// The target, as it may be typed; one that names nothing is answered with the reason.
            target: String,
        }
        may {
            /// The caller's own word for whom or what it belongs to.
            tag: Option<String>,
        }
    }
}

request! {
    /// Many servers that are to be checked.
    pub struct ScanRequest {
        needs {
            /// The targets.
            targets: Vec<ScanTarget>,
            /// The present, when the scan begins. It goes on by the machine's monotonic clock.
            at: Instant,
        }
        may {
            /// How to fetch each.
            options: Option<FetchOptions>,
            /// How early an end is urgent; `relative` where it is missing.
            policy: Option<ExpiryPolicyRecord>,
            /// Who renews the certificates: `automated`, `manual` or `unknown`.
            #[cfg_attr(feature = "schema", schemars(with = "Option<crate::schema::RenewalMode>"))]
            renewal_mode: Option<String>,
            /// Targets at once.
            concurrency: Option<u32>,
            /// New connections in a second, at most; 0 for any number.
            connections_per_second: Option<u32>,
            /// Connections to one address at once.
            connections_per_address: Option<u32>,
        }
    }
}

/// A scan that runs. Dropping it stops it.
#[derive(Debug)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Object))]
pub struct Scan {}

#[cfg_attr(feature = "uniffi", uniffi::export)]
impl Scan {
    /// Begins a scan; without a validator it is the standard one.
    ///
    /// # Errors
    ///
    /// Where the request cannot be used. A target that cannot be used is an answer with its reason.
    #[cfg_attr(feature = "uniffi", uniffi::constructor)]
    pub fn start(
        request: ScanRequest,
        validator: Option<Arc<Validator>>,
    ) -> Result<Arc<Self>, NotAfterError> {
        let _ = (request, validator);
        Err(NotAfterError::internal("unfinished"))
    }

    /// The next answer, in the order in which they are ready; `None` when all targets are answered.
    ///
    /// # Errors
    ///
    /// [`NotAfterError::Internal`] only.
    pub async fn next(&self) -> Result<Option<CheckRecord>, NotAfterError> {
        Err(NotAfterError::internal("unfinished"))
    }

    /// How far it is.
    pub fn progress(&self) -> ScanProgressRecord {
        ScanProgressRecord::default()
    }

    /// Stops it: what has not been asked is answered as cancelled.
    pub fn cancel(&self) {}
}
