//! Whether a program is installed.

use std::path::{Path, PathBuf};

use crate::skip::skip;

/// The program's path; `None`, with a word about it, where it is not installed.
pub(super) fn find_program(name: &str) -> Option<PathBuf> {
    // Where distributions keep servers, though ordinary users' paths lack it.
    find_program_in(name, &["/usr/sbin", "/usr/local/sbin"].map(PathBuf::from))
}

/// The same, looked for in these folders too.
pub(super) fn find_program_in(name: &str, more: &[PathBuf]) -> Option<PathBuf> {
    let path = std::env::var_os("PATH").unwrap_or_default();
    let found = std::env::split_paths(&path)
        .chain(more.iter().cloned())
        .map(|folder| folder.join(name))
        .find(|candidate| is_runnable(candidate));
    if found.is_none() {
        skip(&format!("what needs {name}"), "it is not installed");
    }
    found
}

/// Programs are asked for their version where they have no file mode to look at.
#[cfg(not(unix))]
fn is_runnable(program: &Path) -> bool {
    use std::io::ErrorKind;
    use std::process::{Command, Stdio};

    match Command::new(program)
        .arg("-v")
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status()
    {
        Ok(_) => true,
        Err(error) => !matches!(
            error.kind(),
            ErrorKind::NotFound | ErrorKind::PermissionDenied
        ),
    }
}

/// Not started to find out: some servers take any argument for an order to serve.
#[cfg(unix)]
fn is_runnable(program: &Path) -> bool {
    use std::os::unix::fs::PermissionsExt as _;
    std::fs::metadata(program)
        .is_ok_and(|found| found.is_file() && found.permissions().mode() & 0o111 != 0)
}
