//! Records and codes for TypeScript: interfaces, and straight-line functions to and from JSON.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use serde_json::Value;

use crate::model::{Codes, FieldModel, Record, Surface, Type};
use crate::words::{camel, upper_snake, wrapped};

/// How long a line of prose is.
const WIDTH: usize = 100;

const HEAD: &str = "\
// Written by make-bindings from the records of notafter: change those.
//
// Each record is an interface. `reviveX` makes one of a JSON object that notafter wrote, and `dumpX` writes the same
// JSON object again. Where an interface is both given and got, `XInput` is what may be given: with fields left out.

import * as v from './values.js';
import type { Duration, DurationInput, Facts, FactsInput, Fraction, Octets, OctetsInput } from './values.js';

/** A JSON object. */
export type Raw = Record<string, any>;
";

/// `records.ts`.
pub(crate) fn records(surface: &Surface) -> String {
    let mut text = HEAD.to_owned();
    for codes in &surface.codes {
        code_list(&mut text, codes);
    }
    let loose = loose(surface);
    for record in &surface.records {
        let writer = Writer {
            record,
            loose: &loose,
        };
        writer.write(&mut text);
    }
    text
}

/// The records that are got and given, of which something may be left out.
fn loose(surface: &Surface) -> BTreeSet<String> {
    let mut loose = BTreeSet::new();
    // Records come behind those that they hold.
    for record in &surface.records {
        let both = record.is_given && record.is_answered;
        let mut fields = record.fields.iter();
        if both
            && fields.any(|it| {
                !it.is_needed
                    || it.kind.inner() == &Type::Octets
                    || it.kind.record().is_some_and(|it| loose.contains(it))
            })
        {
            loose.insert(record.name.clone());
        }
    }
    loose
}

fn code_list(text: &mut String, codes: &Codes) {
    text.push('\n');
    comment(text, "", &codes.about);
    let _ = writeln!(text, "export type {} =", codes.name);
    for value in &codes.values {
        let _ = writeln!(text, "  | '{value}'");
    }
    if codes.is_open {
        text.push_str("  | (string & {})\n");
    }
    text.truncate(text.trim_end().len());
    text.push_str(";\n");
    let _ = writeln!(
        text,
        "\n/** Every {}{}. */\nexport const {}_VALUES = [",
        if codes.is_open { "usual " } else { "" },
        format_args!("`{}`", codes.name),
        upper_snake(&codes.name)
    );
    for value in &codes.values {
        let _ = writeln!(text, "  '{value}',");
    }
    let _ = writeln!(text, "] as const satisfies readonly {}[];", codes.name);
}

fn comment(text: &mut String, indent: &str, about: &str) {
    let lines = wrapped(&in_its_words(about), WIDTH);
    if let [line] = &lines[..] {
        let _ = writeln!(text, "{indent}/** {line} */");
        return;
    }
    let _ = writeln!(text, "{indent}/**");
    for line in lines {
        let _ = writeln!(text, "{indent} * {line}");
    }
    let _ = writeln!(text, "{indent} */");
}

/// A sentence that names fields and values as the language does.
fn in_its_words(about: &str) -> String {
    let parts = about.split('`').enumerate().map(|(place, part)| {
        let is_name = |it: char| it.is_ascii_lowercase() || it.is_ascii_digit() || it == '_';
        match part {
            "None" if place % 2 == 1 => "null".to_owned(),
            name if place % 2 == 1 && name.chars().all(is_name) => camel(name),
            other => other.to_owned(),
        }
    });
    parts.collect::<Vec<String>>().join("`")
}

struct Writer<'a> {
    record: &'a Record,
    loose: &'a BTreeSet<String>,
}

