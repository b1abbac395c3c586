//! The gate on instruction counts: what the library's work takes may not change by more than a fiftieth unnoticed.
//!
//! Counts of one compiler are the same from run to run, and on other machines nearly so: addresses are not randomised,
//! the environment is empty, and the C library is told to leave out what not every processor has. Another compiler makes
//! another program, so that with another than the recorded one nothing is compared, and that is said.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;

use serde_json::{Value, json};

use crate::metadata::{self, Compiler};
use crate::process::{Failure, Workspace};
use crate::suite::Need;

/// What was counted when it was last accepted.
const RECORD: &str = "benches/instructions.json";

/// The benchmarks' own workspace.
const MANIFEST: &str = "benches/Cargo.toml";

/// The package with what is counted, and the name of its benchmark.
const PACKAGE: &str = "notafter-instructions";
const BENCH: &str = "instructions";

/// Parts in a thousand by which a count may differ from the recorded one, in either direction: 2 %. Layout and small changes
/// elsewhere stay well below it. What saves more is accepted, or else the next growth would hide in it.
const TOLERATED_PERMILLE: u64 = 20;

/// Copying and comparing of octets as every x86-64 can: what the C library chooses by the processor otherwise makes 4 % of a
/// short piece of work.
const PLAIN_C_LIBRARY: &str = "--envs=GLIBC_TUNABLES=glibc.cpu.hwcaps=-AVX2,-AVX2_Usable,-AVX_Fast_Unaligned_Load,-ERMS,-FSRM,\
                               -AVX512F,-AVX512VL";

/// What counting needs.
pub(crate) const NEEDS: &[Need] = &[
    Need::Program {
        name: "valgrind",
        install: "apt-get install valgrind",
    },
    Need::Program {
        name: "gungraun-runner",
        install: "cargo install --locked --debug gungraun-runner@0.20.0",
    },
];

/// What is done with the counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Use {
    /// They are compared with the record; with another compiler than the recorded one that is only said.
    Compare,
    /// They are compared, and another compiler fails.
    CompareStrictly,
    /// They become the record.
    Accept,
}

/// Counts, and what made the program that was counted.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Counts {
    /// `rustc --version`.
    compiler: String,
    /// What it compiles for.
    host: String,
    /// By the name of each piece of work.
    instructions: BTreeMap<String, u64>,
}

/// Counts, and compares or records.
pub(crate) fn run(workspace: &Workspace, purpose: Use) -> Result<(), Failure> {
    for need in NEEDS {
        if let Some(reason) = need.missing(workspace)? {
            return Err(Failure::Missing(reason));
        }
    }
    let path = workspace.root.join(RECORD);
    let Compiler {
        version: compiler,
        host,
    } = metadata::compiler(workspace)?;
    if purpose == Use::Accept {
        let counts = Counts {
            instructions: count(workspace)?,
            compiler,
            host,
        };
        fs::write(&path, counts.to_text()).map_err(|error| Failure::file(&path, &error))?;
        println!("{RECORD}: {} counts", counts.instructions.len());
        return Ok(());
    }
    let text = fs::read_to_string(&path).map_err(|error| Failure::file(&path, &error))?;
    let recorded = Counts::from_text(&text).ok_or_else(|| {
        Failure::Unexpected(format!(
            "{RECORD} is not what `instructions --accept` writes"
        ))
    })?;
    if (&recorded.compiler, &recorded.host) != (&compiler, &host) {
        let difference = format!(
            "{RECORD} is of {} for {}, and this is {compiler} for {host}: instructions of different compilers are not \
             comparable. `cargo xtask instructions --accept` records those of this one",
            recorded.compiler, recorded.host
        );
        if purpose == Use::CompareStrictly {
            return Err(Failure::Broken(difference));
        }
        println!("== NOTHING IS COMPARED: {difference}");
        return Ok(());
    }
    let now = count(workspace)?;
    let (table, faults) = compared(&recorded.instructions, &now);
    print!("{table}");
    if faults.is_empty() {
        Ok(())
    } else {
        Err(Failure::Broken(format!(
            "{}; `cargo xtask instructions --accept` where that is meant",
            faults.join("; ")
        )))
    }
}

/// Runs the benchmark under Callgrind. It is built into the folder of the other builds, which have its C already.
fn count(workspace: &Workspace) -> Result<BTreeMap<String, u64>, Failure> {
    let arguments = ["bench", "--locked", "--manifest-path", MANIFEST];
    let chosen = [
        "--package",
        PACKAGE,
        "--bench",
        BENCH,
        "--target-dir",
        "target",
    ];
    let told = ["--", "--output-format=json", PLAIN_C_LIBRARY];
    let output = workspace
        .cargo(arguments.iter().chain(&chosen).chain(&told))
        .output()?;
    let counts: Option<BTreeMap<_, _>> = output.lines().map(count_of).collect();
    counts.filter(|it| !it.is_empty()).ok_or_else(|| {
        Failure::Unexpected(format!("gungraun's output has changed: {output:.1000}"))
    })
}

