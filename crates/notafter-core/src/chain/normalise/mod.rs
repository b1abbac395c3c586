//! Chains as people have them, put into the order in which servers send them.
//!
//! Certificates belong together here by names and key identifiers alone: no signature is verified, and
//! no date is looked at except to choose between two that would do. Whether the result is
//! valid is for [`ChainValidator`](super::ChainValidator).

mod arrangement;
mod fate;
mod intermediates;
mod key_ids;
mod links;
mod normalised;
mod served;

pub use fate::{Fate, InputFate};
pub use intermediates::normalise_intermediates;
pub use links::MAX_NORMALISED;
pub use normalised::{NormaliseOutcome, NormalisedChain, normalise};
pub use served::served_chain_findings;
