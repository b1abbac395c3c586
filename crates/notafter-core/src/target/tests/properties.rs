//! What holds for every text.

use proptest::prelude::*;
use rustls_pki_types::ServerName;

use super::*;

/// Text that gets further than noise does: the pieces that the reader knows.
fn near_target() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        4 => "[a-zA-Z0-9_-]{1,8}",
        2 => prop::sample::select(vec![
            "https", "smtp", "file", "mailto", "xn--", "bücher", "ß", "例え", "0x", "www", "MII",
        ]).prop_map(str::to_owned),
        4 => prop::sample::select(vec![
            ".", ":", "://", "//", "/", "\\", "@", "*", "[", "]", "::", "%", "#", "?", ",", " ",
            "。", "\u{200C}", "\u{200B}", "443", "25", "65536", "255", "-",
        ]).prop_map(str::to_owned),
        1 => any::<char>().prop_map(String::from),
    ];
    prop::collection::vec(piece, 0..12).prop_map(|pieces| pieces.concat())
}

fn any_host() -> impl Strategy<Value = Host> {
    prop_oneof![
        any::<std::net::IpAddr>().prop_map(Host::Ip),
        "[a-z0-9_]([a-z0-9_-]{0,20}[a-z0-9_])?(\\.[a-zü_]{1,12}){0,4}"
            .prop_filter_map("a host", |text| Host::parse(&text).ok()),
        prop::sample::select(vec![
            "https",
            "server.pem",
            "c",
            "file",
            "mailto",
            "localhost"
        ])
        .prop_map(|name| Host::Dns(name.to_owned())),
    ]
}

fn check_parsed(text: &str) {
    match Target::parse(text) {
        Ok(target) => {
            let canonical = target.to_string();
            assert_eq!(
                Target::parse(&canonical).as_ref(),
                Ok(&target),
                "{canonical}"
            );
            assert_eq!(Target::parse(&target.short()).as_ref(), Ok(&target));
            assert_eq!(
                Host::parse(&target.host.to_string()).as_ref(),
                Ok(&target.host)
            );
            if let Host::Dns(name) = &target.host {
                // What we take must be fit to be sent as SNI.
                assert!(
                    matches!(
                        ServerName::try_from(name.as_str()),
                        Ok(ServerName::DnsName(_))
                    ),
                    "{name}"
                );
            }
        }
        Err(error) => {
            assert!(!error.to_string().is_empty());
            if let Some(suggestion) = error.suggestion() {
                assert!(Target::parse(suggestion).is_ok(), "{text:?}: {suggestion}");
            }
        }
    }
}

proptest! {
    #[test]
    fn any_text_is_read_or_refused(text in any::<String>()) {
        check_parsed(&text);
        let _ = Host::parse(&text);
    }

    #[test]
    fn nearly_targets_are_read_or_refused(text in near_target()) {
        check_parsed(&text);
        let _ = Host::parse(&text);
    }

    #[test]
    fn canonical_text_parses_to_the_same_target(
        host in any_host(),
        port in 1_u16..,
        known_port in prop::sample::select(Service::ALL).prop_map(Service::default_port),
        service in prop::sample::select(Service::ALL),
    ) {
        for port in [port, known_port, 443] {
            let target = Target::new(host.clone(), port, service);
            prop_assert_eq!(Target::parse(&target.to_string()), Ok(target));
        }
    }
}
