//! Where octets are received: one buffer for each thread.
//!
//! What comes is looked at before anything else happens, so that fetches need no buffer of
//! their own: ten thousand that wait would hold 160 MiB for nothing.

use std::cell::Cell;

/// Octets read at once: a TLS record at its largest (RFC 8446 section 5.2), about.
const READ_SIZE: usize = 16 * 1024;

thread_local! {
    static BUFFER: Cell<Vec<u8>> = const { Cell::new(Vec::new()) };
}

/// Lends out the buffer of this thread: [`READ_SIZE`] octets of no meaning.
pub(super) fn lend<T>(take: impl FnOnce(&mut [u8]) -> T) -> T {
    // A thread that ends has none any more; whoever asks then gets one all the same.
    let mut buffer = BUFFER.try_with(Cell::take).unwrap_or_default();
    buffer.resize(READ_SIZE, 0);
    let result = take(&mut buffer);
    let _ = BUFFER.try_with(|cell| cell.set(buffer));
    result
}
