//! What a server has for itself: a folder, and ports.

use std::ffi::OsStr;
use std::net::{Ipv4Addr, SocketAddr, TcpListener};
use std::path::{Path, PathBuf};

use tempfile::TempDir;

#[cfg(unix)]
use super::user::User;

/// A temporary folder and free ports.
pub(super) struct Place {
    folder: TempDir,
    ports: Vec<u16>,
    /// Who owns everything here, if not the one who runs the tests.
    #[cfg(unix)]
    owner: Option<User>,
}

impl Place {
    /// A place with so many ports.
    pub(super) fn new(ports: usize) -> Self {
        let folder = tempfile::tempdir().expect("a temporary folder");
        // Held together, so that all differ.
        let listeners: Vec<_> = (0..ports)
            .map(|_| TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).expect("a free port"))
            .collect();
        let port = |it: &TcpListener| it.local_addr().expect("an address").port();
        Self {
            folder,
            ports: listeners.iter().map(port).collect(),
            #[cfg(unix)]
            owner: None,
        }
    }

    /// The same, given to this user.
    #[cfg(unix)]
    pub(super) fn owned_by(mut self, owner: Option<User>) -> Self {
        // Servers with several users pass through it.
        set_mode(self.path(), 0o711);
        self.owner = owner;
        give(self.path(), owner);
        self
    }

    pub(super) fn path(&self) -> &Path {
        self.folder.path()
    }

    /// The port of this index.
    pub(super) fn port(&self, index: usize) -> u16 {
        self.ports[index]
    }

    pub(super) fn addresses(&self) -> Vec<SocketAddr> {
        let address = |port: &u16| (Ipv4Addr::LOCALHOST, *port).into();
        self.ports.iter().map(address).collect()
    }

    /// Writes a file.
    pub(super) fn write(&self, name: impl AsRef<OsStr>, text: &str) -> PathBuf {
        let path = self.path().join(name.as_ref());
        std::fs::write(&path, text).expect("writes into its temporary folder");
        #[cfg(unix)]
        give(&path, self.owner);
        path
    }

    /// Writes a private key: several servers refuse one that others can read.
    pub(super) fn write_key(&self, name: impl AsRef<OsStr>, text: &str) -> PathBuf {
        let path = self.write(name, text);
        #[cfg(unix)]
        set_mode(&path, 0o600);
        path
    }

    /// Makes a folder.
    #[cfg(unix)]
    pub(super) fn folder(&self, name: &str) -> PathBuf {
        let path = self.path().join(name);
        std::fs::create_dir_all(&path).expect("a folder in the temporary folder");
        give(&path, self.owner);
        path
    }

    /// Makes a folder that belongs to this user.
    #[cfg(unix)]
    pub(super) fn folder_of(&self, name: &str, owner: User, mode: u32) -> PathBuf {
        let path = self.folder(name);
        give(&path, Some(owner));
        set_mode(&path, mode);
        path
    }
}

#[cfg(unix)]
fn give(path: &Path, owner: Option<User>) {
    if let Some(User { uid, gid }) = owner {
        std::os::unix::fs::chown(path, Some(uid), Some(gid)).expect("root gives away");
    }
}

#[cfg(unix)]
fn set_mode(path: &Path, mode: u32) {
    use std::os::unix::fs::PermissionsExt as _;
    std::fs::set_permissions(path, std::fs::Permissions::from_mode(mode)).expect("our own file");
}
