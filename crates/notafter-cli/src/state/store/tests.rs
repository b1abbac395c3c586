//! The file as others find it.

use std::fs;
use std::path::Path;

use super::*;
use crate::state::backup::Backup;
use crate::state::replace::temporary;

const AT: &str = "2026-11-22T09:30:00Z";

fn at() -> Timestamp {
    AT.parse().unwrap()
}

fn open(path: &Path) -> Result<Store, StateError> {
    Store::open(path.as_os_str())
}

fn load(store: &Store) -> Result<Option<Vec<u32>>, StateError> {
    store.load(Ok)
}

fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).unwrap();
    let mut names: Vec<String> = entries
        .map(|it| it.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    names
}

#[test]
fn what_is_saved_is_loaded() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("state.json");
    let store = open(&path).unwrap();
    assert_eq!(load(&store), Ok(None));
    for contents in [vec![], vec![1, 2, 3], vec![4]] {
        store.save(&contents, at()).unwrap();
        assert_eq!(load(&store), Ok(Some(contents)));
    }
    assert_eq!(names(folder.path()), ["state.json", "state.json.lock"]);
}

#[test]
fn a_second_run_waits_and_then_says_so() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("state.json");
    let first = open(&path).unwrap();
    assert_eq!(open(&path).unwrap_err(), StateError::InUse);
    let waiting = {
        let path = path.clone();
        std::thread::spawn(move || open(&path).map(|_| ()))
    };
    std::thread::sleep(std::time::Duration::from_millis(200));
    drop(first);
    assert_eq!(waiting.join().unwrap(), Ok(()));
}

#[test]
fn what_a_killed_run_left_is_removed() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("state.json");
    open(&path).unwrap().save(&[1], at()).unwrap();
    fs::write(temporary(&path), "{\"format\":").unwrap();
    let store = open(&path).unwrap();
    assert_eq!(names(folder.path()), ["state.json", "state.json.lock"]);
    assert_eq!(load(&store), Ok(Some(vec![1])));
}

#[test]
fn damage_is_told_and_a_copy_kept() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("state.json");
    let store = open(&path).unwrap();
    store.save(&[1, 2, 3], at()).unwrap();
    let whole = fs::read(&path).unwrap();
    let backup = fs::canonicalize(folder.path())
        .unwrap()
        .join("state.json.corrupt-1");
    let damaged = &whole[..whole.len() - 4];
    fs::write(&path, damaged).unwrap();
    // The same damage the next time makes no other copy.
    for _ in 0..2 {
        let error = load(&store).unwrap_err();
        let StateError::Corrupt { why, backup: kept } = &error else {
            panic!("{error}");
        };
        assert!(why.contains("line 8"), "{why}");
        assert_eq!(*kept, Backup::Kept(backup.clone()));
        let told = error.to_string();
        assert!(told.contains("state.json.corrupt-1"), "{told}");
        assert!(told.contains("announced anew"), "{told}");
    }
    assert_eq!(fs::read(&path).unwrap(), damaged);
    assert_eq!(fs::read(&backup).unwrap(), damaged);

    // What is well-formed and still nothing that could have been written.
    fs::write(&path, &whole).unwrap();
    let refused = store.load(|_: Vec<u32>| Err::<(), _>("2: out of range".to_owned()));
    let StateError::Corrupt { why, backup } = refused.unwrap_err() else {
        panic!("it is refused");
    };
    assert_eq!(why, "2: out of range");
    assert!(matches!(backup, Backup::Kept(path) if path.ends_with("state.json.corrupt-2")));
}

#[test]
fn what_is_none_of_ours_is_left_alone() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("state.json");
    let store = open(&path).unwrap();
    let newer = StateError::NewerVersion {
        version: 7,
        known: VERSION,
    };
    let newer_text = "{\"format\":\"notafter-state\",\"version\":7}";
    for (text, error) in [
        (newer_text, newer),
        ("{\"a\":1}", StateError::NotAState),
        ("-----BEGIN PRIVATE KEY-----", StateError::NotAState),
    ] {
        fs::write(&path, text).unwrap();
        assert_eq!(load(&store), Err(error));
        assert_eq!(fs::read_to_string(&path).unwrap(), text);
    }
    assert_eq!(names(folder.path()), ["state.json", "state.json.lock"]);
}

