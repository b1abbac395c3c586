//! Rules that change by date.

use data_encoding::BASE64;
use notafter_core::certificate::Certificate;
use notafter_core::expiry::ExpiryPolicy;
use notafter_core::expiry::rules::{
    NextLifetime, RootProgram, RuleSubject, SctProgram, ValidatedData, is_short_lived,
    renewals_per_year, root_age, upcoming, validation_reuse,
};
use notafter_core::time::Timestamp;
use notafter_records::{
    RuleSubjectRecord, renewal_plan_record, rule_subject_record, upcoming_rule_record,
};
use serde_json::{Map, Value, json};

/// What each of the input's fields asks for.
pub(crate) fn found(input: &Value) -> Value {
    let mut found = Map::new();
    if input.get("subject").is_some() {
        of_subject(input, &mut found);
    }
    if input.get("subjects").is_some() {
        found.insert("plan".to_owned(), plan(input));
    }
    if input.get("der_base64").is_some() {
        found.insert("subject".to_owned(), of_path(input));
    }
    if let Some(issued) = input.get("issued") {
        let issued = instant(issued);
        let days = ValidatedData::ALL.iter().map(|data| {
            let rule = validation_reuse(*data, issued);
            (data.as_str().to_owned(), json!(rule.map(|it| it.days)))
        });
        found.insert("validation_reuse".to_owned(), days.collect());
    }
    if let Some(created) = input.get("key_created") {
        let created = instant(created);
        let leaves = RootProgram::ALL.iter().map(|program| {
            let rule = root_age(*program, created);
            let leaves = rule.map(|it| it.leaves(created).to_string());
            (program.as_str().to_owned(), json!(leaves))
        });
        found.insert("root_leaves".to_owned(), leaves.collect());
    }
    found.into()
}

fn of_subject(input: &Value, found: &mut Map<String, Value>) {
    let subject = subject(&input["subject"]);
    found.insert(
        "is_issued_too_long".to_owned(),
        subject.is_issued_too_long().into(),
    );
    let short = is_short_lived(subject.not_before, subject.not_after);
    found.insert("is_short_lived".to_owned(), short.into());
    let missing = SctProgram::ALL.iter().map(|program| {
        let missing = subject.missing_scts(*program);
        (program.as_str().to_owned(), json!(missing))
    });
    found.insert("missing_scts".to_owned(), missing.collect());
    if input.get("from").is_some() {
        let (from, until) = window(input);
        let rules = upcoming(&subject, from, until);
        let records: Vec<_> = rules.iter().map(upcoming_rule_record).collect();
        found.insert("upcoming".to_owned(), json!(records));
    }
}

fn of_path(input: &Value) -> Value {
    let certificate = |field: &str| {
        let base64 = input[field].as_str().expect("a certificate");
        let der = BASE64.decode(base64.as_bytes()).expect("Base64");
        Certificate::from_der(&der).expect("cases of rules can be read")
    };
    let path = [certificate("der_base64"), certificate("root_der_base64")];
    let subject = RuleSubject::of_path(&path).expect("a path");
    json!(rule_subject_record(&subject))
}

fn plan(input: &Value) -> Value {
    let subjects = input["subjects"].as_array().expect("subjects");
    let subjects: Vec<_> = subjects.iter().map(subject).collect();
    let policy = match input["policy"].as_str() {
        Some("lifetime-relative") => ExpiryPolicy::lifetime_relative(),
        Some("classic-90-60-30") => ExpiryPolicy::classic_90_60_30(),
        other => panic!("policy {other:?}"),
    };
    let mut lifetimes = NextLifetime::ALL.iter();
    let next_lifetime = lifetimes
        .find(|it| input["next_lifetime"] == it.as_str())
        .expect("a spelling");
    let (from, until) = window(input);
    let plan = renewals_per_year(&subjects, &policy, *next_lifetime, from, until);
    json!(renewal_plan_record(&plan))
}

fn subject(record: &Value) -> RuleSubject {
    let record: RuleSubjectRecord = serde_json::from_value(record.clone()).expect("a record");
    record.try_into().expect("a subject")
}

fn window(input: &Value) -> (Timestamp, Timestamp) {
    (instant(&input["from"]), instant(&input["until"]))
}

fn instant(value: &Value) -> Timestamp {
    let text = value.as_str().expect("an instant");
    text.parse().expect("an RFC 3339 time")
}
