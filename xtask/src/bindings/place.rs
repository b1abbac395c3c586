//! Where the bindings and what is made of them lie, and files in those places.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use crate::process::{Failure, Workspace};

/// The bindings' own workspace.
pub(crate) const MANIFEST: &str = "bindings/Cargo.toml";

/// What is built of them; not committed.
const TARGET: &str = "bindings/target";

/// The real packages, a folder for each language.
const PACKAGES: &str = "bindings/target/packages";

/// What every package contains of the project's licences.
pub(super) const LICENCES: &[&str] = &["LICENSE-APACHE", "LICENSE-MIT", "LICENSE-THIRD-PARTY"];

/// A folder under the bindings' target folder; it need not exist.
pub(super) fn target(workspace: &Workspace, name: &str) -> PathBuf {
    workspace.root.join(TARGET).join(name)
}

/// Where the package of this language lies once it is built.
pub(super) fn package(workspace: &Workspace, language: &str) -> PathBuf {
    workspace.root.join(PACKAGES).join(language)
}

/// The same folder, made and empty: what an earlier run left must not pass for what this one built.
pub(super) fn emptied_package(workspace: &Workspace, language: &str) -> Result<PathBuf, Failure> {
    let folder = package(workspace, language);
    empty(&folder)?;
    Ok(folder)
}

/// Makes this folder, without whatever was in it.
pub(super) fn empty(folder: &Path) -> Result<(), Failure> {
    remove(folder)?;
    make(folder)
}

/// Makes this folder and those above it.
pub(super) fn make(folder: &Path) -> Result<(), Failure> {
    fs::create_dir_all(folder).map_err(|error| Failure::file(folder, &error))
}

/// Removes this folder where it is there.
pub(super) fn remove(folder: &Path) -> Result<(), Failure> {
    if folder.exists() {
        fs::remove_dir_all(folder).map_err(|error| Failure::file(folder, &error))?;
    }
    Ok(())
}

/// The text of this file.
pub(super) fn read(path: &Path) -> Result<String, Failure> {
    fs::read_to_string(path).map_err(|error| Failure::file(path, &error))
}

/// Writes this file, and makes the folders above it.
pub(super) fn write(path: &Path, text: &str) -> Result<(), Failure> {
    if let Some(folder) = path.parent() {
        make(folder)?;
    }
    fs::write(path, text).map_err(|error| Failure::file(path, &error))
}

/// Copies this file, and makes the folders above the copy.
pub(super) fn copy(from: &Path, to: &Path) -> Result<(), Failure> {
    if let Some(folder) = to.parent() {
        make(folder)?;
    }
    let copied = fs::copy(from, to);
    copied
        .map(drop)
        .map_err(|error| Failure::file(from, &error))
}

/// Copies this file, or this folder with all that is in it but what is hidden, such as what tools keep there.
pub(super) fn copy_tree(from: &Path, to: &Path) -> Result<(), Failure> {
    if !from.is_dir() {
        return copy(from, to);
    }
    make(to)?;
    let entries = fs::read_dir(from).map_err(|error| Failure::file(from, &error))?;
    for entry in entries {
        let name = entry
            .map_err(|error| Failure::file(from, &error))?
            .file_name();
        if !name.to_string_lossy().starts_with('.') {
            copy_tree(&from.join(&name), &to.join(&name))?;
        }
    }
    Ok(())
}

/// The texts of all files in this folder, or of this one file; none where it is not there.
pub(super) fn texts_of(path: &Path) -> Result<BTreeMap<PathBuf, String>, Failure> {
    let mut found = BTreeMap::new();
    if path.is_dir() {
        let entries = fs::read_dir(path).map_err(|error| Failure::file(path, &error))?;
        for entry in entries {
            let entry = entry.map_err(|error| Failure::file(path, &error))?;
            found.extend(texts_of(&entry.path())?);
        }
    } else if path.exists() {
        found.insert(path.to_path_buf(), read(path)?);
    }
    Ok(found)
}

