//! Reading what people have: every form, every mess, every reason.
//!
//! The certificates and keys in `../data/read` were made for these tests with the
//! `openssl` command and are used nowhere else.
#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "tests"
)]

/// A file of the test data.
macro_rules! data {
    ($name:literal) => {
        include_str!(concat!("../data/read/", $name))
    };
}

mod keys;
mod kinds;
mod messes;
mod properties;
mod signed;
mod skipped;

use notafter_core::read::{Contents, ItemContent, ItemKind, SkipReason};

pub(crate) const ROOT: &str = data!("root.pem");
pub(crate) const LEAF: &str = data!("leaf.pem");
pub(crate) const REQUEST: &str = data!("request.pem");
pub(crate) const CRL: &str = data!("crl.pem");
pub(crate) const SEC1: &str = data!("sec1.pem");
pub(crate) const PKCS1: &str = data!("pkcs1.pem");

pub(crate) fn der_of(pem_text: &str) -> Vec<u8> {
    pem::parse(pem_text).unwrap().into_contents()
}
pub(crate) fn der_in(item: &ItemContent) -> Vec<u8> {
    match item {
        ItemContent::Certificate(it) => it.as_der().to_vec(),
        ItemContent::CertificateRequest(it) => it.as_der().to_vec(),
        ItemContent::Crl(it) => it.as_der().to_vec(),
        ItemContent::PrivateKey(it) => it.as_secret_der().to_vec(),
        ItemContent::PublicKey(it) => it.as_der().to_vec(),
        other => panic!("{other:?}"),
    }
}
pub(crate) fn certificates(contents: &Contents) -> Vec<Vec<u8>> {
    contents
        .certificates()
        .map(|certificate| certificate.as_der().to_vec())
        .collect()
}
pub(crate) fn kinds(contents: &Contents) -> Vec<ItemKind> {
    contents
        .items
        .iter()
        .map(|item| item.content.kind())
        .collect()
}
pub(crate) fn reasons(contents: &Contents) -> Vec<SkipReason> {
    contents
        .skipped
        .iter()
        .map(|skipped| skipped.reason)
        .collect()
}
pub(crate) fn each_line(text: &str, change: impl Fn(&str) -> String) -> String {
    text.lines().map(change).collect::<Vec<_>>().join("\n")
}
