//! Changes to one field or extension of a certificate. Each leaves a certificate that is well formed but for what it
//! changes.

use crate::extension::{self, oid};
use crate::name::general;
use crate::{der, keys, name};

use super::draft::{Draft, Extension, elements};

use super::random::Random;
use super::seeds::time;
use super::slots;

/// What a chain is asked about.
pub(super) struct Asked {
    pub(super) name: String,
    pub(super) at: i64,
}

type Edit = fn(&mut Draft, &mut Random, &Asked);

/// Every change, with its name.
pub(super) const EDITS: &[(&str, Edit)] = &[
    ("version", version),
    ("serial number", serial),
    ("validity", validity),
    ("validity", validity),
    ("form of a time", time_form),
    ("issuer", |draft, random, _| {
        draft.issuer = changed_name(&draft.issuer, random);
    }),
    ("subject", |draft, random, _| {
        draft.subject = changed_name(&draft.subject, random);
    }),
    ("common name", common_name),
    ("unique identifiers", |draft, random, _| {
        let id = der::bit_string(random.octets(4));
        draft.unique_ids = der::retag(*random.pick(&[0x81, 0x82]), id);
    }),
    ("public key", public_key),
    ("algorithm identifiers", algorithms),
    ("signer", signer),
    ("extension left out", |draft, random, _| {
        drop(take_extension(draft, random));
    }),
    ("extension left out", |draft, random, _| {
        drop(take_extension(draft, random));
    }),
    ("extension twice", |draft, random, _| {
        if let Some(extension) = any_extension(draft, random).cloned() {
            draft.extensions.get_or_insert_default().push(extension);
        }
    }),
    ("extension first", |draft, random, _| {
        if let Some(extension) = take_extension(draft, random) {
            draft
                .extensions
                .get_or_insert_default()
                .insert(0, extension);
        }
    }),
    ("criticality", criticality),
    ("criticality", criticality),
    ("OID of an extension", |draft, random, _| {
        let dotted = random.text(&[
            "2.5.29.99",
            "2.5.29.18",
            "1.3.6.1.4.1.32473.1",
            oid::KEY_USAGE,
            oid::SUBJECT_ALT_NAME,
            oid::CERTIFICATE_POLICIES,
        ]);
        if let Some(extension) = any_extension(draft, random) {
            extension.oid = der::oid(dotted);
        }
    }),
    ("value of an extension", extension_value),
    ("no extensions", |draft, random, _| {
        draft.extensions = random.percent(50).then(Vec::new);
    }),
    ("basic constraints", basic_constraints),
    ("basic constraints", basic_constraints),
    ("key usage", key_usage),
    ("extended key usage", extended_key_usage),
    ("extended key usage", extended_key_usage),
    ("subject alternative names", subject_alt_names),
    ("subject alternative names", subject_alt_names),
    ("name constraints", name_constraints),
    ("name constraints", name_constraints),
    ("name constraints", name_constraints),
    ("policies", policies),
    ("key identifiers", key_identifiers),
    ("another extension", another_extension),
    ("another extension", another_extension),
];

fn any_extension<'a>(draft: &'a mut Draft, random: &mut Random) -> Option<&'a mut Extension> {
    let extensions = draft.extensions.as_mut()?;
    let count = extensions.len();
    extensions.get_mut(random.below(count.max(1)))
}

fn take_extension(draft: &mut Draft, random: &mut Random) -> Option<Extension> {
    let extensions = draft.extensions.as_mut()?;
    let place = random.below(extensions.len().max(1));
    (place < extensions.len()).then(|| extensions.remove(place))
}

fn version(draft: &mut Draft, random: &mut Random, _: &Asked) {
    let number = random.below(5);
    draft.version =
        (number < 4).then(|| der::context(0, der::integer(number.try_into().expect("small"))));
    if random.percent(50) {
        draft.extensions = None;
    }
}

fn serial(draft: &mut Draft, random: &mut Random, _: &Asked) {
    draft.serial = match random.below(7) {
        0 => der::integer(0),
        1 => der::integer(-77),
        2 => der::integer_unsigned(&[0x7f; 20]),
        3 => der::integer_unsigned(&[0x8f; 20]),
        4 => der::integer_raw(&[0, 0, 7]),
        5 => der::integer_raw(&[]),
        _ => der::integer_unsigned(&random.octets(16)),
    };
}

