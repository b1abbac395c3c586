//! What the arguments say is trusted, and what else a validation takes from files.

use std::ffi::OsString;
use std::sync::Arc;

use notafter::certificate::Certificate;
use notafter::read::{CertificateRevocationList, Contents};
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
    items(console, inputs, files, "certificate", |contents| {
        contents.certificates().cloned().collect()
    })
}

/// The revocation lists of several files, each of which has to have one.
///
/// `Err` where one does not, or cannot be read in full, which has been told.
pub(crate) fn crls(
    console: &mut Console,
    inputs: &mut Inputs,
    files: &[OsString],
) -> Result<Vec<CertificateRevocationList>, ()> {
    items(console, inputs, files, "revocation list", |contents| {
        contents.crls().cloned().collect()
    })
}

fn items<T>(
    console: &mut Console,
    inputs: &mut Inputs,
    files: &[OsString],
    kind: &str,
    of: impl Fn(&Contents) -> Vec<T>,
) -> Result<Vec<T>, ()> {
    let mut items = Vec::new();
    let mut all_read = true;
    for file in files {
        let Ok(input) = inputs.read(console, file) else {
            all_read = false;
            continue;
        };
        let found = of(&input.contents);
        if input.has_losses() {
            all_read = false;
        } else if found.is_empty() {
            console.complain(&format!("{}: there is no {kind} in it", input.name));
            all_read = false;
        }
        items.extend(found);
    }
    if all_read { Ok(items) } else { Err(()) }
}
