//! Whom to wake once: a story each, told by looks.
//!
//! Expectations follow `docs/expiry.md`, "Whom to wake once". Keys are computed here from the encoding that stands
//! there, by code of our own and another SHA-256 than that of the library.

use aws_lc_rs::digest;
use data_encoding::HEXLOWER;
use serde_json::{Value, json};

use crate::case::{Case, Subject};

pub(crate) fn subject() -> Subject {
    let cases = [
        beginnings(),
        outside_the_dates(),
        expiries(),
        renewals(),
        outages(),
        conditions(),
        endings(),
    ];
    Subject::new(
        "expiry/events",
        "What happened between two states of all places, and the keys of that (docs/expiry.md).",
        cases.into_iter().flatten().collect(),
    )
}

/// A certificate of exactly 90 days. Notice begins when 30 are left, warning with 15, critical with 7.5.
struct Certificate {
    fingerprint: &'static str,
    not_before: &'static str,
    not_after: &'static str,
}

/// Notice from 2026-03-02 on, warning from 2026-03-17, critical from 2026-03-24T12:00:00Z.
const OLD: Certificate = Certificate {
    fingerprint: "aa00000000000000000000000000000000000000000000000000000000000001",
    not_before: "2026-01-01T00:00:00Z",
    not_after: "2026-03-31T23:59:59Z",
};

/// Notice from 2026-05-02 on.
const NEW: Certificate = Certificate {
    fingerprint: "bb00000000000000000000000000000000000000000000000000000000000002",
    not_before: "2026-03-03T00:00:00Z",
    not_after: "2026-05-31T23:59:59Z",
};

impl Certificate {
    fn record(&self) -> Value {
        json!({
            "fingerprint_sha256": self.fingerprint,
            "spki_sha256": self.fingerprint.replace("000", "abc"),
            "key": "EC P-256",
            "subject": "CN=www.example.com",
            "issuer": "CN=R1,O=Example Trust",
            "issuer_organization": "Example Trust",
            "issuer_common_name": "R1",
            "serial_number": &self.fingerprint[..8],
            "names": ["example.com", "www.example.com"],
            "not_before": self.not_before,
            "not_after": self.not_after,
            "trusted": true,
        })
    }

    /// The same with some fields otherwise.
    fn with(&self, changes: &Value) -> Value {
        let mut record = self.record();
        let fields = record.as_object_mut().expect("a record");
        fields.extend(changes.as_object().expect("fields").clone());
        record
    }
}

/// A place: its tag, and its target.
type Place = (Option<&'static str>, &'static str);

const WWW: Place = (Some("customer 7"), "www.example.com:443");
const MAIL: Place = (Some("customer 7"), "mail.example.com:993");
const API: Place = (Some("customer 7"), "api.example.com:443");

fn location((tag, target): Place) -> Value {
    json!({"tag": tag, "target": target})
}

fn seen(place: Place, at: &str, certificate: &Value) -> Value {
    let mut look = location(place);
    look["observed_at"] = at.into();
    look["outcome"] = "certificate".into();
    look["certificate"] = certificate.clone();
    look
}

fn failed(place: Place, at: &str, outcome: &str) -> Value {
    let mut look = location(place);
    look["observed_at"] = at.into();
    look["outcome"] = outcome.into();
    look
}

/// One run: what was looked at, and when it is judged.
fn run(at: &str, looks: &[Value]) -> Value {
    json!({"looks": looks, "at": at})
}

/// Fields with their lengths before them, as `docs/expiry.md` has it; `None` is the length 2^32 - 1 alone.
fn key(fields: &[Option<&str>]) -> String {
    let mut octets = Vec::new();
    for field in fields {
        match field {
            Some(text) => {
                let length = u32::try_from(text.len()).expect("short");
                octets.extend(length.to_be_bytes());
                octets.extend(text.as_bytes());
            }
            None => octets.extend([0xff; 4]),
        }
    }
    let digest = digest::digest(&digest::SHA256, &octets);
    HEXLOWER.encode(&digest.as_ref()[..16])
}

