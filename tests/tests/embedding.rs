//! The tracker of `docs/embedding.md` over a year: servers that are renewed, forgotten and down, with every
//! instant given. What it tells, when and how often, is what the guide says.

use std::collections::BTreeSet;

use notafter::chain::Profile;
use notafter::check::{CheckOptions, validator};
use notafter::expiry::inventory::Horizon;
use notafter::fetch::AddressPolicy;
use notafter::time::{SECONDS_PER_DAY, Timestamp};
use notafter::trust::{PurposeSet, TrustStore};
use notafter_records::EventRecord;
use notafter_tests::pki::{Issued, Leaf, Pki, instant};
use notafter_tests::serving::Serving;

#[expect(dead_code, reason = "the file is for the program")]
#[path = "../../crates/notafter-records/examples/tracker/tables.rs"]
mod tables;
#[path = "../../crates/notafter-records/examples/tracker/tracker.rs"]
mod tracker;

use tables::Tables;
use tracker::{Tracker, add, deliver};

/// How often the loop comes round: four times a day.
const TICK: i64 = SECONDS_PER_DAY / 4;

fn start() -> Timestamp {
    instant("2026-06-01T00:00:00Z")
}

fn day(days: i64) -> Timestamp {
    start().saturating_add_seconds(days * SECONDS_PER_DAY)
}

/// A certificate of this name for 90 days from this day on.
fn leaf(name: &str, from: i64) -> Issued {
    let names = [name, "127.0.0.1"];
    let end = day(from + 90).saturating_add_seconds(-1);
    Pki::shared().leaf(&Leaf::new(&names).valid(day(from), end))
}

fn a_tracker() -> Tracker {
    let roots = TrustStore::from_pem(&Pki::shared().root.pem(), PurposeSet::ALL).store;
    let check = CheckOptions::new(validator(roots).with_profile(Profile::Rfc5280));
    let loopback = "127.0.0.0/8".parse().unwrap();
    Tracker::new(AddressPolicy::Networks([loopback].into()), check)
}

/// What was told, each with its day.
#[derive(Default)]
struct Told(Vec<(i64, EventRecord)>);

impl Told {
    /// Of this place: day, kind, condition and level.
    fn of(&self, target: &str) -> Vec<(i64, String)> {
        let own = self
            .0
            .iter()
            .filter(|(_, event)| event.locations.iter().any(|it| it.target == target));
        own.map(|(day, event)| {
            let condition = event.condition.as_deref().unwrap_or("-");
            (*day, format!("{} {condition} {}", event.kind, event.level))
        })
        .collect()
    }
}

fn texts(told: &[(i64, String)]) -> Vec<&str> {
    told.iter().map(|(_, text)| text.as_str()).collect()
}

