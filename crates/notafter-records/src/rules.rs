//! Rules that change by date: the tables, what will hit a certificate, and how many renewals that makes.

use notafter::certificate::{CertificateKind, oids};
use notafter::expiry::OUTCOME_CERTIFICATE;
use notafter::expiry::rules::{
    KeyDateBasis, PublicRoot, RenewalPlan, RuleKind, RuleRow, RuleSubject, UpcomingRule,
    public_root,
};
use serde::{Deserialize, Serialize};

use crate::{
    CertificateRecord, CheckRecord, Facts, Instant, RecordError, RecordErrorCode, SnapshotRecord,
    facts,
};

/// What the policies begin with that the CA/Browser Forum has reserved for certificates under its requirements
/// (cabforum.org, object registry): only public CAs may assert them.
const FORUM_POLICIES: &str = "2.23.140.1.";

/// One row of a table of dated rules.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RuleRowRecord {
    /// The table: `tls-lifetime`, `scts-chrome` ...
    pub table: String,
    /// The first instant that it is about; it holds until the next row's of the same table.
    pub from: Instant,
    /// What it says, in a few words.
    pub value: String,
    /// Where it stands: document and section.
    pub source: String,
}

/// A public root, and when its key was made.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PublicRootRecord {
    /// SHA-256 of its DER, in hex.
    pub fingerprint_sha256: String,
    /// SHA-256 of its subject public key info, in hex.
    pub spki_sha256: String,
    /// Its common name or, where it has none or shares it, its whole subject.
    pub name: String,
    /// When its key was made.
    pub key_created: Instant,
    /// How that is known: `stated`, or `not-before` where it is a guess.
    pub key_date_basis: String,
    /// Where it is stated.
    #[serde(default)]
    pub key_date_source: Option<String>,
}

/// A rule that will hit a certificate.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct UpcomingRuleRecord {
    /// What it does: `shorter-lifetime`, `root-leaves` ...
    pub code: String,
    /// When that is felt.
    pub at: Instant,
    /// With what numbers.
    #[serde(default)]
    pub facts: Facts,
    /// What that means, and what to do.
    pub sentence: String,
    /// Where the rule stands: document and section.
    pub source: String,
    /// Whether `at` is a guess.
    #[serde(default)]
    pub is_estimate: bool,
}

/// What the rules ask of a certificate. It can be read again: fields that are missing are as if nothing was known, and
/// fields that are not known are passed over.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RuleSubjectRecord {
    /// The first valid instant.
    pub not_before: Instant,
    /// The last valid instant, inclusive.
    pub not_after: Instant,
    /// Whose rules it is under: `tls-server`, `code-signing` or `other`.
    #[serde(default = "other")]
    pub kind: String,
    /// Its extended key usages, by their names in RFC 5280 or as dotted OIDs.
    #[serde(default)]
    pub extended_key_usages: Vec<String>,
    /// Whether it is signed over SHA-1.
    #[serde(default)]
    pub uses_sha1: bool,
    /// How many signed certificate timestamps are embedded in it.
    #[serde(default)]
    pub sct_count: u64,
    /// SHA-256 of the root that its path ends in, or of that root's subject public key info, in hex.
    #[serde(default)]
    pub root_sha256: Option<String>,
    /// Whether a public CA issued it. Missing or `null`: whether that root is in the table of public roots.
    #[serde(default)]
    pub is_public: Option<bool>,
    /// When it will be renewed; missing or `null` where the policy decides.
    #[serde(default)]
    pub renewal_at: Option<Instant>,
}

/// The renewals of a fleet over some years.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RenewalPlanRecord {
    /// The first instant that it covers.
    pub from: Instant,
    /// The first instant that it does not cover.
    pub until: Instant,
    /// Every year that it touches, in order.
    #[serde(default)]
    pub years: Vec<YearlyRenewalsRecord>,
    /// Every certificate, in the order given.
    #[serde(default)]
    pub certificates: Vec<CertificateRenewalsRecord>,
    /// All of them.
    pub total: u64,
}

