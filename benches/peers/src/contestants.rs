//! Who takes part.

use crate::ours;
use crate::server::Servers;

/// The contestant that the others are compared with: what nobody can do without.
pub(crate) const TCP: &str = "tcp";

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
    /// The peer that does the same work, if there is one.
    pub(crate) beside: Option<&'static str>,
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
    peer("go, tls 1.2", Program::Go, "tls1.2", Servers::Tls12),
    peer("go, tls 1.3", Program::Go, "tls1.3", Servers::Both),
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
        beside: None,
        goal: None,
    }
}

/// Everybody, in the order in which they take their turns.
pub(crate) fn all() -> Vec<Contestant> {
    [PEERS, ours::CONTESTANTS].concat()
}
