//! Every committed input of the fuzzer, tried without a fuzzer: what was found once stays
//! found, and what the corpora reach stays quick.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use notafter::fetch::{Outcome, Possession, TlsVersion};
use notafter::target::Service;
use notafter_fuzz::{Body, TARGETS};

/// Time for one input in a debug build on a busy machine. It takes about a millisecond; work
/// that is not linear in the input takes longer than this.
const MAX_TIME: Duration = Duration::from_secs(2);

/// Octets of one target's corpus: it is read with every clone and every test run.
const MAX_CORPUS_SIZE: usize = 1024 * 1024;

/// Chains of our own that are changed: `notafter_forge::differential::seeds::generated`.
const SHAPES: usize = 14;

fn corpora() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../fuzz/corpus")
}

/// The files of one corpus, sorted.
fn files(target: &str) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(corpora().join(target)).expect("the corpora are committed");
    let mut files: Vec<PathBuf> = entries.map(|it| it.expect("a file").path()).collect();
    files.sort();
    files
}

fn replay(target: &str) {
    let named: Vec<Body> = TARGETS
        .iter()
        .filter(|(name, _)| *name == target)
        .map(|(_, body)| *body)
        .collect();
    let [body] = named.as_slice() else {
        panic!("{} targets `{target}`", named.len());
    };
    let files = files(target);
    assert!(!files.is_empty(), "{target} has no corpus");
    let mut size = 0;
    for file in files {
        let input = std::fs::read(&file).expect("a file");
        size += input.len();
        let start = Instant::now();
        let outcome = std::panic::catch_unwind(|| body(&input));
        let taken = start.elapsed();
        assert!(outcome.is_ok(), "{} panics", file.display());
        assert!(taken < MAX_TIME, "{} takes {taken:?}", file.display());
    }
    assert!(size <= MAX_CORPUS_SIZE, "{target} has {size} octets");
}

macro_rules! targets {
    ($($target:ident)*) => {
        $(
            #[test]
            fn $target() {
                replay(stringify!($target));
            }
        )*

        /// A target or a corpus that is not listed above would be tried by nobody.
        #[test]
        fn every_target_and_corpus_is_listed() {
            let listed = [$(stringify!($target)),*];
            let targets: Vec<&str> = TARGETS.iter().map(|(name, _)| *name).collect();
            assert_eq!(targets, listed);
            let entries = std::fs::read_dir(corpora()).expect("the corpora are committed");
            let names = entries.map(|it| it.expect("a folder").file_name());
            let mut present: Vec<String> =
                names.map(|it| it.into_string().expect("ASCII")).collect();
            present.sort();
            assert_eq!(present, listed);
        }
    };
}

targets! {
    certificate chain clear differential_webpki fetch_texts functions name_match names observations probe read_any
    signed_chain starttls target_parse zone
}

/// A header that is read in another way than the corpus was written for would have it say nothing.
#[test]
fn probes_come_to_every_outcome() {
    let files = files("probe");
    let inputs = files.iter().map(|it| std::fs::read(it).expect("a file"));
    let seen: BTreeSet<&str> = inputs
        .map(|it| notafter_fuzz::probe::outcome(&it))
        .collect();
    let all: BTreeSet<&str> = Outcome::CODES.iter().copied().collect();
    assert_eq!(seen, all);
}

/// The inputs of a corpus.
fn inputs(target: &str) -> impl Iterator<Item = Vec<u8>> {
    let files = files(target).into_iter();
    files.map(|it| std::fs::read(it).expect("a file"))
}

#[test]
fn dialogues_of_every_service_and_proxy_come_to_tls() {
    let agreed = inputs("starttls").filter_map(|it| notafter_fuzz::starttls::agreed(&it));
    let (services, proxies): (BTreeSet<&str>, BTreeSet<u8>) = agreed
        .map(|(service, proxy)| (service.as_str(), proxy))
        .unzip();
    let all: BTreeSet<&str> = Service::ALL.iter().map(|it| it.as_str()).collect();
    assert_eq!(services, all);
    // Without a proxy, and by HTTP and SOCKS with and without a login.
    let of_each_kind = (0..5).all(|proxy| proxies.contains(&proxy));
    assert!(of_each_kind, "{proxies:?}");
}

#[test]
fn flights_come_to_every_version_and_proof() {
    let seen: Vec<(TlsVersion, Possession)> = inputs("clear")
        .filter_map(|it| notafter_fuzz::clear::outcome(&it))
        .collect();
    for version in [
        TlsVersion::Ssl30,
        TlsVersion::Tls10,
        TlsVersion::Tls11,
        TlsVersion::Tls12,
    ] {
        assert!(seen.iter().any(|it| it.0 == version), "{version:?}");
    }
    for possession in Possession::ALL {
        assert!(seen.iter().any(|it| it.1 == *possession), "{possession:?}");
    }
}

#[test]
fn chains_of_every_shape_come_to_both_verdicts() {
    let seen: BTreeSet<(String, bool)> = inputs("signed_chain")
        .filter_map(|it| notafter_fuzz::signed_chain::verdict(&it))
        .collect();
    let shapes = |valid: bool| -> BTreeSet<&str> {
        let of_verdict = seen.iter().filter(|(_, is_valid)| *is_valid == valid);
        of_verdict.map(|(shape, _)| shape.as_str()).collect()
    };
    let (mut valid, invalid) = (shapes(true), shapes(false));
    assert_eq!(invalid.len(), SHAPES, "{invalid:?}");
    // Its constraints are not critical, which no profile lets pass.
    valid.insert("generated: constraints on all kinds of names");
    assert_eq!(valid, invalid);
}

/// The reader against which the targets hold the text of names must itself be right.
mod rfc4514 {
    use notafter_fuzz::rfc4514::{Value, Written, read};

    fn text(kind: &str, value: &str) -> Written {
        Written {
            kind: kind.to_owned(),
            value: Value::Text(value.as_bytes().to_vec()),
        }
    }

    #[test]
    fn examples_of_section_4() {
        let read_back = read("OU=Sales+CN=J.  Smith,DC=example,DC=net").expect("a name");
        let first = vec![text("OU", "Sales"), text("CN", "J.  Smith")];
        let expected = [first, vec![text("DC", "example")], vec![text("DC", "net")]];
        assert_eq!(read_back, expected);
        let read_back = read("CN=James \\\"Jim\\\" Smith\\, III").expect("a name");
        assert_eq!(read_back, [vec![text("CN", "James \"Jim\" Smith, III")]]);
        let read_back = read("CN=Before\\0dAfter").expect("a name");
        assert_eq!(read_back, [vec![text("CN", "Before\rAfter")]]);
        let read_back = read("1.3.6.1.4.1.1466.0=#04024869").expect("a name");
        let value = Value::Encoding(vec![4, 2, 0x48, 0x69]);
        let kind = "1.3.6.1.4.1.1466.0".to_owned();
        assert_eq!(read_back, [vec![Written { kind, value }]]);
        assert_eq!(read(""), Some(Vec::new()));
    }

    #[test]
    fn what_is_not_escaped_is_refused() {
        for wrong in [
            "CN= a", "CN=a ", "CN=a;b", "CN=a\"", "CN", "=a", "CN=#0", "CN=\\x", "CN=a,",
        ] {
            assert_eq!(read(wrong), None, "{wrong}");
        }
    }
}
