//! Certificates of which a CA says that nobody tells whether they are revoked (RFC 9608).

use crate::certificate::{Certificate, KnownExtension, oids};

/// Whether the question for revocation is left out (RFC 9608 section 4): where the CA publishes nothing about the certificate, as
/// for those that live for days, and for a responder of OCSP that is trusted as long as it lives (RFC 6960 section 4.2.2.2.1).
///
/// A CA has to be asked about in any case, and so has a certificate that says where there would be something about it: with
/// both it contradicts itself (RFC 9608 section 3).
pub(super) fn is_exempt(certificate: &Certificate) -> bool {
    let has = |kind| certificate.known_extension(kind).is_some();
    if certificate.is_ca() {
        return false;
    }
    if has(KnownExtension::OcspNoCheck) {
        return true;
    }
    let mut extensions = certificate.extensions();
    let responder = certificate.authority_information_access();
    extensions.any(|it| it.oid == oids::NO_REV_AVAIL)
        && !has(KnownExtension::CrlDistributionPoints)
        && !has(KnownExtension::FreshestCrl)
        && responder.is_none_or(|it| it.ocsp_uris().next().is_none())
}
