//! What OpenSSL has to print, from this library's facts.

use notafter_core::certificate::{
    AlgorithmIdentifier, AuthorityInformationAccess, AuthorityKeyIdentifier, BasicConstraints,
    Certificate, CertificatePolicies, ConstraintBase, CrlDistributionPoints, Curve, Decoded,
    ExtendedKeyUsage, ExtensionValue, GeneralName, GeneralNames, InhibitAnyPolicy, IssuerAltNames,
    KeyAlgorithm, KeyUsage, Name, NameConstraints, PolicyConstraints, PolicyMappings, SerialNumber,
    SubjectAltNames, SubjectKeyIdentifier, Subtrees,
};
use notafter_core::der::Oid;

use crate::facts::{Facts, lines};

/// Every fact that OpenSSL prints, in its words.
pub(crate) fn facts(certificate: &Certificate) -> Facts {
    let mut facts = Facts::new();
    let mut put = |name, value: String| {
        facts.insert(name, value);
    };
    put("version", certificate.version().to_string());
    put("serial_number", certificate.serial_number().to_string());
    put(
        "signature_algorithm",
        signature(certificate.signature_algorithm()),
    );
    put(
        "tbs_signature_algorithm",
        signature(certificate.tbs_signature_algorithm()),
    );
    put("issuer", one_line(&certificate.issuer()));
    put("subject", one_line(&certificate.subject()));
    let seconds = |at: notafter_core::time::Timestamp| at.unix_seconds().to_string();
    put("not_before", seconds(certificate.not_before()));
    put("not_after", seconds(certificate.not_after()));
    let key = certificate.subject_public_key_info().facts();
    put("key_algorithm", key_algorithm(key.algorithm));
    if let Some(bits) = key.bits {
        put("key_bits", bits.to_string());
    }
    if let Some(curve) = key.curve {
        put("curve", curve_name(curve));
    }
    if let Some(exponent) = key.rsa_exponent {
        let number = exponent
            .iter()
            .fold(0_u64, |sum, it| sum << 8 | u64::from(*it));
        put("rsa_exponent", number.to_string());
    }
    extensions(certificate, &mut facts);
    facts
}

fn extensions(certificate: &Certificate, facts: &mut Facts) {
    put(
        certificate,
        facts,
        "basic_constraints",
        |it: BasicConstraints| {
            let flag = if it.is_ca { "TRUE" } else { "FALSE" };
            let length = it.path_length.map(|it| format!(", pathlen:{it}"));
            format!("CA:{flag}{}", length.unwrap_or_default())
        },
    );
    put(certificate, facts, "key_usage", |it: KeyUsage| {
        it.names().map(usage).collect::<Vec<_>>().join(", ")
    });
    put(
        certificate,
        facts,
        "extended_key_usage",
        |it: ExtendedKeyUsage<'_>| it.map(purpose).collect::<Vec<_>>().join(", "),
    );
    put(
        certificate,
        facts,
        "subject_alt_names",
        |it: SubjectAltNames<'_>| names(it.names()),
    );
    put(
        certificate,
        facts,
        "issuer_alt_names",
        |it: IssuerAltNames<'_>| names(it.names()),
    );
    put(
        certificate,
        facts,
        "subject_key_identifier",
        |it: SubjectKeyIdentifier<'_>| colons(it.0),
    );
    put(certificate, facts, "authority_key_identifier", authority);
    put(
        certificate,
        facts,
        "authority_information_access",
        |it: AuthorityInformationAccess<'_>| {
            lines(it.descriptions().map(|it| {
                let method = match it.method.to_string().as_str() {
                    "1.3.6.1.5.5.7.48.1" => "OCSP".to_owned(),
                    "1.3.6.1.5.5.7.48.2" => "CA Issuers".to_owned(),
                    other => named(other),
                };
                format!("{method} - {}", general_name(&it.location))
            }))
        },
    );
    put(
        certificate,
        facts,
        "crl_distribution_points",
        |it: CrlDistributionPoints<'_>| lines(it.uris().map(|uri| format!("URI:{uri}"))),
    );
    put(
        certificate,
        facts,
        "certificate_policies",
        |it: CertificatePolicies<'_>| {
            lines(it.map(|policy| format!("Policy: {}", named(&policy.oid.to_string()))))
        },
    );
    put(
        certificate,
        facts,
        "name_constraints",
        |it: NameConstraints<'_>| {
            let group = |title: &str, list: Subtrees<'_>| {
                lines(std::iter::once(format!("{title}:")).chain(list.map(|it| base(&it))))
            };
            let permitted = it.permitted.map(|it| group("Permitted", it));
            let excluded = it.excluded.map(|it| group("Excluded", it));
            lines(permitted.into_iter().chain(excluded))
        },
    );
    put(
        certificate,
        facts,
        "inhibit_any_policy",
        |it: InhibitAnyPolicy| it.0.to_string(),
    );
    put(
        certificate,
        facts,
        "policy_constraints",
        |it: PolicyConstraints| {
            let explicit = it
                .require_explicit_policy
                .map(|it| format!("Require Explicit Policy:{it}"));
            let mapping = it
                .inhibit_policy_mapping
                .map(|it| format!("Inhibit Policy Mapping:{it}"));
            explicit
                .into_iter()
                .chain(mapping)
                .collect::<Vec<_>>()
                .join(", ")
        },
    );
    put(
        certificate,
        facts,
        "policy_mappings",
        |it: PolicyMappings<'_>| {
            let pairs = it.map(|(issuer, subject)| {
                format!(
                    "{}:{}",
                    named(&issuer.to_string()),
                    named(&subject.to_string())
                )
            });
            pairs.collect::<Vec<_>>().join(", ")
        },
    );
}

