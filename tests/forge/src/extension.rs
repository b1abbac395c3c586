//! Values of certificate extensions (the octets inside `extnValue`), each written
//! as its specification has it. Wrong values are made with [`der`].

use crate::der;
use crate::name;

/// OIDs of extensions and of what stands in them.
pub mod oid {
    /// subjectDirectoryAttributes (RFC 5280 section 4.2.1.8).
    pub const SUBJECT_DIRECTORY_ATTRIBUTES: &str = "2.5.29.9";
    /// subjectKeyIdentifier (RFC 5280 section 4.2.1.2).
    pub const SUBJECT_KEY_ID: &str = "2.5.29.14";
    /// keyUsage (RFC 5280 section 4.2.1.3).
    pub const KEY_USAGE: &str = "2.5.29.15";
    /// privateKeyUsagePeriod (RFC 3280 section 4.2.1.4).
    pub const PRIVATE_KEY_USAGE_PERIOD: &str = "2.5.29.16";
    /// subjectAltName (RFC 5280 section 4.2.1.6).
    pub const SUBJECT_ALT_NAME: &str = "2.5.29.17";
    /// issuerAltName (RFC 5280 section 4.2.1.7).
    pub const ISSUER_ALT_NAME: &str = "2.5.29.18";
    /// basicConstraints (RFC 5280 section 4.2.1.9).
    pub const BASIC_CONSTRAINTS: &str = "2.5.29.19";
    /// nameConstraints (RFC 5280 section 4.2.1.10).
    pub const NAME_CONSTRAINTS: &str = "2.5.29.30";
    /// cRLDistributionPoints (RFC 5280 section 4.2.1.13).
    pub const CRL_DISTRIBUTION_POINTS: &str = "2.5.29.31";
    /// certificatePolicies (RFC 5280 section 4.2.1.4).
    pub const CERTIFICATE_POLICIES: &str = "2.5.29.32";
    /// policyMappings (RFC 5280 section 4.2.1.5).
    pub const POLICY_MAPPINGS: &str = "2.5.29.33";
    /// authorityKeyIdentifier (RFC 5280 section 4.2.1.1).
    pub const AUTHORITY_KEY_ID: &str = "2.5.29.35";
    /// policyConstraints (RFC 5280 section 4.2.1.11).
    pub const POLICY_CONSTRAINTS: &str = "2.5.29.36";
    /// extKeyUsage (RFC 5280 section 4.2.1.12).
    pub const EXTENDED_KEY_USAGE: &str = "2.5.29.37";
    /// freshestCRL (RFC 5280 section 4.2.1.15).
    pub const FRESHEST_CRL: &str = "2.5.29.46";
    /// inhibitAnyPolicy (RFC 5280 section 4.2.1.14).
    pub const INHIBIT_ANY_POLICY: &str = "2.5.29.54";
    /// authorityInfoAccess (RFC 5280 section 4.2.2.1).
    pub const AUTHORITY_INFO_ACCESS: &str = "1.3.6.1.5.5.7.1.1";
    /// qcStatements (RFC 3739 section 3.2.6).
    pub const QC_STATEMENTS: &str = "1.3.6.1.5.5.7.1.3";
    /// subjectInfoAccess (RFC 5280 section 4.2.2.2).
    pub const SUBJECT_INFO_ACCESS: &str = "1.3.6.1.5.5.7.1.11";
    /// tlsfeature (RFC 7633).
    pub const TLS_FEATURE: &str = "1.3.6.1.5.5.7.1.24";
    /// id-pkix-ocsp-nocheck (RFC 6960 section 4.2.2.2.1).
    pub const OCSP_NO_CHECK: &str = "1.3.6.1.5.5.7.48.1.5";
    /// The list of signed certificate timestamps (RFC 6962 section 3.3).
    pub const SCT_LIST: &str = "1.3.6.1.4.1.11129.2.4.2";
    /// The poison of a precertificate (RFC 6962 section 3.1).
    pub const PRECERT_POISON: &str = "1.3.6.1.4.1.11129.2.4.3";
    /// Microsoft's enrolment certificate type, a template's name (`szOID_ENROLL_CERTTYPE_EXTENSION`).
    pub const MICROSOFT_TEMPLATE_NAME: &str = "1.3.6.1.4.1.311.20.2";
    /// Microsoft's certificate template (`szOID_CERTIFICATE_TEMPLATE`).
    pub const MICROSOFT_TEMPLATE: &str = "1.3.6.1.4.1.311.21.7";
    /// Microsoft's CA version (`szOID_CERTSRV_CA_VERSION`).
    pub const MICROSOFT_CA_VERSION: &str = "1.3.6.1.4.1.311.21.1";
    /// Netscape's certificate type.
    pub const NETSCAPE_CERT_TYPE: &str = "2.16.840.1.113730.1.1";
    /// Netscape's comment.
    pub const NETSCAPE_COMMENT: &str = "2.16.840.1.113730.1.13";
    /// cabfOrganizationIdentifier (CA/Browser Forum EV Guidelines section 9.8.2).
    pub const CABF_ORGANIZATION_IDENTIFIER: &str = "2.23.140.3.1";

