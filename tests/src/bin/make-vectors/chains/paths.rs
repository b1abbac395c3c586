//! Paths: which one is taken, where it ends, what is trusted, and signatures.

use notafter_tests::der;
use notafter_tests::extension::{self, oid};
use notafter_tests::keys::{JunkSigner, algorithm, public_key};
use notafter_tests::name;
use serde_json::json;

use super::file::{Both, Chain, File, error, info, warning};
use super::maker::{HOST, ca, root, server, signer};
use crate::case::Subject;

pub(super) fn subject() -> Subject {
    let mut file = File::new();
    file.put("server", &server("CA"));
    algorithms(&mut file);
    signatures(&mut file);
    dsa(&mut file);
    cross_signs(&mut file);
    ends(&mut file);
    trust(&mut file);
    lengths(&mut file);
    limits(&mut file);
    file.finish(
        "chains-paths",
        "Which path is taken, where it ends, whom it trusts, and the signatures along it.",
    )
}

/// Rule: a chain without fault is valid, whatever it is signed with.
fn algorithms(file: &mut File) {
    file.both(
        Chain::new("valid-ecdsa-p256", "Nothing is wrong.", "server", &["ca"]).set("name", HOST),
        &["server", "ca", "root"],
        Both::same(vec![]),
    );
    for (name, key, about) in [
        (
            "valid-ecdsa-p384",
            "P-384",
            "ecdsa-with-SHA384 by a P-384 key.",
        ),
        (
            "valid-ecdsa-p521",
            "P-521",
            "ecdsa-with-SHA512 by a P-521 key.",
        ),
        (
            "valid-rsa",
            "RSA",
            "sha256WithRSAEncryption by an RSA key of 2048 bits.",
        ),
        (
            "valid-rsa-pss",
            "RSA-PSS",
            "RSASSA-PSS with SHA-256 by an RSA key of 2048 bits.",
        ),
    ] {
        let authority = format!("{name}-root");
        file.put(
            &authority,
            &root("Other Root").key(key).signed_with(signer(key)),
        );
        file.put(name, &server("Other Root").by_key(key));
        let chain = Chain::new(name, about, name, &[]).roots(&[&authority]);
        file.both(chain, &[name, &authority], Both::same(vec![]));
    }
    file.put("ed25519-ca", &ca("Ed25519 CA", "Root").key("Ed25519"));
    file.put("valid-ed25519", &server("Ed25519 CA").by_key("Ed25519"));
    let about =
        "The CA signs with Ed25519 (RFC 8410), which BR 7.1.3.1 does not list; Web PKI: a warning.";
    file.both(
        Chain::new("valid-ed25519", about, "valid-ed25519", &["ed25519-ca"]),
        &["valid-ed25519", "ed25519-ca", "root"],
        Both::new(
            vec![],
            vec![warning(1, "weak-key", json!({"algorithm": "ed25519"}))],
        ),
    );
}

/// RFC 5280 section 6.1.3 (a)(1).
fn signatures(file: &mut File) {
    file.leaf(
        "bad-signature",
        "It says that CA issued it, whose key did not sign it.",
        &server("CA").signed_with(signer("somebody")),
        Both::same(vec![error(
            0,
            "bad-signature",
            json!({"issuer": "CN=CA", "algorithm": "ecdsa-with-SHA256"}),
        )]),
    );
    file.put(
        "forged-ca",
        &ca("CA", "Root").signed_with(signer("somebody")),
    );
    file.both(
        Chain::new(
            "bad-signature-of-ca",
            "The root did not sign the CA.",
            "server",
            &["forged-ca"],
        ),
        &["server", "forged-ca", "root"],
        Both::same(vec![error(
            1,
            "bad-signature",
            json!({"issuer": "CN=Root"}),
        )]),
    );
    file.leaf(
        "unsupported-algorithm",
        "Signed in an algorithm that nobody knows: nothing can be said of the signature.",
        &server("CA").signed_with(std::rc::Rc::new(JunkSigner::new("1.3.6.1.4.1.32473.1"))),
        Both::same(vec![error(
            0,
            "unsupported-algorithm",
            json!({"issuer": "CN=CA", "algorithm": "1.3.6.1.4.1.32473.1", "key": "ec"}),
        )]),
    );
    // BR 7.1.3.2; RFC 5280 has no floor.
    file.put(
        "weak-signature-sha1",
        &server("Other Root")
            .by_key("RSA")
            .signed_with(signer("RSA with SHA-1")),
    );
    let facts = json!({"algorithm": "sha1WithRSAEncryption"});
    file.both(
        Chain::new(
            "weak-signature-sha1",
            "Signed over SHA-1 (BR 7.1.3.2); RFC 5280 has no floor: a warning.",
            "weak-signature-sha1",
            &[],
        )
        .roots(&["valid-rsa-root"]),
        &["weak-signature-sha1", "valid-rsa-root"],
        Both::new(
            vec![warning(0, "weak-signature-algorithm", facts.clone())],
            vec![error(0, "weak-signature-algorithm", facts)],
        ),
    );
    file.put(
        "root-by-sha1",
        &root("Other Root")
            .key("RSA")
            .signed_with(signer("RSA with SHA-1")),
    );
    file.both(
        Chain::new(
            "root-signed-over-sha1",
            "A root is trusted for itself and not for its signature: over SHA-1, nothing is wrong.",
            "valid-rsa",
            &[],
        )
        .roots(&["root-by-sha1"]),
        &["valid-rsa", "root-by-sha1"],
        Both::same(vec![]),
    );
}

