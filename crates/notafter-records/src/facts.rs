//! Facts as one object: names to values.

use std::collections::BTreeMap;
use std::fmt;

use notafter::facts::{Fact, FactValue};
use notafter::time::Timestamp;
use serde::Serialize;
use serde::de::{Deserialize, Deserializer, Error, SeqAccess, Unexpected, Visitor};

use crate::Instant;

/// What a finding or an anomaly has to say besides its code, by name.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, serde::Deserialize)]
#[cfg_attr(
    feature = "schema",
    derive(schemars::JsonSchema),
    schemars(transparent, rename = "Facts")
)]
#[serde(transparent)]
pub struct Facts(pub BTreeMap<String, FactRecord>);

impl std::ops::Deref for Facts {
    type Target = BTreeMap<String, FactRecord>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

impl FromIterator<(String, FactRecord)> for Facts {
    fn from_iter<I: IntoIterator<Item = (String, FactRecord)>>(facts: I) -> Self {
        Self(facts.into_iter().collect())
    }
}

impl Extend<(String, FactRecord)> for Facts {
    fn extend<I: IntoIterator<Item = (String, FactRecord)>>(&mut self, facts: I) {
        self.0.extend(facts);
    }
}

/// The value of a fact.
///
/// In JSON an instant is its text and nothing else. So a text that is an instant to the letter, such as
/// `2026-11-22T09:30:00Z`, is read again as one, whatever it was before: it is written the same.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum), uniffi(name = "Fact"))]
#[serde(untagged)]
pub enum FactRecord {
    /// Text.
    #[cfg_attr(feature = "uniffi", uniffi(name = "TextFact"))]
    Text(String),
    /// A whole number.
    #[cfg_attr(feature = "uniffi", uniffi(name = "IntegerFact"))]
    Integer(i64),
    /// Yes or no.
    #[cfg_attr(feature = "uniffi", uniffi(name = "BooleanFact"))]
    Boolean(bool),
    /// An instant.
    #[cfg_attr(feature = "uniffi", uniffi(name = "InstantFact"))]
    Instant(Instant),
    /// Several texts.
    #[cfg_attr(feature = "uniffi", uniffi(name = "ListFact"))]
    List(Vec<String>),
}

impl fmt::Display for FactRecord {
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

impl<'de> Deserialize<'de> for FactRecord {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Value;

        impl<'de> Visitor<'de> for Value {
            type Value = FactRecord;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a text, a whole number, yes or no, or a list of texts")
            }

            fn visit_str<E: Error>(self, text: &str) -> Result<FactRecord, E> {
                self.visit_string(text.to_owned())
            }

            fn visit_string<E: Error>(self, text: String) -> Result<FactRecord, E> {
                Ok(instant(&text).map_or(FactRecord::Text(text), FactRecord::Instant))
            }

            fn visit_i64<E: Error>(self, number: i64) -> Result<FactRecord, E> {
                Ok(FactRecord::Integer(number))
            }

            fn visit_u64<E: Error>(self, number: u64) -> Result<FactRecord, E> {
                let integer = i64::try_from(number).map(FactRecord::Integer);
                integer.map_err(|_| E::invalid_value(Unexpected::Unsigned(number), &self))
            }

            fn visit_bool<E: Error>(self, yes: bool) -> Result<FactRecord, E> {
                Ok(FactRecord::Boolean(yes))
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<FactRecord, A::Error> {
                let mut texts = Vec::new();
                while let Some(text) = list.next_element()? {
                    texts.push(text);
                }
                Ok(FactRecord::List(texts))
            }
        }

        deserializer.deserialize_any(Value)
    }
}

/// The instant that is written like this to the letter.
fn instant(text: &str) -> Option<Instant> {
    let at: Timestamp = text.parse().ok()?;
    (at.to_string() == text).then_some(Instant(at))
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
    #[test]
    fn what_is_read_is_written_the_same() {
        for (json, expected) in [
            (
                r#""1970-01-01T00:00:00Z""#,
                Some(FactRecord::Instant(Timestamp::UNIX_EPOCH.into())),
            ),
            // Instants too, but not to the letter.
            (r#""1970-01-01""#, None),
            (r#""1970-01-01t00:00:00z""#, None),
            (r#"" 1970-01-01T00:00:00Z""#, None),
            (r#""1970-01-01T00:00:00.5Z""#, None),
            (r#""""#, None),
            ("-3", Some(FactRecord::Integer(-3))),
            ("9223372036854775807", Some(FactRecord::Integer(i64::MAX))),
            ("true", Some(FactRecord::Boolean(true))),
            ("[]", Some(FactRecord::List(Vec::new()))),
            (
                r#"["1970-01-01T00:00:00Z"]"#,
                Some(FactRecord::List(vec!["1970-01-01T00:00:00Z".to_owned()])),
            ),
        ] {
            let read: FactRecord = serde_json::from_str(json).unwrap();
            assert_eq!(serde_json::to_string(&read).unwrap(), json);
            match expected {
                Some(expected) => assert_eq!(read, expected),
                None => assert!(matches!(read, FactRecord::Text(_)), "{json}"),
            }
        }
        for json in ["9223372036854775808", "1.5", "null", "{}", "[1]"] {
            let read: Result<FactRecord, _> = serde_json::from_str(json);
            assert!(read.is_err(), "{json}");
        }
    }
}
