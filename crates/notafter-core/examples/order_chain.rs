//! Puts pasted certificates in the order that a server should send them in.
//!
//! ```console
//! $ cat ca-bundle.pem server.pem | cargo run -p notafter-core --example order_chain > chain.pem
//! ```
//!
//! The chain goes to standard output, what was wrong with it to standard error.

// The library may not read or print. A program may.
#![allow(clippy::disallowed_macros, clippy::disallowed_methods)]

use std::error::Error;
use std::io::Read;

use notafter_core::certificate::Certificate;
use notafter_core::chain::normalise;
use notafter_core::read;
use notafter_core::trust::TrustStore;

fn main() -> Result<(), Box<dyn Error>> {
    let mut pasted = Vec::new();
    std::io::stdin().read_to_end(&mut pasted)?;
    let contents = read::any(&pasted);
    let certificates: Vec<Certificate> = contents.certificates().cloned().collect();
    // No roots are trusted here, so that a chain is whole where its own root was given.
    let chain = normalise(&certificates, &TrustStore::new());
    for finding in &chain.findings {
        eprintln!("{}: {}", finding.code, finding.message);
        if let Some(remedy) = &finding.remedy {
            eprintln!("  -> {remedy}");
        }
    }
    eprintln!("{}", chain.outcome());
    print!("{}", chain.to_pem());
    Ok(())
}
