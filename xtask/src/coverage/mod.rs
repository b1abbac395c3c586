//! `cargo xtask coverage`: which lines of the core and of fetching the tests reach.
//!
//! Lines of tests do not count, wherever they stand ([`product`]). The table goes to the terminal and
//! the lines that no test reaches into a file; docs/coverage.md says why they are there.

mod lines;
mod product;

use std::fs;

use crate::process::{self, Failure, Workspace};
use crate::suite::Need;
use lines::Table;
use product::Product;

/// The share of lines that tests have to reach, in percent: what is left are arms that no input
/// leads to and faults of the system that cannot be brought about.
const FLOOR_PERCENT: f64 = 90.0;

/// What has a floor of its own.
pub(crate) struct Area {
    /// What the table calls it.
    name: &'static str,
    /// Its folder, told from the root of the workspace.
    folder: &'static str,
    /// How many names below the folder make a row of the table.
    depth: usize,
}

const AREAS: &[Area] = &[
    Area {
        name: "core",
        folder: "crates/notafter-core/src",
        depth: 2,
    },
    Area {
        name: "fetch",
        folder: "crates/notafter/src/fetch",
        depth: 1,
    },
];

/// The packages whose tests run.
const PACKAGES: &[&str] = &["notafter-core", "notafter", "notafter-tests"];

/// The tests that run besides unit tests: those that need nothing that is not here, servers on
/// loopback among them. The public suites are left out, so that the figures are the same for everybody,
/// and what compares generated files.
const TEST_TARGETS: &[&str] = &[
    "read",
    "chains",
    "vectors",
    "expiry_vectors",
    "functions",
    "observations",
    "properties",
    "live",
    "hostile",
];

/// Where the figures are kept.
const FOLDER: &str = "target/llvm-cov";

/// The programs that read the counts: of the same LLVM as the compiler's, or a later one.
const LLVM_TOOLS: [(&str, &str); 2] =
    [("LLVM_COV", "llvm-cov"), ("LLVM_PROFDATA", "llvm-profdata")];

/// What measuring needs.
pub(crate) const NEEDS: &[Need] = &[
    Need::Subcommand {
        name: "llvm-cov",
        install: "cargo install --locked cargo-llvm-cov",
    },
    Need::Found(|workspace| Tools::find(workspace).err()),
];

/// Runs the tests, prints the table, and fails below the floor.
pub(crate) fn run(workspace: &Workspace) -> Result<(), Failure> {
    for need in NEEDS {
        if let Some(reason) = need.missing(workspace)? {
            return Err(Failure::Missing(reason));
        }
    }
    let tools = Tools::find(workspace).map_err(Failure::Missing)?;
    let folder = workspace.root.join(FOLDER);
    fs::create_dir_all(&folder).map_err(|error| Failure::file(&folder, &error))?;

    let mut arguments = vec!["llvm-cov", "test", "--no-report", "--all-features", "--lib"];
    for package in PACKAGES {
        arguments.extend(["--package", package]);
    }
    for target in TEST_TARGETS {
        arguments.extend(["--test", target]);
    }
    tools.cargo(workspace, arguments).run()?;

    let lcov = format!("{FOLDER}/coverage.lcov");
    let report = ["llvm-cov", "report", "--lcov", "--output-path", &lcov];
    tools.cargo(workspace, report).run()?;
    let path = workspace.root.join(&lcov);
    let text = fs::read_to_string(&path).map_err(|error| Failure::file(&path, &error))?;

    let mut table = Table::default();
    let counts = lines::read(&text, &workspace.root);
    for area in AREAS {
        for (file, product) in Product::files(workspace, area.folder)? {
            table.add(area, &file, &product, counts.get(&file));
        }
    }
    println!("{table}");
    let unreached = folder.join("unreached.txt");
    fs::write(&unreached, table.unreached()).map_err(|error| Failure::file(&unreached, &error))?;
    println!("lines that no test reaches: {}", unreached.display());
    below(&table)
}

/// Fails for the areas that are below the floor.
fn below(table: &Table) -> Result<(), Failure> {
    let low = AREAS.iter().filter_map(|area| {
        let share = table.share(area)?;
        (share < FLOOR_PERCENT).then(|| {
            format!(
                "tests reach {share:.1} % of the lines of {}, and have to reach {FLOOR_PERCENT} %",
                area.name
            )
        })
    });
    let low: Vec<String> = low.collect();
    if low.is_empty() {
        Ok(())
    } else {
        Err(Failure::Broken(low.join("; ")))
    }
}

