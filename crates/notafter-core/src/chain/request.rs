//! What is to be validated.

use std::fmt;
use std::str::FromStr;

use super::{DEFAULT_MAX_DEPTH, PolicyInputs};
use crate::certificate::Certificate;
use crate::name_match::ReferenceName;
use crate::read::CertificateRevocationList;
use crate::time::Timestamp;
use crate::trust::Purpose;

/// What is asked of revocation lists.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
pub enum RevocationMode {
    /// Nothing: revocation is not looked at.
    #[default]
    Off,
    /// That they tell of every certificate of the path, but the anchor, that it is not revoked (RFC 5280 section 6.1.3
    /// (a)(3)). Where they do not tell, the path is not valid. Left out are those of which nobody tells it (RFC 9608 section 4).
    Required,
    /// What they tell. Where they do not tell, that is a warning.
    BestEffort,
}

/// A text that names no [`RevocationMode`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not a way to ask for revocation: off, required or best-effort")]
pub struct UnknownRevocationMode;

impl RevocationMode {
    /// Every mode.
    pub const ALL: &'static [Self] = &[Self::Off, Self::Required, Self::BestEffort];

    /// The stable spelling.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Off => "off",
            Self::Required => "required",
            Self::BestEffort => "best-effort",
        }
    }
}

impl fmt::Display for RevocationMode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl FromStr for RevocationMode {
    type Err = UnknownRevocationMode;

    fn from_str(text: &str) -> Result<Self, UnknownRevocationMode> {
        let found = Self::ALL.iter().find(|mode| mode.as_str() == text);
        found.copied().ok_or(UnknownRevocationMode)
    }
}

/// What is to be validated, and for what.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ValidationRequest<'a> {
    /// The certificate that is judged.
    pub end_entity: &'a Certificate,
    /// Certificates that may help, in any order; what does not belong is passed over. They are
    /// not trusted.
    pub intermediates: &'a [Certificate],
    /// What the certificate has to name; `None` leaves names unchecked.
    pub name: Option<ReferenceName>,
    /// What it is to be used for; [`Purpose::ServerAuth`] by default.
    pub purpose: Purpose,
    /// The instant at which it has to be valid.
    pub at: Timestamp,
    /// Intermediate certificates allowed between it and the anchor, self-issued ones not counted;
    /// [`DEFAULT_MAX_DEPTH`] by default.
    pub max_depth: u8,
    /// Valid paths that are looked for beyond the first; 0 by default.
    pub other_paths: usize,
    /// What is asked of certificate policies; any will do by default, and none is needed.
    pub policies: PolicyInputs,
    /// Revocation lists, complete and delta, in any order; what does not belong is passed over.
    pub crls: &'a [CertificateRevocationList],
    /// What is asked of them; [`RevocationMode::Off`] by default.
    pub revocation: RevocationMode,
}

impl<'a> ValidationRequest<'a> {
    /// This certificate at this instant, for a TLS server, with no intermediates and no name.
    pub const fn new(end_entity: &'a Certificate, at: Timestamp) -> Self {
        Self {
            end_entity,
            intermediates: &[],
            name: None,
            purpose: Purpose::ServerAuth,
            at,
            max_depth: DEFAULT_MAX_DEPTH,
            other_paths: 0,
            policies: PolicyInputs::new(),
            crls: &[],
            revocation: RevocationMode::Off,
        }
    }

    /// With these certificates to build a path from.
    #[must_use]
    pub const fn with_intermediates(mut self, intermediates: &'a [Certificate]) -> Self {
        self.intermediates = intermediates;
        self
    }

    /// With this name, which the certificate has to have.
    #[must_use]
    pub fn with_name(mut self, name: impl Into<ReferenceName>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// For this purpose.
    #[must_use]
    pub const fn with_purpose(mut self, purpose: Purpose) -> Self {
        self.purpose = purpose;
        self
    }

    /// With at most so many intermediates in the path.
    #[must_use]
    pub const fn with_max_depth(mut self, max_depth: u8) -> Self {
        self.max_depth = max_depth;
        self
    }

    /// With up to so many valid paths beyond the first. Each costs about as much as the first one.
    #[must_use]
    pub const fn with_other_paths(mut self, other_paths: usize) -> Self {
        self.other_paths = other_paths;
        self
    }

    /// With these demands on certificate policies.
    #[must_use]
    pub fn with_policies(mut self, policies: PolicyInputs) -> Self {
        self.policies = policies;
        self
    }

    /// With these revocation lists. Where the mode is [`RevocationMode::Off`] it becomes
    /// [`RevocationMode::Required`], also where there are no lists; whoever wants another one says so afterwards.
    #[must_use]
    pub const fn with_crls(mut self, crls: &'a [CertificateRevocationList]) -> Self {
        self.crls = crls;
        if matches!(self.revocation, RevocationMode::Off) {
            self.revocation = RevocationMode::Required;
        }
        self
    }

    /// With this asked of the revocation lists.
    #[must_use]
    pub const fn with_revocation(mut self, mode: RevocationMode) -> Self {
        self.revocation = mode;
        self
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mode_is_read_as_it_is_written() {
        for mode in RevocationMode::ALL {
            assert_eq!(mode.as_str().parse(), Ok(*mode));
        }
        assert_eq!(
            "Required".parse::<RevocationMode>(),
            Err(UnknownRevocationMode)
        );
    }
}
