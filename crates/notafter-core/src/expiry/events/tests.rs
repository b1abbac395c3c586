//! Stories that the vectors do not tell.

use super::*;
use crate::expiry::{
    CertificateSummary, EffectiveExpiry, IssuerAllowList, Level, LimitedBy, Location, Snapshot,
};
use crate::facts::FactValue;
use crate::time::{SECONDS_PER_DAY, Timestamp};

/// A day of 2026, counted from its first one.
fn day(number: i64) -> Timestamp {
    let start: Timestamp = "2026-01-01".parse().unwrap();
    start.saturating_add_seconds(number * SECONDS_PER_DAY)
}

/// A certificate of 90 days from this day on: notice from its 60th day on, warning from the 75th, critical from half
/// past the 82nd.
fn certificate(fingerprint: &str, from: i64) -> CertificateSummary {
    let last = day(from + 90).saturating_add_seconds(-1);
    let mut certificate = CertificateSummary::new(fingerprint, day(from), last);
    certificate.spki_sha256 = format!("key of {fingerprint}");
    certificate.key = "EC P-256".to_owned();
    certificate.names = vec!["www.example.com".to_owned()];
    certificate.issuer = "CN=R1,O=Example".to_owned();
    certificate.issuer_organization = Some("Example".to_owned());
    certificate.trusted = Some(true);
    certificate
}

fn place(target: &str) -> Location {
    Location::new(target)
}

fn seen(target: &str, on: i64, certificate: &CertificateSummary) -> Snapshot {
    Snapshot::with_certificate(place(target), day(on), certificate.clone())
}

fn failed(target: &str, on: i64) -> Snapshot {
    Snapshot::without_certificate(place(target), day(on), "refused")
}

/// A tracker that keeps its state.
#[derive(Default)]
struct Tracker {
    options: EventOptions,
    known: Vec<Standing>,
}

impl Tracker {
    fn run(&mut self, on: i64, looks: &[Snapshot]) -> Vec<Event> {
        let now = standings(&self.known, looks, &self.options, day(on));
        self.tell(on, now)
    }

    fn tell(&mut self, on: i64, now: Vec<Standing>) -> Vec<Event> {
        let events = diff(&self.known, &now, day(on));
        assert_eq!(diff(&now, &now, day(on)), []);
        assert_eq!(diff(&self.known, &now, day(on)), events);
        self.known = now;
        events
    }

    /// Stops watching this target.
    fn forget(&mut self, on: i64, target: &str) -> Vec<Event> {
        let mut now = self.known.clone();
        now.retain(|it| it.location.target != target);
        self.tell(on, now)
    }
}

type Short = (EventKind, Option<Condition>, Level);

fn short(events: &[Event]) -> Vec<Short> {
    let short = |it: &Event| (it.kind, it.condition, it.level);
    events.iter().map(short).collect()
}

fn fact<'a>(event: &'a Event, name: &str) -> &'a FactValue {
    let fact = event.facts.iter().find(|it| it.name == name);
    &fact.unwrap_or_else(|| panic!("{name} in {event:?}")).value
}

fn text(event: &Event, name: &str) -> String {
    fact(event, name).to_string()
}

fn targets(event: &Event) -> Vec<&str> {
    let locations = event.locations.iter();
    locations.map(|it| it.target.as_str()).collect()
}

use Condition::{
    Expired, Expiry, NotYetValid, Revoked, Superseded, UnknownIssuer, Unreachable, Untrusted,
};
use EventKind::{Changed, Escalated, Opened, Recovered, Renewed};

#[test]
fn codes_are_stable_and_each_its_own() {
    let codes: Vec<_> = EventKind::ALL.iter().map(ToString::to_string).collect();
    assert_eq!(
        codes,
        ["opened", "escalated", "changed", "renewed", "recovered"]
    );
    let codes: Vec<_> = Condition::ALL.iter().map(ToString::to_string).collect();
    let expected = [
        "expiry",
        "expired",
        "not-yet-valid",
        "revoked",
        "untrusted",
        "unreachable",
        "unknown-issuer",
        "superseded",
    ];
    assert_eq!(codes, expected);
    let codes: Vec<_> = ClosedReason::ALL.iter().map(ToString::to_string).collect();
    let expected = [
        "renewed",
        "replaced",
        "reachable",
        "trusted",
        "begun",
        "reassessed",
        "no-longer-watched",
    ];
    assert_eq!(codes, expected);
    let risks: Vec<_> = Risk::ALL
        .iter()
        .map(|it| (it.to_string(), it.level()))
        .collect();
    let expected = [
        ("low", Level::None),
        ("medium", Level::Notice),
        ("high", Level::Warning),
    ];
    assert_eq!(
        risks,
        expected.map(|(code, level)| (code.to_owned(), level))
    );
}

