//! The user as whom a server runs.

use std::os::unix::fs::MetadataExt as _;
use std::process::Command;

use crate::skip::skip;

/// A user of this machine.
#[derive(Clone, Copy, Debug)]
pub(super) struct User {
    pub(super) uid: u32,
    pub(super) gid: u32,
}

impl User {
    /// The user of this name; `None`, with a word about it, where there is none.
    pub(super) fn named(name: &str) -> Option<Self> {
        let id = |what| {
            let output = Command::new("id").args([what, name]).output().ok()?;
            String::from_utf8_lossy(&output.stdout).trim().parse().ok()
        };
        let found = id("-u").zip(id("-g")).map(|(uid, gid)| Self { uid, gid });
        if found.is_none() {
            skip(&format!("what needs the user {name}"), "there is none");
        }
        found
    }
}

/// Whether the tests run as root: whose is what they make?
pub(super) fn is_root() -> bool {
    let file = tempfile::NamedTempFile::new().expect("a temporary file");
    let metadata = file.as_file().metadata().expect("its metadata");
    metadata.uid() == 0
}

/// Whether the tests run as root; a word about it if they do not.
pub(super) fn is_root_or_skipped(server: &str) -> bool {
    let root = is_root();
    if !root {
        skip(&format!("what needs {server}"), "it starts only as root");
    }
    root
}

/// As whom a server runs that refuses root. `None`, with a word about it, where its user is
/// missing; within, `None` means "as oneself", who is not root.
#[expect(
    clippy::option_option,
    reason = "the outer is a skip as everywhere here"
)]
pub(super) fn not_as_root(name: &str) -> Option<Option<User>> {
    if is_root() {
        User::named(name).map(Some)
    } else {
        Some(None)
    }
}
