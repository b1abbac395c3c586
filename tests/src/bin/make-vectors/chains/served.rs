//! Chains as they are served or pasted, put in order, and stored intermediates (RFC 8446 section 4.4.2).

use notafter_tests::extension::{self, oid};
use notafter_tests::name;
use serde_json::{Value, json};

use super::file::{File, error, info, warning};
use super::maker::{HOST, ca, root, server};
use crate::case::{Case, Subject};

const URL: &str = "http://ca.example.net/ca.cer";

pub(super) fn subject() -> Subject {
    let mut file = File::new();
    file.put("server", &server("CA"));
    file.put("lower", &ca("Lower", "Upper"));
    file.put("upper", &ca("Upper", "Root"));
    file.put("server-of-lower", &server("Lower"));
    orders(&mut file);
    strangers(&mut file);
    ends(&mut file);
    stored(&mut file);
    file.finish(
        "served-chains",
        "Chains as they are served or pasted, put in order; and intermediates that are stored apart from any leaf.",
    )
}

/// What is given, and what is expected of it.
struct Given<'a> {
    name: &'a str,
    about: &'a str,
    kind: &'a str,
    certificates: &'a [&'a str],
    roots: &'a [&'a str],
    outcome: &'a str,
    /// The result, and how many of it stand before the alternatives.
    result: (&'a [&'a str], usize),
    fates: &'a [(&'a str, Option<usize>)],
}

impl Given<'_> {
    fn case(&self, findings: &[Value]) -> Case {
        let inputs = self.fates.iter();
        let inputs: Vec<Value> = inputs
            .map(|(fate, place)| json!({"fate": fate, "place": place}))
            .collect();
        let has_leaf = self.kind == "chain" && self.outcome_has_leaf();
        let input =
            json!({"kind": self.kind, "certificates": self.certificates, "roots": self.roots});
        let expect = json!({
            "outcome": self.outcome,
            "has_leaf": has_leaf,
            "certificates": self.result.0,
            "chain_length": self.result.1,
            "inputs": inputs,
            "findings": findings,
        });
        Case::new(self.name, self.about, input, expect)
    }

    /// Leaves have names of servers here.
    fn outcome_has_leaf(&self) -> bool {
        let first = self.result.0.first();
        first.is_some_and(|it| it.starts_with("server") || *it == "self-signed")
    }
}

const KEPT: &str = "kept";

