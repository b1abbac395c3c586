//! Writes what is made of the records of `notafter-records` for other languages: JSON Schema, `surface.json`, the
//! records of Python and TypeScript, and the codes of every language.
//!
//! `--check` writes nothing and fails where a file is not what would be written.

mod constants;
mod model;
mod python;
mod schemas;
mod source;
mod surface;
mod typescript;
mod words;

use std::path::Path;
use std::process::ExitCode;

use notafter_tests::conformance::workspace;

use model::Surface;

/// A file, from the root of the workspace, and what makes it.
type Output = (&'static str, fn(&Surface) -> String);

const OUTPUTS: &[Output] = &[
    ("bindings/surface.json", surface::surface),
    (
        "bindings/uniffi/kotlin/src/main/kotlin/dev/notafter/Codes.kt",
        constants::kotlin,
    ),
    (
        "bindings/uniffi/swift/Sources/NotAfter/Codes.swift",
        constants::swift,
    ),
    ("bindings/python/python/notafter/_codes.py", python::codes),
    (
        "bindings/python/python/notafter/_records.py",
        python::records,
    ),
    ("bindings/node/ts/records.ts", typescript::records),
];

fn main() -> ExitCode {
    let check = std::env::args()
        .skip(1)
        .any(|argument| argument == "--check");
    let surface = Surface::read(&workspace());
    let mut is_current = true;
    for (name, make) in OUTPUTS {
        is_current &= put(&workspace().join(name), name, &make(&surface), check);
    }
    let schemas = workspace().join("docs/schema");
    let files = schemas::files();
    for (name, text) in &files {
        is_current &= put(&schemas.join(name), name, text, check);
    }
    is_current &= has_no_other(&schemas, &files);
    if check && !is_current {
        eprintln!("run: cargo run -p notafter-tests --bin make-bindings");
        return ExitCode::FAILURE;
    }
    ExitCode::SUCCESS
}

/// Writes what is not as it should be, unless it is only to be checked; whether it was.
fn put(path: &Path, name: &str, text: &str, check: bool) -> bool {
    let is_current = std::fs::read_to_string(path).is_ok_and(|present| present == text);
    let state = if is_current { "unchanged" } else { "new" };
    println!("{name}, {state}");
    if !is_current && !check {
        let folder = path.parent().expect("an output is in a folder");
        std::fs::create_dir_all(folder).expect("makes the folder");
        std::fs::write(path, text).expect("writes the file");
    }
    is_current
}

/// Whether a folder has no schema besides these: what is no longer made is to be removed by hand.
fn has_no_other(folder: &Path, files: &[(String, String)]) -> bool {
    let entries = std::fs::read_dir(folder).expect("the folder is there");
    let mut is_good = true;
    for entry in entries {
        let name = entry.expect("an entry can be read").file_name();
        let name = name.to_string_lossy();
        if name.ends_with(".json") && !files.iter().any(|(it, _)| *it == name) {
            println!("{name}, made no longer: remove it");
            is_good = false;
        }
    }
    is_good
}
