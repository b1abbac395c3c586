//! Colours, where somebody sees them.

use std::borrow::Cow;

/// How a piece of text is to stand out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Tone {
    Plain,
    Strong,
    Faint,
    Good,
    Doubtful,
    Bad,
}

/// Whether colours are used.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Style {
    coloured: bool,
}

impl Style {
    /// Colours on a terminal, unless the environment asks for none (<https://no-color.org>).
    pub(crate) fn detect(is_terminal: bool) -> Self {
        let is_set = |name| std::env::var_os(name).is_some_and(|value| !value.is_empty());
        let is_dumb = std::env::var_os("TERM").is_some_and(|value| value == "dumb");
        Self {
            coloured: is_terminal && !is_set("NO_COLOR") && !is_dumb,
        }
    }

    /// The text in this tone. It has to be [clean](super::text::clean) already.
    pub(crate) fn paint(self, tone: Tone, text: &str) -> Cow<'_, str> {
        let code = match tone {
            Tone::Plain => return Cow::Borrowed(text),
            Tone::Strong => "1",
            Tone::Faint => "2",
            Tone::Good => "32",
            Tone::Doubtful => "33",
            Tone::Bad => "31",
        };
        if self.coloured && !text.is_empty() {
            Cow::Owned(format!("\x1b[{code}m{text}\x1b[0m"))
        } else {
            Cow::Borrowed(text)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn colours_only_where_they_are_wanted() {
        let plain = Style { coloured: false };
        let coloured = Style { coloured: true };
        assert_eq!(plain.paint(Tone::Bad, "x"), "x");
        assert_eq!(coloured.paint(Tone::Plain, "x"), "x");
        assert_eq!(coloured.paint(Tone::Bad, "x"), "\x1b[31mx\x1b[0m");
        assert_eq!(coloured.paint(Tone::Bad, ""), "");
        assert_eq!(Style::detect(false).paint(Tone::Bad, "x"), "x");
    }
}
