//! What is said of chains that are to be put in order.

use super::{Code, Facts};

/// The finding in words; `who` is the certificate.
pub(super) fn message(code: Code, facts: &Facts<'_>, who: &str) -> String {
    match code {
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
