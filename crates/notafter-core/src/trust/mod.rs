//! Whom to trust: anchors, what each is trusted for, and the store that finds them.

mod anchor;
mod purpose;
mod read;
mod source;
mod store;

pub use anchor::TrustAnchor;
pub use purpose::{Purpose, PurposeSet, UnknownPurpose};
pub use read::ReadTrustStore;
pub use source::TrustSource;
pub(crate) use store::SubjectId;
pub use store::TrustStore;
