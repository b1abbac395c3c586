//! Real servers: `openssl s_server`, where the command is there. It has SSL 3.0 no more.

use std::io::{Read, Write};
use std::net::TcpStream;
use std::time::Duration;

use rustls_pki_types::CertificateDer;
use rustls_pki_types::pem::PemObject;

use super::*;
use crate::fetch::openssl_server::{RSA, Server, server};
use crate::fetch::{KeyType, Possession, ProtocolFault, TlsAlert, TlsVersion};

const ECDSA: &str = "req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -keyout key.pem \
                     -out cert.pem -subj /CN=ecdsa";

/// Time in which a server on this machine answers, however busy it is.
const AMPLE: Duration = Duration::from_secs(20);

/// What a server shows, and all that it said.
fn converse(server: &Server, rung: Rung, options: &HelloOptions<'_>) -> (Observation, Vec<u8>) {
    let mut session = Session::new(rung, options, RANDOM);
    let mut stream = TcpStream::connect(server.address).unwrap();
    stream.set_read_timeout(Some(AMPLE)).unwrap();
    stream.write_all(&session.outgoing()).unwrap();
    let mut transcript = Vec::new();
    let mut buffer = [0; 700];
    loop {
        let count = stream.read(&mut buffer).unwrap();
        if count == 0 {
            session.ended(&Ending::Closed);
            break;
        }
        transcript.extend_from_slice(&buffer[..count]);
        if session.incoming(&buffer[..count]) == Progress::Done {
            break;
        }
    }
    session.close();
    stream.write_all(&session.outgoing()).unwrap();
    (report(session), transcript)
}

/// What a server shows whose certificate is read and whose possession is asked for.
fn proven(server: &Server, rung: Rung) -> Observation {
    let (observation, transcript) = converse(server, rung, &PROVE);
    assert_eq!(observation.outcome, Outcome::Certificate);
    assert_eq!(observation.chain, std::slice::from_ref(&server.certificate));
    assert_eq!(observation.interruption, None);
    if rung == Rung::Tls12 {
        // The same octets say the same in any split.
        assert_eq!(seen(&PROVE, &transcript), observation);
    }
    observation
}

#[test]
fn every_version_with_rsa() {
    for (arguments, version) in [
        ("-tls1_2", TlsVersion::Tls12),
        ("-tls1_1 -cipher DEFAULT@SECLEVEL=0", TlsVersion::Tls11),
        ("-tls1 -cipher DEFAULT@SECLEVEL=0", TlsVersion::Tls10),
    ] {
        let Some(server) = server(&[RSA], arguments) else {
            return;
        };
        let observation = proven(&server, Rung::Tls12);
        assert_eq!(observation.tls_version, Some(version));
        assert_eq!(observation.possession, Possession::Proven);
        assert_eq!(observation.key_exchange_group.as_deref(), Some("x25519"));
        let suite = observation.cipher_suite.unwrap();
        assert!(suite.starts_with("TLS_ECDHE_RSA_WITH_AES_"), "{suite}");

        let (observation, _) = converse(&server, Rung::Tls12, &OPTIONS);
        assert_eq!(observation.chain, std::slice::from_ref(&server.certificate));
        assert_eq!(observation.possession, Possession::Unproven);
    }
}

#[test]
fn tls_1_0_without_extensions() {
    let Some(server) = server(&[RSA], "-tls1 -cipher ALL:@SECLEVEL=0") else {
        return;
    };
    let observation = proven(&server, Rung::Tls10);
    assert_eq!(observation.tls_version, Some(TlsVersion::Tls10));
    assert_eq!(observation.possession, Possession::Proven);
    assert_eq!(observation.server_name, None);
}

