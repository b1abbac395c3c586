//! The tables in `docs/` are what their generator writes: nobody changed a rule or a
//! finding, or a table, and forgot the other.

use std::process::Command;

#[test]
fn tables_are_what_the_generator_writes() {
    let output = Command::new(env!("CARGO_BIN_EXE_make-docs"))
        .arg("--check")
        .output()
        .expect("the generator runs");
    let said = String::from_utf8_lossy(&output.stdout).into_owned()
        + &String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{said}");
}
