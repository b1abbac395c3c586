//! Entries as records, and records as candidates.

use super::entries::{Entries, Entry};
use super::issue::Fault;
use super::name::Name;
use super::record::{Prologue, Record};
use super::{ZoneIssue, ZoneIssueCode as Code};
use crate::candidates::candidate::{Candidate, CandidateReason, Collection};
use crate::limits::{MAX_ZONE_CANDIDATES, MAX_ZONE_ISSUES, MAX_ZONE_RECORDS, MAX_ZONE_SIZE};

/// How a zone is read.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct ZoneOptions {
    /// The origin before the first `$ORIGIN`: what relative names are relative to. Servers take
    /// it from their configuration, so that many files do not have it.
    pub origin: Option<String>,
}

impl ZoneOptions {
    /// The same with this origin: the name of the zone, with or without its final dot, as A-labels.
    #[must_use]
    pub fn with_origin(self, origin: impl Into<String>) -> Self {
        Self {
            origin: Some(origin.into()),
        }
    }
}

/// What a zone holds.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct ZoneCandidates {
    /// The candidates, in the order of the zone, each target once.
    pub candidates: Vec<Candidate>,
    /// What gave none although it was meant to, in the order of the zone: the first [`MAX_ZONE_ISSUES`].
    pub skipped: Vec<ZoneIssue>,
    /// How many there are of those in all.
    pub skipped_in_all: usize,
    /// Records that were read, also those of types that give no candidates.
    pub records: usize,
}

/// Candidates from a zone in the syntax of master files; what is read of it, the
/// [module](crate::candidates) says.
///
/// Names are taken as the zone spells them, in lower case, and have to be in ASCII. The work is in proportion to
/// the text, which has at most [`MAX_ZONE_SIZE`] octets; a line that cannot be read is among
/// [`skipped`](ZoneCandidates::skipped).
pub fn from_zone(text: &str, options: &ZoneOptions) -> ZoneCandidates {
    let mut reader = Reader::default();
    if text.len() > MAX_ZONE_SIZE {
        reader.skip(1, Code::TooLarge.into());
        return reader.finish();
    }
    if let Some(origin) = &options.origin {
        match Name::read(origin, Some(&Name::ROOT)) {
            Ok(name) => reader.set_origin(name),
            Err(fault) => reader.skip(0, fault),
        }
    }
    let mut entries = Entries::new(text);
    let mut entry = Entry::default();
    while entries.read(&mut entry) {
        match reader.take(&entry) {
            Ok(()) => {}
            Err(Stop::Line(fault)) => reader.skip(entry.line, fault),
            Err(Stop::Zone(code)) => {
                reader.skip(entry.line, code.into());
                break;
            }
        }
    }
    reader.finish()
}

/// Why an entry is not taken.
enum Stop {
    /// It is not sound.
    Line(Fault),
    /// A limit of the zone is reached.
    Zone(Code),
}

impl From<Fault> for Stop {
    fn from(fault: Fault) -> Self {
        Self::Line(fault)
    }
}

impl From<Code> for Stop {
    fn from(code: Code) -> Self {
        Self::Line(code.into())
    }
}

/// The owner that an entry without one has.
#[derive(Debug, Default)]
enum Owner {
    /// There is none, or none that could be read.
    #[default]
    Unknown,
    Known(Name),
}

/// What is known between entries.
#[derive(Debug, Default)]
struct Reader {
    origin: Option<Name>,
    owner: Owner,
    /// The name of the zone: the first origin, or the owner of the SOA record.
    zone: Option<Name>,
    found: Collection,
    skipped: Vec<ZoneIssue>,
    skipped_in_all: usize,
    records: usize,
}