/// RFC 5280 section 6.1.4 (d) to (f): a DSA key without parameters has those of its issuer.
fn dsa(file: &mut File) {
    let whole = public_key("dsa2048");
    let key = bit_string_of(der::contents(&whole));
    let bare = der::sequence(&[algorithm("1.2.840.10040.4.1", None), key]);
    file.put(
        "dsa-root",
        &root("DSA Root").key("DSA").signed_with(signer("DSA")),
    );
    file.put(
        "dsa-ca",
        &ca("DSA CA", "DSA Root")
            .key("DSA")
            .spki(&bare)
            .by_key("DSA"),
    );
    file.put("dsa-server", &server("DSA CA").by_key("DSA"));
    let weak = |index| warning(index, "weak-key", json!({"algorithm": "dsa"}));
    let broken = |index| error(index, "weak-key", json!({"algorithm": "dsa"}));
    file.both(
        Chain::new(
            "dsa-inherited-parameters",
            "The CA's DSA key has its parameters from the root (RFC 5280 section 6.1.4 (e)). BR 6.1.5 does not allow DSA.",
            "dsa-server",
            &["dsa-ca"],
        )
        .roots(&["dsa-root"]),
        &["dsa-server", "dsa-ca", "dsa-root"],
        Both::new(vec![weak(1), weak(2)], vec![broken(1), broken(2)]),
    );
    file.put("dsa-ca-by-ec", &ca("DSA CA", "Root").key("DSA").spki(&bare));
    let chain = Chain::new(
        "dsa-parameters-nowhere",
        "The CA's DSA key has no parameters and its issuer's key is of another kind: the signature of the leaf cannot \
         be verified (RFC 5280 section 6.1.4 (e)).",
        "dsa-server",
        &["dsa-ca-by-ec"],
    );
    let facts = json!({"issuer": "CN=DSA CA", "algorithm": "id-dsa-with-sha256", "key": "dsa"});
    let findings = vec![error(0, "unsupported-algorithm", facts), weak(1)];
    file.case(chain.expect(&["dsa-server", "dsa-ca-by-ec", "root"], &findings));
}

/// The second element of these, the first of which is shorter than 64 KiB.
fn bit_string_of(elements: &[u8]) -> Vec<u8> {
    let (header, length) = match elements[1] {
        0x82 => (4, usize::from(elements[2]) << 8 | usize::from(elements[3])),
        0x81 => (3, usize::from(elements[2])),
        short => (2, usize::from(short)),
    };
    elements[header + length..].to_vec()
}

