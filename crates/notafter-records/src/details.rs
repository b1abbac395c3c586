//! What is rarely asked of a certificate.

mod convert;
mod vendors;

use serde::{Deserialize, Serialize};

use crate::{GeneralNameRecord, Instant, Octets};

pub use convert::certificate_details_record;

/// What is rarely asked of a certificate: each extension, and what is in it. An extension that is absent or cannot be
/// read gives `None`, or an empty list.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(
    feature = "schema",
    derive(schemars::JsonSchema),
    schemars(rename = "CertificateDetails")
)]
#[cfg_attr(
    feature = "uniffi",
    derive(uniffi::Record),
    uniffi(name = "CertificateDetails")
)]
#[non_exhaustive]
pub struct CertificateDetailsRecord {
    /// Its extensions, in their order.
    #[serde(default)]
    pub extensions: Vec<ExtensionRecord>,
    /// Which key signed it, in all that the extension may say.
    pub authority_key_id: Option<AuthorityKeyIdRecord>,
    /// The issuer's other names, in their order.
    #[serde(default)]
    pub issuer_alt_names: Vec<GeneralNameRecord>,
    /// The policies, each with its qualifiers.
    #[serde(default)]
    pub certificate_policies: Vec<CertificatePolicyRecord>,
    /// Which policies of the issuer count as which of the subject.
    #[serde(default)]
    pub policy_mappings: Vec<PolicyMappingRecord>,
    /// From where on policies are needed, or no longer mapped.
    pub policy_constraints: Option<PolicyConstraintsRecord>,
    /// After how many certificates `anyPolicy` counts no more.
    pub inhibit_any_policy: Option<u32>,
    /// Which names the certificates below it may have.
    pub name_constraints: Option<NameConstraintsRecord>,
    /// Where its revocation lists are.
    #[serde(default)]
    pub crl_distribution_points: Vec<DistributionPointRecord>,
    /// Where the changes to those are.
    #[serde(default)]
    pub freshest_crl_urls: Vec<String>,
    /// Where there is more about the subject.
    #[serde(default)]
    pub subject_info_access: Vec<AccessDescriptionRecord>,
    /// The types of the attributes of the subject, as dotted OIDs.
    #[serde(default)]
    pub subject_directory_attributes: Vec<String>,
    /// When the private key may be used to sign.
    pub private_key_usage_period: Option<PrivateKeyUsagePeriodRecord>,
    /// The signed certificate timestamps that can be read.
    #[serde(default)]
    pub signed_certificate_timestamps: Vec<SctDetailsRecord>,
    /// Whether it is a precertificate, which no server may use.
    #[serde(default)]
    pub is_precertificate: bool,
    /// Whether a server with it must staple an OCSP response.
    #[serde(default)]
    pub must_staple: bool,
    /// Whether nobody need ask for the status of this certificate, which signs OCSP responses.
    #[serde(default)]
    pub ocsp_no_check: bool,
    /// The TLS extensions that a server with it must have, by number.
    #[serde(default)]
    pub tls_features: Vec<u32>,
    /// Microsoft's template.
    pub microsoft_template: Option<MicrosoftTemplateRecord>,
    /// Microsoft's template of the first version: a name.
    pub microsoft_template_name: Option<String>,
    /// What Netscape's extension says it is for: `sslClient`, `sslServer` ...
    #[serde(default)]
    pub netscape_cert_type: Vec<String>,
    /// The statements of a qualified certificate, as dotted OIDs.
    #[serde(default)]
    pub qc_statements: Vec<String>,
    /// Where the organisation is registered (EV Guidelines section 9.8.2).
    pub cabf_organization_identifier: Option<OrganizationIdentifierRecord>,
    /// The parameters of an RSASSA-PSS signature.
    pub rsa_pss: Option<RsaPssRecord>,
}

/// An extension.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(
    feature = "schema",
    derive(schemars::JsonSchema),
    schemars(rename = "Extension")
)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record), uniffi(name = "Extension"))]
#[non_exhaustive]
pub struct ExtensionRecord {
    /// What it is, as a dotted OID.
    pub oid: String,
    /// Whether whoever does not know it has to refuse the certificate.
    #[serde(default)]
    pub critical: bool,
    /// The octets of its value: DER.
    pub value: Octets,
}

