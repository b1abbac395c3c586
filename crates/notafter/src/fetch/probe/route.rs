//! Where to connect to: the addresses to try, and the time for each.

use std::net::{IpAddr, SocketAddr};
use std::time::Duration;

use super::ConnectFailure;
use crate::fetch::proxy::Destination;
use crate::fetch::whereabouts::distinct;
use crate::fetch::{AddressPolicy, Outcome, Stage};

/// The least time that an address gets, where so much is left.
const LEAST_SHARE: Duration = Duration::from_millis(1);

/// Destinations, tried in order, and the proxy's addresses, if it goes through one.
#[derive(Debug, Default)]
pub(super) struct Route {
    /// Those not tried yet, the next one last.
    waiting: Vec<Destination>,
    /// The one that is tried, or that took the connection.
    current: Option<Destination>,
    /// The most telling outcome of those that failed.
    best: Option<Outcome>,
    /// The addresses of the proxy not tried yet, the next one last; the first that takes a connection is kept.
    proxies: Vec<SocketAddr>,
}

impl Route {
    /// Sets the addresses to try, each once.
    pub(super) fn set_addresses(&mut self, addresses: &[IpAddr], port: u16) {
        self.waiting = distinct(addresses)
            .into_iter()
            .map(|address| Destination::Address(SocketAddr::new(address, port)))
            .collect();
        self.waiting.reverse();
    }

    /// Sets a name, which the proxy looks up.
    pub(super) fn set_name(&mut self, name: &str, port: u16) {
        self.waiting = vec![Destination::Name(name.to_owned(), port)];
    }

    /// Sets the addresses of the proxy.
    pub(super) fn set_proxies(&mut self, addresses: &[IpAddr], port: u16) {
        self.proxies = distinct(addresses)
            .into_iter()
            .map(|address| SocketAddr::new(address, port))
            .collect();
        self.proxies.reverse();
    }

    /// Goes on to the next destination.
    pub(super) fn advance(&mut self) -> Option<&Destination> {
        self.current = self.waiting.pop();
        self.current.as_ref()
    }

    /// The destination that is tried.
    pub(super) const fn current(&self) -> Option<&Destination> {
        self.current.as_ref()
    }

    /// The address that is tried, if it is known here.
    pub(super) fn address(&self) -> Option<IpAddr> {
        match &self.current {
            Some(Destination::Address(address)) => Some(address.ip()),
            _ => None,
        }
    }

    /// Where to connect to for it: the proxy, or itself.
    pub(super) fn dialled(&self) -> Option<SocketAddr> {
        match (self.proxies.last(), &self.current) {
            (Some(proxy), _) => Some(*proxy),
            (None, Some(Destination::Address(address))) => Some(*address),
            _ => None,
        }
    }

    /// Gives up the address of the proxy that was dialled; whether there is another.
    pub(super) fn next_proxy(&mut self) -> bool {
        self.proxies.pop();
        !self.proxies.is_empty()
    }

    /// Until when to try what is dialled: an equal share of the time left for each that will
    /// still be tried, so that one that swallows packets leaves time for the next.
    pub(super) fn until(&self, now: Duration, end: Duration, policy: &AddressPolicy) -> Duration {
        let left = end.saturating_sub(now);
        let waiting = self.waiting.iter().filter(|destination| match destination {
            Destination::Address(address) => policy.allows(address.ip()),
            Destination::Name(..) => true,
        });
        let others = waiting.count() + self.proxies.len().saturating_sub(1);
        let all = u32::try_from(others + 1).unwrap_or(u32::MAX);
        now.saturating_add((left / all).max(LEAST_SHARE)).min(end)
    }

    /// Notes what came of a destination that did not work out.
    pub(super) fn failed(&mut self, outcome: Outcome) {
        if self
            .best
            .as_ref()
            .is_none_or(|best| rank(&outcome) > rank(best))
        {
            self.best = Some(outcome);
        }
    }

    /// What to say where none worked out.
    pub(super) fn verdict(&mut self) -> Outcome {
        self.best.take().unwrap_or(Outcome::NameNotFound)
    }
}

/// How much an outcome tells of the server: that it is there but refuses says more than
/// silence, and silence more than a missing route, which is often our own (no IPv6). What may not be
/// connected to says nothing of it.
const fn rank(outcome: &Outcome) -> u8 {
    match outcome {
        Outcome::Refused => 3,
        Outcome::TimedOut { .. } => 2,
        Outcome::AddressNotAllowed => 0,
        _ => 1,
    }
}

impl From<ConnectFailure> for Outcome {
    fn from(failure: ConnectFailure) -> Self {
        match failure {
            ConnectFailure::Refused => Self::Refused,
            ConnectFailure::TimedOut => Self::TimedOut {
                during: Stage::Connection,
            },
            ConnectFailure::Unreachable { reason } => Self::Unreachable { reason },
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn equal_shares_that_end_with_the_whole() {
        let mut route = Route::default();
        let address = |last| IpAddr::from([192, 0, 2, last]);
        route.set_addresses(&[address(1), address(2), address(1), address(3)], 443);
        route.advance();
        let end = Duration::from_secs(10);
        let whole = route.until(Duration::from_secs(1), end, &AddressPolicy::Any);
        assert_eq!(whole, Duration::from_secs(4));
        for now in [
            Duration::from_nanos(9_999_999_999),
            Duration::from_micros(9_999_100),
        ] {
            assert_eq!(route.until(now, end, &AddressPolicy::Any), end);
        }
        let now = Duration::from_millis(9_998);
        assert_eq!(
            route.until(now, end, &AddressPolicy::Any),
            now + LEAST_SHARE
        );
    }
}
