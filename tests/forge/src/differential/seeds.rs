//! The chains that mutants are made from.

use crate::builder::CertificateBuilder;
use crate::der;
use crate::extension::{self, oid};
use crate::keys::{JunkSigner, signature_oid};
use crate::name::{self, attribute, general};

use notafter_core::time::Timestamp;

use super::chain::{Chain, Part};

/// The name of generated leaves.
pub const NAME: &str = "www.example.com";

/// When generated chains are looked at.
pub const AT: &str = "2026-02-15T12:00:00Z";

/// The chains that mutants are made from.
#[derive(Clone, Debug)]
pub struct Seeds {
    /// Under our keys.
    pub signed: Vec<Chain>,
    /// With the signatures that they have in the wild.
    pub real: Vec<Chain>,
}

/// Seconds since 1970 at this instant in RFC 3339.
pub fn seconds(text: &str) -> i64 {
    let instant: Timestamp = text.parse().expect("an RFC 3339 time");
    instant.unix_seconds()
}

/// The instant as RFC 5280 section 4.1.2.5 has it.
pub fn time(seconds: i64) -> Vec<u8> {
    let text = Timestamp::from_unix_seconds_saturating(seconds).to_string();
    let digits: String = text.chars().filter(char::is_ascii_digit).take(14).collect();
    match digits.split_at(2) {
        ("20", rest) if rest < "50" => der::utc_time(&format!("{rest}Z")),
        ("19", rest) if rest >= "50" => der::utc_time(&format!("{rest}Z")),
        _ => der::generalized_time(&format!("{digits}Z")),
    }
}

/// The certificate without a signature that counts.
pub fn unsigned(builder: &CertificateBuilder) -> Vec<u8> {
    builder.sign(&JunkSigner::new(signature_oid::ECDSA_SHA256))
}

/// A name of some attributes, in the string types that real CAs use.
fn authority_name(number: u8) -> Vec<u8> {
    let attribute = |oid, value| name::rdn(&[name::attribute(oid, value)]);
    name::name(&[
        attribute(attribute::COUNTRY, der::printable("DE")),
        attribute(attribute::ORGANIZATION, der::utf8("Notafter Test")),
        attribute(
            attribute::COMMON_NAME,
            der::printable(&format!("Authority {number}")),
        ),
    ])
}

/// The CA of this number: its subject and key are its own, its issuer's those of another number.
fn authority(number: u8, issuer: u8) -> CertificateBuilder {
    let builder = CertificateBuilder::ca()
        .serial(&[0x10, number, issuer])
        .subject(authority_name(number))
        .issuer(authority_name(issuer))
        .validity(der::utc_time("200101000000Z"), der::utc_time("351231235959Z"))
        // Only different; the keys come later.
        .spki(&der::sequence(&[der::integer(number.into())]))
        .replace(oid::SUBJECT_KEY_ID, false, &extension::subject_key_id(&[number; 20]));
    if number == issuer {
        builder.without(oid::AUTHORITY_KEY_ID)
    } else {
        let id = extension::authority_key_id(&[issuer; 20]);
        builder.replace(oid::AUTHORITY_KEY_ID, false, &id)
    }
}

fn server(issuer: u8) -> CertificateBuilder {
    let id = extension::authority_key_id(&[issuer; 20]);
    CertificateBuilder::leaf()
        .issuer(authority_name(issuer))
        .replace(oid::AUTHORITY_KEY_ID, false, &id)
}

fn chain(
    story: &str,
    leaf: &CertificateBuilder,
    intermediates: &[CertificateBuilder],
    anchors: &[CertificateBuilder],
) -> Chain {
    let parts =
        |all: &[CertificateBuilder]| all.iter().map(|it| Part::Real(unsigned(it))).collect();
    Chain {
        story: vec![format!("generated: {story}")],
        leaf: Part::Real(unsigned(leaf)),
        intermediates: parts(intermediates),
        anchors: parts(anchors),
        at: seconds(AT),
        name: Some(NAME.to_owned()),
    }
}

