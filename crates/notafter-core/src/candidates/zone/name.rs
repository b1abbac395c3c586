//! Names as master files spell them.

use std::fmt::Write;

use super::ZoneIssueCode as Code;
use super::issue::Fault;
use crate::limits::{MAX_LABEL_LENGTH, MAX_NAME_LENGTH};
use crate::target::Host;

/// An absolute name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Name {
    /// In lower case, without the final dot; empty for the root. Octets that no host name has are
    /// escaped, other characters than ASCII stand as they are.
    text: String,
    /// Octets without the final dot, escapes undone.
    length: usize,
    characters: Characters,
}

/// What a name is written with; the last that occurs counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Characters {
    /// Those of host names, the underscore and the asterisk.
    Plain,
    /// Others than ASCII.
    Unicode,
    /// Octets that no host name has.
    Special,
}

impl Name {
    /// The root of DNS.
    pub(super) const ROOT: Self = Self {
        text: String::new(),
        length: 0,
        characters: Characters::Plain,
    };

    /// Reads a name; a relative one is completed by the origin.
    pub(super) fn read(token: &str, origin: Option<&Self>) -> Result<Self, Fault> {
        if token == "@" {
            return origin.cloned().ok_or_else(|| Code::NoOrigin.into());
        }
        if token == "." {
            return Ok(Self::ROOT);
        }
        let mut name = Self::ROOT;
        let mut label = 0_usize;
        let mut is_absolute = false;
        let mut chars = token.chars();
        while let Some(character) = chars.next() {
            if is_absolute {
                name.text.push('.');
                name.length = name.length.saturating_add(1);
            }
            is_absolute = character == '.';
            if is_absolute {
                if label == 0 {
                    return Err(Fault::of(Code::InvalidName, token));
                }
                label = 0;
                continue;
            }
            let octets = if character == '\\' {
                let octet =
                    escaped(&mut chars).ok_or_else(|| Fault::of(Code::InvalidEscape, token));
                name.push_octet(octet?);
                1
            } else {
                name.push(character);
                character.len_utf8()
            };
            label = label.saturating_add(octets);
            name.length = name.length.saturating_add(octets);
            if label > MAX_LABEL_LENGTH || name.length > MAX_NAME_LENGTH {
                return Err(Fault::of(Code::NameTooLong, token));
            }
        }
        if name.text.is_empty() {
            return Err(Fault::of(Code::InvalidName, token));
        }
        if is_absolute {
            return Ok(name);
        }
        let origin = origin.ok_or_else(|| Fault::of(Code::NoOrigin, token))?;
        name.append(origin)
            .ok_or_else(|| Fault::of(Code::NameTooLong, token))
    }

    /// The text: in lower case, without the final dot.
    pub(super) fn as_str(&self) -> &str {
        &self.text
    }

    pub(super) fn is_root(&self) -> bool {
        self.text.is_empty()
    }

    /// Whether the name is this one or below it.
    pub(super) fn is_within(&self, zone: &Self) -> bool {
        match self.text.strip_suffix(zone.as_str()) {
            Some(rest) => rest.is_empty() || zone.is_root() || rest.ends_with('.'),
            None => false,
        }
    }

    /// The first label after its underscore, and the name above it; `None` where the first label has none.
    pub(super) fn split_underscored(&self) -> Option<(&str, Self)> {
        let (label, rest) = self.text.split_once('.')?;
        let name = Self {
            text: rest.to_owned(),
            length: self.length.saturating_sub(label.len()).saturating_sub(1),
            characters: self.characters,
        };
        Some((label.strip_prefix('_')?, name))
    }

    /// The host of this name; `None` where the name is for something else.
    pub(super) fn host(&self) -> Result<Option<Host>, Fault> {
        if self.is_root() || self.text.split('.').any(|label| label.starts_with('_')) {
            return Ok(None);
        }
        match self.characters {
            Characters::Special => return Err(Fault::of(Code::NotAHost, &self.text)),
            Characters::Unicode => {
                let host = Host::parse(&self.text).ok();
                let fault = Fault::of(Code::NotAscii, &self.text);
                return Err(fault.suggesting(host.map(|host| host.to_string())));
            }
            Characters::Plain => {}
        }
        match Host::parse(&self.text) {
            Ok(Host::Dns(name)) if name == self.text => Ok(Some(Host::Dns(name))),
            Err(error) if self.text == "*" || self.text.starts_with("*.") => {
                let suggestion = error.suggestion().map(str::to_owned);
                Err(Fault::of(Code::Wildcard, &self.text).suggesting(suggestion))
            }
            // Among them `1.2.3.4.`, which is a name to DNS, but to every client an address.
            Ok(_) | Err(_) => Err(Fault::of(Code::NotAHost, &self.text)),
        }
    }

    fn append(mut self, origin: &Self) -> Option<Self> {
        if origin.is_root() {
            return Some(self);
        }
        self.length = self.length.saturating_add(1).saturating_add(origin.length);
        if self.length > MAX_NAME_LENGTH {
            return None;
        }
        self.text.push('.');
        self.text.push_str(&origin.text);
        self.characters = self.characters.max(origin.characters);
        Some(self)
    }

    /// Adds a character that is not escaped.
    fn push(&mut self, character: char) {
        match u8::try_from(u32::from(character)) {
            Ok(octet) if octet.is_ascii() && octet != b'*' => self.push_octet(octet),
            // An asterisk that is escaped is no wildcard (RFC 4592 section 2.1.1), but stays special.
            Ok(b'*') => self.text.push('*'),
            _ => {
                self.text.push(character);
                self.characters = self.characters.max(Characters::Unicode);
            }
        }
    }

    /// Adds an octet that is what it is, whatever it would mean without its escape.
    fn push_octet(&mut self, octet: u8) {
        if octet.is_ascii_alphanumeric() || matches!(octet, b'-' | b'_') {
            self.text.push(char::from(octet.to_ascii_lowercase()));
            return;
        }
        // Writing to a String cannot fail.
        let _ = if octet.is_ascii_graphic() {
            write!(self.text, "\\{}", char::from(octet))
        } else {
            write!(self.text, "\\{octet:03}")
        };
        self.characters = Characters::Special;
    }
}

/// The octet of an escape, of which the backslash is read.
fn escaped(chars: &mut std::str::Chars<'_>) -> Option<u8> {
    let first = chars.next()?;
    let Some(hundreds) = first.to_digit(10) else {
        // A character of several octets has no such form.
        return first.is_ascii().then_some(u8::try_from(first).ok()?);
    };
    let tens = chars.next()?.to_digit(10)?;
    let ones = chars.next()?.to_digit(10)?;
    u8::try_from(hundreds * 100 + tens * 10 + ones).ok()
}
