//! What every language has to have: records with their fields, codes, functions, errors and objects. Made of the
//! schemas, which the records derive, and of the sources.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use notafter_records::functions::{
    self, ErrorCode, FUNCTIONS, FunctionKind, ScanRequest, Signature, ValidatorSettings, signatures,
};
use notafter_records::{
    ObservationRecord, PolicyErrorRecord, RefreshPolicyRecord, ScanProgressRecord,
    TargetErrorRecord,
};
use schemars::Schema;
use schemars::generate::SchemaSettings;
use serde_json::{Map, Value};

use crate::source::{Flattened, Method, Source};
use crate::words::plain;

/// All of it.
pub(crate) struct Surface {
    pub(crate) records: Vec<Record>,
    pub(crate) codes: Vec<Codes>,
    pub(crate) functions: Vec<FunctionModel>,
    pub(crate) errors: Vec<ErrorCode>,
    pub(crate) objects: Vec<Object>,
}

/// A record as JSON has it: flat.
pub(crate) struct Record {
    /// Its name in other languages.
    pub(crate) name: String,
    pub(crate) about: String,
    /// Its fields in the order in which they are written, flattened ones in their places.
    pub(crate) fields: Vec<FieldModel>,
    /// Records whose fields are among these, by the name of the field that holds them in Kotlin and Swift.
    pub(crate) flattened: Vec<(String, Flattened)>,
    /// Whether a caller gives it.
    pub(crate) is_given: bool,
    /// Whether a caller gets it.
    pub(crate) is_answered: bool,
}

impl Record {
    /// Whether it is what a function takes.
    pub(crate) fn is_request(&self) -> bool {
        self.name.ends_with("Request") && self.is_given && !self.is_answered
    }

    /// The fields of a part that may be absent as a whole, of which the first tells whether it is there.
    pub(crate) fn mark(&self, field: &FieldModel) -> Option<&FieldModel> {
        let part = field.part.as_ref()?;
        self.fields.iter().find(|it| it.part.as_ref() == Some(part))
    }
}

/// A field.
pub(crate) struct FieldModel {
    /// Its name in JSON.
    pub(crate) name: String,
    pub(crate) about: String,
    pub(crate) kind: Type,
    /// Whether it has to be there to be read.
    pub(crate) is_needed: bool,
    /// Whether it is written even where it has nothing to say.
    pub(crate) is_always_written: bool,
    /// What it is where it is missing.
    pub(crate) default: Option<Value>,
    /// Whether it must not be shown.
    pub(crate) is_secret: bool,
    /// The part of the record it belongs to, where that may be absent as a whole.
    pub(crate) part: Option<String>,
}

/// The type of a value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Type {
    Text,
    Constant(String),
    Integer,
    Boolean,
    Instant,
    Duration,
    Octets,
    Fraction,
    Facts,
    Address,
    Code(String),
    OpenCode(String),
    Record(String),
    List(Box<Type>),
    Optional(Box<Type>),
}

impl Type {
    /// The type without `Optional`.
    pub(crate) fn inner(&self) -> &Self {
        match self {
            Self::Optional(inner) => inner,
            other => other,
        }
    }

    pub(crate) const fn is_optional(&self) -> bool {
        matches!(self, Self::Optional(_))
    }

    /// The record in it.
    pub(crate) fn record(&self) -> Option<&str> {
        match self {
            Self::Record(name) => Some(name),
            Self::List(inner) | Self::Optional(inner) => inner.record(),
            _ => None,
        }
    }

    /// The spelling in `surface.json`.
    pub(crate) fn text(&self) -> String {
        match self {
            Self::Text => "string".to_owned(),
            Self::Constant(value) => format!("constant:{value}"),
            Self::Integer => "integer".to_owned(),
            Self::Boolean => "boolean".to_owned(),
            Self::Instant => "instant".to_owned(),
            Self::Duration => "duration".to_owned(),
            Self::Octets => "octets".to_owned(),
            Self::Fraction => "fraction".to_owned(),
            Self::Facts => "facts".to_owned(),
            Self::Address => "ip-address".to_owned(),
            Self::Code(name) => format!("code:{name}"),
            Self::OpenCode(name) => format!("open-code:{name}"),
            Self::Record(name) => format!("record:{name}"),
            Self::List(inner) => format!("list<{}>", inner.text()),
            Self::Optional(inner) => format!("optional<{}>", inner.text()),
        }
    }
}