/// Fourteen shapes of our own, always the same; their keys and signatures are not there yet, for which see
/// [`Chain::resigned`].
#[allow(
    clippy::too_many_lines,
    reason = "a list, which reads best in one piece"
)]
pub fn generated() -> Vec<Chain> {
    let root = [authority(1, 1)];
    let with = |number, issuer, dotted, critical, value: &[u8]| {
        authority(number, issuer).extension(dotted, critical, value)
    };
    let path_length = |number, issuer, length| {
        let value = extension::basic_constraints(true, Some(length));
        authority(number, issuer).replace(oid::BASIC_CONSTRAINTS, true, &value)
    };
    let for_servers = extension::extended_key_usage(&[oid::SERVER_AUTH, oid::CLIENT_AUTH]);
    let names = |permitted: &[Vec<u8>], excluded: &[Vec<u8>]| {
        extension::name_constraints(permitted, excluded)
    };
    let dns = names(
        &[general::dns("example.com")],
        &[general::dns("bad.example.com")],
    );
    let everything = names(
        &[
            general::dns("example.com"),
            general::ip_raw(&[192, 0, 2, 0, 255, 255, 255, 0]),
            general::email("example.com"),
            general::uri(".example.com"),
        ],
        &[
            general::dns("secret.example.com"),
            general::ip_raw(&[0; 32]),
        ],
    );
    let many_names = extension::general_names(&[
        general::dns(NAME),
        general::dns("*.example.com"),
        general::ip_raw(&[192, 0, 2, 7]),
        general::email("a@example.com"),
        general::uri("https://www.example.com/"),
    ]);
    let policies = extension::certificate_policies(&[(oid::CABF_DV, vec![])]);
    let any_policy = extension::certificate_policies(&[(oid::ANY_POLICY, vec![])]);
    let policy_constraints = extension::policy_constraints(Some(0), None);
    let org = name::simple(&[
        (attribute::ORGANIZATION, "Example"),
        (attribute::COMMON_NAME, NAME),
    ]);
    let in_org = names(
        &[general::directory(&name::simple(&[(
            attribute::ORGANIZATION,
            "Example",
        )]))],
        &[],
    );
    let direct = chain("leaf, root", &server(1), &[], &root);
    vec![
        direct,
        chain(
            "leaf, intermediate, root",
            &server(2),
            &[authority(2, 1)],
            &root,
        ),
        chain(
            "three intermediates with path lengths",
            &server(4),
            &[
                path_length(4, 3, 0),
                path_length(3, 2, 1),
                path_length(2, 1, 2),
            ],
            &[path_length(1, 1, 3)],
        ),
        chain(
            "constraints on DNS names",
            &server(2),
            &[with(2, 1, oid::NAME_CONSTRAINTS, true, &dns)],
            &root,
        ),
        chain(
            "constraints on all kinds of names",
            &server(2).replace(oid::SUBJECT_ALT_NAME, false, &many_names),
            &[with(2, 1, oid::NAME_CONSTRAINTS, false, &everything)],
            &root,
        ),
        chain(
            "constraints in the root",
            &server(2),
            &[authority(2, 1)],
            &[with(1, 1, oid::NAME_CONSTRAINTS, true, &dns)],
        ),
        chain(
            "constraints on directory names",
            &server(2).subject(org),
            &[with(2, 1, oid::NAME_CONSTRAINTS, true, &in_org)],
            &root,
        ),
        chain(
            "extended key usage in the intermediate",
            &server(2),
            &[with(2, 1, oid::EXTENDED_KEY_USAGE, false, &for_servers)],
            &root,
        ),
        chain(
            "policies",
            &server(3).extension(oid::CERTIFICATE_POLICIES, false, &policies),
            &[
                with(3, 2, oid::CERTIFICATE_POLICIES, false, &policies),
                with(2, 1, oid::CERTIFICATE_POLICIES, true, &any_policy).extension(
                    oid::POLICY_CONSTRAINTS,
                    true,
                    &policy_constraints,
                ),
            ],
            &root,
        ),
        chain(
            "two roots, cross-signed",
            &server(3),
            &[authority(3, 2), authority(2, 1), authority(2, 5)],
            &[authority(1, 1), authority(5, 5)],
        ),
        chain(
            "a self-issued intermediate with a new key",
            &server(2).replace(
                oid::AUTHORITY_KEY_ID,
                false,
                &extension::authority_key_id(&[77; 20]),
            ),
            &[
                authority(2, 2)
                    .spki(&der::sequence(&[der::integer(77)]))
                    .replace(
                        oid::SUBJECT_KEY_ID,
                        false,
                        &extension::subject_key_id(&[77; 20]),
                    )
                    .extension(
                        oid::AUTHORITY_KEY_ID,
                        false,
                        &extension::authority_key_id(&[2; 20]),
                    ),
                path_length(2, 1, 0),
            ],
            &root,
        ),
        chain(
            "six intermediates",
            &server(7),
            &[
                authority(7, 6),
                authority(6, 5),
                authority(5, 4),
                authority(4, 3),
                authority(3, 2),
                authority(2, 1),
            ],
            &root,
        ),
        chain(
            "eight intermediates",
            &server(9),
            &[2, 3, 4, 5, 6, 7, 8, 9].map(|number| authority(number, number - 1)),
            &root,
        ),
        chain(
            "a loop beside the path",
            &server(3),
            &[authority(3, 2), authority(2, 3), authority(2, 1)],
            &root,
        ),
    ]
}
