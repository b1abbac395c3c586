//! Lengths of time as records carry them.

use std::fmt;
use std::str::FromStr;

use serde::de::{Deserialize, Deserializer, Error, Visitor};
use serde::{Serialize, Serializer};

/// A length of time in whole seconds, 0 to `u32::MAX` (136 years): in JSON a text such as `30d`, `10d12h`, `90m`
/// or `45s`. A whole number of seconds is read as well.
///
/// The units are `d` (86,400 s), `h`, `m` (minutes) and `s`, the larger ones first, each once.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Seconds(pub u32);

/// The units, the largest first, and how many seconds each has.
const UNITS: [(char, u32); 4] = [('d', 86_400), ('h', 3600), ('m', 60), ('s', 1)];

/// What is said of any text that is none.
const EXPECTED: &str = "a time such as \"30d\", \"10d12h\", \"90m\" or \"45s\" (days, hours, minutes, seconds), at most 136 years, or a \
     whole number of seconds";

impl From<u32> for Seconds {
    fn from(seconds: u32) -> Self {
        Self(seconds)
    }
}

impl fmt::Display for Seconds {
    /// In the fewest units: `36h` is written `1d12h`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.0 == 0 {
            return f.write_str("0s");
        }
        let mut rest = self.0;
        for (unit, seconds) in UNITS {
            let count = rest / seconds;
            rest %= seconds;
            if count > 0 {
                write!(f, "{count}{unit}")?;
            }
        }
        Ok(())
    }
}

/// A text that is no length of time.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct NoSeconds {
    /// The text.
    pub value: String,
}

impl fmt::Display for NoSeconds {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?} is not {EXPECTED}", self.value)
    }
}

impl std::error::Error for NoSeconds {}

impl FromStr for Seconds {
    type Err = NoSeconds;

    fn from_str(text: &str) -> Result<Self, NoSeconds> {
        let error = || NoSeconds {
            value: text.to_owned(),
        };
        let mut units = UNITS.into_iter();
        let mut total = 0_u32;
        let mut rest = text;
        loop {
            let digits = rest.find(|it: char| !it.is_ascii_digit());
            let (number, behind) = rest
                .split_at_checked(digits.unwrap_or(0))
                .ok_or_else(error)?;
            let number: u32 = number.parse().map_err(|_| error())?;
            let mut behind = behind.chars();
            let unit = behind.next().ok_or_else(error)?;
            // Those before it were passed over, and cannot come any more.
            let (_, seconds) = units.find(|(it, _)| *it == unit).ok_or_else(error)?;
            total = number
                .checked_mul(seconds)
                .and_then(|it| total.checked_add(it))
                .ok_or_else(error)?;
            rest = behind.as_str();
            if rest.is_empty() {
                return Ok(Self(total));
            }
        }
    }
}

impl Serialize for Seconds {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Seconds {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct TextOrNumber;

        impl Visitor<'_> for TextOrNumber {
            type Value = Seconds;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(EXPECTED)
            }

            fn visit_str<E: Error>(self, text: &str) -> Result<Seconds, E> {
                text.parse().map_err(E::custom)
            }

            fn visit_u64<E: Error>(self, seconds: u64) -> Result<Seconds, E> {
                let error = || E::custom(format_args!("{seconds} is not {EXPECTED}"));
                u32::try_from(seconds).map(Seconds).map_err(|_| error())
            }

            fn visit_i64<E: Error>(self, seconds: i64) -> Result<Seconds, E> {
                let error = || E::custom(format_args!("{seconds} is not {EXPECTED}"));
                u32::try_from(seconds).map(Seconds).map_err(|_| error())
            }
        }

        deserializer.deserialize_any(TextOrNumber)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_and_numbers() {
        for (json, seconds, canonical) in [
            ("\"30d\"", 2_592_000, "30d"),
            ("\"10d12h\"", 907_200, "10d12h"),
            ("\"36h\"", 129_600, "1d12h"),
            ("\"90m\"", 5400, "1h30m"),
            ("\"45s\"", 45, "45s"),
            ("\"1d1h1m1s\"", 90_061, "1d1h1m1s"),
            ("\"0d0s\"", 0, "0s"),
            ("\"007s\"", 7, "7s"),
            ("86400", 86_400, "1d"),
            ("0", 0, "0s"),
            ("4294967295", u32::MAX, "49710d6h28m15s"),
            ("\"49710d6h28m15s\"", u32::MAX, "49710d6h28m15s"),
        ] {
            let read: Seconds = serde_json::from_str(json).unwrap();
            assert_eq!(read, Seconds(seconds), "{json}");
            assert_eq!(read.to_string(), canonical, "{json}");
            assert_eq!(canonical.parse(), Ok(read));
            assert_eq!(serde_json::to_value(read).unwrap(), canonical);
        }
    }

    #[test]
    fn what_is_no_time_is_told_what_one_is() {
        for text in [
            "",
            "30",
            "d",
            "30d12",
            "12h30d",
            "1d1d",
            "1w",
            "1D",
            " 1d",
            "1d ",
            "1 d",
            "-1d",
            "+1d",
            "1.5d",
            "\u{661}d",
            "1é",
            "49710d6h28m16s",
            "4294967296s",
            "99999999999999999999s",
        ] {
            let error = text.parse::<Seconds>().unwrap_err();
            assert_eq!(error.value, text);
            assert!(error.to_string().contains("such as \"30d\""), "{error}");
        }
        for json in ["-1", "1.5", "4294967296", "null", "[]", "true"] {
            let error = serde_json::from_str::<Seconds>(json).unwrap_err();
            assert!(error.to_string().contains("such as \"30d\""), "{error}");
        }
    }
}
