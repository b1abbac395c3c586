//! Text as it would have been had nobody pasted it through anything: one ASCII octet
//! for each character, escapes undone.
//!
//! What the tolerant reader sees. Each octet stems from one place in the input and
//! never from two, so the text is walked again to turn a place here into a place there;
//! no table of places is kept.

use zeroize::Zeroizing;

/// Stands for any character that PEM has no use for.
const FOREIGN: u8 = 0x01;

/// Octets of a markup tag that is left out; what is longer is not taken for one.
const MAX_TAG: usize = 256;

/// Octets of a character reference such as `&#x2B;` or `&NewLine;`.
const MAX_REFERENCE: usize = 10;

/// The plain text. It is wiped, as it may hold a private key.
pub(super) fn plain(text: &[u8]) -> Zeroizing<Vec<u8>> {
    // Never longer than the text, so no copy is left behind by growing.
    let mut octets = Zeroizing::new(Vec::with_capacity(text.len()));
    octets.extend(Characters::new(text).map(|(_, octet)| octet));
    octets
}

/// Turns places in the plain text, in ascending order, into places in `text`.
pub(super) fn original_offsets<'a>(text: &[u8], places: impl Iterator<Item = &'a mut usize>) {
    let mut characters = Characters::new(text);
    let mut passed = 0;
    let mut last = 0;
    for place in places {
        while passed <= *place {
            last = characters.next().map_or(text.len(), |(offset, _)| offset);
            passed += 1;
        }
        *place = last;
    }
}

/// The characters, each with its offset in the text.
struct Characters<'a> {
    rest: &'a [u8],
    offset: usize,
}

impl<'a> Characters<'a> {
    const fn new(text: &'a [u8]) -> Self {
        Self {
            rest: text,
            offset: 0,
        }
    }

    fn advance(&mut self, count: usize) {
        self.rest = self.rest.get(count..).unwrap_or_default();
        self.offset += count;
    }
}

impl Iterator for Characters<'_> {
    type Item = (usize, u8);

    fn next(&mut self) -> Option<(usize, u8)> {
        loop {
            let offset = self.offset;
            let (octet, taken) = match *self.rest.first()? {
                b'\\' => backslash(self.rest),
                b'&' => reference(self.rest),
                b'%' => percent(self.rest),
                b'<' => tag(self.rest),
                // PowerShell writes a line end in a string as `n.
                b'`' if matches!(self.rest.get(1), Some(b'n' | b'r')) => (Some(b'\n'), 2),
                octet @ (b'\t' | b'\n' | b'\r' | b' '..=b'~') => (Some(octet), 1),
                // Left by copying from a terminal or a form; white space to us.
                0x00 | 0x0b | 0x0c => (Some(b' '), 1),
                0x01..=0x1f | 0x7f => (Some(FOREIGN), 1),
                0x80..=0xff => beyond_ascii(self.rest),
            };
            self.advance(taken);
            if let Some(octet) = octet {
                return Some((offset, octet));
            }
        }
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        (0, Some(self.rest.len()))
    }
}

/// Escapes of JSON, of C, of shells, written once or several times over.
fn backslash(rest: &[u8]) -> (Option<u8>, usize) {
    match rest.get(1) {
        Some(b'n' | b'r') => (Some(b'\n'), 2),
        Some(b't') => (Some(b' '), 2),
        Some(b'/') => (Some(b'/'), 2),
        Some(b'"') => (Some(b'"'), 2),
        // Escaped twice: the second backslash begins the escape.
        Some(b'\\') => (None, 1),
        Some(b'u') => match hex(rest.get(2..6)) {
            Some(code) => (from_code(code), 6),
            None => (Some(b'\\'), 1),
        },
        Some(b'x') => match hex(rest.get(2..4)) {
            Some(code) => (from_code(code), 4),
            None => (Some(b'\\'), 1),
        },
        _ => (Some(b'\\'), 1),
    }
}

/// Character references of HTML and XML.
fn reference(rest: &[u8]) -> (Option<u8>, usize) {
    let end = rest
        .iter()
        .take(MAX_REFERENCE)
        .position(|&octet| octet == b';');
    let name = end.and_then(|end| rest.get(1..end));
    let taken = end.unwrap_or_default() + 1;
    match name {
        Some([b'#', b'x' | b'X', digits @ ..]) => match hex(Some(digits)) {
            Some(code) => (from_code(code), taken),
            None => (Some(b'&'), 1),
        },
        Some([b'#', digits @ ..]) => match decimal(digits) {
            Some(code) => (from_code(code), taken),
            None => (Some(b'&'), 1),
        },
        Some(b"nbsp" | b"ensp" | b"emsp" | b"thinsp") => (Some(b' '), taken),
        Some(b"NewLine") => (Some(b'\n'), taken),
        Some(b"quot" | b"apos" | b"lt" | b"gt") => (Some(b'"'), taken),
        Some(b"amp") => (Some(b'&'), taken),
        Some(b"plus") => (Some(b'+'), taken),
        Some(b"sol") => (Some(b'/'), taken),
        Some(b"equals") => (Some(b'='), taken),
        Some(b"ndash" | b"mdash" | b"minus" | b"hyphen" | b"dash") => (Some(b'-'), taken),
        Some(b"shy" | b"zwsp" | b"zwj" | b"zwnj") => (None, taken),
        _ => (Some(b'&'), 1),
    }
}

