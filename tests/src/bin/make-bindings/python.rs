//! Records and codes for Python: frozen dataclasses with straight-line code to and from JSON.

use std::fmt::Write as _;

use serde_json::Value;

use crate::model::{Codes, FieldModel, Record, Surface, Type};
use crate::words::{upper_snake, wrapped};

/// How long a line of prose is.
const WIDTH: usize = 92;

/// The record that is a class of its own, which reads each fact when it is asked for.
const NATIVE: &str = "Certificate";

const CODES_HEAD: &str = "\
# Written by make-bindings from the records of notafter: change those.
\"\"\"Every code that a field may have, as a type and as a tuple of its values.

Where other values may occur as well, the type is `str`, and the tuple has the usual ones.
\"\"\"

from __future__ import annotations

from typing import Literal, Tuple

";

/// `_codes.py`.
pub(crate) fn codes(surface: &Surface) -> String {
    let mut text = CODES_HEAD.to_owned();
    let mut names: Vec<String> = Vec::new();
    for codes in &surface.codes {
        names.push(codes.name.clone());
        names.push(constant(codes));
    }
    text.push_str("__all__ = [\n");
    names.sort();
    for name in &names {
        let _ = writeln!(text, "    \"{name}\",");
    }
    text.push_str("]\n");
    for codes in &surface.codes {
        text.push('\n');
        let alias = &codes.name;
        if codes.is_open {
            let _ = writeln!(text, "{alias} = str");
        } else {
            let _ = writeln!(text, "{alias} = Literal[");
            for value in &codes.values {
                let _ = writeln!(text, "    \"{value}\",");
            }
            text.push_str("]\n");
        }
        let _ = writeln!(text, "\"\"\"{}\"\"\"\n", codes.about);
        let of = if codes.is_open { "str" } else { alias };
        let _ = writeln!(text, "{}: Tuple[{of}, ...] = (", constant(codes));
        for value in &codes.values {
            let _ = writeln!(text, "    \"{value}\",");
        }
        text.push_str(")\n");
    }
    text
}

/// The tuple's name.
fn constant(codes: &Codes) -> String {
    format!("{}_VALUES", upper_snake(&codes.name))
}

const RECORDS_HEAD: &str = "\
# Written by make-bindings from the records of notafter: change those.
\"\"\"Records: what notafter says, as frozen dataclasses.

Each has `from_dict`, which takes what `json.loads` gives of JSON that notafter wrote (fields that
are missing have their defaults, fields that are not known are passed over), and `to_dict`, which
gives the same JSON back.
\"\"\"

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING, Any, Dict, Literal, Mapping, Optional, Sequence

from . import _values as _v
from ._values import Facts, IpAddress, record

