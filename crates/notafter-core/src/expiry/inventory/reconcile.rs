//! What is expected against what was seen.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use super::newest::places;
use crate::expiry::{CertificateSummary, Location, Snapshot};

/// What an inventory says of a place. What it does not say (`None`, no names) is not compared.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Expected {
    /// Where. Without an address, it speaks for every address of the target, and without a type of key for every
    /// type, unless another expectation names that one.
    pub location: Location,
    /// SHA-256 of the certificate's DER, in hexadecimal: colons, blanks and upper case do not matter.
    pub fingerprint_sha256: Option<String>,
    /// All names it is for; their order, repetition and case do not matter.
    pub names: Vec<String>,
    /// Its issuer: the RFC 4514 text, the organisation or the common name; case does not matter.
    pub issuer: Option<String>,
}

impl Expected {
    /// That there is a certificate at this place, whichever.
    pub const fn new(location: Location) -> Self {
        Self {
            location,
            fingerprint_sha256: None,
            names: Vec::new(),
            issuer: None,
        }
    }

    /// The same, with the certificate it has to be.
    #[must_use]
    pub fn with_fingerprint(self, fingerprint_sha256: Option<String>) -> Self {
        Self {
            fingerprint_sha256,
            ..self
        }
    }

    /// The same, with all names it has to be for.
    #[must_use]
    pub fn with_names(self, names: Vec<String>) -> Self {
        Self { names, ..self }
    }

    /// The same, with the issuer it has to have.
    #[must_use]
    pub fn with_issuer(self, issuer: Option<String>) -> Self {
        Self { issuer, ..self }
    }

    /// In what the certificate is another one than expected.
    fn drifts(&self, certificate: &CertificateSummary) -> Vec<Drift> {
        let mut drifts = Vec::new();
        if let Some(expected) = &self.fingerprint_sha256 {
            let found = &certificate.fingerprint_sha256;
            if plain_hex(expected) != plain_hex(found) {
                drifts.push(Drift::new(DriftKind::Fingerprint, expected, found));
            }
        }
        if !self.names.is_empty() && set(&self.names) != set(&certificate.names) {
            let list = |names: &[String]| Vec::from_iter(set(names)).join(" ");
            drifts.push(Drift::new(
                DriftKind::Names,
                &list(&self.names),
                &list(&certificate.names),
            ));
        }
        if let Some(expected) = &self.issuer {
            let is_it = |name: &str| name.to_lowercase() == expected.to_lowercase();
            let names = [
                Some(&certificate.issuer),
                certificate.issuer_organization.as_ref(),
                certificate.issuer_common_name.as_ref(),
            ];
            if !names.into_iter().flatten().any(|it| is_it(it)) {
                drifts.push(Drift::new(DriftKind::Issuer, expected, &certificate.issuer));
            }
        }
        drifts
    }
}

/// Hexadecimal without separators, in lower case.
fn plain_hex(text: &str) -> String {
    text.chars()
        .filter(|it| *it != ':' && !it.is_whitespace())
        .map(|it| it.to_ascii_lowercase())
        .collect()
}

/// Names in lower case and order, each once.
fn set(names: &[String]) -> BTreeSet<Cow<'_, str>> {
    let lower = |name: &String| name.to_ascii_lowercase();
    names.iter().map(|it| Cow::Owned(lower(it))).collect()
}

/// In what a certificate may be another one than expected. Codes are stable, and new ones may be added.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum DriftKind {
    /// It is another certificate.
    Fingerprint,
    /// It is for other names: more, fewer or others.
    Names,
    /// Another issuer signed it.
    Issuer,
}

impl DriftKind {
    /// Every one, in the order of declaration.
    pub const ALL: &'static [Self] = &[Self::Fingerprint, Self::Names, Self::Issuer];

    /// The stable spelling, in kebab case, the same in every language.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Fingerprint => "fingerprint",
            Self::Names => "names",
            Self::Issuer => "issuer",
        }
    }
}

impl fmt::Display for DriftKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// One thing in which a certificate is another one than expected.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Drift {
    /// In what.
    pub kind: DriftKind,
    /// What was expected, as text: names in order, with blanks between them.
    pub expected: String,
    /// What was seen, as text.
    pub observed: String,
}

