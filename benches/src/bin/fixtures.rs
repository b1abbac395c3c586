//! Writes the certificates that instructions are counted with. Their keys are made anew, so that all counts have to be
//! accepted anew after it: `fixtures FOLDER`, where the folder is `instructions/data`.

use std::path::PathBuf;

use notafter_benches::{chains, corpus};
use notafter_core::read::to_pem;

/// The most names of a leaf: beyond them it is the list of names alone that is counted.
const MOST_NAMES: usize = 50;

fn main() {
    let folder = PathBuf::from(std::env::args().nth(1).expect("fixtures FOLDER"));
    let leaves = corpus::leaves_of_each_name_count(MOST_NAMES);
    let chain = chains::p256();
    let files: [(&str, Vec<&[u8]>); 2] = [
        ("leaves.pem", leaves.iter().map(Vec::as_slice).collect()),
        ("chain.pem", chain.ders().to_vec()),
    ];
    for (name, ders) in files {
        let pem: String = ders.iter().map(|der| to_pem("CERTIFICATE", der)).collect();
        std::fs::write(folder.join(name), pem).unwrap();
    }
}