/// Adds the fact of an extension that can be read, with its criticality.
fn put<'a, T: ExtensionValue<'a>>(
    certificate: &'a Certificate,
    facts: &mut Facts,
    name: &'static str,
    text: impl FnOnce(T) -> String,
) {
    if let Ok(Some(Decoded {
        critical, value, ..
    })) = certificate.extension::<T>()
    {
        let criticality = if critical { "critical\n" } else { "" };
        facts.insert(name, format!("{criticality}{}", text(value)));
    }
}

fn signature(algorithm: AlgorithmIdentifier<'_>) -> String {
    let oid = algorithm.oid.to_string();
    let name = match oid.as_str() {
        "1.2.840.10040.4.3" => "dsaWithSHA1",
        "2.16.840.1.101.3.4.3.2" => "dsa_with_SHA256",
        "1.2.840.113549.1.1.10" => "rsassaPss",
        "1.3.101.112" => "ED25519",
        "1.3.14.3.2.29" => "sha1WithRSA",
        _ => algorithm.signature_name().unwrap_or(&oid),
    };
    name.to_owned()
}

fn key_algorithm(algorithm: KeyAlgorithm) -> String {
    match algorithm {
        KeyAlgorithm::Rsa => "rsaEncryption",
        KeyAlgorithm::RsaPss => "rsassaPss",
        KeyAlgorithm::Ec => "id-ecPublicKey",
        KeyAlgorithm::Dsa => "dsaEncryption",
        KeyAlgorithm::Ed25519 => "ED25519",
        other => return format!("{other:?}"),
    }
    .to_owned()
}

fn curve_name(curve: Curve<'_>) -> String {
    match curve.name() {
        Some("P-256") => "prime256v1".to_owned(),
        Some("P-384") => "secp384r1".to_owned(),
        Some("P-521") => "secp521r1".to_owned(),
        other => format!("{other:?}"),
    }
}

