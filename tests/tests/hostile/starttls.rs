//! What comes before TLS: banners, lists and replies without end.

use std::time::Duration;

use notafter::fetch::Stage;
use notafter::target::Service;

use super::case::{Case, run, run_alike};
use super::peer::{Serve, Wire, serve};

fn starttls() -> impl Iterator<Item = Service> {
    let all = Service::ALL.iter().copied();
    all.filter(|service| *service != Service::Tls)
}

/// What fits to no outcome but these: TLS never begins.
const CODES: &[&str] = &[
    "wrong-protocol",
    "protocol-error",
    "starttls-refused",
    "starttls-not-offered",
    "not-tls",
];

fn for_each_service(name: &str, codes: &'static [&'static str], serve: &Serve) -> Vec<Case> {
    starttls()
        .map(|service| Case::new(format!("{name} in {service}"), serve.clone(), codes).of(service))
        .collect()
}

/// The lines with which the greeting of each service goes on and on.
const ENDLESS: [&[u8]; 12] = [
    b"220-hello\r\n",
    b"* OK hello\r\n",
    b"* CAPABILITY IMAP4rev1\r\n",
    b"+OK hello\r\n",
    b"\"IMPLEMENTATION\" \"x\"\r\n",
    b":irc.example NOTICE * :hello\r\n",
    b"<stream:features>",
    b"<!-- -->",
    b" ",
    b"\r\n",
    b"x",
    b"\x30\x84\xff\xff\xff\xff",
];

#[test]
fn endless_banners() {
    let mut cases = Vec::new();
    for line in ENDLESS {
        let flood = serve(move |wire| wire.flood(line));
        let name = format!("{:?} forever", String::from_utf8_lossy(line));
        cases.extend(for_each_service(&name, CODES, &flood));
    }
    run(&cases);
}

#[test]
fn endless_replies() {
    let greetings: [&[u8]; 5] = [
        b"220 hello\r\n",
        b"* OK hello\r\n",
        b"+OK hello\r\n",
        b"200 hello\r\n",
        b"<stream:stream version='1.0' id='1'>\n",
    ];
    let mut cases = Vec::new();
    for greeting in greetings {
        for reply in [&b"250-STARTTLS\r\n"[..], b"* X\r\n", b"STLS\r\n", b"x"] {
            let flood = serve(move |wire| {
                wire.send(greeting);
                wire.hear();
                wire.flood(reply);
            });
            let name = String::from_utf8_lossy(&[greeting, reply].concat()).into_owned();
            cases.extend(for_each_service(&name, CODES, &flood));
        }
    }
    run(&cases);
}

#[test]
fn silent_and_dripping_banners() {
    let mut cases = for_each_service("silence", &["timed-out"], &serve(Wire::stall));
    let drip = serve(|wire| while wire.send(b"2") && wire.pause(Duration::from_millis(300)) {});
    cases.extend(for_each_service("a drip", &[], &drip));
    for seen in run_alike(&cases) {
        // Whose turn it is says where it stood.
        let during = Stage::Starttls;
        let silent = notafter::fetch::Outcome::TimedOut { during };
        assert!(
            seen.outcome == silent || seen.outcome.code() != "timed-out",
            "{seen:?}"
        );
    }
}

#[test]
fn gone_at_once() {
    let codes = &[
        "connection-closed",
        "starttls-not-offered",
        "wrong-protocol",
    ];
    run_alike(&for_each_service("gone", codes, &serve(Wire::half_close)));
}

#[test]
fn agreement_and_then_anything_but_tls() {
    let scripts: [(Service, &[&[u8]]); 4] = [
        (
            Service::Smtp,
            &[b"220 mx\r\n", b"250-mx\r\n250 STARTTLS\r\n", b"220 go\r\n"],
        ),
        (
            Service::Pop3,
            &[b"+OK\r\n", b"+OK\r\nSTLS\r\n.\r\n", b"+OK\r\n"],
        ),
        (Service::Ftp, &[b"220 ftp\r\n", b"234 go\r\n"]),
        (
            Service::Imap,
            &[b"* OK [CAPABILITY IMAP4rev1 STARTTLS] hello\r\n"],
        ),
    ];
    let mut cases = Vec::new();
    for (service, script) in scripts {
        for (index, after) in [
            &b"still clear\r\n"[..],
            b"\x16\x03\x03\x00\x00",
            b"\x15\x03\x03\x00\x02\x02\x28",
        ]
        .into_iter()
        .enumerate()
        {
            let serve = serve(move |wire| {
                for said in script {
                    wire.send(said);
                    wire.hear();
                }
                wire.flood(after);
            });
            cases.push(Case::new(format!("{service} and {index}"), serve, &[]).of(service));
        }
    }
    for seen in run(&cases).iter().flatten() {
        assert_ne!(seen.observation.outcome.code(), "certificate");
        assert_ne!(seen.observation.outcome.code(), "timed-out");
    }
}