#[test]
fn time_alone_escalates_each_level_once() {
    let mut tracker = Tracker::default();
    let x = certificate("x", 0);
    assert_eq!(tracker.run(1, &[seen("a", 1, &x)]), []);
    assert_eq!(tracker.run(59, &[]), []);
    let notice = tracker.run(60, &[]);
    assert_eq!(short(&notice), [(Opened, Some(Expiry), Level::Notice)]);
    assert_eq!(notice[0].since, day(60));
    assert_eq!(tracker.run(61, &[seen("a", 61, &x)]), []);
    let critical = tracker.run(89, &[failed("a", 89)]);
    assert_eq!(
        short(&critical),
        [(Escalated, Some(Expiry), Level::Critical)]
    );
    assert_eq!(text(&critical[0], "previous_level"), "notice");
    assert_eq!(critical[0].episode_key, notice[0].episode_key);
    assert_ne!(critical[0].event_key, notice[0].event_key);
    assert_eq!(
        critical[0].to_string(),
        "The certificate for www.example.com at a expires on 2026-03-31T23:59:59Z, in 24 hours."
    );
    let end = tracker.run(95, &[]);
    assert_eq!(short(&end), [(Opened, Some(Expired), Level::Critical)]);
    assert_eq!(end[0].since, day(90));
    assert_eq!(
        end[0].to_string(),
        "The certificate for www.example.com at a expired on 2026-03-31T23:59:59Z."
    );
    assert_eq!(tracker.run(96, &[]), [], "told once");
}

#[test]
fn an_end_that_nobody_was_warned_of_is_told_once() {
    let mut tracker = Tracker::default();
    let x = certificate("x", 0);
    let first = tracker.run(95, &[seen("a", 95, &x)]);
    assert_eq!(short(&first), [(Opened, Some(Expiry), Level::Critical)]);
    assert_eq!(tracker.run(96, &[seen("a", 96, &x)]), []);

    let mut asleep = Tracker::default();
    asleep.run(61, &[seen("a", 61, &x)]);
    let awake = asleep.run(95, &[]);
    assert_eq!(
        short(&awake),
        [(Escalated, Some(Expiry), Level::Critical)],
        "it says that it has expired"
    );
    assert_eq!(asleep.run(96, &[]), []);
}

#[test]
fn a_renewal_that_is_not_valid_yet_is_no_good_news_alone() {
    let mut tracker = Tracker::default();
    tracker.run(1, &[seen("a", 1, &certificate("x", 0))]);
    let y = certificate("y", 40);
    let early = tracker.run(30, &[seen("a", 30, &y)]);
    assert_eq!(
        short(&early),
        [
            (Opened, Some(NotYetValid), Level::Critical),
            (Renewed, None, Level::None)
        ]
    );
    assert_eq!(
        early[0].to_string(),
        "The certificate for www.example.com at a is not valid yet: it begins on 2026-02-10T00:00:00Z."
    );
    assert_eq!(tracker.run(39, &[]), []);
    let begun = tracker.run(40, &[]);
    assert_eq!(short(&begun), [(Recovered, Some(NotYetValid), Level::None)]);
    assert_eq!(text(&begun[0], "reason"), "begun");
}

#[test]
fn a_state_that_was_lost_wakes_nobody_twice() {
    let x = certificate("x", 0);
    let first = Tracker::default().run(61, &[seen("a", 61, &x)]);
    let again = Tracker::default().run(63, &[seen("a", 63, &x)]);
    assert_eq!(first.len(), 1);
    assert_eq!(first[0].event_key, again[0].event_key);
}

