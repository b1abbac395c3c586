//! What is wrong with a certificate by itself: where it breaks RFC 5280's profile or DER,
//! although it can be read.

mod code;
mod extensions;
mod names;
mod structure;

pub use code::AnomalyCode;

use std::fmt;

use super::Certificate;
use crate::facts::{Fact, write_with_facts};

/// One thing wrong with a certificate.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Anomaly {
    /// What.
    pub code: AnomalyCode,
    /// Where and how much.
    pub facts: Vec<Fact>,
}

impl Anomaly {
    fn new(code: AnomalyCode, facts: impl Into<Vec<Fact>>) -> Self {
        Self {
            code,
            facts: facts.into(),
        }
    }
}

impl fmt::Display for Anomaly {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write_with_facts(f, self.code.sentence(), &self.facts)
    }
}

/// Everything wrong with a certificate by itself.
pub(super) fn find(certificate: &Certificate) -> Vec<Anomaly> {
    let mut found = Vec::new();
    structure::version(certificate, &mut found);
    structure::serial_number(certificate, &mut found);
    structure::signature_algorithm(certificate, &mut found);
    names::issuer(certificate, &mut found);
    structure::validity(certificate, &mut found);
    names::subject(certificate, &mut found);
    structure::public_key(certificate, &mut found);
    extensions::list(certificate, &mut found);
    extensions::each(certificate, &mut found);
    names::subject_alt_names(certificate, &mut found);
    extensions::authority(certificate, &mut found);
    found
}