fn validity(draft: &mut Draft, random: &mut Random, asked: &Asked) {
    const DAY: i64 = 24 * 60 * 60;
    let (before, after) = match random.below(8) {
        0 => (asked.at - DAY, asked.at),
        1 => (asked.at - DAY, asked.at - 1),
        2 => (asked.at, asked.at + DAY),
        3 => (asked.at + 1, asked.at + DAY),
        4 => (asked.at + DAY, asked.at - DAY),
        5 => (asked.at - 30 * 365 * DAY, asked.at + 30 * 365 * DAY),
        6 => (asked.at - 400 * DAY, asked.at + 400 * DAY),
        _ => (asked.at, asked.at),
    };
    (draft.not_before, draft.not_after) = (time(before), time(after));
}

fn time_form(draft: &mut Draft, random: &mut Random, _: &Asked) {
    match random.below(10) {
        0 => draft.not_after = der::generalized_time("20401231235959Z"),
        1 => draft.not_after = der::generalized_time("99991231235959Z"),
        2 => draft.not_before = der::utc_time("0001010000Z"),
        3 => draft.not_before = der::utc_time("000101000000+0100"),
        4 => draft.not_after = der::generalized_time("20601231235959.5Z"),
        5 => draft.not_after = der::utc_time("491231235960Z"),
        6 => draft.not_before = der::utc_time("700101000000Z"),
        7 => draft.not_before = der::generalized_time("19690101000000Z"),
        8 => draft.not_before = der::utc_time("000230000000Z"),
        _ => draft.not_before = der::generalized_time("20000101000000Z"),
    }
}

/// The same name otherwise written, or another one.
fn changed_name(encoded: &[u8], random: &mut Random) -> Vec<u8> {
    const STRINGS: &[u8] = &[
        der::tag::PRINTABLE_STRING,
        der::tag::UTF8_STRING,
        der::tag::TELETEX_STRING,
    ];
    let how = random.below(6);
    match how {
        0 => return name::name(&[]),
        1 => return name::common_name("Somebody Else"),
        _ => {}
    }
    let Some(rdns) = elements(der::contents(encoded)) else {
        return encoded.to_vec();
    };
    let mut changed = Vec::new();
    for (_, rdn) in rdns {
        for (_, attribute) in elements(rdn).unwrap_or_default() {
            let parts = elements(attribute).unwrap_or_default();
            let [oid, (tag, value)] = parts[..] else {
                return encoded.to_vec();
            };
            let (mut tag, mut value) = (tag, value.to_vec());
            match how {
                2 => value.make_ascii_uppercase(),
                3 if STRINGS.contains(&tag) => tag = *random.pick(STRINGS),
                4 => value.splice(0..0, *b"  ").for_each(drop),
                5 if value.len() > 1 => drop(value.pop()),
                _ => {}
            }
            let oid = der::element(oid.0, oid.1);
            changed.push(name::rdn(&[der::sequence(&[
                oid,
                der::element(tag, value),
            ])]));
        }
    }
    name::name(&changed)
}

fn common_name(draft: &mut Draft, random: &mut Random, asked: &Asked) {
    let text = match random.below(6) {
        0 => asked.name.clone(),
        1 => asked.name.to_uppercase(),
        2 => "other.example.org".to_owned(),
        3 => "Printer 7".to_owned(),
        4 => "192.0.2.7".to_owned(),
        _ => {
            draft.subject = name::name(&[]);
            return;
        }
    };
    draft.subject = name::common_name(&text);
}

fn public_key(draft: &mut Draft, random: &mut Random, _: &Asked) {
    draft.spki = match random.below(10) {
        0 => keys::rsa_spki(&[0x7f; 128], &[1, 0, 1]),
        1 => keys::rsa_spki(&[&[0][..], &[0xc1; 256]].concat(), &[2]),
        2 => slots::key(slots::STRANGER).spki.clone(),
        3 => keys::spki(&keys::algorithm("1.2.840.113549.1.1.1", None), &[0x30, 0]),
        _ => keys::public_key(random.text(&[
            "rsa1024",
            "rsa2047",
            "rsa2048",
            "rsa4096",
            "p224",
            "p256-explicit",
            "secp256k1",
            "brainpoolp256r1",
            "dsa2048",
            "ed25519",
            "ed448",
            "x25519",
            "p384",
            "p521",
            "rsa-pss",
        ])),
    };
}

