//! Lines, and the replies with three digits that SMTP, FTP and NNTP are made of.

use super::exchange::{Broken, Reader};
use crate::fetch::limits::MAX_LINE;

/// How much is shown of what is no text: six octets. No protocol begins with less: a TLS record
/// has five of header, and `MySQL` greets with four, a version and a digit.
const BINARY_SHOWN: usize = 6;

/// Where `MySQL` has the version of its protocol, which is 10 and ends no line.
const MYSQL_VERSION: usize = 5;

/// A piece that is not whole yet, as long as it may be and as far as it is text.
///
/// It is found out at an octet, not at the end of what came, so that it does not hang on the
/// split.
#[derive(Default)]
pub(super) struct Partial {
    octets: Vec<u8>,
    /// Whether this is not the first octet of all.
    begun: bool,
    /// Whether it is no text.
    binary: bool,
}

impl Partial {
    /// One octet more.
    ///
    /// # Errors
    ///
    /// Where there are over [`MAX_LINE`], or it is no text. Text begins with a printable
    /// character or white space and has no NUL. Everything else may come: there are banners
    /// in colour, and in every character set.
    pub(super) fn push(&mut self, octet: u8) -> Result<(), Broken> {
        let fits = self.begun || octet.is_ascii_graphic() || octet.is_ascii_whitespace();
        self.begun = true;
        self.binary |= !fits || octet == 0;
        self.octets.push(octet);
        let ends = octet == b'\n' && self.octets.len() != MYSQL_VERSION;
        let shown = self.octets.len() >= BINARY_SHOWN || ends;
        if self.octets.len() > MAX_LINE || (self.binary && shown) {
            return Err(Broken(self.take()));
        }
        Ok(())
    }

    /// What there is; it begins anew.
    pub(super) fn take(&mut self) -> Vec<u8> {
        self.binary = false;
        std::mem::take(&mut self.octets)
    }

    /// Whether it is a whole line of text.
    pub(super) fn is_line(&self) -> bool {
        !self.binary && self.octets.last() == Some(&b'\n')
    }

    /// Its first octet.
    pub(super) fn first(&self) -> Option<u8> {
        self.octets.first().copied()
    }

    /// How long it is.
    pub(super) fn len(&self) -> usize {
        self.octets.len()
    }
}

/// Lines that are whole, each with its end: CR LF, or LF alone.
#[derive(Default)]
pub(super) struct Lines {
    partial: Partial,
}

impl Reader for Lines {
    fn next(&mut self, octets: &mut &[u8]) -> Result<Option<Vec<u8>>, Broken> {
        while let Some((&octet, rest)) = octets.split_first() {
            *octets = rest;
            self.partial.push(octet)?;
            if self.partial.is_line() {
                return Ok(Some(self.partial.take()));
            }
        }
        Ok(None)
    }
}

/// A line without its end.
pub(super) fn text(line: &[u8]) -> &[u8] {
    let line = line.strip_suffix(b"\n").unwrap_or(line);
    line.strip_suffix(b"\r").unwrap_or(line)
}

/// Its words, apart by spaces and tabs.
pub(super) fn words(text: &[u8]) -> impl Iterator<Item = &[u8]> {
    text.split(|octet| matches!(octet, b' ' | b'\t'))
        .filter(|word| !word.is_empty())
}

/// Whether its first word is this one, in any case.
pub(super) fn begins_with(text: &[u8], word: &[u8]) -> bool {
    words(text)
        .next()
        .is_some_and(|first| first.eq_ignore_ascii_case(word))
}

/// The code of a reply and what stands behind it: a space, a hyphen or nothing.
fn code_and_mark(text: &[u8]) -> Option<(u16, Option<u8>)> {
    let (&[a @ b'1'..=b'5', b @ b'0'..=b'9', c @ b'0'..=b'9'], behind) =
        text.split_first_chunk()?
    else {
        return None;
    };
    let code = [a, b, c]
        .iter()
        .fold(0, |code, digit| code * 10 + u16::from(digit - b'0'));
    Some((code, behind.first().copied()))
}

/// The code of a reply of one line.
pub(super) fn code(text: &[u8]) -> Option<u16> {
    match code_and_mark(text)? {
        (code, None | Some(b' ')) => Some(code),
        _ => None,
    }
}

/// What a line is to a reply.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum ReplyLine {
    /// There is more to come.
    More,
    /// The last, and so the reply has this code.
    Last(u16),
    /// None of a reply.
    Wrong,
}

/// Replies of any number of lines: `250-` on all but the last.
pub(super) struct Replies {
    /// The code of the reply that goes on.
    open: Option<u16>,
    /// Whether anything may stand between the first line and the last.
    loose: bool,
}

impl Replies {
    /// Each line with its code (RFC 5321 section 4.2.1).
    pub(super) const fn strict() -> Self {
        Self {
            open: None,
            loose: false,
        }
    }

