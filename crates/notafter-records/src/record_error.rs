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
    /// What stands there; the middle of what is very long is left out.
    pub value: String,
    /// Where it is none of the codes that the field may have: those codes.
    pub allowed: Vec<&'static str>,
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
            value: shortened(value.to_string()),
            allowed: Vec::new(),
        }
    }

    /// A code that is none of those which are allowed.
    pub(crate) fn unknown_code(
        field: impl Into<String>,
        value: impl fmt::Display,
        allowed: impl IntoIterator<Item = &'static str>,
    ) -> Self {
        Self {
            allowed: allowed.into_iter().collect(),
            ..Self::new(RecordErrorCode::UnknownCode, field, value)
        }
    }
}

impl fmt::Display for RecordError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            code,
            field,
            value,
            allowed,
        } = self;
        write!(f, "{field}: {value:?} {}", code.sentence())?;
        if !allowed.is_empty() {
            write!(f, ": {}", allowed.join(", "))?;
        }
        write!(f, " ({code})")
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
    let all = || codes.iter().copied();
    all()
        .find(|it| spelling(*it) == text)
        .ok_or_else(|| RecordError::unknown_code(field, text, all().map(&spelling)))
}

/// Characters of either end that are shown of a text which does not fit into a sentence: 256. It is enough for the
/// longest name of a host, and the end has the place and what was expected.
const MAX_SHOWN: usize = 256;

/// The text without its middle, where it is long: what an error repeats is for people, and may be a whole file.
pub(crate) fn shortened(text: String) -> String {
    let mut behind = text.char_indices().skip(MAX_SHOWN);
    let mut before = text.char_indices().rev().skip(MAX_SHOWN - 1);
    match (behind.next(), before.next()) {
        (Some((head, _)), Some((tail, _))) if head < tail => {
            let begin = text.get(..head).unwrap_or_default();
            let rest = text.get(tail..).unwrap_or_default();
            format!("{begin} ... {rest}")
        }
        _ => text,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_unknown_code_is_told_the_known_ones() {
        let error = of_code(&["yes", "no"], |it| it, "answer", "perhaps").unwrap_err();
        assert_eq!(error.allowed, ["yes", "no"]);
        assert_eq!(
            error.to_string(),
            "answer: \"perhaps\" is none of the codes that this field may have: yes, no (unknown-code)"
        );
        assert_eq!(of_code(&["yes", "no"], |it| it, "answer", "no"), Ok("no"));
    }

    #[test]
    fn long_texts_lose_their_middle() {
        let whole = "\u{e9}".repeat(MAX_SHOWN);
        assert_eq!(shortened(whole.clone()), whole);
        for text in ["x".repeat(100_000), "\u{1f600}".repeat(1000)] {
            let short = shortened(text.clone());
            let (begin, rest) = short.split_once(" ... ").unwrap();
            assert!(text.starts_with(begin) && text.ends_with(rest));
            assert_eq!(begin.chars().count(), MAX_SHOWN);
            assert_eq!(rest.chars().count(), MAX_SHOWN);
        }
    }
}
