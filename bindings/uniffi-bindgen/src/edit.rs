//! Edits of generated text that fail where there is nothing to edit: so that a newer `UniFFI`, which writes something
//! else, is noticed here and not by users.

use crate::Outcome;

/// Replaces every occurrence, of which there has to be one at least.
pub(crate) fn replace(text: &str, from: &str, to: &str) -> Outcome<String> {
    if !text.contains(from) {
        return Err(format!("UniFFI does not write this any more: {from:?}").into());
    }
    Ok(text.replace(from, to))
}

/// Replaces every occurrence between two marks.
pub(crate) fn replace_between(
    text: &str,
    marks: (&str, &str),
    edits: &[(&str, &str)],
) -> Outcome<String> {
    let missing = |mark: &str| format!("UniFFI does not write this any more: {mark:?}");
    let (before, rest) = text.split_once(marks.0).ok_or_else(|| missing(marks.0))?;
    let (inside, after) = rest.split_once(marks.1).ok_or_else(|| missing(marks.1))?;
    let mut inside = format!("{}{inside}{}", marks.0, marks.1);
    for (from, to) in edits {
        inside = replace(&inside, from, to)?;
    }
    Ok(format!("{before}{inside}{after}"))
}

/// Without blanks at the ends of lines, and with no more than one empty line in a row.
pub(crate) fn tidied(text: &str) -> String {
    let mut tidied = String::with_capacity(text.len());
    let mut empty = true;
    for line in text.lines().map(str::trim_end) {
        if line.is_empty() && empty {
            continue;
        }
        empty = line.is_empty();
        tidied.push_str(line);
        tidied.push('\n');
    }
    tidied.truncate(tidied.trim_end().len());
    tidied.push('\n');
    tidied
}
