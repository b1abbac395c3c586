//! Places in words.

use notafter::expiry::inventory::Expiration;
use notafter::expiry::{CertificateSummary, Location};

use crate::output::{clean, shorten};

/// A place: `www.example.com:443 at 192.0.2.1, rsa`.
pub(super) fn place(location: &Location) -> String {
    let mut text = location.target.clone();
    if let Some(address) = &location.address {
        text.push_str(" at ");
        text.push_str(address);
    }
    if let Some(key_type) = &location.key_type {
        text.push_str(", ");
        text.push_str(key_type);
    }
    text
}

/// Every place of a certificate; where the newest look failed, with what came of it and since when:
/// `a:443 (timed-out since 2026-11-20T00:00:00Z)`.
pub(super) fn places(row: &Expiration) -> impl ExactSizeIterator<Item = String> {
    // Both are in the order of places.
    let mut failing = row.failing.iter().peekable();
    row.locations.iter().map(move |location| {
        let text = place(location);
        match failing.next_if(|it| it.snapshot.location == **location) {
            Some(it) => {
                let outcome = &it.snapshot.outcome;
                format!("{text} ({outcome} since {})", it.failing_since)
            }
            None => text,
        }
    })
}

/// The first places, and whether their newest looks failed: `a:443, b:443 (1 failing)`.
pub(super) fn where_it_is(row: &Expiration, width: usize) -> String {
    let failing = match row.failing.len() {
        0 => String::new(),
        all if all == row.locations.len() => " (failing)".to_owned(),
        some => format!(" ({some} failing)"),
    };
    first_places(&row.locations, width.saturating_sub(failing.len())) + &failing
}

/// As many of the first targets as fit into `width` characters, clean, and how many there are besides: `a:443, b:443 +37
/// more`. One at least, shortened if it has to be. Addresses of one target are one.
fn first_places(locations: &[&Location], width: usize) -> String {
    let targets = targets(locations);
    let mut text = String::new();
    for (index, target) in targets.iter().enumerate() {
        let more = match targets.len() - index - 1 {
            0 => String::new(),
            rest => format!(" +{rest} more"),
        };
        let room = width.saturating_sub(more.len());
        let longer = if index == 0 {
            shortened(target, room)
        } else {
            let before = text.rsplit_once(" +").map_or(text.as_str(), |it| it.0);
            format!("{before}, {target}")
        };
        if longer.chars().count() > room {
            break;
        }
        text = longer + &more;
    }
    text
}

/// At most so many characters: of a path or a URL the end, which tells the most.
fn shortened(target: &str, width: usize) -> String {
    let count = target.chars().count();
    if count <= width || !target.contains('/') {
        return shorten(target, width).into_owned();
    }
    let end = target.chars().skip(count + 1 - width.max(1));
    std::iter::once('…').chain(end).collect()
}

/// The targets, in order, each with how many places it has if these are several.
fn targets(locations: &[&Location]) -> Vec<String> {
    let same = |a: &&Location, b: &&Location| a.target == b.target;
    locations
        .chunk_by(same)
        .filter_map(|places| {
            let first = *places.first()?;
            let text = if places.len() == 1 {
                place(first)
            } else {
                format!("{} ({} places)", first.target, places.len())
            };
            Some(clean(&text).into_owned())
        })
        .collect()
}

/// The [name](notafter::expiry::main_name) that people know a certificate by.
pub(super) fn main_name(certificate: &CertificateSummary) -> &str {
    notafter::expiry::main_name(&certificate.subject, &certificate.names)
}

/// Whom to call: the organisation of the issuer, else its common name, else the whole of it.
pub(super) fn issuer(certificate: &CertificateSummary) -> &str {
    let name = certificate.issuer_organization.as_deref();
    name.or(certificate.issuer_common_name.as_deref())
        .unwrap_or(&certificate.issuer)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn as_many_as_fit() {
        let at = |target: &str, address: &str| {
            let address = Some(address.to_owned()).filter(|it| !it.is_empty());
            Location::new(target).with_address(address)
        };
        let locations = [
            at("a:443", ""),
            at("b:443", "192.0.2.1"),
            at("b:443", "192.0.2.2"),
            at("c:443", "192.0.2.3"),
        ];
        let locations: Vec<&Location> = locations.iter().collect();
        for (count, width, expected) in [
            (1, 40, "a:443"),
            (4, 60, "a:443, b:443 (2 places), c:443 at 192.0.2.3"),
            (4, 36, "a:443, b:443 (2 places) +1 more"),
            (4, 30, "a:443 +2 more"),
            (2, 40, "a:443, b:443 at 192.0.2.1"),
            (4, 12, "a:4… +2 more"),
        ] {
            assert_eq!(first_places(&locations[..count], width), expected);
        }
        assert_eq!(first_places(&[], 40), "");
    }

    #[test]
    fn of_a_path_the_end_tells_the_most() {
        let location = Location::new("/etc/ssl/customers/contoso/wildcard.pem");
        assert_eq!(first_places(&[&location], 13), "…wildcard.pem");
        assert_eq!(first_places(&[&location], 1), "…");
    }

    #[test]
    fn a_name_with_a_plus_is_no_count() {
        let locations = ["a +b:443", "c:443"].map(Location::new);
        let locations: Vec<&Location> = locations.iter().collect();
        assert_eq!(first_places(&locations, 40), "a +b:443, c:443");
    }
}
