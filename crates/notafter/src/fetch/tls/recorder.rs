//! The verifier that records instead of judging, and notes whether a client certificate was
//! asked for.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use rustls::client::ResolvesClientCert;
use rustls::client::danger::{HandshakeSignatureValid, ServerCertVerified, ServerCertVerifier};
use rustls::sign::CertifiedKey;
use rustls::{CertificateError, DigitallySignedStruct, Error, SignatureScheme};
use rustls_pki_types::{CertificateDer, ServerName, UnixTime};

use super::signatures;
use crate::fetch::limits::MAX_CHAIN;
use crate::fetch::{KeyType, Possession};
use crate::signature::SignatureError;

/// What one handshake showed.
#[derive(Debug)]
pub(super) struct Recorded {
    /// The certificates as served.
    pub(super) chain: Vec<CertificateDer<'static>>,
    /// How many there were, where that was too many to keep.
    pub(super) too_many: Option<usize>,
    /// The stapled OCSP response.
    pub(super) ocsp_response: Option<Vec<u8>>,
    /// Whether the server has the key.
    pub(super) possession: Possession,
    /// Whether it asked for a client certificate.
    pub(super) client_certificate_requested: bool,
    /// Whether it was given one.
    pub(super) client_certificate_given: bool,
    /// Whether the handshake was ended from here, since nothing more was wanted.
    pub(super) stopped: bool,
}

/// After what nothing more of a handshake is wanted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum StopAfter {
    Certificates,
    Signature,
}

/// Records one handshake; each has its own.
#[derive(Debug)]
pub(super) struct Recorder {
    recorded: Mutex<Recorded>,
    key_type: Option<KeyType>,
    stop: Option<StopAfter>,
    client_key: Option<Arc<CertifiedKey>>,
}

impl Recorder {
    pub(super) const fn new(
        key_type: Option<KeyType>,
        stop: Option<StopAfter>,
        client_key: Option<Arc<CertifiedKey>>,
    ) -> Self {
        Self {
            recorded: Mutex::new(Recorded {
                chain: Vec::new(),
                too_many: None,
                ocsp_response: None,
                possession: Possession::Unproven,
                client_certificate_requested: false,
                client_certificate_given: false,
                stopped: false,
            }),
            key_type,
            stop,
            client_key,
        }
    }

    /// Whether to go on, when this is done.
    fn unless_stopped(&self, done: StopAfter) -> Result<(), Error> {
        if self.stop == Some(done) {
            self.recorded().stopped = true;
            return Err(Error::InvalidCertificate(
                CertificateError::ApplicationVerificationFailure,
            ));
        }
        Ok(())
    }

    /// The record. Each state of it is whole, so a poisoned lock says nothing.
    pub(super) fn recorded(&self) -> MutexGuard<'_, Recorded> {
        self.recorded.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Notes whether a signature over the handshake shows possession. Only a wrong one
    /// ends the handshake: one that cannot be checked leaves possession unproven.
    fn signature(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signed: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, Error> {
        match signatures::verify(certificate, signed.scheme, message, signed.signature()) {
            Ok(()) => self.recorded().possession = Possession::Proven,
            Err(SignatureError::Invalid) => {
                self.recorded().possession = Possession::Disproven;
                return Err(Error::InvalidCertificate(CertificateError::BadSignature));
            }
            Err(_) => {}
        }
        self.unless_stopped(StopAfter::Signature)?;
        Ok(HandshakeSignatureValid::assertion())
    }
}

impl ServerCertVerifier for Recorder {
    fn verify_server_cert(
        &self,
        end_entity: &CertificateDer<'_>,
        intermediates: &[CertificateDer<'_>],
        _server_name: &ServerName<'_>,
        ocsp_response: &[u8],
        _now: UnixTime,
    ) -> Result<ServerCertVerified, Error> {
        let mut recorded = self.recorded();
        let count = intermediates.len().saturating_add(1);
        if count > MAX_CHAIN {
            recorded.too_many = Some(count);
            return Err(Error::InvalidCertificate(
                CertificateError::ApplicationVerificationFailure,
            ));
        }
        recorded.chain = std::iter::once(end_entity)
            .chain(intermediates)
            .map(|certificate| certificate.clone().into_owned())
            .collect();
        recorded.ocsp_response = (!ocsp_response.is_empty()).then(|| ocsp_response.to_vec());
        drop(recorded);
        self.unless_stopped(StopAfter::Certificates)?;
        Ok(ServerCertVerified::assertion())
    }

    fn verify_tls12_signature(
        &self,
        message: &[u8],
        cert: &CertificateDer<'_>,
        dss: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, Error> {
        self.signature(message, cert, dss)
    }

    fn verify_tls13_signature(
        &self,
        message: &[u8],
        cert: &CertificateDer<'_>,
        dss: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, Error> {
        self.signature(message, cert, dss)
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        signatures::offered(self.key_type)
    }
}

impl ResolvesClientCert for Recorder {
    fn resolve(
        &self,
        _root_hint_subjects: &[&[u8]],
        _sigschemes: &[SignatureScheme],
    ) -> Option<Arc<CertifiedKey>> {
        let mut recorded = self.recorded();
        recorded.client_certificate_requested = true;
        recorded.client_certificate_given = self.client_key.is_some();
        self.client_key.clone()
    }

    fn has_certs(&self) -> bool {
        self.client_key.is_some()
    }
}
