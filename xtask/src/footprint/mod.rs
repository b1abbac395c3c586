//! What the library adds to a program: its size, what compiling it takes, how many crates come with it.
//!
//! The programs are those of `benches/footprint`, and what is shipped. Sizes are the same in every run; times are
//! those of the processor, over all its cores, and so hardly depend on what else the machine does.

mod crates;
mod page;
mod programs;
mod time;

use std::fs;
use std::path::Path;

use crate::process::{Failure, Workspace};

/// The page whose tables are written.
const PAGE: &str = "docs/footprint.md";

/// Measures everything, and writes the tables of the page.
pub(crate) fn measure(workspace: &Workspace) -> Result<(), Failure> {
    let path = workspace.root.join(PAGE);
    let crates = crates::table(workspace)?;
    println!("{crates}");
    // What is quick comes first, so that a fault of the page is found before the hours of the rest.
    write(&path, "crates", &crates)?;
    write(&path, "programs", &programs::table(workspace)?)
}

fn write(path: &Path, name: &str, table: &str) -> Result<(), Failure> {
    let page = fs::read_to_string(path).map_err(|error| Failure::file(path, &error))?;
    let page = page::with_table(&page, name, table)?;
    fs::write(path, page).map_err(|error| Failure::file(path, &error))
}
