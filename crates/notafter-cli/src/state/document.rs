//! What stands in the file: its format, the version of that, and the contents.

use std::io::{self, Write};

use notafter::time::Timestamp;
use notafter_records::Instant;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::Serializer;
use serde_json::ser::Formatter;

use crate::output::write_escaped;

/// What says that a file is a state.
const FORMAT: &str = "notafter-state";

/// The version that is written. It rises when an older command would misunderstand what is written; fields that an
/// older one may pass over need no new version.
pub(super) const VERSION: u64 = 1;

/// What every version has.
#[derive(Deserialize)]
struct Header {
    format: Option<String>,
    version: Option<u64>,
}

#[derive(Serialize)]
struct Written<'a, T> {
    format: &'static str,
    version: u64,
    saved_at: Instant,
    state: &'a T,
}

#[derive(Deserialize)]
struct Read<T> {
    state: T,
}

/// Why octets are no state.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Fault {
    /// It is something else.
    Foreign,
    /// Its version is newer than [`VERSION`].
    Newer(u64),
    /// What is wrong, and where.
    Damaged(String),
}

/// The contents of a state.
pub(super) fn read<T: DeserializeOwned>(octets: &[u8]) -> Result<T, Fault> {
    if octets.is_empty() {
        return Err(Fault::Damaged("it is empty".to_owned()));
    }
    // Of a list of servers, observations or a key that was named by mistake no copy should be made, and
    // nobody should be told to remove it.
    if !was_state(octets) {
        return Err(Fault::Foreign);
    }
    let header: Header = serde_json::from_slice(octets).map_err(|error| damaged(&error))?;
    if header.format.as_deref() != Some(FORMAT) {
        return Err(Fault::Foreign);
    }
    match header.version {
        Some(1..=VERSION) => {}
        Some(version) if version > VERSION => return Err(Fault::Newer(version)),
        _ => return Err(Fault::Damaged("its version is missing".to_owned())),
    }
    let read: Read<T> = serde_json::from_slice(octets).map_err(|error| damaged(&error))?;
    Ok(read.state)
}

/// How far into a file its format is looked for: the first 4096 octets, a block of most file systems. It stands at
/// the beginning; other programs that write JSON anew may put something before it.
const FORMAT_WITHIN: usize = 4096;

/// Whether this looks like a state that may be damaged: it names the format, or begins like one and ends there, but for
/// zeros, which a crash leaves where octets were to be.
fn was_state(octets: &[u8]) -> bool {
    let start = octets.get(..FORMAT_WITHIN).unwrap_or(octets);
    let mut windows = start.windows(FORMAT.len());
    let last = octets.iter().rposition(|it| *it != 0);
    let written = last.map_or(&[][..], |last| octets.get(..=last).unwrap_or(octets));
    let beginning = format!("{{\n\"format\":\"{FORMAT}\"");
    windows.any(|it| it == FORMAT.as_bytes()) || beginning.as_bytes().starts_with(written)
}

/// The contents as a file.
pub(super) fn write<T: Serialize>(state: &T, at: Timestamp) -> io::Result<Vec<u8>> {
    let document = Written {
        format: FORMAT,
        version: VERSION,
        saved_at: at.into(),
        state,
    };
    let mut octets = Vec::new();
    let mut serializer = Serializer::with_formatter(&mut octets, Lines::default());
    document
        .serialize(&mut serializer)
        .map_err(io::Error::from)?;
    octets.push(b'\n');
    Ok(octets)
}

fn damaged(error: &serde_json::Error) -> Fault {
    Fault::Damaged(error.to_string())
}

/// One thing that is kept a line: so that what is damaged has a place, and a person or `diff` can look at it.
#[derive(Default)]
struct Lines {
    depth: usize,
}

/// Within the document, the contents, and the lists in these: what is deeper stays on one line.
const MAX_DEPTH: usize = 3;

impl Lines {
    fn separate<W: ?Sized + Write>(&self, writer: &mut W, is_first: bool) -> io::Result<()> {
        if !is_first {
            writer.write_all(b",")?;
        }
        if self.depth <= MAX_DEPTH {
            writer.write_all(b"\n")?;
        }
        Ok(())
    }
}

impl Formatter for Lines {
    fn begin_array<W: ?Sized + Write>(&mut self, writer: &mut W) -> io::Result<()> {
        self.depth += 1;
        writer.write_all(b"[")
    }

    fn end_array<W: ?Sized + Write>(&mut self, writer: &mut W) -> io::Result<()> {
        self.depth -= 1;
        writer.write_all(b"]")
    }

