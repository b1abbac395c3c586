//! The public suites from outside: every case as a line of `notafter validate --batch`, and the
//! verdict of each line.
#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "a test that cannot be set up has failed"
)]

use std::fs::File;
use std::io::{BufWriter, Write};
use std::process::{Command, Stdio};
use std::thread;

use data_encoding::BASE64;
use notafter_tests::conformance::{Der, Expected};
use notafter_tests::suites::{
    Answered, Case, Exception, Revocation, Score, bettertls, limbo, pkits, pkits_p256,
};
use serde_json::{Value, json};

/// A line for each name that the case asks for, or one where it asks for none.
fn lines(index: usize, case: &Case) -> Vec<Value> {
    let texts =
        |ders: &[Der]| -> Vec<String> { ders.iter().map(|der| BASE64.encode(&der.0)).collect() };
    let line = json!({
        "id": index,
        "leaf": BASE64.encode(&case.leaf.0),
        "intermediates": texts(&case.intermediates),
        "roots": texts(&case.roots),
        "crls": texts(&case.crls),
        "purpose": case.purpose.as_str(),
        "profile": case.profile.as_str(),
        "at": case.at.to_string(),
        "max_depth": case.max_depth,
        "policies": case.policies.acceptable,
        "require_explicit_policy": case.policies.require_explicit_policy,
        "inhibit_policy_mapping": case.policies.inhibit_policy_mapping,
        "inhibit_any_policy": case.policies.inhibit_any_policy,
    });
    if case.names.is_empty() {
        return vec![line];
    }
    let named = |name: &String| {
        let mut line = line.clone();
        line["name"] = name.as_str().into();
        line
    };
    case.names.iter().map(named).collect()
}

/// The command's answers, in the order of the cases, by as many processes as there are processors.
fn answers(cases: &[Case]) -> Vec<Answered> {
    let processes = thread::available_parallelism().map_or(1, usize::from);
    let share = cases.len().div_ceil(processes).max(1);
    thread::scope(|scope| {
        let shares: Vec<_> = cases
            .chunks(share)
            .map(|share| scope.spawn(|| answers_of_one(share)))
            .collect();
        let answers = shares.into_iter().map(|it| it.join().expect("a share"));
        answers.flatten().collect()
    })
}

fn answers_of_one(cases: &[Case]) -> Vec<Answered> {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("requests.jsonl");
    let mut file = BufWriter::new(File::create(&path).expect("a file"));
    for (index, case) in cases.iter().enumerate() {
        for line in lines(index, case) {
            writeln!(file, "{line}").expect("a line");
        }
    }
    file.flush().expect("a file");
    drop(file);
    let output = Command::new(env!("CARGO_BIN_EXE_notafter"))
        .args(["validate", "--batch", "--json"])
        .stdin(File::open(&path).expect("a file"))
        .stderr(Stdio::null())
        .output()
        .expect("the command");
    assert!(output.status.code().is_some(), "{:?}", output.status);
    let mut answers: Vec<Answered> = Vec::new();
    for line in String::from_utf8(output.stdout).expect("UTF-8").lines() {
        let report: Value = serde_json::from_str(line).expect("a line of JSON");
        let index = report["id"].as_u64().expect("the id of a case");
        let index = usize::try_from(index).expect("an index");
        let case = &cases[index];
        if index == answers.len() {
            answers.push(Answered {
                id: case.id.clone(),
                expected: case.expected,
                verdict: Expected::Accept,
                why: String::new(),
            });
        }
        assert_eq!(index + 1, answers.len(), "the order of the lines");
        let answer = &mut answers[index];
        if report["verdict"] != "valid" {
            answer.verdict = Expected::Reject;
            answer.why += &why(case, &report);
        }
    }
    assert_eq!(answers.len(), cases.len(), "a line for every case");
    answers
}

/// Why a line is not valid. A line without a verdict is an answer where the certificate cannot be
/// read, and nowhere else.
fn why(case: &Case, report: &Value) -> String {
    let Some(findings) = report["findings"].as_array() else {
        let error = &report["error"];
        let leaf = notafter::certificate::Certificate::from_der(&case.leaf.0);
        assert!(leaf.is_err(), "{}: {error}", case.id);
        return error.to_string();
    };
    assert_eq!(report["verdict"], "invalid", "{}", case.id);
    let errors = findings.iter().filter(|it| it["severity"] == "error");
    let codes: Vec<String> = errors.map(|it| it["code"].to_string()).collect();
    codes.join(", ")
}

/// Holds that the command gives the suite's verdicts, as the library has to.
fn whole(suite: &str, cases: &[Case], count: usize) {
    let score = Score::of(suite, answers(cases), &Exception::all());
    let suite = format!("{suite} by the command");
    Score { suite, ..score }.told().assert_whole(count);
}

#[test]
fn x509_limbo() {
    if let Some(cases) = limbo() {
        whole("x509-limbo", &cases, 208);
    }
}

#[test]
fn bettertls_at_both_instants() {
    if let Some([at_limbo, at_native]) = bettertls() {
        whole("BetterTLS", &at_limbo, 9572);
        whole("BetterTLS at its native time", &at_native, 9572);
    }
}

#[test]
fn nist_pkits() {
    if let Some(cases) = pkits(Revocation::Checked) {
        whole("PKITS", &cases, 249);
    }
    if let Some(cases) = pkits(Revocation::Unchecked) {
        whole("PKITS without CRLs", &cases, 249);
    }
    if let Some(cases) = pkits_p256() {
        whole("PKITS on P-256", &cases, 246);
    }
}
