//! When to look again: policies as people write them, and states to be stored and read again.

use notafter::expiry::{
    RefreshPolicy, RefreshPolicyBuilder, RefreshPolicyError, RefreshPolicyErrorCode,
    RefreshSettings, RefreshState,
};
use notafter::facts::FactValue;
use notafter::time::Timestamp;
use serde::{Deserialize, Serialize};

use crate::{Instant, RecordError, RecordErrorCode};

/// The version of [`RefreshStateRecord`] that is written. Every earlier one can be read.
pub const REFRESH_STATE_VERSION: u32 = 1;

/// How often a target is looked at. All times are in seconds. What is missing is as `tracker` has it; a field that is
/// not known is refused, since it is a slip of somebody who meant another.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(
    feature = "schema",
    derive(schemars::JsonSchema),
    schemars(rename = "RefreshPolicy")
)]
#[cfg_attr(
    feature = "uniffi",
    derive(uniffi::Record),
    uniffi(name = "RefreshPolicy")
)]
#[serde(default, deny_unknown_fields)]
#[non_exhaustive]
pub struct RefreshPolicyRecord {
    /// The shortest time between two looks while all is well.
    #[cfg_attr(feature = "uniffi", uniffi(default = 86400))]
    pub interval_min_seconds: u32,
    /// The longest such time.
    #[cfg_attr(feature = "uniffi", uniffi(default = 172800))]
    pub interval_max_seconds: u32,
    /// The least time between two looks, whatever happens.
    #[cfg_attr(feature = "uniffi", uniffi(default = 300))]
    pub minimum_gap_seconds: u32,
    /// Failures in a row before the rest; 1 to 255.
    #[cfg_attr(feature = "uniffi", uniffi(default = 5))]
    pub attempts: u32,
    /// The delay after the first failure.
    #[cfg_attr(feature = "uniffi", uniffi(default = 900))]
    pub first_retry_seconds: u32,
    /// Each further delay is so many times the one before it; 1 to 255.
    #[cfg_attr(feature = "uniffi", uniffi(default = 4))]
    pub retry_factor: u32,
    /// The longest delay.
    #[cfg_attr(feature = "uniffi", uniffi(default = 57600))]
    pub longest_retry_seconds: u32,
    /// The time without looks after the last attempt.
    #[cfg_attr(feature = "uniffi", uniffi(default = 604800))]
    pub rest_seconds: u32,
}

/// What is kept of one target between two looks. Any values make a state that works; fields that are missing are as if
/// nothing was known, and fields that are not known are passed over.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(
    feature = "schema",
    derive(schemars::JsonSchema),
    schemars(rename = "RefreshState")
)]
#[cfg_attr(
    feature = "uniffi",
    derive(uniffi::Record),
    uniffi(name = "RefreshState")
)]
#[non_exhaustive]
pub struct RefreshStateRecord {
    /// The version of this format: 1.
    pub version: u32,
    /// Spreads the looks: the first eight octets of the SHA-256 of the target's text, in hex.
    #[serde(default)]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub seed: String,
    /// Whether it is a pasted certificate, which is never looked for again.
    #[serde(default)]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub pasted: bool,
    /// Failures in a row, the last look included.
    #[serde(default)]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub failures: u32,
    /// The last look, whatever came of it.
    #[serde(default)]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub last_attempt_at: Option<Instant>,
    /// The last look that showed a certificate, or when it was pasted.
    #[serde(default)]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub last_success_at: Option<Instant>,
    /// The last valid instant of that certificate, inclusive.
    #[serde(default)]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub effective_not_after: Option<Instant>,
    /// The next change of its state or level, as it was known then.
    #[serde(default)]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub next_transition_at: Option<Instant>,
    /// When to look again; where it is missing and nothing was pasted, at once.
    #[serde(default)]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub next_attempt_at: Option<Instant>,
}

/// Whether a look is due.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(
    feature = "schema",
    derive(schemars::JsonSchema),
    schemars(rename = "RefreshDue")
)]
#[cfg_attr(
    feature = "uniffi",
    derive(uniffi::Record),
    uniffi(name = "RefreshDue")
)]
#[non_exhaustive]
pub struct RefreshDueRecord {
    /// Whether it is.
    pub is_due: bool,
    /// When it is or was; `None` for what is never looked for.
    pub due_at: Option<Instant>,
    /// How old the last certificate is, in seconds; `None` where there was none.
    pub staleness_seconds: Option<i64>,
}

