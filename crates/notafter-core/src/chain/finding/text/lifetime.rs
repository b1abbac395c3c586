//! Lifetimes in words.

use super::Facts;

pub(super) fn message(who: &str, facts: &Facts<'_>) -> String {
    format!(
        "{who} lives for {} days; on {}, when it begins, public CAs may issue it for {} at most.",
        facts.show("days"),
        facts.show("not_before"),
        facts.show("maximum")
    )
}

pub(super) const REMEDY: &str = "If a public CA issued it, have it issued again for a shorter time; a private CA \
     is not bound by this, but some clients (Apple's among them) hold it to limits of their own.";
