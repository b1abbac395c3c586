//! TLS by rustls, without input or output: [`Session`] takes the octets that came and
//! gives those to send. The only place in which rustls is named.

mod boundary;
mod config;
mod failure;
mod handshake;
mod names;
mod recorder;
mod signatures;
mod tap;

pub(crate) use handshake::{Extent, Session};