impl Default for RefreshPolicyRecord {
    /// As `tracker`.
    fn default() -> Self {
        refresh_policy_record(&RefreshPolicy::tracker())
    }
}

/// The policy as a record.
pub fn refresh_policy_record(policy: &RefreshPolicy) -> RefreshPolicyRecord {
    let &RefreshSettings {
        interval_min,
        interval_max,
        minimum_gap,
        attempts,
        first_retry,
        retry_factor,
        longest_retry,
        rest,
        ..
    } = policy.settings();
    RefreshPolicyRecord {
        interval_min_seconds: interval_min,
        interval_max_seconds: interval_max,
        minimum_gap_seconds: minimum_gap,
        attempts: attempts.into(),
        first_retry_seconds: first_retry,
        retry_factor: retry_factor.into(),
        longest_retry_seconds: longest_retry,
        rest_seconds: rest,
    }
}

impl TryFrom<RefreshPolicyRecord> for RefreshPolicy {
    type Error = RecordError;

    /// # Errors
    ///
    /// [`OutOfRange`](RecordErrorCode::OutOfRange) with the field that the builder refuses.
    fn try_from(record: RefreshPolicyRecord) -> Result<Self, RecordError> {
        let small = |field, value: u32| {
            u8::try_from(value)
                .map_err(|_| RecordError::new(RecordErrorCode::OutOfRange, field, value))
        };
        let mut settings = *Self::tracker().settings();
        settings.interval_min = record.interval_min_seconds;
        settings.interval_max = record.interval_max_seconds;
        settings.minimum_gap = record.minimum_gap_seconds;
        settings.attempts = small("attempts", record.attempts)?;
        settings.first_retry = record.first_retry_seconds;
        settings.retry_factor = small("retry_factor", record.retry_factor)?;
        settings.longest_retry = record.longest_retry_seconds;
        settings.rest = record.rest_seconds;
        let policy = RefreshPolicyBuilder::from_settings(settings).build();
        policy.map_err(|error| refused(&error))
    }
}

/// The builder's refusal in terms of the record. What is wrong with two fields together names both: it may be that only
/// the other one was written, and this one is as `tracker` has it.
fn refused(error: &RefreshPolicyError) -> RecordError {
    let fact = |name| error.facts.iter().find(|fact| fact.name == name);
    let field = |name| match fact(name).map(|fact| &fact.value) {
        Some(FactValue::Text(setting)) => match setting.as_str() {
            "attempts" | "retry_factor" => setting.clone(),
            _ => format!("{setting}_seconds"),
        },
        _ => String::new(),
    };
    let number = |name| fact(name).map_or_else(|| "0".to_owned(), |fact| fact.value.to_string());
    let value = match error.code {
        RefreshPolicyErrorCode::OutOfOrder => format!(
            "{}, less than {} ({})",
            number("seconds"),
            field("at_least"),
            number("at_least_seconds")
        ),
        RefreshPolicyErrorCode::TooLong => format!(
            "{}, more than {}",
            number("seconds"),
            number("longest_seconds")
        ),
        // What is 0 has no fact that says so.
        _ => number("seconds"),
    };
    RecordError::new(RecordErrorCode::OutOfRange, field("setting"), value)
}

/// Whether a look is due at `at`, as a record.
pub fn refresh_due_record(
    state: &RefreshState,
    policy: &RefreshPolicy,
    at: Instant,
) -> RefreshDueRecord {
    RefreshDueRecord {
        is_due: state.is_due(policy, at.0),
        due_at: state.due_at(policy, at.0).map(Into::into),
        staleness_seconds: state.staleness(at.0),
    }
}

/// The state as a record of the present version.
pub fn refresh_state_record(state: &RefreshState) -> RefreshStateRecord {
    RefreshStateRecord {
        version: REFRESH_STATE_VERSION,
        seed: format!("{:016x}", state.seed),
        pasted: state.is_pasted(),
        failures: state.failures,
        last_attempt_at: state.last_attempt_at.map(Into::into),
        last_success_at: state.last_success_at.map(Into::into),
        effective_not_after: state.effective_not_after.map(Into::into),
        next_transition_at: state.next_transition_at.map(Into::into),
        next_attempt_at: state.next_attempt_at.map(Into::into),
    }
}

impl TryFrom<RefreshStateRecord> for RefreshState {
    type Error = RecordError;

