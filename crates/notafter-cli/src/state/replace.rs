//! A file replaced as a whole: after a crash at any moment it is the old one or the new one.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use super::error::{Doing, StateError};
use super::path::{folder_of, with_suffix};

/// Where the new content is written first: in the same folder, since only there a rename is one step. Whoever has the
/// lock is the only one to use it.
pub(super) fn temporary(path: &Path) -> PathBuf {
    with_suffix(path, ".notafter-new")
}

/// Puts this content in the place of the file, or of none. What was there stays if that fails.
///
/// The new file is on the disk before it gets the name, and so is the name when this returns: written, fsync, renamed, fsync of
/// the folder. It has the permissions, and where possible the owner, of the old one; without one, nobody but
/// the owner may read it.
pub(super) fn replace(path: &Path, content: &[u8]) -> Result<(), StateError> {
    let new = temporary(path);
    let written = write_new(path, &new, content).and_then(|()| fs::rename(&new, path));
    if let Err(error) = written {
        // It is in nobody's way; the next run tries again.
        let _ = fs::remove_file(&new);
        return Err(StateError::io(Doing::Write, path, &error));
    }
    sync_folder(folder_of(path)).map_err(|error| StateError::io(Doing::Write, path, &error))
}

/// Removes what a run has left that was killed while it wrote.
pub(super) fn remove_leftover(path: &Path) -> Result<(), StateError> {
    let new = temporary(path);
    match fs::remove_file(&new) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => {
            Err(StateError::io(Doing::Write, &new, &error))
        }
        _ => Ok(()),
    }
}

fn write_new(old: &Path, new: &Path, content: &[u8]) -> io::Result<()> {
    let mut file = create_like(old, new)?;
    file.write_all(content)?;
    file.sync_all()
}

/// A new file with the permissions of another one; it must not exist, and symbolic links are not followed.
pub(super) fn create_like(old: &Path, new: &Path) -> io::Result<File> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    for_owner_only(&mut options);
    let file = options.open(new)?;
    match fs::metadata(old) {
        Ok(metadata) => keep_owner(&file, &metadata)?,
        Err(error) if error.kind() == io::ErrorKind::NotFound => {}
        Err(error) => return Err(error),
    }
    Ok(file)
}

#[cfg(unix)]
fn keep_owner(file: &File, old: &fs::Metadata) -> io::Result<()> {
    use std::os::unix::fs::{MetadataExt, fchown};

    let new = file.metadata()?;
    if (new.uid(), new.gid()) != (old.uid(), old.gid()) {
        // Only root may give a file away; that nobody else can is no reason to stop.
        let _ = fchown(file, Some(old.uid()), Some(old.gid()));
    }
    // Later than the owner: a change of owner may take permissions away.
    file.set_permissions(old.permissions())
}

#[cfg(not(unix))]
fn keep_owner(_: &File, _: &fs::Metadata) -> io::Result<()> {
    // The folder says there who may read it.
    Ok(())
}

/// Files made with these options are readable and writable for their owner alone: they tell what a customer has.
pub(super) fn for_owner_only(options: &mut OpenOptions) {
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt;
        options.mode(0o600);
    }
    #[cfg(not(unix))]
    let _ = options;
}

/// Makes a rename in the folder last.
fn sync_folder(folder: &Path) -> io::Result<()> {
    if cfg!(not(unix)) {
        // Folders cannot be opened there.
        return Ok(());
    }
    match File::open(folder)?.sync_all() {
        // Some network file systems have no such thing.
        Err(error)
            if matches!(
                error.kind(),
                io::ErrorKind::InvalidInput | io::ErrorKind::Unsupported
            ) =>
        {
            Ok(())
        }
        result => result,
    }
}
