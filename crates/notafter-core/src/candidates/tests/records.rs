//! What each type of record gives.

use super::*;
use crate::target::{Host, Service, Target};

#[test]
fn every_type() {
    for (zone, expected) in [
        ("www A 192.0.2.1", &["www.example.com:443"][..]),
        ("@ AAAA 2001:db8::1", &["example.com:443"]),
        ("www AAAA ::ffff:192.0.2.1", &["www.example.com:443"]),
        // Where the alias leads is another's.
        (
            "shop CNAME shops.provider.example.",
            &["shop.example.com:443"],
        ),
        ("@ MX 10 mx1", &["mx1.example.com:25"]),
        ("* MX 10 mx1", &["mx1.example.com:25"]),
        ("@ MX 0 mx.provider.example.", &["mx.provider.example:25"]),
        ("@ MX 0 .", &[]),
        // Names that are for something else than hosts.
        ("_dmarc CNAME dmarc.provider.example.", &[]),
        ("_acme-challenge.www CNAME x.provider.example.", &[]),
        ("s1._domainkey CNAME s1.provider.example.", &[]),
        ("_x A 192.0.2.1", &[]),
        // Types that give nothing, whatever their data.
        ("@ TXT \"v=spf1 a -all\" \"x ; ( \"", &[]),
        ("@ NS ns1", &[]),
        ("@ CAA 0 issue \"ca.example\"", &[]),
        ("1 PTR www", &[]),
        ("@ TYPE65534 \\# 1 00", &[]),
        ("www CH A 192.0.2.1", &[]),
        ("www CLASS3 A whatever this class has", &[]),
        // TLSA.
        ("_443._tcp.www TLSA 3 1 1 00ff", &["www.example.com:443"]),
        ("_25._tcp.mx1 TLSA 3 1 1 ( 00 ff )", &["mx1.example.com:25"]),
        ("_8443._tcp TLSA 2 0 1 00", &["example.com:8443"]),
        ("_443._udp.www TLSA 3 1 1 00", &[]),
        ("_0._tcp.www TLSA 3 1 1 00", &[]),
        ("_port._tcp.www TLSA 3 1 1 00", &[]),
        ("*._tcp.www TLSA 3 1 1 00", &[]),
        ("www TLSA 3 1 1 00", &[]),
        // By their numbers.
        ("www TYPE1 192.0.2.1", &["www.example.com:443"]),
        ("@ type15 1 mx", &["mx.example.com:25"]),
    ] {
        assert_eq!(sound(zone), expected, "{zone}");
    }
}

#[test]
fn services() {
    for (owner, data, expected) in [
        ("_imaps._tcp", "0 1 993 mail", &["mail.example.com:993"][..]),
        ("_imap._tcp", "0 1 143 mail", &["mail.example.com:143"]),
        (
            "_imap._tcp",
            "0 1 1143 mail",
            &["imap://mail.example.com:1143"],
        ),
        ("_imap._tcp", "0 0 0 .", &[]),
        (
            "_submission._tcp",
            "0 1 587 mail",
            &["mail.example.com:587"],
        ),
        (
            "_submissions._tcp",
            "0 1 465 mail",
            &["mail.example.com:465"],
        ),
        (
            "_pop3s._tcp",
            "0 1 995 pop.other.example.",
            &["pop.other.example:995"],
        ),
        ("_LDAP._TCP", "0 100 389 DC01", &["dc01.example.com:389"]),
        (
            "_ldap._tcp.dc._msdcs",
            "0 100 389 dc01",
            &["dc01.example.com:389"],
        ),
        ("_ldap._tcp.*", "0 100 389 dc01", &["dc01.example.com:389"]),
        (
            "_gc._tcp",
            "0 100 3268 dc01",
            &["ldap://dc01.example.com:3268"],
        ),
        ("_kerberos._tcp", "0 100 88 dc01", &[]),
        ("_ldap._udp", "0 100 389 dc01", &[]),
        (
            "_xmpp-client._tcp",
            "5 0 5222 chat",
            &["chat.example.com:5222"],
        ),
        (
            "_xmpp-server._tcp",
            "5 0 5269 chat",
            &["chat.example.com:5269"],
        ),
        (
            "_xmpps-client._tcp",
            "5 0 5223 chat",
            &["chat.example.com:5223"],
        ),
        ("_sips._tcp", "5 0 5061 sip", &["sip.example.com:5061"]),
        (
            "_sip._tls",
            "100 1 443 sipdir.online.example.",
            &["sipdir.online.example:443"],
        ),
        ("_sip._tcp", "5 0 5060 sip", &[]),
        ("_caldavs._tcp", "0 0 443 dav", &["dav.example.com:443"]),
        ("_https._tcp", "0 0 8443 www", &["www.example.com:8443"]),
        ("_http._tcp", "0 0 80 www", &[]),
        (
            "_ms-wbt-server._tcp",
            "0 0 3390 rd",
            &["rdp://rd.example.com:3390"],
        ),
        ("_anything._tcp", "0 0 443 www", &["www.example.com:443"]),
        ("plain", "0 0 443 www", &[]),
        ("_imaps", "0 0 993 www", &[]),
    ] {
        assert_eq!(
            sound(&format!("{owner} SRV {data}")),
            expected,
            "{owner} {data}"
        );
    }
}

