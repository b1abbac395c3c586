//! What is in a file that somebody pasted, and what each certificate says.
//!
//! ```console
//! $ cargo run -p notafter-core --example facts < crates/notafter-core/examples/data/served.pem
//! ```
//!
//! The library reads no file: octets come in as a slice, and this program takes them from its input.

// The library may not read or print. A program may.
#![allow(clippy::disallowed_macros, clippy::disallowed_methods)]

use std::error::Error;
use std::io::Read;

use notafter_core::certificate::{Certificate, GeneralName};
use notafter_core::hex;
use notafter_core::read::{self, ItemContent};

fn main() -> Result<(), Box<dyn Error>> {
    let mut pasted = Vec::new();
    std::io::stdin().read_to_end(&mut pasted)?;
    let contents = read::any(&pasted);
    for item in &contents.items {
        println!("{} at {}", item.content.kind(), item.source);
        if let ItemContent::Certificate(certificate) = &item.content {
            show(certificate);
        }
    }
    // Nothing is lost in silence: what cannot be read is told with its place.
    for skipped in &contents.skipped {
        println!("skipped: {skipped}");
    }
    Ok(())
}

fn show(certificate: &Certificate) {
    println!("  subject      {}", certificate.subject());
    println!("  issuer       {}", certificate.issuer());
    println!("  serial       {}", certificate.serial_number());
    println!("  not before   {}", certificate.not_before());
    println!("  not after    {}", certificate.not_after());
    let key = certificate.subject_public_key_info();
    println!("  key          {}", key.text());
    for name in certificate.subject_alt_names() {
        match name {
            GeneralName::Dns(name) => println!("  name         {name}"),
            GeneralName::Ip(address) => println!("  address      {address}"),
            other => println!("  other name   {other:?}"),
        }
    }
    // What breaks a rule is no error: it is shown, and named.
    for anomaly in certificate.anomalies() {
        println!("  odd          {}", anomaly.code);
    }
    let fingerprint = certificate.fingerprint_sha256();
    println!("  fingerprint  {}", hex::encode(fingerprint));
}
