//! The one who ends a server and all its children, whatever becomes of the tests.

use std::path::Path;
#[cfg(unix)]
use std::process::{Child, Command, Stdio};

/// Waits until its standard input ends: when the guard is dropped, or when the process of the
/// tests is killed. Then nothing of the group lives on, and nothing of the folder: a child
/// may write once more between the two, hence the second try.
#[cfg(unix)]
const SCRIPT: &str = r#"read -r _
kill -s KILL -- "-$0" 2>/dev/null
rm -rf -- "$1" 2>/dev/null || { sleep 0.2; rm -rf -- "$1"; }
"#;

/// Kills a process group and removes a folder when it is dropped.
#[cfg(unix)]
pub(super) struct Guard {
    shell: Child,
}

#[cfg(unix)]
impl Guard {
    /// Guards the group that this process leads, and the folder.
    pub(super) fn new(leader: u32, folder: &Path) -> Self {
        use std::os::unix::process::CommandExt as _;
        let shell = Command::new("sh")
            .args(["-c", SCRIPT])
            .arg(leader.to_string())
            .arg(folder)
            .stdin(Stdio::piped())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            // What the terminal sends to the tests must not end it before its work is done.
            .process_group(0)
            .spawn()
            .expect("a shell");
        Self { shell }
    }
}

#[cfg(unix)]
impl Drop for Guard {
    fn drop(&mut self) {
        drop(self.shell.stdin.take());
        let _ = self.shell.wait();
    }
}

/// Servers of one process, which their parent kills, are all that there is here.
#[cfg(not(unix))]
pub(super) struct Guard;

#[cfg(not(unix))]
impl Guard {
    pub(super) fn new(_leader: u32, _folder: &Path) -> Self {
        Self
    }
}

#[cfg(all(test, unix))]
mod tests {
    use std::io::Read as _;
    use std::os::unix::process::CommandExt as _;
    use std::time::{Duration, Instant};

    use super::*;

    /// A child of the server holds the pipe open for as long as it lives.
    #[test]
    fn nothing_of_the_group_and_of_the_folder_is_left() {
        let folder = tempfile::tempdir().unwrap();
        let started = Instant::now();
        let mut server = Command::new("sh")
            .args(["-c", "touch made; sleep 60 & echo; wait"])
            .current_dir(folder.path())
            .stdout(Stdio::piped())
            .process_group(0)
            .spawn()
            .unwrap();
        let guard = Guard::new(server.id(), folder.path());
        let mut output = server.stdout.take().unwrap();
        output.read_exact(&mut [0]).unwrap();
        drop(guard);
        output.read_to_end(&mut Vec::new()).unwrap();
        assert!(started.elapsed() < Duration::from_secs(30));
        assert!(!folder.path().exists());
        assert!(!server.wait().unwrap().success());
    }
}