#[test]
fn a_place_that_is_down_again_is_a_new_episode() {
    let mut tracker = Tracker::default();
    let x = certificate("x", 0);
    tracker.run(1, &[seen("a", 1, &x)]);
    assert_eq!(tracker.run(2, &[failed("a", 2)]), [], "once is not down");
    assert_eq!(
        tracker.run(2, &[failed("a", 2)]),
        [],
        "the same look counts once"
    );
    let down = tracker.run(3, &[failed("a", 3)]);
    assert_eq!(short(&down), [(Opened, Some(Unreachable), Level::Warning)]);
    assert_eq!(down[0].since, day(2), "since the first look that failed");
    assert_eq!(text(&down[0], "outcome"), "refused");
    assert_eq!(fact(&down[0], "certificate_seen_at"), &day(1).into());
    assert_eq!(tracker.run(4, &[failed("a", 4)]), []);
    let up = tracker.run(5, &[seen("a", 5, &x)]);
    assert_eq!(short(&up), [(Recovered, Some(Unreachable), Level::None)]);
    assert_eq!(text(&up[0], "reason"), "reachable");
    assert_eq!(up[0].episode_key, down[0].episode_key);
    let again = tracker.run(35, &[failed("a", 34), failed("a", 35)]);
    assert_eq!(short(&again), short(&down));
    assert_ne!(again[0].episode_key, down[0].episode_key);
}

#[test]
fn a_certificate_has_recovered_when_its_last_place_has() {
    let mut tracker = Tracker::default();
    let (x, y) = (certificate("x", 0), certificate("y", 64));
    let looks: Vec<_> = (10..50)
        .map(|it| seen(&format!("host {it}"), 65, &x))
        .collect();
    let opened = tracker.run(65, &looks);
    assert_eq!(short(&opened), [(Opened, Some(Expiry), Level::Notice)]);
    assert_eq!(opened[0].locations.len(), 40);
    assert_eq!(
        opened[0].to_string(),
        "The certificate for www.example.com at host 10 and 39 other places expires on \
         2026-03-31T23:59:59Z, in 25 days."
    );
    let renewed: Vec<_> = (11..50)
        .map(|it| seen(&format!("host {it}"), 66, &y))
        .collect();
    let events = tracker.run(66, &renewed);
    assert_eq!(
        short(&events),
        [
            (Opened, Some(Superseded), Level::Notice),
            (Renewed, None, Level::None)
        ]
    );
    assert_eq!(targets(&events[0]), ["host 10"]);
    assert_eq!(text(&events[0], "newer_fingerprint_sha256"), "y");
    assert_eq!(events[1].locations.len(), 39);
    let events = tracker.run(67, &[seen("host 10", 67, &y)]);
    assert_eq!(
        short(&events),
        [
            (Renewed, None, Level::None),
            (Recovered, Some(Expiry), Level::None),
            (Recovered, Some(Superseded), Level::None),
        ]
    );
    assert_eq!(events[1].episode_key, opened[0].episode_key);
    assert_eq!(text(&events[1], "reason"), "renewed");
    assert_eq!(text(&events[1], "previous_level"), "notice");
    assert_eq!(fact(&events[1], "new_not_after"), &y.not_after.into());
}

#[test]
fn a_certificate_in_alarm_that_comes_back_is_a_new_episode() {
    let mut tracker = Tracker::default();
    let (x, y) = (certificate("x", 0), certificate("y", 64));
    let opened = tracker.run(65, &[seen("a", 65, &x), seen("b", 65, &x)]);
    let events = tracker.run(66, &[seen("a", 66, &y), seen("b", 66, &y)]);
    assert_eq!(short(&events)[1], (Recovered, Some(Expiry), Level::None));
    // A new place has it: its first look.
    let events = tracker.run(68, &[seen("c", 68, &x)]);
    assert_eq!(
        short(&events),
        [
            (Opened, Some(Expiry), Level::Notice),
            (Opened, Some(Superseded), Level::Notice)
        ]
    );
    assert_ne!(events[0].episode_key, opened[0].episode_key);
    assert_ne!(events[0].event_key, opened[0].event_key);
    // And an old one: no news of the expiry, since one place more has what is known.
    let events = tracker.run(69, &[seen("a", 69, &x)]);
    assert_eq!(short(&events), [(Changed, None, Level::Warning)]);
    assert_eq!(text(&events[0], "changes"), "older, key-replaced");
    assert_eq!(text(&events[0], "risk"), "high");
}

