//! UTCTime and GeneralizedTime.

use super::{Element, Tag};
use crate::error::{ParseError, ParseErrorCode as Code};
use crate::time::{CivilTime, Timestamp, two_digits};

/// How a time is written, as far as RFC 5280 section 4.1.2.5 cares.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TimeForm {
    /// `YYMMDDHHMMSSZ`.
    Utc,
    /// `YYYYMMDDHHMMSSZ`.
    Generalized,
    /// UTCTime or GeneralizedTime in a form that BER has and DER forbids (no seconds, an offset, a
    /// fraction, a 60th second): the instant is clear, the form is wrong.
    NotDer,
}

/// A time: the instant, the type it was written as, and its form.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Asn1Time {
    /// The instant.
    pub instant: Timestamp,
    /// Whether it is a GeneralizedTime.
    pub is_generalized: bool,
    /// The form.
    pub form: TimeForm,
}

impl Asn1Time {
    /// Whether RFC 5280 section 4.1.2.5 wants it so: UTCTime through 2049,
    /// GeneralizedTime from 2050 (and, since nothing else can write it, before 1950).
    pub fn follows_rfc5280(&self) -> bool {
        match self.form {
            TimeForm::Utc => true,
            TimeForm::Generalized => !(1950..2050).contains(&self.instant.to_civil().year),
            TimeForm::NotDer => false,
        }
    }

    /// Reads the element as a time.
    ///
    /// # Errors
    ///
    /// [`UnexpectedTag`](Code::UnexpectedTag) where it is none, and
    /// [`InvalidTime`](Code::InvalidTime) where it names no instant.
    #[inline]
    pub fn from_element(element: &Element<'_>, field: &'static str) -> Result<Self, ParseError> {
        Self::from_parts(element.tag, element.contents)
            .map_err(|code| ParseError::new(code, element.offset, field))
    }

    fn from_parts(tag: Tag, text: &[u8]) -> Result<Self, Code> {
        let is_generalized = match tag {
            Tag::UTC_TIME => false,
            Tag::GENERALIZED_TIME => true,
            _ => return Err(Code::UnexpectedTag),
        };
        let der_form = if is_generalized {
            generalized_time(text).map(|instant| (instant, TimeForm::Generalized))
        } else {
            utc_time(text).map(|instant| (instant, TimeForm::Utc))
        };
        let (instant, form) = der_form
            .or_else(|| Some((ber_time(text, is_generalized)?, TimeForm::NotDer)))
            .ok_or(Code::InvalidTime)?;
        Ok(Self {
            instant,
            is_generalized,
            form,
        })
    }
}

/// `YYMMDDHHMMSSZ`, the only form that DER has of UTCTime.
fn utc_time(text: &[u8]) -> Option<Timestamp> {
    let (date_and_hour, &[n1, n2, s1, s2, b'Z']) = text.split_first_chunk()? else {
        return None;
    };
    let [short, month, day, hour] = digit_pairs(*date_and_hour)?;
    Timestamp::from_civil(CivilTime {
        year: year_of_two_digits(short),
        month,
        day,
        hour,
        minute: two_digits(n1, n2)?,
        second: two_digits(s1, s2)?,
    })
}

/// `YYYYMMDDHHMMSSZ`, the only form of GeneralizedTime that RFC 5280 has.
fn generalized_time(text: &[u8]) -> Option<Timestamp> {
    let (date, &[h1, h2, n1, n2, s1, s2, b'Z']) = text.split_first_chunk()? else {
        return None;
    };
    let [century, year_of_century, month, day] = digit_pairs(*date)?;
    Timestamp::from_civil(CivilTime {
        year: u16::from(century) * 100 + u16::from(year_of_century),
        month,
        day,
        hour: two_digits(h1, h2)?,
        minute: two_digits(n1, n2)?,
        second: two_digits(s1, s2)?,
    })
}

/// RFC 5280 section 4.1.2.5.1: 50 and over is 19YY, under 50 is 20YY.
const fn year_of_two_digits(short: u8) -> u16 {
    let century = if short >= 50 { 1900 } else { 2000 };
    century + short as u16
}

/// The four numbers that eight ASCII digits write, computed side by side in one word.
const fn digit_pairs(digits: [u8; 8]) -> Option<[u8; 4]> {
    const ONES: u64 = u64::MAX / 0xff;
    // What is 0 to 9 now was a digit; adding 0x76 shows all else in the top bits.
    let values = u64::from_le_bytes(digits) ^ (ONES * 0x30);
    if (values | values.wrapping_add(ONES * 0x76)) & (ONES * 0x80) != 0 {
        return None;
    }
    // Tens stand in the lower octet of each pair; no octet comes over 99.
    let [first, _, second, _, third, _, fourth, _] = (values * 10 + (values >> 8)).to_le_bytes();
    Some([first, second, third, fourth])
}

/// A time in any other form that BER has.
#[cold]
fn ber_time(text: &[u8], is_generalized: bool) -> Option<Timestamp> {
    let (&[y1, y2], rest) = text.split_first_chunk()?;
    let first = two_digits(y1, y2)?;
    if is_generalized {
        let (&[y3, y4], rest) = rest.split_first_chunk()?;
        let year = u16::from(first) * 100 + u16::from(two_digits(y3, y4)?);
        after_year(year, rest, true)
    } else {
        after_year(year_of_two_digits(first), rest, false)
    }
}

