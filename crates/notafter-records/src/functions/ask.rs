//! Asking servers.

use std::sync::Arc;

use super::request::request;
use super::{CancelHandle, NotAfterError, Validator};
use crate::{
    CheckRecord, ExpiryPolicyRecord, Instant, MatrixRecord, ObservationMatrixRecord,
    ObservationRecord, Octets,
};

request! {
    /// How to fetch. Everything may be missing; what is missing is right for a public server.
    pub struct FetchOptions {
        needs {}
        may {
            /// Time for the whole, resolution included, in milliseconds.
            timeout_millis: Option<u32>,
            /// `handshake` or `certificate-only`.
            #[cfg_attr(feature = "schema", schemars(with = "Option<crate::schema::Method>"))]
            method: Option<String>,
            /// Whether `certificate-only` goes on to the signature that shows possession.
            prove_possession: bool,
            /// Whether old servers are asked again in their own way; yes where it is missing.
            fallback: Option<bool>,
            /// The name to send in Server Name Indication, in place of the target's; empty for none.
            server_name: Option<String>,
            /// The only type of key that is wanted: `rsa` or `ecdsa`.
            #[cfg_attr(feature = "schema", schemars(with = "Option<crate::schema::KeyType>"))]
            key_type: Option<String>,
            /// Application protocols to offer, the preferred one first.
            alpn: Vec<String>,
            /// The certificate to give where one is demanded.
            client_certificate: Option<ClientCertificate>,
            /// Which addresses may be connected to: `any` or `public-only`. `any` where it and `networks` are missing.
            #[cfg_attr(feature = "schema", schemars(with = "Option<crate::schema::AddressPolicy>"))]
            address_policy: Option<String>,
            /// Or these networks alone: `192.0.2.0/24`.
            networks: Vec<String>,
            /// The address to connect to, in place of those of the target's name.
            #[cfg_attr(feature = "schema", schemars(with = "Option<crate::schema::Address>"))]
            address: Option<String>,
            /// The proxy: `http://...` or `socks5://...`.
            #[cfg_attr(feature = "schema", schemars(extend("writeOnly" = true)))]
            proxy: Option<String>,
        }
    }
}

request! {
    /// A client certificate with its private key.
    pub struct ClientCertificate {
        needs {
            /// PEM of the certificate, its intermediates behind it.
            certificates: Octets,
            /// PEM of the private key.
            #[cfg_attr(feature = "schema", schemars(extend("writeOnly" = true)))]
            private_key: Octets,
        }
        may {}
    }
}

request! {
    /// A server that is to be asked for its certificates.
    pub struct FetchRequest {
        needs {
            /// The target, as it may be typed.
            target: String,
            /// The present.
            at: Instant,
        }
        may {
            /// How to fetch.
            options: Option<FetchOptions>,
        }
    }
}

request! {
    /// A server of which everything is to be seen.
    pub struct ObserveAllRequest {
        needs {
            /// The target, as it may be typed.
            target: String,
            /// The present.
            at: Instant,
        }
        may {
            /// How to fetch.
            options: Option<FetchOptions>,
            /// Whether each type of key is asked for; yes where it is missing.
            key_types: Option<bool>,
            /// Whether it is asked without its name too.
            without_server_name: bool,
        }
    }
}

request! {
    /// A server that is to be checked.
    pub struct CheckRequest {
        needs {
            /// The target, as it may be typed.
            target: String,
            /// The present.
            at: Instant,
        }
        may {
            /// How to fetch.
            options: Option<FetchOptions>,
            /// How early an end is urgent; `relative` where it is missing.
            policy: Option<ExpiryPolicyRecord>,
            /// Who renews its certificate: `automated`, `manual` or `unknown`.
            #[cfg_attr(feature = "schema", schemars(with = "Option<crate::schema::RenewalMode>"))]
            renewal_mode: Option<String>,
            /// The caller's own word for whom or what it belongs to.
            tag: Option<String>,
        }
    }
}

request! {
    /// A server that is to be checked at each address.
    pub struct CheckAllRequest {
        needs {
            /// The target, as it may be typed.
            target: String,
            /// The present.
            at: Instant,
        }
        may {
            /// How to fetch.
            options: Option<FetchOptions>,
            /// Whether each type of key is asked for; yes where it is missing.
            key_types: Option<bool>,
            /// Whether it is asked without its name too.
            without_server_name: bool,
            /// How early an end is urgent; `relative` where it is missing.
            policy: Option<ExpiryPolicyRecord>,
            /// Who renews its certificates: `automated`, `manual` or `unknown`.
            #[cfg_attr(feature = "schema", schemars(with = "Option<crate::schema::RenewalMode>"))]
            renewal_mode: Option<String>,
            /// The caller's own word for whom or what it belongs to.
            tag: Option<String>,
        }
    }
}

/// A request's wish to stop, where one may be given.
type Wish = Option<Arc<CancelHandle>>;

#[cfg_attr(feature = "uniffi", uniffi::export)]
impl Validator {
    /// Asks a server for its certificates.
    ///
    /// # Errors
    ///
    /// Where the request cannot be used, or it was cancelled. A server that shows nothing is no error: the outcome
    /// says why.
    pub async fn fetch(
        &self,
        request: FetchRequest,
        cancellation: Wish,
    ) -> Result<ObservationRecord, NotAfterError> {
        let _ = (request, cancellation);
        Err(NotAfterError::internal("unfinished"))
    }

    /// Everything that a target shows: each address, each type of key.
    ///
    /// # Errors
    ///
    /// As [`Self::fetch`].
    pub async fn observe_all(
        &self,
        request: ObserveAllRequest,
        cancellation: Wish,
    ) -> Result<ObservationMatrixRecord, NotAfterError> {
        let _ = (request, cancellation);
        Err(NotAfterError::internal("unfinished"))
    }

    /// Asks a server and judges what it shows: facts, validity, expiry.
    ///
    /// # Errors
    ///
    /// As [`Self::fetch`].
    pub async fn check(
        &self,
        request: CheckRequest,
        cancellation: Wish,
    ) -> Result<CheckRecord, NotAfterError> {
        let _ = (request, cancellation);
        Err(NotAfterError::internal("unfinished"))
    }

    /// The same at each address, and with each type of key.
    ///
    /// # Errors
    ///
    /// As [`Self::fetch`].
    pub async fn check_all(
        &self,
        request: CheckAllRequest,
        cancellation: Wish,
    ) -> Result<MatrixRecord, NotAfterError> {
        let _ = (request, cancellation);
        Err(NotAfterError::internal("unfinished"))
    }
}
