//! Validators.

use std::sync::Arc;

use napi::Result;
use napi_derive::napi;
use notafter_records::functions::{Validator, parsed};

use crate::failure::{failure, internal};

/// A validator, shared with whatever is asked with it.
#[napi]
pub struct NativeValidator {
    pub(crate) validator: Arc<Validator>,
}

#[napi]
impl NativeValidator {
    /// A validator with these settings, in JSON.
    #[napi(constructor, catch_unwind)]
    #[allow(clippy::needless_pass_by_value, reason = "what napi gives is owned")]
    pub fn new(settings: String) -> Result<Self> {
        let settings = parsed(&settings).map_err(|error| failure(&error))?;
        let validator = Validator::new(settings).map_err(|error| failure(&error))?;
        Ok(Self { validator })
    }

    /// The one with Mozilla's roots and the rules of the Web PKI.
    #[napi(catch_unwind)]
    pub fn standard() -> Self {
        Self {
            validator: Validator::standard(),
        }
    }

    /// How many roots it has.
    #[napi(getter, catch_unwind)]
    pub fn root_count(&self) -> i64 {
        i64::try_from(self.validator.root_count()).unwrap_or(i64::MAX)
    }

    /// The rules that it goes by.
    #[napi(getter, catch_unwind)]
    pub fn profile(&self) -> String {
        self.validator.profile()
    }

    /// Where its roots come from, as JSON.
    #[napi(getter, catch_unwind)]
    pub fn source(&self) -> Result<String> {
        serde_json::to_string(&self.validator.source())
            .map_err(|fault| failure(&internal(fault.to_string())))
    }
}

impl NativeValidator {
    pub(crate) fn shared(&self) -> Arc<Validator> {
        Arc::clone(&self.validator)
    }
}
