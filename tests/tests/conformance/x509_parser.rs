//! Against x509-parser.

use x509_parser::extensions::{
    CRLDistributionPoint, DistributionPointName, ExtendedKeyUsage, GeneralName, GeneralSubtree,
    KeyUsage, ParsedExtension,
};
use x509_parser::prelude::{FromDer, X509Certificate};
use x509_parser::x509::{AttributeTypeAndValue, X509Name};

use crate::differences::{self, Difference};
use crate::facts::{
    self, Facts, REASON_BITS, UNREADABLE, attribute_text, authority_key_identifier_text, hex,
    lines, name_constraints_text, point_text, policy_constraints_text, timestamp_text,
};

#[test]
fn every_fact_is_that_of_x509_parser() {
    let Some(certificates) = facts::certificates() else {
        return;
    };
    let mut found = Vec::new();
    for certificate in certificates {
        let mut mine = facts::ours(certificate);
        let theirs = theirs(certificate.as_der());
        if let Some(theirs) = &theirs {
            in_their_order(&mut mine);
            assert!(theirs.len() > 12, "few facts to compare");
        }
        differences::compare(certificate, &mine, theirs.as_ref(), &mut found);
    }
    differences::check(&found, KNOWN);
}

const KNOWN: &[Difference] = &[
    Difference {
        fact: "key_bits",
        certificates: &["ef3d7112", "a05ee43e", "606223d9", "e5c01cb4", "9db930a7"],
        reason: "a modulus has the bits up to its highest one (RFC 8017 section 3.1 takes n as a \
                 number); x509-parser takes off 8 bits for the first octet, whether or not \
                 it is only a sign",
    },
    Difference {
        fact: "key_bits",
        certificates: &["b8692148", "b4914150"],
        reason: "the field of P-521 has 521 bits (RFC 5480 section 2.1.1.1); x509-parser counts the \
                 octets of a coordinate",
    },
    Difference {
        fact: "subject_alt_names",
        certificates: &["8948d65a", "af71a3bc"],
        reason: EMPTY_NAMES,
    },
    Difference {
        fact: "issuer_alt_names",
        certificates: &["e2f04a65", "af71a3bc", "80b1d6ec"],
        reason: EMPTY_NAMES,
    },
];

const EMPTY_NAMES: &str = "GeneralNames has at least one entry (RFC 5280 section 4.2.1.6: SIZE (1..MAX)), \
                           so that a list of none cannot be read";

/// The purposes that x509-parser tells by flags, in the order of its structure.
const FLAGGED: [&str; 7] = [
    "2.5.29.37.0",
    "1.3.6.1.5.5.7.3.1",
    "1.3.6.1.5.5.7.3.2",
    "1.3.6.1.5.5.7.3.3",
    "1.3.6.1.5.5.7.3.4",
    "1.3.6.1.5.5.7.3.8",
    "1.3.6.1.5.5.7.3.9",
];

/// It keeps no order of extended key usages, and none of them twice; the order itself is compared through the
/// octets of the extension.
fn in_their_order(facts: &mut Facts) {
    if let Some(text) = facts.get_mut("extended_key_usage") {
        let mut purposes: Vec<&str> = text.lines().collect();
        let rank = |oid: &&str| FLAGGED.iter().position(|flagged| flagged == oid);
        purposes.sort_by_key(|oid| rank(oid).unwrap_or(FLAGGED.len()));
        let mut once = Vec::new();
        for purpose in purposes {
            if !once.contains(&purpose) {
                once.push(purpose);
            }
        }
        *text = once.join("\n");
    }
}

/// Every fact as x509-parser has it; `None` where it cannot read the certificate.
fn theirs(der: &[u8]) -> Option<Facts> {
    let (_, certificate) = X509Certificate::from_der(der).ok()?;
    let mut facts = Facts::new();
    let mut put = |name, value: String| {
        facts.entry(name).or_insert(value);
    };
    put("version", (certificate.version().0 + 1).to_string());
    put("serial_number", hex(certificate.raw_serial()));
    put(
        "signature_algorithm",
        certificate.signature_algorithm.algorithm.to_id_string(),
    );
    put(
        "tbs_signature_algorithm",
        certificate.signature.algorithm.to_id_string(),
    );
    put("issuer", name(certificate.issuer()));
    put("subject", name(certificate.subject()));
    put("issuer_der", hex(certificate.issuer().as_raw()));
    put("subject_der", hex(certificate.subject().as_raw()));
    let validity = certificate.validity();
    put("not_before", validity.not_before.timestamp().to_string());
    put("not_after", validity.not_after.timestamp().to_string());
    let key = certificate.public_key();
    put("key", hex(key.raw));
    put("key_algorithm", key.algorithm.algorithm.to_id_string());
    let bits = key.parsed().map(|key| key.key_size());
    put("key_bits", bits.map_or("none".into(), |it| it.to_string()));
    let extensions = certificate.extensions().iter().map(|it| {
        format!(
            "{} {} {}",
            it.oid.to_id_string(),
            it.critical,
            hex(it.value)
        )
    });
    put("extensions", lines(extensions));
    for extension in certificate.extensions() {
        let oid = extension.oid.to_id_string();
        if let Some((name, value)) = value(&oid, extension.parsed_extension()) {
            put(name, value);
        }
    }
    Some(facts)
}