    /// # Errors
    ///
    /// [`UnknownVersion`](RecordErrorCode::UnknownVersion) for a version that is not 1, and
    /// [`OutOfRange`](RecordErrorCode::OutOfRange) for a seed that is not up to 16 digits in hex.
    fn try_from(record: RefreshStateRecord) -> Result<Self, RecordError> {
        let RefreshStateRecord {
            version,
            seed,
            pasted,
            failures,
            last_attempt_at,
            last_success_at,
            effective_not_after,
            next_transition_at,
            next_attempt_at,
        } = record;
        if version != REFRESH_STATE_VERSION {
            return Err(RecordError::new(
                RecordErrorCode::UnknownVersion,
                "version",
                version,
            ));
        }
        let at_once = Timestamp::MIN;
        let mut state = Self::new("", next_attempt_at.map_or(at_once, |next| next.0));
        state.seed = read_seed(&seed)?;
        state.failures = failures;
        state.last_attempt_at = last_attempt_at.map(|it| it.0);
        state.last_success_at = last_success_at.map(|it| it.0);
        state.effective_not_after = effective_not_after.map(|it| it.0);
        state.next_transition_at = next_transition_at.map(|it| it.0);
        if pasted {
            state.next_attempt_at = None;
        }
        Ok(state)
    }
}

