//! `openssl s_server` in every shape that servers are met in: what a handshake cannot read is
//! read in the clear.

use notafter::fetch::{
    ClientCertificate, FetchOptions, KeyType, Method, Observation, Outcome, Possession,
    ServerNameIndication, TlsAlert, TlsVersion,
};
use notafter_tests::pki::{Issued, KeyKind, Leaf, Pki, chain_pem};
use notafter_tests::servers::{OpensslServer, openssl_certificate};

use super::ours::{assert_chain, assert_seen, fetched};
use super::{options, target};

const NAME: &str = "www.example.com";

/// OpenSSL does what was safe once only where it is told to.
const OLD: [&str; 2] = ["-cipher", "ALL:@SECLEVEL=0"];

/// Keys from files, where making them takes long.
macro_rules! key_file {
    ($name:literal) => {
        concat!(env!("CARGO_MANIFEST_DIR"), "/keys/", $name)
    };
}

const DSA_2048: &[&str] = &["-key", key_file!("dsa2048.pem")];
const P521: &[&str] = &["-key", key_file!("p521.pem")];
const ED25519: &[&str] = &["-newkey", "ed25519"];
const RSA_1024: &[&str] = &["-newkey", "rsa:1024"];
const SECP256K1: &[&str] = &["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:secp256k1"];
const BRAINPOOL: &[&str] = &[
    "-newkey",
    "ec",
    "-pkeyopt",
    "ec_paramgen_curve:brainpoolP256r1",
];

/// The chain of two that a server gets: such a leaf, and the intermediate.
struct Shown {
    leaf: Issued,
}

impl Shown {
    fn new(key: KeyKind) -> Self {
        let leaf = Pki::shared().leaf(&Leaf::new(&[NAME]).with_key(key));
        Self { leaf }
    }

    /// With a key that the PKI does not make; the intermediate has nothing to do with it, and is
    /// shown all the same.
    fn by_openssl(key: &[&str]) -> Option<Self> {
        let leaf = openssl_certificate(NAME, key)?;
        Some(Self { leaf })
    }

    fn chain(&self) -> [&[u8]; 2] {
        [&self.leaf.der, Pki::shared().intermediate.der()]
    }

    fn start(&self, arguments: &[&str]) -> Option<OpensslServer> {
        OpensslServer::start(&chain_pem(self.chain()), &self.leaf.key_pem, arguments)
    }
}

fn alert(alert: TlsAlert) -> Outcome {
    Outcome::TlsAlert { alert }
}

fn see(server: &OpensslServer, options: &FetchOptions) -> Observation {
    fetched(&target(NAME, server.address()), options)
}

/// What an old server shows: nothing to a handshake, which ends like this; its certificates in the
/// clear. With possession or without.
fn assert_read_in_the_clear(
    server: &OpensslServer,
    shown: &Shown,
    failure: &Outcome,
    possession: Possession,
    what: &str,
) -> Observation {
    let refused = see(server, &options().with_fallback(false));
    assert_eq!(refused.outcome, *failure, "{what}");
    assert!(refused.chain.is_empty(), "{what}");

    let seen = see(server, &options());
    assert_chain(&seen, &shown.chain(), what);
    assert_eq!(seen.method, Method::CertificateOnly, "{what}");
    assert_eq!(seen.handshake_failure.as_ref(), Some(failure), "{what}");
    assert_eq!(seen.possession, possession, "{what}");
    assert!(!seen.handshake_completed, "{what}");
    assert_eq!(seen.interruption, None, "{what}");
    assert_eq!(seen.server_name.as_deref(), Some(NAME), "{what}");

    let read = see(server, &options().with_method(Method::CertificateOnly));
    assert_chain(&read, &shown.chain(), what);
    assert_eq!(read.handshake_failure, None, "{what}");
    assert_eq!(read.possession, Possession::Unproven, "{what}");
    assert_eq!(read.tls_version, seen.tls_version, "{what}");
    assert_eq!(read.cipher_suite, seen.cipher_suite, "{what}");
    seen
}