impl Reader {
    fn take(&mut self, entry: &Entry<'_>) -> Result<(), Stop> {
        let mut tokens = entry.tokens.as_slice();
        if !entry.starts_blank {
            match tokens.split_first() {
                Some((directive, arguments)) if directive.starts_with('$') => {
                    return self.direct(directive, arguments, entry.fault);
                }
                Some((owner, rest)) => {
                    tokens = rest;
                    // What is wrong with the entry says more than what is wrong with its owner.
                    self.owner = match Name::read(owner, self.origin.as_ref()) {
                        Ok(name) => Owner::Known(name),
                        Err(fault) => {
                            self.owner = Owner::Unknown;
                            return Err(entry.fault.map_or(fault, Fault::from).into());
                        }
                    };
                }
                None if entry.fault.is_some() => self.owner = Owner::Unknown,
                None => return Ok(()),
            }
        }
        if let Some(code) = entry.fault {
            return Err(code.into());
        }
        if tokens.is_empty() && entry.starts_blank {
            return Ok(());
        }
        self.records = self.records.saturating_add(1);
        if self.records > MAX_ZONE_RECORDS {
            self.records = MAX_ZONE_RECORDS;
            return Err(Stop::Zone(Code::TooManyRecords));
        }
        self.record(tokens, entry.line)
    }

    fn direct(
        &mut self,
        directive: &str,
        arguments: &[&str],
        fault: Option<Code>,
    ) -> Result<(), Stop> {
        match directive.to_ascii_uppercase().as_str() {
            "$ORIGIN" => {
                // Should it not be read, names would be completed by an origin that is not theirs.
                let before = self.origin.take();
                if let Some(code) = fault {
                    return Err(code.into());
                }
                match arguments {
                    [] => Err(Code::MissingData.into()),
                    [origin] => {
                        self.set_origin(Name::read(origin, before.as_ref())?);
                        Ok(())
                    }
                    [_, extra, ..] => Err(Fault::of(Code::ExtraData, extra).into()),
                }
            }
            "$TTL" => fault.map_or(Ok(()), |code| Err(code.into())),
            "$INCLUDE" => Err(match arguments.first() {
                Some(file) => Fault::of(Code::Include, file).into(),
                None => Code::Include.into(),
            }),
            "$GENERATE" => Err(Code::Generate.into()),
            _ => Err(Fault::of(Code::UnknownDirective, directive).into()),
        }
    }

    fn set_origin(&mut self, origin: Name) {
        self.zone.get_or_insert_with(|| origin.clone());
        self.origin = Some(origin);
    }

    /// Reads a record from what follows its owner.
    fn record(&mut self, tokens: &[&str], line: usize) -> Result<(), Stop> {
        let Some((prologue, data)) = Prologue::read(tokens) else {
            return Err(Code::MissingType.into());
        };
        let Owner::Known(owner) = &self.owner else {
            return Err(Code::NoOwner.into());
        };
        let Some(record_type) = prologue.wanted()? else {
            if prologue.is_start_of_authority() {
                self.zone = Some(owner.clone());
            }
            return Ok(());
        };
        let record = Record {
            kind: record_type,
            owner,
            data,
        };
        for target in record.targets(self.origin.as_ref(), self.zone.as_ref())? {
            if self.found.contains(&target) {
                continue;
            }
            if self.found.len() >= MAX_ZONE_CANDIDATES {
                return Err(Stop::Zone(Code::TooManyCandidates));
            }
            let reason = CandidateReason::ZoneRecord {
                record_type,
                owner: owner.as_str().to_owned(),
                line,
            };
            self.found.add(target, reason);
        }
        Ok(())
    }

    fn skip(&mut self, line: usize, fault: Fault) {
        self.skipped_in_all = self.skipped_in_all.saturating_add(1);
        if self.skipped.len() < MAX_ZONE_ISSUES {
            self.skipped.push(ZoneIssue::new(line, fault));
        }
    }

    fn finish(self) -> ZoneCandidates {
        ZoneCandidates {
            candidates: self.found.into_candidates(),
            skipped: self.skipped,
            skipped_in_all: self.skipped_in_all,
            records: self.records,
        }
    }
}
