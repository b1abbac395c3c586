//! Policies as they are written by hand: what is read, and what is refused.

use serde_json::{Value, json};

use crate::case::{Case, Subject};

pub(crate) fn subject() -> Subject {
    let cases = [accepted(), contradictions(), incomplete()];
    Subject::new(
        "expiry/policies",
        "Policies as records: what is read and how it is written again, and what is refused (docs/expiry.md).",
        cases.into_iter().flatten().collect(),
    )
}

#[expect(clippy::needless_pass_by_value, reason = "json! makes values")]
fn read(name: &str, about: &str, policy: Value, canonical: Value) -> Case {
    let (input, expect) = (json!({"policy": policy}), json!({"policy": canonical}));
    Case::new(name, about, input, expect)
}

#[expect(clippy::needless_pass_by_value, reason = "json! makes values")]
fn refused(name: &str, about: &str, policy: Value, code: &str, facts: Value) -> Case {
    Case::new(
        name,
        about,
        json!({"policy": policy}),
        json!({"error": {"code": code, "facts": facts}}),
    )
}

fn remaining(notice: &str, warning: &str, critical: &str) -> Value {
    json!({
        "notice": {"remaining": notice},
        "warning": {"remaining": warning},
        "critical": {"remaining": critical},
    })
}

fn accepted() -> Vec<Case> {
    let grace = json!({"fraction_of_notice": "1/5", "ceiling": "7d"});
    let classic = json!({
        "notice": {"fraction_of_lifetime": "1/3", "ceiling": "90d"},
        "warning": {"fraction_of_lifetime": "1/4", "ceiling": "60d"},
        "critical": {"fraction_of_lifetime": "1/6", "ceiling": "30d"},
    });
    let relative = |notice: u32| {
        let level = |times: u32, floor: &str, ceiling: &str| {
            let fraction = format!("1/{}", notice * times);
            json!({"fraction_of_lifetime": fraction, "floor": floor, "ceiling": ceiling})
        };
        json!({
            "notice": level(1, "4m", "42d"),
            "warning": level(2, "2m", "21d"),
            "critical": level(4, "1m", "10d12h"),
        })
    };
    vec![
        read(
            "preset-classic",
            "A preset by its name is written out in full.",
            json!({"preset": "classic-90-60-30"}),
            json!({"thresholds": classic, "automated_grace": grace}),
        ),
        read(
            "preset-relative",
            "The default, with its tier for lifetimes under 10 days.",
            json!({"preset": "lifetime-relative"}),
            json!({
                "thresholds": relative(3),
                "short_lived": {"below": "10d", "thresholds": relative(2)},
                "automated_grace": grace,
            }),
        ),
        read(
            "preset-with-a-grace",
            "A preset may have another grace.",
            json!({"preset": "classic-90-60-30", "automated_grace": {"fixed": "3d"}}),
            json!({"thresholds": classic, "automated_grace": {"fixed": "3d"}}),
        ),
        read(
            "times-in-any-units",
            "Times are written again in the fewest units, and the grace of the presets is added.",
            json!({"thresholds": {
                "notice": {"remaining": "36h"},
                "warning": {"remaining": 86_399},
                "critical": {"remaining": "90m"},
            }}),
            json!({
                "thresholds": remaining("1d12h", "23h59m59s", "1h30m"),
                "automated_grace": grace,
            }),
        ),
        read(
            "the-longest-time",
            "2^32 - 1 seconds.",
            json!({"thresholds": remaining("49710d6h28m15s", "0d", "0s")}),
            json!({"thresholds": remaining("49710d6h28m15s", "0s", "0s")}),
        ),
        read(
            "levels-together",
            "Levels may begin together.",
            json!({"thresholds": remaining("7d", "7d", "7d")}),
            json!({"thresholds": remaining("7d", "7d", "7d")}),
        ),
        read(
            "fractions-as-they-are",
            "Fractions are not reduced; floors of nothing and ceilings of everything are left out.",
            json!({"thresholds": {
                "notice": {"fraction_of_lifetime": "2/4", "floor": "0s"},
                "warning": {"fraction_of_lifetime": "2/4", "ceiling": 4_294_967_295_u32},
                "critical": {"fraction_of_lifetime": "1/3"},
            }}),
            json!({"thresholds": {
                "notice": {"fraction_of_lifetime": "2/4", "floor": null},
                "warning": {"fraction_of_lifetime": "2/4", "ceiling": null},
                "critical": {"fraction_of_lifetime": "1/3"},
            }}),
        ),
    ]
}

