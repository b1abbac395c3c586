//! Tests of the whole validator.

mod checks;
mod hostile;
mod maker;
mod paths;
mod profiles;
mod served;
