//! See [`notafter_fuzz::signed_chain`].
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| notafter_fuzz::signed_chain::body(data));
