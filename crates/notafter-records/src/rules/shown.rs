//! What the dated rules ask of a certificate that a stored check or snapshot shows.

use notafter::certificate::{CertificateKind, oids};
use notafter::expiry::OUTCOME_CERTIFICATE;
use notafter::expiry::rules::{RuleKind, RuleSubject, public_root};

use crate::{CertificateRecord, CheckRecord, SnapshotRecord};

/// What the policies begin with that the CA/Browser Forum has reserved for certificates under its requirements
/// (cabforum.org, object registry): only public CAs may assert them.
const FORUM_POLICIES: &str = "2.23.140.1.";

/// The certificate that a check is about: the first one that was shown. `None` where none was, or it cannot be
/// read.
pub fn shown_certificate(check: &CheckRecord) -> Option<&CertificateRecord> {
    let connection = check.connection.as_ref();
    let is_shown = connection.is_none_or(|it| it.outcome == OUTCOME_CERTIFICATE);
    let is_readable = check.unreadable.first().is_none_or(|it| it.index > 0);
    let leaf = check.chain.first();
    leaf.filter(|_| check.error.is_none() && is_shown && is_readable)
}

/// What the dated rules ask of the [certificate](shown_certificate) that a check is about; `None` where there is none.
///
/// It is public if its path ends in a public root. The path of a server that leaves out an intermediate ends before any
/// root, and roots for programs are not in the table: there it is public by its own word, which are embedded certificate timestamps
/// (logs take certificates under public roots only) or a policy of the CA/Browser Forum.
pub fn check_rule_subject(check: &CheckRecord) -> Option<RuleSubject> {
    let leaf = shown_certificate(check)?;
    let is_of = |kind: CertificateKind| leaf.kinds.iter().any(|it| it == kind.as_str());
    let kind = if is_of(CertificateKind::TlsServer) || is_of(CertificateKind::AnyPurpose) {
        RuleKind::TlsServer
    } else if is_of(CertificateKind::CodeSigning) {
        RuleKind::CodeSigning
    } else {
        RuleKind::Other
    };
    let mut subject = RuleSubject::new(leaf.not_before.0, leaf.not_after.0)
        .with_kind(kind)
        .with_extended_key_usages(leaf.extended_key_usage.clone())
        .with_sha1(uses_sha1(leaf))
        .with_sct_count(leaf.sct_count);
    if let Some(root) = root(check) {
        subject = subject.with_root(root);
    }
    let is_of_forum = leaf
        .policies
        .iter()
        .any(|it| it.starts_with(FORUM_POLICIES));
    let is_public = subject.is_public || leaf.sct_count > 0 || is_of_forum;
    Some(subject.with_public(is_public))
}

/// SHA-256 of the root that the path of a check ends in. Where it ends in another certificate with the key of a public root, it is
/// that root's.
fn root(check: &CheckRecord) -> Option<String> {
    let validation = check.validation.as_ref()?;
    let last = validation.path.last()?;
    if let Some(root) = public_root(last) {
        return Some(root.fingerprint_sha256.to_owned());
    }
    let mut chain = check.chain.iter();
    let shown = chain.find(|it| it.fingerprint_sha256 == *last);
    if let Some(root) = shown.and_then(|it| public_root(&it.spki_sha256)) {
        return Some(root.fingerprint_sha256.to_owned());
    }
    // Without policies, it ends before any trusted root.
    let reaches_root = validation.policies.is_some();
    reaches_root.then(|| last.clone())
}

fn uses_sha1(leaf: &CertificateRecord) -> bool {
    match &leaf.signature_parameters {
        Some(parameters) => parameters.hash == oids::SHA1.to_string(),
        None => matches!(
            leaf.signature_algorithm.as_str(),
            "sha1WithRSAEncryption" | "ecdsa-with-SHA1" | "id-dsa-with-sha1"
        ),
    }
}

/// What the dated rules ask of the certificate of a snapshot; `None` where it has none.
///
/// It counts as a TLS server's. A snapshot does not say what else it is for, nor how it is signed: the rules about these do
/// not hit it. It is public if its path ends in a public root.
pub fn snapshot_rule_subject(snapshot: &SnapshotRecord) -> Option<RuleSubject> {
    let shown = snapshot.certificate.as_ref()?;
    let subject =
        RuleSubject::new(shown.not_before.0, shown.not_after.0).with_kind(RuleKind::TlsServer);
    Some(match &shown.root_fingerprint_sha256 {
        Some(root) => subject.with_root(root.clone()),
        None => subject,
    })
}