#[test]
fn a_year() {
    let pki = Pki::shared();
    let names = ["renewed.example", "forgotten.example", "down.example"];
    let servers = names.map(|name| Serving::tls(pki, &leaf(name, 0)));
    let tracker = a_tracker();
    let mut tables = Tables::default();
    let targets = servers.each_ref().map(|server| {
        let typed = format!("https://{}/", server.address());
        add(&mut tables, "Customer 7", &typed, start()).unwrap()
    });
    // As people paste: with words around it, and the intermediate below.
    let pasted = format!("Here it is:\n{}", pki.chain(&leaf("printer.example", 0)));
    tracker
        .paste(
            &mut tables,
            ("Customer 7", "printer"),
            pasted.as_bytes(),
            start(),
        )
        .unwrap();

    let mut told = Told::default();
    let mut looks = 0;
    let mut down_looks = 0;
    for tick in 0..365 * 4 {
        let at = start().saturating_add_seconds(tick * TICK);
        let today = tick / 4;
        match (today, tick % 4) {
            // The first is renewed with 20 days left, as its owner does, every 70 days.
            (70 | 140 | 210 | 280 | 350, 0) => servers[0].renew(pki, &leaf(names[0], today)),
            // The second a week after its end, and then in time, with a certificate until the end of the year.
            (97, 0) => servers[1].renew(pki, &leaf(names[1], 97)),
            // The third is down for three weeks, and then has a new one.
            (30, 0) => servers[2].fall_silent(),
            (51, 0) => servers[2].renew(pki, &leaf(names[2], 51)),
            _ => {}
        }
        let now = move || at;
        let before = tables.places[2].refresh.last_attempt_at;
        looks += tracker.look(&mut tables, now, drop).unwrap();
        if (30..51).contains(&today) && tables.places[2].refresh.last_attempt_at != before {
            down_looks += 1;
        }
        if today < 30 {
            // Between 24 and 48 hours, as the tick allows, once the first look was made.
            for place in &tables.places[..3] {
                let next = place.refresh.next_attempt_at.unwrap().0;
                let wait = next.seconds_since(place.refresh.last_attempt_at.unwrap().0);
                assert!((SECONDS_PER_DAY..=2 * SECONDS_PER_DAY).contains(&wait));
            }
        }
        // Every second delivery fails, and is made again.
        let is_down = tick % 2 == 0;
        deliver(&mut tables, at, |event| {
            if !is_down {
                told.0.push((today, event.clone()));
            }
            !is_down
        });
        if tick % 100 == 0 {
            // What is kept is text: it goes through it and back.
            let text = serde_json::to_string(&tables).unwrap();
            tables = serde_json::from_str(&text).unwrap();
        }
    }

    // Nobody is told a thing twice.
    let keys: BTreeSet<&str> = told.0.iter().map(|(_, it)| it.event_key.as_str()).collect();
    assert_eq!(keys.len(), told.0.len());
    // Some 240 looks a year at each server that answers.
    assert!((600..900).contains(&looks), "{looks}");
    // Down for three weeks: five attempts and a week's rest, three times.
    assert!((10..=15).contains(&down_looks), "{down_looks}");

    // Renewed in time: announced when renewal was due, and over with the next look after it.
    let renewed = told.of(&targets[0]);
    let one_life = [
        "opened expiry notice",
        "renewed - none",
        "recovered expiry none",
    ];
    assert_eq!(texts(&renewed), one_life.repeat(5));
    for (begun, events) in (0..).step_by(70).zip(renewed.chunks(3)) {
        assert_eq!(events[0].0, begun + 60);
        let found = events[1].0;
        assert!((begun + 70..=begun + 72).contains(&found), "{events:?}");
    }

    // Forgotten: louder towards the end, once more at the end, and quiet when somebody acted.
    let one_end = [
        (60, "opened expiry notice"),
        (75, "escalated expiry warning"),
        (82, "escalated expiry critical"),
        (90, "opened expired critical"),
    ];
    let forgotten = told.of(&targets[1]);
    for (days, text) in one_end {
        assert!(forgotten.contains(&(days, text.to_owned())), "{text}");
        assert!(forgotten.contains(&(days + 97, text.to_owned())), "{text}");
    }
    let over = [
        "renewed - none",
        "recovered expiry none",
        "recovered expired none",
    ];
    assert_eq!(texts(&forgotten[4..7]), over);
    assert_eq!(forgotten.len(), 4 + 3 + 4);

    // Down: told at the second failure, and over with the first look after its rest.
    let down = told.of(&targets[2]);
    assert_eq!(down[0].1, "opened unreachable warning");
    assert!((30..=33).contains(&down[0].0), "{down:?}");
    assert!(texts(&down).contains(&"recovered unreachable none"));

    // Pasted: nobody looks, and time goes on all the same.
    let expected = one_end.map(|(day, text)| (day, text.to_owned()));
    assert_eq!(told.of("printer"), expected);

    the_end_of_the_year(&tracker, tables, &targets);
}

/// What a report says after it, and what becomes of a place that is forgotten.
fn the_end_of_the_year(tracker: &Tracker, mut tables: Tables, targets: &[String; 3]) {
    let at = day(365);
    let rows = |tables: &Tables| {
        let shown = tracker.report(tables, at, |list| {
            assert!(list.without_certificate.is_empty());
            let rows = list.rows.iter();
            rows.map(|row| {
                (
                    row.locations[0].target.clone(),
                    row.horizon,
                    row.last_seen_at,
                )
            })
            .collect::<Vec<_>>()
        });
        shown.unwrap()
    };
    let shown = rows(&tables);
    let ends: Vec<Horizon> = shown.iter().map(|row| row.1).collect();
    let expired = Horizon::Expired;
    assert_eq!(ends, [expired, expired, expired, Horizon::Within90]);
    // The most urgent first: the one that ended before all others.
    assert_eq!(shown[0].0, "printer");
    assert_eq!(shown[3].0, targets[0]);
    // How old the word of a pasted one is.
    assert_eq!(shown[0].2, start());

    let place = ("Customer 7", "printer");
    tracker.forget(&mut tables, place, at).unwrap();
    let closed: Vec<&str> = tables
        .outbox
        .iter()
        .filter(|it| it.event.at.0 == at)
        .map(|it| it.event.kind.as_str())
        .collect();
    assert_eq!(closed, ["recovered", "recovered"]);
    assert_eq!(rows(&tables).len(), 3);
    let next = tracker.next_look(&tables, at).unwrap().unwrap();
    assert!(next >= at && next <= day(367), "{next}");
}

#[test]
fn stopped_in_the_middle() {
    let pki = Pki::shared();
    let server = Serving::tls(pki, &leaf("stopped.example", 0));
    let tracker = a_tracker();
    let mut tables = Tables::default();
    let typed = server.address().to_string();
    add(&mut tables, "Customer 7", &typed, start()).unwrap();
    tracker
        .look(&mut tables, start, |scan| scan.cancel())
        .unwrap();
    // Nobody looked: nothing is known, nobody is told, and it is due at once.
    assert_eq!(tables.places[0].refresh.last_attempt_at, None);
    assert!(tables.standings.is_empty() && tables.outbox.is_empty());
    assert_eq!(tracker.next_look(&tables, start()).unwrap(), Some(start()));
    assert_eq!(tracker.look(&mut tables, start, drop).unwrap(), 1);
    assert_eq!(tables.standings.len(), 1);
}

