//! Swift: the tests of the binding, its package folder, and a trial of the folder.

use std::path::Path;

use super::{kotlin, link, place, readme};
use crate::process::{self, Failure, Program, Workspace};

/// The Swift package.
const FOLDER: &str = "bindings/uniffi/swift";

/// What of it is published besides the library. The tests come along because the manifest names them.
const PUBLISHED: &[&str] = &["Package.swift", "README.md", "Sources", "Tests"];

/// The name of the package, of its module, and of the folder that is published.
const PACKAGE: &str = "NotAfter";

/// Where the manifest of the package looks for the library.
const LIBRARY_FOLDER: &str = "lib";

/// Why neither a compiler nor the means to get one is here.
pub(super) fn missing(workspace: &Workspace) -> Option<String> {
    let met = process::is_installed("swift")
        || (process::is_installed("debootstrap") && may_become_root(workspace));
    (!met).then(|| {
        "there is no `swift` in the PATH (swift.org/install), and no debootstrap with which root would get one \
         into a folder of its own: apt-get install debootstrap"
            .to_owned()
    })
}

/// Whether this is root, or sudo asks for no password: nobody is asked for one in the middle of a run.
fn may_become_root(workspace: &Workspace) -> bool {
    let identity = workspace.program("id", ["-u"]).output();
    identity.is_ok_and(|number| number.trim() == "0")
        || workspace
            .program("sudo", ["--non-interactive", "true"])
            .succeeds()
}

/// swift of the `PATH`, or of a folder that is made once and kept outside of the repository.
fn swift<'a>(workspace: &Workspace, arguments: impl IntoIterator<Item = &'a str>) -> Program {
    let script = workspace.root.join(FOLDER).join("scripts/swift");
    if cfg!(windows) {
        return workspace.program("swift", arguments);
    }
    workspace.program(script, arguments)
}

/// The tests, under language mode 6.
pub(super) fn test(workspace: &Workspace) -> Result<(), Failure> {
    // Fetching the compiler is what a broken connection can harm, and the tests are not.
    swift(workspace, ["--version"]).run_twice()?;
    kotlin::build_library(workspace)?;
    let script = workspace.root.join(FOLDER).join("scripts/test");
    workspace.program(script, [""; 0]).run()
}

/// Puts the sources and the library of this platform into a folder that another package can name.
pub(super) fn package(workspace: &Workspace) -> Result<(), Failure> {
    let built = link::build(workspace, kotlin::CRATE)?;
    let folder = place::emptied_package(workspace, "swift")?.join(PACKAGE);
    let source = workspace.root.join(FOLDER);
    for name in PUBLISHED {
        place::copy_tree(&source.join(name), &folder.join(name))?;
    }
    for licence in place::LICENCES {
        place::copy(&workspace.root.join(licence), &folder.join(licence))?;
    }
    let library = link::file_name(kotlin::LIBRARY);
    place::copy(
        &built.join(&library),
        &folder.join(LIBRARY_FOLDER).join(&library),
    )?;
    println!("built {}", folder.display());
    Ok(())
}

/// Builds a program that names the folder as its only dependency, and runs it.
pub(super) fn try_package(workspace: &Workspace) -> Result<(), Failure> {
    swift(workspace, ["--version"]).run_twice()?;
    package(workspace)?;
    let packaged = place::package(workspace, "swift").join(PACKAGE);
    let elsewhere = place::elsewhere()?;
    let folder = elsewhere.path();
    let text = readme::quick_start(&packaged.join("README.md"), &["swift"])?;
    place::write(&folder.join("Sources/QuickStart/main.swift"), &text)?;
    place::write(&folder.join("Package.swift"), &manifest(&packaged))?;
    swift(workspace, ["run", "QuickStart"]).within(folder).run()
}

/// The manifest of a program that uses the package.
fn manifest(packaged: &Path) -> String {
    // The path is written as a text of JSON, which Swift reads as a text of its own.
    let path = serde_json::Value::from(packaged.to_string_lossy());
    format!(
        "// swift-tools-version: 6.0\n\
         import PackageDescription\n\n\
         let package = Package(\n    \
             name: \"QuickStart\",\n    \
             platforms: [.macOS(.v13)],\n    \
             dependencies: [.package(path: {path})],\n    \
             targets: [\n        \
                 .executableTarget(\n            \
                     name: \"QuickStart\",\n            \
                     dependencies: [.product(name: \"{PACKAGE}\", package: \"{PACKAGE}\")])\n    \
             ]\n)\n"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_manifest_names_the_package_by_its_path() {
        let text = manifest(Path::new("/some \"where\"/NotAfter"));
        assert!(
            text.contains(r#".package(path: "/some \"where\"/NotAfter")"#),
            "{text}"
        );
        assert!(text.starts_with("// swift-tools-version: 6.0\n"));
    }
}