/// What an episode is about, as the fields of its keys.
#[derive(Clone)]
struct Matter {
    condition: &'static str,
    tag: Option<&'static str>,
    subject: Vec<Option<&'static str>>,
    since: &'static str,
}

impl Matter {
    fn of_certificate(
        condition: &'static str,
        tag: Option<&'static str>,
        certificate: &Certificate,
        since: &'static str,
    ) -> Self {
        Self {
            condition,
            tag,
            subject: vec![Some("certificate"), Some(certificate.fingerprint)],
            since,
        }
    }

    fn of_place(condition: &'static str, (tag, target): Place, since: &'static str) -> Self {
        Self {
            condition,
            tag,
            subject: vec![Some("place"), Some(target), None, None],
            since,
        }
    }

    fn fields<'a>(&self, version: &'a str) -> Vec<Option<&'a str>>
    where
        'static: 'a,
    {
        let mut fields = vec![Some(version), self.tag, Some(self.condition)];
        fields.extend(self.subject.iter().copied());
        fields.push(Some(self.since));
        fields
    }

    fn event(&self, kind: &str, level: &str, places: &[Place], facts: Value) -> Value {
        let mut fields = self.fields("notafter-event-1");
        fields.extend([Some(kind), Some(level)]);
        let locations: Vec<_> = places.iter().copied().map(location).collect();
        let mut event = json!({
            "kind": kind,
            "condition": self.condition,
            "level": level,
            "event_key": key(&fields),
            "episode_key": key(&self.fields("notafter-episode-1")),
            "since": self.since,
            "tag": self.tag,
            "locations": locations,
        });
        event["facts"] = facts;
        event
    }

    fn recovered(&self, places: &[Place], reason: &str, previous_level: &str) -> Value {
        let facts = json!({"reason": reason, "previous_level": previous_level});
        self.event("recovered", "none", places, facts)
    }
}

/// One certificate that took the place of another.
fn swap(
    kind: &str,
    level: &str,
    [old, new]: [&Certificate; 2],
    places: &[Place],
    since: &str,
    facts: Value,
) -> Value {
    let (tag, target) = places[0];
    let swap = [
        tag,
        Some("certificate-swap"),
        Some(old.fingerprint),
        Some(new.fingerprint),
    ];
    let mut episode = vec![Some("notafter-episode-1")];
    episode.extend(swap);
    let mut event = vec![Some("notafter-event-1")];
    event.extend(swap);
    event.extend([
        Some(target),
        None,
        None,
        Some(since),
        Some(kind),
        Some(level),
    ]);
    let locations: Vec<_> = places.iter().copied().map(location).collect();
    let mut expected = json!({
        "kind": kind,
        "condition": null,
        "level": level,
        "event_key": key(&event),
        "episode_key": key(&episode),
        "since": since,
        "tag": tag,
        "locations": locations,
        "certificate": {"fingerprint_sha256": new.fingerprint},
        "previous_certificate": {"fingerprint_sha256": old.fingerprint},
    });
    expected["facts"] = facts;
    expected
}

/// A story: the runs before, the last one, and the events of that.
fn story(name: &str, about: &str, before: &[Value], last: Value, events: &[Value]) -> Case {
    let mut input = last;
    input["before"] = before.into();
    Case::new(name, about, input, json!({ "events": events }))
}

/// The same with options.
fn story_with(options: Value, mut case: Case) -> Case {
    let mut input = serde_json::Map::new();
    input.insert("options".into(), options);
    case.add_input(input);
    case
}