/// How many renewals there are in a year (UTC).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct YearlyRenewalsRecord {
    /// The year.
    pub year: u16,
    /// How many renewals of all certificates.
    pub renewals: u64,
}

/// How many renewals one certificate needs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CertificateRenewalsRecord {
    /// When the first one is, if there is any.
    #[serde(default)]
    pub first_at: Option<Instant>,
    /// How many there are.
    pub renewals: u64,
}

fn other() -> String {
    RuleKind::Other.as_str().to_owned()
}

/// The row as a record.
pub fn rule_row_record(row: &RuleRow) -> RuleRowRecord {
    RuleRowRecord {
        table: row.table.as_str().to_owned(),
        from: row.from.into(),
        value: row.value.clone(),
        source: row.source.to_owned(),
    }
}

/// The root as a record.
pub fn public_root_record(root: &PublicRoot) -> PublicRootRecord {
    let (key_created, basis) = root.key_created();
    PublicRootRecord {
        fingerprint_sha256: root.fingerprint_sha256.to_owned(),
        spki_sha256: root.spki_sha256.to_owned(),
        name: root.name.to_owned(),
        key_created: key_created.into(),
        key_date_basis: basis.as_str().to_owned(),
        key_date_source: match basis {
            KeyDateBasis::Stated(source) => Some(source.to_owned()),
            _ => None,
        },
    }
}

/// The rule as a record.
pub fn upcoming_rule_record(rule: &UpcomingRule) -> UpcomingRuleRecord {
    UpcomingRuleRecord {
        code: rule.code.as_str().to_owned(),
        at: rule.at.into(),
        facts: facts(&rule.facts),
        sentence: rule.sentence.clone(),
        source: rule.source.to_owned(),
        is_estimate: rule.is_estimate,
    }
}

/// The certificate as a record.
pub fn rule_subject_record(subject: &RuleSubject) -> RuleSubjectRecord {
    RuleSubjectRecord {
        not_before: subject.not_before.into(),
        not_after: subject.not_after.into(),
        kind: subject.kind.as_str().to_owned(),
        extended_key_usages: subject.extended_key_usages.clone(),
        uses_sha1: subject.uses_sha1,
        sct_count: subject.sct_count,
        root_sha256: subject.root_sha256.clone(),
        is_public: Some(subject.is_public),
        renewal_at: subject.renewal_at.map(Into::into),
    }
}

impl TryFrom<RuleSubjectRecord> for RuleSubject {
    type Error = RecordError;

    /// # Errors
    ///
    /// [`UnknownCode`](RecordErrorCode::UnknownCode) where `kind` is none that is known.
    fn try_from(record: RuleSubjectRecord) -> Result<Self, RecordError> {
        let RuleSubjectRecord {
            not_before,
            not_after,
            kind,
            extended_key_usages,
            uses_sha1,
            sct_count,
            root_sha256,
            is_public,
            renewal_at,
        } = record;
        let mut kinds = RuleKind::ALL.iter();
        let known = kinds
            .find(|it| it.as_str() == kind)
            .ok_or_else(|| RecordError::new(RecordErrorCode::UnknownCode, "kind", &kind))?;
        let mut subject = Self::new(not_before.0, not_after.0)
            .with_kind(*known)
            .with_extended_key_usages(extended_key_usages)
            .with_sha1(uses_sha1)
            .with_sct_count(sct_count);
        if let Some(root_sha256) = root_sha256 {
            subject = subject.with_root(root_sha256);
        }
        if let Some(is_public) = is_public {
            subject = subject.with_public(is_public);
        }
        if let Some(renewal_at) = renewal_at {
            subject = subject.with_renewal_at(renewal_at.0);
        }
        Ok(subject)
    }
}

