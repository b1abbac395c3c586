//! Chains that others have made: the public suites, and certificates seen in the wild.

use std::collections::HashMap;

use notafter_core::certificate::{Certificate, GeneralName};
use notafter_forge::differential::chain::{Chain, Part};
use notafter_forge::differential::seeds::{AT, NAME, seconds, time, unsigned};
use notafter_tests::builder::CertificateBuilder;
use notafter_tests::conformance;
use notafter_tests::extension::{self, oid};

/// Certificates of the largest chain that is taken: the suites' chains that try patience are not about verdicts.
const MAX_CERTIFICATES: usize = 16;

/// Octets of the largest leaf that is taken: ten thousand names take their time in a debug build.
const MAX_SIZE: usize = 32 * 1024;

/// Chains taken of each large suite.
const SAMPLE: usize = 160;

/// Chains of the public suites, of at most so many certificates, and whether all the suites are there.
pub(crate) fn suites() -> (Vec<Chain>, bool) {
    let all = [limbo(), bettertls(), pkits(), seen()];
    let is_whole = all.iter().all(Option::is_some);
    let chains = all.into_iter().flatten().flatten();
    let is_small = |it: &Chain| it.intermediates.len() + it.anchors.len() < MAX_CERTIFICATES;
    (chains.filter(is_small).collect(), is_whole)
}

fn real(pems: &[String]) -> Vec<Part> {
    let ders = pems
        .iter()
        .map(|pem| notafter_tests::keys::pem_contents(pem));
    ders.map(Part::Real).collect()
}

fn limbo() -> Option<Vec<Chain>> {
    let chain = |case: &conformance::LimboCase| Chain {
        story: vec![case.id.clone()],
        leaf: real(std::slice::from_ref(&case.peer_certificate)).remove(0),
        intermediates: real(&case.untrusted_intermediates),
        anchors: real(&case.trusted_certs),
        at: seconds(case.validation_time.as_deref().unwrap_or(AT)),
        name: case.expected_peer_name.as_ref().map(|it| it.value.clone()),
    };
    conformance::limbo().map(|cases| cases.iter().map(chain).collect())
}

fn bettertls() -> Option<Vec<Chain>> {
    let suite = conformance::bettertls()?;
    let mut chains = Vec::new();
    for cases in suite.suites.values() {
        let step = cases.tests.len().div_ceil(SAMPLE);
        for case in cases.tests.iter().step_by(step) {
            let mut ders = case.certificates.iter().map(|it| Part::Real(it.0.clone()));
            let Some(leaf) = ders.next() else { continue };
            chains.push(Chain {
                story: vec![case.id.clone()],
                leaf,
                intermediates: ders.collect(),
                anchors: vec![Part::Real(suite.trust_root.0.clone())],
                at: seconds(&suite.native_validation_time),
                name: Some(case.hostname.clone()),
            });
        }
    }
    Some(chains)
}

fn pkits() -> Option<Vec<Chain>> {
    let (suite, ders) = (conformance::pkits()?, conformance::pkits_der()?);
    let at = seconds(suite.validation_time());
    let chain = |case: &conformance::PkitsCase| {
        let part = |name: &String| Part::Real(ders.certs[name].0.clone());
        let (anchor, below) = case.path.split_first()?;
        let (leaf, intermediates) = below.split_last()?;
        Some(Chain {
            story: vec![format!("PKITS {}", case.number)],
            leaf: part(leaf),
            intermediates: intermediates.iter().map(part).collect(),
            anchors: vec![part(anchor)],
            at,
            name: None,
        })
    };
    Some(suite.tests.iter().filter_map(chain).collect())
}

/// Real certificates by subject, those of the embedded Mozilla roots first.
struct World {
    certificates: Vec<Certificate>,
    roots: usize,
    by_subject: HashMap<Vec<u8>, Vec<usize>>,
}

/// Certificates of the longest real path that is looked for.
const MAX_PATH: usize = 6;

impl World {
    fn read() -> Option<Self> {
        let store = notafter::roots::mozilla();
        let mut certificates: Vec<_> = store.iter().map(|it| it.certificate().clone()).collect();
        let roots = certificates.len();
        let found = conformance::realworld()?;
        let found = found
            .iter()
            .filter_map(|it| Certificate::from_der(&it.der.0).ok());
        certificates.extend(found);
        let mut by_subject: HashMap<Vec<u8>, Vec<usize>> = HashMap::new();
        for (index, certificate) in certificates.iter().enumerate() {
            let subject = certificate.subject().as_der().to_vec();
            by_subject.entry(subject).or_default().push(index);
        }
        Some(Self {
            certificates,
            roots,
            by_subject,
        })
    }

