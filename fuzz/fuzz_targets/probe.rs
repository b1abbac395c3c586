//! See [`notafter_fuzz::probe`].
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| notafter_fuzz::probe::body(data));
