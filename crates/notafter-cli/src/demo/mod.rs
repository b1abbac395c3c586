//! `notafter demo`: servers on this machine, good and bad, checked through the real pipeline.

mod authority;
mod cases;
mod server;

use std::error::Error;
use std::io;
use std::sync::Arc;

use notafter::chain::Profile;
use notafter::check::{CheckOptions, check, validator};
use notafter::crypto::facts_verifier;
use notafter::fetch::FetchOptions;
use notafter::target::{Host, Service, Target};
use notafter::time::Timestamp;
use notafter::trust::{PurposeSet, TrustStore};
use notafter_records::{CheckRecord, check_record};
use serde::Serialize;

use self::authority::Authority;
use self::cases::{CASES, Case};
use crate::exit::Status;
use crate::output::{Cell, Console, Tone, check_report, findings, table, told};

/// One server as JSON.
#[derive(Serialize)]
struct DemoRecord<'a> {
    announced: &'a str,
    as_announced: bool,
    #[serde(flatten)]
    check: &'a CheckRecord,
}

/// Starts the servers and checks them. Ok where every one was judged as announced, else critical.
pub(crate) fn demo(console: &mut Console, json: bool, at: Timestamp) -> io::Result<Status> {
    let results = match run(at) {
        Ok(results) => results,
        Err(error) => {
            console.complain(&format!("the demo could not be set up: {error}"));
            return Ok(Status::Unknown);
        }
    };
    let is_good = results.iter().all(|it| it.as_announced);
    if json {
        for result in &results {
            console.json(&DemoRecord {
                announced: result.case.announced,
                as_announced: result.as_announced,
                check: &result.record,
            })?;
        }
    } else {
        report(console, &results)?;
    }
    Ok(if is_good {
        Status::Ok
    } else {
        Status::Critical
    })
}

/// A server and how it was judged.
struct Judged {
    case: &'static Case,
    record: CheckRecord,
    as_announced: bool,
}

fn run(at: Timestamp) -> Result<Vec<Judged>, Box<dyn Error>> {
    let authority = Authority::new(at)?;
    let trust = TrustStore::from_certificates(authority.root(), PurposeSet::ALL);
    let options = CheckOptions::new(validator(trust).with_profile(Profile::Rfc5280))
        .with_fetch(FetchOptions::default().with_resolver(Arc::new(server::Loopback)));
    let mut results = Vec::new();
    for case in CASES {
        let identity = (case.identity)(&authority, case.host)?;
        let port = server::start(identity)?;
        let target = Target::new(Host::parse(case.host)?, port, Service::Tls);
        let record = check_record(&check(&target, &options, at), facts_verifier());
        results.push(Judged {
            case,
            as_announced: is_as_announced(case, &record),
            record,
        });
    }
    Ok(results)
}

/// Whether everything is as announced, and nothing else was found.
fn is_as_announced(case: &Case, record: &CheckRecord) -> bool {
    let (Some(validation), Some(expiry), Some(connection)) =
        (&record.validation, &record.expiry, &record.connection)
    else {
        return false;
    };
    let mut codes: Vec<&str> = findings(record).map(|it| it.code.as_str()).collect();
    codes.sort_unstable();
    codes.dedup();
    connection.possession.as_deref() == Some("proven")
        && validation.verdict == case.verdict
        && expiry.state == case.state
        && expiry.level == case.level
        && codes == case.codes
}

fn report(console: &mut Console, results: &[Judged]) -> io::Result<()> {
    let rows: Vec<[Cell; 4]> = results
        .iter()
        .map(|result| {
            let (tone, judged) = if result.as_announced {
                (Tone::Good, "as announced")
            } else {
                (Tone::Bad, "OTHERWISE")
            };
            [
                Cell::toned(Tone::Strong, &result.record.target),
                Cell::new(result.case.announced),
                Cell::toned(tone, judged),
                Cell::new(&found(&result.record)),
            ]
        })
        .collect();
    console.line("Servers on this machine, each with what is wrong with it:\n")?;
    table(
        console,
        ["SERVER", "WRONG WITH IT", "JUDGED", "FOUND"],
        &rows,
    )?;
    console.line("\nWhat `notafter check` says of them:\n")?;
    let records: Vec<CheckRecord> = results.iter().map(|it| it.record.clone()).collect();
    check_report(console, &records)?;
    let good = results.iter().filter(|it| it.as_announced).count();
    let all = results.len();
    console.line(&format!(
        "\n{good} of {all} servers were judged as announced."
    ))
}

/// Everything that was found, in a few words.
fn found(record: &CheckRecord) -> String {
    let mut codes: Vec<&str> = Vec::new();
    if let Some(expiry) = record.expiry.as_ref().filter(|it| it.level != "none") {
        codes.push(&expiry.state);
    }
    for finding in told(record) {
        if !codes.contains(&finding.code.as_str()) {
            codes.push(&finding.code);
        }
    }
    if codes.is_empty() {
        "nothing".to_owned()
    } else {
        codes.join(", ")
    }
}
