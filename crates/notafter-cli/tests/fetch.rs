//! How servers are asked: each flag by what the server saw, or by what came of it.
#![allow(
    clippy::indexing_slicing,
    clippy::unwrap_used,
    reason = "a test that cannot be set up has failed"
)]

mod common;

use std::io::{Read, Write};
use std::net::{Ipv4Addr, SocketAddr, TcpListener, ToSocketAddrs};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use common::{AT, Authority, Place, Run};
use notafter_tests::servers::OpensslServer;

/// A root, a server's certificate under it, and a place with both.
struct Setting {
    place: Place,
    chain: String,
    key: String,
}

impl Setting {
    fn new() -> Self {
        let root = Authority::new("Root");
        let leaf = root.issue("127.0.0.1");
        let place = Place::new();
        place
            .file("root.pem", &root.pem)
            .file("client.pem", format!("{}{}", leaf.pem, leaf.key_pem));
        Self {
            place,
            chain: leaf.pem,
            key: leaf.key_pem,
        }
    }

    fn openssl(&self, arguments: &[&str]) -> Option<OpensslServer> {
        OpensslServer::start(&self.chain, &self.key, arguments)
    }

    fn check(&self, arguments: &[&str]) -> Run {
        let common = ["check", "--roots", "root.pem", "--at", AT];
        self.place.run(&[&common[..], arguments].concat())
    }
}

/// A server that keeps what it is sent, answers with `answer`, and closes.
struct Listener {
    address: SocketAddr,
    heard: Arc<Mutex<Vec<Vec<u8>>>>,
}

impl Listener {
    fn new(answer: &'static [u8]) -> Self {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
        let address = listener.local_addr().unwrap();
        let heard = Arc::new(Mutex::new(Vec::new()));
        let ears = Arc::clone(&heard);
        std::thread::spawn(move || {
            while let Ok((mut stream, _)) = listener.accept() {
                let mut octets = [0; 8192];
                let length = stream.read(&mut octets).unwrap_or(0);
                ears.lock().unwrap().push(octets[..length].to_vec());
                let _ = stream.write_all(answer);
            }
        });
        Self { address, heard }
    }

    /// What the connections since the last time said first, as text as far as it is.
    fn heard(&self) -> Vec<String> {
        let heard = std::mem::take(&mut *self.heard.lock().unwrap());
        let texts = heard.iter().map(|it| String::from_utf8_lossy(it).into());
        texts.collect()
    }
}

#[test]
fn the_name_that_is_asked_for() {
    let place = Place::new();
    let server = Listener::new(b"");
    let target = format!("localhost:{}", server.address.port());
    for (flags, name) in [
        (&[][..], Some("localhost")),
        (&["--sni", "other.example"], Some("other.example")),
        (&["--sni", "Bücher.example"], Some("xn--bcher-kva.example")),
        (&["--no-sni"], None),
    ] {
        let arguments = [&["check", "--json", &target], flags].concat();
        let run = place.run(&arguments);
        assert_eq!(run.code, 2, "{}", run.stdout);
        let heard = server.heard();
        assert!(!heard.is_empty());
        for known in ["localhost", "other.example", "xn--bcher-kva.example"] {
            let is_asked_for = heard[0].contains(known);
            assert_eq!(is_asked_for, name == Some(known), "{flags:?} {known}");
        }
        assert_eq!(run.json()[0]["server_name"].as_str(), name);
    }
    for name in ["192.0.2.1", "a b", ""] {
        let run = place.run(&["check", "--sni", name, &target]);
        assert_eq!((run.code, run.stdout.as_str()), (3, ""), "{name:?}");
        assert!(run.stderr.contains("--sni: "), "{}", run.stderr);
    }
    assert!(server.heard().is_empty());
}