impl Writer<'_> {
    fn write(&self, text: &mut String) {
        let name = &self.record.name;
        let is_loose = self.loose.contains(name);
        let is_only_given = self.record.is_given && !self.record.is_answered;
        text.push('\n');
        self.interface(text, name, is_only_given);
        if is_loose {
            text.push('\n');
            self.interface(text, &format!("{name}Input"), true);
        }
        if !is_only_given {
            self.revive(text);
        }
        self.dump(text, is_only_given || is_loose);
    }

    fn interface(&self, text: &mut String, name: &str, is_input: bool) {
        let record = self.record;
        let suffix = if name == record.name {
            ""
        } else {
            " What is left out is as if nothing had been said."
        };
        comment(text, "", &format!("{}{suffix}", record.about));
        let _ = writeln!(text, "export interface {name} {{");
        for field in &record.fields {
            let default_now = self.is_now(field);
            let about = if default_now {
                format!("{} Now, where it is left out.", field.about)
            } else {
                field.about.clone()
            };
            comment(text, "  ", &about);
            let optional = if default_now || (is_input && !field.is_needed) {
                "?"
            } else {
                ""
            };
            let kind = if is_input {
                self.input_type(&field.kind)
            } else {
                got_type(&field.kind)
            };
            let _ = writeln!(text, "  {}{optional}: {kind};", camel(&field.name));
        }
        text.push_str("}\n");
    }

    /// Whether it is the present of a request.
    fn is_now(&self, field: &FieldModel) -> bool {
        self.record.is_request()
            && field.name == "at"
            && field.is_needed
            && field.kind == Type::Instant
    }

    /// The type of what is given.
    fn input_type(&self, kind: &Type) -> String {
        match kind {
            Type::Octets => "OctetsInput".to_owned(),
            Type::Duration => "DurationInput".to_owned(),
            Type::Facts => "FactsInput".to_owned(),
            Type::Record(name) if self.loose.contains(name) => format!("{name}Input"),
            Type::List(inner) => format!("readonly {}[]", bracketed(&self.input_type(inner))),
            Type::Optional(inner) => format!("{} | null", self.input_type(inner)),
            other => got_type(other),
        }
    }

    fn revive(&self, text: &mut String) {
        let name = &self.record.name;
        let _ = writeln!(
            text,
            "\n/** Makes {} of its JSON object. */\nexport function revive{name}(raw: Raw): {name} {{\n  \
             return {{",
            article(name)
        );
        for field in &self.record.fields {
            let _ = writeln!(text, "    {}: {},", camel(&field.name), revived(field));
        }
        text.push_str("  };\n}\n");
    }

    fn dump(&self, text: &mut String, is_input: bool) {
        let record = self.record;
        let name = &record.name;
        let parameter = if self.loose.contains(name) {
            format!("{name}Input")
        } else {
            name.clone()
        };
        let _ = writeln!(
            text,
            "\n/** The JSON object of {}. */\nexport function dump{name}({}: {parameter}): Raw {{",
            article(name),
            if record.fields.is_empty() {
                "_it"
            } else {
                "it"
            },
        );
        let is_plain = |field: &FieldModel| {
            field.part.is_none() && (field.is_needed || (field.is_always_written && !is_input))
        };
        if record.fields.iter().all(is_plain) {
            text.push_str("  return {\n");
            for field in &record.fields {
                let value = dumped_of(&field.kind, &format!("it.{}", camel(&field.name)));
                let value = self.now(field).unwrap_or(value);
                let _ = writeln!(text, "    {}: {value},", field.name);
            }
            text.push_str("  };\n}\n");
            return;
        }
        text.push_str("  const raw: Raw = {};\n");
        let mut open_part: Option<String> = None;
        for field in &record.fields {
            if field.part != open_part {
                if open_part.is_some() {
                    text.push_str("  }\n");
                }
                if field.part.is_some() {
                    let mark = record.mark(field).expect("a part has fields");
                    let _ = writeln!(text, "  if (it.{} != null) {{", camel(&mark.name));
                }
                open_part.clone_from(&field.part);
            }
            let name = &field.name;
            let member = format!("it.{}", camel(name));
            if let Some(now) = self.now(field) {
                let _ = writeln!(text, "  raw.{name} = {now};");
            } else if is_plain(field) || (field.part.is_some() && !is_input) {
                let indent = if field.part.is_some() { "  " } else { "" };
                let value = dumped_of(&field.kind, &member);
                let _ = writeln!(text, "{indent}  raw.{name} = {value};");
            } else if field.is_always_written && field.kind.is_optional() {
                let indent = if field.part.is_some() { "  " } else { "" };
                let value = dumped_of(&field.kind, &member);
                let value = if value == member {
                    format!("{member} ?? null")
                } else {
                    value
                };
                let _ = writeln!(text, "{indent}  raw.{name} = {value};");
            } else {
                let indent = if field.part.is_some() { "  " } else { "" };
                let value = dumped_of(field.kind.inner(), &member);
                let _ = writeln!(
                    text,
                    "{indent}  if ({member} != null) raw.{name} = {value};"
                );
            }
        }
        if open_part.is_some() {
            text.push_str("  }\n");
        }
        text.push_str("  return raw;\n}\n");
    }

    fn now(&self, field: &FieldModel) -> Option<String> {
        let member = camel(&field.name);
        let is_now = self.is_now(field);
        is_now.then(|| format!("v.dumpInstant(it.{member} ?? new Date())"))
    }
}

