//! Foreign text, made fit for a terminal.

use std::borrow::Cow;

/// The text with everything escaped that a terminal obeys or that hides what is there:
/// control characters (C0, DEL, C1) and those that change the direction of writing.
pub(crate) fn clean(text: &str) -> Cow<'_, str> {
    if !text.contains(is_unsafe) {
        return Cow::Borrowed(text);
    }
    let mut cleaned = String::with_capacity(text.len() + 8);
    for character in text.chars() {
        if is_unsafe(character) {
            cleaned.extend(character.escape_unicode());
        } else {
            cleaned.push(character);
        }
    }
    Cow::Owned(cleaned)
}

/// Whether a terminal may do something else with it than show it.
pub(crate) fn is_unsafe(character: char) -> bool {
    character.is_control()
        || matches!(
            character,
            '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}'
        )
}

/// At most `width` characters; `…` in place of what is cut off.
pub(crate) fn shorten(text: &str, width: usize) -> Cow<'_, str> {
    if text.chars().count() <= width {
        return Cow::Borrowed(text);
    }
    let mut short: String = text.chars().take(width.saturating_sub(1)).collect();
    short.push('…');
    Cow::Owned(short)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_that_a_terminal_obeys() {
        assert_eq!(clean("plain, bücher"), "plain, bücher");
        assert_eq!(
            clean("a\x1b[31m\r\n\u{9b}\u{202e}\u{7f}"),
            r"a\u{1b}[31m\u{d}\u{a}\u{9b}\u{202e}\u{7f}"
        );
    }

    #[test]
    fn shortened_by_characters() {
        assert_eq!(shorten("bücher", 6), "bücher");
        assert_eq!(shorten("bücher", 5), "büch…");
        assert_eq!(shorten("bücher", 0), "…");
    }
}
