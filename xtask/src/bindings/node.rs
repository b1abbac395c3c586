//! Node: the tests of the binding, its npm package, and a trial of the package.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use serde_json::Value;

use super::{link, place, readme, server};
use crate::process::{Failure, Program, Workspace, find_program};

/// The binding's folder.
const FOLDER: &str = "bindings/node";

/// The crate of the addon.
const CRATE: &str = "notafter-node";

/// The library that cargo makes of it.
const LIBRARY: &str = "notafter_node";

/// The name of the package.
const PACKAGE: &str = "notafter";

/// What npm is asked in every folder: nothing but the packages.
const QUIET: &[&str] = &["--no-audit", "--no-fund", "--loglevel=error"];

/// npm with these arguments, by its path: on Windows it is a script, which has no name of a program.
fn npm<'a>(workspace: &Workspace, arguments: impl IntoIterator<Item = &'a str>) -> Program {
    let npm = find_program("npm").unwrap_or_else(|| PathBuf::from("npm"));
    workspace.program(npm, arguments)
}

/// Exactly the tools that the lock file names, kept for the next run as long as it does not change.
fn install_tools(workspace: &Workspace, folder: &Path) -> Result<(), Failure> {
    let lock = place::read(&folder.join("package-lock.json"))?;
    place::unless_made_of(&folder.join("node_modules"), &lock, || {
        let arguments = ["ci"].iter().chain(QUIET).copied();
        npm(workspace, arguments).within(folder).run_twice()
    })
}

/// A script of the package.
fn script(workspace: &Workspace, folder: &Path, name: &str) -> Result<(), Failure> {
    let arguments = ["run", "--silent", name];
    npm(workspace, arguments).within(folder).run()
}

/// What the build writes and the repository keeps: types, for whoever reads or uses the package.
const GENERATED: &[&str] = &["ts/addon.d.ts", "types"];

/// Node's own tests, the types of tests and examples, and whether the committed types are those that are built.
pub(super) fn test(workspace: &Workspace) -> Result<(), Failure> {
    let folder = workspace.root.join(FOLDER);
    install_tools(workspace, &folder)?;
    let committed = generated(&folder)?;
    script(workspace, &folder, "build")?;
    let built = generated(&folder)?;
    // The script checks the types first. It runs even where something has drifted, so that one run shows everything.
    let tests = script(workspace, &folder, "test");
    let current = if committed == built {
        Ok(())
    } else {
        Err(Failure::Broken(format!(
            "{} in {FOLDER} were not what the build writes: see `git diff`, and commit it",
            GENERATED.join(" and ")
        )))
    };
    current.and(tests)
}

fn generated(folder: &Path) -> Result<BTreeMap<PathBuf, String>, Failure> {
    let mut found = BTreeMap::new();
    for name in GENERATED {
        found.extend(place::texts_of(&folder.join(name))?);
    }
    Ok(found)
}

/// This platform as Node's packages name it.
fn platform() -> String {
    let system = match std::env::consts::OS {
        "macos" => "darwin",
        "windows" => "win32",
        other => other,
    };
    let processor = match std::env::consts::ARCH {
        "x86_64" => "x64",
        "aarch64" => "arm64",
        other => other,
    };
    let library = if cfg!(target_os = "linux") {
        if cfg!(target_env = "musl") {
            "-musl"
        } else {
            "-gnu"
        }
    } else if cfg!(windows) {
        "-msvc"
    } else {
        ""
    };
    format!("{system}-{processor}{library}")
}

/// Builds the npm package with the addon of this platform in it.
///
/// It is put together in a folder of its own: the sources keep the addon that the tests have built.
pub(super) fn package(workspace: &Workspace) -> Result<(), Failure> {
    let source = workspace.root.join(FOLDER);
    install_tools(workspace, &source)?;
    script(workspace, &source, "build:ts")?;
    let built = link::build(workspace, CRATE, LIBRARY)?;

    let folder = place::emptied_package(workspace, "node")?;
    let stage = folder.join(PACKAGE);
    for name in published(&place::read(&source.join("package.json"))?)? {
        place::copy_tree(&source.join(&name), &stage.join(&name))?;
    }
    for licence in place::LICENCES {
        place::copy(&workspace.root.join(licence), &stage.join(licence))?;
    }
    let addon = format!("{PACKAGE}.{}.node", platform());
    place::copy(&built, &stage.join(addon))?;
    let arguments = ["pack", "--ignore-scripts", "--pack-destination", ".."];
    npm(workspace, arguments.iter().chain(QUIET).copied())
        .within(&stage)
        .run()?;
    println!("built {}", place::only_file(&folder, ".tgz")?.display());
    Ok(())
}

