//! How urgent it is, and how it stands.

use std::fmt;

/// How urgent it is, in rising order. Codes are stable in every language.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Level {
    /// Nothing to do.
    None,
    /// Renewal is due: plan it.
    Notice,
    /// Half of the time for renewal is gone, or the automation did not do it when it
    /// should have: somebody should look.
    Warning,
    /// The end is near or past: act now.
    Critical,
}

impl Level {
    /// Every level, from the least to the most urgent.
    pub const ALL: &'static [Self] = &[Self::None, Self::Notice, Self::Warning, Self::Critical];

    /// The levels that a threshold begins, from the least to the most urgent.
    pub(super) const ALERTS: [Self; 3] = [Self::Notice, Self::Warning, Self::Critical];

    /// The stable spelling, in kebab case, the same in every language.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Notice => "notice",
            Self::Warning => "warning",
            Self::Critical => "critical",
        }
    }
}

impl fmt::Display for Level {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// How a certificate stands at an instant. Codes are stable in every language,
/// and new ones may be added.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum State {
    /// Its first valid instant is still to come. The level is
    /// [`None`](Level::None): that it cannot be used yet is for the validator to
    /// say; its end is not near.
    NotYetValid,
    /// Valid, and nothing is to be done. The level is [`None`](Level::None).
    Valid,
    /// Valid, and the time to renew it has come. The level is
    /// [`Notice`](Level::Notice), or [`None`](Level::None) where a program renews it.
    RenewalDue,
    /// Valid, but it should have been renewed by now. The level is
    /// [`Warning`](Level::Warning) or [`Critical`](Level::Critical).
    Overdue,
    /// Its last valid instant is past. The level is [`Critical`](Level::Critical).
    Expired,
    /// It has been revoked, whatever its dates say. The level is
    /// [`Critical`](Level::Critical).
    Revoked,
    /// Its dates contradict each other (it ends before it begins), so that no
    /// state follows from them and it is never valid. The level is
    /// [`Critical`](Level::Critical).
    Unknown,
}

impl State {
    /// Every state, in the order of declaration.
    pub const ALL: &'static [Self] = &[
        Self::NotYetValid,
        Self::Valid,
        Self::RenewalDue,
        Self::Overdue,
        Self::Expired,
        Self::Revoked,
        Self::Unknown,
    ];

    /// The stable spelling, in kebab case, the same in every language.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::NotYetValid => "not-yet-valid",
            Self::Valid => "valid",
            Self::RenewalDue => "renewal-due",
            Self::Overdue => "overdue",
            Self::Expired => "expired",
            Self::Revoked => "revoked",
            Self::Unknown => "unknown",
        }
    }
}

impl fmt::Display for State {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn levels_rise_and_have_stable_codes() {
        assert!(Level::ALL.is_sorted());
        let codes: Vec<_> = Level::ALL.iter().map(Level::to_string).collect();
        assert_eq!(codes, ["none", "notice", "warning", "critical"]);
        assert_eq!(Level::ALERTS, Level::ALL[1..]);
    }

    #[test]
    fn states_have_stable_codes() {
        let codes: Vec<_> = State::ALL.iter().map(State::to_string).collect();
        assert_eq!(
            codes,
            [
                "not-yet-valid",
                "valid",
                "renewal-due",
                "overdue",
                "expired",
                "revoked",
                "unknown"
            ]
        );
    }
}
