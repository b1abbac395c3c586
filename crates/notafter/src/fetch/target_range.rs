//! Networks and ports, as targets.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::addresses::{Addresses, Span};
use super::limits::MAX_RANGE_TARGETS;
use super::{Network, TargetRangeError};
use crate::target::{Host, Service, Target};

/// Every address of some networks on every one of some ports, made one at a time: it takes
/// no more memory than its networks do.
///
/// - **Each target comes once**, also where networks overlap or a port is given twice.
/// - **Order**: all addresses on the first port, then all on the next, so that no host is
///   asked on all its ports at once. Ports are in the order given; addresses in theirs, IPv4
///   first.
/// - **Addresses** are those of [`Network::addresses`]: those that hosts can have.
/// - **Services** are those of the ports ([`Service::for_port`]).
///
/// ```
/// use notafter::fetch::TargetRange;
///
/// let range = TargetRange::new(["192.0.2.0/30".parse()?], [443, 25])?;
/// assert_eq!(range.len(), 4);
/// let targets: Vec<_> = range.map(|target| target.to_string()).collect();
/// assert_eq!(targets, ["192.0.2.1:443", "192.0.2.2:443", "192.0.2.1:25", "192.0.2.2:25"]);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug)]
pub struct TargetRange {
    /// In order, and none touches another.
    spans: Arc<[Span]>,
    ports: Arc<[u16]>,
    /// The port that is at hand.
    port: usize,
    /// The span that comes next on it.
    span: usize,
    /// What is left of the span before.
    addresses: Option<Addresses>,
    left: u128,
}

impl TargetRange {
    /// These networks on these ports.
    ///
    /// # Errors
    ///
    /// Where there are no networks or no ports, a port is 0, or there are more than
    /// [`MAX_RANGE_TARGETS`](super::limits::MAX_RANGE_TARGETS) targets, as a `/64` of IPv6 would
    /// have.
    pub fn new(
        networks: impl IntoIterator<Item = Network>,
        ports: impl IntoIterator<Item = u16>,
    ) -> Result<Self, TargetRangeError> {
        let spans = united(networks);
        if spans.is_empty() {
            return Err(TargetRangeError::NoNetworks);
        }
        let mut seen = BTreeSet::new();
        let ports: Arc<[u16]> = ports
            .into_iter()
            .filter(|port| seen.insert(*port))
            .collect();
        if ports.is_empty() {
            return Err(TargetRangeError::NoPorts);
        }
        if seen.contains(&0) {
            return Err(TargetRangeError::InvalidPort);
        }
        let addresses = spans
            .iter()
            .fold(0_u128, |sum, span| sum.saturating_add(span.count()));
        let left = addresses.saturating_mul(u128::try_from(ports.len()).unwrap_or(u128::MAX));
        if left > MAX_RANGE_TARGETS {
            return Err(TargetRangeError::TooManyTargets { targets: left });
        }
        Ok(Self {
            spans: spans.into(),
            ports,
            port: 0,
            span: 0,
            addresses: None,
            left,
        })
    }

    /// How many targets are still to come; all of them, at first.
    pub const fn len(&self) -> u128 {
        self.left
    }

    /// Whether no more targets come.
    pub const fn is_empty(&self) -> bool {
        self.left == 0
    }
}

impl Iterator for TargetRange {
    type Item = Target;

    fn next(&mut self) -> Option<Target> {
        loop {
            let port = *self.ports.get(self.port)?;
            if let Some(address) = self.addresses.as_mut().and_then(Iterator::next) {
                self.left = self.left.saturating_sub(1);
                let host = Host::Ip(address);
                return Some(Target::new(host, port, Service::for_port(port)));
            }
            if let Some(span) = self.spans.get(self.span) {
                self.addresses = Some(span.addresses());
                self.span += 1;
            } else {
                self.span = 0;
                self.port += 1;
            }
        }
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        match usize::try_from(self.left) {
            Ok(left) => (left, Some(left)),
            Err(_) => (usize::MAX, None),
        }
    }
}

impl std::iter::FusedIterator for TargetRange {}

