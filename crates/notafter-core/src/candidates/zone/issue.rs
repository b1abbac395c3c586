//! What gave no candidate although it was meant to, and why.

use std::fmt;

use crate::codes::sentence_codes;
use crate::facts::Fact;
use crate::target::quoted;

sentence_codes! {
    /// Why a line of a zone gave no candidate. Codes are stable, and new ones may be added.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum ZoneIssueCode {
        /// More than [`MAX_ZONE_SIZE`](crate::limits::MAX_ZONE_SIZE) octets; nothing was read.
        TooLarge = "too-large", "the zone is larger than the limit of 64 MiB, nothing of it was read: split it";
        /// More than [`MAX_ZONE_RECORDS`](crate::limits::MAX_ZONE_RECORDS) records; reading ended here.
        TooManyRecords = "too-many-records",
            "the zone has more than 1,000,000 records, this line and what follows it was not read: split it";
        /// More than [`MAX_ZONE_CANDIDATES`](crate::limits::MAX_ZONE_CANDIDATES) candidates; reading ended here.
        TooManyCandidates = "too-many-candidates",
            "the zone has more than 100,000 candidates, this line and what follows it was not read: split it";
        /// A record of more than [`MAX_ZONE_ENTRY_SIZE`](crate::limits::MAX_ZONE_ENTRY_SIZE) octets.
        EntryTooLong = "entry-too-long", "the record is longer than the limit of 512 KiB";
        /// A parenthesis that is not closed before the end of the zone, or within
        /// [`MAX_ZONE_ENTRY_SIZE`](crate::limits::MAX_ZONE_ENTRY_SIZE) octets.
        UnclosedParenthesis = "unclosed-parenthesis",
            "a parenthesis is opened here and never closed: close it, or take it away";
        /// A closing parenthesis that was not opened.
        UnexpectedParenthesis = "unexpected-parenthesis", "a parenthesis is closed here that was not opened";
        /// A quotation mark without another on its line.
        UnclosedQuote = "unclosed-quote", "a quotation mark is opened here and not closed on its line";
        /// A backslash at the end of a line, or before a number over 255 or of under three digits.
        InvalidEscape = "invalid-escape",
            "after a backslash stands a character, or the three digits of a number up to 255";
        /// An owner is left out, and there is none above, or none that could be read.
        NoOwner = "no-owner", "it has no name of its own, and there is none above it that can be read";
        /// A relative name where no origin is known. Facts: `name`.
        NoOrigin = "no-origin",
            "the name is relative, and no origin is known: begin the file with $ORIGIN, or give the name of the zone";
        /// A name with an empty label. Facts: `name`.
        InvalidName = "invalid-name", "this is no name: there is nothing between two of its dots";
        /// A label over 63 octets, or a name over 255 (RFC 1035 section 2.3.4). Facts: `name`.
        NameTooLong = "name-too-long", "a name has at most 63 octets between dots, and 255 in all";
        /// The record ends before its type.
        MissingType = "missing-type", "the record ends before its type";
        /// What stands in the place of the type is none. Facts: `name`.
        InvalidType = "invalid-type", "where the type of the record belongs stands something else";
        /// The data of the record end too early.
        MissingData = "missing-data", "the record ends before its data do";
        /// The data of the record go on after their end. Facts: `name`.
        ExtraData = "extra-data", "there is more in the record than its type has";
        /// Data in the generic form of RFC 3597.
        GenericData = "generic-data",
            "data in the generic form \\# are not read: write them in the form of their type";
        /// What is no address of the record's type. Facts: `name`.
        InvalidAddress = "invalid-address", "this is no IP address of the record's type";
        /// A number that is none, or out of its range. Facts: `name`.
        InvalidNumber = "invalid-number", "this is no number from 0 to 65535, or a port of 0";
        /// `$INCLUDE`. Facts: `name`, the file.
        Include = "include", "$INCLUDE is not followed, as no file is read here: give that file too";
        /// `$GENERATE`.
        Generate = "generate", "$GENERATE is not carried out: write out the records that matter";
        /// A directive that is not known. Facts: `name`.
        UnknownDirective = "unknown-directive", "there is no such directive";
        /// A wildcard. Facts: `name`, and `suggestion`, a host under it.
        Wildcard = "wildcard", "a wildcard stands for many hosts and none can be asked for it";
        /// A name that DNS can have, but no host. Facts: `name`.
        NotAHost = "not-a-host", "the name is not one that a host can have, so that no client asks for it";
        /// A name that is not written in ASCII. Facts: `name`, and `suggestion`, the same as A-labels.
        NotAscii = "not-ascii",
            "clients look an internationalised name up by its ASCII form, and that is another name";
    }
}

impl fmt::Display for ZoneIssueCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// Something in a zone that gave no candidate although it was meant to.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct ZoneIssue {
    /// The line on which the record starts, counted from 1; 0 for the options.
    pub line: usize,
    /// What is wrong.
    pub code: ZoneIssueCode,
    name: Option<String>,
    suggestion: Option<String>,
}

impl ZoneIssue {
    pub(super) fn new(line: usize, fault: Fault) -> Self {
        Self {
            line,
            code: fault.code,
            name: fault.name,
            suggestion: fault.suggestion,
        }
    }

    /// What there is to say besides the code; [`ZoneIssueCode`] lists the facts of each. `name` quotes the
    /// zone in at most 64 characters, with control characters escaped.
    pub fn facts(&self) -> Vec<Fact> {
        let name = self.name.as_deref().map(|text| Fact::new("name", text));
        let suggestion = self.suggestion();
        let suggestion = suggestion.map(|text| Fact::new("suggestion", text));
        name.into_iter().chain(suggestion).collect()
    }

    /// A host to try instead: a text that parses as a target.
    pub fn suggestion(&self) -> Option<&str> {
        self.suggestion.as_deref()
    }
}

impl fmt::Display for ZoneIssue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.line > 0 {
            write!(f, "line {}: ", self.line)?;
        }
        f.write_str(self.code.sentence())?;
        if let Some(name) = &self.name {
            write!(f, ": \"{name}\"")?;
        }
        match &self.suggestion {
            Some(suggestion) => write!(f, "; try {suggestion}"),
            None => Ok(()),
        }
    }
}

/// An issue that does not know its line yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Fault {
    code: ZoneIssueCode,
    name: Option<String>,
    suggestion: Option<String>,
}

impl Fault {
    /// A fault that quotes this part of the zone.
    pub(super) fn of(code: ZoneIssueCode, name: &str) -> Self {
        Self {
            name: Some(quoted(name)),
            ..code.into()
        }
    }

    /// The same with a host to try instead, if there is one.
    pub(super) fn suggesting(self, suggestion: Option<String>) -> Self {
        Self { suggestion, ..self }
    }
}

impl From<ZoneIssueCode> for Fault {
    fn from(code: ZoneIssueCode) -> Self {
        Self {
            code,
            name: None,
            suggestion: None,
        }
    }
}
