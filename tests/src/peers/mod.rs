//! Peers written from specifications, for services that no server at hand speaks. Each says
//! in the clear what its specification wants, and then hands over to a real TLS server,
//! `openssl s_server`, octet for octet.
//!
//! Each is a thread that ends when the peer is dropped; `start` gives `None`, and says so
//! loudly, where there is no openssl.

mod bridge;
mod listener;
mod mssql;
mod nntp;

pub use mssql::Mssql;
pub use nntp::Nntp;
