//! Tests of the whole validator.

mod checks;
mod effective;
mod hostile;
mod maker;
mod paths;
mod profiles;
mod served;
