//! The rhythm of renewals.

use super::NotAfterError;
use super::panics::caught;
use super::request::request;
use crate::{CadenceAnswerRecord, Instant, PastCertificateRecord, cadence_answer_record};

request! {
    /// The certificates that a target had.
    pub struct CadenceRequest {
        needs {
            /// Those before the present one.
            history: Vec<PastCertificateRecord>,
        }
        may {
            /// The present one.
            current: Option<PastCertificateRecord>,
            /// The instant at which it may be overdue.
            at: Option<Instant>,
        }
    }
}

/// The rhythm, and when the present one is expected to be renewed.
///
/// # Errors
///
/// Where the request cannot be used.
#[cfg_attr(feature = "uniffi", uniffi::export)]
pub fn cadence(request: CadenceRequest) -> Result<CadenceAnswerRecord, NotAfterError> {
    caught(|| {
        let CadenceRequest {
            history,
            current,
            at,
        } = request;
        Ok(cadence_answer_record(history, current, at))
    })
}