/// Percent-encoding (RFC 3986), as reverse proxies hand client certificates on.
fn percent(rest: &[u8]) -> (Option<u8>, usize) {
    match hex(rest.get(1..3)) {
        Some(code) => (from_code(code), 3),
        None => (Some(b'%'), 1),
    }
}

/// A tag of HTML or XML ends a line.
fn tag(rest: &[u8]) -> (Option<u8>, usize) {
    if !matches!(
        rest.get(1),
        Some(b'a'..=b'z' | b'A'..=b'Z' | b'/' | b'!' | b'?')
    ) {
        return (Some(b'<'), 1);
    }
    let inside = rest.iter().skip(1).take(MAX_TAG);
    match inside
        .clone()
        .position(|octet| matches!(octet, b'<' | b'>'))
    {
        Some(length) if rest.get(length + 1) == Some(&b'>') => (Some(b'\n'), length + 2),
        _ => (Some(b'<'), 1),
    }
}

fn hex(digits: Option<&[u8]>) -> Option<u32> {
    let digits = digits.filter(|digits| (1..=6).contains(&digits.len()))?;
    digits.iter().try_fold(0, |sum, &digit| {
        Some(sum << 4 | char::from(digit).to_digit(16)?)
    })
}

fn decimal(digits: &[u8]) -> Option<u32> {
    if !(1..=7).contains(&digits.len()) {
        return None;
    }
    digits.iter().try_fold(0, |sum, &digit| {
        Some(sum * 10 + char::from(digit).to_digit(10)?)
    })
}

/// A character in UTF-8, or an octet of some older code page.
fn beyond_ascii(rest: &[u8]) -> (Option<u8>, usize) {
    let length = match rest.first() {
        Some(0xc2..=0xdf) => 2,
        Some(0xe0..=0xef) => 3,
        Some(0xf0..=0xf4) => 4,
        _ => 1,
    };
    let encoded = rest
        .get(..length)
        .and_then(|octets| std::str::from_utf8(octets).ok());
    match (encoded.and_then(|text| text.chars().next()), rest.first()) {
        (Some(character), _) => (from_code(u32::from(character)), length),
        // Windows-1252: dashes, the space that does not break, quotation marks.
        (None, Some(0x96 | 0x97)) => (Some(b'-'), 1),
        (None, Some(0xa0)) => (Some(b' '), 1),
        (None, Some(0x91..=0x94)) => (Some(b'"'), 1),
        (None, _) => (Some(FOREIGN), 1),
    }
}

/// What a character of Unicode counts as here, or `None` where it has no width.
fn from_code(code: u32) -> Option<u8> {
    match code {
        0x09 | 0x0a | 0x0d | 0x20..=0x7e => u8::try_from(code).ok(),
        // Hyphens, dashes, the minus sign, small and full-width hyphens.
        0x2010..=0x2015 | 0x2212 | 0x2e3a | 0x2e3b | 0xfe58 | 0xfe63 | 0xff0d => Some(b'-'),
        // Spaces of every width.
        0x00a0 | 0x1680 | 0x2000..=0x200a | 0x202f | 0x205f | 0x3000 => Some(b' '),
        0x0085 | 0x2028 | 0x2029 => Some(b'\n'),
        // Soft hyphen, joiners, marks of direction, byte order mark.
        0x00ad | 0x200b..=0x200f | 0x202a..=0x202e | 0x2060..=0x2069 | 0xfeff => None,
        // Quotation marks, also of French and as brackets of e-mail programs.
        0x00ab | 0x00bb | 0x2018..=0x201f | 0x2039 | 0x203a => Some(b'"'),
        // The full-width copies of ASCII.
        0xff01..=0xff5e => u8::try_from(code - 0xfee0).ok(),
        _ => Some(FOREIGN),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(text: &str) -> String {
        String::from_utf8(plain(text.as_bytes()).to_vec()).unwrap()
    }

    #[test]
    fn escapes_are_undone() {
        for (text, expected) in [
            ("a\\nb\\r\\nc\\\\nd", "a\nb\n\nc\nd"),
            ("a\\/b\\u002bc\\x3dd", "a/b+c=d"),
            ("a%2Bb%0Ac%20d%", "a+b\nc d%"),
            ("a&#43;b&#x2F;c&#x3d;d&nbsp;e&", "a+b/c=d e&"),
            ("<pre>a<br/>b</pre>", "\na\nb\n"),
            ("a < b", "a < b"),
            ("a`nb", "a\nb"),
            ("\u{feff}\u{2013}\u{2014}-\u{a0}\u{200b}\u{201c}", "--- \""),
            ("\u{ff22}\u{ff25}", "BE"),
            ("\u{1f600}\u{e9}", "\u{1}\u{1}"),
            ("\\q\\u12\\", "\\q\\u12\\"),
        ] {
            assert_eq!(shown(text), expected, "{text}");
        }
        assert_eq!(*plain(b"\x96\x97\xa0\xff\xc3"), [b'-', b'-', b' ', 1, 1]);
    }

    #[test]
    fn places_are_found_again() {
        let text = "\u{feff}a\\nb\u{2014}%41<br>c".as_bytes();
        let plain_text = plain(text);
        assert_eq!(*plain_text, *b"a\nb-A\nc");
        let mut places: Vec<usize> = (0..=plain_text.len()).collect();
        original_offsets(text, places.iter_mut());
        assert_eq!(places, [3, 4, 6, 7, 10, 13, 17, 18]);
    }
}
