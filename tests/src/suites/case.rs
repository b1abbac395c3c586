//! One question of a suite, and how the library answers it.

use std::collections::BTreeSet;
use std::sync::Arc;

use notafter::certificate::Certificate;
use notafter::chain::{PolicyInputs, Profile, ValidationReport, ValidationRequest};
use notafter::check::validator;
use notafter::name_match::ReferenceName;
use notafter::read::CertificateRevocationList;
use notafter::time::Timestamp;
use notafter::trust::{Purpose, PurposeSet, TrustStore};

use crate::conformance::{Der, Expected};

/// One question to a validator, and the answer that its suite expects.
#[derive(Clone, Debug)]
pub struct Case {
    /// What the suite calls it.
    pub id: String,
    /// The certificate that is judged.
    pub leaf: Der,
    /// What may help to find a path.
    pub intermediates: Vec<Der>,
    /// The anchors.
    pub roots: Vec<Der>,
    /// Revocation lists. None leaves revocation unchecked.
    pub crls: Vec<Der>,
    /// Names, all of which the certificate has to have.
    pub names: Vec<String>,
    /// What it has to be for.
    pub purpose: Purpose,
    /// Whose rules.
    pub profile: Profile,
    /// The instant.
    pub at: Timestamp,
    /// Intermediates that a path may have; `None` is the library's default.
    pub max_depth: Option<u8>,
    /// Key usages that the leaf has to allow, by their names in RFC 5280. A caller asks that of the
    /// certificate, not of the validator.
    pub key_usage: Vec<String>,
    /// What is asked of policies.
    pub policies: Policies,
    /// The verdict.
    pub expected: Expected,
    /// OIDs of the policies for which the path is then valid for this user; `None` where the suite does not
    /// tell.
    pub policy_set: Option<BTreeSet<String>>,
}

/// The inputs of policy processing (RFC 5280 section 6.1.1 (c), (e), (f), (g)). The default asks
/// for nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Policies {
    /// OIDs of the policies that are acceptable; none stands for any.
    pub acceptable: Vec<String>,
    /// Whether the path has to be valid for one of them.
    pub require_explicit_policy: bool,
    /// Whether policies may not be mapped.
    pub inhibit_policy_mapping: bool,
    /// Whether anyPolicy does not count.
    pub inhibit_any_policy: bool,
}

/// Anchors that have been read: many cases have the same.
#[derive(Clone, Debug)]
pub struct Trust {
    roots: Vec<Der>,
    store: Arc<TrustStore>,
}

impl Policies {
    fn inputs(&self) -> PolicyInputs {
        let oids = self.acceptable.iter();
        PolicyInputs::new()
            .with_acceptable(oids.map(|oid| oid.parse().expect("an OID")))
            .with_require_explicit_policy(self.require_explicit_policy)
            .with_inhibit_policy_mapping(self.inhibit_policy_mapping)
            .with_inhibit_any_policy(self.inhibit_any_policy)
    }
}

impl Trust {
    /// Reads the roots of a case. What cannot be read is no anchor.
    pub fn of(case: &Case) -> Self {
        let certificates = case.roots.iter().filter_map(read);
        let store = TrustStore::from_certificates(certificates, PurposeSet::ALL);
        Self {
            roots: case.roots.clone(),
            store: Arc::new(store),
        }
    }
}

/// What became of a case.
#[derive(Clone, Debug)]
pub struct Outcome {
    /// The verdict.
    pub verdict: Expected,
    /// The codes of the errors, for a reader who wonders.
    pub why: Vec<String>,
    /// The reports, one for each name; none where the leaf cannot be read.
    pub reports: Vec<ValidationReport>,
}

fn read(der: &Der) -> Option<Certificate> {
    Certificate::from_der(&der.0).ok()
}

impl Outcome {
    /// OIDs of the policies for which the path is valid for this user; empty where there is no path.
    pub fn policy_set(&self) -> BTreeSet<String> {
        let policies = self.reports.iter().filter_map(|it| it.policies.as_ref());
        policies
            .flat_map(|it| &it.user_constrained)
            .map(ToString::to_string)
            .collect()
    }
}

impl Case {
    /// Asks the library.
    pub fn answer(&self) -> Outcome {
        self.answer_with(&mut None)
    }

    /// Asks the library; `last` keeps the anchors from one case to the next.
    ///
    /// # Panics
    ///
    /// Where the question itself makes no sense, such as a name that is none.
    pub fn answer_with(&self, last: &mut Option<Trust>) -> Outcome {
        let trust = match last {
            Some(trust) if trust.roots == self.roots => trust,
            _ => last.insert(Trust::of(self)),
        };
        let leaf = match Certificate::from_der(&self.leaf.0) {
            Ok(leaf) => leaf,
            Err(error) => {
                return Outcome {
                    verdict: Expected::Reject,
                    why: vec![format!("unreadable: {error}")],
                    reports: Vec::new(),
                };
            }
        };
        let intermediates: Vec<Certificate> = self.intermediates.iter().filter_map(read).collect();
        let validator = validator(Arc::clone(&trust.store)).with_profile(self.profile);
        let mut request = ValidationRequest::new(&leaf, self.at)
            .with_intermediates(&intermediates)
            .with_purpose(self.purpose)
            .with_policies(self.policies.inputs());
        let crls: Vec<CertificateRevocationList> = self
            .crls
            .iter()
            .filter_map(|der| CertificateRevocationList::from_der(&der.0).ok())
            .collect();
        if !self.crls.is_empty() {
            request = request.with_crls(&crls);
        }
        if let Some(max_depth) = self.max_depth {
            request = request.with_max_depth(max_depth);
        }
        let requests = if self.names.is_empty() {
            vec![request]
        } else {
            let with = |name: &String| {
                let name = ReferenceName::parse(name)
                    .unwrap_or_else(|error| panic!("{}: {name}: {error}", self.id));
                request.clone().with_name(name)
            };
            self.names.iter().map(with).collect()
        };
        let reports: Vec<ValidationReport> =
            requests.iter().map(|it| validator.validate(it)).collect();
        let mut why: Vec<String> = reports
            .iter()
            .flat_map(ValidationReport::errors)
            .map(|it| match it.certificate_index {
                Some(index) => format!("{index} {}", it.code),
                None => it.code.to_string(),
            })
            .collect();
        let lacking = self.lacking_usages(&leaf);
        why.extend(lacking.iter().map(|it| format!("not for {it}")));
        let is_valid = lacking.is_empty() && reports.iter().all(ValidationReport::is_valid);
        Outcome {
            verdict: if is_valid {
                Expected::Accept
            } else {
                Expected::Reject
            },
            why,
            reports,
        }
    }

    fn lacking_usages(&self, leaf: &Certificate) -> Vec<&str> {
        // A certificate that does not tell is for everything (RFC 5280 section 4.2.1.3).
        let Some(usage) = leaf.key_usage() else {
            return Vec::new();
        };
        let has: Vec<&str> = usage.names().collect();
        let asked = self.key_usage.iter().map(String::as_str);
        asked.filter(|it| !has.contains(it)).collect()
    }
}
