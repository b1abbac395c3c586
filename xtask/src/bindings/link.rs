//! The library of a package, linked so that it runs on older systems than this one.
//!
//! A library asks for the symbols of the C library against which it was linked, and what was linked on a recent Linux
//! does not load on an older one. So on Linux packages are compiled and linked by Zig's compiler, against the C library
//! of an old system, and everywhere else as usual.

use std::fs;
use std::path::{Path, PathBuf};

use super::place::{self, MANIFEST};
use super::python::Environment;
use crate::process::{Failure, Program, Workspace};

/// Whether Zig is used on this platform.
pub(super) const IS_USED: bool = cfg!(all(
    target_os = "linux",
    target_env = "gnu",
    any(target_arch = "x86_64", target_arch = "aarch64")
));

/// This platform, as Rust names it.
const TRIPLE: &str = if cfg!(target_arch = "aarch64") {
    "aarch64-unknown-linux-gnu"
} else {
    "x86_64-unknown-linux-gnu"
};

/// The same, as Zig does.
const ZIG_TARGET: &str = if cfg!(target_arch = "aarch64") {
    "aarch64-linux-gnu"
} else {
    "x86_64-linux-gnu"
};

/// The variable that names the C compiler for this platform to build scripts.
const C_COMPILER_VARIABLE: &str = if cfg!(target_arch = "aarch64") {
    "CC_aarch64_unknown_linux_gnu"
} else {
    "CC_x86_64_unknown_linux_gnu"
};

/// The oldest C library with which packages run, 2.17: that of RHEL 7, Debian 8 and Ubuntu 14.04; Rust itself asks for it.
const C_LIBRARY_MINOR: u32 = 17;

/// How a symbol says which C library it asks for.
const SYMBOL_VERSION: &str = "GLIBC_2.";

/// How a wheel says so (PEP 600).
pub(super) const WHEEL_TAG: &str = "manylinux_2_17_";

/// What maturin has to be told. Not `--zig`: it would write a wrapper of its own, and everything be built once more.
pub(super) const MATURIN_ARGUMENTS: &[&str] = if IS_USED {
    &["--target", TRIPLE, "--compatibility", "manylinux2014"]
} else {
    &[]
};

/// Builds the library of this crate for a package, and gives the file.
///
/// Only the library that is loaded: the static one of the same crate would be optimised a second time.
pub(super) fn build(
    workspace: &Workspace,
    package: &str,
    library: &str,
) -> Result<PathBuf, Failure> {
    let mut arguments = vec!["rustc", "--release", "--locked", "--crate-type", "cdylib"];
    arguments.extend(["--manifest-path", MANIFEST, "--package", package]);
    if !IS_USED {
        workspace.cargo(arguments).run()?;
        return Ok(place::target(workspace, "release").join(file_name(library)));
    }
    let tools = Environment::of_package_tools(workspace)?;
    arguments.extend(["--target", TRIPLE]);
    for_old_systems(workspace, &tools, workspace.cargo(arguments))?.run()?;
    let folder = place::target(workspace, TRIPLE).join("release");
    let file = folder.join(file_name(library));
    confirm(&file)?;
    Ok(file)
}

/// The name of a library's file on this platform.
pub(super) fn file_name(library: &str) -> String {
    format!(
        "{}{library}{}",
        std::env::consts::DLL_PREFIX,
        std::env::consts::DLL_SUFFIX
    )
}

/// cargo, or what calls it, with Zig as compiler and linker for this platform; build scripts are linked as usual.
///
/// Everybody is given the same wrapper under the same path, so that cargo sees nothing to build anew. The flags of Rust
/// are set and not added to: a package is built with those of its profile and no others.
pub(super) fn for_old_systems(
    workspace: &Workspace,
    tools: &Environment,
    program: Program,
) -> Result<Program, Failure> {
    let wrapper = place::target(workspace, "package-linker").join("zigcc");
    let text = wrapper_text(workspace, tools)?;
    if place::read(&wrapper).ok().as_deref() != Some(text.as_str()) {
        place::write(&wrapper, &text)?;
        make_executable(&wrapper)?;
    }
    let flag = format!("-Clinker={}", wrapper.display());
    let program = tools.entered(program);
    Ok(program
        .env(C_COMPILER_VARIABLE, &wrapper)
        .env("CARGO_ENCODED_RUSTFLAGS", flag))
}

