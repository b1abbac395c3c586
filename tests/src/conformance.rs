//! The public conformance suites, read into types. They are not part of the
//! repository: `NOTAFTER_CONFORMANCE_DIR` says where they are, and without it
//! `../shared/conformance` beside the workspace is tried.
//!
//! Every loader gives `None`, and says so loudly, where its file is not there
//! (see [`skip`](crate::skip)); it panics where the file is there and broken.

use std::collections::BTreeMap;
use std::io::Read;
use std::path::{Path, PathBuf};

use serde::Deserialize;
use serde::de::DeserializeOwned;

use crate::skip::skip;

mod wycheproof;

pub use wycheproof::{
    SignatureFile, SignatureGroup, SignatureVector, VectorResult, wycheproof_ml_dsa,
    wycheproof_signatures,
};

/// The environment variable with the folder of the suites.
pub const FOLDER: &str = "NOTAFTER_CONFORMANCE_DIR";

/// The root of the workspace.
pub fn workspace() -> PathBuf {
    let tests = Path::new(env!("CARGO_MANIFEST_DIR"));
    tests
        .parent()
        .expect("a folder in the workspace")
        .to_owned()
}

/// The folder in which the suites are looked for.
pub fn folder() -> PathBuf {
    let default = || workspace().join("../shared/conformance");
    std::env::var_os(FOLDER).map_or_else(default, PathBuf::from)
}

fn load<T: DeserializeOwned>(name: &str) -> Option<T> {
    let path = folder().join(format!("{name}.json.gz"));
    let compressed = match std::fs::read(&path) {
        Ok(compressed) => compressed,
        Err(error) => {
            let why = format!("{}: {error} (set {FOLDER})", path.display());
            skip(&format!("conformance suite {name}"), &why);
            return None;
        }
    };
    let mut json = Vec::new();
    flate2::read::GzDecoder::new(compressed.as_slice())
        .read_to_end(&mut json)
        .unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let suite = serde_json::from_slice(&json);
    Some(suite.unwrap_or_else(|error| panic!("{}: {error}", path.display())))
}

/// Octets that stand as Base64 in the suites.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Der(pub Vec<u8>);

impl std::fmt::Debug for Der {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Der({} octets)", self.0.len())
    }
}

impl AsRef<[u8]> for Der {
    fn as_ref(&self) -> &[u8] {
        &self.0
    }
}

impl<'de> Deserialize<'de> for Der {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        data_encoding::BASE64
            .decode(text.as_bytes())
            .map(Self)
            .map_err(serde::de::Error::custom)
    }
}

/// One certificate seen in the wild.
#[derive(Clone, Debug)]
pub struct RealCertificate {
    /// The certificate.
    pub der: Der,
    /// Where it was seen.
    pub sources: Vec<String>,
}

impl<'de> Deserialize<'de> for RealCertificate {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let (der, sources) = Deserialize::deserialize(deserializer)?;
        Ok(Self { der, sources })
    }
}

/// Distinct real certificates: intermediates, roots, odd ones. No expectations.
pub fn realworld() -> Option<Vec<RealCertificate>> {
    #[derive(Deserialize)]
    struct File {
        certs: Vec<RealCertificate>,
    }
    load::<File>("realworld").map(|file| file.certs)
}

/// What a case expects of a validator.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Deserialize)]
pub enum Expected {
    /// A valid path.
    #[serde(alias = "SUCCESS", alias = "ACCEPT")]
    Accept,
    /// None.
    #[serde(alias = "FAILURE", alias = "REJECT")]
    Reject,
}

/// Whose certificate an x509-limbo case is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "UPPERCASE")]
pub enum ValidationKind {
    /// A server's.
    Server,
    /// A client's.
    Client,
}

/// The kind of a name that a peer must have.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Deserialize)]
pub enum PeerKind {
    /// A DNS name.
    #[serde(rename = "DNS")]
    Dns,
    /// An IP address.
    #[serde(rename = "IP")]
    Ip,
    /// A mailbox.
    #[serde(rename = "RFC822")]
    Email,
}

/// A name that the peer must have.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct PeerName {
    /// Its kind.
    pub kind: PeerKind,
    /// Its text.
    pub value: String,
}

