//! Writes what the code's own data fill in `docs/`: tables and pictures.
//!
//! A page is written by hand but for what stands between a pair of markers, `<!-- table: NAME -->` or
//! `<!-- code: FILE NAME -->` and `<!-- end -->`. `--check` writes nothing and fails where a page is not what would be written.

mod errors;
mod excerpt;
mod findings;
mod limits;
mod lives;
mod profiles;
mod rules;
mod source;
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
    ("errors.md", "outcomes", errors::outcomes),
    ("errors.md", "class parse", || errors::of_class("parse")),
    ("errors.md", "class target", || errors::of_class("target")),
    ("errors.md", "class argument", || {
        errors::of_class("argument")
    }),
    ("errors.md", "class trust", || errors::of_class("trust")),
    ("errors.md", "class cancelled", || {
        errors::of_class("cancelled")
    }),
    ("security-model.md", "limits", limits::tables),
    ("rules.md", "tables", rules::tables),
    ("rules.md", "roots", rules::roots),
];

/// A table of codes: its page and name, and the enumeration with its source.
type Codes = (&'static str, &'static str, &'static str, &'static str);

const CODES: &[Codes] = &[
    (
        "errors.md",
        "skipped",
        "crates/notafter-core/src/read/skipped.rs",
        "SkipReason",
    ),
    (
        "errors.md",
        "parse",
        "crates/notafter-core/src/error.rs",
        "ParseErrorCode",
    ),
    (
        "errors.md",
        "hosts",
        "crates/notafter-core/src/target/error.rs",
        "HostFault",
    ),
    (
        "errors.md",
        "protocol",
        "crates/notafter/src/fetch/protocol_fault.rs",
        "ProtocolFault",
    ),
    (
        "errors.md",
        "proxy",
        "crates/notafter/src/fetch/proxy_fault.rs",
        "ProxyFault",
    ),
    (
        "errors.md",
        "zone",
        "crates/notafter-core/src/candidates/zone/issue.rs",
        "ZoneIssueCode",
    ),
    (
        "errors.md",
        "native-roots",
        "crates/notafter/src/roots/native.rs",
        "NativeRootsProblemCode",
    ),
    (
        "errors.md",
        "refresh-policy",
        "crates/notafter-core/src/expiry/refresh/policy.rs",
        "RefreshPolicyErrorCode",
    ),
    (
        "findings.md",
        "connection",
        "crates/notafter/src/check/connection.rs",
        "ConnectionFindingCode",
    ),
    (
        "findings.md",
        "anomalies",
        "crates/notafter-core/src/certificate/anomaly/code.rs",
        "AnomalyCode",
    ),
    (
        "findings.md",
        "crl-anomalies",
        "crates/notafter-core/src/read/crl/anomaly.rs",
        "CrlAnomalyCode",
    ),
    (
        "findings.md",
        "divergences",
        "crates/notafter/src/fetch/matrix/divergence.rs",
        "DivergenceCode",
    ),
];

/// Pages with pieces of programs.
const PROGRAMS: &[&str] = &["embedding.md"];

/// A picture: its file in `docs/`, and what makes it.
type Picture = (&'static str, fn() -> String);

const PICTURES: &[Picture] = &[("expiry-lives.svg", lives::picture)];

fn main() -> ExitCode {
    let given: Vec<String> = std::env::args().skip(1).collect();
    if let [option, name] = given.as_slice()
        && option == errors::CASE
    {
        print!("{}", errors::refusal_of(name));
        return ExitCode::SUCCESS;
    }
    let check = given.iter().any(|argument| argument == "--check");
    let made = TABLES.iter().map(|(page, name, make)| (page, name, make()));
    let codes = CODES.iter();
    let codes = codes.map(|(page, name, path, of)| (page, name, errors::declared(path, of)));
    let mut is_current = true;
    for (page, name, table) in made.chain(codes) {
        let path = workspace().join("docs").join(page);
        let present = std::fs::read_to_string(&path).expect("the page is there");
        let text = table::replaced(&present, name, &table);
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
