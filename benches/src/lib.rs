//! What the benches share: the corpus, and the same list of facts read by each library.

pub mod corpus;
pub mod facts;
