//! A machine without network blames itself, for a while.

use super::server::Server;
use super::{place, state, told, track};
use crate::common::{AT, Authority, Place};

/// From where every server is due.
const DUE: &str = "2026-06-05T00:00:00Z";

/// Servers that are tracked since [`AT`].
fn tracked(place: &Place, root: &Authority, count: usize) -> Vec<Server> {
    let servers: Vec<Server> = (1..=count)
        .map(|number| {
            let hosts = ["127.0.0.1", &format!("224.0.0.{number}")];
            Server::start(&root.issue_for(&hosts))
        })
        .collect();
    let targets: Vec<String> = servers.iter().map(Server::target).collect();
    let targets: Vec<&str> = targets.iter().map(String::as_str).collect();
    assert_eq!(track(place, AT, &targets).code, 0);
    servers
}

/// An address to which no way leads, on any machine: nobody has a TCP connection with a group.
fn lost(server: &Server, number: usize) -> String {
    format!("224.0.0.{}:{}", number + 1, server.address.port())
}

fn swap(place: &Place, pairs: impl Iterator<Item = (String, String)>) {
    let path = place.path("state.json");
    let mut text = std::fs::read_to_string(&path).unwrap();
    for (from, to) in pairs {
        text = text.replace(&from, &to);
    }
    std::fs::write(path, text).unwrap();
}

/// From now on no way leads to these.
fn lose(place: &Place, servers: &[Server]) {
    let pairs = servers.iter().enumerate();
    swap(
        place,
        pairs.map(|(number, it)| (it.target(), lost(it, number))),
    );
}

/// A way leads to them again.
fn find(place: &Place, servers: &[Server]) {
    let pairs = servers.iter().enumerate();
    swap(
        place,
        pairs.map(|(number, it)| (lost(it, number), it.target())),
    );
}

#[test]
fn without_network_nothing_is_held_against_servers() {
    let (place, root) = place();
    let servers = tracked(&place, &root, 3);
    lose(&place, &servers);
    let before = state(&place)["state"].clone();
    let first = track(&place, DUE, &["--events-only"]);
    assert_eq!((first.code, first.stdout.as_str()), (3, ""));
    assert_eq!(first.stderr.lines().count(), 1, "{}", first.stderr);
    assert!(first.stderr.contains("no network"), "{}", first.stderr);
    let after = state(&place)["state"].clone();
    assert_eq!(after["offline_since"], DUE);
    for of in ["targets", "standings", "sent"] {
        assert_eq!(before[of], after[of]);
    }
    // Once for cron; whoever types it is told each time.
    let second = track(&place, "2026-06-05T01:00:00Z", &["--events-only"]);
    assert_eq!(
        (second.code, second.stdout.as_str(), second.stderr.as_str()),
        (3, "", "")
    );
    let typed = track(&place, "2026-06-05T02:00:00Z", &["--json"]);
    assert_eq!((typed.code, told(&typed)), (3, vec![]));
    assert!(typed.stderr.contains("no network"), "{}", typed.stderr);
    assert_eq!(typed.json().len(), 3, "what was seen is shown");

    find(&place, &servers);
    let back = track(&place, "2026-06-05T03:00:00Z", &["--json"]);
    assert_eq!((back.code, told(&back)), (0, vec![]));
    assert_eq!(state(&place)["state"].get("offline_since"), None);
    assert!(servers.iter().all(|it| it.visits() == 2));
}

#[test]
fn after_a_day_it_counts() {
    let (place, root) = place();
    let servers = tracked(&place, &root, 3);
    lose(&place, &servers);
    for (at, code, count) in [
        // A clock that is ahead makes the day no longer; what it told is over then.
        ("2036-06-05T00:00:00Z", 2, 3),
        (DUE, 3, 3),
        ("2026-06-05T23:59:59Z", 3, 0),
        ("2026-06-06T00:00:00Z", 2, 0),
        ("2026-06-06T01:00:00Z", 2, 3),
    ] {
        let run = track(&place, at, &["--json"]);
        assert_eq!(
            (run.code, told(&run).len()),
            (code, count),
            "{at}: {}",
            run.stdout
        );
    }
}

#[test]
fn one_server_that_answers_is_proof() {
    let (place, root) = place();
    let servers = tracked(&place, &root, 4);
    lose(&place, &servers[..3]);
    let names: Vec<String> = (0..3).map(|it| lost(&servers[it], it)).collect();
    // Not due, but asked.
    let mut arguments = vec!["--json", "--refresh"];
    arguments.extend(names.iter().map(String::as_str));
    let first = track(&place, "2026-06-01T01:00:00Z", &arguments);
    assert_eq!((first.code, first.stderr.as_str()), (2, ""));
    assert_eq!(servers[3].visits(), 2);
    let second = track(&place, "2026-06-01T02:00:00Z", &["--json"]);
    let expected = names
        .iter()
        .map(|it| format!("opened unreachable warning {it}"));
    assert_eq!(told(&second), expected.collect::<Vec<_>>());
    assert_eq!(state(&place)["state"].get("offline_since"), None);
}

#[test]
fn two_hosts_prove_nothing() {
    let (place, root) = place();
    let servers = tracked(&place, &root, 2);
    lose(&place, &servers);
    let first = track(&place, DUE, &["--json"]);
    assert_eq!((first.code, first.stderr.as_str()), (2, ""));
    let second = track(&place, "2026-06-05T01:00:00Z", &["--json"]);
    assert_eq!(told(&second).len(), 2, "{}", second.stdout);
}
