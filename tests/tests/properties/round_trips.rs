//! Real certificates written and read again.

use notafter_core::certificate::Certificate;
use notafter_core::read;
use proptest::prelude::*;
use proptest::sample::Index;

use crate::corpus::corpus;

fn certificates(octets: &[u8]) -> Vec<Vec<u8>> {
    let contents = read::any(octets);
    let certificates = contents.certificates();
    certificates.map(|it| it.as_der().to_vec()).collect()
}

/// What stands around PEM blocks in files: nothing, a line's end, words, what `openssl x509 -text` says.
const BETWEEN: [&str; 5] = [
    "",
    "\r\n",
    "subject=CN = a.example\n",
    "Certificate:\n    Data:\n        Version: 3 (0x2)\n",
    "# - not a -----BEGIN\n",
];

#[test]
fn every_certificate_is_read_from_its_der_and_pem() {
    for der in corpus() {
        assert_eq!(certificates(der), std::slice::from_ref(der));
        let text = read::to_pem("CERTIFICATE", der);
        assert_eq!(certificates(text.as_bytes()), std::slice::from_ref(der));
        // Written again, it is the same text.
        let again = read::to_pem("CERTIFICATE", &certificates(text.as_bytes())[0]);
        assert_eq!(again, text);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 256, ..ProptestConfig::default() })]

    #[test]
    fn bundles_keep_certificates_and_order(
        bundle in proptest::collection::vec((any::<Index>(), any::<Index>(), any::<bool>()), 0..8),
    ) {
        let mut text = String::new();
        let mut expected = Vec::new();
        for (which, between, windows) in bundle {
            let der = which.get(corpus());
            let between: &&str = between.get(&BETWEEN);
            text += between;
            let block = read::to_pem("CERTIFICATE", der);
            text += &if windows { block.replace('\n', "\r\n") } else { block };
            expected.push(der.clone());
        }
        prop_assert_eq!(certificates(text.as_bytes()), expected);
    }

    /// A changed block spoils itself at most: the whole ones around it are read.
    #[test]
    fn a_changed_block_leaves_its_neighbours(
        which in any::<Index>(), place in any::<Index>(), octet in any::<u8>(),
    ) {
        let der = which.get(corpus());
        let whole = read::to_pem("CERTIFICATE", &corpus()[0]);
        let mut changed = read::to_pem("CERTIFICATE", der).into_bytes();
        // Within its Base64: the lines that begin and end a block stay.
        let body = 28..changed.len() - 27;
        let place = body.start + place.index(body.len());
        prop_assume!(octet != b'-');
        changed[place] = octet;
        let text = [whole.as_bytes(), &changed, whole.as_bytes()].concat();
        let contents = read::any(&text);
        let found: Vec<&[u8]> = contents.certificates().map(Certificate::as_der).collect();
        prop_assert!(found.len() >= 2);
        prop_assert_eq!(found[0], &corpus()[0]);
        prop_assert_eq!(found[found.len() - 1], &corpus()[0]);
        prop_assert!(found.len() + contents.skipped.len() >= 3);
    }
}
