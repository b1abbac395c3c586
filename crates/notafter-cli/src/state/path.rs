//! Where the file really is.

use std::ffi::{OsStr, OsString};
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use super::error::{Doing, StateError};

/// Symbolic links that are followed one after another: as many as Linux follows.
const MAX_LINKS: usize = 40;

/// The file behind symbolic links, which need not exist: it is replaced, and the links stay. The folder is
/// absolute, so that it is one lock whatever it was called.
pub(super) fn resolve(path: &OsStr) -> Result<PathBuf, StateError> {
    if path.is_empty() || path == crate::input::STDIN {
        let what = "no name of a file";
        return Err(StateError::NotAFile { what });
    }
    let mut path = PathBuf::from(path);
    for _ in 0..MAX_LINKS {
        match fs::symlink_metadata(&path) {
            Ok(it) if it.is_symlink() => {
                let link = fs::read_link(&path)
                    .map_err(|error| StateError::io(Doing::Look, &path, &error))?;
                // What is absolute takes the place of the whole.
                path = folder_of(&path).join(link);
            }
            Ok(it) if it.is_dir() => {
                let what = "a directory";
                return Err(StateError::NotAFile { what });
            }
            // To read from a pipe would be to wait for somebody who writes.
            Ok(it) if !it.is_file() => {
                let what = "a device or a pipe";
                return Err(StateError::NotAFile { what });
            }
            Ok(_) => return in_folder(&path),
            Err(error) if error.kind() == io::ErrorKind::NotFound => return in_folder(&path),
            Err(error) => return Err(StateError::io(Doing::Look, &path, &error)),
        }
    }
    Err(StateError::TooManyLinks)
}

/// The path with the folder made absolute.
fn in_folder(path: &Path) -> Result<PathBuf, StateError> {
    let Some(name) = path.file_name() else {
        let what = "a directory";
        return Err(StateError::NotAFile { what });
    };
    let folder = folder_of(path);
    let folder =
        fs::canonicalize(folder).map_err(|error| StateError::io(Doing::Look, folder, &error))?;
    Ok(folder.join(name))
}

/// The folder of a file, which is the present one where the path names none.
pub(super) fn folder_of(path: &Path) -> &Path {
    match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    }
}

/// The same path with something behind the name.
pub(super) fn with_suffix(path: &Path, suffix: &str) -> PathBuf {
    let mut name = OsString::from(path.as_os_str());
    name.push(suffix);
    PathBuf::from(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_no_file_is_refused() {
        let folder = tempfile::tempdir().unwrap();
        for path in ["", "-", ".", "..", "/"] {
            let error = resolve(OsStr::new(path)).unwrap_err();
            assert_eq!(error.code(), "not-a-file", "{path}");
        }
        let error = resolve(folder.path().as_os_str()).unwrap_err();
        assert!(error.to_string().contains("a directory"), "{error}");
        let absent = folder.path().join("nowhere/state");
        let error = resolve(absent.as_os_str()).unwrap_err();
        assert_eq!(error.code(), "unreadable");
        assert!(error.to_string().contains("nowhere"), "{error}");
    }

    #[cfg(unix)]
    #[test]
    fn links_are_followed_to_the_file() {
        use std::os::unix::fs::symlink;

        let folder = tempfile::tempdir().unwrap();
        let real = fs::canonicalize(folder.path()).unwrap();
        let at = |name: &str| real.join(name);
        fs::create_dir(at("data")).unwrap();
        symlink("data/state", at("relative")).unwrap();
        symlink(at("relative"), at("absolute")).unwrap();
        symlink("round", at("about")).unwrap();
        symlink("about", at("round")).unwrap();
        symlink("/dev/null", at("null")).unwrap();
        for name in ["relative", "absolute", "data/state", "data/../relative"] {
            // Whether or not there is anything yet.
            assert_eq!(resolve(at(name).as_os_str()), Ok(at("data/state")));
        }
        fs::write(at("data/state"), "x").unwrap();
        assert_eq!(
            resolve(at("absolute").as_os_str()).unwrap(),
            at("data/state")
        );
        let error = resolve(at("round").as_os_str()).unwrap_err();
        assert_eq!(error, StateError::TooManyLinks);
        let error = resolve(at("null").as_os_str()).unwrap_err();
        assert!(error.to_string().contains("a device"), "{error}");
    }
}
