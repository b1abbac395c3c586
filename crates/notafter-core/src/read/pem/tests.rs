//! The quick way through PEM.

use super::super::to_pem;
use super::*;

/// What we write ourselves must take the quick way, however its last line ends.
#[test]
fn clean_blocks_of_every_length_are_quick() {
    for length in 1..=200 {
        let der = vec![0xa5; length];
        for text in [
            to_pem("CERTIFICATE", &der),
            to_pem("CERTIFICATE", &der).replace('\n', "\r\n"),
        ] {
            let mut decoded = Vec::new();
            let (_, consumed) = clean_block(text.as_bytes(), &mut decoded).unwrap();
            assert_eq!((consumed, &decoded), (text.len(), &der), "{length}");
        }
    }
}
