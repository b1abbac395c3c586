//! Why this library and rustls-webpki disagree.

use notafter_core::certificate::{
    Certificate, ConstraintBase, ExtendedKeyUsage, GeneralName, oids,
};
use notafter_core::der::Oid;

use super::ours::Place;
use super::triage::{Objection, OurRule, Rule, TheirRule};

/// Extensions that webpki reads: basic constraints, name constraints, extended key usage, subject alternative names. Key usage
/// and CRL distribution points are known to it, but read for CRLs alone.
const READ: &[&str] = &["2.5.29.17", "2.5.29.19", "2.5.29.30", "2.5.29.37"];

/// Extensions of which webpki refuses a second one.
const ONCE: &[&str] = &[
    "2.5.29.15",
    "2.5.29.17",
    "2.5.29.19",
    "2.5.29.30",
    "2.5.29.31",
    "2.5.29.37",
];

/// Where only we refuse: what webpki does not look for.
pub(super) const OURS: &[OurRule] = &[
    Rule {
        name: "anchor-time",
        standard: "RFC 5280 6.1.1 (d), RFC 5937 3.1",
        reason: "Of an anchor, webpki keeps name, key and name constraints, as RFC 5280 allows; we look at its dates",
        explains: |it| it.place == Place::Anchor && ["expired", "not-yet-valid"].contains(&it.code),
    },
    Rule {
        name: "anchor-authority",
        standard: "RFC 5937 3.2; RFC 5280 4.2.1.3, 4.2.1.9, 4.2.1.12",
        reason: "The same of its basic constraints, path length, key usage and extended key usage",
        explains: |it| {
            let codes = [
                "not-a-ca",
                "path-length-exceeded",
                "key-usage-mismatch",
                "purpose-not-allowed",
                "extended-key-usage-rule",
            ];
            it.place == Place::Anchor && codes.contains(&it.code)
        },
    },
    Rule {
        name: "anchor-form",
        standard: "RFC 5280 4.1, 4.2; BR 7.1.2.1",
        reason: "The same of its form: serial number, names, key, extensions that are not known, badly written or \
                 against the profile",
        explains: |it| {
            let codes = [
                "anomaly",
                "authority-key-id-rule",
                "authority-key-id-missing",
                "unknown-critical-extension",
                "unhandled-critical-extension",
                "precertificate",
                "weak-key",
                "name-constraints-not-in-ca",
                "name-constraint-malformed",
                "unreadable",
            ];
            it.place == Place::Anchor && codes.contains(&it.code)
        },
    },
    Rule {
        name: "server-auth-not-named",
        standard: "BR 7.1.2.7.6",
        reason: "webpki takes a leaf without extended key usage for one of any purpose, as RFC 5280 4.2.1.12 does",
        explains: |it| it.code == "extended-key-usage-missing",
    },
    Rule {
        name: "extended-key-usage-rule",
        standard: "BR 7.1.2.7.6, 7.1.2.7.10",
        reason: "webpki does not mind a critical one, nor anyExtendedKeyUsage beside serverAuth",
        explains: |it| it.code == "extended-key-usage-rule",
    },
    Rule {
        name: "key-usage",
        standard: "RFC 5280 4.2.1.3, 6.1.4 (n)",
        reason: "webpki does not read key usage",
        explains: |it| {
            let anomalies = [
                "ca-without-key-cert-sign",
                "key-cert-sign-without-ca",
                "key-usage-empty",
            ];
            it.code == "key-usage-mismatch"
                || anomalies.contains(&it.anomaly())
                || is_about_form(it.anomaly()) && it.oid() == "2.5.29.15"
        },
    },
    Rule {
        name: "common-name",
        standard: "BR 7.1.4.3",
        reason: "webpki does not look at the common name",
        explains: |it| it.code == "common-name-not-in-san",
    },
    Rule {
        name: "critical-names",
        standard: "BR 7.1.2.7.12; RFC 5280 4.2.1.6",
        reason: "webpki does not mind whether subject alternative names are critical",
        explains: |it| {
            it.code == "san-critical-with-subject"
                || it.anomaly() == "subject-alt-name-not-critical"
        },
    },
    Rule {
        name: "constraints-not-in-a-ca",
        standard: "RFC 5280 4.2.1.10",
        reason: "webpki does not look at name constraints of a leaf: they bind nobody below it",
        explains: |it| {
            let codes = ["name-constraints-not-in-ca", "name-constraint-malformed"];
            let is_unread = is_about_form(it.anomaly()) && it.oid() == "2.5.29.30";
            it.place == Place::Leaf && (codes.contains(&it.code) || is_unread)
        },
    },
    Rule {
        name: "constraints-malformed",
        standard: "RFC 5280 4.2.1.10",
        reason: "webpki reads a constraint when there is a name of its type below, and no further than it has to; an \
                 empty extension is none to it; a leading dot it takes for \"below\", which RFC 5280 does not have",
        explains: |it| {
            let codes = ["name-constraint-malformed", "name-constraint-unsupported"];
            codes.contains(&it.code) || is_about_form(it.anomaly()) && it.oid() == "2.5.29.30"
        },
    },
    Rule {
        name: "key-identifiers",
        standard: "RFC 5280 4.2.1.1, 4.2.1.2",
        reason: "webpki does not read key identifiers; a certificate without them is nothing to it",
        explains: |it| {
            it.code == "authority-key-id-missing" || it.anomaly() == "missing-subject-key-id"
        },
    },
    Rule {
        name: "criticality",
        standard: "RFC 5280 4.2.1",
        reason: "webpki does not mind an extension that is critical and may not be, nor the reverse",
        explains: |it| it.anomaly() == "extension-criticality",
    },
    Rule {
        name: "critical-crl-points",
        standard: "RFC 5280 4.2.1.13",
        reason: "webpki knows the extension and takes it for acted upon, with CRLs or without",
        explains: |it| it.code == "unhandled-critical-extension" && it.oid() == "2.5.29.31",
    },
    Rule {
        name: "policies",
        standard: "RFC 5280 6.1.3 (f), 6.1.4 (a)",
        reason: "webpki does not process policies, and passes over their extensions where they are not critical",
        explains: |it| ["no-valid-policy", "policy-mapping-any"].contains(&it.code),
    },
    Rule {
        name: "extension-not-read",
        standard: "RFC 5280 4.2",
        reason: "webpki does not open extensions that it makes no use of, and counts only the others",
        explains: |it| {
            let is_form = is_about_form(it.anomaly()) && !READ.contains(&it.oid());
            let is_double = it.anomaly() == "duplicate-extension" && !ONCE.contains(&it.oid());
            it.place != Place::Anchor && (is_form || is_double)
        },
    },
    Rule {
        name: "extension-read-in-part",
        standard: "RFC 5280 4.2.1.12, 4.2.1.9",
        reason: "webpki stops reading an extended key usage at serverAuth",
        explains: |it| is_about_form(it.anomaly()) && it.oid() == "2.5.29.37",
    },
    Rule {
        name: "names-not-read",
        standard: "RFC 5280 4.2.1.6",
        reason: "webpki reads no more subject alternative names than up to the one that is asked for, those of CAs only where \
                 a constraint binds them, and passes over entries that are no host names",
        explains: |it| {
            let anomalies = [
                "san-empty",
                "san-entry-malformed",
                "wildcard-malformed",
                "ip-in-dns-name",
            ];
            anomalies.contains(&it.anomaly())
                || is_about_form(it.anomaly()) && it.oid() == "2.5.29.17"
        },
    },
    Rule {
        name: "host-name-rules",
        standard: "RFC 5280 4.2.1.6 (RFC 1034 3.5); BR 7.1.2.7.12",
        reason: "webpki lets host names have an underscore, and wildcards stand directly below a top-level domain",
        explains: |it| it.code == "dns-name-not-allowed",
    },
    Rule {
        name: "serial-number",
        standard: "RFC 5280 4.1.2.2; X.690 8.3",
        reason: "webpki takes any octets for a serial number",
        explains: |it| {
            it.anomaly().starts_with("serial-")
                || it.code == "unreadable" && it.detail.ends_with("tbsCertificate.serialNumber")
        },
    },
    Rule {
        name: "distinguished-names",
        standard: "RFC 5280 4.1.2.4, 4.1.2.6",
        reason: "webpki compares names as octets and does not read them; they may be empty or broken",
        explains: |it| {
            let anomalies = [
                "empty-issuer",
                "empty-subject-of-ca",
                "empty-subject-without-san",
                "malformed-name",
            ];
            anomalies.contains(&it.anomaly())
        },
    },
    Rule {
        name: "form-of-times",
        standard: "RFC 5280 4.1.2.5",
        reason: "webpki does not mind GeneralizedTime before 2050",
        explains: |it| it.anomaly() == "time-form",
    },
    Rule {
        name: "key-of-the-leaf",
        standard: "RFC 5280 4.1.2.7; BR 6.1.5, 6.1.6, 7.1.3.1",
        reason: "webpki leaves the leaf's key to the handshake, and does not open it",
        explains: |it| {
            let anomalies = [
                "key-malformed",
                "rsa-exponent-even-or-small",
                "rsa-modulus-even",
            ];
            let is_unreadable =
                it.code == "unreadable" && it.detail.contains("subjectPublicKeyInfo");
            it.place == Place::Leaf
                && (it.code == "weak-key" || anomalies.contains(&it.anomaly()) || is_unreadable)
        },
    },
    Rule {
        name: "weak-keys-and-hashes",
        standard: "BR 6.1.5, 7.1.3.2",
        reason: "webpki leaves strength to the list of algorithms, and here it was given ours, with 1024 bits and SHA-1",
        explains: |it| {
            it.place != Place::Anchor && ["weak-key", "weak-signature-algorithm"].contains(&it.code)
        },
    },
    Rule {
        name: "no-extensions",
        standard: "RFC 5280 4.1.2.9",
        reason: "webpki lets the list of extensions be empty",
        explains: |it| it.anomaly() == "empty-extensions",
    },
    Rule {
        name: "path-length-without-ca",
        standard: "RFC 5280 4.2.1.9; BR 7.1.2.7.8",
        reason: "webpki lets a leaf have a path length",
        explains: |it| it.anomaly() == "path-length-without-ca",
    },
    Rule {
        name: "e-mail-in-subject",
        standard: "RFC 5280 4.2.1.10",
        reason: "webpki does not apply constraints on mailboxes to those in a subject",
        explains: |it| {
            let is_about_mail =
                ["name-not-permitted", "name-excluded"].contains(&it.code) && it.detail == "email";
            let leaf = it.opinion.report.as_ref().map(|it| &it.path[0]);
            let has_none = |it: &Certificate| {
                let mut names = it.subject_alt_names();
                !names.any(|it| matches!(it, GeneralName::Email(_)))
            };
            is_about_mail && leaf.is_ok_and(has_none)
        },
    },
    Rule {
        name: "budget",
        standard: "RFC 5280 4.2.1.10 (no limit)",
        reason: "Both stop at 250,000 comparisons of names with constraints; mailboxes in subjects, which webpki does not \
                 compare, count with us",
        explains: |it| it.code == "budget-exhausted" && it.detail == "name-comparisons",
    },
    Rule {
        name: "anchor-issued-anew",
        standard: "RFC 4158 2.4.2, 5.2",
        reason: "A leaf that has the name and key of the anchor is the anchor once more, and a path does not go in \
                 circles; webpki minds that among intermediates only",
        explains: |it| {
            let read = |der: &[u8]| Certificate::from_der(der).ok();
            let same = |leaf: Certificate, anchor: Certificate| {
                leaf.subject().matches(&anchor.subject())
                    && leaf.spki_sha256() == anchor.spki_sha256()
            };
            let anchor = it.case.anchors.first().and_then(|it| read(it));
            let both = read(&it.case.leaf).zip(anchor);
            it.code == "self-signed" && both.is_some_and(|(leaf, anchor)| same(leaf, anchor))
        },
    },
    Rule {
        name: "precertificate",
        standard: "RFC 6962 3.1",
        reason: "webpki does not know the poison extension, and passes over it where it is not critical",
        explains: |it| it.code == "precertificate",
    },
];

