//! Both streams, with their colours.

use std::fmt::Display;
use std::io::{self, BufWriter, IsTerminal, Stdout, Write};

use serde::Serialize;

use super::bar::Bar;
use super::json;
use super::style::{Style, Tone};
use super::text::clean;

/// Columns of a line for people, as far as it can be broken.
pub(crate) const COLUMNS: usize = 100;

/// Spaces before the fields of a block, and columns of their names with the space after.
const INDENT: usize = 2;
const LABEL: usize = 12;

/// Standard output and standard error.
pub(crate) struct Console {
    out: BufWriter<Stdout>,
    style: Style,
    error_style: Style,
    is_terminal: bool,
    error_is_terminal: bool,
    progress_shown: bool,
    messages: Messages,
    bar: Option<Bar>,
}

/// Whether messages go to standard error.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Messages {
    Told,
    Unsaid,
}

impl Console {
    pub(crate) fn new() -> Self {
        let is_terminal = io::stdout().is_terminal();
        let error_is_terminal = io::stderr().is_terminal();
        Self {
            out: BufWriter::new(io::stdout()),
            style: Style::detect(is_terminal),
            error_style: Style::detect(error_is_terminal),
            is_terminal,
            error_is_terminal,
            progress_shown: false,
            messages: Messages::Told,
            bar: None,
        }
    }

    /// One object and a line end.
    pub(crate) fn json<T: Serialize>(&mut self, value: &T) -> io::Result<()> {
        self.end_progress();
        json::write_line(&mut self.out, value)
    }

    /// A whole line with its end, as [`json::write_line`] makes it. On a terminal it is seen
    /// at once, above the bar.
    pub(crate) fn written(&mut self, line: &[u8]) -> io::Result<()> {
        if !self.is_terminal {
            return self.out.write_all(line);
        }
        let out = &mut self.out;
        let mut write = || {
            out.write_all(line)?;
            out.flush()
        };
        match &self.bar {
            Some(bar) => bar.suspend(write),
            None => write(),
        }
    }

    /// A line as it is: it has to be clean already.
    pub(crate) fn line(&mut self, line: &str) -> io::Result<()> {
        writeln!(self.out, "{line}")
    }

    /// The text in this tone: it has to be clean already.
    pub(crate) fn paint(&self, tone: Tone, text: &str) -> String {
        self.style.paint(tone, text).into_owned()
    }

    /// The title of a block.
    pub(crate) fn title(&mut self, name: &str, what: &str) -> io::Result<()> {
        let name = self.paint(Tone::Strong, &clean(name));
        self.line(&format!("{name}: {}", clean(what)))
    }

    /// A field of a block: broken between words where it is too long.
    pub(crate) fn field(&mut self, label: &str, tone: Tone, value: &str) -> io::Result<()> {
        let value = clean(value);
        let mut label = label;
        for line in wrap(&value, COLUMNS - INDENT - LABEL) {
            let name = self.paint(Tone::Faint, &format!("{label:<LABEL$}"));
            let line = self.paint(tone, line);
            self.line(&format!("{:INDENT$}{name}{line}", ""))?;
            label = "";
        }
        Ok(())
    }

    pub(crate) fn flush(&mut self) -> io::Result<()> {
        self.out.flush()
    }

    /// Tells on standard error what is to be told there, or keeps it to itself from now on.
    pub(crate) const fn set_messages(&mut self, messages: Messages) {
        self.messages = messages;
    }

    /// Something that could not be done or read, on standard error. What was written before
    /// comes first.
    pub(crate) fn complain(&mut self, message: &dyn Display) {
        self.message(Tone::Bad, "notafter: ", message);
    }

    /// Something worth knowing, on standard error.
    pub(crate) fn note(&mut self, message: &dyn Display) {
        self.message(Tone::Faint, "notafter: note: ", message);
    }

    /// How something went, on standard error.
    pub(crate) fn tell(&mut self, message: &dyn Display) {
        self.message(Tone::Plain, "notafter: ", message);
    }

    fn message(&mut self, tone: Tone, prefix: &str, message: &dyn Display) {
        if self.messages == Messages::Unsaid {
            return;
        }
        // A reader that is gone is found out at the end; so is one of standard error, which
        // has no other place to be told.
        let _ = self.out.flush();
        self.end_progress();
        let prefix = self.error_style.paint(tone, prefix);
        let message = format!("{prefix}{}\n", clean(&message.to_string()));
        // In one piece, whoever else writes there.
        let write = || io::stderr().write_all(message.as_bytes());
        let _ = match &self.bar {
            Some(bar) => bar.suspend(write),
            None => write(),
        };
    }

    /// Shows a bar below everything else, where somebody watches.
    pub(crate) fn show_bar(&mut self) {
        self.bar = self.error_is_terminal.then(Bar::new);
    }

    /// The bar, where it is shown.
    pub(crate) const fn bar(&self) -> Option<&Bar> {
        self.bar.as_ref()
    }

    /// Wipes the bar off.
    pub(crate) fn end_bar(&mut self) {
        if let Some(bar) = self.bar.take() {
            bar.end();
        }
    }

    /// How far it is, where somebody watches.
    pub(crate) fn progress(&mut self, done: usize, all: usize) {
        /// Targets from which on it takes long enough to say so.
        const MANY: usize = 4;
        if self.error_is_terminal && all >= MANY {
            let _ = write!(io::stderr(), "\r{done} of {all} checked");
            let _ = io::stderr().flush();
            self.progress_shown = true;
        }
    }

    /// Wipes the progress off.
    pub(crate) fn end_progress(&mut self) {
        if self.progress_shown {
            let _ = write!(io::stderr(), "\r\x1b[K");
            self.progress_shown = false;
        }
    }
}

/// Lines of at most `width` characters where the text has spaces to break at.
fn wrap(text: &str, width: usize) -> Vec<&str> {
    let mut lines = Vec::new();
    let mut start = 0;
    let mut end = 0;
    let mut count = 0;
    for word in text.split_inclusive(' ') {
        let length = word.chars().count();
        if count > 0 && count + word.trim_end().chars().count() > width {
            lines.push(text.get(start..end).unwrap_or_default().trim_end());
            start = end;
            count = 0;
        }
        end += word.len();
        count += length;
    }
    lines.push(text.get(start..).unwrap_or_default().trim_end());
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn broken_between_words() {
        assert_eq!(wrap("", 5), [""]);
        assert_eq!(wrap("one two three", 7), ["one two", "three"]);
        assert_eq!(wrap("unbreakable it is", 4), ["unbreakable", "it", "is"]);
        assert_eq!(wrap("äöü äöü", 3), ["äöü", "äöü"]);
    }
}
