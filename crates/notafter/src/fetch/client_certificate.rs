//! A certificate of our own, for servers that demand one.

use std::fmt;
use std::sync::Arc;

use rustls_pki_types::pem::PemObject;
use rustls_pki_types::{CertificateDer, PrivateKeyDer};

/// A client certificate with its chain and key. Clones share them.
#[derive(Clone)]
pub struct ClientCertificate {
    /// The certificate, then its issuers.
    pub(crate) chain: Arc<[CertificateDer<'static>]>,
    /// Its private key.
    pub(crate) key: Arc<PrivateKeyDer<'static>>,
}

/// Why there is no client certificate in what was given. It never repeats any of that.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, thiserror::Error)]
#[non_exhaustive]
pub enum ClientCertificateError {
    /// There is no certificate in it.
    #[error(
        "there is no certificate in PEM in it: give the client's certificate, then its issuers'"
    )]
    NoCertificate,
    /// There is no private key in it that is not encrypted.
    #[error(
        "there is no private key in PEM in it that can be used without a password: give one in PKCS #8, PKCS #1 or SEC 1"
    )]
    NoKey,
}

impl ClientCertificateError {
    /// Every error, in the order of declaration.
    pub const ALL: &'static [Self] = &[Self::NoCertificate, Self::NoKey];

    /// The stable spelling, in kebab case.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::NoCertificate => "no-certificate",
            Self::NoKey => "no-key",
        }
    }
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

    /// The certificates of one PEM, in order, and the first private key of another, which may be the
    /// same.
    ///
    /// # Errors
    ///
    /// Where one of the two is not there.
    pub fn from_pem(certificates: &[u8], key: &[u8]) -> Result<Self, ClientCertificateError> {
        let chain: Vec<_> = CertificateDer::pem_slice_iter(certificates)
            .filter_map(Result::ok)
            .collect();
        if chain.is_empty() {
            return Err(ClientCertificateError::NoCertificate);
        }
        let key = PrivateKeyDer::from_pem_slice(key).map_err(|_| ClientCertificateError::NoKey)?;
        Ok(Self::new(chain, key))
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn from_one_file_or_two() {
        let key = rcgen::KeyPair::generate().unwrap();
        let params = rcgen::CertificateParams::new(vec!["client.example".to_owned()]).unwrap();
        let certificate = params.self_signed(&key).unwrap();
        let (certificate_pem, key_pem) = (certificate.pem(), key.serialize_pem());
        let both = format!("{key_pem}{certificate_pem}");
        for (certificates, key) in [(&certificate_pem, &key_pem), (&both, &both)] {
            let client =
                ClientCertificate::from_pem(certificates.as_bytes(), key.as_bytes()).unwrap();
            assert_eq!(client.chain[0], *certificate.der());
            assert!(!format!("{client:?}").contains("308"), "{client:?}");
        }
        let from = |certificates: &str, key: &str| {
            ClientCertificate::from_pem(certificates.as_bytes(), key.as_bytes()).unwrap_err()
        };
        assert_eq!(
            from(&key_pem, &key_pem),
            ClientCertificateError::NoCertificate
        );
        assert_eq!(from(&certificate_pem, ""), ClientCertificateError::NoKey);
    }
}
