//! Asking servers.

use std::future::{Future, poll_fn};
use std::pin::pin;
use std::sync::Arc;
use std::task::Poll;

use notafter::chain::ChainValidator;
use notafter::check::{CheckOptions, examine, examine_matrix};
use notafter::crypto::facts_verifier;
use notafter::fetch::{MatrixOptions, tokio as fetch};
use notafter::target::Target;

use super::arguments::{expiry_policy, renewal_mode};
use super::fetch_options::fetch_options;
use super::request::request;
use super::runtime::{compute, spawn};
use super::{CancelHandle, NotAfterError, Validator};
use crate::{
    CheckRecord, ExpiryPolicyRecord, Instant, MatrixRecord, ObservationMatrixRecord,
    ObservationRecord, Octets, check_record, matrix_record, observation_matrix_record,
    observation_record, without_secrets,
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
        stoppable(cancellation, async move {
            let target = Target::parse(&request.target)?;
            let options = fetch_options(request.options)?;
            let observation = fetch::fetch(&target, &options, request.at.0).await;
            Ok(observation_record(&observation))
        })
        .await
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
        stoppable(cancellation, async move {
            let target = Target::parse(&request.target)?;
            let options = fetch_options(request.options)?;
            let options = matrix_options(options, request.key_types, request.without_server_name);
            let matrix = fetch::observe_all(&target, &options, request.at.0).await;
            Ok(observation_matrix_record(&target, &matrix))
        })
        .await
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
        let chains = self.chains.clone();
        stoppable(cancellation, async move {
            let target = Target::parse(&request.target)?;
            let options = check_options(
                chains,
                request.options,
                request.policy,
                request.renewal_mode.as_deref(),
            )?;
            let at = request.at.0;
            let observation = fetch::fetch(&target, &options.fetch, at).await;
            compute(move || {
                let report = examine(observation, &options, at);
                let record = check_record(&report, facts_verifier()).with_der(&report.chain);
                Ok(CheckRecord {
                    tag: request.tag,
                    input: Some(without_secrets(&request.target)),
                    ..record
                })
            })
            .await
        })
        .await
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
        let chains = self.chains.clone();
        stoppable(cancellation, async move {
            let target = Target::parse(&request.target)?;
            let options = check_options(
                chains,
                request.options,
                request.policy,
                request.renewal_mode.as_deref(),
            )?;
            let (fetch, at) = (options.fetch.clone(), request.at.0);
            let asked = matrix_options(fetch, request.key_types, request.without_server_name);
            let matrix = fetch::observe_all(&target, &asked, at).await;
            compute(move || {
                let report = examine_matrix(matrix, &options, at);
                let mut record = matrix_record(&target, &report, facts_verifier());
                for (cell, seen) in record.cells.iter_mut().zip(&report.cells) {
                    cell.check.set_der(&seen.report.chain);
                }
                Ok(MatrixRecord {
                    tag: request.tag,
                    input: Some(without_secrets(&request.target)),
                    ..record
                })
            })
            .await
        })
        .await
    }
}

/// How to ask and to judge.
pub(crate) fn check_options(
    chains: ChainValidator,
    options: Option<FetchOptions>,
    policy: Option<ExpiryPolicyRecord>,
    mode: Option<&str>,
) -> Result<CheckOptions, NotAfterError> {
    Ok(CheckOptions::new(chains)
        .with_fetch(fetch_options(options)?)
        .with_expiry(expiry_policy(policy)?)
        .with_renewal_mode(renewal_mode(mode)?))
}

fn matrix_options(
    fetch: notafter::fetch::FetchOptions,
    key_types: Option<bool>,
    without_server_name: bool,
) -> MatrixOptions {
    let options = MatrixOptions::new(fetch).with_without_server_name(without_server_name);
    match key_types {
        Some(key_types) => options.with_key_types(key_types),
        None => options,
    }
}

/// Runs the work on the runtime until it is done or somebody wishes to stop; then it is dropped, which
/// closes its connections.
async fn stoppable<T: Send + 'static>(
    wish: Wish,
    work: impl Future<Output = Result<T, NotAfterError>> + Send + 'static,
) -> Result<T, NotAfterError> {
    let Some(wish) = wish else {
        return spawn(work).await;
    };
    let cancellation = wish.cancellation.clone();
    spawn(async move {
        let mut stopped = pin!(cancellation.cancelled());
        let mut work = pin!(work);
        poll_fn(|context| {
            // Asked first: what is cancelled already is not begun.
            if stopped.as_mut().poll(context).is_ready() {
                return Poll::Ready(Err(NotAfterError::cancelled()));
            }
            work.as_mut().poll(context)
        })
        .await
    })
    .await
}

#[cfg(test)]
mod tests;