impl Drift {
    fn new(kind: DriftKind, expected: &str, observed: &str) -> Self {
        Self {
            kind,
            expected: expected.to_owned(),
            observed: observed.to_owned(),
        }
    }
}

/// How a place stands against what is expected of it. Codes are stable in every language.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Verdict {
    /// A certificate is expected, and none was seen: the place was not looked at, or showed none.
    Missing,
    /// A certificate was seen, and the inventory does not know the place.
    Unexpected,
    /// A certificate was seen, and it is another one than expected.
    Drifted,
    /// The certificate is as expected.
    Fine,
}

impl Verdict {
    /// Every one, in the order of declaration.
    pub const ALL: &'static [Self] = &[Self::Missing, Self::Unexpected, Self::Drifted, Self::Fine];

    /// The stable spelling, in kebab case, the same in every language.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Missing => "missing",
            Self::Unexpected => "unexpected",
            Self::Drifted => "drifted",
            Self::Fine => "fine",
        }
    }
}

impl fmt::Display for Verdict {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// One place, with what was expected and what was seen there: one of them at least.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Reconciled<'a> {
    /// How they stand against each other.
    pub verdict: Verdict,
    /// Where: the place that was looked at, or the expected one, where nobody looked.
    pub location: &'a Location,
    /// What was expected.
    pub expected: Option<&'a Expected>,
    /// The newest look, where there was one. Of a missing certificate, its `outcome` says why none was seen.
    pub observed: Option<&'a Snapshot>,
    /// Of a missing certificate, the last look that showed one, if one was given: the place is down rather than empty.
    pub last_seen: Option<&'a Snapshot>,
    /// In what they differ, where it has drifted.
    pub drifts: Vec<Drift>,
}

/// Every place that was expected or seen.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Reconciliation<'a> {
    /// The places, in their order (tag, target, address, type of key).
    pub places: Vec<Reconciled<'a>>,
    /// Places that show no certificate and of which none is expected: nothing is wrong with them.
    pub nothing_expected: Vec<&'a Snapshot>,
}

impl Reconciliation<'_> {
    /// How many places have this verdict.
    pub fn count(&self, verdict: Verdict) -> usize {
        let places = self.places.iter();
        places.filter(|it| it.verdict == verdict).count()
    }
}

/// A place in parts: tag, target, address, type of key.
type Key<'a> = (Option<&'a str>, &'a str, Option<&'a str>, Option<&'a str>);

fn key(location: &Location) -> Key<'_> {
    (
        location.tag.as_deref(),
        location.target.as_str(),
        location.address.as_deref(),
        location.key_type.as_deref(),
    )
}

/// What is expected against the [newest](super::newest()) look at each place.
///
/// Each place that was looked at is held against the expectation that is made of it most precisely: that for its address and
/// type of key, else its address, else its type of key, else its target. Tags have to be equal. Where one place is
/// expected several times, the last one counts. A look that asked for one type of key and got no certificate answers
/// only an expectation of that type: a server need not have both.
pub fn reconcile<'a>(
    expected: &'a [Expected],
    observed: impl IntoIterator<Item = &'a Snapshot>,
) -> Reconciliation<'a> {
    // Each with whether any look was at it.
    let mut expectations: BTreeMap<Key, (&Expected, bool)> = expected
        .iter()
        .map(|it| (key(&it.location), (it, false)))
        .collect();
    let mut reconciled = Vec::new();
    let mut nothing_expected = Vec::new();
    for place in places(observed).0 {
        let snapshot = place.newest;
        let expected = claim(&mut expectations, snapshot);
        let (verdict, drifts) = match (expected, &snapshot.certificate) {
            (None, None) => {
                nothing_expected.push(snapshot);
                continue;
            }
            (Some(_), None) => (Verdict::Missing, Vec::new()),
            (None, Some(_)) => (Verdict::Unexpected, Vec::new()),
            (Some(expected), Some(certificate)) => {
                let drifts = expected.drifts(certificate);
                let verdict = if drifts.is_empty() {
                    Verdict::Fine
                } else {
                    Verdict::Drifted
                };
                (verdict, drifts)
            }
        };
        reconciled.push(Reconciled {
            verdict,
            location: &snapshot.location,
            expected,
            observed: Some(snapshot),
            last_seen: place.failing.and_then(|it| it.last_seen),
            drifts,
        });
    }
    let never_seen = expectations.into_values().filter(|(_, seen)| !seen);
    reconciled.extend(never_seen.map(|(expected, _)| Reconciled {
        verdict: Verdict::Missing,
        location: &expected.location,
        expected: Some(expected),
        observed: None,
        last_seen: None,
        drifts: Vec::new(),
    }));
    reconciled.sort_by(|a, b| a.location.cmp(b.location));
    Reconciliation {
        places: reconciled,
        nothing_expected,
    }
}

