//! Purposes: extended key usage along a path (RFC 5280 section 4.2.1.12; Baseline Requirements of the CA/Browser Forum for
//! TLS servers, BR, for code signing, CSBR, and for S/MIME).

use notafter_tests::extension::{self, key_usage, oid};
use notafter_tests::name;
use serde_json::json;

use super::file::{Both, Chain, File, error, warning};
use super::maker::{ca, leaf, root, server};
use crate::case::Subject;

pub(super) fn subject() -> Subject {
    let mut file = File::new();
    file.put("server", &server("CA"));
    servers(&mut file);
    issuers(&mut file);
    signers(&mut file);
    delegates(&mut file);
    file.finish(
        "chains-purposes",
        "What certificates are for: extended key usage of leaf, CA and root.",
    )
}

const MISSING: &str = "extended-key-usage-missing";
const RULE: &str = "extended-key-usage-rule";

fn servers(file: &mut File) {
    file.leaf(
        "server-client-auth-only",
        "For TLS clients alone.",
        &server("CA").purposes(&[oid::CLIENT_AUTH]),
        Both::same(vec![error(
            0,
            "purpose-not-allowed",
            json!({"purpose": "server-auth", "has": ["clientAuth"]}),
        )]),
    );
    file.leaf(
        "server-and-client-auth",
        "For TLS servers and clients.",
        &server("CA").purposes(&[oid::SERVER_AUTH, oid::CLIENT_AUTH]),
        Both::same(vec![]),
    );
    file.leaf(
        "server-any-only",
        "anyExtendedKeyUsage stands for every purpose in RFC 5280, and for none in BR 7.1.2.7.10.",
        &server("CA").purposes(&[oid::ANY_EXTENDED_KEY_USAGE]),
        Both::new(
            vec![],
            vec![error(
                0,
                "purpose-not-allowed",
                json!({"purpose": "server-auth", "has": ["anyExtendedKeyUsage"]}),
            )],
        ),
    );
    file.leaf(
        "server-and-any",
        "anyExtendedKeyUsage beside serverAuth (BR 7.1.2.7.10).",
        &server("CA").purposes(&[oid::SERVER_AUTH, oid::ANY_EXTENDED_KEY_USAGE]),
        Both::new(
            vec![],
            vec![error(0, RULE, json!({"rule": "server-auth-without-any"}))],
        ),
    );
    file.leaf(
        "server-without-purposes",
        "No extended key usage: no restriction in RFC 5280, forbidden by BR 7.1.2.7.6.",
        &server("CA").without(oid::EXTENDED_KEY_USAGE),
        Both::new(
            vec![],
            vec![error(0, MISSING, json!({"purpose": "server-auth"}))],
        ),
    );
    let homemade = server("CA").without(oid::EXTENDED_KEY_USAGE).self_signed();
    file.put("server-self-signed", &homemade);
    let about =
        "The same, but self-signed and trusted by itself, as tools make them: a warning there.";
    let chain = Chain::new(
        "server-trusted-without-purposes",
        about,
        "server-self-signed",
        &[],
    );
    file.both(
        chain.roots(&["server-self-signed"]),
        &["server-self-signed"],
        Both::new(
            vec![],
            vec![warning(0, MISSING, json!({"purpose": "server-auth"}))],
        ),
    );
    let value = extension::extended_key_usage(&[oid::SERVER_AUTH]);
    file.leaf(
        "server-critical",
        "A critical extended key usage (BR 7.1.2.7.6).",
        &server("CA").with(oid::EXTENDED_KEY_USAGE, true, &value),
        Both::new(
            vec![],
            vec![error(0, RULE, json!({"rule": "server-auth-not-critical"}))],
        ),
    );
}