#[test]
fn an_old_certificate_is_back_after_the_last_place_was_given_up() {
    let mut tracker = Tracker::default();
    let (x, y) = (certificate("x", 0), certificate("y", 64));
    let opened = tracker.run(65, &[seen("a", 65, &x), seen("b", 65, &x)]);
    tracker.run(66, &[seen("a", 66, &y)]);
    let events = tracker.forget(67, "b");
    let reasons: Vec<_> = events.iter().map(|it| text(it, "reason")).collect();
    assert_eq!(reasons, ["no-longer-watched", "no-longer-watched"]);
    // Nothing that is left remembers the episode, but the place saw the certificate come back.
    let events = tracker.run(68, &[seen("a", 68, &x)]);
    let again = events
        .iter()
        .find(|it| it.condition == Some(Expiry))
        .unwrap();
    assert_eq!(again.since, day(68));
    assert_ne!(again.episode_key, opened[0].episode_key);
}

#[test]
fn a_level_does_not_fall_within_an_episode() {
    let mut tracker = Tracker::default();
    let mut x = certificate("x", 0);
    let full = x.clone();
    let root = LimitedBy::Root {
        fingerprint_sha256: "r".to_owned(),
        subject: "CN=Root".to_owned(),
    };
    x.effective_expiry = Some(EffectiveExpiry::new(day(70), root));
    let opened = tracker.run(65, &[seen("a", 65, &x), seen("b", 65, &full)]);
    assert_eq!(short(&opened), [(Opened, Some(Expiry), Level::Critical)]);
    assert_eq!(fact(&opened[0], "effective_not_after"), &day(70).into());
    assert_eq!(text(&opened[0], "limited_by"), "root");
    // A better chain is served: less urgent, and critical again later. That was told.
    assert_eq!(tracker.run(66, &[seen("a", 66, &full)]), []);
    assert_eq!(tracker.known[0].level, Level::Notice);
    assert_eq!(tracker.known[0].episodes[0].level, Level::Critical);
    assert_eq!(tracker.run(85, &[]), []);
}

#[test]
fn trust_is_a_matter_of_the_place() {
    let mut tracker = Tracker::default();
    let x = certificate("x", 0);
    let mut bad = x.clone();
    bad.trusted = Some(false);
    bad.trust_errors = vec!["no-path".to_owned()];
    let mut silent = x.clone();
    silent.trusted = None;
    let events = tracker.run(1, &[seen("a", 1, &bad), seen("b", 1, &x)]);
    assert_eq!(short(&events), [(Opened, Some(Untrusted), Level::Critical)]);
    assert_eq!(text(&events[0], "trust_errors"), "no-path");
    let other = tracker.run(2, &[seen("b", 2, &bad)]);
    assert_eq!(
        short(&other),
        short(&events),
        "another place, another matter"
    );
    assert_ne!(other[0].episode_key, events[0].episode_key);
    assert_eq!(tracker.run(3, &[seen("a", 3, &silent)]), [], "nobody asked");
    let over = tracker.run(4, &[seen("a", 4, &x)]);
    assert_eq!(short(&over), [(Recovered, Some(Untrusted), Level::None)]);
    assert_eq!(text(&over[0], "reason"), "trusted");
    tracker.options.accept_untrusted = true;
    let over = tracker.run(4, &[]);
    assert_eq!(text(&over[0], "reason"), "reassessed");
    // The same look, judged as before: yet another episode.
    tracker.options.accept_untrusted = false;
    let again = tracker.run(4, &[]);
    assert_eq!(short(&again), short(&other));
    assert_ne!(again[0].episode_key, other[0].episode_key);
}

#[test]
fn a_revoked_certificate_is_not_said_to_be_untrusted_for_that() {
    let mut tracker = Tracker::default();
    let mut x = certificate("x", 0);
    x.revoked = true;
    x.trusted = Some(false);
    x.trust_errors = vec!["revoked".to_owned()];
    let events = tracker.run(1, &[seen("a", 1, &x), seen("b", 1, &x)]);
    assert_eq!(short(&events), [(Opened, Some(Revoked), Level::Critical)]);
    assert_eq!(targets(&events[0]), ["a", "b"]);
    x.trust_errors.push("name-mismatch".to_owned());
    let events = tracker.run(2, &[seen("a", 2, &x)]);
    assert_eq!(short(&events), [(Opened, Some(Untrusted), Level::Critical)]);
}