    /// The CA that has issued this one, by name and key identifier.
    fn issuer(&self, child: &Certificate) -> Option<usize> {
        let key_id = child.authority_key_identifier();
        let asked = key_id.and_then(|it| it.key_identifier);
        let named = self.by_subject.get(child.issuer().as_der())?;
        let mut named = named.iter().copied();
        named.find(|index| {
            let it = &self.certificates[*index];
            let has = it.subject_key_identifier();
            it.is_ca() && it != child && (asked.is_none() || has.is_none() || asked == has)
        })
    }

    /// The issuers up to one that is self-issued or Mozilla's.
    fn path<'a>(&'a self, child: &'a Certificate) -> Option<Vec<&'a Certificate>> {
        let mut path = Vec::new();
        let mut top = child;
        while path.len() < MAX_PATH {
            let index = self.issuer(top)?;
            top = &self.certificates[index];
            path.push(top);
            if index < self.roots || top.is_self_issued() {
                return Some(path);
            }
        }
        None
    }
}

/// The middle of the time when all of these are valid, if there is such a time.
fn middle<'a>(certificates: impl IntoIterator<Item = &'a Certificate>) -> Option<i64> {
    let validities = certificates.into_iter().map(Certificate::validity);
    let (begin, end) = validities.fold((i64::MIN, i64::MAX), |(begin, end), it| {
        let (first, last) = (it.not_before.unix_seconds(), it.not_after.unix_seconds());
        (begin.max(first), end.min(last))
    });
    (begin < end).then(|| i64::midpoint(begin, end))
}

fn parts<'a>(certificates: impl IntoIterator<Item = &'a Certificate>) -> Vec<Part> {
    let certificates = certificates.into_iter();
    certificates
        .map(|it| Part::Real(it.as_der().to_vec()))
        .collect()
}

/// Servers' certificates seen in the wild, with their issuers.
fn seen() -> Option<Vec<Chain>> {
    let world = World::read()?;
    let chain = |leaf: &Certificate| {
        let path = world.path(leaf)?;
        let (anchor, intermediates) = path.split_last()?;
        let at = middle(path.iter().copied().chain([leaf])).or_else(|| middle([leaf]))?;
        let name = leaf.subject_alt_names().find_map(|name| match name {
            GeneralName::Dns(name) => Some(name.replace('*', "www")),
            _ => None,
        });
        Some(Chain {
            story: vec![format!("seen: {}", leaf.subject())],
            leaf: Part::Real(leaf.as_der().to_vec()),
            intermediates: parts(intermediates.iter().copied()),
            anchors: parts([*anchor]),
            at,
            name,
        })
    };
    let is_leaf = |it: &&Certificate| !it.is_ca() && it.as_der().len() <= MAX_SIZE;
    let leaves = world.certificates.iter().filter(is_leaf);
    Some(leaves.filter_map(chain).collect())
}

/// Real intermediates with their issuers, each over a leaf of ours.
pub(crate) fn below_intermediates() -> Option<Vec<Chain>> {
    const DAY: i64 = 24 * 60 * 60;
    let world = World::read()?;
    let chain = |ca: &Certificate| {
        let path = world.path(ca)?;
        let (anchor, above) = path.split_last()?;
        let at = middle(path.iter().copied().chain([ca]))?;
        let mut leaf = CertificateBuilder::leaf()
            .issuer(ca.subject().as_der().to_vec())
            .validity(time(at - 30 * DAY), time(at + 60 * DAY));
        leaf = match ca.subject_key_identifier() {
            Some(id) => {
                let value = extension::authority_key_id(id);
                leaf.replace(oid::AUTHORITY_KEY_ID, false, &value)
            }
            None => leaf.without(oid::AUTHORITY_KEY_ID),
        };
        Some(Chain {
            story: vec![format!("below {}", ca.subject())],
            leaf: Part::Real(unsigned(&leaf)),
            intermediates: parts(std::iter::once(ca).chain(above.iter().copied())),
            anchors: parts([*anchor]),
            at,
            name: Some(NAME.to_owned()),
        })
    };
    let is_intermediate = |it: &&Certificate| it.is_ca() && !it.is_self_issued();
    let intermediates = world.certificates.iter().filter(is_intermediate);
    Some(intermediates.filter_map(chain).collect())
}
