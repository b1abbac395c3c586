//! Where targets come from, and when they are taken.

use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::task::{Context, Poll};
use std::time::Duration;

use futures_core::Stream;
use tokio::sync::mpsc::{Receiver, channel};
use tokio::time::timeout;

use super::server::{nobody, silence};
use super::{AMPLE, all, at, bare, named, options};
use crate::fetch::limits::STARTS_AT_ONCE;
use crate::fetch::scan::{ScanOptions, scan, scan_stream};
use crate::target::Target;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn taken_only_when_there_is_room() {
    let taken = Arc::new(AtomicUsize::new(0));
    let counted = Arc::clone(&taken);
    let port = nobody();
    let endless = (0..).map(move |number| {
        counted.fetch_add(1, Ordering::SeqCst);
        named(number, port)
    });
    let mut scan = scan(endless, options(AMPLE, 8), at);
    assert_eq!(taken.load(Ordering::SeqCst), 0);
    for answered in 1..=300 {
        assert!(scan.next().await.is_some());
        let taken = taken.load(Ordering::SeqCst);
        assert!((answered..answered + 8).contains(&taken), "{taken}");
    }
}

#[tokio::test]
async fn more_than_are_begun_in_one_go() {
    let (port, counts) = silence();
    let most = STARTS_AT_ONCE * 2 + 7;
    let endless = (0..).map(move |_| bare(port));
    let mut scan = scan(endless, options(AMPLE, most), at);
    let progress = scan.progress();
    let wish = scan.cancellation();
    let watch = async {
        while counts.open.load(Ordering::SeqCst) < most {
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
        assert_eq!(progress.in_flight(), most as u64);
        wish.cancel();
    };
    let (observations, ()) = tokio::join!(all(&mut scan), watch);
    assert_eq!(observations.len(), most);
}

/// A stream from a channel.
struct Channel(Receiver<Target>);

impl Stream for Channel {
    type Item = Target;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Target>> {
        self.0.poll_recv(context)
    }
}

#[tokio::test]
async fn as_they_come() {
    let (sender, receiver) = channel(1);
    let mut scan = scan_stream(Channel(receiver), options(AMPLE, 8), at);
    let port = nobody();
    for number in 0..20 {
        sender.send(named(number, port)).await.unwrap();
        // Each is answered while the source is still open.
        let seen = timeout(AMPLE, scan.next()).await.unwrap().unwrap();
        assert_eq!(seen.target, named(number, port));
    }
    let nothing = timeout(Duration::from_millis(50), scan.next()).await;
    assert!(nothing.is_err());
    drop(sender);
    assert!(timeout(AMPLE, scan.next()).await.unwrap().is_none());
}

#[tokio::test]
async fn a_source_that_nothing_comes_from_can_be_stopped() {
    let (sender, receiver) = channel(1);
    let mut scan = scan_stream(Channel(receiver), ScanOptions::default(), at);
    let wish = scan.cancellation();
    let stop = async {
        tokio::time::sleep(Duration::from_millis(20)).await;
        wish.cancel();
    };
    let (next, ()) = tokio::join!(timeout(AMPLE, scan.next()), stop);
    assert!(next.unwrap().is_none());
    // Nobody will take anything any more.
    assert!(sender.is_closed());
}
