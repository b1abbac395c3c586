//! The roots that come with the library.

use std::sync::{Arc, OnceLock};

use notafter_core::certificate::Certificate;
use notafter_core::trust::{PurposeSet, TrustStore};

/// Mozilla's roots, as embedded: trusted for TLS servers and nothing else, as Mozilla's
/// programme has them. Read once in a process, then shared.
pub fn mozilla() -> Arc<TrustStore> {
    static STORE: OnceLock<Arc<TrustStore>> = OnceLock::new();
    let store = STORE.get_or_init(|| {
        let certificates = webpki_root_certs::TLS_SERVER_ROOT_CERTS
            .iter()
            // All of them can be read: the test below holds it.
            .filter_map(|der| Certificate::from_der(der).ok());
        Arc::new(TrustStore::from_certificates(
            certificates,
            PurposeSet::SERVER_AUTH,
        ))
    });
    Arc::clone(store)
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
}
