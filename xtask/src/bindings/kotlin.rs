//! Kotlin: the tests of the binding, its jars, and a trial of the jar.

use std::path::{Path, PathBuf};

use super::place::{self, MANIFEST};
use super::{link, readme, server};
use crate::process::{Failure, Program, Workspace, find_program};

/// The Maven project.
const FOLDER: &str = "bindings/uniffi/kotlin";

/// The crate of the library, and of what writes the Kotlin code over it.
pub(super) const CRATE: &str = "notafter-uniffi";
const GENERATOR: &str = "notafter-uniffi-bindgen";

/// The library that cargo makes of the crate.
pub(super) const LIBRARY: &str = "notafter_ffi";

/// Maven with these arguments: no questions, and no line for each download.
fn maven<'a>(workspace: &Workspace, arguments: impl IntoIterator<Item = &'a str>) -> Program {
    let maven = find_program("mvn").unwrap_or_else(|| PathBuf::from("mvn"));
    let quiet = ["--batch-mode", "--no-transfer-progress"];
    workspace.program(maven, quiet.into_iter().chain(arguments))
}

/// The library as tests use it.
pub(super) fn build_library(workspace: &Workspace) -> Result<(), Failure> {
    let arguments = ["build", "--locked", "--manifest-path", MANIFEST];
    workspace
        .cargo(arguments.iter().chain(&["--package", CRATE]))
        .run()
}

/// Whether the committed code, of Kotlin and of Swift, is what the generator writes today.
fn compare_generated(workspace: &Workspace) -> Result<(), Failure> {
    let arguments = ["run", "--quiet", "--locked", "--manifest-path", MANIFEST];
    let generator = ["--package", GENERATOR, "--", "--check"];
    let library = place::target(workspace, "debug").join(link::file_name(LIBRARY));
    let program = workspace.cargo(arguments.iter().chain(&generator));
    program.argument(library).run()
}

/// Generated code against the library, and the tests by Maven.
pub(super) fn test(workspace: &Workspace) -> Result<(), Failure> {
    build_library(workspace)?;
    let generated = compare_generated(workspace);
    let folder = workspace.root.join(FOLDER);
    // What can be downloaded beforehand, so that a broken connection costs no second run of the tests.
    let compiled = maven(workspace, ["--quiet", "test-compile"]).within(&folder);
    let tests = compiled
        .run_twice()
        .and_then(|()| maven(workspace, ["verify"]).within(&folder).run());
    generated.and(tests)
}

/// Where JNA looks for the library of this platform inside of a jar.
fn resource_folder() -> String {
    let system = match std::env::consts::OS {
        "macos" => "darwin",
        "windows" => "win32",
        other => other,
    };
    let processor = match std::env::consts::ARCH {
        "x86_64" => "x86-64",
        other => other,
    };
    format!("{system}-{processor}")
}

/// The folder from which the project takes libraries into the jar: `-D` of this property.
const NATIVE_PROPERTY: &str = "notafter.natives";

/// Builds the jar with the library of this platform in it, and the jar of sources, laid out as a
/// repository of Maven.
pub(super) fn package(workspace: &Workspace) -> Result<(), Failure> {
    let built = link::build(workspace, CRATE, LIBRARY)?;
    let folder = place::emptied_package(workspace, "kotlin")?;
    let native = place::target(workspace, "kotlin-native");
    place::empty(&native)?;
    let library = link::file_name(LIBRARY);
    place::copy(&built, &native.join(resource_folder()).join(&library))?;

    let source = workspace.root.join(FOLDER);
    let native = format!("-D{NATIVE_PROPERTY}={}", native.display());
    let repository = format!(
        "-DaltDeploymentRepository=built::default::{}",
        url_of(&folder)
    );
    let arguments = ["-Dmaven.test.skip", &native, &repository, "deploy"];
    maven(workspace, arguments).within(&source).run_twice()?;
    println!("built {}", folder.display());
    Ok(())
}

/// A folder as the address of a repository.
fn url_of(folder: &Path) -> String {
    let path = folder.to_string_lossy().replace('\\', "/");
    let root = if path.starts_with('/') { "" } else { "/" };
    format!("file://{root}{path}")
}