#[test]
fn ecdsa() {
    for (arguments, possession) in [
        ("-tls1_2", Possession::Proven),
        // ECDSA with SHA-1 over P-256 is something that ring does not have.
        (
            "-tls1 -cipher DEFAULT@SECLEVEL=0",
            if cfg!(feature = "aws-lc-rs") {
                Possession::Proven
            } else {
                Possession::Unproven
            },
        ),
    ] {
        let Some(server) = server(&[ECDSA], arguments) else {
            return;
        };
        let observation = proven(&server, Rung::Tls12);
        assert_eq!(observation.possession, possession);
        let suite = observation.cipher_suite.unwrap();
        assert!(suite.starts_with("TLS_ECDHE_ECDSA_"), "{suite}");
    }
}

#[test]
fn dsa() {
    let commands = [
        "genpkey -genparam -algorithm DSA -pkeyopt dsa_paramgen_bits:1024 -pkeyopt \
         dsa_paramgen_q_bits:160 -out parameters.pem",
        "genpkey -paramfile parameters.pem -out key.pem",
        "req -x509 -new -key key.pem -out cert.pem -subj /CN=dsa",
    ];
    for arguments in ["-tls1_2", "-tls1"] {
        let arguments = format!("{arguments} -cipher ALL:@SECLEVEL=0");
        let Some(server) = server(&commands, &arguments) else {
            return;
        };
        let observation = proven(&server, Rung::Tls12);
        let expected = if cfg!(feature = "dsa") {
            Possession::Proven
        } else {
            Possession::Unproven
        };
        assert_eq!(observation.possession, expected);
        let suite = observation.cipher_suite.unwrap();
        assert!(suite.starts_with("TLS_DHE_DSS_"), "{suite}");
    }
}

#[test]
fn a_short_key() {
    let command =
        "req -x509 -newkey rsa:512 -sha1 -nodes -keyout key.pem -out cert.pem -subj /CN=old";
    let Some(server) = server(&[command], "-tls1 -cipher ALL:@SECLEVEL=0") else {
        return;
    };
    assert_eq!(proven(&server, Rung::Tls10).possession, Possession::Proven);
}

#[test]
fn rsa_key_exchange_proves_nothing() {
    let Some(server) = server(&[RSA], "-tls1_2 -cipher AES256-SHA") else {
        return;
    };
    let observation = proven(&server, Rung::Tls12);
    assert_eq!(observation.possession, Possession::Unproven);
    let suite = Some("TLS_RSA_WITH_AES_256_CBC_SHA");
    assert_eq!(observation.cipher_suite.as_deref(), suite);
    assert_eq!(observation.key_exchange_group, None);
}

#[test]
fn dhe() {
    let Some(server) = server(&[RSA], "-tls1_2 -cipher DHE-RSA-AES128-SHA") else {
        return;
    };
    let observation = proven(&server, Rung::Tls12);
    assert_eq!(observation.possession, Possession::Proven);
    let suite = Some("TLS_DHE_RSA_WITH_AES_128_CBC_SHA");
    assert_eq!(observation.cipher_suite.as_deref(), suite);
}

#[test]
fn a_client_certificate_is_required() {
    let Some(server) = server(&[RSA], "-tls1_2 -Verify 1") else {
        return;
    };
    let observation = proven(&server, Rung::Tls12);
    assert!(observation.client_certificate_requested);
    assert_eq!(observation.possession, Possession::Proven);
}

#[test]
fn stapled_status_and_application_protocol() {
    let commands = [
        RSA,
        "ocsp -index /dev/null -rsigner cert.pem -rkey key.pem -CA cert.pem -issuer cert.pem \
         -cert cert.pem -respout status.der",
    ];
    let Some(server) = server(&commands, "-tls1_2 -status_file status.der -alpn h2") else {
        return;
    };
    let alpn = [b"h2".to_vec()];
    let (observation, _) = converse(
        &server,
        Rung::Tls12,
        &HelloOptions {
            alpn: &alpn,
            ..PROVE
        },
    );
    assert_eq!(observation.ocsp_response, Some(server.file("status.der")));
    assert_eq!(observation.alpn.as_deref(), Some(&b"h2"[..]));
}

