//! Chains of the golden vectors: cases that refer to tables of certificates and revocation lists.

use std::collections::BTreeMap;

use data_encoding::BASE64;
use notafter::check::{CheckOptions, judge};
use notafter_core::certificate::Certificate;
use notafter_core::chain::{
    ChainValidator, FindingCode, PolicyInputs, RevocationMode, ValidationLimits, ValidationReport,
    ValidationRequest, normalise, normalise_intermediates,
};
use notafter_core::expiry::trust_errors;
use notafter_core::name_match::ReferenceName;
use notafter_core::read::CertificateRevocationList;
use notafter_core::time::Timestamp;
use notafter_core::trust::{PurposeSet, TrustAnchor, TrustSource, TrustStore};
use notafter_records::{
    effective_expiry_record, finding_record, normalised_record, validation_record,
};
use notafter_tests::kept;
use notafter_tests::vectors::written;
use serde_json::{Value, json};

/// What the cases of one file refer to by name.
pub(crate) struct Tables {
    certificates: BTreeMap<String, Certificate>,
    crls: BTreeMap<String, CertificateRevocationList>,
}

impl Tables {
    pub(crate) fn of(file: &Value) -> Self {
        let table = |field: &str| -> Vec<(String, Vec<u8>)> {
            let entries = file[field].as_object().into_iter().flatten();
            entries
                .map(|(name, base64)| {
                    let base64 = base64.as_str().expect("Base64").as_bytes();
                    (name.clone(), BASE64.decode(base64).expect("Base64"))
                })
                .collect()
        };
        let certificates = table("certificates").into_iter();
        let crls = table("crls").into_iter();
        Self {
            certificates: certificates
                .map(|(name, der)| (name, Certificate::from_der(&der).expect("a certificate")))
                .collect(),
            crls: crls
                .map(|(name, der)| {
                    let list = CertificateRevocationList::from_der(&der).expect("a list");
                    (name, list)
                })
                .collect(),
        }
    }

    fn certificate(&self, name: &Value) -> Certificate {
        self.certificates[name.as_str().expect("a name")].clone()
    }

    fn certificates(&self, names: &Value) -> Vec<Certificate> {
        let names = names.as_array().expect("names").iter();
        names.map(|name| self.certificate(name)).collect()
    }

    /// The name of the certificate with this property.
    fn name_of(&self, is_it: impl Fn(&Certificate) -> bool) -> String {
        let mut entries = self.certificates.iter();
        let found = entries.find(|(_, certificate)| is_it(certificate));
        found.expect("a certificate of the table").0.clone()
    }

    fn names_of(&self, certificates: &[Certificate]) -> Vec<String> {
        let certificates = certificates.iter();
        certificates
            .map(|certificate| self.name_of(|it| it == certificate))
            .collect()
    }

    /// The roots, which are trusted for everything unless they say otherwise.
    fn trust(&self, input: &Value) -> TrustStore {
        let roots = input["roots"].as_array().expect("roots").iter();
        let store: TrustStore = roots.map(|root| self.anchor(root)).collect();
        let source = &input["roots_source"];
        if source.is_null() {
            return store;
        }
        let name = source["name"].as_str().expect("a source");
        store.with_source(TrustSource::new(name).with_as_of(instant(&source["as_of"])))
    }

    fn anchor(&self, root: &Value) -> TrustAnchor {
        let Some(fields) = root.as_object() else {
            return TrustAnchor::new(self.certificate(root), PurposeSet::ALL);
        };
        let purposes = root["purposes"].as_array().map(|listed| {
            let listed = listed.iter();
            let listed: Vec<_> = listed.map(parse).collect();
            PurposeSet::of(&listed)
        });
        let purposes = purposes.unwrap_or(PurposeSet::ALL);
        let mut anchor = TrustAnchor::new(self.certificate(&root["certificate"]), purposes);
        for (field, value) in fields {
            anchor = match field.as_str() {
                "certificate" | "purposes" => anchor,
                "distrust_after" => anchor.with_distrust_after(instant(value)),
                "removed_at" => anchor.with_removed_at(instant(value)),
                other => panic!("a root has no {other}"),
            };
        }
        anchor
    }
}

fn text(value: &Value) -> &str {
    value.as_str().expect("a text")
}

fn instant(value: &Value) -> Timestamp {
    parse(value)
}

fn parse<T: std::str::FromStr>(value: &Value) -> T {
    let Ok(parsed) = text(value).parse() else {
        panic!("it cannot be read: {value}");
    };
    parsed
}

