//! See [`notafter_fuzz::fetch_texts`].
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| notafter_fuzz::fetch_texts::body(data));