fn assert_suite(seen: &Observation, start: &str, what: &str) {
    let suite = seen.cipher_suite.as_deref().unwrap_or_default();
    assert!(suite.starts_with(start), "{what}: {suite}");
}

#[test]
fn old_versions() {
    for (arguments, version) in [("-tls1", TlsVersion::Tls10), ("-tls1_1", TlsVersion::Tls11)] {
        for (key, suite) in [
            (KeyKind::Rsa2048, "TLS_ECDHE_RSA_WITH_AES_"),
            (KeyKind::P256, "TLS_ECDHE_ECDSA_WITH_AES_"),
        ] {
            let what = format!("{arguments} {key:?}");
            let shown = Shown::new(key);
            let Some(server) = shown.start(&[arguments, "-cipher", "DEFAULT@SECLEVEL=0"]) else {
                return;
            };
            let failure = alert(TlsAlert::PROTOCOL_VERSION);
            let proven = Possession::Proven;
            let seen = assert_read_in_the_clear(&server, &shown, &failure, proven, &what);
            assert_eq!(seen.tls_version, Some(version), "{what}");
            assert_eq!(seen.key_exchange_group.as_deref(), Some("x25519"), "{what}");
            assert_suite(&seen, suite, &what);
        }
    }
}

#[test]
fn one_version_alone() {
    for (argument, version) in [
        ("-tls1_2", TlsVersion::Tls12),
        ("-tls1_3", TlsVersion::Tls13),
    ] {
        for key in [KeyKind::P256, KeyKind::P384, KeyKind::Rsa2048] {
            let shown = Shown::new(key);
            let Some(server) = shown.start(&[argument]) else {
                return;
            };
            let seen = assert_seen(&target(NAME, server.address()), &shown.chain());
            assert_eq!(seen.tls_version, Some(version), "{key:?}");
        }
    }
}

/// Keys that few use, and that a handshake can do with.
#[test]
fn rare_keys() {
    for (key, versions) in [
        (ED25519, &["-tls1_2", "-tls1_3"][..]),
        // In TLS 1.2 the curve of the key would have to be one that keys are agreed on with.
        (P521, &["-tls1_3"]),
    ] {
        for version in versions {
            let Some(shown) = Shown::by_openssl(key) else {
                return;
            };
            let Some(server) = shown.start(&[&[*version], &OLD[..]].concat()) else {
                return;
            };
            assert_seen(&target(NAME, server.address()), &shown.chain());
        }
    }
}

/// They sign with RSASSA-PSS, for which no back end takes less than 2048 bits: the handshake is whole,
/// and whose key it was is not known.
#[test]
fn short_keys() {
    for version in ["-tls1_2", "-tls1_3"] {
        let Some(shown) = Shown::by_openssl(RSA_1024) else {
            return;
        };
        let Some(server) = shown.start(&[&[version], &OLD[..]].concat()) else {
            return;
        };
        for method in Method::ALL {
            let seen = see(&server, &options().with_method(*method));
            assert_chain(&seen, &shown.chain(), version);
            assert_eq!(seen.method, *method, "{version}");
            assert_eq!(seen.possession, Possession::Unproven, "{version}");
            assert_eq!(seen.handshake_completed, *method == Method::Handshake);
            assert_eq!(seen.handshake_failure, None, "{version}");
        }
    }
}

