//! What is tested of the bindings without any other language.

use super::place::MANIFEST;
use crate::process::{Failure, Workspace};

/// The Rust tests in the bindings' workspace, and that all of it builds.
///
/// All packages are named in each call, so that features unify the same way and nothing is built twice.
pub(super) fn test(workspace: &Workspace) -> Result<(), Failure> {
    let arguments = ["test", "--locked", "--workspace", "--no-fail-fast"];
    let manifest = ["--manifest-path", MANIFEST];
    workspace.cargo(arguments.iter().chain(&manifest)).run()
}