/// One case of x509-limbo.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LimboCase {
    /// Its name, such as `rfc5280::aki::leaf-missing-aki`.
    pub id: String,
    /// Cases that no single set of rules can pass together with it.
    pub conflicts_with: Vec<String>,
    /// What a validator needs to be able to do.
    pub features: Vec<String>,
    /// How much it matters: `undetermined`, `low`, `medium`, `high`, `critical`.
    pub importance: String,
    /// What it is about.
    pub description: String,
    /// Whose certificate it is about.
    pub validation_kind: ValidationKind,
    /// PEM of each trust anchor.
    pub trusted_certs: Vec<String>,
    /// PEM of each other certificate there is.
    pub untrusted_intermediates: Vec<String>,
    /// PEM of the leaf.
    pub peer_certificate: String,
    /// When, as RFC 3339 with an offset; `None` is now.
    pub validation_time: Option<String>,
    /// Signature algorithms that are allowed; empty allows all.
    pub signature_algorithms: Vec<String>,
    /// Key usages that the leaf must have.
    pub key_usage: Vec<String>,
    /// Extended key usages that the leaf must have.
    pub extended_key_usage: Vec<String>,
    /// The verdict.
    pub expected_result: Expected,
    /// The server's name.
    pub expected_peer_name: Option<PeerName>,
    /// The client's names.
    pub expected_peer_names: Vec<PeerName>,
    /// How many intermediates a path may have.
    pub max_chain_depth: Option<u32>,
    /// PEM of each CRL.
    pub crls: Vec<String>,
}

/// x509-limbo without its `BetterTLS` cases.
pub fn limbo() -> Option<Vec<LimboCase>> {
    #[derive(Deserialize)]
    struct File {
        testcases: Vec<LimboCase>,
    }
    load::<File>("limbo").map(|file| file.testcases)
}

/// `BetterTLS`.
#[derive(Clone, Debug, Deserialize)]
pub struct BetterTls {
    /// The one trust anchor.
    pub trust_root: Der,
    /// When [`BetterTlsCase::expected`] holds, as RFC 3339.
    pub native_validation_time: String,
    /// The cases, by suite: `nameconstraints` and `pathbuilding`.
    pub suites: BTreeMap<String, BetterTlsSuite>,
}

/// One suite of `BetterTLS`.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct BetterTlsSuite {
    /// What a validator may be able to do.
    pub features: Vec<String>,
    /// The index of the case that every validator must pass.
    pub sanity_check: usize,
    /// Indices of the cases that find out whether it can, by feature.
    pub feature_test_cases: BTreeMap<String, Vec<usize>>,
    /// The cases.
    pub tests: Vec<BetterTlsCase>,
}

/// One case of `BetterTLS`.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct BetterTlsCase {
    /// Its name, such as `bettertls::pathbuilding::tc3`.
    pub id: String,
    /// The server's name or address.
    pub hostname: String,
    /// What a validator must be able to do for the case to apply.
    pub required_features: Vec<String>,
    /// The verdict at [`BetterTls::native_validation_time`].
    pub expected: Expected,
    /// Whether another verdict is no more than a warning.
    pub failure_is_warning: bool,
    /// Leaf first.
    pub certificates: Vec<Der>,
    /// What x509-limbo makes of the case.
    pub limbo: LimboView,
}

/// What x509-limbo expects of a `BetterTLS` case.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LimboView {
    /// The verdict.
    pub expected_result: Expected,
    /// When, as RFC 3339 with an offset.
    pub validation_time: String,
}

/// The name-constraint and path-building cases of `BetterTLS`.
pub fn bettertls() -> Option<BetterTls> {
    load("limbo-bettertls")
}

/// NIST PKITS: what is validated, and with which verdict.
#[derive(Clone, Debug, Deserialize)]
pub struct Pkits {
    /// The rows; a test with subparts has one row for each.
    pub tests: Vec<PkitsCase>,
    /// The notices that a validator should show.
    pub user_notices: Vec<PkitsNotice>,
    #[serde(rename = "_source")]
    source: PkitsSource,
}

#[derive(Clone, Debug, Deserialize)]
struct PkitsSource {
    validation_time: String,
    policies: BTreeMap<String, String>,
}

impl Pkits {
    /// When the verdicts hold, as RFC 3339.
    pub fn validation_time(&self) -> &str {
        &self.source.validation_time
    }

    /// OIDs of policies by the names that the rows use.
    pub fn policies(&self) -> &BTreeMap<String, String> {
        &self.source.policies
    }
}

