//! Policies of expiry, to be written by hand, stored and read again.

use std::fmt;

use notafter::expiry::{
    ExpiryPolicy, ExpiryPolicyBuilder, ExpiryPolicyError, Fraction, Grace, ShortLived, Threshold,
    Thresholds, presets,
};
use notafter::facts::Fact;
use serde::de::{self, Deserializer, Visitor};
use serde::{Deserialize, Serialize, Serializer};

use crate::{Facts, RecordError, RecordErrorCode, Seconds, facts};

/// When each level of urgency begins: a preset, or thresholds. People write it, so that a field that is not
/// known is an error: it would be a level that is never told.
///
/// ```
/// use notafter::expiry::ExpiryPolicy;
/// use notafter_records::ExpiryPolicyRecord;
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let record: ExpiryPolicyRecord = serde_json::from_str(
///     r#"{
///         "thresholds": {
///             "notice": {"fraction_of_lifetime": "1/3", "ceiling": "42d"},
///             "warning": {"fraction_of_lifetime": "1/6", "ceiling": "21d"},
///             "critical": {"fraction_of_lifetime": "1/12", "ceiling": "10d12h"}
///         },
///         "automated_grace": {"fraction_of_notice": "1/5", "ceiling": "7d"}
///     }"#,
/// )?;
/// let policy = ExpiryPolicy::try_from(record)?;
/// assert_eq!(policy.resolve(398 * 86_400).warning, 21 * 86_400);
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(
    feature = "schema",
    derive(schemars::JsonSchema),
    schemars(rename = "ExpiryPolicy")
)]
#[cfg_attr(
    feature = "uniffi",
    derive(uniffi::Record),
    uniffi(name = "ExpiryPolicy")
)]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct ExpiryPolicyRecord {
    /// `lifetime-relative` or `classic-90-60-30`: in place of `thresholds` and `short_lived`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<crate::schema::Preset>"))]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub preset: Option<String>,
    /// The thresholds, for all lifetimes but short ones that have their own.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub thresholds: Option<ThresholdsRecord>,
    /// Thresholds of their own for short lifetimes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub short_lived: Option<ShortLivedRecord>,
    /// How long automated renewal may take from when it falls due; without it, as the presets have it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub automated_grace: Option<GraceRecord>,
}

/// A threshold for each level.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(
    feature = "schema",
    derive(schemars::JsonSchema),
    schemars(rename = "Thresholds")
)]
#[cfg_attr(
    feature = "uniffi",
    derive(uniffi::Record),
    uniffi(name = "Thresholds")
)]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct ThresholdsRecord {
    /// Where renewal is due.
    pub notice: ThresholdRecord,
    /// Where it is overdue.
    pub warning: ThresholdRecord,
    /// Where the end is near.
    pub critical: ThresholdRecord,
}

/// How much time left begins a level: a fixed time, or a share of the lifetime.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(
    feature = "schema",
    derive(schemars::JsonSchema),
    schemars(rename = "Threshold")
)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record), uniffi(name = "Threshold"))]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct ThresholdRecord {
    /// A fixed time left: in place of the others.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub remaining: Option<Seconds>,
    /// A share of the lifetime left.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub fraction_of_lifetime: Option<FractionRecord>,
    /// At least so much of that (but at most half of the lifetime).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub floor: Option<Seconds>,
    /// At most so much of that.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub ceiling: Option<Seconds>,
}

/// Thresholds of their own for short lifetimes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(
    feature = "schema",
    derive(schemars::JsonSchema),
    schemars(rename = "ShortLived")
)]
#[cfg_attr(
    feature = "uniffi",
    derive(uniffi::Record),
    uniffi(name = "ShortLived")
)]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct ShortLivedRecord {
    /// They count for lifetimes under this.
    pub below: Seconds,
    /// The thresholds.
    pub thresholds: ThresholdsRecord,
}

/// How long automated renewal may take from when it falls due: a fixed time, or a share of the notice.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(
    feature = "schema",
    derive(schemars::JsonSchema),
    schemars(rename = "Grace")
)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record), uniffi(name = "Grace"))]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct GraceRecord {
    /// A fixed time: in place of the others.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub fixed: Option<Seconds>,
    /// A share of the notice.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub fraction_of_notice: Option<FractionRecord>,
    /// At most so much of that.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub ceiling: Option<Seconds>,
}

/// A fraction: text such as `1/3` in JSON. Whether it lies between 0 and 1 is asked when the policy is built.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record), uniffi(name = "Fraction"))]
pub struct FractionRecord {
    /// The number above the line.
    pub numerator: u32,
    /// The number under it.
    pub denominator: u32,
}

impl fmt::Display for FractionRecord {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.numerator, self.denominator)
    }
}

impl Serialize for FractionRecord {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for FractionRecord {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Text;