/// The files and folders that the package lists, without patterns, which name what is built.
fn published(manifest: &str) -> Result<Vec<String>, Failure> {
    let manifest: Value = serde_json::from_str(manifest)
        .map_err(|error| Failure::Unexpected(format!("package.json is no JSON: {error}")))?;
    let files = manifest.get("files").and_then(Value::as_array);
    let names = files.into_iter().flatten().filter_map(Value::as_str);
    let mut names: Vec<String> = names
        .filter(|name| !name.contains('*') && !name.starts_with('!'))
        .map(str::to_owned)
        .collect();
    if names.is_empty() {
        return Err(Failure::Broken(
            "package.json lists no `files`: npm would publish whatever lies about".to_owned(),
        ));
    }
    // npm takes these without asking.
    names.extend(["package.json", "README.md"].map(str::to_owned));
    names.sort();
    names.dedup();
    Ok(names)
}

/// What both kinds of modules have to agree in: the same names, of the same kinds.
const SAME_EXPORTS: &str = "\
const required = require('notafter');
import('notafter').then((imported) => {
  const names = (it) => Object.keys(it).filter((key) => key !== 'default' && key !== 'module.exports').sort();
  const [one, other] = [names(required).join(), names(imported).join()];
  if (one !== other || one === '') throw new Error(`require gives ${one}, import ${other}`);
  for (const name of names(required)) {
    if (required[name] !== imported[name]) throw new Error(`${name} is there twice`);
  }
  console.log(`${names(required).length} names, by require and by import`);
});
";

/// The other kind of module under the same strict rules, types included; it is told the server.
const REQUIRED: &str = "\
import notafter = require('notafter');
const target: string = process.argv[2] ?? '';
void (async (): Promise<void> => {
  const found: notafter.Check = await notafter.check(target);
  if (found.validation?.verdict !== 'invalid') throw new Error(`verdict ${found.validation?.verdict}`);
  const ends: Date | undefined = found.expiry?.notAfter;
  console.log(`${found.target} by require: ends ${ends?.toISOString()}`);
})();
";

/// Installs the package in an empty project, and runs the quick start: as TypeScript under strict
/// rules, compiled once as a module of each kind.
pub(super) fn try_package(workspace: &Workspace) -> Result<(), Failure> {
    package(workspace)?;
    let packaged = place::package(workspace, "node");
    let archive = place::only_file(&packaged, ".tgz")?
        .to_string_lossy()
        .into_owned();
    let elsewhere = place::elsewhere()?;
    let folder = elsewhere.path();
    place::write(
        &folder.join("package.json"),
        r#"{"name": "tried", "private": true}"#,
    )?;
    // Those of the binding's own tools, so that one lock file says all versions.
    let tools = own_tools(&place::read(
        &workspace.root.join(FOLDER).join("package.json"),
    )?);
    let mut arguments = vec!["install", "--ignore-scripts"];
    arguments.extend(QUIET);
    arguments.push(&archive);
    arguments.extend(tools.iter().map(String::as_str));
    npm(workspace, arguments).within(folder).run_twice()?;

    let readme = workspace.root.join(FOLDER).join("README.md");
    let server = server::Server::start(workspace)?;
    let languages = ["ts", "typescript", "js", "javascript", "mjs"];
    let text = readme::quick_start(&readme, &languages, &server.target)?;
    place::write(&folder.join("quick-start.mts"), &text)?;
    place::write(&folder.join("required.cts"), REQUIRED)?;
    let compiler = folder
        .join("node_modules/typescript/bin/tsc")
        .to_string_lossy()
        .into_owned();
    let compile = [
        compiler.as_str(),
        "--strict",
        "--target",
        "es2022",
        "--module",
        "nodenext",
        "--types",
        "node",
        "--skipLibCheck",
        "false",
        "quick-start.mts",
        "required.cts",
    ];
    workspace.program("node", compile).within(folder).run()?;
    let run = workspace.program("node", ["quick-start.mjs"]);
    server.is_seen_by(run.within(folder))?;
    let run = workspace.program("node", ["required.cjs"]);
    run.argument(&server.target).within(folder).run()?;
    place::write(&folder.join("same.cjs"), SAME_EXPORTS)?;
    workspace.program("node", ["same.cjs"]).within(folder).run()
}

/// The compiler and the types of Node, at the versions with which the binding is tested.
fn own_tools(manifest: &str) -> Vec<String> {
    let manifest: Value = serde_json::from_str(manifest).unwrap_or_default();
    let version = |tool| manifest.get("devDependencies")?.get(tool)?.as_str();
    let tools = ["typescript", "@types/node"].into_iter();
    tools
        .filter_map(|tool| Some(format!("{tool}@{}", version(tool)?)))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_published_is_what_the_manifest_lists() {
        let manifest = r#"{"files": ["dist", "*.node", "README.md", "!dist/secret"]}"#;
        assert_eq!(
            published(manifest).unwrap(),
            ["README.md", "dist", "package.json"]
        );
        assert!(published(r#"{"name": "notafter"}"#).is_err());
        assert!(published("no JSON").is_err());
    }

    #[test]
    fn the_trial_uses_the_versions_of_the_tests() {
        let manifest = r#"{"devDependencies": {"typescript": "7.0.2", "@types/node": "20.1.0", "other": "1"}}"#;
        assert_eq!(
            own_tools(manifest),
            ["typescript@7.0.2", "@types/node@20.1.0"]
        );
        assert_eq!(own_tools("{}"), [""; 0]);
    }
}
