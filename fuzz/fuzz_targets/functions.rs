//! See [`notafter_fuzz::functions`].
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| notafter_fuzz::functions::body(data));