#[test]
fn service_bindings() {
    for (zone, expected) in [
        ("www HTTPS 1 .", &["www.example.com:443"][..]),
        (
            "www HTTPS 1 . alpn=h2,h3 ipv4hint=192.0.2.1",
            &["www.example.com:443"],
        ),
        (
            "www HTTPS 1 . alpn=\"h2,h3\" port=8443",
            &["www.example.com:8443"],
        ),
        ("www HTTPS 1 www PORT=\"8443\"", &["www.example.com:8443"]),
        ("www HTTPS 1 pool port=8443", &["pool.example.com:8443"]),
        (
            "www HTTPS 1 pool.cdn.example. port=8443",
            &["www.example.com:443"],
        ),
        ("* HTTPS 1 pool", &["pool.example.com:443"]),
        ("www HTTPS 0 pool.cdn.example.", &["www.example.com:443"]),
        ("@ HTTPS 0 www", &["example.com:443"]),
        ("www HTTPS 0 .", &[]),
        ("_8443._https.www HTTPS 1 .", &["www.example.com:8443"]),
        (
            "_8443._https.www HTTPS 1 . port=9443",
            &["www.example.com:9443"],
        ),
        (
            "_8443._https.www HTTPS 0 x.cdn.example.",
            &["www.example.com:8443"],
        ),
        // On UDP alone.
        ("www HTTPS 1 . alpn=h3 no-default-alpn", &[]),
        ("www HTTPS 1 . alpn=h3", &["www.example.com:443"]),
        (
            "www HTTPS 1 . alpn=\"h2,h3\" no-default-alpn",
            &["www.example.com:443"],
        ),
        ("_dns.ns1 SVCB 1 ns1 alpn=dot", &["ns1.example.com:853"]),
        (
            "_dns.ns1 SVCB 1 . alpn=h2,dot",
            &["ns1.example.com:853", "ns1.example.com:443"],
        ),
        (
            "_dns.ns1 SVCB 1 . alpn=h2 port=8443 key7=\"/q{?dns}\"",
            &["ns1.example.com:8443"],
        ),
        ("_dns.ns1 SVCB 1 . alpn=doq", &[]),
        (
            "_853._dns.ns1 SVCB 0 ns.other.example.",
            &["ns1.example.com:853"],
        ),
        ("_foo.www SVCB 1 . port=443", &[]),
        ("www SVCB 1 . port=443", &[]),
        ("_443._https.www SVCB 1 .", &[]),
        ("_x.www HTTPS 1 .", &[]),
    ] {
        assert_eq!(sound(zone), expected, "{zone}");
    }
}

