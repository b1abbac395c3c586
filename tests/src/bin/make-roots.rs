//! Writes the table of public roots, from the embedded set of Mozilla's roots:
//! `crates/notafter-core/src/expiry/rules/public_roots/table.rs`.
//!
//! `--check` writes nothing and fails where the file is not what would be written: a new release of `webpki-root-certs`
//! has other roots.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::process::ExitCode;

use notafter::certificate::Certificate;
use notafter::hex;
use notafter::trust::TrustAnchor;
use notafter_tests::conformance::workspace;

const PATH: &str = "crates/notafter-core/src/expiry/rules/public_roots/table.rs";

const HEAD: &str = "\
//! Generated from Mozilla's set of roots by `cargo run -p notafter-tests --bin make-roots`: do not edit.

use super::{PublicRoot, at};

/// Every root for TLS servers in Mozilla's set, by fingerprint.
#[rustfmt::skip]
pub const PUBLIC_ROOTS: &[PublicRoot] = &[
";

fn main() -> ExitCode {
    let check = std::env::args()
        .skip(1)
        .any(|argument| argument == "--check");
    let path = workspace().join(PATH);
    let present = std::fs::read_to_string(&path).unwrap_or_default();
    let text = table();
    let state = if text == present { "unchanged" } else { "new" };
    println!("{PATH}: {state}");
    if text == present {
        return ExitCode::SUCCESS;
    }
    if check {
        eprintln!("run: cargo run -p notafter-tests --bin make-roots");
        return ExitCode::FAILURE;
    }
    std::fs::write(&path, text).expect("writes the table");
    ExitCode::SUCCESS
}

fn table() -> String {
    let store = notafter::roots::mozilla();
    let roots: Vec<&Certificate> = store.iter().map(TrustAnchor::certificate).collect();
    let mut holders: BTreeMap<String, usize> = BTreeMap::new();
    for name in roots.iter().filter_map(|root| root.subject().common_name()) {
        *holders.entry(name).or_default() += 1;
    }
    let mut rows: Vec<String> = roots.iter().map(|root| row(root, &holders)).collect();
    // A row begins with the fingerprint.
    rows.sort_unstable();
    format!("{HEAD}{}];\n", rows.concat())
}

/// One root; its name is the whole subject where it has no common name, or shares it.
fn row(root: &Certificate, holders: &BTreeMap<String, usize>) -> String {
    let subject = root.subject();
    let name = subject
        .common_name()
        .filter(|name| holders[name] == 1)
        .unwrap_or_else(|| subject.to_string());
    let begin = root.not_before().to_civil();
    let mut row = String::new();
    writeln!(
        row,
        "    PublicRoot::new({:?}, {:?}, {name:?}, at({}, {}, {}, {}, {}, {})),",
        hex::encode(root.fingerprint_sha256()),
        hex::encode(root.spki_sha256()),
        begin.year,
        begin.month,
        begin.day,
        begin.hour,
        begin.minute,
        begin.second,
    )
    .expect("writes to a string");
    row
}