    /// serverAuth.
    pub const SERVER_AUTH: &str = "1.3.6.1.5.5.7.3.1";
    /// clientAuth.
    pub const CLIENT_AUTH: &str = "1.3.6.1.5.5.7.3.2";
    /// codeSigning.
    pub const CODE_SIGNING: &str = "1.3.6.1.5.5.7.3.3";
    /// emailProtection.
    pub const EMAIL_PROTECTION: &str = "1.3.6.1.5.5.7.3.4";
    /// timeStamping.
    pub const TIME_STAMPING: &str = "1.3.6.1.5.5.7.3.8";
    /// `OCSPSigning`.
    pub const OCSP_SIGNING: &str = "1.3.6.1.5.5.7.3.9";
    /// anyExtendedKeyUsage.
    pub const ANY_EXTENDED_KEY_USAGE: &str = "2.5.29.37.0";

    /// anyPolicy.
    pub const ANY_POLICY: &str = "2.5.29.32.0";
    /// CA/Browser Forum: EV.
    pub const CABF_EV: &str = "2.23.140.1.1";
    /// CA/Browser Forum: domain validated.
    pub const CABF_DV: &str = "2.23.140.1.2.1";
    /// CA/Browser Forum: organization validated.
    pub const CABF_OV: &str = "2.23.140.1.2.2";
    /// CA/Browser Forum: individual validated.
    pub const CABF_IV: &str = "2.23.140.1.2.3";

    /// id-ad-ocsp.
    pub const OCSP: &str = "1.3.6.1.5.5.7.48.1";
    /// id-ad-caIssuers.
    pub const CA_ISSUERS: &str = "1.3.6.1.5.5.7.48.2";
    /// id-ad-timeStamping.
    pub const AD_TIME_STAMPING: &str = "1.3.6.1.5.5.7.48.3";
    /// id-ad-caRepository.
    pub const CA_REPOSITORY: &str = "1.3.6.1.5.5.7.48.5";
    /// id-qt-cps.
    pub const CPS: &str = "1.3.6.1.5.5.7.2.1";
    /// id-qt-unotice.
    pub const USER_NOTICE: &str = "1.3.6.1.5.5.7.2.2";
}

/// Bits of `KeyUsage` (RFC 5280 section 4.2.1.3).
pub mod key_usage {
    /// digitalSignature.
    pub const DIGITAL_SIGNATURE: u8 = 0;
    /// nonRepudiation.
    pub const NON_REPUDIATION: u8 = 1;
    /// keyEncipherment.
    pub const KEY_ENCIPHERMENT: u8 = 2;
    /// dataEncipherment.
    pub const DATA_ENCIPHERMENT: u8 = 3;
    /// keyAgreement.
    pub const KEY_AGREEMENT: u8 = 4;
    /// keyCertSign.
    pub const KEY_CERT_SIGN: u8 = 5;
    /// cRLSign.
    pub const CRL_SIGN: u8 = 6;
    /// encipherOnly.
    pub const ENCIPHER_ONLY: u8 = 7;
    /// decipherOnly.
    pub const DECIPHER_ONLY: u8 = 8;
}

/// subjectAltName, issuerAltName: `GeneralNames`.
pub fn general_names(names: &[Vec<u8>]) -> Vec<u8> {
    der::sequence(names)
}

/// subjectAltName of DNS names.
pub fn dns_names(names: &[&str]) -> Vec<u8> {
    let names: Vec<_> = names.iter().map(|text| name::general::dns(text)).collect();
    general_names(&names)
}

