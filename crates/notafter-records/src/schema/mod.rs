//! How records are described in JSON Schema: their single values, and the codes that a text may be.
//!
//! `format`, `enum` and the like are what JSON Schema knows; `x-notafter` is the value's own name, from which each
//! language takes its type.

mod codes;
mod documents;
mod lines;
mod values;

pub(crate) use codes::*;
pub use documents::{Document, documents};
pub(crate) use values::Address;
