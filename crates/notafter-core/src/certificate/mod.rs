//! Certificates: every fact, borrowed from their DER (RFC 5280 section 4).
//!
//! A [`Certificate`] keeps its DER and the places of its fields, found in one strict pass. Accessors borrow; nothing is copied
//! until text is asked for. A certificate that breaks its profile is still a certificate: what is wrong
//! is told by [`Certificate::anomalies`], and only a structure that cannot be walked is a
//! [`ParseError`](crate::error::ParseError).

mod algorithm;
mod anomaly;
mod extensions;
mod general_name;
mod kind;
mod layout;
mod name;
pub mod oids;
mod public_key;
mod serial_number;
mod validation_level;
mod view;

pub use algorithm::{AlgorithmIdentifier, RsaPssParameters};
pub use anomaly::{Anomaly, AnomalyCode};
pub use extensions::*;
pub(crate) use general_name::is_host_name;
pub use general_name::{GeneralName, GeneralNames};
pub use kind::CertificateKind;
pub use name::{Attribute, AttributeValue, Attributes, Name};
pub use public_key::{Curve, KeyAlgorithm, KeyFacts, SubjectPublicKeyInfo, key_text};
pub use serial_number::SerialNumber;
pub use validation_level::ValidationLevel;
pub use view::{Certificate, Validity};