/// Calls `zig cc` by way of cargo-zigbuild, which knows what Rust says to linkers and Zig does not understand.
fn wrapper_text(workspace: &Workspace, tools: &Environment) -> Result<String, Failure> {
    let ask = "import pathlib, ziglang; print(pathlib.Path(ziglang.__file__).with_name('zig'))";
    let zig = tools.python(workspace, ["-c", ask]).output()?;
    let zig = zig.trim();
    let version = workspace.program(zig, ["version"]).output()?;
    let calls = tools.path_of("cargo-zigbuild");
    // Without `-fno-sanitize` Zig adds checks to C that end the process.
    Ok(format!(
        "#!/bin/sh\n\
         export CARGO_ZIGBUILD_ZIG_COMMAND={} CARGO_ZIGBUILD_ZIG_VERSION={}\n\
         exec {} zig cc -- -fno-sanitize=all -target {ZIG_TARGET}.2.{C_LIBRARY_MINOR} \"$@\"\n",
        quoted(zig),
        quoted(version.trim()),
        quoted(&calls.to_string_lossy()),
    ))
}

/// A text as one word of the shell.
fn quoted(text: &str) -> String {
    format!("'{}'", text.replace('\'', r"'\''"))
}

#[cfg(unix)]
fn make_executable(path: &Path) -> Result<(), Failure> {
    use std::os::unix::fs::PermissionsExt;

    let readable = fs::Permissions::from_mode(0o755);
    fs::set_permissions(path, readable).map_err(|error| Failure::file(path, &error))
}

#[cfg(not(unix))]
fn make_executable(_path: &Path) -> Result<(), Failure> {
    Ok(())
}

/// Whether this library loads with the C library that we promise.
fn confirm(library: &Path) -> Result<(), Failure> {
    let content = fs::read(library).map_err(|error| Failure::file(library, &error))?;
    let name = library.display();
    match newest_symbols(&content) {
        Some(minor) if minor <= C_LIBRARY_MINOR => {
            println!("{name} asks for glibc 2.{minor} at most");
            Ok(())
        }
        Some(minor) => Err(Failure::Broken(format!(
            "{name} asks for symbols of glibc 2.{minor}; it may ask for those of 2.{C_LIBRARY_MINOR} and older ones"
        ))),
        None => Err(Failure::Unexpected(format!(
            "{name} asks for no symbols of glibc, which cannot be"
        ))),
    }
}

/// The newest glibc 2 whose symbols this library asks for: the highest of the versions that it names.
fn newest_symbols(library: &[u8]) -> Option<u32> {
    let named = library
        .split(|byte| *byte == 0)
        .filter_map(|text| std::str::from_utf8(text).ok()?.strip_prefix(SYMBOL_VERSION));
    // Some have a third part: 2.2.5.
    let minors = named.filter_map(|version| version.split('.').next()?.parse().ok());
    minors.max()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_newest_version_counts_as_a_number() {
        let content =
            b"\x7fELF\0GLIBC_2.2.5\0\xff\0GLIBC_2.9\0GLIBC_2.14\0a GLIBC_2.36\0GLIBC_PRIVATE\0";
        assert_eq!(newest_symbols(content), Some(14));
        assert_eq!(newest_symbols(b"\0GCC_3.0\0"), None);
    }

    #[test]
    fn a_library_of_a_newer_system_is_refused() {
        let folder = place::elsewhere().unwrap();
        let told = |text: &str| {
            let path = folder.path().join("library.so");
            place::write(&path, text).unwrap();
            confirm(&path).map_err(|error| error.to_string())
        };
        assert!(told("\0GLIBC_2.17\0").is_ok());
        assert!(told("\0GLIBC_2.18\0").unwrap_err().contains("glibc 2.18"));
        assert!(told("none").unwrap_err().contains("no symbols"));
    }

    #[test]
    fn paths_are_one_word() {
        assert_eq!(quoted("/a b/it's"), r"'/a b/it'\''s'");
    }
}
