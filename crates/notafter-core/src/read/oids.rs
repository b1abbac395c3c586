//! Object identifiers that tell one input from another.

use crate::der::Oid;

/// rsaEncryption (RFC 8017 appendix A.1): 1.2.840.113549.1.1.1.
pub(super) const RSA: Oid<'static> = Oid::known(&[0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 1, 1, 1]);
/// id-RSASSA-PSS (RFC 8017 appendix A.2.3): 1.2.840.113549.1.1.10.
pub(super) const RSA_PSS: Oid<'static> =
    Oid::known(&[0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 1, 1, 10]);
/// id-ecPublicKey (RFC 5480 section 2.1.1): 1.2.840.10045.2.1.
pub(super) const EC: Oid<'static> = Oid::known(&[0x2a, 0x86, 0x48, 0xce, 0x3d, 2, 1]);
/// id-dsa (RFC 3279 section 2.3.2): 1.2.840.10040.4.1.
pub(super) const DSA: Oid<'static> = Oid::known(&[0x2a, 0x86, 0x48, 0xce, 0x38, 4, 1]);
/// id-X25519 (RFC 8410 section 3): 1.3.101.110.
pub(super) const X25519: Oid<'static> = Oid::known(&[0x2b, 101, 110]);
/// id-X448 (RFC 8410 section 3): 1.3.101.111.
pub(super) const X448: Oid<'static> = Oid::known(&[0x2b, 101, 111]);
/// id-Ed25519 (RFC 8410 section 3): 1.3.101.112.
pub(super) const ED25519: Oid<'static> = Oid::known(&[0x2b, 101, 112]);
/// id-Ed448 (RFC 8410 section 3): 1.3.101.113.
pub(super) const ED448: Oid<'static> = Oid::known(&[0x2b, 101, 113]);

/// id-signedData (RFC 5652 section 5.1): 1.2.840.113549.1.7.2.
pub(super) const SIGNED_DATA: Oid<'static> =
    Oid::known(&[0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 1, 7, 2]);
/// What all content types of PKCS #7 begin with: 1.2.840.113549.1.7.
pub(super) const PKCS7_ARC: &[u8] = &[0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 1, 7];

/// extensionRequest (RFC 2985 section 5.4.2): 1.2.840.113549.1.9.14.
pub(super) const EXTENSION_REQUEST: Oid<'static> =
    Oid::known(&[0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 1, 9, 14]);
/// Microsoft's certificate extensions attribute, the same thing under its old number:
/// 1.3.6.1.4.1.311.2.1.14.
pub(super) const MICROSOFT_EXTENSION_REQUEST: Oid<'static> =
    Oid::known(&[0x2b, 6, 1, 4, 1, 0x82, 0x37, 2, 1, 14]);
/// id-ce-cRLNumber (RFC 5280 section 5.2.3): 2.5.29.20.
pub(super) const CRL_NUMBER: Oid<'static> = Oid::known(&[0x55, 0x1d, 20]);
/// id-ce-cRLReasons (RFC 5280 section 5.3.1): 2.5.29.21.
pub(super) const REASON_CODE: Oid<'static> = Oid::known(&[0x55, 0x1d, 21]);
/// id-ce-invalidityDate (RFC 5280 section 5.3.2): 2.5.29.24.
pub(super) const INVALIDITY_DATE: Oid<'static> = Oid::known(&[0x55, 0x1d, 24]);
/// id-ce-deltaCRLIndicator (RFC 5280 section 5.2.4): 2.5.29.27.
pub(super) const DELTA_CRL_INDICATOR: Oid<'static> = Oid::known(&[0x55, 0x1d, 27]);
/// id-ce-issuingDistributionPoint (RFC 5280 section 5.2.5): 2.5.29.28.
pub(super) const ISSUING_DISTRIBUTION_POINT: Oid<'static> = Oid::known(&[0x55, 0x1d, 28]);
/// id-ce-certificateIssuer (RFC 5280 section 5.3.3): 2.5.29.29.
pub(super) const CERTIFICATE_ISSUER: Oid<'static> = Oid::known(&[0x55, 0x1d, 29]);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn constants_are_well_formed_and_right() {
        for (oid, dotted) in [
            (RSA, "1.2.840.113549.1.1.1"),
            (RSA_PSS, "1.2.840.113549.1.1.10"),
            (EC, "1.2.840.10045.2.1"),
            (DSA, "1.2.840.10040.4.1"),
            (X25519, "1.3.101.110"),
            (X448, "1.3.101.111"),
            (ED25519, "1.3.101.112"),
            (ED448, "1.3.101.113"),
            (SIGNED_DATA, "1.2.840.113549.1.7.2"),
            (EXTENSION_REQUEST, "1.2.840.113549.1.9.14"),
            (MICROSOFT_EXTENSION_REQUEST, "1.3.6.1.4.1.311.2.1.14"),
            (CRL_NUMBER, "2.5.29.20"),
            (REASON_CODE, "2.5.29.21"),
            (INVALIDITY_DATE, "2.5.29.24"),
            (DELTA_CRL_INDICATOR, "2.5.29.27"),
            (ISSUING_DISTRIBUTION_POINT, "2.5.29.28"),
            (CERTIFICATE_ISSUER, "2.5.29.29"),
        ] {
            let again = Oid::from_contents(oid.contents()).unwrap();
            assert_eq!(again.to_string(), dotted);
        }
        assert_eq!(
            Oid::from_contents(PKCS7_ARC).unwrap().to_string(),
            "1.2.840.113549.1.7"
        );
    }
}
