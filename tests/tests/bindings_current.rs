//! What is made of the records for other languages is what their code gives.

use std::process::Command;

#[test]
fn bindings_are_those_that_the_records_give() {
    let output = Command::new(env!("CARGO_BIN_EXE_make-bindings"))
        .arg("--check")
        .output()
        .expect("the generator starts");
    assert!(
        output.status.success(),
        "{}{}",
        String::from_utf8_lossy(&output.stdout),
        String::from_utf8_lossy(&output.stderr)
    );
}
