//! Tests of the whole validator.

mod budgets;
mod checks;
mod effective;
mod expiry_subject;
mod hostile;
mod inherited_parameters;
mod link_cache;
mod links;
pub(in crate::chain) mod maker;
mod normalise;
mod paths;
mod profiles;
mod revocation;
mod revocation_search;
mod served;
mod trust;
