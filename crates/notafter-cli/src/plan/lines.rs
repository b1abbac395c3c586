//! Lines of observations, one at a time, however many there are.

use std::io::{self, BufRead, Read};

use notafter_records::MAX_OBSERVATION_SIZE;

/// The mark that editors on Windows write at the beginning.
const MARK: &[u8] = b"\xef\xbb\xbf";

/// The lines of a file.
pub(super) struct Lines<R> {
    source: R,
    /// How many were read.
    pub(super) number: u64,
}

impl<R: BufRead> Lines<R> {
    /// The lines of a file whose beginning holds an object of JSON, behind a mark, blanks and blank lines; else the file
    /// itself, of which nothing but these is gone.
    pub(super) fn of(mut source: R) -> io::Result<Result<Self, R>> {
        let mut number = 0;
        if source.fill_buf()?.starts_with(MARK) {
            source.consume(MARK.len());
        }
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
    pub(super) fn next(&mut self) -> io::Result<Option<Vec<u8>>> {
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
        self.number += 1;
        Ok(Some(line))
    }
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
        let long = "a".repeat(2 * MAX_OBSERVATION_SIZE);
        let text = format!("{{{long}\nlast");
        let Ok(mut lines) = Lines::of(text.as_bytes()).unwrap() else {
            panic!("JSON");
        };
        let first = lines.next().unwrap().unwrap();
        assert_eq!(first.len(), MAX_OBSERVATION_SIZE + 1);
        assert_eq!(lines.next().unwrap().as_deref(), Some(&b"last"[..]));
        assert_eq!(lines.next().unwrap(), None);
    }
}
