//! From a certificate to what is rarely asked of it.

use notafter::certificate::{
    AuthorityKeyIdentifier, Certificate, CertificatePolicies, ConstraintBase,
    CrlDistributionPoints, DistributionPoint, DistributionPointName, ExtensionValue, FreshestCrl,
    GeneralNames, InhibitAnyPolicy, IssuerAltNames, KnownExtension, Name, NameConstraints,
    NetscapeCertType, PolicyConstraints, PolicyMappings, PrivateKeyUsagePeriod, QcStatements,
    SerialNumber, SignedCertificateTimestamps, SubjectDirectoryAttributes,
    SubjectInformationAccess, Subtrees, TlsFeature, oids,
};
use notafter::der::{Oid, Tag};
use notafter::hex;

use super::vendors::{microsoft_template, notices, organization_identifier, template_name};
use super::{
    AccessDescriptionRecord, AuthorityKeyIdRecord, CertificateDetailsRecord,
    CertificatePolicyRecord, DistributionPointRecord, ExtensionRecord, NameConstraintsRecord,
    PolicyConstraintsRecord, PolicyMappingRecord, PrivateKeyUsagePeriodRecord, RsaPssRecord,
    SctDetailsRecord,
};
use crate::crl::reasons;
use crate::{GeneralNameRecord, Octets, general_name_record};

/// What is rarely asked of a certificate, as a record.
pub fn certificate_details_record(certificate: &Certificate) -> CertificateDetailsRecord {
    CertificateDetailsRecord {
        extensions: certificate
            .extensions()
            .map(|it| ExtensionRecord {
                oid: it.oid.to_string(),
                critical: it.critical,
                value: Octets(it.value.to_vec()),
            })
            .collect(),
        authority_key_id: value(certificate).map(authority_key_id),
        issuer_alt_names: value::<IssuerAltNames<'_>>(certificate)
            .map(|it| names(it.names()))
            .unwrap_or_default(),
        certificate_policies: policies(certificate),
        policy_mappings: value::<PolicyMappings<'_>>(certificate)
            .into_iter()
            .flatten()
            .map(|(issuer, subject)| PolicyMappingRecord {
                issuer_domain_policy: issuer.to_string(),
                subject_domain_policy: subject.to_string(),
            })
            .collect(),
        policy_constraints: value::<PolicyConstraints>(certificate).map(|it| {
            PolicyConstraintsRecord {
                require_explicit_policy: it.require_explicit_policy,
                inhibit_policy_mapping: it.inhibit_policy_mapping,
            }
        }),
        inhibit_any_policy: value::<InhibitAnyPolicy>(certificate).map(|it| it.0),
        name_constraints: value::<NameConstraints<'_>>(certificate).map(|it| {
            NameConstraintsRecord {
                permitted: subtrees(it.permitted),
                excluded: subtrees(it.excluded),
            }
        }),
        crl_distribution_points: value::<CrlDistributionPoints<'_>>(certificate)
            .into_iter()
            .flatten()
            .map(distribution_point)
            .collect(),
        freshest_crl_urls: value::<FreshestCrl<'_>>(certificate)
            .map(|it| it.uris().map(str::to_owned).collect())
            .unwrap_or_default(),
        subject_info_access: subject_info_access(certificate),
        subject_directory_attributes: value::<SubjectDirectoryAttributes<'_>>(certificate)
            .map(|it| dotted(it.map(|attribute| attribute.0)))
            .unwrap_or_default(),
        private_key_usage_period: value::<PrivateKeyUsagePeriod>(certificate).map(|it| {
            PrivateKeyUsagePeriodRecord {
                not_before: it.not_before.map(Into::into),
                not_after: it.not_after.map(Into::into),
            }
        }),
        signed_certificate_timestamps: timestamps(certificate),
        is_precertificate: certificate.is_precertificate(),
        must_staple: certificate.must_staple(),
        ocsp_no_check: certificate
            .known_extension(KnownExtension::OcspNoCheck)
            .is_some(),
        tls_features: value::<TlsFeature<'_>>(certificate)
            .map(Iterator::collect)
            .unwrap_or_default(),
        microsoft_template: microsoft_template(certificate),
        microsoft_template_name: template_name(certificate),
        netscape_cert_type: value::<NetscapeCertType>(certificate)
            .map(|it| it.names().map(str::to_owned).collect())
            .unwrap_or_default(),
        qc_statements: value::<QcStatements<'_>>(certificate)
            .map(|it| dotted(it.map(|statement| statement.0)))
            .unwrap_or_default(),
        cabf_organization_identifier: organization_identifier(certificate),
        rsa_pss: rsa_pss(certificate),
    }
}

/// The value of an extension that is there and can be read.
fn value<'a, T: ExtensionValue<'a>>(certificate: &'a Certificate) -> Option<T> {
    let decoded = certificate.extension::<T>().ok().flatten();
    decoded.map(|it| it.value)
}

fn names(names: GeneralNames<'_>) -> Vec<GeneralNameRecord> {
    names.map(|name| general_name_record(&name)).collect()
}

fn dotted<'a>(oids: impl Iterator<Item = Oid<'a>>) -> Vec<String> {
    oids.map(|oid| oid.to_string()).collect()
}