/// `MMDDHHMM[SS[.fraction]](Z|+HHMM|-HHMM)`.
fn after_year(year: u16, text: &[u8], fraction_allowed: bool) -> Option<Timestamp> {
    let (&[m1, m2, d1, d2, h1, h2, n1, n2], rest) = text.split_first_chunk()?;
    let (month, day) = (two_digits(m1, m2)?, two_digits(d1, d2)?);
    let (hour, minute) = (two_digits(h1, h2)?, two_digits(n1, n2)?);
    let civil = CivilTime {
        year,
        month,
        day,
        hour,
        minute,
        second: 0,
    };
    let (second, rest) = match rest.split_first_chunk() {
        Some((&[s1, s2], after)) if s1.is_ascii_digit() => (two_digits(s1, s2)?, after),
        _ => (0, rest),
    };
    // A leap second is the instant after the 59th.
    if second > 60 {
        return None;
    }
    let zone = match rest {
        [b'.' | b',', fraction @ ..] if fraction_allowed => {
            let digits = fraction
                .iter()
                .take_while(|octet| octet.is_ascii_digit())
                .count();
            if digits == 0 {
                return None;
            }
            fraction.get(digits..)?
        }
        _ => rest,
    };
    let offset_seconds = match *zone {
        [b'Z'] => 0,
        [sign @ (b'+' | b'-'), h1, h2, n1, n2] => {
            let (hours, minutes) = (two_digits(h1, h2)?, two_digits(n1, n2)?);
            if hours > 23 || minutes > 59 {
                return None;
            }
            let seconds = i64::from(hours) * 3600 + i64::from(minutes) * 60;
            if sign == b'-' { -seconds } else { seconds }
        }
        _ => return None,
    };
    let local = Timestamp::from_civil(civil)?.unix_seconds() + i64::from(second);
    Timestamp::from_unix_seconds(local - offset_seconds)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::der::Reader;

    fn read(tag: Tag, text: &str) -> Result<(String, TimeForm, bool), Code> {
        let mut bytes = vec![tag.0, u8::try_from(text.len()).unwrap()];
        bytes.extend(text.as_bytes());
        let element = Reader::new(&bytes, "time").element().unwrap();
        Asn1Time::from_element(&element, "time")
            .map(|time| (time.instant.to_string(), time.form, time.follows_rfc5280()))
            .map_err(|error| error.code)
    }

    #[test]
    fn utc_time_turns_at_1950() {
        let utc = |text| read(Tag::UTC_TIME, text);
        let ok = |text: &str| Ok((text.to_owned(), TimeForm::Utc, true));
        assert_eq!(utc("500101000000Z"), ok("1950-01-01T00:00:00Z"));
        assert_eq!(utc("491231235959Z"), ok("2049-12-31T23:59:59Z"));
        assert_eq!(utc("000229120000Z"), ok("2000-02-29T12:00:00Z"));
    }

    #[test]
    fn generalized_time_spans_all_years() {
        let general = |text| read(Tag::GENERALIZED_TIME, text);
        let form = TimeForm::Generalized;
        assert_eq!(
            general("00000101000000Z"),
            Ok(("0000-01-01T00:00:00Z".into(), form, true))
        );
        assert_eq!(
            general("19491231235959Z"),
            Ok(("1949-12-31T23:59:59Z".into(), form, true))
        );
        assert_eq!(
            general("20491231235959Z"),
            Ok(("2049-12-31T23:59:59Z".into(), form, false))
        );
        assert_eq!(
            general("20500101000000Z"),
            Ok(("2050-01-01T00:00:00Z".into(), form, true))
        );
        assert_eq!(
            general("99991231235959Z"),
            Ok(("9999-12-31T23:59:59Z".into(), form, true))
        );
    }

    #[test]
    fn forms_of_ber_keep_their_instant() {
        let wrong = |text: &str| Ok((text.to_owned(), TimeForm::NotDer, false));
        assert_eq!(
            read(Tag::UTC_TIME, "2601020304Z"),
            wrong("2026-01-02T03:04:00Z")
        );
        assert_eq!(
            read(Tag::UTC_TIME, "260102030405+0100"),
            wrong("2026-01-02T02:04:05Z")
        );
        assert_eq!(
            read(Tag::UTC_TIME, "2601020304-0130"),
            wrong("2026-01-02T04:34:00Z")
        );
        assert_eq!(
            read(Tag::UTC_TIME, "161231235960Z"),
            wrong("2017-01-01T00:00:00Z")
        );
        assert_eq!(
            read(Tag::GENERALIZED_TIME, "20600102030405.25Z"),
            wrong("2060-01-02T03:04:05Z")
        );
    }

    #[test]
    fn what_names_no_instant_is_an_error() {
        for text in [
            "",
            "2",
            "261301000000Z",
            "260229000000Z",
            "260100000000Z",
            "260101240000Z",
            "260101006000Z",
            "260101000061Z",
            "260101000000",
            "260101000000z",
            "26010100000 Z",
            "260101000000.5Z",
            "260101000000ZZ",
            "+60101000000Z",
            "260101000000+2400",
        ] {
            assert_eq!(read(Tag::UTC_TIME, text), Err(Code::InvalidTime), "{text}");
        }
        for text in [
            "",
            "999912312359",
            "00000101000000+0001",
            "99991231235960Z",
            "20600101000000.Z",
        ] {
            assert_eq!(
                read(Tag::GENERALIZED_TIME, text),
                Err(Code::InvalidTime),
                "{text}"
            );
        }
        assert_eq!(
            read(Tag::IA5_STRING, "260101000000Z"),
            Err(Code::UnexpectedTag)
        );
    }
}