/// Anomalies that say that an extension is badly written.
fn is_about_form(anomaly: &str) -> bool {
    [
        "extension-malformed",
        "extension-trailing-data",
        "extension-not-minimal",
    ]
    .contains(&anomaly)
}

/// Where only webpki refuses: what it does not know, and rules of its own.
pub(super) const THEIRS: &[TheirRule] = &[
    Rule {
        name: "names-as-octets",
        standard: "RFC 5280 7.1",
        reason: "webpki compares names octet by octet; by the rules of RFC 5280 these are the same",
        explains: |it| {
            tells(it, "UnknownIssuer")
                && links(it)
                    .any(|(child, issuer)| child.issuer().as_der() != issuer.subject().as_der())
        },
    },
    Rule {
        name: "trusted-leaf",
        standard: "RFC 5280 6.1 (trust is the user's)",
        reason: "We let a leaf be trusted by itself; webpki's paths have an issuer at least",
        explains: |it| {
            let errors = [
                "UnknownIssuer",
                "CaUsedAsEndEntity",
                "InvalidSignatureForPublicKey",
            ];
            it.report.path.len() == 1 && errors.contains(&it.said)
        },
    },
    Rule {
        name: "purposes-of-cas",
        standard: "RFC 5280 4.2.1.12; BR 7.1.2.10.6",
        reason: "webpki wants serverAuth in the extended key usage of CAs too. RFC 5280 speaks of the leaf alone; the \
                 Baseline Requirements let a CA have anyExtendedKeyUsage instead",
        explains: |it| {
            tells(it, "RequiredEkuNotFoundContext")
                && intermediates(it).any(|it| {
                    usage(it).is_some_and(|mut usage| !usage.any(|it| it == oids::SERVER_AUTH))
                })
        },
    },
    Rule {
        name: "any-purpose",
        standard: "RFC 5280 4.2.1.12",
        reason: "webpki does not take anyExtendedKeyUsage for serverAuth",
        explains: |it| {
            tells(it, "RequiredEkuNotFoundContext")
                && usage(&it.report.path[0])
                    .is_some_and(|mut usage| usage.any(|it| it == oids::ANY_EXTENDED_KEY_USAGE))
        },
    },
    Rule {
        name: "ca-as-leaf",
        standard: "RFC 5280 6.1",
        reason: "RFC 5280 lets a CA's certificate end a path",
        explains: |it| tells(it, "CaUsedAsEndEntity") && it.report.path[0].is_ca(),
    },
    Rule {
        name: "critical-extensions",
        standard: "RFC 5280 4.2",
        reason: "webpki acts upon fewer extensions than we do, and may not pass over the others where they are critical",
        explains: |it| {
            const KNOWN: &[&str] = &[
                "2.5.29.15",
                "2.5.29.17",
                "2.5.29.19",
                "2.5.29.30",
                "2.5.29.31",
                "2.5.29.37",
            ];
            tells(it, "UnsupportedCriticalExtension")
                && certificates(it).any(|it| {
                    it.extensions()
                        .any(|it| it.critical && !KNOWN.contains(&it.oid.to_string().as_str()))
                })
        },
    },
    Rule {
        name: "unique-identifiers",
        standard: "RFC 5280 4.1.2.8",
        reason: "webpki does not read certificates with unique identifiers; RFC 5280 only forbids to write them",
        explains: |it| {
            tells(it, "TrailingData(CertificateExtensions)") && has_anomaly(it, "unique-id")
                || tells(it, "BadDer") && has_anomaly(it, "unique-id")
        },
    },
    Rule {
        name: "times-of-other-forms",
        standard: "RFC 5280 4.1.2.5",
        reason: "webpki does not read times without seconds, with an offset or with a fraction; we read what they mean, and \
                 warn under RFC 5280",
        explains: |it| tells(it, "BadDerTime") && has_anomaly(it, "time-form"),
    },
    Rule {
        name: "times-before-1970",
        standard: "RFC 5280 4.1.2.5",
        reason: "webpki does not read instants before 1970",
        explains: |it| {
            let is_early = |it: &Certificate| it.validity().not_before.unix_seconds() < 0;
            tells(it, "BadDerTime") && certificates(it).any(is_early)
        },
    },
    Rule {
        name: "criticality-not-in-der",
        standard: "X.690 11.1",
        reason: "webpki reads no BOOLEAN but 0x00 and 0xFF; we warn, since the meaning is clear",
        explains: |it| tells(it, "BadDer") && has_anomaly(it, "extension-default-critical"),
    },
    Rule {
        name: "long-path-lengths",
        standard: "RFC 5280 4.2.1.9",
        reason: "webpki reads path lengths up to 255; RFC 5280 has no upper end",
        explains: |it| {
            let is_long = |it: &Certificate| {
                let constraints = it.basic_constraints();
                constraints
                    .and_then(|it| it.path_length)
                    .is_some_and(|it| it > 255)
            };
            tells(it, "BadDer") && certificates(it).any(is_long)
        },
    },
    Rule {
        name: "constraints-of-other-kinds",
        standard: "RFC 5280 4.2.1.10",
        reason: "webpki knows constraints on DNS names and addresses; any on another kind of name refuses all names of that kind, and any \
                 on directory names refuses everybody",
        explains: |it| {
            tells(it, "NameConstraintViolation") && certificates(it).any(has_other_constraints)
        },
    },
    Rule {
        name: "self-issued-cas-count",
        standard: "RFC 5280 6.1.4 (l)",
        reason: "webpki counts self-issued certificates for path lengths; RFC 5280 does not",
        explains: |it| {
            tells(it, "PathLenConstraintViolated")
                && intermediates(it).any(Certificate::is_self_issued)
                && intermediates(it).enumerate().any(|(below, it)| {
                    let length = it.basic_constraints().and_then(|it| it.path_length);
                    length.is_some_and(|it| usize::try_from(it).is_ok_and(|it| it < below))
                })
        },
    },
    Rule {
        name: "self-issued-cas-are-exempt",
        standard: "RFC 5280 6.1.3 (b), (c)",
        reason: "webpki applies name constraints to self-issued CAs too; RFC 5280 leaves them out",
        explains: |it| {
            let self_issued = intermediates(it).position(Certificate::is_self_issued);
            tells(it, "NameConstraintViolation")
                && self_issued.is_some_and(|place| {
                    let mut above = certificates(it).skip(place + 2);
                    above.any(|it| it.name_constraints().is_some())
                })
        },
    },
    Rule {
        name: "wildcard-of-a-tld",
        standard: "RFC 5280 4.2.1.10",
        reason: "webpki refuses a wildcard directly below a top-level domain where constraints on DNS names are \
                 applied to it; RFC 5280 has no such rule",
        explains: |it| {
            let is_wide = |name: GeneralName<'_>| match name {
                GeneralName::Dns(name) => {
                    name.strip_prefix("*.").is_some_and(|it| !it.contains('.'))
                }
                _ => false,
            };
            tells(it, "MalformedDnsIdentifier")
                && it.report.path[0].subject_alt_names().any(is_wide)
        },
    },
    Rule {
        name: "dsa",
        standard: "RFC 3279 2.2.2, 2.3.2",
        reason: "webpki's algorithms cannot carry DSA's parameters, so that it knows no DSA; under RFC 5280 we verify it",
        explains: |it| {
            const DSA: &[&str] = &[
                "1.2.840.10040.4.3",
                "2.16.840.1.101.3.4.3.1",
                "2.16.840.1.101.3.4.3.2",
            ];
            let is_dsa =
                |it: &Certificate| DSA.contains(&it.signature_algorithm().oid.to_string().as_str());
            tells(it, "UnsupportedSignatureAlgorithmContext") && certificates(it).any(is_dsa)
        },
    },
    Rule {
        name: "depth",
        standard: "RFC 5280 6.1 (no limit)",
        reason: "webpki stops at six intermediates, we at ten",
        explains: |it| tells(it, "MaximumPathDepthExceeded") && it.report.path.len() > 8,
    },
];

