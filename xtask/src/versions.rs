//! One version for everything that is published together: the crates, and the packages for other languages.

use std::fs;

use serde_json::Value;

use crate::process::{Failure, Workspace};

/// The manifest whose version all others have to bear.
const LEADER: &str = "Cargo.toml";

/// Where the packages for other languages say their versions, and how to find it there.
const FOLLOWERS: &[(&str, Form)] = &[
    ("bindings/Cargo.toml", Form::CargoWorkspace),
    ("bindings/python/pyproject.toml", Form::PyProject),
    ("bindings/node/package.json", Form::PackageJson),
    ("bindings/node/package-lock.json", Form::PackageJson),
    ("bindings/uniffi/kotlin/pom.xml", Form::Pom),
];

/// How a file says its version.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Form {
    /// `version` under `[workspace.package]`.
    CargoWorkspace,
    /// `version` under `[project]`, or `dynamic = ["version"]`: then maturin takes the crate's.
    PyProject,
    /// The member `version`, and those of its own packages for single platforms.
    PackageJson,
    /// The element `version` of the project itself, which comes before those of what it uses.
    Pom,
}

/// Whether every package bears the version of the crates.
pub(crate) fn check(workspace: &Workspace) -> Result<(), Failure> {
    let read = |path: &str| {
        let path = workspace.root.join(path);
        fs::read_to_string(&path).map_err(|error| Failure::file(&path, &error))
    };
    let version = find(Form::CargoWorkspace, &read(LEADER)?);
    let [Found::Version(version)] = version.as_slice() else {
        let reason = format!("{LEADER} has no version under [workspace.package]");
        return Err(Failure::Unexpected(reason));
    };
    let mut faults = Vec::new();
    for (path, form) in FOLLOWERS {
        faults.extend(faults_of(path, &find(*form, &read(path)?), version));
    }
    if faults.is_empty() {
        println!("version {version}: {LEADER} and {} more", FOLLOWERS.len());
        Ok(())
    } else {
        Err(Failure::Broken(faults.join("; ")))
    }
}

/// What a file says of its version.
#[derive(Debug, PartialEq, Eq)]
enum Found {
    Version(String),
    /// It takes the crate's.
    Inherited,
}

fn faults_of(path: &str, found: &[Found], version: &str) -> Vec<String> {
    if found.is_empty() {
        return vec![format!("{path} says no version")];
    }
    let wrong = found.iter().filter_map(|found| match found {
        Found::Version(told) if told != version => Some(told),
        _ => None,
    });
    wrong
        .map(|told| format!("{path} has the version {told}, {LEADER} {version}"))
        .collect()
}

fn find(form: Form, text: &str) -> Vec<Found> {
    match form {
        Form::CargoWorkspace => toml_value(text, "[workspace.package]", "version")
            .map(Found::Version)
            .into_iter()
            .collect(),
        Form::PyProject => find_in_pyproject(text),
        Form::PackageJson => find_in_package_json(text),
        Form::Pom => find_in_pom(text).map(Found::Version).into_iter().collect(),
    }
}

fn find_in_pyproject(text: &str) -> Vec<Found> {
    const SECTION: &str = "[project]";
    if let Some(version) = toml_value(text, SECTION, "version") {
        return vec![Found::Version(version)];
    }
    let dynamic = toml_line(text, SECTION, "dynamic");
    let inherited = dynamic.is_some_and(|list| list.contains("\"version\""));
    inherited.then_some(Found::Inherited).into_iter().collect()
}

