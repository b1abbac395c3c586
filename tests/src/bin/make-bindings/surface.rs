//! `surface.json`: what each language has to have, for its own test by reflection.

use notafter_records::functions::FunctionKind;
use serde::Serialize;
use serde_json::Value;

use crate::model::{Record, Surface};
use crate::words::plain;

/// The version of the form of this file.
const VERSION: u32 = 1;

#[derive(Serialize)]
struct Shown<'a> {
    version: u32,
    records: Vec<ShownRecord<'a>>,
    codes: Vec<ShownCodes<'a>>,
    functions: Vec<ShownFunction<'a>>,
    errors: Vec<ShownError<'a>>,
    objects: Vec<ShownObject<'a>>,
}

#[derive(Serialize)]
struct ShownRecord<'a> {
    name: &'a str,
    doc: &'a str,
    /// `request`, `settings` (given only), `answer` (got only) or `both`.
    role: &'static str,
    /// As JSON, Python and TypeScript have them.
    fields: Vec<ShownField<'a>>,
    /// As Kotlin and Swift have them: these hold fields of the list above.
    flattened: Vec<ShownFlattened<'a>>,
}

#[derive(Serialize)]
struct ShownField<'a> {
    name: &'a str,
    #[serde(rename = "type")]
    kind: String,
    /// Whether it may be missing when it is read.
    optional: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    default: Option<&'a Value>,
    #[serde(skip_serializing_if = "is_false")]
    secret: bool,
    doc: &'a str,
}

#[derive(Serialize)]
struct ShownFlattened<'a> {
    field: &'a str,
    record: String,
    optional: bool,
}

#[derive(Serialize)]
struct ShownCodes<'a> {
    name: &'a str,
    doc: &'a str,
    /// Whether other values may occur.
    open: bool,
    values: &'a [String],
}

#[derive(Serialize)]
struct ShownFunction<'a> {
    name: &'a str,
    kind: &'static str,
    request: String,
    result: String,
    doc: &'a str,
}

#[derive(Serialize)]
struct ShownError<'a> {
    class: &'a str,
    code: &'a str,
}

#[derive(Serialize)]
struct ShownObject<'a> {
    name: &'a str,
    doc: String,
    methods: Vec<ShownMethod<'a>>,
}

#[derive(Serialize)]
struct ShownMethod<'a> {
    name: &'a str,
    #[serde(rename = "static")]
    is_constructor: bool,
    #[serde(rename = "async")]
    is_async: bool,
    doc: String,
}

#[allow(clippy::trivially_copy_pass_by_ref, reason = "as serde wants it")]
const fn is_false(it: &bool) -> bool {
    !*it
}

/// The file.
pub(crate) fn surface(surface: &Surface) -> String {
    let mut records: Vec<ShownRecord<'_>> = surface.records.iter().map(record).collect();
    records.sort_by_key(|it| it.name);
    let codes = surface.codes.iter().map(|it| ShownCodes {
        name: &it.name,
        doc: &it.about,
        open: it.is_open,
        values: &it.values,
    });
    let functions = surface.functions.iter().map(|it| ShownFunction {
        name: it.name,
        kind: match it.kind {
            FunctionKind::Plain => "plain",
            FunctionKind::Judging => "judging",
            FunctionKind::Asking => "asking",
        },
        request: it.request.text(),
        result: it.result.text(),
        doc: &it.about,
    });
    let errors = surface.errors.iter().map(|it| ShownError {
        class: it.class,
        code: it.code.as_ref(),
    });
    let objects = surface.objects.iter().map(|it| ShownObject {
        name: &it.name,
        doc: plain(&it.about),
        methods: it
            .methods
            .iter()
            .map(|it| ShownMethod {
                name: &it.name,
                is_constructor: it.is_constructor,
                is_async: it.is_async,
                doc: plain(&it.about),
            })
            .collect(),
    });
    let shown = Shown {
        version: VERSION,
        records,
        codes: codes.collect(),
        functions: functions.collect(),
        errors: errors.collect(),
        objects: objects.collect(),
    };
    serde_json::to_string_pretty(&shown).expect("a surface is JSON") + "\n"
}

fn record(record: &Record) -> ShownRecord<'_> {
    let fields = record.fields.iter().map(|it| ShownField {
        name: &it.name,
        kind: it.kind.text(),
        optional: !it.is_needed,
        default: it.default.as_ref(),
        secret: it.is_secret,
        doc: &it.about,
    });
    ShownRecord {
        name: &record.name,
        doc: &record.about,
        role: match (record.is_given, record.is_answered) {
            _ if record.is_request() => "request",
            (true, true) => "both",
            (true, false) => "settings",
            (false, _) => "answer",
        },
        fields: fields.collect(),
        flattened: record
            .flattened
            .iter()
            .map(|(field, it)| ShownFlattened {
                field,
                record: it.record.trim_end_matches("Record").to_owned(),
                optional: it.is_optional,
            })
            .collect(),
    }
}
