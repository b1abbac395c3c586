//! What rustls-webpki makes of a case.

use std::time::Duration;

use notafter::crypto::aws_lc::ALGORITHMS;
use rustls_pki_types::{CertificateDer, ServerName, UnixTime};
use webpki::{EndEntityCert, Error, KeyUsage, anchor_from_trusted_cert};

use super::chain::Case;
use super::triage::{Rules, Theirs};
use super::webpki_rules::{OURS, THEIRS};

/// Why we and webpki may disagree.
pub const RULES: Rules = Rules {
    ours: OURS,
    theirs: THEIRS,
    seldom: &["e-mail-in-subject", "budget", "wildcard-of-a-tld", "dsa"],
};

/// What webpki says; `None` where the case's name is not one that webpki can be asked about.
pub fn judge(case: &Case) -> Option<Theirs> {
    let name = match &case.name {
        Some(name) => Some(ServerName::try_from(name.as_str()).ok()?),
        None => None,
    };
    Some(verify(case, name.as_ref()).map_or_else(
        |error| Theirs::Invalid(vec![kind(&error)]),
        |path| Theirs::Valid(Box::new(path)),
    ))
}

/// The case with nothing but the path that was found.
fn verify(case: &Case, name: Option<&ServerName<'_>>) -> Result<Case, Error> {
    fn certificates(ders: &[Vec<u8>]) -> Vec<CertificateDer<'_>> {
        ders.iter()
            .map(|der| CertificateDer::from(der.as_slice()))
            .collect()
    }
    let (anchors, intermediates) = (
        certificates(&case.anchors),
        certificates(&case.intermediates),
    );
    let read = anchors
        .iter()
        .map(|it| Ok((it, anchor_from_trusted_cert(it)?)));
    let (anchors, mut unreadable): (Vec<_>, Vec<_>) = read.partition(Result::is_ok);
    let (anchor_ders, anchors): (Vec<_>, Vec<_>) = anchors.into_iter().flatten().unzip();
    // An issuer that is unknown would hide that it was given and cannot be read.
    if let (true, Some(Err(error))) = (anchors.is_empty(), unreadable.pop()) {
        return Err(error);
    }
    let leaf = CertificateDer::from(case.leaf.as_slice());
    let leaf = EndEntityCert::try_from(&leaf)?;
    let at = u64::try_from(case.at.unix_seconds()).unwrap_or_default();
    let at = UnixTime::since_unix_epoch(Duration::from_secs(at));
    let usage = KeyUsage::server_auth();
    let path =
        leaf.verify_for_usage(ALGORITHMS, &anchors, &intermediates, at, usage, None, None)?;
    if let Some(name) = name {
        leaf.verify_is_valid_for_subject_name(name)?;
    }
    let place = anchors
        .iter()
        .position(|it| std::ptr::eq(it, path.anchor()));
    let anchor = anchor_ders[place.expect("one of those given")];
    let intermediates = path.intermediate_certificates().map(|it| it.der().to_vec());
    Ok(Case {
        anchors: vec![anchor.to_vec()],
        intermediates: intermediates.collect(),
        ..case.clone()
    })
}

/// The name of the error, without its particulars.
fn kind(error: &Error) -> String {
    let text = format!("{error:?}");
    match error {
        Error::TrailingData(_) => text,
        _ => text
            .split([' ', '(', '{'])
            .next()
            .unwrap_or_default()
            .to_owned(),
    }
}
