//! Every error and outcome: what it means, its facts, and what it says.

use std::collections::BTreeSet;
use std::process::Command;

use notafter::fetch::{Outcome, ProtocolFault, ProxyFault, Stage, TlsAlert};
use notafter::target::Service;
use notafter_records::functions::error_codes;
use notafter_tests::refusals::asked;
use notafter_tests::vectors::cases;
use serde_json::Value;

use crate::findings::parts;
use crate::source::codes;
use crate::table::{code, markdown};

/// The argument after which the name of a case stands that this process is for.
pub(crate) const CASE: &str = "--case";

/// What functions refuse, class by class, each with the words of its first golden vector.
pub(crate) fn of_class(class: &str) -> String {
    let cases = cases("errors/functions.json");
    let codes = error_codes();
    let codes = codes.iter().filter(|it| it.class == class);
    let rows = codes.map(|wanted| {
        let case = cases
            .iter()
            .find(|it| it["expect"]["error"]["code"] == wanted.code.as_str());
        let case = case.unwrap_or_else(|| panic!("no case has {}", wanted.code));
        let about = case["about"].as_str().expect("words").to_owned();
        let error = refused(case);
        let sentence = error["reason"].as_str().expect("a sentence");
        let is_of_system = case["input"]["environment"].is_object();
        // Behind it stands what this system says.
        let own = sentence.split_once(" (").filter(|_| is_of_system);
        let sentence = own.map_or(sentence, |(own, _)| own).to_owned();
        let facts = error["facts"].as_object().into_iter().flatten();
        let facts: Vec<String> = facts.map(|(name, _)| code(name)).collect();
        vec![code(&wanted.code), about, sentence, listed(&facts)]
    });
    markdown(&["code", "for example", "what it says", "facts"], rows)
}

fn listed(facts: &[String]) -> String {
    match facts {
        [] => "none".to_owned(),
        facts => facts.join(", "),
    }
}

/// The error of a case, from a process of its own where it wants another environment.
fn refused(case: &Value) -> Value {
    let Some(environment) = case["input"]["environment"].as_object() else {
        return refusal(case);
    };
    let program = std::env::current_exe().expect("this program");
    let mut process = Command::new(program);
    process.args([CASE, case["name"].as_str().expect("a name")]);
    for (name, value) in environment {
        process.env(name, value.as_str().expect("a text"));
    }
    let output = process.output().expect("this program runs again");
    assert!(output.status.success(), "{output:?}");
    serde_json::from_slice(&output.stdout).expect("an error in JSON")
}

/// What the case of this name is told, in this process.
pub(crate) fn refusal_of(name: &str) -> Value {
    let case = cases("errors/functions.json")
        .into_iter()
        .find(|case| case["name"] == name);
    refusal(&case.expect("the case"))
}

fn refusal(case: &Value) -> Value {
    let error = asked(&case["input"]).expect_err("it is refused");
    serde_json::to_value(error).expect("JSON")
}

/// How far a fetch may come.
pub(crate) fn outcomes() -> String {
    let said = || "220 mail.example.com ESMTP".to_owned();
    let examples = [
        Outcome::Certificate,
        Outcome::NameNotFound,
        Outcome::ResolutionFailed {
            reason: "Temporary failure in name resolution".to_owned(),
        },
        Outcome::Refused,
        Outcome::Unreachable {
            reason: "No route to host".to_owned(),
        },
        Outcome::TimedOut {
            during: Stage::Connection,
        },
        Outcome::AddressNotAllowed,
        Outcome::ProxyFailed {
            fault: ProxyFault::AuthenticationRequired,
            said: String::new(),
        },
        Outcome::WrongProtocol {
            service: Service::Imap,
            said: said(),
        },
        Outcome::StarttlsNotOffered {
            service: Service::Smtp,
            said: "250 mail.example.com".to_owned(),
        },
        Outcome::StarttlsRefused {
            service: Service::Smtp,
            said: "454 TLS not available".to_owned(),
        },
        Outcome::NotTls { said: said() },
        Outcome::TlsAlert {
            alert: TlsAlert::HANDSHAKE_FAILURE,
        },
        Outcome::ConnectionClosed {
            reset: true,
            received: 0,
        },
        Outcome::ProtocolError {
            fault: ProtocolFault::VersionTooOld,
            detail: String::new(),
        },
        Outcome::ChainTooLarge {
            certificates: Some(140),
        },
        Outcome::Cancelled,
    ];
    let declared = codes("crates/notafter/src/fetch/outcome.rs", "Outcome");
    let shown: Vec<&str> = examples.iter().map(Outcome::code).collect();
    assert_eq!(shown, Outcome::CODES, "an example of each");
    let rows = declared.iter().zip(&examples).map(|(declared, example)| {
        assert_eq!(declared.text, example.code());
        let facts = example.facts();
        let names: BTreeSet<_> = facts.iter().map(|it| it.name).collect();
        let facts: Vec<String> = names.into_iter().map(code).collect();
        vec![
            code(&declared.text),
            declared.about.clone(),
            example.to_string(),
            listed(&facts),
        ]
    });
    markdown(
        &["code", "meaning", "what it says, for example", "facts"],
        rows,
    )
}

/// Codes that their source says all about.
pub(crate) fn declared(path: &str, name: &str) -> String {
    let codes = codes(path, name);
    let has_sentences = codes.iter().any(|it| it.sentence.is_some());
    let rows = codes.into_iter().map(|it| {
        let (meaning, facts) = parts(&it.about);
        let mut row = vec![code(&it.text), meaning, facts];
        if has_sentences {
            row.push(it.sentence.unwrap_or_default());
        }
        row
    });
    let mut heads = vec!["code", "meaning", "facts"];
    if has_sentences {
        heads.push("what it says");
    }
    markdown(&heads, rows)
}
