//! The build that holds all mutants at once, without those that do not compile.

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

use serde_json::Value;

use super::constness;
use super::mutant::Mutant;
use super::switch::{self, MODULE_TEXT, Switched};
use super::tree::Tree;
use crate::process::{Failure, Workspace};

/// The packages whose tests mutants have to stand, and whose features are all built: those of the
/// crates, and the tests that span crates.
const PACKAGES: &[&str] = &["notafter-core", "notafter", "notafter-tests"];

/// The integration tests that mutants have to stand: quick ones without a network, since a
/// server that is slow for once would count as a mutant found.
const TEST_TARGETS: &[&str] = &[
    "read",
    "vectors",
    "expiry_vectors",
    "functions",
    "observations",
    "conformance",
];

/// How many times the sources may be written anew because something does not compile. Each
/// time the compiler names all that it finds in one of its passes, of which it has a handful.
const MAX_BUILDS: usize = 40;

/// What is asked of the compiler beyond the sources' own wishes: a mutant that always overflows
/// must be run and not be refused, and nobody reads warnings of such text.
const LINTS: &str =
    "warnings = \"allow\"\narithmetic_overflow = \"allow\"\nunconditional_panic = \"allow\"\n";

/// Where lints of the whole workspace stand.
const LINTS_HEADING: &str = "[workspace.lints.rust]\n";

/// What came of the build.
pub(super) struct Build {
    /// The test programs, the quickest to find something first.
    pub(super) programs: Vec<TestProgram>,
    /// The mutants that the programs hold.
    pub(super) switched: BTreeSet<usize>,
    /// The mutants that do not compile.
    pub(super) unviable: BTreeSet<usize>,
    /// The mutants that no running program can choose: they have to be built one by one.
    pub(super) apart: BTreeSet<usize>,
}

/// One test program.
#[derive(Clone, Debug)]
pub(super) struct TestProgram {
    /// The name of its target.
    pub(super) name: String,
    /// The program itself.
    pub(super) path: PathBuf,
    /// The folder of its package, in which it has to run.
    pub(super) folder: PathBuf,
}

/// Writes the switches of these mutants into the tree and builds its tests.
pub(super) fn build(
    workspace: &Workspace,
    tree: &Tree,
    mutants: &[Mutant],
) -> Result<Build, Failure> {
    let mut attempt = Attempt::new(tree, mutants)?;
    let manifest = tree.read("Cargo.toml")?;
    let lenient = manifest.replace(LINTS_HEADING, &format!("{LINTS_HEADING}{LINTS}"));
    if lenient == manifest {
        let why = format!("Cargo.toml has no {}", LINTS_HEADING.trim());
        return Err(Failure::Unexpected(why));
    }
    tree.write("Cargo.toml", &lenient)?;

    // Checking is several times quicker than building and finds nearly everything.
    for step in [CHECK, TEST] {
        loop {
            attempt.builds += 1;
            if attempt.builds > MAX_BUILDS {
                let why = format!("mutants still do not compile after {MAX_BUILDS} builds");
                return Err(Failure::Unexpected(why));
            }
            attempt.write(tree)?;
            let messages = run_cargo(workspace, tree, step)?;
            let errors: Vec<&Value> = messages.iter().filter_map(error_of).collect();
            if !errors.is_empty() {
                attempt.learn(&errors)?;
                continue;
            }
            if !messages
                .iter()
                .any(|it| it["reason"] == "build-finished" && it["success"] == true)
            {
                let why = "cargo does not build the tree and names no error".to_owned();
                return Err(Failure::Unexpected(why));
            }
            if step == TEST {
                return attempt.finish(&messages);
            }
            break;
        }
    }
    Err(Failure::Unexpected("nothing was built".to_owned()))
}

/// The steps of a build, as arguments of cargo.
type Step = &'static [&'static str];
const CHECK: Step = &["check", "--lib"];
const TEST: Step = &["test", "--no-run", "--lib"];