fn read_seed(text: &str) -> Result<u64, RecordError> {
    let is_hex = text.bytes().all(|octet| octet.is_ascii_hexdigit());
    let refused = || RecordError::new(RecordErrorCode::OutOfRange, "seed", text);
    match text {
        // Not spread, but no less looked at.
        "" => Ok(0),
        _ if is_hex => u64::from_str_radix(text, 16).map_err(|_| refused()),
        _ => Err(refused()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use notafter::expiry::RefreshOutcome;
    use proptest::prelude::*;
    use serde_json::{Value, json};

    fn read(value: Value) -> Result<RefreshState, RecordError> {
        let record: RefreshStateRecord = serde_json::from_value(value).unwrap();
        record.try_into()
    }

    #[test]
    fn states_there_and_back() {
        let policy = RefreshPolicy::tracker();
        let at = "2026-11-22T09:30:00Z".parse().unwrap();
        let obtained = RefreshOutcome::Obtained {
            effective_not_after: "2027-01-07T23:59:59Z".parse().unwrap(),
            next_transition_at: Some("2026-12-23T08:00:00Z".parse().unwrap()),
        };
        let new = RefreshState::new("www.example.com:443", at);
        let looked = new.step(&policy, obtained, at);
        let failed = looked.step(&policy, RefreshOutcome::Failed, at);
        for state in [new, looked, failed, RefreshState::pasted(at)] {
            let record = refresh_state_record(&state);
            let json = serde_json::to_string(&record).unwrap();
            let back: RefreshStateRecord = serde_json::from_str(&json).unwrap();
            assert_eq!(back, record);
            assert_eq!(RefreshState::try_from(back), Ok(state));
        }
    }

    #[test]
    fn what_is_missing_is_not_known_and_due() {
        let state = read(json!({"version": 1})).unwrap();
        let at = "2026-11-22".parse().unwrap();
        assert_eq!((state.seed, state.failures), (0, 0));
        assert!(state.is_due(&RefreshPolicy::tracker(), at));
        let state = read(
            json!({"version": 1, "pasted": true, "next_attempt_at": "2026-11-22T00:00:00Z", "later": 1}),
        );
        assert!(!state.unwrap().is_due(&RefreshPolicy::tracker(), at));
    }

    #[test]
    fn other_versions_and_broken_seeds_are_refused() {
        for (value, code, field) in [
            (
                json!({"version": 2, "new": []}),
                RecordErrorCode::UnknownVersion,
                "version",
            ),
            (
                json!({"version": 0}),
                RecordErrorCode::UnknownVersion,
                "version",
            ),
            (
                json!({"version": 1, "seed": "+1"}),
                RecordErrorCode::OutOfRange,
                "seed",
            ),
            (
                json!({"version": 1, "seed": "10000000000000000"}),
                RecordErrorCode::OutOfRange,
                "seed",
            ),
        ] {
            let error = read(value).unwrap_err();
            assert_eq!((error.code, error.field.as_str()), (code, field));
        }
    }

    #[test]
    fn policies_there_and_back() {
        for policy in [RefreshPolicy::tracker(), RefreshPolicy::frequent()] {
            let record = refresh_policy_record(&policy);
            let json = serde_json::to_value(&record).unwrap();
            let back: RefreshPolicyRecord = serde_json::from_value(json).unwrap();
            assert_eq!(back.try_into(), Ok(policy));
        }
    }

    #[test]
    fn policies_by_hand() {
        let read = |value: Value| -> Result<RefreshPolicy, String> {
            let record: RefreshPolicyRecord =
                serde_json::from_value(value).map_err(|error| error.to_string())?;
            RefreshPolicy::try_from(record).map_err(|error| error.to_string())
        };
        assert_eq!(read(json!({})), Ok(RefreshPolicy::tracker()));
        let daily = read(json!({"rest_seconds": 86_400})).unwrap();
        assert_eq!(daily.settings().rest, 86_400);
        for (value, expected) in [
            (
                json!({"interval_max_seconds": 3600}),
                r#"interval_max_seconds: "3600, less than interval_min_seconds (86400)" is out of the range that this field may have (out-of-range)"#,
            ),
            (
                // The field that is refused is not the one that was written: both have to be named.
                json!({"minimum_gap_seconds": 100_000}),
                r#"interval_min_seconds: "86400, less than minimum_gap_seconds (100000)" is out of the range that this field may have (out-of-range)"#,
            ),
            (
                json!({"rest_seconds": 31_622_401}),
                r#"rest_seconds: "31622401, more than 31622400" is out of the range that this field may have (out-of-range)"#,
            ),
            (
                json!({"attempts": 256}),
                r#"attempts: "256" is out of the range that this field may have (out-of-range)"#,
            ),
            (
                json!({"retry_factor": 0}),
                r#"retry_factor: "0" is out of the range that this field may have (out-of-range)"#,
            ),
        ] {
            assert_eq!(read(value).unwrap_err(), expected);
        }
        assert!(
            read(json!({"rest": 1}))
                .unwrap_err()
                .contains("unknown field `rest`")
        );
    }

    /// An instant anywhere on the calendar, or none.
    fn instants() -> impl Strategy<Value = Option<Instant>> {
        let range = Timestamp::MIN.unix_seconds()..=Timestamp::MAX.unix_seconds();
        let instant = prop_oneof![1_795_000_000..1_796_000_000_i64, range];
        proptest::option::of(
            instant.prop_map(|it| Instant(Timestamp::from_unix_seconds_saturating(it))),
        )
    }

    proptest! {
        #[test]
        fn no_record_breaks_the_rules(
            seed in prop_oneof!["[0-9a-f]{0,17}", "\\PC{0,20}"],
            (pasted, failures) in (proptest::bool::weighted(0.1), any::<u32>()),
            (last_attempt_at, last_success_at) in (instants(), instants()),
            (effective_not_after, next_transition_at) in (instants(), instants()),
            next_attempt_at in instants(),
            at in 1_795_000_000..1_796_000_000_i64,
            obtained in any::<bool>(),
        ) {
            let record = RefreshStateRecord {
                version: 1,
                seed,
                pasted,
                failures,
                last_attempt_at,
                last_success_at,
                effective_not_after,
                next_transition_at,
                next_attempt_at,
            };
            let json = serde_json::to_string(&record).unwrap();
            let record: RefreshStateRecord = serde_json::from_str(&json).unwrap();
            let is_seed = record.seed.len() <= 16 && record.seed.bytes().all(|it| it.is_ascii_hexdigit());
            let state = RefreshState::try_from(record);
            // Leading zeros make a seed longer, but no greater.
            prop_assert!(state.is_ok() || !is_seed);
            let Ok(state) = state else { return Ok(()) };

            let policy = RefreshPolicy::tracker();
            let at = Timestamp::from_unix_seconds_saturating(at);
            prop_assert_eq!(state.due_at(&policy, at).is_none(), pasted);
            let outcome = if obtained {
                RefreshOutcome::Obtained {
                    effective_not_after: effective_not_after.map_or(at, |it| it.0),
                    next_transition_at: next_transition_at.map(|it| it.0),
                }
            } else {
                RefreshOutcome::Failed
            };
            let after = state.step(&policy, outcome, at);
            let wait = after.next_attempt_at.map(|next| next.seconds_since(at));
            prop_assert_eq!(wait.is_none(), pasted);
            prop_assert!(wait.is_none_or(|wait| (300..=604_800).contains(&wait)));
            prop_assert!(!after.is_due(&policy, at));
        }
    }
}
