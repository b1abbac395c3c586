//! Writes the tables in `docs/` that the code's own data fill: profiles and findings.
//!
//! Each page is written by hand but for what stands between a pair of markers, `<!-- table: NAME -->` and
//! `<!-- end -->`. `--check` writes nothing and fails where a page is not what would be written.

mod findings;
mod profiles;
mod table;

use std::process::ExitCode;

use notafter_tests::conformance::workspace;

/// A table: its page in `docs/`, its name in the markers, and what makes it.
type Entry = (&'static str, &'static str, fn() -> String);

const TABLES: &[Entry] = &[
    ("profiles.md", "rules", profiles::rules),
    ("profiles.md", "lifetimes", profiles::lifetimes),
    ("profiles.md", "suffixes", profiles::suffixes),
    ("findings.md", "codes", findings::codes),
];

fn main() -> ExitCode {
    let check = std::env::args()
        .skip(1)
        .any(|argument| argument == "--check");
    let mut is_current = true;
    for (page, name, make) in TABLES {
        let path = workspace().join("docs").join(page);
        let present = std::fs::read_to_string(&path).expect("the page is there");
        let text = table::replaced(&present, name, &make());
        let state = if text == present { "unchanged" } else { "new" };
        println!("docs/{page}: {name}, {state}");
        if text != present {
            is_current = false;
            if !check {
                std::fs::write(&path, text).expect("writes the page");
            }
        }
    }
    if check && !is_current {
        eprintln!("run: cargo run -p notafter-tests --bin make-docs");
        return ExitCode::FAILURE;
    }
    ExitCode::SUCCESS
}