/// One row of PKITS.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(clippy::struct_excessive_bools, reason = "the suite's own columns")]
pub struct PkitsCase {
    /// Its number, such as `4.8.18`.
    pub number: String,
    /// Which part of the test.
    pub subpart: Option<u32>,
    /// Its name.
    pub name: String,
    /// What the section is about.
    pub section: String,
    /// Names of certificates: anchor first, end entity last.
    pub path: Vec<String>,
    /// Names of certificates that sign CRLs and are not on the path.
    pub aux_certs: Vec<String>,
    /// Names of certificates in the order of the test's description.
    pub listed_certs: Vec<String>,
    /// Names of CRLs.
    pub crls: Vec<String>,
    /// Names of the policies that are acceptable.
    pub initial_policy_set: Vec<String>,
    /// Whether a policy is required from the start.
    pub initial_explicit_policy: bool,
    /// Whether policies may not be mapped.
    pub initial_policy_mapping_inhibit: bool,
    /// Whether anyPolicy does not count.
    pub initial_any_policy_inhibit: bool,
    /// The verdict with CRLs.
    pub expected_valid: bool,
    /// The verdict if nobody looks at CRLs.
    pub expected_valid_without_crls: bool,
    /// Names of the policies that hold at the end.
    pub user_constrained_policy_set: Vec<String>,
}

/// A notice that PKITS wants shown.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PkitsNotice {
    /// The test's number.
    pub number: String,
    /// The name of the end entity's certificate.
    pub ee: String,
    /// The policies that the user accepts.
    pub user_initial_policy_set: Vec<String>,
    /// The text.
    pub notice: String,
}

/// The rows of NIST PKITS.
pub fn pkits() -> Option<Pkits> {
    load("pkits")
}

/// The certificates and CRLs of PKITS, by name.
#[derive(Clone, Debug, Deserialize)]
pub struct PkitsDer {
    /// The certificates.
    pub certs: BTreeMap<String, Der>,
    /// The CRLs.
    pub crls: BTreeMap<String, Der>,
}

/// The certificates and CRLs of NIST PKITS.
pub fn pkits_der() -> Option<PkitsDer> {
    load("pkits-der")
}

/// The certificates of PKITS re-issued on P-256, by the same names. The five that are about DSA
/// are not there, and no CRL is.
pub fn pkits_p256() -> Option<PkitsDer> {
    load("pkits-p256")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn is_sequence(der: &Der) -> bool {
        der.0.first() == Some(&0x30)
    }

    #[test]
    fn realworld_is_whole() {
        let Some(certificates) = realworld() else {
            return;
        };
        assert_eq!(certificates.len(), 3283);
        assert!(certificates.iter().all(|one| is_sequence(&one.der)));
        assert!(certificates.iter().all(|one| !one.sources.is_empty()));
    }

    #[test]
    fn limbo_is_whole() {
        let Some(cases) = limbo() else { return };
        let accepted = cases
            .iter()
            .filter(|case| case.expected_result == Expected::Accept)
            .count();
        assert_eq!((cases.len(), accepted), (208, 63));
        let clients = cases
            .iter()
            .filter(|case| case.validation_kind == ValidationKind::Client)
            .count();
        assert!(clients > 0);
    }

    #[test]
    fn bettertls_is_whole() {
        let Some(suite) = bettertls() else { return };
        assert!(is_sequence(&suite.trust_root));
        assert_eq!(suite.suites["nameconstraints"].tests.len(), 9491);
        assert_eq!(suite.suites["pathbuilding"].tests.len(), 81);
    }

    #[test]
    fn pkits_names_what_it_has() {
        let (Some(rows), Some(ders)) = (pkits(), pkits_der()) else {
            return;
        };
        assert_eq!((rows.tests.len(), rows.user_notices.len()), (249, 8));
        assert_eq!((ders.certs.len(), ders.crls.len()), (405, 173));
        assert_eq!(rows.validation_time(), "2011-04-15T00:00:00Z");
        let p256 = pkits_p256().expect("it comes with the others");
        assert_eq!((p256.certs.len(), p256.crls.len()), (400, 0));
        assert!(p256.certs.keys().all(|name| ders.certs.contains_key(name)));
        for row in &rows.tests {
            let certificates = row.path.iter().chain(&row.aux_certs);
            for name in certificates.chain(&row.listed_certs) {
                assert!(ders.certs.contains_key(name), "{}: {name}", row.number);
            }
            for name in &row.crls {
                assert!(ders.crls.contains_key(name), "{}: {name}", row.number);
            }
            for name in row
                .initial_policy_set
                .iter()
                .chain(&row.user_constrained_policy_set)
            {
                assert!(rows.policies().contains_key(name), "{}: {name}", row.number);
            }
        }
    }
}
