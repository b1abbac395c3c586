//! Whose rules, and what each of them weighs: profiles are data.
//!
//! A check asks its profile for the weight of a [`Rule`] and never which profile it is.

mod rule;

use std::fmt;
use std::str::FromStr;

pub use rule::Rule;

use super::Severity;

/// Whose rules a chain is judged by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Profile {
    /// RFC 5280 to the letter, for any purpose.
    Rfc5280,
    /// What browsers and the CA/Browser Forum require of TLS servers on top of it.
    WebPki,
}

/// A text that names no [`Profile`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not a profile: rfc5280 or web-pki")]
pub struct UnknownProfile;

impl Profile {
    /// Every profile.
    pub const ALL: &'static [Self] = &[Self::Rfc5280, Self::WebPki];

    /// The stable spelling.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Rfc5280 => "rfc5280",
            Self::WebPki => "web-pki",
        }
    }

    /// How much it weighs under this profile that the rule is broken; `None` where the profile does
    /// not have the rule.
    pub const fn severity(self, rule: Rule) -> Option<Severity> {
        let (rfc5280, web_pki) = rule.severities();
        match self {
            Self::Rfc5280 => rfc5280,
            Self::WebPki => web_pki,
        }
    }

    /// The rules that this profile has, each with its weight, in the order of [`Rule::ALL`].
    pub fn rules(self) -> impl Iterator<Item = (Rule, Severity)> {
        let all = Rule::ALL.iter();
        all.filter_map(move |rule| Some((*rule, self.severity(*rule)?)))
    }
}

impl fmt::Display for Profile {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl FromStr for Profile {
    type Err = UnknownProfile;

    fn from_str(text: &str) -> Result<Self, UnknownProfile> {
        let found = Self::ALL.iter().find(|profile| profile.as_str() == text);
        found.copied().ok_or(UnknownProfile)
    }
}
