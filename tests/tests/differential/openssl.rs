//! Against OpenSSL's command line, by RFC 5280: it has no profile of the Web PKI.

use std::cell::RefCell;
use std::net::IpAddr;
use std::path::Path;
use std::process::Command;

use notafter_core::chain::Profile;
use notafter_tests::keys::pem;
use notafter_tests::skip::skip;
use tempfile::TempDir;

use crate::openssl_rules::{OURS, THEIRS};
use notafter_forge::differential::chain::Case;
use notafter_forge::differential::triage::{Rules, Theirs};

use crate::tally::{Run, compare};

/// Chains of the usual run: each is a process of its own.
const CHAINS: usize = 5_000;

/// The numbers and checks of other minor versions differ.
const VERSION: &str = "OpenSSL 3.0.";

#[test]
fn disagreements_with_openssl_are_explained() {
    let version = Command::new("openssl").arg("version").output();
    let version = version.map(|it| String::from_utf8_lossy(&it.stdout).into_owned());
    match version {
        Ok(version) if version.starts_with(VERSION) => {}
        Ok(version) => {
            let why = format!("the rules are about {VERSION}x, and here is {version:?}");
            return skip("chains against OpenSSL", &why);
        }
        Err(_) => return skip("chains against OpenSSL", "no openssl command"),
    }
    let rules = Rules {
        ours: OURS,
        theirs: THEIRS,
        seldom: &[
            "common-name-is-constrained",
            "exponent",
            "part-wildcards",
            "netscape-type",
            "names-of-crl-points",
            "self-issued-leaf",
            "policy-qualifiers",
        ],
    };
    let mut run = Run::new(CHAINS);
    run.profile = Some(Profile::Rfc5280);
    compare("OpenSSL", &run, &rules, &judge);
}

/// anyPolicy (RFC 5280 section 4.2.1.4).
const ANY_POLICY: &str = "2.5.29.32.0";

thread_local! {
    static FOLDER: RefCell<TempDir> = RefCell::new(tempfile::tempdir().expect("a folder"));
}

fn judge(case: &Case) -> Option<Theirs> {
    FOLDER.with_borrow(|folder| Some(verify(case, folder.path())))
}

fn verify(case: &Case, folder: &Path) -> Theirs {
    if case.anchors.is_empty() {
        return Theirs::Invalid(vec!["no anchors".to_owned()]);
    }
    let write = |name: &str, ders: &[Vec<u8>]| {
        let text: String = ders.iter().map(|der| pem("CERTIFICATE", der)).collect();
        std::fs::write(folder.join(name), text).expect("a file");
    };
    write("anchors.pem", &case.anchors);
    write("leaf.pem", std::slice::from_ref(&case.leaf));
    let mut command = Command::new("openssl");
    command
        .current_dir(folder)
        .args(["verify", "-x509_strict", "-partial_chain", "-purpose", "sslserver"])
        // Without a policy that is acceptable it has none, and not any.
        .args(["-policy_check", "-policy", ANY_POLICY])
        .args(["-no-CApath", "-no-CAstore", "-CAfile", "anchors.pem"])
        .args(["-attime", &case.at.unix_seconds().to_string()]);
    if !case.intermediates.is_empty() {
        write("intermediates.pem", &case.intermediates);
        command.args(["-untrusted", "intermediates.pem"]);
    }
    if let Some(name) = &case.name {
        let is_address = name.parse::<IpAddr>().is_ok();
        let option = if is_address {
            "-verify_ip"
        } else {
            "-verify_hostname"
        };
        command.args([option, name]);
    }
    let output = command.arg("leaf.pem").output().expect("openssl runs");
    if output.status.success() {
        return Theirs::Valid(Box::new(case.clone()));
    }
    let text = String::from_utf8_lossy(&output.stderr);
    let mut said: Vec<String> = text.lines().filter_map(reason).collect();
    if said.is_empty() {
        let first = text.lines().next().unwrap_or_default();
        // Which file it is, and not the address of the thread that says so.
        said.push(format!("cannot load: {first}"));
    }
    said.sort_unstable();
    said.dedup();
    Theirs::Invalid(said)
}

/// `error 20 at 0 depth lookup: unable to get local issuer certificate`, without the depth.
fn reason(line: &str) -> Option<String> {
    let (number, text) = line.strip_prefix("error ")?.split_once(" at ")?;
    number.parse::<u32>().ok()?;
    let (_, text) = text.split_once(": ")?;
    Some(format!("{number} {text}"))
}
