//! A whole fetch against a server that says anything: the input is the options, what the name
//! resolves to, and what the other side says and does, when.
//!
//! Our hello is random, so that no input can lead through a handshake in TLS 1.3; what is seen of an
//! input is the same every time for all that.

mod check;
mod run;
mod script;

use self::check::check;
use self::run::{Pieces, run};
use self::script::{Cursor, Setup, operations};

/// Fetches twice: with what came as it came, and in small pieces.
pub fn body(data: &[u8]) {
    let mut input = Cursor::new(data);
    let setup = Setup::read(&mut input);
    let operations = operations(&mut input);
    let whole = run(&setup, &operations, Pieces::Whole);
    check(&setup, &whole);
    let split = run(&setup, &operations, Pieces::Of(setup.piece));
    check(&setup, &split);
    if whole.is_comparable() && split.is_comparable() {
        assert_eq!(whole.observation, split.observation);
    }
}

/// The code of the outcome that an input leads to, for the test that a corpus leads to all of them.
pub fn outcome(data: &[u8]) -> &'static str {
    let mut input = Cursor::new(data);
    let setup = Setup::read(&mut input);
    let operations = operations(&mut input);
    run(&setup, &operations, Pieces::Whole)
        .observation
        .outcome
        .code()
}