/// One CA with several certificates.
fn cross_signs(file: &mut File) {
    let long_ago = ("2010-01-01T00:00:00Z", "2025-12-31T23:59:59Z");
    file.put("old-root", &root("Old Root").valid(long_ago.0, long_ago.1));
    file.put("ca-by-old", &ca("CA", "Old Root"));
    let about = "The CA has a certificate by each of two roots, one of which has expired: the path goes to the other.";
    let chain = Chain::new(
        "cross-sign-expired-root",
        about,
        "server",
        &["ca-by-old", "ca"],
    );
    let chain = chain.roots(&["old-root", "root"]);
    file.both(chain, &["server", "ca", "root"], Both::same(vec![]));

    file.put("second-root", &root("Second Root"));
    file.put("ca-by-second", &ca("CA", "Second Root"));
    let chain = Chain::new(
        "cross-sign-only-second-trusted",
        "The CA has a certificate by each of two roots, one of which is trusted.",
        "server",
        &["ca", "ca-by-second"],
    );
    let chain = chain.roots(&["second-root"]);
    file.both(
        chain,
        &["server", "ca-by-second", "second-root"],
        Both::same(vec![]),
    );

    file.put(
        "root-by-old",
        &ca("Root", "Old Root").valid("2020-01-01T00:00:00Z", "2025-12-31T23:59:59Z"),
    );
    let about = "A new root, cross-signed by the old one, whose certificates have both expired: what matters is \
                 that the new one is trusted.";
    let chain = Chain::new(
        "cross-signed-root-expired",
        about,
        "server",
        &["ca", "root-by-old"],
    );
    let chain = chain.roots(&["old-root", "root"]);
    file.both(chain, &["server", "ca", "root"], Both::same(vec![]));

    let chain = Chain::new(
        "cross-signed-root-needed",
        "Only the old root is trusted: the path goes through the certificate that it has given the new one.",
        "server",
        &["root-by-old", "ca"],
    );
    let chain = chain.roots(&["old-root"]).at("2025-06-01T00:00:00Z");
    file.put(
        "old-server",
        &server("CA").valid("2025-05-01T00:00:00Z", "2025-07-29T23:59:59Z"),
    );
    let chain = chain.set("leaf", "old-server");
    file.both(
        chain,
        &["old-server", "ca", "root-by-old", "old-root"],
        Both::same(vec![]),
    );

    file.put(
        "ca-expired",
        &ca("CA", "Root").valid("2022-01-01T00:00:00Z", "2025-12-31T23:59:59Z"),
    );
    file.both(
        Chain::new(
            "same-subject-same-key",
            "Two certificates of one CA with one key; the older one has expired.",
            "server",
            &["ca-expired", "ca"],
        ),
        &["server", "ca", "root"],
        Both::same(vec![]),
    );
    file.put("ca-namesake", &ca("CA", "Root").key("another"));
    file.put(
        "server-without-key-id",
        &server("CA").without(oid::AUTHORITY_KEY_ID),
    );
    let chain = Chain::new(
        "same-subject-other-key",
        "Two CAs of one name, and the leaf does not say whose key signed it: the signature tells (RFC 5280 section \
         4.2.1.1 wants the identifier).",
        "server-without-key-id",
        &["ca-namesake", "ca"],
    );
    file.both(
        chain,
        &["server-without-key-id", "ca", "root"],
        Both::new(
            vec![error(0, "authority-key-id-missing", json!({}))],
            vec![warning(0, "authority-key-id-missing", json!({}))],
        ),
    );
    file.put("one-by-two", &ca("One", "Two"));
    file.put("two-by-one", &ca("Two", "One"));
    file.put("server-of-one", &server("One"));
    file.both(
        Chain::new(
            "loop",
            "Two CAs that have issued each other's certificates, and no root.",
            "server-of-one",
            &["one-by-two", "two-by-one"],
        ),
        &["server-of-one", "one-by-two", "two-by-one"],
        Both::same(vec![error(
            2,
            "issuer-not-found",
            json!({"issuer": "CN=One"}),
        )]),
    );
}

