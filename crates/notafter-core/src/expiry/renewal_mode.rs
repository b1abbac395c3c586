//! Who renews a certificate.

use std::fmt;

/// Who renews a certificate, as far as the caller knows: nothing in the certificate says so. Codes are
/// stable in every language.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum RenewalMode {
    /// A program does it (ACME and the like). That renewal falls due is no news; that it did not happen is.
    Automated,
    /// People do it: they are told as the end comes nearer.
    Manual,
    /// Nobody said; taken as [`Manual`](Self::Manual), which is never silent where it should not be.
    #[default]
    Unknown,
}

impl RenewalMode {
    /// Every mode, in the order of declaration.
    pub const ALL: &'static [Self] = &[Self::Automated, Self::Manual, Self::Unknown];

    /// The stable spelling, in kebab case, the same in every language.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Automated => "automated",
            Self::Manual => "manual",
            Self::Unknown => "unknown",
        }
    }
}

impl fmt::Display for RenewalMode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}
