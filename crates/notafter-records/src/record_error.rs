//! Why a record is no value of the library.

use std::fmt;

/// What is wrong with a record. Codes are stable, and new ones may be added.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum RecordErrorCode {
    /// A code that is none of those its field may have.
    UnknownCode,
    /// A version of the format that is newer than this library.
    UnknownVersion,
    /// A value out of its range.
    OutOfRange,
    /// Something that the field needs is not there; the value says what.
    Missing,
    /// Two things in the field of which only one may be there; the value says which.
    Conflicting,
}

impl RecordErrorCode {
    /// Every code, in the order of declaration.
    pub const ALL: &'static [Self] = &[
        Self::UnknownCode,
        Self::UnknownVersion,
        Self::OutOfRange,
        Self::Missing,
        Self::Conflicting,
    ];

    /// The stable spelling, in kebab case, the same in every language.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::UnknownCode => "unknown-code",
            Self::UnknownVersion => "unknown-version",
            Self::OutOfRange => "out-of-range",
            Self::Missing => "missing",
            Self::Conflicting => "conflicting",
        }
    }

    const fn sentence(self) -> &'static str {
        match self {
            Self::UnknownCode => "is none of the codes that this field may have",
            Self::UnknownVersion => {
                "is a version of the format that this version of notafter does not know: update it"
            }
            Self::OutOfRange => "is out of the range that this field may have",
            Self::Missing => "is missing",
            Self::Conflicting => "cannot be there together: leave one out",
        }
    }
}

impl fmt::Display for RecordErrorCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// A record that is no value of the library: which field, and what stands there.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct RecordError {
    /// What is wrong.
    pub code: RecordErrorCode,
    /// The field.
    pub field: String,
    /// What stands there.
    pub value: String,
}

impl RecordError {
    pub(crate) fn new(
        code: RecordErrorCode,
        field: impl Into<String>,
        value: impl fmt::Display,
    ) -> Self {
        Self {
            code,
            field: field.into(),
            value: value.to_string(),
        }
    }
}

impl fmt::Display for RecordError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { code, field, value } = self;
        write!(f, "{field}: {value:?} {} ({code})", code.sentence())
    }
}

impl std::error::Error for RecordError {}

/// The one of these values that has this spelling; the error names the field in which it stands.
pub(crate) fn of_code<Code: Copy>(
    codes: &[Code],
    spelling: impl Fn(Code) -> &'static str,
    field: &str,
    text: &str,
) -> Result<Code, RecordError> {
    let mut codes = codes.iter().copied();
    codes
        .find(|it| spelling(*it) == text)
        .ok_or_else(|| RecordError::new(RecordErrorCode::UnknownCode, field, text))
}
