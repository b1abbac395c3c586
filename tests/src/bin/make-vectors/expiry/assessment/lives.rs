//! Whole lives of certificates: each instant at which something changes, and the second before it.

use serde_json::{Value, json};

use super::{Life, tables};
use crate::case::Case;

/// A certificate's life.
pub(super) struct Whole {
    pub(super) name: &'static str,
    pub(super) about: &'static str,
    /// The first and the last valid second.
    pub(super) validity: (&'static str, &'static str),
    pub(super) policy: &'static str,
    pub(super) renewal_mode: &'static str,
    /// In the order of time, from the first valid second on.
    pub(super) turns: &'static [Turn],
}

/// What begins; the second before and the first of it; seconds left at that; state and level from there on.
pub(super) type Turn = (
    &'static str,
    &'static str,
    &'static str,
    i64,
    (&'static str, &'static str),
);

pub(super) fn cases() -> Vec<Case> {
    let lives = [
        tables::SIX_DAYS,
        tables::FORTY_SEVEN_DAYS,
        tables::YEARS,
        tables::NO_END,
        tables::CALENDAR,
        tables::SHORT,
    ];
    lives.into_iter().flatten().flat_map(Whole::cases).collect()
}

impl Whole {
    fn cases(&self) -> Vec<Case> {
        let mut cases = Vec::new();
        let mut before = ("not-yet-valid", "none");
        for (index, &(place, last, at, left, stand)) in self.turns.iter().enumerate() {
            let next = self.turns.get(index + 1).map_or("", |turn| turn.2);
            let about = format!("{} A second before: {place}.", self.about);
            let name = format!("second-before-{place}");
            cases.push(self.at((&name, &about), last, before, left + 1, at));
            let about = format!("{} The first second: {place}.", self.about);
            cases.push(self.at((place, &about), at, stand, left, next));
            before = stand;
        }
        cases
    }

    fn at(
        &self,
        place: (&str, &str),
        at: &str,
        stand: (&str, &str),
        left: i64,
        next: &str,
    ) -> Case {
        let begins = |state: &str| {
            let turn = self.turns.iter().find(|turn| turn.4.0 == state);
            *turn.expect("each life has it")
        };
        let (due, overdue) = (begins("renewal-due"), begins("overdue"));
        let notice = due.3;
        let mut life = Life::new(self.name, self.validity, self.policy, due.2);
        life.more = json!({"renewal_mode": self.renewal_mode});
        let mut case = life.at(place, at, stand, left, next);
        case.add_expectations(&json!({
            "renewal_mode": self.renewal_mode,
            "not_before": self.validity.0,
            "lifetime_seconds": self.turns.first().map(|turn| turn.3),
            "effective_not_after": self.validity.1,
            "limited_by": "leaf",
            "overdue_at": overdue.2,
            "alert_at": self.alerts(),
            // How much of the notice is gone (docs/expiry.md).
            "overdue_permille": ((notice - left) * 1000).div_euclid(notice),
        }));
        case
    }

    /// The first turn of each level but none; the end has that of what came before it.
    fn alerts(&self) -> Vec<Value> {
        let turns = self.turns.iter().filter(|turn| turn.4.0 != "expired");
        turns
            .filter(|turn| turn.4.1 != "none")
            .map(|turn| json!({"level": turn.4.1, "at": turn.2}))
            .collect()
    }
}
