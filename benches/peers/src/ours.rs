//! The library itself, as a contestant.
//!
//! Its scan is not written yet. When it is, [`CONTESTANTS`] gets the certificate alone from TLS 1.2
//! (goal: 2.2 times TCP alone), and full handshakes of TLS 1.2 and 1.3 (goal: 0.7 times Go's), and
//! `clients::run` their modes.

use crate::contestants::Contestant;

/// What this library takes part with.
pub(crate) const CONTESTANTS: &[Contestant] = &[];

/// Said while it does not take part.
pub(crate) const ABSENT: &str = "notafter does not take part yet: it has no scan";
