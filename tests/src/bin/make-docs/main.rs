//! Writes what the code's own data fill in `docs/`: tables and pictures.
//!
//! A page is written by hand but for what stands between a pair of markers, `<!-- table: NAME -->` or
//! `<!-- code: FILE NAME -->` and `<!-- end -->`. `--check` writes nothing and fails where a page is not what would be written.

mod excerpt;
mod findings;
mod lives;
mod profiles;
mod rules;
mod table;

use std::path::Path;
use std::process::ExitCode;

use notafter_tests::conformance::workspace;

/// A table: its page in `docs/`, its name in the markers, and what makes it.
type Entry = (&'static str, &'static str, fn() -> String);

const TABLES: &[Entry] = &[
    ("profiles.md", "rules", profiles::rules),
    ("profiles.md", "lifetimes", profiles::lifetimes),
    ("profiles.md", "suffixes", profiles::suffixes),
    ("findings.md", "codes", findings::codes),
    ("rules.md", "tables", rules::tables),
    ("rules.md", "roots", rules::roots),
];

/// Pages with pieces of programs.
const PROGRAMS: &[&str] = &["embedding.md"];

/// A picture: its file in `docs/`, and what makes it.
type Picture = (&'static str, fn() -> String);

const PICTURES: &[Picture] = &[("expiry-lives.svg", lives::picture)];

fn main() -> ExitCode {
    let check = std::env::args()
        .skip(1)
        .any(|argument| argument == "--check");
    let mut is_current = true;
    for (page, name, make) in TABLES {
        let path = workspace().join("docs").join(page);
        let present = std::fs::read_to_string(&path).expect("the page is there");
        let text = table::replaced(&present, name, &make());
        is_current &= put(&format!("{page}: {name}"), &path, &present, &text, check);
    }
    for page in PROGRAMS {
        let path = workspace().join("docs").join(page);
        let present = std::fs::read_to_string(&path).expect("the page is there");
        let text = excerpt::filled(&present);
        is_current &= put(&format!("{page}: code"), &path, &present, &text, check);
    }
    for (picture, make) in PICTURES {
        let path = workspace().join("docs").join(picture);
        let present = std::fs::read_to_string(&path).unwrap_or_default();
        is_current &= put(picture, &path, &present, &make(), check);
    }
    if check && !is_current {
        eprintln!("run: cargo run -p notafter-tests --bin make-docs");
        return ExitCode::FAILURE;
    }
    ExitCode::SUCCESS
}

/// Writes what is not as it should be, unless it is only to be checked; whether it was.
fn put(what: &str, path: &Path, present: &str, text: &str, check: bool) -> bool {
    let is_current = text == present;
    let state = if is_current { "unchanged" } else { "new" };
    println!("docs/{what}, {state}");
    if !is_current && !check {
        std::fs::write(path, text).expect("writes the page");
    }
    is_current
}
