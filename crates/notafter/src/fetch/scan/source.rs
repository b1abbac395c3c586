//! Where targets come from.

use std::pin::Pin;
use std::task::{Context, Poll};

use futures_core::Stream;

use crate::target::Target;

/// Any source of targets.
pub(super) type Source = Pin<Box<dyn Stream<Item = Target> + Send>>;

/// An iterator as a stream that is always ready.
pub(super) struct FromIterator<I>(pub(super) I);

// The iterator is never pinned.
impl<I> Unpin for FromIterator<I> {}

impl<I: Iterator<Item = Target>> Stream for FromIterator<I> {
    type Item = Target;

    fn poll_next(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Target>> {
        Poll::Ready(self.0.next())
    }
}
