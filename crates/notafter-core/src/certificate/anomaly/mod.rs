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

impl Certificate {
    /// Everything wrong with the certificate by itself, in the order of its fields; nothing
    /// here depends on time, trust or use.
    pub fn anomalies(&self) -> Vec<Anomaly> {
        let mut found = Vec::new();
        structure::version(self, &mut found);
        structure::serial_number(self, &mut found);
        structure::signature_algorithm(self, &mut found);
        names::issuer(self, &mut found);
        structure::validity(self, &mut found);
        names::subject(self, &mut found);
        structure::public_key(self, &mut found);
        extensions::list(self, &mut found);
        extensions::each(self, &mut found);
        names::subject_alt_names(self, &mut found);
        extensions::authority(self, &mut found);
        found
    }
}
