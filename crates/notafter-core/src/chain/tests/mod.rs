//! Tests of the whole validator.

mod checks;
mod effective;
mod hostile;
pub(in crate::chain) mod maker;
mod paths;
mod served;