fn value(oid: &str, extension: &ParsedExtension<'_>) -> Option<(&'static str, String)> {
    Some(match extension {
        ParsedExtension::ParseError { .. } => (fact_of(oid)?, UNREADABLE.to_owned()),
        ParsedExtension::BasicConstraints(it) => (
            "basic_constraints",
            format!("{} {:?}", it.ca, it.path_len_constraint),
        ),
        ParsedExtension::KeyUsage(it) => ("key_usage", key_usage(*it)),
        ParsedExtension::ExtendedKeyUsage(it) => ("extended_key_usage", purposes(it)),
        ParsedExtension::SubjectAlternativeName(it) => {
            ("subject_alt_names", general_names(&it.general_names))
        }
        ParsedExtension::IssuerAlternativeName(it) => {
            ("issuer_alt_names", general_names(&it.general_names))
        }
        ParsedExtension::SubjectKeyIdentifier(it) => ("subject_key_identifier", hex(it.0)),
        ParsedExtension::AuthorityKeyIdentifier(it) => (
            "authority_key_identifier",
            authority_key_identifier_text(
                it.key_identifier.as_ref().map(|id| id.0),
                it.authority_cert_issuer.as_deref().map(general_names),
                it.authority_cert_serial,
            ),
        ),
        ParsedExtension::AuthorityInfoAccess(it) => {
            ("authority_information_access", lines(it.iter().map(access)))
        }
        ParsedExtension::SubjectInfoAccess(it) => {
            ("subject_information_access", lines(it.iter().map(access)))
        }
        ParsedExtension::CRLDistributionPoints(it) => {
            ("crl_distribution_points", lines(it.iter().map(point)))
        }
        ParsedExtension::CertificatePolicies(it) => (
            "certificate_policies",
            lines(it.iter().map(|policy| {
                let qualifiers = policy.policy_qualifiers.iter().flatten().map(|it| {
                    let oid = notafter_tests::der::oid(&it.policy_qualifier_id.to_id_string());
                    hex(&notafter_tests::der::sequence(&[
                        oid,
                        it.qualifier.to_vec(),
                    ]))
                });
                let qualifiers: String = qualifiers.collect();
                format!("{} {qualifiers}", policy.policy_id.to_id_string())
            })),
        ),
        ParsedExtension::PolicyMappings(it) => (
            "policy_mappings",
            lines(it.mappings.iter().map(|pair| {
                let issuer = pair.issuer_domain_policy.to_id_string();
                format!("{issuer} {}", pair.subject_domain_policy.to_id_string())
            })),
        ),
        ParsedExtension::PolicyConstraints(it) => (
            "policy_constraints",
            policy_constraints_text(it.require_explicit_policy, it.inhibit_policy_mapping),
        ),
        ParsedExtension::InhibitAnyPolicy(it) => ("inhibit_any_policy", it.skip_certs.to_string()),
        ParsedExtension::NameConstraints(it) => (
            "name_constraints",
            name_constraints_text(
                it.permitted_subtrees.as_deref().map(subtrees),
                it.excluded_subtrees.as_deref().map(subtrees),
            ),
        ),
        ParsedExtension::SCT(list) => (
            "signed_certificate_timestamps",
            lines(list.iter().map(|it| {
                timestamp_text(
                    it.version.0,
                    it.id.key_id,
                    it.timestamp,
                    [it.signature.hash_alg_id, it.signature.sign_alg_id],
                    it.signature.data,
                )
            })),
        ),
        _ => return None,
    })
}

