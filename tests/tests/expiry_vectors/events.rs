//! What happened between two states of all places.

use notafter_core::expiry::events::{EventOptions, Standing, diff, standings};
use notafter_core::expiry::{ExpiryPolicy, IssuerAllowList, Snapshot};
use notafter_core::time::Timestamp;
use notafter_records::{
    EventRecord, SnapshotRecord, StandingRecord, event_record, standing_record,
};
use serde_json::{Value, json};

/// The events of the last run. Between runs everything goes through its records, as it does where it is stored.
pub(crate) fn found(input: &Value) -> Value {
    let options = options(&input["options"]);
    let mut known: Vec<Standing> = Vec::new();
    for run in list(&input["before"]) {
        known = stored(&moved(&known, run, &options));
    }
    let now = stored(&moved(&known, input, &options));
    let at = instant(&input["at"]);
    let records = |known: &[Standing]| -> Vec<EventRecord> {
        diff(known, &now, at).iter().map(event_record).collect()
    };
    let events = records(&known);
    assert!(events.iter().all(|it| !it.message.is_empty()));
    assert_eq!(records(&known), events, "the same call, the same events");
    assert_eq!(records(&now), [], "nothing happened since");
    json!({ "events": events })
}

fn moved(known: &[Standing], run: &Value, options: &EventOptions) -> Vec<Standing> {
    let looks: Vec<Snapshot> = list(&run["looks"])
        .iter()
        .map(|look| {
            let record: SnapshotRecord = serde_json::from_value(look.clone()).expect("a look");
            record.try_into().expect("a snapshot")
        })
        .collect();
    let mut now = standings(known, &looks, options, instant(&run["at"]));
    for target in list(&run["forgotten"]) {
        now.retain(|it| *target != *it.location.target);
    }
    now
}

fn stored(standings: &[Standing]) -> Vec<Standing> {
    let records: Vec<_> = standings.iter().map(standing_record).collect();
    let json = serde_json::to_string(&records).expect("JSON");
    let records: Vec<StandingRecord> = serde_json::from_str(&json).expect("records");
    let read = records.into_iter().map(TryInto::try_into);
    let read: Vec<Standing> = read.collect::<Result<_, _>>().expect("standings");
    assert_eq!(read, standings, "everything comes back");
    read
}

fn options(input: &Value) -> EventOptions {
    let policy = match input["policy"].as_str() {
        None | Some("lifetime-relative") => ExpiryPolicy::lifetime_relative(),
        Some("classic-90-60-30") => ExpiryPolicy::classic_90_60_30(),
        Some(other) => panic!("policy {other}"),
    };
    let issuers = input["allowed_issuers"].as_array();
    let issuers = issuers.map(|it| IssuerAllowList::new(it.iter().filter_map(Value::as_str)));
    let options = EventOptions::default()
        .with_policy(policy)
        .with_allowed_issuers(issuers)
        .with_accept_untrusted(input["accept_untrusted"] == true);
    match input["unreachable_after"].as_u64() {
        Some(after) => options.with_unreachable_after(u32::try_from(after).expect("few")),
        None => options,
    }
}

fn list(value: &Value) -> &[Value] {
    value.as_array().map_or(&[], Vec::as_slice)
}

fn instant(value: &Value) -> Timestamp {
    let text = value.as_str().expect("an instant");
    text.parse().expect("an RFC 3339 time")
}
