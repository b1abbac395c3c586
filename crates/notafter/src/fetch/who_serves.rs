//! Where a certificate is served: from observations back to places.

use std::net::IpAddr;

use sha2::{Digest, Sha256};

use super::Observation;
use crate::target::Target;

/// A place where a certificate is served.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Location {
    /// What was asked for.
    pub target: Target,
    /// The address that showed it, or that the proxy was asked to connect to; `None` where the proxy
    /// was given the name.
    pub address: Option<IpAddr>,
    /// The TCP port, 1 to 65535.
    pub port: u16,
    /// The name sent in Server Name Indication, if one was.
    pub server_name: Option<String>,
    /// Its place among the certificates as served, counted from 0; the first where it was sent more
    /// than once.
    pub position: usize,
}

impl Location {
    /// Whether it is the server's own certificate, and not one sent along with that. RFC 8446 section 4.4.2
    /// has the server's own come first.
    pub const fn is_leaf(&self) -> bool {
        self.position == 0
    }

    fn of(observation: &Observation, position: usize) -> Self {
        Self {
            target: observation.target.clone(),
            address: observation.address,
            port: observation.port,
            server_name: observation.server_name.clone(),
            position,
        }
    }

    /// What places are sorted by: the target's host, port and service, then the address.
    fn key(&self) -> impl Ord + use<> {
        (
            self.target.host.to_string(),
            self.target.port,
            self.target.service.as_str(),
            self.address,
            self.port,
            self.server_name.clone(),
            self.position,
        )
    }
}

/// Where the certificate with this fingerprint, the SHA-256 of its whole DER, is served: as the server's own, or
/// anywhere else among the certificates it sends.
///
/// Each place is there once, however often it was observed; the places are sorted by target and then by
/// address, so that the addresses of one name stand together. Whether a certificate can be read
/// does not matter. Every certificate of every observation is hashed once, and memory is only needed for places.
///
/// ```
/// use notafter::fetch::who_serves;
///
/// assert!(who_serves(&[], &[0; 32]).is_empty());
/// ```
pub fn who_serves<'a>(
    observations: impl IntoIterator<Item = &'a Observation>,
    fingerprint: &[u8; 32],
) -> Vec<Location> {
    let mut locations: Vec<_> = observations
        .into_iter()
        .filter_map(|observation| {
            let mut chain = observation.chain.iter();
            let position =
                chain.position(|it| Sha256::digest(it).as_slice() == fingerprint.as_slice())?;
            Some(Location::of(observation, position))
        })
        .collect();
    locations.sort_by_cached_key(Location::key);
    locations.dedup();
    locations
}

#[cfg(test)]
mod tests {
    use rustls_pki_types::CertificateDer;

    use super::*;
    use crate::fetch::Outcome;
    use crate::time::Timestamp;

    fn seen(target: &str, address: &str, chain: &[&[u8]]) -> Observation {
        let target = Target::parse(target).unwrap();
        let at = Timestamp::from_unix_seconds_saturating(1_800_000_000);
        let mut seen = Observation::new(&target, Outcome::Certificate, at);
        seen.address = address.parse().ok();
        seen.server_name = target.host.server_name().map(str::to_owned);
        seen.chain = chain
            .iter()
            .map(|der| CertificateDer::from(der.to_vec()))
            .collect();
        seen
    }

    fn fingerprint(der: &[u8]) -> [u8; 32] {
        Sha256::digest(der).into()
    }

    fn shown(locations: &[Location]) -> Vec<String> {
        locations
            .iter()
            .map(|it| {
                let address = it.address.map(|address| address.to_string());
                let address = address.unwrap_or_default();
                format!("{} {address} {}", it.target, it.position)
            })
            .collect()
    }

    #[test]
    fn a_known_fingerprint() {
        // FIPS 180-2 appendix B.1.
        let abc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
        assert_eq!(crate::hex::encode(&fingerprint(b"abc")), abc);
        let observation = seen("a.example", "192.0.2.1", &[b"abc"]);
        assert_eq!(who_serves([&observation], &fingerprint(b"abc")).len(), 1);
    }

    #[test]
    fn places_are_sorted_and_each_there_once() {
        let observations = [
            seen("www.example", "192.0.2.2", &[b"leaf", b"ca"]),
            seen(
                "smtp://mail.example",
                "192.0.2.9",
                &[b"other", b"ca", b"ca"],
            ),
            seen("www.example", "2001:db8::1", &[b"leaf", b"ca"]),
            seen("www.example", "192.0.2.10", &[b"leaf"]),
            seen("www.example", "192.0.2.2", &[b"leaf", b"ca"]),
            seen("api.example:8443", "", &[b"new", b"leaf"]),
            seen("down.example", "192.0.2.3", &[]),
        ];
        assert_eq!(
            shown(&who_serves(&observations, &fingerprint(b"leaf"))),
            [
                "api.example:8443  1",
                "www.example:443 192.0.2.2 0",
                "www.example:443 192.0.2.10 0",
                "www.example:443 2001:db8::1 0",
            ]
        );
        assert_eq!(
            shown(&who_serves(&observations, &fingerprint(b"ca"))),
            [
                "mail.example:25 192.0.2.9 1",
                "www.example:443 192.0.2.2 1",
                "www.example:443 2001:db8::1 1",
            ]
        );
        assert!(who_serves(&observations, &fingerprint(b"nobody's")).is_empty());
        let leaves: Vec<_> = who_serves(&observations, &fingerprint(b"leaf"))
            .iter()
            .map(Location::is_leaf)
            .collect();
        assert_eq!(leaves, [false, true, true, true]);
    }

    #[test]
    fn the_order_of_observations_does_not_matter() {
        let mut observations = vec![
            seen("b.example", "192.0.2.1", &[b"leaf"]),
            seen("a.example", "192.0.2.1", &[b"leaf"]),
            seen("a.example", "192.0.2.1", &[b"x", b"leaf"]),
            seen("ldap://a.example:443", "192.0.2.1", &[b"leaf"]),
        ];
        let forwards = who_serves(&observations, &fingerprint(b"leaf"));
        observations.reverse();
        assert_eq!(who_serves(&observations, &fingerprint(b"leaf")), forwards);
        assert_eq!(
            forwards.len(),
            4,
            "places that differ in anything stay apart"
        );
    }

    #[test]
    fn names_sent_stay_apart() {
        let with = seen("a.example", "192.0.2.1", &[b"leaf"]);
        let mut without = with.clone();
        without.server_name = None;
        let found = who_serves([&with, &without], &fingerprint(b"leaf"));
        let names: Vec<_> = found.iter().map(|it| it.server_name.as_deref()).collect();
        assert_eq!(names, [None, Some("a.example")]);
    }
}
