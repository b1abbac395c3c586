//! See [`notafter_fuzz::clear`].
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| notafter_fuzz::clear::body(data));
