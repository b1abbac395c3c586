//! See [`notafter_fuzz::starttls`].
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| notafter_fuzz::starttls::body(data));
