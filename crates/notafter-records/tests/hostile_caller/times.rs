//! Instants at the ends of their range, and lengths of time that nobody lives through.

use std::time::{Duration, Instant};

use serde_json::{Value, json};

use super::{INSTANTS, certificate, of, outcome_of};

#[test]
fn instants_at_the_ends() {
    let certificates = [
        certificate(0, 9998),
        certificate(2026, 2026),
        certificate(9998, 0),
    ];
    let most = u32::MAX;
    let policies = [
        json!({}),
        json!({"interval_min_seconds": most, "interval_max_seconds": most}),
        json!({"minimum_gap_seconds": most, "interval_min_seconds": most, "interval_max_seconds": most,
               "first_retry_seconds": most, "longest_retry_seconds": most, "rest_seconds": most,
               "attempts": 255, "retry_factor": 255}),
        json!({"interval_min_seconds": 0, "interval_max_seconds": 0, "minimum_gap_seconds": 0,
               "first_retry_seconds": 0, "longest_retry_seconds": 0, "rest_seconds": 0, "attempts": 1, "retry_factor": 1}),
        json!({"attempts": 0}),
        json!({"attempts": most}),
    ];
    for first in INSTANTS {
        of("validation_reuse", &json!({"issued": first}));
        of("root_leaving", &json!({"key_created": first}));
        for certificate in &certificates {
            of("assess", &json!({"certificate": certificate, "at": first}));
            of("judge", &json!({"chain": [certificate], "at": first}));
            of("validate", &json!({"leaf": certificate, "at": first}));
            of(
                "effective_expiry",
                &json!({"leaf": certificate, "at": first}),
            );
        }
        for second in INSTANTS {
            for third in INSTANTS {
                let past =
                    json!({"not_before": second, "not_after": third, "first_seen_at": first});
                of(
                    "cadence",
                    &json!({"history": [past, past], "current": past, "at": third}),
                );
                for policy in &policies {
                    for failures in [0, most] {
                        let state = json!({"version": 1, "failures": failures, "last_attempt_at": first,
                            "last_success_at": second, "effective_not_after": third, "next_transition_at": third,
                            "next_attempt_at": second});
                        of(
                            "refresh_due",
                            &json!({"state": state, "at": third, "policy": policy}),
                        );
                        of(
                            "refresh_step",
                            &json!({"state": state, "at": third, "policy": policy, "outcome": "failed"}),
                        );
                        of(
                            "refresh_step",
                            &json!({"state": state, "at": second, "policy": policy, "outcome": "obtained",
                            "effective_not_after": first, "next_transition_at": third}),
                        );
                    }
                }
            }
        }
    }
}

fn subjects() -> Vec<Value> {
    let mut subjects = Vec::new();
    for first in INSTANTS {
        for last in INSTANTS {
            let (found, text) = outcome_of(
                "rule_subject",
                &json!({"path": [certificate(2026, 2026)]}).to_string(),
            );
            assert_eq!(found, "ok");
            let mut subject: Value = serde_json::from_str(&text).unwrap();
            subject["not_before"] = json!(first);
            subject["not_after"] = json!(last);
            subjects.push(subject);
        }
    }
    subjects
}

#[test]
fn plans_of_ten_thousand_years() {
    for subject in subjects() {
        of("rule_answers", &json!({"subject": subject}));
        for (from, until) in [
            (INSTANTS[0], INSTANTS[3]),
            (INSTANTS[3], INSTANTS[0]),
            (INSTANTS[2], INSTANTS[2]),
        ] {
            for lifetime in ["present", "maximum"] {
                let request = json!({"subjects": [subject], "from": from, "until": until, "next_lifetime": lifetime});
                let started = Instant::now();
                let found = of("renewal_plan", &request);
                let took = started.elapsed();
                if took > Duration::from_millis(500) {
                    println!("{found} {took:?} {request}");
                }
            }
            of(
                "upcoming_rules",
                &json!({"subject": subject, "from": from, "until": until}),
            );
        }
    }
}

#[test]
fn plans_of_many_short_certificates() {
    let mut subject = subjects().remove(12);
    subject["not_before"] = json!("2026-11-22T09:30:00Z");
    for seconds in [0, 1, 59] {
        subject["not_after"] = json!(format!("2026-11-22T09:30:{:02}Z", seconds.max(30)));
        let subjects = vec![subject.clone(); 1000];
        let request = json!({"subjects": subjects, "from": INSTANTS[0], "until": INSTANTS[3], "next_lifetime": "present"});
        let started = Instant::now();
        let found = of("renewal_plan", &request);
        println!("{found} {:?}", started.elapsed());
    }
}