/// The programs of LLVM, as cargo-llvm-cov asks for them.
struct Tools {
    variables: Vec<(&'static str, String)>,
}

impl Tools {
    /// Those that are named by variables, those of rustup, or those in the path; or how to get them.
    fn find(workspace: &Workspace) -> Result<Self, String> {
        let named = |variable| std::env::var(variable).is_ok_and(|value| !value.is_empty());
        if LLVM_TOOLS.iter().all(|(variable, _)| named(*variable)) || of_rustup(workspace) {
            return Ok(Self {
                variables: Vec::new(),
            });
        }
        let least = llvm_of_compiler(workspace);
        // A few releases ahead of the compiler's: distributions have several side by side.
        let versions = (least..least + 10).map(|version| format!("-{version}"));
        for ending in versions {
            let found = LLVM_TOOLS.map(|(variable, name)| {
                let path = process::find_program(&format!("{name}{ending}"))?;
                Some((variable, path.display().to_string()))
            });
            let found: Vec<_> = found.into_iter().flatten().collect();
            if found.len() == LLVM_TOOLS.len() {
                return Ok(Self { variables: found });
            }
        }
        Err(format!(
            "there is no llvm-cov of LLVM {least} or later: rustup component add \
             llvm-tools, or apt-get install llvm-{least}"
        ))
    }

    fn cargo(
        &self,
        workspace: &Workspace,
        arguments: impl IntoIterator<Item = impl AsRef<std::ffi::OsStr>>,
    ) -> process::Program {
        let mut program = workspace
            .cargo(arguments)
            // It would ask whether to install the tools of rustup.
            .env("CARGO_LLVM_COV_SETUP", "no")
            // Counting needs neither, and both fill the disk.
            .env("CARGO_INCREMENTAL", "0")
            .env("CARGO_PROFILE_DEV_DEBUG", "0");
        for (variable, path) in &self.variables {
            program = program.env(variable, path);
        }
        program
    }
}

/// Whether rustup has brought the tools along with the compiler.
fn of_rustup(workspace: &Workspace) -> bool {
    let libraries = workspace.program("rustc", ["--print", "target-libdir"]);
    libraries.output().is_ok_and(|path| {
        let tools = std::path::Path::new(path.trim()).parent();
        tools.is_some_and(|folder| {
            let name = format!("bin/llvm-cov{}", std::env::consts::EXE_SUFFIX);
            folder.join(name).is_file()
        })
    })
}

/// The number of the LLVM with which the compiler was built; 0 where it does not say.
fn llvm_of_compiler(workspace: &Workspace) -> u32 {
    let version = workspace.program("rustc", ["-vV"]).output();
    version.ok().as_deref().and_then(llvm_in).unwrap_or(0)
}

/// The number in a line such as `LLVM version: 22.1.0`.
fn llvm_in(text: &str) -> Option<u32> {
    let line = text
        .lines()
        .find_map(|it| it.strip_prefix("LLVM version: "))?;
    line.split('.').next()?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn areas_are_there() {
        let workspace = Workspace::find(false);
        for area in AREAS {
            assert!(workspace.has(area.folder), "{}", area.folder);
        }
    }

    #[test]
    fn the_compiler_says_its_llvm() {
        assert_eq!(llvm_in("rustc 1.0\nLLVM version: 22.1.0\n"), Some(22));
        assert_eq!(llvm_in("rustc 1.0\n"), None);
        assert!(llvm_of_compiler(&Workspace::find(false)) > 15);
    }

    #[test]
    fn areas_below_the_floor_are_told() {
        let mut table = Table::default();
        let area = &AREAS[0];
        let product = Product::of("fn f() {}").unwrap();
        let nine = (1..=10).map(|line| (line, u64::from(line > 1))).collect();
        table.add(area, "crates/notafter-core/src/a.rs", &product, Some(&nine));
        assert!(below(&table).is_ok());
        let eight = (1..=10).map(|line| (line, u64::from(line > 2))).collect();
        table.add(
            area,
            "crates/notafter-core/src/b.rs",
            &product,
            Some(&eight),
        );
        let failure = below(&table).unwrap_err().to_string();
        assert!(failure.contains("85.0 % of the lines of core"), "{failure}");
    }
}
