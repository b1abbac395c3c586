//! Reading: octets to facts.

#![expect(
    clippy::needless_pass_by_value,
    reason = "every function owns its request: other languages hand it over"
)]

use notafter::crypto::facts_verifier;
use notafter::name_match::name_match;
use notafter::read::{any, to_pem as pem_of};

use super::NotAfterError;
use super::arguments::{certificate, parsed_name};
use super::panics::caught;
use super::refusals::{first_certificate, invalid_label};
use super::request::request;
use crate::{
    CertificateDetailsRecord, CertificateRecord, ContentsRecord, NameMatchRecord, Octets,
    certificate_details_record, certificate_record, contents_record, name_match_record,
};

/// The label of a certificate's PEM (RFC 7468 section 5.1).
const CERTIFICATE_LABEL: &str = "CERTIFICATE";

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
    caught(|| {
        let contents = any(&request.input.0);
        Ok(contents_record(&contents, request.source.as_deref()))
    })
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
    caught(|| {
        let certificate = first_certificate(&request.input)?;
        Ok(CertificateRecord {
            der: Some(Octets(certificate.as_der().to_vec())),
            ..certificate_record(&certificate, request.source.as_deref(), facts_verifier())
        })
    })
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
    caught(|| {
        let certificate = first_certificate(&request.input)?;
        Ok(certificate_details_record(&certificate))
    })
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
    caught(|| {
        let label = request.label.as_deref().unwrap_or(CERTIFICATE_LABEL);
        if !is_label(label) {
            return Err(invalid_label(label));
        }
        Ok(pem_of(label, &request.der.0))
    })
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
    caught(|| {
        let certificate = certificate(&request.certificate, "certificate")?;
        let reference = parsed_name(&request.name)?;
        Ok(name_match_record(
            &name_match(&certificate, &reference),
            &reference,
        ))
    })
}

/// Whether a line can have this label (RFC 7468 section 3): with anything else, the text would be no PEM.
fn is_label(label: &str) -> bool {
    label
        .split(['-', ' '])
        .all(|word| !word.is_empty() && word.bytes().all(|it| it.is_ascii_graphic()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn labels_of_pem() {
        for label in ["CERTIFICATE", "X509 CRL", "X-Y", "trusted certificate"] {
            assert!(is_label(label), "{label}");
        }
        for label in [
            "", " ", "A  B", "A--B", " A", "A-", "A\nB", "\u{e4}", "A\tB",
        ] {
            assert!(!is_label(label), "{label:?}");
        }
    }
}
