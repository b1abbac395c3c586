//! The facts of thousands of real certificates, read three times: by this library, by
//! x509-parser, and by OpenSSL's command line.
//!
//! Where two of them differ, one is wrong, and the standard says which: every difference
//! stands in a list with its reason. What is not listed fails; what is listed and does not occur
//! fails as well.
#![allow(
    clippy::format_push_string,
    clippy::needless_pass_by_value,
    clippy::similar_names,
    clippy::too_many_lines,
    reason = "lists of facts, which read best in one piece"
)]

#[path = "conformance/bettertls.rs"]
mod bettertls;
#[path = "conformance/differences.rs"]
mod differences;
#[path = "conformance/facts.rs"]
mod facts;
#[path = "conformance/inherited_parameters.rs"]
mod inherited_parameters;
#[path = "conformance/limbo.rs"]
mod limbo;
#[path = "conformance/openssl.rs"]
mod openssl;
#[path = "conformance/pkits.rs"]
mod pkits;
#[path = "conformance/real_chains.rs"]
mod real_chains;
#[path = "conformance/self_signed.rs"]
mod self_signed;
#[path = "conformance/wycheproof.rs"]
mod wycheproof;
#[path = "conformance/x509_parser.rs"]
mod x509_parser;
