//! What a product embeds to know everything about a certificate.
//!
//! The pure half, [`notafter_core`], is here under its own module names; this crate
//! adds what needs a back end or a socket: [`crypto`], [`fetch`], [`roots`] and [`check`].
//!
//! ```no_run
//! use notafter::fetch::{FetchOptions, blocking};
//! use notafter::target::{Host, Service, Target};
//! use notafter::time::Timestamp;
//!
//! let at = Timestamp::from_unix_seconds_saturating(1_795_339_800);
//! let target = Target::new(Host::Dns("example.com".to_owned()), 443, Service::Tls);
//! let observation = blocking::fetch(&target, &FetchOptions::default(), at);
//! println!("{}: {} certificates", observation.outcome, observation.chain.len());
//! ```
//!
//! # Features
//!
//! | feature | default | adds |
//! |---|---|---|
//! | `fetch` | yes | `fetch`, where a back end is there too |
//! | `aws-lc-rs` | yes | the back end that is used where it is there |
//! | `ring` | no | the back end that is used otherwise |
//! | `dsa` | no | DSA signatures, which neither back end has |
//! | `mozilla-roots` | yes | the embedded Mozilla roots |
//! | `native-roots` | no | the roots of the system |
//! | `tokio` | no | `fetch` by tokio, and scans |
//! | `tracing` | no | spans of fetches, scans and judgements, for the subscriber of the product |

#[cfg(all(feature = "fetch", any(feature = "aws-lc-rs", feature = "ring")))]
pub mod check;
pub mod crypto;
#[cfg(all(feature = "fetch", any(feature = "aws-lc-rs", feature = "ring")))]
pub mod fetch;
#[cfg(any(feature = "mozilla-roots", feature = "native-roots"))]
pub mod roots;
#[cfg(all(
    feature = "tracing",
    feature = "fetch",
    any(feature = "aws-lc-rs", feature = "ring")
))]
mod trace;

#[doc(inline)]
pub use notafter_core::*;

/// Compiles the examples of the README.
#[cfg(all(
    doctest,
    feature = "fetch",
    feature = "mozilla-roots",
    any(feature = "aws-lc-rs", feature = "ring")
))]
#[doc = include_str!("../../../README.md")]
pub struct Readme;