/// Whether webpki says this. Where a CA is self-issued, two have one name; webpki tries both as the issuer, and of what it
/// finds it tells what weighs most, which is that the wrong one has not signed.
fn tells(objection: &Objection<'_>, error: &str) -> bool {
    let is_covered = objection.said == "InvalidSignatureForPublicKey";
    objection.said == error
        || is_covered && intermediates(objection).any(Certificate::is_self_issued)
}

/// The path, leaf first.
fn certificates<'a>(objection: &Objection<'a>) -> impl Iterator<Item = &'a Certificate> {
    objection.report.path.iter()
}

/// The path without leaf and anchor.
fn intermediates<'a>(objection: &Objection<'a>) -> impl Iterator<Item = &'a Certificate> {
    let path = &objection.report.path;
    path.iter().take(path.len() - 1).skip(1)
}

/// Each certificate of the path with its issuer.
fn links<'a>(
    objection: &Objection<'a>,
) -> impl Iterator<Item = (&'a Certificate, &'a Certificate)> {
    let pairs = objection.report.path.windows(2);
    pairs.filter_map(|pair| Some((pair.first()?, pair.get(1)?)))
}

fn has_anomaly(objection: &Objection<'_>, code: &str) -> bool {
    certificates(objection).any(|it| it.anomalies().iter().any(|it| it.code.as_str() == code))
}

fn usage(certificate: &Certificate) -> Option<impl Iterator<Item = Oid<'_>>> {
    let usage = certificate.extension::<ExtendedKeyUsage<'_>>().ok()??;
    Some(usage.value)
}

/// Whether there are constraints on names that are neither DNS names nor addresses.
fn has_other_constraints(certificate: &Certificate) -> bool {
    let Some(constraints) = certificate.name_constraints() else {
        return false;
    };
    let mut bases = [constraints.permitted, constraints.excluded]
        .into_iter()
        .flatten()
        .flatten();
    bases.any(|base| match base {
        ConstraintBase::Name(name) => !matches!(name, GeneralName::Dns(_)),
        _ => false,
    })
}
