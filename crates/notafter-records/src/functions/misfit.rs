//! JSON that is not the request of a function: where in it, and what would be right, in words that do not need Rust.

use serde_json::error::Category;

/// What ends serde's sentences; whoever called a function with values has never seen the text that it counts in.
const POSITION: &str = " at line ";

/// What serde says of half of a surrogate pair, which Python and JavaScript may have in a text.
const HALVES: [&str; 3] = [
    "unexpected end of hex escape",
    "lone leading surrogate in hex escape",
    "lone surrogate found",
];

/// What serde expects, as Rust calls it and as everybody does.
const KINDS: [(&str, &str); 9] = [
    ("u8", "a whole number from 0 to 255"),
    ("u16", "a whole number from 0 to 65535"),
    ("u32", "a whole number from 0 to 4294967295"),
    ("u64", "a whole number from 0"),
    ("usize", "a whole number from 0"),
    ("i64", "a whole number"),
    ("f64", "a number"),
    ("a sequence", "a list"),
    ("a boolean", "true or false"),
];

/// Where it does not fit (`options.networks[0]`; nothing where it is the request as a whole), and why.
pub(super) fn of(request: &str, error: &serde_json::Error) -> (Option<String>, String) {
    let place = place(request, offset(request, error));
    let text = error.to_string();
    let text = text
        .rfind(POSITION)
        .and_then(|end| text.get(..end))
        .unwrap_or(&text);
    let is_half =
        error.classify() == Category::Syntax && HALVES.iter().any(|begin| text.starts_with(begin));
    let text = if is_half {
        "the text has half of a surrogate pair, which is no character: leave it out".to_owned()
    } else {
        plain(text)
    };
    (Some(place).filter(|it| !it.is_empty()), text)
}

/// The sentence without names of Rust's types.
fn plain(text: &str) -> String {
    let Some((found, expected)) = text.rsplit_once(", expected ") else {
        return text.to_owned();
    };
    let known = KINDS.iter().find(|(name, _)| *name == expected);
    match (known, expected.strip_prefix("struct ")) {
        (Some((_, plain)), _) => format!("{found}, expected {plain}"),
        (None, Some(name)) => {
            let name = name.strip_suffix("Record").unwrap_or(name);
            format!("{found}, expected an object ({name})")
        }
        (None, None) => text.to_owned(),
    }
}

/// How many octets serde had seen.
fn offset(request: &str, error: &serde_json::Error) -> usize {
    let before: usize = request
        .split_inclusive('\n')
        .take(error.line().saturating_sub(1))
        .map(str::len)
        .sum();
    before.saturating_add(error.column())
}

/// What is open around a place.
enum Open<'json> {
    Object(Option<&'json str>),
    Array(usize),
}

/// The value at which the octet before this offset stands; for the name of a field, the object that has it.
fn place(json: &str, offset: usize) -> String {
    let mut open: Vec<Open<'_>> = Vec::new();
    let mut text_from: Option<usize> = None;
    let mut is_escaped = false;
    for (index, octet) in json.bytes().enumerate() {
        let is_there = index.saturating_add(1) >= offset;
        if let Some(from) = text_from {
            match octet {
                _ if is_escaped => is_escaped = false,
                b'\\' => is_escaped = true,
                b'"' => {
                    text_from = None;
                    if let Some(Open::Object(name @ None)) = open.last_mut() {
                        if is_there {
                            break;
                        }
                        *name = json.get(from..index);
                    }
                }
                _ => {}
            }
            if is_there {
                break;
            }
            continue;
        }
        match octet {
            b'"' => text_from = Some(index.saturating_add(1)),
            b'}' | b']' => {
                open.pop();
            }
            b',' if !is_there => match open.last_mut() {
                Some(Open::Object(name)) => *name = None,
                Some(Open::Array(count)) => *count = count.saturating_add(1),
                None => {}
            },
            _ => {}
        }
        if is_there {
            break;
        }
        match octet {
            b'{' => open.push(Open::Object(None)),
            b'[' => open.push(Open::Array(0)),
            _ => {}
        }
    }
    let mut place = String::new();
    for it in &open {
        match it {
            Open::Object(Some(name)) => {
                if !place.is_empty() {
                    place.push('.');
                }
                place.push_str(name);
            }
            Open::Object(None) => {}
            Open::Array(count) => {
                place.push('[');
                place.push_str(&count.to_string());
                place.push(']');
            }
        }
    }
    place
}

#[cfg(test)]
mod tests {
    use super::super::{NotAfterError, call};

    fn refused(function: &str, request: &str) -> (String, Option<String>) {
        match call(function, request, None) {
            Err(NotAfterError::Argument { reason, facts, .. }) => {
                let facts = serde_json::to_value(&facts).unwrap();
                (reason, facts["field"].as_str().map(str::to_owned))
            }
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn a_misfit_is_told_by_its_place_and_without_types_of_rust() {
        let cases = [
            (
                "refresh_due",
                r#"{"at":"2026-01-01T00:00:00Z","policy":{"attempts":-1}}"#,
                "policy.attempts: invalid value: integer `-1`, expected a whole number from 0 to",
            ),
            (
                "refresh_due",
                r#"{"state":"x","at":"2026-01-01T00:00:00Z"}"#,
                "state: invalid type: string \"x\", expected an object (RefreshState)",
            ),
            (
                "standings",
                r#"{"before":[],"looks":[{"target":"a, \"b","observed_at":"2026-01-01T00:00:00Z","outcome":"refused"},{}]}"#,
                "looks[1]: missing field `",
            ),
            (
                "issuers_not_allowed",
                r#"{"snapshots":[],"allowed":["x, \"y",5]}"#,
                "allowed[1]: invalid type: integer `5`, expected a string",
            ),
            (
                "expirations",
                r#"{"snapshots":5}"#,
                "snapshots: invalid type: integer `5`, expected a list",
            ),
            (
                "parse_target",
                r#"{"text":"a","tetx":"b"}"#,
                "unknown field `tetx`, expected `text`",
            ),
            (
                "parse_target",
                r#"{"text":"a\ud800b"}"#,
                "text: the text has half of a surrogate pair, which is no character: leave it out",
            ),
            (
                "parse_target",
                r#"{"text":"\udc00"}"#,
                "text: the text has half of a surrogate pair",
            ),
            (
                "parse_target",
                "{\n \"text\":\n 5}",
                "text: invalid type: integer `5`, expected a string",
            ),
            ("parse_target", "[", ""),
            ("parse_target", "", ""),
            ("parse_target", "}", ""),
        ];
        for (function, request, expected) in cases {
            let (reason, field) = refused(function, request);
            assert!(reason.starts_with(expected), "{request}: {reason}");
            assert!(!reason.contains("column"), "{request}: {reason}");
            match field {
                Some(field) => assert!(reason.starts_with(&format!("{field}: ")), "{reason}"),
                None => assert!(!expected.contains(": "), "{request}: {reason}"),
            }
        }
    }
}