/// The addresses of all these networks, each once: runs in order that neither overlap nor
/// touch.
fn united(networks: impl IntoIterator<Item = Network>) -> Vec<Span> {
    let mut spans: Vec<Span> = networks.into_iter().map(|network| network.span()).collect();
    spans.sort_unstable();
    let mut united: Vec<Span> = Vec::new();
    for span in spans {
        match united.last_mut() {
            Some(last)
                if last.family == span.family && span.first <= last.last.saturating_add(1) =>
            {
                last.last = last.last.max(span.last);
            }
            _ => united.push(span),
        }
    }
    united
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashSet;

    fn range(networks: &[&str], ports: &[u16]) -> Result<TargetRange, TargetRangeError> {
        TargetRange::new(
            networks.iter().map(|text| text.parse().unwrap()),
            ports.iter().copied(),
        )
    }

    fn texts(networks: &[&str], ports: &[u16]) -> Vec<String> {
        let range = range(networks, ports).unwrap();
        let length = range.len();
        assert_eq!(range.size_hint().0, usize::try_from(length).unwrap());
        let texts: Vec<_> = range.map(|target| target.to_string()).collect();
        assert_eq!(u128::try_from(texts.len()), Ok(length));
        texts
    }

    #[test]
    fn ports_one_after_another_with_their_services() {
        assert_eq!(
            texts(&["2001:db8::/127", "192.0.2.0/31"], &[25, 443, 25]),
            [
                "192.0.2.0:25",
                "192.0.2.1:25",
                "[2001:db8::]:25",
                "[2001:db8::1]:25",
                "192.0.2.0:443",
                "192.0.2.1:443",
                "[2001:db8::]:443",
                "[2001:db8::1]:443",
            ]
        );
        let target = range(&["192.0.2.1"], &[25]).unwrap().next().unwrap();
        assert_eq!(target.service, Service::Smtp);
    }

    #[test]
    fn no_target_twice_and_none_lost() {
        for (networks, expected) in [
            (&["10.0.0.0/29", "10.0.0.0/30", "10.0.0.4"][..], 6),
            // The last address of the smaller network is a host of the larger one.
            (&["10.0.0.0/30", "10.0.0.0/29"], 6),
            // Asked for by itself, the first address of a network is taken.
            (&["10.0.0.0/30", "10.0.0.0/32"], 3),
            (&["10.0.0.0/30", "10.0.0.4/30"], 4),
            (&["10.0.0.2/31", "10.0.0.0/31"], 4),
            (&["10.0.0.1", "10.0.0.1", "::ffff:10.0.0.1"], 1),
            // The same numbers in both families.
            (&["0.0.0.1", "::1"], 2),
            (&["255.255.255.255", "255.255.255.254"], 2),
            (
                &[
                    "ffff:ffff:ffff:ffff:ffff:ffff:ffff:fffe/127",
                    "ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff",
                ],
                2,
            ),
        ] {
            let texts = texts(networks, &[443, 8443]);
            let unique: HashSet<_> = texts.iter().collect();
            assert_eq!(unique.len(), texts.len(), "{networks:?}");
            assert_eq!(texts.len(), expected * 2, "{networks:?}");
        }
    }

    #[test]
    fn what_is_left_is_known() {
        let mut range = range(&["10.0.0.0/8"], &[443, 25]).unwrap();
        assert_eq!(range.len(), 2 * ((1 << 24) - 2));
        range.next();
        assert_eq!(range.len(), 2 * ((1 << 24) - 2) - 1);
        let mut one = self::range(&["192.0.2.1"], &[443]).unwrap();
        assert!(!one.is_empty());
        assert!(one.next().is_some());
        assert!(one.is_empty());
        assert!(one.next().is_none());
        assert!(one.next().is_none());
    }

    #[test]
    fn refused() {
        use TargetRangeError as Error;
        for (networks, ports, expected) in [
            (&[][..], &[443][..], Error::NoNetworks),
            (&["10.0.0.0/8"], &[], Error::NoPorts),
            (&["10.0.0.0/8"], &[443, 0], Error::InvalidPort),
            (
                &["2001:db8::/64"],
                &[443],
                Error::TooManyTargets { targets: 1 << 64 },
            ),
            (
                &["2001:db8::/92"],
                &[443, 25],
                Error::TooManyTargets { targets: 1 << 37 },
            ),
            (
                &["::/0"],
                &[443, 25],
                Error::TooManyTargets { targets: u128::MAX },
            ),
        ] {
            assert_eq!(range(networks, ports).unwrap_err(), expected);
        }
        let largest = range(&["2001:db8::/92"], &[443]).unwrap();
        assert_eq!(largest.len(), MAX_RANGE_TARGETS);
        assert!(range(&["0.0.0.0/0"], &[443]).is_ok(), "all of IPv4");
        assert!(range(&["2001:db8::/92", "192.0.2.1"], &[443]).is_err());
    }
}
