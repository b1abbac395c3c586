//! When a target is looked at again.
//!
//! Worked out by hand from "When to look again" in `docs/expiry.md`. The waits that are drawn by hash were computed with
//! Python's `hashlib` from the rule as it stands there:
//!
//! ```text
//! seed = sha256(target)[:8]; wait = least + (sha256(seed + at.to_bytes(8, "big"))[:8] * (most - least + 1) >> 64)
//! ```

use serde_json::{Value, json};

use crate::case::{Case, Subject};

pub(crate) fn subject() -> Subject {
    let cases = [spread(), failures(), ends(), clocks(), stored()];
    Subject::new(
        "expiry/refresh",
        "When a target is looked at again (docs/expiry.md).",
        cases.into_iter().flatten().collect(),
    )
}

const TARGET: &str = "www.example.com:443";
/// The first eight octets of its SHA-256.
const SEED: &str = "1b9afc2066929cc5";
/// When the first look is taken.
const FIRST: &str = "2026-11-22T09:30:00Z";
/// No end that anything would have to wait for.
const FAR: &str = "2036-01-01T00:00:00Z";
/// 150,146 s after the first look: what the hash draws from 86,400 to 172,800 s.
const NEXT: &str = "2026-11-24T03:12:26Z";

fn obtained(at: &str, end: &str) -> Value {
    json!({"at": at, "outcome": "obtained", "effective_not_after": end})
}

fn turning(at: &str, end: &str, turn: &str) -> Value {
    json!({"at": at, "outcome": "obtained", "effective_not_after": end, "next_transition_at": turn})
}

fn failed(at: &str) -> Value {
    json!({"at": at, "outcome": "failed"})
}

/// A target that is new at the first look, and what came of its looks.
#[expect(clippy::needless_pass_by_value, reason = "lists are made in place")]
fn target(name: &str, about: &str, steps: Vec<Value>, expect: Value) -> Case {
    let input = json!({"target": TARGET, "new_at": FIRST, "steps": steps});
    Case::new(name, about, input, expect)
}

/// A state as it was stored, asked at an instant.
#[expect(clippy::needless_pass_by_value, reason = "json! makes values")]
fn state(name: &str, about: &str, state: Value, at: &str, expect: Value) -> Case {
    let mut record = json!({"version": 1, "seed": SEED});
    let fields = record.as_object_mut().expect("an object");
    fields.extend(state.as_object().expect("an object").clone());
    Case::new(name, about, json!({"state": record, "at": at}), expect)
}

fn spread() -> Vec<Case> {
    let other = |name: &str, about: &str, target: &str, seed: &str, next: &str| {
        let input = json!({"target": target, "new_at": FIRST, "steps": [obtained(FIRST, FAR)]});
        Case::new(
            name,
            about,
            input,
            json!({"next": [next], "state": {"seed": seed}}),
        )
    };
    vec![
        Case::new(
            "new",
            "Nobody has looked: due at once, and nothing is known.",
            json!({"target": TARGET, "new_at": FIRST, "at": FIRST}),
            json!({
                "state": {"version": 1, "seed": SEED, "pasted": false, "failures": 0, "next_attempt_at": FIRST,
                    "last_attempt_at": null, "last_success_at": null},
                "is_due": true,
                "due_at": FIRST,
                "staleness_seconds": null,
            }),
        ),
        target(
            "two-looks",
            "150,146 s after the first look, 125,652 s after the second: each wait is drawn anew.",
            vec![obtained(FIRST, FAR), obtained(NEXT, FAR)],
            json!({
                "next": [NEXT, "2026-11-25T14:06:38Z"],
                "state": {"failures": 0, "last_attempt_at": NEXT, "last_success_at": NEXT, "effective_not_after": FAR},
            }),
        ),
        other(
            "another-target",
            "170,890 s.",
            "mail.example.com:25",
            "dd08b6fbd9400339",
            "2026-11-24T08:58:10Z",
        ),
        other(
            "target-beyond-ascii",
            "The text is hashed in UTF-8. 101,473 s.",
            "b\u{fc}cher.example:443",
            "e44abe94bd706155",
            "2026-11-23T13:41:13Z",
        ),
        other(
            "empty-target",
            "The hash of nothing is one too. 144,411 s.",
            "",
            "e3b0c44298fc1c14",
            "2026-11-24T01:36:51Z",
        ),
        Case::new(
            "frequent",
            "From 2,700 to 3,600 s: 3,364 s.",
            json!({"policy": "frequent", "target": TARGET, "new_at": FIRST, "steps": [obtained(FIRST, FAR)]}),
            json!({"next": ["2026-11-22T10:26:04Z"]}),
        ),
        Case::new(
            "before-1970",
            "The instant is hashed in two's complement: -1 is eight octets ff. 138,082 s.",
            json!({"target": TARGET, "new_at": "1969-12-31T23:59:59Z",
                "steps": [obtained("1969-12-31T23:59:59Z", FAR)]}),
            json!({"next": ["1970-01-02T14:21:21Z"]}),
        ),
        Case::new(
            "nothing-to-draw-from",
            "Where the interval is a single number, that is the wait.",
            json!({"policy": {"interval_min_seconds": 3600, "interval_max_seconds": 3600}, "target": TARGET,
                "new_at": FIRST, "steps": [obtained(FIRST, FAR)]}),
            json!({"next": ["2026-11-22T10:30:00Z"]}),
        ),
    ]
}

