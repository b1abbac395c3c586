//! Whether an argument is a server or a file.

use std::ffi::OsStr;
use std::path::Path;

use notafter::target::{Target, TargetErrorCode};

use crate::input::STDIN;
use crate::refused::Refused;

/// Ends of the names of files that hold certificates and keys. None of them is a top-level
/// domain.
const FILE_EXTENSIONS: &[&str] = &[
    "pem", "crt", "cer", "der", "p7b", "p7c", "p7s", "pfx", "p12", "jks", "csr", "key", "crl",
    "txt",
];

/// What an argument stands for.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Subject {
    /// A server.
    Server(Target),
    /// A file or standard input.
    File,
}

impl Subject {
    /// What exists as a file is a file, and so is what looks like the path of one; the rest
    /// are targets. `Err` says what was probably meant.
    pub(crate) fn of(argument: &OsStr) -> Result<Self, Refused> {
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
            Err(error) => Err(Refused::target(text, &error)),
        }
    }
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
}
