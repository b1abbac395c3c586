//! Whom to trust: anchors, what each is trusted for, and the store that finds them.

mod anchor;
mod purpose;
mod store;

pub use anchor::TrustAnchor;
pub use purpose::{Purpose, PurposeSet, UnknownPurpose};
pub(crate) use store::SubjectId;
pub use store::TrustStore;
