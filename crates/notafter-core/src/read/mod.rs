//! Reading: octets of any shape become items.
//!
//! [`any`] takes what people have and loses nothing silently: what it cannot read is
//! listed with its place and its reason.

mod any;
mod bare;
mod base64;
mod ber;
mod classify;
mod collect;
mod contents;
pub mod crl;
mod encode;
mod key_match;
mod label;
mod oids;
mod pem;
mod pem_writer;
mod pkcs7;
mod plain;
mod private_key;
mod public_key;
mod request;
mod request_match;
mod skipped;
mod sniff;
mod utf16;

pub use any::any;
pub use contents::{Contents, Form, Item, ItemContent, ItemKind, Remark, Source};
pub use crl::{CertificateRevocationList, RevokedCertificate};
pub use key_match::{KeyMatch, KeyMatchUnknown};
pub use pem_writer::to_pem;
pub use private_key::{PrivateKey, PrivateKeyForm};
pub use public_key::PublicKey;
pub use request::{CertificateRequest, RequestAttribute};
pub use request_match::SanDrift;
pub use skipped::{SkipReason, Skipped};
