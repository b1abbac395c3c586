//! Facts as one object: names to values.

use std::collections::BTreeMap;

use notafter::facts::{Fact, FactValue};
use serde::Serialize;

use crate::Instant;

/// What a finding or an anomaly has to say besides its code, by name.
pub type Facts = BTreeMap<String, FactRecord>;

/// The value of a fact.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(untagged)]
pub enum FactRecord {
    /// Text.
    Text(String),
    /// A whole number.
    Integer(i64),
    /// Yes or no.
    Boolean(bool),
    /// An instant.
    Instant(Instant),
    /// Several texts.
    List(Vec<String>),
}

impl std::fmt::Display for FactRecord {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Text(text) => f.write_str(text),
            Self::Integer(number) => write!(f, "{number}"),
            Self::Boolean(yes) => write!(f, "{yes}"),
            Self::Instant(instant) => write!(f, "{instant}"),
            Self::List(texts) => f.write_str(&texts.join(", ")),
        }
    }
}

/// The facts as one object.
pub fn facts(facts: &[Fact]) -> Facts {
    facts
        .iter()
        .map(|fact| (fact.name.to_owned(), value(&fact.value)))
        .collect()
}

fn value(value: &FactValue) -> FactRecord {
    match value {
        FactValue::Text(text) => FactRecord::Text(text.clone()),
        FactValue::Integer(number) => FactRecord::Integer(*number),
        FactValue::Boolean(yes) => FactRecord::Boolean(*yes),
        FactValue::Instant(instant) => FactRecord::Instant((*instant).into()),
        FactValue::List(texts) => FactRecord::List(texts.clone()),
        // A kind of value that is newer than this table has its text at least.
        other => FactRecord::Text(other.to_string()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use notafter::time::Timestamp;

    #[test]
    fn every_kind_of_value_in_json() {
        let record = facts(&[
            Fact::new("text", "a\u{1b}b"),
            Fact::new("integer", -3_i64),
            Fact::new("boolean", true),
            Fact::new("instant", Timestamp::UNIX_EPOCH),
            Fact::new("list", vec!["x".to_owned(), "y".to_owned()]),
        ]);
        assert_eq!(
            serde_json::to_string(&record).unwrap(),
            r#"{"boolean":true,"instant":"1970-01-01T00:00:00Z","integer":-3,"list":["x","y"],"text":"a\u001bb"}"#
        );
    }
}
