//! Where the anchors come from.

use crate::time::Timestamp;

/// What a store was made from.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct TrustSource {
    /// Whose anchors they are, for people: `Mozilla`.
    pub name: String,
    /// Which edition, in the words of who publishes it.
    pub version: Option<String>,
    /// The instant of which they are the state. Anchors that were added or removed since are not told apart.
    pub as_of: Option<Timestamp>,
}

impl TrustSource {
    /// A source of this name, of an unknown edition.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            version: None,
            as_of: None,
        }
    }

    /// The same, in this edition.
    #[must_use]
    pub fn with_version(mut self, version: impl Into<String>) -> Self {
        self.version = Some(version.into());
        self
    }

    /// The same, as of this instant.
    #[must_use]
    pub const fn with_as_of(mut self, instant: Timestamp) -> Self {
        self.as_of = Some(instant);
        self
    }
}
