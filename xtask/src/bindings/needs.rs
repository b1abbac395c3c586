//! What each language needs on the machine.

use super::{place, python, server, swift};
use crate::suite::Need;

const MANIFEST: Need = Need::File(place::MANIFEST);

/// The lowest version is that of the tools in `requirements-dev.txt`; the wheel itself runs on older ones.
const INTERPRETER: Need = Need::Answer {
    program: python::INTERPRETER,
    arguments: &[
        "-c",
        "import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 10))",
    ],
    reason: "Python 3.10 or newer with venv is not installed: apt-get install python3-venv, or \
             brew install python",
};

const NPM: Need = Need::Program {
    name: "npm",
    install: "apt-get install npm, or brew install node",
};

const NODE_20: Need = Need::Answer {
    program: "node",
    arguments: &[
        "-e",
        "process.exit(parseInt(process.versions.node) < 20 ? 1 : 0)",
    ],
    reason: "Node 20 or newer is not installed: nodejs.org/en/download, or brew install node",
};

const JDK: Need = Need::Program {
    name: "javac",
    install: "apt-get install openjdk-17-jdk-headless, or brew install openjdk",
};

const MAVEN: Need = Need::Program {
    name: "mvn",
    install: "apt-get install maven, or brew install maven",
};

/// The server that quick starts ask.
const OPENSSL: Need = Need::Program {
    name: server::PROGRAM,
    install: "apt-get install openssl, or brew install openssl",
};

const SWIFT_COMPILER: Need = Need::Found(swift::missing);

pub(super) const RUST: &[Need] = &[MANIFEST];

pub(super) const PYTHON: &[Need] = &[Need::File("bindings/python/pyproject.toml"), INTERPRETER];

pub(super) const NODE: &[Need] = &[Need::File("bindings/node/package.json"), NODE_20, NPM];

pub(super) const KOTLIN: &[Need] = &[Need::File("bindings/uniffi/kotlin/pom.xml"), JDK, MAVEN];

pub(super) const SWIFT: &[Need] = &[
    Need::File("bindings/uniffi/swift/Package.swift"),
    SWIFT_COMPILER,
];

// Packages are linked with tools from PyPI, whatever their language: `link` says why.

pub(super) const PYTHON_PACKAGE: &[Need] = PYTHON;

pub(super) const NODE_PACKAGE: &[Need] = &[
    Need::File("bindings/node/package.json"),
    NODE_20,
    NPM,
    INTERPRETER,
];

pub(super) const KOTLIN_PACKAGE: &[Need] = &[
    Need::File("bindings/uniffi/kotlin/pom.xml"),
    JDK,
    MAVEN,
    INTERPRETER,
];

pub(super) const SWIFT_PACKAGE: &[Need] = &[
    Need::File("bindings/uniffi/swift/Package.swift"),
    SWIFT_COMPILER,
    INTERPRETER,
];

// Trials have a server besides.

pub(super) const PYTHON_TRIAL: &[Need] = &[
    Need::File("bindings/python/pyproject.toml"),
    INTERPRETER,
    OPENSSL,
];

pub(super) const NODE_TRIAL: &[Need] = &[
    Need::File("bindings/node/package.json"),
    NODE_20,
    NPM,
    INTERPRETER,
    OPENSSL,
];

pub(super) const KOTLIN_TRIAL: &[Need] = &[
    Need::File("bindings/uniffi/kotlin/pom.xml"),
    JDK,
    MAVEN,
    INTERPRETER,
    OPENSSL,
];

pub(super) const SWIFT_TRIAL: &[Need] = &[
    Need::File("bindings/uniffi/swift/Package.swift"),
    SWIFT_COMPILER,
    INTERPRETER,
    OPENSSL,
];
