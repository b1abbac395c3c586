//! The library of a package, linked so that it runs on older systems than this one.
//!
//! A library asks for the symbols of the C library against which it was linked, and what was linked on a recent Linux
//! does not load on an older one. So on Linux packages are linked by Zig's compiler, against the C library of an old
//! system, and everywhere else as usual.

use std::path::PathBuf;

use super::place::{self, MANIFEST};
use super::python::Environment;
use crate::process::{Failure, Workspace};

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

/// The oldest C library with which packages run: that of RHEL 7, Debian 8 and Ubuntu 14.04; Rust itself asks for it.
const C_LIBRARY: &str = "2.17";

/// How a wheel says so (PEP 600).
pub(super) const WHEEL_TAG: &str = "manylinux_2_17_";

/// What maturin has to be told.
pub(super) const MATURIN_ARGUMENTS: &[&str] = if IS_USED {
    &[
        "--zig",
        "--target",
        TRIPLE,
        "--compatibility",
        "manylinux2014",
    ]
} else {
    &[]
};

/// Builds the library of this crate for a package, and gives the folder in which it lies then.
pub(super) fn build(workspace: &Workspace, package: &str) -> Result<PathBuf, Failure> {
    let arguments = [
        "--release",
        "--locked",
        "--manifest-path",
        MANIFEST,
        "--package",
        package,
    ];
    if !IS_USED {
        let build = workspace.cargo(["build"].iter().chain(&arguments));
        build.run()?;
        return Ok(place::target(workspace, "release"));
    }
    let tools = Environment::of_package_tools(workspace)?;
    let target = format!("{TRIPLE}.{C_LIBRARY}");
    let build = workspace.cargo(["zigbuild", "--target", &target].iter().chain(&arguments));
    tools.entered(build).run()?;
    Ok(place::target(workspace, TRIPLE).join("release"))
}

/// The name of a library's file on this platform.
pub(super) fn file_name(library: &str) -> String {
    format!(
        "{}{library}{}",
        std::env::consts::DLL_PREFIX,
        std::env::consts::DLL_SUFFIX
    )
}
