//! Whether JSON is what `docs/schema/` says: a checker of the part of JSON Schema 2020-12 that those files use. A
//! keyword that it does not know stops the test, and so does a field that no schema describes, which JSON Schema
//! itself would let pass.

use std::collections::BTreeSet;
use std::net::IpAddr;
use std::path::Path;
use std::sync::OnceLock;

use notafter_records::{FractionRecord, Instant, Seconds};
use serde_json::{Map, Value};

use crate::conformance::workspace;

/// Keywords that say nothing of whether a value is right, or that `x-notafter` says better.
const ANNOTATIONS: &[&str] = &[
    "$defs",
    "$id",
    "$schema",
    "contentEncoding",
    "default",
    "description",
    "pattern",
    "title",
    "writeOnly",
];

/// Where the schemas are.
const FOLDER: &str = "docs/schema";

/// The file with the definitions.
const SHARED: &str = "notafter.schema.json";

/// The schemas in `docs/schema/`, and what each function gives.
#[derive(Debug)]
pub struct Schemas {
    shared: Value,
    functions: Value,
}

impl Schemas {
    /// Reads the definitions: once, they are large.
    pub fn read() -> &'static Self {
        static SCHEMAS: OnceLock<Schemas> = OnceLock::new();
        SCHEMAS.get_or_init(|| Self {
            shared: file(&Path::new(FOLDER).join(SHARED)),
            functions: file(Path::new("bindings/surface.json"))["functions"].take(),
        })
    }

    /// What is wrong with a document of this name (`check`, `report` ...): nothing, as a rule.
    pub fn problems(&self, document: &str, value: &Value) -> Vec<String> {
        let name = format!("{document}.schema.json");
        self.wrong(&file(&Path::new(FOLDER).join(name)), value)
    }

    /// What is wrong with what a function gave.
    pub fn problems_of_answer(&self, function: &str, value: &Value) -> Vec<String> {
        let all = self.functions.as_array().into_iter().flatten();
        let mut of_name = all.filter(|it| it["name"] == function);
        let kind = of_name.next().and_then(|it| it["result"].as_str());
        self.problems_of_type(kind.expect("the function is in the surface"), value)
    }

    /// The same by a type as `surface.json` has it: `list<record:Finding>`.
    fn problems_of_type(&self, kind: &str, value: &Value) -> Vec<String> {
        let inner = |outer: &str| kind.strip_prefix(outer)?.strip_suffix('>');
        if let Some(inner) = inner("optional<") {
            return match value {
                Value::Null => Vec::new(),
                value => self.problems_of_type(inner, value),
            };
        }
        if let Some(inner) = inner("list<") {
            let values = value.as_array().expect("a list");
            let problems = values.iter().map(|it| self.problems_of_type(inner, it));
            return problems.flatten().collect();
        }
        match kind.strip_prefix("record:") {
            Some(record) => self.wrong(&self.shared["$defs"][record], value),
            None => {
                assert_eq!(kind, "string", "no function gives anything else");
                assert!(value.is_string(), "{value} is a text");
                Vec::new()
            }
        }
    }

    fn wrong(&self, schema: &Value, value: &Value) -> Vec<String> {
        assert!(
            schema.is_object() || schema.is_boolean(),
            "there is such a schema"
        );
        let mut look = Look {
            schemas: self,
            problems: Vec::new(),
        };
        look.whole(schema, value, "");
        look.problems
    }

    fn referred(&self, reference: &str) -> &Value {
        let (file, pointer) = reference.split_once('#').expect("a definition");
        assert!(
            file.is_empty() || file == SHARED,
            "{reference} is among the definitions"
        );
        let found = self.shared.pointer(pointer);
        found.unwrap_or_else(|| panic!("{reference} is there"))
    }
}

fn file(path: &Path) -> Value {
    let path = workspace().join(path);
    let text = std::fs::read_to_string(&path).expect("the schema can be read");
    serde_json::from_str(&text).expect("a schema is JSON")
}

/// A look at one value.
struct Look<'a> {
    schemas: &'a Schemas,
    problems: Vec<String>,
}

impl<'a> Look<'a> {
    /// All of a value, fields that are not described included.
    fn whole(&mut self, schema: &'a Value, value: &Value, at: &str) {
        let mut known = BTreeSet::new();
        self.part(schema, value, at, &mut known);
        for name in value.as_object().into_iter().flat_map(Map::keys) {
            if !known.contains(name) {
                self.problems.push(format!("{at}/{name} is in no schema"));
            }
        }
    }

