//! Whatever comes in: an item or a reason, and no panic.

use notafter_core::read;
use proptest::prelude::*;

use super::messes::messes;
use super::{CRL, PKCS1, REQUEST, SEC1};

fn corpus() -> Vec<Vec<u8>> {
    let mut corpus: Vec<_> = messes().into_iter().map(|(_, text)| text).collect();
    for text in [
        REQUEST,
        CRL,
        SEC1,
        PKCS1,
        data!("pkcs8-ec.pem"),
        data!("set.p7b.pem"),
        data!("sec1-encrypted.pem"),
        data!("leaf-key.pem"),
    ] {
        corpus.push(text.as_bytes().to_vec());
    }
    corpus.push(include_bytes!("../data/read/set.p7b").to_vec());
    corpus.push(include_bytes!("../data/read/indefinite.p7b").to_vec());
    corpus.push(include_bytes!("../data/read/bundle.p12").to_vec());
    corpus
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 512, ..ProptestConfig::default() })]

    #[test]
    fn arbitrary_octets_give_items_or_reasons(bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
        let contents = read::any(&bytes);
        prop_assert!(!contents.items.is_empty() || !contents.skipped.is_empty());
    }

    #[test]
    fn mutations_give_items_or_reasons(
        index in any::<prop::sample::Index>(),
        changes in proptest::collection::vec((any::<prop::sample::Index>(), any::<u8>(), 0..4_u8), 1..6),
    ) {
        let corpus = corpus();
        let mut bytes = index.get(&corpus).clone();
        for (place, octet, how) in changes {
            let place = place.index(bytes.len().max(1));
            match how {
                0 => bytes.insert(place, octet),
                1 => bytes.truncate(place),
                2 if !bytes.is_empty() => { bytes.remove(place); }
                _ if !bytes.is_empty() => bytes[place] = octet,
                _ => {}
            }
        }
        let contents = read::any(&bytes);
        prop_assert!(!contents.items.is_empty() || !contents.skipped.is_empty());
        for source in contents.items.iter().map(|item| &item.source).chain(contents.skipped.iter().map(|skipped| &skipped.source)) {
            prop_assert!(source.offset <= bytes.len());
        }
        for skipped in &contents.skipped {
            prop_assert!(!skipped.to_string().is_empty());
        }
    }

    #[test]
    fn what_is_written_is_read_again(octets in proptest::collection::vec(any::<u8>(), 0..300), quick in any::<bool>()) {
        // An encrypted key may hold any octets.
        let mut der = vec![0x30, 0x82, 0, 0, 0x30, 0x04, 0x06, 0x02, 0x2a, 0x03, 0x04, 0x82, 0, 0];
        der.extend([0x5a; 300]);
        der.extend(&octets);
        let inner = u16::try_from(der.len() - 14).unwrap().to_be_bytes();
        der[12..14].copy_from_slice(&inner);
        let outer = u16::try_from(der.len() - 4).unwrap().to_be_bytes();
        der[2..4].copy_from_slice(&outer);
        let label = if quick { "CERTIFICATE" } else { "ENCRYPTED PRIVATE KEY" };
        let text = read::to_pem(label, &der);
        prop_assert_eq!(&pem::parse(&text).unwrap().into_contents(), &der);
        let contents = read::any(text.as_bytes());
        prop_assert_eq!(contents.private_keys().next().unwrap().as_secret_der(), &der);
    }
}
