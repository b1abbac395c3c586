//! Every code that an error may have.

/// A code of an error.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ErrorCode {
    /// The class of [`NotAfterError`](super::NotAfterError) that has it.
    pub class: &'static str,
    /// The code.
    pub code: &'static str,
}

/// Every code, class by class.
pub fn error_codes() -> Vec<ErrorCode> {
    Vec::new()
}
