//! Why this library and OpenSSL's command line disagree.

use aws_lc_rs::signature::{ECDSA_P256_SHA256_ASN1, ParsedPublicKey};
use notafter_core::certificate::{
    Certificate, Curve, DistributionPointName, ExtendedKeyUsage, GeneralName, KeyAlgorithm,
    KeyUsage, KnownExtension, oids,
};
use notafter_core::facts::FactValue;

use notafter_forge::differential::ours::{Place, Refusal};
use notafter_forge::differential::triage::{Objection, OurRule, Rule, TheirRule};

/// Extensions that OpenSSL reads in any certificate.
const READ: &[&str] = &[
    "2.5.29.15",
    "2.5.29.17",
    "2.5.29.19",
    "2.5.29.30",
    "2.5.29.37",
];

/// Where only we refuse: what OpenSSL does not look for, strict as it is asked to be.
pub(crate) const OURS: &[OurRule] = &[
    Rule {
        name: "constraints-not-in-a-ca",
        standard: "RFC 5280 4.2.1.10",
        reason: "OpenSSL lets a certificate that is no CA have name constraints, and does not look into them",
        explains: |it| {
            let codes = ["name-constraints-not-in-ca", "name-constraint-malformed"];
            let is_about_form =
                is_about_form(it.anomaly(), "extension-") && it.oid() == "2.5.29.30";
            let is_uncritical = it.anomaly() == "extension-criticality" && it.oid() == "2.5.29.30";
            it.place == Place::Leaf && (codes.contains(&it.code) || is_about_form || is_uncritical)
        },
    },
    Rule {
        name: "constraints-malformed",
        standard: "RFC 5280 4.2.1.10",
        reason: "OpenSSL reads a constraint when there is a name of its type below, and lets it be empty or have a leading dot \
                 or a mask with gaps",
        explains: |it| {
            let codes = ["name-constraint-malformed", "name-constraint-unsupported"];
            codes.contains(&it.code)
                || is_about_form(it.anomaly(), "extension-") && it.oid() == "2.5.29.30"
        },
    },
    Rule {
        name: "wildcard-overlaps-excluded",
        standard: "RFC 5280 4.2.1.10, 6.1.3 (c)",
        reason: "A wildcard stands for names in an excluded subtree too; OpenSSL compares its text",
        explains: |it| it.code == "name-excluded" && fact(it, "value").starts_with("*."),
    },
    Rule {
        name: "criticality",
        standard: "RFC 5280 4.2.1",
        reason: "OpenSSL looks at the criticality of few extensions",
        explains: |it| it.anomaly() == "extension-criticality",
    },
    Rule {
        name: "unknown-to-us-when-critical",
        standard: "RFC 5280 4.2",
        reason: "OpenSSL takes CRL distribution points and Netscape's certificate type for acted upon",
        explains: |it| {
            let oids = ["2.5.29.31", "2.16.840.1.113730.1.1"];
            it.code == "unhandled-critical-extension" && oids.contains(&it.oid())
        },
    },
    Rule {
        name: "common-name-as-host",
        standard: "RFC 9525 6.4",
        reason: "OpenSSL looks for the host in the common name where there are no DNS names",
        explains: |it| {
            let has_no_dns_names = |it: &Certificate| {
                !it.subject_alt_names()
                    .any(|it| matches!(it, GeneralName::Dns(_)))
            };
            it.code == "name-mismatch" && leaf(it).is_some_and(has_no_dns_names)
        },
    },
    Rule {
        name: "part-wildcards",
        standard: "RFC 9525 6.3",
        reason: "OpenSSL takes a wildcard within a label",
        explains: |it| it.code == "name-mismatch" && it.detail.contains("wildcard"),
    },
    Rule {
        name: "server-gated-crypto",
        standard: "RFC 5280 4.2.1.12",
        reason: "OpenSSL takes the purposes of old server-gated cryptography for serverAuth",
        explains: |it| {
            let gated = ["1.3.6.1.4.1.311.10.3.3", "2.16.840.1.113730.4.1"];
            let usage =
                leaf(it).and_then(|it| it.extension::<ExtendedKeyUsage<'_>>().ok().flatten());
            let is_gated =
                |it: &notafter_core::der::Oid<'_>| gated.contains(&it.to_string().as_str());
            it.code == "purpose-not-allowed"
                && usage.is_some_and(|mut it| it.value.any(|it| is_gated(&it)))
        },
    },
    Rule {
        name: "key-identifiers",
        standard: "RFC 5280 4.2.1.1, 4.2.1.2",
        reason: "OpenSSL wants key identifiers in fewer places: not in an anchor that is not self-issued",
        explains: |it| {
            it.code == "authority-key-id-missing" || it.anomaly() == "missing-subject-key-id"
        },
    },
    Rule {
        name: "extensions-twice",
        standard: "RFC 5280 4.2",
        reason: "OpenSSL refuses a second extension of the kinds that it reads, and passes over others",
        explains: |it| it.anomaly() == "duplicate-extension" && !READ.contains(&it.oid()),
    },
    Rule {
        name: "extension-not-read",
        standard: "RFC 5280 4.2; X.690",
        reason: "OpenSSL does not open extensions that it makes no use of",
        explains: |it| is_about_form(it.anomaly(), "extension-") && !READ.contains(&it.oid()),
    },
    Rule {
        name: "basic-encoding-rules",
        standard: "X.690 10, 11",
        reason: "OpenSSL reads BER, and passes over what stands behind a value",
        explains: |it| {
            let is_form =
                is_about_form(it.anomaly(), "extension-") || it.anomaly() == "serial-not-minimal";
            is_form || it.code == "unreadable"
        },
    },
    Rule {
        name: "huge-path-length",
        standard: "RFC 5280 4.2.1.9",
        reason: "We read path lengths up to 2^32 - 1, and a CA with a longer one is none",
        explains: |it| {
            let follows = it.code == "not-a-ca" || it.anomaly() == "key-cert-sign-without-ca";
            follows
                && certificate(it).is_some_and(|it| {
                    let constraints = it.known_extension(KnownExtension::BasicConstraints);
                    constraints.is_some_and(|it| it.value.len() > 9)
                })
        },
    },
    Rule {
        name: "names-not-read",
        standard: "RFC 5280 4.2.1.6",
        reason: "OpenSSL does not look at subject alternative names that nobody asks for",
        explains: |it| {
            let anomalies = ["san-empty", "san-entry-malformed", "ip-in-dns-name"];
            anomalies.contains(&it.anomaly())
        },
    },
    Rule {
        name: "host-name-rules",
        standard: "RFC 5280 4.2.1.6 (RFC 1034 3.5)",
        reason: "OpenSSL lets host names have an underscore",
        explains: |it| it.code == "dns-name-not-allowed",
    },
    Rule {
        name: "serial-number",
        standard: "RFC 5280 4.1.2.2",
        reason: "OpenSSL takes any number for a serial number",
        explains: |it| it.anomaly().starts_with("serial-"),
    },
    Rule {
        name: "version",
        standard: "RFC 5280 4.1.2.1",
        reason: "OpenSSL takes versions after 3 for 3",
        explains: |it| it.anomaly() == "invalid-version",
    },
    Rule {
        name: "key-usage",
        standard: "RFC 5280 4.2.1.3, 4.2.1.9",
        reason: "OpenSSL does not compare a leaf's key usage with its basic constraints",
        explains: |it| {
            let anomalies = ["ca-without-key-cert-sign", "key-cert-sign-without-ca"];
            it.place == Place::Leaf && anomalies.contains(&it.anomaly())
        },
    },
    Rule {
        name: "usages-beyond-the-key",
        standard: "RFC 8813 3, RFC 3279 2.3.1",
        reason: "A key usage counts with us where that kind of key can do it: only RSA encrypts keys. OpenSSL does not \
                 weigh it by the key",
        explains: |it| {
            let encrypts = |it: &Certificate| {
                let usage = it.key_usage();
                usage.is_some_and(|it| it.contains(KeyUsage::KEY_ENCIPHERMENT))
            };
            let is_rsa = |it: &Certificate| {
                it.subject_public_key_info().key_algorithm() == KeyAlgorithm::Rsa
            };
            let is_of_leaf = it.code == "key-usage-mismatch" && it.place == Place::Leaf;
            is_of_leaf && leaf(it).is_some_and(|it| encrypts(it) && !is_rsa(it))
        },
    },
    Rule {
        name: "distinguished-names",
        standard: "RFC 5280 4.1.2.4, 4.1.2.6",
        reason: "OpenSSL lets names have broken strings",
        explains: |it| it.anomaly() == "malformed-name",
    },
    Rule {
        name: "parameters-of-ecdsa",
        standard: "RFC 5758 3.2",
        reason: "ECDSA's algorithm identifiers have no parameters; OpenSSL does not mind NULL",
        explains: |it| {
            let signature = certificate(it).map(Certificate::signature_algorithm);
            let has_parameters = signature.is_some_and(|it| {
                it.signature_name()
                    .is_some_and(|it| it.starts_with("ecdsa"))
                    && it.parameters.is_some()
            });
            it.code == "unsupported-algorithm" && has_parameters
        },
    },
    Rule {
        name: "exponent",
        standard: "FIPS 186-5 5.1",
        reason: "OpenSSL does not look at the exponent of a leaf's RSA key",
        explains: |it| it.place == Place::Leaf && it.anomaly() == "rsa-exponent-even-or-small",
    },
    Rule {
        name: "precertificate",
        standard: "RFC 6962 3.1",
        reason: "OpenSSL passes over the poison extension where it is not critical",
        explains: |it| it.code == "precertificate",
    },
];

fn is_about_form(anomaly: &str, prefix: &str) -> bool {
    let kind = anomaly.strip_prefix(prefix).unwrap_or_default();
    ["malformed", "trailing-data", "not-minimal"].contains(&kind)
}

fn fact<'a>(refusal: &Refusal<'a>, name: &str) -> &'a str {
    match refusal.finding.and_then(|it| it.fact(name)) {
        Some(FactValue::Text(text)) => text,
        _ => "",
    }
}

