//! What people call certificates.

use crate::output::{clean, shorten};

/// The name that people know a certificate by: its common name where that is one of its names, else the first of them, else
/// the common name all the same, else its subject.
pub(super) fn main_name<'a>(subject: &'a str, names: &'a [String]) -> &'a str {
    // A comma in a value is escaped: then the parts are not simply those between commas.
    let parts = subject.split(',').filter(|_| !subject.contains('\\'));
    let common = parts.filter_map(|it| it.trim().strip_prefix("CN=")).next();
    let is_common = |name: &&String| common.is_some_and(|it| it.eq_ignore_ascii_case(name));
    names
        .iter()
        .find(is_common)
        .or_else(|| names.first())
        .map(String::as_str)
        .or(common)
        .unwrap_or(subject)
}

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
            text.push_str(&format!(" +{rest} more"));
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
    fn the_name_that_people_know() {
        let names = ["example.com", "www.example.com"].map(str::to_owned);
        for (subject, names, expected) in [
            ("CN=Printer,O=Example", &[][..], "Printer"),
            (
                r"CN=Printer\, old,O=Example",
                &[],
                r"CN=Printer\, old,O=Example",
            ),
            ("", &[], ""),
            ("CN=Printer,O=Example", &names, "example.com"),
            ("O=Example, CN=WWW.example.com", &names, "www.example.com"),
        ] {
            assert_eq!(main_name(subject, names), expected);
        }
    }

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