fn beginnings() -> Vec<Case> {
    let day = "2026-03-05T00:00:00Z";
    let notice = "2026-03-02T00:00:00Z";
    let other = (Some("customer 8"), "www.example.com:443");
    let nobody = (None, "www.example.com:443");
    let empty = (Some(""), "www.example.com:443");
    let expiry = |place: Place| Matter::of_certificate("expiry", place.0, &OLD, notice);
    let facts = json!({
        "effective_not_after": OLD.not_after,
        // 27 days: the 5th to the 31st.
        "remaining_seconds": 2_332_800,
    });
    let opened = |place| expiry(place).event("opened", "notice", &[place], facts.clone());
    vec![
        story(
            "first-look-all-well",
            "A first look that finds nothing wrong says nothing.",
            &[],
            run(
                "2026-03-01T23:59:59Z",
                &[seen(WWW, "2026-03-01T23:59:59Z", &OLD.record())],
            ),
            &[],
        ),
        story(
            "first-look-in-alarm",
            "What is wrong at the first look is opened; it began by the dates of the certificate.",
            &[],
            run(day, &[seen(WWW, "2026-03-04T12:00:00Z", &OLD.record())]),
            &[opened(WWW)],
        ),
        story(
            "one-certificate-many-places",
            "One certificate at three places under one tag is one event; its places are sorted.",
            &[],
            run(
                day,
                &[
                    seen(WWW, day, &OLD.record()),
                    seen(API, day, &OLD.record()),
                    seen(MAIL, day, &OLD.record()),
                ],
            ),
            &[expiry(WWW).event("opened", "notice", &[API, MAIL, WWW], facts.clone())],
        ),
        story(
            "each-tag-by-itself",
            "The same certificate under two tags, an empty one and none: four events, in the order of the tags.",
            &[],
            run(
                day,
                &[
                    seen(other, day, &OLD.record()),
                    seen(WWW, day, &OLD.record()),
                    seen(empty, day, &OLD.record()),
                    seen(nobody, day, &OLD.record()),
                ],
            ),
            &[opened(nobody), opened(empty), opened(WWW), opened(other)],
        ),
    ]
}

fn expiries() -> Vec<Case> {
    let notice = "2026-03-02T00:00:00Z";
    let expiry = Matter::of_certificate("expiry", WWW.0, &OLD, notice);
    let look = run(
        "2026-02-01T00:00:00Z",
        &[seen(WWW, "2026-02-01T00:00:00Z", &OLD.record())],
    );
    let told = run(notice, &[]);
    vec![
        story(
            "time-alone",
            "Nobody looked again, and notice began at this second.",
            std::slice::from_ref(&look),
            told.clone(),
            &[expiry.event(
                "opened",
                "notice",
                &[WWW],
                json!({"remaining_seconds": 2_592_000}),
            )],
        ),
        story(
            "second-before-notice",
            "A second earlier there is nothing to tell.",
            std::slice::from_ref(&look),
            run("2026-03-01T23:59:59Z", &[]),
            &[],
        ),
        story(
            "told-already",
            "The same level, seen again, is no event.",
            &[look.clone(), told.clone()],
            run(
                "2026-03-16T23:59:59Z",
                &[seen(WWW, "2026-03-16T00:00:00Z", &OLD.record())],
            ),
            &[],
        ),
        story(
            "escalated",
            "Warning begins; the episode is the same.",
            &[look.clone(), told.clone()],
            run("2026-03-17T00:00:00Z", &[]),
            &[expiry.event(
                "escalated",
                "warning",
                &[WWW],
                json!({"previous_level": "notice", "remaining_seconds": 1_296_000}),
            )],
        ),
        story(
            "escalated-over-a-level",
            "From notice to critical, while the place is down: its certificate's time goes on. One failed look is no outage.",
            &[look.clone(), told],
            run(
                "2026-03-24T12:00:00Z",
                &[failed(WWW, "2026-03-24T00:00:00Z", "timed-out")],
            ),
            &[expiry.event(
                "escalated",
                "critical",
                &[WWW],
                json!({"previous_level": "notice", "remaining_seconds": 648_000}),
            )],
        ),
        story(
            "opened-late",
            "Nobody judged it since it was well: it opens at the level that it has, as of its first one.",
            &[look],
            run("2026-04-01T00:00:00Z", &[]),
            &[expiry.event(
                "opened",
                "critical",
                &[WWW],
                json!({"remaining_seconds": 0}),
            )],
        ),
    ]
}