fn certificate<'a>(refusal: &Refusal<'a>) -> Option<&'a Certificate> {
    let index = refusal.finding?.certificate_index?;
    refusal.opinion.report.as_ref().ok()?.path.get(index)
}

fn leaf<'a>(refusal: &Refusal<'a>) -> Option<&'a Certificate> {
    refusal.opinion.report.as_ref().ok()?.path.first()
}

/// Where only OpenSSL refuses.
pub(crate) const THEIRS: &[TheirRule] = &[
    Rule {
        name: "purposes-of-cas",
        standard: "RFC 5280 4.2.1.12",
        reason: "OpenSSL wants serverAuth in the extended key usage of CAs too; RFC 5280 speaks of the leaf alone",
        explains: |it| {
            let is_foreign = |it: &Certificate| {
                let usage = it.extension::<ExtendedKeyUsage<'_>>().ok().flatten();
                usage.is_some_and(|mut it| !it.value.any(|it| it == oids::SERVER_AUTH))
            };
            it.said == "26 unsuitable certificate purpose" && issuers(it).any(is_foreign)
        },
    },
    Rule {
        name: "netscape-type",
        standard: "none (Netscape's, withdrawn)",
        reason: "OpenSSL acts upon Netscape's certificate type",
        explains: |it| {
            let has_type = |it: &Certificate| {
                it.known_extension(KnownExtension::NetscapeCertType)
                    .is_some()
            };
            it.said == "26 unsuitable certificate purpose" && it.report.path.iter().any(has_type)
        },
    },
    Rule {
        name: "ca-as-leaf",
        standard: "RFC 5280 6.1, 4.2.1.3",
        reason: "RFC 5280 lets a CA's certificate end a path, and then its key usage is that of a CA; we warn",
        explains: |it| {
            let is_warned = it
                .report
                .findings
                .iter()
                .any(|it| it.code.as_str() == "key-usage-mismatch");
            it.said == "26 unsuitable certificate purpose" && is_warned
        },
    },
    Rule {
        name: "critical-extensions",
        standard: "RFC 5280 4.2",
        reason: "OpenSSL does not know some critical extensions in which there is nothing for a validator to act upon",
        explains: |it| {
            // Directory attributes, subject key id, issuer's names, authority key id, access to authority and subject.
            let foreign = [
                "2.5.29.9",
                "2.5.29.14",
                "2.5.29.18",
                "2.5.29.35",
                "1.3.6.1.5.5.7.1.1",
                "1.3.6.1.5.5.7.1.11",
            ];
            let is_foreign = |it: &Certificate| {
                it.extensions()
                    .any(|it| it.critical && foreign.contains(&it.oid.to_string().as_str()))
            };
            it.said == "34 unhandled critical extension" && it.report.path.iter().any(is_foreign)
        },
    },
    Rule {
        name: "path-length-without-ca",
        standard: "RFC 5280 4.2.1.9",
        reason: "A path length without CA is forbidden to write and means nothing to a validator; we warn",
        explains: |it| {
            let errors = [
                "80 Path length invalid for non-CA cert",
                "81 Path length given without key usage keyCertSign",
            ];
            errors.contains(&it.said) && has_anomaly(it, "path-length-without-ca")
        },
    },
    Rule {
        name: "common-name-is-constrained",
        standard: "RFC 5280 4.2.1.10",
        reason: "OpenSSL applies constraints on DNS names to a common name where there are no DNS names",
        explains: |it| {
            let leaf = &it.report.path[0];
            let has_dns_names = leaf
                .subject_alt_names()
                .any(|it| matches!(it, GeneralName::Dns(_)));
            it.said == "47 permitted subtree violation"
                && !has_dns_names
                && leaf.subject().common_name().is_some()
        },
    },
    Rule {
        name: "policy-qualifiers",
        standard: "RFC 5280 4.2.1.4, 6.1.3 (d)",
        reason: "OpenSSL opens policy qualifiers, on which no verdict depends",
        explains: |it| {
            let has_policies = |it: &Certificate| {
                it.known_extension(KnownExtension::CertificatePolicies)
                    .is_some()
            };
            it.said == "42 invalid or inconsistent certificate policy extension"
                && it.report.path.iter().any(has_policies)
        },
    },
    Rule {
        name: "key-of-the-leaf",
        standard: "RFC 5480 2.1.1, 2.2",
        reason: "OpenSSL opens the leaf's key, whose point is not on its curve or whose curve it does not know; we \
                 leave that to whoever uses the key",
        explains: |it| {
            let errors = [
                "1 unspecified certificate verification error",
                "cannot load: error leaf.pem: verification failed",
            ];
            let key = it.report.path[0].subject_public_key_info();
            let is_p256 = key.facts().curve == Some(Curve::Named(oids::SECP256R1));
            let is_point =
                ParsedPublicKey::new(&ECDSA_P256_SHA256_ASN1, key.public_key.octets).is_ok();
            errors.contains(&it.said) && !(is_p256 && is_point)
        },
    },
    Rule {
        name: "self-issued-leaf",
        standard: "RFC 5280 3.2, 6.1",
        reason: "OpenSSL takes a leaf that has its issuer's name for self-signed where no key identifier says otherwise",
        explains: |it| {
            let leaf = &it.report.path[0];
            let has_id = leaf.subject_key_identifier().is_some();
            it.said == "18 self-signed certificate" && leaf.is_self_issued() && !has_id
        },
    },
    Rule {
        name: "names-of-crl-points",
        standard: "RFC 5280 4.2.1.13",
        reason: "OpenSSL reads the names in CRL distribution points, on which no verdict depends where there are no CRLs",
        explains: |it| {
            let is_broken = |it: &Certificate| {
                let points = it.crl_distribution_points().into_iter().flatten();
                points.into_iter().any(|point| match point.name {
                    Some(DistributionPointName::Full(mut names)) => {
                        names.any(|it| matches!(it, GeneralName::Malformed { .. }))
                    }
                    _ => false,
                })
            };
            it.said == "20 unable to get local issuer certificate"
                && it.report.path.iter().any(is_broken)
        },
    },
    Rule {
        name: "any-purpose",
        standard: "RFC 5280 4.2.1.12",
        reason: "OpenSSL does not take anyExtendedKeyUsage for serverAuth",
        explains: |it| {
            let usage = it.report.path[0]
                .extension::<ExtendedKeyUsage<'_>>()
                .ok()
                .flatten();
            let is_any =
                usage.is_some_and(|mut it| it.value.any(|it| it == oids::ANY_EXTENDED_KEY_USAGE));
            it.said == "26 unsuitable certificate purpose" && is_any
        },
    },
    Rule {
        name: "key-identifiers-decide",
        standard: "RFC 4158 3.5.12",
        reason: "OpenSSL takes no issuer but one with the key identifier that is asked for; identifiers are hints, and the \
                 signature is right",
        explains: |it| {
            let errors = [
                "20 unable to get local issuer certificate",
                "30 authority and subject key identifier mismatch",
            ];
            let is_other =
                |it: &notafter_core::chain::Finding| it.code.as_str() == "key-id-mismatch";
            errors.contains(&it.said)
                && (it.report.findings.iter().any(is_other) || names_an_issuer(it))
        },
    },
    Rule {
        name: "no-second-path",
        standard: "RFC 4158 2",
        reason: "OpenSSL stays with the first path that it can build; our path alone it takes",
        explains: |it| it.said == "nothing against our path alone",
    },
    Rule {
        name: "last-second",
        standard: "RFC 5280 4.1.2.5",
        reason: "OpenSSL takes a certificate for expired in its last second, which belongs to it",
        explains: |it| {
            let is_last = |one: &Certificate| one.validity().not_after == it.case.at;
            it.said == "10 certificate has expired" && it.report.path.iter().any(is_last)
        },
    },
    Rule {
        name: "times-of-other-forms",
        standard: "RFC 5280 4.1.2.5",
        reason: "OpenSSL does not read times of forms that RFC 5280 does not have; we read what they mean, and warn",
        explains: |it| {
            let errors = [
                "13 format error in certificate's notBefore field",
                "14 format error in certificate's notAfter field",
            ];
            errors.contains(&it.said) && has_anomaly(it, "time-form")
        },
    },
    Rule {
        name: "ca-without-key-usage",
        standard: "RFC 5280 4.2.1.3, 6.1.4 (n)",
        reason: "A CA has to have a key usage, says 4.2.1.3 to CAs; validation only looks at the one that is there (6.1.4 (n))",
        explains: |it| {
            let errors = [
                "92 CA cert does not include key usage extension",
                "81 Path length given without key usage keyCertSign",
            ];
            let has_none = |it: &Certificate| it.key_usage().is_none();
            errors.contains(&it.said) && it.report.path.iter().any(has_none)
        },
    },
    Rule {
        name: "basic-constraints-not-critical",
        standard: "RFC 5280 4.2.1.9, 6.1.4 (k)",
        reason: "Those of a CA have to be critical, says 4.2.1.9 to CAs; validation acts upon them in any case, and we warn",
        explains: |it| {
            it.said == "89 Basic Constraints of CA cert not marked critical"
                && has_anomaly(it, "extension-criticality")
        },
    },
    Rule {
        name: "final-dot",
        standard: "RFC 9525 6.3",
        reason: "A host asked for with a final dot is the same host; OpenSSL compares the dot",
        explains: |it| {
            let name = it.case.name.as_deref().unwrap_or_default();
            it.said == "62 hostname mismatch" && name.ends_with('.')
        },
    },
];

fn issuers<'a>(objection: &Objection<'a>) -> impl Iterator<Item = &'a Certificate> {
    objection.report.path.iter().skip(1)
}

fn has_anomaly(objection: &Objection<'_>, code: &str) -> bool {
    let mut path = objection.report.path.iter();
    path.any(|it| it.anomalies().iter().any(|it| it.code.as_str() == code))
}

/// Whether a certificate asks for its issuer by name and serial number.
fn names_an_issuer(objection: &Objection<'_>) -> bool {
    let mut path = objection.report.path.iter();
    path.any(|it| {
        let asked = it.authority_key_identifier();
        asked.is_some_and(|it| it.authority_cert_serial_number.is_some())
    })
}