/// Where a path ends.
fn ends(file: &mut File) {
    file.both(
        Chain::new(
            "intermediate-trusted",
            "The CA is trusted by itself: nothing is needed above it.",
            "server",
            &[],
        )
        .roots(&["ca"]),
        &["server", "ca"],
        Both::same(vec![]),
    );
    file.put("self-signed", &server("CA").self_signed());
    file.both(
        Chain::new("self-signed-untrusted", "Made at home.", "self-signed", &[]),
        &["self-signed"],
        Both::same(vec![error(0, "self-signed", json!({}))]),
    );
    file.both(
        Chain::new(
            "self-signed-trusted",
            "Made at home, and trusted.",
            "self-signed",
            &[],
        )
        .roots(&["self-signed"])
        .set("name", HOST),
        &["self-signed"],
        Both::same(vec![]),
    );
    file.put("other-root", &root("Other Root"));
    file.both(
        Chain::new(
            "untrusted-root",
            "The root is here, but another one is trusted.",
            "server",
            &["ca", "root"],
        )
        .roots(&["other-root"]),
        &["server", "ca", "root"],
        Both::same(vec![error(2, "untrusted-root", json!({"root": "CN=Root"}))]),
    );
    let url = "http://ca.example.net/ca.cer";
    let access = extension::info_access(&[(oid::CA_ISSUERS, name::general::uri(url))]);
    let with_url = server("CA").with(oid::AUTHORITY_INFO_ACCESS, false, &access);
    file.put("server-with-url", &with_url);
    file.both(
        Chain::new(
            "intermediate-missing",
            "The CA's certificate is not here; the leaf says where it is.",
            "server-with-url",
            &[],
        ),
        &["server-with-url"],
        Both::same(vec![error(
            0,
            "issuer-not-found",
            json!({
                "issuer": "CN=CA",
                "ca_issuer_urls": [url],
                // "CA"
                "authority_key_id": "4341",
                "same_name_candidates": 0,
            }),
        )]),
    );
    file.both(
        Chain::new("no-roots", "Nobody is trusted.", "server", &["ca"]).roots(&[]),
        &["server", "ca"],
        Both::same(vec![error(
            1,
            "issuer-not-found",
            json!({"issuer": "CN=Root", "ca_issuer_urls": []}),
        )]),
    );
    file.both(
        Chain::new(
            "any-order",
            "Certificates that may help stand in any order, and with strangers among them.",
            "server",
            &["old-root", "other-root", "ca", "one-by-two"],
        ),
        &["server", "ca", "root"],
        Both::same(vec![]),
    );
}

/// Whom the path ends at.
fn trust(file: &mut File) {
    let only = |purposes: &[&str]| json!([{"certificate": "root", "purposes": purposes}]);
    file.both(
        Chain::new(
            "anchor-for-other-purpose",
            "The root is trusted for TLS servers, and a TLS client is asked for.",
            "client",
            &["ca"],
        )
        .set("roots", only(&["server-auth"]))
        .purpose("client-auth"),
        &["client", "ca", "root"],
        Both::same(vec![error(
            2,
            "anchor-not-trusted-for-purpose",
            json!({"purpose": "client-auth", "trusted_for": ["server-auth"]}),
        )]),
    );
    file.put("client", &server("CA").purposes(&[oid::CLIENT_AUTH]));
    file.both(
        Chain::new(
            "anchor-for-the-purpose",
            "The root is trusted for TLS servers, and one is asked for.",
            "server",
            &["ca"],
        )
        .set("roots", only(&["server-auth", "email-protection"])),
        &["server", "ca", "root"],
        Both::same(vec![]),
    );
    let distrusted = |instant: &str| json!([{"certificate": "root", "distrust_after": instant}]);
    file.both(
        Chain::new(
            "anchor-distrusted",
            "The leaf begins a second after the instant up to which the root's new leaves are trusted.",
            "server",
            &["ca"],
        )
        .set("roots", distrusted("2026-04-30T23:59:59Z")),
        &["server", "ca", "root"],
        Both::same(vec![error(
            2,
            "anchor-distrusted",
            json!({"distrust_after": "2026-04-30T23:59:59Z", "not_before": "2026-05-01T00:00:00Z"}),
        )]),
    );
    file.both(
        Chain::new(
            "anchor-distrusted-later",
            "The leaf begins at the very instant up to which the root's new leaves are trusted.",
            "server",
            &["ca"],
        )
        .set("roots", distrusted("2026-05-01T00:00:00Z")),
        &["server", "ca", "root"],
        Both::same(vec![]),
    );
    let removed = |instant: &str| json!([{"certificate": "root", "removed_at": instant}]);
    file.both(
        Chain::new(
            "anchor-removed",
            "From this very instant on the root is none.",
            "server",
            &["ca"],
        )
        .set("roots", removed("2026-06-01T00:00:00Z")),
        &["server", "ca", "root"],
        Both::same(vec![error(
            2,
            "anchor-removed",
            json!({"removed_at": "2026-06-01T00:00:00Z", "at": "2026-06-01T00:00:00Z"}),
        )]),
    );
    file.both(
        Chain::new(
            "anchor-removed-later",
            "The root is removed a second later.",
            "server",
            &["ca"],
        )
        .set("roots", removed("2026-06-01T00:00:01Z")),
        &["server", "ca", "root"],
        Both::same(vec![]),
    );
    let source = |as_of: &str| json!({"name": "A list", "as_of": as_of});
    file.both(
        Chain::new(
            "trust-store-stale",
            "The list of roots is 366 days old; a year, 365 days, would do.",
            "server",
            &["ca"],
        )
        .set("roots_source", source("2025-05-31T00:00:00Z")),
        &["server", "ca", "root"],
        Both::same(vec![info(
            None,
            "trust-store-stale",
            json!({"source": "A list", "as_of": "2025-05-31T00:00:00Z", "days": 366}),
        )]),
    );
    file.both(
        Chain::new(
            "trust-store-current",
            "The list of roots is 365 days old.",
            "server",
            &["ca"],
        )
        .set("roots_source", source("2025-06-01T00:00:00Z")),
        &["server", "ca", "root"],
        Both::same(vec![]),
    );
}