/// The package's own version, and those of the packages for single platforms: named like itself with a suffix.
fn find_in_package_json(text: &str) -> Vec<Found> {
    let Ok(manifest) = serde_json::from_str::<Value>(text) else {
        return Vec::new();
    };
    let mut versions: Vec<&Value> = manifest.get("version").into_iter().collect();
    if let (Some(name), Some(others)) = (
        manifest.get("name").and_then(Value::as_str),
        manifest
            .get("optionalDependencies")
            .and_then(Value::as_object),
    ) {
        let own = others
            .iter()
            .filter(|(other, _)| other.trim_start_matches('@').starts_with(name));
        versions.extend(own.map(|(_, version)| version));
    }
    // A lock file says the version of the package itself a second time.
    versions.extend(manifest.pointer("/packages//version"));
    let texts = versions.into_iter().filter_map(Value::as_str);
    texts.map(|text| Found::Version(text.to_owned())).collect()
}

/// The first `<version>` that is a child of the project: `<parent>` and what follows have versions of their own.
fn find_in_pom(text: &str) -> Option<String> {
    let behind_parent = text.rsplit_once("</parent>").map_or(text, |(_, rest)| rest);
    let (_, rest) = behind_parent.split_once("<version>")?;
    let (version, _) = rest.split_once("</version>")?;
    Some(version.trim().to_owned())
}

/// What stands behind `key =` in this section, as it is written.
fn toml_line<'a>(text: &'a str, section: &str, key: &str) -> Option<&'a str> {
    let lines = text.lines().skip_while(|line| line.trim() != section);
    let mut entries = lines
        .skip(1)
        .take_while(|line| !line.starts_with('['))
        .filter_map(|line| line.split_once('='));
    let (_, value) = entries.find(|(name, _)| name.trim() == key)?;
    Some(value.trim())
}

fn toml_value(text: &str, section: &str, key: &str) -> Option<String> {
    let value = toml_line(text, section, key)?.strip_prefix('"')?;
    value.split_once('"').map(|(value, _)| value.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn version(text: &str) -> Found {
        Found::Version(text.to_owned())
    }

    #[test]
    fn each_form_is_read() {
        let cargo = "[package]\nversion = \"9\"\n[workspace.package]\nversion = \"1.2.3\" # ours\n";
        assert_eq!(find(Form::CargoWorkspace, cargo), [version("1.2.3")]);

        let python = "[build-system]\nversion = \"9\"\n[project]\nname = \"notafter\"\n";
        assert_eq!(find(Form::PyProject, python), []);
        let own = format!("{python}version = \"1.2.3\"\n");
        assert_eq!(find(Form::PyProject, &own), [version("1.2.3")]);
        let dynamic = format!("{python}dynamic = [\"version\"]\n");
        assert_eq!(find(Form::PyProject, &dynamic), [Found::Inherited]);

        let pom = "<project><parent><version>9</version></parent><version> 1.2.3 </version>\
                   <dependencies><version>8</version></dependencies></project>";
        assert_eq!(find(Form::Pom, pom), [version("1.2.3")]);
    }

    #[test]
    fn a_node_package_has_the_version_of_its_platforms() {
        let manifest = r#"{
            "name": "notafter", "version": "1.2.3",
            "optionalDependencies": {"notafter-linux-x64-gnu": "1.2.2", "@notafter/win32": "1.2.1", "fsevents": "2"}
        }"#;
        assert_eq!(
            find(Form::PackageJson, manifest),
            [version("1.2.3"), version("1.2.1"), version("1.2.2")]
        );
        let lock =
            r#"{"name": "notafter", "version": "1.2.3", "packages": {"": {"version": "1.2.0"}}}"#;
        assert_eq!(
            find(Form::PackageJson, lock),
            [version("1.2.3"), version("1.2.0")]
        );
        assert_eq!(find(Form::PackageJson, "no JSON"), []);
    }

    #[test]
    fn what_differs_or_is_not_said_is_a_fault() {
        assert_eq!(
            faults_of("pom.xml", &[version("1"), version("2")], "1"),
            ["pom.xml has the version 2, Cargo.toml 1"]
        );
        assert_eq!(faults_of("pom.xml", &[Found::Inherited], "1"), [""; 0]);
        assert_eq!(faults_of("pom.xml", &[], "1"), ["pom.xml says no version"]);
    }
}
