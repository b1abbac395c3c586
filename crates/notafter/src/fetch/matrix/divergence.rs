//! Where the cells of a matrix disagree.

use std::fmt;
use std::net::IpAddr;

use notafter_core::certificate::{Certificate, KeyAlgorithm};
use notafter_core::chain::Severity;
use notafter_core::facts::Fact;
use notafter_core::hex;
use notafter_core::time::Timestamp;
use rustls_pki_types::CertificateDer;
use sha2::{Digest, Sha256};

use super::MatrixCell;
use crate::fetch::Outcome;

/// In what the cells of a matrix disagree. Codes are stable; new ones may be added.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum DivergenceCode {
    /// Some addresses show a certificate and others do not. Facts: `with`, `without` (addresses, the latter
    /// with their outcome).
    AddressFailed,
    /// Addresses show different certificates. Facts: `certificates` (each with its fingerprint, and the addresses that show it).
    AddressesDiffer,
    /// All IPv4 addresses show one certificate, and all IPv6 addresses another. Facts: as of
    /// [`AddressesDiffer`](Self::AddressesDiffer), in place of which it stands.
    FamiliesDiffer,
    /// Addresses show the same certificate with different ones behind it: one of them may lack an intermediate.
    /// Facts: `chains` (each with its fingerprints, and the addresses that show it).
    ChainsDiffer,
    /// The RSA and the ECDSA certificate of an address end at different times: one of them may have
    /// been forgotten when the other was renewed. Facts: `address`, `rsa_not_after`, `ecdsa_not_after`.
    KeyTypesDiffer,
    /// Asked without its name, an address shows another certificate. Facts: `address`, `fingerprint` (of the
    /// default certificate).
    DefaultCertificateDiffers,
}

impl DivergenceCode {
    /// Every code, in the order of declaration.
    pub const ALL: &'static [Self] = &[
        Self::AddressFailed,
        Self::AddressesDiffer,
        Self::FamiliesDiffer,
        Self::ChainsDiffer,
        Self::KeyTypesDiffer,
        Self::DefaultCertificateDiffers,
    ];

    /// The stable spelling, in kebab case.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::AddressFailed => "address-failed",
            Self::AddressesDiffer => "addresses-differ",
            Self::FamiliesDiffer => "families-differ",
            Self::ChainsDiffer => "chains-differ",
            Self::KeyTypesDiffer => "key-types-differ",
            Self::DefaultCertificateDiffers => "default-certificate-differs",
        }
    }
}

impl fmt::Display for DivergenceCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// One disagreement.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Divergence {
    /// In what; stable.
    pub code: DivergenceCode,
    /// How much it weighs: a warning where some users find no certificate, else good to know, since each
    /// certificate is judged for itself.
    pub severity: Severity,
    /// The particulars.
    pub facts: Vec<Fact>,
    /// Code and facts in words, for a person.
    pub message: String,
}