/// Nothing that a handshake of today could agree on.
#[test]
fn weak_suites() {
    let refused = alert(TlsAlert::HANDSHAKE_FAILURE);
    for (ciphers, suite, possession) in [
        (
            "AES256-SHA",
            "TLS_RSA_WITH_AES_256_CBC_SHA",
            Possession::Unproven,
        ),
        (
            "AES128-GCM-SHA256",
            "TLS_RSA_WITH_AES_128_GCM_SHA256",
            Possession::Unproven,
        ),
        (
            "DHE-RSA-AES128-GCM-SHA256",
            "TLS_DHE_RSA_WITH_AES_128_GCM_SHA256",
            Possession::Proven,
        ),
        (
            "ECDHE-RSA-AES128-SHA",
            "TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA",
            Possession::Proven,
        ),
        (
            "CAMELLIA256-SHA",
            "TLS_RSA_WITH_CAMELLIA_256_CBC_SHA",
            Possession::Unproven,
        ),
    ] {
        let shown = Shown::new(KeyKind::Rsa2048);
        let Some(server) = shown.start(&["-tls1_2", "-cipher", ciphers]) else {
            return;
        };
        let seen = assert_read_in_the_clear(&server, &shown, &refused, possession, ciphers);
        assert_eq!(seen.tls_version, Some(TlsVersion::Tls12), "{ciphers}");
        assert_eq!(seen.cipher_suite.as_deref(), Some(suite));
    }
}

/// Keys that no handshake of today can do with.
#[test]
fn keys_of_the_past() {
    let refused = alert(TlsAlert::HANDSHAKE_FAILURE);
    for (key, suite, possession) in [
        (DSA_2048, "TLS_DHE_DSS_", Possession::Proven),
        (P521, "TLS_ECDHE_ECDSA_", Possession::Proven),
        (SECP256K1, "TLS_ECDHE_ECDSA_", Possession::Proven),
        // There is nothing here that could check its signature.
        (BRAINPOOL, "TLS_ECDHE_ECDSA_", Possession::Unproven),
    ] {
        let what = format!("{key:?}");
        let Some(shown) = Shown::by_openssl(key) else {
            return;
        };
        let Some(server) = shown.start(&[&["-tls1_2"], &OLD[..]].concat()) else {
            return;
        };
        let seen = assert_read_in_the_clear(&server, &shown, &refused, possession, &what);
        assert_eq!(seen.tls_version, Some(TlsVersion::Tls12), "{what}");
        assert_suite(&seen, suite, &what);
    }
}

/// What TLS 1.3 has no name for cannot be had: with such a key OpenSSL has no version left. Then
/// there is the refusal, and no invention.
#[test]
fn a_key_that_is_not_of_its_version() {
    let Some(shown) = Shown::by_openssl(SECP256K1) else {
        return;
    };
    let Some(server) = shown.start(&[&["-tls1_3"], &OLD[..]].concat()) else {
        return;
    };
    for method in Method::ALL {
        let seen = see(&server, &options().with_method(*method));
        assert_eq!(seen.outcome, alert(TlsAlert::PROTOCOL_VERSION), "{method}");
        assert!(seen.chain.is_empty());
    }
}

/// With our certificate the handshake is whole; without, the chain is here all the same, and what
/// the server said is told.
#[test]
fn client_certificates() {
    let pki = Pki::shared();
    let folder = tempfile::tempdir().unwrap();
    let root = folder.path().join("root.pem");
    std::fs::write(&root, pki.root.pem()).unwrap();
    let root = root.display().to_string();
    let shown = Shown::new(KeyKind::P256);
    let required = ["-Verify", "2", "-verify_return_error", "-CAfile", &root];
    let client = pki.leaf(&Leaf::new(&["client.example.com"]));
    let ours =
        ClientCertificate::from_pem(pki.chain(&client).as_bytes(), client.key_pem.as_bytes());
    let stranger = Leaf::new(&["stranger.example.com"]).self_signed();
    let foreign =
        ClientCertificate::from_pem(stranger.pem().as_bytes(), stranger.key_pem.as_bytes());
    // The leaves here are for servers, which OpenSSL holds against a client.
    let purpose = ["-purpose", "any"];
    for (version, completed, refusal) in [
        ("-tls1_2", false, TlsAlert::HANDSHAKE_FAILURE),
        ("-tls1_3", true, TlsAlert::CERTIFICATE_REQUIRED),
    ] {
        let Some(server) = shown.start(&[&[version], &required[..], &purpose].concat()) else {
            return;
        };
        let without = see(&server, &options());
        assert_chain(&without, &shown.chain(), version);
        assert!(without.client_certificate_requested, "{version}");
        assert_eq!(without.interruption, Some(alert(refusal)), "{version}");
        assert_eq!(without.handshake_completed, completed, "{version}");
        assert_eq!(without.possession, Possession::Proven, "{version}");
        assert_eq!(without.method, Method::Handshake, "{version}");

        let with = options().with_client_certificate(ours.clone().unwrap());
        let with = see(&server, &with);
        assert_chain(&with, &shown.chain(), version);
        assert!(with.client_certificate_requested, "{version}");
        assert_eq!(with.interruption, None, "{version}: {}", server.said());
        assert!(with.handshake_completed, "{version}");
        assert_eq!(with.possession, Possession::Proven, "{version}");

        let wrong = options().with_client_certificate(foreign.clone().unwrap());
        let wrong = see(&server, &wrong);
        assert_chain(&wrong, &shown.chain(), version);
        assert!(
            matches!(wrong.interruption, Some(Outcome::TlsAlert { .. })),
            "{version}: {wrong:?}"
        );

        let read = see(&server, &options().with_method(Method::CertificateOnly));
        assert_chain(&read, &shown.chain(), version);
        assert_eq!(read.interruption, None, "{version}");
    }
}

