//! Swift: the tests of the binding, its package folder, and a trial of the folder.

use super::{kotlin, link, place};
use crate::process::{self, Failure, Program, Workspace};

/// The Swift package.
const FOLDER: &str = "bindings/uniffi/swift";

/// The name of the package, of its module, and of its folder.
const PACKAGE: &str = "NotAfter";

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
    let folder = place::emptied_package(workspace, "swift")?.join(PACKAGE);
    packaging(workspace)?.argument(&folder).run()?;
    println!("built {}", folder.display());
    Ok(())
}

/// Builds a program that names such a folder as its only dependency, and runs it; both are outside of the repository.
pub(super) fn try_package(workspace: &Workspace) -> Result<(), Failure> {
    swift(workspace, ["--version"]).run_twice()?;
    package(workspace)?;
    let elsewhere = place::elsewhere()?;
    let folder = elsewhere.path().join(PACKAGE);
    packaging(workspace)?
        .argument("--try")
        .argument(folder)
        .run()
}

/// The package's own script, which is told the library, so that it builds none that only runs on systems as new as this.
fn packaging(workspace: &Workspace) -> Result<Program, Failure> {
    let built = link::build(workspace, kotlin::CRATE, kotlin::LIBRARY)?;
    let script = workspace.root.join(FOLDER).join("scripts/package");
    Ok(workspace
        .program(script, [""; 0])
        .env("NOTAFTER_LIBRARY", built))
}
