//! Tests of the whole validator.

mod checks;
mod effective;
mod hostile;
pub(in crate::chain) mod maker;
mod normalise;
mod paths;
mod served;
mod trust;
