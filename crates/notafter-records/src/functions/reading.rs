//! Reading: octets to facts.

use super::NotAfterError;
use super::request::request;
use crate::{CertificateDetailsRecord, CertificateRecord, ContentsRecord, NameMatchRecord, Octets};

request! {
    /// Octets of which nothing is known.
    pub struct ReadRequest {
        needs {
            /// A file or a paste: PEM, DER, PKCS#7, Base64, in any encoding of text.
            input: Octets,
        }
        may {
            /// Where they come from, in the caller's words.
            source: Option<String>,
        }
    }
}

/// Everything that can be found in the octets. It never fails: what cannot be read is under `skipped`.
///
/// # Errors
///
/// Where the request cannot be used.
#[cfg_attr(feature = "uniffi", uniffi::export)]
pub fn read(request: ReadRequest) -> Result<ContentsRecord, NotAfterError> {
    let _ = request;
    Err(NotAfterError::internal("unfinished"))
}

request! {
    /// One certificate.
    pub struct ParseCertificateRequest {
        needs {
            /// Its DER, or a text with its PEM; of several the first counts.
            input: Octets,
        }
        may {
            /// Where it comes from, in the caller's words.
            source: Option<String>,
        }
    }
}

/// Every fact of a certificate.
///
/// # Errors
///
/// Where the request cannot be used.
#[cfg_attr(feature = "uniffi", uniffi::export)]
pub fn parse_certificate(
    request: ParseCertificateRequest,
) -> Result<CertificateRecord, NotAfterError> {
    let _ = request;
    Err(NotAfterError::internal("unfinished"))
}

/// What is rarely asked of a certificate: each extension in full.
///
/// # Errors
///
/// Where the request cannot be used.
#[cfg_attr(feature = "uniffi", uniffi::export)]
pub fn certificate_details(
    request: ParseCertificateRequest,
) -> Result<CertificateDetailsRecord, NotAfterError> {
    let _ = request;
    Err(NotAfterError::internal("unfinished"))
}

request! {
    /// DER that is to be written as PEM.
    pub struct ToPemRequest {
        needs {
            /// The DER.
            der: Octets,
        }
        may {
            /// The label, `CERTIFICATE` where it is missing.
            label: Option<String>,
        }
    }
}

/// PEM (RFC 7468) with a final line end.
///
/// # Errors
///
/// Where the request cannot be used.
#[cfg_attr(feature = "uniffi", uniffi::export)]
pub fn to_pem(request: ToPemRequest) -> Result<String, NotAfterError> {
    let _ = request;
    Err(NotAfterError::internal("unfinished"))
}

request! {
    /// A certificate and a name that it may be for.
    pub struct MatchNameRequest {
        needs {
            /// The certificate's DER.
            certificate: Octets,
            /// The DNS name or IP address.
            name: String,
        }
        may {}
    }
}

/// Whether a certificate is for a name (RFC 9525), and if not, what comes close.
///
/// # Errors
///
/// Where the request cannot be used.
#[cfg_attr(feature = "uniffi", uniffi::export)]
pub fn match_name(request: MatchNameRequest) -> Result<NameMatchRecord, NotAfterError> {
    let _ = request;
    Err(NotAfterError::internal("unfinished"))
}
