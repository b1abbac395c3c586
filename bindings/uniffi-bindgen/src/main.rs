//! Writes the Kotlin and Swift code of `bindings/uniffi` from the library that it belongs to, or, with `--check`, says
//! whether what is committed is what it would write.
//!
//! ```text
//! cargo run -p notafter-uniffi-bindgen [-- [--check] [LIBRARY]]
//! ```
//!
//! Without a library, it builds the one of the dev profile: what is generated is read from the library's symbols, so
//! one that is stripped has nothing to say.

mod committed;
mod docs;
mod edit;
mod kotlin;
mod swift;

use std::error::Error;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

use uniffi::{GenerateOptions, TargetLanguage, generate};

type Outcome<T> = Result<T, Box<dyn Error>>;

fn main() -> ExitCode {
    match run() {
        Ok(code) => code,
        Err(error) => {
            eprintln!("notafter-uniffi-bindgen: {error}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Outcome<ExitCode> {
    let mut check = false;
    let mut library = None;
    for argument in std::env::args_os().skip(1) {
        if argument == "--check" {
            check = true;
        } else {
            library = Some(PathBuf::from(argument));
        }
    }
    let bindings = Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .ok_or("this crate has no folder")?;
    let library = match library {
        Some(library) => library,
        None => build(bindings)?,
    };

    let raw = bindings.join("target/uniffi-generated");
    generate(GenerateOptions {
        languages: vec![TargetLanguage::Kotlin, TargetLanguage::Swift],
        source: camino::Utf8PathBuf::try_from(library)?,
        out_dir: camino::Utf8PathBuf::try_from(raw.clone())?,
        config_override: Some(camino::Utf8PathBuf::try_from(
            bindings.join("uniffi/uniffi.toml"),
        )?),
        format: false,
        crate_filter: None,
        metadata_no_deps: true,
    })?;

    let files = committed::files(&raw)?;
    let uniffi = bindings.join("uniffi");
    if check {
        return committed::check(&uniffi, &files);
    }
    committed::write(&uniffi, &files)?;
    Ok(ExitCode::SUCCESS)
}

/// Builds the library that the tests use.
fn build(bindings: &Path) -> Outcome<PathBuf> {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let status = Command::new(cargo)
        .args(["build", "--quiet", "-p", "notafter-uniffi"])
        .current_dir(bindings)
        .status()?;
    if !status.success() {
        return Err("the library cannot be built".into());
    }
    let name = format!(
        "{}notafter_ffi{}",
        std::env::consts::DLL_PREFIX,
        std::env::consts::DLL_SUFFIX
    );
    let target =
        std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| bindings.join("target"), PathBuf::from);
    Ok(target.join("debug").join(name))
}
