//! What an episode is about: what folds many places into one event.

use super::code::Condition;
use super::standing::{PastEpisode, Standing};

/// A condition, and what it is a condition of. Equal matters share one episode.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Matter<'a> {
    pub(super) condition: Condition,
    pub(super) tag: Option<&'a str>,
    pub(super) subject: Subject<'a>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Subject<'a> {
    /// By its fingerprint.
    Certificate(&'a str),
    Place {
        target: &'a str,
        address: Option<&'a str>,
        key_type: Option<&'a str>,
    },
}

impl<'a> Matter<'a> {
    /// The matter of this condition at this place. There is none where it would be a certificate's and there is no
    /// certificate.
    pub(super) fn of(condition: Condition, standing: &'a Standing) -> Option<Self> {
        Self::new(condition, standing, standing.fingerprint())
    }

    /// The matter of an episode that is over.
    pub(super) fn of_past(past: &'a PastEpisode, standing: &'a Standing) -> Option<Self> {
        Self::new(past.condition, standing, past.fingerprint_sha256.as_deref())
    }

    fn new(
        condition: Condition,
        standing: &'a Standing,
        fingerprint: Option<&'a str>,
    ) -> Option<Self> {
        let location = &standing.location;
        let subject = if condition.is_of_certificate() {
            Subject::Certificate(fingerprint?)
        } else {
            Subject::Place {
                target: &location.target,
                address: location.address.as_deref(),
                key_type: location.key_type.as_deref(),
            }
        };
        Some(Self {
            condition,
            tag: location.tag.as_deref(),
            subject,
        })
    }
}
