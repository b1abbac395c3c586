//! See [`notafter_fuzz::zone`].
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| notafter_fuzz::zone::body(data));