    /// What one schema says of it. `known` gets the fields that it describes.
    fn part(&mut self, schema: &'a Value, value: &Value, at: &str, known: &mut BTreeSet<String>) {
        if schema == &Value::Bool(true) {
            known.extend(value.as_object().into_iter().flat_map(Map::keys).cloned());
            return;
        }
        let schema = schema.as_object().expect("a schema is an object");
        for (keyword, said) in schema {
            match keyword.as_str() {
                "$ref" => {
                    let name = said.as_str().expect("a reference is a text");
                    self.part(self.schemas.referred(name), value, at, known);
                }
                "anyOf" | "oneOf" => self.branches(list(said), value, at, known),
                "type" => self.kind(said, value, at),
                "const" => self.must(said == value, at, || format!("{value} is not {said}")),
                "enum" => self.must(list(said).contains(value), at, || {
                    format!("{value} is none of its codes")
                }),
                "minimum" => self.must(
                    value.as_f64() >= said.as_f64() || !value.is_number(),
                    at,
                    || format!("{value} is below {said}"),
                ),
                "maximum" => self.must(
                    value.as_f64() <= said.as_f64() || !value.is_number(),
                    at,
                    || format!("{value} is above {said}"),
                ),
                "format" => self.format(said, value, at),
                "x-notafter" => self.single(said, value, at),
                "required" => {
                    for name in list(said).iter().filter_map(Value::as_str) {
                        let is_there = value.get(name).is_some() || !value.is_object();
                        self.must(is_there, at, || format!("{name} is missing"));
                    }
                }
                "properties" => {
                    for (name, of) in said.as_object().expect("fields") {
                        if let Some(value) = value.get(name) {
                            self.whole(of, value, &format!("{at}/{name}"));
                        }
                        known.insert(name.clone());
                    }
                }
                "additionalProperties" => {
                    if said.is_object() {
                        for (name, value) in value.as_object().into_iter().flatten() {
                            self.whole(said, value, &format!("{at}/{name}"));
                            known.insert(name.clone());
                        }
                    }
                }
                "items" => {
                    for (place, value) in value.as_array().into_iter().flatten().enumerate() {
                        self.whole(said, value, &format!("{at}/{place}"));
                    }
                }
                other => assert!(
                    ANNOTATIONS.contains(&other),
                    "{other} is a keyword that is known here"
                ),
            }
        }
    }

    /// One of several schemas: the one with the fewest problems counts.
    fn branches(
        &mut self,
        branches: &'a [Value],
        value: &Value,
        at: &str,
        known: &mut BTreeSet<String>,
    ) {
        let looks = branches.iter().map(|branch| {
            let mut look = Look {
                schemas: self.schemas,
                problems: Vec::new(),
            };
            let mut known = BTreeSet::new();
            look.part(branch, value, at, &mut known);
            (look.problems, known)
        });
        let best = looks.min_by_key(|(problems, _)| problems.len());
        let (problems, of_branch) = best.expect("there is a branch");
        self.problems.extend(problems);
        known.extend(of_branch);
    }

    fn kind(&mut self, said: &Value, value: &Value, at: &str) {
        let is_kind = |name: &Value| match name.as_str() {
            Some("null") => value.is_null(),
            Some("string") => value.is_string(),
            Some("boolean") => value.is_boolean(),
            Some("integer") => value.is_u64() || value.is_i64(),
            Some("object") => value.is_object(),
            Some("array") => value.is_array(),
            other => panic!("{other:?} is a type that is known here"),
        };
        let fits = said
            .as_array()
            .map_or_else(|| is_kind(said), |all| all.iter().any(is_kind));
        self.must(fits, at, || format!("{value} is not of type {said}"));
    }

    fn format(&mut self, said: &Value, value: &Value, at: &str) {
        let Some(text) = value.as_str() else {
            return;
        };
        let address = text.parse::<IpAddr>();
        let fits = match said.as_str() {
            Some("date-time") => text.parse::<notafter::time::Timestamp>().is_ok(),
            Some("ipv4") => address.is_ok_and(|it| it.is_ipv4()),
            Some("ipv6") => address.is_ok_and(|it| it.is_ipv6()),
            other => panic!("{other:?} is a format that is known here"),
        };
        self.must(fits, at, || format!("{text} is no {said}"));
    }

    /// A value of a type of the library's own: it is read as that and comes back the same.
    fn single(&mut self, said: &Value, value: &Value, at: &str) {
        if value.is_null() {
            return;
        }
        let fits = match said.as_str() {
            Some("instant") => comes_back::<Instant>(value),
            Some("duration") => comes_back::<Seconds>(value),
            Some("octets") => comes_back::<notafter_records::Octets>(value),
            Some("fraction") => comes_back::<FractionRecord>(value),
            Some("fact") => comes_back::<notafter_records::FactRecord>(value),
            Some("code" | "open-code" | "ip-address") => true,
            other => panic!("{other:?} is a value that is known here"),
        };
        self.must(fits, at, || format!("{value} is no {said}"));
    }

    fn must(&mut self, is_so: bool, at: &str, problem: impl FnOnce() -> String) {
        if !is_so {
            self.problems.push(format!("{at}: {}", problem()));
        }
    }
}

fn comes_back<T: serde::Serialize + serde::de::DeserializeOwned>(value: &Value) -> bool {
    let read: Result<T, _> = serde_json::from_value(value.clone());
    read.is_ok_and(|it| serde_json::to_value(it).is_ok_and(|it| it == *value))
}

fn list(said: &Value) -> &[Value] {
    said.as_array().expect("a list")
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn what_is_wrong_is_told() {
        let schemas = Schemas::read();
        let right = json!({
            "tag": null, "target": "a:443", "address": "192.0.2.1", "key_type": "rsa",
            "observed_at": "2026-06-01T00:00:00Z", "outcome": "refused", "certificate": null,
            "renewal_mode": "unknown",
        });
        assert_eq!(schemas.problems("snapshot", &right), [""; 0]);
        for (field, value, problem) in [
            ("unheard_of", json!(1), "is in no schema"),
            ("renewal_mode", json!("sometimes"), "is none of its codes"),
            ("outcome", json!(7), "is not of type"),
            ("observed_at", json!("yesterday"), "is no \"date-time\""),
            ("address", json!("here"), "is no \"ipv4\""),
        ] {
            let mut wrong = right.clone();
            wrong[field] = value;
            let problems = schemas.problems("snapshot", &wrong);
            let is_told = problems.iter().any(|it| it.contains(problem));
            assert!(is_told, "{field}: {problems:?}");
        }
        let mut short = right;
        short.as_object_mut().expect("an object").remove("target");
        assert_eq!(
            schemas.problems("snapshot", &short),
            [": target is missing"]
        );
    }
}