fn algorithms(draft: &mut Draft, random: &mut Random, _: &Asked) {
    let other = match random.below(4) {
        0 => keys::algorithm(keys::signature_oid::ECDSA_SHA384, None),
        1 => keys::algorithm(keys::signature_oid::ECDSA_SHA256, Some(der::null())),
        2 => keys::algorithm(keys::signature_oid::SHA1_RSA, Some(der::null())),
        _ => keys::algorithm("1.3.6.1.4.1.32473.2", None),
    };
    match random.below(3) {
        0 => draft.inner_algorithm = Some(other),
        1 => draft.outer_algorithm = Some(other),
        _ => {
            draft.inner_algorithm = Some(other.clone());
            draft.outer_algorithm = Some(other);
        }
    }
}

fn signer(draft: &mut Draft, random: &mut Random, _: &Asked) {
    draft.signer = if random.percent(50) {
        slots::STRANGER
    } else {
        random.below(4)
    };
}

fn criticality(draft: &mut Draft, random: &mut Random, _: &Asked) {
    let octet = *random.pick(&[0xff, 0xff, 0xff, 0xff, 0, 1]);
    if let Some(extension) = any_extension(draft, random) {
        extension.critical = if extension.critical.is_some() {
            None
        } else {
            Some(octet)
        };
    }
}

fn extension_value(draft: &mut Draft, random: &mut Random, _: &Asked) {
    let how = random.below(5);
    let octets = random.octets(5);
    let place = random.below(1 << 20);
    let Some(extension) = any_extension(draft, random) else {
        return;
    };
    let value = &mut extension.value;
    match how {
        0 => value.clear(),
        1 => value.push(0),
        2 => *value = octets,
        3 => *value = der::sequence(&[]),
        _ if !value.is_empty() => super::draft::flip(value, place),
        _ => {}
    }
}

fn basic_constraints(draft: &mut Draft, random: &mut Random, _: &Asked) {
    let value = match random.below(12) {
        0 => extension::basic_constraints(false, None),
        1 => extension::basic_constraints(false, Some(0)),
        2 => der::sequence(&[der::boolean(false)]),
        3 => extension::basic_constraints(true, None),
        4 | 5 => extension::basic_constraints(true, Some(0)),
        6 => extension::basic_constraints(true, Some(1)),
        7 => extension::basic_constraints(true, Some(2)),
        8 => extension::basic_constraints(true, Some(300)),
        9 => extension::basic_constraints(true, Some(-1)),
        10 => extension::basic_constraints(true, Some(i64::MAX)),
        _ => return draft.remove(oid::BASIC_CONSTRAINTS),
    };
    draft.set(Extension::new(
        oid::BASIC_CONSTRAINTS,
        random.percent(80),
        value,
    ));
}

fn key_usage(draft: &mut Draft, random: &mut Random, _: &Asked) {
    let value = match random.below(8) {
        0 => return draft.remove(oid::KEY_USAGE),
        1 => der::bit_string_raw(0, []),
        2 => der::bit_string_raw(0, [0]),
        3 => der::bit_string_raw(9, [0x80]),
        _ => {
            let chosen = random.octet();
            let bits: Vec<u8> = (0..8).filter(|bit| chosen >> bit & 1 == 1).collect();
            extension::key_usage(&bits)
        }
    };
    draft.set(Extension::new(oid::KEY_USAGE, random.percent(80), value));
}

fn extended_key_usage(draft: &mut Draft, random: &mut Random, _: &Asked) {
    const PURPOSES: &[&str] = &[
        oid::SERVER_AUTH,
        oid::SERVER_AUTH,
        oid::CLIENT_AUTH,
        oid::CODE_SIGNING,
        oid::OCSP_SIGNING,
        oid::ANY_EXTENDED_KEY_USAGE,
        "1.3.6.1.4.1.311.10.3.3",
        "2.16.840.1.113730.4.1",
    ];
    let count = random.below(4);
    let purposes: Vec<&str> = (0..count).map(|_| *random.pick(PURPOSES)).collect();
    let value = extension::extended_key_usage(&purposes);
    draft.set(Extension::new(
        oid::EXTENDED_KEY_USAGE,
        random.percent(15),
        value,
    ));
}

