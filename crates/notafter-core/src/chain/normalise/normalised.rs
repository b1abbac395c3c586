//! A chain put right.

use std::fmt;

use super::arrangement::Arrangement;
use super::{Fate, InputFate};
use crate::certificate::Certificate;
use crate::chain::{Finding, FindingCode as Code, Severity};
use crate::read::to_pem;
use crate::trust::TrustStore;

/// A chain put right, with what was wrong with it.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct NormalisedChain {
    /// The leaf, then each one's issuer, the root left out; behind them the alternatives: other
    /// certificates of the same issuers, which clients with other roots may need.
    pub certificates: Vec<Certificate>,
    /// How many of the certificates stand before the alternatives.
    pub chain_length: usize,
    /// The leaf, which is then the first of the certificates; `None` where only CAs were given.
    pub leaf: Option<Certificate>,
    /// What became of each certificate, in the order in which they were given.
    pub fates: Vec<InputFate>,
    /// What was wrong. Indices are places among the certificates that were given.
    pub findings: Vec<Finding>,
}

/// How normalising ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum NormaliseOutcome {
    /// It was right as it was.
    Unchanged,
    /// It is right now.
    Corrected,
    /// Something is missing, was refused, or was not looked at.
    Incomplete,
}

impl NormaliseOutcome {
    /// Every outcome, in the order of declaration.
    pub const ALL: &'static [Self] = &[Self::Unchanged, Self::Corrected, Self::Incomplete];

    /// The stable spelling.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Unchanged => "unchanged",
            Self::Corrected => "corrected",
            Self::Incomplete => "incomplete",
        }
    }
}

impl fmt::Display for NormaliseOutcome {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl NormalisedChain {
    /// The certificates as PEM, one after the other: what a server's configuration takes.
    pub fn to_pem(&self) -> String {
        let blocks = self.certificates.iter();
        blocks
            .map(|it| to_pem("CERTIFICATE", it.as_der()))
            .collect()
    }

    /// How it ended.
    pub fn outcome(&self) -> NormaliseOutcome {
        let is_lacking = |it: &Finding| {
            it.severity == Severity::Error
                || matches!(
                    it.code,
                    Code::IntermediateMissing | Code::TooManyCertificates
                )
        };
        let is_in_place =
            |(index, it): (usize, &InputFate)| it.fate == Fate::Kept && it.place == Some(index);
        if self.findings.iter().any(is_lacking) {
            NormaliseOutcome::Incomplete
        } else if self.fates.iter().enumerate().all(is_in_place) {
            NormaliseOutcome::Unchanged
        } else {
            NormaliseOutcome::Corrected
        }
    }
}

/// Puts a chain right: what somebody pasted, or a file holds, or a server sends.
///
/// The leaf is the first certificate that is no CA and issued none of the others. It is followed by its
/// issuer, that one's issuer and so on, each once (RFC 8446 section 4.4.2). Where several may have issued
/// one, as with cross-signed CAs, that one is taken whose key identifier is the one asked for, then the one
/// with the shortest way to an anchor of `trust`, or else to a root that was given, then
/// the one that lasts longest. The others are kept behind the chain, as alternatives. Roots
/// are left out, and so is what does not belong to the leaf; a root that is cross-signed by another
/// is no root in that form, and stays, as clients that know only the other need it.
///
/// A certificate with the issuer's name and another key identifier than the one asked for is not taken for the issuer, even
/// if there is no other, unless the one asked for is a hash of its key: it is most often the CA's certificate for an old key,
/// and only a signature could tell. [`ChainValidator`](crate::chain::ChainValidator) verifies signatures, and tries it.
///
/// A chain is complete where one of its certificates, or the issuer of one, is an anchor of
/// `trust`, or where its root was given. No signature is verified. At most the first
/// [`MAX_NORMALISED`](super::MAX_NORMALISED) certificates are looked at, and a finding says if there were more.
///
/// Findings have the codes [`LeafMissing`](Code::LeafMissing),
/// [`LeafNotFirst`](Code::LeafNotFirst), [`OtherLeaf`](Code::OtherLeaf), [`WrongOrder`](Code::WrongOrder),
/// [`RootIncluded`](Code::RootIncluded), [`DuplicateCertificate`](Code::DuplicateCertificate),
/// [`UnrelatedCertificate`](Code::UnrelatedCertificate),
/// [`IntermediateMissing`](Code::IntermediateMissing) and
/// [`TooManyCertificates`](Code::TooManyCertificates).
///
/// ```
/// use notafter_core::certificate::Certificate;
/// use notafter_core::chain::{FindingCode, normalise};
/// use notafter_core::read;
/// use notafter_core::trust::TrustStore;
///
/// # const SERVED: &str = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/examples/data/served.pem"));
/// let contents = read::any(SERVED.as_bytes());
/// let mut certificates: Vec<Certificate> = contents.certificates().cloned().collect();
/// certificates.reverse();
/// let chain = normalise(&certificates, &TrustStore::new());
///
/// assert_eq!(chain.certificates[0].subject().to_string(), "CN=www.example.com");
/// let codes: Vec<FindingCode> = chain.findings.iter().map(|it| it.code).collect();
/// assert!(codes.contains(&FindingCode::LeafNotFirst));
/// assert!(codes.contains(&FindingCode::IntermediateMissing), "nobody trusts its root here");
/// ```
pub fn normalise(certificates: &[Certificate], trust: &TrustStore) -> NormalisedChain {
    let arrangement = Arrangement::new(certificates, trust);
    let links = &arrangement.links;
    let leaf = arrangement.leaf;
    let is_wanted = |index: &usize| {
        let link = links.get(*index);
        link.is_some_and(|it| !it.is_root() || leaf == Some(*index))
    };
    let mut result: Vec<usize> = arrangement.order.clone();
    result.retain(is_wanted);
    let chain_length = result.len();
    result.extend(arrangement.alternatives.iter().filter(|it| is_wanted(it)));

    let fate = |index| {
        let Some(link) = links.get(index) else {
            return InputFate::NOT_LOOKED_AT;
        };
        let otherwise = if arrangement.is_above(index) {
            Fate::RootLeftOut
        } else if link.is_other_leaf() {
            Fate::OtherLeaf
        } else {
            Fate::Unrelated
        };
        InputFate::new(index, link.first, &result, otherwise)
    };
    let get = |index: &usize| certificates.get(*index).cloned();
    NormalisedChain {
        certificates: result.iter().filter_map(get).collect(),
        chain_length,
        leaf: leaf.as_ref().and_then(get),
        fates: (0..certificates.len()).map(fate).collect(),
        findings: arrangement.into_findings(),
    }
}
