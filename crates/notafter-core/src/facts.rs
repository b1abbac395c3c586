//! Facts: what a finding or an anomaly has to say besides its code.

use std::fmt;

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
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Text(text) => f.write_str(text),
            Self::Integer(number) => write!(f, "{number}"),
            Self::Boolean(yes) => write!(f, "{yes}"),
            Self::Instant(instant) => write!(f, "{instant}"),
            Self::List(texts) => f.write_str(&texts.join(", ")),
        }
    }
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
