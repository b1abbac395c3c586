//! Lines of a list, one at a time, however long the list is.

use std::io::{self, BufRead, Read};

use notafter::target::MAX_TARGET_SIZE;

/// Octets of a line that are kept: a target and a comment behind it. What is longer is no target.
const MAX_LINE: usize = 2 * MAX_TARGET_SIZE;

/// The lines of a list.
pub(super) struct Lines<R> {
    source: R,
    /// How many were read.
    pub(super) number: u64,
}

impl<R: BufRead> Lines<R> {
    pub(super) const fn new(source: R) -> Self {
        Self { source, number: 0 }
    }

    /// The next line, without its end and with at most [`MAX_LINE`] octets; `None` at the end.
    pub(super) fn next(&mut self) -> io::Result<Option<String>> {
        let mut line = Vec::new();
        let limit = u64::try_from(MAX_LINE).unwrap_or(u64::MAX);
        let read = self
            .source
            .by_ref()
            .take(limit)
            .read_until(b'\n', &mut line)?;
        if read == 0 {
            return Ok(None);
        }
        if line.last() == Some(&b'\n') {
            line.pop();
        } else if read == MAX_LINE {
            self.source.skip_until(b'\n')?;
        }
        // The mark that editors on Windows write at the beginning.
        if self.number == 0 && line.starts_with(b"\xef\xbb\xbf") {
            line.drain(..3);
        }
        self.number += 1;
        Ok(Some(String::from_utf8_lossy(&line).into_owned()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_ones_are_cut_off_and_the_next_begins_where_it_does() {
        let long = "a".repeat(MAX_LINE * 3);
        let exact = "b".repeat(MAX_LINE);
        let text = format!("\u{feff}first\r\n{long}\n\n{exact}\nlast");
        let mut lines = Lines::new(text.as_bytes());
        let mut all = Vec::new();
        while let Some(line) = lines.next().unwrap() {
            all.push(line);
        }
        assert_eq!(
            all,
            ["first\r", long.get(..MAX_LINE).unwrap(), "", &exact, "last"]
        );
        assert_eq!(lines.number, 5);
    }
}