#[test]
fn issuers_that_nobody_expects() {
    let mut tracker = Tracker::default();
    let x = certificate("x", 0);
    tracker.options.allowed_issuers = Some(IssuerAllowList::new(["Other"]));
    let events = tracker.run(1, &[seen("a", 1, &x), seen("b", 1, &x)]);
    assert_eq!(
        short(&events),
        [(Opened, Some(UnknownIssuer), Level::Warning)]
    );
    assert_eq!(
        events[0].to_string(),
        "The certificate for www.example.com at a and 1 other place was issued by CN=R1,O=Example, \
         which is not one that is expected."
    );
    tracker.options.allowed_issuers = Some(IssuerAllowList::new(["Example"]));
    let events = tracker.run(2, &[]);
    assert_eq!(
        short(&events),
        [(Recovered, Some(UnknownIssuer), Level::None)]
    );
    assert_eq!(
        events[0].to_string(),
        "Over for www.example.com at a and 1 other place: the same is judged otherwise now \
         (before: the issuer is not one that is expected)."
    );
}

#[test]
fn servers_with_certificates_of_their_own_do_not_supersede_each_other() {
    let mut tracker = Tracker::default();
    let (x, y) = (certificate("x", 0), certificate("y", 30));
    assert_eq!(tracker.run(31, &[seen("a", 31, &x), seen("b", 31, &y)]), []);
    // But at the time when its renewal is due, a newer one is there.
    let events = tracker.run(60, &[]);
    assert_eq!(
        short(&events),
        [
            (Opened, Some(Expiry), Level::Notice),
            (Opened, Some(Superseded), Level::Notice)
        ]
    );
    assert_eq!(events[1].since, day(60));
    assert_eq!(targets(&events[1]), ["a"]);
}

#[test]
fn certificates_of_other_keys_tags_or_worth_supersede_nothing() {
    let x = certificate("x", 0);
    let differs = |change: fn(&mut CertificateSummary)| {
        let mut y = certificate("y", 60);
        change(&mut y);
        let mut tracker = Tracker::default();
        let events = tracker.run(61, &[seen("a", 61, &x), seen("b", 61, &y)]);
        events.iter().any(|it| it.condition == Some(Superseded))
    };
    assert!(differs(|_| {}));
    assert!(!differs(|it| it.key = "RSA 2048".to_owned()));
    assert!(!differs(|it| it.trusted = Some(false)));
    assert!(!differs(|it| it.revoked = true));
    assert!(!differs(|it| it.names.push("x.example.com".to_owned())));
    assert!(!differs(|it| it.not_after = day(80)));
    let mut elsewhere = seen("b", 61, &certificate("y", 60));
    elsewhere.location.tag = Some("another customer".to_owned());
    let events = Tracker::default().run(61, &[seen("a", 61, &x), elsewhere]);
    assert_eq!(short(&events), [(Opened, Some(Expiry), Level::Notice)]);
}

#[test]
fn an_early_rollout_and_a_rollback_are_seen_by_what_took_whose_place() {
    let mut tracker = Tracker::default();
    let (x, y) = (certificate("x", 0), certificate("y", 10));
    tracker.run(9, &[seen("a", 9, &x), seen("b", 9, &x)]);
    let events = tracker.run(11, &[seen("a", 11, &y), seen("b", 11, &x)]);
    assert_eq!(
        short(&events),
        [
            (Opened, Some(Superseded), Level::Notice),
            (Renewed, None, Level::None)
        ]
    );
    assert_eq!(events[0].since, day(11));
    let events = tracker.run(12, &[seen("a", 12, &x)]);
    assert_eq!(short(&events), [(Changed, None, Level::Warning)]);
    assert!(
        tracker
            .known
            .iter()
            .all(|it| it.episode(Superseded).is_some())
    );
    let events = tracker.run(13, &[seen("a", 13, &y), seen("b", 13, &y)]);
    assert_eq!(
        short(&events),
        [
            (Renewed, None, Level::None),
            (Recovered, Some(Superseded), Level::None)
        ]
    );
}

