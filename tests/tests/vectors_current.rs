//! The golden vectors are what their generator writes: nobody edited a file, or
//! the generator, and forgot the other.

use std::process::{Command, Stdio};

use notafter_tests::skip::skip;

#[test]
fn vectors_are_what_the_generator_writes() {
    let openssl = Command::new("openssl")
        .arg("version")
        .stdout(Stdio::null())
        .status();
    if openssl.is_err() {
        skip("whether the vectors are current", "no openssl command");
        return;
    }
    let output = Command::new(env!("CARGO_BIN_EXE_make-vectors"))
        .arg("--check")
        .output()
        .expect("the generator runs");
    let said = String::from_utf8_lossy(&output.stdout).into_owned()
        + &String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{said}");
}