if TYPE_CHECKING:
    from datetime import datetime, timedelta
    from fractions import Fraction

    from ._native import Certificate
    from ._codes import (
";

/// `_records.py`.
pub(crate) fn records(surface: &Surface) -> String {
    let mut text = RECORDS_HEAD.to_owned();
    let records: Vec<&Record> = surface
        .records
        .iter()
        .filter(|it| it.name != NATIVE && !it.is_request())
        .collect();
    for codes in &surface.codes {
        let is_used = records
            .iter()
            .flat_map(|it| &it.fields)
            .any(|it| code_of(&it.kind) == Some(codes.name.as_str()));
        if is_used {
            let _ = writeln!(text, "        {},", codes.name);
        }
    }
    text.push_str("    )\n\n__all__ = [\n");
    let mut names: Vec<&str> = records.iter().map(|it| it.name.as_str()).collect();
    names.sort_unstable();
    for name in names {
        let _ = writeln!(text, "    \"{name}\",");
    }
    text.push_str("]\n");
    for record in records {
        text.push_str(&class(record));
    }
    text
}

/// The name of an attribute: a word of the language has a `_` behind it.
fn member(name: &str) -> String {
    let is_taken = [
        "from", "is", "not", "in", "or", "and", "as", "class", "global",
    ]
    .contains(&name);
    format!("{name}{}", if is_taken { "_" } else { "" })
}

fn code_of(kind: &Type) -> Option<&str> {
    match kind {
        Type::Code(name) | Type::OpenCode(name) => Some(name),
        Type::List(inner) | Type::Optional(inner) => code_of(inner),
        _ => None,
    }
}

fn class(record: &Record) -> String {
    let mut text = format!("\n\n@record\nclass {}:\n", record.name);
    docstring(&mut text, &record.about);
    // Fields that have to be given come first: a dataclass wants it so.
    let fields = || {
        let needed = record.fields.iter().filter(|it| it.is_needed);
        needed.chain(record.fields.iter().filter(|it| !it.is_needed))
    };
    for field in fields() {
        text.push_str(&attribute(record, field));
    }
    let name = &record.name;
    text.push_str("\n    @classmethod\n");
    let _ = writeln!(
        text,
        "    def from_dict(cls, raw: Mapping[str, Any]) -> {name}:\n        \"\"\"What this JSON \
         object says.\"\"\""
    );
    text.push_str("        get = raw.get\n        return cls(\n");
    for field in fields() {
        let _ = writeln!(text, "            {},", decoded(field));
    }
    text.push_str("        )\n");
    text.push_str(&to_dict(record));
    text
}

fn docstring(text: &mut String, about: &str) {
    let lines = wrapped(about, WIDTH);
    if let [line] = &lines[..] {
        let _ = writeln!(text, "    \"\"\"{line}\"\"\"\n");
        return;
    }
    let _ = writeln!(text, "    \"\"\"{}", lines.join("\n    "));
    text.push_str("    \"\"\"\n\n");
}

fn attribute(record: &Record, field: &FieldModel) -> String {
    let kind = annotation(record, &field.kind);
    let default = (!field.is_needed).then(|| default(field));
    let default = match (default, field.is_secret) {
        (None, false) => String::new(),
        (None, true) => " = field(repr=False)".to_owned(),
        (Some(Default::Value(value)), false) => format!(" = {value}"),
        (Some(Default::Value(value)), true) => format!(" = field(default={value}, repr=False)"),
        (Some(Default::Made(made)), _) => format!(" = field(default_factory={made})"),
    };
    let mut text = format!("    {}: {kind}{default}\n", member(&field.name));
    let lines = wrapped(&field.about, WIDTH);
    let _ = writeln!(text, "    \"\"\"{}\"\"\"", lines.join("\n    "));
    text
}

enum Default {
    Value(String),
    Made(&'static str),
}

fn default(field: &FieldModel) -> Default {
    Default::Value(match (&field.kind, &field.default) {
        (Type::Optional(_), _) => "None".to_owned(),
        (Type::List(_), _) => "()".to_owned(),
        (Type::Facts, _) => return Default::Made("dict"),
        (Type::Boolean, Some(Value::Bool(true))) => "True".to_owned(),
        (Type::Boolean, _) => "False".to_owned(),
        (_, Some(value)) => value.to_string(),
        (kind, None) => panic!("{} of {kind:?} has no default", field.name),
    })
}

/// The type as an annotation; what a caller gives may be any sequence.
fn annotation(record: &Record, kind: &Type) -> String {
    match kind {
        Type::Text => "str".to_owned(),
        Type::Constant(value) => format!("Literal[\"{value}\"]"),
        Type::Integer => "int".to_owned(),
        Type::Boolean => "bool".to_owned(),
        Type::Instant => "datetime".to_owned(),
        Type::Duration => "timedelta".to_owned(),
        Type::Octets => "bytes".to_owned(),
        Type::Fraction => "Fraction".to_owned(),
        Type::Facts => "Facts".to_owned(),
        Type::Address => "IpAddress".to_owned(),
        Type::Code(name) | Type::OpenCode(name) | Type::Record(name) => name.clone(),
        Type::List(inner) => {
            let inner = annotation(record, inner);
            if record.is_given {
                format!("Sequence[{inner}]")
            } else {
                format!("tuple[{inner}, ...]")
            }
        }
        Type::Optional(inner) => format!("Optional[{}]", annotation(record, inner)),
    }
}

/// The expression that reads a field.
fn decoded(field: &FieldModel) -> String {
    let name = &field.name;
    if field.is_needed {
        return conversion(&field.kind, &format!("raw[\"{name}\"]"));
    }
    match &field.kind {
        Type::Optional(inner) => {
            let present = conversion(inner, "it");
            if present == "it" {
                format!("get(\"{name}\")")
            } else {
                format!("None if (it := get(\"{name}\")) is None else {present}")
            }
        }
        Type::List(_) | Type::Facts => conversion(&field.kind, &format!("get(\"{name}\", ())")),
        kind => {
            let Default::Value(default) = default(field) else {
                unreachable!("only facts are made");
            };
            conversion(kind, &format!("get(\"{name}\", {default})"))
        }
    }
}

/// What makes a value of JSON the language's own.
fn conversion(kind: &Type, value: &str) -> String {
    match kind {
        Type::Text
        | Type::Constant(_)
        | Type::Integer
        | Type::Boolean
        | Type::Code(_)
        | Type::OpenCode(_) => value.to_owned(),
        Type::Instant => format!("_v.instant({value})"),
        Type::Duration => format!("_v.duration({value})"),
        Type::Octets => format!("_v.octets({value})"),
        Type::Fraction => format!("_v.fraction({value})"),
        Type::Facts => format!("_v.facts({value})"),
        Type::Address => format!("_v.ip_address({value})"),
        Type::Record(name) if name == NATIVE => format!("_v.certificate({value})"),
        Type::Record(name) => format!("{name}.from_dict({value})"),
        Type::List(inner) => {
            let inner = conversion(inner, "one");
            if inner == "one" {
                format!("tuple({value})")
            } else {
                format!("tuple([{inner} for one in {value}])")
            }
        }
        Type::Optional(inner) => {
            format!("None if {value} is None else {}", conversion(inner, value))
        }
    }
}

/// What makes it JSON again.
fn written(kind: &Type, value: &str) -> String {
    match kind {
        Type::Text
        | Type::Constant(_)
        | Type::Integer
        | Type::Boolean
        | Type::Code(_)
        | Type::OpenCode(_) => value.to_owned(),
        Type::Instant => format!("_v.instant_text({value})"),
        Type::Duration => format!("_v.duration_text({value})"),
        Type::Octets => format!("_v.octets_text({value})"),
        Type::Fraction => format!("_v.fraction_text({value})"),
        Type::Facts => format!("_v.facts_dict({value})"),
        Type::Address => format!("str({value})"),
        Type::Record(_) => format!("{value}.to_dict()"),
        Type::List(inner) => {
            let inner = written(inner, "one");
            if inner == "one" {
                format!("list({value})")
            } else {
                format!("[{inner} for one in {value}]")
            }
        }
        Type::Optional(inner) => {
            let inner = written(inner, value);
            if inner == value {
                inner
            } else {
                format!("None if {value} is None else {inner}")
            }
        }
    }
}

fn to_dict(record: &Record) -> String {
    let mut text = String::from(
        "\n    def to_dict(self) -> Dict[str, Any]:\n        \"\"\"The same as JSON has it.\"\"\"\n",
    );
    let entry = |field: &FieldModel, is_present: bool| {
        let value = format!("self.{}", member(&field.name));
        let kind = if is_present {
            field.kind.inner()
        } else {
            &field.kind
        };
        (field.name.clone(), written(kind, &value))
    };
    let is_plain = |field: &FieldModel| field.is_always_written && field.part.is_none();
    if record.fields.iter().all(is_plain) {
        text.push_str("        return {\n");
        for field in &record.fields {
            let (name, value) = entry(field, false);
            let _ = writeln!(text, "            \"{name}\": {value},");
        }
        text.push_str("        }\n");
        return text;
    }
    text.push_str("        raw: Dict[str, Any] = {}\n");
    let mut open_part = None;
    for field in &record.fields {
        if field.part.is_some() && field.part != open_part {
            let mark = record.mark(field).expect("a part has fields");
            let _ = writeln!(text, "        if self.{} is not None:", member(&mark.name));
        }
        open_part.clone_from(&field.part);
        if !field.is_always_written {
            let _ = writeln!(text, "        if self.{} is not None:", member(&field.name));
        }
        let is_mark = record.mark(field).is_some_and(|it| it.name == field.name);
        let indent = if is_plain(field) { 8 } else { 12 };
        let (name, value) = entry(field, is_mark || !field.is_always_written);
        let _ = writeln!(text, "{:indent$}raw[\"{name}\"] = {value}", "");
    }
    text.push_str("        return raw\n");
    text
}