/// Before the first valid instant, and past the last one.
fn outside_the_dates() -> Vec<Case> {
    let early = "2026-02-01T00:00:00Z";
    let critical = "2026-03-25T00:00:00Z";
    let over = "2026-04-01T00:00:00Z";
    let warned = run(critical, &[seen(WWW, critical, &OLD.record())]);
    let begun = NEW.not_before;
    let not_yet = Matter::of_certificate("not-yet-valid", WWW.0, &NEW, early);
    let too_soon = run(early, &[seen(WWW, early, &NEW.record())]);
    vec![
        story(
            "the-end-that-was-announced",
            "Critical was told; the end itself is told as well, and it began a second after the last valid one.",
            &[warned],
            run(over, &[]),
            &[Matter::of_certificate("expired", WWW.0, &OLD, over).event(
                "opened",
                "critical",
                &[WWW],
                json!({"effective_not_after": OLD.not_after, "remaining_seconds": 0}),
            )],
        ),
        story(
            "served-before-it-begins",
            "Clients refuse it.",
            &[],
            too_soon.clone(),
            &[not_yet.event("opened", "critical", &[WWW], json!({"not_before": begun}))],
        ),
        story(
            "begun",
            "Its first valid instant has come, by time alone.",
            &[too_soon],
            run(begun, &[]),
            &[not_yet.recovered(&[WWW], "begun", "critical")],
        ),
    ]
}