/// One server with two certificates shows the one that is asked for, to either driver and either way.
#[test]
fn both_types_of_keys() {
    let pki = Pki::shared();
    let (rsa, ecdsa) = (Shown::new(KeyKind::Rsa2048), Shown::new(KeyKind::P256));
    let folder = tempfile::tempdir().unwrap();
    let write = |name: &str, text: &str| {
        let path = folder.path().join(name);
        std::fs::write(&path, text).unwrap();
        path.display().to_string()
    };
    let certificate = write("ecdsa.pem", &ecdsa.leaf.pem());
    let key = write("ecdsa-key.pem", &ecdsa.leaf.key_pem);
    let chain = write("chain.pem", &pki.intermediate.pem());
    let second = [
        "-dcert",
        &certificate,
        "-dkey",
        &key,
        "-dcert_chain",
        &chain,
    ];
    for version in ["-tls1_2", "-tls1_3"] {
        let Some(server) = rsa.start(&[&[version], &second[..]].concat()) else {
            return;
        };
        for (key_type, shown) in [(KeyType::Rsa, &rsa), (KeyType::Ecdsa, &ecdsa)] {
            for method in Method::ALL {
                let what = format!("{version} {key_type} {method}");
                let asked = options().with_key_type(key_type).with_method(*method);
                let seen = see(&server, &asked.with_prove_possession(true));
                assert_chain(&seen, &shown.chain(), &what);
                assert_eq!(seen.possession, Possession::Proven, "{what}");
                assert_eq!(seen.method, *method, "{what}");
            }
        }
    }
    // A type that is not there is refused.
    let Some(server) = ecdsa.start(&[]) else {
        return;
    };
    for method in Method::ALL {
        let asked = options().with_key_type(KeyType::Rsa).with_method(*method);
        let seen = see(&server, &asked);
        assert_eq!(seen.outcome, alert(TlsAlert::HANDSHAKE_FAILURE), "{method}");
    }
}