fn failures() -> Vec<Case> {
    vec![
        target(
            "five-attempts-and-a-rest",
            "15 minutes, 1, 4 and 16 hours, a week; then from the beginning.",
            vec![
                failed("2026-11-22T09:30:00Z"),
                failed("2026-11-22T09:45:00Z"),
                failed("2026-11-22T10:45:00Z"),
                failed("2026-11-22T14:45:00Z"),
                failed("2026-11-23T06:45:00Z"),
                failed("2026-11-30T06:45:00Z"),
            ],
            json!({
                "next": [
                    "2026-11-22T09:45:00Z",
                    "2026-11-22T10:45:00Z",
                    "2026-11-22T14:45:00Z",
                    "2026-11-23T06:45:00Z",
                    "2026-11-30T06:45:00Z",
                    "2026-11-30T07:00:00Z",
                ],
                "state": {"failures": 6, "last_attempt_at": "2026-11-30T06:45:00Z", "last_success_at": null},
            }),
        ),
        target(
            "a-late-attempt",
            "A caller that slept for a day after the first failure: delays count from the look.",
            vec![failed(FIRST), failed("2026-11-23T09:30:00Z")],
            json!({"next": ["2026-11-22T09:45:00Z", "2026-11-23T10:30:00Z"]}),
        ),
        target(
            "a-success-ends-the-round",
            "After it, the first delay is that of a first failure.",
            vec![
                failed("2026-11-22T09:00:00Z"),
                failed("2026-11-22T09:15:00Z"),
                obtained(FIRST, FAR),
                failed(NEXT),
            ],
            json!({
                "next": ["2026-11-22T09:15:00Z", "2026-11-22T10:15:00Z", NEXT, "2026-11-24T03:27:26Z"],
                "state": {"failures": 1, "last_success_at": FIRST, "effective_not_after": FAR},
            }),
        ),
        Case::new(
            "frequent-failures",
            "2, 4, 8 and 16 minutes, 6 hours.",
            json!({"policy": "frequent", "target": TARGET, "new_at": FIRST, "steps": [
                failed("2026-11-22T09:30:00Z"),
                failed("2026-11-22T09:32:00Z"),
                failed("2026-11-22T09:36:00Z"),
                failed("2026-11-22T09:44:00Z"),
                failed("2026-11-22T10:00:00Z"),
            ]}),
            json!({"next": [
                "2026-11-22T09:32:00Z",
                "2026-11-22T09:36:00Z",
                "2026-11-22T09:44:00Z",
                "2026-11-22T10:00:00Z",
                "2026-11-22T16:00:00Z",
            ]}),
        ),
        Case::new(
            "a-policy-by-hand",
            "Two attempts, 1,000 s apart, and an hour's rest; the gap and the interval are the tracker's.",
            json!({"policy": {"attempts": 2, "first_retry_seconds": 1000, "retry_factor": 1,
                "longest_retry_seconds": 1000, "rest_seconds": 3600}, "target": TARGET, "new_at": FIRST,
                "steps": [failed("2026-11-22T00:00:00Z"), failed("2026-11-22T00:16:40Z"), failed("2026-11-22T01:16:40Z")]}),
            json!({"next": ["2026-11-22T00:16:40Z", "2026-11-22T01:16:40Z", "2026-11-22T01:33:20Z"]}),
        ),
        Case::new(
            "a-policy-without-sense",
            "A rest of 15 hours after a delay of 16.",
            json!({"policy": {"rest_seconds": 54_000}, "target": TARGET, "new_at": FIRST}),
            json!({"error": {"code": "out-of-range", "field": "rest_seconds"}}),
        ),
    ]
}

