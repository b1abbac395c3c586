//! The validator: roots, rules and what it has learned, shared by any number of threads.

use std::sync::Arc;

use super::NotAfterError;
use super::request::request;
use crate::{Instant, Octets};

request! {
    /// What a validator trusts and which rules it goes by.
    pub struct ValidatorSettings {
        needs {}
        may {
            /// Roots that come with it: `mozilla`, `native` (the operating system's) or `none`. `mozilla` where it is
            /// missing and `roots` is empty, `none` where it is missing and `roots` is not.
            #[cfg_attr(feature = "schema", schemars(with = "Option<crate::schema::BuiltinRoots>"))]
            builtin_roots: Option<String>,
            /// Roots of one's own, besides those.
            roots: Vec<Roots>,
            /// The rules: `web-pki` or `rfc5280`. `web-pki` with built-in roots, `rfc5280` without.
            #[cfg_attr(feature = "schema", schemars(with = "Option<crate::schema::Profile>"))]
            profile: Option<String>,
            /// Where the roots come from, for findings.
            source: Option<RootsSource>,
            /// Bounds in place of notafter's own.
            limits: Option<Limits>,
            /// How many verified links are remembered: 0 for none; missing for notafter's own number.
            remembered_links: Option<u32>,
        }
    }
}

request! {
    /// Roots, and what they are trusted for.
    pub struct Roots {
        needs {
            /// DER of one certificate, or PEM of any number.
            input: Octets,
        }
        may {
            /// What for: `server-auth`, `code-signing` ...; where it is empty, everything.
            #[cfg_attr(feature = "schema", schemars(with = "Vec<crate::schema::Purpose>"))]
            purposes: Vec<String>,
            /// Certificates that are issued later are not trusted.
            distrust_after: Option<Instant>,
            /// From then on they are no roots any more.
            removed_at: Option<Instant>,
        }
    }
}

request! {
    /// Where roots come from.
    pub struct RootsSource {
        needs {
            /// Its name.
            name: String,
        }
        may {
            /// Its version.
            version: Option<String>,
            /// As of when.
            as_of: Option<Instant>,
        }
    }
}

request! {
    /// Bounds of a validation.
    pub struct Limits {
        needs {}
        may {
            /// Signatures at most.
            signature_checks: Option<u32>,
            /// Comparisons of names at most.
            name_comparisons: Option<u64>,
        }
    }
}

/// Validates chains: made once, used from any number of threads at once.
#[derive(Debug)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Object))]
pub struct Validator {}

#[cfg_attr(feature = "uniffi", uniffi::export)]
impl Validator {
    /// A validator with these settings.
    ///
    /// # Errors
    ///
    /// [`NotAfterError::Trust`] where the roots cannot be used, [`NotAfterError::Argument`] for a code that is none.
    #[cfg_attr(feature = "uniffi", uniffi::constructor)]
    pub fn new(settings: ValidatorSettings) -> Result<Arc<Self>, NotAfterError> {
        let _ = settings;
        Err(NotAfterError::internal("unfinished"))
    }

    /// The one with Mozilla's roots and the rules of the Web PKI: made at the first call, the same ever after.
    #[cfg_attr(feature = "uniffi", uniffi::constructor)]
    pub fn standard() -> Arc<Self> {
        Arc::new(Self {})
    }
}