/// The certificate that a check is about: the first one that was shown. `None` where none was, or it cannot be
/// read.
pub fn shown_certificate(check: &CheckRecord) -> Option<&CertificateRecord> {
    let connection = check.connection.as_ref();
    let is_shown = connection.is_none_or(|it| it.outcome == OUTCOME_CERTIFICATE);
    let is_readable = check.unreadable.first().is_none_or(|it| it.index > 0);
    let leaf = check.chain.first();
    leaf.filter(|_| check.error.is_none() && is_shown && is_readable)
}

/// What the dated rules ask of the [certificate](shown_certificate) that a check is about; `None` where there is none.
///
/// It is public if its path ends in a public root. The path of a server that leaves out an intermediate ends before any
/// root, and roots for programs are not in the table: there it is public by its own word, which are embedded certificate timestamps
/// (logs take certificates under public roots only) or a policy of the CA/Browser Forum.
pub fn check_rule_subject(check: &CheckRecord) -> Option<RuleSubject> {
    let leaf = shown_certificate(check)?;
    let is_of = |kind: CertificateKind| leaf.kinds.iter().any(|it| it == kind.as_str());
    let kind = if is_of(CertificateKind::TlsServer) || is_of(CertificateKind::AnyPurpose) {
        RuleKind::TlsServer
    } else if is_of(CertificateKind::CodeSigning) {
        RuleKind::CodeSigning
    } else {
        RuleKind::Other
    };
    let mut subject = RuleSubject::new(leaf.not_before.0, leaf.not_after.0)
        .with_kind(kind)
        .with_extended_key_usages(leaf.extended_key_usage.clone())
        .with_sha1(uses_sha1(leaf))
        .with_sct_count(leaf.sct_count);
    if let Some(root) = root(check) {
        subject = subject.with_root(root);
    }
    let is_of_forum = leaf
        .policies
        .iter()
        .any(|it| it.starts_with(FORUM_POLICIES));
    let is_public = subject.is_public || leaf.sct_count > 0 || is_of_forum;
    Some(subject.with_public(is_public))
}

/// SHA-256 of the root that the path of a check ends in. Where it ends in another certificate with the key of a public root, it is
/// that root's.
fn root(check: &CheckRecord) -> Option<String> {
    let validation = check.validation.as_ref()?;
    let last = validation.path.last()?;
    if let Some(root) = public_root(last) {
        return Some(root.fingerprint_sha256.to_owned());
    }
    let mut chain = check.chain.iter();
    let shown = chain.find(|it| it.fingerprint_sha256 == *last);
    if let Some(root) = shown.and_then(|it| public_root(&it.spki_sha256)) {
        return Some(root.fingerprint_sha256.to_owned());
    }
    // Without policies, it ends before any trusted root.
    let reaches_root = validation.policies.is_some();
    reaches_root.then(|| last.clone())
}

fn uses_sha1(leaf: &CertificateRecord) -> bool {
    match &leaf.signature_parameters {
        Some(parameters) => parameters.hash == oids::SHA1.to_string(),
        None => matches!(
            leaf.signature_algorithm.as_str(),
            "sha1WithRSAEncryption" | "ecdsa-with-SHA1" | "id-dsa-with-sha1"
        ),
    }
}

/// What the dated rules ask of the certificate of a snapshot; `None` where it has none.
///
/// It counts as a TLS server's. A snapshot does not say what else it is for, nor how it is signed: the rules about these do
/// not hit it. It is public if its path ends in a public root.
pub fn snapshot_rule_subject(snapshot: &SnapshotRecord) -> Option<RuleSubject> {
    let shown = snapshot.certificate.as_ref()?;
    let subject =
        RuleSubject::new(shown.not_before.0, shown.not_after.0).with_kind(RuleKind::TlsServer);
    Some(match &shown.root_fingerprint_sha256 {
        Some(root) => subject.with_root(root.clone()),
        None => subject,
    })
}

