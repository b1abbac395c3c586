//! JSON Schema: one file with everything that documents have in common, and a small one for each document.

use serde_json::{Map, Value, json};

use notafter_records::documents;
use schemars::generate::SchemaSettings;

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
    // What functions take and give, besides.
    let signatures = notafter_records::functions::signatures(&mut generator);
    generator.subschema_for::<notafter_records::functions::ValidatorSettings>();
    generator.subschema_for::<notafter_records::functions::ScanRequest>();
    generator.subschema_for::<notafter_records::ScanProgressRecord>();
    drop(signatures);
    let definitions: Map<String, Value> = generator.take_definitions(true);
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