#[test]
#[expect(clippy::too_many_lines, reason = "a table of cases")]
fn what_changed_and_how_risky_that_is() {
    let old = certificate("x", 0);
    let told = |change: fn(&mut CertificateSummary)| {
        let mut new = certificate("y", 60);
        change(&mut new);
        let mut tracker = Tracker::default();
        tracker.run(59, &[seen("a", 59, &old)]);
        let events = tracker.run(61, &[seen("a", 61, &new)]);
        let event = events.iter().find(|it| it.condition.is_none()).unwrap();
        assert_eq!(event.level, {
            let risk = text(event, "risk");
            Risk::ALL
                .iter()
                .find(|it| it.as_str() == risk)
                .unwrap()
                .level()
        });
        (event.kind, text(event, "changes"), text(event, "risk"))
    };
    for (change, kind, changes, risk) in [
        (
            (|_| {}) as fn(&mut CertificateSummary),
            Renewed,
            "key-replaced",
            "low",
        ),
        (
            |it| it.spki_sha256 = "key of x".into(),
            Renewed,
            "key-reused",
            "low",
        ),
        (|it| it.spki_sha256.clear(), Renewed, "", "low"),
        (
            |it| it.names.push("x.example.com".into()),
            Renewed,
            "names-added, key-replaced",
            "low",
        ),
        (
            |it| it.names[0].push('x'),
            Changed,
            "names-lost, names-added, key-replaced",
            "high",
        ),
        (
            |it| it.trusted = Some(false),
            Changed,
            "trust-lost, key-replaced",
            "high",
        ),
        (
            |it| it.issuer.push('x'),
            Renewed,
            "intermediate, key-replaced",
            "low",
        ),
        (
            |it| it.issuer_organization = Some("Other".into()),
            Renewed,
            "issuer, key-replaced",
            "medium",
        ),
        (
            |it| {
                it.issuer_organization = None;
                it.issuer.push('x');
            },
            Renewed,
            "issuer, key-replaced",
            "medium",
        ),
        (
            |it| it.key = "RSA 2048".into(),
            Renewed,
            "key-type, key-replaced",
            "medium",
        ),
        (
            |it| it.key = "EC P-192".into(),
            Renewed,
            "key-weaker, key-replaced",
            "high",
        ),
        (
            |it| it.key = "EC P-384".into(),
            Renewed,
            "key-replaced",
            "low",
        ),
        (
            |it| it.key = "EC brainpoolP256r1".into(),
            Renewed,
            "key-type, key-replaced",
            "medium",
        ),
        (
            |it| it.not_after = day(89),
            Changed,
            "ends-earlier, key-replaced",
            "low",
        ),
        (|it| it.not_before = day(-1), Renewed, "key-replaced", "low"),
        (
            |it| (it.not_before, it.not_after) = (day(-1), day(88)),
            Changed,
            "older, key-replaced",
            "high",
        ),
    ] {
        assert_eq!(told(change), (kind, changes.to_owned(), risk.to_owned()));
    }
}

#[test]
fn looks_from_a_clock_that_was_ahead_do_not_shut_out_later_ones() {
    let mut tracker = Tracker::default();
    let x = certificate("x", 0);
    tracker.run(1, &[failed("a", 300)]);
    assert_eq!(
        tracker.run(2, &[failed("a", 300)]),
        [],
        "the same look counts once"
    );
    assert_eq!(tracker.known[0].failures, 1);
    tracker.run(3, &[seen("a", 3, &x)]);
    assert_eq!(tracker.known[0].failures, 0);
    assert_eq!(tracker.known[0].observed_at, day(3));
    tracker.run(4, &[failed("a", 2)]);
    assert_eq!(tracker.known[0].failures, 0, "an older look is passed over");
}

#[test]
fn a_place_that_stands_twice_counts_as_it_was_seen_last() {
    let options = EventOptions::default();
    let x = certificate("x", 0);
    let old = standings(&[], &[failed("a", 1)], &options, day(1));
    let new = standings(&[], &[seen("a", 2, &x)], &options, day(2));
    for both in [[&old[..], &new[..]].concat(), [&new[..], &old[..]].concat()] {
        let moved = standings(&both, &[], &options, day(2));
        assert_eq!(moved, new);
    }
}

#[test]
fn the_past_is_bounded() {
    let mut tracker = Tracker::default();
    tracker.options.unreachable_after = 0;
    let x = certificate("x", 0);
    for on in 0..40 {
        let look = if on % 2 == 0 {
            failed("a", on)
        } else {
            seen("a", on, &x)
        };
        tracker.run(on, &[look]);
    }
    let past = &tracker.known[0].past;
    assert_eq!(past.len(), MAX_PAST_EPISODES);
    assert_eq!(past.last().map(|it| it.closed_at), Some(day(39)));
}

