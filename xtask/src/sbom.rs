//! What the command and each package contain, as bills of materials in the form of `CycloneDX`.
//!
//! cargo-cyclonedx writes one file beside each manifest of a workspace; those of what is shipped are moved, and the
//! others removed.

use std::fs;
use std::path::{Path, PathBuf};

use crate::bindings::MANIFEST as BINDINGS;
use crate::metadata;
use crate::process::{Failure, Workspace};

/// Where the bills are left, below the target folder.
const FOLDER: &str = "sbom";

/// The form: the newest that cargo-cyclonedx 0.5 writes.
const SPECIFICATION: &str = "1.5";

/// The name of a bill beside a manifest: one that no file of ours has, as it is removed.
const WRITTEN: &str = "notafter-sbom";

/// Makes the bill's time and number those of the revision, so that the same revision has the same bill.
const TIME_VARIABLE: &str = "SOURCE_DATE_EPOCH";

/// What stands for the folder of the repository, which is another on every machine.
const ANY_ROOT: &str = "/notafter";

/// A workspace, and the bills that are made of it: the folder of a package, and what its bill is called.
type Bills = (&'static str, &'static [(&'static str, &'static str)]);

/// Every bill. The libraries for Kotlin and Swift are one.
const ALL: &[Bills] = &[
    ("Cargo.toml", &[("crates/notafter-cli", "command")]),
    (
        BINDINGS,
        &[
            ("bindings/python", "python"),
            ("bindings/node", "node"),
            ("bindings/uniffi", "kotlin-and-swift"),
        ],
    ),
];

/// Writes every bill.
pub(crate) fn write(workspace: &Workspace) -> Result<(), Failure> {
    if !workspace.cargo(["cyclonedx", "--version"]).succeeds() {
        return Err(Failure::Missing(
            "cargo-cyclonedx is not installed: cargo install --locked cargo-cyclonedx".to_owned(),
        ));
    }
    let folder = metadata::target_folder(workspace)?.join(FOLDER);
    fs::create_dir_all(&folder).map_err(|error| Failure::file(&folder, &error))?;
    let host = metadata::compiler(workspace)?.host;
    let time = workspace.program("git", ["log", "-1", "--format=%ct"]);
    let time = time.output()?;
    for (manifest, bills) in ALL {
        let mut arguments = vec!["cyclonedx", "--quiet", "--format", "json"];
        arguments.extend(["--spec-version", SPECIFICATION, "--no-build-deps"]);
        arguments.extend(["--target", &host, "--override-filename", WRITTEN]);
        arguments.extend(["--manifest-path", manifest]);
        let made = workspace.cargo(arguments).env(TIME_VARIABLE, time.trim());
        let result = made.run().and_then(|()| {
            bills
                .iter()
                .try_for_each(|(package, name)| keep(workspace, package, name, &folder))
        });
        // Beside every other manifest, too, and after a failure as well.
        for package in metadata::package_folders(workspace, manifest)? {
            let left = package.join(format!("{WRITTEN}.json"));
            if left.exists() {
                fs::remove_file(&left).map_err(|error| Failure::file(&left, &error))?;
            }
        }
        result?;
    }
    Ok(())
}

/// Takes the bill of one package to its place.
fn keep(workspace: &Workspace, package: &str, name: &str, folder: &Path) -> Result<(), Failure> {
    let mut written: PathBuf = workspace.root.join(package);
    written.push(format!("{WRITTEN}.json"));
    let text = fs::read_to_string(&written).map_err(|error| Failure::file(&written, &error))?;
    let text = without_root(&text, &workspace.root);
    let components = components(&text)?;
    let place = folder.join(format!("notafter-{name}.cdx.json"));
    fs::write(&place, text).map_err(|error| Failure::file(&place, &error))?;
    println!("{}: {components} components", place.display());
    Ok(())
}

/// The bill without the folder in which this repository happens to lie.
fn without_root(text: &str, root: &Path) -> String {
    text.replace(
        &format!("file://{}", root.display()),
        &format!("file://{ANY_ROOT}"),
    )
}

/// How many components the bill names; one without any is no bill.
fn components(text: &str) -> Result<usize, Failure> {
    let bill: serde_json::Value = serde_json::from_str(text)
        .map_err(|error| Failure::Unexpected(format!("the bill is no JSON: {error}")))?;
    let named = bill.get("components").and_then(serde_json::Value::as_array);
    let named = named.map_or(0, Vec::len);
    if named == 0 {
        return Err(Failure::Unexpected(
            "the bill names no component".to_owned(),
        ));
    }
    Ok(named)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_folder_of_the_repository_is_taken_out() {
        let text = r#"{"a": "path+file:///home/me/it/crates/x#0.1.0", "b": "?download_url=file:///home/me/it/y"}"#;
        assert_eq!(
            without_root(text, Path::new("/home/me/it")),
            r#"{"a": "path+file:///notafter/crates/x#0.1.0", "b": "?download_url=file:///notafter/y"}"#
        );
    }

    #[test]
    fn a_bill_without_components_is_refused() {
        assert_eq!(components(r#"{"components": [{}, {}]}"#).unwrap(), 2);
        assert!(components(r#"{"components": []}"#).is_err());
        assert!(components("{}").is_err());
        assert!(components("no").is_err());
    }

    #[test]
    fn every_bill_is_of_a_package_that_exists() {
        let workspace = Workspace::find(false);
        for (manifest, bills) in ALL {
            let folders = metadata::package_folders(&workspace, manifest).unwrap();
            for (package, _) in *bills {
                assert!(folders.contains(&workspace.root.join(package)), "{package}");
            }
        }
    }
}
