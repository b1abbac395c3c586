//! Two connections as one.

use std::io;
use std::net::{Shutdown, TcpStream};

/// Carries what `from` says to `to`, through `carry`, and the other way round through
/// `carry_back`, until one of them has said all. Both are closed then.
pub(super) fn bridge(
    from: TcpStream,
    to: TcpStream,
    carry: impl FnOnce(&mut TcpStream, &mut TcpStream) -> io::Result<()>,
    carry_back: impl FnOnce(&mut TcpStream, &mut TcpStream) -> io::Result<()> + Send,
) -> io::Result<()> {
    let (mut from, mut to) = (from, to);
    let (mut from_too, mut to_too) = (from.try_clone()?, to.try_clone()?);
    std::thread::scope(|scope| {
        let back = scope.spawn(move || {
            let ended = carry_back(&mut to_too, &mut from_too);
            close(&from_too, &to_too);
            ended
        });
        let ended = carry(&mut from, &mut to);
        close(&from, &to);
        ended.and(back.join().unwrap_or(Ok(())))
    })
}

/// Carries everything as it is.
pub(super) fn plain(from: &mut TcpStream, to: &mut TcpStream) -> io::Result<()> {
    io::copy(from, to).map(drop)
}

fn close(one: &TcpStream, other: &TcpStream) {
    // One may be closed already.
    let _ = one.shutdown(Shutdown::Both);
    let _ = other.shutdown(Shutdown::Both);
}
