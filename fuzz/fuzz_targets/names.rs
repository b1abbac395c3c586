//! See [`notafter_fuzz::names`].
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| notafter_fuzz::names::body(data));