fn renewals() -> Vec<Case> {
    let (first, then) = ("2026-03-05T00:00:00Z", "2026-03-06T00:00:00Z");
    let last = "2026-03-07T00:00:00Z";
    let expiry = Matter::of_certificate("expiry", WWW.0, &OLD, "2026-03-02T00:00:00Z");
    // Since the newer one has begun, which is after renewal was due.
    let superseded = Matter::of_certificate("superseded", WWW.0, &OLD, NEW.not_before);
    let newer = json!({
        "newer_fingerprint_sha256": NEW.fingerprint,
        "newer_not_before": NEW.not_before,
        "newer_not_after": NEW.not_after,
    });
    let all_old = run(
        first,
        &[
            seen(API, first, &OLD.record()),
            seen(MAIL, first, &OLD.record()),
            seen(WWW, first, &OLD.record()),
        ],
    );
    let two_new = run(
        then,
        &[
            seen(API, then, &NEW.record()),
            seen(MAIL, "2026-03-05T23:00:00Z", &NEW.record()),
        ],
    );
    let plain = json!({"changes": ["key-replaced"], "risk": "low"});
    let early = "2026-02-01T00:00:00Z";
    let well = run(early, &[seen(WWW, early, &OLD.record())]);
    let otherwise = NEW.with(&json!({
        "names": ["www.example.com"],
        "issuer": "CN=S1,O=Somebody",
        "issuer_organization": "Somebody",
    }));
    vec![
        story(
            "renewed-at-two-of-three",
            "Two places have the new certificate, one is left: superseded there, and its expiry goes on. The renewal is one event, as of the place where it was seen first.",
            std::slice::from_ref(&all_old),
            two_new.clone(),
            &[
                superseded.event("opened", "notice", &[WWW], newer.clone()),
                swap(
                    "renewed",
                    "none",
                    [&OLD, &NEW],
                    &[API, MAIL],
                    "2026-03-05T23:00:00Z",
                    plain.clone(),
                ),
            ],
        ),
        story(
            "renewed-at-the-last",
            "The last place has it too: both episodes are over.",
            &[all_old.clone(), two_new.clone()],
            run(last, &[seen(WWW, last, &NEW.record())]),
            &[
                swap("renewed", "none", [&OLD, &NEW], &[WWW], last, plain.clone()),
                expiry.recovered(&[WWW], "renewed", "notice"),
                superseded.recovered(&[WWW], "renewed", "notice"),
            ],
        ),
        story(
            "old-one-comes-back",
            "All were renewed, and the old certificate in alarm comes back to one: new episodes, and a change that is risky.",
            &[
                all_old,
                two_new,
                run(last, &[seen(WWW, last, &NEW.record())]),
            ],
            run(
                "2026-03-09T00:00:00Z",
                &[seen(MAIL, "2026-03-08T00:00:00Z", &OLD.record())],
            ),
            &[
                swap(
                    "changed",
                    "warning",
                    [&NEW, &OLD],
                    &[MAIL],
                    "2026-03-08T00:00:00Z",
                    json!({"changes": ["older", "key-replaced"], "risk": "high"}),
                ),
                Matter {
                    since: "2026-03-08T00:00:00Z",
                    ..expiry
                }
                .event("opened", "notice", &[MAIL], json!({})),
                Matter {
                    since: "2026-03-08T00:00:00Z",
                    ..superseded
                }
                .event("opened", "notice", &[MAIL], newer),
            ],
        ),
        story(
            "changed",
            "A name is gone and the issuer is another: no renewal, though it ends later.",
            std::slice::from_ref(&well),
            run(first, &[seen(WWW, first, &otherwise)]),
            &[swap(
                "changed",
                "warning",
                [&OLD, &NEW],
                &[WWW],
                first,
                json!({
                    "changes": ["names-lost", "issuer", "key-replaced"],
                    "risk": "high",
                    "names_lost": ["example.com"],
                    "previous_issuer": "CN=R1,O=Example Trust",
                    "issuer": "CN=S1,O=Somebody",
                }),
            )],
        ),
        story(
            "renewed-with-the-same-key",
            "A renewal by another CA of the same organisation, with a name more and the key of the old one.",
            &[well],
            run(
                first,
                &[seen(
                    WWW,
                    first,
                    &NEW.with(&json!({
                        "names": ["example.com", "mail.example.com", "www.example.com"],
                        "issuer": "CN=R2,O=Example Trust",
                        "spki_sha256": OLD.record()["spki_sha256"],
                    })),
                )],
            ),
            &[swap(
                "renewed",
                "none",
                [&OLD, &NEW],
                &[WWW],
                first,
                json!({
                    "changes": ["names-added", "intermediate", "key-reused"],
                    "risk": "low",
                    "names_added": ["mail.example.com"],
                }),
            )],
        ),
        story(
            "renewed-into-alarm",
            "The new certificate is in alarm itself when it comes: its own episode, from that look on.",
            &[run(
                "2026-04-02T00:00:00Z",
                &[seen(WWW, "2026-04-02T00:00:00Z", &OLD.record())],
            )],
            run(
                "2026-05-20T00:00:00Z",
                &[seen(WWW, "2026-05-19T00:00:00Z", &NEW.record())],
            ),
            &[
                Matter::of_certificate("expiry", WWW.0, &NEW, "2026-05-19T00:00:00Z").event(
                    "opened",
                    "warning",
                    &[WWW],
                    json!({"remaining_seconds": 1_036_800}),
                ),
                swap(
                    "renewed",
                    "none",
                    [&OLD, &NEW],
                    &[WWW],
                    "2026-05-19T00:00:00Z",
                    plain,
                ),
                Matter::of_certificate("expiry", WWW.0, &OLD, "2026-03-02T00:00:00Z").recovered(
                    &[WWW],
                    "renewed",
                    "critical",
                ),
            ],
        ),
    ]
}

