//! Mozilla's roots, embedded.

use std::sync::{Arc, OnceLock};

use notafter_core::certificate::Certificate;
use notafter_core::hex;
use notafter_core::time::Timestamp;
use notafter_core::trust::{PurposeSet, TrustSource, TrustStore};
use sha2::{Digest, Sha256};

/// The release of `webpki-root-certs` that the two constants below belong to.
const VERSION: &str = "1.0.11";

/// When it was released: 2026-10-23T08:25:18Z, by the registry. It is made from Mozilla's list as of then;
/// the data bear no date.
const AS_OF: Timestamp = Timestamp::from_unix_seconds_saturating(1_792_743_918);

/// SHA-256 over the last 32 octets of each root in it, in its order. A product may be built with another release
/// than this library was, and nothing but its data tells which. The end of a root is its signature,
/// which no other one has; to hash the whole of them would delay the first validation.
const DIGEST: &str = "8dc59fde958331c22142b190deffc8a4cf297673c4434d0e983d55f694ca63ae";

/// Mozilla's roots, as embedded: trusted for TLS servers and nothing else, as Mozilla's
/// programme has them. Read once in a process, then shared.
///
/// Its [source](TrustStore::source) says of when they are, where they are those of the release that
/// this library was made with. Mozilla's dates of distrust are not among the embedded data.
///
/// ```
/// use notafter::roots::mozilla;
///
/// let roots = mozilla();
/// assert!(roots.len() > 100);
/// ```
pub fn mozilla() -> Arc<TrustStore> {
    static STORE: OnceLock<Arc<TrustStore>> = OnceLock::new();
    let store = STORE.get_or_init(|| {
        let certificates = webpki_root_certs::TLS_SERVER_ROOT_CERTS
            .iter()
            // All of them can be read: the test below holds it.
            .filter_map(|der| Certificate::from_der(der).ok());
        let store = TrustStore::from_certificates(certificates, PurposeSet::SERVER_AUTH);
        let source = TrustSource::new("Mozilla");
        let source = if digest() == DIGEST {
            source.with_version(VERSION).with_as_of(AS_OF)
        } else {
            source
        };
        Arc::new(store.with_source(source))
    });
    Arc::clone(store)
}

fn digest() -> String {
    let mut digest = Sha256::new();
    for der in webpki_root_certs::TLS_SERVER_ROOT_CERTS {
        digest.update(der.last_chunk::<32>().unwrap_or(&[0; 32]));
    }
    hex::encode(&digest.finalize())
}

#[cfg(test)]
mod tests {
    use super::*;
    use notafter_core::trust::Purpose;

    #[test]
    fn every_root_is_there_and_for_servers_only() {
        let store = mozilla();
        assert_eq!(store.len(), webpki_root_certs::TLS_SERVER_ROOT_CERTS.len());
        assert!(store.len() > 100);
        for anchor in store.iter() {
            assert!(anchor.certificate().is_ca() || anchor.certificate().version() < 3);
            assert!(anchor.purposes().iter().eq([Purpose::ServerAuth]));
        }
    }

    /// Where this fails, `webpki-root-certs` was updated: its version, the instant of its release (`pubtime` in
    /// the registry's index) and the digest shown here belong into the constants above.
    #[test]
    fn the_release_is_known() {
        let store = mozilla();
        assert_eq!(digest(), DIGEST);
        let source = store.source().unwrap();
        assert_eq!(source.name, "Mozilla");
        assert_eq!(source.version.as_deref(), Some(VERSION));
        let as_of = source.as_of.unwrap();
        assert_eq!(as_of.to_string(), "2026-10-23T08:25:18Z");
        let youngest = store.iter().map(|it| it.certificate().not_before()).max();
        assert!(youngest.unwrap() < as_of);
    }
}
