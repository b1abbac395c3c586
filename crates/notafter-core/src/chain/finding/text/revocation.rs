//! Findings on revocation in words.

use super::{Code, FactValue, Facts};
use crate::chain::check::revocation::{Distrust, Why};
use crate::read::crl::CrlAnomalyCode;

/// What is said of whom.
pub(super) fn message(code: Code, facts: &Facts<'_>, who: &str) -> String {
    let show = |name| facts.show(name);
    let list = format!("The revocation list of \"{}\"", show("crl_issuer"));
    match code {
        Code::Revoked => {
            let since = if facts.is_empty("invalidity_date") {
                String::new()
            } else {
                format!(", invalid since {}", show("invalidity_date"))
            };
            format!(
                "{who} is revoked since {} ({}{since}), says the revocation list of \"{}\".",
                show("revoked_at"),
                show("reason"),
                show("crl_issuer")
            )
        }
        Code::CrlExpired => format!(
            "{list} has expired: the next one was due at {}, and it is judged at {}.",
            show("next_update"),
            show("at")
        ),
        Code::CrlNotYetValid => format!(
            "{list} was issued later: at {}, and it is judged at {}.",
            show("this_update"),
            show("at")
        ),
        Code::CrlNotAuthentic => format!("{list} does not count: {}.", reason(facts)),
        Code::CrlRule => format!("{list} does not count: {}.", rule(facts)),
        Code::CrlUnknownCriticalExtension => format!(
            "{list} has a critical extension that is not known here ({}), and cannot show that a certificate is not revoked.",
            show("oid")
        ),
        _ => format!("{who} may be revoked, which is not known: {}.", why(facts)),
    }
}

fn text<'a>(facts: &'a Facts<'_>, name: &str) -> &'a str {
    match facts.get(name) {
        Some(FactValue::Text(text)) => text,
        _ => "",
    }
}

fn reason(facts: &Facts<'_>) -> &'static str {
    let found = Distrust::ALL.iter();
    let mut found = found.filter(|it| it.as_str() == text(facts, "reason"));
    found.next().map_or("", |it| it.sentence())
}

fn rule(facts: &Facts<'_>) -> &'static str {
    let found = CrlAnomalyCode::ALL.iter();
    let mut found = found.filter(|it| it.as_str() == text(facts, "rule"));
    found.next().map_or("", |it| it.sentence())
}

fn why(facts: &Facts<'_>) -> &'static str {
    let found = Why::ALL.iter();
    let mut found = found.filter(|it| it.as_str() == text(facts, "why"));
    found.next().map_or("", |it| it.sentence())
}

/// How to mend it.
pub(super) fn remedy(code: Code, facts: &Facts<'_>) -> String {
    let fixed = match code {
        Code::Revoked if text(facts, "reason") == "certificateHold" => {
            "Ask the CA to release the certificate, or have a new one issued."
        }
        Code::Revoked => "Make a new key, have a new certificate issued for it, and install that.",
        Code::RevocationStatusUnknown => {
            let urls = facts.show("crl_urls");
            let from = if urls.is_empty() {
                String::new()
            } else {
                format!(" ({urls})")
            };
            return format!(
                "Give a current revocation list of \"{}\"{from}.",
                facts.show("issuer")
            );
        }
        Code::CrlExpired => {
            "Fetch the list again; if it is still the old one, tell the CA that its list has expired."
        }
        Code::CrlNotYetValid => "Check the clock, or give the list of that time.",
        Code::CrlNotAuthentic => {
            "Give the certificate of the list's issuer beside the intermediates; if it is there, the list was changed or forged."
        }
        _ => "Tell the CA that its revocation list does not follow RFC 5280.",
    };
    fixed.to_owned()
}
