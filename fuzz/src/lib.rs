//! What is tried on every input, as plain functions.
//!
//! Each module is one fuzz target: its `body` takes any octets and panics where something does not
//! hold. The targets in `fuzz_targets/` hand libFuzzer's inputs to it, and a
//! plain test hands it the committed corpora, so that what was found once is tried with every
//! test run, without a fuzzer.
//!
//! docs/fuzzing.md says how to run them and what came out.
#![forbid(unsafe_code)]

pub mod certificate;
pub mod chain;
pub mod clear;
pub mod differential_webpki;
pub mod encode;
mod extensions;
pub mod fetch_texts;
pub mod functions;
pub mod name_match;
pub mod names;
pub mod observations;
mod oracle;
pub mod probe;
pub mod read_any;
pub mod rfc4514;
mod shapes;
mod signatures;
pub mod signed_chain;
pub mod starttls;
pub mod target_parse;
mod text;
pub mod zone;

/// The body of a target.
pub type Body = fn(&[u8]);

/// Every target by its name, which is also the name of its corpus in `fuzz/corpus/`.
pub const TARGETS: &[(&str, Body)] = &[
    ("certificate", certificate::body),
    ("chain", chain::body),
    ("clear", clear::body),
    ("differential_webpki", differential_webpki::body),
    ("fetch_texts", fetch_texts::body),
    ("functions", functions::body),
    ("name_match", name_match::body),
    ("names", names::body),
    ("observations", observations::body),
    ("probe", probe::body),
    ("read_any", read_any::body),
    ("signed_chain", signed_chain::body),
    ("starttls", starttls::body),
    ("target_parse", target_parse::body),
    ("zone", zone::body),
];
