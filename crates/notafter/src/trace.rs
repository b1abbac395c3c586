//! What the spans of all modules have in common.
//!
//! Their targets, names and fields are part of what products build filters and dashboards on, and are
//! told in `docs/tracing.md`.

use crate::fetch::text::shown;
use crate::target::Target;

/// The target of everything that fetches.
pub(crate) const FETCH: &str = "notafter::fetch";

/// The target of scans.
#[cfg(feature = "tokio")]
pub(crate) const SCAN: &str = "notafter::scan";

/// The target of judgements.
pub(crate) const CHECK: &str = "notafter::check";

/// What a step came to that has no outcome of its own, since the next one follows.
pub(crate) const DONE: &str = "done";

/// The host of a target, fit to be written down: a `Host` can be made of any text.
pub(crate) fn host(target: &Target) -> String {
    name(&target.host.to_string())
}

/// The same for a name.
pub(crate) fn name(name: &str) -> String {
    shown(name.as_bytes(), MAX_HOST)
}

/// Octets of a host name that are written down: 255, as many as a name of the DNS has (RFC 1035
/// section 2.3.4).
const MAX_HOST: usize = 255;