fn run_cargo(workspace: &Workspace, tree: &Tree, step: Step) -> Result<Vec<Value>, Failure> {
    let mut arguments = step.to_vec();
    arguments.extend(["--message-format", "json", "--all-features", "--quiet"]);
    for package in PACKAGES {
        arguments.extend(["--package", package]);
    }
    if step == TEST {
        for target in TEST_TARGETS {
            arguments.extend(["--test", target]);
        }
    }
    let text = workspace
        .cargo(arguments)
        .within(&tree.root)
        // What other builds of this workspace have made of its dependencies is of use here too.
        .env("CARGO_TARGET_DIR", workspace.root.join("target"))
        .env("CARGO_INCREMENTAL", "0")
        .output_of_any()?;
    let lines = text.lines().filter(|line| line.starts_with('{'));
    let messages = lines.map(serde_json::from_str);
    messages
        .collect::<Result<Vec<Value>, _>>()
        .map_err(|error| Failure::Unexpected(format!("cargo's messages: {error}")))
}

/// The compiler's message, if this message of cargo's is an error.
fn error_of(message: &Value) -> Option<&Value> {
    let error = &message["message"];
    let is_error = message["reason"] == "compiler-message" && error["level"] == "error";
    // "aborting due to ..." has no place.
    let placed = error["spans"].as_array().is_some_and(|it| !it.is_empty());
    (is_error && placed).then_some(error)
}

/// What is known so far of what compiles.
struct Attempt<'a> {
    mutants: &'a [Mutant],
    /// The texts as they were, and what they parse to.
    sources: BTreeMap<String, String>,
    constant: BTreeSet<String>,
    unviable: BTreeSet<usize>,
    apart: BTreeSet<usize>,
    switched: BTreeMap<String, Switched>,
    builds: usize,
}

impl<'a> Attempt<'a> {
    fn new(tree: &Tree, mutants: &'a [Mutant]) -> Result<Self, Failure> {
        let mut parsed = Vec::new();
        let mut sources = BTreeMap::new();
        for file in &tree.sources {
            let text = tree.read(file)?;
            let syntax = syn::parse_file(&text)
                .map_err(|error| Failure::Unexpected(format!("{file}: {error}")))?;
            parsed.push(syntax);
            sources.insert(file.clone(), text);
        }
        Ok(Self {
            mutants,
            sources,
            constant: constness::needed(&parsed),
            unviable: BTreeSet::new(),
            apart: BTreeSet::new(),
            switched: BTreeMap::new(),
            builds: 0,
        })
    }

    /// Writes the files with the switches of all mutants that are still thought to compile.
    fn write(&mut self, tree: &Tree) -> Result<(), Failure> {
        let mut by_file: BTreeMap<&str, Vec<&Mutant>> = BTreeMap::new();
        for mutant in self.mutants {
            // Its file is written even if nothing is left in it.
            let of = by_file.entry(&mutant.file).or_default();
            if !self.unviable.contains(&mutant.id) && !self.apart.contains(&mutant.id) {
                of.push(mutant);
            }
        }
        for (file, mutants) in by_file {
            let source = self.sources.get(file).map(String::as_str);
            let source =
                source.ok_or_else(|| Failure::Unexpected(format!("{file} is not in the tree")))?;
            let switched = switch::switch(source, &mutants, &self.constant)
                .map_err(|error| Failure::Unexpected(format!("{file}: {error}")))?;
            tree.write(file, &switched.text)?;
            self.switched.insert(file.to_owned(), switched);
        }
        let packages: BTreeSet<&str> = self.mutants.iter().map(|it| it.package.as_str()).collect();
        for package in packages {
            let root = format!("crates/{package}/src/lib.rs");
            let text = match (self.switched.get(&root), self.sources.get(&root)) {
                (Some(switched), _) => &switched.text,
                (None, Some(source)) => source,
                (None, None) => return Err(Failure::Unexpected(format!("there is no {root}"))),
            };
            tree.write(&root, &format!("{text}{MODULE_TEXT}"))?;
        }
        Ok(())
    }

