//! What a test does when something it needs is not on this machine.

use std::io::Write;

/// The environment variable that turns every skip into a failure.
pub const REQUIRE_ALL: &str = "NOTAFTER_REQUIRE_ALL";

/// Says loudly that `what` is skipped, and why.
///
/// The line goes past the test harness's capture, so that a passing run shows it
/// too.
///
/// # Panics
///
/// Where [`REQUIRE_ALL`] is set to anything but the empty string.
pub fn skip(what: &str, why: &str) {
    let required = std::env::var_os(REQUIRE_ALL).is_some_and(|value| !value.is_empty());
    assert!(
        !required,
        "{what} must not be skipped ({REQUIRE_ALL} is set): {why}"
    );
    // In one piece, since tests run side by side. A closed standard error is no reason to fail.
    let line = format!("SKIPPED: {what}: {why}\n");
    let _ = std::io::stderr().write_all(line.as_bytes());
}
