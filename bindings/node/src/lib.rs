//! notafter for Node: what the TypeScript in `ts/` calls, and nothing that a user sees.
//!
//! Functions are called by name with JSON, the records of `notafter-records` as text. Certificates are read from their
//! DER, which JavaScript holds. Whatever takes time runs on the runtime of `notafter-records`, never on the threads of
//! libuv, and settles a promise on the thread that asked.

// In a test nothing is registered with a host, so that nobody calls what JavaScript does.
#![cfg_attr(test, allow(dead_code))]
#![deny(unsafe_code)]
#![allow(
    unreachable_pub,
    reason = "what `napi` exports is public, and nothing in Rust reaches it"
)]

mod calls;
mod cancel;
mod certificate;
mod common;
mod drive;
mod failure;
mod packed;
mod promise;
mod scan;
mod validator;