/// Each code of a policy that contradicts itself.
fn contradictions() -> Vec<Case> {
    let share = |fraction: &str| {
        let mut thresholds = remaining("30d", "0s", "0s");
        thresholds["notice"] = json!({"fraction_of_lifetime": fraction});
        json!({"thresholds": thresholds})
    };
    vec![
        refused(
            "fraction-of-nothing",
            "A level that would begin at the end is none.",
            share("0/3"),
            "invalid-fraction",
            json!({"numerator": 0, "denominator": 3}),
        ),
        refused(
            "fraction-of-everything",
            "Every certificate would be in alarm from its first second.",
            share("3/3"),
            "invalid-fraction",
            json!({"numerator": 3, "denominator": 3}),
        ),
        refused(
            "fraction-over-nothing",
            "Nothing can be divided by 0.",
            share("1/0"),
            "invalid-fraction",
            json!({"numerator": 1, "denominator": 0}),
        ),
        refused(
            "grace-fraction-of-everything",
            "The grace would last until the end.",
            json!({
                "thresholds": remaining("30d", "20d", "10d"),
                "automated_grace": {"fraction_of_notice": "1/1"},
            }),
            "invalid-fraction",
            json!({"numerator": 1, "denominator": 1}),
        ),
        refused(
            "floor-above-ceiling",
            "At least 2 days and at most one.",
            json!({"thresholds": {
                "notice": {"remaining": "30d"},
                "warning": {"fraction_of_lifetime": "1/6", "floor": "2d", "ceiling": "1d"},
                "critical": {"remaining": "0s"},
            }}),
            "floor-above-ceiling",
            json!({"level": "warning", "floor_seconds": 172_800, "ceiling_seconds": 86_400}),
        ),
        refused(
            "no-short-lifetime",
            "No lifetime is under a second.",
            json!({
                "thresholds": remaining("3s", "2s", "1s"),
                "short_lived": {"below": "1s", "thresholds": remaining("3s", "2s", "1s")},
            }),
            "no-short-lifetime",
            json!({"below_seconds": 1}),
        ),
        refused(
            "warning-before-notice",
            "For every lifetime, from the shortest on.",
            json!({"thresholds": remaining("7d", "8d", "1d")}),
            "levels-out-of-order",
            json!({"level": "notice", "next_level": "warning", "lifetime_seconds": 1}),
        ),
        refused(
            "critical-before-warning",
            "The next pair of levels.",
            json!({"thresholds": remaining("8d", "7d", "604801s")}),
            "levels-out-of-order",
            json!({"level": "warning", "next_level": "critical", "lifetime_seconds": 1}),
        ),
        refused(
            "short-levels-out-of-order",
            "In the tier for short lifetimes alone.",
            json!({
                "thresholds": remaining("3d", "2d", "1d"),
                "short_lived": {"below": "10d", "thresholds": remaining("1d", "2d", "3d")},
            }),
            "levels-out-of-order",
            json!({"level": "notice", "next_level": "warning", "lifetime_seconds": 1}),
        ),
        refused(
            "grace-too-long",
            "A grace as long as the longest notice never ends.",
            json!({
                "thresholds": remaining("30d", "20d", "10d"),
                "automated_grace": {"fixed": "30d"},
            }),
            "grace-too-long",
            json!({"grace_seconds": 2_592_000, "notice_seconds": 2_592_000}),
        ),
        read(
            "grace-just-short-enough",
            "A second less than the longest notice.",
            json!({
                "thresholds": remaining("30d", "20d", "10d"),
                "automated_grace": {"fixed": 2_591_999},
            }),
            json!({"automated_grace": {"fixed": "29d23h59m59s"}}),
        ),
    ]
}

/// What says too little, or two things at once.
fn incomplete() -> Vec<Case> {
    let thresholds = remaining("3d", "2d", "1d");
    let with = |critical: Value| {
        let mut changed = remaining("3d", "2d", "1d");
        changed["critical"] = critical;
        json!({"thresholds": changed})
    };
    let field = |field: &str, value: &str| json!({"field": field, "value": value});
    vec![
        refused(
            "nothing",
            "Neither a preset nor thresholds.",
            json!({}),
            "missing",
            field("policy", "preset or thresholds"),
        ),
        refused(
            "preset-unknown",
            "The command line knows short names; a record has the full ones.",
            json!({"preset": "classic"}),
            "unknown-code",
            field("preset", "classic"),
        ),
        refused(
            "preset-and-thresholds",
            "One of both would be passed over.",
            json!({"preset": "classic-90-60-30", "thresholds": thresholds}),
            "conflicting",
            field("policy", "preset and thresholds"),
        ),
        refused(
            "preset-and-short-lived",
            "A preset has its own tiers.",
            json!({
                "preset": "classic-90-60-30",
                "short_lived": {"below": "10d", "thresholds": thresholds},
            }),
            "conflicting",
            field("policy", "preset and short_lived"),
        ),
        refused(
            "threshold-without-a-time",
            "A ceiling of what?",
            with(json!({"ceiling": "1d"})),
            "missing",
            field("thresholds.critical", "remaining or fraction_of_lifetime"),
        ),
        refused(
            "threshold-twice",
            "A fixed time or a share.",
            with(json!({"remaining": "1d", "fraction_of_lifetime": "1/9"})),
            "conflicting",
            field("thresholds.critical", "remaining and fraction_of_lifetime"),
        ),
        refused(
            "fixed-time-with-a-floor",
            "A fixed time has no floor.",
            with(json!({"remaining": "1d", "floor": "1h"})),
            "conflicting",
            field("thresholds.critical", "remaining and floor"),
        ),
        refused(
            "grace-without-a-time",
            "A ceiling of what?",
            json!({"thresholds": thresholds, "automated_grace": {"ceiling": "1d"}}),
            "missing",
            field("automated_grace", "fixed or fraction_of_notice"),
        ),
        refused(
            "grace-twice",
            "A fixed time or a share.",
            json!({
                "thresholds": thresholds,
                "automated_grace": {"fixed": "1d", "fraction_of_notice": "1/5"},
            }),
            "conflicting",
            field("automated_grace", "fixed and fraction_of_notice"),
        ),
        refused(
            "fixed-grace-with-a-ceiling",
            "A fixed time has no ceiling.",
            json!({"thresholds": thresholds, "automated_grace": {"fixed": "1d", "ceiling": "2d"}}),
            "conflicting",
            field("automated_grace", "fixed and ceiling"),
        ),
    ]
}