/// The one file in this folder whose name ends so: neither none nor several.
pub(super) fn only_file(folder: &Path, ending: &str) -> Result<PathBuf, Failure> {
    let entries = fs::read_dir(folder).map_err(|error| Failure::file(folder, &error))?;
    let paths = entries.flatten().map(|entry| entry.path());
    let mut found: Vec<PathBuf> = paths
        .filter(|path| path.to_string_lossy().ends_with(ending))
        .collect();
    match (found.pop(), found.len()) {
        (Some(path), 0) => Ok(path),
        (_, others) => Err(Failure::Unexpected(format!(
            "{} has {} files that end in {ending} instead of one",
            folder.display(),
            if others == 0 { 0 } else { others + 1 },
        ))),
    }
}

/// Does `work` unless its result stands in `folder` already, made of the same `inputs`.
///
/// What it was made of is written down only after it succeeded, so that what was interrupted is
/// made anew.
pub(super) fn unless_made_of(
    folder: &Path,
    inputs: &str,
    work: impl FnOnce() -> Result<(), Failure>,
) -> Result<(), Failure> {
    let note = folder.join(".made-of");
    if fs::read_to_string(&note).is_ok_and(|noted| noted == inputs) {
        return Ok(());
    }
    if note.exists() {
        fs::remove_file(&note).map_err(|error| Failure::file(&note, &error))?;
    }
    work()?;
    write(&note, inputs)
}

/// An empty folder outside of the repository, where nothing of it is found by accident; it is
/// removed in the end.
pub(super) fn elsewhere() -> Result<tempfile::TempDir, Failure> {
    // Not hidden, as it would be without a prefix: some tools pass over what begins with a dot.
    let made = tempfile::Builder::new().prefix("notafter-").tempdir();
    made.map_err(|error| Failure::file(&std::env::temp_dir(), &error))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_come_and_go() {
        let folder = elsewhere().unwrap();
        let inner = folder.path().join("one/two");
        write(&inner.join("a.txt"), "a").unwrap();
        copy(&inner.join("a.txt"), &inner.join("three/b.txt")).unwrap();
        assert_eq!(read(&inner.join("three/b.txt")).unwrap(), "a");
        write(&inner.join(".hidden/c.txt"), "c").unwrap();
        let copied = folder.path().join("copied");
        copy_tree(&folder.path().join("one"), &copied).unwrap();
        assert_eq!(read(&copied.join("two/three/b.txt")).unwrap(), "a");
        assert!(!copied.join("two/.hidden").exists());
        assert_eq!(texts_of(folder.path()).unwrap().len(), 5);
        assert_eq!(texts_of(&inner.join("a.txt")).unwrap().len(), 1);
        assert!(texts_of(&inner.join("z.txt")).unwrap().is_empty());
        empty(&inner).unwrap();
        assert!(read(&inner.join("a.txt")).is_err());
        remove(&inner).unwrap();
        remove(&inner).unwrap();
        assert!(!inner.exists());
    }

    #[test]
    fn only_one_file_may_match() {
        let folder = elsewhere().unwrap();
        let told = |ending| only_file(folder.path(), ending).map_err(|error| error.to_string());
        assert!(told(".whl").unwrap_err().contains("has 0 files"));
        write(&folder.path().join("a.whl"), "").unwrap();
        assert!(told(".whl").unwrap().ends_with("a.whl"));
        write(&folder.path().join("b.whl"), "").unwrap();
        assert!(told(".whl").unwrap_err().contains("has 2 files"));
    }

    #[test]
    fn the_same_inputs_are_not_worked_on_twice() {
        let folder = elsewhere().unwrap();
        let times = std::cell::Cell::new(0);
        let make = |inputs| {
            unless_made_of(folder.path(), inputs, || {
                times.set(times.get() + 1);
                Ok(())
            })
            .unwrap();
            times.get()
        };
        assert_eq!([make("a"), make("a"), make("b"), make("b")], [1, 1, 2, 2]);
        let failed = unless_made_of(folder.path(), "c", || Err(Failure::Broken("c".to_owned())));
        assert!(failed.is_err());
        assert_eq!([make("b"), make("b")], [3, 3]);
    }
}
