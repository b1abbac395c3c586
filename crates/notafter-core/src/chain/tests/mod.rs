//! Tests of the whole validator.

mod checks;
mod effective;
mod hostile;
mod link_cache;
pub(in crate::chain) mod maker;
mod normalise;
mod paths;
mod profiles;
mod revocation;
mod served;
mod trust;
