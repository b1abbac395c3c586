//! What somebody typed, as far as records may repeat it.

/// Characters of an argument that a message repeats: it may be a whole certificate.
const MAX_SHOWN: usize = 64;

/// The argument as far as it may be repeated: without what may be a password or token, and in
/// one short line.
pub fn shown_input(text: &str) -> String {
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
pub fn without_secrets(text: &str) -> String {
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
