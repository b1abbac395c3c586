//! A certificate of our own, for servers that demand one.

use std::fmt;
use std::sync::Arc;

use rustls_pki_types::{CertificateDer, PrivateKeyDer};

/// A client certificate with its chain and key. Clones share them.
#[derive(Clone)]
pub struct ClientCertificate {
    /// The certificate, then its issuers.
    pub(crate) chain: Arc<[CertificateDer<'static>]>,
    /// Its private key.
    pub(crate) key: Arc<PrivateKeyDer<'static>>,
}

impl ClientCertificate {
    /// This chain, the client's own certificate first, and this key. Whether they go together, and whether the
    /// key can be used, is looked at when TLS is set up.
    pub fn new(chain: Vec<CertificateDer<'static>>, key: PrivateKeyDer<'static>) -> Self {
        Self {
            chain: chain.into(),
            key: Arc::new(key),
        }
    }
}

impl fmt::Debug for ClientCertificate {
    /// Never shows the key.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ClientCertificate")
            .field("certificates", &self.chain.len())
            .finish_non_exhaustive()
    }
}
