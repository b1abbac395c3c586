//! Which address has which fault.

use std::net::Ipv4Addr;

/// The address of the first target. 127.0.0.0/16 is left to everybody else's tests.
const FIRST: Ipv4Addr = Ipv4Addr::new(127, 1, 0, 0);

/// Targets there are: the addresses from 127.1.0.0 to 127.255.255.254, as the last one of the
/// network is for broadcasts.
pub const MAX_TARGETS: u32 = 0x7fff_ffff - FIRST.to_bits();

/// The faults repeat after so many addresses, each once: one in a hundred has it.
const PERIOD: u32 = 100;

/// What has to come of a connection to a target.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Expected {
    /// The chain.
    Certificate,
    /// Nothing listens.
    Refused,
    /// The connection is accepted, and nothing is ever said.
    Stalled,
    /// The connection is reset once the client has said something.
    Reset,
    /// Octets that are no protocol's, then the end.
    Garbage,
    /// HTTP in the clear, as web servers answer a TLS client on the wrong port.
    PlainHttp,
}

impl Expected {
    /// Every one.
    pub const ALL: &'static [Self] = &[
        Self::Certificate,
        Self::Refused,
        Self::Stalled,
        Self::Reset,
        Self::Garbage,
        Self::PlainHttp,
    ];

    /// The code of the [`Outcome`](notafter::fetch::Outcome) that a fetch has to come to.
    pub fn outcome_code(self) -> &'static str {
        match self {
            Self::Certificate => "certificate",
            Self::Refused => "refused",
            Self::Stalled => "timed-out",
            Self::Reset => "connection-closed",
            Self::Garbage | Self::PlainHttp => "not-tls",
        }
    }
}

/// The address of the target of this index.
pub(super) fn address(index: u32) -> Ipv4Addr {
    Ipv4Addr::from_bits(FIRST.to_bits() + index)
}

/// What has to come of a connection to this address.
pub(super) fn expected(address: Ipv4Addr, faults: bool) -> Expected {
    let Some(index) = address.to_bits().checked_sub(FIRST.to_bits()) else {
        return Expected::Certificate;
    };
    match index % PERIOD {
        _ if !faults => Expected::Certificate,
        // Apart from each other, so that no two faults come together.
        13 => Expected::Refused,
        31 => Expected::Stalled,
        50 => Expected::Reset,
        69 => Expected::Garbage,
        88 => Expected::PlainHttp,
        _ => Expected::Certificate,
    }
}
