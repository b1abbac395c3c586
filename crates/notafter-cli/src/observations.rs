//! Files of observations, line by line, however many there are.

use std::borrow::Cow;
use std::io::{self, BufRead, Read};

use notafter_records::MAX_OBSERVATION_SIZE;

use crate::output::Console;

/// Bad lines of a file that are told: 20. A file with more is another kind of file.
const MAX_TOLD: usize = 20;

/// The mark that editors on Windows write at the beginning.
const MARK: &[u8] = b"\xef\xbb\xbf";

/// What is said of a file in UTF-16.
pub(crate) const NOT_UTF_8: &str = "it is not in UTF-8: save it as UTF-8, in PowerShell with \
    `| Out-File -Encoding utf8`, or `| Set-Content -Encoding utf8`";

/// The lines of a file.
pub(crate) struct Lines<R> {
    source: R,
    /// How many were read.
    number: u64,
}

impl<R: BufRead> Lines<R> {
    /// The lines of a file, whatever it holds, without the mark before the first one.
    pub(crate) fn new(mut source: R) -> io::Result<Self> {
        skip_mark(&mut source)?;
        Ok(Self { source, number: 0 })
    }

    /// The lines of a file whose beginning holds an object of JSON, behind a mark, blanks and blank lines; else the file
    /// itself, of which nothing but these is gone.
    pub(crate) fn of(mut source: R) -> io::Result<Result<Self, R>> {
        let mut number = 0;
        skip_mark(&mut source)?;
        loop {
            let buffer = source.fill_buf()?;
            let blanks = buffer.iter().take_while(|it| it.is_ascii_whitespace());
            let (count, ends) = blanks.fold((0, 0), |(count, ends), it| {
                (count + 1, ends + u64::from(*it == b'\n'))
            });
            let is_over = buffer.is_empty();
            let first = buffer.get(count).copied();
            source.consume(count);
            number += ends;
            if first.is_some() || is_over {
                return Ok(if first == Some(b'{') {
                    Ok(Self { source, number })
                } else {
                    Err(source)
                });
            }
        }
    }

    /// The next line, without its end; of one that is too long for an observation, no more than is enough to see
    /// that. `None` at the end.
    fn next(&mut self) -> io::Result<Option<Vec<u8>>> {
        let limit = MAX_OBSERVATION_SIZE + 1;
        let mut line = Vec::new();
        let taken = u64::try_from(limit).unwrap_or(u64::MAX);
        let read = self
            .source
            .by_ref()
            .take(taken)
            .read_until(b'\n', &mut line)?;
        if read == 0 {
            return Ok(None);
        }
        if line.last() == Some(&b'\n') {
            line.pop();
        } else if read == limit {
            self.source.skip_until(b'\n')?;
        }
        // Where files were joined, there is a mark in their midst.
        if line.starts_with(MARK) {
            line.drain(..MARK.len());
        }
        self.number += 1;
        Ok(Some(line))
    }

    /// Calls `take` with every line that is not blank. Those that are refused are told with their number. How many they
    /// were, and why the rest could not be read.
    pub(crate) fn each(
        mut self,
        console: &mut Console,
        name: &str,
        mut take: impl FnMut(&str) -> Result<(), String>,
    ) -> (usize, Result<(), String>) {
        let mut bad = 0;
        let ended = loop {
            let line = match self.next() {
                Ok(Some(line)) => line,
                Ok(None) => break Ok(()),
                Err(error) => {
                    break Err(format!("it cannot be read any further: {}", error.kind()));
                }
            };
            if self.number == 1 && is_utf_16(&line) {
                break Err(NOT_UTF_8.to_owned());
            }
            if let Err(message) = text(&line).and_then(|line| match line.trim() {
                "" => Ok(()),
                _ => take(&line),
            }) {
                bad += 1;
                if bad <= MAX_TOLD {
                    console.complain(&format!("{name}: line {}: {message}", self.number));
                }
            }
        };
        if bad > MAX_TOLD {
            let more = bad - MAX_TOLD;
            console.complain(&format!(
                "{name}: and {more} more lines that are no observations"
            ));
        }
        (bad, ended)
    }
}

