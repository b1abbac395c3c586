//! What ends when, the most urgent first.

use std::cmp::Reverse;
use std::collections::BTreeMap;
use std::collections::btree_map::Entry;

use super::horizon::Horizon;
use super::newest::{Failing, places};
use crate::expiry::{
    CertificateSummary, ExpiryAssessment, ExpiryPolicy, Level, Location, Snapshot, State, assess,
};
use crate::time::Timestamp;

/// What ends when, the most urgent first.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Expirations<'a> {
    /// The instant that was asked about.
    pub at: Timestamp,
    /// One row for each tag and certificate, the most urgent first.
    pub rows: Vec<Expiration<'a>>,
    /// The places whose newest look shows no certificate, in the order of places: their `outcome` says why. Those that
    /// showed one before stand in its row as well.
    pub without_certificate: Vec<Failing<'a>>,
    /// How many looks there are besides the newest one at each place.
    pub superseded: usize,
}

/// One certificate with one tag, wherever it is.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Expiration<'a> {
    /// The caller's tag.
    pub tag: Option<&'a str>,
    /// The certificate.
    pub certificate: &'a CertificateSummary,
    /// How it stands: where its places know different things of it (one that it is revoked, one that its issuer ends
    /// sooner, one that no path to a root was found there), this is the most urgent of their assessments.
    pub assessment: ExpiryAssessment,
    /// How far away its effective end is.
    pub horizon: Horizon,
    /// Where it is, in the order of places. Where the newest look failed, it is the last one that was seen.
    pub locations: Vec<&'a Location>,
    /// Those of the places whose newest look failed, in the same order.
    pub failing: Vec<Failing<'a>>,
    /// The newest of all looks that showed it at these places.
    pub last_seen_at: Timestamp,
}

impl Expirations<'_> {
    /// How many rows have their end within this horizon.
    pub fn count_within(&self, horizon: Horizon) -> usize {
        self.rows.iter().filter(|it| it.horizon == horizon).count()
    }

    /// How many rows are of this level.
    pub fn count_at(&self, level: Level) -> usize {
        let rows = self.rows.iter();
        rows.filter(|it| it.assessment.level == level).count()
    }
}

/// What ends when, by the [newest](super::newest()) look at each place, under `policy` at `at`.
///
/// A place that shows no certificate now keeps the last one that was seen there: its time goes on, and nobody should
/// miss its end since a host is down. Such a place is among those [without a certificate](Expirations::without_certificate) too.
///
/// A certificate has one row for each tag, with every place where it is. Rows are ordered by urgency: revoked ones first,
/// then those whose dates contradict each other, then expired ones, then the others by level, the highest first;
/// within all of these by `overdue_permille`, the highest first, then by the time left, those that are not trusted before
/// others, and by the fingerprint and the tag.
pub fn expirations<'a>(
    snapshots: impl IntoIterator<Item = &'a Snapshot>,
    policy: &ExpiryPolicy,
    at: Timestamp,
) -> Expirations<'a> {
    let (places, superseded) = places(snapshots);
    let mut rows: BTreeMap<(Option<&str>, &str), Expiration> = BTreeMap::new();
    let mut without_certificate = Vec::new();
    for place in places {
        without_certificate.extend(place.failing);
        let Some((seen, certificate)) = place.last_seen() else {
            continue;
        };
        let location = &place.newest.location;
        let tag = location.tag.as_deref();
        let assessment = assess(&certificate.subject(place.renewal_mode()), policy, at);
        let horizon = Horizon::of(assessment.remaining_seconds);
        match rows.entry((tag, certificate.fingerprint_sha256.as_str())) {
            Entry::Vacant(row) => {
                row.insert(Expiration {
                    tag,
                    certificate,
                    assessment,
                    horizon,
                    locations: vec![location],
                    failing: place.failing.into_iter().collect(),
                    last_seen_at: seen.observed_at,
                });
            }
            Entry::Occupied(row) => {
                let row = row.into_mut();
                row.locations.push(location);
                row.failing.extend(place.failing);
                row.last_seen_at = row.last_seen_at.max(seen.observed_at);
                if urgency(&assessment) < urgency(&row.assessment) {
                    (row.certificate, row.assessment, row.horizon) =
                        (certificate, assessment, horizon);
                }
            }
        }
    }
    let mut rows: Vec<Expiration> = rows.into_values().collect();
    rows.sort_by(|a, b| {
        let key = |it: &Expiration<'a>| {
            let fingerprint = it.certificate.fingerprint_sha256.as_str();
            (urgency(&it.assessment), fingerprint, it.tag)
        };
        key(a).cmp(&key(b))
    });
    Expirations {
        at,
        rows,
        without_certificate,
        superseded,
    }
}

