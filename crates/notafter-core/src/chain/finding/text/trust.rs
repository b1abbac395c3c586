//! What is said of trust anchors.

use super::{Code, Facts};

/// The finding in words; `who` is the anchor.
pub(super) fn message(code: Code, facts: &Facts<'_>, who: &str) -> String {
    let show = |name| facts.show(name);
    match code {
        Code::AnchorNotTrustedForPurpose => {
            let purpose = match show("purpose") {
                any if any == "any" => "every purpose".to_owned(),
                purpose => purpose,
            };
            match show("trusted_for") {
                none if none.is_empty() => format!("{who} is not trusted for {purpose}."),
                trusted_for => {
                    format!("{who} is trusted for {trusted_for} only, not for {purpose}.")
                }
            }
        }
        Code::AnchorDistrusted => format!(
            "{who} is a root that is trusted for certificates issued until {} only, and this one begins at {}.",
            show("distrust_after"),
            show("not_before")
        ),
        Code::AnchorRemoved => format!(
            "{who} is a root that was removed from the trusted ones at {}; it is judged at {}.",
            show("removed_at"),
            show("at")
        ),
        Code::TrustStoreStale => format!(
            "The trusted roots ({}) are those of {}, {} days before the instant of this judgement.",
            show("source"),
            show("as_of"),
            show("days")
        ),
        _ => String::new(),
    }
}

/// How to mend it.
pub(super) const fn remedy(code: Code) -> Option<&'static str> {
    Some(match code {
        Code::AnchorNotTrustedForPurpose => {
            "Give roots that are trusted for this purpose: those of a file (--roots) or of this system (--native-roots). The roots of Mozilla are for TLS servers only."
        }
        Code::AnchorDistrusted | Code::AnchorRemoved => {
            "Get a certificate from another CA: browsers and systems give this one up."
        }
        Code::TrustStoreStale => {
            "Update the program or its list of roots, or use those of this system (--native-roots)."
        }
        _ => return None,
    })
}
