//! Too much of everything.

use std::time::Duration;

use notafter::fetch::Outcome;
use notafter::fetch::limits::MAX_ALPN_SIZE;

use super::case::{Case, each_method, run, run_alike};
use super::clear::{
    ALERT, HANDSHAKE, certificates, endless_certificate, message, record, records, server_hello,
};
use super::peer::{Serve, serve};

const FAILURES: &[&str] = &["protocol-error", "chain-too-large"];

/// Answers a hello with this.
fn answer(octets: Vec<u8>) -> Serve {
    serve(move |wire| {
        wire.hear();
        wire.send(&octets);
        wire.stall();
    })
}

/// Answers a hello with this, then with something else without end.
fn endless(before: Vec<u8>, then: Vec<u8>) -> Serve {
    serve(move |wire| {
        wire.hear();
        wire.send(&before);
        wire.flood(&then);
    })
}

#[test]
fn certificates_of_16_megabytes() {
    let announced = records(&[server_hello(), endless_certificate()].concat());
    let mut cases = each_method(|| {
        let serve = endless(announced.clone(), record(HANDSHAKE, &[0x30; 0x4000]));
        Case::new("16 MB", serve, &["chain-too-large"])
    });
    // It is not waited for.
    cases.extend(each_method(|| {
        Case::new(
            "16 MB, announced",
            answer(announced.clone()),
            &["chain-too-large"],
        )
    }));
    run_alike(&cases);
}

#[test]
fn ten_thousand_certificates() {
    let many = |octets| {
        let flight = records(&[server_hello(), certificates(10_000, octets)].concat());
        each_method(move || Case::new("10,000 certificates", answer(flight.clone()), FAILURES))
    };
    // 40 KB, which is read and counted, and 3 MB, which is not.
    for seen in run_alike(&many(1)) {
        assert_eq!(
            seen.outcome,
            Outcome::ChainTooLarge {
                certificates: Some(10_000)
            }
        );
    }
    for seen in run_alike(&many(300)) {
        assert_eq!(seen.outcome, Outcome::ChainTooLarge { certificates: None });
    }
}

#[test]
fn messages_and_records_without_end() {
    let floods = [
        ("empty handshake records", record(HANDSHAKE, &[])),
        ("empty alerts", record(ALERT, &[])),
        ("warnings", record(ALERT, &[1, 112])),
        ("half alerts", record(ALERT, &[1])),
        ("ChangeCipherSpec", record(20, &[1])),
        ("empty data", record(23, &[])),
        ("HelloRequest", record(HANDSHAKE, &message(0, &[]))),
        ("one octet of a message each", record(HANDSHAKE, &[0])),
        ("ServerHello", record(HANDSHAKE, &server_hello())),
        (
            "unknown messages",
            record(HANDSHAKE, &message(99, &[0; 1000])),
        ),
        ("zeros", vec![0; 1000]),
        ("records of 64 KiB", vec![22, 3, 3, 0xff, 0xff]),
    ];
    let mut cases = Vec::new();
    for (name, flood) in floods {
        for (when, before) in [
            ("at once", Vec::new()),
            ("after its hello", records(&server_hello())),
            (
                "after a certificate",
                records(&[server_hello(), certificates(1, 100)].concat()),
            ),
        ] {
            let serve = endless(before, flood.clone());
            let name = format!("{name} {when}");
            cases.extend(each_method(|| Case::new(name.clone(), serve.clone(), &[])));
        }
    }
    for (case, both) in cases.iter().zip(run(&cases)) {
        for seen in both {
            let outcome = seen.observation.outcome;
            if case.name.contains("after a certificate") {
                assert_eq!(outcome, Outcome::Certificate, "{}", case.name);
            } else {
                let code = outcome.code();
                // None of it is worth waiting for.
                let codes = [
                    "protocol-error",
                    "not-tls",
                    "tls-alert",
                    "connection-closed",
                ];
                assert!(codes.contains(&code), "{}: {outcome}", case.name);
            }
        }
    }
}

#[test]
fn a_server_that_never_reads() {
    // As many as are offered: each has an octet for its length.
    let names: Vec<Vec<u8>> = (0..=255).map(|index| vec![index; 255]).collect();
    let names = names[..MAX_ALPN_SIZE / 256].to_vec();
    let cases: Vec<_> = [Vec::new(), names]
        .into_iter()
        .flat_map(|names| {
            each_method(move || {
                let names = names.clone();
                Case::new(
                    "a deaf server",
                    serve(super::peer::Wire::hold),
                    &["timed-out"],
                )
                .with(|options| options.with_alpn(names))
            })
        })
        .collect();
    run_alike(&cases);
}

#[test]
fn a_deaf_server_that_talks() {
    let cases = each_method(|| {
        let serve = serve(
            |wire| {
                while wire.send(b"lalala") && wire.pause(Duration::from_millis(5)) {}
            },
        );
        Case::new("it talks without listening", serve, &["not-tls"])
    });
    run(&cases);
}
