//! Chains: whether they are valid, until when, and in which order they belong.

use super::request::request;
use super::{NotAfterError, Validator};
use crate::{
    CheckRecord, EffectiveExpiryRecord, ExpiryPolicyRecord, Instant, NormalisedRecord, Octets,
    ValidationRecord,
};

request! {
    /// A certificate that is to be validated.
    pub struct ValidateRequest {
        needs {
            /// Its DER.
            leaf: Octets,
            /// The instant at which it has to be valid.
            at: Instant,
        }
        may {
            /// DER of others that may help, in any order.
            intermediates: Vec<Octets>,
            /// What it is to be used for; `server-auth` where it is missing.
            #[cfg_attr(feature = "schema", schemars(with = "Option<crate::schema::Purpose>"))]
            purpose: Option<String>,
            /// The DNS name or IP address that it has to be for.
            name: Option<String>,
            /// How many intermediates are allowed.
            max_depth: Option<u8>,
            /// How many other valid paths are wanted.
            other_paths: Option<u32>,
            /// The policies of RFC 5280 section 6.1.1.
            policies: Option<PolicyInputs>,
            /// DER of revocation lists.
            crls: Vec<Octets>,
            /// `off`, `required` or `best-effort`.
            #[cfg_attr(feature = "schema", schemars(with = "Option<crate::schema::RevocationMode>"))]
            revocation: Option<String>,
        }
    }
}

request! {
    /// The inputs (c) to (f) of RFC 5280 section 6.1.1.
    pub struct PolicyInputs {
        needs {}
        may {
            /// Those that are acceptable, as dotted OIDs; where it is missing, any.
            acceptable: Option<Vec<String>>,
            /// Whether one of them is needed.
            require_explicit_policy: bool,
            /// Whether mappings are ignored.
            inhibit_policy_mapping: bool,
            /// Whether `anyPolicy` stands for nothing.
            inhibit_any_policy: bool,
        }
    }
}

request! {
    /// Certificates that are to be put in order.
    pub struct NormaliseRequest {
        needs {
            /// DER of each, as they are stored.
            certificates: Vec<Octets>,
        }
        may {
            /// `chain` (a leaf with what belongs to it) or `intermediates` (stored apart from any leaf); `chain` where
            /// it is missing.
            #[cfg_attr(feature = "schema", schemars(with = "Option<crate::schema::NormaliseKind>"))]
            kind: Option<String>,
            /// Where each comes from, in the caller's words: none, or one for each.
            sources: Vec<String>,
        }
    }
}

request! {
    /// A chain that is here already and is to be judged as a server's would be.
    pub struct JudgeRequest {
        needs {
            /// DER of each; the first one is judged, the others may help.
            chain: Vec<Octets>,
            /// When.
            at: Instant,
        }
        may {
            /// What it is called, in the caller's words.
            target: Option<String>,
            /// The DNS name or IP address that it has to be for.
            name: Option<String>,
            /// What it is to be used for; `server-auth` where it is missing.
            #[cfg_attr(feature = "schema", schemars(with = "Option<crate::schema::Purpose>"))]
            purpose: Option<String>,
            /// How early an end is urgent; `relative` where it is missing.
            policy: Option<ExpiryPolicyRecord>,
            /// Who renews it: `automated`, `manual` or `unknown`.
            #[cfg_attr(feature = "schema", schemars(with = "Option<crate::schema::RenewalMode>"))]
            renewal_mode: Option<String>,
            /// The caller's own word for whom or what it belongs to.
            tag: Option<String>,
        }
    }
}

#[cfg_attr(feature = "uniffi", uniffi::export)]
impl Validator {
    /// Whether a certificate is valid, and everything that is to be said of its path.
    ///
    /// # Errors
    ///
    /// Where the request cannot be used. A chain that is not valid is no error.
    pub fn validate(&self, request: ValidateRequest) -> Result<ValidationRecord, NotAfterError> {
        let _ = request;
        Err(NotAfterError::internal("unfinished"))
    }

    /// When its last valid path ends; `None` where none is valid.
    ///
    /// # Errors
    ///
    /// Where the request cannot be used.
    pub fn effective_expiry(
        &self,
        request: ValidateRequest,
    ) -> Result<Option<EffectiveExpiryRecord>, NotAfterError> {
        let _ = request;
        Err(NotAfterError::internal("unfinished"))
    }

    /// The certificates in the order of a chain, and what becomes of each.
    ///
    /// # Errors
    ///
    /// Where the request cannot be used.
    pub fn normalise(&self, request: NormaliseRequest) -> Result<NormalisedRecord, NotAfterError> {
        let _ = request;
        Err(NotAfterError::internal("unfinished"))
    }

    /// Everything that is to be said of a chain: validation, expiry, and what is wrong with how it is put together.
    ///
    /// # Errors
    ///
    /// Where the request cannot be used.
    pub fn judge(&self, request: JudgeRequest) -> Result<CheckRecord, NotAfterError> {
        let _ = request;
        Err(NotAfterError::internal("unfinished"))
    }
}
