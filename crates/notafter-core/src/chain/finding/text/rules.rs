//! Rules of the Baseline Requirements in words.

use super::{Code, Facts};

/// The message of one of these codes; nothing for others.
pub(super) fn message(code: Code, who: &str, facts: &Facts<'_>) -> String {
    match code {
        Code::LifetimeTooLong => format!(
            "{who} lives for {} days; on {}, when it begins, public CAs may issue it for {} at most.",
            facts.show("days"),
            facts.show("not_before"),
            facts.show("maximum")
        ),
        Code::SignatureParameters => format!(
            "{who} names its signature algorithm {} in another form than its standard: {}.",
            facts.show("algorithm"),
            facts.show("rule")
        ),
        _ => String::new(),
    }
}

/// The remedy of one of these codes; nothing for others.
pub(super) const fn remedy(code: Code) -> &'static str {
    match code {
        Code::LifetimeTooLong => {
            "If a public CA issued it, have it issued again for a shorter time; a private CA is not bound by this, but some clients (Apple's among them) hold it to limits of their own."
        }
        Code::SignatureParameters => {
            "It works with most clients; tell the CA, which writes its certificates wrongly."
        }
        _ => "",
    }
}