fn article(name: &str) -> String {
    let vowel = name.starts_with(['A', 'E', 'I', 'O']);
    format!("{} `{name}`", if vowel { "an" } else { "a" })
}

fn bracketed(kind: &str) -> String {
    if kind.contains(' ') {
        format!("({kind})")
    } else {
        kind.to_owned()
    }
}

/// The type of what is got.
fn got_type(kind: &Type) -> String {
    match kind {
        Type::Text | Type::Address => "string".to_owned(),
        Type::Constant(value) => format!("'{value}'"),
        Type::Integer => "number".to_owned(),
        Type::Boolean => "boolean".to_owned(),
        Type::Instant => "Date".to_owned(),
        Type::Duration => "Duration".to_owned(),
        Type::Octets => "Octets".to_owned(),
        Type::Fraction => "Fraction".to_owned(),
        Type::Facts => "Facts".to_owned(),
        Type::Code(name) | Type::OpenCode(name) | Type::Record(name) => name.clone(),
        Type::List(inner) => format!("{}[]", bracketed(&got_type(inner))),
        Type::Optional(inner) => format!("{} | null", got_type(inner)),
    }
}

/// Whether JSON has it as the language has.
fn is_same(kind: &Type) -> bool {
    match kind {
        Type::Text
        | Type::Constant(_)
        | Type::Integer
        | Type::Boolean
        | Type::Fraction
        | Type::Address
        | Type::Code(_)
        | Type::OpenCode(_) => true,
        Type::List(inner) | Type::Optional(inner) => is_same(inner),
        Type::Instant | Type::Duration | Type::Octets | Type::Facts | Type::Record(_) => false,
    }
}

fn revived(field: &FieldModel) -> String {
    let value = format!("raw.{}", field.name);
    if field.is_needed {
        return revived_of(&field.kind, &value);
    }
    match &field.kind {
        Type::Optional(inner) if is_same(inner) => format!("{value} ?? null"),
        Type::Optional(_) => revived_of(&field.kind, &value),
        Type::List(inner) if is_same(inner) => format!("{value} ?? []"),
        Type::List(_) => revived_of(&field.kind, &format!("({value} ?? [])")),
        Type::Facts => format!("v.reviveFacts({value} ?? {{}})"),
        kind => {
            let default = match (&field.default, kind) {
                (Some(Value::String(text)), _) => format!("'{text}'"),
                (Some(value), _) => value.to_string(),
                (None, _) => "false".to_owned(),
            };
            revived_of(kind, &format!("({value} ?? {default})"))
        }
    }
}

fn revived_of(kind: &Type, value: &str) -> String {
    match kind {
        Type::Instant => format!("v.reviveInstant({value})"),
        Type::Duration => format!("v.reviveDuration({value})"),
        Type::Octets => format!("v.reviveOctets({value})"),
        Type::Facts => format!("v.reviveFacts({value})"),
        Type::Record(name) => format!("revive{name}({value})"),
        Type::List(inner) if !is_same(inner) => {
            format!("{value}.map((one: any) => {})", revived_of(inner, "one"))
        }
        Type::Optional(inner) if !is_same(inner) => {
            format!("{value} == null ? null : {}", revived_of(inner, value))
        }
        _ => value.to_owned(),
    }
}

fn dumped_of(kind: &Type, value: &str) -> String {
    match kind {
        Type::Instant => format!("v.dumpInstant({value})"),
        Type::Duration => format!("v.dumpDuration({value})"),
        Type::Octets => format!("v.dumpOctets({value})"),
        Type::Facts => format!("v.dumpFacts({value})"),
        Type::Record(name) => format!("dump{name}({value})"),
        Type::List(inner) if !is_same(inner) => {
            format!("{value}.map((one) => {})", dumped_of(inner, "one"))
        }
        Type::Optional(inner) if !is_same(inner) => {
            format!("{value} == null ? null : {}", dumped_of(inner, value))
        }
        _ => value.to_owned(),
    }
}
