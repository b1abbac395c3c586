//! Figures that a passing run shows, too.

use std::io::Write;

/// Says a figure past the test harness's capture, in a line of its own.
pub fn figure(line: &str) {
    // In one piece, since tests run side by side. A closed standard error is no reason to fail.
    let line = format!("FIGURE: {line}\n");
    let _ = std::io::stderr().write_all(line.as_bytes());
}
