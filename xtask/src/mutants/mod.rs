//! `cargo xtask mutants`: cargo-mutants changes the code in small ways, and a test has to notice.
//!
//! It builds and tests anew for each change, so an area ([`area`]) first runs only its quick tests.
//! What these let through meets all tests of the area. A mutant that survives those too needs
//! a written reason ([`reasons`]).

mod area;
mod outcomes;
mod reasons;

use crate::process::{Failure, Workspace};
use crate::suite::Need;
use area::Area;
use outcomes::Outcomes;

/// What the task needs.
pub(crate) const NEEDS: &[Need] = &[Need::Subcommand {
    name: "mutants",
    install: "cargo install --locked cargo-mutants",
}];

/// What is asked for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Choice {
    /// The names of areas; all when none is named.
    pub(crate) areas: Vec<String>,
    /// One part of several.
    pub(crate) shard: Option<Shard>,
}

/// One part of several, counted from 0 as cargo-mutants does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Shard {
    pub(crate) part: u32,
    pub(crate) of: u32,
}

impl Shard {
    /// Reads `0/5`, the first of five parts.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        let (part, of) = text.split_once('/')?;
        let (part, of) = (part.parse().ok()?, of.parse().ok()?);
        (part < of).then_some(Self { part, of })
    }
}

/// Runs the mutants that are asked for; fails for a survivor without a reason, and for a reason
/// without a survivor.
pub(crate) fn run(workspace: &Workspace, choice: &Choice) -> Result<(), Failure> {
    for need in NEEDS {
        if let Some(reason) = need.missing(workspace)? {
            return Err(Failure::Missing(reason));
        }
    }
    let reasons = reasons::read(workspace)?;
    let mut all = Vec::new();
    for area in area::choose(&choice.areas)? {
        all.push((area.name, survey(workspace, area, choice.shard)?));
    }
    println!("\n{}", outcomes::table(&all));
    let outcomes = all.iter().map(|(_, outcomes)| outcomes);
    reasons::weigh(outcomes, &reasons)
}

/// What comes of the mutants of an area: of the quick tests, and where those notice nothing, of all.
fn survey(workspace: &Workspace, area: &Area, shard: Option<Shard>) -> Result<Outcomes, Failure> {
    println!("== {}", area.name);
    let names = area.numbered(workspace)?;
    let folder = format!("target/mutants/{}", area.name);
    area.command(workspace, &folder, shard, area::Tests::Quick)?;
    let mut outcomes = Outcomes::read(workspace, &folder, &names)?;
    if outcomes.survivors().next().is_some() {
        area.command(workspace, &folder, None, area::Tests::All)?;
        let second = Outcomes::read(workspace, &folder, &names)?;
        outcomes.take(second);
    }
    Ok(outcomes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shards_are_read() {
        assert_eq!(Shard::parse("1/5"), Some(Shard { part: 1, of: 5 }));
        for text in ["", "2", "5/5", "1/0", "a/b", "-1/2"] {
            assert_eq!(Shard::parse(text), None, "{text}");
        }
    }
}
