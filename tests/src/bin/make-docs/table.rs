//! Tables in Markdown, and their places in a page.

use std::fmt::Write as _;

/// A table with these heads and rows.
pub(crate) fn markdown(heads: &[&str], rows: impl IntoIterator<Item = Vec<String>>) -> String {
    let mut text = format!(
        "| {} |\n|{}\n",
        heads.join(" | "),
        "---|".repeat(heads.len())
    );
    for row in rows {
        assert_eq!(row.len(), heads.len(), "{row:?}");
        let cells: Vec<String> = row.iter().map(|cell| cell.replace('|', "\\|")).collect();
        writeln!(text, "| {} |", cells.join(" | ")).expect("writes to a string");
    }
    text
}

/// The page with this between the markers of the name.
pub(crate) fn replaced(page: &str, name: &str, table: &str) -> String {
    const END: &str = "<!-- end -->";
    let begin = format!("<!-- table: {name} -->\n");
    let (before, rest) = page
        .split_once(&begin)
        .unwrap_or_else(|| panic!("the page has no marker of {name}"));
    let (_, after) = rest
        .split_once(END)
        .unwrap_or_else(|| panic!("the table {name} has no end"));
    format!("{before}{begin}{table}{END}{after}")
}

/// Code in Markdown.
pub(crate) fn code(text: impl std::fmt::Display) -> String {
    format!("`{text}`")
}
