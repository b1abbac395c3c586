//! How rustls is set up.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use rustls::client::Resumption;
use rustls::crypto::CryptoProvider;
use rustls::sign::CertifiedKey;
use rustls::time_provider::TimeProvider;
use rustls::{ClientConfig, SupportedCipherSuite};
use rustls_pki_types::UnixTime;

use super::names;
use super::recorder::Recorder;
use crate::crypto;
use crate::fetch::conversation::HelloOptions;
use crate::fetch::{ClientCertificate, KeyType, Outcome, ProtocolFault};
use crate::time::Timestamp;

/// The time that the caller gave, for rustls: no clock is read.
#[derive(Debug)]
struct Given(UnixTime);

impl TimeProvider for Given {
    fn current_time(&self) -> Option<UnixTime> {
        Some(self.0)
    }
}

/// The configuration of one handshake.
pub(super) fn config(
    recorder: &Arc<Recorder>,
    hello: &HelloOptions<'_>,
    at: Timestamp,
) -> Result<ClientConfig, rustls::Error> {
    // rustls' time begins in 1970; nothing here is judged by it.
    let seconds = u64::try_from(at.unix_seconds()).unwrap_or(0);
    let now = UnixTime::since_unix_epoch(Duration::from_secs(seconds));
    let verifier = Arc::clone(recorder);
    let resolver = Arc::clone(recorder);
    let provider = provider(hello.key_type);
    let mut config = ClientConfig::builder_with_details(provider, Arc::new(Given(now)))
        .with_protocol_versions(&[&rustls::version::TLS13, &rustls::version::TLS12])?
        .dangerous()
        .with_custom_certificate_verifier(verifier)
        .with_client_cert_resolver(resolver);
    config.alpn_protocols = hello.alpn.to_vec();
    // A resumed session shows no certificate.
    config.resumption = Resumption::disabled();
    Ok(config)
}

/// The back end, with the cipher suites of TLS 1.2 for this type of key alone: in TLS 1.3 the
/// signature schemes decide.
fn provider(key_type: Option<KeyType>) -> Arc<CryptoProvider> {
    let provider = crypto::provider();
    let Some(key_type) = key_type else {
        return provider;
    };
    let part = match key_type {
        KeyType::Rsa => "_RSA_WITH_",
        KeyType::Ecdsa => "_ECDSA_WITH_",
    };
    let mut provider = CryptoProvider::clone(&provider);
    provider.cipher_suites.retain(|suite| match suite {
        SupportedCipherSuite::Tls13(_) => true,
        SupportedCipherSuite::Tls12(_) => names::cipher_suite(suite.suite()).contains(part),
    });
    Arc::new(provider)
}

/// A client certificate as rustls takes it.
///
/// # Errors
///
/// [`ProtocolFault::LocalSetup`] where the key cannot be used.
pub(super) fn client_key(certificate: &ClientCertificate) -> Result<Arc<CertifiedKey>, Outcome> {
    let key = crypto::provider()
        .key_provider
        .load_private_key(certificate.key.clone_key())
        .map_err(|error| local(&error))?;
    let certified = CertifiedKey::new(certificate.chain.to_vec(), key);
    match certified.keys_match() {
        Err(rustls::Error::InconsistentKeys(rustls::InconsistentKeys::KeyMismatch)) => Err(local(
            &"the client certificate has another key than the one given",
        )),
        _ => Ok(Arc::new(certified)),
    }
}

/// The outcome where something on this side is wrong.
pub(super) fn local(error: &dyn fmt::Debug) -> Outcome {
    Outcome::ProtocolError {
        fault: ProtocolFault::LocalSetup,
        detail: format!("{error:?}"),
    }
}