#[test]
fn the_name_decides() {
    const OTHER: &str = "other.example.com";
    let default = Shown::new(KeyKind::P256);
    let named = Pki::shared().leaf(&Leaf::new(&[OTHER]));
    let folder = tempfile::tempdir().unwrap();
    let write = |name: &str, text: &str| {
        let path = folder.path().join(name);
        std::fs::write(&path, text).unwrap();
        path.display().to_string()
    };
    let (certificate, key) = (
        write("2.pem", &named.pem()),
        write("2-key.pem", &named.key_pem),
    );
    let second = ["-servername", OTHER, "-cert2", &certificate, "-key2", &key];
    for version in ["-tls1_2", "-tls1_3"] {
        let Some(server) = default.start(&[&[version], &second[..]].concat()) else {
            return;
        };
        let other = target(OTHER, server.address());
        let address = target("127.0.0.1", server.address());
        let name = ServerNameIndication::Name(OTHER.to_owned());
        let nothing = ServerNameIndication::Nothing;
        let by_default = ServerNameIndication::Target;
        for method in Method::ALL {
            for (target, name, is_named) in [
                (&other, &by_default, true),
                (&other, &nothing, false),
                // No address goes into SNI.
                (&address, &by_default, false),
                (&address, &name, true),
            ] {
                let what = format!("{version} {method} {target} {name:?}");
                let options = options()
                    .with_method(*method)
                    .with_server_name(name.clone());
                let seen = fetched(target, &options);
                assert_eq!(
                    seen.server_name.as_deref(),
                    is_named.then_some(OTHER),
                    "{what}"
                );
                // The second has no chain of its own.
                if is_named {
                    assert_chain(&seen, &[&named.der], &what);
                } else {
                    assert_chain(&seen, &default.chain(), &what);
                }
            }
        }
    }
}

/// `OCSPResponse` with the status `tryLater` and nothing more (RFC 6960 section 4.2.1).
const TRY_LATER: [u8; 5] = [0x30, 0x03, 0x0a, 0x01, 0x03];

/// In the clear it comes after the certificates: it is there where possession is waited for.
#[test]
fn a_stapled_response() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("ocsp.der");
    std::fs::write(&file, TRY_LATER).unwrap();
    let shown = Shown::new(KeyKind::P256);
    let stapled = ["-status_file".to_owned(), file.display().to_string()];
    for (version, only) in [("-tls1_2", None), ("-tls1_3", Some(&TRY_LATER[..]))] {
        let Some(server) = shown.start(&[version, &stapled[0], &stapled[1]]) else {
            return;
        };
        let certificate_only = options().with_method(Method::CertificateOnly);
        for (options, expected) in [
            (options(), Some(&TRY_LATER[..])),
            (certificate_only.clone(), only),
            (
                certificate_only.with_prove_possession(true),
                Some(&TRY_LATER[..]),
            ),
        ] {
            let seen = see(&server, &options);
            assert_chain(&seen, &shown.chain(), version);
            assert_eq!(seen.ocsp_response.as_deref(), expected, "{version}");
        }
    }
}

/// What a server has in its log of who has seen enough: nothing, where TLS has a word for it. In TLS 1.3
/// there is none for who stops before the end, and access denied comes closest (RFC 8446 section 6.2).
#[test]
fn goodbyes() {
    let certificate_only = || options().with_method(Method::CertificateOnly);
    for (version, options, expected) in [
        ("-tls1_2", options(), &[][..]),
        ("-tls1_2", certificate_only(), &[]),
        (
            "-tls1_2",
            certificate_only().with_prove_possession(true),
            &[],
        ),
        ("-tls1_3", options(), &[]),
        (
            "-tls1_3",
            certificate_only(),
            // First it is asked in the clear, which it does not speak.
            &["unsupported protocol", "alert access denied"],
        ),
        (
            "-tls1_3",
            certificate_only().with_prove_possession(true),
            &["unsupported protocol", "alert access denied"],
        ),
    ] {
        let shown = Shown::new(KeyKind::P256);
        let Some(server) = shown.start(&[version]) else {
            return;
        };
        // The second one comes when the first one is dealt with.
        let seen = see(&server, &options);
        assert_chain(&seen, &shown.chain(), version);
        let said = server.said();
        let errors: Vec<&str> = said.lines().filter(|it| it.contains(":error:")).collect();
        // The first is of the one who looked whether it serves.
        let (looked, errors) = errors.split_first().expect("an error");
        assert!(looked.contains("unexpected eof"), "{said}");
        assert!(errors.len() >= expected.len(), "{version}: {said}");
        for (error, expected) in errors.iter().zip(expected.iter().cycle()) {
            assert!(error.contains(expected), "{version}: {said}");
        }
        assert!(
            errors.is_empty() || !expected.is_empty(),
            "{version}: {said}"
        );
    }
}
