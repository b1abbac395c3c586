//! Facts: what a finding or an anomaly has to say besides its code.

use std::fmt::{self, Write};

use crate::time::Timestamp;

/// One named fact. Names are stable and in `snake_case`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Fact {
    /// The name of the fact, unique among those of its finding.
    pub name: &'static str,
    /// What it says.
    pub value: FactValue,
}

impl Fact {
    /// A fact of this name and value.
    pub fn new(name: &'static str, value: impl Into<FactValue>) -> Self {
        Self {
            name,
            value: value.into(),
        }
    }
}

/// Writes a sentence, and the facts behind it in parentheses.
pub(crate) fn write_with_facts(
    f: &mut fmt::Formatter<'_>,
    sentence: &str,
    facts: &[Fact],
) -> fmt::Result {
    f.write_str(sentence)?;
    for (index, fact) in facts.iter().enumerate() {
        let separator = if index == 0 { " (" } else { ", " };
        write!(f, "{separator}{}: {}", fact.name, fact.value)?;
    }
    if facts.is_empty() {
        Ok(())
    } else {
        f.write_str(")")
    }
}

/// The value of a fact: few kinds, so that every language can carry it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FactValue {
    /// Text: a name, an OID, a host, hex without separators.
    Text(String),
    /// A whole number: a size in bits or octets, a count, seconds.
    Integer(i64),
    /// Yes or no.
    Boolean(bool),
    /// An instant.
    Instant(Timestamp),
    /// Several texts.
    List(Vec<String>),
}

impl fmt::Display for FactValue {
    /// For people: what a certificate brought along is shown with everything escaped that could
    /// move the cursor of a terminal, or turn the text round. The value itself has it as it is.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Text(text) => write_escaped(f, text),
            Self::Integer(number) => write!(f, "{number}"),
            Self::Boolean(yes) => write!(f, "{yes}"),
            Self::Instant(instant) => write!(f, "{instant}"),
            Self::List(texts) => write_escaped(f, &texts.join(", ")),
        }
    }
}

fn write_escaped(f: &mut fmt::Formatter<'_>, text: &str) -> fmt::Result {
    for character in text.chars() {
        if is_unfit(character) {
            write!(f, "{}", character.escape_unicode())?;
        } else {
            f.write_char(character)?;
        }
    }
    Ok(())
}

/// Control characters, those that nobody sees, and those that change the direction of
/// writing (Unicode's UAX #9).
const fn is_unfit(character: char) -> bool {
    matches!(character, '\0'..='\u{1f}' | '\u{7f}'..='\u{9f}' | '\u{61c}' | '\u{200b}'..='\u{200f}'
        | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
}

impl From<String> for FactValue {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<&str> for FactValue {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<bool> for FactValue {
    fn from(yes: bool) -> Self {
        Self::Boolean(yes)
    }
}

impl From<i64> for FactValue {
    fn from(number: i64) -> Self {
        Self::Integer(number)
    }
}

impl From<u32> for FactValue {
    fn from(number: u32) -> Self {
        Self::Integer(i64::from(number))
    }
}

impl From<usize> for FactValue {
    /// Sizes beyond `i64::MAX` cannot occur; they would be shown as that.
    fn from(number: usize) -> Self {
        Self::Integer(i64::try_from(number).unwrap_or(i64::MAX))
    }
}

impl From<Timestamp> for FactValue {
    fn from(instant: Timestamp) -> Self {
        Self::Instant(instant)
    }
}

impl From<Vec<String>> for FactValue {
    fn from(texts: Vec<String>) -> Self {
        Self::List(texts)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_shown_leaves_the_terminal_alone() {
        for (text, expected) in [
            ("B\u{fc}cher, Inc.", "B\u{fc}cher, Inc."),
            ("a\x1b[2J\n", r"a\u{1b}[2J\u{a}"),
            ("\u{9b}31m\u{7f}", r"\u{9b}31m\u{7f}"),
            ("\u{202e}moc", r"\u{202e}moc"),
        ] {
            let value = FactValue::from(text);
            assert_eq!(value.to_string(), expected);
            assert_eq!(
                value,
                FactValue::Text(text.to_owned()),
                "the value is whole"
            );
            let list = FactValue::from(vec!["x".to_owned(), text.to_owned()]);
            assert_eq!(list.to_string(), format!("x, {expected}"));
        }
    }
}
