//! What our own fetch sees, by both drivers.

use std::future::Future;

use notafter::fetch::{
    EndpointMatrix, FetchOptions, MatrixOptions, Method, Observation, Outcome, Possession, blocking,
};
use notafter::target::Target;
use notafter_tests::servers::Endpoint;

use super::{options, present};

/// What is seen of this target by one driver and by the other.
pub(super) fn fetched_by_each(target: &Target, options: &FetchOptions) -> [Observation; 2] {
    [
        blocking::fetch(target, options, present()),
        wait(notafter::fetch::tokio::fetch(target, options, present())),
    ]
}

/// What is seen of this target by both drivers, which see the same.
pub(super) fn fetched(target: &Target, options: &FetchOptions) -> Observation {
    let [seen, again] = fetched_by_each(target, options);
    assert_eq!(seen, again, "{target}: the drivers differ");
    seen
}

/// All that is seen of this target by both drivers, which see the same.
pub(super) fn all_fetched(target: &Target, options: &MatrixOptions) -> EndpointMatrix {
    let seen = blocking::observe_all(target, options, present());
    let again = wait(notafter::fetch::tokio::observe_all(
        target,
        options,
        present(),
    ));
    assert_eq!(seen, again, "{target}: the drivers differ");
    seen
}

fn wait<T>(work: impl Future<Output = T>) -> T {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build();
    runtime.expect("a runtime").block_on(work)
}

/// The certificates are here, as served.
pub(super) fn assert_chain<T: AsRef<[u8]>>(seen: &Observation, chain: &[T], what: &str) {
    assert_eq!(seen.outcome, Outcome::Certificate, "{what}");
    let expected: Vec<&[u8]> = chain.iter().map(AsRef::as_ref).collect();
    let chain: Vec<&[u8]> = seen.chain.iter().map(AsRef::as_ref).collect();
    assert_eq!(chain, expected, "{what}");
}

/// The target of an endpoint.
pub(super) fn target_of(endpoint: &Endpoint, host: &str) -> Target {
    Target::parse(&endpoint.target(host)).expect("a target")
}

/// The chain is served here, to a handshake and to who wants no more than to read it. What
/// the handshake saw.
pub(super) fn assert_seen<T: AsRef<[u8]>>(target: &Target, chain: &[T]) -> Observation {
    // Each way by itself.
    assert_seen_with(target, chain, &options().with_fallback(false))
}

/// The same, fetched like this.
pub(super) fn assert_seen_with<T: AsRef<[u8]>>(
    target: &Target,
    chain: &[T],
    options: &FetchOptions,
) -> Observation {
    let what = target.to_string();
    let whole = fetched(target, options);
    assert_chain(&whole, chain, &what);
    assert_eq!(whole.method, Method::Handshake, "{what}");
    assert_eq!(whole.possession, Possession::Proven, "{what}");
    assert!(whole.handshake_completed, "{what}");
    assert_eq!(whole.interruption, None, "{what}");
    assert_eq!(whole.handshake_failure, None, "{what}");
    assert_eq!(
        whole.server_name,
        whole.target.host.server_name().map(str::to_owned)
    );
    assert!(whole.tls_version.is_some(), "{what}");
    assert!(whole.cipher_suite.is_some(), "{what}");
    assert!(whole.key_exchange_group.is_some(), "{what}");

    let options = options.clone().with_method(Method::CertificateOnly);
    let read = fetched(target, &options);
    assert_chain(&read, chain, &what);
    assert_eq!(read.method, Method::CertificateOnly, "{what}");
    assert_eq!(read.possession, Possession::Unproven, "{what}");
    assert!(!read.handshake_completed, "{what}");
    assert_eq!(read.interruption, None, "{what}");
    assert!(read.tls_version.is_some(), "{what}");
    assert!(read.cipher_suite.is_some(), "{what}");

    let proven = fetched(target, &options.with_prove_possession(true));
    assert_chain(&proven, chain, &what);
    assert_eq!(proven.method, Method::CertificateOnly, "{what}");
    assert_eq!(proven.possession, Possession::Proven, "{what}");
    assert!(!proven.handshake_completed, "{what}");
    whole
}
