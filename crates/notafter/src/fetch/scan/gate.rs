//! When the fetches of a scan may connect.

use std::net::IpAddr;
use std::sync::Arc;

use ::tokio::sync::{OwnedSemaphorePermit, Semaphore};

use super::ScanOptions;
use super::addresses::{Addresses, Slot};
use super::pace::Pace;
use crate::fetch::Cancellation;
use crate::fetch::limits::MAX_SCAN_LOOKUPS;
use crate::fetch::tokio::Gate;
use crate::time::Timestamp;

/// The gate of a scan.
pub(super) struct ScanGate {
    /// `None` where no address can have too many.
    addresses: Option<Arc<Addresses>>,
    pace: Option<Pace>,
    /// Of this scan alone: another one may be on a runtime that stands still.
    lookups: Arc<Semaphore>,
    pub(super) cancellation: Cancellation,
    now: Box<dyn Fn() -> Timestamp + Send + Sync>,
}

impl ScanGate {
    pub(super) fn new(
        options: &ScanOptions,
        now: impl Fn() -> Timestamp + Send + Sync + 'static,
    ) -> Self {
        let most = options.connections_per_address;
        Self {
            addresses: (most < options.room()).then(|| Addresses::new(most)),
            pace: options.connections_per_second.map(Pace::new),
            lookups: Arc::new(Semaphore::new(MAX_SCAN_LOOKUPS)),
            cancellation: Cancellation::new(),
            now: Box::new(now),
        }
    }

    /// The present.
    pub(super) fn now(&self) -> Timestamp {
        (self.now)()
    }
}

impl Gate for ScanGate {
    type Pass = Option<Slot>;
    type LookupPass = Option<OwnedSemaphorePermit>;

    async fn admit_lookup(&self) -> Self::LookupPass {
        // It is never closed.
        Arc::clone(&self.lookups).acquire_owned().await.ok()
    }

    async fn admit(&self, address: Option<IpAddr>) -> Self::Pass {
        // The turn last: it is to be used at once.
        let slot = match (&self.addresses, address) {
            (Some(addresses), Some(address)) => addresses.slot(address).await,
            _ => None,
        };
        if let Some(pace) = &self.pace {
            pace.turn().await;
        }
        if self.cancellation.is_cancelled() {
            // What another one let go of because of the wish is nothing to begin with: the wish itself ends this.
            std::future::pending::<()>().await;
        }
        slot
    }

    fn present(&self) -> Option<Timestamp> {
        Some(self.now())
    }

    async fn stopped(&self) {
        self.cancellation.cancelled().await;
    }
}
