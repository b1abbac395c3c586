//! Names and sentences as other languages write them.

/// `fingerprint_sha256` as `fingerprintSha256`.
pub(crate) fn camel(name: &str) -> String {
    let mut parts = name.split('_');
    let mut camel = parts.next().unwrap_or_default().to_owned();
    camel.extend(parts.map(capitalised));
    camel
}

/// `FindingCode` or `finding-code` as `FINDING_CODE`.
pub(crate) fn upper_snake(name: &str) -> String {
    let mut upper = String::new();
    let mut before_was_lower = false;
    for it in name.chars() {
        if it == '-' || it == '_' {
            upper.push('_');
        } else {
            if it.is_ascii_uppercase() && before_was_lower {
                upper.push('_');
            }
            upper.push(it.to_ascii_uppercase());
        }
        before_was_lower = it.is_ascii_lowercase() || it.is_ascii_digit();
    }
    upper
}

/// `name` as `Name`.
pub(crate) fn capitalised(name: &str) -> String {
    let mut rest = name.chars();
    let first = rest.next().map(|it| it.to_ascii_uppercase());
    first.into_iter().chain(rest).collect()
}

/// The first paragraph of a Rust documentation, on one line, without links.
pub(crate) fn plain(about: &str) -> String {
    let paragraph: Vec<&str> = about
        .lines()
        .map(str::trim)
        .take_while(|it| !it.is_empty())
        .collect();
    let mut text = paragraph.join(" ");
    // `[`X`]` and `[`X`](path)` are `X`; `[words](path)` are words.
    while let Some(start) = text.find("[`") {
        let Some(end) = text.get(start..).and_then(|it| it.find(']')) else {
            break;
        };
        let inner = text[start + 1..start + end].replace("Record::", ".");
        let inner = inner.replace("Record`", "`");
        let mut behind = start + end + 1;
        if text[behind..].starts_with('(') {
            behind += text[behind..].find(')').map_or(0, |it| it + 1);
        }
        text.replace_range(start..behind, &inner);
    }
    text
}

/// A text in lines of at most so many characters.
pub(crate) fn wrapped(text: &str, width: usize) -> Vec<String> {
    let mut lines = vec![String::new()];
    for word in text.split_whitespace() {
        let line = lines.last_mut().expect("there is one");
        if !line.is_empty() && line.chars().count() + 1 + word.chars().count() > width {
            lines.push(word.to_owned());
        } else {
            if !line.is_empty() {
                line.push(' ');
            }
            line.push_str(word);
        }
    }
    lines
}
