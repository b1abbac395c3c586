//! Tests of the whole validator.

mod checks;
mod effective;
mod hostile;
mod maker;
mod normalise;
mod paths;
mod served;
mod trust;
