//! How what servers show is judged, from the arguments.

use std::sync::Arc;

use notafter::chain::{ChainValidator, LinkCache, Profile};
use notafter::check::{CheckOptions, validator};
use notafter::expiry::RenewalMode;

use crate::args::{FetchArguments, JudgingArguments};
use crate::fetch::fetch_options;
use crate::input::Inputs;
use crate::output::Console;
use crate::policy::expiry_policy;
use crate::trust::trust_store;

/// How to ask servers and how to judge what they show. `Err` where a file cannot be used or an argument is
/// not what it should be, which has been told.
pub(crate) fn check_options(
    console: &mut Console,
    inputs: &mut Inputs,
    judging: &JudgingArguments,
    fetch: &FetchArguments,
) -> Result<CheckOptions, ()> {
    let trust = trust_store(console, inputs, &judging.trust)?;
    // The roots of a house are not bound by the rules of the public ones.
    let profile = match judging.profile {
        Some(profile) => profile.into(),
        None if judging.trust.roots.is_empty() => Profile::WebPki,
        None => Profile::Rfc5280,
    };
    let validator = remembering(validator(trust)).with_profile(profile);
    let expiry = expiry_policy(console, inputs, &judging.policy)?;
    let renewal_mode = judging.renewal.map_or(RenewalMode::Unknown, Into::into);
    let fetch = fetch_options(console, inputs, fetch)?;
    Ok(CheckOptions::new(validator)
        .with_fetch(fetch)
        .with_expiry(expiry)
        .with_renewal_mode(renewal_mode))
}

/// The same validator with a memory for links: many servers stand behind few intermediates.
pub(crate) fn remembering(validator: ChainValidator) -> ChainValidator {
    let cache = LinkCache::new(Arc::clone(validator.verifier()));
    validator.with_link_cache(cache)
}
