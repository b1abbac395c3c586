//! What runs have found, brought into the committed corpora.

use std::fs;
use std::path::{Path, PathBuf};

use super::{Target, build};
use crate::process::{Failure, Workspace};

/// Where the smallest set of inputs is gathered before it takes a corpus's place.
const MINIMAL: &str = "fuzz/target/minimal";

/// Octets of the largest input that is committed. What needs more to be reached is rare, and every clone has the corpora.
const MAX_COMMITTED_INPUT_SIZE: u32 = 2048;

/// Hexadecimal digits of the SHA-1 by which libFuzzer calls an input. Any other name was given by hand, to what was a find.
const HASH_DIGITS: usize = 40;

/// Puts the smallest set that reaches the same code in place of these targets' corpora, or of all when none is named.
pub(crate) fn minimise(workspace: &Workspace, targets: &[String]) -> Result<(), Failure> {
    for target in build(workspace, targets)? {
        let minimal = workspace.root.join(MINIMAL).join(&target.name);
        merge(workspace, &target, &minimal)?;
        replace(workspace, &target, &minimal)?;
    }
    Ok(())
}

/// Gathers in `minimal` what reaches each edge, of what is committed and of what was found.
fn merge(workspace: &Workspace, target: &Target, minimal: &Path) -> Result<(), Failure> {
    if minimal.exists() {
        fs::remove_dir_all(minimal).map_err(|error| Failure::file(minimal, &error))?;
    }
    let working = workspace.root.join(target.working_corpus());
    for folder in [minimal, &working] {
        fs::create_dir_all(folder).map_err(|error| Failure::file(folder, &error))?;
    }
    let arguments = [
        minimal.display().to_string(),
        target.corpus(),
        target.working_corpus(),
        "-merge=1".to_owned(),
        // Edges, and not how often each was passed: a corpus several times smaller.
        "-set_cover_merge=1".to_owned(),
        "-use_counters=0".to_owned(),
        format!("-max_len={MAX_COMMITTED_INPUT_SIZE}"),
    ];
    workspace.program(&target.program, arguments).run()
}

/// Files that were named by hand stay; the others are those of `minimal` from now on.
fn replace(workspace: &Workspace, target: &Target, minimal: &Path) -> Result<(), Failure> {
    let corpus = workspace.root.join(target.corpus());
    for file in files(&corpus)? {
        if is_hash(&file) {
            fs::remove_file(&file).map_err(|error| Failure::file(&file, &error))?;
        }
    }
    let named = files(&corpus)?;
    let named: Vec<Vec<u8>> = named
        .iter()
        .map(|file| read(file))
        .collect::<Result<_, _>>()?;
    for file in files(minimal)? {
        let input = read(&file)?;
        if let Some(name) = file.file_name().filter(|_| !named.contains(&input)) {
            let place = corpus.join(name);
            fs::write(&place, &input).map_err(|error| Failure::file(&place, &error))?;
        }
    }
    let kept = files(&corpus)?;
    let sizes: Result<Vec<usize>, Failure> =
        kept.iter().map(|file| Ok(read(file)?.len())).collect();
    println!(
        "{}: {} files, {} octets",
        target.corpus(),
        kept.len(),
        sizes?.iter().sum::<usize>()
    );
    Ok(())
}

fn read(file: &Path) -> Result<Vec<u8>, Failure> {
    fs::read(file).map_err(|error| Failure::file(file, &error))
}

fn files(folder: &Path) -> Result<Vec<PathBuf>, Failure> {
    let entries = fs::read_dir(folder).map_err(|error| Failure::file(folder, &error))?;
    let paths = entries.map(|entry| entry.map(|entry| entry.path()));
    let paths: Result<Vec<PathBuf>, _> = paths.collect();
    paths.map_err(|error| Failure::file(folder, &error))
}

/// Whether libFuzzer gave the name.
fn is_hash(file: &Path) -> bool {
    let name = file.file_name().unwrap_or_default().to_string_lossy();
    name.len() == HASH_DIGITS && name.bytes().all(|it| it.is_ascii_hexdigit())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_given_by_hand_are_told_from_hashes() {
        assert!(is_hash(Path::new(
            "corpus/names/da39a3ee5e6b4b0d3255bfef95601890afd80709"
        )));
        for name in [
            "control-characters-in-dns-name",
            "da39a3ee5e6b4b0d3255bfef95601890afd8070",
            "da39a3ee5e6b4b0d3255bfef95601890afd8070g",
        ] {
            assert!(!is_hash(Path::new(name)), "{name}");
        }
    }
}