fn ends() -> Vec<Case> {
    let one = |name: &str, about: &str, end: &str, next: &str| {
        target(
            name,
            about,
            vec![obtained(FIRST, end)],
            json!({"next": [next]}),
        )
    };
    let turn = |name: &str, about: &str, turn: &str, next: &str| {
        target(
            name,
            about,
            vec![turning(FIRST, FAR, turn)],
            json!({"next": [next]}),
        )
    };
    vec![
        one(
            "half-of-what-is-left",
            "A day and a second are left, 86,401 s; half of it, rounded down, is 43,200.",
            "2026-11-23T09:30:00Z",
            "2026-11-22T21:30:00Z",
        ),
        one(
            "half-is-later",
            "Half of 300,292 s is the 150,146 s that were drawn.",
            "2026-11-25T20:54:51Z",
            NEXT,
        ),
        one(
            "half-is-a-second-sooner",
            "Half of 300,291 s, rounded down, is 150,145.",
            "2026-11-25T20:54:50Z",
            "2026-11-24T03:12:25Z",
        ),
        one(
            "two-gaps-left",
            "600 s to the first second after the end: one look between.",
            "2026-11-22T09:39:59Z",
            "2026-11-22T09:35:00Z",
        ),
        one(
            "less-than-two-gaps-left",
            "599 s: the next look is in the first second after the end.",
            "2026-11-22T09:39:58Z",
            "2026-11-22T09:39:59Z",
        ),
        one(
            "a-gap-left",
            "300 s: in the first second after the end.",
            "2026-11-22T09:34:59Z",
            "2026-11-22T09:35:00Z",
        ),
        one(
            "less-than-a-gap-left",
            "299 s: never closer than the gap, so a second late.",
            "2026-11-22T09:34:58Z",
            "2026-11-22T09:35:00Z",
        ),
        one(
            "in-the-last-valid-second",
            "not_after itself is valid.",
            FIRST,
            "2026-11-22T09:35:00Z",
        ),
        one(
            "in-the-first-second-after",
            "Over for 0 s: the gap.",
            "2026-11-22T09:29:59Z",
            "2026-11-22T09:35:00Z",
        ),
        one(
            "expired-for-an-hour",
            "3,600 s over: 3,600 s more at most, so that a repair is seen soon.",
            "2026-11-22T08:29:59Z",
            "2026-11-22T10:30:00Z",
        ),
        one(
            "expired-for-years",
            "The interval.",
            "2016-01-01T00:00:00Z",
            NEXT,
        ),
        one(
            "no-end",
            "9999-12-31T23:59:59Z says that there is none (RFC 5280 section 4.1.2.5).",
            "9999-12-31T23:59:59Z",
            NEXT,
        ),
        turn(
            "a-change-to-come",
            "The level changes before the interval is over: looked at then.",
            "2026-11-23T00:00:00Z",
            "2026-11-23T00:00:00Z",
        ),
        turn(
            "a-change-within-the-gap",
            "Never closer than the gap.",
            "2026-11-22T09:30:01Z",
            "2026-11-22T09:35:00Z",
        ),
        turn(
            "a-change-that-is-past",
            "A change that is not to come counts for nothing.",
            FIRST,
            NEXT,
        ),
        turn(
            "a-change-after-the-interval",
            "The interval is over sooner.",
            "2026-11-24T03:12:27Z",
            NEXT,
        ),
        target(
            "no-rest-through-the-end",
            "At the fifth failure 355,500 s are left: half of that, 177,750 s, is less than a week.",
            vec![
                obtained(FIRST, "2026-11-28T09:29:59Z"),
                failed("2026-11-23T09:30:00Z"),
                failed("2026-11-23T09:45:00Z"),
                failed("2026-11-23T10:45:00Z"),
                failed("2026-11-23T14:45:00Z"),
                failed("2026-11-24T06:45:00Z"),
                failed("2026-11-26T08:07:30Z"),
            ],
            json!({
                "next": [
                    NEXT,
                    "2026-11-23T09:45:00Z",
                    "2026-11-23T10:45:00Z",
                    "2026-11-23T14:45:00Z",
                    "2026-11-24T06:45:00Z",
                    "2026-11-26T08:07:30Z",
                    "2026-11-26T08:22:30Z",
                ],
                "state": {"failures": 6, "effective_not_after": "2026-11-28T09:29:59Z"},
            }),
        ),
        target(
            "failing-at-the-end",
            "Failures too leave the first second after the end to a look, and rest after it.",
            vec![
                obtained(FIRST, "2026-11-22T10:29:59Z"),
                failed("2026-11-22T10:00:00Z"),
                failed("2026-11-22T10:15:00Z"),
                failed("2026-11-22T10:22:30Z"),
                failed("2026-11-22T10:30:00Z"),
                failed("2026-11-22T10:45:00Z"),
            ],
            // 1,800 s left: 15 minutes and half of it are the same. 900 s: half. 450 s: less than two gaps.
            json!({"next": [
                "2026-11-22T10:00:00Z",
                "2026-11-22T10:15:00Z",
                "2026-11-22T10:22:30Z",
                "2026-11-22T10:30:00Z",
                "2026-11-23T02:30:00Z",
                "2026-11-29T10:45:00Z",
            ]}),
        ),
        target(
            "no-rest-through-a-change",
            "The week's rest ends where the level changes, as it was known from the last look.",
            vec![
                turning(FIRST, FAR, "2026-11-26T12:00:00Z"),
                failed(NEXT),
                failed("2026-11-24T03:27:26Z"),
                failed("2026-11-24T04:27:26Z"),
                failed("2026-11-24T08:27:26Z"),
                failed("2026-11-25T00:27:26Z"),
            ],
            json!({"next": [
                NEXT,
                "2026-11-24T03:27:26Z",
                "2026-11-24T04:27:26Z",
                "2026-11-24T08:27:26Z",
                "2026-11-25T00:27:26Z",
                "2026-11-26T12:00:00Z",
            ]}),
        ),
    ]
}

