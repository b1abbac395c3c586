//! One object a line.

use std::io::{self, Write};

use serde::Serialize;
use serde_json::Serializer;
use serde_json::ser::Formatter;

use super::text::is_unsafe;

/// Writes the value and a line end. Besides what JSON has to escape, everything is escaped
/// that a terminal obeys: people look at JSON on terminals.
pub(crate) fn write_line<T: Serialize>(out: &mut dyn Write, value: &T) -> io::Result<()> {
    let mut serializer = Serializer::with_formatter(&mut *out, SafeFormatter);
    value.serialize(&mut serializer).map_err(io::Error::from)?;
    out.write_all(b"\n")
}

struct SafeFormatter;

impl Formatter for SafeFormatter {
    fn write_string_fragment<W: ?Sized + Write>(
        &mut self,
        writer: &mut W,
        fragment: &str,
    ) -> io::Result<()> {
        write_escaped(writer, fragment)
    }
}

/// Writes a piece of a string, which has nothing that JSON itself escapes.
pub(crate) fn write_escaped<W: ?Sized + Write>(writer: &mut W, fragment: &str) -> io::Result<()> {
    let mut rest = fragment;
    while let Some((at, character)) = rest.char_indices().find(|(_, it)| is_unsafe(*it)) {
        let (before, after) = rest.split_at(at);
        writer.write_all(before.as_bytes())?;
        // All of them lie in the first plane, where one escape is enough.
        write!(writer, "\\u{:04x}", u32::from(character))?;
        rest = after.strip_prefix(character).unwrap_or_default();
    }
    writer.write_all(rest.as_bytes())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_value_with_nothing_that_a_terminal_obeys() {
        let value = "a\u{1b}[1m\u{9b}\u{7f}\u{202e}\"é\n";
        let mut line = Vec::new();
        write_line(&mut line, &value).unwrap();
        let line = String::from_utf8(line).unwrap();
        assert_eq!(line, "\"a\\u001b[1m\\u009b\\u007f\\u202e\\\"é\\n\"\n");
        assert_eq!(serde_json::from_str::<String>(&line).unwrap(), value);
    }
}
