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
        looks += tracker.look(&mut tables, now).unwrap();
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