#[test]
fn the_time_is_kept() {
    let silent = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
    let target = silent.local_addr().unwrap().to_string();
    let place = Place::new();
    let begun = Instant::now();
    let run = place.run(&["check", "--json", "--timeout", "1", &target]);
    let taken = begun.elapsed();
    assert_eq!(run.code, 2);
    assert_eq!(run.json()[0]["outcome"], "timed-out");
    assert!(taken >= Duration::from_secs(1), "{taken:?}");
    assert!(taken < Duration::from_secs(5), "{taken:?}");
}

#[test]
fn a_handshake_or_the_certificate_alone() {
    let setting = Setting::new();
    let Some(server) = setting.openssl(&["-tls1_2"]) else {
        return;
    };
    let target = server.address().to_string();
    for (flags, method, possession) in [
        (&[][..], "handshake", "proven"),
        (&["--certificate-only"], "certificate-only", "unproven"),
    ] {
        let run = setting.check(&[&["--json", &target], flags].concat());
        assert_eq!(run.code, 0, "{}", run.stdout);
        let record = &run.json()[0];
        assert_eq!(record["outcome"], "certificate");
        assert_eq!(record["method"], method);
        assert_eq!(record["possession"], possession);
        assert_eq!(record["handshake_completed"], method == "handshake");
        // Whoever asks for the certificate alone knows that nothing is proven.
        let text = setting.check(&[&[target.as_str()], flags].concat()).stdout;
        assert_eq!(text.lines().count(), 2, "{text}");
    }
}

#[test]
fn an_old_server() {
    let setting = Setting::new();
    let arguments = ["-tls1", "-cipher", "DEFAULT@SECLEVEL=0"];
    let Some(server) = setting.openssl(&arguments) else {
        return;
    };
    let run = setting.check(&[&server.address().to_string()]);
    assert_eq!(run.code, 1, "{}", run.stdout);
    for told in ["TLSv1.0", "[tls-version-obsolete]", "[handshake-failed]"] {
        assert!(run.stdout.contains(told), "{}", run.stdout);
    }
}

#[test]
fn a_client_certificate_is_given_where_one_is_demanded() {
    let setting = Setting::new();
    let Some(any) = setting.openssl(&["-Verify", "1"]) else {
        return;
    };
    let root = setting.place.path("root.pem");
    let strict = ["-Verify", "1", "-verify_return_error", "-CAfile"];
    let strict = [&strict[..], &[root.to_str().unwrap()]].concat();
    let strict = setting.openssl(&strict).unwrap();
    let (any, strict) = (any.address().to_string(), strict.address().to_string());
    let given = ["--client-cert", "client.pem"];
    let finding = |target: &str, flags: &[&str]| {
        let run = setting.check(&[&["--json", target], flags].concat());
        let record = &run.json()[0];
        assert_eq!(record["outcome"], "certificate", "{record}");
        assert_eq!(record["client_certificate_requested"], true);
        assert_eq!(record["client_certificate_given"], !flags.is_empty());
        let findings = record["connection_findings"].as_array().unwrap();
        let codes: Vec<&str> = findings
            .iter()
            .filter_map(|it| it["code"].as_str())
            .collect();
        (run.code, codes.join(","))
    };
    let required = (0, "client-certificate-required".to_owned());
    assert_eq!(finding(&any, &[]), required);
    assert_eq!(finding(&any, &given), (0, String::new()));
    assert_eq!(finding(&strict, &[]), required);
    // It is a server's certificate, which this server does not take from a client.
    let refused = (1, "client-certificate-refused".to_owned());
    assert_eq!(finding(&strict, &given), refused);

    let run = setting.check(&[&given[..], &["--client-key", "root.pem", &any]].concat());
    assert_eq!((run.code, run.stdout.as_str()), (3, ""));
    // What is told is the file that lacks it, and by which flag it may be given.
    assert!(run.stderr.contains("root.pem: "), "{}", run.stderr);
    assert!(!run.stderr.contains("--client-key"), "{}", run.stderr);
    let run = setting.check(&["--client-cert", "root.pem", &any]);
    assert_eq!((run.code, run.stdout.as_str()), (3, ""));
    assert!(run.stderr.contains("root.pem: ") && run.stderr.contains("--client-key"));
    let run = setting.check(&["--client-cert", "nowhere.pem", &any]);
    assert_eq!((run.code, run.stdout.as_str()), (3, ""));
    assert!(run.stderr.contains("nowhere.pem: there is no such file"));
}