/// A list of codes.
pub(crate) struct Codes {
    pub(crate) name: String,
    pub(crate) about: String,
    pub(crate) is_open: bool,
    pub(crate) values: Vec<String>,
}

/// A function.
pub(crate) struct FunctionModel {
    pub(crate) name: &'static str,
    pub(crate) about: String,
    pub(crate) kind: FunctionKind,
    pub(crate) request: Type,
    pub(crate) result: Type,
}

/// An object with methods.
pub(crate) struct Object {
    pub(crate) name: String,
    pub(crate) about: String,
    pub(crate) methods: Vec<Method>,
}

/// The objects.
const OBJECTS: [&str; 3] = ["Validator", "CancelHandle", "Scan"];

/// The schemas of everything, as it is read or as it is written.
pub(crate) struct Schemas {
    pub(crate) signatures: Vec<Signature>,
    pub(crate) definitions: Map<String, Value>,
    /// What the objects take and give besides the functions.
    given: Vec<Schema>,
    answered: Vec<Schema>,
}

impl Schemas {
    fn new(settings: SchemaSettings) -> Self {
        let mut generator = settings.into_generator();
        let signatures = signatures(&mut generator);
        let given = vec![
            generator.subschema_for::<ValidatorSettings>(),
            generator.subschema_for::<ScanRequest>(),
            generator.subschema_for::<RefreshPolicyRecord>(),
        ];
        let answered = vec![
            generator.subschema_for::<ScanProgressRecord>(),
            generator.subschema_for::<ObservationRecord>(),
            generator.subschema_for::<TargetErrorRecord>(),
            generator.subschema_for::<PolicyErrorRecord>(),
        ];
        let definitions = generator.take_definitions(true);
        Self {
            signatures,
            definitions,
            given,
            answered,
        }
    }

    /// What may be read.
    pub(crate) fn of_reading() -> Self {
        Self::new(SchemaSettings::draft2020_12().for_deserialize())
    }

    /// What is written.
    pub(crate) fn of_writing() -> Self {
        Self::new(SchemaSettings::draft2020_12().for_serialize())
    }
}

impl Surface {
    /// Of the workspace at this path.
    pub(crate) fn read(workspace: &Path) -> Self {
        let source = Source::read(&workspace.join("crates/notafter-records/src"));
        let reading = Schemas::of_reading();
        let writing = Schemas::of_writing();
        Maker {
            source: &source,
            reading: &reading.definitions,
            writing: &writing.definitions,
        }
        .surface(&reading, source_methods(&source))
    }
}

fn source_methods(source: &Source) -> Vec<Object> {
    let mut source_methods: Vec<Object> = Vec::new();
    for name in OBJECTS {
        let methods = source.methods.get(name).into_iter().flatten();
        source_methods.push(Object {
            name: name.to_owned(),
            about: source.abouts.get(name).cloned().unwrap_or_default(),
            methods: methods.map(Method::clone).collect(),
        });
    }
    source_methods
}

struct Maker<'a> {
    source: &'a Source,
    reading: &'a Map<String, Value>,
    writing: &'a Map<String, Value>,
}

