//! Mutated chains, judged by this library and by others.
//!
//! Where two of them disagree, one lacks a rule that the other has, and a table says which.
#![allow(
    clippy::similar_names,
    clippy::too_many_lines,
    reason = "lists of certificates and of rules, which read best in one piece"
)]

#[path = "differential/found.rs"]
mod found;
#[path = "differential/openssl.rs"]
mod openssl;
#[path = "differential/openssl_rules.rs"]
mod openssl_rules;
#[path = "differential/rustls_webpki.rs"]
mod rustls_webpki;
#[path = "differential/seeds.rs"]
mod seeds;
#[path = "differential/tally.rs"]
mod tally;
