//! The facts of one certificate by name, as text that any reader can arrive at.

use std::collections::BTreeMap;
use std::net::IpAddr;
use std::sync::LazyLock;

use data_encoding::HEXLOWER;
use notafter_core::certificate::{
    AccessDescription, AuthorityInformationAccess, AuthorityKeyIdentifier, BasicConstraints,
    Certificate, CertificatePolicies, ConstraintBase, CrlDistributionPoints, DistributionPointName,
    ExtendedKeyUsage, ExtensionValue, GeneralName, InhibitAnyPolicy, IssuerAltNames, KeyUsage,
    Name, NameConstraints, PolicyConstraints, PolicyMappings, ReasonFlags,
    SignedCertificateTimestamps, SubjectAltNames, SubjectInformationAccess, SubjectKeyIdentifier,
    Subtrees,
};
use notafter_core::der::Tag;
use notafter_tests::conformance::{RealCertificate, realworld};
use notafter_tests::der;

/// Facts by name. A fact that a certificate does not have is not there.
pub(crate) type Facts = BTreeMap<&'static str, String>;

/// What stands for an extension that is there and cannot be read.
pub(crate) const UNREADABLE: &str = "unreadable";

/// The reasons for revocation have bits 0 to 8 (RFC 5280 section 4.2.1.13).
pub(crate) const REASON_BITS: usize = 9;

/// The certificates, each read; `None` where the suite is not there.
pub(crate) fn certificates() -> Option<&'static [Certificate]> {
    static CERTIFICATES: LazyLock<Option<Vec<Certificate>>> = LazyLock::new(|| {
        let read = |one: RealCertificate| {
            Certificate::from_der(&one.der.0)
                .unwrap_or_else(|error| panic!("{:?}: {error}", one.sources))
        };
        Some(realworld()?.into_iter().map(read).collect())
    });
    CERTIFICATES.as_deref()
}

pub(crate) fn hex(octets: &[u8]) -> String {
    HEXLOWER.encode(octets)
}

pub(crate) fn fingerprint(certificate: &Certificate) -> String {
    hex(certificate.fingerprint_sha256())
}

/// One line for each entry.
pub(crate) fn lines(entries: impl IntoIterator<Item = String>) -> String {
    entries.into_iter().collect::<Vec<_>>().join("\n")
}

/// One attribute: the number of its RDN, its type, the tag number of its value, its octets.
pub(crate) fn attribute_text(rdn: usize, oid: &str, tag_number: u32, octets: &[u8]) -> String {
    format!("{rdn} {oid} {tag_number}:{}", hex(octets))
}

/// Every fact, as this library has it.
pub(crate) fn ours(certificate: &Certificate) -> Facts {
    let mut facts = Facts::new();
    let mut put = |name, value: String| {
        facts.insert(name, value);
    };
    put("version", certificate.version().to_string());
    put("serial_number", hex(certificate.serial_number().contents()));
    let algorithm = |it: notafter_core::certificate::AlgorithmIdentifier<'_>| it.oid.to_string();
    put(
        "signature_algorithm",
        algorithm(certificate.signature_algorithm()),
    );
    put(
        "tbs_signature_algorithm",
        algorithm(certificate.tbs_signature_algorithm()),
    );
    put("issuer", name(&certificate.issuer()));
    put("subject", name(&certificate.subject()));
    put("issuer_der", hex(certificate.issuer().as_der()));
    put("subject_der", hex(certificate.subject().as_der()));
    put(
        "not_before",
        certificate.not_before().unix_seconds().to_string(),
    );
    put(
        "not_after",
        certificate.not_after().unix_seconds().to_string(),
    );
    let key = certificate.subject_public_key_info();
    put("key", hex(key.encoded));
    put("key_algorithm", algorithm(key.algorithm));
    put(
        "key_bits",
        key.facts()
            .bits
            .map_or("none".into(), |bits| bits.to_string()),
    );
    let extensions = certificate
        .extensions()
        .map(|it| format!("{} {} {}", it.oid, it.critical, hex(it.value)));
    put("extensions", lines(extensions));
    extension_facts(certificate, &mut facts);
    facts
}