#[test]
fn data_that_are_wrong() {
    for (zone, code, name) in [
        ("www A 192.0.2", "invalid-address", Some("192.0.2")),
        ("www A 2001:db8::1", "invalid-address", Some("2001:db8::1")),
        ("www AAAA 192.0.2.1", "invalid-address", Some("192.0.2.1")),
        ("www A", "missing-data", None),
        ("www A 192.0.2.1 192.0.2.2", "extra-data", Some("192.0.2.2")),
        ("www A \\# 4 C0000201", "generic-data", None),
        ("www TYPE65 \\# 3 000100", "generic-data", None),
        ("www CNAME", "missing-data", None),
        ("www CNAME a..b", "invalid-name", Some("a..b")),
        ("@ MX mx1", "missing-data", None),
        ("@ MX ten mx1", "invalid-number", Some("ten")),
        ("@ MX 65536 mx1", "invalid-number", Some("65536")),
        ("@ MX 10 *", "wildcard", Some("*.example.com")),
        ("@ MX 10 a!b", "not-a-host", Some("a\\!b.example.com")),
        ("_imaps._tcp SRV 0 1 mail", "missing-data", None),
        ("_imaps._tcp SRV 0 1 0 mail", "invalid-number", Some("0")),
        (
            "_imaps._tcp SRV 0 1 +993 mail",
            "invalid-number",
            Some("+993"),
        ),
        ("_443._tcp.www TLSA 3 1 1", "missing-data", None),
        (
            "_443._tcp.*.x TLSA 3 1 1 00",
            "wildcard",
            Some("*.x.example.com"),
        ),
        ("www HTTPS 1", "missing-data", None),
        ("www HTTPS 1 . port=0", "invalid-number", Some("0")),
        ("www HTTPS x .", "invalid-number", Some("x")),
        ("* A 192.0.2.1", "wildcard", Some("*.example.com")),
        ("* HTTPS 1 .", "wildcard", Some("*.example.com")),
        ("a.*.b A 192.0.2.1", "not-a-host", Some("a.*.b.example.com")),
        ("\\* A 192.0.2.1", "not-a-host", Some("\\*.example.com")),
        ("-x A 192.0.2.1", "not-a-host", Some("-x.example.com")),
        ("a\\.b A 192.0.2.1", "not-a-host", Some("a\\.b.example.com")),
        (
            "a\\032b A 192.0.2.1",
            "not-a-host",
            Some("a\\032b.example.com"),
        ),
        (
            "a\\000 A 192.0.2.1",
            "not-a-host",
            Some("a\\000.example.com"),
        ),
        ("192.0.2.1. A 192.0.2.1", "not-a-host", Some("192.0.2.1")),
        (
            "bücher A 192.0.2.1",
            "not-ascii",
            Some("bücher.example.com"),
        ),
    ] {
        let found = read(zone);
        assert_eq!(issues(&found), [(1, code)], "{zone}");
        assert_eq!(found.candidates, [], "{zone}");
        let facts = found.skipped[0].facts();
        let fact = facts.iter().find(|fact| fact.name == "name");
        let fact = fact.map(|fact| fact.value.to_string());
        assert_eq!(fact.as_deref(), name, "{zone}");
        assert!(found.skipped[0].to_string().starts_with("line 1: "));
    }
}

#[test]
fn what_to_try_instead() {
    for (zone, suggestion) in [
        ("* A 192.0.2.1", "www.example.com"),
        ("*.www A 192.0.2.1", "www.example.com"),
        ("*.shop CNAME x", "www.shop.example.com"),
        ("bücher A 192.0.2.1", "xn--bcher-kva.example.com"),
    ] {
        let found = read(zone);
        assert_eq!(found.skipped[0].suggestion(), Some(suggestion), "{zone}");
        assert!(Target::parse(suggestion).is_ok());
    }
}

#[test]
fn each_target_is_there_once_with_its_first_reason() {
    let found = read(
        "www A 192.0.2.1\nwww AAAA 2001:db8::1\n@ MX 10 www\n_443._tcp.WWW TLSA 3 1 1 00\n\
         www A 192.0.2.2\n",
    );
    assert_eq!(
        targets(&found.candidates),
        ["www.example.com:443", "www.example.com:25"]
    );
    let reasons: Vec<_> = found
        .candidates
        .iter()
        .map(|it| it.reason.to_string())
        .collect();
    assert_eq!(
        reasons,
        [
            "A record of www.example.com on line 1",
            "MX record of example.com on line 3"
        ]
    );
    assert_eq!(
        found.candidates[0].reason,
        CandidateReason::ZoneRecord {
            record_type: ZoneRecordType::A,
            owner: "www.example.com".to_owned(),
            line: 1
        }
    );
    assert_eq!(
        found.candidates[1].target,
        Target::new(Host::Dns("www.example.com".to_owned()), 25, Service::Smtp)
    );
    assert_eq!(found.records, 5);
}