#[test]
fn addresses_that_are_not_allowed_are_not_connected_to() {
    let place = Place::new();
    let server = Listener::new(b"");
    let target = format!("localhost:{}", server.address.port());
    let refused = [
        &["--public-only"][..],
        &["--allow", "192.0.2.0/24"],
        &["--allow", "192.0.2.0/24", "--allow", "198.51.100.1"],
    ];
    for flags in refused {
        let run = place.run(&[&["check", "--json", &target], flags].concat());
        assert_eq!(run.code, 3, "{}", run.stdout);
        assert_eq!(run.json()[0]["outcome"], "address-not-allowed");
        assert!(server.heard().is_empty());
        let text = place.run(&[&["check", &target], flags].concat()).stdout;
        assert!(text.contains("127.0.0.1 (address-not-allowed)"), "{text}");
    }
    for flags in [
        &["--allow", "127.0.0.0/8"][..],
        &["--allow", "192.0.2.0/24", "--allow", "127.0.0.1"],
    ] {
        place.run(&[&["check", &target], flags].concat());
        assert!(!server.heard().is_empty(), "{flags:?}");
    }
    for flags in [
        &["--allow", "192.0.2.0/33"][..],
        &["--allow", "a.example"],
        &["--allow", "192.0.2.1", "--public-only"],
    ] {
        let run = place.run(&[&["check", &target], flags].concat());
        assert_eq!((run.code, run.stdout.as_str()), (3, ""), "{flags:?}");
    }
    assert!(server.heard().is_empty());
}

#[test]
fn a_proxy_is_asked_and_its_password_never_shown() {
    let place = Place::new();
    let refusing = Listener::new(b"HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n");
    let url = format!("http://joe:s3cret@{}", refusing.address);
    let asked = ["check", "--proxy", &url, "192.0.2.1:8443"];
    let run = place.run(&asked);
    assert_eq!(run.code, 3);
    let heard = refusing.heard();
    assert!(heard[0].starts_with("CONNECT 192.0.2.1:8443 "), "{heard:?}");
    // joe:s3cret
    assert!(heard[0].contains("Basic am9lOnMzY3JldA=="), "{heard:?}");
    assert!(
        run.stdout
            .contains("does not allow connections to this server")
    );

    let gone = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
    let down = format!("socks5://joe:s3cret@{}", gone.local_addr().unwrap());
    drop(gone);
    let run_down = place.run(&["check", "--proxy", &down, "192.0.2.1:8443"]);
    assert_eq!(run_down.code, 3);
    let told = "the proxy cannot be connected to: ";
    assert!(run_down.stdout.contains(told), "{}", run_down.stdout);

    for wrong in [
        "http://joe:s3cret@127.0.0.1:99999",
        "joe:s3cret@127.0.0.1",
        "ftp://joe:s3cret@127.0.0.1",
        "http://joe:s3cret/@127.0.0.1",
        "http://joe:s3cret",
    ] {
        for command in ["check", "scan"] {
            let run = place.run(&[command, "--proxy", wrong, "192.0.2.1"]);
            assert_eq!((run.code, run.stdout.as_str()), (3, ""), "{wrong}");
            assert!(run.stderr.contains("--proxy: "), "{}", run.stderr);
            assert!(!run.stderr.contains("s3cret"), "{}", run.stderr);
        }
    }
    let json = place.run(&[&asked[..], &["--json"]].concat());
    for run in [run, run_down, json] {
        let shown = format!("{}{}", run.stdout, run.stderr);
        assert!(
            !shown.contains("s3cret") && !shown.contains("am9l"),
            "{shown}"
        );
    }
}