fn usage(name: &'static str) -> &'static str {
    match name {
        "digitalSignature" => "Digital Signature",
        "nonRepudiation" => "Non Repudiation",
        "keyEncipherment" => "Key Encipherment",
        "dataEncipherment" => "Data Encipherment",
        "keyAgreement" => "Key Agreement",
        "keyCertSign" => "Certificate Sign",
        "cRLSign" => "CRL Sign",
        "encipherOnly" => "Encipher Only",
        "decipherOnly" => "Decipher Only",
        other => other,
    }
}

fn purpose(oid: Oid<'_>) -> String {
    named(&oid.to_string())
}

/// OpenSSL's long names of OIDs that occur in extensions.
const LONG_NAMES: &[(&str, &str)] = &[
    ("2.5.29.32.0", "X509v3 Any Policy"),
    ("2.5.29.37.0", "Any Extended Key Usage"),
    ("1.3.6.1.5.5.7.3.1", "TLS Web Server Authentication"),
    ("1.3.6.1.5.5.7.3.2", "TLS Web Client Authentication"),
    ("1.3.6.1.5.5.7.3.3", "Code Signing"),
    ("1.3.6.1.5.5.7.3.4", "E-mail Protection"),
    ("1.3.6.1.5.5.7.3.5", "IPSec End System"),
    ("1.3.6.1.5.5.7.3.6", "IPSec Tunnel"),
    ("1.3.6.1.5.5.7.3.7", "IPSec User"),
    ("1.3.6.1.5.5.7.3.8", "Time Stamping"),
    ("1.3.6.1.5.5.7.3.9", "OCSP Signing"),
    ("1.3.6.1.5.5.7.3.17", "ipsec Internet Key Exchange"),
    ("1.3.6.1.4.1.311.10.3.1", "Microsoft Trust List Signing"),
    ("1.3.6.1.4.1.311.10.3.3", "Microsoft Server Gated Crypto"),
    ("1.3.6.1.4.1.311.10.3.4", "Microsoft Encrypted File System"),
    ("1.3.6.1.4.1.311.20.2.2", "Microsoft Smartcard Login"),
    (
        "1.3.6.1.5.5.7.3.31",
        "Brand Indicator for Message Identification",
    ),
    ("2.16.840.1.113730.1.1", "Netscape Cert Type"),
    ("2.16.840.1.113730.4.1", "Netscape Server Gated Crypto"),
];

fn named(oid: &str) -> String {
    let name = LONG_NAMES.iter().find(|it| it.0 == oid).map(|it| it.1);
    name.unwrap_or(oid).to_owned()
}

fn colons(octets: &[u8]) -> String {
    let octets = octets.iter().map(|octet| format!("{octet:02X}"));
    octets.collect::<Vec<_>>().join(":")
}

fn authority(it: AuthorityKeyIdentifier<'_>) -> String {
    let alone = it.authority_cert_issuer.is_none() && it.authority_cert_serial_number.is_none();
    let prefix = if alone { "" } else { "keyid:" };
    let key = it
        .key_identifier
        .map(|id| format!("{prefix}{}", colons(id)));
    let issuers = it.authority_cert_issuer.into_iter().flatten();
    let issuers = issuers.map(|name| general_name(&name));
    let serial = it.authority_cert_serial_number.map(|contents| {
        // Here without the sign of a negative one.
        let digits = SerialNumber::from_contents(contents).to_string();
        let digits = digits.trim_start_matches('-').to_uppercase();
        let even = if digits.len() % 2 == 1 { "0" } else { "" };
        let magnitude = data_encoding::HEXUPPER.decode(format!("{even}{digits}").as_bytes());
        format!("serial:{}", colons(&magnitude.expect("hex")))
    });
    lines(key.into_iter().chain(issuers).chain(serial))
}

fn names(names: GeneralNames<'_>) -> String {
    let texts = names.map(|name| general_name(&name));
    texts.collect::<Vec<_>>().join(", ")
}

fn base(base: &ConstraintBase<'_>) -> String {
    match base {
        // Here OpenSSL has moved on to its younger form.
        ConstraintBase::Name(GeneralName::Directory(name)) => format!("DirName:{}", one_line(name)),
        ConstraintBase::Name(name) => general_name(name),
        ConstraintBase::Network { address, mask } => {
            let address = ip(*address);
            format!("IP:{address}/{}", ip(*mask))
        }
        _ => panic!("a base of a new kind"),
    }
}

/// IPv6 in upper-case groups, none of them left out.
fn ip(address: std::net::IpAddr) -> String {
    match address {
        std::net::IpAddr::V4(v4) => v4.to_string(),
        std::net::IpAddr::V6(v6) => {
            let groups = v6.segments().map(|group| format!("{group:X}"));
            groups.join(":")
        }
    }
}

fn general_name(name: &GeneralName<'_>) -> String {
    match name {
        GeneralName::Email(text) => format!("email:{text}"),
        GeneralName::Dns(text) => format!("DNS:{text}"),
        GeneralName::Uri(text) => format!("URI:{text}"),
        GeneralName::Directory(name) => format!("DirName:{}", slashes(name)),
        GeneralName::Ip(address) => format!("IP Address:{}", ip(*address)),
        GeneralName::RegisteredId(oid) => format!("Registered ID:{}", named(&oid.to_string())),
        GeneralName::Other { type_id, value } => {
            let text = match value {
                [0x0c, _, text @ ..] => std::str::from_utf8(text).expect("UTF-8"),
                _ => "<unsupported>",
            };
            format!("othername: {type_id}::{text}")
        }
        other => format!("{other:?}"),
    }
}

/// OpenSSL's short names of the attribute types that occur.
const SHORT_NAMES: &[(&str, &str)] = &[
    ("2.5.4.3", "CN"),
    ("2.5.4.4", "SN"),
    ("2.5.4.5", "serialNumber"),
    ("2.5.4.6", "C"),
    ("2.5.4.7", "L"),
    ("2.5.4.8", "ST"),
    ("2.5.4.9", "street"),
    ("2.5.4.10", "O"),
    ("2.5.4.11", "OU"),
    ("2.5.4.12", "title"),
    ("2.5.4.13", "description"),
    ("2.5.4.15", "businessCategory"),
    ("2.5.4.17", "postalCode"),
    ("2.5.4.20", "telephoneNumber"),
    ("2.5.4.42", "GN"),
    ("2.5.4.45", "x500UniqueIdentifier"),
    ("2.5.4.46", "dnQualifier"),
    ("2.5.4.97", "organizationIdentifier"),
    ("0.9.2342.19200300.100.1.1", "UID"),
    ("0.9.2342.19200300.100.1.3", "mail"),
    ("0.9.2342.19200300.100.1.25", "DC"),
    ("1.2.840.113549.1.9.1", "emailAddress"),
    ("1.2.840.113549.1.9.2", "unstructuredName"),
    ("1.2.840.113549.1.9.8", "unstructuredAddress"),
    ("1.3.6.1.4.1.311.60.2.1.1", "jurisdictionL"),
    ("1.3.6.1.4.1.311.60.2.1.2", "jurisdictionST"),
    ("1.3.6.1.4.1.311.60.2.1.3", "jurisdictionC"),
];

fn short_name(oid: &str) -> &str {
    let name = SHORT_NAMES.iter().find(|it| it.0 == oid).map(|it| it.1);
    name.unwrap_or(oid)
}

/// A name in OpenSSL's oldest form, which extensions still show: octets as they are, in hex where they are not
/// printable ASCII.
fn slashes(name: &Name<'_>) -> String {
    let mut text = String::new();
    let mut last = None;
    for attribute in name.attributes() {
        text.push(if last == Some(attribute.rdn) {
            '+'
        } else {
            '/'
        });
        last = Some(attribute.rdn);
        text += short_name(&attribute.oid.to_string());
        text.push('=');
        for octet in attribute.value.contents() {
            match octet {
                b'/' | b'+' => text += &format!("\\{}", char::from(*octet)),
                b' '..=b'~' => text.push(char::from(*octet)),
                _ => text += &format!("\\x{octet:02X}"),
            }
        }
    }
    text
}

/// A name in OpenSSL's `oneline` form: RFC 2253's escapes, but quotes instead of backslashes, and
/// every octet of UTF-8 beyond ASCII in hex.
fn one_line(name: &Name<'_>) -> String {
    let mut text = String::new();
    let mut last = None;
    for attribute in name.attributes() {
        text += match last {
            None => "",
            Some(rdn) if rdn == attribute.rdn => " + ",
            Some(_) => ", ",
        };
        last = Some(attribute.rdn);
        let oid = attribute.oid.to_string();
        text += short_name(&oid);
        text += " = ";
        if let Some(value) = attribute.value.to_text() {
            text += &quoted(&value);
        } else {
            let hex = crate::facts::hex(attribute.value.as_der());
            text += &format!("#{}", hex.to_uppercase());
        }
    }
    text
}

fn quoted(value: &str) -> String {
    let mut text = String::new();
    let mut quotes = value.starts_with([' ', '#']) || value.ends_with(' ');
    for octet in value.bytes() {
        match octet {
            b'"' | b'\\' => text = format!("{text}\\{}", char::from(octet)),
            0..0x20 | 0x7f.. => text += &format!("\\{octet:02X}"),
            _ => {
                quotes |= b",+<>;".contains(&octet);
                text.push(char::from(octet));
            }
        }
    }
    if quotes { format!("\"{text}\"") } else { text }
}
