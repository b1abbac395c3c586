use notafter::hex;
use serde_json::json;
use sha2::{Digest, Sha256};

use super::*;
use crate::connection_record;
use crate::functions::test_chain::at;

fn request(text: &str) -> ParseTargetRequest {
    ParseTargetRequest {
        text: text.to_owned(),
    }
}

fn network(text: &str) -> ExpandTargetsRequest {
    ExpandTargetsRequest {
        text: text.to_owned(),
    }
}

#[test]
fn a_target_is_what_was_typed() {
    let target = parse_target(request("https://www.BÜCHER.example/shop?x")).unwrap();
    assert_eq!(
        serde_json::to_value(&target).unwrap(),
        json!({
            "target": "www.xn--bcher-kva.example:443",
            "host": "www.xn--bcher-kva.example",
            "is_address": false,
            "port": 443,
            "service": "tls",
            "server_name": "www.xn--bcher-kva.example",
        })
    );
    let address = parse_target(request("smtp://[2001:db8::1]")).unwrap();
    assert_eq!(
        (
            &*address.host,
            address.is_address,
            address.port,
            &*address.service
        ),
        ("2001:db8::1", true, 25, "smtp")
    );
    assert_eq!(address.server_name, None);
    let error = parse_target(request("*.example.com")).unwrap_err();
    assert_eq!(
        (error.class(), error.parts().0.as_str()),
        ("target", "wildcard")
    );
    assert_eq!(error.parts().2["suggestion"].to_string(), "www.example.com");
}

#[test]
fn networks_are_each_of_their_addresses() {
    let texts = |text: &str| -> Vec<String> {
        let targets = expand_targets(network(text)).unwrap();
        targets.into_iter().map(|it| it.target).collect()
    };
    assert_eq!(texts(" 192.0.2.0/30 "), ["192.0.2.1:443", "192.0.2.2:443"]);
    assert_eq!(texts("example.com:8443"), ["example.com:8443"]);
    assert_eq!(
        texts("192.0.2.0/31:25,8443"),
        [
            "192.0.2.0:25",
            "192.0.2.1:25",
            "192.0.2.0:8443",
            "192.0.2.1:8443"
        ]
    );
    assert_eq!(texts("[2001:db8::/128]:636"), ["[2001:db8::]:636"]);
    assert_eq!(texts("192.0.2.1/x"), ["192.0.2.1:443"]);
    assert_eq!(texts("10.0.0.0/16").len(), 65_534);
    for (text, code) in [
        ("10.0.0.0/15", "too-many-targets"),
        ("2001:db8::/32", "too-many-targets"),
        ("0.0.0.0/0", "too-many-targets"),
        ("::/0", "too-many-targets"),
        ("10.0.0.0/17:1,2,3", "too-many-targets"),
        ("10.0.0.0/33", "prefix-too-long"),
        ("10.0.0.0/255.0.0.0", "invalid-prefix"),
        ("10.0.0.0/28:0", "invalid-port"),
        ("a b", "several-hosts"),
    ] {
        let error = expand_targets(network(text)).unwrap_err();
        assert_eq!(
            (error.class(), error.parts().0.as_str()),
            ("target", code),
            "{text}"
        );
    }
}

#[test]
fn candidates_of_a_domain_or_a_zone() {
    let of = |request: serde_json::Value| candidates(serde_json::from_value(request).unwrap());
    let usual = of(json!({"domain": "example.com"})).unwrap();
    assert!(
        usual
            .candidates
            .iter()
            .any(|it| it.target == "mail.example.com:25")
    );
    assert_eq!((usual.zone_records, usual.skipped_in_all), (None, 0));
    let text = "@ MX 10 mx\nwww A 192.0.2.1\n* A 192.0.2.1\n";
    let zone = of(json!({"zone": text, "origin": "example.com"})).unwrap();
    let targets: Vec<_> = zone
        .candidates
        .iter()
        .map(|it| it.target.as_str())
        .collect();
    assert_eq!(targets, ["mx.example.com:25", "www.example.com:443"]);
    assert_eq!((zone.zone_records, zone.skipped_in_all), (Some(3), 1));
    assert_eq!(
        serde_json::to_value(&zone.skipped).unwrap(),
        json!([{
            "line": 3,
            "code": "wildcard",
            "message": "line 3: a wildcard stands for many hosts and none can be asked for it: \
                        \"*.example.com\"; try www.example.com",
            "suggestion": "www.example.com",
            "facts": {"name": "*.example.com", "suggestion": "www.example.com"},
        }])
    );
    for (request, class, code) in [
        (json!({}), "argument", "missing-field"),
        (
            json!({"domain": "a.example", "zone": ""}),
            "argument",
            "conflicting",
        ),
        (json!({"domain": "a b"}), "target", "several-hosts"),
    ] {
        let error = of(request).unwrap_err();
        assert_eq!((error.class(), error.parts().0.as_str()), (class, code));
    }
}

fn shown(target: &str, address: Option<&str>, chain: &[&[u8]]) -> ObservationRecord {
    let target = Target::parse(target).unwrap();
    let at = at("2026-11-22T09:30:00Z");
    let mut seen = Observation::new(&target, Outcome::Certificate, at.0);
    seen.address = address.map(|it| it.parse().unwrap());
    ObservationRecord {
        target: target.to_string(),
        observed_at: at,
        connection: connection_record(&seen),
        chain: chain.iter().map(|it| it.to_vec().into()).collect(),
    }
}

#[test]
fn places_of_a_certificate() {
    let request = |fingerprint: String| WhoServesRequest {
        observations: vec![
            shown("b.example", Some("192.0.2.10"), &[b"leaf", b"ca"]),
            shown("b.example", Some("192.0.2.2"), &[b"leaf", b"ca"]),
            shown("a.example:8443", None, &[b"other", b"ca"]),
            shown("down.example", Some("192.0.2.3"), &[]),
        ],
        fingerprint_sha256: fingerprint,
    };
    let fingerprint = hex::encode(&Sha256::digest(b"ca"));
    let places = who_serves(request(fingerprint.to_uppercase())).unwrap();
    let places: Vec<_> = places
        .iter()
        .map(|it| (&*it.target, it.address.as_deref(), it.port, it.position))
        .collect();
    assert_eq!(
        places,
        [
            ("a.example:8443", None, 8443, 1),
            ("b.example:443", Some("192.0.2.2"), 443, 1),
            ("b.example:443", Some("192.0.2.10"), 443, 1),
        ]
    );
    let error = who_serves(request("ab".to_owned())).unwrap_err();
    assert_eq!(
        (error.class(), error.parts().0.as_str()),
        ("argument", "not-a-fingerprint")
    );
    let mut broken = request(fingerprint);
    broken.observations[1].target = String::new();
    let error = who_serves(broken).unwrap_err();
    assert_eq!(
        (error.class(), error.parts().0.as_str()),
        ("target", "empty")
    );
    assert_eq!(error.parts().2["index"].to_string(), "1");
}
