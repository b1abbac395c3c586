//! Who may connect, and when.

use std::net::IpAddr;

/// Lets connections through: one at a time, so many a second, or all.
pub(crate) trait Gate: Sync {
    /// Kept while the connection lasts.
    type Pass: Send;

    /// Waits until this address may be connected to.
    fn admit(&self, address: IpAddr) -> impl Future<Output = Self::Pass> + Send;
}

/// Everything goes through at once.
pub(crate) struct Open;

impl Gate for Open {
    type Pass = ();

    async fn admit(&self, _address: IpAddr) {}
}
