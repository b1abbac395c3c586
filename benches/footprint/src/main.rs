//! Reads a file of certificates and a host, and says what there is to be said with the features it was built with.
//!
//! Every feature is really used: what nothing calls, the linker leaves out, and its size would be that of nothing.

use std::time::{SystemTime, UNIX_EPOCH};

#[cfg(any(feature = "core", feature = "library"))]
mod judging;

#[cfg(feature = "fetch")]
mod fetching;

fn main() {
    let mut arguments = std::env::args().skip(1);
    let file = arguments.next().unwrap_or_default();
    let host = arguments.next().unwrap_or_default();
    let octets = std::fs::read(&file).unwrap_or_default();
    let now = SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .unwrap_or_default();
    println!("{} octets for {host}, at {}", octets.len(), now.as_secs());
    #[cfg(any(feature = "core", feature = "library"))]
    judging::judge(&octets, &host, now);
    #[cfg(feature = "fetch")]
    fetching::fetch(&host, now);
}
