//! The one error of all functions: a class, a stable code, facts and a sentence.

use std::fmt;

use serde::Serialize;

use crate::Facts;

/// Why a function gave no answer. Each language has an exception of each class, with these fields.
///
/// What is wrong with a certificate, a chain or a server is never an error: it is in the record. An error is about
/// what the caller gave.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Error))]
#[serde(tag = "class", rename_all = "kebab-case")]
#[non_exhaustive]
pub enum NotAfterError {
    /// Octets that are not what they were given as.
    Parse {
        /// Why, by its stable code.
        code: String,
        /// Why and what to do, as a sentence.
        reason: String,
        /// The particulars.
        facts: Facts,
    },
    /// A text that names no target.
    Target {
        /// Why, by its stable code.
        code: String,
        /// Why and what to do, as a sentence.
        reason: String,
        /// The particulars; `suggestion` is what was probably meant.
        facts: Facts,
    },
    /// An argument that cannot be used: a code that is none, a policy that contradicts itself, a record of a later
    /// version.
    Argument {
        /// Why, by its stable code.
        code: String,
        /// Why and what to do, as a sentence.
        reason: String,
        /// The particulars; `field` is the argument.
        facts: Facts,
    },
    /// Roots that cannot be used.
    Trust {
        /// Why, by its stable code.
        code: String,
        /// Why and what to do, as a sentence.
        reason: String,
        /// The particulars.
        facts: Facts,
    },
    /// The caller wished to stop.
    Cancelled {
        /// `cancelled`.
        code: String,
        /// The same as a sentence.
        reason: String,
        /// None.
        facts: Facts,
    },
    /// A fault of notafter: please report it.
    Internal {
        /// `internal`.
        code: String,
        /// What happened.
        reason: String,
        /// The particulars.
        facts: Facts,
    },
}

impl NotAfterError {
    /// The class: `parse`, `target`, `argument`, `trust`, `cancelled` or `internal`.
    pub const fn class(&self) -> &'static str {
        match self {
            Self::Parse { .. } => "parse",
            Self::Target { .. } => "target",
            Self::Argument { .. } => "argument",
            Self::Trust { .. } => "trust",
            Self::Cancelled { .. } => "cancelled",
            Self::Internal { .. } => "internal",
        }
    }

    /// Code, sentence and facts.
    pub const fn parts(&self) -> (&String, &String, &Facts) {
        match self {
            Self::Parse {
                code,
                reason,
                facts,
            }
            | Self::Target {
                code,
                reason,
                facts,
            }
            | Self::Argument {
                code,
                reason,
                facts,
            }
            | Self::Trust {
                code,
                reason,
                facts,
            }
            | Self::Cancelled {
                code,
                reason,
                facts,
            }
            | Self::Internal {
                code,
                reason,
                facts,
            } => (code, reason, facts),
        }
    }
}

impl fmt::Display for NotAfterError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.parts().1)
    }
}

impl std::error::Error for NotAfterError {}