/// The plan as a record.
pub fn renewal_plan_record(plan: &RenewalPlan) -> RenewalPlanRecord {
    RenewalPlanRecord {
        from: plan.from.into(),
        until: plan.until.into(),
        years: plan
            .years
            .iter()
            .map(|it| YearlyRenewalsRecord {
                year: it.year,
                renewals: it.renewals,
            })
            .collect(),
        certificates: plan
            .certificates
            .iter()
            .map(|it| CertificateRenewalsRecord {
                first_at: it.first_at.map(Into::into),
                renewals: it.renewals,
            })
            .collect(),
        total: plan.total,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use notafter::expiry::rules::{PUBLIC_ROOTS, table_rows, upcoming};
    use serde_json::json;

    #[test]
    fn everything_comes_back() {
        let subject = RuleSubject::new(
            "2026-10-08".parse().unwrap(),
            "2027-04-25T23:59:59Z".parse().unwrap(),
        )
        .with_kind(RuleKind::CodeSigning)
        .with_extended_key_usages(vec!["codeSigning".to_owned()])
        .with_sha1(true)
        .with_sct_count(3)
        .with_root("ab".repeat(32))
        .with_public(true)
        .with_renewal_at("2027-01-01".parse().unwrap());
        let json = serde_json::to_string(&rule_subject_record(&subject)).unwrap();
        let record: RuleSubjectRecord = serde_json::from_str(&json).unwrap();
        assert_eq!(RuleSubject::try_from(record), Ok(subject));
    }

    #[test]
    fn the_least_that_is_a_subject() {
        let mut json = json!({
            "not_before": "2026-10-08T00:00:00Z",
            "not_after": "2027-04-25T23:59:59Z",
            "of a later version": 1,
        });
        let read = |json: &serde_json::Value| {
            let record: RuleSubjectRecord = serde_json::from_value(json.clone()).unwrap();
            RuleSubject::try_from(record)
        };
        let subject = read(&json).unwrap();
        assert_eq!(
            subject,
            RuleSubject::new(subject.not_before, subject.not_after)
        );
        // A root of the table makes it public, unless it is said not to be.
        json["root_sha256"] = PUBLIC_ROOTS[0].fingerprint_sha256.into();
        assert!(read(&json).unwrap().is_public);
        json["is_public"] = false.into();
        assert!(!read(&json).unwrap().is_public);
        json["kind"] = "smart-card".into();
        let error = read(&json).unwrap_err();
        assert_eq!(error.code, RecordErrorCode::UnknownCode);
        assert_eq!(
            (error.field.as_str(), error.value.as_str()),
            ("kind", "smart-card")
        );
    }

    #[test]
    fn tables_and_roots() {
        let rows: Vec<_> = table_rows().iter().map(rule_row_record).collect();
        let json = serde_json::to_value(&rows).unwrap();
        assert_eq!(
            json[0],
            json!({
                "table": "tls-lifetime",
                "from": "2012-07-01T00:00:00Z",
                "value": "at most 60 months",
                "source": "BR 1.0 section 9.4",
            })
        );
        let of = |name: &str| {
            let mut roots = PUBLIC_ROOTS.iter();
            public_root_record(roots.find(|root| root.name == name).unwrap())
        };
        let stated = of("ISRG Root X1");
        assert_eq!(stated.key_created.to_string(), "2015-06-04T00:00:00Z");
        assert_eq!(stated.key_date_basis, "stated");
        assert!(stated.key_date_source.is_some());
        let guessed = of("Amazon Root CA 1");
        assert_eq!(guessed.key_date_basis, "not-before");
        assert_eq!(guessed.key_date_source, None);
    }

    #[test]
    fn a_rule_in_json() {
        let subject = RuleSubject::new(
            "2026-10-08".parse().unwrap(),
            "2027-04-25T23:59:59Z".parse().unwrap(),
        )
        .with_kind(RuleKind::TlsServer)
        .with_public(true);
        let from = "2026-11-22".parse().unwrap();
        let found = upcoming(&subject, from, "2027-12-31".parse().unwrap());
        let json = serde_json::to_value(upcoming_rule_record(&found[0])).unwrap();
        assert_eq!(
            json,
            json!({
                "code": "shorter-lifetime",
                "at": "2027-03-15T00:00:00Z",
                "facts": {
                    "maximum": "100 days",
                    "lifetime_seconds": 17_280_000,
                    "rule_from": "2027-03-15T00:00:00Z",
                    "renewal_at": "2027-03-15T00:00:00Z",
                },
                "sentence": "the next certificate is valid for at most 100 days: plan for renewing it more often",
                "source": "ballot SC-081v3; BR 2.1.5 section 6.3.2",
                "is_estimate": false,
            })
        );
    }

    /// What `check --json` prints of a certificate, as far as the rules ask for it.
    fn check() -> serde_json::Value {
        let leaf = "01".repeat(32);
        json!({
            "target": "www.example:443",
            "chain": [{
                "kind": "certificate", "subject": "", "issuer": "", "serial_number": "1",
                "not_before": "2026-10-08T00:00:00Z", "not_after": "2027-04-25T23:59:59Z",
                "public_key": {"algorithm": "rsa"}, "signature_algorithm": "sha256WithRSAEncryption", "version": 3,
                "validation_level": "dv", "sct_count": 0, "fingerprint_sha256": leaf, "fingerprint_sha1": "",
                "spki_sha256": "",
            }],
            "validation": {
                "verdict": "valid", "path": [leaf, "02".repeat(32)],
                "policies": {"authority_constrained": [], "user_constrained": []},
                "work": {
                    "signatures_checked": 0, "candidates_tried": 0, "paths_completed": 0, "links_remembered": 0
                },
            },
        })
    }

    fn of_check(change: impl FnOnce(&mut serde_json::Value)) -> Option<RuleSubject> {
        let mut check = check();
        change(&mut check);
        check_rule_subject(&serde_json::from_value(check).unwrap())
    }

    #[test]
    fn what_a_check_says() {
        let least = of_check(|_| {}).unwrap();
        let dates = (least.not_before, least.not_after);
        let expected = RuleSubject::new(dates.0, dates.1).with_root("02".repeat(32));
        assert_eq!(least, expected);
        let all = of_check(|it| {
            it["chain"][0]["kinds"] = json!(["tls-client", "tls-server"]);
            it["chain"][0]["extended_key_usage"] = json!(["serverAuth", "clientAuth"]);
            it["chain"][0]["signature_algorithm"] = "ecdsa-with-SHA1".into();
            it["chain"][0]["sct_count"] = 2.into();
            it["validation"]["path"][1] = PUBLIC_ROOTS[0].fingerprint_sha256.into();
        });
        let expected = RuleSubject::new(dates.0, dates.1)
            .with_kind(RuleKind::TlsServer)
            .with_extended_key_usages(vec!["serverAuth".to_owned(), "clientAuth".to_owned()])
            .with_sha1(true)
            .with_sct_count(2)
            .with_root(PUBLIC_ROOTS[0].fingerprint_sha256.to_owned());
        assert!(expected.is_public);
        assert_eq!(all, Some(expected));
        for (kinds, kind) in [
            (json!(["any-purpose"]), RuleKind::TlsServer),
            (json!(["code-signing"]), RuleKind::CodeSigning),
            (json!(["email-protection"]), RuleKind::Other),
        ] {
            let subject = of_check(|it| it["chain"][0]["kinds"] = kinds);
            assert_eq!(subject.unwrap().kind, kind);
        }
    }

    #[test]
    fn the_hash_of_rsa_pss_is_in_its_parameters() {
        for (hash, uses_sha1) in [("1.3.14.3.2.26", true), ("2.16.840.1.101.3.4.2.1", false)] {
            let subject = of_check(|it| {
                it["chain"][0]["signature_algorithm"] = "id-RSASSA-PSS".into();
                it["chain"][0]["signature_parameters"] = json!({
                    "hash": hash, "mask_generation": "1.2.840.113549.1.1.8", "mask_hash": hash,
                    "salt_length": 20, "trailer_field": 1,
                });
            });
            assert_eq!(subject.unwrap().uses_sha1, uses_sha1, "{hash}");
        }
    }

    #[test]
    fn where_a_path_ends() {
        let root = &PUBLIC_ROOTS[0];
        // In a certificate of another CA with the key of a root.
        let crossed = of_check(|it| {
            let mut other = it["chain"][0].clone();
            other["fingerprint_sha256"] = "02".repeat(32).into();
            other["spki_sha256"] = root.spki_sha256.into();
            it["chain"].as_array_mut().unwrap().push(other);
        })
        .unwrap();
        assert!(crossed.is_public);
        assert_eq!(
            crossed.root_sha256.as_deref(),
            Some(root.fingerprint_sha256)
        );
        // Before any root: what it ends in is none.
        let short = of_check(|it| it["validation"]["policies"] = json!(null)).unwrap();
        assert_eq!((short.is_public, short.root_sha256), (false, None));
        let unjudged = of_check(|it| it["validation"] = json!(null)).unwrap();
        assert_eq!((unjudged.is_public, unjudged.root_sha256), (false, None));
    }

    #[test]
    fn nothing_shown_is_nothing_planned() {
        assert_eq!(of_check(|it| it["chain"] = json!([])), None);
        let error = json!({"code": "wildcard", "message": ""});
        assert_eq!(of_check(|it| it["error"] = error), None);
        // The leaf is the one that cannot be read: what is there is its issuer.
        let unreadable = |index: u64| json!([{"index": index, "code": "truncated", "message": ""}]);
        assert_eq!(of_check(|it| it["unreadable"] = unreadable(0)), None);
        assert!(of_check(|it| it["unreadable"] = unreadable(1)).is_some());
    }

    #[test]
    fn what_a_snapshot_says() {
        let mut json = json!({
            "target": "www.example:443", "observed_at": "2026-11-21T12:00:00Z", "outcome": "certificate",
            "certificate": {
                "fingerprint_sha256": "01".repeat(32),
                "not_before": "2026-10-08T00:00:00Z", "not_after": "2027-04-25T23:59:59Z",
                "root_fingerprint_sha256": PUBLIC_ROOTS[0].fingerprint_sha256,
            },
        });
        let of = |json: &serde_json::Value| {
            snapshot_rule_subject(&serde_json::from_value(json.clone()).unwrap())
        };
        let subject = of(&json).unwrap();
        assert_eq!(
            (subject.kind, subject.is_public),
            (RuleKind::TlsServer, true)
        );
        json["certificate"]["root_fingerprint_sha256"] = json!(null);
        assert!(!of(&json).unwrap().is_public);
        json["certificate"] = json!(null);
        assert_eq!(of(&json), None);
    }

    #[test]
    fn plans_come_back() {
        use notafter::expiry::ExpiryPolicy;
        use notafter::expiry::rules::{NextLifetime, renewals_per_year};

        let instant = |text: &str| text.parse().unwrap();
        let (from, until) = (instant("2026-11-22"), instant("2029-12-31"));
        let subject = RuleSubject::new(instant("2026-10-08"), instant("2027-04-25T23:59:59Z"))
            .with_kind(RuleKind::TlsServer)
            .with_public(true);
        let rules: Vec<_> = upcoming(&subject, from, until)
            .iter()
            .map(upcoming_rule_record)
            .collect();
        assert_eq!(rules.len(), 4);
        let text = serde_json::to_string(&rules).unwrap();
        let read: Vec<UpcomingRuleRecord> = serde_json::from_str(&text).unwrap();
        assert_eq!(read, rules);

        let policy = ExpiryPolicy::default();
        let plan = renewals_per_year(&[subject], &policy, NextLifetime::Present, from, until);
        let plan = renewal_plan_record(&plan);
        let text = serde_json::to_string(&plan).unwrap();
        let read: RenewalPlanRecord = serde_json::from_str(&text).unwrap();
        assert_eq!(read, plan);
    }
}
