//! What to look at: a host, a port and the service spoken there.
//!
//! [`Target::parse`] takes what people type or paste: `example.com`,
//! `example.com:8443`, `https://example.com/x`, `smtp://mx.example.com`,
//! `[2001:db8::1]:443`, `bücher.example`. What it cannot take it refuses with a
//! [`TargetError`] that says what was pasted and what to write instead; it never
//! guesses between two hosts.
//!
//! - **Service.** A scheme says how TLS begins. Without one the port does
//!   ([`Service::for_port`]), and without a port it is TLS on port 443. A port
//!   that was typed is never changed: `http://example.com` means the TLS site on
//!   port 443, but `http://example.com:80` stays on port 80.
//! - **Names** become A-labels in lower case without the final dot (UTS #46,
//!   non-transitional). Underscores are allowed, since real hosts have them; a
//!   hyphen at either end of a label is not (RFC 1123 section 2.1), and no TLS
//!   client could send such a name. Names of a single label are allowed.
//! - **Addresses.** A name whose last label is a number must be an IPv4 address
//!   of four decimal numbers without leading zeros: resolvers disagree about
//!   `1.2.3`, `0x7f.1` and `010.0.0.1`. IPv4-mapped IPv6 addresses stay IPv6.
//! - **Dropped** are user name and password, path, query and fragment, and around
//!   all of it white space, quotation marks, angle and round brackets, commas,
//!   semicolons and invisible characters, as they come with a paste.

mod canonical;
mod clean;
mod error;
mod host;
mod parse;
mod service;
#[cfg(test)]
mod tests;

pub use canonical::Target;
pub(crate) use error::quoted;
pub use error::{HostFault, TargetError, TargetErrorCode};
pub use host::Host;

pub use crate::limits::{MAX_LABEL_LENGTH, MAX_NAME_LENGTH, MAX_TARGET_SIZE};
pub use service::Service;
