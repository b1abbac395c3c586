//! Text as a target: what is taken has one canonical text, which is taken again as the same; what is
//! refused is refused in a sentence, and what that suggests is taken.

use notafter_core::target::{Host, Target};

use crate::text::{assert_presentable, presentable};

/// Reads the octets as a target, and as a host.
pub fn body(data: &[u8]) {
    let Ok(text) = std::str::from_utf8(data) else {
        return;
    };
    match Target::parse(text) {
        Ok(target) => {
            let canonical = presentable(&target);
            assert_eq!(Target::parse(&canonical).as_ref(), Ok(&target));
            check_host(&target.host);
        }
        Err(error) => {
            presentable(&error);
            if let Some(suggestion) = error.suggestion() {
                assert_presentable(suggestion);
                let suggested = Target::parse(suggestion);
                assert!(suggested.is_ok(), "{suggestion:?}: {suggested:?}");
            }
            for fact in error.facts() {
                assert!(!fact.name.is_empty());
            }
        }
    }
    match Host::parse(text) {
        Ok(host) => check_host(&host),
        Err(error) => drop(presentable(error)),
    }
}

fn check_host(host: &Host) {
    let text = presentable(host);
    assert_eq!(Host::parse(&text).as_ref(), Ok(host));
    match host {
        Host::Dns(name) => {
            assert_eq!(host.server_name(), Some(name.as_str()));
            assert!(name.is_ascii() && name.len() <= 253, "{name}");
            let is_label = |label: &str| (1..=63).contains(&label.len());
            assert!(name.split('.').all(is_label), "{name}");
        }
        Host::Ip(_) => assert_eq!(host.server_name(), None),
    }
}
