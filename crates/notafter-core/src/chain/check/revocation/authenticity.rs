//! Whether a revocation list is authentic: the question to the path search.

use crate::codes::sentence_codes;
use crate::read::CertificateRevocationList;

/// Who knows whether a list is authentic.
pub(in crate::chain) trait CrlIssuers {
    /// Whether the list of this number was signed by one who may (RFC 5280 section 6.3.3 (f) to (h)): whether there is a
    /// certificate
    ///
    /// - whose subject is the list's issuer,
    /// - whose key signed the list,
    /// - whose key usage, if it has one, includes `cRLSign`,
    /// - with a valid path to the anchor that the path of the judged certificate ends at,
    /// - that is not revoked, nor is any other of that path but the anchor.
    ///
    /// The anchor itself is such a certificate. One whose own status depends on the list that it signed is taken
    /// for not revoked unless the list says otherwise: nobody else can tell.
    ///
    /// # Errors
    ///
    /// Why it does not count.
    fn authenticate(
        &mut self,
        number: usize,
        list: &CertificateRevocationList,
    ) -> Result<(), Distrust>;
}

sentence_codes! {
    /// Why a list is not authentic.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    pub(in crate::chain) enum Distrust {
        /// No certificate has the name of its issuer.
        IssuerNotFound = "issuer-not-found", "the certificate of its issuer is not here";
        /// None with the name has the key that signed it.
        BadSignature = "bad-signature", "its signature does not verify with the key of its issuer";
        /// No back end verifies its signature.
        UnsupportedAlgorithm = "unsupported-algorithm", "its signature cannot be verified here";
        /// The one who signed it may not sign lists.
        CrlSignMissing = "crl-sign-missing", "the key usage of its issuer does not include cRLSign";
        /// The issuer's certificate has no valid path to the same anchor.
        IssuerNotTrusted = "issuer-not-trusted",
            "the certificate of its issuer has no valid path to the same root";
        /// The issuer's certificate is revoked.
        IssuerRevoked = "issuer-revoked", "the certificate of its issuer is revoked";
        /// Whether the issuer's certificate is revoked is not known.
        IssuerStatusUnknown = "issuer-status-unknown",
            "it is not known whether the certificate of its issuer is revoked";
        /// A limit on the work came first.
        BudgetExhausted = "budget-exhausted", "a limit on the work ended the search for its issuer";
    }
}
