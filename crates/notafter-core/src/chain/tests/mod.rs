//! Tests of the whole validator.

mod budgets;
mod checks;
mod effective;
mod hostile;
mod link_cache;
pub(in crate::chain) mod maker;
mod normalise;
mod paths;
mod profiles;
mod revocation;
mod revocation_search;
mod served;
mod trust;