/// Which key signed a certificate (RFC 5280 section 4.2.1.1).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(
    feature = "schema",
    derive(schemars::JsonSchema),
    schemars(rename = "AuthorityKeyId")
)]
#[cfg_attr(
    feature = "uniffi",
    derive(uniffi::Record),
    uniffi(name = "AuthorityKeyId")
)]
#[non_exhaustive]
pub struct AuthorityKeyIdRecord {
    /// The key identifier, in hex.
    pub key_id: Option<String>,
    /// The names of the issuer of the issuer's certificate.
    #[serde(default)]
    pub issuer: Vec<GeneralNameRecord>,
    /// The serial number of the issuer's certificate, as the magnitude in hex.
    pub serial_number: Option<String>,
}

/// A certificate policy with its qualifiers (RFC 5280 section 4.2.1.4).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(
    feature = "schema",
    derive(schemars::JsonSchema),
    schemars(rename = "CertificatePolicy")
)]
#[cfg_attr(
    feature = "uniffi",
    derive(uniffi::Record),
    uniffi(name = "CertificatePolicy")
)]
#[non_exhaustive]
pub struct CertificatePolicyRecord {
    /// The policy, as a dotted OID.
    pub oid: String,
    /// Where its practice statements are.
    #[serde(default)]
    pub cps: Vec<String>,
    /// What is to be shown to users.
    #[serde(default)]
    pub notices: Vec<String>,
}

/// A policy of the issuer that counts as one of the subject.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(
    feature = "schema",
    derive(schemars::JsonSchema),
    schemars(rename = "PolicyMapping")
)]
#[cfg_attr(
    feature = "uniffi",
    derive(uniffi::Record),
    uniffi(name = "PolicyMapping")
)]
#[non_exhaustive]
pub struct PolicyMappingRecord {
    /// The issuer's, as a dotted OID.
    pub issuer_domain_policy: String,
    /// The subject's, as a dotted OID.
    pub subject_domain_policy: String,
}

/// From where on policies are needed, or no longer mapped (RFC 5280 section 4.2.1.11).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(
    feature = "schema",
    derive(schemars::JsonSchema),
    schemars(rename = "PolicyConstraints")
)]
#[cfg_attr(
    feature = "uniffi",
    derive(uniffi::Record),
    uniffi(name = "PolicyConstraints")
)]
#[non_exhaustive]
pub struct PolicyConstraintsRecord {
    /// Certificates before an explicit policy is needed.
    pub require_explicit_policy: Option<u32>,
    /// Certificates before mappings count no more.
    pub inhibit_policy_mapping: Option<u32>,
}

/// Which names the certificates below a CA may have (RFC 5280 section 4.2.1.10). Networks are written `10.0.0.0/8`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(
    feature = "schema",
    derive(schemars::JsonSchema),
    schemars(rename = "NameConstraints")
)]
#[cfg_attr(
    feature = "uniffi",
    derive(uniffi::Record),
    uniffi(name = "NameConstraints")
)]
#[non_exhaustive]
pub struct NameConstraintsRecord {
    /// Names of these types must lie in one of these.
    #[serde(default)]
    pub permitted: Vec<GeneralNameRecord>,
    /// Names must lie in none of these.
    #[serde(default)]
    pub excluded: Vec<GeneralNameRecord>,
}

/// Where a revocation list is (RFC 5280 section 4.2.1.13).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(
    feature = "schema",
    derive(schemars::JsonSchema),
    schemars(rename = "DistributionPoint")
)]
#[cfg_attr(
    feature = "uniffi",
    derive(uniffi::Record),
    uniffi(name = "DistributionPoint")
)]
#[non_exhaustive]
pub struct DistributionPointRecord {
    /// Its places, URIs as a rule.
    #[serde(default)]
    pub full_name: Vec<GeneralNameRecord>,
    /// The same below the name of the list's issuer: an RDN as RFC 4514 text.
    pub relative_name: Option<String>,
    /// The reasons that the list is about, by their names in RFC 5280; `None` where it is about all.
    #[cfg_attr(
        feature = "schema",
        schemars(with = "Option<Vec<crate::schema::RevocationReason>>")
    )]
    pub reasons: Option<Vec<String>>,
    /// Who signs the list, where that is not the certificate's issuer.
    #[serde(default)]
    pub crl_issuer: Vec<GeneralNameRecord>,
}

