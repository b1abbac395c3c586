//! Runs of addresses, one after another.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};
use std::ops::RangeInclusive;

/// Which addresses a number stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(super) enum Family {
    V4,
    V6,
}

/// A run of addresses, as numbers. IPv4 comes before IPv6.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(super) struct Span {
    pub(super) family: Family,
    pub(super) first: u128,
    pub(super) last: u128,
}

impl Span {
    /// How many addresses it has; `u128::MAX` for all of IPv6, which has one more.
    pub(super) const fn count(self) -> u128 {
        self.last.saturating_sub(self.first).saturating_add(1)
    }

    pub(super) const fn addresses(self) -> Addresses {
        Addresses {
            family: self.family,
            left: self.first..=self.last,
        }
    }
}

/// The addresses of a [`Network`](super::Network), in order; made by
/// [`Network::addresses`](super::Network::addresses).
#[derive(Clone, Debug)]
pub struct Addresses {
    family: Family,
    left: RangeInclusive<u128>,
}

impl Iterator for Addresses {
    type Item = IpAddr;

    fn next(&mut self) -> Option<IpAddr> {
        let number = self.left.next()?;
        Some(match self.family {
            Family::V4 => IpAddr::V4(Ipv4Addr::from(u32::try_from(number).ok()?)),
            Family::V6 => IpAddr::V6(Ipv6Addr::from(number)),
        })
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        self.left.size_hint()
    }
}

impl std::iter::FusedIterator for Addresses {}
