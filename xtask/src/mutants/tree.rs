//! A copy of the sources, which mutants may change: the working tree stays as it is.

use std::collections::BTreeSet;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use crate::process::{Failure, Workspace};

/// A copy of everything that git knows or would take up.
pub(super) struct Tree {
    /// The folder of its top `Cargo.toml`.
    pub(super) root: PathBuf,
    /// The Rust files, told from the root.
    pub(super) sources: Vec<String>,
}

impl Tree {
    /// Makes the copy, or brings it up to date. What has not changed is not written, so that
    /// cargo need not build it again.
    pub(super) fn copy(workspace: &Workspace, folder: &str) -> Result<Self, Failure> {
        let root = workspace.root.join(folder);
        let listed = workspace.program(
            "git",
            [
                "ls-files",
                "-z",
                "--cached",
                "--others",
                "--exclude-standard",
            ],
        );
        let listed = listed.output()?;
        let mut files = BTreeSet::new();
        for file in listed.split('\0').filter(|name| !name.is_empty()) {
            let from = workspace.root.join(file);
            // What is deleted and not yet committed is still listed.
            if from.is_file() {
                let text = fs::read(&from).map_err(|error| Failure::file(&from, &error))?;
                write(&root.join(file), &text)?;
                files.insert(file.to_owned());
            }
        }
        remove_others(&root, &root, &files)?;
        let sources = files.into_iter();
        Ok(Self {
            root,
            sources: sources.filter(|name| is_source(name)).collect(),
        })
    }

    /// The text of a file.
    pub(super) fn read(&self, file: &str) -> Result<String, Failure> {
        let path = self.root.join(file);
        fs::read_to_string(&path).map_err(|error| Failure::file(&path, &error))
    }

    /// Replaces the text of a file.
    pub(super) fn write(&self, file: &str, text: &str) -> Result<(), Failure> {
        write(&self.root.join(file), text.as_bytes())
    }
}

/// Whether this is Rust that a build of the top workspace may read.
fn is_source(name: &str) -> bool {
    let rust = Path::new(name).extension().is_some_and(|of| of == "rs");
    rust && ["crates/", "tests/", "fuzz/"]
        .iter()
        .any(|folder| name.starts_with(folder))
}

/// Writes what differs from what is there.
fn write(path: &Path, text: &[u8]) -> Result<(), Failure> {
    if fs::read(path).is_ok_and(|present| present == text) {
        return Ok(());
    }
    let failure = |error: io::Error| Failure::file(path, &error);
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).map_err(failure)?;
    }
    fs::write(path, text).map_err(failure)
}

/// Removes the files of an earlier copy that are no longer there.
fn remove_others(root: &Path, folder: &Path, files: &BTreeSet<String>) -> Result<(), Failure> {
    let failure = |error: io::Error| Failure::file(folder, &error);
    for entry in fs::read_dir(folder).map_err(failure)? {
        let path = entry.map_err(failure)?.path();
        if path.is_dir() {
            remove_others(root, &path, files)?;
            continue;
        }
        let told = path.strip_prefix(root).unwrap_or(&path);
        if !files.contains(told.to_string_lossy().as_ref()) {
            fs::remove_file(&path).map_err(|error| Failure::file(&path, &error))?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn unchanged_files_are_left_alone_and_others_removed() {
        let folder = tempfile::tempdir().unwrap();
        let kept = folder.path().join("a/kept.rs");
        write(&kept, b"one").unwrap();
        let before = fs::metadata(&kept).unwrap().modified().unwrap();
        write(&kept, b"one").unwrap();
        assert_eq!(fs::metadata(&kept).unwrap().modified().unwrap(), before);
        let gone = folder.path().join("b/gone.rs");
        write(&gone, b"two").unwrap();
        let files = BTreeSet::from(["a/kept.rs".to_owned()]);
        remove_others(folder.path(), folder.path(), &files).unwrap();
        assert!(kept.is_file());
        assert!(!gone.exists());
        write(&kept, b"three").unwrap();
        assert_eq!(fs::read(&kept).unwrap(), b"three");
    }

    #[test]
    fn sources_are_rust_of_the_workspace() {
        assert!(is_source("crates/notafter/src/lib.rs"));
        assert!(!is_source("crates/notafter/Cargo.toml"));
        assert!(!is_source("bindings/python/src/lib.rs"));
    }
}
