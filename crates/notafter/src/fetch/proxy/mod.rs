//! Through a proxy: HTTP CONNECT and SOCKS5.

mod base64;
mod credentials;
mod destination;
mod error;
mod failure;
mod http_connect;
mod parse;
mod settings;
mod socks5;
#[cfg(test)]
mod tests;

pub(crate) use destination::Destination;
pub use error::{ProxyError, ProxyErrorCode};
pub use settings::{Proxy, ProxyProtocol};
