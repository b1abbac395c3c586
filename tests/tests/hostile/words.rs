//! Other things than TLS, and TLS that refuses.

use std::time::Duration;

use notafter::fetch::{Outcome, TlsAlert};

use super::case::{Case, each_method, run, run_alike};
use super::clear::{ALERT, record};
use super::peer::{Serve, serve};

fn answer(octets: Vec<u8>) -> Serve {
    serve(move |wire| {
        wire.hear();
        wire.send(&octets);
        wire.half_close();
    })
}

#[test]
fn plain_http() {
    let page = b"HTTP/1.1 400 Bad Request\r\nContent-Type: text/html\r\n\r\n<html>".to_vec();
    let mut cases = each_method(|| Case::new("HTTP", answer(page.clone()), &["not-tls"]));
    // It keeps the connection, as HTTP/1.1 does.
    cases.extend(each_method(|| {
        let page = page.clone();
        let serve = serve(move |wire| {
            wire.hear();
            wire.send(&page);
            wire.stall();
        });
        Case::new("HTTP kept alive", serve, &["not-tls"])
    }));
    for seen in run_alike(&cases) {
        assert!(seen.outcome.to_string().contains("HTTP/1.1 400"));
    }
}

#[test]
fn alerts_of_every_number() {
    let cases: Vec<_> = (0..=255)
        .map(|number| {
            let serve = answer(record(ALERT, &[2, number]));
            Case::new(format!("alert {number}"), serve, &[])
        })
        .collect();
    for (number, seen) in (0..=255).zip(run_alike(&cases)) {
        // 0 is close_notify, and 90 says that somebody there has no time for it: neither refuses.
        if number != 0 && number != 90 {
            let alert = TlsAlert(number);
            assert_eq!(seen.outcome, Outcome::TlsAlert { alert });
        }
    }
}

#[test]
fn warnings_of_every_number() {
    let cases: Vec<_> = (0..=255)
        .step_by(5)
        .flat_map(|number| {
            each_method(move || {
                let serve = answer(record(ALERT, &[1, number]));
                let codes = &["tls-alert", "connection-closed", "protocol-error"];
                Case::new(format!("warning {number}"), serve, codes)
            })
        })
        .collect();
    run_alike(&cases);
}

#[test]
fn garbage() {
    let mut state = 1_u64;
    let mut octet = || {
        // The constants of Knuth's MMIX (The Art of Computer Programming, volume 2, section 3.3.4).
        state = state
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        state.to_be_bytes()[0]
    };
    let mut cases = Vec::new();
    for first in [0, 20, 21, 22, 23, 24, 64, 128, 255] {
        for length in [1, 4, 5, 6, 100, 5000, 200_000] {
            let mut garbage: Vec<u8> = (0..length).map(|_| octet()).collect();
            garbage[0] = first;
            let name = format!("garbage of {length} octets from {first} on");
            let serve = answer(garbage);
            cases.extend(each_method(|| {
                let codes = &[
                    "not-tls",
                    "protocol-error",
                    "connection-closed",
                    "tls-alert",
                ];
                Case::new(name.clone(), serve.clone(), codes)
            }));
        }
    }
    run(&cases);
}

#[test]
fn silence_in_many_ways() {
    let ways: [(&str, Serve, &'static [&'static str]); 4] = [
        ("silence", serve(super::peer::Wire::stall), &["timed-out"]),
        (
            "its own side ended",
            serve(super::peer::Wire::half_close),
            &["connection-closed"],
        ),
        ("gone at once", serve(|_| {}), &["connection-closed"]),
        (
            "gone after a while",
            serve(|wire| {
                wire.pause(Duration::from_millis(100));
            }),
            &["connection-closed"],
        ),
    ];
    let cases: Vec<_> = ways
        .into_iter()
        .flat_map(|(name, serve, codes)| each_method(move || Case::new(name, serve.clone(), codes)))
        .collect();
    run(&cases);
}
