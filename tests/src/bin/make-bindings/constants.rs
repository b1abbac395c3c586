//! Codes as constants, for Kotlin and Swift: there a field that has a code is a text.

use std::fmt::Write as _;

use crate::model::{Codes, Surface};
use crate::words::{camel, upper_snake, wrapped};

/// How long a line of prose is.
const WIDTH: usize = 110;

const KOTLIN_HEAD: &str = "\
// Written by make-bindings from the records of notafter: change those.
@file:Suppress(\"unused\")

package dev.notafter

/** Every list of codes that fields have: an object for each, with its values as constants. */
public object Codes {
";

/// `Codes.kt`.
pub(crate) fn kotlin(surface: &Surface) -> String {
    let mut text = KOTLIN_HEAD.to_owned();
    for (place, codes) in surface.codes.iter().enumerate() {
        if place > 0 {
            text.push('\n');
        }
        let about = about(codes);
        let _ = writeln!(
            text,
            "    /** {} */",
            wrapped(&about, WIDTH).join("\n     * ")
        );
        let _ = writeln!(text, "    public object {} {{", codes.name);
        for value in &codes.values {
            let name = upper_snake(&word(value));
            let _ = writeln!(
                text,
                "        public const val {name}: String = \"{value}\""
            );
        }
        text.push_str(
            "\n        /** Every one. */\n        public val all: List<String> = listOf(\n",
        );
        for value in &codes.values {
            let _ = writeln!(text, "            {},", upper_snake(&word(value)));
        }
        text.push_str("        )\n    }\n");
    }
    text.push_str("}\n");
    text
}

const SWIFT_HEAD: &str = "\
// Written by make-bindings from the records of notafter: change those.

/// Every list of codes that fields have: an enumeration for each, with its values as constants.
public enum Codes {
";

/// `Codes.swift`.
pub(crate) fn swift(surface: &Surface) -> String {
    let mut text = SWIFT_HEAD.to_owned();
    for (place, codes) in surface.codes.iter().enumerate() {
        if place > 0 {
            text.push('\n');
        }
        let about = about(codes);
        let _ = writeln!(
            text,
            "    /// {}",
            wrapped(&about, WIDTH).join("\n    /// ")
        );
        let _ = writeln!(text, "    public enum {} {{", codes.name);
        for value in &codes.values {
            let name = swift_name(value);
            let _ = writeln!(text, "        public static let {name} = \"{value}\"");
        }
        text.push_str("\n        /// Every one.\n        public static let all: [String] = [\n");
        for value in &codes.values {
            let _ = writeln!(text, "            {},", swift_name(value));
        }
        text.push_str("        ]\n    }\n");
    }
    text.push_str("}\n");
    text
}

fn about(codes: &Codes) -> String {
    if codes.is_open {
        format!("{} Other values may occur.", codes.about)
    } else {
        codes.about.clone()
    }
}

/// A code as a word: `TLSv1.3` as `TLSv1_3`, `90-60-30` as `n90_60_30`.
fn word(value: &str) -> String {
    let plain: String = value
        .chars()
        .map(|it| if it.is_ascii_alphanumeric() { it } else { '_' })
        .collect();
    let is_number = plain.starts_with(|it: char| it.is_ascii_digit());
    format!("{}{plain}", if is_number { "n" } else { "" })
}

fn swift_name(value: &str) -> String {
    let name = camel(&word(value));
    // Words that Swift keeps for itself.
    if [
        "any", "none", "self", "init", "default", "case", "public", "private",
    ]
    .contains(&name.as_str())
    {
        return format!("`{name}`");
    }
    name
}
