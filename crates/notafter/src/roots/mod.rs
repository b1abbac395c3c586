//! Roots that need not be given: Mozilla's, which come with the library, and those of the system.
//!
//! A store of any other roots is made by [`TrustStore::from_bytes`](notafter_core::trust::TrustStore::from_bytes).

#[cfg(feature = "mozilla-roots")]
mod mozilla;
#[cfg(feature = "native-roots")]
mod native;

#[cfg(feature = "mozilla-roots")]
pub use mozilla::mozilla;
#[cfg(feature = "native-roots")]
pub use native::{
    NATIVE_PURPOSES, NativeRoots, NativeRootsError, NativeRootsProblem, NativeRootsProblemCode,
    native,
};
