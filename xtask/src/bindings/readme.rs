//! The quick start of a binding's README, as the text of a program that asks a server of ours.

use std::path::Path;

use super::place;
use crate::process::Failure;

/// The heading under which each README has it, without regard to case.
const HEADING: &str = "quick start";

/// The hosts that they ask, either of them: nobody's tests may depend on those.
const HOSTS: &[&str] = &["example.com", "example.org"];

/// What a fenced block begins and ends with.
const FENCE: &str = "```";

/// The first block in one of these languages below the heading, word for word but for the host that it asks.
pub(super) fn quick_start(
    readme: &Path,
    languages: &[&str],
    target: &str,
) -> Result<String, Failure> {
    let text = find(&place::read(readme)?, languages).ok_or_else(|| {
        Failure::Unexpected(format!(
            "{} has no block in {} under a heading \"Quick start\"",
            readme.display(),
            languages.join(" or ")
        ))
    })?;
    asking(&text, target).ok_or_else(|| {
        Failure::Unexpected(format!(
            "the quick start of {} asks none of {}",
            readme.display(),
            HOSTS.join(", ")
        ))
    })
}

/// The same text with this target in place of the host; `None` where it names no host that we know.
fn asking(text: &str, target: &str) -> Option<String> {
    let host = HOSTS.iter().find(|host| text.contains(**host))?;
    Some(text.replace(host, target))
}

fn find(text: &str, languages: &[&str]) -> Option<String> {
    let mut lines = text.lines();
    lines.find(|line| line.starts_with('#') && line.to_lowercase().contains(HEADING))?;
    while let Some(line) = lines.next() {
        if line.starts_with('#') {
            return None;
        }
        let Some(language) = line.strip_prefix(FENCE) else {
            continue;
        };
        let inside = lines.by_ref().take_while(|line| !line.starts_with(FENCE));
        let block: Vec<&str> = inside.collect();
        // Words behind the language are for whoever tests the blocks.
        let language = language.split([' ', ',']).next().unwrap_or_default();
        if languages.contains(&language) {
            return Some(block.join("\n") + "\n");
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    const README: &str = "# notafter\n\n```sh\npip install notafter\n```\n\n## Quick start\n\n```sh\n# a \
                          comment\n```\n```ts runnable\nconst a = 1;\n\nconst b = 2;\n```\n\n## More\n```python\n1\n```\n";

    #[test]
    fn the_first_block_of_the_language_below_the_heading_counts() {
        assert_eq!(
            find(README, &["js", "ts"]).as_deref(),
            Some("const a = 1;\n\nconst b = 2;\n")
        );
        assert_eq!(find(README, &["sh"]).as_deref(), Some("# a comment\n"));
    }

    #[test]
    fn a_server_of_ours_is_asked() {
        assert_eq!(
            asking("check('example.org')", "127.0.0.1:1").as_deref(),
            Some("check('127.0.0.1:1')")
        );
        assert_eq!(asking("check('somewhere.test')", "127.0.0.1:1"), None);
    }

    #[test]
    fn what_stands_elsewhere_does_not() {
        assert_eq!(find(README, &["python"]), None);
        assert_eq!(find("```python\n1\n```\n", &["python"]), None);
    }
}
