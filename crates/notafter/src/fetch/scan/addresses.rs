//! So many connections to one address.

use std::collections::HashMap;
use std::collections::VecDeque;
use std::net::IpAddr;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use ::tokio::sync::oneshot;

/// The addresses that are connected to, and those that wait for one of them. What is idle is not in it.
#[derive(Debug)]
pub(super) struct Addresses {
    /// Connections to one address at once, at least one.
    most: usize,
    busy: Mutex<HashMap<IpAddr, Busy>>,
}

#[derive(Debug, Default)]
struct Busy {
    open: usize,
    /// Who waits, the first one first; some may have gone.
    waiting: VecDeque<oneshot::Sender<Slot>>,
}

impl Addresses {
    pub(super) fn new(most: usize) -> Arc<Self> {
        Arc::new(Self {
            most: most.max(1),
            busy: Mutex::new(HashMap::new()),
        })
    }

    /// Waits for a slot, first come, first served.
    pub(super) async fn slot(self: &Arc<Self>, address: IpAddr) -> Option<Slot> {
        // Mapped or not, it is one host.
        let address = address.to_canonical();
        let turn = {
            let mut busy = self.busy();
            let entry = busy.entry(address).or_default();
            if entry.open < self.most {
                entry.open += 1;
                return Some(Slot::new(self, address));
            }
            let (sender, receiver) = oneshot::channel();
            entry.waiting.push_back(sender);
            receiver
        };
        // The sender is kept until there is a slot to send.
        turn.await.ok()
    }

    /// Hands a slot on, or gives it back where nobody waits.
    fn release(self: &Arc<Self>, address: IpAddr) {
        loop {
            let next = {
                let mut busy = self.busy();
                let Some(entry) = busy.get_mut(&address) else {
                    return;
                };
                let Some(next) = entry.waiting.pop_front() else {
                    entry.open = entry.open.saturating_sub(1);
                    if entry.open == 0 {
                        busy.remove(&address);
                    }
                    return;
                };
                next
            };
            match next.send(Slot::new(self, address)) {
                Ok(()) => return,
                // Nobody waits there any more: on to the next one, here and not from within
                // the slot's end, as there may be thousands of them.
                Err(mut slot) => slot.addresses = None,
            }
        }
    }

    /// The lock. Nothing that could panic runs under it.
    fn busy(&self) -> MutexGuard<'_, HashMap<IpAddr, Busy>> {
        self.busy.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Leave to have a connection open to an address.
#[derive(Debug)]
pub(super) struct Slot {
    /// `None` once it is void.
    addresses: Option<Arc<Addresses>>,
    address: IpAddr,
}

impl Slot {
    fn new(addresses: &Arc<Addresses>, address: IpAddr) -> Self {
        Self {
            addresses: Some(Arc::clone(addresses)),
            address,
        }
    }
}

impl Drop for Slot {
    fn drop(&mut self) {
        if let Some(addresses) = self.addresses.take() {
            addresses.release(self.address);
        }
    }
}

#[cfg(test)]
mod tests {
    use std::net::{Ipv4Addr, Ipv6Addr};
    use std::pin::pin;
    use std::task::{Context, Poll, Waker};

    use super::*;

    const HERE: IpAddr = IpAddr::V4(Ipv4Addr::new(192, 0, 2, 1));
    const THERE: IpAddr = IpAddr::V6(Ipv6Addr::LOCALHOST);

    fn poll<T>(future: std::pin::Pin<&mut impl Future<Output = T>>) -> Poll<T> {
        future.poll(&mut Context::from_waker(Waker::noop()))
    }

    fn now(addresses: &Arc<Addresses>, address: IpAddr) -> Option<Slot> {
        match poll(pin!(addresses.slot(address))) {
            Poll::Ready(slot) => slot,
            Poll::Pending => None,
        }
    }

    #[test]
    fn no_more_than_that_and_in_order() {
        let addresses = Addresses::new(2);
        let first = now(&addresses, HERE).unwrap();
        let second = now(&addresses, HERE).unwrap();
        let mut third = pin!(addresses.slot(HERE));
        let mut fourth =
            pin!(addresses.slot(IpAddr::V6(Ipv4Addr::new(192, 0, 2, 1).to_ipv6_mapped())));
        assert!(poll(third.as_mut()).is_pending());
        assert!(poll(fourth.as_mut()).is_pending());
        assert!(now(&addresses, THERE).is_some());
        drop(first);
        assert!(poll(fourth.as_mut()).is_pending());
        let Poll::Ready(third) = poll(third) else {
            panic!("it was its turn")
        };
        drop(second);
        let Poll::Ready(fourth) = poll(fourth) else {
            panic!("it was its turn")
        };
        // It was not up to whoever came in between.
        assert!(now(&addresses, HERE).is_none());
        drop((third, fourth));
        assert!(addresses.busy().is_empty());
    }

    #[test]
    fn who_goes_away_takes_nothing_along() {
        let addresses = Addresses::new(1);
        let held = now(&addresses, HERE).unwrap();
        // Far more than a stack has room for, if each were let go from within the one before.
        let mut gone: Vec<_> = (0..100_000)
            .map(|_| Box::pin(addresses.slot(HERE)))
            .collect();
        for waiting in &mut gone {
            assert!(poll(waiting.as_mut()).is_pending());
        }
        let mut last = pin!(addresses.slot(HERE));
        assert!(poll(last.as_mut()).is_pending());
        let kept = gone.split_off(99_999);
        drop(gone);
        drop(held);
        // Handed a slot, it goes without having looked.
        drop(kept);
        let Poll::Ready(last) = poll(last) else {
            panic!("it was its turn")
        };
        drop(last);
        assert!(addresses.busy().is_empty());
    }
}
