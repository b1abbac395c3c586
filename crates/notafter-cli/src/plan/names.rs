//! Names of certificates on a line.

use std::fmt::Write;

use crate::output::{clean, shorten};

/// As many of the first names as fit into `width` characters, clean, and how many there are besides: `a.example,
/// b.example +35 more`. One at least, shortened if it has to be.
pub(super) fn first_names<'a>(
    names: impl ExactSizeIterator<Item = &'a str>,
    width: usize,
) -> String {
    let all = names.len();
    let mut text = String::new();
    let mut used = 0;
    for (index, name) in names.enumerate() {
        let name = clean(name);
        let more = match all - index - 1 {
            0 => String::new(),
            rest => format!(" +{rest} more"),
        };
        let comma = if index == 0 { "" } else { ", " };
        let room = width.saturating_sub(used + comma.len() + more.len());
        if index > 0 && name.chars().count() > room {
            let rest = all - index;
            let _ = write!(text, " +{rest} more");
            break;
        }
        let name = shorten(&name, room);
        text.push_str(comma);
        text.push_str(&name);
        used += comma.len() + name.chars().count();
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn as_many_as_fit() {
        let names = ["a.example", "b.example", "c.example"];
        for (count, width, expected) in [
            (1, 40, "a.example"),
            (3, 31, "a.example, b.example, c.example"),
            (3, 30, "a.example, b.example +1 more"),
            (3, 28, "a.example, b.example +1 more"),
            (3, 27, "a.example +2 more"),
            (3, 14, "a.exa… +2 more"),
            (3, 0, "… +2 more"),
        ] {
            let shown = names.iter().copied().take(count);
            let shown = first_names(shown.collect::<Vec<_>>().into_iter(), width);
            assert_eq!(shown, expected, "{width}");
        }
        let escaped = first_names(["a\u{1b}[31m"].into_iter(), 40);
        assert_eq!(escaped, r"a\u{1b}[31m");
    }
}
