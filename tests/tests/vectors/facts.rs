//! The facts that the API knows and the record does not show, in the form of the vectors' README.

use data_encoding::HEXLOWER;
use notafter_core::certificate::{
    AuthorityKeyIdentifier, Certificate, CertificatePolicies, ConstraintBase,
    CrlDistributionPoints, DistributionPointName, ExtensionValue, FreshestCrl, GeneralNames,
    InhibitAnyPolicy, IssuerAltNames, KnownExtension, Name, NameConstraints, NetscapeCertType,
    PolicyConstraints, PolicyMappings, PrivateKeyUsagePeriod, QcStatements, SerialNumber,
    SignedCertificateTimestamps, SubjectDirectoryAttributes, SubjectInformationAccess, Subtrees,
    TlsFeature,
};
use notafter_core::der::Oid;
use notafter_records::general_name_record;
use notafter_tests::der;
use serde_json::{Value, json};

/// Extensions of single vendors and user notices: read by no accessor, hence passed over. What is
/// listed here and gains an accessor must be compared instead.
const WITHOUT_ACCESSOR: [&str; 3] = [
    "microsoft_template",
    "microsoft_template_name",
    "cabf_organization_identifier",
];

/// The fact of this name; for one without accessor, what makes it equal to anything.
pub(crate) fn fact(certificate: &Certificate, name: &str, expected: &Value) -> Value {
    if WITHOUT_ACCESSOR.contains(&name) {
        return expected.clone();
    }
    match name {
        "extensions" => certificate
            .extensions()
            .map(|it| json!({"oid": it.oid.to_string(), "critical": it.critical}))
            .collect(),
        "authority_key_id" => {
            value::<AuthorityKeyIdentifier<'_>>(certificate).map_or(Value::Null, |it| {
                json!({
                    "key_id": it.key_identifier.map(|id| HEXLOWER.encode(id)),
                    "issuer": it.authority_cert_issuer.map(names),
                    "serial_number": it
                        .authority_cert_serial_number
                        .map(|serial| SerialNumber::from_contents(serial).to_string()),
                })
            })
        }
        "issuer_alt_names" => {
            value::<IssuerAltNames<'_>>(certificate).map_or(Value::Null, |it| names(it.names()))
        }
        "certificate_policies" => policies(certificate, expected),
        "policy_mappings" => value::<PolicyMappings<'_>>(certificate)
            .into_iter()
            .flatten()
            .map(|(issuer, subject)| {
                json!({
                    "issuer_domain_policy": issuer.to_string(),
                    "subject_domain_policy": subject.to_string(),
                })
            })
            .collect(),
        "policy_constraints" => value::<PolicyConstraints>(certificate).map_or(Value::Null, |it| {
            json!({
                "require_explicit_policy": it.require_explicit_policy,
                "inhibit_policy_mapping": it.inhibit_policy_mapping,
            })
        }),
        "inhibit_any_policy" => value::<InhibitAnyPolicy>(certificate).map(|it| it.0).into(),
        "name_constraints" => value::<NameConstraints<'_>>(certificate).map_or(
            Value::Null,
            |it| json!({"permitted": subtrees(it.permitted), "excluded": subtrees(it.excluded)}),
        ),
        "crl_distribution_points" => distribution_points(certificate),
        "freshest_crl_urls" => value::<FreshestCrl<'_>>(certificate)
            .map(|it| it.uris().collect::<Vec<_>>())
            .into(),
        "subject_info_access" => value::<SubjectInformationAccess<'_>>(certificate)
            .map(|it| {
                it.descriptions()
                    .map(|entry| {
                        json!({
                            "method": entry.method.to_string(),
                            "location": name_value(&general_name_record(&entry.location)),
                        })
                    })
                    .collect::<Vec<_>>()
            })
            .into(),
        "subject_directory_attributes" => {
            oids(value::<SubjectDirectoryAttributes<'_>>(certificate).map(|it| it.map(|it| it.0)))
        }
        "private_key_usage_period" => {
            value::<PrivateKeyUsagePeriod>(certificate).map_or(Value::Null, |it| {
                json!({
                    "not_before": it.not_before.map(|at| at.to_string()),
                    "not_after": it.not_after.map(|at| at.to_string()),
                })
            })
        }
        "signed_certificate_timestamps" => certificate
            .signed_certificate_timestamps()
            .iter()
            .flat_map(SignedCertificateTimestamps::iter)
            .filter_map(Result::ok)
            .map(|it| {
                json!({
                    "version": it.version + 1,
                    "log_id": HEXLOWER.encode(&it.log_id),
                    "timestamp_millis": it.timestamp_ms,
                })
            })
            .collect(),
        "is_precertificate" => certificate.is_precertificate().into(),
        "must_staple" => certificate.must_staple().into(),
        "ocsp_no_check" => certificate
            .known_extension(KnownExtension::OcspNoCheck)
            .is_some()
            .into(),
        "tls_features" => value::<TlsFeature<'_>>(certificate)
            .map(Iterator::collect::<Vec<_>>)
            .into(),
        "netscape_cert_type" => value::<NetscapeCertType>(certificate)
            .map(|it| it.names().collect::<Vec<_>>())
            .into(),
        "qc_statements" => oids(value::<QcStatements<'_>>(certificate).map(|it| it.map(|it| it.0))),
        "rsa_pss" => rsa_pss(certificate),
        _ => panic!("no accessor is listed for {name}"),
    }
}