fn extension_facts(certificate: &Certificate, facts: &mut Facts) {
    let mut put = |name, value: Option<String>| {
        if let Some(value) = value {
            facts.insert(name, value);
        }
    };
    put(
        "basic_constraints",
        read(certificate, |it: BasicConstraints| {
            format!("{} {:?}", it.is_ca, it.path_length)
        }),
    );
    put(
        "key_usage",
        read(certificate, |it: KeyUsage| {
            lines(it.names().map(Into::into))
        }),
    );
    put(
        "extended_key_usage",
        read(certificate, |it: ExtendedKeyUsage<'_>| {
            lines(it.map(|oid| oid.to_string()))
        }),
    );
    put(
        "subject_alt_names",
        read(certificate, |it: SubjectAltNames<'_>| {
            lines(it.names().map(|name| general_name(&name)))
        }),
    );
    put(
        "issuer_alt_names",
        read(certificate, |it: IssuerAltNames<'_>| {
            lines(it.names().map(|name| general_name(&name)))
        }),
    );
    put(
        "subject_key_identifier",
        read(certificate, |it: SubjectKeyIdentifier<'_>| hex(it.0)),
    );
    put(
        "authority_key_identifier",
        read(certificate, |it: AuthorityKeyIdentifier<'_>| {
            authority_key_identifier_text(
                it.key_identifier,
                it.authority_cert_issuer
                    .map(|names| lines(names.map(|name| general_name(&name)))),
                it.authority_cert_serial_number,
            )
        }),
    );
    put(
        "authority_information_access",
        read(certificate, |it: AuthorityInformationAccess<'_>| {
            lines(it.descriptions().map(|it| access(&it)))
        }),
    );
    put(
        "subject_information_access",
        read(certificate, |it: SubjectInformationAccess<'_>| {
            lines(it.descriptions().map(|it| access(&it)))
        }),
    );
    put(
        "crl_distribution_points",
        read(certificate, distribution_points),
    );
    put(
        "certificate_policies",
        read(certificate, |it: CertificatePolicies<'_>| {
            lines(it.map(|policy| {
                let qualifiers = policy.qualifiers.map(hex).unwrap_or_default();
                format!("{} {qualifiers}", policy.oid)
            }))
        }),
    );
    put(
        "policy_mappings",
        read(certificate, |it: PolicyMappings<'_>| {
            lines(it.map(|(issuer, subject)| format!("{issuer} {subject}")))
        }),
    );
    put(
        "policy_constraints",
        read(certificate, |it: PolicyConstraints| {
            policy_constraints_text(it.require_explicit_policy, it.inhibit_policy_mapping)
        }),
    );
    put(
        "inhibit_any_policy",
        read(certificate, |it: InhibitAnyPolicy| it.0.to_string()),
    );
    put(
        "name_constraints",
        read(certificate, |it: NameConstraints<'_>| {
            name_constraints_text(it.permitted.map(subtrees), it.excluded.map(subtrees))
        }),
    );
    put(
        "signed_certificate_timestamps",
        read(certificate, |it: SignedCertificateTimestamps<'_>| {
            lines(it.iter().map(|it| match it {
                Ok(it) => timestamp_text(
                    it.version,
                    &it.log_id,
                    it.timestamp_ms,
                    [it.hash_algorithm, it.signature_algorithm],
                    it.signature,
                ),
                Err(error) => error.code.as_str().to_owned(),
            }))
        }),
    );
}

fn read<'a, T: ExtensionValue<'a>>(
    certificate: &'a Certificate,
    text: impl FnOnce(T) -> String,
) -> Option<String> {
    match certificate.extension::<T>() {
        Ok(decoded) => decoded.map(|decoded| text(decoded.value)),
        Err(_) => Some(UNREADABLE.to_owned()),
    }
}

pub(crate) fn authority_key_identifier_text(
    key_identifier: Option<&[u8]>,
    issuer: Option<String>,
    serial_number: Option<&[u8]>,
) -> String {
    let key_identifier = key_identifier.map(hex);
    let serial_number = serial_number.map(hex);
    format!("{key_identifier:?} {issuer:?} {serial_number:?}")
}

