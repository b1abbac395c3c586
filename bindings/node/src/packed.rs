//! Values on their way to JavaScript in one text, which `ts/packed.ts` takes apart.
//!
//! Each crossing into JavaScript costs as much as a hundred characters, and JSON has to be scanned for quotes and escapes.
//! So numbers and the lengths of texts stand in front, as digits of six bits, and all texts behind them in one piece.

use std::fmt::{Display, Write};

use napi::{Env, JsString, Result};

/// Bits in one digit of a number: with the mark below, each digit is a character of ASCII.
const DIGIT_BITS: u32 = 6;

/// The bits of a digit.
const DIGIT: u64 = (1 << DIGIT_BITS) - 1;

/// The mark of a digit behind which another one stands.
const MORE: u8 = 1 << DIGIT_BITS;

/// Room that is enough for most certificates.
const ROOM: usize = 1024;

/// Numbers and texts.
pub(crate) struct Packed {
    /// ASCII alone.
    numbers: Vec<u8>,
    texts: String,
}

impl Packed {
    pub(crate) fn new() -> Self {
        Self {
            numbers: Vec::with_capacity(ROOM / 8),
            texts: String::with_capacity(ROOM),
        }
    }

    /// A number: the lowest digit first.
    pub(crate) fn number(&mut self, number: u64) {
        digits(&mut self.numbers, number);
    }

    /// A number with a sign, which becomes the lowest bit.
    pub(crate) fn signed(&mut self, number: i64) {
        let sign = u64::from(number < 0);
        self.number(number.unsigned_abs().saturating_mul(2) | sign);
    }

    /// One more than the number, or 0 for none.
    pub(crate) fn optional_number(&mut self, number: Option<u32>) {
        self.number(number.map_or(0, |it| u64::from(it) + 1));
    }

    /// A text.
    pub(crate) fn text(&mut self, text: &str) {
        self.texts.push_str(text);
        self.number(units(text));
    }

    /// What writes itself as a text.
    pub(crate) fn shown(&mut self, it: &impl Display) {
        let start = self.texts.len();
        // Writing to a String cannot fail.
        let _ = write!(self.texts, "{it}");
        let written = self.texts.get(start..).map_or(0, units);
        self.number(written);
    }

    /// One more than its length, or 0 for none.
    pub(crate) fn optional_text(&mut self, text: Option<&str>) {
        let Some(text) = text else {
            return self.number(0);
        };
        self.texts.push_str(text);
        self.number(units(text) + 1);
    }

    /// How many there are, and each.
    pub(crate) fn texts<T: AsRef<str>>(&mut self, texts: impl IntoIterator<Item = T>) {
        self.list(|packed| {
            let mut count = 0;
            for text in texts {
                packed.text(text.as_ref());
                count += 1;
            }
            count
        });
    }

    /// How many entries there are, and what was written for them.
    pub(crate) fn list(&mut self, entries: impl FnOnce(&mut Self) -> u64) {
        let before = self.numbers.len();
        let count = entries(self);
        let mut counted = Vec::new();
        digits(&mut counted, count);
        self.numbers.splice(before..before, counted);
    }

    /// The whole: the length of the numbers, the numbers, the texts.
    pub(crate) fn to_js<'env>(&self, env: &'env Env) -> Result<JsString<'env>> {
        let octets = self.octets();
        if octets.is_ascii() {
            // ASCII is Latin-1, which V8 takes as it is.
            return env.create_string_latin1(octets);
        }
        env.create_string(&*String::from_utf8_lossy(&octets))
    }

    fn octets(&self) -> Vec<u8> {
        let mut octets = Vec::with_capacity(self.numbers.len() + self.texts.len() + 8);
        digits(&mut octets, self.numbers.len() as u64);
        octets.extend_from_slice(&self.numbers);
        octets.extend_from_slice(self.texts.as_bytes());
        octets
    }
}

fn digits(to: &mut Vec<u8>, number: u64) {
    let mut rest = number;
    loop {
        let digit = u8::try_from(rest & DIGIT).unwrap_or_default();
        rest >>= DIGIT_BITS;
        if rest == 0 {
            return to.push(digit);
        }
        to.push(digit | MORE);
    }
}

/// Its length as JavaScript counts: in units of UTF-16.
fn units(text: &str) -> u64 {
    if text.is_ascii() {
        return text.len() as u64;
    }
    text.encode_utf16().count() as u64
}

#[cfg(test)]
mod tests {
    use super::*;

    fn packed(write: impl FnOnce(&mut Packed)) -> Vec<u8> {
        let mut packed = Packed::new();
        write(&mut packed);
        packed.octets()
    }

    #[test]
    fn numbers_are_digits_of_six_bits() {
        assert_eq!(packed(|it| it.number(0)), [1, 0]);
        assert_eq!(packed(|it| it.number(63)), [1, 63]);
        assert_eq!(packed(|it| it.number(64)), [2, 64, 1]);
        assert_eq!(packed(|it| it.signed(-1)), [1, 3]);
        assert_eq!(packed(|it| it.optional_number(None)), [1, 0]);
        assert_eq!(packed(|it| it.optional_number(Some(0))), [1, 1]);
        let most = packed(|it| it.number(u64::MAX));
        assert_eq!(most.len(), 12);
        assert!(most.is_ascii());
    }

    #[test]
    fn texts_are_measured_as_javascript_does() {
        assert_eq!(packed(|it| it.text("ab")), b"\x01\x02ab");
        assert_eq!(
            packed(|it| it.text("\u{1f600}\u{e9}")),
            "\x01\x03\u{1f600}\u{e9}".as_bytes()
        );
        assert_eq!(packed(|it| it.optional_text(Some(""))), [1, 1]);
        assert_eq!(packed(|it| it.texts(["a", "b"])), b"\x03\x02\x01\x01ab");
    }
}