        impl Visitor<'_> for Text {
            type Value = FractionRecord;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a fraction of whole numbers such as \"1/3\"")
            }

            fn visit_str<E: de::Error>(self, text: &str) -> Result<FractionRecord, E> {
                let number = |text: &str| {
                    // A sign would be read too.
                    let is_plain = text.bytes().all(|it| it.is_ascii_digit());
                    text.parse::<u32>().ok().filter(|_| is_plain)
                };
                let read = text.split_once('/').and_then(|(above, under)| {
                    Some(FractionRecord {
                        numerator: number(above)?,
                        denominator: number(under)?,
                    })
                });
                read.ok_or_else(|| E::invalid_value(de::Unexpected::Str(text), &self))
            }
        }

        deserializer.deserialize_str(Text)
    }
}

/// Why a record is no policy.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ExpiryPolicyRecordError {
    /// The record says too little, or what cannot stand together.
    Record(RecordError),
    /// The policy contradicts itself.
    Policy(ExpiryPolicyError),
}

impl ExpiryPolicyRecordError {
    /// What is wrong, by its stable code: one of [`RecordErrorCode`], or of
    /// [`ExpiryPolicyErrorCode`](notafter::expiry::ExpiryPolicyErrorCode).
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Record(error) => error.code.as_str(),
            Self::Policy(error) => error.code.as_str(),
        }
    }

    /// The particulars: `field` and `value` of the record, or what the policy's code says.
    pub fn facts(&self) -> Facts {
        match self {
            Self::Record(error) => facts(&[
                Fact::new("field", error.field.as_str()),
                Fact::new("value", error.value.as_str()),
            ]),
            Self::Policy(error) => facts(&error.facts),
        }
    }
}

impl fmt::Display for ExpiryPolicyRecordError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Record(error) => error.fmt(f),
            Self::Policy(error) => error.fmt(f),
        }
    }
}

impl std::error::Error for ExpiryPolicyRecordError {}

impl From<RecordError> for ExpiryPolicyRecordError {
    fn from(error: RecordError) -> Self {
        Self::Record(error)
    }
}

impl From<ExpiryPolicyError> for ExpiryPolicyRecordError {
    fn from(error: ExpiryPolicyError) -> Self {
        Self::Policy(error)
    }
}

/// A record that is no policy.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(
    feature = "schema",
    derive(schemars::JsonSchema),
    schemars(rename = "PolicyError")
)]
#[cfg_attr(
    feature = "uniffi",
    derive(uniffi::Record),
    uniffi(name = "PolicyError")
)]
#[non_exhaustive]
pub struct PolicyErrorRecord {
    /// What is wrong, by its stable code.
    #[cfg_attr(feature = "schema", schemars(with = "crate::schema::PolicyErrorCode"))]
    pub code: String,
    /// What is wrong, as a sentence.
    pub message: String,
    /// The particulars.
    #[serde(default)]
    pub facts: Facts,
}

/// The error as a record.
pub fn policy_error_record(error: &ExpiryPolicyRecordError) -> PolicyErrorRecord {
    PolicyErrorRecord {
        code: error.code().to_owned(),
        message: error.to_string(),
        facts: error.facts(),
    }
}

/// The policy as a record. It has thresholds also where the policy is a preset: what is stored means the same
/// under a later version with other presets, and what is shown can be changed.
pub fn expiry_policy_record(policy: &ExpiryPolicy) -> ExpiryPolicyRecord {
    ExpiryPolicyRecord {
        preset: None,
        thresholds: Some(thresholds_record(policy.thresholds())),
        short_lived: policy.short_lived().map(|it| ShortLivedRecord {
            below: it.below_seconds.into(),
            thresholds: thresholds_record(&it.thresholds),
        }),
        automated_grace: Some(grace_record(policy.automated_grace())),
    }
}

fn thresholds_record(thresholds: &Thresholds) -> ThresholdsRecord {
    ThresholdsRecord {
        notice: threshold_record(&thresholds.notice),
        warning: threshold_record(&thresholds.warning),
        critical: threshold_record(&thresholds.critical),
    }
}

fn threshold_record(threshold: &Threshold) -> ThresholdRecord {
    match *threshold {
        Threshold::Remaining(seconds) => ThresholdRecord {
            remaining: Some(seconds.into()),
            ..ThresholdRecord::default()
        },
        Threshold::FractionOfLifetime {
            fraction,
            floor,
            ceiling,
        } => ThresholdRecord {
            remaining: None,
            fraction_of_lifetime: Some(fraction_record(fraction)),
            floor: (floor > 0).then(|| floor.into()),
            ceiling: (ceiling < u32::MAX).then(|| ceiling.into()),
        },
        // A kind that is newer than this table would be a record that is refused.
        _ => ThresholdRecord::default(),
    }
}

