//! Tables with columns as wide as they need to be.

use std::io;

use super::console::Console;
use super::style::Tone;
use super::text::{clean, shorten};

/// Characters of a cell at most: what is longer is told in full below the table.
const MAX_CELL: usize = 40;

/// One cell.
pub(crate) struct Cell {
    text: String,
    tone: Tone,
}

impl Cell {
    pub(crate) fn new(text: &str) -> Self {
        Self::toned(Tone::Plain, text)
    }

    pub(crate) fn toned(tone: Tone, text: &str) -> Self {
        Self {
            text: shorten(&clean(text), MAX_CELL).into_owned(),
            tone,
        }
    }

    /// The name of a target: of the path of a file, the end tells the most.
    pub(crate) fn name(text: &str) -> Self {
        let text = clean(text);
        let count = text.chars().count();
        let text = if count > MAX_CELL && text.contains('/') {
            let end = text.chars().skip(count - MAX_CELL + 1);
            std::iter::once('…').chain(end).collect()
        } else {
            shorten(&text, MAX_CELL).into_owned()
        };
        Self {
            text,
            tone: Tone::Strong,
        }
    }

    fn width(&self) -> usize {
        self.text.chars().count()
    }
}

/// Writes the rows under their titles, of which each has a cell. The last column is as wide as it likes.
pub(crate) fn table<'a>(
    console: &mut Console,
    titles: impl AsRef<[&'a str]>,
    rows: &[impl AsRef<[Cell]>],
) -> io::Result<()> {
    let titles = titles.as_ref().iter();
    let titles: Vec<Cell> = titles.map(|it| Cell::toned(Tone::Strong, it)).collect();
    let mut widths: Vec<usize> = titles.iter().map(Cell::width).collect();
    for row in rows {
        for (width, cell) in widths.iter_mut().zip(row.as_ref()) {
            *width = cell.width().max(*width);
        }
    }
    let rows = rows.iter().map(AsRef::as_ref);
    for row in std::iter::once(titles.as_slice()).chain(rows) {
        let mut line = String::new();
        for (index, (cell, width)) in row.iter().zip(&widths).enumerate() {
            line.push_str(&console.paint(cell.tone, &cell.text));
            if index + 1 < widths.len() {
                let gap = width.saturating_sub(cell.width()) + 2;
                line.extend(std::iter::repeat_n(' ', gap));
            }
        }
        console.line(line.trim_end())?;
    }
    Ok(())
}