#[test]
fn an_address_of_ones_own_network() {
    let pki = Pki::shared();
    let server = Serving::tls(pki, &leaf("inside.example", 0));
    let mut tracker = a_tracker();
    tracker.scan = Tracker::new(AddressPolicy::PublicOnly, tracker.check.clone()).scan;
    let mut tables = Tables::default();
    // A name, as a tenant would type it: what counts is the address behind it.
    let typed = format!("localhost:{}", server.address().port());
    add(&mut tables, "Customer 7", &typed, start()).unwrap();
    tracker.look(&mut tables, start, drop).unwrap();
    let seen = tables.places[0].seen.as_ref().unwrap();
    let seen = &seen.connection;
    assert_eq!(seen.outcome, "address-not-allowed");
    assert!(seen.attempts.iter().all(|it| it.outcome == seen.outcome));
}

#[test]
fn what_another_version_has_written() {
    let server = Serving::tls(Pki::shared(), &leaf("kept.example", 0));
    let tracker = a_tracker();
    let mut tables = Tables::default();
    add(
        &mut tables,
        "Customer 7",
        &server.address().to_string(),
        start(),
    )
    .unwrap();
    tracker.look(&mut tables, start, drop).unwrap();
    let kept = serde_json::to_value(&tables).unwrap();

    // Fields of a later version are passed over, and what an earlier one did not write is as if it were not known.
    let mut other = kept.clone();
    let state = other["places"][0]["refresh"].as_object_mut().unwrap();
    state.insert("of_tomorrow".to_owned(), 1.into());
    state.remove("next_transition_at");
    let standing = other["standings"][0].as_object_mut().unwrap();
    standing.insert("of_tomorrow".to_owned(), 1.into());
    standing.remove("returns");
    let tables: Tables = serde_json::from_value(other).unwrap();
    tracker.report(&tables, start(), |_| ()).unwrap();
    tracker.next_look(&tables, start()).unwrap();

    // A format of a later version is refused, and not half understood.
    let mut later = kept;
    later["places"][0]["refresh"]["version"] = 2.into();
    let mut tables: Tables = serde_json::from_value(later).unwrap();
    let refusal = tracker.look(&mut tables, start, drop).unwrap_err();
    assert!(refusal.to_string().contains("update it"), "{refusal}");
}

#[test]
fn what_is_given_twice() {
    let pki = Pki::shared();
    let tracker = a_tracker();
    let mut tables = Tables::default();
    for typed in ["127.0.0.1:1", "https://127.0.0.1:1/login"] {
        let target = add(&mut tables, "Customer 7", typed, start()).unwrap();
        assert_eq!(target, "127.0.0.1:1");
    }
    assert_eq!(tables.places.len(), 1);
    // Another customer has a row of his own.
    add(&mut tables, "Customer 8", "127.0.0.1:1", start()).unwrap();
    assert_eq!(tables.places.len(), 2);

    let place = ("Customer 7", "printer");
    for from in [0, 80] {
        let pasted = pki.chain(&leaf("printer.example", from));
        let bytes = pasted.as_bytes();
        tracker.paste(&mut tables, place, bytes, day(from)).unwrap();
    }
    assert_eq!(tables.places.len(), 3);
    let told: Vec<&str> = tables
        .outbox
        .iter()
        .map(|it| it.event.kind.as_str())
        .collect();
    assert_eq!(told, ["renewed"]);

    // What is no certificate is refused with the reason, and tracks nothing.
    let page = b"<!DOCTYPE html><html><body>Sign in</body></html>";
    let other = ("Customer 7", "other");
    let refusal = tracker.paste(&mut tables, other, page, start());
    assert!(refusal.unwrap_err().to_string().contains("sign-in page"));
    assert_eq!(tables.places.len(), 3);
}

#[test]
fn what_a_technician_typed() {
    let mut tables = Tables::default();
    for (typed, code, suggestion) in [
        ("*.example.com", "wildcard", Some("www.example.com")),
        ("it@example.com", "email-address", Some("example.com")),
        ("", "empty", None),
    ] {
        let error = add(&mut tables, "Customer 7", typed, start()).unwrap_err();
        assert_eq!(error.code.as_str(), code);
        assert_eq!(error.suggestion(), suggestion, "{typed}");
    }
    assert!(tables.places.is_empty());
    let target = add(
        &mut tables,
        "Customer 7",
        " HTTPS://Example.COM/x ",
        start(),
    );
    assert_eq!(target.unwrap(), "example.com:443");
}
