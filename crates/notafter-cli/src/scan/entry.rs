//! One line of a list, or one argument: a network, a target, or nothing.

use std::vec;

use notafter::fetch::{NetworkPorts, TargetRange};
use notafter::target::{Host, Service, Target};

use crate::fetch::with_service;
use crate::refused::Refused;

/// What is asked of networks, and of hosts without a port of their own.
#[derive(Clone, Debug)]
pub(super) struct Defaults {
    /// The ports; where there are none, those of the services.
    pub(super) ports: Vec<u16>,
    /// How TLS begins, whatever the port.
    pub(super) service: Option<Service>,
}

/// The targets of one entry, made one at a time.
#[derive(Debug)]
pub(super) enum Entry {
    /// Nothing: blank, or a comment.
    Nothing,
    /// A host on its ports.
    Host(vec::IntoIter<Target>),
    /// A network on its ports.
    Network(TargetRange, Option<Service>),
}

/// What begins the tag of an entry, behind white space.
const TAG: &str = "tag=";

/// The text of an entry, and the tag that stands behind it: `a.example tag=customer 7`. The tag reaches to the end, or to a
/// comment. Without one it is that of all, and an empty one is none.
pub(super) fn split_tag<'a>(text: &'a str, of_all: Option<&'a str>) -> (&'a str, Option<&'a str>) {
    let text = without_comment(text).trim();
    let is_word = |(at, _): &(usize, &str)| {
        let before = text.get(..*at).unwrap_or_default();
        before.ends_with(char::is_whitespace)
    };
    let Some((at, _)) = text.match_indices(TAG).find(is_word) else {
        return (text, of_all);
    };
    let (text, tag) = text.split_at_checked(at).unwrap_or((text, ""));
    let tag = tag.strip_prefix(TAG).unwrap_or_default().trim();
    (text.trim_end(), Some(tag).filter(|tag| !tag.is_empty()))
}

impl Entry {
    /// Reads the text of an entry, without its tag.
    pub(super) fn read(text: &str, defaults: &Defaults) -> Result<Self, Refused> {
        let text = text.trim();
        if text.is_empty() {
            return Ok(Self::Nothing);
        }
        match NetworkPorts::parse(text) {
            Some(Ok(given)) => Self::network(text, given, defaults),
            Some(Err(error)) => Err(Refused::new(
                text,
                error.code(),
                &error.to_string(),
                &error.facts(),
            )),
            None => Self::host(text, defaults),
        }
    }

    /// How many targets there are to come.
    pub(super) fn remaining(&self) -> u128 {
        match self {
            Self::Nothing => 0,
            Self::Host(targets) => targets.len() as u128,
            Self::Network(range, _) => range.len(),
        }
    }

    fn network(text: &str, given: NetworkPorts, defaults: &Defaults) -> Result<Self, Refused> {
        let ports = given.ports.unwrap_or_else(|| defaults.ports_or_usual());
        let range = TargetRange::new([given.network], ports).map_err(|error| {
            Refused::new(text, error.code(), &error.to_string(), &error.facts())
        })?;
        Ok(Self::Network(range, defaults.service))
    }

    fn host(text: &str, defaults: &Defaults) -> Result<Self, Refused> {
        let target = Target::parse(text).map_err(|error| Refused::target(text, &error))?;
        let targets = if defaults.ports.is_empty() || has_port(text) {
            vec![with_service(target, text.as_ref(), defaults.service)]
        } else {
            let on = |port| {
                let service = defaults.service.unwrap_or(Service::for_port(port));
                Target::new(target.host.clone(), port, service)
            };
            defaults.ports.iter().copied().map(on).collect()
        };
        Ok(Self::Host(targets.into_iter()))
    }
}

impl Iterator for Entry {
    type Item = Target;

    fn next(&mut self) -> Option<Target> {
        match self {
            Self::Nothing => None,
            Self::Host(targets) => targets.next(),
            Self::Network(range, service) => {
                let target = range.next()?;
                Some(match *service {
                    Some(service) => Target::new(target.host, target.port, service),
                    None => target,
                })
            }
        }
    }
}

impl Defaults {
    /// Their order is kept, and each counts once.
    pub(super) fn new(ports: &[u16], service: Option<Service>) -> Self {
        let mut each = Vec::with_capacity(ports.len());
        for port in ports {
            if !each.contains(port) {
                each.push(*port);
            }
        }
        Self {
            ports: each,
            service,
        }
    }

    fn ports_or_usual(&self) -> Vec<u16> {
        if self.ports.is_empty() {
            vec![usual_port(self.service)]
        } else {
            self.ports.clone()
        }
    }
}

/// The port where a service is as a rule: that of its scheme.
fn usual_port(service: Option<Service>) -> u16 {
    /// TLS on HTTP's port, which is what a target without any port means.
    const HTTPS: u16 = 443;
    let of = |service| Target::parse(&format!("{service}://a.example")).ok();
    service.and_then(of).map_or(HTTPS, |target| target.port)
}

/// The text up to a comment: `#` at the beginning or behind white space, since one within a word is part
/// of a URL.
fn without_comment(text: &str) -> &str {
    let begins_comment = |(at, _): &(usize, &str)| {
        let before = text.get(..*at).unwrap_or_default();
        before.is_empty() || before.ends_with(char::is_whitespace)
    };
    let comment = text.match_indices('#').find(begins_comment);
    comment.map_or(text, |(at, _)| text.get(..at).unwrap_or(text))
}

