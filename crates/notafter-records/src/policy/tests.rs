use notafter::expiry::ExpiryPolicyErrorCode;
use proptest::prelude::*;
use serde_json::{Value, json};

use super::*;

fn read(json: &Value) -> Result<ExpiryPolicy, ExpiryPolicyRecordError> {
    let record: ExpiryPolicyRecord = serde_json::from_value(json.clone()).unwrap();
    ExpiryPolicy::try_from(record)
}

/// What serde says of a text that is no record.
fn refusal(json: &str) -> String {
    let error = serde_json::from_str::<ExpiryPolicyRecord>(json).unwrap_err();
    error.to_string()
}

#[test]
fn presets_by_name() {
    for (name, policy) in presets::ALL {
        assert_eq!(read(&json!({"preset": name})), Ok(*policy));
    }
    let patient = read(&json!({"preset": "classic-90-60-30", "automated_grace": {"fixed": "3d"}}));
    let patient = patient.unwrap();
    assert_eq!(*patient.automated_grace(), Grace::Fixed(259_200));
    assert_eq!(
        patient.thresholds(),
        ExpiryPolicy::classic_90_60_30().thresholds()
    );
}

#[test]
fn by_hand() {
    let written = json!({
        "thresholds": {
            "notice": {"remaining": "30d"},
            "warning": {"fraction_of_lifetime": "1/6", "floor": "2m", "ceiling": "21d"},
            "critical": {"fraction_of_lifetime": "1/12", "ceiling": 604_800},
        },
        "short_lived": {
            "below": "10d12h",
            "thresholds": {
                "notice": {"fraction_of_lifetime": "1/2"},
                "warning": {"remaining": 0},
                "critical": {"remaining": "0s"},
            },
        },
        "automated_grace": {"fraction_of_notice": "1/4", "ceiling": "90m"},
    });
    let policy = read(&written).unwrap();
    let long = policy.resolve(398 * 86_400);
    assert_eq!(
        [
            long.notice,
            long.warning,
            long.critical,
            long.automated_grace
        ],
        [30 * 86_400, 21 * 86_400, 7 * 86_400, 5400]
    );
    assert_eq!(policy.short_lived().unwrap().below_seconds, 907_200);
    assert_eq!(policy.resolve(907_199).warning, 0);
    let mut canonical = written;
    canonical["thresholds"]["critical"]["ceiling"] = "7d".into();
    canonical["short_lived"]["thresholds"]["warning"]["remaining"] = "0s".into();
    canonical["automated_grace"]["ceiling"] = "1h30m".into();
    assert_eq!(
        serde_json::to_value(expiry_policy_record(&policy)).unwrap(),
        canonical
    );
}

#[test]
fn the_example_of_the_page_is_a_policy() {
    let page = include_str!("../../../../docs/expiry.md");
    let example = page.split("```json").nth(1).unwrap();
    let example = example.split("```").next().unwrap();
    let policy = read(&serde_json::from_str(example).unwrap()).unwrap();
    for lifetime in [6, 47, 398].map(|days| days * 86_400) {
        let expected = ExpiryPolicy::lifetime_relative().resolve(lifetime);
        assert_eq!(policy.resolve(lifetime), expected);
    }
}

#[test]
fn a_preset_is_written_out() {
    assert_eq!(
        serde_json::to_value(expiry_policy_record(&ExpiryPolicy::classic_90_60_30())).unwrap(),
        json!({
            "thresholds": {
                "notice": {"fraction_of_lifetime": "1/3", "ceiling": "90d"},
                "warning": {"fraction_of_lifetime": "1/4", "ceiling": "60d"},
                "critical": {"fraction_of_lifetime": "1/6", "ceiling": "30d"},
            },
            "automated_grace": {"fraction_of_notice": "1/5", "ceiling": "7d"},
        })
    );
}

#[test]
fn what_says_too_little_or_too_much() {
    let day = json!({"remaining": "1d"});
    let thresholds = json!({"notice": day, "warning": day, "critical": day});
    let with = |notice: Value| {
        let mut changed = thresholds.clone();
        changed["notice"] = notice;
        json!({"thresholds": changed})
    };
    let grace = |grace: Value| json!({"thresholds": thresholds, "automated_grace": grace});
    for (json, code, field, value) in [
        (json!({}), "missing", "policy", "preset or thresholds"),
        (
            json!({"preset": "classic-90-60-30", "thresholds": thresholds}),
            "conflicting",
            "policy",
            "preset and thresholds",
        ),
        (
            json!({"preset": "x", "short_lived": {"below": 2, "thresholds": thresholds}}),
            "conflicting",
            "policy",
            "preset and short_lived",
        ),
        (json!({"preset": "x"}), "unknown-code", "preset", "x"),
        (
            with(json!({})),
            "missing",
            "thresholds.notice",
            "remaining or fraction_of_lifetime",
        ),
        (
            with(json!({"remaining": "1d", "fraction_of_lifetime": "1/2"})),
            "conflicting",
            "thresholds.notice",
            "remaining and fraction_of_lifetime",
        ),
        (
            with(json!({"remaining": "1d", "floor": 1})),
            "conflicting",
            "thresholds.notice",
            "remaining and floor",
        ),
        (
            with(json!({"remaining": "1d", "ceiling": 1})),
            "conflicting",
            "thresholds.notice",
            "remaining and ceiling",
        ),
        (
            grace(json!({"ceiling": 1})),
            "missing",
            "automated_grace",
            "fixed or fraction_of_notice",
        ),
        (
            grace(json!({"fixed": 1, "fraction_of_notice": "1/2"})),
            "conflicting",
            "automated_grace",
            "fixed and fraction_of_notice",
        ),
        (
            grace(json!({"fixed": 1, "ceiling": 1})),
            "conflicting",
            "automated_grace",
            "fixed and ceiling",
        ),
    ] {
        let error = read(&json).unwrap_err();
        assert_eq!(error.code(), code, "{json}");
        let record = serde_json::to_value(policy_error_record(&error)).unwrap();
        assert_eq!(record["facts"], json!({"field": field, "value": value}));
        assert_eq!(record["message"], error.to_string());
    }
    let error = read(&json!({})).unwrap_err();
    assert_eq!(
        error.to_string(),
        "policy: \"preset or thresholds\" is missing (missing)"
    );
}