pub(crate) fn policy_constraints_text(explicit: Option<u32>, mapping: Option<u32>) -> String {
    format!("explicit {explicit:?} mapping {mapping:?}")
}

pub(crate) fn name_constraints_text(permitted: Option<String>, excluded: Option<String>) -> String {
    format!("permitted {permitted:?} excluded {excluded:?}")
}

pub(crate) fn timestamp_text(
    version: u8,
    log: &[u8],
    milliseconds: u64,
    algorithms: [u8; 2],
    signature: &[u8],
) -> String {
    let (log, signature) = (hex(log), hex(signature));
    format!("{version} {log} {milliseconds} {algorithms:?} {signature}")
}

/// One distribution point: its name, its reasons by bit number, the issuer of its CRL.
pub(crate) fn point_text(
    name: Option<String>,
    reasons: Option<Vec<usize>>,
    issuer: Option<String>,
) -> String {
    format!("{name:?} {reasons:?} {issuer:?}")
}

fn distribution_points(points: CrlDistributionPoints<'_>) -> String {
    lines(points.map(|point| {
        let name = point.name.map(|name| match name {
            DistributionPointName::Full(names) => lines(names.map(|it| general_name(&it))),
            DistributionPointName::RelativeToIssuer(rdn) => {
                let encoded = der::sequence(&[der::element(der::tag::SET, rdn)]);
                format!(
                    "relative {}",
                    self::name(&Name::from_der(&encoded).unwrap())
                )
            }
            _ => panic!("a name of a new kind"),
        });
        let reasons = |flags: ReasonFlags<'_>| {
            let bits = 0..REASON_BITS;
            bits.filter(|bit| flags.contains(*bit)).collect()
        };
        let issuer = |names: notafter_core::certificate::GeneralNames<'_>| {
            lines(names.map(|it| general_name(&it)))
        };
        point_text(
            name,
            point.reasons.map(reasons),
            point.crl_issuer.map(issuer),
        )
    }))
}

pub(crate) fn name(name: &Name<'_>) -> String {
    let attributes = name.attributes();
    lines(attributes.map(|it| {
        attribute_text(
            it.rdn,
            &it.oid.to_string(),
            u32::from(it.value.tag().0 & 0x1f),
            it.value.contents(),
        )
    }))
}

fn access(description: &AccessDescription<'_>) -> String {
    let location = general_name(&description.location);
    format!("{} {location}", description.method)
}

fn octets(address: IpAddr) -> Vec<u8> {
    match address {
        IpAddr::V4(v4) => v4.octets().to_vec(),
        IpAddr::V6(v6) => v6.octets().to_vec(),
    }
}

fn subtrees(list: Subtrees<'_>) -> String {
    lines(list.map(|base| match base {
        ConstraintBase::Name(name) => general_name(&name),
        ConstraintBase::Network { address, mask } => {
            format!("ip {}", hex(&[octets(address), octets(mask)].concat()))
        }
        _ => panic!("a base of a new kind"),
    }))
}

pub(crate) fn general_name(it: &GeneralName<'_>) -> String {
    match it {
        GeneralName::Email(text) => format!("email {text:?}"),
        GeneralName::Dns(text) => format!("dns {text:?}"),
        GeneralName::Uri(text) => format!("uri {text:?}"),
        GeneralName::Directory(directory) => format!("directory {}", name(directory)),
        GeneralName::Ip(address) => format!("ip {}", hex(&octets(*address))),
        GeneralName::RegisteredId(oid) => format!("registered {oid}"),
        GeneralName::Other { type_id, value } => {
            let explicit = der::element(Tag::context_constructed(0).0, value);
            format!("other {type_id} {}", hex(&explicit))
        }
        GeneralName::Obsolete(encoded) => {
            format!("obsolete {}", hex(der::contents(encoded)))
        }
        GeneralName::Malformed { tag, contents } => {
            format!("malformed {} {}", tag.0 & 0x1f, hex(contents))
        }
        _ => panic!("a name of a new kind"),
    }
}