/// Which fact an extension is that it could not read.
fn fact_of(oid: &str) -> Option<&'static str> {
    Some(match oid {
        "2.5.29.14" => "subject_key_identifier",
        "2.5.29.15" => "key_usage",
        "2.5.29.17" => "subject_alt_names",
        "2.5.29.18" => "issuer_alt_names",
        "2.5.29.19" => "basic_constraints",
        "2.5.29.30" => "name_constraints",
        "2.5.29.31" => "crl_distribution_points",
        "2.5.29.32" => "certificate_policies",
        "2.5.29.33" => "policy_mappings",
        "2.5.29.35" => "authority_key_identifier",
        "2.5.29.36" => "policy_constraints",
        "2.5.29.37" => "extended_key_usage",
        "2.5.29.54" => "inhibit_any_policy",
        "1.3.6.1.5.5.7.1.1" => "authority_information_access",
        "1.3.6.1.5.5.7.1.11" => "subject_information_access",
        "1.3.6.1.4.1.11129.2.4.2" => "signed_certificate_timestamps",
        _ => return None,
    })
}

fn key_usage(usage: KeyUsage) -> String {
    let named = [
        (usage.digital_signature(), "digitalSignature"),
        (usage.non_repudiation(), "nonRepudiation"),
        (usage.key_encipherment(), "keyEncipherment"),
        (usage.data_encipherment(), "dataEncipherment"),
        (usage.key_agreement(), "keyAgreement"),
        (usage.key_cert_sign(), "keyCertSign"),
        (usage.crl_sign(), "cRLSign"),
        (usage.encipher_only(), "encipherOnly"),
        (usage.decipher_only(), "decipherOnly"),
    ];
    lines(named.into_iter().filter(|it| it.0).map(|it| it.1.into()))
}

fn purposes(usage: &ExtendedKeyUsage<'_>) -> String {
    let flags = [
        usage.any,
        usage.server_auth,
        usage.client_auth,
        usage.code_signing,
        usage.email_protection,
        usage.time_stamping,
        usage.ocsp_signing,
    ];
    let flagged = FLAGGED.into_iter().zip(flags).filter(|(_, is_set)| *is_set);
    let other = usage
        .other
        .iter()
        .map(x509_parser::asn1_rs::Oid::to_id_string);
    lines(flagged.map(|(oid, _)| oid.to_owned()).chain(other))
}

fn general_names(names: &[GeneralName<'_>]) -> String {
    lines(names.iter().map(general_name))
}

fn subtrees(list: &[GeneralSubtree<'_>]) -> String {
    lines(list.iter().map(|subtree| general_name(&subtree.base)))
}

fn access(description: &x509_parser::extensions::AccessDescription<'_>) -> String {
    let location = general_name(&description.access_location);
    format!("{} {location}", description.access_method.to_id_string())
}

fn point(point: &CRLDistributionPoint<'_>) -> String {
    let name = point.distribution_point.as_ref().map(|name| match name {
        DistributionPointName::FullName(names) => general_names(names),
        DistributionPointName::NameRelativeToCRLIssuer(rdn) => {
            let attributes = rdn.iter().map(|it| attribute(0, it));
            format!("relative {}", lines(attributes))
        }
    });
    let bits = 0..REASON_BITS;
    let reasons = point
        .reasons
        .as_ref()
        .map(|it| bits.filter(|bit| it.flags >> bit & 1 == 1).collect());
    let issuer = point.crl_issuer.as_deref().map(general_names);
    point_text(name, reasons, issuer)
}

fn attribute(rdn: usize, attribute: &AttributeTypeAndValue<'_>) -> String {
    let value = attribute.attr_value();
    let oid = attribute.attr_type().to_id_string();
    attribute_text(rdn, &oid, value.tag().0, value.data)
}

fn name(name: &X509Name<'_>) -> String {
    let rdns = name.iter_rdn().enumerate();
    lines(rdns.flat_map(|(index, rdn)| rdn.iter().map(move |it| attribute(index, it))))
}

fn general_name(it: &GeneralName<'_>) -> String {
    match it {
        GeneralName::RFC822Name(text) => format!("email {text:?}"),
        GeneralName::DNSName(text) => format!("dns {text:?}"),
        GeneralName::URI(text) => format!("uri {text:?}"),
        GeneralName::DirectoryName(directory) => format!("directory {}", name(directory)),
        GeneralName::IPAddress(octets) => format!("ip {}", hex(octets)),
        GeneralName::RegisteredID(oid) => format!("registered {}", oid.to_id_string()),
        GeneralName::OtherName(oid, value) => {
            format!("other {} {}", oid.to_id_string(), hex(value))
        }
        GeneralName::X400Address(any) | GeneralName::EDIPartyName(any) => {
            format!("obsolete {}", hex(any.data))
        }
        GeneralName::Invalid(tag, octets) => format!("malformed {} {}", tag.0, hex(octets)),
    }
}