/// basicConstraints: cA FALSE is left out, as DER demands.
pub fn basic_constraints(is_ca: bool, path_length: Option<i64>) -> Vec<u8> {
    let mut elements = Vec::new();
    if is_ca {
        elements.push(der::boolean(true));
    }
    elements.extend(path_length.map(der::integer));
    der::sequence(&elements)
}

/// keyUsage with these bits (see [`mod@key_usage`]).
pub fn key_usage(bits: &[u8]) -> Vec<u8> {
    der::named_bits(bits)
}

/// extKeyUsage with these OIDs.
pub fn extended_key_usage(oids: &[&str]) -> Vec<u8> {
    let oids: Vec<_> = oids.iter().map(|dotted| der::oid(dotted)).collect();
    der::sequence(&oids)
}

/// subjectKeyIdentifier.
pub fn subject_key_id(id: &[u8]) -> Vec<u8> {
    der::octet_string(id)
}

/// authorityKeyIdentifier with only a key identifier.
pub fn authority_key_id(id: &[u8]) -> Vec<u8> {
    der::sequence(&[der::context_primitive(0, id)])
}

/// authorityKeyIdentifier with issuer and serial number (contents octets of the
/// INTEGER), and a key identifier or not.
pub fn authority_key_id_full(id: Option<&[u8]>, issuer: &[Vec<u8>], serial: &[u8]) -> Vec<u8> {
    let mut elements = Vec::new();
    elements.extend(id.map(|id| der::context_primitive(0, id)));
    elements.push(der::context(1, issuer.concat()));
    elements.push(der::context_primitive(2, serial));
    der::sequence(&elements)
}

/// A `PolicyQualifierInfo` that points to a certification practice statement.
pub fn cps_qualifier(uri: &str) -> Vec<u8> {
    der::sequence(&[der::oid(oid::CPS), der::ia5(uri)])
}

/// A `PolicyQualifierInfo` that is a user notice: an organization with notice
/// numbers, an explicit text (a whole element), each if given.
pub fn user_notice_qualifier(
    reference: Option<(&str, &[i64])>,
    explicit_text: Option<Vec<u8>>,
) -> Vec<u8> {
    let mut notice = Vec::new();
    notice.extend(reference.map(|(organization, numbers)| {
        let numbers: Vec<_> = numbers.iter().copied().map(der::integer).collect();
        der::sequence(&[der::utf8(organization), der::sequence(&numbers)])
    }));
    notice.extend(explicit_text);
    der::sequence(&[der::oid(oid::USER_NOTICE), der::sequence(&notice)])
}

/// certificatePolicies: OIDs with their qualifiers.
pub fn certificate_policies(policies: &[(&str, Vec<Vec<u8>>)]) -> Vec<u8> {
    let policies: Vec<_> = policies
        .iter()
        .map(|(dotted, qualifiers)| {
            let mut elements = vec![der::oid(dotted)];
            if !qualifiers.is_empty() {
                elements.push(der::sequence(qualifiers));
            }
            der::sequence(&elements)
        })
        .collect();
    der::sequence(&policies)
}

/// policyMappings: pairs of issuer's and subject's domain policy.
pub fn policy_mappings(pairs: &[(&str, &str)]) -> Vec<u8> {
    let pairs: Vec<_> = pairs
        .iter()
        .map(|(issuer, subject)| der::sequence(&[der::oid(issuer), der::oid(subject)]))
        .collect();
    der::sequence(&pairs)
}

/// policyConstraints: requireExplicitPolicy and inhibitPolicyMapping.
pub fn policy_constraints(require_explicit: Option<u8>, inhibit_mapping: Option<u8>) -> Vec<u8> {
    let mut elements = Vec::new();
    elements.extend(require_explicit.map(|skip| der::context_primitive(0, [skip])));
    elements.extend(inhibit_mapping.map(|skip| der::context_primitive(1, [skip])));
    der::sequence(&elements)
}

/// inhibitAnyPolicy.
pub fn inhibit_any_policy(skip: i64) -> Vec<u8> {
    der::integer(skip)
}