/// RFC 5280 looks at the leaf alone; browsers at issuers too (BR 7.1.2.10.6).
fn issuers(file: &mut File) {
    file.middle(
        "ca-for-server-auth",
        "The CA issues for TLS servers.",
        &ca("CA", "Root").purposes(&[oid::SERVER_AUTH]),
        Both::same(vec![]),
    );
    file.middle(
        "ca-for-any",
        "The CA issues for everything.",
        &ca("CA", "Root").purposes(&[oid::ANY_EXTENDED_KEY_USAGE]),
        Both::same(vec![]),
    );
    file.middle(
        "ca-for-client-auth",
        "The CA issues for TLS clients alone.",
        &ca("CA", "Root").purposes(&[oid::CLIENT_AUTH]),
        Both::new(
            vec![],
            vec![error(
                1,
                "purpose-not-allowed",
                json!({"purpose": "server-auth", "has": ["clientAuth"]}),
            )],
        ),
    );
    file.put(
        "root-for-server-auth",
        &root("Root").purposes(&[oid::SERVER_AUTH]),
    );
    file.both(
        Chain::new(
            "root-with-purposes",
            "A root with an extended key usage (BR 7.1.2.1.2).",
            "server",
            &["ca"],
        )
        .roots(&["root-for-server-auth"]),
        &["server", "ca", "root-for-server-auth"],
        Both::new(
            vec![],
            vec![error(2, RULE, json!({"rule": "root-without-purposes"}))],
        ),
    );
}

/// A leaf beneath `ca`, for this purpose.
fn judged(file: &mut File, purpose: &str, name: &str, about: &str, findings: Both) {
    let chain = Chain::new(name, about, name, &["ca"]).purpose(purpose);
    file.both(chain, &[name, "ca", "root"], findings);
}

fn signers(file: &mut File) {
    let sign = [key_usage::DIGITAL_SIGNATURE];
    let purposed = |purposes: &[&str]| leaf("CA", &sign, purposes);
    let none = || purposed(&[]).without(oid::EXTENDED_KEY_USAGE);
    let missing = |purpose: &str| vec![error(0, MISSING, json!({"purpose": purpose}))];
    let not_allowed = |purpose: &str, has: &str| {
        let facts = json!({"purpose": purpose, "has": [has]});
        vec![error(0, "purpose-not-allowed", facts)]
    };

    let code = "code-signing";
    file.put(
        "code",
        &purposed(&[oid::CODE_SIGNING]).valid("2026-05-01T00:00:00Z", "2027-07-31T23:59:59Z"),
    );
    judged(
        file,
        code,
        "code",
        "For code signing; the lifetime of TLS servers does not bind it.",
        Both::same(vec![]),
    );
    file.put("code-unnamed", &none());
    let about = "No extended key usage: no restriction in RFC 5280, forbidden by CSBR 7.1.2.3 f.";
    judged(
        file,
        code,
        "code-unnamed",
        about,
        Both::new(vec![], missing(code)),
    );
    file.put(
        "code-server",
        &purposed(&[oid::CODE_SIGNING, oid::SERVER_AUTH]),
    );
    let about = "For code signing and TLS servers (CSBR 7.1.2.3 f): a warning.";
    judged(
        file,
        code,
        "code-server",
        about,
        Both::new(
            vec![],
            vec![warning(0, RULE, json!({"rule": "code-signing-apart"}))],
        ),
    );
    file.put("code-by-server", &purposed(&[oid::SERVER_AUTH]));
    let about = "For TLS servers, and code signing is asked for.";
    judged(
        file,
        code,
        "code-by-server",
        about,
        Both::same(not_allowed(code, "serverAuth")),
    );

    let email = "email-protection";
    let mailbox = [name::general::email("ann@example.com")];
    file.put("email", &purposed(&[oid::EMAIL_PROTECTION]).names(&mailbox));
    let chain = Chain::new(
        "email",
        "For e-mail, and the mailbox is listed.",
        "email",
        &["ca"],
    )
    .purpose(email)
    .set("name", "ann@Example.com");
    file.both(chain, &["email", "ca", "root"], Both::same(vec![]));
    file.put("email-unnamed", &none().names(&mailbox));
    let about =
        "No extended key usage: no restriction in RFC 5280, forbidden by S/MIME BR 7.1.2.3 f.";
    judged(
        file,
        email,
        "email-unnamed",
        about,
        Both::new(vec![], missing(email)),
    );
    file.put(
        "email-code",
        &purposed(&[oid::EMAIL_PROTECTION, oid::CODE_SIGNING]).names(&mailbox),
    );
    let about = "For e-mail and code signing (S/MIME BR 7.1.2.3 f): a warning.";
    judged(
        file,
        email,
        "email-code",
        about,
        Both::new(
            vec![],
            vec![warning(0, RULE, json!({"rule": "email-protection-apart"}))],
        ),
    );

    file.put("client-unnamed", &none());
    let about = "A TLS client's needs no extended key usage.";
    judged(
        file,
        "client-auth",
        "client-unnamed",
        about,
        Both::same(vec![]),
    );
    file.put("whatever", &purposed(&[oid::EMAIL_PROTECTION]));
    let about = "No purpose is asked for: extended key usages are not looked at.";
    judged(file, "any", "whatever", about, Both::same(vec![]));
}