#[test]
fn what_is_too_large_is_not_read() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("state.json");
    let store = open(&path).unwrap();
    let file = File::create(&path).unwrap();
    // A hole: it takes no room.
    file.set_len(MAX_SIZE + 1).unwrap();
    assert_eq!(load(&store).unwrap_err().code(), "too-large");
    assert_eq!(names(folder.path()), ["state.json", "state.json.lock"]);
}

#[test]
fn where_nothing_can_be_written_the_old_one_stays() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("state.json");
    let store = open(&path).unwrap();
    store.save(&[1], at()).unwrap();
    // In the way of the new one; not even root can write there.
    fs::create_dir(temporary(&path)).unwrap();
    let error = store.save(&[2], at()).unwrap_err();
    assert_eq!(error.code(), "unwritable");
    assert!(error.to_string().contains("as it was before"), "{error}");
    assert_eq!(load(&store), Ok(Some(vec![1])));
    drop(store);
    assert_eq!(open(&path).unwrap_err().code(), "unwritable");
}

#[cfg(unix)]
mod unix {
    use std::os::unix::fs::{PermissionsExt, symlink};

    use super::*;

    fn mode(path: &Path) -> u32 {
        fs::metadata(path).unwrap().permissions().mode() & 0o7777
    }

    #[test]
    fn nobody_else_reads_a_new_one_and_an_old_one_keeps_its_permissions() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("state.json");
        let store = open(&path).unwrap();
        store.save(&[1], at()).unwrap();
        assert_eq!(mode(&path), 0o600);
        assert_eq!(mode(&folder.path().join("state.json.lock")), 0o600);
        fs::set_permissions(&path, fs::Permissions::from_mode(0o640)).unwrap();
        store.save(&[2], at()).unwrap();
        assert_eq!(mode(&path), 0o640);
        fs::write(&path, "{").unwrap();
        load(&store).unwrap_err();
        assert_eq!(mode(&folder.path().join("state.json.corrupt-1")), 0o640);
    }

    #[test]
    fn a_link_stays_a_link_and_is_the_same_lock() {
        let folder = tempfile::tempdir().unwrap();
        let link = folder.path().join("link");
        fs::create_dir(folder.path().join("data")).unwrap();
        symlink("data/state", &link).unwrap();
        let store = open(&link).unwrap();
        store.save(&[1], at()).unwrap();
        assert!(fs::symlink_metadata(&link).unwrap().is_symlink());
        let real = folder.path().join("data/state");
        assert!(fs::symlink_metadata(&real).unwrap().is_file());
        assert_eq!(open(&real).unwrap_err(), StateError::InUse);
        assert_eq!(load(&store), Ok(Some(vec![1])));
    }

    #[test]
    fn a_planted_link_is_not_written_through() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("state.json");
        let store = open(&path).unwrap();
        store.save(&[1], at()).unwrap();
        let victim = folder.path().join("victim");
        fs::write(&victim, "precious").unwrap();
        symlink("victim", temporary(&path)).unwrap();
        assert_eq!(store.save(&[2], at()).unwrap_err().code(), "unwritable");
        assert_eq!(fs::read_to_string(&victim).unwrap(), "precious");
    }

    #[test]
    fn a_folder_that_may_not_be_written_is_told_first() {
        let folder = tempfile::tempdir().unwrap();
        fs::set_permissions(folder.path(), fs::Permissions::from_mode(0o555)).unwrap();
        if fs::write(folder.path().join("probe"), "").is_ok() {
            // Root may write everywhere.
            return;
        }
        let error = open(&folder.path().join("state.json")).unwrap_err();
        assert_eq!(error.code(), "unwritable");
        assert!(error.to_string().contains("its lock"), "{error}");
    }
}