/// Name and count in one line of gungraun's output.
fn count_of(line: &str) -> Option<(String, u64)> {
    let run: Value = serde_json::from_str(line).ok()?;
    let function = run.get("function_name")?.as_str()?;
    let name = match run.get("id").and_then(Value::as_str) {
        Some(id) => format!("{function}.{id}"),
        None => function.to_owned(),
    };
    let counted = run.pointer("/profiles/0/data/total/metrics/Ir/values/new")?;
    Some((name, counted.as_u64()?))
}

/// A table of both, and what is beyond the tolerance.
fn compared(before: &BTreeMap<String, u64>, now: &BTreeMap<String, u64>) -> (String, Vec<String>) {
    let mut table = format!("{:40}{:>12}{:>12}{:>9}\n", "", "recorded", "now", "change");
    let mut faults = Vec::new();
    let names: BTreeSet<&String> = before.keys().chain(now.keys()).collect();
    for name in names {
        match (before.get(name), now.get(name)) {
            (Some(&before), Some(&now)) => {
                let change = change(before, now);
                let is_beyond = before.abs_diff(now) * 1000 > before * TOLERATED_PERMILLE;
                let mark = if is_beyond { "  <--" } else { "" };
                // A text always takes more.
                let _ = writeln!(table, "{name:40}{before:>12}{now:>12}{change:>9}{mark}");
                if is_beyond {
                    faults.push(format!("{name} takes {now} instructions, {change}"));
                }
            }
            (Some(_), None) => faults.push(format!("{name} is recorded and not counted")),
            (None, _) => faults.push(format!("{name} is counted and not recorded")),
        }
    }
    (table, faults)
}

/// As `+1.2 %`.
fn change(before: u64, now: u64) -> String {
    let sign = if now < before { '-' } else { '+' };
    let permille = before.abs_diff(now) * 1000 / before.max(1);
    format!("{sign}{}.{} %", permille / 10, permille % 10)
}

impl Counts {
    fn from_text(text: &str) -> Option<Self> {
        let record: Value = serde_json::from_str(text).ok()?;
        let word = |name| Some(record.get(name)?.as_str()?.to_owned());
        let counts = record.get("instructions")?.as_object()?.iter();
        let counts = counts.map(|(name, count)| Some((name.clone(), count.as_u64()?)));
        Some(Self {
            compiler: word("compiler")?,
            host: word("host")?,
            instructions: counts.collect::<Option<_>>()?,
        })
    }

    fn to_text(&self) -> String {
        let record = json!({
            "compiler": self.compiler,
            "host": self.host,
            "instructions": self.instructions,
        });
        format!("{record:#}\n")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn counts(of: &[(&str, u64)]) -> BTreeMap<String, u64> {
        of.iter()
            .map(|(name, count)| ((*name).to_owned(), *count))
            .collect()
    }

    #[test]
    fn two_percent_either_way_are_tolerated() {
        let before = counts(&[("a", 1000), ("b", 50)]);
        for near in [980, 1000, 1020] {
            let (table, faults) = compared(&before, &counts(&[("a", near), ("b", 50)]));
            assert!(faults.is_empty(), "{faults:?}");
            assert!(!table.contains("<--"));
        }
        for (far, said) in [(979, "-2.1 %"), (1021, "+2.1 %"), (3000, "+200.0 %")] {
            let (table, faults) = compared(&before, &counts(&[("a", far), ("b", 50)]));
            assert_eq!(faults, [format!("a takes {far} instructions, {said}")]);
            assert!(table.contains("<--"));
        }
    }

    #[test]
    fn work_that_is_new_or_gone_is_told() {
        let (_, faults) = compared(&counts(&[("gone", 7)]), &counts(&[("new", 7)]));
        let told = [
            "gone is recorded and not counted",
            "new is counted and not recorded",
        ];
        assert_eq!(faults, told);
    }

    #[test]
    fn a_line_of_the_output_is_read() {
        let of = |id: &str| {
            format!(
                r#"{{"function_name":"name",{id}"profiles":[{{"data":{{"total":{{"metrics":
                {{"Ir":{{"values":{{"new":42}}}}}}}}}}}}]}}"#
            )
        };
        assert_eq!(count_of(&of("")), Some(("name".to_owned(), 42)));
        let with_id = count_of(&of(r#""id":"leaf","#));
        assert_eq!(with_id, Some(("name.leaf".to_owned(), 42)));
        assert_eq!(count_of("Compiling"), None);
        assert_eq!(count_of("{}"), None);
    }

    #[test]
    fn the_record_is_what_is_written() {
        let path = Workspace::find(false).root.join(RECORD);
        let text = fs::read_to_string(path).unwrap();
        let record = Counts::from_text(&text).unwrap();
        assert!(record.instructions.len() > 10 && record.compiler.starts_with("rustc "));
        assert_eq!(record.to_text(), text);
    }
}