fn authority_key_id(identifier: AuthorityKeyIdentifier<'_>) -> AuthorityKeyIdRecord {
    AuthorityKeyIdRecord {
        key_id: identifier.key_identifier.map(hex::encode),
        issuer: identifier
            .authority_cert_issuer
            .map(names)
            .unwrap_or_default(),
        serial_number: identifier
            .authority_cert_serial_number
            .map(|serial| SerialNumber::from_contents(serial).to_string()),
    }
}

fn policies(certificate: &Certificate) -> Vec<CertificatePolicyRecord> {
    value::<CertificatePolicies<'_>>(certificate)
        .into_iter()
        .flatten()
        .map(|policy| CertificatePolicyRecord {
            oid: policy.oid.to_string(),
            cps: policy.cps_uris().map(str::to_owned).collect(),
            notices: notices(policy.qualifiers.unwrap_or_default()),
        })
        .collect()
}

fn subtrees(list: Option<Subtrees<'_>>) -> Vec<GeneralNameRecord> {
    list.into_iter()
        .flatten()
        .filter_map(|base| match base {
            ConstraintBase::Name(name) => Some(general_name_record(&name)),
            ConstraintBase::Network { address, mask } => {
                let ones = match mask {
                    std::net::IpAddr::V4(mask) => mask.to_bits().leading_ones(),
                    std::net::IpAddr::V6(mask) => mask.to_bits().leading_ones(),
                };
                Some(GeneralNameRecord {
                    kind: "ip".to_owned(),
                    value: format!("{address}/{ones}"),
                })
            }
            // A base that is newer than this record.
            _ => None,
        })
        .collect()
}

fn distribution_point(point: DistributionPoint<'_>) -> DistributionPointRecord {
    let (full_name, relative_name) = match point.name {
        Some(DistributionPointName::Full(list)) => (names(list), None),
        Some(DistributionPointName::RelativeToIssuer(rdn)) => (Vec::new(), Some(rdn_text(rdn))),
        _ => (Vec::new(), None),
    };
    DistributionPointRecord {
        full_name,
        relative_name,
        reasons: point.reasons.as_ref().map(reasons),
        crl_issuer: point.crl_issuer.map(names).unwrap_or_default(),
    }
}

/// An RDN, of which these are the contents, as RFC 4514 text; in hex where it has no attribute that can be read.
fn rdn_text(contents: &[u8]) -> String {
    let der = element(Tag::SEQUENCE, &element(Tag::SET, contents));
    let text = Name::from_der(&der).map(|name| name.to_string());
    let text = text.unwrap_or_default();
    if text.is_empty() {
        hex::encode(contents)
    } else {
        text
    }
}

/// The DER of an element.
fn element(tag: Tag, contents: &[u8]) -> Vec<u8> {
    let length = contents.len().to_be_bytes();
    let length: Vec<u8> = length.into_iter().skip_while(|it| *it == 0).collect();
    let header = match length.as_slice() {
        [] => vec![tag.0, 0],
        [short @ ..=0x7f] => vec![tag.0, *short],
        long => {
            // A length has at most eight octets.
            let octets = u8::try_from(long.len()).unwrap_or(0x7f);
            [&[tag.0, 0x80 | octets], long].concat()
        }
    };
    [&header, contents].concat()
}

fn subject_info_access(certificate: &Certificate) -> Vec<AccessDescriptionRecord> {
    value::<SubjectInformationAccess<'_>>(certificate)
        .iter()
        .flat_map(SubjectInformationAccess::descriptions)
        .map(|entry| AccessDescriptionRecord {
            method: entry.method.to_string(),
            location: general_name_record(&entry.location),
        })
        .collect()
}

fn timestamps(certificate: &Certificate) -> Vec<SctDetailsRecord> {
    certificate
        .signed_certificate_timestamps()
        .iter()
        .flat_map(SignedCertificateTimestamps::iter)
        .flatten()
        .map(|it| SctDetailsRecord {
            version: it.version.saturating_add(1),
            log_id: hex::encode(&it.log_id),
            timestamp_millis: it.timestamp_ms,
        })
        .collect()
}

fn rsa_pss(certificate: &Certificate) -> Option<RsaPssRecord> {
    let algorithm = certificate.signature_algorithm();
    let parameters = algorithm.rsa_pss_parameters().ok().flatten()?;
    Some(RsaPssRecord {
        hash: hash_name(parameters.hash),
        mask_hash: hash_name(parameters.mask_hash),
        salt_length: parameters.salt_length,
    })
}

/// The hash by its name, or as a dotted OID.
fn hash_name(oid: Oid<'_>) -> String {
    let named = [
        (oids::SHA1, "sha1"),
        (oids::SHA224, "sha224"),
        (oids::SHA256, "sha256"),
        (oids::SHA384, "sha384"),
        (oids::SHA512, "sha512"),
    ];
    named
        .into_iter()
        .find(|(it, _)| *it == oid)
        .map_or_else(|| oid.to_string(), |(_, name)| name.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rdns_of_any_length() {
        let rdn = |text: &str| {
            let value = element(Tag::UTF8_STRING, text.as_bytes());
            let oid = element(Tag::OID, &[0x55, 4, 3]);
            element(Tag::SEQUENCE, &[oid, value].concat())
        };
        for length in [1, 127, 128, 255, 256, 70_000] {
            let text = "x".repeat(length);
            assert_eq!(rdn_text(&rdn(&text)), format!("CN={text}"));
        }
        assert_eq!(rdn_text(&[0x30]), "30");
        assert_eq!(element(Tag::SET, &[]), [0x31, 0]);
    }
}
