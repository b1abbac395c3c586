//! Pieces of programs in a page, as they stand in the programs.
//!
//! A program marks a piece by the lines `// [NAME]` and `// [end]`; a page has its place by
//! `<!-- code: FILE NAME -->` and `<!-- end -->`, with the file as it is named from the workspace's folder.

use std::collections::BTreeSet;
use std::fs;

use notafter_tests::conformance::workspace;

const BEGIN: &str = "<!-- code: ";
const END: &str = "<!-- end -->";

/// The page with every piece as it stands in its program.
pub(crate) fn filled(page: &str) -> String {
    let mut text = String::new();
    let mut rest = page;
    let mut shown: BTreeSet<(&str, &str)> = BTreeSet::new();
    while let Some((before, behind)) = rest.split_once(BEGIN) {
        let (place, behind) = behind.split_once(" -->\n").expect("the marker has an end");
        let (file, name) = place.split_once(' ').expect("a file and a name");
        let (_, behind) = behind.split_once(END).expect("the piece has an end");
        assert!(shown.insert((file, name)), "{place} is there twice");
        let piece = piece(file, name);
        text.extend([before, BEGIN, place, " -->\n```rust,ignore\n", &piece]);
        text.extend(["```\n", END]);
        rest = behind;
    }
    let files: BTreeSet<&str> = shown.iter().map(|(file, _)| *file).collect();
    for file in files {
        for name in names(&source(file)) {
            assert!(
                shown.contains(&(file, &*name)),
                "{file} marks {name}, which the page does not show"
            );
        }
    }
    text + rest
}

fn source(file: &str) -> String {
    fs::read_to_string(workspace().join(file)).expect("the program is there")
}

/// The names of the pieces that a program marks.
fn names(source: &str) -> Vec<String> {
    let marks = source
        .lines()
        .filter_map(|line| line.trim().strip_prefix("// [")?.strip_suffix(']'));
    marks.filter(|it| *it != "end").map(str::to_owned).collect()
}

/// The lines between the marks, moved to the left as far as all of them can be.
fn piece(file: &str, name: &str) -> String {
    let source = source(file);
    let begin = format!("// [{name}]");
    let lines: Vec<&str> = source
        .lines()
        .skip_while(|line| line.trim() != begin)
        .skip(1)
        .take_while(|line| line.trim() != "// [end]")
        .collect();
    assert!(!lines.is_empty(), "{file} has no piece {name}");
    let filled = lines.iter().filter(|line| !line.trim().is_empty());
    let indent = filled
        .map(|line| line.len() - line.trim_start().len())
        .min()
        .unwrap_or_default();
    let moved = lines
        .iter()
        .map(|line| line.get(indent..).unwrap_or_default().to_owned() + "\n");
    moved.collect()
}
