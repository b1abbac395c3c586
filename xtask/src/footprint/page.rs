//! Tables that are written into a page between two marks.

use crate::process::Failure;

/// The page with this table in the place of that name.
pub(super) fn with_table(page: &str, name: &str, table: &str) -> Result<String, Failure> {
    let begin = format!("<!-- begin {name}: `cargo xtask footprint` -->\n");
    let end = format!("<!-- end {name} -->");
    let parts = page
        .split_once(begin.as_str())
        .and_then(|(before, rest)| Some((before, rest.split_once(end.as_str())?.1)));
    let (before, after) = parts
        .ok_or_else(|| Failure::Broken(format!("the page has no place for the table `{name}`")))?;
    Ok(format!("{before}{begin}{table}{end}{after}"))
}

/// A number with its digits in groups of three.
pub(super) fn grouped(number: u64) -> String {
    let digits = number.to_string();
    let mut text = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tables_go_between_their_marks() {
        let page = "a\n<!-- begin x: `cargo xtask footprint` -->\nold\n<!-- end x -->\nb\n";
        let written = with_table(page, "x", "| new |\n").unwrap();
        assert_eq!(
            written,
            "a\n<!-- begin x: `cargo xtask footprint` -->\n| new |\n<!-- end x -->\nb\n"
        );
        assert_eq!(with_table(&written, "x", "| new |\n").unwrap(), written);
        assert!(with_table(page, "y", "").is_err());
    }

    #[test]
    fn digits_are_grouped() {
        assert_eq!(grouped(0), "0");
        assert_eq!(grouped(999), "999");
        assert_eq!(grouped(1000), "1,000");
        assert_eq!(grouped(12_345_678), "12,345,678");
    }
}