/// Whether the text of a target says its port, as a number or by a scheme.
fn has_port(text: &str) -> bool {
    if Host::parse(text).is_ok() {
        return false;
    }
    let with = |scheme| Target::parse(&format!("{scheme}://{text}")).map(|target| target.port);
    // It has one where a scheme before it makes no difference.
    match (with("smtp"), with("imap")) {
        (Ok(first), Ok(second)) => first == second,
        _ => true,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn targets(text: &str, ports: &[u16], service: Option<Service>) -> Vec<String> {
        let defaults = Defaults::new(ports, service);
        let (text, _) = split_tag(text, None);
        let entry = Entry::read(text, &defaults).unwrap_or_else(|it| panic!("{it}"));
        let count = entry.remaining();
        let targets: Vec<String> = entry.map(|target| target.to_string()).collect();
        assert_eq!(targets.len() as u128, count, "{text}");
        targets
    }

    #[test]
    fn hosts_and_networks_with_and_without_ports() {
        for (text, expected) in [
            ("", &[][..]),
            ("  # a comment", &[]),
            ("a.example", &["a.example:443"]),
            ("a.example # the web site", &["a.example:443"]),
            ("https://a.example/#top", &["a.example:443"]),
            ("a.example:8443", &["a.example:8443"]),
            ("smtp://a.example", &["smtp://a.example:25"]),
            ("192.0.2.1/x", &["192.0.2.1:443"]),
            ("192.0.2.0/31", &["192.0.2.0:443", "192.0.2.1:443"]),
            (
                "192.0.2.0/32:25,8443",
                &["smtp://192.0.2.0:25", "192.0.2.0:8443"],
            ),
            ("2001:db8::/128", &["[2001:db8::]:443"]),
            ("2001:db8::/128:636", &["[2001:db8::]:636"]),
            ("[2001:db8::/128]:636", &["[2001:db8::]:636"]),
            ("[2001:db8::]/128:636", &["[2001:db8::]:636"]),
        ] {
            let expected: Vec<String> = expected
                .iter()
                .map(|text| Target::parse(text).unwrap().to_string())
                .collect();
            assert_eq!(targets(text, &[], None), expected, "{text}");
        }
    }

    #[test]
    fn a_tag_stands_behind_its_entry() {
        for (text, entry, tag) in [
            ("a.example", "a.example", Some("all")),
            (
                " a.example  tag=customer 7 # old",
                "a.example",
                Some("customer 7"),
            ),
            (
                "192.0.2.0/24:25,443\ttag=#7",
                "192.0.2.0/24:25,443",
                Some("#7"),
            ),
            ("a.example tag=x tag=y", "a.example", Some("x tag=y")),
            ("a.example tag=", "a.example", None),
            ("a.example tag= # none", "a.example", None),
            (
                "https://a.example/?tag=x",
                "https://a.example/?tag=x",
                Some("all"),
            ),
            ("tag=x", "tag=x", Some("all")),
            ("# a.example tag=x", "", Some("all")),
            ("", "", Some("all")),
        ] {
            assert_eq!(split_tag(text, Some("all")), (entry, tag), "{text:?}");
        }
    }

    #[test]
    fn ports_are_for_those_that_have_none() {
        let ports = [443, 25, 443];
        for (text, expected) in [
            ("a.example", &["a.example:443", "a.example:25"][..]),
            ("a.example/x", &["a.example:443", "a.example:25"]),
            ("2001:db8::1", &["[2001:db8::1]:443", "[2001:db8::1]:25"]),
            ("[2001:db8::1]", &["[2001:db8::1]:443", "[2001:db8::1]:25"]),
            ("a.example:443", &["a.example:443"]),
            ("https://a.example", &["a.example:443"]),
            ("192.0.2.0/32", &["192.0.2.0:443", "192.0.2.0:25"]),
            ("192.0.2.0/32:8443", &["192.0.2.0:8443"]),
        ] {
            let expected: Vec<String> = expected
                .iter()
                .map(|text| Target::parse(text).unwrap().to_string())
                .collect();
            assert_eq!(targets(text, &ports, None), expected, "{text}");
        }
    }

    #[test]
    fn a_service_has_its_port() {
        let service = Some(Service::Ldap);
        for (text, expected) in [
            ("a.example", "ldap://a.example:389"),
            ("a.example:10389", "ldap://a.example:10389"),
            ("192.0.2.0/32", "ldap://192.0.2.0:389"),
        ] {
            let expected = Target::parse(expected).unwrap().to_string();
            assert_eq!(targets(text, &[], service), [expected], "{text}");
        }
        assert_eq!(
            targets("a.example", &[1389], service),
            ["ldap://a.example:1389"]
        );
    }

    #[test]
    fn what_is_refused() {
        let defaults = Defaults::new(&[], None);
        for (text, code) in [
            ("192.0.2.0/33", "prefix-too-long"),
            ("192.0.2.0/24:https", "invalid-port"),
            ("192.0.2.0/24:443,0", "invalid-port"),
            ("2001:db8::/64", "too-many-targets"),
            ("*.a.example", "wildcard"),
            ("10.0/8", "ambiguous-number"),
        ] {
            let at = "2026-11-22".parse().unwrap();
            let record = Entry::read(text, &defaults).unwrap_err().answer(at);
            assert_eq!(record.target, text);
            assert_eq!(record.error.unwrap().code, code, "{text}");
        }
    }
}
