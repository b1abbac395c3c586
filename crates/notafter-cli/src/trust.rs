//! What the arguments say is trusted, and what else a validation takes from files.

use std::ffi::OsString;
use std::sync::Arc;

use notafter::certificate::Certificate;
use notafter::read::{CertificateRevocationList, Contents};
use notafter::roots;
use notafter::trust::{PurposeSet, TrustStore};

use crate::args::TrustArguments;
use crate::input::Inputs;
use crate::output::Console;

/// The anchors of `--roots`, trusted for every purpose, and those of the system with
/// `--native-roots`; Mozilla's where neither is given.
///
/// `Err` where a file could not be read or holds no certificate, or the system has no roots, which has been
/// told: with a part of the roots, a verdict would mislead. Of the system's, of which there are
/// many, single ones that cannot be read are told and do no harm.
pub(crate) fn trust_store(
    console: &mut Console,
    inputs: &mut Inputs,
    arguments: &TrustArguments,
) -> Result<Arc<TrustStore>, ()> {
    if arguments.roots.is_empty() && !arguments.native_roots {
        return Ok(roots::mozilla());
    }
    let certificates = certificates(console, inputs, &arguments.roots)?;
    let given = TrustStore::from_certificates(certificates, PurposeSet::ALL);
    if !arguments.native_roots {
        return Ok(Arc::new(given));
    }
    let mut store = native_roots(console)?;
    store.extend(given.iter().cloned());
    Ok(Arc::new(store))
}

/// The roots of the system. `Err` where there are none, which has been told.
fn native_roots(console: &mut Console) -> Result<TrustStore, ()> {
    match roots::native() {
        Ok(native) => {
            for problem in &native.problems {
                console.note(&format!("--native-roots: {problem}"));
            }
            Ok(native.store)
        }
        Err(error) => {
            console.complain(&format!("--native-roots: {error}"));
            Err(())
        }
    }
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