fn outages() -> Vec<Case> {
    let well = run(
        "2026-02-01T00:00:00Z",
        &[seen(WWW, "2026-02-01T00:00:00Z", &OLD.record())],
    );
    let one = failed(WWW, "2026-02-02T00:00:00Z", "timed-out");
    let two = failed(WWW, "2026-02-02T01:00:00Z", "refused");
    let up = seen(WWW, "2026-02-03T00:00:00Z", &OLD.record());
    let down = Matter::of_place("unreachable", WWW, "2026-02-02T00:00:00Z");
    let first = run("2026-02-02T00:00:00Z", std::slice::from_ref(&one));
    let second = run("2026-02-02T01:00:00Z", &[two]);
    let third = run("2026-02-03T00:00:00Z", &[up]);
    vec![
        story(
            "one-failure",
            "One failed look is no outage.",
            std::slice::from_ref(&well),
            first.clone(),
            &[],
        ),
        story(
            "the-same-failure",
            "The same look handed in twice counts once.",
            &[well.clone(), first.clone()],
            run("2026-02-02T00:30:00Z", std::slice::from_ref(&one)),
            &[],
        ),
        story(
            "second-failure",
            "The second failed look in a row is; it began with the first.",
            &[well.clone(), first.clone()],
            second.clone(),
            &[down.event(
                "opened",
                "warning",
                &[WWW],
                json!({
                    "outcome": "refused",
                    "failures": 2,
                    "certificate_seen_at": "2026-02-01T00:00:00Z",
                }),
            )],
        ),
        story_with(
            json!({"unreachable_after": 1}),
            story(
                "first-failure-if-asked-for",
                "Whoever wants to hear of the first failed look does.",
                std::slice::from_ref(&well),
                first.clone(),
                &[down.event("opened", "warning", &[WWW], json!({"outcome": "timed-out"}))],
            ),
        ),
        story(
            "up-again",
            "A certificate could be obtained again.",
            &[well.clone(), first.clone(), second.clone()],
            third.clone(),
            &[down.recovered(&[WWW], "reachable", "warning")],
        ),
        story(
            "down-again",
            "A later outage of the same place is another episode, with keys of its own.",
            &[well, first, second, third],
            run(
                "2026-02-28T01:00:00Z",
                &[
                    failed(WWW, "2026-02-28T01:00:00Z", "timed-out"),
                    failed(WWW, "2026-02-28T00:00:00Z", "timed-out"),
                ],
            ),
            &[
                Matter::of_place("unreachable", WWW, "2026-02-28T00:00:00Z").event(
                    "opened",
                    "warning",
                    &[WWW],
                    json!({"outcome": "timed-out"}),
                ),
            ],
        ),
    ]
}

fn conditions() -> Vec<Case> {
    let at = "2026-02-01T00:00:00Z";
    let revoked = OLD.with(&json!({
        "revoked": true, "trusted": false, "trust_errors": ["revoked"],
    }));
    let untrusted = OLD.with(&json!({"trusted": false, "trust_errors": ["name-mismatch"]}));
    let mut one_address = seen(WWW, at, &untrusted);
    one_address["address"] = "192.0.2.1".into();
    one_address["key_type"] = "rsa".into();
    let mut at_address = Matter::of_place("untrusted", WWW, at);
    at_address.subject = vec![Some("place"), Some(WWW.1), Some("192.0.2.1"), Some("rsa")];
    let mut told_at_address = at_address.event("opened", "critical", &[WWW], json!({}));
    told_at_address["locations"] = json!([{
        "tag": WWW.0, "target": WWW.1, "address": "192.0.2.1", "key_type": "rsa",
    }]);
    let look = run(
        at,
        &[seen(API, at, &OLD.record()), seen(WWW, at, &OLD.record())],
    );
    let untrusted_at = |place| {
        let facts = json!({"trust_errors": ["name-mismatch"]});
        Matter::of_place("untrusted", place, at).event("opened", "critical", &[place], facts)
    };
    vec![
        story(
            "revoked",
            "A revoked certificate at two places is one event, and it is not told that it is untrusted for that.",
            &[],
            run(
                at,
                &[
                    seen(API, at, &revoked),
                    seen(WWW, "2026-01-31T00:00:00Z", &revoked),
                ],
            ),
            &[
                Matter::of_certificate("revoked", WWW.0, &OLD, "2026-01-31T00:00:00Z").event(
                    "opened",
                    "critical",
                    &[API, WWW],
                    json!({}),
                ),
            ],
        ),
        story(
            "untrusted-at-each-place",
            "Trust is a matter of the place: of its name, and the chain that it sends.",
            &[],
            run(at, &[seen(API, at, &untrusted), seen(WWW, at, &untrusted)]),
            &[untrusted_at(API), untrusted_at(WWW)],
        ),
        story(
            "untrusted-at-one-address",
            "Address and type of key belong to the place, and so to its key.",
            &[],
            run(at, &[one_address]),
            &[told_at_address],
        ),
        story_with(
            json!({"accept_untrusted": true}),
            story(
                "untrusted-but-accepted",
                "Whoever accepts certificates that are not trusted is not told.",
                &[],
                run(at, &[seen(API, at, &untrusted)]),
                &[],
            ),
        ),
        story_with(
            json!({"allowed_issuers": ["Somebody Else"]}),
            story(
                "unknown-issuer",
                "The issuer is not on the list that was given.",
                &[],
                look.clone(),
                &[
                    Matter::of_certificate("unknown-issuer", WWW.0, &OLD, at).event(
                        "opened",
                        "warning",
                        &[API, WWW],
                        json!({"issuer": "CN=R1,O=Example Trust"}),
                    ),
                ],
            ),
        ),
        story_with(
            json!({"allowed_issuers": ["example trust"]}),
            story(
                "known-issuer",
                "The issuer's organisation is on the list, whatever its case.",
                &[],
                look,
                &[],
            ),
        ),
        story_with(
            json!({"policy": "classic-90-60-30"}),
            story(
                "by-another-policy",
                "Under the classic policy warning begins at a quarter of 90 days: 22 and a half left.",
                &[],
                run("2026-03-09T12:00:00Z", &[seen(WWW, at, &OLD.record())]),
                &[
                    Matter::of_certificate("expiry", WWW.0, &OLD, "2026-03-02T00:00:00Z").event(
                        "opened",
                        "warning",
                        &[WWW],
                        json!({"remaining_seconds": 1_944_000}),
                    ),
                ],
            ),
        ),
    ]
}