fn grace_record(grace: &Grace) -> GraceRecord {
    match *grace {
        Grace::Fixed(seconds) => GraceRecord {
            fixed: Some(seconds.into()),
            ..GraceRecord::default()
        },
        Grace::FractionOfNotice { fraction, ceiling } => GraceRecord {
            fixed: None,
            fraction_of_notice: Some(fraction_record(fraction)),
            ceiling: (ceiling < u32::MAX).then(|| ceiling.into()),
        },
        _ => GraceRecord::default(),
    }
}

const fn fraction_record(fraction: Fraction) -> FractionRecord {
    FractionRecord {
        numerator: fraction.numerator(),
        denominator: fraction.denominator(),
    }
}

impl TryFrom<ExpiryPolicyRecord> for ExpiryPolicy {
    type Error = ExpiryPolicyRecordError;

    fn try_from(record: ExpiryPolicyRecord) -> Result<Self, ExpiryPolicyRecordError> {
        let (thresholds, short_lived) = match (record.preset, record.thresholds) {
            (Some(_), Some(_)) => return Err(conflict("policy", "preset and thresholds")),
            (Some(_), None) if record.short_lived.is_some() => {
                return Err(conflict("policy", "preset and short_lived"));
            }
            (None, None) => return Err(missing("policy", "preset or thresholds")),
            (Some(name), None) => {
                let preset = presets::named(&name).ok_or_else(|| {
                    let allowed = presets::ALL.iter().map(|(name, _)| *name);
                    RecordError::unknown_code("preset", &name, allowed)
                })?;
                (*preset.thresholds(), preset.short_lived().copied())
            }
            (None, Some(thresholds)) => {
                let short_lived = match record.short_lived {
                    Some(short) => Some(ShortLived {
                        below_seconds: short.below.0,
                        thresholds: read_all(&short.thresholds, "short_lived.thresholds")?,
                    }),
                    None => None,
                };
                (read_all(&thresholds, "thresholds")?, short_lived)
            }
        };
        let mut builder = ExpiryPolicyBuilder::new(thresholds);
        if let Some(short) = short_lived {
            builder = builder.short_lived(short.below_seconds, short.thresholds);
        }
        if let Some(grace) = &record.automated_grace {
            builder = builder.automated_grace(read_grace(grace)?);
        }
        Ok(builder.build()?)
    }
}

fn read_all(record: &ThresholdsRecord, place: &str) -> Result<Thresholds, ExpiryPolicyRecordError> {
    let read = |threshold, level| read_threshold(threshold, &format!("{place}.{level}"));
    Ok(Thresholds {
        notice: read(&record.notice, "notice")?,
        warning: read(&record.warning, "warning")?,
        critical: read(&record.critical, "critical")?,
    })
}

fn read_threshold(
    record: &ThresholdRecord,
    place: &str,
) -> Result<Threshold, ExpiryPolicyRecordError> {
    match (record.remaining, record.fraction_of_lifetime) {
        (None, None) => Err(missing(place, "remaining or fraction_of_lifetime")),
        (Some(_), Some(_)) => Err(conflict(place, "remaining and fraction_of_lifetime")),
        (Some(_), None) if record.floor.is_some() => Err(conflict(place, "remaining and floor")),
        (Some(_), None) if record.ceiling.is_some() => {
            Err(conflict(place, "remaining and ceiling"))
        }
        (Some(Seconds(seconds)), None) => Ok(Threshold::Remaining(seconds)),
        (None, Some(fraction)) => Ok(Threshold::FractionOfLifetime {
            fraction: Fraction::new(fraction.numerator, fraction.denominator)?,
            floor: record.floor.map_or(0, |it| it.0),
            ceiling: record.ceiling.map_or(u32::MAX, |it| it.0),
        }),
    }
}

fn read_grace(record: &GraceRecord) -> Result<Grace, ExpiryPolicyRecordError> {
    let place = "automated_grace";
    match (record.fixed, record.fraction_of_notice) {
        (None, None) => Err(missing(place, "fixed or fraction_of_notice")),
        (Some(_), Some(_)) => Err(conflict(place, "fixed and fraction_of_notice")),
        (Some(_), None) if record.ceiling.is_some() => Err(conflict(place, "fixed and ceiling")),
        (Some(Seconds(seconds)), None) => Ok(Grace::Fixed(seconds)),
        (None, Some(fraction)) => Ok(Grace::FractionOfNotice {
            fraction: Fraction::new(fraction.numerator, fraction.denominator)?,
            ceiling: record.ceiling.map_or(u32::MAX, |it| it.0),
        }),
    }
}

fn missing(place: &str, what: &str) -> ExpiryPolicyRecordError {
    RecordError::new(RecordErrorCode::Missing, place, what).into()
}

fn conflict(place: &str, what: &str) -> ExpiryPolicyRecordError {
    RecordError::new(RecordErrorCode::Conflicting, place, what).into()
}

#[cfg(test)]
mod tests;
