//! The common name of a TLS server (BR 7.1.4.3): if it is there, it is one of the subject alternative names, in
//! the same spelling.

use std::collections::HashSet;
use std::net::{IpAddr, Ipv6Addr};

use super::{Role, Settings};
use crate::certificate::{Certificate, GeneralName, oids};
use crate::chain::Rule;
use crate::chain::finding::Problem;
use crate::facts::Fact;
use crate::limits::MAX_NAMES;
use crate::trust::Purpose;

pub(super) fn check(
    settings: &Settings<'_>,
    certificate: &Certificate,
    role: Role,
    found: &mut Vec<Problem>,
) {
    let rules = [Rule::CommonNameInSan, Rule::CommonNameTitleInSan];
    let is_ruled = rules.iter().any(|rule| settings.weigh(*rule).is_some());
    if !is_ruled || settings.purpose != Purpose::ServerAuth || !role.is_leaf() {
        return;
    }
    let subject = certificate.subject();
    let common_names = subject
        .attributes()
        .filter(|attribute| attribute.oid == oids::COMMON_NAME);
    let mut listed = None;
    for (index, attribute) in common_names.enumerate() {
        let Some(common_name) = attribute.value.to_text() else {
            continue;
        };
        // Nearly always there is one, and it is the first of the names.
        if index == 0 && has_dns_name(certificate, &common_name) {
            continue;
        }
        let listed = listed.get_or_insert_with(|| Listed::of(certificate));
        if let Some(broken) = listed.judge(&common_name) {
            // No public CA issued what is trusted by itself.
            let broken = if role.is_trusted() {
                Rule::CommonNameTitleInSan
            } else {
                broken
            };
            let facts = [Fact::new("common_name", common_name.into_owned())];
            found.extend(settings.problem(broken, facts));
        }
    }
}

fn has_dns_name(certificate: &Certificate, common_name: &str) -> bool {
    let mut names = certificate.subject_alt_names().take(MAX_NAMES);
    names.any(|it| matches!(it, GeneralName::Dns(entry) if entry == common_name))
}

/// The subject alternative names that a common name may be. There may be thousands of both, so that each is read
/// once.
struct Listed<'a> {
    dns_names: HashSet<&'a str>,
    addresses: HashSet<IpAddr>,
}

impl<'a> Listed<'a> {
    fn of(certificate: &'a Certificate) -> Self {
        let mut listed = Self {
            dns_names: HashSet::new(),
            addresses: HashSet::new(),
        };
        for name in certificate.subject_alt_names().take(MAX_NAMES) {
            match name {
                GeneralName::Dns(entry) => {
                    listed.dns_names.insert(entry);
                }
                GeneralName::Ip(address) => {
                    listed.addresses.insert(address);
                }
                _ => {}
            }
        }
        listed
    }

    /// Whether an address is listed, and this is how RFC 5952 has it written, as Rust does.
    fn has_address(&self, common_name: &str) -> bool {
        let address = common_name.parse().ok();
        let is_spelled = |it: IpAddr| self.addresses.contains(&it) && it.to_string() == common_name;
        address.is_some_and(is_spelled)
    }

    /// The rule that is broken where the common name is not listed. It is an error where it means a name
    /// of a type that is listed; a title such as "Printer 7", a host beside addresses alone, and the parent of
    /// a listed wildcard mislead nobody, and are common outside the Web PKI.
    fn judge(&self, common_name: &str) -> Option<Rule> {
        if self.dns_names.contains(common_name) || self.has_address(common_name) {
            return None;
        }
        let is_host = common_name.contains('.') && !common_name.contains(char::is_whitespace);
        let has_wildcard_below = || self.dns_names.contains(format!("*.{common_name}").as_str());
        Some(
            if is_address(common_name)
                || is_host && !self.dns_names.is_empty() && !has_wildcard_below()
            {
                Rule::CommonNameInSan
            } else {
                Rule::CommonNameTitleInSan
            },
        )
    }
}

/// Whether it is an address in whatever spelling: four numbers, one in hex, or one of IPv6. A serial number or a MAC address is none.
fn is_address(common_name: &str) -> bool {
    let is_number = |it: &str| !it.is_empty() && it.bytes().all(|it| it.is_ascii_digit());
    let mut labels = common_name.split('.');
    common_name.parse::<Ipv6Addr>().is_ok()
        || common_name.starts_with("0x")
        || common_name.starts_with("0X")
        || labels.clone().count() == 4 && labels.all(is_number)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses() {
        for (common_name, expected) in [
            ("192.0.2.1", true),
            ("192.000.002.001", true),
            ("0xC0000201", true),
            ("2001:0DB8:0::1", true),
            ("::", true),
            ("4711", false),
            ("1.2.3", false),
            ("00:1a:2b:3c:4d:5e", false),
            ("Printer: hall", false),
            ("", false),
            ("...", false),
        ] {
            assert_eq!(is_address(common_name), expected, "{common_name}");
        }
    }
}
