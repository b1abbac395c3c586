//! What may go from thread to thread, and be shared by them: held at compile time.

use super::probe::{Action, Probe};
use super::{
    Cancellation, EndpointMatrix, FetchOptions, MatrixOptions, Observation, Outcome, Proxy,
    TargetRange,
};

const fn goes<T: Send>() {}
const fn is_shared<T: Send + Sync>() {}

const _: () = {
    goes::<Probe>();
    is_shared::<Action>();
    is_shared::<Cancellation>();
    is_shared::<EndpointMatrix>();
    is_shared::<FetchOptions>();
    is_shared::<MatrixOptions>();
    is_shared::<Observation>();
    is_shared::<Outcome>();
    is_shared::<Proxy>();
    is_shared::<TargetRange>();
    is_shared::<crate::check::CheckReport>();
};

#[cfg(feature = "tokio")]
const _: () = {
    use super::scan::blocking::Observations;
    use super::scan::{Progress, Scan, ScanOptions};

    goes::<Scan>();
    goes::<Observations>();
    is_shared::<Progress>();
    is_shared::<ScanOptions>();
};

#[cfg(feature = "tokio")]
#[test]
fn futures_can_be_spawned() {
    const fn goes<T: Send>(_: &T) {}

    let target = crate::target::Target::parse("a.example").unwrap();
    let at = "2026-11-22".parse().unwrap();
    // They are never polled.
    let options = FetchOptions::default();
    goes(&super::tokio::fetch(&target, &options, at));
    let options = MatrixOptions::default();
    goes(&super::tokio::observe_all(&target, &options, at));
}
