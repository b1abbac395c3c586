//! Which types of the public API are closed, that is, can never get another variant or field without breaking
//! their users. Each of them has its reason in docs/stability.md.

use std::collections::BTreeSet;
use std::fs;

use crate::api;
use crate::process::{Failure, Workspace};

/// The page with one table row for each closed type.
const PAGE: &str = "docs/stability.md";

/// What stands before a type that may grow.
const GROWS: &str = "#[non_exhaustive] ";

/// Whether every closed type has a reason, and no other type.
pub(crate) fn check(workspace: &Workspace) -> Result<(), Failure> {
    let read = |path: &str| {
        let path = workspace.root.join(path);
        fs::read_to_string(&path).map_err(|error| Failure::file(&path, &error))
    };
    let mut closed = BTreeSet::new();
    for listing in api::ALL {
        closed.extend(closed_types(&read(listing.file)?));
    }
    let page = read(PAGE)?;
    let explained = explained_types(&page);
    let mut faults = Vec::new();
    for path in closed
        .iter()
        .filter(|path| !explained.contains(path.as_str()))
    {
        faults.push(format!(
            "`{path}` can never grow: `#[non_exhaustive]`, or a row with the reason in {PAGE}"
        ));
    }
    for path in explained.iter().filter(|path| !closed.contains(**path)) {
        faults.push(format!(
            "{PAGE} has a row for `{path}`, which is no closed type"
        ));
    }
    if faults.is_empty() {
        println!("{} closed types, each with its reason", closed.len());
        Ok(())
    } else {
        Err(Failure::Broken(faults.join("; ")))
    }
}

/// The enums without the attribute, and the structs without it whose fields are public. A struct may have private
/// fields beside them, which the list does not show: then that is the reason.
fn closed_types(listing: &str) -> BTreeSet<String> {
    let mut closed = BTreeSet::new();
    let mut structs = BTreeSet::new();
    for line in listing.lines().filter(|line| !line.starts_with(GROWS)) {
        if let Some(path) = line.strip_prefix("pub enum ") {
            closed.insert(bare(path).to_owned());
        } else if let Some(path) = line.strip_prefix("pub struct ") {
            structs.insert(bare(path).to_owned());
            if has_public_tuple(path) {
                closed.insert(bare(path).to_owned());
            }
        }
    }
    for line in listing.lines() {
        let field = line.strip_prefix("pub ").and_then(|it| it.split_once(": "));
        if let Some((path, _)) = field
            && let Some((of, _)) = path.rsplit_once("::")
            && structs.contains(of)
        {
            closed.insert(of.to_owned());
        }
    }
    closed
}

/// Whether what follows `pub struct` is a tuple all of whose fields are public; the list has `_` for a private one.
fn has_public_tuple(text: &str) -> bool {
    let fields = text.split_once('(').map(|(_, fields)| fields);
    fields.is_some_and(|fields| {
        fields.starts_with("pub ") && !fields.contains("_)") && !fields.contains("_,")
    })
}

/// The path without generics, fields and bounds.
fn bare(path: &str) -> &str {
    path.split(['<', '(', ' ']).next().unwrap_or(path)
}

/// The paths in the first cells of the tables, written as code.
fn explained_types(page: &str) -> BTreeSet<&str> {
    let rows = page.lines().filter_map(|line| line.strip_prefix("| `"));
    let cells = rows.filter_map(|row| row.split_once('`'));
    cells
        .map(|(path, _)| path)
        .filter(|path| path.starts_with("notafter"))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn closed_types_are_found_and_open_ones_are_not() {
        let listing = "\
pub mod a
#[non_exhaustive] pub enum a::Code
pub a::Code::One
pub enum a::Level
pub a::Level::None
pub enum a::Step<T>
#[non_exhaustive] pub struct a::Options
pub a::Options::retries: u8
pub struct a::Point
pub a::Point::x: u8
pub fn a::Point::new() -> Self
pub struct a::Hidden
pub fn a::Hidden::new(u8) -> Self
pub struct a::Private(_)
pub struct a::Private2<'a>(pub &'a str, _)
pub struct a::Octets(pub alloc::vec::Vec<u8>)
";
        let found: Vec<String> = closed_types(listing).into_iter().collect();
        assert_eq!(found, ["a::Level", "a::Octets", "a::Point", "a::Step"]);
    }

    #[test]
    fn rows_are_read_by_their_first_cell() {
        let page = "| Type | Reason |\n|---|---|\n| `notafter::A` | `B`. |\n| `core` | no |\nThe `notafter::C`.\n";
        let found: Vec<&str> = explained_types(page).into_iter().collect();
        assert_eq!(found, ["notafter::A"]);
    }
}
