//! Targets: what to ask, and who serves what.

use super::NotAfterError;
use super::request::request;
use crate::{CandidateRecord, ObservationRecord, ServedAtRecord, TargetRecord};

request! {
    /// A text that names one target or several.
    pub struct ParseTargetRequest {
        needs {
            /// A host name, an address, a URL, with or without port: as technicians type it.
            text: String,
        }
        may {}
    }
}

/// What a text names.
///
/// # Errors
///
/// Where the request cannot be used.
#[cfg_attr(feature = "uniffi", uniffi::export)]
pub fn parse_target(request: ParseTargetRequest) -> Result<TargetRecord, NotAfterError> {
    let _ = request;
    Err(NotAfterError::internal("unfinished"))
}

/// All targets of a text: a network (`192.0.2.0/28`) gives one for each of its addresses.
///
/// # Errors
///
/// Where the request cannot be used.
#[cfg_attr(feature = "uniffi", uniffi::export)]
pub fn expand_targets(request: ParseTargetRequest) -> Result<Vec<TargetRecord>, NotAfterError> {
    let _ = request;
    Err(NotAfterError::internal("unfinished"))
}

request! {
    /// Where to look for certificates: a domain, or a zone file.
    pub struct CandidatesRequest {
        needs {}
        may {
            /// A domain: its usual names are given.
            domain: Option<String>,
            /// A zone file's text: the names that it has are given.
            zone: Option<String>,
            /// The zone's origin, where the file does not say.
            origin: Option<String>,
        }
    }
}

/// Targets where certificates are likely to be.
///
/// # Errors
///
/// Where the request cannot be used.
#[cfg_attr(feature = "uniffi", uniffi::export)]
pub fn candidates(request: CandidatesRequest) -> Result<Vec<CandidateRecord>, NotAfterError> {
    let _ = request;
    Err(NotAfterError::internal("unfinished"))
}

request! {
    /// A certificate that is looked for in observations.
    pub struct WhoServesRequest {
        needs {
            /// What was seen.
            observations: Vec<ObservationRecord>,
            /// SHA-256 of the certificate's DER, in hex.
            fingerprint_sha256: String,
        }
        may {}
    }
}

/// Where a certificate is served.
///
/// # Errors
///
/// Where the request cannot be used.
#[cfg_attr(feature = "uniffi", uniffi::export)]
pub fn who_serves(request: WhoServesRequest) -> Result<Vec<ServedAtRecord>, NotAfterError> {
    let _ = request;
    Err(NotAfterError::internal("unfinished"))
}
