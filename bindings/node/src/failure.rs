//! Errors on their way to JavaScript.

use napi::Status;
use notafter_records::functions::NotAfterError;

/// The error as `napi` has it: its text is the JSON of the whole, of which TypeScript makes the class.
pub(crate) fn failure(error: &NotAfterError) -> napi::Error {
    let json = serde_json::to_string(error).unwrap_or_else(|fault| fault.to_string());
    napi::Error::new(Status::GenericFailure, json)
}

/// A fault of ours.
pub(crate) fn internal(reason: impl Into<String>) -> NotAfterError {
    NotAfterError::Internal {
        code: "internal".to_owned(),
        reason: reason.into(),
        facts: notafter_records::Facts::default(),
    }
}