/// Asks about what a case has. Every field of the input has to be known here.
fn with_request<T>(
    tables: &Tables,
    input: &Value,
    ask: impl FnOnce(&ChainValidator, &ValidationRequest<'_>) -> T,
) -> T {
    let leaf = tables.certificate(&input["leaf"]);
    let intermediates = tables.certificates(&input["intermediates"]);
    let mut request =
        ValidationRequest::new(&leaf, instant(&input["at"])).with_intermediates(&intermediates);
    request = request.with_purpose(parse(&input["purpose"]));
    let mut limits = ValidationLimits::default();
    let mut lists = Vec::new();
    let mut mode = RevocationMode::Off;
    for (field, value) in input.as_object().expect("an input") {
        match field.as_str() {
            "leaf" | "intermediates" | "at" | "purpose" | "roots" | "roots_source" | "profile" => {}
            "name" => {
                let name = ReferenceName::parse(text(value)).expect("a name");
                request = request.with_name(name);
            }
            "max_depth" => {
                let depth = value.as_u64().expect("a depth");
                request = request.with_max_depth(u8::try_from(depth).expect("a depth"));
            }
            "policies" => request = request.with_policies(policies(value)),
            "limits" => set_limits(&mut limits, value),
            "crls" => {
                let names = value.as_array().expect("names").iter();
                lists.extend(names.map(|name| tables.crls[text(name)].clone()));
            }
            "revocation" => {
                let mut modes = RevocationMode::ALL.iter();
                let found = modes.find(|it| it.as_str() == text(value));
                mode = *found.expect("a mode");
            }
            other => panic!("an input has no {other}"),
        }
    }
    let request = request.with_crls(&lists).with_revocation(mode);
    let validator = notafter::check::validator(tables.trust(input))
        .with_profile(parse(&input["profile"]))
        .with_limits(limits);
    ask(&validator, &request)
}

fn policies(value: &Value) -> PolicyInputs {
    let mut inputs = PolicyInputs::new();
    for (field, value) in value.as_object().expect("policies") {
        let flag = || value.as_bool().expect("yes or no");
        inputs = match field.as_str() {
            "acceptable" => {
                let listed = value.as_array().expect("OIDs").iter();
                inputs.with_acceptable(listed.map(parse))
            }
            "require_explicit_policy" => inputs.with_require_explicit_policy(flag()),
            "inhibit_policy_mapping" => inputs.with_inhibit_policy_mapping(flag()),
            "inhibit_any_policy" => inputs.with_inhibit_any_policy(flag()),
            other => panic!("policies have no {other}"),
        };
    }
    inputs
}

fn set_limits(limits: &mut ValidationLimits, value: &Value) {
    for (field, value) in value.as_object().expect("limits") {
        let limit = usize::try_from(value.as_u64().expect("a limit")).expect("a limit");
        match field.as_str() {
            "signature_checks" => limits.signature_checks = limit,
            "name_comparisons" => limits.name_comparisons = limit,
            other => panic!("limits have no {other}"),
        }
    }
}

/// Whatever is found is kept in full, whether from the report or from its JSON.
fn kept(validator: &ChainValidator, request: &ValidationRequest<'_>, report: &ValidationReport) {
    let leaf = std::slice::from_ref(request.end_entity);
    let chain = [leaf, request.intermediates].concat();
    let options = CheckOptions::new(validator.clone());
    let judgement = judge(&chain, None, request.purpose, &options, request.at);
    let mut judgement = judgement.expect("there is a leaf");
    judgement.validation = report.clone();
    let certificate = kept::of_file("a.pem", &chain, &judgement).certificate;
    let certificate = certificate.expect("there is a leaf");
    let is_about_leaf = |code| {
        let mut errors = report.errors();
        errors.any(|it| it.code == code && it.certificate_index == Some(0))
    };
    assert_eq!(certificate.revoked, is_about_leaf(FindingCode::Revoked));
    if report.is_valid() {
        assert_eq!(certificate.trusted, Some(true));
        assert!(certificate.root_fingerprint_sha256.is_some());
    }
    let errors: Vec<&str> = trust_errors(report).iter().map(|it| it.as_str()).collect();
    assert_eq!(certificate.trust_errors, errors);
    assert_eq!(certificate.trusted, Some(errors.is_empty()));
}

/// The validation's record, its path by the names of the table.
pub(crate) fn report(tables: &Tables, input: &Value) -> Value {
    with_request(tables, input, |validator, request| {
        let report = validator.validate(request);
        kept(validator, request, &report);
        let mut record = written(&validation_record(&report));
        record["path"] = tables.names_of(&report.path).into();
        record
    })
}

/// The end of the last path and what ends before; nothing where there is no path.
pub(crate) fn effective_expiry(tables: &Tables, input: &Value) -> Value {
    with_request(tables, input, |validator, request| {
        let Some(report) = validator.effective_expiry(request) else {
            return Value::Null;
        };
        written(&effective_expiry_record(&report));
        let findings: Vec<_> = report.unneeded.iter().map(finding_record).collect();
        json!({
            "not_after": report.expiry.not_after.to_string(),
            "limited_by": report.expiry.limited_by.as_str(),
            "is_at_least": report.expiry.is_at_least,
            "findings": findings,
        })
    })
}

/// The record of a chain put in order, its certificates by the names of the table.
pub(crate) fn normalised(tables: &Tables, input: &Value) -> Value {
    let given = tables.certificates(&input["certificates"]);
    let chain = match text(&input["kind"]) {
        "chain" => normalise(&given, &tables.trust(input)),
        "intermediates" => normalise_intermediates(&given),
        other => panic!("kind {other}"),
    };
    let mut record = written(&normalised_record(&chain, &given, &[]));
    record["certificates"] = tables.names_of(&chain.certificates).into();
    record
}
