//! See [`notafter_fuzz::differential_webpki`].
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| notafter_fuzz::differential_webpki::body(data));
