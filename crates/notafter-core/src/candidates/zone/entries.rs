//! A master file as entries: what belongs together over lines, cut into tokens.

use super::ZoneIssueCode as Code;
use crate::limits::{MAX_ZONE_ENTRY_SIZE, MAX_ZONE_SECOND_READINGS};

/// An entry: a record, a directive, or nothing where a line is empty.
#[derive(Debug, Default)]
pub(super) struct Entry<'a> {
    /// The line on which it starts, from 1.
    pub(super) line: usize,
    /// Whether the line starts with white space, so that the owner is that of the entry before.
    pub(super) starts_blank: bool,
    /// The tokens with their escapes; a token that is quoted as a whole is here without its quotation marks.
    pub(super) tokens: Vec<&'a str>,
    /// The first thing that is wrong with it. The tokens before it are here.
    pub(super) fault: Option<Code>,
}

impl Entry<'_> {
    fn blame(&mut self, code: Code) {
        self.fault.get_or_insert(code);
    }
}

/// A place in the text.
#[derive(Clone, Copy, Debug)]
struct Place {
    /// Octets from the start.
    at: usize,
    /// The line, from 1.
    line: usize,
}

/// The entries of a text, one after the other.
#[derive(Debug)]
pub(super) struct Entries<'a> {
    text: &'a str,
    place: Place,
    second_readings: usize,
}

impl<'a> Entries<'a> {
    pub(super) fn new(text: &'a str) -> Self {
        Self {
            text: text.strip_prefix('\u{FEFF}').unwrap_or(text),
            place: Place { at: 0, line: 1 },
            second_readings: 0,
        }
    }

    /// Reads the next entry in place of the one before, whose room it uses; `false` at the end.
    ///
    /// All entries together take time in proportion to the text, and to
    /// [`MAX_ZONE_SECOND_READINGS`] times [`MAX_ZONE_ENTRY_SIZE`] at most besides.
    pub(super) fn read(&mut self, entry: &mut Entry<'a>) -> bool {
        let Some(first) = self.byte() else {
            return false;
        };
        entry.tokens.clear();
        entry.fault = None;
        entry.line = self.place.line;
        entry.starts_blank = matches!(first, b' ' | b'\t');
        // Nothing is looked at from here on, so that what is read again is bounded.
        let window = self.place.at.saturating_add(MAX_ZONE_ENTRY_SIZE);
        let end = window.min(self.text.len());
        let mut second_line = None;
        let mut depth = 0_usize;
        while let Some(byte) = self.byte().filter(|_| self.place.at < end) {
            match byte {
                b'\n' => {
                    self.skip_line();
                    if depth == 0 {
                        return true;
                    }
                    second_line.get_or_insert(self.place);
                }
                b' ' | b'\t' | b'\r' => self.step(1),
                b';' if depth == 0 => {
                    self.skip_line();
                    return true;
                }
                b';' => self.skip_to_line_end(end),
                b'(' => {
                    depth = depth.saturating_add(1);
                    self.step(1);
                }
                b')' => {
                    match depth.checked_sub(1) {
                        Some(outer) => depth = outer,
                        None => entry.blame(Code::UnexpectedParenthesis),
                    }
                    self.step(1);
                }
                b'"' => self.quoted_token(end, entry),
                _ => self.bare_token(end, entry),
            }
        }
        if depth > 0 {
            entry.blame(Code::UnclosedParenthesis);
            self.resume_at(second_line);
        } else if self.byte().is_some() {
            entry.blame(Code::EntryTooLong);
            self.skip_line();
        }
        true
    }

    /// Goes back to the second line of an entry that was not one, so that the lines it
    /// swallowed are read; no further than from here, where that was done too often.
    fn resume_at(&mut self, second_line: Option<Place>) {
        match second_line {
            Some(place) if self.second_readings < MAX_ZONE_SECOND_READINGS => {
                self.second_readings = self.second_readings.saturating_add(1);
                self.place = place;
            }
            _ => self.skip_line(),
        }
    }

    /// A token that starts with a quotation mark.
    fn quoted_token(&mut self, end: usize, entry: &mut Entry<'a>) {
        self.step(1);
        let start = self.place.at;
        self.skip_quoted(end, entry);
        let closed = self.byte() == Some(b'"') && self.place.at < end;
        if let (true, Some(token)) = (closed, self.text.get(start..self.place.at)) {
            entry.tokens.push(token);
            self.step(1);
        }
    }

    /// A token up to white space or what else ends one; quotation marks within it, as in
    /// `alpn="h2,h3"`, belong to it.
    fn bare_token(&mut self, end: usize, entry: &mut Entry<'a>) {
        let start = self.place.at;
        while let Some(byte) = self.byte().filter(|_| self.place.at < end) {
            match byte {
                b' ' | b'\t' | b'\r' | b'\n' | b'(' | b')' | b';' => break,
                b'\\' => self.skip_escape(entry),
                b'"' => {
                    self.step(1);
                    self.skip_quoted(end, entry);
                    if self.byte() != Some(b'"') {
                        break;
                    }
                    self.step(1);
                }
                _ => self.step(1),
            }
        }
        // A token that the window cuts off is none.
        let is_whole = self.place.at < end || end == self.text.len();
        if let (true, Some(token)) = (is_whole, self.text.get(start..self.place.at)) {
            entry.tokens.push(token);
        }
    }

    /// Goes on to the quotation mark that closes, and stays before it.
    fn skip_quoted(&mut self, end: usize, entry: &mut Entry<'a>) {
        while let Some(byte) = self.byte().filter(|_| self.place.at < end) {
            match byte {
                b'"' => return,
                b'\n' => break,
                // Of the end of the line, not of what is quoted.
                b'\r' if self.is_line_end() => break,
                b'\\' => self.skip_escape(entry),
                _ => self.step(1),
            }
        }
        if self.place.at < end || end == self.text.len() {
            entry.blame(Code::UnclosedQuote);
        }
    }

    /// Goes past a backslash and what it takes the meaning from, but never past the end of the line.
    fn skip_escape(&mut self, entry: &mut Entry<'a>) {
        self.step(1);
        match self.byte() {
            None | Some(b'\n' | b'\r') => entry.blame(Code::InvalidEscape),
            Some(_) => self.step(1),
        }
    }

    fn byte(&self) -> Option<u8> {
        self.text.as_bytes().get(self.place.at).copied()
    }

    /// Whether a line ends here, as Windows ends one.
    fn is_line_end(&self) -> bool {
        let rest = self.text.as_bytes().get(self.place.at..);
        rest.is_some_and(|rest| rest.starts_with(b"\r\n"))
    }

    fn step(&mut self, octets: usize) {
        self.place.at = self.place.at.saturating_add(octets);
    }

    /// Goes to the start of the next line.
    fn skip_line(&mut self) {
        self.skip_to_line_end(self.text.len());
        if self.byte().is_some() {
            self.step(1);
            self.place.line = self.place.line.saturating_add(1);
        }
    }

    /// Goes to the next line feed, but not beyond `end`.
    fn skip_to_line_end(&mut self, end: usize) {
        let rest = self.text.as_bytes().get(self.place.at..end);
        let rest = rest.unwrap_or_default();
        let line_end = rest.iter().position(|byte| *byte == b'\n');
        self.step(line_end.unwrap_or(rest.len()));
    }
}
