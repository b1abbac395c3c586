//! Everything that one target shows: each address, each type of key, with and without its name.

mod cell;
mod divergence;
mod options;
mod plan;
#[cfg(feature = "tracing")]
pub(super) mod trace;

pub use cell::{EndpointMatrix, MatrixCell};
pub use divergence::{Divergence, DivergenceCode};
pub use options::MatrixOptions;
pub(super) use plan::{Asked, first, second};

#[cfg(test)]
mod tests;
