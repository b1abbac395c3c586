use serde_json::{Value, json};

use super::*;
use crate::Octets;

fn read(value: Value) -> Result<Options, NotAfterError> {
    let record: FetchOptions = serde_json::from_value(value).unwrap();
    record.try_into()
}

#[test]
fn everything_that_is_said_is_done() {
    let key = rcgen::KeyPair::generate().unwrap();
    let params = rcgen::CertificateParams::new(vec!["client.example".to_owned()]).unwrap();
    let certificate = params.self_signed(&key).unwrap();
    let options = read(json!({
        "timeout_millis": 1500,
        "method": "certificate-only",
        "prove_possession": true,
        "fallback": false,
        "server_name": "www.BÜCHER.example",
        "key_type": "ecdsa",
        "alpn": ["h2", "http/1.1"],
        "client_certificate": {
            "certificates": Octets(certificate.pem().into_bytes()),
            "private_key": Octets(key.serialize_pem().into_bytes()),
        },
        "networks": ["192.0.2.0/24"],
        "address": "192.0.2.1",
        "proxy": "socks5://127.0.0.1",
    }))
    .unwrap();
    assert_eq!(options.timeout, Duration::from_millis(1500));
    assert_eq!(options.method, Method::CertificateOnly);
    assert!(options.prove_possession && !options.fallback);
    let name = ServerNameIndication::Name("www.xn--bcher-kva.example".to_owned());
    assert_eq!(options.server_name, name);
    assert_eq!(options.key_type, Some(KeyType::Ecdsa));
    assert_eq!(options.alpn, [b"h2".to_vec(), b"http/1.1".to_vec()]);
    assert!(options.client_certificate.is_some() && options.proxy.is_some());
    assert!(options.address_policy.allows("192.0.2.9".parse().unwrap()));
    assert!(!options.address_policy.allows("192.0.3.9".parse().unwrap()));
    assert_eq!(options.address, "192.0.2.1".parse().ok());
    let public = read(json!({"address_policy": "public-only", "server_name": ""})).unwrap();
    assert_eq!(public.address_policy, AddressPolicy::PublicOnly);
    assert_eq!(public.server_name, ServerNameIndication::Nothing);
    // Nothing said is the library's own default.
    let (given, own) = (read(json!({})).unwrap(), Options::default());
    assert_eq!(format!("{given:?}"), format!("{own:?}"));
    assert_eq!(
        format!("{:?}", fetch_options(None).unwrap()),
        format!("{own:?}")
    );
}

#[test]
fn every_refusal_names_its_field() {
    let network = "192.0.2.0/33";
    for (value, class, code, field) in [
        (
            json!({"timeout_millis": 0}),
            "argument",
            "out-of-range",
            "timeout_millis",
        ),
        (
            json!({"method": "full"}),
            "argument",
            "unknown-code",
            "method",
        ),
        (
            json!({"key_type": "dsa"}),
            "argument",
            "unknown-code",
            "key_type",
        ),
        (
            json!({"address_policy": "none"}),
            "argument",
            "unknown-code",
            "address_policy",
        ),
        (
            json!({"address_policy": "any", "networks": ["192.0.2.0/24"]}),
            "argument",
            "conflicting",
            "networks",
        ),
        (
            json!({"networks": [network]}),
            "argument",
            "network-prefix-too-long",
            "networks",
        ),
        (json!({"alpn": [""]}), "argument", "out-of-range", "alpn"),
        (
            json!({"address": "a.example"}),
            "argument",
            "not-an-address",
            "address",
        ),
        (
            json!({"server_name": "192.0.2.1"}),
            "argument",
            "not-a-name",
            "server_name",
        ),
        (
            json!({"server_name": "a..b"}),
            "target",
            "invalid-host",
            "server_name",
        ),
        (
            json!({"proxy": "127.0.0.1:1"}),
            "argument",
            "proxy-missing-scheme",
            "proxy",
        ),
        (
            json!({"client_certificate": {"certificates": "", "private_key": ""}}),
            "argument",
            "client-no-certificate",
            "client_certificate",
        ),
    ] {
        let error = read(value.clone()).unwrap_err();
        let (found, _, facts) = error.parts();
        assert_eq!((error.class(), &**found), (class, code), "{value}");
        let place = facts
            .get("argument")
            .or_else(|| facts.get("field"))
            .unwrap();
        assert_eq!(place.to_string(), field);
    }
}
