//! What is neither a server nor a file, and how it is repeated.

use std::ffi::OsStr;
use std::fmt;

use notafter::facts::Fact;
use notafter::target::{TargetError, TargetErrorCode};
use notafter::time::Timestamp;
use notafter_records::{
    CheckErrorRecord, CheckRecord, facts, shown_input, target_error_record, unchecked_record,
};

use crate::input::{InputError, name_of};

/// A text of which nothing can be asked, and why.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Refused {
    /// The text, as far as it may be repeated.
    text: String,
    /// Where it stood, if it was not an argument: `list.txt: line 3`.
    place: Option<String>,
    /// Whom or what it belongs to, in the caller's words.
    tag: Option<String>,
    error: Box<CheckErrorRecord>,
}

impl Refused {
    /// A text that is no target.
    pub(crate) fn target(text: &str, error: &TargetError) -> Self {
        let is_network = error.code == TargetErrorCode::NetworkRange;
        let error = target_error_record(error);
        let mut message = error.message;
        if is_network {
            message.push_str("; `notafter scan` asks all of them");
        }
        Self {
            text: shown_input(text),
            place: None,
            tag: None,
            error: Box::new(CheckErrorRecord::new(&error.code, &message, error.facts)),
        }
    }

    /// A text that is refused for another reason.
    pub(crate) fn new(text: &str, code: &str, message: &str, particulars: &[Fact]) -> Self {
        Self {
            text: shown_input(text),
            place: None,
            tag: None,
            error: Box::new(CheckErrorRecord::new(code, message, facts(particulars))),
        }
    }

    /// A file that cannot be read.
    pub(crate) fn file(path: &OsStr, error: &InputError) -> Self {
        Self::new(&name_of(path), error.code(), &error.to_string(), &[])
    }

    /// The same, of this line of a file, counted from 1.
    pub(crate) fn on_line(self, file: &str, line: u64) -> Self {
        Self {
            place: Some(format!("{file}: line {line}")),
            ..self
        }
    }

    /// The same, of this customer or whatever the tag stands for.
    pub(crate) fn with_tag(self, tag: Option<&str>) -> Self {
        Self {
            tag: tag.map(str::to_owned),
            ..self
        }
    }

    /// The answer to it, given now.
    pub(crate) fn answer(&self, now: Timestamp) -> CheckRecord {
        let mut record = self.record();
        record.tag.clone_from(&self.tag);
        record.input = Some(self.text.clone());
        record.observed_at = Some(now.into());
        record
    }

    fn record(&self) -> CheckRecord {
        let mut error = CheckErrorRecord::clone(&self.error);
        if let Some(place) = &self.place {
            error.message = format!("{place}: {}", error.message);
        }
        unchecked_record(&self.text, error)
    }
}

impl fmt::Display for Refused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(place) = &self.place {
            write!(f, "{place}: ")?;
        }
        if !self.text.is_empty() {
            write!(f, "{}: ", self.text)?;
        }
        f.write_str(&self.error.message)
    }
}

#[cfg(test)]
mod tests {
    use notafter::target::Target;

    use super::*;

    #[test]
    fn a_refused_argument_is_repeated_without_its_secrets() {
        for (text, repeated) in [
            (
                "https://joe:s3cret@a.example:99999/",
                "https://…@a.example:99999/",
            ),
            (
                "https://s3cret@a.example:99999/",
                "https://…@a.example:99999/",
            ),
            ("ftp://joe:s3c/re@t@*.a.example", "ftp://…@*.a.example"),
            ("joe:s3cret@a.example:99999", "…@a.example:99999"),
            ("joe:s3cret://x@a.example:99999", "…@a.example:99999"),
            (
                "https://a.example:99999/?key=s3cret",
                "https://a.example:99999/…",
            ),
            ("joe@a.example", "joe@a.example"),
            ("*.a.example", "*.a.example"),
        ] {
            let refused = Refused::target(text, &Target::parse(text).unwrap_err());
            assert_eq!(refused.text, repeated);
            assert_eq!(refused.record().target, repeated);
        }
    }

    #[test]
    fn a_network_is_for_a_scan() {
        for text in ["192.0.2.0/24", "192.0.2.0/24:443,8443"] {
            let refused = Refused::target(text, &Target::parse(text).unwrap_err());
            let message = refused.record().error.unwrap().message;
            assert!(message.contains("`notafter scan`"), "{message}");
        }
    }

    #[test]
    fn a_line_is_told_with_its_place() {
        let error = Target::parse("*.a.example").unwrap_err();
        let refused = Refused::target("*.a.example", &error).on_line("list.txt", 7);
        let told = refused.to_string();
        assert!(
            told.starts_with("list.txt: line 7: *.a.example: "),
            "{told}"
        );
        let record = refused.record();
        assert_eq!(record.target, "*.a.example");
        let message = record.error.unwrap().message;
        assert!(message.starts_with("list.txt: line 7: "), "{message}");
    }
}
