//! The entry for a certificate in a list (RFC 5280 sections 5.3 and 6.3.3 (i) and (j)).

use super::names::directory_names;
use crate::der::Asn1Time;
use crate::read::CertificateRevocationList;
use crate::read::crl::{RevocationReason, RevokedCertificate};

/// What a list has against a certificate.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Entry {
    pub(super) reason: RevocationReason,
    pub(super) revoked_at: Asn1Time,
    pub(super) invalidity_date: Option<Asn1Time>,
}

impl Entry {
    /// A reason that cannot be read is none.
    fn of(revoked: &RevokedCertificate<'_>) -> Self {
        let extensions = revoked.entry_extensions().unwrap_or_default();
        Self {
            reason: extensions.reason.unwrap_or(RevocationReason::Unspecified),
            revoked_at: revoked.revoked_at,
            invalidity_date: extensions.invalidity_date,
        }
    }
}

/// The entry of the certificate with this serial number from the issuer with this lookup key.
///
/// The list is walked to its end, where there is none. A name of an issuer is looked at only beside the right serial
/// number, and once, so that the whole stays linear in the size of the list.
pub(super) fn find(
    list: &CertificateRevocationList,
    is_indirect: bool,
    serial_number: &[u8],
    issuer_key: &[u8],
) -> Option<Entry> {
    let wanted = significant(serial_number);
    let is_wanted = |it: &RevokedCertificate<'_>| significant(it.serial_number) == wanted;
    if !is_indirect {
        let mut entries = list.revoked_certificates();
        return entries.find(is_wanted).as_ref().map(Entry::of);
    }
    // The issuer of an entry is the list's own up to the first that names one, and from there on the one named
    // last (section 5.3.3).
    let mut said = None;
    let mut is_issuer = Some(list.issuer_key() == issuer_key);
    for revoked in list.revoked_certificates() {
        match revoked.entry_extensions() {
            Ok(extensions) => {
                if let Some(names) = extensions.certificate_issuer {
                    (said, is_issuer) = (Some(names), None);
                }
            }
            // It may have named another issuer, whom nobody knows.
            Err(_) => is_issuer = Some(false),
        }
        if is_wanted(&revoked) {
            let compare = || {
                let mut names = said.into_iter().flat_map(directory_names);
                names.any(|name| *name.lookup_key() == *issuer_key)
            };
            if *is_issuer.get_or_insert_with(compare) {
                return Some(Entry::of(&revoked));
            }
        }
    }
    None
}

/// The octets of an INTEGER without those that only repeat its sign: some certificates have them.
fn significant(mut contents: &[u8]) -> &[u8] {
    while let [0x00, 0x00..=0x7f, ..] | [0xff, 0x80..=0xff, ..] = contents {
        contents = contents.get(1..).unwrap_or_default();
    }
    contents
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_the_same_however_they_are_written() {
        for (written, shortest) in [
            (&[0x00, 0x00, 0x01][..], &[0x01][..]),
            (&[0x00, 0xff], &[0x00, 0xff]),
            (&[0xff, 0xff], &[0xff]),
            (&[0xff, 0x7f], &[0xff, 0x7f]),
            (&[0x00], &[0x00]),
            (&[], &[]),
        ] {
            assert_eq!(significant(written), shortest);
        }
    }
}