impl fmt::Display for Divergence {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

/// Where these cells disagree.
pub(super) fn divergences(cells: &[MatrixCell]) -> Vec<Divergence> {
    let own: Vec<&MatrixCell> = cells.iter().filter(|cell| cell.is_own()).collect();
    let mut all = Vec::new();
    all.extend(failed(&own));
    all.extend(leaves(cells));
    all.extend(chains(&own));
    for cell in &own {
        let of_address = cells.iter().filter(|it| it.address == cell.address);
        all.extend(key_types(cell, of_address.clone()));
        all.extend(default_certificate(cell, of_address));
    }
    all
}

fn failed(own: &[&MatrixCell]) -> Option<Divergence> {
    let (with, without): (Vec<&MatrixCell>, Vec<&MatrixCell>) = own
        .iter()
        .partition(|cell| cell.observation.outcome == Outcome::Certificate);
    if with.is_empty() || without.is_empty() {
        return None;
    }
    // What cannot be reached from here says more of our own network: often it has no IPv6.
    let is_ours = without
        .iter()
        .all(|cell| matches!(cell.observation.outcome, Outcome::Unreachable { .. }));
    let severity = if is_ours {
        Severity::Info
    } else {
        Severity::Warning
    };
    let with: Vec<String> = with.iter().map(|cell| address(cell)).collect();
    let without: Vec<String> = without
        .iter()
        .map(|cell| format!("{} ({})", address(cell), cell.observation.outcome.code()))
        .collect();
    Some(Divergence {
        code: DivergenceCode::AddressFailed,
        severity,
        message: format!(
            "{} of {} addresses show no certificate: {}",
            without.len(),
            own.len(),
            without.join(", ")
        ),
        facts: vec![Fact::new("with", with), Fact::new("without", without)],
    })
}

/// Addresses are compared by what they show for one type of key: where a server has the choice, its
/// neighbour may choose otherwise and still have the same.
fn leaves(cells: &[MatrixCell]) -> Option<Divergence> {
    for algorithm in [KeyAlgorithm::Rsa, KeyAlgorithm::Ec] {
        let shown: Vec<(&MatrixCell, &CertificateDer<'_>)> = cells
            .iter()
            .filter(|cell| !cell.without_server_name)
            .filter_map(|cell| Some((cell, cell.observation.chain.first()?)))
            .filter(|(_, leaf)| key_algorithm(leaf) == Some(algorithm))
            .collect();
        if let Some(found) = differing(&shown) {
            return Some(found);
        }
    }
    // Of other or unreadable keys there is one at most.
    let own: Vec<_> = cells
        .iter()
        .filter(|cell| cell.is_own())
        .filter_map(|cell| Some((cell, cell.observation.chain.first()?)))
        .filter(|(_, leaf)| {
            !matches!(
                key_algorithm(leaf),
                Some(KeyAlgorithm::Rsa | KeyAlgorithm::Ec)
            )
        })
        .collect();
    differing(&own)
}

fn differing(shown: &[(&MatrixCell, &CertificateDer<'_>)]) -> Option<Divergence> {
    let groups = grouped(shown.iter().map(|(cell, leaf)| (*leaf, *cell)));
    if groups.len() < 2 {
        return None;
    }
    // The family that all of a group have, if they have.
    let families: Vec<Option<bool>> = groups
        .iter()
        .map(|(_, cells)| {
            let mut families = cells.iter().map(|cell| cell.address.map(|it| it.is_ipv4()));
            let first = families.next().flatten()?;
            families.all(|it| it == Some(first)).then_some(first)
        })
        .collect();
    let by_family = matches!(families.as_slice(), [Some(a), Some(b)] if a != b);
    let certificates: Vec<String> = groups
        .iter()
        .map(|(leaf, cells)| format!("{} at {}", fingerprint(leaf), addresses(cells)))
        .collect();
    let (code, message) = if by_family {
        (
            DivergenceCode::FamiliesDiffer,
            "the IPv4 and the IPv6 addresses show different certificates".to_owned(),
        )
    } else {
        let count = groups.len();
        (
            DivergenceCode::AddressesDiffer,
            format!("the addresses show {count} different certificates"),
        )
    };
    Some(Divergence {
        code,
        severity: Severity::Info,
        message: format!("{message}: {}", certificates.join("; ")),
        facts: vec![Fact::new("certificates", certificates)],
    })
}

fn chains(own: &[&MatrixCell]) -> Option<Divergence> {
    let leaves = grouped(
        own.iter()
            .filter_map(|cell| Some((cell.observation.chain.first()?, *cell))),
    );
    for (_, cells) in leaves {
        let chains = grouped(cells.iter().map(|cell| (&cell.observation.chain, *cell)));
        if chains.len() > 1 {
            let chains: Vec<String> = chains
                .iter()
                .map(|(chain, cells)| {
                    let fingerprints: Vec<String> =
                        chain.iter().map(|it| fingerprint(it)).collect();
                    format!("{} at {}", fingerprints.join(" "), addresses(cells))
                })
                .collect();
            return Some(Divergence {
                code: DivergenceCode::ChainsDiffer,
                severity: Severity::Info,
                message: format!(
                    "the addresses show the same certificate with different ones behind it: {}",
                    chains.join("; ")
                ),
                facts: vec![Fact::new("chains", chains)],
            });
        }
    }
    None
}

fn key_types<'a>(
    own: &MatrixCell,
    of_address: impl Iterator<Item = &'a MatrixCell>,
) -> Option<Divergence> {
    let (mut rsa, mut ecdsa): (Option<Timestamp>, Option<Timestamp>) = (None, None);
    for cell in of_address.filter(|cell| !cell.without_server_name) {
        let leaf = cell.observation.chain.first();
        let Some(certificate) = leaf.and_then(|it| Certificate::from_der(it).ok()) else {
            continue;
        };
        let end = match certificate.subject_public_key_info().key_algorithm() {
            KeyAlgorithm::Rsa => &mut rsa,
            KeyAlgorithm::Ec => &mut ecdsa,
            _ => continue,
        };
        end.get_or_insert(certificate.not_after());
    }
    let (Some(rsa), Some(ecdsa)) = (rsa, ecdsa) else {
        return None;
    };
    (rsa != ecdsa).then(|| Divergence {
        code: DivergenceCode::KeyTypesDiffer,
        severity: Severity::Info,
        message: format!(
            "{} shows an RSA certificate that ends at {rsa}, and an ECDSA one that ends at {ecdsa}",
            address(own)
        ),
        facts: vec![
            Fact::new("address", address(own)),
            Fact::new("rsa_not_after", rsa),
            Fact::new("ecdsa_not_after", ecdsa),
        ],
    })
}

fn default_certificate<'a>(
    own: &MatrixCell,
    mut of_address: impl Iterator<Item = &'a MatrixCell>,
) -> Option<Divergence> {
    let unnamed = of_address.find(|cell| cell.without_server_name)?;
    let (named, unnamed) = (
        own.observation.chain.first()?,
        unnamed.observation.chain.first()?,
    );
    (named != unnamed).then(|| Divergence {
        code: DivergenceCode::DefaultCertificateDiffers,
        severity: Severity::Info,
        message: format!(
            "asked without its name, {} shows another certificate: {}",
            address(own),
            fingerprint(unnamed)
        ),
        facts: vec![
            Fact::new("address", address(own)),
            Fact::new("fingerprint", fingerprint(unnamed)),
        ],
    })
}

/// Cells by what they show, in the order of the first of each.
fn grouped<'a, K: PartialEq + Copy>(
    cells: impl Iterator<Item = (K, &'a MatrixCell)>,
) -> Vec<(K, Vec<&'a MatrixCell>)> {
    let mut groups: Vec<(K, Vec<&MatrixCell>)> = Vec::new();
    for (key, cell) in cells {
        match groups.iter_mut().find(|(known, _)| *known == key) {
            Some((_, group)) => group.push(cell),
            None => groups.push((key, vec![cell])),
        }
    }
    groups
}

fn key_algorithm(leaf: &[u8]) -> Option<KeyAlgorithm> {
    let certificate = Certificate::from_der(leaf).ok()?;
    Some(certificate.subject_public_key_info().key_algorithm())
}

fn fingerprint(certificate: &[u8]) -> String {
    hex::encode(&Sha256::digest(certificate))
}

fn address(cell: &MatrixCell) -> String {
    cell.address.map_or_else(
        || cell.observation.target.to_string(),
        |it: IpAddr| it.to_string(),
    )
}

/// The addresses of these cells, each once.
fn addresses(cells: &[&MatrixCell]) -> String {
    let mut all: Vec<String> = cells.iter().map(|cell| address(cell)).collect();
    all.dedup();
    all.join(", ")
}
