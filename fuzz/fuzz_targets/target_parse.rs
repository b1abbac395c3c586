//! See [`notafter_fuzz::target_parse`].
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| notafter_fuzz::target_parse::body(data));
