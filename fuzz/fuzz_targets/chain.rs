//! See [`notafter_fuzz::chain`].
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| notafter_fuzz::chain::body(data));
