//! What a tracker keeps between its runs, in one file.
//!
//! [`Store`] is generic over what is kept: it locks, reads, and replaces the file as a whole.

mod backup;
mod document;
mod error;
mod lock;
mod path;
mod replace;
mod store;

pub(crate) use error::StateError;
pub(crate) use store::Store;
