//! See [`notafter_fuzz::name_match`].
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| notafter_fuzz::name_match::body(data));