#[test]
fn tls_1_3_only() {
    let Some(server) = server(&[RSA], "-tls1_3") else {
        return;
    };
    for (rung, alert) in [
        (Rung::Tls12, TlsAlert::PROTOCOL_VERSION),
        (Rung::Tls10, TlsAlert::PROTOCOL_VERSION),
        // SSL 3.0 has no other.
        (Rung::Ssl30, TlsAlert::HANDSHAKE_FAILURE),
    ] {
        let (observation, _) = converse(&server, rung, &OPTIONS);
        assert_eq!(observation.outcome, Outcome::TlsAlert { alert });
    }
}

#[test]
fn one_of_two_keys() {
    let commands = [
        RSA,
        "req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -keyout other-key.pem -out \
         other.pem -subj /CN=ecdsa",
    ];
    let arguments = "-tls1_2 -dcert other.pem -dkey other-key.pem";
    let Some(server) = server(&commands, arguments) else {
        return;
    };
    let other = CertificateDer::from_pem_slice(&server.file("other.pem")).unwrap();
    for (key_type, certificate) in [
        (KeyType::Rsa, &server.certificate),
        (KeyType::Ecdsa, &other),
    ] {
        let options = HelloOptions {
            key_type: Some(key_type),
            ..PROVE
        };
        let (observation, _) = converse(&server, Rung::Tls12, &options);
        assert_eq!(observation.chain, std::slice::from_ref(certificate));
        assert_eq!(observation.possession, Possession::Proven);
    }
}

/// Whoever has only seen the certificate cannot sign for our random octets.
#[test]
fn another_hello_disproves() {
    for arguments in ["-tls1_2", "-tls1 -cipher DEFAULT@SECLEVEL=0"] {
        let Some(server) = server(&[RSA], arguments) else {
            return;
        };
        let (_, transcript) = converse(&server, Rung::Tls12, &PROVE);
        let mut session = Session::new(Rung::Tls12, &PROVE, [8; 32]);
        assert_eq!(session.incoming(&transcript), Progress::Done);
        let observation = report(session);
        assert_eq!(observation.chain, std::slice::from_ref(&server.certificate));
        assert_eq!(observation.possession, Possession::Disproven);
        let interruption = Outcome::ProtocolError {
            fault: ProtocolFault::BadSignature,
            detail: String::new(),
        };
        assert_eq!(observation.interruption, Some(interruption));
    }
}

/// SSL 3.0 signs as TLS 1.0 does, and the signature says nothing of the version: so a flight of TLS 1.0 becomes one of
/// SSL 3.0 by another version in its records and its hello.
#[test]
fn ssl_3_0() {
    let Some(server) = server(&[RSA], "-tls1 -cipher ALL:@SECLEVEL=0") else {
        return;
    };
    let (tls, mut transcript) = converse(&server, Rung::Tls10, &PROVE);
    let mut records = transcript.as_mut_slice();
    while let [_, 3, minor, high, low, rest @ ..] = records {
        *minor = 0;
        let length = usize::from(u16::from_be_bytes([*high, *low]));
        records = rest.split_at_mut(length).1;
    }
    // After the headers of the record and of the message.
    assert_eq!(transcript[5 + 4..][..2], [3, 1]);
    transcript[5 + 4 + 1] = 0;
    let mut session = Session::new(Rung::Ssl30, &PROVE, RANDOM);
    assert_eq!(session.incoming(&transcript), Progress::Done);
    let observation = report(session);
    assert_eq!(observation.tls_version, Some(TlsVersion::Ssl30));
    assert_eq!(observation.chain, tls.chain);
    assert_eq!(observation.possession, Possession::Proven);
}

/// A real flight, cut off anywhere.
#[test]
fn every_truncation() {
    let Some(server) = server(&[RSA], "-tls1_2") else {
        return;
    };
    let (whole, transcript) = converse(&server, Rung::Tls12, &PROVE);
    for end in 0..transcript.len() {
        let (observation, _) = pieces(&PROVE, &transcript[..end], 100);
        if observation.chain.is_empty() {
            assert_eq!(observation.outcome.code(), "connection-closed");
        } else {
            assert_eq!(observation.chain, whole.chain);
            assert!(observation.interruption.is_some());
        }
    }
}
