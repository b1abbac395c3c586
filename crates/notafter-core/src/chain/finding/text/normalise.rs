//! What is said of chains that are to be put in order.

use super::{Code, Facts};
use crate::facts::FactValue;

/// Places of an order that are shown before it is cut: 20, about twice as many as the longest chains have.
const MAX_SHOWN_PLACES: usize = 20;

/// Places as people count them, from the first. Facts count from 0.
fn ordinal(index: i64) -> String {
    let place = index.saturating_add(1);
    let ending = match (place % 10, place % 100) {
        (_, 11..=13) => "th",
        (1, _) => "st",
        (2, _) => "nd",
        (3, _) => "rd",
        _ => "th",
    };
    format!("{place}{ending}")
}

/// The places from leaf to root.
fn order(facts: &Facts<'_>) -> String {
    let Some(FactValue::List(places)) = facts.get("order") else {
        return String::new();
    };
    let shown = places.iter().take(MAX_SHOWN_PLACES);
    let shown: Vec<String> = shown
        .filter_map(|it| Some(ordinal(it.parse().ok()?)))
        .collect();
    let more = if places.len() > shown.len() {
        ", ..."
    } else {
        ""
    };
    format!("{}{more}", shown.join(", "))
}

/// How to mend the order.
pub(super) fn remedy_of_order(facts: &Facts<'_>) -> String {
    format!(
        "Put the certificates in this order, leaf first: {}.",
        order(facts)
    )
}

/// The finding in words; `who` is the certificate.
pub(super) fn message(code: Code, facts: &Facts<'_>, who: &str) -> String {
    match code {
        Code::WrongOrder => format!(
            "The certificates are in the wrong order; from leaf to root they stand in these places: {}.",
            order(facts)
        ),
        Code::DuplicateCertificate => match facts.get("first_index") {
            Some(FactValue::Integer(first)) => format!(
                "{who} is here more than once, first in the {} place.",
                ordinal(*first)
            ),
            _ => format!("{who} is here more than once."),
        },
        Code::LeafMissing => "There is no leaf: every certificate here is that of a CA.".to_owned(),
        Code::LeafNotFirst => {
            format!("{who} is the leaf, but others stand before it; it has to be the first.")
        }
        Code::OtherLeaf => {
            format!("{who} is no CA, and does not belong to the chain of the first leaf.")
        }
        Code::TooManyCertificates => format!(
            "There are {} certificates, of which only the first {} were looked at.",
            facts.show("count"),
            facts.show("limit")
        ),
        Code::RootRefused => {
            format!("{who} is a root, and does not belong among intermediate certificates.")
        }
        Code::LeafRefused => {
            format!("{who} is no CA, and does not belong among intermediate certificates.")
        }
        _ => String::new(),
    }
}

/// How to mend it.
pub(super) const fn remedy(code: Code) -> Option<&'static str> {
    Some(match code {
        Code::LeafMissing => {
            "Add the certificate that the CA issued for the server itself, in front of the others."
        }
        Code::LeafNotFirst => "Move it to the start of the file.",
        Code::OtherLeaf => {
            "Keep it in a file of its own, with the certificates of its own issuers."
        }
        Code::TooManyCertificates => {
            "Give only the leaf and the certificates of the CAs between it and its root."
        }
        Code::RootRefused => {
            "Leave it out; to trust it, add it to the trusted roots (--roots) instead."
        }
        Code::LeafRefused => {
            "Leave it out; store it as a certificate of its own, not as an intermediate."
        }
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::facts::Fact;

    #[test]
    fn people_count_from_one() {
        for (index, expected) in [
            (0, "1st"),
            (1, "2nd"),
            (2, "3rd"),
            (3, "4th"),
            (10, "11th"),
            (11, "12th"),
            (12, "13th"),
            (20, "21st"),
            (99, "100th"),
            (110, "111th"),
            (i64::MAX, "9223372036854775807th"),
        ] {
            assert_eq!(ordinal(index), expected);
        }
    }

    #[test]
    fn orders_are_cut() {
        let of = |count: usize| {
            let places: Vec<String> = (0..count).rev().map(|it| it.to_string()).collect();
            order(&Facts(&[Fact::new("order", places)]))
        };
        assert_eq!(of(3), "3rd, 2nd, 1st");
        assert!(of(MAX_SHOWN_PLACES).ends_with(", 1st"));
        assert!(of(MAX_SHOWN_PLACES + 1).ends_with(", 2nd, ..."));
    }
}
