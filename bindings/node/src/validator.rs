//! Validators.

use std::sync::Arc;

use napi::Result;
use napi_derive::napi;
use notafter_records::functions::Validator;

use crate::failure::{failure, not_a_request};

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
        let settings = serde_json::from_str(&settings)
            .map_err(|error| failure(&not_a_request(&error)))?;
        let validator = Validator::new(settings).map_err(|error| failure(&error))?;
        Ok(Self { validator })
    }
}

impl NativeValidator {
    pub(crate) fn shared(&self) -> Arc<Validator> {
        Arc::clone(&self.validator)
    }
}
