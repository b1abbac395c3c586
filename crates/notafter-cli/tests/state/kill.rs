//! SIGKILL at any moment: no state is ever half written, nothing is noted as told that was not, and in the end everything is
//! told.
#![cfg(unix)]

use std::collections::BTreeSet;
use std::io::Read;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use serde_json::Value;

use super::server::Server;
use super::{lines, place, state, track};
use crate::common::{AT, Place, Run};

/// Runs that are killed.
const KILLS: u32 = 300;

/// Runs after which everything is forgotten, so that first runs are killed as well as later ones.
const EPOCH: u32 = 12;

/// Fixed, so that a failure comes back (as far as the machine is as quick).
const SEED: u64 = 0x006e_6f74_6166_7465;

/// xorshift64 (Marsaglia 2003): as random as moments need to be.
struct Moments(u64);

impl Moments {
    /// Somewhere from 0 to `most`.
    fn next(&mut self, most: Duration) -> Duration {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        most.mul_f64(f64::from(u32::try_from(self.0 >> 32).unwrap()) / f64::from(u32::MAX))
    }
}

fn spawn(place: &Place, at: &str, targets: &[&str]) -> Child {
    Command::new(env!("CARGO_BIN_EXE_notafter"))
        .args(["check", "--json", "--refresh", "--state", "state.json"])
        // Quicker, and with nothing else to be killed in.
        .args(["--certificate-only", "--roots", "root.pem", "--at", at])
        .args(targets)
        .current_dir(place.path(""))
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap()
}

/// Lets it live for so long; what it said, and whether it was still there.
fn kill_after(mut child: Child, delay: Duration) -> (String, String, bool) {
    let begin = Instant::now();
    std::thread::sleep(delay.saturating_sub(begin.elapsed()));
    let was_there = child.try_wait().unwrap().is_none();
    child.kill().unwrap();
    child.wait().unwrap();
    let mut said = [String::new(), String::new()];
    // Few kilobytes, which a pipe holds.
    child.stdout.unwrap().read_to_string(&mut said[0]).unwrap();
    child.stderr.unwrap().read_to_string(&mut said[1]).unwrap();
    let [out, err] = said;
    (out, err, was_there)
}

/// The events that were told: of whole lines alone.
fn events(out: &str) -> Vec<Value> {
    let whole = out.split_inclusive('\n').filter(|it| it.ends_with('\n'));
    let lines = whole.map(|line| serde_json::from_str::<Value>(line).unwrap());
    lines.filter_map(|it| it.get("event").cloned()).collect()
}

/// Their keys.
fn keys(events: &[Value]) -> BTreeSet<String> {
    let keys = events.iter().map(|it| it["event_key"].as_str().unwrap());
    keys.map(str::to_owned).collect()
}

/// The keys that are noted as told.
fn noted(state: &Value) -> BTreeSet<String> {
    let sent = state["state"]["sent"].as_array().unwrap().iter();
    sent.map(|it| it["event_key"].as_str().unwrap().to_owned())
        .collect()
}

/// Everything in it fits together: nothing of it is from another time than the rest.
fn assert_whole(state: &Value, targets: &[&str], instants: &BTreeSet<String>) {
    assert_eq!(state["format"], "notafter-state");
    let saved_at = state["saved_at"].as_str().unwrap();
    assert!(instants.contains(saved_at), "{saved_at}");
    let contents = &state["state"];
    let tracked = contents["targets"].as_array().unwrap();
    let names: Vec<_> = tracked
        .iter()
        .map(|it| it["server"].as_str().unwrap())
        .collect();
    assert_eq!(names, targets);
    let certificates = contents["certificates"].as_array().unwrap().len() as u64;
    for target in tracked {
        for look in target["looks"].as_array().unwrap() {
            let observed_at = look["observed_at"].as_str().unwrap();
            assert_eq!(observed_at, target["refresh"]["last_attempt_at"]);
            assert!(observed_at <= saved_at);
            for place in look["chain"].as_array().unwrap() {
                assert!(place.as_u64().unwrap() < certificates);
            }
        }
    }
}

fn names(place: &Place) -> Vec<String> {
    let entries = std::fs::read_dir(place.path("")).unwrap();
    let names = entries.map(|it| it.unwrap().file_name().into_string().unwrap());
    let mut names: Vec<String> = names.collect();
    names.sort();
    names
}