    /// Gives up what these errors are about.
    fn learn(&mut self, errors: &[&Value]) -> Result<(), Failure> {
        let mut learned = false;
        for error in errors {
            let places = places(error);
            let culprits = self.in_alternatives(&places);
            if !culprits.is_empty() {
                for id in culprits {
                    // A function that gives some iterator gives one of a certain type, which
                    // another value before it contradicts.
                    let opaque = |it: &Mutant| it.id == id && it.returns.contains("impl ");
                    if self.mutants.iter().any(opaque) {
                        learned |= self.apart.insert(id);
                    } else {
                        learned |= self.unviable.insert(id);
                    }
                }
            } else if let Some(name) = not_const(error) {
                learned |= self.constant.insert(name);
            } else {
                for id in self.in_functions(&places) {
                    learned |= self.apart.insert(id);
                }
            }
        }
        if learned {
            return Ok(());
        }
        let texts = errors.iter().filter_map(|error| error["rendered"].as_str());
        Err(Failure::Unexpected(format!(
            "the tree does not compile, and no mutant is the cause:\n{}",
            texts.collect::<String>()
        )))
    }

    fn in_alternatives(&self, places: &[Place]) -> BTreeSet<usize> {
        let mut found = BTreeSet::new();
        for place in places {
            let Some(switched) = self.switched.get(&place.file) else {
                continue;
            };
            for (range, id) in &switched.alternatives {
                if range.start <= place.start && place.end <= range.end {
                    found.insert(*id);
                }
            }
        }
        found
    }

    /// All mutants of the smallest function that is around a place.
    fn in_functions(&self, places: &[Place]) -> Vec<usize> {
        let around = places.iter().find_map(|place| {
            let functions = self.switched.get(&place.file)?.functions.iter();
            functions
                .filter(|(range, _)| range.start <= place.start && place.end <= range.end)
                .min_by_key(|(range, _)| range.len())
        });
        around.map(|(_, ids)| ids.clone()).unwrap_or_default()
    }

    fn finish(mut self, messages: &[Value]) -> Result<Build, Failure> {
        let placed = self.switched.values().flat_map(|it| it.placed.iter());
        let switched: BTreeSet<usize> = placed.copied().collect();
        for mutant in self.mutants {
            if !switched.contains(&mutant.id) && !self.unviable.contains(&mutant.id) {
                self.apart.insert(mutant.id);
            }
        }
        let mut programs: Vec<TestProgram> = messages.iter().filter_map(program).collect();
        // Unit tests first: they are the nearest.
        let rank = |it: &TestProgram| TEST_TARGETS.iter().position(|name| *name == it.name);
        programs.sort_by_key(rank);
        if programs.is_empty() {
            return Err(Failure::Unexpected("no test program was built".to_owned()));
        }
        Ok(Build {
            programs,
            switched,
            unviable: self.unviable,
            apart: self.apart,
        })
    }
}

/// Where an error is.
struct Place {
    file: String,
    start: usize,
    end: usize,
}

/// The places that an error is about, without those that explain it.
fn places(error: &Value) -> Vec<Place> {
    let spans = error["spans"].as_array().into_iter().flatten();
    let place = |span: &Value| {
        let offset = |name: &str| usize::try_from(span[name].as_u64()?).ok();
        Some(Place {
            file: span["file_name"].as_str()?.to_owned(),
            start: offset("byte_start")?,
            end: offset("byte_end")?,
        })
    };
    let primary = spans.filter(|span| span["is_primary"] == true);
    primary.filter_map(place).collect()
}

/// The function that a constant asks for and that is no longer `const`.
fn not_const(error: &Value) -> Option<String> {
    let code = error.pointer("/code/code")?;
    if code != "E0015" {
        return None;
    }
    // cannot call non-const associated function `Timestamp::seconds` in constants
    let path = error["message"].as_str()?.split('`').nth(1)?;
    let last = path.rsplit("::").next()?;
    Some(last.to_owned())
}

/// The test program that a message of cargo's tells of.
fn program(message: &Value) -> Option<TestProgram> {
    let test = message.pointer("/profile/test")?;
    if message["reason"] != "compiler-artifact" || *test != true {
        return None;
    }
    let manifest = PathBuf::from(message["manifest_path"].as_str()?);
    Some(TestProgram {
        name: message.pointer("/target/name")?.as_str()?.to_owned(),
        path: PathBuf::from(message["executable"].as_str()?),
        folder: manifest.parent()?.to_path_buf(),
    })
}
