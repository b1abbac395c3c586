//! See [`notafter_fuzz::read_any`].
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| notafter_fuzz::read_any::body(data));
