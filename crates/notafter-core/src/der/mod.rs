//! Strict DER (X.690), read in place: definite and minimal lengths, no trailing
//! data, bounded depth, no copies.

#[cfg(test)]
pub(crate) mod maker;
mod oid;
mod oid_buf;
mod reader;
mod tag;
mod text;
mod time;

pub use oid::Oid;
pub use oid_buf::{InvalidOid, OidBuf};
pub use reader::{BitString, Element, Reader};
pub(crate) use reader::{bit_string_contents, is_minimal_integer, small_unsigned};
pub use tag::Tag;
pub(crate) use text::ia5;
pub use time::{Asn1Time, TimeForm};