    fn begin_array_value<W: ?Sized + Write>(
        &mut self,
        writer: &mut W,
        is_first: bool,
    ) -> io::Result<()> {
        self.separate(writer, is_first)
    }

    fn begin_object<W: ?Sized + Write>(&mut self, writer: &mut W) -> io::Result<()> {
        self.depth += 1;
        writer.write_all(b"{")
    }

    fn end_object<W: ?Sized + Write>(&mut self, writer: &mut W) -> io::Result<()> {
        self.depth -= 1;
        writer.write_all(b"}")
    }

    fn begin_object_key<W: ?Sized + Write>(
        &mut self,
        writer: &mut W,
        is_first: bool,
    ) -> io::Result<()> {
        // The fields of what is in a list stay together.
        if self.depth == MAX_DEPTH {
            return if is_first {
                Ok(())
            } else {
                writer.write_all(b",")
            };
        }
        self.separate(writer, is_first)
    }

    fn write_string_fragment<W: ?Sized + Write>(
        &mut self,
        writer: &mut W,
        fragment: &str,
    ) -> io::Result<()> {
        write_escaped(writer, fragment)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Debug, PartialEq, Eq, Serialize, Deserialize)]
    struct Contents {
        places: Vec<Place>,
        keys: Vec<String>,
    }

    #[derive(Debug, PartialEq, Eq, Serialize, Deserialize)]
    struct Place {
        name: String,
        dates: Vec<u32>,
    }

    fn contents() -> Contents {
        let place = |name: &str| Place {
            name: name.to_owned(),
            dates: vec![1, 2],
        };
        Contents {
            places: vec![place("a"), place("b\u{202e}\u{1b}\"\n")],
            keys: vec!["k".to_owned()],
        }
    }

    fn written() -> Vec<u8> {
        write(&contents(), "2026-11-22".parse().unwrap()).unwrap()
    }

    #[test]
    fn one_thing_a_line() {
        let text = String::from_utf8(written()).unwrap();
        let expected = concat!(
            "{\n\"format\":\"notafter-state\",\n\"version\":1,\n\"saved_at\":\"2026-11-22T00:00:00Z\",\n",
            "\"state\":{\n\"places\":[\n{\"name\":\"a\",\"dates\":[1,2]},\n",
            r#"{"name":"b\u202e\u001b\"\n","dates":[1,2]}],"#,
            "\n\"keys\":[\n\"k\"]}}\n"
        );
        assert_eq!(text, expected);
        assert_eq!(read::<Contents>(text.as_bytes()), Ok(contents()));
    }

    #[test]
    fn every_part_of_it_is_damaged() {
        let whole = written();
        // The line end behind it is not missed.
        for length in 0..whole.len() - 1 {
            let fault = read::<Contents>(&whole[..length]).unwrap_err();
            assert!(matches!(fault, Fault::Damaged(_)), "{length}: {fault:?}");
        }
        let mut zeroed = whole.clone();
        zeroed[60..].fill(0);
        let Fault::Damaged(why) = read::<Contents>(&zeroed).unwrap_err() else {
            panic!("it is damaged");
        };
        assert!(why.contains("line "), "{why}");
        for length in [0, 1, 12, 26] {
            let mut zeroed = whole.clone();
            zeroed[length..].fill(0);
            let fault = read::<Contents>(&zeroed).unwrap_err();
            assert!(matches!(fault, Fault::Damaged(_)), "{length}: {fault:?}");
        }
        let twice = [whole.clone(), whole].concat();
        assert!(matches!(
            read::<Contents>(&twice),
            Err(Fault::Damaged(why)) if why.contains("trailing")
        ));
    }

    #[test]
    fn another_format_or_version() {
        for (text, fault) in [
            ("{}", Fault::Foreign),
            ("{\"format\":\"x\",\"version\":1}", Fault::Foreign),
            ("\n-----BEGIN PRIVATE KEY-----\n", Fault::Foreign),
            ("{\"target\":\"a\"}\n{\"target\":\"b\"}\n", Fault::Foreign),
            ("a.example\nb.example\n", Fault::Foreign),
            ("0\u{82}\u{1}", Fault::Foreign),
            ("[]", Fault::Foreign),
            (
                "{\"format\":\"notafter-state\",\"version\":2,\"state\":[]}",
                Fault::Newer(2),
            ),
            (
                "{\"format\":\"notafter-state\",\"version\":0}",
                Fault::Damaged("its version is missing".to_owned()),
            ),
        ] {
            assert_eq!(read::<Contents>(text.as_bytes()), Err(fault), "{text}");
        }
    }
}