fn clocks() -> Vec<Case> {
    let ahead = json!({"next_attempt_at": "2026-11-29T09:30:00Z"});
    vec![
        state(
            "longest-wait-ahead",
            "A week ahead is the most that the policy sets.",
            ahead.clone(),
            FIRST,
            json!({"is_due": false, "due_at": "2026-11-29T09:30:00Z"}),
        ),
        state(
            "more-than-the-longest-wait-ahead",
            "A week and a second: written under another clock, so due.",
            ahead,
            "2026-11-22T09:29:59Z",
            json!({"is_due": true, "due_at": "2026-11-22T09:29:59Z"}),
        ),
        state(
            "second-before-it-is-due",
            "Not yet.",
            json!({"next_attempt_at": NEXT}),
            "2026-11-24T03:12:25Z",
            json!({"is_due": false, "due_at": NEXT}),
        ),
        state(
            "due",
            "In the very second.",
            json!({"next_attempt_at": NEXT}),
            NEXT,
            json!({"is_due": true, "due_at": NEXT}),
        ),
        state(
            "long-due",
            "A clock that has gone forwards by years.",
            json!({"next_attempt_at": NEXT, "last_attempt_at": FIRST, "last_success_at": FIRST}),
            "2036-11-22T09:30:00Z",
            json!({"is_due": true, "due_at": NEXT, "staleness_seconds": 315_619_200}),
        ),
        state(
            "back-by-ten-minutes",
            "Nothing is due sooner for it, and nothing is less than fresh.",
            json!({"next_attempt_at": NEXT, "last_attempt_at": FIRST, "last_success_at": FIRST}),
            "2026-11-22T09:20:00Z",
            json!({"is_due": false, "due_at": NEXT, "staleness_seconds": 0}),
        ),
        Case::new(
            "back-by-years",
            "The counter survives; delays count from the present.",
            json!({
                "state": {"version": 1, "seed": SEED, "failures": 2, "last_attempt_at": "2040-01-01T00:00:00Z",
                    "next_attempt_at": "2040-01-01T01:00:00Z"},
                "steps": [failed(FIRST)],
                "at": FIRST,
            }),
            json!({
                "next": ["2026-11-22T13:30:00Z"],
                "state": {"failures": 3, "last_attempt_at": FIRST},
                "is_due": false,
            }),
        ),
        state(
            "within-the-gap-of-the-last-look",
            "Whatever stands there, never two looks within five minutes.",
            json!({"next_attempt_at": FIRST, "last_attempt_at": "2026-11-22T09:29:00Z"}),
            FIRST,
            json!({"is_due": false, "due_at": "2026-11-22T09:34:00Z"}),
        ),
        state(
            "gap-of-a-look-just-ahead",
            "A clock that was set back by less than the gap: no second look within five minutes.",
            json!({"next_attempt_at": FIRST, "last_attempt_at": "2026-11-22T09:34:59Z"}),
            FIRST,
            json!({"is_due": false, "due_at": "2026-11-22T09:39:59Z"}),
        ),
        state(
            "gap-of-a-look-to-come",
            "A last look that lies ahead by the gap or more was under another clock: it keeps nobody off.",
            json!({"next_attempt_at": FIRST, "last_attempt_at": "2026-11-22T09:35:00Z"}),
            FIRST,
            json!({"is_due": true, "due_at": FIRST}),
        ),
        state(
            "a-second-back-in-a-rest",
            "A week and a second ahead, but the clock was only set back by a second after the look: no new round.",
            json!({"next_attempt_at": "2026-11-29T09:30:01Z", "last_attempt_at": "2026-11-22T09:30:01Z", "failures": 5}),
            FIRST,
            json!({"is_due": false, "due_at": "2026-11-22T09:35:01Z"}),
        ),
        state(
            "end-passed-unseen",
            "The end lies between the last look and the next one: due a second after it.",
            json!({"next_attempt_at": "2026-11-23T00:00:00Z", "last_attempt_at": "2026-11-22T00:00:00Z",
                "effective_not_after": "2026-11-22T09:29:59Z"}),
            FIRST,
            json!({"is_due": true, "due_at": FIRST}),
        ),
        state(
            "end-not-yet-passed",
            "A second before that, which is the last valid one.",
            json!({"next_attempt_at": "2026-11-23T00:00:00Z", "last_attempt_at": "2026-11-22T00:00:00Z",
                "effective_not_after": "2026-11-22T09:29:59Z"}),
            "2026-11-22T09:29:59Z",
            json!({"is_due": false, "due_at": FIRST}),
        ),
        state(
            "end-seen",
            "The last look came after the end: the next is as it was set.",
            json!({"next_attempt_at": "2026-11-23T00:00:00Z", "last_attempt_at": "2026-11-22T00:00:00Z",
                "effective_not_after": "2026-11-21T23:59:59Z"}),
            FIRST,
            json!({"is_due": false, "due_at": "2026-11-23T00:00:00Z"}),
        ),
        state(
            "end-seen-under-a-clock-ahead",
            "The last look lies two days ahead, beyond the end: by the present clock nobody has seen that yet.",
            json!({"next_attempt_at": "2026-11-26T00:00:00Z", "last_attempt_at": "2026-11-24T09:30:00Z",
                "effective_not_after": "2026-11-22T09:29:59Z"}),
            FIRST,
            json!({"is_due": true, "due_at": FIRST}),
        ),
    ]
}

