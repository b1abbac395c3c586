//! How thoroughly a public CA looked at the subject.

use super::{Certificate, oids};

/// The validation level that the CA/Browser Forum's policy OIDs tell.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ValidationLevel {
    /// Control of the domain alone (BR 7.1.6.1: 2.23.140.1.2.1).
    Domain,
    /// An organisation (2.23.140.1.2.2; code signing: 2.23.140.1.4.1).
    Organization,
    /// A person (2.23.140.1.2.3).
    Individual,
    /// Extended validation (2.23.140.1.1; code signing: 2.23.140.1.3).
    Extended,
    /// Nothing tells: a private CA, an old certificate, a CA's own certificate.
    Unknown,
}

impl ValidationLevel {
    /// Every level.
    pub const ALL: &'static [Self] = &[
        Self::Domain,
        Self::Organization,
        Self::Individual,
        Self::Extended,
        Self::Unknown,
    ];

    /// The stable spelling.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Domain => "dv",
            Self::Organization => "ov",
            Self::Individual => "iv",
            Self::Extended => "ev",
            Self::Unknown => "unknown",
        }
    }
}

impl Certificate {
    /// The validation level. A CA's certificate lists the policies that it may issue under, which says
    /// nothing of its own validation: it is [`Unknown`](ValidationLevel::Unknown).
    pub fn validation_level(&self) -> ValidationLevel {
        if self.is_ca() {
            return ValidationLevel::Unknown;
        }
        let levels = self
            .certificate_policies()
            .into_iter()
            .flatten()
            .filter_map(|policy| {
                Some(match policy.oid {
                    oids::CABF_EXTENDED_VALIDATION | oids::CABF_EV_CODE_SIGNING => {
                        ValidationLevel::Extended
                    }
                    oids::CABF_ORGANIZATION_VALIDATED | oids::CABF_CODE_SIGNING => {
                        ValidationLevel::Organization
                    }
                    oids::CABF_INDIVIDUAL_VALIDATED => ValidationLevel::Individual,
                    oids::CABF_DOMAIN_VALIDATED => ValidationLevel::Domain,
                    _ => return None,
                })
            });
        // BR 7.1.2.7.9 has exactly one; of several, the most thorough is told.
        levels
            .max_by_key(|level| match level {
                ValidationLevel::Extended => 3,
                ValidationLevel::Organization => 2,
                ValidationLevel::Individual => 1,
                _ => 0,
            })
            .unwrap_or(ValidationLevel::Unknown)
    }
}
