//! What the arguments say is trusted.

use std::ffi::OsString;
use std::sync::Arc;

use notafter::certificate::Certificate;
use notafter::roots;
use notafter::trust::{PurposeSet, TrustStore};

use crate::input::Inputs;
use crate::output::Console;

/// The anchors of `--roots`, trusted for every purpose, or Mozilla's where there are none.
///
/// `Err` where a file could not be read or holds no certificate, which has been told: with a
/// part of the roots, a verdict would mislead.
pub(crate) fn trust_store(
    console: &mut Console,
    inputs: &mut Inputs,
    roots: &[OsString],
) -> Result<Arc<TrustStore>, ()> {
    if roots.is_empty() {
        return Ok(roots::mozilla());
    }
    let certificates = certificates(console, inputs, roots)?;
    let store = TrustStore::from_certificates(certificates, PurposeSet::ALL);
    Ok(Arc::new(store))
}

/// The certificates of several files, each of which has to have one.
///
/// `Err` where one does not, or cannot be read in full, which has been told.
pub(crate) fn certificates(
    console: &mut Console,
    inputs: &mut Inputs,
    files: &[OsString],
) -> Result<Vec<Certificate>, ()> {
    let mut certificates = Vec::new();
    let mut all_read = true;
    for file in files {
        let Ok(input) = inputs.read(console, file) else {
            all_read = false;
            continue;
        };
        let before = certificates.len();
        certificates.extend(input.contents.certificates().cloned());
        if input.has_losses() {
            all_read = false;
        } else if certificates.len() == before {
            console.complain(&format!("{}: there is no certificate in it", input.name));
            all_read = false;
        }
    }
    if all_read { Ok(certificates) } else { Err(()) }
}