/// nameConstraints: permitted and excluded subtrees, as general names without
/// minimum and maximum.
pub fn name_constraints(permitted: &[Vec<u8>], excluded: &[Vec<u8>]) -> Vec<u8> {
    let subtrees = |number, names: &[Vec<u8>]| {
        let subtrees: Vec<_> = names
            .iter()
            .map(|name| der::sequence(std::slice::from_ref(name)))
            .collect();
        (!subtrees.is_empty()).then(|| der::context(number, subtrees.concat()))
    };
    let mut elements = Vec::new();
    elements.extend(subtrees(0, permitted));
    elements.extend(subtrees(1, excluded));
    der::sequence(&elements)
}

/// One `DistributionPoint`: its full name, its reasons (bits of `ReasonFlags`),
/// its CRL issuer.
pub fn distribution_point(
    full_name: &[Vec<u8>],
    reasons: Option<&[u8]>,
    crl_issuer: &[Vec<u8>],
) -> Vec<u8> {
    let mut elements = Vec::new();
    if !full_name.is_empty() {
        let names = der::context(0, full_name.concat());
        elements.push(der::context(0, names));
    }
    elements.extend(reasons.map(|bits| der::retag(0x81, der::named_bits(bits))));
    if !crl_issuer.is_empty() {
        elements.push(der::context(2, crl_issuer.concat()));
    }
    der::sequence(&elements)
}

/// A `DistributionPoint` whose name is relative to the issuer's: an RDN's attributes.
pub fn distribution_point_relative(attributes: &[Vec<u8>], crl_issuer: &[Vec<u8>]) -> Vec<u8> {
    let name = der::context(1, attributes.concat());
    let mut elements = vec![der::context(0, name)];
    if !crl_issuer.is_empty() {
        elements.push(der::context(2, crl_issuer.concat()));
    }
    der::sequence(&elements)
}

/// cRLDistributionPoints and freshestCRL.
pub fn crl_distribution_points(points: &[Vec<u8>]) -> Vec<u8> {
    der::sequence(points)
}

/// cRLDistributionPoints and freshestCRL of one URI for each point.
pub fn crl_uris(uris: &[&str]) -> Vec<u8> {
    let points: Vec<_> = uris
        .iter()
        .map(|uri| distribution_point(&[name::general::uri(uri)], None, &[]))
        .collect();
    crl_distribution_points(&points)
}

/// authorityInfoAccess and subjectInfoAccess: methods with their locations.
pub fn info_access(descriptions: &[(&str, Vec<u8>)]) -> Vec<u8> {
    let descriptions: Vec<_> = descriptions
        .iter()
        .map(|(method, location)| der::sequence(&[der::oid(method), location.clone()]))
        .collect();
    der::sequence(&descriptions)
}

/// subjectDirectoryAttributes: types with the elements of their value sets.
pub fn subject_directory_attributes(attributes: &[(&str, Vec<Vec<u8>>)]) -> Vec<u8> {
    let attributes: Vec<_> = attributes
        .iter()
        .map(|(dotted, values)| der::sequence(&[der::oid(dotted), der::set(values)]))
        .collect();
    der::sequence(&attributes)
}

/// privateKeyUsagePeriod: the texts of two `GeneralizedTimes`.
pub fn private_key_usage_period(not_before: Option<&str>, not_after: Option<&str>) -> Vec<u8> {
    let mut elements = Vec::new();
    elements.extend(not_before.map(|text| der::context_primitive(0, text)));
    elements.extend(not_after.map(|text| der::context_primitive(1, text)));
    der::sequence(&elements)
}

/// One signed certificate timestamp (RFC 6962 section 3.2).
#[derive(Clone, Debug)]
pub struct Sct {
    /// 0 for v1.
    pub version: u8,
    /// The log.
    pub log_id: [u8; 32],
    /// Milliseconds since 1970-01-01T00:00:00Z.
    pub timestamp: u64,
    /// The `CtExtensions`.
    pub extensions: Vec<u8>,
    /// Hash and signature algorithm of TLS 1.2: 4, 3 is SHA-256 with ECDSA.
    pub algorithm: [u8; 2],
    /// The signature's octets.
    pub signature: Vec<u8>,
}

impl Sct {
    /// A v1 timestamp by a log whose id is this octet 32 times, with junk for a
    /// signature.
    pub fn v1(log: u8, timestamp: u64) -> Self {
        Self {
            version: 0,
            log_id: [log; 32],
            timestamp,
            extensions: Vec::new(),
            algorithm: [4, 3],
            signature: vec![0x5a; 70],
        }
    }

