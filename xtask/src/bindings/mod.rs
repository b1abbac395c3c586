//! The bindings for other languages: their tests, their packages, and a trial of each package.
//!
//! A trial does what a new user would: it installs the package in an empty folder outside of this
//! repository and runs the quick start of its README there.

mod kotlin;
mod link;
mod list;
mod needs;
mod node;
mod place;
mod python;
mod readme;
mod rust;
mod server;
mod swift;

pub(crate) use list::{
    KOTLIN_TESTS, KOTLIN_TRIAL, NODE_TESTS, NODE_TRIAL, PACKAGES, PYTHON_TESTS, PYTHON_TRIAL,
    RUST_TESTS, SWIFT_TESTS, SWIFT_TRIAL,
};
pub(crate) use place::MANIFEST;
