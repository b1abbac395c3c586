//! What the gate on instruction counts works on, and the facts that it reads: the same in every run and on every machine.
//!
//! The inputs are files of this package, since a key made anew would change lengths and paths. Nothing here needs a signature:
//! see `benches/instructions.rs`.

pub mod facts;
pub mod inputs;