fn value<'a, T: ExtensionValue<'a>>(certificate: &'a Certificate) -> Option<T> {
    certificate
        .extension()
        .expect("the extension can be read")
        .map(|decoded| decoded.value)
}

fn oids<'a>(oids: Option<impl Iterator<Item = Oid<'a>>>) -> Value {
    oids.map(|it| it.map(|oid| oid.to_string()).collect::<Vec<_>>())
        .into()
}

fn names(names: GeneralNames<'_>) -> Value {
    names
        .map(|name| name_value(&general_name_record(&name)))
        .collect()
}

fn name_value(record: &notafter_records::GeneralNameRecord) -> Value {
    serde_json::to_value(record).expect("a record")
}

fn subtrees(list: Option<Subtrees<'_>>) -> Value {
    list.into_iter()
        .flatten()
        .map(|base| match base {
            ConstraintBase::Name(name) => name_value(&general_name_record(&name)),
            ConstraintBase::Network { address, mask } => {
                let ones: u32 = match mask {
                    std::net::IpAddr::V4(mask) => mask.to_bits().leading_ones(),
                    std::net::IpAddr::V6(mask) => mask.to_bits().leading_ones(),
                };
                json!({"type": "ip", "value": format!("{address}/{ones}")})
            }
            _ => panic!("a base of a new kind"),
        })
        .collect()
}

/// OIDs and CPS URIs; the texts of user notices have no accessor and are taken as stated.
fn policies(certificate: &Certificate, expected: &Value) -> Value {
    value::<CertificatePolicies<'_>>(certificate)
        .into_iter()
        .flatten()
        .enumerate()
        .map(|(index, policy)| {
            json!({
                "oid": policy.oid.to_string(),
                "cps": policy.cps_uris().collect::<Vec<_>>(),
                "notices": expected[index]["notices"],
            })
        })
        .collect()
}

const REASONS: [&str; 9] = [
    "unused",
    "keyCompromise",
    "cACompromise",
    "affiliationChanged",
    "superseded",
    "cessationOfOperation",
    "certificateHold",
    "privilegeWithdrawn",
    "aACompromise",
];

fn distribution_points(certificate: &Certificate) -> Value {
    value::<CrlDistributionPoints<'_>>(certificate)
        .into_iter()
        .flatten()
        .map(|point| {
            let (mut full, mut relative) = (Value::Null, Value::Null);
            match point.name {
                Some(DistributionPointName::Full(list)) => full = names(list),
                Some(DistributionPointName::RelativeToIssuer(rdn)) => {
                    let rdn = der::element(der::tag::SET, rdn);
                    let name = der::sequence(&[rdn]);
                    relative = Name::from_der(&name).expect("a name").to_string().into();
                }
                _ => {}
            }
            let reasons = point.reasons.map(|flags| {
                let covered = REASONS
                    .iter()
                    .enumerate()
                    .filter(|(bit, _)| flags.contains(*bit));
                covered.map(|(_, name)| *name).collect::<Vec<_>>()
            });
            json!({
                "full_name": full,
                "relative_name": relative,
                "reasons": reasons,
                "crl_issuer": point.crl_issuer.map(names),
            })
        })
        .collect()
}

fn rsa_pss(certificate: &Certificate) -> Value {
    let algorithm = certificate.signature_algorithm();
    let parameters = algorithm
        .rsa_pss_parameters()
        .expect("parameters")
        .expect("RSASSA-PSS");
    let hash = |oid: Oid<'_>| match oid.to_string().as_str() {
        "1.3.14.3.2.26" => "sha1",
        "2.16.840.1.101.3.4.2.1" => "sha256",
        "2.16.840.1.101.3.4.2.2" => "sha384",
        "2.16.840.1.101.3.4.2.3" => "sha512",
        other => panic!("hash {other}"),
    };
    json!({
        "hash": hash(parameters.hash),
        "mask_hash": hash(parameters.mask_hash),
        "salt_length": parameters.salt_length,
    })
}