    /// Its TLS encoding.
    pub fn encode(&self) -> Vec<u8> {
        let mut out = vec![self.version];
        out.extend(self.log_id);
        out.extend(self.timestamp.to_be_bytes());
        out.extend(with_length(&self.extensions));
        out.extend(self.algorithm);
        out.extend(with_length(&self.signature));
        out
    }
}

fn with_length(octets: &[u8]) -> Vec<u8> {
    let length = u16::try_from(octets.len()).expect("fits two octets of length");
    let mut out = length.to_be_bytes().to_vec();
    out.extend(octets);
    out
}

/// The list of signed certificate timestamps: an OCTET STRING around the TLS
/// structure.
pub fn sct_list(scts: &[Sct]) -> Vec<u8> {
    let list: Vec<u8> = scts
        .iter()
        .flat_map(|sct| with_length(&sct.encode()))
        .collect();
    der::octet_string(with_length(&list))
}

/// The precertificate poison: NULL.
pub fn precert_poison() -> Vec<u8> {
    der::null()
}

/// tlsfeature with these TLS extension numbers; 5 (`status_request`) is must-staple.
pub fn tls_feature(features: &[i64]) -> Vec<u8> {
    let features: Vec<_> = features.iter().copied().map(der::integer).collect();
    der::sequence(&features)
}

/// Microsoft's certificate template: its OID, major and minor version.
pub fn microsoft_template(dotted: &str, major: Option<i64>, minor: Option<i64>) -> Vec<u8> {
    let mut elements = vec![der::oid(dotted)];
    elements.extend(major.map(der::integer));
    elements.extend(minor.map(der::integer));
    der::sequence(&elements)
}

/// Microsoft's template by name: a `BMPString`.
pub fn microsoft_template_name(text: &str) -> Vec<u8> {
    der::bmp(text)
}

/// Netscape's certificate type: bits 0 SSL client, 1 SSL server, 2 S/MIME, 3 object
/// signing, 5 SSL CA, 6 S/MIME CA, 7 object signing CA.
pub fn netscape_cert_type(bits: &[u8]) -> Vec<u8> {
    der::named_bits(bits)
}

/// qcStatements: OIDs, each with its information, if it has any.
pub fn qc_statements(statements: &[(&str, Option<Vec<u8>>)]) -> Vec<u8> {
    let statements: Vec<_> = statements
        .iter()
        .map(|(dotted, info)| {
            let mut elements = vec![der::oid(dotted)];
            elements.extend(info.clone());
            der::sequence(&elements)
        })
        .collect();
    der::sequence(&statements)
}

/// cabfOrganizationIdentifier: scheme, country, state or province if any, reference.
pub fn cabf_organization_identifier(
    scheme: &str,
    country: &str,
    state: Option<&str>,
    reference: &str,
) -> Vec<u8> {
    let mut elements = vec![der::printable(scheme), der::printable(country)];
    elements.extend(state.map(|text| der::context_primitive(0, text)));
    elements.push(der::utf8(reference));
    der::sequence(&elements)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn empty_basic_constraints_is_an_empty_sequence() {
        assert_eq!(basic_constraints(false, None), [0x30, 0]);
        assert_eq!(
            basic_constraints(true, Some(0)),
            [0x30, 6, 1, 1, 0xff, 2, 1, 0]
        );
    }

    #[test]
    fn scts_have_their_tls_lengths() {
        let sct = Sct::v1(7, 1).encode();
        assert_eq!(sct.len(), 1 + 32 + 8 + 2 + 2 + 2 + 70);
        let list = sct_list(&[Sct::v1(7, 1), Sct::v1(8, 2)]);
        let contents = der::contents(&list);
        assert_eq!(
            contents[..2],
            u16::try_from(2 * (sct.len() + 2)).unwrap().to_be_bytes()
        );
        assert_eq!(contents.len(), 2 + 2 * (sct.len() + 2));
    }

    #[test]
    fn a_distribution_point_nests_its_choices() {
        let point = distribution_point(&[name::general::uri("u")], Some(&[1]), &[]);
        assert_eq!(
            point,
            [0x30, 11, 0xa0, 5, 0xa0, 3, 0x86, 1, b'u', 0x81, 2, 6, 0x40]
        );
    }
}