/// What orders by urgency, the most urgent first.
///
/// The level comes before the rank: it knows who renews, which the rank does not, and under a policy whose
/// thresholds are no fixed shares of each other a lower level may have a higher rank.
const fn urgency(it: &ExpiryAssessment) -> (u8, Reverse<Level>, Reverse<i64>, i64, bool) {
    let state = match it.state {
        State::Revoked => 0,
        State::Unknown => 1,
        State::Expired => 2,
        State::NotYetValid | State::Valid | State::RenewalDue | State::Overdue => 3,
    };
    (
        state,
        Reverse(it.level),
        Reverse(it.overdue_permille),
        it.remaining_seconds,
        !matches!(it.trusted, Some(false)),
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::expiry::{EffectiveExpiry, LimitedBy, RenewalMode};
    use crate::time::SECONDS_PER_DAY;

    const AT: &str = "2026-11-22T00:00:00Z";

    fn at() -> Timestamp {
        AT.parse().unwrap()
    }

    /// A certificate of so many days with so many of them left.
    fn certificate(fingerprint: &str, lifetime: i64, left: i64) -> CertificateSummary {
        let end = at().saturating_add_seconds(left * SECONDS_PER_DAY - 1);
        let start = end.saturating_add_seconds(1 - lifetime * SECONDS_PER_DAY);
        CertificateSummary::new(fingerprint, start, end)
    }

    fn look(tag: Option<&str>, target: &str, certificate: CertificateSummary) -> Snapshot {
        let location = Location::new(target).with_tag(tag.map(str::to_owned));
        Snapshot::with_certificate(location, at(), certificate)
    }

    fn order(snapshots: &[Snapshot]) -> Vec<&str> {
        expirations(snapshots, &ExpiryPolicy::default(), at())
            .rows
            .iter()
            .map(|it| it.certificate.fingerprint_sha256.as_str())
            .collect()
    }

    #[test]
    fn the_most_urgent_comes_first_whatever_its_lifetime() {
        let mut revoked = certificate("revoked", 398, 300);
        revoked.revoked = true;
        let mut reversed = certificate("reversed", 398, 300);
        reversed.not_before = reversed.not_after.saturating_add_seconds(1);
        let snapshots = [
            look(None, "a:443", certificate("90-60", 90, 60)),
            look(None, "b:443", certificate("398-20", 398, 20)),
            look(None, "c:443", certificate("expired-a-day", 398, -1)),
            look(None, "d:443", reversed),
            look(None, "e:443", certificate("6-1", 6, 1)),
            look(None, "f:443", revoked),
            look(None, "g:443", certificate("expired-a-year", 398, -365)),
            look(None, "h:443", certificate("twin-2", 90, 15)),
            look(None, "i:443", certificate("twin-1", 90, 15)),
        ];
        assert_eq!(
            order(&snapshots),
            [
                "revoked",
                "reversed",
                "expired-a-year",
                "expired-a-day",
                "6-1",
                "398-20",
                "twin-1",
                "twin-2",
                "90-60"
            ]
        );
    }

    #[test]
    fn a_higher_level_comes_before_a_higher_rank() {
        // Under the classic policy: 61 of 90 days are left, and 12 of 16, which is a quarter of its 48.
        let snapshots = [
            look(None, "a:443", certificate("notice", 398, 61)),
            look(None, "b:443", certificate("warning", 48, 12)),
        ];
        let list = expirations(&snapshots, &ExpiryPolicy::classic_90_60_30(), at());
        let found: Vec<(&str, Level, i64)> = list
            .rows
            .iter()
            .map(|it| {
                let fingerprint = it.certificate.fingerprint_sha256.as_str();
                let assessment = &it.assessment;
                (fingerprint, assessment.level, assessment.overdue_permille)
            })
            .collect();
        assert_eq!(
            found,
            [
                ("warning", Level::Warning, 250),
                ("notice", Level::Notice, 322)
            ]
        );
        assert_eq!(list.count_at(Level::Notice), 1);
        assert_eq!(list.count_at(Level::Critical), 0);
        assert_eq!(list.count_within(Horizon::Within90), 1);
    }

    #[test]
    fn one_row_for_each_tag_and_certificate() {
        let wildcard = || certificate("wildcard", 90, 10);
        let snapshots = [
            look(Some("y"), "b:443", wildcard()),
            look(None, "c:443", wildcard()),
            look(Some("y"), "a:443", wildcard()),
            look(Some("x"), "a:443", wildcard()),
        ];
        let list = expirations(&snapshots, &ExpiryPolicy::default(), at());
        let rows: Vec<_> = list
            .rows
            .iter()
            .map(|row| {
                let targets: Vec<&str> =
                    row.locations.iter().map(|it| it.target.as_str()).collect();
                (row.tag, targets.join(" "))
            })
            .collect();
        assert_eq!(
            rows,
            [
                (None, "c:443".to_owned()),
                (Some("x"), "a:443".to_owned()),
                (Some("y"), "a:443 b:443".to_owned())
            ]
        );
    }

    #[test]
    fn the_most_urgent_of_its_places_counts() {
        let plain = || certificate("same", 398, 300);
        let mut limited = plain();
        limited.effective_expiry = Some(EffectiveExpiry::new(
            at().saturating_add_seconds(5 * SECONDS_PER_DAY - 1),
            LimitedBy::Root {
                fingerprint_sha256: "root".to_owned(),
                subject: "CN=Root".to_owned(),
            },
        ));
        let snapshots = [
            look(None, "a:443", plain()),
            look(None, "b:443", limited),
            look(None, "c:443", plain()),
        ];
        let list = expirations(&snapshots, &ExpiryPolicy::default(), at());
        let [row] = list.rows.as_slice() else {
            panic!("{list:?}")
        };
        assert_eq!(row.assessment.level, Level::Critical);
        assert_eq!(row.horizon, Horizon::Within30);
        assert!(row.certificate.effective_expiry.is_some());
        assert_eq!(row.locations.len(), 3);
    }

    #[test]
    fn one_place_where_it_is_not_trusted_is_enough() {
        let mut untrusted = certificate("same", 398, 300);
        untrusted.trusted = Some(false);
        let mut trusted = untrusted.clone();
        trusted.trusted = Some(true);
        let snapshots = [
            look(None, "a:443", trusted.clone()),
            look(None, "b:443", untrusted),
            look(None, "c:443", trusted),
        ];
        let list = expirations(&snapshots, &ExpiryPolicy::default(), at());
        assert_eq!(list.rows[0].assessment.trusted, Some(false));
    }

    #[test]
    fn the_newest_look_counts_and_no_place_is_lost() {
        let mut older = look(None, "a:443", certificate("old", 90, 1));
        older.observed_at = "2026-11-20".parse().unwrap();
        let down = Snapshot::without_certificate(Location::new("b:443"), at(), "timed-out");
        let snapshots = [look(None, "a:443", certificate("new", 90, 89)), older, down];
        let list = expirations(&snapshots, &ExpiryPolicy::default(), at());
        assert_eq!(order(&snapshots), ["new"]);
        assert_eq!(list.superseded, 1);
        let [down] = list.without_certificate.as_slice() else {
            panic!("{list:?}")
        };
        assert_eq!(
            (
                down.snapshot.location.target.as_str(),
                down.snapshot.outcome.as_str()
            ),
            ("b:443", "timed-out")
        );
        assert_eq!(down.last_seen, None);
    }

    #[test]
    fn an_end_is_not_missed_since_a_host_is_down() {
        let mut seen = look(None, "b:443", certificate("wildcard", 90, 10));
        seen.observed_at = "2026-11-19".parse().unwrap();
        seen.renewal_mode = RenewalMode::Automated;
        let down = |day: &str| {
            let at = day.parse().unwrap();
            Snapshot::without_certificate(Location::new("b:443"), at, "timed-out")
        };
        let up = look(None, "a:443", certificate("wildcard", 90, 10));
        let snapshots = [down("2026-11-22"), up, seen, down("2026-11-20")];
        let list = expirations(&snapshots, &ExpiryPolicy::default(), at());
        let [row] = list.rows.as_slice() else {
            panic!("{list:?}")
        };
        assert_eq!(row.locations.len(), 2);
        assert_eq!(row.last_seen_at, at());
        let [failing] = row.failing.as_slice() else {
            panic!("{row:?}")
        };
        assert_eq!(list.without_certificate, [*failing]);
        assert_eq!(
            failing.failing_since.to_string(),
            "2026-11-20T00:00:00Z",
            "since it was seen last"
        );
        assert_eq!(list.superseded, 2);
        // By itself, its row knows who renews it, as the last look that showed it did.
        let list = expirations(&snapshots[2..], &ExpiryPolicy::default(), at());
        assert_eq!(list.rows[0].assessment.renewal_mode, RenewalMode::Automated);
    }
}