/// A general name, as often as not the one that is asked for.
fn general_name(random: &mut Random, asked: &Asked) -> Vec<u8> {
    let parent = asked.name.split_once('.').map_or("", |(_, parent)| parent);
    match random.below(32) {
        0..=9 => general::dns(&asked.name),
        10 | 11 => general::dns(&format!("*.{parent}")),
        12 => general::dns(&asked.name.to_uppercase()),
        13 => general::dns("other.example.org"),
        14 => general::dns(parent),
        15 => general::dns(&format!("{}.", asked.name)),
        16 => general::dns("under_score.example.com"),
        17 => general::dns(random.text(&["*", "*.com", "w*.example.com", "a.*.com", ""])),
        18 => general::dns(random.text(&["-a.example.com", "a..b", ".example.com", "192.0.2.7"])),
        19 => {
            general::dns(random.text(&["sp ace.example.com", "m\u{fc}nchen.example", "localhost"]))
        }
        20 => general::dns(&format!("{}.example.com", "a".repeat(64))),
        21 => general::ip_raw(&[192, 0, 2, 7]),
        22 => general::ip_raw(&[0x20; 16]),
        23 => general::ip_raw(&[192, 0, 2]),
        24 => general::ip_raw(&[192, 0, 2, 0, 255, 255, 255, 0]),
        25 => {
            general::email(random.text(&["a@example.com", "a@other.example", "nobody", "a@b@c.d"]))
        }
        26 => general::uri(random.text(&[
            "https://www.example.com/x",
            "nothing",
            "http://192.0.2.7/",
        ])),
        27 => general::directory(&name::common_name("Somebody")),
        28 => general::other("1.3.6.1.4.1.311.20.2.3", &der::utf8("a@example.com")),
        29 => general::registered_id("1.3.6.1.4.1.32473.3"),
        30 => general::x400(),
        _ => der::context_primitive(9, [1, 2, 3]),
    }
}

fn subject_alt_names(draft: &mut Draft, random: &mut Random, asked: &Asked) {
    let count = random.below(5);
    let names: Vec<Vec<u8>> = (0..count).map(|_| general_name(random, asked)).collect();
    let is_critical = random.percent(20);
    let value = extension::general_names(&names);
    draft.set(Extension::new(oid::SUBJECT_ALT_NAME, is_critical, value));
}

/// What name constraints are about.
fn base(random: &mut Random, asked: &Asked) -> Vec<u8> {
    let parent = asked.name.split_once('.').map_or("", |(_, parent)| parent);
    match random.below(28) {
        0..=4 => general::dns(parent),
        5 | 6 => general::dns(&asked.name),
        7 => general::dns(""),
        8 => general::dns(&format!(".{parent}")),
        9 => general::dns(&format!("sub.{}", asked.name)),
        10 => general::dns(random.text(&[
            "com",
            "example.org",
            "*.example.com",
            "example.com.",
            "a_b.com",
        ])),
        11 => general::dns(&parent.to_uppercase()),
        12 => general::ip_raw(&[192, 0, 2, 0, 255, 255, 255, 0]),
        13 => general::ip_raw(&[10, 0, 0, 0, 255, 0, 0, 0]),
        14 => general::ip_raw(&[10, 0, 0, 0, 255, 0, 255, 0]),
        15 => general::ip_raw(&[0; 8]),
        16 => general::ip_raw(&[0; 32]),
        17 => general::ip_raw(&[192, 0, 2, 0]),
        18 => general::email("example.com"),
        19 => general::email(".example.com"),
        20 => general::email("a@example.com"),
        21 => general::uri(random.text(&[
            ".example.com",
            "www.example.com",
            "https://www.example.com",
        ])),
        22 => general::directory(&name::name(&[])),
        23 => general::directory(&name::common_name("Somebody Else")),
        24 => general::directory(&name::simple(&[(name::attribute::ORGANIZATION, "Example")])),
        25 => general::other("1.3.6.1.4.1.311.20.2.3", &der::utf8("example.com")),
        26 => general::registered_id("1.3.6.1.4.1.32473.3"),
        _ => der::context_primitive(9, [1, 2, 3]),
    }
}