    /// Only the first line and the last with a code (RFC 959 section 4.2).
    pub(super) const fn loose() -> Self {
        Self {
            open: None,
            loose: true,
        }
    }

    /// What the next line is, which is given without its end.
    pub(super) fn line(&mut self, text: &[u8]) -> ReplyLine {
        match (self.open, code_and_mark(text)) {
            (None, Some((code, Some(b'-')))) => {
                self.open = Some(code);
                ReplyLine::More
            }
            (Some(open), Some((code, Some(b'-')))) if code == open => ReplyLine::More,
            (None, Some((code, None | Some(b' ')))) => ReplyLine::Last(code),
            (Some(open), Some((code, None | Some(b' ')))) if code == open => {
                self.open = None;
                ReplyLine::Last(code)
            }
            (Some(_), _) if self.loose => ReplyLine::More,
            _ => ReplyLine::Wrong,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn all(mut octets: &[u8]) -> Vec<Result<Vec<u8>, Broken>> {
        let mut lines = Lines::default();
        let mut all = Vec::new();
        loop {
            match lines.next(&mut octets) {
                Ok(Some(line)) => all.push(Ok(line)),
                Ok(None) => return all,
                Err(broken) => {
                    all.push(Err(broken));
                    return all;
                }
            }
        }
    }

    #[test]
    fn lines_end_with_lf() {
        assert_eq!(
            all(b"a\r\nb\n\r\n\nc\rd\r\nrest"),
            [&b"a\r\n"[..], b"b\n", b"\r\n", b"\n", b"c\rd\r\n"].map(|line| Ok(line.to_vec()))
        );
        assert_eq!(text(b"a \r\n"), b"a ");
        assert_eq!(text(b"a\r\r\n"), b"a\r");
        assert_eq!(text(b"a\n"), b"a");
        assert_eq!(text(b"\n"), b"");
    }

    #[test]
    fn lines_are_bounded() {
        let mut longest = vec![b'a'; MAX_LINE - 1];
        longest.push(b'\n');
        assert_eq!(all(&longest), [Ok(longest.clone())]);
        let too_long = vec![b'a'; MAX_LINE + 1];
        assert_eq!(all(&too_long[..MAX_LINE]), []);
        assert_eq!(all(&too_long), [Err(Broken(too_long.clone()))]);
    }

    #[test]
    fn what_is_no_text_is_seen_early() {
        for (octets, shown) in [
            (&b"\x15\x03\x01\x00\x02\x02\x28"[..], 6),
            (b"\x16\x03\x03\x0e\x10\x02", 6),
            (b"\x80\x2e\x01\x00\x02\x00", 6),
            (b"\xff\xfd\x18\xff\xfd\x20", 6),
            (b"J\x00\x00\x00\n8.0.36\x00", 6),
            (b"ab\x00\n", 4),
            (b"abcdefg\x00h", 8),
        ] {
            assert_eq!(all(&octets[..shown - 1]), [], "{octets:?}");
            assert_eq!(all(octets), [Err(Broken(octets[..shown].to_vec()))]);
        }
        assert_eq!(
            all(b"220 \x1b[31m\xfc\n\xffcht\n"),
            [
                Ok(b"220 \x1b[31m\xfc\n".to_vec()),
                Ok(b"\xffcht\n".to_vec())
            ]
        );
    }

    #[test]
    fn replies_of_one_line_and_of_many() {
        use ReplyLine::{Last, More, Wrong};
        let read = |mut replies: Replies, lines: &[&str]| -> Vec<ReplyLine> {
            lines
                .iter()
                .map(|line| replies.line(line.as_bytes()))
                .collect()
        };
        for replies in [Replies::strict, Replies::loose] {
            assert_eq!(
                read(replies(), &["220-a", "220-", "220 b", "250", "354 "]),
                [More, More, Last(220), Last(250), Last(354)]
            );
            for wrong in [
                "",
                "22",
                "2200",
                "220x",
                "x220",
                "020 a",
                "600 a",
                "2 0 a",
                "HTTP/1.1 400",
            ] {
                assert_eq!(read(replies(), &[wrong]), [Wrong], "{wrong}");
            }
        }
        assert_eq!(read(Replies::strict(), &["220-a", "250 b"]), [More, Wrong]);
        assert_eq!(read(Replies::strict(), &["220-a", "b"]), [More, Wrong]);
        assert_eq!(
            read(Replies::loose(), &["220-a", "250 b", "", " 220 c", "220 d"]),
            [More, More, More, More, Last(220)]
        );
    }

    #[test]
    fn codes_and_words() {
        assert_eq!(code(b"200 ready"), Some(200));
        assert_eq!(code(b"580"), Some(580));
        assert_eq!(code(b"200-ready"), None);
        assert!(begins_with(b" starttls\tx", b"STARTTLS"));
        assert!(!begins_with(b"STARTTLSX", b"STARTTLS"));
        assert!(!begins_with(b"", b"STARTTLS"));
    }
}