#[cfg(unix)]
#[test]
fn through_a_real_proxy() {
    use notafter_tests::servers::Microsocks;

    let setting = Setting::new();
    let Some(proxy) = Microsocks::start(Some(("joe", "s3cret"))) else {
        return;
    };
    let Some(server) = setting.openssl(&[]) else {
        return;
    };
    let target = server.address().to_string();
    let with = |password: &str| {
        let url = format!("socks5://joe:{password}@{}", proxy.address());
        setting.check(&["--json", "--proxy", &url, &target])
    };
    let run = with("s3cret");
    assert_eq!(run.code, 0, "{}", run.stdout);
    assert_eq!(run.json()[0]["possession"], "proven");
    let run = with("wrong");
    assert_eq!(run.code, 3);
    let record = &run.json()[0];
    assert_eq!(record["outcome"], "proxy-failed");
    assert_eq!(record["outcome_facts"]["fault"], "authentication-required");
}

#[cfg(unix)]
#[test]
fn a_mail_server() {
    use notafter_tests::servers::Postfix;

    let setting = Setting::new();
    let Some(server) = Postfix::start(&setting.chain, &setting.key) else {
        return;
    };
    let endpoints = server.endpoints();
    let port = endpoints
        .iter()
        .find(|it| it.scheme == "smtp")
        .unwrap()
        .address
        .port();
    let with_scheme = format!("smtp://127.0.0.1:{port}");
    let without = format!("127.0.0.1:{port}");
    for arguments in [
        &[with_scheme.as_str()][..],
        &["--starttls", "SMTP", &without],
    ] {
        let run = setting.check(arguments);
        assert_eq!(run.code, 0, "{}", run.stdout);
        let [_, row] = run.stdout.lines().collect::<Vec<_>>()[..] else {
            panic!("{}", run.stdout)
        };
        assert!(row.starts_with(&format!("{with_scheme}  valid ")), "{row}");
    }
    // TLS from the start is not what it speaks.
    let run = setting.check(&["--json", "--timeout", "3", &without]);
    assert_eq!(
        (run.code, &run.json()[0]["outcome"]),
        (2, &"not-tls".into())
    );
    let said = setting.check(&["--timeout", "3", &without]).stdout;
    assert!(said.contains("220 "), "{said}");

    let run = setting.check(&["--starttls", "gopher", &without]);
    assert_eq!((run.code, run.stdout.as_str()), (3, ""));
    assert!(run.stderr.contains("smtp, "), "{}", run.stderr);
}

/// On a machine where `localhost` has two addresses, they disagree.
#[test]
fn every_address() {
    let setting = Setting::new();
    let Some(server) = setting.openssl(&[]) else {
        return;
    };
    let target = format!("localhost:{}", server.address().port());
    let resolved: Vec<SocketAddr> = target.to_socket_addrs().unwrap().collect();
    let run = setting.check(&["--json", "--all-addresses", &target]);
    let record = &run.json()[0];
    let cells = record["cells"].as_array().unwrap();
    // It is for another name.
    assert_eq!(run.code, 2);
    for address in resolved {
        let address = address.ip().to_string();
        let cell = cells.iter().find(|it| it["address"] == address.as_str());
        let outcome = &cell.unwrap()["outcome"];
        let expected = if address == "127.0.0.1" {
            "certificate"
        } else {
            "refused"
        };
        assert_eq!(outcome, expected, "{address}");
    }
    let key_types: Vec<_> = cells
        .iter()
        .filter_map(|it| it["key_type"].as_str())
        .collect();
    // What it shows of itself is an ECDSA key already.
    assert_eq!(key_types, ["rsa"]);
    let text = setting.check(&["--all-addresses", &target]).stdout;
    let row = format!("{target} at 127.0.0.1");
    assert!(text.contains(&row), "{text}");
}
