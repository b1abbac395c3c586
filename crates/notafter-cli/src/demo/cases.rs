//! The servers of the demo, and what each is announced as.

use super::authority::{Authority, Identity};

/// One server.
pub(super) struct Case {
    /// The name under which it is asked.
    pub(super) host: &'static str,
    /// What is wrong with it, in words.
    pub(super) announced: &'static str,
    /// `valid` or `invalid`.
    pub(super) verdict: &'static str,
    /// The state of its expiry.
    pub(super) state: &'static str,
    /// The level of its expiry.
    pub(super) level: &'static str,
    /// The codes of everything that is to be found, sorted, each once.
    pub(super) codes: &'static [&'static str],
    /// Makes what it shows.
    pub(super) identity: fn(&Authority, &str) -> Result<Identity, rcgen::Error>,
}

/// Days left of a certificate that is in the middle of its life.
const FRESH: i64 = 60;

/// Days left of one that should have been renewed: under an eighth of its lifetime.
const SHORT: i64 = 5;

pub(super) const CASES: &[Case] = &[
    Case {
        host: "good.demo.test",
        announced: "nothing",
        verdict: "valid",
        state: "valid",
        level: "none",
        codes: &[],
        identity: |authority, host| authority.issue(host, FRESH),
    },
    Case {
        host: "expiring.demo.test",
        announced: "ends in 5 days",
        verdict: "valid",
        state: "overdue",
        level: "critical",
        codes: &[],
        identity: |authority, host| authority.issue(host, SHORT),
    },
    Case {
        host: "expired.demo.test",
        announced: "ended yesterday",
        verdict: "invalid",
        state: "expired",
        level: "critical",
        codes: &["expired"],
        identity: |authority, host| authority.issue(host, -1),
    },
    Case {
        host: "self-signed.demo.test",
        announced: "signed by itself",
        verdict: "invalid",
        state: "valid",
        level: "none",
        codes: &["self-signed"],
        identity: |authority, host| authority.self_signed(host, FRESH),
    },
    Case {
        host: "wrong-name.demo.test",
        announced: "made for another name",
        verdict: "invalid",
        state: "valid",
        level: "none",
        codes: &["name-mismatch"],
        identity: |authority, _| authority.issue("other.demo.test", FRESH),
    },
    Case {
        host: "missing-intermediate.demo.test",
        announced: "the chain is not served",
        verdict: "invalid",
        state: "valid",
        level: "none",
        codes: &["intermediate-missing", "issuer-not-found"],
        identity: |authority, host| {
            let mut identity = authority.issue(host, FRESH)?;
            identity.chain.truncate(1);
            Ok(identity)
        },
    },
    Case {
        host: "root-included.demo.test",
        announced: "the root is served as well",
        verdict: "valid",
        state: "valid",
        level: "none",
        codes: &["root-included"],
        identity: |authority, host| Ok(authority.with_root(authority.issue(host, FRESH)?)),
    },
    Case {
        host: "wrong-order.demo.test",
        announced: "the chain is out of order",
        verdict: "valid",
        state: "valid",
        level: "none",
        codes: &["wrong-order"],
        identity: |authority, host| {
            let mut identity = authority.issue(host, FRESH)?;
            if let Some((_, above)) = identity.chain.split_first_mut() {
                above.reverse();
            }
            Ok(identity)
        },
    },
];
