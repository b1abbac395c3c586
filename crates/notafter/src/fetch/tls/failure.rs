//! What rustls says went wrong, as an outcome.

use rustls::{CertificateError, Error, InvalidMessage, PeerIncompatible};

use crate::fetch::{Outcome, ProtocolFault, TlsAlert};

/// The outcome of a handshake that ended with this error before its certificates came.
pub(super) fn outcome(error: &Error) -> Outcome {
    let fault = match error {
        Error::AlertReceived(alert) => {
            return Outcome::TlsAlert {
                alert: TlsAlert(u8::from(*alert)),
            };
        }
        Error::InvalidMessage(
            InvalidMessage::CertificatePayloadTooLarge | InvalidMessage::HandshakePayloadTooLarge,
        ) => return Outcome::ChainTooLarge { certificates: None },
        Error::InvalidCertificate(CertificateError::BadSignature) => ProtocolFault::BadSignature,
        Error::NoCertificatesPresented => ProtocolFault::NoCertificate,
        Error::PeerIncompatible(
            PeerIncompatible::ServerDoesNotSupportTls12Or13
            | PeerIncompatible::ServerTlsVersionIsDisabledByOurConfig
            | PeerIncompatible::Tls12NotOffered
            | PeerIncompatible::Tls12NotOfferedOrEnabled,
        ) => ProtocolFault::VersionTooOld,
        Error::PeerIncompatible(_) => ProtocolFault::NothingInCommon,
        Error::InvalidMessage(_) => ProtocolFault::MalformedMessage,
        Error::InappropriateMessage { .. }
        | Error::InappropriateHandshakeMessage { .. }
        | Error::PeerMisbehaved(_)
        | Error::PeerSentOversizedRecord
        | Error::DecryptError => ProtocolFault::Misbehaved,
        _ => ProtocolFault::LocalSetup,
    };
    Outcome::ProtocolError {
        fault,
        detail: detail(error),
    }
}

/// The innermost name of the error, such as `SelectedUnofferedCipherSuite`: the
/// name of a variant reads better than rustls' sentences around it.
fn detail(error: &Error) -> String {
    match error {
        Error::PeerIncompatible(why) => format!("{why:?}"),
        Error::PeerMisbehaved(why) => format!("{why:?}"),
        Error::InvalidMessage(why) => format!("{why:?}"),
        Error::InappropriateMessage { got_type, .. } => format!("unexpected {got_type:?}"),
        Error::InappropriateHandshakeMessage { got_type, .. } => {
            format!("unexpected {got_type:?}")
        }
        // Said in full by the fault's own sentence.
        Error::NoCertificatesPresented | Error::InvalidCertificate(_) => String::new(),
        other => format!("{other:?}"),
    }
}