#[test]
fn a_place_that_stands_twice_is_compared_as_it_was_seen_last() {
    let options = EventOptions::default();
    let old = standings(
        &[],
        &[seen("a", 70, &certificate("01", 0))],
        &options,
        day(70),
    );
    let new = standings(
        &old,
        &[seen("a", 71, &certificate("02", 65))],
        &options,
        day(71),
    );
    assert!(!old[0].episodes.is_empty() && new[0].episodes.is_empty());
    let both = [old[0].clone(), new[0].clone()];
    let reversed = [new[0].clone(), old[0].clone()];
    let expected = diff(&old, &new, day(71));
    for twice in [&both, &reversed] {
        assert_eq!(diff(twice, &new, day(71)), []);
        assert_eq!(diff(&new, twice, day(71)), []);
        assert_eq!(diff(&old, twice, day(71)), expected);
    }
}

#[test]
fn names_are_compared_whatever_their_order() {
    let (mut old, mut new) = (certificate("01", 0), certificate("02", 60));
    old.names = ["b", "a", "c"].map(str::to_owned).to_vec();
    new.names = ["c", "b", "a"].map(str::to_owned).to_vec();
    let mut tracker = Tracker::default();
    tracker.run(61, &[seen("a", 61, &old)]);
    let events = tracker.run(62, &[seen("a", 62, &new)]);
    assert_eq!(events[0].kind, Renewed);
    assert_eq!(text(&events[0], "changes"), "key-replaced");
}

/// Nothing is lost of no names: that does not make any certificate the renewal of any other.
#[test]
fn without_names_the_subject_tells() {
    let kind = |subjects: [&str; 2]| {
        let (mut old, mut new) = (certificate("01", 0), certificate("02", 20));
        for (certificate, subject) in [&mut old, &mut new].into_iter().zip(subjects) {
            certificate.names.clear();
            certificate.subject = subject.to_owned();
        }
        let mut tracker = Tracker::default();
        tracker.run(21, &[seen("a", 21, &old)]);
        tracker.run(22, &[seen("a", 22, &new)])[0].kind
    };
    assert_eq!(kind(["O=Printer", "O=Printer"]), Renewed);
    assert_eq!(kind(["", "O=Printer"]), Renewed);
    assert_eq!(kind(["O=Printer", "O=Camera"]), Changed);
}

/// A server behind which others with two certificates answer in turn wakes nobody at every look.
#[test]
fn going_back_and_forth_is_told_a_few_times_and_not_for_ever() {
    let [a, b] = [certificate("0a", 0), certificate("0b", 10)];
    let mut tracker = Tracker::default();
    tracker.run(20, &[seen("x", 20, &a)]);
    let swaps = |events: &[Event]| events.iter().filter(|it| it.condition.is_none()).count();
    let mut told = Vec::new();
    for on in 21..30 {
        let now = if on % 2 == 0 { &a } else { &b };
        told.push(swaps(&tracker.run(on, &[seen("x", on, now)])));
    }
    assert_eq!(told, [1, 1, 1, 0, 0, 0, 0, 0, 0]);
    // It stays for as long as it takes to be no flapping, and then another one comes back after all.
    let events = tracker.run(44, &[seen("x", 44, &a)]);
    assert_eq!(swaps(&events), 1);
    // A third one is told at once.
    tracker.run(45, &[seen("x", 45, &b)]);
    tracker.run(46, &[seen("x", 46, &a)]);
    assert_eq!(swaps(&tracker.run(47, &[seen("x", 47, &b)])), 0);
    let events = tracker.run(48, &[seen("x", 48, &certificate("0c", 45))]);
    assert_eq!(swaps(&events), 1);
}

/// Work that grew with the square of a fleet would take many minutes here.
#[test]
fn a_whole_fleet() {
    const PLACES: usize = 20_000;
    let options = EventOptions::default();
    for is_shared in [true, false] {
        let looks: Vec<Snapshot> = (0..PLACES)
            .map(|it| {
                let fingerprint = if is_shared { 0 } else { it }.to_string();
                seen(&format!("host {it}"), 70, &certificate(&fingerprint, 0))
            })
            .collect();
        let now = standings(&[], &looks, &options, day(70));
        let events = diff(&[], &now, day(70));
        assert_eq!(events.len(), if is_shared { 1 } else { PLACES });
        let later = standings(&now, &[], &options, day(91));
        assert_eq!(diff(&now, &later, day(91)).len(), events.len());
        assert_eq!(diff(&later, &[], day(92)).len(), events.len());
    }
}
