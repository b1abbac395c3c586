//! Seeds of what was observed: lines as the command prints them.

use std::net::{IpAddr, Ipv4Addr};
use std::sync::Arc;

use notafter::check::{CheckOptions, examine, judge, validator};
use notafter::crypto::facts_verifier;
use notafter::fetch::{Attempt, Observation, Outcome};
use notafter_core::certificate::Certificate;
use notafter_core::chain::Profile;
use notafter_core::target::Target;
use notafter_core::trust::{Purpose, PurposeSet, TrustStore};
use notafter_records::{
    CheckErrorRecord, CheckRecord, Facts, MatrixCellRecord, MatrixRecord, check_record,
    judged_record, read_observation, unchecked_record,
};
use serde::Serialize;

use crate::write;

/// Certificates of which the lines are: the first ones; what else they say, the fuzzer makes up.
const COUNT: usize = 3;

/// Lines of each kind.
pub(crate) fn write_seeds(certificates: &[Certificate]) {
    let at = "2026-06-01T12:00:00Z".parse().expect("an instant");
    let is_root = |it: &&Certificate| it.is_ca() && it.is_self_issued();
    let roots = certificates.iter().find(is_root).cloned();
    let trust = TrustStore::from_certificates(roots, PurposeSet::ALL);
    // Fewer findings, shorter lines.
    let options = CheckOptions::new(validator(Arc::new(trust)).with_profile(Profile::Rfc5280));
    for leaf in certificates.iter().take(COUNT) {
        let chain = std::slice::from_ref(leaf);
        let judgement = judge(chain, None, Purpose::ServerAuth, &options, at);
        let record = judged_record("a.pem", &[], chain, judgement.as_ref(), facts_verifier());
        write_line(&record);
        let line = serde_json::to_string(&record).expect("a record is JSON");
        for snapshot in read_observation(&line).expect("a line as it is printed") {
            write_line(&snapshot);
        }
    }
    let target = Target::parse("www.example.com").expect("a target");
    let address = IpAddr::V4(Ipv4Addr::LOCALHOST);
    let mut seen = Observation::new(&target, Outcome::Refused, at);
    seen.attempts = vec![Attempt::new(address, Outcome::Refused)];
    let refused = check_record(&examine(seen, &options, at), facts_verifier());
    let mut seen = Observation::new(&target, Outcome::Certificate, at);
    seen.chain = vec![vec![0x30, 0].into()];
    let unreadable = check_record(&examine(seen, &options, at), facts_verifier());
    let cell = |key_type: Option<&str>, check: &CheckRecord| MatrixCellRecord {
        key_type: key_type.map(str::to_owned),
        without_server_name: false,
        check: check.clone(),
    };
    write_line(&MatrixRecord {
        tag: Some("customer 7".to_owned()),
        input: None,
        target: target.to_string(),
        cells: vec![cell(None, &unreadable), cell(Some("rsa"), &refused)],
        divergences: Vec::new(),
    });
    write_line(&refused);
    let error = CheckErrorRecord {
        code: "wildcard".to_owned(),
        message: "no host has that name".to_owned(),
        facts: Facts::default(),
    };
    let mut unchecked = unchecked_record("*.example.com", error);
    unchecked.observed_at = Some(at.into());
    write_line(&unchecked);
    for text in ["", "{}", "[]", "null", "{\"target\":\"a\",\"cells\":[]}"] {
        write("observations", text.as_bytes());
    }
}

fn write_line(record: &impl Serialize) {
    let line = serde_json::to_vec(record).expect("a record is JSON");
    write("observations", &line);
}