fn orders(file: &mut File) {
    let given = |name, about, certificates, outcome, result, fates| Given {
        name,
        about,
        kind: "chain",
        certificates,
        roots: &["root"],
        outcome,
        result,
        fates,
    };
    file.case(
        given(
            "in-order",
            "Leaf first, each followed by its issuer, without the root.",
            &["server-of-lower", "lower", "upper"],
            "unchanged",
            (&["server-of-lower", "lower", "upper"], 3),
            &[(KEPT, Some(0)), (KEPT, Some(1)), (KEPT, Some(2))],
        )
        .case(&[]),
    );
    file.case(
        given(
            "wrong-order",
            "The intermediates are the wrong way round.",
            &["server-of-lower", "upper", "lower"],
            "corrected",
            (&["server-of-lower", "lower", "upper"], 3),
            &[(KEPT, Some(0)), (KEPT, Some(2)), (KEPT, Some(1))],
        )
        .case(&[warning(0, "wrong-order", json!({"order": ["0", "2", "1"]}))]),
    );
    file.case(
        given(
            "leaf-not-first",
            "The leaf stands behind its issuer.",
            &["ca", "server"],
            "corrected",
            (&["server", "ca"], 2),
            &[(KEPT, Some(1)), (KEPT, Some(0))],
        )
        .case(&[warning(1, "leaf-not-first", json!({}))]),
    );
    file.case(
        given(
            "all-reversed",
            "From the root down.",
            &["root", "upper", "lower", "server-of-lower"],
            "corrected",
            (&["server-of-lower", "lower", "upper"], 3),
            &[
                ("root-left-out", None),
                (KEPT, Some(2)),
                (KEPT, Some(1)),
                (KEPT, Some(0)),
            ],
        )
        .case(&[
            warning(3, "leaf-not-first", json!({})),
            warning(0, "wrong-order", json!({"order": ["3", "2", "1", "0"]})),
            info(0, "root-included", json!({"subject": "CN=Root"})),
        ]),
    );
    file.case(
        given(
            "root-included",
            "The root stands last, which nobody needs.",
            &["server", "ca", "root"],
            "corrected",
            (&["server", "ca"], 2),
            &[(KEPT, Some(0)), (KEPT, Some(1)), ("root-left-out", None)],
        )
        .case(&[info(2, "root-included", json!({"subject": "CN=Root"}))]),
    );
    let old = root("Root").change(|it| it.without_version().without_extensions());
    file.put("root-of-version-1", &old);
    file.case(
        given(
            "root-of-version-1-included",
            "A root of version 1, which cannot say that it is a CA, but has issued one.",
            &["server", "ca", "root-of-version-1"],
            "corrected",
            (&["server", "ca"], 2),
            &[(KEPT, Some(0)), (KEPT, Some(1)), ("root-left-out", None)],
        )
        .case(&[info(2, "root-included", json!({"subject": "CN=Root"}))]),
    );
    file.case(
        given(
            "duplicate",
            "The CA stands twice.",
            &["server", "ca", "ca"],
            "corrected",
            (&["server", "ca"], 2),
            &[(KEPT, Some(0)), (KEPT, Some(1)), ("duplicate", Some(1))],
        )
        .case(&[warning(
            2,
            "duplicate-certificate",
            json!({"first_index": 1}),
        )]),
    );
    // One more than are looked at, all but one of them the same.
    let mut certificates = vec!["server"];
    certificates.resize(101, "ca");
    let mut fates = vec![(KEPT, Some(0)), (KEPT, Some(1))];
    fates.resize(100, ("duplicate", Some(1)));
    fates.push(("not-looked-at", None));
    let mut findings = vec![warning(
        None,
        "too-many-certificates",
        json!({"count": 101, "limit": 100}),
    )];
    let again = json!({"first_index": 1});
    findings.extend((2..100).map(|index| warning(index, "duplicate-certificate", again.clone())));
    let (certificates, fates) = (certificates.as_slice(), fates.as_slice());
    let many = Given {
        name: "too-many",
        about: "101 certificates: the last one is not looked at.",
        kind: "chain",
        certificates,
        roots: &["root"],
        outcome: "incomplete",
        result: (&["server", "ca"], 2),
        fates,
    };
    file.case(many.case(&findings));
}

fn strangers(file: &mut File) {
    file.put("stranger", &ca("Stranger", "Strange Root"));
    file.put(
        "server-mail",
        &server("CA")
            .subject(name::common_name("mail.example.com"))
            .dns(&["mail.example.com"]),
    );
    file.put("second-root", &root("Second Root"));
    file.put("cross-sign", &ca("CA", "Second Root"));
    let given = |name, about, certificates, outcome, result, fates| Given {
        name,
        about,
        kind: "chain",
        certificates,
        roots: &["root"],
        outcome,
        result,
        fates,
    };
    file.case(
        given(
            "unrelated",
            "A CA that has nothing to do with the leaf.",
            &["server", "stranger", "ca"],
            "corrected",
            (&["server", "ca"], 2),
            &[(KEPT, Some(0)), ("unrelated", None), (KEPT, Some(1))],
        )
        .case(&[warning(
            1,
            "unrelated-certificate",
            json!({"subject": "CN=Stranger"}),
        )]),
    );
    file.case(
        given(
            "other-leaf",
            "A second server's certificate by the same CA.",
            &["server", "ca", "server-mail"],
            "corrected",
            (&["server", "ca"], 2),
            &[(KEPT, Some(0)), (KEPT, Some(1)), ("other-leaf", None)],
        )
        .case(&[warning(
            2,
            "other-leaf",
            json!({"subject": "CN=mail.example.com"}),
        )]),
    );
    file.case(
        given(
            "cross-sign",
            "The CA has another certificate by a root that is not trusted here: kept behind the chain for those who \
             need it.",
            &["server", "ca", "cross-sign"],
            "unchanged",
            (&["server", "ca", "cross-sign"], 2),
            &[(KEPT, Some(0)), (KEPT, Some(1)), (KEPT, Some(2))],
        )
        .case(&[]),
    );
    file.case(
        Given {
            name: "cross-sign-chosen",
            about: "Only the second root is trusted: the chain goes by the cross-sign.",
            kind: "chain",
            certificates: &["server", "cross-sign", "ca"],
            roots: &["second-root"],
            outcome: "unchanged",
            result: (&["server", "cross-sign", "ca"], 2),
            fates: &[(KEPT, Some(0)), (KEPT, Some(1)), (KEPT, Some(2))],
        }
        .case(&[]),
    );
}

