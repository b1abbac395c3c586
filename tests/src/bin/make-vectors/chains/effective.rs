//! Effective expiry: when the last valid path ends, and because of what.

use notafter_tests::extension::{self, oid};
use serde_json::{Value, json};

use super::file::{Chain, File, info};
use super::maker::{ca, root, server};
use crate::case::Subject;

pub(super) fn subject() -> Subject {
    let mut file = File::new();
    file.put("server", &server("CA"));
    limits(&mut file);
    several(&mut file);
    file.finish(
        "effective-expiry",
        "When the last valid path ends without a gap, because of what, and what ends before and is not needed.",
    )
}

const LEAF_ENDS: &str = "2026-07-29T23:59:59Z";

fn case(file: &mut File, chain: Chain, (not_after, limited_by): (&str, &str), findings: &[Value]) {
    let expect = json!({
        "not_after": not_after,
        "limited_by": limited_by,
        "is_at_least": false,
        "findings": findings,
    });
    file.case(chain.asked(expect));
}

/// What one path ends with.
fn limits(file: &mut File) {
    let end = "2026-07-01T11:59:59Z";
    let chain = Chain::new("leaf", "The leaf ends first.", "server", &["ca"]);
    case(file, chain, (LEAF_ENDS, "leaf"), &[]);
    file.put(
        "short-ca",
        &ca("CA", "Root").valid("2022-01-01T00:00:00Z", end),
    );
    let chain = Chain::new(
        "intermediate",
        "The CA ends first.",
        "server",
        &["short-ca"],
    );
    case(file, chain, (end, "intermediate"), &[]);
    file.put(
        "short-root",
        &root("Root").valid("2020-01-01T00:00:00Z", end),
    );
    let chain =
        Chain::new("root", "The root ends first.", "server", &["ca"]).roots(&["short-root"]);
    case(file, chain, (end, "root"), &[]);
    let removed = json!([{"certificate": "root", "removed_at": "2026-07-01T12:00:00Z"}]);
    let chain = Chain::new(
        "root-removal",
        "The root is removed first: the second before is the last.",
        "server",
        &["ca"],
    );
    case(
        file,
        chain.set("roots", removed),
        (end, "root-removal"),
        &[],
    );
    file.put("self-signed", &server("CA").self_signed());
    let chain = Chain::new(
        "self-signed",
        "A leaf that is trusted by itself.",
        "self-signed",
        &[],
    );
    case(
        file,
        chain.roots(&["self-signed"]),
        (LEAF_ENDS, "leaf"),
        &[],
    );
    let chain = Chain::new(
        "other-name",
        "A name that does not match ends no path.",
        "server",
        &["ca"],
    );
    case(
        file,
        chain.set("name", "other.example"),
        (LEAF_ENDS, "leaf"),
        &[],
    );
    let chain = Chain::new(
        "expired",
        "No path is valid at the instant: there is no end.",
        "server",
        &["ca"],
    );
    let expect = json!({"not_after": null, "limited_by": null});
    file.case(chain.at("2026-07-30T00:00:00Z").asked(expect));
}

/// One path takes over from another.
fn several(file: &mut File) {
    let unneeded = |place: usize, not_after: &str, effective: &str| {
        let facts =
            json!({"subject": "CN=CA", "not_after": not_after, "effective_not_after": effective});
        info(place, "unneeded-certificate-expires", facts)
    };
    let soon = "2026-06-15T00:00:00Z";
    file.put("second-root", &root("Second Root"));
    file.put(
        "cross-sign",
        &ca("CA", "Second Root").valid("2022-01-01T00:00:00Z", soon),
    );
    let chain = Chain::new(
        "cross-sign-not-needed",
        "A cross-sign ends soon, and another path holds until the leaf ends: a note. The place counts the leaf as 0.",
        "server",
        &["ca", "cross-sign"],
    );
    let chain = chain.roots(&["root", "second-root"]);
    case(
        file,
        chain,
        (LEAF_ENDS, "leaf"),
        &[unneeded(2, soon, LEAF_ENDS)],
    );
    let later = "2026-07-15T00:00:00Z";
    file.put(
        "ca-later",
        &ca("CA", "Root").valid("2022-01-01T00:00:00Z", later),
    );
    let chain = Chain::new(
        "cross-sign-first",
        "The path by the cross-sign ends, and the other takes over until it ends too.",
        "server",
        &["cross-sign", "ca-later"],
    );
    let chain = chain.roots(&["root", "second-root"]);
    case(
        file,
        chain,
        (later, "intermediate"),
        &[unneeded(1, soon, later)],
    );
    file.put(
        "ca-after-gap",
        &ca("CA", "Root").valid("2026-06-15T00:00:02Z", "2034-12-31T23:59:59Z"),
    );
    let chain = Chain::new(
        "gap",
        "The next path begins a second too late: the end is that of the first.",
        "server",
        &["cross-sign", "ca-after-gap"],
    );
    let chain = chain.roots(&["root", "second-root"]);
    case(file, chain, (soon, "intermediate"), &[]);
    let access = extension::extended_key_usage(&[oid::CLIENT_AUTH]);
    file.put(
        "ca-for-clients",
        &ca("CA", "Root").with(oid::EXTENDED_KEY_USAGE, false, &access),
    );
    let chain = Chain::new(
        "other-path-not-valid",
        "The path that lasts longer is not valid for servers (BR 7.1.2.10.6).",
        "server",
        &["ca-for-clients", "cross-sign"],
    );
    let chain = chain.web_pki().roots(&["root", "second-root"]);
    case(file, chain, (soon, "intermediate"), &[]);
}
