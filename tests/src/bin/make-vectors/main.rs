//! Writes the golden vectors of `tests/vectors`.
//!
//! Inputs are built here; expectations stand here by hand, next to each case, derived from the
//! specifications and never from what notafter says. `--check` writes nothing and
//! fails where a file is not what would be written.
//!
//! Needs the `openssl` command (3.0 or later) for signatures that the back end does not make.

#![expect(clippy::too_many_lines, reason = "tables of cases")]

mod anomalies;
mod case;
mod chains;
mod errors;
mod expiry;
mod extensions;
mod functions;
mod keys;
mod names;
mod pastes;
mod signatures;
mod times;

use std::process::ExitCode;

use case::Subject;
use notafter_tests::conformance::workspace;

fn main() -> ExitCode {
    let check = std::env::args()
        .skip(1)
        .any(|argument| argument == "--check");
    let others: [Subject; 9] = [
        anomalies::subject(),
        errors::subject(),
        extensions::subject(),
        functions::subject(),
        keys::subject(),
        names::subject(),
        pastes::subject(),
        signatures::subject(),
        times::subject(),
    ];
    let folder = workspace().join("tests/vectors");
    let mut new_files = 0;
    for mut subject in others
        .into_iter()
        .chain(chains::subjects())
        .chain(expiry::subjects())
    {
        let path = folder.join(format!("{}.json", subject.name));
        let present = std::fs::read_to_string(&path).unwrap_or_default();
        let (count, text) = subject.write(&present);
        let state = if text == present { "unchanged" } else { "new" };
        println!("{}.json: {count} cases, {state}", subject.name);
        if text != present {
            new_files += 1;
            if !check {
                std::fs::write(&path, text).expect("writes the vectors");
            }
        }
    }
    if check && new_files > 0 {
        eprintln!("run: cargo run -p notafter-tests --bin make-vectors");
        return ExitCode::FAILURE;
    }
    ExitCode::SUCCESS
}
