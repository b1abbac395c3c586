//! What is shown must be fit to be shown.

use std::fmt::Display;

/// Writes `shown` as text, which must neither be empty nor be able to move the cursor of a terminal or
/// to turn round what stands behind it.
pub(crate) fn presentable(shown: impl Display) -> String {
    let text = shown.to_string();
    assert!(!text.is_empty(), "nothing is said");
    assert_presentable(&text);
    text
}

/// As [`presentable`], for text that may be empty.
pub(crate) fn assert_presentable(text: &str) {
    let bad = text
        .chars()
        .find(|&it| it.is_control() || is_bidirectional(it));
    assert_eq!(bad, None, "{text:?}");
}

/// The controls of Unicode's bidirectional algorithm (UAX #9).
fn is_bidirectional(character: char) -> bool {
    matches!(character, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}