impl Maker<'_> {
    fn surface(&self, reading: &Schemas, objects: Vec<Object>) -> Surface {
        let functions: Vec<FunctionModel> = FUNCTIONS
            .iter()
            .zip(&reading.signatures)
            .map(|(function, signature)| self.function(*function, signature))
            .collect();
        let mut records: Vec<Record> = self
            .reading
            .iter()
            .filter(|(_, schema)| schema.get("properties").is_some() || is_empty_object(schema))
            .map(|(name, schema)| self.record(name, schema))
            .collect();
        let given = functions.iter().map(|it| it.request.clone());
        let given = given.chain(reading.given.iter().map(|it| self.kind(it.as_value())));
        mark(&mut records, given.collect(), |it| &mut it.is_given);
        let answered = functions.iter().map(|it| it.result.clone());
        let answered = answered.chain(reading.answered.iter().map(|it| self.kind(it.as_value())));
        mark(&mut records, answered.collect(), |it| &mut it.is_answered);
        Surface {
            records: in_order_of_need(records),
            codes: self.codes(),
            functions,
            errors: functions::error_codes(),
            objects,
        }
    }

    fn function(&self, function: functions::Function, signature: &Signature) -> FunctionModel {
        assert_eq!(function.name, signature.name, "both are made of one list");
        let method = self.source.methods.get("Validator").into_iter().flatten();
        let about = match function.kind {
            FunctionKind::Plain => self.source.functions.get(function.name).cloned(),
            FunctionKind::Judging | FunctionKind::Asking => method
                .into_iter()
                .find(|it| it.name == function.name)
                .map(|it| it.about.clone()),
        };
        FunctionModel {
            name: function.name,
            about: plain(&about.expect("every function is documented")),
            kind: function.kind,
            request: self.kind(signature.request.as_value()),
            result: self.kind(signature.result.as_value()),
        }
    }

    fn record(&self, name: &str, schema: &Value) -> Record {
        let rust_name = self.rust_name(name);
        let mut fields = Vec::new();
        let written = self.writing.get(name).unwrap_or(schema);
        self.fields(&rust_name, schema, written, None, &mut fields);
        let names: BTreeSet<&str> = fields
            .iter()
            .map(|it: &FieldModel| it.name.as_str())
            .collect();
        let known: BTreeSet<&str> = properties(schema).map(|(it, _)| it.as_str()).collect();
        assert_eq!(names, known, "source and schema of {name} agree");
        let declared = self.source.structs.get(&rust_name).into_iter().flatten();
        Record {
            name: name.to_owned(),
            about: plain(text(schema, "description")),
            fields,
            flattened: declared
                .filter_map(|it| Some((it.rust_name.clone(), it.flattened.clone()?)))
                .collect(),
            is_given: false,
            is_answered: false,
        }
    }

    /// The fields of a struct in the order of its declaration.
    fn fields(
        &self,
        rust_name: &str,
        schema: &Value,
        written: &Value,
        part: Option<&str>,
        fields: &mut Vec<FieldModel>,
    ) {
        let declared = self.source.structs.get(rust_name);
        for field in declared.unwrap_or_else(|| panic!("{rust_name} is declared")) {
            if let Some(flattened) = &field.flattened {
                let part = part.or(flattened.is_optional.then_some(field.rust_name.as_str()));
                self.fields(&flattened.record, schema, written, part, fields);
                continue;
            }
            let name = &field.name;
            let value = schema
                .pointer(&format!("/properties/{name}"))
                .unwrap_or_else(|| panic!("{rust_name}.{name} is in the schema"));
            let kind = self.kind(value);
            let is_needed = is_required(schema, name) && part.is_none();
            let kind = match part {
                // What a part needs is absent with it; lists and facts are empty.
                Some(_) if !matches!(kind, Type::Optional(_) | Type::List(_) | Type::Facts) => {
                    Type::Optional(Box::new(kind))
                }
                _ => kind,
            };
            fields.push(FieldModel {
                name: name.clone(),
                about: plain(text(value, "description")),
                is_always_written: is_required(written, name) || part.is_some(),
                default: value.get("default").cloned(),
                is_secret: value.get("writeOnly").is_some_and(|it| it == true),
                part: part.map(str::to_owned),
                kind,
                is_needed,
            });
        }
    }

    fn rust_name(&self, name: &str) -> String {
        let with_suffix = format!("{name}Record");
        if self.source.structs.contains_key(&with_suffix) {
            with_suffix
        } else {
            name.to_owned()
        }
    }

    /// The type that a schema describes.
    fn kind(&self, schema: &Value) -> Type {
        if let Some(reference) = schema.get("$ref").and_then(Value::as_str) {
            let name = reference.rsplit('/').next().unwrap_or_default();
            let named = &self.reading[name];
            return match (text(named, "x-notafter"), name) {
                ("code", _) => Type::Code(name.to_owned()),
                ("open-code", _) => Type::OpenCode(name.to_owned()),
                (_, "Facts") => Type::Facts,
                _ => Type::Record(name.to_owned()),
            };
        }
        if let Some(constant) = schema.get("const").and_then(Value::as_str) {
            return Type::Constant(constant.to_owned());
        }
        let special = match text(schema, "x-notafter") {
            "instant" => Some(Type::Instant),
            "duration" => Some(Type::Duration),
            "octets" => Some(Type::Octets),
            "fraction" => Some(Type::Fraction),
            "ip-address" => Some(Type::Address),
            _ => None,
        };
        let types = types(schema);
        let is_nullable = types.contains(&"null");
        let kind = special.or_else(|| {
            let plain = types.iter().find(|it| **it != "null")?;
            Some(match *plain {
                "string" => Type::Text,
                "integer" => Type::Integer,
                "boolean" => Type::Boolean,
                "array" => Type::List(Box::new(self.kind(&schema["items"]))),
                other => panic!("{other} is a type that no record has"),
            })
        });
        match (kind, schema.get("anyOf").and_then(Value::as_array)) {
            (Some(kind), _) if is_nullable => Type::Optional(Box::new(kind)),
            (Some(kind), _) => kind,
            (None, Some(any)) => {
                let of_null = |it: &Value| types_are_null(it);
                let inner = any.iter().find(|it| !of_null(it)).expect("one is a value");
                Type::Optional(Box::new(self.kind(inner)))
            }
            (None, None) => panic!("{schema} describes nothing that a record has"),
        }
    }

    fn codes(&self) -> Vec<Codes> {
        let codes = self.reading.iter().filter_map(|(name, schema)| {
            let is_open = match text(schema, "x-notafter") {
                "code" => false,
                "open-code" => true,
                _ => return None,
            };
            let values = if is_open {
                schema.pointer("/anyOf/0/enum")
            } else {
                schema.get("enum")
            };
            let values = values.and_then(Value::as_array)?;
            Some(Codes {
                name: name.clone(),
                about: plain(text(schema, "description")),
                is_open,
                values: values
                    .iter()
                    .filter_map(|it| it.as_str().map(str::to_owned))
                    .collect(),
            })
        });
        codes.collect()
    }
}

