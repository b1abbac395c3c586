//! The policy of expiry that the arguments name.

use std::ffi::OsStr;

use notafter::expiry::{ExpiryPolicy, presets};
use notafter_records::ExpiryPolicyRecord;

use crate::input::{InputError, Inputs, name_of};
use crate::output::Console;

/// Names that are shorter to write than those of the presets.
const SHORT_NAMES: [(&str, &str); 2] = [
    ("relative", "lifetime-relative"),
    ("classic", "classic-90-60-30"),
];

/// The preset of this name, short or full, or else the policy in this file.
///
/// `Err` where there is neither, or the file is no policy, which has been told: under another policy
/// than the one that was meant, silence would mislead.
pub(crate) fn expiry_policy(
    console: &mut Console,
    inputs: &mut Inputs,
    argument: &OsStr,
) -> Result<ExpiryPolicy, ()> {
    if let Some(preset) = argument.to_str().and_then(preset) {
        return Ok(preset);
    }
    let name = name_of(argument);
    read(inputs, argument)
        .map_err(|message| console.complain(&format!("--policy {name}: {message}")))
}

fn preset(name: &str) -> Option<ExpiryPolicy> {
    let mut short = SHORT_NAMES.into_iter();
    let full = short.find(|(it, _)| *it == name).map_or(name, |it| it.1);
    presets::named(full)
}

fn read(inputs: &mut Inputs, path: &OsStr) -> Result<ExpiryPolicy, String> {
    let octets = inputs.octets(path).map_err(|error| match error {
        InputError::NotFound { .. } => {
            let names = presets::ALL.iter().map(|(name, _)| *name);
            let short = SHORT_NAMES.into_iter().map(|(name, _)| name);
            let names: Vec<&str> = short.chain(names).collect();
            format!(
                "there is no such file, and it is none of the presets: {}",
                names.join(", ")
            )
        }
        error => error.to_string(),
    })?;
    let record: ExpiryPolicyRecord = serde_json::from_slice(&octets)
        .map_err(|error| format!("it is not a policy as docs/expiry.md describes it: {error}"))?;
    ExpiryPolicy::try_from(record).map_err(|error| error.to_string())
}