fn endings() -> Vec<Case> {
    let at = "2026-03-05T00:00:00Z";
    let expiry = Matter::of_certificate("expiry", WWW.0, &OLD, "2026-03-02T00:00:00Z");
    let both = run(
        at,
        &[seen(API, at, &OLD.record()), seen(WWW, at, &OLD.record())],
    );
    let forget = |targets: &[&str]| {
        let mut last = run("2026-03-06T00:00:00Z", &[]);
        last["forgotten"] = json!(targets);
        last
    };
    vec![
        story(
            "one-of-two-watched-no-longer",
            "The certificate is still served where one looks: nothing is over.",
            std::slice::from_ref(&both),
            forget(&[WWW.1]),
            &[],
        ),
        story(
            "watched-no-longer",
            "Nobody watches the places any more: the episode ends with that.",
            &[both],
            forget(&[WWW.1, API.1]),
            &[expiry.recovered(&[API, WWW], "no-longer-watched", "notice")],
        ),
        story(
            "trusted-again",
            "A validation found the same certificate in order.",
            &[run(
                "2026-02-01T00:00:00Z",
                &[seen(
                    WWW,
                    "2026-02-01T00:00:00Z",
                    &OLD.with(&json!({"trusted": false, "trust_errors": ["no-path"]})),
                )],
            )],
            run(
                "2026-02-02T00:00:00Z",
                &[seen(WWW, "2026-02-02T00:00:00Z", &OLD.record())],
            ),
            &[
                Matter::of_place("untrusted", WWW, "2026-02-01T00:00:00Z").recovered(
                    &[WWW],
                    "trusted",
                    "critical",
                ),
            ],
        ),
        story(
            "nobody-asked-for-trust",
            "A look without a validation says nothing of trust: the episode goes on.",
            &[run(
                "2026-02-01T00:00:00Z",
                &[seen(
                    WWW,
                    "2026-02-01T00:00:00Z",
                    &OLD.with(&json!({"trusted": false, "trust_errors": ["no-path"]})),
                )],
            )],
            run(
                "2026-02-02T00:00:00Z",
                &[seen(
                    WWW,
                    "2026-02-02T00:00:00Z",
                    &OLD.with(&json!({"trusted": null})),
                )],
            ),
            &[],
        ),
    ]
}
