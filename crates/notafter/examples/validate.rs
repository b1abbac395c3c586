//! Whether a chain in a file holds, with roots of one's own, at any instant.
//!
//! ```console
//! $ DATA=crates/notafter-core/examples/data
//! $ cargo run -p notafter --example validate $DATA/root.pem $DATA/served.pem www.example.com 2027-01-01
//! ```
//!
//! The file may have its certificates in any order and form: the leaf is found. Nothing is fetched.

use std::error::Error;
use std::fs;
use std::process::ExitCode;

use notafter::certificate::Certificate;
use notafter::chain::{Profile, ValidationRequest, normalise};
use notafter::check::validator;
use notafter::name_match::ReferenceName;
use notafter::read;
use notafter::trust::{PurposeSet, TrustStore};

fn main() -> ExitCode {
    match command() {
        Ok(()) => ExitCode::SUCCESS,
        // Errors are sentences, for whoever typed.
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

fn command() -> Result<(), Box<dyn Error>> {
    let given: Vec<String> = std::env::args().skip(1).collect();
    let [roots, file, name, at] = given.as_slice() else {
        return Err("give ROOTS FILE NAME INSTANT".into());
    };
    let roots = TrustStore::from_bytes(&fs::read(roots)?, PurposeSet::ALL);
    for skipped in &roots.skipped {
        eprintln!("in the roots: {skipped}");
    }
    let contents = read::any(&fs::read(file)?);
    let certificates: Vec<Certificate> = contents.certificates().cloned().collect();
    let chain = normalise(&certificates, &roots.store);
    let leaf = chain.leaf.as_ref().ok_or("no server certificate in it")?;

    // A PKI of one's own follows RFC 5280, and not the rules of browsers.
    let validator = validator(roots.store).with_profile(Profile::Rfc5280);
    let request = ValidationRequest::new(leaf, at.parse()?)
        .with_intermediates(&certificates)
        .with_name(ReferenceName::parse(name)?);
    let report = validator.validate(&request);
    println!("{}", report.verdict);
    for (index, certificate) in report.path.iter().enumerate() {
        println!("  {index} {}", certificate.subject());
    }
    for finding in &report.findings {
        println!(
            "{}: {} [{}]",
            finding.severity, finding.message, finding.code
        );
        if let Some(remedy) = &finding.remedy {
            println!("  -> {remedy}");
        }
    }
    // Often it is not the leaf that ends first.
    if let Some(last) = validator.effective_expiry(&request) {
        let end = last.expiry;
        println!(
            "its last path ends {} ({})",
            end.not_after,
            end.limited_by.as_str()
        );
    }
    Ok(())
}