/// Where there is more about somebody.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(
    feature = "schema",
    derive(schemars::JsonSchema),
    schemars(rename = "AccessDescription")
)]
#[cfg_attr(
    feature = "uniffi",
    derive(uniffi::Record),
    uniffi(name = "AccessDescription")
)]
#[non_exhaustive]
pub struct AccessDescriptionRecord {
    /// What is there, as a dotted OID.
    pub method: String,
    /// Where: a URI as a rule.
    pub location: GeneralNameRecord,
}

/// When a private key may be used to sign (RFC 3280 section 4.2.1.4).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(
    feature = "schema",
    derive(schemars::JsonSchema),
    schemars(rename = "PrivateKeyUsagePeriod")
)]
#[cfg_attr(
    feature = "uniffi",
    derive(uniffi::Record),
    uniffi(name = "PrivateKeyUsagePeriod")
)]
#[non_exhaustive]
pub struct PrivateKeyUsagePeriodRecord {
    /// From this instant on.
    pub not_before: Option<Instant>,
    /// Until this one.
    pub not_after: Option<Instant>,
}

/// A signed certificate timestamp (RFC 6962 section 3.2).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(
    feature = "schema",
    derive(schemars::JsonSchema),
    schemars(rename = "SctDetails")
)]
#[cfg_attr(
    feature = "uniffi",
    derive(uniffi::Record),
    uniffi(name = "SctDetails")
)]
#[non_exhaustive]
pub struct SctDetailsRecord {
    /// 1 for RFC 6962.
    pub version: u8,
    /// Which log, in hex: the SHA-256 of its key.
    pub log_id: String,
    /// When it was logged: milliseconds since 1970-01-01T00:00:00Z.
    pub timestamp_millis: u64,
}

/// Microsoft's template of the second version.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(
    feature = "schema",
    derive(schemars::JsonSchema),
    schemars(rename = "MicrosoftTemplate")
)]
#[cfg_attr(
    feature = "uniffi",
    derive(uniffi::Record),
    uniffi(name = "MicrosoftTemplate")
)]
#[non_exhaustive]
pub struct MicrosoftTemplateRecord {
    /// Which one, as a dotted OID.
    pub oid: String,
    /// Its major version.
    pub major_version: Option<u32>,
    /// Its minor version.
    pub minor_version: Option<u32>,
}

/// Where an organisation is registered (EV Guidelines section 9.8.2).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(
    feature = "schema",
    derive(schemars::JsonSchema),
    schemars(rename = "OrganizationIdentifier")
)]
#[cfg_attr(
    feature = "uniffi",
    derive(uniffi::Record),
    uniffi(name = "OrganizationIdentifier")
)]
#[non_exhaustive]
pub struct OrganizationIdentifierRecord {
    /// The scheme of registration: `NTR`, `VAT`, `PSD` ...
    pub scheme: String,
    /// The country of the scheme.
    pub country: String,
    /// The state or province.
    pub state_or_province: Option<String>,
    /// The number there.
    pub reference: String,
}

/// The parameters of an RSASSA-PSS signature (RFC 4055 section 3.1), by the names of hashes: `sha256` ..., or dotted OIDs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(
    feature = "schema",
    derive(schemars::JsonSchema),
    schemars(rename = "RsaPss")
)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record), uniffi(name = "RsaPss"))]
#[non_exhaustive]
pub struct RsaPssRecord {
    /// The hash over the message.
    pub hash: String,
    /// The hash within the mask generation function.
    pub mask_hash: String,
    /// Octets of salt.
    pub salt_length: u32,
}
