//! What OpenSSL prints, taken apart.

use notafter_tests::pki::instant;

use crate::facts::{Facts, lines};

/// The facts of every certificate: from the two names that `-print_certs` shows, and the
/// text that `-text` adds.
pub(crate) fn read(names: &str, text: &str) -> Vec<Facts> {
    let field = |name| {
        names
            .lines()
            .filter_map(move |line| line.strip_prefix(name))
    };
    let names = field("subject=").zip(field("issuer="));
    let blocks = text.split("Certificate:\n    Data:\n").skip(1);
    let certificates = names.zip(blocks);
    certificates
        .map(|((subject, issuer), block)| {
            let mut facts = certificate(block);
            facts.insert("subject", subject.to_owned());
            facts.insert("issuer", issuer.to_owned());
            facts
        })
        .collect()
}

/// Indentation of a field's name, of an extension's name, of an extension's lines.
const FIELD: usize = 8;
const EXTENSION: usize = 12;
const VALUE: usize = 16;

fn indentation(line: &str) -> usize {
    line.len() - line.trim_start_matches(' ').len()
}

fn certificate(block: &str) -> Facts {
    let mut facts = Facts::new();
    let mut extensions = Vec::new();
    let mut in_extensions = false;
    let mut wait_for_serial = false;
    for line in block.lines() {
        let content = line.trim();
        match indentation(line) {
            // The outer algorithm stands where the fields' group does.
            4 => {
                in_extensions = false;
                if let Some(name) = content.strip_prefix("Signature Algorithm: ") {
                    facts.insert("signature_algorithm", name.to_owned());
                }
            }
            FIELD if !in_extensions => field(
                content,
                &mut facts,
                &mut wait_for_serial,
                &mut in_extensions,
            ),
            EXTENSION if in_extensions => {
                extensions.push((content.to_owned(), Vec::new()));
            }
            _ if in_extensions => {
                if let Some((_, value)) = extensions.last_mut() {
                    value.push(line.get(VALUE..).unwrap_or(content).to_owned());
                }
            }
            _ if wait_for_serial => {
                wait_for_serial = false;
                let negative = content.contains("(Negative)");
                let digits = content.replace("(Negative)", "").replace(':', "");
                facts.insert("serial_number", serial(&digits, negative));
            }
            EXTENSION => {
                for (prefix, name) in [
                    ("Not Before: ", "not_before"),
                    ("Not After : ", "not_after"),
                ] {
                    if let Some(text) = content.strip_prefix(prefix) {
                        facts.insert(name, time(text));
                    }
                }
                if let Some(name) = content.strip_prefix("Public Key Algorithm: ") {
                    facts.insert("key_algorithm", name.to_owned());
                }
            }
            VALUE => key(content, &mut facts),
            _ => {}
        }
    }
    for (header, value) in &extensions {
        extension(header, value, &mut facts);
    }
    facts
}

fn field(content: &str, facts: &mut Facts, wait_for_serial: &mut bool, in_extensions: &mut bool) {
    if content == "X509v3 extensions:" {
        *in_extensions = true;
    } else if let Some(version) = content.strip_prefix("Version: ") {
        let number = version.split(' ').next().unwrap_or_default();
        facts.insert("version", number.to_owned());
    } else if let Some(name) = content.strip_prefix("Signature Algorithm: ") {
        facts.insert("tbs_signature_algorithm", name.to_owned());
    } else if let Some(number) = content.strip_prefix("Serial Number:") {
        // Small ones stand on the line: `1234 (0x4d2)`, `-1 (-0x1)`.
        match number.split_once("0x") {
            Some((decimal, hex)) => {
                let digits = hex.trim_end_matches(')');
                facts.insert("serial_number", serial(digits, decimal.contains('-')));
            }
            None => *wait_for_serial = true,
        }
    }
}

/// Lower-case digits without leading zeros, and the sign.
fn serial(digits: &str, is_negative: bool) -> String {
    let significant = digits.trim().trim_start_matches('0');
    let sign = if is_negative { "-" } else { "" };
    let digits = if significant.is_empty() {
        "0"
    } else {
        significant
    };
    format!("{sign}{digits}")
}

const MONTHS: [&str; 12] = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
];

/// `Aug 22 07:09:52 2018 GMT` as seconds.
fn time(text: &str) -> String {
    let parts: Vec<&str> = text.split_whitespace().collect();
    let [month, day, clock, year, "GMT"] = parts[..] else {
        return text.to_owned();
    };
    let month = 1 + MONTHS.iter().position(|it| *it == month).expect("a month");
    let rfc3339 = format!("{year}-{month:02}-{day:0>2}T{clock}Z");
    instant(&rfc3339).unix_seconds().to_string()
}

fn key(content: &str, facts: &mut Facts) {
    if let Some((_, bits)) = content.split_once("Public-Key: (") {
        let bits = bits.trim_end_matches(" bit)");
        facts.insert("key_bits", bits.to_owned());
    } else if let Some(curve) = content.strip_prefix("ASN1 OID: ") {
        facts.insert("curve", curve.to_owned());
    } else if let Some(exponent) = content.strip_prefix("Exponent: ") {
        let decimal = exponent.split(' ').next().unwrap_or_default();
        facts.insert("rsa_exponent", decimal.to_owned());
    }
}

fn extension(header: &str, value: &[String], facts: &mut Facts) {
    let (name, criticality) = header.rsplit_once(':').unwrap_or((header, ""));
    let fact = match name {
        "X509v3 Basic Constraints" => "basic_constraints",
        "X509v3 Key Usage" => "key_usage",
        "X509v3 Extended Key Usage" => "extended_key_usage",
        "X509v3 Subject Alternative Name" => "subject_alt_names",
        "X509v3 Issuer Alternative Name" => "issuer_alt_names",
        "X509v3 Subject Key Identifier" => "subject_key_identifier",
        "X509v3 Authority Key Identifier" => "authority_key_identifier",
        "Authority Information Access" => "authority_information_access",
        "X509v3 CRL Distribution Points" => "crl_distribution_points",
        "X509v3 Certificate Policies" => "certificate_policies",
        "X509v3 Name Constraints" => "name_constraints",
        "X509v3 Inhibit Any Policy" => "inhibit_any_policy",
        "X509v3 Policy Constraints" => "policy_constraints",
        "X509v3 Policy Mappings" => "policy_mappings",
        _ => return,
    };
    let kept = value.iter().filter(|line| match fact {
        "crl_distribution_points" => line.trim_start().starts_with("URI:"),
        "certificate_policies" => line.starts_with("Policy: "),
        _ => !line.is_empty(),
    });
    // The issuer of a CRL follows in the same line.
    let kept = kept.map(|line| line.trim_end_matches("CRL Issuer:"));
    let mut text = lines(kept.map(|line| line.trim().to_owned()));
    if criticality.trim() == "critical" {
        text.insert_str(0, "critical\n");
    }
    facts.entry(fact).or_insert(text);
}
