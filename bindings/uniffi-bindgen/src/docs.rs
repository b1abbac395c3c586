//! Documentation that was written for Rust, in the words of another language.

/// The words of a language.
pub(crate) struct Words {
    /// Where there is no value.
    pub(crate) none: &'static str,
    /// The error of all functions.
    pub(crate) error: &'static str,
}

/// The comments without the links of rustdoc, and with these words.
pub(crate) fn translated(text: &str, words: &Words) -> String {
    let mut translated = String::with_capacity(text.len());
    for line in text.lines() {
        let start = line.trim_start();
        if start.starts_with("* ") || start.starts_with("///") {
            translated.push_str(&comment(line, words));
        } else {
            translated.push_str(line);
        }
        translated.push('\n');
    }
    translated
}

fn comment(line: &str, words: &Words) -> String {
    without_links(line)
        .replace("`None`", words.none)
        .replace("Self::", "")
        .replace("NotAfterError::", &format!("{}.", words.error))
        .replace("::", ".")
        .replace("Record`", "`")
        .replace("Record.", ".")
}

/// Every ``[`name`]`` and ``[`name`](place)`` as its name.
fn without_links(line: &str) -> String {
    let mut rest = line;
    let mut plain = String::with_capacity(line.len());
    while let Some((before, linked)) = rest.split_once("[`") {
        let Some((name, after)) = linked.split_once("`]") else {
            break;
        };
        plain.push_str(before);
        plain.push('`');
        plain.push_str(name);
        plain.push('`');
        rest = after
            .strip_prefix('(')
            .and_then(|place| place.split_once(')'))
            .map_or(after, |(_, behind)| behind);
    }
    plain.push_str(rest);
    plain
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_become_names() {
        let words = Words {
            none: "`null`",
            error: "NotAfterException",
        };
        for (rust, kotlin) in [
            (" * As [`Self::fetch`].", " * As `fetch`."),
            (
                " * `None` where [`NotAfterError::Trust`] is.",
                " * `null` where `NotAfterException.Trust` is.",
            ),
            (
                "/// [`FUNCTIONS`](super::FUNCTIONS), as is [this]",
                "/// `FUNCTIONS`, as is [this]",
            ),
            (
                " * As in [`PublicKeyRecord::algorithm`].",
                " * As in `PublicKey.algorithm`.",
            ),
            ("    val x = \"[`None`]\"", "    val x = \"[`None`]\""),
        ] {
            assert_eq!(translated(rust, &words), format!("{kotlin}\n"));
        }
    }
}
