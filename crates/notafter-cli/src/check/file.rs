//! The certificates of a file as a target.

use std::collections::{HashMap, HashSet};
use std::ffi::OsStr;

use notafter::certificate::{Certificate, CertificateKind};
use notafter::chain::{FindingCode, Profile, Severity};
use notafter::check::{CheckOptions, Judgement, OUTCOME_UNREADABLE, judge, judged_snapshot};
use notafter::crypto::facts_verifier;
use notafter::expiry::{Location, Snapshot};
use notafter::read::ItemContent;
use notafter::time::Timestamp;
use notafter::trust::Purpose;
use notafter_records::{CheckErrorRecord, CheckRecord, Facts, judged_record, unchecked_record};

use crate::exit::Status;
use crate::input::{Input, Inputs, name_of};
use crate::output::Console;

/// Certificates of one chain at most: those of a path with room for cross-signed ones. The
/// validator is not given a whole bundle for each of its certificates.
const MAX_CHAIN: usize = 32;

/// One answer of a file, with what is kept of it by whoever tracks it.
pub(crate) struct Found {
    pub(crate) record: CheckRecord,
    /// What was seen; its target is the name of the file.
    pub(crate) snapshot: Snapshot,
}

/// Checks a file: one answer for each certificate in it that has issued no other one there, or
/// one that says why there is none. The status is of what could not be read.
pub(super) fn check(
    console: &mut Console,
    inputs: &mut Inputs,
    path: &OsStr,
    options: &CheckOptions,
    at: Timestamp,
) -> (Vec<Found>, Status) {
    let input = match inputs.read(console, path) {
        Ok(input) => input,
        Err(error) => {
            let found = unchecked(&name_of(path), error.code(), &error.to_string(), at);
            return (vec![found], Status::Unknown);
        }
    };
    check_input(console, &input, options, at)
}

/// Checks what was read: see [`check`].
pub(crate) fn check_input(
    console: &mut Console,
    input: &Input,
    options: &CheckOptions,
    at: Timestamp,
) -> (Vec<Found>, Status) {
    let status = if input.has_losses() {
        Status::Unknown
    } else {
        Status::Ok
    };
    let found = certificates(input);
    if found.is_empty() {
        let mut losses = input.contents.skipped.iter();
        let found = if let Some(skipped) = losses.find(|it| !it.reason.is_harmless()) {
            // Told already, with the others.
            let message = format!("{}: {skipped}", skipped.source);
            unchecked(&input.name, skipped.reason.as_str(), &message, at)
        } else {
            let message = "there is no certificate in it; `notafter parse` shows what it holds";
            console.complain(&format!("{}: {message}", input.name));
            unchecked(&input.name, "no-certificate", message, at)
        };
        return (vec![found], Status::Unknown);
    }
    let found = chains(&found)
        .into_iter()
        .map(|chain| {
            let (certificates, sources): (Vec<_>, Vec<_>) = chain.into_iter().unzip();
            let judgement = match certificates.first() {
                Some(leaf) if leaf.is_ca() => judge_ca(&certificates, options, at),
                Some(leaf) => judge(&certificates, None, purpose(leaf), options, at),
                None => None,
            };
            let leaf = certificates.first().zip(judgement.as_ref());
            let location = Location::new(&*input.name);
            Found {
                snapshot: match leaf {
                    Some((leaf, judgement)) => judged_snapshot(&*input.name, leaf, judgement),
                    None => Snapshot::without_certificate(location, at, OUTCOME_UNREADABLE),
                },
                record: judged_record(
                    &input.name,
                    &sources,
                    &certificates,
                    judgement.as_ref(),
                    facts_verifier(),
                ),
            }
        })
        .collect();
    (found, status)
}

