//! Servers asked for something else than they speak: what they said is told, and what to try.

use std::time::Duration;

use notafter::fetch::{Observation, Outcome, Speaks, Stage};
use notafter::target::{Service, Target};
use notafter_tests::pki::{Issued, KeyKind, Leaf, Pki};
use notafter_tests::servers::{
    Dovecot, Endpoint, Mariadb, Nginx, NginxOptions, Postfix, Prosody, Vsftpd,
};

use super::options;
use super::ours::fetched_by_each;

const NAME: &str = "www.example.com";

/// Every way in which TLS begins.
const SCHEMES: &[&str] = &[
    "https",
    "smtp",
    "lmtp",
    "imap",
    "pop3",
    "ftp",
    "ldap",
    "xmpp-client",
    "xmpp-server",
    "nntp",
    "sieve",
    "irc",
    "postgres",
    "mysql",
    "mssql",
    "rdp",
];

fn leaf() -> Issued {
    Pki::shared().leaf(&Leaf::new(&[NAME]).with_key(KeyKind::Rsa2048))
}

/// What each driver sees. What such servers say may hang on what is random, theirs or ours.
fn asked(endpoint: &Endpoint, scheme: &str, timeout: Duration) -> [Observation; 2] {
    let port = endpoint.address.port();
    let target = Target::parse(&format!("{scheme}://{NAME}:{port}")).unwrap();
    fetched_by_each(&target, &options().with_timeout(timeout))
}

/// Time in which a server on this machine answers, however busy it is.
const AMPLE: Duration = Duration::from_secs(20);

/// What a server speaks is found out from its greeting, whatever else it was asked for.
fn assert_known(endpoint: &Endpoint, service: Service, words: &str) {
    let others = SCHEMES.iter().filter(|it| **it != endpoint.scheme);
    for (scheme, seen) in
        others.flat_map(|scheme| asked(endpoint, scheme, AMPLE).map(|seen| (scheme, seen)))
    {
        let what = format!("{service} as {scheme}: {:?}", seen.outcome);
        match &seen.outcome {
            Outcome::NotTls { said } if *scheme == "https" => {
                assert!(said.contains(words), "{what}");
            }
            Outcome::WrongProtocol { service, said } => {
                assert_eq!(*service, seen.target.service, "{what}");
                assert!(said.contains(words), "{what}");
            }
            _ => panic!("{what}"),
        }
        let speaks = Some(Speaks::Service(service));
        assert_eq!(seen.outcome.speaks(), speaks, "{what}");
        let hint = format!("try it as {service}://");
        assert!(seen.outcome.to_string().ends_with(&hint), "{what}");
        assert!(seen.chain.is_empty(), "{what}");
    }
}

#[test]
fn smtp() {
    let leaf = leaf();
    let Some(server) = Postfix::start(&leaf.pem(), &leaf.key_pem) else {
        return;
    };
    assert_known(
        &server.endpoints()[0],
        Service::Smtp,
        "220 mail.example.com ESMTP",
    );
}

#[test]
fn ftp() {
    let leaf = leaf();
    let Some(server) = Vsftpd::start(&leaf.pem(), &leaf.key_pem) else {
        return;
    };
    let endpoints = server.endpoints();
    let endpoint = endpoints.iter().find(|it| it.scheme == "ftp").unwrap();
    assert_known(endpoint, Service::Ftp, "220 (vsFTPd");
}

#[test]
fn mysql() {
    let leaf = leaf();
    let Some(server) = Mariadb::start(&leaf.pem(), &leaf.key_pem) else {
        return;
    };
    assert_known(&server.endpoints()[0], Service::Mysql, r"\x00\x00\x00\n5");
}

#[test]
fn imap_and_others() {
    let leaf = leaf();
    let Some(server) = Dovecot::start(&leaf.pem(), &leaf.key_pem) else {
        return;
    };
    for (scheme, service, words) in [
        ("imap", Service::Imap, "* OK "),
        ("pop3", Service::Pop3, "+OK Dovecot"),
        ("sieve", Service::Sieve, "\"IMPLEMENTATION\""),
    ] {
        let endpoints = server.endpoints();
        let endpoint = endpoints.iter().find(|it| it.scheme == scheme).unwrap();
        assert_known(endpoint, service, words);
    }
}

/// They wait for the client: some protocols wait, too, and some say something that nobody expects.
#[test]
fn who_is_spoken_to_first() {
    let leaf = leaf();
    let Some(server) = Nginx::start(&leaf.pem(), &leaf.key_pem, &NginxOptions::default()) else {
        return;
    };
    let (scheme, address) = ("https", server.address());
    let endpoint = Endpoint { scheme, address };
    let waited_for = ["ldap", "xmpp-client", "irc", "postgres", "mssql", "rdp"];
    for seen in waited_for
        .map(|it| asked(&endpoint, it, AMPLE))
        .as_flattened()
    {
        let said = seen.outcome.to_string();
        assert_eq!(seen.outcome.code(), "wrong-protocol", "{said}");
        assert_eq!(seen.outcome.speaks(), Some(Speaks::Http), "{said}");
        assert!(said.contains("HTTP/1.1 400"), "{said}");
        assert!(said.ends_with("with TLS it would be https://"), "{said}");
    }
    for scheme in ["smtp", "imap", "mysql"] {
        for seen in asked(&endpoint, scheme, Duration::from_millis(500)) {
            let during = Stage::Starttls;
            assert_eq!(seen.outcome, Outcome::TimedOut { during }, "{scheme}");
            assert!(seen.outcome.to_string().contains("tls://"), "{scheme}");
        }
    }
}

#[test]
fn xmpp() {
    let leaf = leaf();
    let Some(server) = Prosody::start(NAME, &leaf.pem(), &leaf.key_pem) else {
        return;
    };
    for endpoint in server.endpoints() {
        let service = match endpoint.scheme {
            "xmpp-client" => Service::XmppClient,
            "xmpp-server" => Service::XmppServer,
            _ => continue,
        };
        for scheme in ["https", "ldap", "postgres", "mssql", "rdp"] {
            for seen in asked(&endpoint, scheme, AMPLE) {
                let speaks = Some(Speaks::Service(service));
                assert_eq!(
                    seen.outcome.speaks(),
                    speaks,
                    "{scheme}: {:?}",
                    seen.outcome
                );
            }
        }
    }
}
