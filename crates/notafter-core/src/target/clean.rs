//! What comes with a paste: taking it off, or seeing that it is no target at all.

use std::borrow::Cow;

use super::error::{TargetError, TargetErrorCode as Code};
use crate::limits::{MAX_LABEL_LENGTH, MAX_TARGET_SIZE};

/// Octets from which a run of Base64 is taken for a certificate: one more than
/// the longest label, so that no host name can be meant.
const MIN_BASE64_SIZE: usize = MAX_LABEL_LENGTH + 1;

/// Extensions of files that hold certificates, keys and requests. None of them
/// is a top-level domain.
const FILE_EXTENSIONS: &[&str] = &[
    ".cer", ".crl", ".crt", ".csr", ".der", ".jks", ".key", ".p12", ".p7b", ".p7c", ".p7s", ".pem",
    ".pfx",
];

/// The text without what surrounds a paste.
///
/// # Errors
///
/// [`Code::Pem`], [`Code::TooLong`] and [`Code::Empty`].
pub(super) fn clean(text: &str) -> Result<Cow<'_, str>, TargetError> {
    if looks_like_pem(text) {
        return Err(TargetError::new(Code::Pem));
    }
    // Only what is left counts, so that trailing blanks do not.
    let text = text.trim_matches(surrounds);
    if text.len() > MAX_TARGET_SIZE {
        return Err(TargetError::new(Code::TooLong)
            .with("length", text.len())
            .with("limit", MAX_TARGET_SIZE));
    }
    if text.is_empty() {
        return Err(TargetError::new(Code::Empty));
    }
    if text.contains(is_invisible) {
        return Ok(Cow::Owned(
            text.chars().filter(|c| !is_invisible(*c)).collect(),
        ));
    }
    Ok(Cow::Borrowed(text))
}

/// Whether the text names a file rather than a host.
pub(super) fn looks_like_file_path(text: &str) -> bool {
    let mut chars = text.chars();
    let (first, second, third) = (chars.next(), chars.next(), chars.next());
    match (first, second) {
        // `//host` is a URL without its scheme, `\\server\share` is a file.
        (Some('/'), second) if second != Some('/') => return true,
        (Some('\\'), _) | (Some('~' | '.'), Some('/' | '\\')) => return true,
        (Some(first), Some(second)) if matches!(third, Some('/' | '\\')) => {
            let is_drive = first.is_ascii_alphabetic() && second == ':';
            if is_drive || (first == '.' && second == '.') {
                return true;
            }
        }
        _ => {}
    }
    if starts_with_ignoring_case(text, "file:") && !is_port_only(text.get(5..).unwrap_or_default())
    {
        return true;
    }
    // `server.pem` and `certs/server.pem`, but not `example.com/server.pem`.
    if text.contains([':', '@', '?', '#']) {
        return false;
    }
    let is_file = FILE_EXTENSIONS
        .iter()
        .any(|extension| text.len() > extension.len() && ends_with_ignoring_case(text, extension));
    is_file
        && text
            .split_once(['/', '\\'])
            .is_none_or(|(folder, _)| !folder.is_empty() && !folder.contains('.'))
}

/// Whether what follows a colon is a port, up to the end or a path.
pub(super) fn is_port_only(text: &str) -> bool {
    let port = text.split(['/', '\\', '?', '#']).next().unwrap_or_default();
    !port.is_empty() && port.bytes().all(|b| b.is_ascii_digit())
}

/// Whether `text` starts with the ASCII `prefix` in any case.
pub(super) fn starts_with_ignoring_case(text: &str, prefix: &str) -> bool {
    text.get(..prefix.len())
        .is_some_and(|start| start.eq_ignore_ascii_case(prefix))
}

fn ends_with_ignoring_case(text: &str, suffix: &str) -> bool {
    text.len()
        .checked_sub(suffix.len())
        .and_then(|start| text.get(start..))
        .is_some_and(|end| end.eq_ignore_ascii_case(suffix))
}

/// A PEM block anywhere in the text, or the Base64 of one alone.
fn looks_like_pem(text: &str) -> bool {
    if text.contains("-----BEGIN") {
        return true;
    }
    // DER of a certificate or key starts with a SEQUENCE: 30 and its length, in
    // Base64 `M` and one of the first sixteen letters. Keys on curves are
    // shorter than 128 octets, so that more cannot be said of the length.
    let text = text.trim_start_matches(surrounds);
    let first_line = text.split(surrounds).next().unwrap_or_default();
    first_line.len() >= MIN_BASE64_SIZE
        && matches!(first_line.as_bytes(), [b'M', b'A'..=b'P', ..])
        && first_line
            .bytes()
            .all(|b| b.is_ascii_alphanumeric() || matches!(b, b'+' | b'/' | b'='))
}

/// Characters that are taken off both ends.
fn surrounds(c: char) -> bool {
    c.is_whitespace()
        || is_invisible(c)
        || matches!(
            c,
            '"' | '\''
                | '`'
                | '<'
                | '>'
                | '('
                | ')'
                | ','
                | ';'
                | '\u{200C}'
                | '\u{200D}'
                | '\u{2018}'..='\u{201F}' | '\u{2039}' | '\u{203A}' | '«' | '»'
        )
}

/// Characters that nobody sees and no host name keeps: they are taken out
/// everywhere. The joiners U+200C and U+200D are not among them, since they
/// carry meaning within names of some scripts (RFC 5892 appendix A).
pub(super) fn is_invisible(c: char) -> bool {
    matches!(
        c,
        '\u{00AD}'
            | '\u{061C}'
            | '\u{200B}'
            | '\u{200E}'
            | '\u{200F}'
            | '\u{202A}'..='\u{202E}'
            | '\u{2060}'..='\u{2064}'
            | '\u{2066}'..='\u{2069}'
            | '\u{FEFF}'
    )
}