fn ends(file: &mut File) {
    let access = extension::info_access(&[(oid::CA_ISSUERS, name::general::uri(URL))]);
    file.put(
        "server-with-url",
        &server("CA").with(oid::AUTHORITY_INFO_ACCESS, false, &access),
    );
    file.put("self-signed", &server("CA").self_signed());
    let missing = |issuer: &str, urls: &[&str]| json!({"issuer": issuer, "ca_issuer_urls": urls});
    let given = |name, about, certificates, outcome, result, fates| Given {
        name,
        about,
        kind: "chain",
        certificates,
        roots: &["root"],
        outcome,
        result,
        fates,
    };
    file.case(
        given(
            "intermediate-missing",
            "The leaf alone; it says where its issuer's certificate is.",
            &["server-with-url"],
            "incomplete",
            (&["server-with-url"], 1),
            &[(KEPT, Some(0))],
        )
        .case(&[warning(0, "intermediate-missing", missing("CN=CA", &[URL]))]),
    );
    file.case(
        given(
            "upper-missing",
            "The upper of two intermediates is missing.",
            &["server-of-lower", "lower"],
            "incomplete",
            (&["server-of-lower", "lower"], 2),
            &[(KEPT, Some(0)), (KEPT, Some(1))],
        )
        .case(&[warning(1, "intermediate-missing", missing("CN=Upper", &[]))]),
    );
    file.case(
        given(
            "leaf-missing",
            "A CA alone.",
            &["ca"],
            "incomplete",
            (&["ca"], 1),
            &[(KEPT, Some(0))],
        )
        .case(&[error(None, "leaf-missing", json!({}))]),
    );
    file.case(
        given(
            "self-signed",
            "A self-signed leaf needs nothing above it.",
            &["self-signed"],
            "unchanged",
            (&["self-signed"], 1),
            &[(KEPT, Some(0))],
        )
        .case(&[]),
    );
}

/// Intermediates apart from any leaf.
fn stored(file: &mut File) {
    let given = |name, about, certificates, outcome, result, fates| Given {
        name,
        about,
        kind: "intermediates",
        certificates,
        roots: &[],
        outcome,
        result,
        fates,
    };
    file.case(
        given(
            "stored",
            "Each before its issuer.",
            &["lower", "upper"],
            "unchanged",
            (&["lower", "upper"], 2),
            &[(KEPT, Some(0)), (KEPT, Some(1))],
        )
        .case(&[]),
    );
    file.case(
        given(
            "stored-wrong-order",
            "The issuer stands first.",
            &["upper", "lower"],
            "corrected",
            (&["lower", "upper"], 2),
            &[(KEPT, Some(1)), (KEPT, Some(0))],
        )
        .case(&[warning(0, "wrong-order", json!({"order": ["1", "0"]}))]),
    );
    file.case(
        given(
            "stored-duplicate",
            "One stands twice.",
            &["ca", "ca"],
            "corrected",
            (&["ca"], 1),
            &[(KEPT, Some(0)), ("duplicate", Some(0))],
        )
        .case(&[warning(
            1,
            "duplicate-certificate",
            json!({"first_index": 0}),
        )]),
    );
    file.case(
        given(
            "stored-root",
            "A root is refused.",
            &["ca", "root"],
            "incomplete",
            (&["ca"], 1),
            &[(KEPT, Some(0)), ("root-refused", None)],
        )
        .case(&[error(1, "root-refused", json!({"subject": "CN=Root"}))]),
    );
    file.case(
        given(
            "stored-leaf",
            "A leaf is refused.",
            &["server", "ca"],
            "incomplete",
            (&["ca"], 1),
            &[("leaf-refused", None), (KEPT, Some(0))],
        )
        .case(&[error(
            0,
            "leaf-refused",
            json!({"subject": format!("CN={HOST}")}),
        )]),
    );
}
