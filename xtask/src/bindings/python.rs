//! Python: the tests of the binding, its wheel, and a trial of the wheel.

use std::path::{Path, PathBuf};

use super::{link, place, readme, server};
use crate::process::{Failure, Program, Workspace};

/// The binding's folder.
const FOLDER: &str = "bindings/python";

/// What the tests need, and what builds the extension.
const TEST_REQUIREMENTS: &str = "bindings/python/requirements-dev.txt";

/// What packages are built with, of every language.
const PACKAGE_REQUIREMENTS: &str = "bindings/requirements-package.txt";

/// The interpreter from which the environments are made.
pub(super) const INTERPRETER: &str = if cfg!(windows) { "python" } else { "python3" };

/// Where an environment keeps its programs.
const PROGRAMS: &str = if cfg!(windows) { "Scripts" } else { "bin" };

/// The name of the package, and of the module.
const PACKAGE: &str = "notafter";

/// A virtual environment of Python.
pub(super) struct Environment {
    folder: PathBuf,
}

impl Environment {
    /// An empty one, without anything but pip.
    fn make(workspace: &Workspace, folder: PathBuf) -> Result<Self, Failure> {
        place::remove(&folder)?;
        let made = workspace.program(INTERPRETER, ["-m", "venv"]);
        made.argument(&folder).run()?;
        Ok(Self { folder })
    }

    /// One with these requirements, kept for the next run as long as neither they nor the
    /// interpreter change.
    fn kept(workspace: &Workspace, name: &str, requirements: &str) -> Result<Self, Failure> {
        let folder = place::target(workspace, name);
        let version = workspace.program(INTERPRETER, ["-VV"]).output()?;
        let list = place::read(&workspace.root.join(requirements))?;
        let environment = Self {
            folder: folder.clone(),
        };
        place::unless_made_of(&folder, &format!("{version}{list}"), || {
            Self::make(workspace, folder.clone())?;
            let install = [
                "-m",
                "pip",
                "install",
                "--quiet",
                "--requirement",
                requirements,
            ];
            environment.python(workspace, install).run_twice()
        })?;
        Ok(environment)
    }

    /// What builds packages.
    pub(super) fn of_package_tools(workspace: &Workspace) -> Result<Self, Failure> {
        Self::kept(workspace, "package-tools", PACKAGE_REQUIREMENTS)
    }

    /// One of its programs.
    pub(super) fn program<'a>(
        &self,
        workspace: &Workspace,
        name: &str,
        arguments: impl IntoIterator<Item = &'a str>,
    ) -> Program {
        self.entered(workspace.program(self.path_of(name), arguments))
    }

    /// Its interpreter.
    pub(super) fn python<'a>(
        &self,
        workspace: &Workspace,
        arguments: impl IntoIterator<Item = &'a str>,
    ) -> Program {
        self.program(workspace, "python", arguments)
    }

    /// The program as it finds itself after the environment was activated in a shell.
    pub(super) fn entered(&self, program: Program) -> Program {
        program
            .env("VIRTUAL_ENV", &self.folder)
            .with_programs_of(&self.programs())
            .without_env("PYTHONHOME")
            .without_env("PYTHONPATH")
    }

    /// Where one of its programs lies.
    pub(super) fn path_of(&self, name: &str) -> PathBuf {
        self.programs().join(name)
    }

    fn programs(&self) -> PathBuf {
        self.folder.join(PROGRAMS)
    }
}

/// pytest, which runs mypy and stubtest too.
pub(super) fn test(workspace: &Workspace) -> Result<(), Failure> {
    let environment = Environment::kept(workspace, "python-venv", TEST_REQUIREMENTS)?;
    let folder = workspace.root.join(FOLDER);
    environment
        .program(workspace, "maturin", ["develop", "--locked", "--quiet"])
        .within(&folder)
        .run()?;
    let python = environment.python(workspace, ["-m", "pytest"]);
    python.within(&folder).run()
}

/// Builds the wheel, and has auditwheel confirm what its name promises.
pub(super) fn package(workspace: &Workspace) -> Result<(), Failure> {
    let tools = Environment::of_package_tools(workspace)?;
    let folder = place::emptied_package(workspace, "python")?;
    let manifest = format!("{FOLDER}/Cargo.toml");
    let mut arguments = vec![
        "build",
        "--release",
        "--locked",
        "--manifest-path",
        &manifest,
    ];
    arguments.extend(link::MATURIN_ARGUMENTS);
    let mut maturin = tools.program(workspace, "maturin", arguments);
    if link::IS_USED {
        maturin = link::for_old_systems(workspace, &tools, maturin)?;
    }
    maturin.argument("--out").argument(&folder).run()?;
    let wheel = place::only_file(&folder, ".whl")?;
    println!("built {}", wheel.display());
    if link::IS_USED {
        confirm_tag(workspace, &tools, &wheel)?;
    }
    Ok(())
}

/// Whether the wheel runs wherever its name says that it does.
fn confirm_tag(workspace: &Workspace, tools: &Environment, wheel: &Path) -> Result<(), Failure> {
    let audit = tools.program(workspace, "auditwheel", ["show"]);
    let told = audit.argument(wheel).output()?;
    println!("{}", told.trim());
    let name = wheel.to_string_lossy();
    if !name.contains(link::WHEEL_TAG) {
        return Err(Failure::Broken(format!(
            "{name} is not tagged {}",
            link::WHEEL_TAG
        )));
    }
    if told.contains(&format!("\"{}", link::WHEEL_TAG)) {
        Ok(())
    } else {
        Err(Failure::Broken(format!(
            "auditwheel does not find {name} to be {}",
            link::WHEEL_TAG
        )))
    }
}

/// Installs the wheel, alone, and runs the quick start.
pub(super) fn try_package(workspace: &Workspace) -> Result<(), Failure> {
    package(workspace)?;
    let wheel = place::only_file(&place::package(workspace, "python"), ".whl")?;
    let elsewhere = place::elsewhere()?;
    let folder = elsewhere.path();
    let environment = Environment::make(workspace, folder.join("venv"))?;
    // The wheel has no dependencies: nothing else may be needed.
    let install = ["-m", "pip", "install", "--quiet", "--no-index", "--no-deps"];
    environment
        .python(workspace, install)
        .argument(&wheel)
        .run()?;

    let program = folder.join("quick_start.py");
    let server = server::Server::start(workspace)?;
    let readme = workspace.root.join(FOLDER).join("README.md");
    let text = readme::quick_start(&readme, &["python"], &server.target)?;
    place::write(&program, &text)?;
    let run = environment.python(workspace, ["-W", "error"]);
    server.is_seen_by(run.argument(&program).within(folder))?;
    let typed = format!(
        "import {PACKAGE}, pathlib; assert (pathlib.Path({PACKAGE}.__file__).parent / 'py.typed').exists()"
    );
    environment
        .python(workspace, ["-c", &typed])
        .within(folder)
        .run()
}
