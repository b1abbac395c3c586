//! Who takes part.

use crate::ours;
use crate::server::Servers;

/// The contestant that the others are compared with: what nobody can do without.
pub(crate) const TCP: &str = "tcp";

/// Go's client in each version, which ours is to be compared with.
pub(crate) const GO_TLS12: &str = "go, tls 1.2";
/// The same in TLS 1.3.
pub(crate) const GO_TLS13: &str = "go, tls 1.3";

/// One who takes part.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Contestant {
    /// The name in the table.
    pub(crate) name: &'static str,
    /// Whose program it is.
    pub(crate) program: Program,
    /// What the program is told to do.
    pub(crate) mode: &'static str,
    /// Which servers it talks to.
    pub(crate) servers: Servers,
    /// The goal: at most so many times the processor time of that contestant.
    pub(crate) goal: Option<(f64, &'static str)>,
}

/// Whose program a contestant is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Program {
    /// This one.
    Own,
    /// The one in `go/`.
    Go,
    /// The one in `python/`.
    Python,
}

/// Everybody but us.
const PEERS: &[Contestant] = &[
    peer(TCP, Program::Own, "tcp", Servers::Tls12),
    peer("hello, tls 1.2", Program::Own, "hello", Servers::Tls12),
    peer(GO_TLS12, Program::Go, "tls1.2", Servers::Tls12),
    peer(GO_TLS13, Program::Go, "tls1.3", Servers::Both),
    peer("go, tls 1.3, x25519", Program::Go, "x25519", Servers::Both),
    peer(
        "asyncio, tls 1.2",
        Program::Python,
        "tls1.2",
        Servers::Tls12,
    ),
    peer("asyncio, tls 1.3", Program::Python, "tls1.3", Servers::Both),
];

const fn peer(
    name: &'static str,
    program: Program,
    mode: &'static str,
    servers: Servers,
) -> Contestant {
    Contestant {
        name,
        program,
        mode,
        servers,
        goal: None,
    }
}

/// Everybody, in the order in which they take their turns.
pub(crate) fn all() -> Vec<Contestant> {
    [PEERS, ours::CONTESTANTS].concat()
}
