//! Servers asked for something else than they speak.

use std::time::Duration;
use notafter_tests::pki::{KeyKind, Leaf, Pki};
use notafter_tests::servers::*;
use notafter::target::Target;
use super::{options, ours};

#[test]
fn explore() {
    let pki = Pki::shared();
    let leaf = pki.leaf(&Leaf::new(&["www.example.com"]).with_key(KeyKind::Rsa2048));
    let chain = pki.chain(&leaf);
    let key = &leaf.key_pem;
    let nginx = Nginx::start(&chain, key, &NginxOptions::default()).unwrap();
    let postfix = Postfix::start(&chain, key).unwrap();
    let dovecot = Dovecot::start(&chain, key).unwrap();
    let slapd = Slapd::start(&chain, key).unwrap();
    let vsftpd = Vsftpd::start(&chain, key).unwrap();
    let maria = Mariadb::start(&chain, key).unwrap();
    let pg = Postgresql::start(&chain, key).unwrap();
    let prosody = Prosody::start("www.example.com", &chain, key).unwrap();
    let irc = Inspircd::start(&chain, key).unwrap();
    let mut endpoints = vec![Endpoint{scheme:"https", address: nginx.address()}];
    for e in [postfix.endpoints(), dovecot.endpoints(), slapd.endpoints(), vsftpd.endpoints(), maria.endpoints(), pg.endpoints(), prosody.endpoints(), irc.endpoints()] { endpoints.extend(e); }
    let mut threads = vec![];
    for e in endpoints {
        threads.push(std::thread::spawn(move || {
        let mut out = String::new();
        for scheme in ["https","smtp","lmtp","imap","pop3","ftp","ldap","xmpp-client","xmpp-server","nntp","sieve","irc","postgres","mysql","mssql","rdp"] {
            let t = Target::parse(&format!("{scheme}://www.example.com:{}", e.address.port())).unwrap();
            let o = notafter::fetch::blocking::fetch(&t, &options().with_timeout(Duration::from_millis(3000)), super::present());
            out += &format!("{} as {scheme}: {} | {:?} | {}\n", e.scheme, o.outcome.code(), o.outcome.speaks().map(|s| s.as_str()), o.outcome);
        }
        out}));
    }
    for t in threads { println!("{}", t.join().unwrap()); }
    let _ = ours::fetched;
}