#[test]
fn what_the_builder_refuses_keeps_its_code_and_facts() {
    let error = read(&json!({"thresholds": {
        "notice": {"remaining": "7d"},
        "warning": {"remaining": "8d"},
        "critical": {"remaining": "1d"},
    }}))
    .unwrap_err();
    let ExpiryPolicyRecordError::Policy(inner) = &error else {
        panic!("{error:?}")
    };
    assert_eq!(inner.code, ExpiryPolicyErrorCode::LevelsOutOfOrder);
    assert_eq!(error.to_string(), inner.to_string());
    assert_eq!(
        serde_json::to_value(error.facts()).unwrap(),
        json!({"level": "notice", "next_level": "warning", "lifetime_seconds": 1})
    );
}

#[test]
fn slips_of_the_pen_are_named() {
    for (json, expected) in [
        (r#"{"presets": "classic"}"#, "unknown field `presets`"),
        (r#"{"thresholds": {}}"#, "missing field `notice`"),
        (
            r#"{"thresholds": {"notice": {"remaning": "1d"}}}"#,
            "unknown field `remaning`",
        ),
        (
            r#"{"thresholds": {"notice": {"remaining": "30"}}}"#,
            "\"30\" is not a time such as \"30d\"",
        ),
        (
            r#"{"thresholds": {"notice": {"fraction_of_lifetime": 0.5}}}"#,
            "expected a fraction of whole numbers such as \"1/3\"",
        ),
        (
            r#"{"automated_grace": "7d"}"#,
            "expected struct GraceRecord",
        ),
    ] {
        let refusal = refusal(json);
        assert!(refusal.contains(expected), "{refusal}");
    }
    for text in [
        "",
        "1",
        "/",
        "1/",
        "/2",
        "+1/2",
        "-1/2",
        "1/2/3",
        "1 / 2",
        "4294967296/5",
    ] {
        let error = serde_json::from_value::<FractionRecord>(text.into()).unwrap_err();
        assert!(error.to_string().contains("such as \"1/3\""), "{error}");
    }
}

fn seconds() -> impl Strategy<Value = u32> {
    prop_oneof![0..100_u32, 0..100_000_000_u32, any::<u32>(), Just(u32::MAX)]
}

fn fraction() -> impl Strategy<Value = Fraction> {
    (1..100_u32, 1..100_u32)
        .prop_map(|(numerator, more)| Fraction::new(numerator, numerator + more).unwrap())
}

fn threshold() -> impl Strategy<Value = Threshold> {
    prop_oneof![
        seconds().prop_map(Threshold::Remaining),
        (fraction(), seconds(), seconds()).prop_map(|(fraction, one, other)| {
            Threshold::FractionOfLifetime {
                fraction,
                floor: one.min(other),
                ceiling: one.max(other),
            }
        }),
    ]
}

/// The same threshold for each level, which is always in order; or three fixed ones that are.
fn thresholds() -> impl Strategy<Value = Thresholds> {
    let same = threshold().prop_map(|it| Thresholds {
        notice: it,
        warning: it,
        critical: it,
    });
    let fixed = [seconds(), seconds(), seconds()].prop_map(|mut it| {
        it.sort_unstable();
        let [critical, warning, notice] = it.map(Threshold::Remaining);
        Thresholds {
            notice,
            warning,
            critical,
        }
    });
    prop_oneof![same, fixed]
}

fn grace() -> impl Strategy<Value = Grace> {
    prop_oneof![
        seconds().prop_map(Grace::Fixed),
        (fraction(), seconds())
            .prop_map(|(fraction, ceiling)| Grace::FractionOfNotice { fraction, ceiling }),
    ]
}

proptest! {
    #[test]
    fn every_policy_comes_back(
        thresholds in thresholds(),
        short in proptest::option::of((2..u32::MAX, self::thresholds())),
        grace in proptest::option::of(grace()),
    ) {
        let mut builder = ExpiryPolicyBuilder::new(thresholds);
        if let Some((below, short)) = short {
            builder = builder.short_lived(below, short);
        }
        if let Some(grace) = grace {
            builder = builder.automated_grace(grace);
        }
        // A fixed grace may be too long.
        let Ok(policy) = builder.build() else { return Ok(()) };
        let text = serde_json::to_string(&expiry_policy_record(&policy)).unwrap();
        let record: ExpiryPolicyRecord = serde_json::from_str(&text).unwrap();
        prop_assert_eq!(ExpiryPolicy::try_from(record), Ok(policy));
    }

    #[test]
    fn no_text_is_too_much(text in "\\PC{0,12}|[0-9dhms]{0,14}") {
        if let Ok(seconds) = text.parse::<Seconds>() {
            prop_assert_eq!(seconds.to_string().parse(), Ok(seconds));
        }
    }
}
