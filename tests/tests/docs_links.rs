//! Every link of a page leads somewhere: to a file of the repository, and to a heading that it has. Every page of `docs/` is
//! in its index.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Component, Path, PathBuf};

use notafter_tests::conformance::workspace;

/// Folders whose pages are looked at, each without those below it.
const FOLDERS: &[&str] = &[
    "",
    "docs",
    "docs/schema",
    "bindings/python",
    "bindings/python/docs",
    "bindings/node",
    "bindings/node/docs",
    "bindings/uniffi",
    "bindings/uniffi/kotlin",
    "bindings/uniffi/swift",
    "tests/keys",
    "tests/vectors",
];

fn pages() -> BTreeMap<PathBuf, String> {
    let mut pages = BTreeMap::new();
    for folder in FOLDERS {
        let entries = fs::read_dir(workspace().join(folder)).expect("the folder is there");
        for entry in entries {
            let path = entry.expect("an entry").path();
            if path.extension().is_some_and(|it| it == "md") {
                let text = fs::read_to_string(&path).expect("a page in UTF-8");
                let name = path.strip_prefix(workspace()).expect("within").to_owned();
                pages.insert(name, text);
            }
        }
    }
    pages
}

/// The lines of a page that are no code.
fn prose(page: &str) -> impl Iterator<Item = &str> {
    let mut is_code = false;
    page.lines().filter(move |line| {
        let is_fence = line.trim_start().starts_with("```");
        is_code ^= is_fence;
        !is_code && !is_fence
    })
}

/// What is linked to: what stands between `](` and `)`, outside of code.
fn links(page: &str) -> Vec<String> {
    let mut links = Vec::new();
    for line in prose(page) {
        let without_code: String = line.split('`').step_by(2).collect::<Vec<_>>().join("`");
        for behind in without_code.split("](").skip(1) {
            let (link, _) = behind.split_once(')').expect("a link has an end");
            links.push(link.to_owned());
        }
    }
    links
}

/// The anchors of a page's headings, as forges make them.
fn anchors(page: &str) -> BTreeSet<String> {
    let headings =
        prose(page).filter_map(|line| Some(line.strip_prefix('#')?.trim_start_matches('#')));
    let anchors = headings.map(|heading| {
        let kept = heading.trim().chars();
        let kept = kept.filter(|it| it.is_alphanumeric() || matches!(it, ' ' | '-' | '_'));
        kept.map(|it| if it == ' ' { '-' } else { it })
            .flat_map(char::to_lowercase)
            .collect()
    });
    anchors.collect()
}

/// A path without `.` and `..`.
fn normal(path: &Path) -> PathBuf {
    let mut normal = PathBuf::new();
    for part in path.components() {
        match part {
            Component::ParentDir => assert!(normal.pop(), "{} leads out", path.display()),
            Component::CurDir => {}
            part => normal.push(part),
        }
    }
    normal
}

#[test]
fn every_link_leads_somewhere() {
    let pages = pages();
    let mut seen = 0;
    let mut dead = Vec::new();
    for (page, text) in &pages {
        for link in links(text) {
            if link.contains("://") || link.starts_with("mailto:") {
                continue;
            }
            seen += 1;
            let (path, anchor) = link.split_once('#').unwrap_or((&link, ""));
            let folder = page.parent().expect("a page lies in a folder");
            let path = match path {
                "" => page.clone(),
                path => normal(&folder.join(path)),
            };
            if !workspace().join(&path).exists() {
                dead.push(format!("{}: {link}", page.display()));
            } else if !anchor.is_empty()
                && !pages
                    .get(&path)
                    .is_some_and(|it| anchors(it).contains(anchor))
            {
                dead.push(format!("{}: {link} has no such heading", page.display()));
            }
        }
    }
    assert!(dead.is_empty(), "{}", dead.join("\n"));
    assert!(seen > 100, "only {seen} links were found");
}

#[test]
fn every_page_is_in_the_index() {
    let pages = pages();
    let index = &pages[Path::new("docs/README.md")];
    let linked: BTreeSet<PathBuf> = links(index)
        .iter()
        .map(|it| normal(&Path::new("docs").join(it)))
        .collect();
    let missing: Vec<_> = pages
        .keys()
        .filter(|it| it.starts_with("docs") && !it.ends_with("README.md"))
        .filter(|it| !linked.contains(*it))
        .collect();
    assert!(missing.is_empty(), "not in docs/README.md: {missing:?}");
}
