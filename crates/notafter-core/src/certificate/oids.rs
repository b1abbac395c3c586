//! The object identifiers that this library knows, by the names of their standards.

use crate::der::Oid;

macro_rules! oids {
    ($($(#[$doc:meta])* $name:ident = $contents:expr, $dotted:literal;)*) => {
        $(
            $(#[$doc])*
            #[doc = concat!("(", $dotted, ")")]
            pub const $name: Oid<'static> = Oid::known(&$contents);
        )*

        #[cfg(test)]
        const ALL: &[(Oid<'static>, &str)] = &[$(($name, $dotted)),*];
    };
}

oids! {
    // Attribute types (X.520; RFC 4519; RFC 4514 section 3).
    /// `commonName`
    COMMON_NAME = [0x55, 4, 3], "2.5.4.3";
    /// `countryName`
    COUNTRY_NAME = [0x55, 4, 6], "2.5.4.6";
    /// `localityName`
    LOCALITY_NAME = [0x55, 4, 7], "2.5.4.7";
    /// `stateOrProvinceName`
    STATE_OR_PROVINCE_NAME = [0x55, 4, 8], "2.5.4.8";
    /// `streetAddress`
    STREET_ADDRESS = [0x55, 4, 9], "2.5.4.9";
    /// `organizationName`
    ORGANIZATION_NAME = [0x55, 4, 10], "2.5.4.10";
    /// `organizationalUnitName`
    ORGANIZATIONAL_UNIT_NAME = [0x55, 4, 11], "2.5.4.11";
    /// `domainComponent`
    DOMAIN_COMPONENT =
        [0x09, 0x92, 0x26, 0x89, 0x93, 0xf2, 0x2c, 0x64, 1, 25], "0.9.2342.19200300.100.1.25";
    /// `userId`
    USER_ID = [0x09, 0x92, 0x26, 0x89, 0x93, 0xf2, 0x2c, 0x64, 1, 1], "0.9.2342.19200300.100.1.1";
    /// `emailAddress` (PKCS #9)
    EMAIL_ADDRESS = [0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 1, 9, 1], "1.2.840.113549.1.9.1";

    // Extensions (RFC 5280 section 4.2 and others).
    /// `id-ce-subjectDirectoryAttributes`
    SUBJECT_DIRECTORY_ATTRIBUTES = [0x55, 0x1d, 9], "2.5.29.9";
    /// `id-ce-subjectKeyIdentifier`
    SUBJECT_KEY_IDENTIFIER = [0x55, 0x1d, 14], "2.5.29.14";
    /// `id-ce-keyUsage`
    KEY_USAGE = [0x55, 0x1d, 15], "2.5.29.15";
    /// `id-ce-privateKeyUsagePeriod`
    PRIVATE_KEY_USAGE_PERIOD = [0x55, 0x1d, 16], "2.5.29.16";
    /// `id-ce-subjectAltName`
    SUBJECT_ALT_NAME = [0x55, 0x1d, 17], "2.5.29.17";
    /// `id-ce-issuerAltName`
    ISSUER_ALT_NAME = [0x55, 0x1d, 18], "2.5.29.18";
    /// `id-ce-basicConstraints`
    BASIC_CONSTRAINTS = [0x55, 0x1d, 19], "2.5.29.19";
    /// `id-ce-nameConstraints`
    NAME_CONSTRAINTS = [0x55, 0x1d, 30], "2.5.29.30";
    /// `id-ce-cRLDistributionPoints`
    CRL_DISTRIBUTION_POINTS = [0x55, 0x1d, 31], "2.5.29.31";
    /// `id-ce-certificatePolicies`
    CERTIFICATE_POLICIES = [0x55, 0x1d, 32], "2.5.29.32";
    /// `anyPolicy`
    ANY_POLICY = [0x55, 0x1d, 32, 0], "2.5.29.32.0";
    /// `id-ce-policyMappings`
    POLICY_MAPPINGS = [0x55, 0x1d, 33], "2.5.29.33";
    /// `id-ce-authorityKeyIdentifier`
    AUTHORITY_KEY_IDENTIFIER = [0x55, 0x1d, 35], "2.5.29.35";
    /// `id-ce-policyConstraints`
    POLICY_CONSTRAINTS = [0x55, 0x1d, 36], "2.5.29.36";
    /// `id-ce-extKeyUsage`
    EXTENDED_KEY_USAGE = [0x55, 0x1d, 37], "2.5.29.37";
    /// `id-ce-freshestCRL`
    FRESHEST_CRL = [0x55, 0x1d, 46], "2.5.29.46";
    /// `id-ce-inhibitAnyPolicy`
    INHIBIT_ANY_POLICY = [0x55, 0x1d, 54], "2.5.29.54";
    /// `id-ce-noRevAvail` (RFC 9608)
    NO_REV_AVAIL = [0x55, 0x1d, 56], "2.5.29.56";
    /// `id-pe-authorityInfoAccess`
    AUTHORITY_INFORMATION_ACCESS = [0x2b, 6, 1, 5, 5, 7, 1, 1], "1.3.6.1.5.5.7.1.1";
    /// `id-pe-qcStatements` (RFC 3739)
    QC_STATEMENTS = [0x2b, 6, 1, 5, 5, 7, 1, 3], "1.3.6.1.5.5.7.1.3";
    /// `id-pe-subjectInfoAccess`
    SUBJECT_INFORMATION_ACCESS = [0x2b, 6, 1, 5, 5, 7, 1, 11], "1.3.6.1.5.5.7.1.11";
    /// `id-pe-tlsfeature` (RFC 7633)
    TLS_FEATURE = [0x2b, 6, 1, 5, 5, 7, 1, 24], "1.3.6.1.5.5.7.1.24";
    /// Signed certificate timestamps (RFC 6962 section 3.3)
    SIGNED_CERTIFICATE_TIMESTAMPS =
        [0x2b, 6, 1, 4, 1, 0xd6, 0x79, 2, 4, 2], "1.3.6.1.4.1.11129.2.4.2";
    /// The poison of precertificates (RFC 6962 section 3.1)
    PRECERTIFICATE_POISON = [0x2b, 6, 1, 4, 1, 0xd6, 0x79, 2, 4, 3], "1.3.6.1.4.1.11129.2.4.3";
    /// Netscape's `nsCertType`, long obsolete
    NETSCAPE_CERT_TYPE =
        [0x60, 0x86, 0x48, 1, 0x86, 0xf8, 0x42, 1, 1], "2.16.840.1.113730.1.1";
    /// `id-pkix-ocsp-nocheck` (RFC 6960 section 4.2.2.2.1)
    OCSP_NO_CHECK = [0x2b, 6, 1, 5, 5, 7, 48, 1, 5], "1.3.6.1.5.5.7.48.1.5";

    // Access methods (RFC 5280 section 4.2.2).
    /// `id-ad-ocsp`
    OCSP = [0x2b, 6, 1, 5, 5, 7, 48, 1], "1.3.6.1.5.5.7.48.1";
    /// `id-ad-caIssuers`
    CA_ISSUERS = [0x2b, 6, 1, 5, 5, 7, 48, 2], "1.3.6.1.5.5.7.48.2";

    /// `id-qt-cps`
    CPS_QUALIFIER = [0x2b, 6, 1, 5, 5, 7, 2, 1], "1.3.6.1.5.5.7.2.1";

    // Extended key usages (RFC 5280 section 4.2.1.12 and others).
    /// `anyExtendedKeyUsage`
    ANY_EXTENDED_KEY_USAGE = [0x55, 0x1d, 37, 0], "2.5.29.37.0";
    /// `id-kp-serverAuth`
    SERVER_AUTH = [0x2b, 6, 1, 5, 5, 7, 3, 1], "1.3.6.1.5.5.7.3.1";
    /// `id-kp-clientAuth`
    CLIENT_AUTH = [0x2b, 6, 1, 5, 5, 7, 3, 2], "1.3.6.1.5.5.7.3.2";
    /// `id-kp-codeSigning`
    CODE_SIGNING = [0x2b, 6, 1, 5, 5, 7, 3, 3], "1.3.6.1.5.5.7.3.3";
    /// `id-kp-emailProtection`
    EMAIL_PROTECTION = [0x2b, 6, 1, 5, 5, 7, 3, 4], "1.3.6.1.5.5.7.3.4";
    /// `id-kp-timeStamping`
    TIME_STAMPING = [0x2b, 6, 1, 5, 5, 7, 3, 8], "1.3.6.1.5.5.7.3.8";
    /// `id-kp-OCSPSigning`
    OCSP_SIGNING = [0x2b, 6, 1, 5, 5, 7, 3, 9], "1.3.6.1.5.5.7.3.9";

    // Policies of the CA/Browser Forum.
    /// Extended validation, TLS (EV Guidelines)
    CABF_EXTENDED_VALIDATION = [0x67, 0x81, 0x0c, 1, 1], "2.23.140.1.1";
    /// Domain validated (BR 7.1.6.1)
    CABF_DOMAIN_VALIDATED = [0x67, 0x81, 0x0c, 1, 2, 1], "2.23.140.1.2.1";
    /// Organization validated (BR 7.1.6.1)
    CABF_ORGANIZATION_VALIDATED = [0x67, 0x81, 0x0c, 1, 2, 2], "2.23.140.1.2.2";
    /// Individual validated (BR 7.1.6.1)
    CABF_INDIVIDUAL_VALIDATED = [0x67, 0x81, 0x0c, 1, 2, 3], "2.23.140.1.2.3";
    /// Extended validation, code signing (Code Signing BR 7.1.6.1)
    CABF_EV_CODE_SIGNING = [0x67, 0x81, 0x0c, 1, 3], "2.23.140.1.3";
    /// Code signing (Code Signing BR 7.1.6.1)
    CABF_CODE_SIGNING = [0x67, 0x81, 0x0c, 1, 4, 1], "2.23.140.1.4.1";

    // Public keys and curves (RFC 3279, 4055, 5480, 8410, 9881, 9909).
    /// `rsaEncryption`
    RSA_ENCRYPTION = [0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 1, 1, 1], "1.2.840.113549.1.1.1";
    /// `id-RSASSA-PSS`
    RSASSA_PSS = [0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 1, 1, 10], "1.2.840.113549.1.1.10";
    /// `id-mgf1`
    MGF1 = [0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 1, 1, 8], "1.2.840.113549.1.1.8";
    /// `id-dsa`
    DSA = [0x2a, 0x86, 0x48, 0xce, 0x38, 4, 1], "1.2.840.10040.4.1";
    /// `dhpublicnumber`
    DH = [0x2a, 0x86, 0x48, 0xce, 0x3e, 2, 1], "1.2.840.10046.2.1";
    /// `id-ecPublicKey`
    EC_PUBLIC_KEY = [0x2a, 0x86, 0x48, 0xce, 0x3d, 2, 1], "1.2.840.10045.2.1";
    /// `prime-field`
    PRIME_FIELD = [0x2a, 0x86, 0x48, 0xce, 0x3d, 1, 1], "1.2.840.10045.1.1";
    /// `characteristic-two-field`
    CHARACTERISTIC_TWO_FIELD = [0x2a, 0x86, 0x48, 0xce, 0x3d, 1, 2], "1.2.840.10045.1.2";
    /// `secp192r1`, NIST's P-192
    SECP192R1 = [0x2a, 0x86, 0x48, 0xce, 0x3d, 3, 1, 1], "1.2.840.10045.3.1.1";
    /// `secp224r1`, NIST's P-224
    SECP224R1 = [0x2b, 0x81, 4, 0, 33], "1.3.132.0.33";
    /// `secp256r1`, NIST's P-256
    SECP256R1 = [0x2a, 0x86, 0x48, 0xce, 0x3d, 3, 1, 7], "1.2.840.10045.3.1.7";
    /// `secp384r1`, NIST's P-384
    SECP384R1 = [0x2b, 0x81, 4, 0, 34], "1.3.132.0.34";
    /// `secp521r1`, NIST's P-521
    SECP521R1 = [0x2b, 0x81, 4, 0, 35], "1.3.132.0.35";
    /// `secp256k1`
    SECP256K1 = [0x2b, 0x81, 4, 0, 10], "1.3.132.0.10";
    /// `brainpoolP256r1` (RFC 5639)
    BRAINPOOL_P256R1 = [0x2b, 0x24, 3, 3, 2, 8, 1, 1, 7], "1.3.36.3.3.2.8.1.1.7";
    /// `brainpoolP384r1` (RFC 5639)
    BRAINPOOL_P384R1 = [0x2b, 0x24, 3, 3, 2, 8, 1, 1, 11], "1.3.36.3.3.2.8.1.1.11";
    /// `brainpoolP512r1` (RFC 5639)
    BRAINPOOL_P512R1 = [0x2b, 0x24, 3, 3, 2, 8, 1, 1, 13], "1.3.36.3.3.2.8.1.1.13";
    /// `id-X25519`
    X25519 = [0x2b, 0x65, 110], "1.3.101.110";
    /// `id-X448`
    X448 = [0x2b, 0x65, 111], "1.3.101.111";
    /// `id-Ed25519`
    ED25519 = [0x2b, 0x65, 112], "1.3.101.112";
    /// `id-Ed448`
    ED448 = [0x2b, 0x65, 113], "1.3.101.113";

    // Hashes.
    /// `id-sha1`
    SHA1 = [0x2b, 14, 3, 2, 26], "1.3.14.3.2.26";
    /// `id-sha256`
    SHA256 = [0x60, 0x86, 0x48, 1, 0x65, 3, 4, 2, 1], "2.16.840.1.101.3.4.2.1";
    /// `id-sha384`
    SHA384 = [0x60, 0x86, 0x48, 1, 0x65, 3, 4, 2, 2], "2.16.840.1.101.3.4.2.2";
    /// `id-sha512`
    SHA512 = [0x60, 0x86, 0x48, 1, 0x65, 3, 4, 2, 3], "2.16.840.1.101.3.4.2.3";
    /// `id-sha224`
    SHA224 = [0x60, 0x86, 0x48, 1, 0x65, 3, 4, 2, 4], "2.16.840.1.101.3.4.2.4";
}

/// `sigAlgs` of NIST (2.16.840.1.101.3.4.3): ML-DSA and SLH-DSA stand under it,
/// one number each, for keys and signatures alike (RFC 9881, RFC 9909).
pub(crate) const NIST_SIGNATURE_ARC: &[u8] = &[0x60, 0x86, 0x48, 1, 0x65, 3, 4, 3];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn constants_are_well_formed_and_say_what_they_are() {
        for (oid, dotted) in ALL {
            assert_eq!(Oid::from_contents(oid.contents()), Some(*oid));
            assert_eq!(oid.to_string(), *dotted);
        }
    }
}
