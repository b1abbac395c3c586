//! Candidates from a zone's master file; what is read of it stands with the [module](super) above.

mod entries;
mod issue;
mod name;
mod number;
mod reader;
mod record;
mod record_type;
mod service_binding;
mod srv;

pub use issue::{ZoneIssue, ZoneIssueCode};
pub use reader::{ZoneCandidates, ZoneOptions, from_zone};
pub use record_type::ZoneRecordType;
