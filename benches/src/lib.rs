//! What the benches share: the corpus, chains, and the same list of facts read by each library.

pub mod chains;
pub mod corpus;
pub mod facts;