/// RFC 5280 sections 4.2.1.9 and 6.1.4 (l), (m).
fn lengths(file: &mut File) {
    file.put("ca-of-length-0", &ca("Short", "Root").path_length(0));
    file.put("ca-below", &ca("Below", "Short"));
    file.put("server-below", &server("Below"));
    file.both(
        Chain::new(
            "path-length-exceeded",
            "The upper CA allows no CA beneath it, and there is one.",
            "server-below",
            &["ca-below", "ca-of-length-0"],
        ),
        &["server-below", "ca-below", "ca-of-length-0", "root"],
        Both::same(vec![error(
            2,
            "path-length-exceeded",
            json!({"path_length": 0, "found": 1}),
        )]),
    );
    file.put("server-of-short", &server("Short"));
    file.both(
        Chain::new(
            "path-length-kept",
            "The CA allows no CA beneath it, and there is none: the leaf does not count.",
            "server-of-short",
            &["ca-of-length-0"],
        ),
        &["server-of-short", "ca-of-length-0", "root"],
        Both::same(vec![]),
    );
    file.put("short-new-key", &ca("Short", "Short").key("new"));
    file.put("server-of-new-key", &server("Short").by_key("new"));
    file.both(
        Chain::new(
            "path-length-self-issued",
            "The CA allows no CA beneath it, and has issued itself a certificate for a new key, which does not count \
             (RFC 5280 section 6.1.4 (l)).",
            "server-of-new-key",
            &["short-new-key", "ca-of-length-0"],
        ),
        &["server-of-new-key", "short-new-key", "ca-of-length-0", "root"],
        Both::same(vec![]),
    );
    file.put("root-of-length-0", &root("Root").path_length(0));
    file.both(
        Chain::new(
            "path-length-of-root",
            "The root allows no CA beneath it, and there is one. Read as RFC 5937 section 3.2 has it: constraints in \
             the anchor's own certificate hold.",
            "server",
            &["ca"],
        )
        .roots(&["root-of-length-0"]),
        &["server", "ca", "root-of-length-0"],
        Both::same(vec![error(2, "path-length-exceeded", json!({"path_length": 0, "found": 1}))]),
    );
}

/// Limits of the caller and of notafter.
fn limits(file: &mut File) {
    file.put("middle", &ca("Middle", "CA"));
    file.put("server-of-middle", &server("Middle"));
    let chain = |name: &str, about: &str, depth: u8| {
        Chain::new(name, about, "server-of-middle", &["middle", "ca"]).set("max_depth", depth)
    };
    file.both(
        chain(
            "depth-kept",
            "As many intermediates as the caller allows.",
            2,
        ),
        &["server-of-middle", "middle", "ca", "root"],
        Both::same(vec![]),
    );
    file.both(
        chain(
            "depth-exceeded",
            "One intermediate more than the caller allows: the path ends with the one that is too many.",
            1,
        ),
        &["server-of-middle", "middle", "ca"],
        Both::same(vec![error(2, "depth-exceeded", json!({"max_depth": 1}))]),
    );
    file.both(
        Chain::new(
            "limit-signature-checks",
            "One signature may be verified, and the path has two: it ends where no more can be.",
            "server",
            &["ca"],
        )
        .set("limits", json!({"signature_checks": 1})),
        &["server", "ca"],
        Both::same(vec![error(
            1,
            "budget-exhausted",
            json!({"limit": "signature-checks"}),
        )]),
    );
}
