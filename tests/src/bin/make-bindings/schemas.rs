//! JSON Schema: one file with everything that documents have in common, and a small one for each document.

use std::collections::BTreeSet;

use notafter_records::functions::signatures;
use notafter_records::{ScanProgressRecord, documents};
use schemars::Schema;
use schemars::generate::SchemaSettings;
use serde_json::{Map, Value, json};

/// The dialect.
const DIALECT: &str = "https://json-schema.org/draft/2020-12/schema";

/// The file with the definitions.
pub(crate) const SHARED: &str = "notafter.schema.json";

/// Each file's name and contents.
pub(crate) fn files() -> Vec<(String, String)> {
    let mut generator = SchemaSettings::draft2020_12()
        .for_serialize()
        .into_generator();
    let documents = documents(&mut generator);
    // What functions give, besides. What they take is in `surface.json`: nobody reads it off a file.
    let answers = signatures(&mut generator).into_iter().map(|it| it.result);
    let progress = generator.subschema_for::<ScanProgressRecord>();
    let definitions: Map<String, Value> = generator.take_definitions(true);
    let all = documents.iter().map(|it| it.schema.clone()).chain(answers);
    let used = used(all.chain([progress]), &definitions);
    let definitions: Map<String, Value> = definitions
        .into_iter()
        .filter(|(name, _)| used.contains(name))
        .collect();
    let shared = json!({
        "$schema": DIALECT,
        "$id": SHARED,
        "title": "notafter",
        "description": "Every record of notafter, under $defs.",
        "$defs": definitions,
    });
    let mut files = vec![(SHARED.to_owned(), pretty(&shared))];
    for document in documents {
        let mut schema = document.schema.to_value();
        to_shared(&mut schema);
        let name = format!("{}.schema.json", document.name);
        if let Value::Object(object) = &mut schema {
            object.insert("$schema".to_owned(), json!(DIALECT));
            object.insert("$id".to_owned(), json!(name));
            object.insert("title".to_owned(), json!(document.name));
            object.insert("description".to_owned(), json!(document.about));
        }
        files.push((name, pretty(&schema)));
    }
    files
}

/// The names of the definitions that these refer to, and those that those do.
fn used(
    schemas: impl Iterator<Item = Schema>,
    definitions: &Map<String, Value>,
) -> BTreeSet<String> {
    let mut used = BTreeSet::new();
    let mut waiting: Vec<Value> = schemas.map(Schema::to_value).collect();
    while let Some(value) = waiting.pop() {
        match value {
            Value::Object(object) => {
                let name = object.get("$ref").and_then(Value::as_str);
                if let Some(name) = name.and_then(|it| it.rsplit('/').next())
                    && used.insert(name.to_owned())
                {
                    waiting.extend(definitions.get(name).cloned());
                }
                waiting.extend(object.into_iter().map(|(_, it)| it));
            }
            Value::Array(list) => waiting.extend(list),
            _ => {}
        }
    }
    used
}

/// Lets references to definitions lead to the file that has them.
fn to_shared(schema: &mut Value) {
    match schema {
        Value::Object(object) => {
            if let Some(Value::String(reference)) = object.get_mut("$ref") {
                *reference = format!("{SHARED}{reference}");
            }
            object.values_mut().for_each(to_shared);
        }
        Value::Array(list) => list.iter_mut().for_each(to_shared),
        _ => {}
    }
}

fn pretty(value: &Value) -> String {
    let text = serde_json::to_string_pretty(value).expect("a schema is JSON");
    text + "\n"
}
