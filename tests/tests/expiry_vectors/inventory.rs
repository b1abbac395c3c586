//! What a fleet's snapshots say together.

use notafter_core::expiry::inventory::{
    Expected, by_fingerprint, by_issuer, by_state, by_tag, expirations, issuers_not_allowed,
    reconcile, rollout,
};
use notafter_core::expiry::{ExpiryPolicy, IssuerAllowList, Snapshot};
use notafter_core::time::Timestamp;
use notafter_records::{
    ExpectedRecord, GroupRecord, SnapshotRecord, expirations_record, group_record,
    reconciliation_record, rollout_record, snapshot_record,
};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

/// What the function that the input names makes of its snapshots.
pub(crate) fn found(input: &Value) -> Value {
    let snapshots: Vec<Snapshot> = records::<SnapshotRecord>(&input["snapshots"])
        .into_iter()
        .map(|it| it.try_into().expect("a snapshot"))
        .collect();
    let text = |name: &str| input[name].as_str().expect("a text");
    let at = || -> Timestamp { text("at").parse().expect("an instant") };
    let policy = || match text("policy") {
        "lifetime-relative" => ExpiryPolicy::lifetime_relative(),
        "classic-90-60-30" => ExpiryPolicy::classic_90_60_30(),
        other => panic!("policy {other}"),
    };
    match text("function") {
        "expirations" => value(&expirations_record(&expirations(
            &snapshots,
            &policy(),
            at(),
        ))),
        "by_fingerprint" => groups(by_fingerprint(&snapshots), Some),
        "by_tag" => groups(by_tag(&snapshots), |tag| tag),
        "by_issuer" => groups(by_issuer(&snapshots), Some),
        "by_state" => groups(by_state(&snapshots, &policy(), at()), |state| {
            Some(state.as_str())
        }),
        "reconcile" => {
            let expected: Vec<Expected> = records::<ExpectedRecord>(&input["expected"])
                .into_iter()
                .map(Into::into)
                .collect();
            value(&reconciliation_record(&reconcile(&expected, &snapshots)))
        }
        "rollout" => value(&rollout_record(&rollout(
            text("old"),
            text("new"),
            &snapshots,
        ))),
        "issuers_not_allowed" => {
            let list = IssuerAllowList::new(records::<String>(&input["allowed"]));
            let places: Vec<SnapshotRecord> = issuers_not_allowed(&snapshots, &list)
                .into_iter()
                .map(snapshot_record)
                .collect();
            json!({ "places": value(&places) })
        }
        other => panic!("function {other}"),
    }
}

fn records<T: DeserializeOwned>(value: &Value) -> Vec<T> {
    serde_json::from_value(value.clone()).expect("records")
}

fn value(record: &impl Serialize) -> Value {
    serde_json::to_value(record).expect("a record")
}

fn groups<'a, K>(
    groups: impl IntoIterator<Item = (K, Vec<&'a Snapshot>)>,
    text: impl Fn(K) -> Option<&'a str>,
) -> Value {
    let groups: Vec<GroupRecord> = groups
        .into_iter()
        .map(|(key, group)| group_record(text(key), &group))
        .collect();
    json!({ "groups": value(&groups) })
}
