//! What to ask.

use crate::fetch::FetchOptions;

/// What to ask of each address.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct MatrixOptions {
    /// How to fetch. Its timeout is for the resolution, and again for each observation.
    /// [`address`](FetchOptions::address) and [`key_type`](FetchOptions::key_type) narrow what is
    /// asked to one of them.
    pub fetch: FetchOptions,
    /// Whether to ask for the other type of key as well: for ECDSA where the server shows RSA, and
    /// for RSA where it shows ECDSA. Yes by default.
    pub key_types: bool,
    /// Whether to ask without a name as well, which shows the default certificate. No by default.
    pub without_server_name: bool,
}

impl MatrixOptions {
    /// Every address and type of key, fetched like this.
    pub const fn new(fetch: FetchOptions) -> Self {
        Self {
            fetch,
            key_types: true,
            without_server_name: false,
        }
    }

    /// The same, asking for the other type of key, or not.
    #[must_use]
    pub fn with_key_types(self, key_types: bool) -> Self {
        Self { key_types, ..self }
    }

    /// The same, asking without a name as well, or not.
    #[must_use]
    pub fn with_without_server_name(self, without_server_name: bool) -> Self {
        Self {
            without_server_name,
            ..self
        }
    }
}

impl Default for MatrixOptions {
    fn default() -> Self {
        Self::new(FetchOptions::default())
    }
}
