//! UTF-16 as UTF-8: PowerShell 5 writes the former wherever output is redirected into a file.

use std::io::{self, BufRead, Read};

/// Octets that are read at a time; an even number.
const CHUNK: usize = 8 * 1024;

/// The source in UTF-8: as it is, or recoded, if the mark at its beginning says that it is in UTF-16. That mark is kept.
pub(crate) fn in_utf_8<'a>(mut source: impl BufRead + 'a) -> io::Result<Box<dyn BufRead + 'a>> {
    let mut start = [0; 2];
    let mut length = 0;
    while let Some(rest) = start.get_mut(length..).filter(|it| !it.is_empty()) {
        match source.read(rest) {
            Ok(0) => break,
            Ok(read) => length += read,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => return Err(error),
        }
    }
    let unit: fn([u8; 2]) -> u16 = match start {
        [0xff, 0xfe] => u16::from_le_bytes,
        [0xfe, 0xff] => u16::from_be_bytes,
        _ => u16::from_ne_bytes,
    };
    let is_utf_16 = matches!(start, [0xff, 0xfe] | [0xfe, 0xff]);
    let start: Vec<u8> = start.into_iter().take(length).collect();
    let whole = io::Cursor::new(start).chain(source);
    Ok(if is_utf_16 {
        Box::new(Recoded {
            source: whole,
            unit,
            before: None,
            text: String::new(),
            taken: 0,
        })
    } else {
        Box::new(whole)
    })
}

/// What is read from it is UTF-8. Units that are no text become U+FFFD.
struct Recoded<R> {
    source: R,
    unit: fn([u8; 2]) -> u16,
    /// The first half of a character, whose second half is still to come.
    before: Option<u16>,
    /// What was recoded, and how much of that has been taken.
    text: String,
    taken: usize,
}

impl<R: Read> BufRead for Recoded<R> {
    fn fill_buf(&mut self) -> io::Result<&[u8]> {
        if self.taken >= self.text.len() {
            self.text = self.recode()?;
            self.taken = 0;
        }
        let rest = self.text.as_bytes().get(self.taken..);
        Ok(rest.unwrap_or_default())
    }

    fn consume(&mut self, amount: usize) {
        self.taken = self.taken.saturating_add(amount);
    }
}

impl<R: Read> Recoded<R> {
    /// The next characters; none at the end alone.
    fn recode(&mut self) -> io::Result<String> {
        let mut octets = Vec::with_capacity(CHUNK);
        let wanted = u64::try_from(CHUNK).unwrap_or(u64::MAX);
        self.source.by_ref().take(wanted).read_to_end(&mut octets)?;
        let is_end = octets.len() < CHUNK;
        let (pairs, rest) = octets.as_chunks::<2>();
        let mut text: Vec<u16> = self.before.take().into_iter().collect();
        text.extend(pairs.iter().map(|it| (self.unit)(*it)));
        if !is_end {
            self.before = text.pop_if(|it| matches!(it, 0xd800..=0xdbff));
        }
        let mut text = String::from_utf16_lossy(&text);
        if !rest.is_empty() {
            text.push(char::REPLACEMENT_CHARACTER);
        }
        Ok(text)
    }
}

impl<R: Read> Read for Recoded<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let read = self.fill_buf()?.read(buffer)?;
        self.consume(read);
        Ok(read)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(octets: &[u8]) -> Vec<u8> {
        let mut text = Vec::new();
        let mut source = in_utf_8(octets).unwrap();
        source.read_to_end(&mut text).unwrap();
        text
    }

    #[test]
    fn both_orders_and_characters_across_chunks() {
        // One unit before it, so that pairs lie across the chunks.
        let text = format!("\u{feff}x{}\u{fc}\n", "\u{1f512}".repeat(3 * CHUNK));
        let little: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
        let big: Vec<u8> = text.encode_utf16().flat_map(u16::to_be_bytes).collect();
        assert_eq!(read(&little), text.as_bytes());
        assert_eq!(read(&big), text.as_bytes());
        let wide = format!("\u{feff}{}", "\u{20ac}".repeat(3 * CHUNK));
        let little: Vec<u8> = wide.encode_utf16().flat_map(u16::to_le_bytes).collect();
        assert_eq!(read(&little), wide.as_bytes());
    }

    #[test]
    fn halves_are_no_text() {
        let halves = [0xff, 0xfe, 0x3d, 0xd8, 0x61, 0x00, 0x3d, 0xd8];
        assert_eq!(read(&halves), "\u{feff}\u{fffd}a\u{fffd}".as_bytes());
        assert_eq!(read(&[0xff, 0xfe, 0x61]), "\u{feff}\u{fffd}".as_bytes());
    }

    #[test]
    fn everything_else_is_as_it_is() {
        for octets in [
            &b""[..],
            b"{",
            b"\xff",
            b"\xef\xbb\xbf{}\n",
            b"\xfd\xfe\x00",
        ] {
            assert_eq!(read(octets), octets);
        }
    }
}