#[test]
fn killed_at_any_moment_it_loses_nothing() {
    let (place, root) = place();
    let expired = root.issue_dated("127.0.0.1", (2025, 6, 1), (2026, 5, 30));
    let alternating = [
        root.issue_dated("127.0.0.1", (2026, 1, 1), (2027, 1, 1)),
        root.issue_dated("127.0.0.1", (2026, 2, 1), (2027, 2, 1)),
    ];
    let servers = [
        Server::start(&root.issue("127.0.0.1")),
        Server::start(&expired),
        Server::start(&alternating[0]),
    ];
    let targets = servers.each_ref().map(Server::target);
    let targets = targets.each_ref().map(String::as_str);

    // How long a run takes when nobody disturbs it: the quickest of a few.
    let mut typical = Duration::MAX;
    for _ in 0..4 {
        let begin = Instant::now();
        let run = Run::from(spawn(&place, AT, &targets).wait_with_output().unwrap());
        assert_eq!(run.code, 2, "{}", run.stderr);
        typical = typical.min(begin.elapsed());
    }
    std::fs::remove_file(place.path("state.json")).unwrap();

    let start: notafter::time::Timestamp = AT.parse().unwrap();
    let mut moments = Moments(SEED);
    let mut instants = BTreeSet::new();
    let mut told = BTreeSet::new();
    let mut expiries = BTreeSet::new();
    let mut killed = 0;
    let mut most = typical.mul_f64(1.2);
    let (mut unsaved, mut untold, mut done) = (0, 0, 0);
    for round in 0..KILLS {
        if round % EPOCH == 0 {
            let _ = std::fs::remove_file(place.path("state.json"));
            told.clear();
        }
        servers[2].show(&alternating[usize::try_from(round % 2).unwrap()]);
        let at = start
            .saturating_add_seconds(i64::from(round) * 600)
            .to_string();
        instants.insert(at.clone());
        let child = spawn(&place, &at, &targets);
        let (out, err, was_there) = kill_after(child, moments.next(most));
        killed += u32::from(was_there);
        // Whatever else the machine has to do: about two of three are still there.
        most = most.mul_f64(if was_there { 1.01 } else { 0.98 });
        assert_eq!(err, "", "{round}");
        let events = events(&out);
        told.extend(keys(&events));
        let of_expiry = events.iter().filter(|it| it["condition"] == "expiry");
        expiries.extend(of_expiry.map(|it| it["event_key"].as_str().unwrap().to_owned()));
        if !place.path("state.json").exists() {
            unsaved += 1;
            continue;
        }
        let state = state(&place);
        assert_whole(&state, &targets, &instants);
        // Told first, noted then.
        let noted = noted(&state);
        assert!(noted.is_subset(&told), "{round}: {noted:?} {told:?}");
        let is_news = |it: &Value| it["is_news"] == true;
        let targets = state["state"]["targets"].as_array().unwrap();
        if state["saved_at"] != at.as_str() {
            unsaved += 1;
        } else if targets.iter().any(is_news) {
            untold += 1;
        } else {
            done += 1;
        }
    }
    // It was killed before, between and after.
    assert!(killed >= KILLS / 3, "{killed}");
    assert!(unsaved > 0 && done > 0, "{unsaved} {untold} {done}");
    println!(
        "a run takes {typical:?}; killed {killed}; unsaved {unsaved}, untold {untold}, done {done}"
    );

    // Undisturbed, it tells what was not noted, and notes it.
    let before = state(&place);
    let end = start
        .saturating_add_seconds(i64::from(KILLS) * 600)
        .to_string();
    let last = track(&place, &end, &["--json", "--refresh", "--certificate-only"]);
    assert_eq!((last.code, last.stderr.as_str()), (2, ""));
    let after = state(&place);
    let told_last = keys(&events(&last.stdout));
    let newly: BTreeSet<_> = noted(&after).difference(&noted(&before)).cloned().collect();
    assert_eq!(told_last, newly);
    told.extend(told_last);
    // What was told by a run that was killed before it noted that need not be here: the certificate may be back.
    assert!(noted(&after).is_subset(&told));
    assert_eq!(
        expiries.len(),
        1,
        "it is one thing, however often it was told"
    );
    assert!(expiries.is_subset(&noted(&after)));
    let shown = after["state"]["standings"].as_array().unwrap();
    let shown = shown.iter().find(|it| it["target"] == targets[2]).unwrap();
    let not_after = shown["certificate"]["not_after"].as_str().unwrap();
    assert_eq!(not_after, "2027-02-01T00:00:00Z", "the last round's");
    let never = track(&place, &end, &["--json"]);
    assert_eq!(lines(&never).1, Vec::<Value>::new());
    assert_eq!(names(&place), ["root.pem", "state.json", "state.json.lock"]);
}
