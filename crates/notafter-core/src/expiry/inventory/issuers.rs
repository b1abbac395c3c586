//! Certificates whose issuer nobody expects.

use super::newest::{Place, places};
use crate::expiry::{IssuerAllowList, Snapshot};

/// The places with a certificate that `list` does not [allow](IssuerAllowList::allows), in the order of places: each as
/// the last look that showed a certificate. A place where none was ever seen is not among them. An empty list
/// allows nothing.
pub fn issuers_not_allowed<'a>(
    snapshots: impl IntoIterator<Item = &'a Snapshot>,
    list: &IssuerAllowList,
) -> Vec<&'a Snapshot> {
    let (places, _) = places(snapshots);
    let seen = places.iter().filter_map(Place::last_seen);
    seen.filter(|(_, certificate)| !list.allows(certificate))
        .map(|(snapshot, _)| snapshot)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::expiry::{CertificateSummary, Location};
    use crate::time::Timestamp;

    fn look(target: &str, day: &str, organization: &str) -> Snapshot {
        let at: Timestamp = day.parse().unwrap();
        let mut certificate = CertificateSummary::new("01", at, at);
        certificate.issuer_organization = Some(organization.to_owned());
        Snapshot::with_certificate(Location::new(target), at, certificate)
    }

    #[test]
    fn what_was_served_last_by_issuers_that_are_not_listed() {
        let at = "2026-11-22".parse().unwrap();
        let tomorrow = "2026-11-23".parse().unwrap();
        let snapshots = [
            look("c:443", "2026-11-22", "Elsewhere"),
            look("b:443", "2026-11-22", "Example"),
            look("b:443", "2026-11-21", "Elsewhere"),
            look("a:443", "2026-11-22", "Elsewhere"),
            Snapshot::without_certificate(Location::new("c:443"), tomorrow, "refused"),
            Snapshot::without_certificate(Location::new("d:443"), at, "refused"),
        ];
        let targets = |list: &[&str]| -> Vec<&str> {
            issuers_not_allowed(&snapshots, &IssuerAllowList::new(list))
                .iter()
                .map(|it| it.location.target.as_str())
                .collect()
        };
        assert_eq!(targets(&["example"]), ["a:443", "c:443"]);
        assert_eq!(targets(&[]), ["a:443", "b:443", "c:443"]);
        assert_eq!(targets(&["example", "elsewhere"]), [] as [&str; 0]);
    }
}