/// Builds an empty Maven project that names the jar as its only dependency besides Kotlin, and runs it.
pub(super) fn try_package(workspace: &Workspace) -> Result<(), Failure> {
    package(workspace)?;
    let source = workspace.root.join(FOLDER);
    let elsewhere = place::elsewhere()?;
    let folder = elsewhere.path();
    let server = server::Server::start(workspace)?;
    let text = readme::quick_start(&source.join("README.md"), &["kotlin"], &server.target)?;
    place::write(&folder.join("src/main/kotlin/QuickStart.kt"), &text)?;
    let project = place::read(&source.join("pom.xml"))?;
    let repository = url_of(&place::package(workspace, "kotlin"));
    place::write(&folder.join("pom.xml"), &pom(&project, &repository)?)?;

    // A cache of its own: in the usual one the package of an earlier run would be found again, and stay behind.
    let cache = place::target(workspace, "kotlin-trial-cache");
    place::remove(&cache.join("dev/notafter"))?;
    let cache = format!("-Dmaven.repo.local={}", cache.display());
    let compile = [
        cache.as_str(),
        "--quiet",
        "compile",
        "dependency:build-classpath",
    ];
    let listed = format!("-Dmdep.outputFile={}", folder.join("classpath").display());
    let compile = compile.into_iter().chain([listed.as_str()]);
    maven(workspace, compile).within(folder).run_twice()?;
    let separator = if cfg!(windows) { ';' } else { ':' };
    let dependencies = place::read(&folder.join("classpath"))?;
    let classes = folder.join("target/classes");
    let path = format!("{}{separator}{}", classes.display(), dependencies.trim());
    let run = workspace.program("java", ["-cp", &path, "QuickStartKt"]);
    server.is_seen_by(run.within(folder))
}

/// The project of a user: the same version of Kotlin as ours, and the package.
fn pom(project: &str, repository: &str) -> Result<String, Failure> {
    let behind = |tag: &str| {
        let (_, rest) = project.split_once(&format!("<{tag}>"))?;
        rest.split_once(&format!("</{tag}>"))
            .map(|(value, _)| value.trim())
    };
    let (Some(kotlin), Some(version)) = (behind("kotlin.version"), behind("version")) else {
        let reason = "pom.xml says no version, or none of Kotlin in <kotlin.version>";
        return Err(Failure::Unexpected(reason.to_owned()));
    };
    Ok(format!(
        r#"<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>tried</groupId>
  <artifactId>tried</artifactId>
  <version>1</version>
  <repositories><repository><id>built</id><url>{repository}</url></repository></repositories>
  <dependencies>
    <dependency><groupId>dev.notafter</groupId><artifactId>notafter</artifactId><version>{version}</version></dependency>
  </dependencies>
  <build>
    <sourceDirectory>src/main/kotlin</sourceDirectory>
    <plugins>
      <plugin>
        <groupId>org.jetbrains.kotlin</groupId>
        <artifactId>kotlin-maven-plugin</artifactId>
        <version>{kotlin}</version>
        <executions><execution><goals><goal>compile</goal></goals></execution></executions>
        <configuration><jvmTarget>17</jvmTarget></configuration>
      </plugin>
    </plugins>
  </build>
</project>
"#
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_users_project_has_our_version_of_kotlin() {
        let project = "<version>1.2.3</version><kotlin.version>2.4.20</kotlin.version>";
        let text = pom(project, "file:///built").unwrap();
        assert!(text.contains("<artifactId>notafter</artifactId><version>1.2.3</version>"));
        assert!(text.contains("<version>2.4.20</version>"));
        assert!(text.contains("<url>file:///built</url>"));
        assert!(pom("<version>1</version>", "").is_err());
    }

    #[test]
    fn folders_are_addresses_on_every_system() {
        assert_eq!(url_of(Path::new("/a/b")), "file:///a/b");
        assert_eq!(url_of(Path::new("C:\\a\\b")), "file:///C:/a/b");
    }
}
