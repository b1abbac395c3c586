//! What to do about the certificate of a CA: who runs a server cannot renew that.

use super::Code;

/// How to mend what is wrong with an issuer; `None` where it is mended as in a leaf.
pub(super) const fn remedy(code: Code) -> Option<&'static str> {
    Some(match code {
        Code::Expired => {
            "Install this CA's current certificate in its place, or update the trusted roots if it is one of them; if the CA has none, get a certificate from another CA."
        }
        Code::WeakKey => "Get a certificate from a CA whose own key is strong enough.",
        Code::WeakSignatureAlgorithm => {
            "Install a certificate of this CA that is signed with SHA-256 or better in its place; if there is none, get a certificate from another CA."
        }
        Code::Revoked => {
            "Get a certificate from another CA, or from this one under a certificate that is not revoked."
        }
        Code::KeyUsageMismatch | Code::PurposeNotAllowed | Code::ExtendedKeyUsageRule => {
            "Get a certificate from a CA that may issue it."
        }
        _ => return None,
    })
}