/// Marks all records that can be reached from these.
fn mark(records: &mut [Record], from: Vec<Type>, flag: fn(&mut Record) -> &mut bool) {
    let mut waiting: Vec<String> = from
        .iter()
        .filter_map(|it| it.record().map(str::to_owned))
        .collect();
    while let Some(name) = waiting.pop() {
        let Some(record) = records.iter_mut().find(|it| it.name == name) else {
            continue;
        };
        if std::mem::replace(flag(record), true) {
            continue;
        }
        let inner = record.fields.iter().filter_map(|it| it.kind.record());
        waiting.extend(inner.map(str::to_owned));
    }
}

/// Each record behind those that its fields have, so that languages can read them from the top; else by name.
fn in_order_of_need(records: Vec<Record>) -> Vec<Record> {
    let mut waiting: BTreeMap<String, Record> = records
        .into_iter()
        .map(|it| (it.name.clone(), it))
        .collect();
    let mut ordered = Vec::new();
    while !waiting.is_empty() {
        let ready = waiting.values().find(|record| {
            let mut inner = record.fields.iter().filter_map(|it| it.kind.record());
            inner.all(|it| !waiting.contains_key(it))
        });
        let name = ready.map(|it| it.name.clone());
        let name = name.expect("no record holds itself");
        ordered.extend(waiting.remove(&name));
    }
    ordered
}

fn text<'a>(schema: &'a Value, key: &str) -> &'a str {
    schema.get(key).and_then(Value::as_str).unwrap_or_default()
}

fn types(schema: &Value) -> Vec<&str> {
    match schema.get("type") {
        Some(Value::String(one)) => vec![one],
        Some(Value::Array(several)) => several.iter().filter_map(Value::as_str).collect(),
        _ => Vec::new(),
    }
}

fn types_are_null(schema: &Value) -> bool {
    types(schema) == ["null"]
}

fn properties(schema: &Value) -> impl Iterator<Item = (&String, &Value)> {
    let properties = schema.get("properties").and_then(Value::as_object);
    properties.into_iter().flatten()
}

fn is_required(schema: &Value, name: &str) -> bool {
    let required = schema.get("required").and_then(Value::as_array);
    required.is_some_and(|it| it.iter().any(|it| it == name))
}

/// A record without fields.
fn is_empty_object(schema: &Value) -> bool {
    text(schema, "type") == "object"
        && schema.get("additionalProperties") == Some(&Value::Bool(false))
}
