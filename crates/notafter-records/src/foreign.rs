//! How the single values of records cross into Kotlin and Swift: as a plain value of `UniFFI`'s, from which the
//! settings of each language (`bindings/uniffi/uniffi.toml`) make its own type.

use std::collections::HashMap;

use crate::{FactRecord, Facts, Instant, Octets, Seconds};
use notafter::time::Timestamp;

uniffi::custom_type!(Instant, i64, {
    lower: |it| it.0.unix_seconds(),
    try_lift: |it| Ok(Instant(Timestamp::from_unix_seconds_saturating(it))),
});

uniffi::custom_type!(Seconds, u32, {
    lower: |it| it.0,
    try_lift: |it| Ok(Seconds(it)),
});

uniffi::custom_type!(Octets, Vec<u8>, {
    lower: |it| it.0,
    try_lift: |it| Ok(Octets(it)),
});

uniffi::custom_type!(Facts, HashMap<String, FactRecord>, {
    lower: |it| it.0.into_iter().collect(),
    try_lift: |it| Ok(it.into_iter().collect()),
});
