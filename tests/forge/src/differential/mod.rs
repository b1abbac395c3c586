//! Chains in which something was changed, judged by this library and by another.
//!
//! Where the two disagree, one lacks a rule that the other has, and a table says which. docs/differential.md has what
//! came of it.

pub mod chain;
mod draft;
mod fields;
pub mod mutants;
pub mod ours;
pub mod random;
pub mod rustls_webpki;
pub mod seeds;
mod slots;
pub mod triage;
mod webpki_rules;
