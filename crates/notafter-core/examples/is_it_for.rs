//! Whether a certificate is for a host, an address or a mailbox, and by which entry.
//!
//! ```console
//! $ cargo run -p notafter-core --example is_it_for www.example.com < crates/notafter-core/examples/data/served.pem
//! ```

// The library may not read or print. A program may.
#![allow(clippy::disallowed_macros, clippy::disallowed_methods)]

use std::error::Error;
use std::io::Read;
use std::process::ExitCode;

use notafter_core::name_match::{NameMatch, ReferenceName, name_match};
use notafter_core::read;

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
    let typed = std::env::args().nth(1).ok_or("which host?")?;
    let wanted = ReferenceName::parse(&typed)?;
    let mut pasted = Vec::new();
    std::io::stdin().read_to_end(&mut pasted)?;
    let contents = read::any(&pasted);
    let certificate = contents.certificates().next().ok_or("no certificate")?;
    match name_match(certificate, &wanted) {
        NameMatch::Matched { entry, index, .. } => {
            println!("yes: {entry}, its entry {}", index + 1);
        }
        NameMatch::NotMatched {
            reason, presented, ..
        } => {
            println!("no ({reason}): {}", reason.sentence());
            println!("it is for {}", presented.join(", "));
        }
        // What may match or not in another way is for a later version to add.
        _ => {}
    }
    Ok(())
}