/// The most precise expectation of the place; all that it answers are marked as seen.
fn claim<'a>(
    expectations: &mut BTreeMap<Key<'a>, (&'a Expected, bool)>,
    snapshot: &'a Snapshot,
) -> Option<&'a Expected> {
    let (tag, target, address, key_type) = key(&snapshot.location);
    let needs_type = key_type.is_some() && snapshot.certificate.is_none();
    let scopes = [
        (tag, target, address, key_type),
        (tag, target, address, None),
        (tag, target, None, key_type),
        (tag, target, None, None),
    ];
    let mut found = None;
    for scope in scopes {
        if needs_type && scope.3.is_none() {
            continue;
        }
        if let Some((expected, seen)) = expectations.get_mut(&scope) {
            *seen = true;
            found = found.or(Some(*expected));
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn look(location: Location, fingerprint: &str) -> Snapshot {
        let instant = |text: &str| text.parse().unwrap();
        let mut certificate =
            CertificateSummary::new(fingerprint, instant("2026-01-01"), instant("2026-12-31"));
        certificate.names = vec!["a.example".to_owned(), "b.example".to_owned()];
        certificate.issuer = "CN=R12,O=Let's Encrypt,C=US".to_owned();
        certificate.issuer_organization = Some("Let's Encrypt".to_owned());
        certificate.issuer_common_name = Some("R12".to_owned());
        Snapshot::with_certificate(location, instant("2026-11-22"), certificate)
    }

    fn down(location: Location) -> Snapshot {
        Snapshot::without_certificate(location, "2026-11-22".parse().unwrap(), "refused")
    }

    fn address(target: &str, address: &str) -> Location {
        Location::new(target).with_address(Some(address.to_owned()))
    }

    fn verdicts(expected: &[Expected], observed: &[Snapshot]) -> Vec<(String, Verdict)> {
        reconcile(expected, observed)
            .places
            .iter()
            .map(|it| {
                let address = it.location.address.as_deref().unwrap_or("-");
                (format!("{} {address}", it.location.target), it.verdict)
            })
            .collect()
    }

    #[test]
    fn every_place_gets_one_verdict() {
        let expected = ["down:443", "fine:443", "never-looked-at:443"]
            .map(|target| Expected::new(Location::new(target)));
        let observed = [
            down(Location::new("down:443")),
            look(Location::new("fine:443"), "01"),
            down(Location::new("nobody-asked:443")),
            look(Location::new("unexpected:443"), "01"),
        ];
        assert_eq!(
            verdicts(&expected, &observed),
            [
                ("down:443 -".to_owned(), Verdict::Missing),
                ("fine:443 -".to_owned(), Verdict::Fine),
                ("never-looked-at:443 -".to_owned(), Verdict::Missing),
                ("unexpected:443 -".to_owned(), Verdict::Unexpected),
            ]
        );
        let answer = reconcile(&expected, &observed);
        assert_eq!(answer.nothing_expected.len(), 1);
        assert_eq!(answer.count(Verdict::Missing), 2);
        assert!(answer.places[0].observed.is_some(), "its outcome says why");
        assert!(answer.places[2].observed.is_none());
    }

    #[test]
    fn what_drifted_is_told() {
        let place = || Location::new("a:443");
        let names = |names: &[&str]| names.iter().map(|it| (*it).to_owned()).collect();
        let text = |text: &str| Some(text.to_owned());
        let observed = [look(place(), "ab01")];
        let kinds = |expected: Expected| -> Vec<DriftKind> {
            let expected = [expected];
            let answer = reconcile(&expected, &observed);
            answer.places[0].drifts.iter().map(|it| it.kind).collect()
        };
        let fine: [DriftKind; 0] = [];
        assert_eq!(
            kinds(Expected::new(place()).with_fingerprint(text("AB:01"))),
            fine
        );
        assert_eq!(
            kinds(Expected::new(place()).with_fingerprint(text("ab02"))),
            [DriftKind::Fingerprint]
        );
        assert_eq!(
            kinds(Expected::new(place()).with_names(names(&["B.example", "a.example"]))),
            fine
        );
        assert_eq!(
            kinds(Expected::new(place()).with_names(names(&["a.example"]))),
            [DriftKind::Names]
        );
        for issuer in ["let's encrypt", "R12", "CN=R12,O=Let's Encrypt,C=US"] {
            assert_eq!(
                kinds(Expected::new(place()).with_issuer(text(issuer))),
                fine
            );
        }
        assert_eq!(
            kinds(
                Expected::new(place())
                    .with_fingerprint(text("00"))
                    .with_names(names(&["c.example"]))
                    .with_issuer(text("DigiCert Inc"))
            ),
            DriftKind::ALL
        );
    }

    #[test]
    fn the_most_precise_expectation_counts() {
        let wants = |location, fingerprint: &str| {
            Expected::new(location).with_fingerprint(Some(fingerprint.to_owned()))
        };
        let expected = [
            wants(Location::new("a:443"), "01"),
            wants(address("a:443", "192.0.2.2"), "02"),
        ];
        let observed = [
            look(address("a:443", "192.0.2.1"), "01"),
            look(address("a:443", "192.0.2.2"), "01"),
            look(address("a:443", "192.0.2.3"), "01"),
        ];
        assert_eq!(
            verdicts(&expected, &observed),
            [
                ("a:443 192.0.2.1".to_owned(), Verdict::Fine),
                ("a:443 192.0.2.2".to_owned(), Verdict::Drifted),
                ("a:443 192.0.2.3".to_owned(), Verdict::Fine),
            ]
        );
        // The expectation of the whole target was answered, though another one was the more precise.
        assert_eq!(
            verdicts(&expected, &observed[1..2]),
            [("a:443 192.0.2.2".to_owned(), Verdict::Drifted)]
        );
        // The last one counts.
        let twice = [
            wants(Location::new("a:443"), "01"),
            wants(Location::new("a:443"), "02"),
        ];
        assert_eq!(
            verdicts(&twice, &[look(Location::new("a:443"), "02")]),
            [("a:443 -".to_owned(), Verdict::Fine)]
        );
    }

    #[test]
    fn a_server_need_not_have_both_types_of_key() {
        let typed =
            |key_type: &str| address("a:443", "192.0.2.1").with_key_type(Some(key_type.to_owned()));
        let observed = [
            look(address("a:443", "192.0.2.1"), "01"),
            look(typed("ecdsa"), "01"),
            down(typed("rsa")),
        ];
        let any = [Expected::new(Location::new("a:443"))];
        let answer = reconcile(&any, &observed);
        assert_eq!(answer.count(Verdict::Fine), 2);
        assert_eq!(answer.count(Verdict::Missing), 0);
        assert_eq!(answer.nothing_expected.len(), 1);
        let both = [Expected::new(
            Location::new("a:443").with_key_type(Some("rsa".to_owned())),
        )];
        assert_eq!(reconcile(&both, &observed).count(Verdict::Missing), 1);
        // Nothing but a look for a type of key that it lacks: nobody has seen the certificate.
        assert_eq!(
            reconcile(&any, &observed[2..]).count(Verdict::Missing),
            1,
            "the target was not looked at as such"
        );
    }

    #[test]
    fn codes_are_stable() {
        let codes: Vec<_> = Verdict::ALL.iter().map(Verdict::to_string).collect();
        assert_eq!(codes, ["missing", "unexpected", "drifted", "fine"]);
        let codes: Vec<_> = DriftKind::ALL.iter().map(DriftKind::to_string).collect();
        assert_eq!(codes, ["fingerprint", "names", "issuer"]);
    }
}
