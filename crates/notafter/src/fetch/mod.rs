//! Fetching: what a server shows, whole, whatever is wrong with it.
//!
//! A fetch never fails: it gives an [`Observation`], whose [`Outcome`] says how far it
//! came. Whatever goes wrong once the certificate was readable (a refused client
//! certificate, a broken key exchange, a connection that ends) loses nothing: the
//! outcome is [`Certificate`](Outcome::Certificate), and
//! [`interruption`](Observation::interruption) says what ended the conversation.
//!
//! Nothing is judged here. Expired, self-signed and mis-named certificates are
//! recorded as they were served, in the order served, octet for octet.
//!
//! The fetch itself does no input or output: [`probe`] is a state machine. [`blocking`] drives
//! it with the sockets of `std`, and `tokio` (a feature) with those of tokio, to the same result.

mod address_policy;
mod addresses;
mod alert;
pub mod blocking;
mod cancellation;
mod clear;
mod client_certificate;
mod conversation;
mod dialogue;
mod groups;
mod key_type;
pub mod limits;
mod matrix;
mod network;
mod network_error;
mod network_ports;
mod not_tls;
mod observation;
#[cfg(test)]
mod openssl_server;
mod options;
mod outcome;
pub mod probe;
mod protocol_fault;
mod proxy;
mod proxy_fault;
mod resolver;
#[cfg(feature = "tokio")]
pub mod scan;
mod signature_scheme;
mod starttls;
mod target_range;
mod target_range_error;
pub(crate) mod text;
#[cfg(test)]
mod threads;
mod tls;
#[cfg(feature = "tokio")]
pub mod tokio;
mod whereabouts;
mod who_serves;

#[cfg(test)]
mod tests;

pub use address_policy::AddressPolicy;
pub use addresses::Addresses;
pub use alert::TlsAlert;
pub use cancellation::Cancellation;
pub use client_certificate::{ClientCertificate, ClientCertificateError};
pub use conversation::Ending;
pub use key_type::KeyType;
pub use matrix::{Divergence, DivergenceCode, EndpointMatrix, MatrixCell, MatrixOptions};
pub use network::Network;
pub use network_error::{NetworkError, NetworkErrorCode};
pub use network_ports::{NetworkPorts, NetworkPortsError};
pub use observation::{Attempt, Method, Observation, Possession, TlsVersion};
pub use options::{FetchOptions, ServerNameIndication};
pub use outcome::{Outcome, Stage};
pub use protocol_fault::ProtocolFault;
pub use proxy::{Proxy, ProxyError, ProxyErrorCode, ProxyProtocol};
pub use proxy_fault::ProxyFault;
pub use resolver::{ResolveError, Resolver, SystemResolver};
pub use starttls::Speaks;
pub use target_range::TargetRange;
pub use target_range_error::TargetRangeError;
pub use who_serves::{Location, who_serves};
