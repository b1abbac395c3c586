//! The files that are committed, and whether they are what would be written.

use std::fs;
use std::path::Path;
use std::process::ExitCode;

use crate::{Outcome, kotlin, swift};

/// A file under `bindings/uniffi`, and what has to be in it.
pub(crate) struct File {
    path: &'static str,
    text: String,
}

/// What `UniFFI` wrote into `raw`, finished, at its place.
pub(crate) fn files(raw: &Path) -> Outcome<Vec<File>> {
    let read = |path: &str| fs::read_to_string(raw.join(path));
    Ok(vec![
        File {
            path: "kotlin/src/generated/kotlin/dev/notafter/notafter.kt",
            text: kotlin::finished(&read("dev/notafter/notafter.kt")?)?,
        },
        File {
            path: "swift/Sources/NotAfter/Generated/NotAfter.swift",
            text: swift::finished(&read("NotAfter.swift")?)?,
        },
        File {
            path: "swift/Sources/notafterFFI/include/notafterFFI.h",
            text: swift::tidied(&read("notafterFFI.h")?),
        },
        File {
            path: "swift/Sources/notafterFFI/include/module.modulemap",
            text: swift::MODULE_MAP.to_owned(),
        },
    ])
}

/// Writes them.
pub(crate) fn write(uniffi: &Path, files: &[File]) -> Outcome<()> {
    for File { path, text } in files {
        let path = uniffi.join(path);
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder)?;
        }
        fs::write(path, text)?;
    }
    Ok(())
}

/// Says which of them are not what would be written, each with the first line that differs.
pub(crate) fn check(uniffi: &Path, files: &[File]) -> Outcome<ExitCode> {
    let mut drifted = 0;
    for File { path, text } in files {
        let committed = fs::read_to_string(uniffi.join(path)).unwrap_or_default();
        if committed == *text {
            continue;
        }
        drifted += 1;
        let same = committed
            .lines()
            .zip(text.lines())
            .take_while(|(committed, generated)| committed == generated)
            .count();
        eprintln!(
            "bindings/uniffi/{path} is not what the library says, from line {}",
            same + 1
        );
        eprintln!(
            "  committed: {}",
            committed.lines().nth(same).unwrap_or("(nothing)")
        );
        eprintln!(
            "  generated: {}",
            text.lines().nth(same).unwrap_or("(nothing)")
        );
    }
    println!("{} generated files, {drifted} drifted", files.len());
    if drifted == 0 {
        return Ok(ExitCode::SUCCESS);
    }
    Err("run `cargo run -p notafter-uniffi-bindgen` in bindings/ and commit what it writes".into())
}
