//! A file of cases about chains: tables of certificates and revocation lists, and cases that refer to them.

use std::collections::BTreeSet;

use notafter_tests::crl::CrlBuilder;
use serde_json::{Map, Value, json};

use super::maker::{AT, Maker, ca, root, signer};
use crate::case::{Case, Subject, Table};

/// The two profiles.
pub(super) const RFC5280: &str = "rfc5280";
pub(super) const WEB_PKI: &str = "web-pki";

/// What is to be found under each profile.
pub(super) struct Both {
    pub(super) rfc5280: Vec<Value>,
    pub(super) web_pki: Vec<Value>,
}

impl Both {
    /// The same under both.
    pub(super) fn same(findings: Vec<Value>) -> Self {
        Self {
            rfc5280: findings.clone(),
            web_pki: findings,
        }
    }

    pub(super) fn new(rfc5280: Vec<Value>, web_pki: Vec<Value>) -> Self {
        Self { rfc5280, web_pki }
    }
}

/// A finding with this severity, of the certificate in this place, and with these facts.
fn finding(severity: &str, index: Option<usize>, code: &str, facts: Value) -> Value {
    let mut finding = json!({"code": code, "severity": severity, "certificate_index": index});
    if facts.as_object().is_some_and(|it| !it.is_empty()) {
        finding["facts"] = facts;
    }
    finding
}

pub(super) fn error(index: impl Into<Option<usize>>, code: &str, facts: Value) -> Value {
    finding("error", index.into(), code, facts)
}

pub(super) fn warning(index: impl Into<Option<usize>>, code: &str, facts: Value) -> Value {
    finding("warning", index.into(), code, facts)
}

pub(super) fn info(index: impl Into<Option<usize>>, code: &str, facts: Value) -> Value {
    finding("info", index.into(), code, facts)
}

/// A file in the making. It begins with `root` (CN=Root) and `ca` (CN=CA, by Root).
pub(super) struct File {
    certificates: Table,
    crls: Table,
    cases: Vec<Case>,
}

impl File {
    pub(super) fn new() -> Self {
        let mut file = Self {
            certificates: Table::new(),
            crls: Table::new(),
            cases: Vec::new(),
        };
        file.put("root", &root("Root"));
        file.put("ca", &ca("CA", "Root"));
        file
    }

    /// Adds a certificate.
    pub(super) fn put(&mut self, name: &str, maker: &Maker) {
        self.put_der(name, maker.der());
    }

    pub(super) fn put_der(&mut self, name: &str, der: Vec<u8>) {
        let mut present = self.certificates.values();
        assert!(present.all(|it| *it != der), "{name} has another name");
        let old = self.certificates.insert(name.to_owned(), der);
        assert!(old.is_none(), "{name} stands twice");
    }

    /// Adds a revocation list, signed with the key of this name.
    pub(super) fn put_crl(&mut self, name: &str, list: &CrlBuilder, key: &str) {
        let old = self.crls.insert(name.to_owned(), list.sign(&*signer(key)));
        assert!(old.is_none(), "{name} stands twice");
    }

    pub(super) fn case(&mut self, case: Case) {
        self.cases.push(case);
    }

    /// A leaf of its own beneath `ca` and `root`, whose path is whole: judged by both profiles.
    pub(super) fn leaf(&mut self, name: &str, about: &str, maker: &Maker, findings: Both) {
        self.put(name, maker);
        self.both(
            Chain::new(name, about, name, &["ca"]),
            &[name, "ca", "root"],
            findings,
        );
    }

    /// A CA of its own beneath `root`, and the leaf `server` beneath it; likewise.
    pub(super) fn middle(&mut self, name: &str, about: &str, maker: &Maker, findings: Both) {
        self.put(name, maker);
        let chain = Chain::new(name, about, "server", &[name]);
        self.both(chain, &["server", name, "root"], findings);
    }

    /// The chain under both profiles.
    pub(super) fn both(&mut self, chain: Chain, path: &[&str], findings: Both) {
        let Both { rfc5280, web_pki } = findings;
        self.case(chain.clone().named_by(RFC5280).expect(path, &rfc5280));
        self.case(chain.named_by(WEB_PKI).expect(path, &web_pki));
    }

    /// The file, in which every certificate and list is used, and every one that is used stands.
    pub(super) fn finish(self, name: &'static str, description: &'static str) -> Subject {
        let mut used = BTreeSet::new();
        for case in &self.cases {
            case.references(&mut used);
        }
        let present: BTreeSet<String> = self
            .certificates
            .keys()
            .chain(self.crls.keys())
            .cloned()
            .collect();
        let idle: Vec<_> = present.difference(&used).collect();
        let absent: Vec<_> = used.difference(&present).collect();
        assert!(
            idle.is_empty() && absent.is_empty(),
            "{name}: unused {idle:?}, absent {absent:?}"
        );
        Subject::new(name, description, self.cases).with_tables(&self.certificates, &self.crls)
    }
}

/// What is to be validated: by RFC 5280 for a TLS server, unless changed.
#[derive(Clone)]
pub(super) struct Chain {
    name: String,
    about: String,
    input: Map<String, Value>,
}

impl Chain {
    /// This leaf with these intermediates, and `root` trusted.
    pub(super) fn new(name: &str, about: &str, leaf: &str, intermediates: &[&str]) -> Self {
        let chain = Self {
            name: name.to_owned(),
            about: about.to_owned(),
            input: Map::new(),
        };
        chain
            .set("leaf", leaf)
            .set("intermediates", intermediates)
            .set("roots", ["root"])
            .set("profile", RFC5280)
            .set("purpose", "server-auth")
            .set("at", AT)
    }

    fn named_by(mut self, profile: &str) -> Self {
        self.name = format!("{}-{profile}", self.name);
        self.set("profile", profile)
    }

    /// With this field.
    pub(super) fn set(mut self, field: &str, value: impl serde::Serialize) -> Self {
        self.input.insert(field.to_owned(), json!(value));
        self
    }

    pub(super) fn web_pki(self) -> Self {
        self.set("profile", WEB_PKI)
    }

    /// With these trusted in place of `root`.
    pub(super) fn roots(self, roots: &[&str]) -> Self {
        self.set("roots", roots)
    }

    pub(super) fn purpose(self, purpose: &str) -> Self {
        self.set("purpose", purpose)
    }

    pub(super) fn at(self, at: &str) -> Self {
        self.set("at", at)
    }

    /// The case, of which this is expected.
    pub(super) fn asked(self, expect: Value) -> Case {
        Case::new(&self.name, &self.about, Value::Object(self.input), expect)
    }

    /// The case, with this path and all these findings: it is valid if none of them is an error.
    pub(super) fn expect(self, path: &[&str], findings: &[Value]) -> Case {
        let is_valid = findings.iter().all(|it| it["severity"] != "error");
        let expect = json!({
            "verdict": if is_valid { "valid" } else { "invalid" },
            "path": path,
            "findings": findings,
        });
        self.asked(expect)
    }
}