/// Judges the certificate of a CA as such: whether it leads to a root, and until when. That it is
/// no server's certificate is no fault of it, and the rules of the Web PKI are those for
/// what it issues.
fn judge_ca(chain: &[Certificate], options: &CheckOptions, at: Timestamp) -> Option<Judgement> {
    let mut options = options.clone();
    options.validator = options.validator.with_profile(Profile::Rfc5280);
    let mut judgement = judge(chain, None, Purpose::ServerAuth, &options, at)?;
    judgement.validation.findings.retain(|finding| {
        let is_of_servers = matches!(
            finding.code,
            FindingCode::CaAsLeaf | FindingCode::KeyUsageMismatch
        );
        // What decides the verdict stays.
        !(is_of_servers
            && finding.certificate_index == Some(0)
            && finding.severity < Severity::Error)
    });
    Some(judgement)
}

/// The answer where there was nothing to check.
fn unchecked(name: &str, code: &str, message: &str, at: Timestamp) -> Found {
    let error = CheckErrorRecord::new(code, message, Facts::default());
    Found {
        snapshot: Snapshot::without_certificate(Location::new(name), at, code),
        record: unchecked_record(name, error),
    }
}

/// The certificates with their sources, each once.
fn certificates(input: &Input) -> Vec<(Certificate, String)> {
    let mut seen = HashSet::new();
    let items = input.contents.items.iter().enumerate();
    items
        .filter_map(|(index, item)| match &item.content {
            ItemContent::Certificate(certificate) => {
                let is_new = seen.insert(*certificate.fingerprint_sha256());
                is_new.then(|| (certificate.clone(), input.source(index)))
            }
            _ => None,
        })
        .collect()
}

/// Those that have issued no other one, each followed by those above it.
fn chains(found: &[(Certificate, String)]) -> Vec<Vec<(Certificate, String)>> {
    let mut by_subject: HashMap<&[u8], Vec<usize>> = HashMap::new();
    let mut issuers = HashSet::new();
    for (index, (certificate, _)) in found.iter().enumerate() {
        let subject = certificate.subject().as_der();
        by_subject.entry(subject).or_default().push(index);
        if !certificate.is_self_issued() {
            issuers.insert(certificate.issuer().as_der());
        }
    }
    let leaves = found.iter().enumerate().filter(|(_, (certificate, _))| {
        !(certificate.is_ca() && issuers.contains(certificate.subject().as_der()))
    });
    let chain_of = |leaf: usize| {
        let mut chain = vec![leaf];
        let mut next = 0;
        while let Some((certificate, _)) = chain.get(next).and_then(|index| found.get(*index)) {
            next += 1;
            let above = by_subject.get(certificate.issuer().as_der());
            for index in above.into_iter().flatten() {
                if chain.len() == MAX_CHAIN {
                    break;
                }
                if !chain.contains(index) {
                    chain.push(*index);
                }
            }
        }
        chain
            .into_iter()
            .filter_map(|index| found.get(index).cloned())
            .collect()
    };
    leaves.map(|(leaf, _)| chain_of(leaf)).collect()
}

/// What a certificate in a file has to be valid for: a TLS server if it may be, else the first
/// purpose that it names.
fn purpose(certificate: &Certificate) -> Purpose {
    let kinds = certificate.kinds();
    let is_for_servers = kinds.iter().any(|kind| {
        matches!(
            kind,
            CertificateKind::TlsServer | CertificateKind::AnyPurpose
        )
    });
    if is_for_servers {
        return Purpose::ServerAuth;
    }
    kinds
        .iter()
        .find_map(|kind| match kind {
            CertificateKind::TlsClient => Some(Purpose::ClientAuth),
            CertificateKind::CodeSigning => Some(Purpose::CodeSigning),
            CertificateKind::EmailProtection => Some(Purpose::EmailProtection),
            CertificateKind::TimeStamping => Some(Purpose::TimeStamping),
            CertificateKind::OcspSigning => Some(Purpose::OcspSigning),
            _ => None,
        })
        .unwrap_or(Purpose::ServerAuth)
}