fn skip_mark(source: &mut impl BufRead) -> io::Result<()> {
    if source.fill_buf()?.starts_with(MARK) {
        source.consume(MARK.len());
    }
    Ok(())
}

fn text(line: &[u8]) -> Result<Cow<'_, str>, String> {
    match std::str::from_utf8(line) {
        Ok(line) => Ok(Cow::Borrowed(line)),
        // Where it was cut says nothing.
        Err(_) if line.len() > MAX_OBSERVATION_SIZE => Ok(String::from_utf8_lossy(line)),
        Err(_) => Err("the line is not in UTF-8".to_owned()),
    }
}

/// Whether a file that begins with this is in UTF-16, as PowerShell 5 writes it by itself.
fn is_utf_16(start: &[u8]) -> bool {
    start.starts_with(&[0xff, 0xfe]) || start.starts_with(&[0xfe, 0xff])
}

/// Whether what begins so is JSON in UTF-16.
pub(crate) fn is_utf_16_json(octets: &[u8]) -> bool {
    let mut shown = octets.iter().skip(2).filter(|it| **it != 0);
    is_utf_16(octets) && shown.find(|it| !it.is_ascii_whitespace()) == Some(&b'{')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn told_from_certificates_by_the_first_character() {
        let text = "\u{feff} \r\n\n{\"a\":1}\r\n\n{\"b\":2}";
        // In pieces, as a pipe may have it.
        for size in [3, 4, 7, 1000] {
            let source = io::BufReader::with_capacity(size, text.as_bytes());
            let Ok(mut lines) = Lines::of(source).unwrap() else {
                panic!("JSON");
            };
            let mut all = Vec::new();
            while let Some(line) = lines.next().unwrap() {
                all.push((lines.number, String::from_utf8(line).unwrap()));
            }
            let expected = [(3, "{\"a\":1}\r"), (4, ""), (5, "{\"b\":2}")];
            let expected = expected.map(|(number, line)| (number, line.to_owned()));
            assert_eq!(all, expected, "{size}");
        }
        for text in ["", " \n ", "-----BEGIN", "0\u{82}{", "[{}]"] {
            let Err(mut rest) = Lines::of(text.as_bytes()).unwrap() else {
                panic!("no JSON: {text:?}");
            };
            let mut all = String::new();
            rest.read_to_string(&mut all).unwrap();
            assert_eq!(all, text.trim_start(), "{text:?}");
        }
    }

    #[test]
    fn long_lines_are_cut_off_and_the_next_begins_where_it_does() {
        let long = "\u{e9}".repeat(MAX_OBSERVATION_SIZE);
        let file = format!("\u{feff}first\n{long}\n\n\u{feff}last");
        let mut lines = Lines::new(file.as_bytes()).unwrap();
        assert_eq!(lines.next().unwrap().as_deref(), Some(&b"first"[..]));
        let cut = lines.next().unwrap().unwrap();
        assert_eq!(cut.len(), MAX_OBSERVATION_SIZE + 1);
        assert!(text(&cut).unwrap().len() > MAX_OBSERVATION_SIZE);
        assert_eq!(lines.next().unwrap().as_deref(), Some(&b""[..]));
        assert_eq!(lines.next().unwrap().as_deref(), Some(&b"last"[..]));
        assert_eq!(lines.next().unwrap(), None);
    }

    #[test]
    fn what_powershell_writes() {
        let utf_16 = |text: &str| -> Vec<u8> {
            let units = std::iter::once(0xfeff).chain(text.encode_utf16());
            units.flat_map(u16::to_le_bytes).collect()
        };
        assert!(is_utf_16_json(&utf_16("\r\n{\"target\"")));
        assert!(!is_utf_16_json(&utf_16("-----BEGIN")));
        assert!(!is_utf_16_json(b"{}"));
        assert!(!is_utf_16_json(b""));
    }
}
