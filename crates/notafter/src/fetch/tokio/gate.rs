//! Who may connect, and when, and until when.

use std::net::IpAddr;

use crate::time::Timestamp;

/// Lets connections through: one at a time, so many a second, or all.
pub(crate) trait Gate: Sync {
    /// Kept while the connection lasts.
    type Pass: Send;
    /// Kept while a name is looked up.
    type LookupPass: Send;

    /// Waits until a name may be looked up.
    fn admit_lookup(&self) -> impl Future<Output = Self::LookupPass> + Send;

    /// Waits until a connection may be made to this address: that of the server, behind a proxy
    /// too; `None` where it is not known here.
    fn admit(&self, address: Option<IpAddr>) -> impl Future<Output = Self::Pass> + Send;

    /// The present, asked for once a connection is admitted; `None` where it is as it was.
    fn present(&self) -> Option<Timestamp>;

    /// Waits until somebody wishes to stop.
    fn stopped(&self) -> impl Future<Output = ()> + Send;
}

/// Everything goes through at once, and nobody stops it.
pub(crate) struct Open;

impl Gate for Open {
    type Pass = ();
    type LookupPass = ();

    async fn admit_lookup(&self) {}

    async fn admit(&self, _address: Option<IpAddr>) {}

    fn present(&self) -> Option<Timestamp> {
        None
    }

    fn stopped(&self) -> impl Future<Output = ()> + Send {
        std::future::pending()
    }
}
