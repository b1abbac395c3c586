//! The suites of the bindings: the tests language by language; the packages of `cargo xtask package`; and the same
//! packages, each installed and tried in an empty folder.

use super::{kotlin, needs, node, python, rust, swift};
use crate::suite::Suite;

pub(crate) const RUST_TESTS: Suite = Suite {
    name: "bindings",
    about: "what the bindings have of tests in Rust, and that all of them build",
    needs: needs::RUST,
    run: rust::test,
};

pub(crate) const PYTHON_TESTS: Suite = Suite {
    name: "python",
    about: "pytest, the stubs, and the types of the examples",
    needs: needs::PYTHON,
    run: python::test,
};

pub(crate) const NODE_TESTS: Suite = Suite {
    name: "node",
    about: "node's tests, and the types of tests and examples",
    needs: needs::NODE,
    run: node::test,
};

pub(crate) const KOTLIN_TESTS: Suite = Suite {
    name: "kotlin",
    about: "generated code against the library, and JUnit by Maven",
    needs: needs::KOTLIN,
    run: kotlin::test,
};

pub(crate) const SWIFT_TESTS: Suite = Suite {
    name: "swift",
    about: "the tests under language mode 6",
    needs: needs::SWIFT,
    run: swift::test,
};

/// The packages of `cargo xtask package`.
pub(crate) const PACKAGES: &[Suite] = &[
    Suite {
        name: "python",
        about: "the wheel",
        needs: needs::PYTHON_PACKAGE,
        run: python::package,
    },
    Suite {
        name: "node",
        about: "the npm package, with the addon for this platform",
        needs: needs::NODE_PACKAGE,
        run: node::package,
    },
    Suite {
        name: "kotlin",
        about: "the jar with the library for this platform, and the jar of sources",
        needs: needs::KOTLIN_PACKAGE,
        run: kotlin::package,
    },
    Suite {
        name: "swift",
        about: "the package folder, with the library for this platform",
        needs: needs::SWIFT_PACKAGE,
        run: swift::package,
    },
];

pub(crate) const PYTHON_TRIAL: Suite = Suite {
    name: "packages-python",
    about: "the wheel, installed in an empty folder, runs its quick start",
    needs: needs::PYTHON_TRIAL,
    run: python::try_package,
};

pub(crate) const NODE_TRIAL: Suite = Suite {
    name: "packages-node",
    about: "the npm package, installed in an empty project, runs its quick start",
    needs: needs::NODE_TRIAL,
    run: node::try_package,
};

pub(crate) const KOTLIN_TRIAL: Suite = Suite {
    name: "packages-kotlin",
    about: "the jar, used by an empty Maven project, runs its quick start",
    needs: needs::KOTLIN_TRIAL,
    run: kotlin::try_package,
};

pub(crate) const SWIFT_TRIAL: Suite = Suite {
    name: "packages-swift",
    about: "the package folder, used by an empty package, runs its quick start",
    needs: needs::SWIFT_TRIAL,
    run: swift::try_package,
};
