//! What a report means for the exit code.

use std::collections::BTreeSet;

use notafter::check::OUTCOME_UNREADABLE;
use notafter::expiry::inventory::{Expiration, Expirations, Failing};
use notafter::expiry::{Level, Location, OUTCOME_CERTIFICATE};

use crate::exit::Status;

/// Outcomes of servers that were asked and showed no certificate that can be used. With all others nobody was asked: the
/// name does not exist, the policy forbids the address, there is no such file.
const FAILED: [&str; 13] = [
    OUTCOME_CERTIFICATE,
    OUTCOME_UNREADABLE,
    "refused",
    "unreachable",
    "timed-out",
    "wrong-protocol",
    "starttls-not-offered",
    "starttls-refused",
    "not-tls",
    "tls-alert",
    "connection-closed",
    "protocol-error",
    "chain-too-large",
];

/// The worst of the rows and places.
pub(super) fn of_list(list: &Expirations) -> Status {
    let rows = list.rows.iter().map(of_row);
    let reached = reached(list);
    let places = list.without_certificate.iter();
    // An address that cannot be reached from here, while others can, says more of our own network.
    let counted = places.filter(|it| {
        let location = &it.snapshot.location;
        it.snapshot.outcome != "unreachable"
            || location.address.is_none()
            || !reached.contains(&(location.tag.as_deref(), location.target.as_str()))
    });
    rows.chain(counted.map(of_place))
        .fold(Status::Ok, Status::worst)
}

/// The targets that show a certificate at some address now.
fn reached<'a>(list: &'a Expirations) -> BTreeSet<(Option<&'a str>, &'a str)> {
    let down: BTreeSet<&Location> = list
        .without_certificate
        .iter()
        .map(|it| &it.snapshot.location)
        .collect();
    let locations = list.rows.iter().flat_map(|it| &it.locations);
    locations
        .filter(|it| !down.contains(*it))
        .map(|it| (it.tag.as_deref(), it.target.as_str()))
        .collect()
}

/// Of a certificate: as `notafter check` has it.
pub(super) fn of_row(row: &Expiration) -> Status {
    if row.assessment.trusted == Some(false) {
        return Status::Critical;
    }
    match row.assessment.level {
        Level::None => Status::Ok,
        Level::Notice | Level::Warning => Status::Warning,
        Level::Critical => Status::Critical,
    }
}

/// Of a place without a certificate.
pub(super) fn of_place(place: &Failing) -> Status {
    if FAILED.contains(&place.snapshot.outcome.as_str()) {
        Status::Critical
    } else {
        Status::Unknown
    }
}