fn stored() -> Vec<Case> {
    vec![
        Case::new(
            "version-1",
            "A state as version 1 wrote it: it loads for ever.",
            json!({
                "state": {
                    "version": 1,
                    "seed": "1b9afc2066929cc5",
                    "pasted": false,
                    "failures": 2,
                    "last_attempt_at": "2026-11-22T09:45:00Z",
                    "last_success_at": "2026-11-21T00:00:00Z",
                    "effective_not_after": "2027-01-07T23:59:59Z",
                    "next_transition_at": "2026-12-23T08:00:00Z",
                    "next_attempt_at": "2026-11-22T10:45:00Z",
                },
                "at": "2026-11-22T10:44:59Z",
            }),
            json!({
                "state": {
                    "version": 1,
                    "seed": "1b9afc2066929cc5",
                    "pasted": false,
                    "failures": 2,
                    "last_attempt_at": "2026-11-22T09:45:00Z",
                    "last_success_at": "2026-11-21T00:00:00Z",
                    "effective_not_after": "2027-01-07T23:59:59Z",
                    "next_transition_at": "2026-12-23T08:00:00Z",
                    "next_attempt_at": "2026-11-22T10:45:00Z",
                },
                "is_due": false,
                "due_at": "2026-11-22T10:45:00Z",
                "staleness_seconds": 125_099,
            }),
        ),
        Case::new(
            "version-1-alone",
            "What is missing is not known, and what is not known is looked at.",
            json!({"state": {"version": 1}, "at": FIRST}),
            json!({
                "state": {"seed": "0000000000000000", "pasted": false, "failures": 0},
                "is_due": true,
                "staleness_seconds": null,
            }),
        ),
        Case::new(
            "fields-of-later-days",
            "Fields that are not known are passed over.",
            json!({"state": {"version": 1, "seed": "ff", "mood": {"of": "the day"}, "next_attempt_at": NEXT}, "at": FIRST}),
            json!({"state": {"seed": "00000000000000ff"}, "is_due": false}),
        ),
        Case::new(
            "a-later-version",
            "A later version may mean something else by the same fields.",
            json!({"state": {"version": 2, "seed": SEED}}),
            json!({"error": {"code": "unknown-version", "field": "version"}}),
        ),
        Case::new(
            "version-0",
            "There never was one.",
            json!({"state": {"version": 0, "seed": SEED}}),
            json!({"error": {"code": "unknown-version", "field": "version"}}),
        ),
        Case::new(
            "seed-that-is-none",
            "A seed has at most 16 digits of hex.",
            json!({"state": {"version": 1, "seed": "www.example.com"}}),
            json!({"error": {"code": "out-of-range", "field": "seed"}}),
        ),
        Case::new(
            "full-counter",
            "4,294,967,295 failures: it counts no further, and rests.",
            json!({
                "policy": {"attempts": 7},
                "state": {"version": 1, "seed": SEED, "failures": 4_294_967_295_u32, "next_attempt_at": FIRST},
                "steps": [failed(FIRST)],
            }),
            json!({"next": ["2026-11-29T09:30:00Z"], "state": {"failures": 4_294_967_295_u32}}),
        ),
        Case::new(
            "pasted",
            "Never looked for, and a day and an hour old.",
            json!({"pasted_at": FIRST, "at": "2026-11-23T10:30:00Z"}),
            json!({
                "state": {"pasted": true, "last_success_at": FIRST, "last_attempt_at": null, "next_attempt_at": null},
                "is_due": false,
                "due_at": null,
                "staleness_seconds": 90_000,
            }),
        ),
        Case::new(
            "pasted-anew",
            "It is fresh again, and still never looked for, even when it has ended.",
            json!({
                "pasted_at": FIRST,
                "steps": [obtained("2026-12-01T00:00:00Z", "2026-12-02T00:00:00Z")],
                "at": "2026-12-03T00:00:00Z",
            }),
            json!({
                "next": [null],
                "state": {"pasted": true, "effective_not_after": "2026-12-02T00:00:00Z"},
                "is_due": false,
                "staleness_seconds": 172_800,
            }),
        ),
        Case::new(
            "pasted-with-a-next-look",
            "What is pasted is pasted, whatever else stands there.",
            json!({"state": {"version": 1, "pasted": true, "next_attempt_at": FIRST}, "at": FIRST}),
            json!({"state": {"pasted": true, "next_attempt_at": null}, "is_due": false}),
        ),
    ]
}