fn name_constraints(draft: &mut Draft, random: &mut Random, asked: &Asked) {
    let mut some =
        |count: usize| -> Vec<Vec<u8>> { (0..count).map(|_| base(random, asked)).collect() };
    let (permitted, excluded) = (some(2), some(2));
    let permitted = &permitted[..random.below(3)];
    let excluded = &excluded[..random.below(3) / 2];
    let mut value = extension::name_constraints(permitted, excluded);
    if let ([permitted, ..], true) = (permitted, random.percent(5)) {
        // A minimum, which RFC 5280 section 4.2.1.10 does not have.
        let subtree = der::sequence(&[permitted.clone(), der::context_primitive(0, [1])]);
        value = der::sequence(&[der::context(0, subtree)]);
    }
    let is_critical = random.percent(80);
    draft.set(Extension::new(oid::NAME_CONSTRAINTS, is_critical, value));
}

fn policies(draft: &mut Draft, random: &mut Random, _: &Asked) {
    let mut policies = || -> Vec<(&str, Vec<Vec<u8>>)> {
        const POLICIES: &[&str] = &[
            oid::CABF_DV,
            oid::CABF_OV,
            oid::ANY_POLICY,
            "1.3.6.1.4.1.32473.4",
        ];
        let count = random.below(3);
        (0..count)
            .map(|_| (*random.pick(POLICIES), Vec::new()))
            .collect()
    };
    let policies = extension::certificate_policies(&policies());
    let skip = u8::try_from(random.below(3)).expect("small");
    let (dotted, value) = match random.below(6) {
        0 | 1 => (oid::CERTIFICATE_POLICIES, policies),
        2 => (
            oid::POLICY_CONSTRAINTS,
            extension::policy_constraints(Some(skip), None),
        ),
        3 => (
            oid::POLICY_CONSTRAINTS,
            extension::policy_constraints(None, Some(skip)),
        ),
        4 => (
            oid::INHIBIT_ANY_POLICY,
            extension::inhibit_any_policy(skip.into()),
        ),
        _ => {
            let from = *random.pick(&[oid::CABF_DV, oid::ANY_POLICY]);
            (
                oid::POLICY_MAPPINGS,
                extension::policy_mappings(&[(from, oid::CABF_OV)]),
            )
        }
    };
    draft.set(Extension::new(dotted, random.percent(60), value));
}

fn key_identifiers(draft: &mut Draft, random: &mut Random, _: &Asked) {
    let id = random.octets(20);
    let issuer = general::directory(&draft.issuer);
    let (dotted, value) = match random.below(6) {
        0 => return draft.remove(oid::AUTHORITY_KEY_ID),
        1 => return draft.remove(oid::SUBJECT_KEY_ID),
        2 => (oid::AUTHORITY_KEY_ID, extension::authority_key_id(&id)),
        3 => (
            oid::AUTHORITY_KEY_ID,
            extension::authority_key_id_full(None, &[issuer], &[1]),
        ),
        4 => (oid::AUTHORITY_KEY_ID, der::sequence(&[])),
        _ => (oid::SUBJECT_KEY_ID, extension::subject_key_id(&id)),
    };
    draft.set(Extension::new(dotted, random.percent(15), value));
}

fn another_extension(draft: &mut Draft, random: &mut Random, _: &Asked) {
    let uri = general::uri("http://crl.example.com/a.crl");
    let access = extension::info_access(&[(oid::OCSP, uri.clone())]);
    let point = extension::distribution_point(&[uri], None, &[]);
    let (dotted, value) = match random.below(11) {
        0 => (oid::AUTHORITY_INFO_ACCESS, access),
        1 => (
            oid::CRL_DISTRIBUTION_POINTS,
            extension::crl_distribution_points(&[point]),
        ),
        2 => (
            oid::FRESHEST_CRL,
            extension::crl_distribution_points(&[point]),
        ),
        3 => (oid::PRECERT_POISON, extension::precert_poison()),
        4 => (oid::TLS_FEATURE, extension::tls_feature(&[5])),
        5 => (oid::NETSCAPE_CERT_TYPE, extension::netscape_cert_type(&[0])),
        6 => (
            oid::ISSUER_ALT_NAME,
            extension::dns_names(&["issuer.example.com"]),
        ),
        7 => (oid::SUBJECT_DIRECTORY_ATTRIBUTES, der::sequence(&[])),
        8 => ("2.5.29.99", der::null()),
        9 => (
            oid::PRIVATE_KEY_USAGE_PERIOD,
            extension::private_key_usage_period(None, Some("20500101000000Z")),
        ),
        _ => ("1.3.6.1.4.1.32473.1", der::null()),
    };
    draft.set(Extension::new(dotted, random.percent(50), value));
}
