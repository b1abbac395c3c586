//! Whether an argument is a server or a file.

use std::ffi::OsStr;
use std::fmt;
use std::path::Path;

use notafter::target::{Target, TargetError, TargetErrorCode};
use notafter_records::{CheckErrorRecord, CheckRecord, target_error_record, unchecked_record};

use crate::input::STDIN;

/// Ends of the names of files that hold certificates and keys. None of them is a top-level
/// domain.
const FILE_EXTENSIONS: &[&str] = &[
    "pem", "crt", "cer", "der", "p7b", "p7c", "p7s", "pfx", "p12", "jks", "csr", "key", "crl",
    "txt",
];

/// What an argument stands for.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Subject {
    /// A server.
    Server(Target),
    /// A file or standard input.
    File,
}

impl Subject {
    /// What exists as a file is a file, and so is what looks like the path of one; the rest
    /// are targets. `Err` says what was probably meant.
    pub(super) fn of(argument: &OsStr) -> Result<Self, Refused> {
        let path = Path::new(argument);
        let Some(text) = argument.to_str() else {
            // No name of a host is anything but Unicode.
            return Ok(Self::File);
        };
        if text == STDIN {
            return Ok(Self::File);
        }
        let parsed = Target::parse(text);
        if path.exists() {
            // A directory with the name of a host is no file that could be meant.
            return match parsed {
                Ok(target) if path.is_dir() && !has_separator(text) => Ok(Self::Server(target)),
                _ => Ok(Self::File),
            };
        }
        if looks_like_path(text) {
            return Ok(Self::File);
        }
        match parsed {
            Ok(target) => Ok(Self::Server(target)),
            Err(error) if error.code == TargetErrorCode::FilePath => Ok(Self::File),
            Err(error) => Err(Refused {
                argument: shown(text),
                error,
            }),
        }
    }
}

/// An argument that is neither a server nor a file.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Refused {
    argument: String,
    error: TargetError,
}

impl Refused {
    /// The answer to it.
    pub(super) fn record(&self) -> CheckRecord {
        let error = target_error_record(&self.error);
        unchecked_record(
            &self.argument,
            CheckErrorRecord {
                code: error.code,
                message: error.message,
                facts: error.facts,
            },
        )
    }
}

impl fmt::Display for Refused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.argument, self.error)
    }
}

/// Characters of an argument that a message repeats: it may be a whole certificate.
const MAX_SHOWN: usize = 64;

/// The argument as far as it may be repeated: without what may be a password or token, and in
/// one short line.
fn shown(text: &str) -> String {
    let text = without_secrets(text);
    let first = text.lines().next().unwrap_or_default();
    if first.len() == text.len() && text.chars().count() <= MAX_SHOWN {
        return text;
    }
    let mut short: String = first.chars().take(MAX_SHOWN).collect();
    short.push('…');
    short
}

/// The text with `…` in place of the user and password of a URL and of its query. A password may
/// hold any character, so that everything up to the last `@` may be one.
fn without_secrets(text: &str) -> String {
    let (scheme, rest) = match text.split_once("://") {
        Some((scheme, rest)) if scheme.chars().all(is_of_scheme) => (scheme, rest),
        _ => ("", text),
    };
    let (user, rest) = rest.rsplit_once('@').unwrap_or(("", rest));
    let is_email_address = scheme.is_empty() && !user.contains(':');
    let user = if user.is_empty() || is_email_address {
        user
    } else {
        "…"
    };
    let mut shown = String::new();
    if !scheme.is_empty() {
        shown.push_str(scheme);
        shown.push_str("://");
    }
    if !user.is_empty() {
        shown.push_str(user);
        shown.push('@');
    }
    match rest.find(['?', '#']) {
        Some(end) => {
            shown.push_str(rest.get(..end).unwrap_or_default());
            shown.push('…');
        }
        None => shown.push_str(rest),
    }
    shown
}

/// Whether the schemes of URLs may have it (RFC 3986 section 3.1).
const fn is_of_scheme(character: char) -> bool {
    character.is_ascii_alphanumeric() || matches!(character, '+' | '-' | '.')
}

fn has_separator(text: &str) -> bool {
    text.contains(['/', '\\'])
}

/// Whether something that does not exist was meant as a file. `example.com/x` was not: its
/// first part is the name of a host.
fn looks_like_path(text: &str) -> bool {
    if text.contains("://") {
        return false;
    }
    let extension = Path::new(text).extension().and_then(OsStr::to_str);
    let is_known = extension.is_some_and(|extension| {
        FILE_EXTENSIONS
            .iter()
            .any(|known| known.eq_ignore_ascii_case(extension))
    });
    if is_known || text.starts_with(['/', '~', '.', '\\']) || text.contains('\\') {
        return true;
    }
    match text.split_once('/') {
        Some((first, _)) => !first.contains(['.', ':']),
        None => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn servers_and_files() {
        for text in [
            "example.com",
            "example.com:8443",
            "https://example.com/a.pem",
            "example.com/path",
            "192.0.2.1",
            "[2001:db8::1]:443",
            "localhost",
            "localhost:8443/x",
        ] {
            let subject = Subject::of(OsStr::new(text));
            assert!(matches!(subject, Ok(Subject::Server(_))), "{text}");
        }
        for text in [
            "-",
            "nowhere.pem",
            "NOWHERE.CRT",
            "./nowhere",
            "../nowhere",
            "/nowhere",
            "nowhere/nothing",
            r"C:\nowhere\x",
            "Cargo.toml",
        ] {
            assert_eq!(Subject::of(OsStr::new(text)), Ok(Subject::File), "{text}");
        }
        for text in [
            "*.example.com",
            "10.0.0.0/8",
            "a b",
            "-----BEGIN CERTIFICATE-----\nMIIB",
        ] {
            let message = Subject::of(OsStr::new(text)).unwrap_err().to_string();
            assert!(!message.contains("MIIB"), "{message}");
        }
    }

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
            let refused = Subject::of(OsStr::new(text)).unwrap_err();
            assert_eq!(refused.argument, repeated);
            assert_eq!(refused.record().target, repeated);
        }
    }
}