/// Purposes that a CA delegates, and that have to be told by name.
fn delegates(file: &mut File) {
    let sign = [key_usage::DIGITAL_SIGNATURE];
    let none = leaf("CA", &sign, &[]).without(oid::EXTENDED_KEY_USAGE);
    let critical = |purposes: &[&str]| {
        let value = extension::extended_key_usage(purposes);
        none.clone().with(oid::EXTENDED_KEY_USAGE, true, &value)
    };
    let missing = |purpose: &str| vec![error(0, MISSING, json!({"purpose": purpose}))];
    let any = |purpose: &str| {
        let facts = json!({"purpose": purpose, "has": ["anyExtendedKeyUsage"]});
        vec![error(0, "purpose-not-allowed", facts)]
    };

    let time = "time-stamping";
    file.put("time", &critical(&[oid::TIME_STAMPING]));
    let about = "For time stamping alone, and critical (RFC 3161 section 2.3).";
    judged(file, time, "time", about, Both::same(vec![]));
    file.put(
        "time-not-critical",
        &none.clone().purposes(&[oid::TIME_STAMPING]),
    );
    let about = "Not critical (RFC 3161 section 2.3).";
    judged(
        file,
        time,
        "time-not-critical",
        about,
        Both::same(vec![error(0, RULE, json!({"rule": "time-stamping-alone"}))]),
    );
    file.put(
        "time-and-code",
        &critical(&[oid::TIME_STAMPING, oid::CODE_SIGNING]),
    );
    let about = "Not for time stamping alone (RFC 3161 section 2.3).";
    judged(
        file,
        time,
        "time-and-code",
        about,
        Both::same(vec![error(0, RULE, json!({"rule": "time-stamping-alone"}))]),
    );
    file.put("time-unnamed", &none);
    let about = "Time stamping has to be named (RFC 3161 section 2.3).";
    judged(file, time, "time-unnamed", about, Both::same(missing(time)));
    file.put("time-any", &critical(&[oid::ANY_EXTENDED_KEY_USAGE]));
    let about = "Time stamping has to be named: anyExtendedKeyUsage does not stand for it.";
    judged(file, time, "time-any", about, Both::same(any(time)));

    let ocsp = "ocsp-signing";
    file.put("ocsp", &none.clone().purposes(&[oid::OCSP_SIGNING]));
    let about = "For OCSP responses (RFC 6960 section 4.2.2.2).";
    judged(file, ocsp, "ocsp", about, Both::same(vec![]));
    let chain = Chain::new(
        "ocsp-unnamed",
        "It has to be named (RFC 6960 section 4.2.2.2).",
        "time-unnamed",
        &["ca"],
    );
    file.both(
        chain.purpose(ocsp),
        &["time-unnamed", "ca", "root"],
        Both::same(missing(ocsp)),
    );
    file.put("ocsp-any", &none.purposes(&[oid::ANY_EXTENDED_KEY_USAGE]));
    let about =
        "It has to be named (RFC 6960 section 4.2.2.2): anyExtendedKeyUsage does not stand for it.";
    judged(file, ocsp, "ocsp-any", about, Both::same(any(ocsp)));
}
